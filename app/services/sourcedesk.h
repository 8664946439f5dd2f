// SourceDesk: where samples and alerts come from. A new source of samples comes with a dashboard of its own.
#pragma once

#include "app/domain/alerts/alertrule.h"
#include "app/domain/dashboard.h"
#include "app/domain/source.h"
#include "app/services/deskcontext.h"
#include "app/store/alertepisoderepository.h"

namespace qd {

// What went with a source, for takeBack(). Its samples stay where they are.
struct SourceRemoval {
    Source source;
    QList<Dashboard> dashboards; // that showed it, as they were
    QList<AlertRule> rules;
    QList<AlertEpisodeLink> episodes;
};

class SourceDesk {
public:
    explicit SourceDesk(DeskContext context);

    [[nodiscard]] Result<QList<Source>> sources() const;
    [[nodiscard]] Result<QList<Source>> withSamples() const; // those that a panel can show
    // "host" also finds this host, whatever its name is in the language of the day.
    [[nodiscard]] Result<Source> named(const QString &name) const;

    // The embedded default: adds this host the very first time a folder is opened for monitoring, and never again.
    [[nodiscard]] Result<> ensureHost();
    // With its dashboard. Conflict when there is one already.
    [[nodiscard]] Result<Source> addHost();
    // The address is put in its plain form; an empty name becomes the host's. With a dashboard that suits any server.
    [[nodiscard]] Result<Source> addPrometheus(Source source);
    // The same for an Alertmanager, which has nothing for a dashboard.
    [[nodiscard]] Result<Source> addAlertmanager(Source source);
    // The address may have a path and a query; an empty name becomes the host's.
    [[nodiscard]] Result<Source> addProbe(Source source);
    // Its program must be there; an empty name becomes the program's.
    [[nodiscard]] Result<Source> addPlugin(Source source);
    [[nodiscard]] Result<Source> update(Source source);
    // As it would be kept: its address in its plain form, a name where there is none.
    [[nodiscard]] static Result<Source> inPlainForm(Source source);
    // With its panels and alert rules; past alerts forget whose they were.
    [[nodiscard]] Result<SourceRemoval> remove(const SourceId &id);
    // Undoes it. Where a dashboard was changed meanwhile, the panels find room in what is there now.
    [[nodiscard]] Result<> takeBack(const SourceRemoval &removal);

private:
    [[nodiscard]] Result<Source> addWithPanels(Source source);
    [[nodiscard]] Result<Source> checked(Source source) const;

    DeskContext m_context;
};

} // namespace qd

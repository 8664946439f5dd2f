// AlertModel: the alerts that are there now, what needs somebody first. Many of one name stand together as one row
// until that name is opened, so that a storm of thousands is a handful of rows. Window's thread.
#pragma once

#include "app/domain/alerts/alertepisode.h"
#include "app/domain/alerts/worststate.h"
#include "app/domain/clock.h"
#include "app/models/rowsmodel.h"

#include <QSet>
#include <QTimer>

namespace qd {

class AlertDesk;

struct AlertRow {
    enum class Standing { Firing, Blind, Acknowledged, Snoozed, Suppressed, Pending }; // from what needs somebody on

    QString name; // of the alert
    QStringList fingerprints; // of all that the row stands for, the worst first
    AlertEpisode worst;
    Standing standing = Standing::Firing;
    bool isNew = false; // nobody looked at one of them yet
    int more = 0; // a row that only says how many of the name are not listed

    bool isGroup() const { return fingerprints.size() > 1; }
    QString key() const { return more > 0 ? name + QStringLiteral(" more") : isGroup() ? name : fingerprints.value(0); }
    WorstState::Level level() const; // how grave it is for whoever is on duty; Calm: it needs nobody right now
    bool operator==(const AlertRow &) const = default;
};

AlertRow::Standing standingOf(const AlertEpisode &episode, qint64 nowMs);

class AlertModel : public RowsModel<AlertRow> {
    Q_OBJECT
public:
    static constexpr int mostApart = 5; // more of one name are one row
    static constexpr int mostOpened = 200; // rows of a name that was opened

    AlertModel(AlertDesk &desk, const Clock &clock, QObject *parent = nullptr);

    void setFilter(const QString &text); // in names, labels and annotations; words in any order
    void setOpened(const QString &name, bool opened);
    bool isOpened(const QString &name) const { return m_opened.contains(name); }

    int firingCount() const { return m_firing; } // that nobody has
    int pendingCount() const { return m_pending; }
    int allCount() const { return m_all; }
    int columnCount(const QModelIndex & = {}) const override { return 1; }

signals:
    void reloaded();

protected:
    QVariant cell(const AlertRow &row, int column, int role) const override;

private:
    void reload();

    AlertDesk &m_desk;
    const Clock &m_clock;
    QTimer m_wake; // several changes, one reading
    QStringList m_words;
    QSet<QString> m_opened;
    int m_firing = 0;
    int m_pending = 0;
    int m_all = 0;
};

} // namespace qd

// GlassQuestion: the question of the eighth minute, put once for an incident: roll back, block releases, or call
// somebody in? The answer is kept in the timeline; closed by hand it is not put again here. Window's thread; the
// console outlives it.
#pragma once

#include "app/domain/incident.h"
#include "ui/kit/messagebar.h"

namespace qd {
class Console;
}

class GlassQuestion : public MessageBar {
    Q_OBJECT
public:
    explicit GlassQuestion(qd::Console &console, QWidget *parent = nullptr);

    // Puts it when it is time, takes it back when it is answered or over. `named`: says which incident it is about.
    void ask(const qd::Incident &incident, bool named);

signals:
    void answered(const QString &answer); // "rollback", "block", "call" or "none", and kept
    void failed(const qd::Error &error);

private:
    void answer(const QString &answer, const QString &words);

    qd::Console &m_console;
    qd::Incident m_incident;
    qd::IncidentId m_asked; // shown, or closed by hand
};

// RotaHistory: what was changed in the plan from this window, to be undone and done again. It is told what happened; it
// changes nothing itself.
#pragma once

#include "app/domain/rota/rotachange.h"

class RotaHistory {
public:
    struct Step {
        QString words; // what was done: "Moved to 2026-W49."
        qd::RotaChange change;
    };

    void did(const Step &step)
    {
        m_steps.resize(m_done);
        m_steps.append(step);
        m_done = m_steps.size();
    }
    const Step *toUndo() const { return m_done > 0 ? &m_steps[m_done - 1] : nullptr; }
    const Step *toRedo() const { return m_done < m_steps.size() ? &m_steps[m_done] : nullptr; }
    void undid() { --m_done; }
    void redid() { ++m_done; }

private:
    QList<Step> m_steps;
    qsizetype m_done = 0;
};

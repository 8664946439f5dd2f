// UndoHistory: what was done from this program, step by step, to be undone and done again by whoever knows how to put a
// step back.
#pragma once

#include "app/domain/result.h"

#include <QList>

namespace qd {

template <typename Step> class UndoHistory {
public:
    void did(Step step)
    {
        m_steps.resize(m_done);
        m_steps.append(std::move(step));
        if (m_steps.size() > most)
            m_steps.removeFirst();
        m_done = m_steps.size();
    }
    const Step *toUndo() const { return m_done > 0 ? &m_steps[m_done - 1] : nullptr; }
    const Step *toRedo() const { return m_done < m_steps.size() ? &m_steps[m_done] : nullptr; }
    void undid() { --m_done; }
    void redid() { ++m_done; }
    // `put` undoes the step. Conflict: somebody else has changed what it is about, and neither it nor what came before
    // can be undone any more; any other failure leaves it to be tried again.
    template <typename Put> [[nodiscard]] Result<> undo(Put put)
    {
        if (m_done == 0)
            return {};
        const Result<> done = put(m_steps[m_done - 1]);
        if (done) {
            undid();
        } else if (done.error().kind == Error::Kind::Conflict) {
            m_steps.remove(0, m_done);
            m_done = 0;
        }
        return done;
    }
    template <typename Put> [[nodiscard]] Result<> redo(Put put)
    {
        if (m_done == m_steps.size())
            return {};
        const Result<> done = put(m_steps[m_done]);
        if (done)
            redid();
        else if (done.error().kind == Error::Kind::Conflict)
            m_steps.resize(m_done);
        return done;
    }

private:
    static constexpr qsizetype most = 100;

    QList<Step> m_steps;
    qsizetype m_done = 0;
};

} // namespace qd

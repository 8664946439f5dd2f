// UndoHistory: what was done from this program, step by step, to be undone and done again. It is told what happened; it
// changes nothing itself.
#pragma once

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
    // Somebody else has changed what it is about: neither it nor what came before can be undone any more.
    void forgetUndo()
    {
        m_steps.remove(0, m_done);
        m_done = 0;
    }
    void forgetRedo() { m_steps.resize(m_done); }

private:
    static constexpr qsizetype most = 100;

    QList<Step> m_steps;
    qsizetype m_done = 0;
};

} // namespace qd

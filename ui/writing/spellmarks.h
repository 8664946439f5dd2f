// SpellMarks: underlines what is misspelt in the lines of an editor that are in view, a moment after the last key, and
// offers better words in its menu. Lines out of view are not looked at, so a long text costs no more than a short one.
#pragma once

#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QMenu;
class QTextCursor;
QT_END_NAMESPACE
namespace qd {
class Spelling;
}
class MarkdownEditor;

class SpellMarks : public QObject {
    Q_OBJECT
public:
    // `spelling` outlives it; the editor owns it.
    SpellMarks(MarkdownEditor &editor, qd::Spelling &spelling);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // other lines come into view

private:
    void mark();
    void addTo(QMenu &menu, const QTextCursor &at); // above what is there, where the word there is misspelt

    MarkdownEditor &m_editor;
    qd::Spelling &m_spelling;
    QTimer m_pause;
};

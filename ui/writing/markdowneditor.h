// MarkdownEditor: plain text with what writing Markdown asks for: the keys (Ctrl+B bold, I italic, E code, K link,
// Ctrl+Shift+X struck through, 7 numbers, 8 bullets, T tasks, Ctrl+Alt+1…3 headings; Enter goes on with a list, Tab
// indents it), names completed after # @ and !, and what is pasted or dropped made Markdown. Window's thread.
#pragma once

#include "app/domain/logbook.h"
#include "ui/kit/offerpopup.h"

#include <QPlainTextEdit>
#include <functional>

class MarkdownHighlighter;
class ReferenceCompleter;

class MarkdownEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype longestText = qd::longestEntry; // characters; more is refused

    explicit MarkdownEditor(QWidget *parent = nullptr);
    ~MarkdownEditor() override;

    // Changes the text at the cursor, as markdownedits.h does.
    void edit(const std::function<void(QTextCursor &)> &change);
    // What may stand after `mark`, one of # @ and !, for the letters typed so far. None: nothing is completed.
    void setOffers(std::function<QList<Offer>(QChar mark, const QString &typed)> offers);
    // Keeps a picture that was pasted or dropped and gives the Markdown that shows it; empty when it could not. None:
    // pictures are not taken.
    void setPictures(std::function<QString(const QImage &picture, const QString &title)> pictures);

    enum class Marks { Spelling, Found };
    void setMarks(Marks kind, const QList<QTextEdit::ExtraSelection> &marks);
    int firstVisibleLine() const; // of the text, as the top of the view stands
    int lastVisibleLine() const;

signals:
    void menuOpening(QMenu &menu, const QTextCursor &at); // whoever knows more of this place may add to it
    void refused(const QString &words); // what was pasted or dropped, and why

protected:
    bool event(QEvent *event) override; // its keys are its own where the window has the same ones
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    std::function<void()> actOf(const QKeyEvent &event); // empty: none of its own keys
    bool takePicture(const QMimeData &source);
    void takeText(const QString &text);

    MarkdownHighlighter *m_highlighter;
    ReferenceCompleter *m_completer;
    std::function<QString(const QImage &, const QString &)> m_pictures;
    QList<QTextEdit::ExtraSelection> m_spelling;
    QList<QTextEdit::ExtraSelection> m_found;
};

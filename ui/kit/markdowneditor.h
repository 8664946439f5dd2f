// MarkdownEditor: plain text with the keys of a Markdown editor: Ctrl+B bold, Ctrl+I italic, Ctrl+L link, Ctrl+Alt+1…3
// headings; Enter goes on with a list.
#pragma once

#include <QPlainTextEdit>
#include <functional>

class MarkdownHighlighter;

class MarkdownEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MarkdownEditor(QWidget *parent = nullptr);

    void wrap(const QString &mark); // around the selection; takes it away where it is already
    void makeLink();
    void makeHeading(int level);

protected:
    bool event(QEvent *event) override; // its keys are its own where the window has the same ones
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::function<void()> actOf(const QKeyEvent &event); // empty: none of its own keys
    bool continueList();

    MarkdownHighlighter *m_highlighter;
};

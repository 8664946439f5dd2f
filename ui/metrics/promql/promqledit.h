// PromqlEdit: a field for a query: one to six lines, coloured, with completion from the source. Typing opens the
// completion, and so does Ctrl+Space; Tab and Enter accept, Escape closes it; without it Enter begins a line, as Shift
// with Enter always does, and Tab moves on. The catalogue outlives it. Window's thread.
#pragma once

#include "app/domain/source.h"
#include "app/services/metriccatalogue.h"

#include <QPlainTextEdit>

class PromqlCompleter;
class PromqlHighlighter;

class PromqlEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int mostLines = 6;

    explicit PromqlEdit(qd::MetricCatalogue &catalogue, QWidget *parent = nullptr);

    // Whose metrics are offered; a source that speaks no PromQL has its metrics' names only.
    void setSource(const qd::Source &source);
    void setVariables(const QStringList &names); // of the dashboard, with or without the $; the built-in ones are known

    QString text() const { return toPlainText(); }
    void setText(const QString &text); // not told by edited()
    // What is not closed yet, in words; empty when all is.
    QString hint() const;

    PromqlCompleter &completer() { return *m_completer; }

signals:
    void edited(); // by hand

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool steer(const QKeyEvent &event); // the open completion
    template <typename Act> void typing(Act &&act);
    void textChanged();
    void fitHeight();

    PromqlHighlighter *m_highlighter;
    PromqlCompleter *m_completer;
    bool m_typing = false;
    bool m_setting = false;
    QString m_before; // the text when edited() was last told
};

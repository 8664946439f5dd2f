// LinesEdit: a short list of texts, one a line, in a form. Tab leaves it.
#pragma once

#include <QPlainTextEdit>

class LinesEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit LinesEdit(const QStringList &lines, QWidget *parent = nullptr);

    // As they were given, until somebody changes them: a text may hold more than one line. Empty lines are left out.
    QStringList lines() const;

protected:
    bool event(QEvent *event) override; // paints the frame of a field
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QStringList m_given;
    QString m_shown;
};

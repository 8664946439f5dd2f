// NoteDialog: a quick note from anywhere, for the margin of this week's entry.
#pragma once

#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

class NoteDialog : public FormDialog {
    Q_OBJECT
public:
    explicit NoteDialog(QWidget *parent = nullptr);

    QString text() const;

protected:
    QString check() override;

private:
    QPlainTextEdit *m_text;
};

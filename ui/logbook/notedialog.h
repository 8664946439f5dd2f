// NoteDialog: a quick note from anywhere, for the margin of this week's entry.
#pragma once

#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPlainTextEdit;
QT_END_NAMESPACE

class NoteDialog : public FormDialog {
    Q_OBJECT
public:
    // `about`: the key of the incident that is on the screen; empty: none.
    explicit NoteDialog(const QString &about, QWidget *parent = nullptr);

    QString text() const;
    bool isAboutIt() const;

protected:
    QString check() override;

private:
    QPlainTextEdit *m_text;
    QCheckBox *m_about;
};

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

    void begin(const QString &words); // that are not a note by themselves
    void offerPicture(const QString &title, bool wanted);

    QString text() const;
    bool wantsPicture() const;
    bool isAboutIt() const;

protected:
    QString check() override;

private:
    QPlainTextEdit *m_text;
    QCheckBox *m_about;
    QCheckBox *m_picture;
    QString m_begun;
};

// Dialogs: questions that stop the person, behind an interface so that tests can answer them.
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QDialog;
class QWidget;
QT_END_NAMESPACE

class Dialogs {
public:
    virtual ~Dialogs() = default;

    // True when the person pressed `verb`. Cancel is the default for what destroys.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &verb,
        bool destroys = false);
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter);
    virtual QString openFolder(QWidget *parent, const QString &title);
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter);
    // A failure that leaves nothing else to show.
    virtual void fail(QWidget *parent, const QString &title, const QString &words);
};

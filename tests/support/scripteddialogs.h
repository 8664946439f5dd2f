// ScriptedDialogs: answers the questions of the window as a test told it to, and remembers what was asked.
#pragma once

#include "ui/kit/dialogs.h"

#include <QStringList>

class ScriptedDialogs : public Dialogs {
public:
    bool confirm(QWidget *, const QString &question, const QString &, const QString &, bool) override
    {
        asked.append(question);
        return yes;
    }
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString openFolder(QWidget *, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    void fail(QWidget *, const QString &, const QString &words) override { asked.append(words); }

    bool yes = true;
    QString file;
    QStringList asked;
};

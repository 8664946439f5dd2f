// CommandLine: what the words after `quarterdeck` ask for: the window, a verb or pictures of the pages, and the options
// that all of them share.
#pragma once

#include <QString>
#include <QStringList>

struct CommandLine {
    enum class Action { Window, Verb, Screens, Help, Version, Misused };

    Action action = Action::Window;
    QString verb;
    QStringList words; // of the verb, without what is below
    QString data; // --data DIR; empty: the XDG data folder
    QString language; // --lang en|fr; empty: what the settings or the locale say
    bool demo = false;
    QString fault; // when Misused

    static CommandLine read(const QStringList &arguments); // without the program's name
    // The data folder, absolute.
    QString dataFolder() const;
};

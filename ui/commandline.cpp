#include "ui/commandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString needsValue(const QString &option)
{
    return QCoreApplication::translate("CommandLine", "%1 needs a value").arg(option);
}

} // namespace

CommandLine CommandLine::read(const QStringList &arguments)
{
    CommandLine line;
    bool optionsOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        const QString name = word.section(u'=', 0, 0);
        if (!optionsOver && (name == u"--data"_s || name == u"--lang"_s)) {
            const bool inside = word.contains(u'=');
            if (!inside && i + 1 >= arguments.size()) {
                line.action = Action::Misused;
                line.fault = needsValue(name);
                return line;
            }
            (name == u"--data"_s ? line.data : line.language) = inside ? word.section(u'=', 1) : arguments[++i];
        } else if (!optionsOver && word == u"--demo"_s) {
            line.demo = true;
        } else if (!optionsOver && line.verb.isEmpty() && (word == u"--help"_s || word == u"-h"_s)) {
            line.action = Action::Help;
        } else if (!optionsOver && line.verb.isEmpty() && word == u"--version"_s) {
            line.action = Action::Version;
        } else if (line.verb.isEmpty() && !word.startsWith(u'-')) {
            line.verb = word;
            line.action = word == u"screens"_s ? Action::Screens : Action::Verb;
        } else if (line.verb.isEmpty()) {
            line.action = Action::Misused;
            line.fault = QCoreApplication::translate("CommandLine", "unknown option %1").arg(word);
            return line;
        } else {
            // After "--", and after the program of a check plugin, whose options may be called like ours.
            const bool isPlugin = line.verb == u"source"_s && line.words.contains(u"plugin"_s) && word.startsWith(u'/');
            optionsOver = optionsOver || word == u"--"_s || isPlugin;
            line.words.append(word);
        }
    }
    if (!line.language.isEmpty() && line.language != u"en"_s && line.language != u"fr"_s) {
        line.action = Action::Misused;
        line.fault = QCoreApplication::translate("CommandLine", "--lang is en or fr, not %1").arg(line.language);
    }
    return line;
}

QString CommandLine::dataFolder() const
{
    if (!data.isEmpty())
        return QDir::cleanPath(QDir(data).absolutePath());
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/quarterdeck"_s;
}

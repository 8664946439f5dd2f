#include "app/cli/manualverb.h"

#include "app/cli/invocation.h"
#include "app/services/manualshelf.h"
#include "app/services/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

class ManualVerb {
    Q_DECLARE_TR_FUNCTIONS(ManualVerb)
public:
    static QString usage() { return tr("give the name of one chapter, or none for the list of them"); }
    static QString noChapter(const QString &name, const QStringList &names)
    {
        return tr("there is no chapter “%1”; chapters are %2").arg(name, names.join(u", "_s));
    }
};

} // namespace

int runManual(Invocation &invocation)
{
    QCommandLineParser parser;
    if (!invocation.parse(parser))
        return ExitUsage;
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1)
        return invocation.misused(ManualVerb::usage());
    const ManualShelf shelf(Wording("ManualVerb", {}).language());
    if (words.isEmpty()) {
        QJsonArray rows;
        for (const ManualChapter &chapter : shelf.chapters()) {
            rows.append(QJsonObject{{u"chapter"_s, chapter.name}, {u"title"_s, chapter.title}});
            if (!invocation.json())
                invocation.print(chapter.name.leftJustified(14) + chapter.title);
        }
        if (invocation.json())
            invocation.print(QJsonObject{{u"chapters"_s, rows}});
        return ExitSuccess;
    }
    const ManualChapter *chapter = shelf.chapter(words.first());
    if (!chapter) {
        QStringList names;
        for (const ManualChapter &each : shelf.chapters())
            names.append(each.name);
        return invocation.misused(ManualVerb::noChapter(words.first(), names));
    }
    if (invocation.json())
        invocation.print(QJsonObject{{u"chapter"_s, chapter->name}, {u"title"_s, chapter->title},
            {u"language"_s, shelf.language()}, {u"markdown"_s, chapter->markdown}});
    else
        invocation.print(plainTextOf(*chapter));
    return ExitSuccess;
}

} // namespace qd

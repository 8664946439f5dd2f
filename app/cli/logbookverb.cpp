#include "app/cli/logbookverb.h"

#include "app/cli/verbcall.h"
#include "app/domain/reference.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/logbookexport.h"
#include "app/services/logbookwiki.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr int mostHits = 100;

class LogbookVerb {
    Q_DECLARE_TR_FUNCTIONS(LogbookVerb)
public:
    static QString usage()
    {
        return tr("give draft, show, list, write FILE, export FILE, publish, revisions, note TEXT, notes, review 1…5, "
                  "search WORDS or import FOLDER");
    }
    static QString badWeek(const QString &text) { return tr("“%1” is not a week like 2026-W47").arg(text); }
    static QString badFormat()
    {
        return tr("a format is md, html, pdf, odt, post or wiki: name it with --format, or by the file's ending");
    }
    static QString unwritten(const QString &week) { return tr("Nobody has written for %1 yet.").arg(week); }
    static QString wouldReplace()
    {
        return tr("something is written already: add --force to put the draft in its place");
    }
    static QString gitRefused(const QString &words)
    {
        return tr("The pages are written; git refused to commit them: %1").arg(words);
    }
    static QString badYear(const QString &text) { return tr("“%1” is not a year like 2026").arg(text); }
    static QString badLanguage(const QString &text) { return tr("“%1” is not a language: give en or fr").arg(text); }
    static QString leftOut(const QString &words) { return tr("Left out: %1.").arg(words); }
    static QString imported(int added) { return tr("Entries added: %1.").arg(added); }
    static QString badRevision(const QString &text) { return tr("“%1” is not the number of a revision").arg(text); }
    static QString written(const QString &path) { return tr("Written to %1.").arg(path); }
};

QJsonObject json(const LogbookEntry &entry, const WatchCalendar &calendar)
{
    const TimeRange range = calendar.range(entry.week);
    const auto updated = entry.revision > 0 ? std::optional(entry.updatedAt) : std::nullopt;
    return {{u"week"_s, entry.week.toString()}, {u"from"_s, isoTime(range.from, calendar.zone())},
        {u"to"_s, isoTime(range.to, calendar.zone())}, {u"markdown"_s, entry.markdown}, {u"revision"_s, entry.revision},
        {u"updated"_s, isoTimeOrNull(updated, calendar.zone())}, {u"by"_s, entry.updatedBy},
        {u"published"_s, isoTimeOrNull(entry.publishedAt, calendar.zone())}, {u"corrected"_s, entry.isCorrected()}};
}

class Call : public VerbCall {
public:
    Call(Invocation &invocation, const QCommandLineParser &parser, Console &console, IsoWeek week)
        : VerbCall(invocation, parser, console)
        , m_week(week)
    {
    }

    int run()
    {
        const QString act = m_words.value(0);
        if (act == u"list"_s && m_words.size() == 1)
            return list();
        if (act == u"note"_s && m_words.size() >= 2)
            return note(m_words.mid(1).join(u' '));
        if (act == u"notes"_s && m_words.size() == 1)
            return notes();
        if (act == u"review"_s && m_words.size() == 2)
            return review(m_words[1]);
        if (act == u"search"_s && m_words.size() >= 2)
            return search(m_words.mid(1).join(u' '));
        if (act == u"import"_s && m_words.size() == 2)
            return import(m_words[1]);
        const auto entry = m_console.logbook().entry(m_week);
        if (!entry)
            return m_invocation.fail(entry.error());
        if (act == u"draft"_s && m_words.size() == 1)
            return draft(*entry);
        if (act == u"show"_s && m_words.size() == 1)
            return show(*entry);
        if (act == u"publish"_s && m_words.size() == 1)
            return publish(*entry);
        if (act == u"revisions"_s && m_words.size() == 1)
            return revisions();
        if (act == u"write"_s && m_words.size() == 2)
            return write(*entry, m_words[1]);
        if (act == u"export"_s && m_words.size() == 2)
            return exportTo(*entry, m_words[1]);
        return m_invocation.misused(LogbookVerb::usage());
    }

private:
    int print(const LogbookEntry &entry)
    {
        if (m_parser.value(u"format"_s) == u"slack"_s) {
            m_invocation.print(exporter().forSlack(entry));
        } else if (m_invocation.json()) {
            m_invocation.print(json(entry, m_console.calendar()));
        } else {
            m_invocation.out() << entry.markdown;
            m_invocation.out().flush();
        }
        return ExitSuccess;
    }

    int save(LogbookEntry entry, const QString &markdown)
    {
        entry.markdown = markdown;
        const auto saved = m_console.logbook().save(
            entry, m_parser.isSet(u"correct"_s) ? LogbookDesk::Saving::Correcting : LogbookDesk::Saving::Writing);
        return saved ? print(*saved) : m_invocation.fail(saved.error());
    }

    int draft(const LogbookEntry &entry)
    {
        DraftAsked asked{m_week, m_parser.isSet(u"long"_s) ? DraftForm::Long : DraftForm::Short,
            m_parser.isSet(u"language"_s) ? m_parser.value(u"language"_s) : entry.language, {}};
        if (!asked.language.isEmpty() && asked.language != u"en"_s && asked.language != u"fr"_s)
            return m_invocation.misused(LogbookVerb::badLanguage(asked.language));
        if (m_parser.isSet(u"template"_s)) {
            const auto shape = readTemplateText(m_parser.value(u"template"_s));
            if (!shape)
                return m_invocation.fail(shape.error());
            asked.shape = *shape;
        }
        const auto drafted = m_console.logbook().draft(asked);
        if (!drafted)
            return m_invocation.fail(drafted.error());
        LogbookEntry now = entry;
        now.markdown = drafted->markdown();
        now.language = drafted->language;
        if (!m_parser.isSet(u"save"_s)) {
            for (const QString &words : drafted->leftOut)
                m_invocation.err() << LogbookVerb::leftOut(words) << Qt::endl;
            now.markdown = withoutReferences(now.markdown); // they lead nowhere from here
            return print(now);
        }
        if (!entry.markdown.trimmed().isEmpty() && !m_parser.isSet(u"force"_s))
            return m_invocation.fail({Error::Kind::Conflict, m_week.toString(), LogbookVerb::wouldReplace()});
        return save(now, now.markdown);
    }

    int publish(const LogbookEntry &entry)
    {
        const auto published = m_console.logbook().publish(entry);
        return published ? print(*published) : m_invocation.fail(published.error());
    }

    int revisions()
    {
        const auto revisions = m_console.logbook().revisions(m_week);
        if (!revisions)
            return m_invocation.fail(revisions.error());
        QJsonArray rows;
        for (const LogbookRevision &each : *revisions) {
            const QString at = isoTime(each.savedAt, m_console.zone());
            rows.append(QJsonObject{{u"revision"_s, each.revision}, {u"at"_s, at}, {u"by"_s, each.savedBy}});
            if (!m_invocation.json())
                m_invocation.print(u"%1  %2  %3"_s.arg(each.revision, 5).arg(at, each.savedBy));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"revisions"_s, rows}});
        return ExitSuccess;
    }

    void print(const LogbookNote &note)
    {
        m_invocation.print(u"%1  %2  %3"_s.arg(isoTime(note.at, m_console.zone()), note.by, note.text));
    }
    QJsonObject jsonOf(const LogbookNote &note) const
    {
        return {{u"id"_s, note.id.value}, {u"week"_s, note.week.toString()}, {u"text"_s, note.text},
            {u"at"_s, isoTime(note.at, m_console.zone())}, {u"by"_s, note.by},
            {u"used"_s, isoTimeOrNull(note.usedAt, m_console.zone())}};
    }

    int note(const QString &text)
    {
        IncidentId about;
        if (m_parser.isSet(u"incident"_s)) {
            const auto incident = m_console.incidents().byKey(m_parser.value(u"incident"_s));
            if (!incident)
                return m_invocation.fail(incident.error());
            about = incident->id;
        }
        const auto note = m_console.logbook().addNote(text, about);
        if (!note)
            return m_invocation.fail(note.error());
        if (m_invocation.json())
            m_invocation.print(jsonOf(*note));
        else
            print(*note);
        return ExitSuccess;
    }

    int notes()
    {
        const auto notes = m_console.logbook().notes(m_week);
        if (!notes)
            return m_invocation.fail(notes.error());
        QJsonArray rows;
        for (const LogbookNote &each : *notes) {
            rows.append(jsonOf(each));
            if (!m_invocation.json())
                print(each);
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"notes"_s, rows}});
        return ExitSuccess;
    }

    int review(const QString &hardness)
    {
        if (const auto done = m_console.logbook().review(m_week, hardness.toInt(), m_parser.value(u"text"_s)); !done)
            return m_invocation.fail(done.error());
        const auto reviews = m_console.logbook().reviews(m_week);
        if (!reviews)
            return m_invocation.fail(reviews.error());
        QJsonArray rows;
        for (const WatchReview &each : *reviews) {
            rows.append(QJsonObject{{u"by"_s, each.by}, {u"hardness"_s, each.hardness}, {u"easier"_s, each.easier}});
            if (!m_invocation.json())
                m_invocation.print(u"%1  %2  %3"_s.arg(each.hardness).arg(each.by, each.easier));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"week"_s, m_week.toString()}, {u"reviews"_s, rows}});
        return ExitSuccess;
    }

    int search(const QString &words)
    {
        const auto wanted = wantedFilter();
        if (!wanted)
            return m_invocation.fail(wanted.error());
        const auto hits = m_console.logbook().search(words, mostHits, *wanted);
        if (!hits)
            return m_invocation.fail(hits.error());
        QJsonArray rows;
        for (const LogbookHit &each : *hits) {
            QString snippet = each.snippet;
            snippet.remove(QChar(LogbookHit::opens)).remove(QChar(LogbookHit::closes));
            rows.append(QJsonObject{{u"week"_s, each.week.toString()}, {u"snippet"_s, snippet}});
            if (!m_invocation.json())
                m_invocation.print(u"%1  %2"_s.arg(each.week.toString(), snippet));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"hits"_s, rows}});
        return ExitSuccess;
    }

    int import(const QString &folder)
    {
        const auto import = m_console.logbook().importFolder(folder);
        if (!import)
            return m_invocation.fail(import.error());
        QJsonArray added;
        for (const IsoWeek week : import->added)
            added.append(week.toString());
        for (const QString &line : import->skipped)
            m_invocation.err() << line << Qt::endl;
        if (m_invocation.json())
            m_invocation.print(
                QJsonObject{{u"added"_s, added}, {u"skipped"_s, QJsonArray::fromStringList(import->skipped)}});
        else
            m_invocation.print(LogbookVerb::imported(int(import->added.size())));
        return ExitSuccess;
    }

    int show(const LogbookEntry &entry)
    {
        if (m_parser.isSet(u"revision"_s)) {
            bool isNumber = false;
            const int revision = m_parser.value(u"revision"_s).toInt(&isNumber);
            if (!isNumber)
                return m_invocation.misused(LogbookVerb::badRevision(m_parser.value(u"revision"_s)));
            const auto text = m_console.logbook().revision(m_week, revision);
            if (!text)
                return m_invocation.fail(text.error());
            LogbookEntry then = entry;
            then.markdown = *text;
            then.revision = revision;
            return print(then);
        }
        if (entry.revision == 0 && !m_invocation.json()) {
            m_invocation.print(LogbookVerb::unwritten(m_week.toString()));
            return ExitSuccess;
        }
        return print(entry);
    }

    int list()
    {
        const auto wanted = wantedWeeks();
        if (!wanted)
            return m_invocation.fail(wanted.error());
        auto entries = m_console.logbook().entries();
        if (!entries)
            return m_invocation.fail(entries.error());
        entries->removeIf([&wanted](const LogbookEntry &entry) { return !(*wanted)(entry.week); });
        QJsonArray rows;
        for (const LogbookEntry &entry : *entries) {
            rows.append(json(entry, m_console.calendar()));
            if (!m_invocation.json())
                m_invocation.print(u"%1  %2"_s.arg(entry.week.toString(), entry.updatedBy));
        }
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"entries"_s, rows}});
        return ExitSuccess;
    }

    int write(const LogbookEntry &entry, const QString &path)
    {
        const auto text = readEntryText(path);
        return text ? save(entry, *text) : m_invocation.fail(text.error());
    }

    int exportTo(const LogbookEntry &entry, const QString &path)
    {
        const QString word = m_parser.isSet(u"format"_s) ? m_parser.value(u"format"_s) : path;
        const bool overwrite = m_parser.isSet(u"force"_s);
        if (word == u"wiki"_s)
            return exportToWiki(entry, path);
        if (m_parser.isSet(u"year"_s))
            return exportYear(path, overwrite);
        if (!isExportFormat(word))
            return m_invocation.misused(LogbookVerb::badFormat());
        const auto done = exporter().write(entry, path, word, overwrite);
        if (!done)
            return m_invocation.fail(done.error());
        if (m_invocation.json())
            m_invocation.print(
                QJsonObject{{u"week"_s, m_week.toString()}, {u"file"_s, QFileInfo(path).absoluteFilePath()}});
        else
            m_invocation.print(LogbookVerb::written(path));
        return ExitSuccess;
    }

    int exportYear(const QString &path, bool overwrite)
    {
        bool isNumber = false;
        const int year = m_parser.value(u"year"_s).toInt(&isNumber);
        if (!isNumber || year < 1 || year > 9999)
            return m_invocation.misused(LogbookVerb::badYear(m_parser.value(u"year"_s)));
        const auto entries = m_console.logbook().entries();
        const auto done =
            entries ? exporter().writeYear(year, *entries, path, overwrite) : tl::unexpected(entries.error());
        if (!done)
            return m_invocation.fail(done.error());
        if (m_invocation.json())
            m_invocation.print(QJsonObject{{u"year"_s, year}, {u"file"_s, QFileInfo(path).absoluteFilePath()}});
        else
            m_invocation.print(LogbookVerb::written(path));
        return ExitSuccess;
    }

    int exportToWiki(const LogbookEntry &entry, const QString &folder)
    {
        QList<LogbookEntry> entries{entry};
        if (m_parser.isSet(u"all"_s)) {
            const auto all = m_console.logbook().entries();
            if (!all)
                return m_invocation.fail(all.error());
            entries = *all;
        }
        entries.removeIf([](const LogbookEntry &each) { return each.markdown.trimmed().isEmpty(); });
        LogbookWiki wiki(exporter());
        std::optional<Result<WikiResult>> result;
        QEventLoop loop;
        wiki.write(entries, folder, m_console.author(), [&](const Result<WikiResult> &done) {
            result = done;
            loop.quit();
        });
        if (!result)
            loop.exec();
        if (!*result)
            return m_invocation.fail(result->error());
        const WikiResult &done = **result;
        const bool isRefused = done.git == WikiResult::Git::Refused;
        if (isRefused)
            m_invocation.err() << LogbookVerb::gitRefused(done.words) << Qt::endl;
        if (m_invocation.json())
            m_invocation.print(
                QJsonObject{{u"pages"_s, done.pages}, {u"committed"_s, done.git == WikiResult::Git::Committed}});
        else
            m_invocation.print(LogbookVerb::written(folder));
        return isRefused ? ExitFailure : ExitSuccess;
    }

    Result<std::function<bool(IsoWeek)>> wantedWeeks() const
    {
        const auto filter = wantedFilter();
        return filter ? m_console.logbook().weeksOf(*filter) : tl::unexpected(filter.error());
    }

    // By the options; a name that nobody has is NotFound.
    Result<WeekFilter> wantedFilter() const
    {
        const auto choices = m_console.logbook().filterChoices();
        if (!choices)
            return tl::unexpected(choices.error());
        const auto named = [](const auto &items, const QString &name) {
            return std::find_if(items.begin(), items.end(),
                [&name](const auto &item) { return item.name.compare(name, Qt::CaseInsensitive) == 0; });
        };
        WeekFilter filter;
        filter.label = m_parser.value(u"label"_s);
        if (const QString name = m_parser.value(u"captain"_s); !name.isEmpty()) {
            const auto person = named(choices->captains, name);
            if (person == choices->captains.end())
                return failure(Error::Kind::NotFound, name);
            filter.captain = person->id;
        }
        if (const QString name = m_parser.value(u"team"_s); !name.isEmpty()) {
            const auto team = named(choices->teams, name);
            if (team == choices->teams.end())
                return failure(Error::Kind::NotFound, name);
            filter.team = team->id;
        }
        return filter;
    }

    LogbookExport exporter() const { return {m_console.attachments(), m_console.zone()}; }

    IsoWeek m_week;
};

} // namespace

int runLogbook(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"week"_s, u"Which watch; this one otherwise."_s, u"WEEK"_s},
        {u"format"_s, u"md, html, pdf, odt, post, wiki; of show and draft: slack."_s, u"FORMAT"_s},
        {u"force"_s, u"Replace what is there."_s}, {u"correct"_s, u"Correct what is published."_s},
        {u"revision"_s, u"Of show: as it was then."_s, u"N"_s},
        {u"text"_s, u"Of review: what should be easier."_s, u"TEXT"_s},
        {u"language"_s, u"Of draft: en or fr; the entry's otherwise."_s, u"LANGUAGE"_s},
        {u"long"_s, u"Of draft: everything, not three paragraphs alone."_s},
        {u"template"_s, u"Of draft: the shape, with placeholders such as {{incidents}}."_s, u"FILE"_s},
        {u"incident"_s, u"Of note: what it is about, as INC-42."_s, u"KEY"_s},
        {u"label"_s, u"Of search and list: entries with this label."_s, u"LABEL"_s},
        {u"captain"_s, u"Of search and list: weeks of this captain."_s, u"NAME"_s},
        {u"team"_s, u"Of search and list: weeks of captains of this team."_s, u"TEAM"_s},
        {u"year"_s, u"Of export: the year as one PDF."_s, u"YEAR"_s}, {u"all"_s, u"Of export to a wiki: every week."_s},
        {u"save"_s, u"Store the draft as the week's entry."_s}, {u"author"_s, u"Who writes."_s, u"NAME"_s}});
    if (!invocation.parse(parser))
        return ExitUsage;
    const auto named = IsoWeek::parse(parser.value(u"week"_s));
    if (parser.isSet(u"week"_s) && !named)
        return invocation.misused(LogbookVerb::badWeek(parser.value(u"week"_s)));
    if (parser.positionalArguments().isEmpty())
        return invocation.misused(LogbookVerb::usage());
    Console *console = invocation.console();
    if (!console)
        return ExitFailure;
    console->setAuthor(parser.value(u"author"_s));
    const IsoWeek week = named ? *named : console->calendar().weekAt(invocation.clock().nowMs());
    return Call(invocation, parser, *console, week).run();
}

} // namespace qd

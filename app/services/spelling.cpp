#include "app/services/spelling.h"

#include "app/formats/dictionary.h"

#include <QFile>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// Of the trade, which dictionaries for everybody do not hold.
const QSet<QString> fieldWords{u"runbook"_s, u"runbooks"_s, u"logbook"_s, u"rota"_s, u"postmortem"_s, u"webhook"_s,
    u"webhooks"_s, u"rollback"_s, u"rollbacks"_s, u"uptime"_s, u"failover"_s, u"backend"_s, u"frontend"_s, u"config"_s,
    u"cron"_s, u"proxy"_s, u"timeout"_s, u"timeouts"_s, u"dashboard"_s, u"dashboards"_s, u"prometheus"_s, u"grafana"_s};

using Loaded = std::shared_ptr<Dictionary>;

// What is no prose: code, the targets of links, bare addresses, and names with signs or digits within.
const QRegularExpression &noProse()
{
    static const QRegularExpression pattern(
        u"`[^`]*`|\\]\\([^)]*\\)|<[^>]*>|\\b[a-z][a-z0-9+.-]*:[^\\s)]+|[\\w.+-]+@[\\w.-]+|[#@!/\\\\][\\w./-]+|"
        "\\b[\\w-]*[\\d_/.][\\w./-]*\\w"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(
        u"\\p{L}+(?:['’-]\\p{L}+)*"_s, QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

Spelling::Spelling(const QString &wordsFile, QObject *parent)
    : QObject(parent)
    , m_wordsFile(wordsFile)
{
    QFile file(wordsFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_own.insert(word.trimmed().toLower());
}

Spelling::~Spelling() = default;

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_dictionary.reset();
    m_isMissing = false;
    emit changed();
    auto *watcher = new QFutureWatcher<Loaded>(this);
    connect(watcher, &QFutureWatcher<Loaded>::finished, this, [this, watcher, language] {
        watcher->deleteLater();
        if (language != m_language)
            return; // another one is asked for by now
        m_dictionary = watcher->result();
        m_isMissing = m_dictionary == nullptr;
        emit changed();
    });
    watcher->setFuture(QtConcurrent::run([language]() -> Loaded {
        auto loaded = Dictionary::load(language);
        return loaded ? Loaded(std::move(*loaded)) : Loaded();
    }));
}

QList<Spelling::Fault> Spelling::faults(const QString &line) const
{
    QList<Fault> faults;
    if (!m_dictionary)
        return faults;
    QString prose = line;
    auto others = noProse().globalMatch(line);
    while (others.hasNext()) {
        const auto other = others.next();
        for (qsizetype i = other.capturedStart(); i < other.capturedEnd(); ++i)
            prose[i] = u' ';
    }
    auto words = wordPattern().globalMatch(prose);
    while (words.hasNext()) {
        const auto match = words.next();
        const QString word = match.captured();
        // Names of services and alerts: capitals within the word, or capitals alone.
        const bool isName = word.size() > 1 && word.mid(1) != word.mid(1).toLower();
        if (word.size() < 2 || isName || m_own.contains(word.toLower()) || fieldWords.contains(word.toLower())
            || m_dictionary->knows(word))
            continue;
        faults.append({match.capturedStart(), match.capturedLength()});
    }
    return faults;
}

QStringList Spelling::suggestions(const QString &word) const
{
    return m_dictionary ? m_dictionary->suggestions(word) : QStringList();
}

bool Spelling::learn(const QString &word)
{
    m_own.insert(word.toLower());
    emit changed();
    QFile file(m_wordsFile);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(word.toUtf8() + '\n') > 0 && file.flush();
}

} // namespace qd

#include "app/domain/reference.h"

#include "app/domain/words.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString scheme = u"quarterdeck:"_s;

constexpr Word<Reference::Kind> kinds[] = {
    {Reference::Kind::Incident, u"incident"},
    {Reference::Kind::Work, u"work"},
    {Reference::Kind::Person, u"person"},
    {Reference::Kind::Alert, u"alert"},
    {Reference::Kind::Week, u"week"},
    {Reference::Kind::Note, u"note"},
    {Reference::Kind::Figures, u"figures"},
    {Reference::Kind::LookAhead, u"look-ahead"},
};

} // namespace

QString Reference::url() const
{
    const QString page = scheme + wordOf(kinds, kind);
    return id.isEmpty() ? page : page + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

std::optional<Reference> Reference::from(const QString &url)
{
    if (!url.startsWith(scheme))
        return std::nullopt;
    const QString path = url.mid(scheme.size());
    const auto kind = valueOf(kinds, path.section(u'/', 0, 0));
    if (!kind)
        return std::nullopt;
    return Reference{*kind, QUrl::fromPercentEncoding(path.section(u'/', 1).toUtf8())};
}

QString plainOf(const QString &markdown)
{
    static const QRegularExpression emphasis(u"(?<!\\\\)\\*\\*"_s);
    static const QRegularExpression escape(u"\\\\([!-/:-@\\[-`{-~])"_s);
    return withoutReferences(markdown).remove(emphasis).replace(escape, u"\\1"_s);
}

QString withoutReferences(const QString &markdown)
{
    static const QRegularExpression link(u"\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\(quarterdeck:[^)\\s]*\\)"_s);
    return QString(markdown).replace(link, u"\\1"_s);
}

} // namespace qd

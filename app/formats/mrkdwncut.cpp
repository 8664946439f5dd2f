#include "app/formats/mrkdwncut.h"

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype longestCode = 200; // in one line, that is kept whole: a mark cut in two would turn the rest to code
const QString fence = u"```"_s;

// How much of `text` from `at` on goes together.
qsizetype atomAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.mid(at);
    const auto until = [&rest](QChar end, qsizetype most) {
        const qsizetype found = rest.left(most).indexOf(end, 1);
        return found < 0 ? 1 : found + 1;
    };
    const QChar first = rest.front();
    if (first == u'<')
        return until(u'>', rest.size());
    if (first == u'&')
        return until(u';', 5); // &amp; is the longest
    if (first == u'`' && !rest.startsWith(fence))
        return until(u'`', longestCode);
    const bool isPair = first.isHighSurrogate() && rest.size() > 1 && rest[1].isLowSurrogate();
    return isPair ? 2 : 1;
}

// Where to cut a text of which `room` units fit: after the last word that does, else after the last sign.
qsizetype cutOf(QStringView text, qsizetype room)
{
    qsizetype word = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype next = at + atomAt(text, at);
        if (text[at] == u' ')
            word = at;
        if (next > room && at > 0)
            break;
        at = next;
    }
    return at == text.size() || word == 0 ? at : word;
}

QString quoteMarksOf(QStringView line)
{
    qsizetype end = 0;
    while (line.mid(end).startsWith(u"> "_s))
        end += 2;
    return line.left(end).toString();
}

// The line that opens a block of code, to open it again: without the bullet or number of the item that it stands in.
QString openerAgain(const QString &line)
{
    QString again = line;
    for (QChar &c : again) {
        if (c != u'`' && c != u'>')
            c = u' ';
    }
    return again;
}

class Cutter {
public:
    explicit Cutter(qsizetype longest)
        : m_longest(longest)
    {
    }

    QStringList cut(const QString &mrkdwn)
    {
        const QStringList lines = mrkdwn.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines[i].contains(fence))
                add(lines[i]);
            else if (m_closer.isEmpty())
                open(lines, i);
            else
                close();
        }
        end();
        return m_pieces;
    }

private:
    qsizetype room() const { return m_longest - m_size - (m_closer.isEmpty() ? 0 : m_closer.size() + 1); }

    void append(const QString &line)
    {
        m_lines.append(line);
        m_size += line.size() + 1; // with its break
        m_isOpenerLast = false;
    }

    void open(const QStringList &lines, qsizetype at)
    {
        qsizetype closing = at + 1;
        while (closing < lines.size() && !lines[closing].contains(fence))
            ++closing;
        const QString closer = closing < lines.size() ? lines[closing] : fence;
        if (lines[at].size() + closer.size() + 2 > room())
            end();
        m_opener = lines[at];
        m_closer = closer;
        append(m_opener);
        m_isOpenerLast = true;
    }

    void close()
    {
        append(m_closer); // there was always room left for it
        m_closer.clear();
    }

    // Ends this piece; the next one begins where it stops.
    void end()
    {
        const bool isInCode = !m_closer.isEmpty();
        if (m_isOpenerLast) { // in vain
            m_lines.removeLast();
        } else if (isInCode) {
            append(m_closer);
            m_opener = openerAgain(m_opener);
        }
        while (!m_lines.isEmpty() && m_lines.last().trimmed().isEmpty())
            m_lines.removeLast();
        if (!m_lines.isEmpty())
            m_pieces.append(m_lines.join(u'\n'));
        m_lines.clear();
        m_size = 0;
        m_isOpenerLast = false;
        if (isInCode) {
            append(m_opener);
            m_isOpenerLast = true;
        }
    }

    void add(const QString &line)
    {
        if (m_lines.isEmpty() && line.trimmed().isEmpty())
            return;
        const QString marks = m_closer.isEmpty() ? quoteMarksOf(line) : QString();
        QStringView rest = QStringView(line).mid(marks.size());
        while (marks.size() + rest.size() > room()) {
            if (!m_lines.isEmpty() && !(m_isOpenerLast && m_lines.size() == 1)) {
                end();
                continue;
            }
            const qsizetype cut = cutOf(rest, room() - marks.size());
            append(marks + rest.left(cut).toString());
            rest = rest.mid(cut);
            while (rest.startsWith(u' '))
                rest = rest.mid(1);
            if (rest.isEmpty())
                return;
            end();
        }
        append(marks + rest.toString());
    }

    qsizetype m_longest;
    QStringList m_pieces;
    QStringList m_lines; // of this piece
    qsizetype m_size = 0; // of them
    QString m_opener; // of the block of code that we are in
    QString m_closer; // empty: in none
    bool m_isOpenerLast = false; // nothing was added since
};

} // namespace

QStringList mrkdwnPieces(const QString &mrkdwn, qsizetype longest)
{
    return Cutter(longest).cut(mrkdwn);
}

} // namespace qd

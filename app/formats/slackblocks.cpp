#include "app/formats/slackblocks.h"

#include "app/domain/plaintext.h"
#include "app/formats/mrkdwncut.h"
#include "app/formats/slackmrkdwn.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

using Kind = MrkdwnBlock::Kind;

const QString cutSign = u"[…]"_s;
constexpr int longestPlace = 5; // "10/10"

struct Part {
    bool isRule = false;
    QString mrkdwn = {};
};

// Paragraphs together as far as a section takes them; a heading stays with what it is above, a rule stands between two
// sections alone.
class Sections {
public:
    void take(const MrkdwnBlock &block)
    {
        if (block.kind == Kind::Rule || m_lastKind != Kind::Heading)
            endBlock();
        m_lastKind = block.kind;
        if (block.kind == Kind::Rule) {
            endSection();
            m_isRuleDue = !m_parts.isEmpty();
            return;
        }
        add(&m_block, block.mrkdwn);
    }

    QList<Part> done()
    {
        endBlock();
        endSection();
        return m_parts;
    }

private:
    static void add(QString *above, const QString &below)
    {
        if (!above->isEmpty())
            *above += u"\n\n"_s;
        *above += below;
    }

    void endBlock()
    {
        if (m_section.size() + 2 + m_block.size() > slack::longestSection) {
            endSection();
            QStringList pieces = mrkdwnPieces(m_block, slack::longestSection);
            m_block = pieces.isEmpty() ? QString() : pieces.takeLast();
            for (const QString &piece : std::as_const(pieces))
                put(piece);
        }
        if (!m_block.isEmpty())
            add(&m_section, m_block);
        m_block.clear();
    }

    void endSection()
    {
        if (!m_section.isEmpty())
            put(m_section);
        m_section.clear();
    }

    void put(const QString &mrkdwn)
    {
        if (m_isRuleDue)
            m_parts.append(Part{true});
        m_isRuleDue = false;
        m_parts.append(Part{false, mrkdwn});
    }

    QList<Part> m_parts;
    QString m_section;
    QString m_block;
    Kind m_lastKind = Kind::Text;
    bool m_isRuleDue = false;
};

// Parts message by message. There is always room for the sign that something was left out.
QList<QList<Part>> shared(const QList<Part> &parts, qsizetype headerSize)
{
    QList<QList<Part>> messages{{}};
    qsizetype left = slack::mostCharacters - cutSign.size() - headerSize;
    for (const Part &part : parts) {
        const bool isFull = messages.last().size() + 2 == slack::mostBlocks; // beside the head and the sign
        if (isFull || part.mrkdwn.size() > left) {
            if (messages.size() == slack::mostMessages) {
                messages.last().append(Part{false, cutSign});
                break;
            }
            if (messages.last().last().isRule)
                messages.last().removeLast();
            messages.append(QList<Part>());
            left = slack::mostCharacters - cutSign.size() - longestPlace;
        }
        if (part.isRule && messages.last().isEmpty())
            continue;
        left -= part.mrkdwn.size();
        messages.last().append(part);
    }
    return messages;
}

// Verbatim: Slack looks for no names of people and channels in it.
QJsonObject mrkdwnText(const QString &text)
{
    return {{u"type"_s, u"mrkdwn"_s}, {u"text"_s, text}, {u"verbatim"_s, true}};
}

QJsonObject plainText(const QString &text)
{
    return {{u"type"_s, u"plain_text"_s}, {u"text"_s, text}, {u"emoji"_s, false}};
}

QJsonObject blockOf(const Part &part)
{
    if (part.isRule)
        return {{u"type"_s, u"divider"_s}};
    return {{u"type"_s, u"section"_s}, {u"text"_s, mrkdwnText(part.mrkdwn)}};
}

// For notifications, and for those who have Slack read to them.
QString fallbackOf(const QString &head, const QList<Part> &parts)
{
    QStringList words;
    if (!head.isEmpty())
        words.append(mrkdwnEscaped(head));
    for (const Part &part : parts) {
        if (!part.isRule)
            words.append(part.mrkdwn);
    }
    const QStringList pieces = mrkdwnPieces(words.join(u"\n\n"_s), slack::longestFallback - cutSign.size() - 1);
    return pieces.size() > 1 ? pieces.first() + u'\n' + cutSign : pieces.value(0);
}

} // namespace

QList<QJsonObject> slackMessages(const QString &subject, const QString &markdown)
{
    const QString header = harmlessLine(subject.simplified(), slack::longestHeader);
    Sections sections;
    const QList<MrkdwnBlock> written = mrkdwnBlocks(markdown);
    for (const MrkdwnBlock &block : written)
        sections.take(block);
    const QList<Part> parts = sections.done();
    if (header.isEmpty() && parts.isEmpty())
        return {};
    const QList<QList<Part>> messages = shared(parts, header.size());
    QList<QJsonObject> bodies;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QString place = i == 0 ? QString() : u"%1/%2"_s.arg(i + 1).arg(messages.size());
        QJsonArray blocks;
        if (i > 0)
            blocks.append(QJsonObject{{u"type"_s, u"context"_s}, {u"elements"_s, QJsonArray{plainText(place)}}});
        else if (!header.isEmpty())
            blocks.append(QJsonObject{{u"type"_s, u"header"_s}, {u"text"_s, plainText(header)}});
        for (const Part &part : messages[i])
            blocks.append(blockOf(part));
        const QString head = i == 0 ? header : QString(header + u' ' + place).trimmed();
        bodies.append({{u"text"_s, fallbackOf(head, messages[i])}, {u"blocks"_s, blocks}});
    }
    return bodies;
}

} // namespace qd

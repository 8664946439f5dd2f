#include "app/formats/trelloboard.h"

#include "app/domain/plaintext.h"
#include "app/domain/works/worklink.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype largest = 64 * 1024 * 1024;
constexpr qsizetype longestName = 300;
constexpr qsizetype mostCards = 100'000;
constexpr qint64 year2000 = 946'684'800;
constexpr qint64 year2100 = 4'102'444'800;

// The first eight hex digits of an id are the second it was born in.
qint64 bornAt(const QString &id)
{
    bool isHex = false;
    const qint64 seconds = id.size() == 24 ? id.left(8).toLongLong(&isHex, 16) : 0;
    return isHex && seconds > year2000 && seconds < year2100 ? seconds * 1000 : 0;
}

double positionOf(const QJsonObject &object)
{
    const double position = object[u"pos"_s].toDouble();
    return std::isfinite(position) ? position : 0;
}

QList<QJsonObject> byPosition(const QJsonValue &value)
{
    QList<QJsonObject> objects;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (each.isObject())
            objects.append(each.toObject());
    }
    std::stable_sort(objects.begin(), objects.end(),
        [](const QJsonObject &left, const QJsonObject &right) { return positionOf(left) < positionOf(right); });
    return objects;
}

class Reader {
public:
    Reader(const QJsonObject &document, const QTimeZone &zone)
        : m_document(document)
        , m_zone(zone)
    {
    }

    TrelloBoard read()
    {
        m_board.name = harmlessLine(m_document[u"name"_s].toString(), longestName);
        readLists();
        readMembers();
        readChecklists();
        readComments();
        for (const QJsonObject &card : byPosition(m_document[u"cards"_s]))
            readCard(card);
        noteTheRest();
        m_board.notes = m_notes.all();
        return std::move(m_board);
    }

private:
    void readLists()
    {
        for (const QJsonObject &object : byPosition(m_document[u"lists"_s])) {
            TrelloList list{object[u"id"_s].toString(), harmlessLine(object[u"name"_s].toString(), longestName),
                object[u"closed"_s].toBool()};
            if (list.id.isEmpty() || m_lists.contains(list.id))
                continue;
            if (list.name.trimmed().isEmpty())
                list.name = u"?"_s;
            m_lists.insert(list.id, list);
            m_board.lists.append(list);
        }
    }

    void readMembers()
    {
        const QJsonArray members = m_document[u"members"_s].toArray();
        for (const QJsonValue &member : members) {
            const QString full = member[u"fullName"_s].toString();
            const QString name = full.isEmpty() ? member[u"username"_s].toString() : full;
            m_members.insert(member[u"id"_s].toString(), harmlessLine(name, longestName));
        }
    }

    // They stand beside the cards, and name theirs.
    void readChecklists()
    {
        for (const QJsonObject &checklist : byPosition(m_document[u"checklists"_s]))
            m_checklists[checklist[u"idCard"_s].toString()].append(checklist);
    }

    // The newest first, of which the file holds a thousand at most.
    void readComments()
    {
        const QJsonArray actions = m_document[u"actions"_s].toArray();
        for (qsizetype i = actions.size() - 1; i >= 0; --i) {
            const QJsonValue each = actions[i];
            const QJsonValue data = each[u"data"_s];
            if (each[u"type"_s].toString() != u"commentCard"_s)
                continue;
            const QString day = QDateTime::fromString(each[u"date"_s].toString(), Qt::ISODate)
                                    .toTimeZone(m_zone)
                                    .date()
                                    .toString(Qt::ISODate);
            const QString who = each[u"memberCreator"_s][u"fullName"_s].toString();
            QString text = data[u"text"_s].toString().trimmed();
            text.replace(u'\n', u"\n> "_s);
            m_comments[data[u"card"_s][u"id"_s].toString()].append(
                u"> **%1**\n> %2"_s.arg(QStringList{harmlessLine(who, longestName), day}.join(u", "_s), text));
        }
    }

    void readCard(const QJsonObject &object)
    {
        TrelloCard card;
        card.id = object[u"id"_s].toString();
        card.list = object[u"idList"_s].toString();
        const QString title = harmlessLine(object[u"name"_s].toString(), longestWorkTitle).trimmed();
        if (object[u"isTemplate"_s].toBool())
            return leave(QT_TRANSLATE_NOOP("ImportNote", "a template for cards is no card"), title);
        if (card.id.isEmpty() || m_cards.contains(card.id))
            return leave(QT_TRANSLATE_NOOP("ImportNote", "the same card stands there twice, or has no id"), title);
        if (!m_lists.contains(card.list))
            return leave(QT_TRANSLATE_NOOP("ImportNote", "its list is not in the file"), title);
        if (m_board.cards.size() >= mostCards)
            return leave(QT_TRANSLATE_NOOP("ImportNote", "there are more than 100,000 cards"));
        m_cards.insert(card.id);
        card.archived = object[u"closed"_s].toBool() || m_lists[card.list].closed;
        card.created = bornAt(card.id);
        card.work.title = title.isEmpty() ? u"?"_s : title;
        card.work.due = dueOf(object, title);
        card.work.labels = labelsOf(object);
        readPeople(object, card.work);
        readSteps(object, card);
        readLinks(object, card.work);
        describe(object, card);
        card.work = tidied(card.work);
        m_board.cards.append(card);
    }

    QDate dueOf(const QJsonObject &object, const QString &title)
    {
        const QString text = object[u"due"_s].toString();
        if (text.isEmpty())
            return {};
        const QDateTime due = QDateTime::fromString(text, Qt::ISODate);
        if (!due.isValid()) {
            m_notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "a due date that cannot be read"), title);
            return {};
        }
        if (object[u"dueComplete"_s].toBool()) {
            m_notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "the due date of what is ticked as complete"), title);
            return {};
        }
        return due.toTimeZone(m_zone).date();
    }

    // A label without a name goes by its colour.
    static QStringList labelsOf(const QJsonObject &object)
    {
        QStringList names;
        const QJsonArray labels = object[u"labels"_s].toArray();
        for (const QJsonValue &label : labels) {
            const QString name = label[u"name"_s].toString().trimmed();
            const QString colour = label[u"color"_s].toString();
            names.append(harmlessLine(name.isEmpty() ? QString(colour).replace(u'_', u' ') : name, longestWorkLabel));
        }
        return names;
    }

    // One owns it, the others are named.
    void readPeople(const QJsonObject &object, Work &work)
    {
        QStringList names;
        const QJsonArray ids = object[u"idMembers"_s].toArray();
        for (const QJsonValue &id : ids) {
            const QString name = m_members.value(id.toString());
            if (name.isEmpty())
                m_notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "members who are gone from the board"), work.title);
            else
                names.append(name);
        }
        if (names.isEmpty())
            return;
        work.owner = names.takeFirst();
        if (!names.isEmpty()) {
            m_notes.changed(
                QT_TRANSLATE_NOOP("ImportNote", "the first member owns the card, the others stand in its description"),
                work.title);
            work.description = u"+ "_s + names.join(u", "_s);
        }
    }

    void readSteps(const QJsonObject &object, TrelloCard &card)
    {
        QList<QJsonObject> checklists = m_checklists.value(card.id);
        if (checklists.isEmpty())
            checklists = byPosition(object[u"checklists"_s]);
        for (const QJsonObject &checklist : std::as_const(checklists)) {
            const QString name = checklists.size() > 1 ? checklist[u"name"_s].toString().trimmed() : QString();
            for (const QJsonObject &item : byPosition(checklist[u"checkItems"_s])) {
                const QString text = item[u"name"_s].toString();
                card.work.checklist.append(
                    {harmlessLine(name.isEmpty() ? text : name + u": "_s + text, longestWorkStep),
                        item[u"state"_s].toString() == u"complete"_s});
            }
        }
        if (card.work.checklist.size() > mostWorkSteps)
            m_notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "steps after the 500th of a card"), card.work.title);
    }

    void readLinks(const QJsonObject &object, Work &work)
    {
        const auto add = [&work](const QString &url) {
            const auto link = workLinkFrom(url);
            const bool isAddress = link && link->kind == WorkLink::Kind::Address;
            if (isAddress)
                work.links.append(link->target);
            return isAddress;
        };
        const QJsonArray attachments = object[u"attachments"_s].toArray();
        for (const QJsonValue &attachment : attachments) {
            if (!add(attachment[u"url"_s].toString()))
                m_notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "attachments without a web address"), work.title);
        }
        const QString address = object[u"shortUrl"_s].toString();
        add(address.isEmpty() ? object[u"url"_s].toString() : address);
    }

    void describe(const QJsonObject &object, TrelloCard &card)
    {
        Work &work = card.work;
        QStringList parts;
        const QString own = object[u"desc"_s].toString().trimmed();
        const QStringList comments = m_comments.value(card.id);
        for (const QString &part : {own, work.description, comments.join(u"\n\n"_s)}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        QString text = parts.join(u"\n\n"_s);
        // Whoever knows this address writes into the board.
        if (const QString secret = object[u"email"_s].toString(); secret.contains(u'@'))
            text.remove(secret);
        if (text.size() > longestWorkDescription)
            m_notes.changed(QT_TRANSLATE_NOOP("ImportNote", "a description was cut"), work.title);
        work.description = text;
        m_commentsTaken += int(comments.size());
    }

    void leave(const char *why, const QString &title = {})
    {
        ++m_board.left;
        m_notes.leftOut(why, title);
    }

    void noteTheRest()
    {
        if (!m_document[u"customFields"_s].toArray().isEmpty())
            m_notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "custom fields"));
        if (!m_document[u"pluginData"_s].toArray().isEmpty())
            m_notes.leftOut(QT_TRANSLATE_NOOP("ImportNote", "data of power-ups"));
        if (m_document[u"actions"_s].toArray().size() >= 1000) {
            m_notes.leftOut(QT_TRANSLATE_NOOP(
                "ImportNote", "comments before the newest 1,000 actions: the file does not hold them"));
        }
        if (m_commentsTaken > 0) {
            m_notes.changed(QT_TRANSLATE_NOOP("ImportNote", "%1 comments stand at the end of the descriptions"), {},
                QString::number(m_commentsTaken));
        }
    }

    const QJsonObject &m_document;
    const QTimeZone &m_zone;
    TrelloBoard m_board;
    ImportNotes m_notes;
    QHash<QString, TrelloList> m_lists;
    QHash<QString, QString> m_members;
    QHash<QString, QList<QJsonObject>> m_checklists; // by card
    QHash<QString, QStringList> m_comments; // by card
    QSet<QString> m_cards;
    int m_commentsTaken = 0;
};

} // namespace

Result<TrelloBoard> trelloBoardFrom(const QByteArray &json, const QTimeZone &zone)
{
    const auto invalid = [](const QString &why) { return failure(Error::Kind::Invalid, {}, why); };
    if (json.size() > largest)
        return invalid(u"the file is larger than 64 MiB"_s);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalid(u"not JSON, at byte %1: %2"_s.arg(fault.offset).arg(fault.errorString()));
    const QJsonObject board = document.object();
    if (!board[u"lists"_s].isArray() || !board[u"cards"_s].isArray())
        return invalid(u"not the export of a Trello board: it has no lists and cards"_s);
    return Reader(board, zone).read();
}

} // namespace qd

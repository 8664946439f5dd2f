#include "app/services/rotateller.h"

#include "app/services/outbox.h"
#include "app/store/captaincyrepository.h"
#include "app/store/peoplerepository.h"
#include "app/store/settingrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

const QString toldKey = u"rota/told"_s; // [["2026-W49", "the person's id"], …]

class NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
public:
    static QString title() { return tr("The rota has changed"); }
    // Joined, not filled in by number: a name may hold a %1 of its own.
    static QString line(const QString &name, const WatchNotice &notice, const WatchCalendar &calendar)
    {
        QStringList words;
        for (const IsoWeek week : notice.gained)
            words.append(tr("captain from %1").arg(moment(week, calendar)));
        for (const IsoWeek week : notice.lost)
            words.append(tr("no longer from %1").arg(moment(week, calendar)));
        return name + u": "_s + words.join(u", "_s);
    }

private:
    static QString moment(IsoWeek week, const WatchCalendar &calendar)
    {
        const QDateTime start = QDateTime::fromMSecsSinceEpoch(calendar.start(week), calendar.zone());
        return u"%1 (%2)"_s.arg(QLocale().toString(start, tr("ddd d MMMM, H:mm", "Qt date format")), week.toString());
    }
};

QByteArray kept(const QList<ToldCaptaincy> &captaincies)
{
    QJsonArray all;
    for (const ToldCaptaincy &each : captaincies)
        all.append(QJsonArray{each.firstWeek.toString(), each.person.value});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<ToldCaptaincy> toldFrom(const QString &text)
{
    QList<ToldCaptaincy> all;
    for (const QJsonValue &each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (const auto week = IsoWeek::parse(each.toArray().at(0).toString()))
            all.append({*week, PersonId{each.toArray().at(1).toString()}});
    }
    return all;
}

QJsonArray names(const QList<IsoWeek> &weeks)
{
    QJsonArray all;
    for (const IsoWeek week : weeks)
        all.append(week.toString());
    return all;
}

} // namespace

RotaTeller::RotaTeller(
    DeskContext context, WriteQueue &writes, std::function<WatchCalendar()> calendar, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_writes(writes)
    , m_calendar(std::move(calendar))
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] { submit([this] { return tell(); }); });
    connect(&m_context.feed, &ChangeFeed::committed, this, [this](const ChangeSet &changes) {
        if (m_on && changes.touches(Aggregate::Captaincy))
            m_quiet.start(m_quietMs);
    });
}

void RotaTeller::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_quiet.stop();
    if (m_on)
        return m_quiet.start(m_quietMs); // what changed while no window was open
    submit([context = m_context] {
        return context.write([](Transaction &transaction, const Stamp &stamp) {
            return SettingRepository::save(transaction, toldKey, {}, stamp);
        });
    });
}

void RotaTeller::submit(std::function<Result<>()> write)
{
    m_writes.submit(this, std::move(write), [this](const Result<> &done) {
        if (!done)
            emit failed(done.error());
    });
}

Result<> RotaTeller::tell()
{
    return m_context.write([&](Transaction &transaction, const Stamp &stamp) -> Result<> {
        const auto captaincies = CaptaincyRepository(transaction.database()).all();
        const auto people = PeopleRepository(transaction.database()).people();
        const auto before = SettingRepository(transaction.database()).value(toldKey);
        if (!captaincies || !people)
            return tl::unexpected(captaincies ? people.error() : captaincies.error());
        if (!before)
            return tl::unexpected(before.error());
        const WatchCalendar calendar = m_calendar();
        const IsoWeek from = calendar.weekAt(stamp.nowMs).plus(1);
        const QList<ToldCaptaincy> now = captainciesToTell(*captaincies, from);
        const QByteArray state = kept(now);
        const QString last = before->value_or(QString()); // empty: nothing was told yet, and this is the beginning
        const auto notices = last.isEmpty() ? QList<WatchNotice>() : watchNotices(toldFrom(last), now, from);
        if (last == QString::fromUtf8(state))
            return {};
        if (!notices.isEmpty()) {
            QStringList lines{NoticeWords::title()};
            QJsonArray changes;
            for (const WatchNotice &notice : notices) {
                const auto person = std::find_if(
                    people->begin(), people->end(), [&notice](const Person &each) { return each.id == notice.person; });
                if (person == people->end())
                    continue;
                lines.append(NoticeWords::line(person->name, notice, calendar));
                changes.append(QJsonObject{{u"person"_s, person->name}, {u"email"_s, person->email},
                    {u"slack"_s, person->slack}, {u"gained"_s, names(notice.gained)}, {u"lost"_s, names(notice.lost)}});
            }
            const OutgoingMessage message{u"webhook"_s, NoticeWords::title(),
                QJsonObject{{u"kind"_s, u"rota"_s}, {u"text"_s, lines.join(u'\n')}, {u"changes"_s, changes}}, {}};
            if (const auto queued = Outbox::enqueue(transaction, stamp, message); !queued)
                return tl::unexpected(queued.error());
        }
        return SettingRepository::save(transaction, toldKey, QString::fromUtf8(state), stamp);
    });
}

} // namespace qd

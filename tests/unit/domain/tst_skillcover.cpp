// Topics and steps: names that may be, levels, what holds of several marks, where a crew is thin, and who arrives next.
#include "app/domain/training/newcomer.h"
#include "app/domain/training/skillcover.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

TrainingItem item(const QString &id)
{
    return {TrainingItemId{id}, TrainingList::Skills, {}, 0, {}};
}

TrainingMark mark(const QString &person, const QString &item, int level, qint64 at = 1)
{
    return {TrainingMarkId{}, PersonId{person}, TrainingItemId{item}, level, at, u"ada"_s};
}

QList<PersonId> ids(const QString &names)
{
    QList<PersonId> all;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        all.append(PersonId{name});
    return all;
}

QString namesOf(const QList<PersonId> &people)
{
    QStringList names;
    for (const PersonId &person : people)
        names.append(person.value);
    return names.join(u' ');
}

} // namespace

class TestSkillCover : public QObject {
    Q_OBJECT

private slots:
    void takesNamesThatDiffer_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("taken");
        QTest::addRow("fine") << QStringList{u"Database"_s, u"Deployment"_s} << true;
        QTest::addRow("none at all") << QStringList() << true;
        QTest::addRow("empty") << QStringList{u"Database"_s, u""_s} << false;
        QTest::addRow("blank") << QStringList{u"  \t"_s} << false;
        QTest::addRow("twice") << QStringList{u"Database"_s, u"Database"_s} << false;
        QTest::addRow("twice but for case and accents") << QStringList{u"Déploiement"_s, u" deploiement "_s} << false;
        QTest::addRow("emoji and right to left") << QStringList{u"🔥 قاعدة البيانات"_s, u"🚀"_s} << true;
        QTest::addRow("emoji twice") << QStringList{u"🔥"_s, u"🔥"_s} << false;
        QTest::addRow("as long as may be") << QStringList{QString(60, u'x')} << true;
        QTest::addRow("too long") << QStringList{QString(61, u'x')} << false;
        QStringList many;
        for (int i = 0; i <= mostTrainingItems; ++i)
            many.append(QString::number(i));
        QTest::addRow("too many") << many << false;
    }

    void takesNamesThatDiffer()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, taken);
        QCOMPARE(checkTrainingNames(names).has_value(), taken);
    }

    void readsLevels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("level"); // -1: none
        QTest::addRow("word") << u"alone"_s << 2;
        QTest::addRow("digit") << u"3"_s << 3;
        QTest::addRow("zero") << u"0"_s << 0;
        QTest::addRow("above") << u"4"_s << -1;
        QTest::addRow("below") << u"-1"_s << -1;
        QTest::addRow("no word") << u"expert"_s << -1;
        QTest::addRow("nothing") << QString() << -1;
    }

    void readsLevels()
    {
        QFETCH(QString, text);
        QFETCH(int, level);
        const auto read = skillLevelFrom(text);
        QCOMPARE(read ? int(*read) : -1, level);
        if (read)
            QCOMPARE(skillLevelFrom(toString(*read)), read);
    }

    void holdsTheLastMark()
    {
        const TrainingSheet sheet({mark(u"ana"_s, u"db"_s, 3, 1), mark(u"ana"_s, u"db"_s, 1, 2)});
        QCOMPARE(sheet.level({u"ana"_s}, {u"db"_s}), 1);
        QCOMPARE(sheet.level({u"bob"_s}, {u"db"_s}), 0);
        QVERIFY(!sheet.mark({u"bob"_s}, {u"db"_s}));
        QCOMPARE(sheet.doneOf({u"ana"_s}, {item(u"db"_s), item(u"other"_s)}), 1);
    }

    void findsWhereItIsThin_data()
    {
        QTest::addColumn<QList<TrainingMark>>("marks");
        QTest::addColumn<QString>("watch");
        QTest::addColumn<QString>("knownBy");
        QTest::addColumn<bool>("missing");
        QTest::addColumn<QString>("without");
        using All = QList<TrainingMark>;
        QTest::addRow("nobody") << All() << u"ana"_s << QString() << true << u"ana bob cyd"_s;
        QTest::addRow("nobody, and nobody on watch") << All() << QString() << QString() << false << u"ana bob cyd"_s;
        QTest::addRow("learning is not enough")
            << All{mark(u"ana"_s, u"db"_s, 1)} << u"ana"_s << QString() << true << u"ana bob cyd"_s;
        QTest::addRow("one, on watch") << All{mark(u"ana"_s, u"db"_s, 2)} << u"ana bob"_s << u"ana"_s << false
                                       << u"bob cyd"_s;
        QTest::addRow("one, not on watch")
            << All{mark(u"cyd"_s, u"db"_s, 3)} << u"ana bob"_s << u"cyd"_s << true << u"ana bob"_s;
        QTest::addRow("whoever left does not count") << All{mark(u"gone"_s, u"db"_s, 3), mark(u"bob"_s, u"db"_s, 2)}
                                                     << u"ana"_s << u"bob"_s << true << u"ana cyd"_s;
        QTest::addRow("a stand-in of another list counts for the watch")
            << All{mark(u"gone"_s, u"db"_s, 3)} << u"gone"_s << QString() << false << u"ana bob cyd"_s;
    }

    void findsWhereItIsThin()
    {
        QFETCH(QList<TrainingMark>, marks);
        QFETCH(QString, watch);
        QFETCH(QString, knownBy);
        QFETCH(bool, missing);
        QFETCH(QString, without);
        const TrainingSheet sheet(marks);
        const QList<TrainingItem> topics{item(u"db"_s)};
        const QList<PersonId> people = ids(u"ana bob cyd"_s);
        const QList<SkillCover> covers = skillCovers(topics, people, sheet, ids(watch));
        QCOMPARE(covers.size(), 1);
        QCOMPARE(namesOf(covers[0].knownBy), knownBy);
        QCOMPARE(covers[0].missingOnWatch, missing);
        QCOMPARE(covers[0].dependsOnOne(), !knownBy.isEmpty() && !knownBy.contains(u' '));
        QCOMPARE(namesOf(withoutSkill(topics, people, sheet)), without);
    }

    void putsTheNewcomerFirst()
    {
        const QDate today(2026, 11, 18);
        const IsoWeek week = IsoWeek::of(today);
        QList<Person> people;
        for (const QString &name : {u"ana"_s, u"bob"_s, u"cyd"_s, u"dan"_s, u"eve"_s, u"gone"_s}) {
            Person person;
            person.id = {name};
            person.name = name;
            people.append(person);
        }
        people[0].captainciesBefore = 2;
        people[5].left = today.addDays(-1);
        QList<Captaincy> captaincies{{{}, {u"bob"_s}, week, false}, {{}, {u"dan"_s}, week.plus(3), false},
            {{}, {u"eve"_s}, week.plus(1), false}, {{}, {u"dan"_s}, week.plus(20), false}};
        for (int i = 1; i <= 40; ++i)
            captaincies.append({{}, {u"ana"_s}, week.plus(-10 * i), false});
        const TrainingSheet sheet({mark(u"eve"_s, u"access"_s, 1)});
        const QList<CaptainToBe> lines =
            captainsToBe(people, captaincies, {item(u"access"_s), item(u"tools"_s)}, sheet, week, today);
        QStringList names;
        for (const CaptainToBe &line : lines)
            names.append(line.person.name);
        QCOMPARE(names, (QStringList{u"eve"_s, u"dan"_s, u"bob"_s, u"cyd"_s, u"ana"_s}));
        QCOMPARE(lines[0].done, 1);
        QCOMPARE(lines[1].arrives, week.plus(3));
        QVERIFY(lines[2].isOnWatch);
        QCOMPARE(lines[4].captaincies, 42);
    }
};

QTEST_GUILESS_MAIN(TestSkillCover)
#include "tst_skillcover.moc"

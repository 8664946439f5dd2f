// The one word about production says no more than is known.
#include "app/domain/productionstate.h"

#include <QtTest>

using namespace qd;
using namespace Qt::StringLiterals;
using Word = ProductionState::Word;

namespace {

Incident incident(int number, Severity severity, IncidentState state, qint64 started)
{
    Incident made;
    made.number = number;
    made.severity = severity;
    made.state = state;
    made.started = started;
    return made;
}

WatchedSource source(const char *name, SourceState state, qint64 since, qint64 lastGood = 0)
{
    return {QString::fromLatin1(name), {state, since, lastGood, {}, {}}};
}

} // namespace

class TestProductionState : public QObject {
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<QList<Incident>>("incidents");
        QTest::addColumn<QList<WatchedSource>>("sources");
        QTest::addColumn<ProductionState>("expected");
        const Incident minor = incident(1, Severity::Minor, IncidentState::Triggered, 100);
        const Incident critical = incident(2, Severity::Critical, IncidentState::Acknowledged, 300);
        const Incident older = incident(3, Severity::Critical, IncidentState::Triggered, 200);
        const Incident over = incident(4, Severity::Critical, IncidentState::Restored, 50);
        const WatchedSource up = source("up", SourceState::Up, 10, 900);
        const WatchedSource up2 = source("up2", SourceState::Up, 10, 950);
        const WatchedSource down = source("down", SourceState::Down, 700);
        const WatchedSource down2 = source("down2", SourceState::Down, 600);
        const WatchedSource unknown = source("unknown", SourceState::Unknown, 0);
        const auto row = [](const char *name, QList<Incident> incidents, QList<WatchedSource> sources, Word word,
                             qint64 since, QString about) {
            QTest::addRow("%s", name) << incidents << sources << ProductionState{word, since, about};
        };
        row("nothing set up", {}, {}, Word::NotWatched, 0, {});
        row("no answer yet", {}, {unknown}, Word::Starting, 0, {});
        row("quiet, by the newest sample", {over}, {up, up2, unknown}, Word::Quiet, 950, {});
        row("all silent, by the longest", {}, {down, down2}, Word::Blind, 600, u"down2"_s);
        row("one silent", {}, {up, down}, Word::PartlyBlind, 700, u"down"_s);
        row("a minor incident", {minor}, {up}, Word::Degraded, 100, u"INC-1"_s);
        row("the worst comes first", {minor, critical}, {up}, Word::Down, 300, u"INC-2"_s);
        row("then the longest", {critical, older}, {}, Word::Down, 200, u"INC-3"_s);
        row("an incident outweighs blindness", {minor}, {down}, Word::Degraded, 100, u"INC-1"_s);
    }

    void says()
    {
        QFETCH(QList<Incident>, incidents);
        QFETCH(QList<WatchedSource>, sources);
        QFETCH(ProductionState, expected);
        QVERIFY(productionState(incidents, sources) == expected);
    }
};

QTEST_GUILESS_MAIN(TestProductionState)
#include "tst_productionstate.moc"

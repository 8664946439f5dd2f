// The catalogue of the sources: kept, shared, never twice on the way, on a thread of its own.
#include "app/services/metriccatalogue.h"

#include "app/connectors/secretprovider.h"
#include "app/services/fixedcatalogue.h"

#include <QtTest>
#include <atomic>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

struct Behaviour {
    std::atomic<int> asked = 0;
    std::atomic<int> made = 0;
    std::atomic<bool> gone = false;
    std::atomic<bool> onTheWindowsThread = false;
};

class FakeCatalogue : public FixedCatalogue {
public:
    explicit FakeCatalogue(Behaviour &behaviour)
        : FixedCatalogue({{u"up"_s, u"gauge"_s, u"Is it?"_s, {}}},
            {{{u"__name__"_s, u"up"_s}, {u"job"_s, u"b"_s}}, {{u"__name__"_s, u"up"_s}, {u"job"_s, u"a"_s}},
                {{u"__name__"_s, u"load"_s}, {u"zone"_s, u"z"_s}}})
        , m_behaviour(behaviour)
    {
        ++m_behaviour.made;
    }
    void labelValues(const QString &label, const QString &selector, TimeRange range, QObject *context,
        NamesCallback callback) override
    {
        ++m_behaviour.asked;
        m_behaviour.onTheWindowsThread = QThread::currentThread() == QCoreApplication::instance()->thread();
        if (m_behaviour.gone)
            QMetaObject::invokeMethod(
                context, [callback] { callback(failure(Error::Kind::Refused, u"x"_s)); }, Qt::QueuedConnection);
        else
            FixedCatalogue::labelValues(label, selector, range, context, callback);
    }

private:
    Behaviour &m_behaviour;
};

} // namespace

class TestMetricCatalogue : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_behaviour = std::make_unique<Behaviour>();
        m_catalogue = std::make_unique<MetricCatalogue>(
            m_clock, [this](const Source &) { return std::make_unique<FakeCatalogue>(*m_behaviour); });
        m_source = {};
        m_source.id = {u"s"_s};
    }
    void cleanup() { m_catalogue.reset(); }

    void answersOnTheWindowsThread()
    {
        QThread *thread = nullptr;
        m_catalogue->labelValues(
            m_source, u"up"_s, u"job"_s, this, [&thread](const auto &) { thread = QThread::currentThread(); });
        QVERIFY(!thread); // later
        QTRY_COMPARE(thread, QCoreApplication::instance()->thread());
        QVERIFY(!m_behaviour->onTheWindowsThread);
        std::optional<Result<Told<QList<MetricInfo>>>> metrics;
        m_catalogue->metrics(m_source, this, [&metrics](const auto &told) { metrics = told; });
        QTRY_VERIFY(metrics);
        QCOMPARE((*metrics)->data.size(), 2);
        QCOMPARE((*metrics)->data[1].help, u"Is it?"_s);
        std::optional<Result<Told<QStringList>>> names;
        m_catalogue->labelNames(m_source, u"load{a=\"b\"}"_s, this, [&names](const auto &told) { names = told; });
        QTRY_VERIFY(names);
        QCOMPARE((*names)->data, QStringList{u"zone"_s});
    }

    void asksOnceAndKeepsIt()
    {
        // Two at once are one question.
        int answers = 0;
        for (int i = 0; i < 3; ++i) {
            m_catalogue->labelValues(m_source, u"up"_s, u"job"_s, this, [&answers](const auto &told) {
                ++answers;
                QCOMPARE(told->data, (QStringList{u"a"_s, u"b"_s}));
            });
        }
        QTRY_COMPARE(answers, 3);
        QCOMPARE(m_behaviour->asked.load(), 1);
        QCOMPARE(values().value().data.size(), 2);
        QCOMPARE(m_behaviour->asked.load(), 1);
        m_clock.advance(MetricCatalogue::freshMs);
        values().value();
        QCOMPARE(m_behaviour->asked.load(), 2);
        m_catalogue->forget(m_source.id);
        values().value();
        QCOMPARE(m_behaviour->asked.load(), 3);
        QCOMPARE(m_behaviour->made.load(), 1);
    }

    void asksAnotherAddressAnew()
    {
        values().value();
        m_source.url = u"http://elsewhere"_s;
        values().value();
        QCOMPARE(m_behaviour->asked.load(), 2);
        QCOMPARE(m_behaviour->made.load(), 2);
    }

    void keepsAFailureForSeconds()
    {
        m_behaviour->gone = true;
        QCOMPARE(int(values().error().kind), int(Error::Kind::Refused));
        m_behaviour->gone = false;
        QVERIFY(!values());
        QCOMPARE(m_behaviour->asked.load(), 1);
        m_clock.advance(MetricCatalogue::failureMs);
        QVERIFY(values());
    }

    void endsWithItsContext()
    {
        auto *context = new QObject;
        bool called = false;
        m_catalogue->labelValues(m_source, u"up"_s, u"job"_s, context, [&called](const auto &) { called = true; });
        delete context;
        QVERIFY(values());
        QVERIFY(!called);
        // And the catalogue may go while it is asking.
        m_catalogue->labelValues(m_source, u"x"_s, u"job"_s, this, [&called](const auto &) { called = true; });
        m_catalogue.reset();
        QTest::qWait(30);
        QVERIFY(!called);
    }

    void keepsALimitedNumberOfAnswers()
    {
        int answers = 0;
        for (int i = 0; i < 1000; ++i) {
            m_catalogue->labelValues(
                m_source, u"m%1"_s.arg(i), u"job"_s, this, [&answers](const auto &) { ++answers; });
        }
        QTRY_COMPARE(answers, 1000); // each is answered all the same
    }

    void knowsTheHostsMetrics()
    {
        SecretProvider secrets;
        MetricCatalogue catalogue(m_clock, catalogueFactory(secrets));
        Source host;
        host.id = {u"h"_s};
        std::optional<Result<Told<QList<MetricInfo>>>> metrics;
        catalogue.metrics(host, this, [&metrics](const auto &told) { metrics = told; });
        QTRY_VERIFY(metrics);
        QVERIFY((*metrics)->data.size() >= 6);
        QCOMPARE((*metrics)->data[0].name, u"host_cpu_percent"_s);
        QCOMPARE((*metrics)->data[0].unit, u"percent"_s);
        Source demo = host;
        demo.kind = SourceKind::Demo;
        demo.id = {u"d"_s};
        std::optional<Result<Told<QStringList>>> values;
        catalogue.labelValues(demo, u"db_connections"_s, u"state"_s, this, [&](const auto &told) { values = told; });
        QTRY_VERIFY(values);
        QCOMPARE((*values)->data, (QStringList{u"active"_s, u"idle"_s}));
    }

private:
    Result<Told<QStringList>> values()
    {
        std::optional<Result<Told<QStringList>>> answer;
        m_catalogue->labelValues(m_source, u"up"_s, u"job"_s, this, [&answer](const auto &told) { answer = told; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(failure(Error::Kind::Timeout));
    }

    ManualClock m_clock{1'795'000'000'000};
    std::unique_ptr<Behaviour> m_behaviour;
    std::unique_ptr<MetricCatalogue> m_catalogue;
    Source m_source;
};

QTEST_GUILESS_MAIN(TestMetricCatalogue)
#include "tst_metriccatalogue.moc"

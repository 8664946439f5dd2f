// What a Prometheus, or something in its place, may answer.
#include "app/connectors/prometheusanswer.h"

#include <QRandomGenerator>
#include <QtTest>
#include <cmath>

using namespace qd;
using namespace Qt::StringLiterals;

namespace {

// JSON with single quotes, which are easier to read in here.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

const QString place = u"http://prometheus"_s;

HttpAnswer answered(const QByteArray &body, int status = 200, const QByteArray &type = "application/json")
{
    return {status, "Words", type, body, std::nullopt};
}

const QByteArray matrix =
    quoted("{'status':'success','data':{'resultType':'matrix','result':["
           "{'metric':{'__name__':'up','job':'a\\'b\\n'},'values':[[1700000000,'1'],[1700000015.5,'NaN'],[1700000030,'+"
           "Inf'],[1700000045,'1e-05']]},"
           "{'metric':{},'values':[[1700000000,'-2.5']]}]},'warnings':['half of it is missing']}");

} // namespace

class TestPrometheusAnswer : public QObject {
    Q_OBJECT

private slots:
    void readsAMatrix()
    {
        const auto answer = readSamples(answered(matrix), place, {u"s"_s}, u"up"_s);
        QVERIFY(answer);
        QCOMPARE(answer->series.size(), 2);
        const SeriesData &first = answer->series[0];
        QCOMPARE(first.key.labels, (Labels{{u"__name__"_s, u"up"_s}, {u"job"_s, u"a\"b\n"_s}}));
        QCOMPARE(first.key.expr, u"up"_s);
        QCOMPARE(first.times,
            (std::vector<qint64>{1'700'000'000'000, 1'700'000'015'500, 1'700'000'030'000, 1'700'000'045'000}));
        QCOMPARE(first.values[0], 1.0);
        QVERIFY(std::isnan(first.values[1]));
        QVERIFY(std::isnan(first.values[2]));
        QCOMPARE(first.values[3], 1e-5);
        QVERIFY(answer->series[1].key.labels.isEmpty());
        QCOMPARE(answer->warnings, QStringList{u"half of it is missing"_s});
    }

    void readsWhatThereIs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("series");
        QTest::addRow("nothing") << quoted("{'status':'success','data':{'resultType':'matrix','result':[]}}") << 0;
        QTest::addRow("a vector") << quoted(
            "{'status':'success','data':{'resultType':'vector','result':[{'metric':{'a':'b'},'value':[1,'2']}]}}")
                                  << 1;
        QTest::addRow("a scalar") << quoted("{'status':'success','data':{'resultType':'scalar','result':[1.5,'2']}}")
                                  << 1;
        QTest::addRow("a string") << quoted("{'status':'success','data':{'resultType':'string','result':[1,'x']}}")
                                  << 0;
        QTest::addRow("a histogram") << quoted("{'status':'success','data':{'resultType':'matrix','result':[{'metric':{"
                                               "},'histograms':[[1,{'count':'1','sum':'2'}]]}]}}")
                                     << 1;
        QTest::addRow("infos and unknown fields") << quoted(
            "{'status':'success','infos':['i'],'new':{'x':[1]},'data':{'resultType':'matrix','more':1,'result':[]}}")
                                                  << 0;
    }

    void readsWhatThereIs()
    {
        QFETCH(QByteArray, body);
        const auto answer = readSamples(answered(body), place, {}, {});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QTEST(int(answer->series.size()), "series");
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, QByteArray body, int status, QByteArray type, Error::Kind kind,
                             QString detail) {
            QTest::addRow("%s", name) << body << status << type << int(kind) << detail;
        };
        row("a login page", "<html>", 200, "text/html", Error::Kind::NotTheApi, u"text/html"_s);
        row("HTML that claims to be JSON", "<html>", 200, "application/json", Error::Kind::NotTheApi, u"HTML"_s);
        row("a proxy's error", "<html>Bad Gateway", 502, "text/html", Error::Kind::HttpStatus, u"502 Words"_s);
        row("an error that claims to be JSON", "oops", 500, "application/json", Error::Kind::HttpStatus,
            u"500 Words"_s);
        row("starting", "Service Unavailable", 503, "text/plain", Error::Kind::HttpStatus, u"503 Words"_s);
        row("a wrong path", "404 page not found", 404, "text/plain", Error::Kind::NotTheApi, u"404 Words"_s);
        row("no password", "Unauthorized", 401, "text/plain", Error::Kind::Unauthorized, u"401 Words"_s);
        row("a syntax error", quoted("{'status':'error','errorType':'bad_data','error':'1:4: parse error'}"), 400,
            "application/json", Error::Kind::QueryRejected, u"1:4: parse error"_s);
        row("cut short", matrix.left(120), 200, "application/json", Error::Kind::Truncated, {});
        row("empty", "", 200, "application/json", Error::Kind::Truncated, {});
        row("another API", quoted("{'hello':'world'}"), 200, "application/json", Error::Kind::NotTheApi, {});
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QString, detail);
        const auto answer = readSamples(answered(body, status, type), place, {}, {});
        QVERIFY(!answer);
        QTEST(int(answer.error().kind), "kind");
        QCOMPARE(answer.error().subject, place);
        if (!detail.isEmpty())
            QCOMPARE(answer.error().detail, detail);
    }

    void keepsAMostOfSeries()
    {
        QByteArray body = quoted("{'status':'success','data':{'resultType':'vector','result':[");
        for (int i = 0; i < mostSeries + 5; ++i)
            body += (i ? "," : "")
                + QByteArray("{\"metric\":{\"n\":\"%1\"},\"value\":[1,\"1\"]}").replace("%1", QByteArray::number(i));
        const auto answer = readSamples(answered(body + "]}}"), place, {}, {});
        QVERIFY(answer);
        QCOMPARE(answer->series.size(), mostSeries);
        QCOMPARE(answer->warnings.size(), 1);
    }

    void survivesDamage()
    {
        // Every answer of a broken server is a value or an error, never the end of the program.
        QRandomGenerator random(42);
        for (int i = 0; i < 3000; ++i) {
            QByteArray body = matrix;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const int at = random.bounded(int(body.size()));
                if (random.bounded(3) == 0)
                    body.remove(at, random.bounded(20));
                else if (random.bounded(2) == 0)
                    body[at] = char(random.bounded(256));
                else
                    body.insert(at, "{[\"\\");
            }
            const auto answer = readSamples(answered(body), place, {}, {});
            QVERIFY(answer || !answer.error().subject.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestPrometheusAnswer)
#include "tst_prometheusanswer.moc"

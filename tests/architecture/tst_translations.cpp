// French is complete, and keeps what is filled in.
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void isComplete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("French") << u"fr"_s;
        QTest::addRow("English plurals") << u"en"_s;
    }

    void isComplete()
    {
        QFETCH(QString, language);
        QStringList faults;
        int messages = 0;
        forEach(language, [&](const QString &source, const QStringList &translations, bool unfinished) {
            ++messages;
            if (unfinished || translations.isEmpty() || translations.contains(QString()))
                faults.append(source);
        });
        QVERIFY(messages > 10);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void keepsThePlaces()
    {
        // A %1 that is lost or doubled shows as nonsense.
        static const QRegularExpression place(u"%(?:\\d|n)"_s);
        const auto placesOf = [](const QString &text) {
            QStringList places;
            auto matches = place.globalMatch(text);
            while (matches.hasNext())
                places.append(matches.next().captured());
            places.sort();
            return places;
        };
        QStringList faults;
        forEach(u"fr"_s, [&](const QString &source, const QStringList &translations, bool) {
            for (const QString &translation : translations) {
                if (placesOf(translation) != placesOf(source))
                    faults.append(source + u" -> "_s + translation);
            }
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    template<typename Take>
    static void forEach(const QString &language, Take &&take)
    {
        QFile file(QStringLiteral(QUARTERDECK_SOURCE_DIR "/resources/translations/quarterdeck_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        QStringList translations;
        bool unfinished = false;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement && xml.name() == u"source"_s) {
                source = xml.readElementText();
            } else if (token == QXmlStreamReader::StartElement && xml.name() == u"translation"_s) {
                unfinished = xml.attributes().value(u"type"_s) == u"unfinished"_s;
                QString text;
                while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation"_s)) {
                    if (xml.isStartElement() && xml.name() == u"numerusform"_s)
                        translations.append(xml.readElementText());
                    else if (xml.isCharacters())
                        text += xml.text();
                }
                if (translations.isEmpty())
                    translations.append(text);
            } else if (token == QXmlStreamReader::EndElement && xml.name() == u"message"_s) {
                take(source, translations, unfinished);
                translations.clear();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

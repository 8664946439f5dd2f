#include "tests/support/mutation.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray mutatedBytes(const QByteArray &bytes, QRandomGenerator &random)
{
    static const QByteArray likely("0123456789-.eE[]{}\",: "); // keeps it JSON more often than any bit does
    QByteArray mutant = bytes;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const qsizetype at = random.bounded(int(mutant.size()));
        mutant[at] = random.bounded(2) ? char(mutant[at] ^ (1 << random.bounded(8)))
                                       : likely[random.bounded(int(likely.size()))];
    }
    if (random.bounded(10) == 0)
        mutant.truncate(random.bounded(int(mutant.size())));
    return mutant;
}

QJsonValue mutatedJson(const QJsonValue &value, QRandomGenerator &random, int rarity)
{
    if (random.bounded(rarity) == 0) {
        const QList<QJsonValue> odd{QJsonValue::Null, true, false, 0, -1, 0.5, 25, 1e18, -1e300, 1e308, 2147483648.0,
            u""_s, u" "_s, u"-7"_s, u"$x"_s, u"row"_s, QString(3000, u'x'), QString(QChar(0)), QJsonArray(),
            QJsonObject(), QJsonArray{value, value}, QJsonObject{{u"type"_s, value}, {u"value"_s, value}}};
        return odd[random.bounded(int(odd.size()))];
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray whole = value.toArray();
        for (const QJsonValue &each : whole)
            array.append(mutatedJson(each, random, rarity));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = mutatedJson(it.value(), random, rarity);
    return object;
}

// Documents with random faults, for tests that a reader stands anything.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QRandomGenerator>

// Some bytes changed, sometimes cut short.
QByteArray mutatedBytes(const QByteArray &bytes, QRandomGenerator &random);
// Still JSON: about one value in `rarity` is another one, of another type, huge, negative or absent.
QJsonValue mutatedJson(const QJsonValue &value, QRandomGenerator &random, int rarity);

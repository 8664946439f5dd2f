#include "app/domain/sample.h"

#include "app/domain/words.h"

namespace qd {

namespace {
constexpr Word<SourceState> states[] = {
    {SourceState::Unknown, u"unknown"}, {SourceState::Up, u"up"}, {SourceState::Down, u"down"}};
}

QString toString(SourceState state)
{
    return wordOf(states, state);
}

std::optional<SourceState> sourceStateFrom(QStringView word)
{
    return valueOf(states, word);
}

size_t qHash(const SeriesKey &key, size_t seed)
{
    size_t hash = qHashMulti(seed, key.source, key.expr);
    for (auto label = key.labels.begin(); label != key.labels.end(); ++label)
        hash = qHashMulti(hash, label.key(), label.value());
    return hash;
}

QString toString(const Labels &labels)
{
    QStringList pairs;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (label.key() == QLatin1String("__name__"))
            continue;
        QString value = label.value();
        value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        value.replace(QLatin1Char('"'), QLatin1String("\\\""));
        value.replace(QLatin1Char('\n'), QLatin1String("\\n"));
        pairs.append(label.key() + QLatin1String("=\"") + value + QLatin1Char('"'));
    }
    const QString name = labels.value(QStringLiteral("__name__"));
    return pairs.isEmpty() && !name.isEmpty() ? name : name + QLatin1Char('{') + pairs.join(u", ") + QLatin1Char('}');
}

} // namespace qd

// What somebody looks for in a text, as words or as a regular expression (PCRE, as QRegularExpression takes it), and
// what it is replaced by. Pure.
#pragma once

#include <QRegularExpression>
#include <QString>

struct TextSought {
    QString words;
    bool isPattern = false;
    bool matchesCase = false;

    bool operator==(const TextSought &) const = default;
};

struct TextFound {
    static constexpr qsizetype most = 10'000;

    struct Place {
        qsizetype start = 0;
        qsizetype length = 0;
        QString replacement; // with what the pattern captured, for \1 to \9
    };
    QList<Place> places;
    QString error; // why the pattern is none, in its library's words; or it takes too long
    bool isCut = false; // there are more
};

// Places of no length are no finds.
TextFound findIn(const QString &text, const TextSought &sought, const QString &replacement = {});

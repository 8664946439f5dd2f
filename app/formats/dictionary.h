// Dictionary: the words of one language as Hunspell knows them, from the files that Debian's hunspell-* packages
// install. Not to be used by two threads at a time.
#pragma once

#include "app/domain/result.h"

#include <QStringConverter>
#include <QStringList>
#include <memory>

class Hunspell;

namespace qd {

class Dictionary {
public:
    // "en", "fr". NotFound: no dictionary of the language is installed. Takes some 100 ms.
    [[nodiscard]] static Result<std::unique_ptr<Dictionary>> load(const QString &language);
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    bool knows(const QString &word);
    QStringList suggestions(const QString &word); // the likeliest first; may take some 10 ms
    void add(const QString &word); // until it is destroyed

private:
    Dictionary(std::unique_ptr<Hunspell> words, QStringConverter::Encoding encoding);
    std::string encoded(const QString &word);

    std::unique_ptr<Hunspell> m_words;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
};

} // namespace qd

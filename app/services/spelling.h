// Spelling: which words of a text are wrong, in the language of the text, and what may have been meant. The dictionary
// is read on a thread of its own: until ready() every word is right. Words that somebody taught it are kept in a file
// of the data folder, one a line, for every language. Window's thread.
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <memory>

namespace qd {

class Dictionary;

class Spelling : public QObject {
    Q_OBJECT
public:
    // `wordsFile` need not exist yet.
    explicit Spelling(const QString &wordsFile, QObject *parent = nullptr);
    ~Spelling() override;

    void setLanguage(const QString &language); // "en", "fr"; the same again does nothing
    bool isReady() const { return m_dictionary != nullptr; }
    // Nothing is installed for the language: every word is right then.
    bool isMissing() const { return m_isMissing; }

    struct Fault {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Fault &) const = default;
    };
    // In one line of Markdown; code, addresses, references and what is no word is left alone.
    QList<Fault> faults(const QString &line) const;
    QStringList suggestions(const QString &word) const;
    bool learn(const QString &word); // false: it could not be kept in the file

signals:
    void changed(); // other words are right now

private:
    QString m_wordsFile;
    QString m_language;
    QSet<QString> m_own; // in lower case
    std::shared_ptr<Dictionary> m_dictionary;
    bool m_isMissing = false;
};

} // namespace qd

// Wording: the program's texts in a language that may be another one than the window's: what is written for others.
// Texts are those of the translations, by their context. Cheap enough to make one for each text; any thread.
#pragma once

#include <QLocale>
#include <QTranslator>

namespace qd {

class Wording {
public:
    // "en" or "fr"; anything else is the program's own language.
    Wording(const char *context, const QString &language);

    const QString &language() const { return m_language; } // "en" or "fr"
    const QLocale &locale() const { return m_locale; }
    QString operator()(const char *text, int count = -1) const;

private:
    const char *m_context;
    QString m_language;
    QLocale m_locale;
    const QTranslator &m_translator; // lives as long as the program
};

} // namespace qd

#include "app/services/wording.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// The system's own flavour of the language is kept, as for the window.
QLocale localeOf(const QString &language)
{
    const QLocale own;
    const QLocale::Language wanted = language == u"fr"_s ? QLocale::French : QLocale::English;
    if (own.language() == wanted)
        return own;
    return {wanted, wanted == QLocale::French ? QLocale::France : QLocale::UnitedKingdom};
}

std::unique_ptr<const QTranslator> loaded(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    // English has a file for its plurals alone.
    [[maybe_unused]] const bool found = translator->load(u":/i18n/quarterdeck_%1.qm"_s.arg(language));
    return translator;
}

// Once each: to unpack the file takes a thousand times as long as to look a text up.
const QTranslator &translatorOf(const QString &language)
{
    if (language == u"fr"_s) {
        static const auto french = loaded(u"fr"_s);
        return *french;
    }
    static const auto english = loaded(u"en"_s);
    return *english;
}

} // namespace

Wording::Wording(const char *context, const QString &language)
    : m_context(context)
    , m_language(language == u"en"_s || language == u"fr"_s ? language
              : QLocale().language() == QLocale::French     ? u"fr"_s
                                                            : u"en"_s)
    , m_locale(localeOf(m_language))
    , m_translator(translatorOf(m_language))
{
}

QString Wording::operator()(const char *text, int count) const
{
    QString words = m_translator.translate(m_context, text, nullptr, count);
    if (words.isEmpty())
        words = QString::fromUtf8(text);
    return count < 0 ? words : words.replace(u"%n"_s, m_locale.toString(count));
}

} // namespace qd

#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Language::use(const QString &choice)
{
    const QLocale system = QLocale::system();
    const bool french = choice == u"fr"_s || (choice != u"en"_s && system.language() == QLocale::French);
    const QString wanted = french ? u"fr"_s : u"en"_s;
    if (wanted == m_current)
        return; // every widget would be told of a change that is none
    m_current = wanted;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    // The system's own flavour of the language is kept: a British captain reads 24 hours.
    const auto language = french ? QLocale::French : QLocale::English;
    QLocale::setDefault(
        system.language() == language ? system : QLocale(language, french ? QLocale::France : QLocale::UnitedKingdom));
    // English has a file for its plurals alone.
    if (m_ours.load(u":/i18n/quarterdeck_%1.qm"_s.arg(m_current)))
        QCoreApplication::installTranslator(&m_ours);
    if (!french)
        return;
    if (m_qts.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

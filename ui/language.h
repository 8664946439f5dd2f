// Language: loads the French words when they are asked for, ours and Qt's own. English is in the source.
#pragma once

#include <QString>
#include <QTranslator>

class Language {
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    // "en", "fr", or "system" for what the locale says. Sets the default QLocale too.
    void use(const QString &choice);
    QString current() const { return m_current; }

private:
    QTranslator m_ours;
    QTranslator m_qts;
    QString m_current;
};

// ManualShelf: the built-in manual in one language, read from the program's resources when it is built. Any thread.
#pragma once

#include "app/domain/manual.h"

namespace qd {

class ManualShelf {
public:
    explicit ManualShelf(const QString &language); // "en" or "fr"

    const QString &language() const { return m_language; }
    // In the order they are read in; the first one names every task.
    const QList<ManualChapter> &chapters() const { return m_chapters; }
    const ManualChapter *chapter(const QString &name) const; // null: there is none
    QList<ManualHit> search(const QString &typed) const { return searchManual(m_chapters, typed); }

private:
    QString m_language;
    QList<ManualChapter> m_chapters;
};

// For a terminal, which shows no pictures and leads nowhere within the manual.
QString plainTextOf(const ManualChapter &chapter);

} // namespace qd

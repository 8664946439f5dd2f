#include "app/formats/importnotes.h"

namespace qd {

void ImportNotes::leftOut(const char *text, const QString &subject, const QString &detail)
{
    add(ImportNote::Effect::LeftOut, text, subject, detail);
}

void ImportNotes::changed(const char *text, const QString &subject, const QString &detail)
{
    add(ImportNote::Effect::Changed, text, subject, detail);
}

void ImportNotes::add(ImportNote::Effect effect, const char *text, const QString &subject, const QString &detail)
{
    const std::pair key(QString::fromUtf8(text), detail);
    auto place = m_places.constFind(key);
    if (place == m_places.constEnd()) {
        place = m_places.insert(key, m_notes.size());
        m_notes.append({effect, key.first, detail, {}});
    }
    QStringList &subjects = m_notes[*place].subjects;
    if (!subject.isEmpty() && (subjects.isEmpty() || subjects.last() != subject))
        subjects.append(subject);
}

} // namespace qd

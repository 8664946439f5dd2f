// What an import took from a document of another program, and what it did not: the report that the captain reads.
// A note is English marked QT_TRANSLATE_NOOP("ImportNote", …), translated at the edge; its "%1" is the detail. Details
// and subjects come from the document: plain text.
#pragma once

#include "app/domain/dashboard.h"

#include <QHash>
#include <QStringList>

namespace qd {

struct ImportNote {
    enum class Effect { LeftOut, Changed };
    Effect effect = Effect::LeftOut;
    QString text;
    QString detail; // a kind, a unit, a name; may be empty
    QStringList subjects; // titles of panels, names of variables; empty: the whole dashboard

    bool operator==(const ImportNote &) const = default;
};

struct ImportedDashboard {
    Dashboard dashboard; // passes check(); its id is null, its panels have new ones
    QList<ImportNote> notes; // in the order of the document
    int panelsTaken = 0; // headings are not counted, here and below
    int panelsLeft = 0;
};

// Gathers notes: what happens to many panels is one note with many subjects.
class ImportNotes {
public:
    void leftOut(const char *text, const QString &subject = {}, const QString &detail = {});
    void changed(const char *text, const QString &subject = {}, const QString &detail = {});
    const QList<ImportNote> &all() const { return m_notes; }

private:
    void add(ImportNote::Effect effect, const char *text, const QString &subject, const QString &detail);

    QList<ImportNote> m_notes;
    QHash<std::pair<QString, QString>, qsizetype> m_places; // of a text with its detail
};

} // namespace qd

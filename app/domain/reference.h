// Reference: names something of the console in a text: "quarterdeck:incident/12" opens incident INC-12 where the text
// is read in the console, and is left out where it is read elsewhere.
#pragma once

#include <QString>
#include <optional>

namespace qd {

struct Reference {
    // The id: an incident's number, a work's or a person's id, an alert's name, a week, a note's id; empty: the page as
    // such.
    enum class Kind { Incident, Work, Person, Alert, Week, Note, Figures, LookAhead };

    Kind kind = Kind::Incident;
    QString id = {};

    QString url() const;
    static std::optional<Reference> from(const QString &url); // nothing: another address
    bool operator==(const Reference &) const = default;
};

// The words of each such link in place of the link.
QString withoutReferences(const QString &markdown);
// A line of our own making without its marks, to be read as it is.
QString plainOf(const QString &markdown);

} // namespace qd

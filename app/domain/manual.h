// The built-in manual: chapters of Markdown. Their headings of the second level are its sections, each a task, or a
// matter to look up. Pure: where the texts come from is services/manualshelf.h.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace qd {

struct ManualSection {
    QString title;
    QString anchor; // what a link names it by
    QString words; // the text below it, without marks
};

struct ManualChapter {
    QString name; // "alerts": the same in each language; of a page, the page's name
    QString title;
    QString markdown;
    QString words; // before its first section
    QList<ManualSection> sections;
};

struct ManualHit {
    QString chapter; // its name
    QString anchor; // empty: the chapter's beginning
    QString title; // of the section
    QString within; // the chapter's title
    QString excerpt;
};

// "Silence an alert" is "silence-an-alert", as on GitHub.
QString manualAnchor(const QString &heading);
ManualChapter manualChapter(const QString &name, const QString &markdown);

// Sections that hold every word, or one that begins so: those whose title does come first, the others in their order.
QList<ManualHit> searchManual(const QList<ManualChapter> &chapters, const QString &typed);

} // namespace qd

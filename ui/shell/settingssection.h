// SettingsSection: a card of settings: fields with their names below each other, notes to them, and what each is found
// by. It shows the fields that are looked for, and marks the words.
#pragma once

#include "ui/kit/card.h"

#include <QStringList>

QT_BEGIN_NAMESPACE
class QFormLayout;
QT_END_NAMESPACE
class MarkedLabel;

class SettingsSection : public Card {
    Q_OBJECT
public:
    SettingsSection(const QString &title, QWidget *parent);

    // `also`: other words that somebody may look for it by, in the window's language.
    void addField(const QString &name, QWidget *field, const QString &also = {});
    // Words below the field before it, without one below the title; shown with it. Returned for what comes later.
    MarkedLabel *addNote(const QString &words);
    void addButton(QWidget *button); // of the field before it

    struct Entry {
        QString name; // "Theme"
        QString also;
        QWidget *field;
    };
    QList<Entry> entries() const; // in their order; one without fields: its title

    // Shows what holds every word (of wordsTyped()), or all when there is none. How many fields are shown.
    int showOnly(const QStringList &words);

private:
    struct Row {
        Entry entry;
        MarkedLabel *label = nullptr; // null: the card as such
        QList<MarkedLabel *> notes;
        QList<QWidget *> parts; // that are shown with it
    };

    Row &last();

    QString m_name;
    QFormLayout *m_form;
    QList<Row> m_rows;
};

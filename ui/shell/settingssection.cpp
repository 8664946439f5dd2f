#include "ui/shell/settingssection.h"

#include "app/domain/textmatch.h"
#include "ui/shell/markedlabel.h"

#include <QComboBox>
#include <QFormLayout>

namespace {

constexpr int labelWidth = 150; // so that the cards' fields stand below each other
constexpr int fieldWidth = 240;

// What can be chosen in it is looked for, too.
QString choicesOf(const QWidget &field)
{
    const auto *box = qobject_cast<const QComboBox *>(&field);
    constexpr int few = 8; // hundreds of time zones would answer every search
    QString choices;
    for (int i = 0; box && box->count() <= few && i < box->count(); ++i)
        choices += u'\n' + box->itemText(i);
    return choices;
}

} // namespace

SettingsSection::SettingsSection(const QString &title, QWidget *parent)
    : Card(title, parent)
    , m_name(title)
    , m_form(new QFormLayout)
{
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    body()->addLayout(m_form);
}

void SettingsSection::addField(const QString &name, QWidget *field, const QString &also)
{
    auto *label = new MarkedLabel(name, Label::Role::Muted, this);
    label->setBuddy(field);
    label->setMinimumWidth(labelWidth);
    field->setAccessibleName(name);
    field->setMinimumWidth(fieldWidth);
    m_form->addRow(label, field);
    m_rows.append({{name, also + choicesOf(*field), field}, label, {}, {label, field}});
}

SettingsSection::Row &SettingsSection::last()
{
    if (m_rows.isEmpty())
        m_rows.append({{m_name, {}, nullptr}, nullptr, {}, {}});
    return m_rows.last();
}

MarkedLabel *SettingsSection::addNote(const QString &words)
{
    auto *note = new MarkedLabel(words, Label::Role::Muted, this);
    note->setWordWrap(true);
    Row &row = last();
    if (row.label)
        m_form->addRow(QString(), note);
    else
        m_form->addRow(note);
    row.notes.append(note);
    row.parts.append(note);
    return note;
}

void SettingsSection::addButton(QWidget *button)
{
    m_form->addRow(QString(), button);
    last().parts.append(button);
}

QList<SettingsSection::Entry> SettingsSection::entries() const
{
    QList<Entry> all;
    for (const Row &row : m_rows)
        all.append(row.entry);
    return all;
}

int SettingsSection::showOnly(const QStringList &words)
{
    int shown = 0;
    const bool whole = qd::holdsAll(m_name, words); // true for none
    for (const Row &row : std::as_const(m_rows)) {
        QString text = m_name + u'\n' + row.entry.name + u'\n' + row.entry.also;
        for (const MarkedLabel *note : row.notes)
            text += u'\n' + note->text();
        const bool isShown = whole || qd::holdsAll(text, words);
        shown += isShown ? 1 : 0;
        for (QWidget *part : row.parts)
            part->setVisible(isShown);
        if (row.label)
            row.label->mark(words);
        for (MarkedLabel *note : row.notes)
            note->mark(words);
    }
    setVisible(shown > 0);
    return shown;
}

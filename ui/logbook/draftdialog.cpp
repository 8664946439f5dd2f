#include "ui/logbook/draftdialog.h"

#include "app/services/console.h"
#include "app/services/dashboarddesk.h"
#include "app/services/errortext.h"
#include "app/services/logbookdesk.h"
#include "app/services/lookahead.h"
#include "app/services/sourcedesk.h"
#include "app/services/wording.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/segmented.h"
#include "ui/logbook/templatedialog.h"
#include "ui/metrics/outlookwords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

enum Column { Take, Written, Drafted, Open };

} // namespace

DraftDialog::DraftDialog(qd::Console &console, const qd::LogbookEntry &entry, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_entry(entry)
    , m_language(new Segmented({tr("English"), tr("French")}, this))
    , m_form(new Segmented({tr("Three paragraphs"), tr("Everything")}, this))
    , m_messages(new MessageBar(this))
    , m_area(new QScrollArea(this))
    , m_all(new QCheckBox(tr("All"), this))
    , m_leftOut(new Label(Label::Role::Muted, this))
    , m_verb(makeButton(tr("Put into the entry"), ButtonRole::Primary, {}, this))
{
    setWindowTitle(tr("Draft of %1").arg(entry.week.toString()));
    resize(entry.markdown.trimmed().isEmpty() ? 820 : 1080, 680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    auto *shape = makeButton(tr("Template…"), ButtonRole::Plain, {}, this);
    m_all->setTristate(true);
    head->addWidget(m_all);
    head->addStretch();
    head->addWidget(m_form);
    head->addWidget(m_language);
    head->addWidget(shape);
    column->addLayout(head);
    column->addWidget(m_messages);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    m_leftOut->setWordWrap(true);
    column->addWidget(m_leftOut);
    auto *verbs = new QHBoxLayout;
    auto *cancel = makeButton(tr("Cancel"), ButtonRole::Plain, {}, this);
    verbs->addStretch();
    verbs->addWidget(cancel);
    verbs->addWidget(m_verb);
    column->addLayout(verbs);
    m_verb->setDefault(true);
    m_language->setCurrent(qd::Wording("DraftWords", entry.language).language() == u"fr"_s ? 1 : 0);
    m_form->setCurrent(0);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_language, &Segmented::chosen, this, &DraftDialog::draft);
    connect(m_form, &Segmented::chosen, this, &DraftDialog::draft);
    connect(shape, &QPushButton::clicked, this, &DraftDialog::editTemplate);
    connect(m_all, &QCheckBox::clicked, this, [this] { takeAll(m_all->checkState() != Qt::Unchecked); });
    draft();
    lookAhead();
    m_verb->setFocus();
}

QString DraftDialog::language() const
{
    return m_language->current() == 1 ? u"fr"_s : u"en"_s;
}

qd::DraftForm DraftDialog::form() const
{
    return m_form->current() == 1 ? qd::DraftForm::Long : qd::DraftForm::Short;
}

QString DraftDialog::text() const
{
    return qd::merged(m_choices, m_taken);
}

QList<qd::LogbookNoteId> DraftDialog::takenNotes() const
{
    QList<qd::LogbookNoteId> notes;
    for (const int line : m_taken) {
        const auto about = qd::Reference::from(m_draft.lines.value(line).about);
        if (about && about->kind == qd::Reference::Kind::Note && !notes.contains(qd::LogbookNoteId{about->id}))
            notes.append(qd::LogbookNoteId{about->id});
    }
    return notes;
}

// What lies ahead now belongs into the entry of now, not into one of last year.
void DraftDialog::lookAhead()
{
    const qd::IsoWeek now = m_console.calendar().weekAt(m_console.clock().nowMs());
    if (m_entry.week != now && m_entry.week != now.plus(-1))
        return;
    const auto sources = m_console.sources().withSamples();
    const auto dashboards = m_console.dashboards().dashboards();
    if (!sources || !dashboards)
        return;
    m_ahead = new qd::LookAhead(m_console.recorder(), m_console.clock(), this);
    connect(m_ahead, &qd::LookAhead::finished, this, [this] {
        QList<qd::DraftForeseen> foreseen;
        const QList<qd::Outlook> outlooks = m_ahead->outlooks();
        for (const qd::Outlook &outlook : outlooks) {
            if (auto words = foreseenIn(outlook, m_console.zone()))
                foreseen.append(*words);
        }
        m_foreseen = foreseen;
        draft();
    });
    m_ahead->look(*sources, *dashboards);
}

void DraftDialog::draft()
{
    QSet<QString> left; // by their words: the lines may move
    for (const qd::DraftChoice &choice : std::as_const(m_choices)) {
        if (choice.isOffer() && !m_taken.contains(choice.draftLine))
            left.insert(choice.row.after);
    }
    const auto draft = m_console.logbook().draft({m_entry.week, form(), language(), {}}, m_foreseen);
    m_verb->setEnabled(draft.has_value());
    if (!draft)
        return m_messages->showError(qd::describe(draft.error()));
    m_messages->dismiss();
    m_draft = *draft;
    m_choices = qd::draftChoices(m_entry.markdown, m_draft.markdown());
    m_taken.clear();
    // All lines of another language look new; most tell what is there already.
    const bool isTranslated =
        !m_entry.markdown.trimmed().isEmpty() && language() != qd::Wording("DraftWords", m_entry.language).language();
    bool isNewPart = true;
    for (const qd::DraftChoice &choice : std::as_const(m_choices)) {
        if (choice.isHeading())
            isNewPart = choice.row.kind == qd::DiffRow::Kind::Added;
        // Another wording of what somebody wrote is offered; it is theirs that stays unless they choose.
        if (choice.isOffer() && choice.row.kind == qd::DiffRow::Kind::Added && !left.contains(choice.row.after)
            && ((isNewPart && !isTranslated) || isNews(choice)))
            m_taken.insert(choice.draftLine);
    }
    m_leftOut->setText(m_draft.leftOut.isEmpty() ? QString() : tr("Left out: %1.").arg(m_draft.leftOut.join(u"; "_s)));
    m_leftOut->setVisible(!m_draft.leftOut.isEmpty());
    showChoices();
}

// In a part that somebody wrote in their own words, what these do not mention.
bool DraftDialog::isNews(const qd::DraftChoice &choice) const
{
    const auto about = qd::Reference::from(m_draft.lines.value(choice.draftLine).about);
    if (!about)
        return false;
    if (about->kind == qd::Reference::Kind::Incident) {
        const QRegularExpression key(u"INC-%1(?!\\d)"_s.arg(QRegularExpression::escape(about->id)));
        return !key.match(m_entry.markdown).hasMatch();
    }
    return about->kind == qd::Reference::Kind::Note;
}

void DraftDialog::showChoices()
{
    m_boxes.clear();
    auto *sheet = new QWidget(m_area);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const bool isWritten = !m_entry.markdown.trimmed().isEmpty();
    grid->setColumnStretch(Written, isWritten ? 1 : 0);
    grid->setColumnStretch(Drafted, 1);
    if (isWritten) {
        grid->addWidget(new Label(tr("Written"), Label::Role::Small, sheet), 0, Written);
        grid->addWidget(new Label(tr("The draft"), Label::Role::Small, sheet), 0, Drafted);
    }
    for (const qd::DraftChoice &choice : std::as_const(m_choices))
        addRow(*grid, choice);
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(sheet);
    showCount();
}

void DraftDialog::addRow(QGridLayout &grid, const qd::DraftChoice &choice)
{
    if (choice.row.before.trimmed().isEmpty() && choice.row.after.trimmed().isEmpty())
        return;
    const int row = grid.rowCount();
    QWidget *sheet = grid.parentWidget();
    const auto put = [&](const QString &line, Column column, bool muted) {
        static const QRegularExpression heading(u"^#{1,6}\\s+"_s);
        const bool isHeading = heading.match(line).hasMatch();
        static const QRegularExpression bullet(u"^(\\s*)[-*+] "_s);
        auto *label = new Label(qd::plainOf(QString(line).remove(heading).replace(bullet, u"\\1• "_s)),
            isHeading   ? Label::Role::Strong
                : muted ? Label::Role::Muted
                        : Label::Role::Body,
            sheet);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid.addWidget(label, row, column);
        return label;
    };
    const bool isSame = choice.row.kind == qd::DiffRow::Kind::Same;
    if (!choice.row.before.isEmpty())
        put(choice.row.before, Written, false);
    if (!choice.row.after.isEmpty())
        put(choice.row.after, Drafted, isSame);
    if (choice.isOffer()) {
        auto *box = new QCheckBox(sheet);
        box->setChecked(m_taken.contains(choice.draftLine));
        box->setAccessibleName(tr("Take: %1").arg(qd::plainOf(choice.row.after)));
        connect(box, &QCheckBox::toggled, this, [this, line = choice.draftLine](bool taken) {
            if (taken)
                m_taken.insert(line);
            else
                m_taken.remove(line);
            showCount();
        });
        grid.addWidget(box, row, Take, Qt::AlignTop);
        m_boxes.append(box);
    }
    const auto about = qd::Reference::from(m_draft.lines.value(choice.draftLine).about);
    if (choice.draftLine < 0 || !about)
        return;
    auto *open = makeIconButton(u"right"_s, tr("Open what this was drawn from"), sheet);
    open->setFixedHeight(20); // of a line of words
    connect(open, &QPushButton::clicked, this, [this, about] {
        reject();
        emit referenceOpened(*about);
    });
    grid.addWidget(open, row, Open, Qt::AlignTop);
}

void DraftDialog::takeAll(bool all)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(all);
    showCount();
}

void DraftDialog::showCount()
{
    const auto taken =
        std::count_if(m_boxes.begin(), m_boxes.end(), [](const QCheckBox *box) { return box->isChecked(); });
    m_all->setCheckState(taken == 0 ? Qt::Unchecked : taken == m_boxes.size() ? Qt::Checked : Qt::PartiallyChecked);
    m_all->setEnabled(!m_boxes.isEmpty());
    m_verb->setEnabled(taken > 0);
    if (m_boxes.isEmpty())
        m_messages->showInfo(tr("The entry tells all of it already."));
}

void DraftDialog::editTemplate()
{
    TemplateDialog dialog(m_console, {m_entry.week, form(), language(), {}}, this);
    if (dialog.exec() == QDialog::Accepted)
        draft();
}

#include "ui/works/workdialog.h"

#include "app/domain/works/worklink.h"
#include "app/services/workwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/growingcolumn.h"
#include "ui/kit/label.h"
#include "ui/kit/safetextbrowser.h"
#include "ui/kit/segmented.h"
#include "ui/works/linesfield.h"
#include "ui/works/workhistorylabels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 880;
constexpr int rightWidth = 300;

QComboBox *nameField(const QString &name, const QStringList &names, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->addItems(names);
    box->setCurrentText(name);
    box->lineEdit()->setMaxLength(int(qd::longestWorkTitle));
    return box;
}

} // namespace

WorkDialog::WorkDialog(const qd::Work &work, const WorkSurroundings &around, QWidget *parent)
    : FormDialog(work.id.isNull() ? tr("Add a work") : tr("Work"), work.id.isNull() ? tr("Add") : tr("Save"), parent)
    , m_work(work)
    , m_around(around)
    , m_title(new QLineEdit(work.title, this))
    , m_description(new QPlainTextEdit(work.description, this))
    , m_preview(new SafeTextBrowser(this))
    , m_steps(new LinesField(LinesField::Kind::Steps, tr("Checklist"), tr("Add a step, Enter"), this))
    , m_links(new LinesField(LinesField::Kind::Links, tr("Links"), tr("INC-42, https://… or runbook.md, Enter"), this))
    , m_column(new QComboBox(this))
    , m_owner(nameField(work.owner, around.people, this))
    , m_team(nameField(work.team, around.teams, this))
    , m_labels(new QLineEdit(work.labels.join(u", "_s), this))
    , m_hasDue(new QCheckBox(this))
    , m_due(new QDateEdit(this))
    , m_effort(new QDoubleSpinBox(this))
{
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(24);
    row->addWidget(buildLeft(), 1);
    row->addWidget(buildRight());
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    addWide(scroll);
    const QSize room = parent ? parent->window()->size() : QSize(1280, 800);
    scroll->setMinimumHeight(qBound(220, room.height() - 240, 520));
    setMinimumWidth(qBound(480, room.width() - 80, wide));
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) // from the text as well
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this, &WorkDialog::accept);
    m_title->setFocus();
}

QWidget *WorkDialog::buildLeft()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto heading = [&](const QString &words) { column->addWidget(new Label(words, Label::Role::Muted, left)); };
    m_title->setMaxLength(int(qd::longestWorkTitle));
    m_title->setPlaceholderText(tr("What will be stronger?"));
    m_title->setAccessibleName(tr("Title"));
    heading(tr("Title"));
    column->addWidget(m_title);
    column->addWidget(buildDescription());
    for (const qd::WorkStep &step : std::as_const(m_work.checklist))
        m_steps->add(step.text, step.done);
    heading(m_work.checklist.isEmpty()
            ? tr("Checklist")
            : tr("Checklist, %1 of %2").arg(m_work.stepsDone()).arg(m_work.checklist.size()));
    column->addWidget(m_steps);
    column->addStretch();
    return left;
}

QWidget *WorkDialog::buildDescription()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *views = new Segmented({tr("Write"), tr("Preview")}, box);
    head->addWidget(new Label(tr("Description"), Label::Role::Muted, box), 1);
    head->addWidget(views);
    column->addLayout(head);
    auto *stack = new QStackedWidget(box);
    m_description->setPlaceholderText(tr("Markdown: why, how, and how one will see that it works"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setTabChangesFocus(true);
    stack->setFixedHeight(200); // what is longer scrolls: the checklist stays in sight
    stack->addWidget(m_description);
    stack->addWidget(m_preview);
    column->addWidget(stack, 1);
    const auto choose = [this, stack, views](int view) {
        if (view == 1)
            m_preview->showMarkdown(m_description->toPlainText());
        views->setCurrent(view);
        stack->setCurrentIndex(view);
    };
    connect(views, &Segmented::chosen, this, choose);
    choose(m_work.description.isEmpty() || m_work.id.isNull() ? 0 : 1);
    return box;
}

QWidget *WorkDialog::buildDue()
{
    m_hasDue->setChecked(m_work.due.isValid());
    m_hasDue->setAccessibleName(tr("Has a due date"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_around.nowMs, m_around.zone).date();
    m_due->setCalendarPopup(true);
    m_due->setDate(m_work.due.isValid() ? m_work.due : today.addDays(14));
    m_due->setEnabled(m_work.due.isValid());
    m_due->setAccessibleName(tr("Due"));
    auto *due = new QWidget(this);
    auto *dueRow = new QHBoxLayout(due);
    dueRow->setContentsMargins(0, 0, 0, 0);
    dueRow->addWidget(m_hasDue);
    dueRow->addWidget(m_due, 1);
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    return due;
}

QWidget *WorkDialog::buildRight()
{
    auto *right = new GrowingColumn(this);
    right->setFixedWidth(rightWidth);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    const auto add = [&](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(new Label(name, Label::Role::Muted, right), field);
    };
    for (qsizetype i = 0; i < m_around.columnsInUse; ++i)
        m_column->addItem(qd::columnName(m_around.columns[i]), m_around.columns[i].id.value);
    m_column->setCurrentIndex(qMax(0, m_column->findData(m_work.column.value)));
    m_labels->setPlaceholderText(tr("database, resilience"));
    m_effort->setRange(0, qd::largestWorkEffort);
    m_effort->setSingleStep(0.5);
    m_effort->setDecimals(1);
    m_effort->setSuffix(tr(" d", "days of effort"));
    m_effort->setSpecialValueText(tr("not said"));
    m_effort->setValue(m_work.effortDays);
    add(tr("Column"), m_column);
    add(tr("With"), m_owner);
    add(tr("Team"), m_team);
    add(tr("Labels"), m_labels);
    form->addRow(new Label(tr("Due"), Label::Role::Muted, right), buildDue());
    add(tr("Effort"), m_effort);
    column->addLayout(form);
    column->addWidget(new Label(tr("Links"), Label::Role::Muted, right));
    for (const QString &link : std::as_const(m_work.links))
        m_links->add(link);
    column->addWidget(m_links);
    connect(m_links, &LinesField::opened, this, &WorkDialog::open);
    if (!m_work.id.isNull())
        column->addWidget(buildHistory());
    column->addStretch();
    return right;
}

QWidget *WorkDialog::buildHistory()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    if (!m_around.incident.isEmpty()) {
        auto *incident = makeButton(m_around.incident, ButtonRole::Plain, u"incidents"_s, box);
        incident->setToolTip(plainToolTip(tr("Saves the card and opens the incident")));
        connect(incident, &QPushButton::clicked, this, [this] { open(m_around.incident.section(u' ', 0, 0)); });
        column->addWidget(incident);
    }
    if (m_around.payoff)
        addPayoff(*column, *m_around.payoff);
    addHistory(*column, m_around.moves, m_around.columns, m_around.nowMs, m_around.zone);
    return box;
}

void WorkDialog::open(const QString &link)
{
    m_toOpen = link;
    accept();
    if (result() != QDialog::Accepted)
        m_toOpen.clear();
}

QStringList WorkDialog::typedLabels(const QString &text)
{
    QStringList labels;
    for (const QString &label : text.split(u',', Qt::SkipEmptyParts))
        labels.append(label.simplified());
    return labels;
}

qd::Work WorkDialog::work() const
{
    qd::Work work = m_work;
    work.title = m_title->text();
    // What nobody touched stays to the letter: line ends, and a comma within a label.
    if (m_description->document()->isModified())
        work.description = m_description->toPlainText();
    work.owner = m_owner->currentText();
    work.team = m_team->currentText();
    if (m_labels->isModified())
        work.labels = typedLabels(m_labels->text());
    work.due = m_hasDue->isChecked() ? m_due->date() : QDate();
    work.effortDays = m_effort->value();
    work.column = qd::WorkColumnId{m_column->currentData().toString()};
    work.checklist.clear();
    for (int i = 0; i < m_steps->count(); ++i)
        work.checklist.append({m_steps->text(i), m_steps->isTicked(i)});
    work.links.clear();
    for (int i = 0; i < m_links->count(); ++i)
        work.links.append(m_links->text(i));
    return qd::tidied(work);
}

QString WorkDialog::check()
{
    m_steps->takeTyped();
    m_links->takeTyped();
    if (m_title->text().simplified().isEmpty())
        return tr("Give it a title.");
    for (int i = 0; i < m_links->count(); ++i) {
        if (!qd::workLinkFrom(m_links->text(i)))
            return tr("“%1” leads nowhere: a link is an incident like INC-42, an address that begins with https://, or "
                      "the path of a runbook, which ends with .md.")
                .arg(m_links->text(i));
    }
    return {};
}

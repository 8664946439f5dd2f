#include "ui/works/workdialogs.h"

#include "app/services/workwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

DueDialog::DueDialog(QDate due, QDate today, QWidget *parent)
    : FormDialog(tr("Due date"), tr("Set"), parent)
    , m_date(new QDateEdit(due.isValid() ? due : today.addDays(7), this))
{
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"ddd d MMMM yyyy"_s);
    addRow(tr("Due"), m_date);
    auto *none = addSideButton(tr("No due date"));
    connect(none, &QPushButton::clicked, this, [this] {
        m_none = true;
        accept();
    });
    m_date->setFocus();
    m_date->setCurrentSection(QDateTimeEdit::DaySection);
}

QDate DueDialog::due() const
{
    return m_none ? QDate() : m_date->date();
}

ColumnsDialog::ColumnsDialog(const QList<qd::WorkColumn> &columns, QWidget *parent)
    : FormDialog(tr("Columns of the board"), tr("Save"), parent)
    , m_table(new QTableWidget(0, 3, this))
{
    setMinimumWidth(600);
    auto *hint =
        new Label(tr("A limit is soft: one card more is shown as too many, and allowed. What a column counts as "
                     "decides what the logbook and the handover tell of its cards."),
            Label::Role::Small, this);
    hint->setWordWrap(true);
    addWide(hint);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Counts as"), tr("Limit")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, 150);
    m_table->horizontalHeader()->resizeSection(2, 110);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(38);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(270);
    m_table->setAccessibleName(tr("Columns"));
    addWide(m_table);
    for (const qd::WorkColumn &column : columns)
        addRow(column);
    m_table->setCurrentCell(0, 0);
    auto *row = new QWidget(this);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    const auto act = [&](const QString &icon, const QString &words, auto done) {
        auto *button = makeIconButton(icon, words, row);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, done);
    };
    act(u"add"_s, tr("Add a column"), [this] {
        addRow(qd::WorkColumn{{}, {}, qd::WorkState::InProgress});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
    });
    act(u"up"_s, tr("Further to the left"), [this] { move(-1); });
    act(u"down"_s, tr("Further to the right"), [this] { move(1); });
    act(u"remove"_s, tr("Remove the column"), [this] {
        if (const int at = m_table->currentRow(); at >= 0) {
            m_columns.removeAt(at);
            m_table->removeRow(at);
        }
    });
    buttons->addStretch();
    addWide(row);
}

void ColumnsDialog::addRow(const qd::WorkColumn &column)
{
    const int row = m_table->rowCount();
    m_columns.append(column);
    m_table->insertRow(row);
    m_table->setItem(
        row, 0, new QTableWidgetItem(column.name.isEmpty() && column.id.isNull() ? QString() : qd::columnName(column)));
    auto *stands = new QComboBox(m_table);
    using State = qd::WorkState;
    for (const State state : {State::Planned, State::InProgress, State::Review, State::Done})
        stands->addItem(qd::workStateWord(state), int(state));
    stands->setCurrentIndex(stands->findData(int(column.stands)));
    stands->setAccessibleName(tr("Counts as"));
    auto *limit = new QSpinBox(m_table);
    limit->setRange(0, 999);
    limit->setSpecialValueText(tr("none"));
    limit->setValue(column.limit);
    limit->setAccessibleName(tr("Limit"));
    m_table->setCellWidget(row, 1, stands);
    m_table->setCellWidget(row, 2, limit);
}

QList<qd::WorkColumn> ColumnsDialog::columns() const
{
    QList<qd::WorkColumn> columns = m_columns;
    for (int row = 0; row < columns.size(); ++row) {
        qd::WorkColumn &column = columns[row];
        const QString typed = m_table->item(row, 0)->text().simplified();
        if (typed != qd::columnName(column)) // its own name stays in each reader's language
            column.name = typed;
        column.stands = qd::WorkState(static_cast<QComboBox *>(m_table->cellWidget(row, 1))->currentData().toInt());
        column.limit = static_cast<QSpinBox *>(m_table->cellWidget(row, 2))->value();
    }
    return columns;
}

void ColumnsDialog::move(int rows)
{
    const int from = m_table->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_columns.size())
        return;
    QList<qd::WorkColumn> moved = columns();
    moved.move(from, to);
    m_table->setRowCount(0);
    m_columns.clear();
    for (const qd::WorkColumn &column : std::as_const(moved))
        addRow(column);
    m_table->setCurrentCell(to, 0);
}

QString ColumnsDialog::check()
{
    for (int row = 0; row < m_columns.size(); ++row) {
        if (m_table->item(row, 0)->text().simplified().isEmpty())
            return tr("Give each column a name.");
    }
    return m_columns.isEmpty() ? tr("A board needs a column.") : QString();
}

WorkImportDialog::WorkImportDialog(const QString &board, const QStringList &report, int cards, QWidget *parent)
    : FormDialog(board.isEmpty() ? tr("Import a board") : tr("Import “%1”").arg(board),
        tr("Import %n card(s)", nullptr, cards), parent)
{
    setMinimumWidth(600);
    auto *lines = new QPlainTextEdit(report.join(u'\n'), this);
    lines->setReadOnly(true);
    lines->setMinimumHeight(260);
    lines->setAccessibleName(tr("What comes, and what stays behind"));
    addWide(lines);
    verbButton()->setEnabled(cards > 0);
}

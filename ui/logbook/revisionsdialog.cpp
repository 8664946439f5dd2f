#include "ui/logbook/revisionsdialog.h"

#include "app/services/errortext.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextEdit>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 600; // of longer texts only what differs is shown, with a few lines around
constexpr qsizetype around = 3;

using Kind = qd::DiffRow::Kind;

// A row that is the same on both sides, in place of many.
QList<qd::DiffRow> folded(const QList<qd::DiffRow> &rows)
{
    if (rows.size() <= mostRows)
        return rows;
    QList<bool> isShown(rows.size(), false);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].kind == Kind::Same)
            continue;
        for (qsizetype j = std::max<qsizetype>(0, i - around); j <= i + around && j < rows.size(); ++j)
            isShown[j] = true;
    }
    QList<qd::DiffRow> few;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isShown[i])
            few.append(rows[i]);
        else if (i == 0 || isShown[i - 1])
            few.append({Kind::Same, u"⋯"_s, u"⋯"_s});
    }
    return few;
}

} // namespace

RevisionsDialog::RevisionsDialog(const QList<qd::LogbookRevision> &revisions, const qd::LogbookEntry &entry,
    const Times &times, std::function<qd::Result<QString>(int)> read, QWidget *parent)
    : QDialog(parent)
    , m_revisions(revisions)
    , m_now(entry.markdown)
    , m_read(std::move(read))
    , m_list(new QListWidget(this))
    , m_other(new QComboBox(this))
    , m_view(new QTextEdit(this))
    , m_words(new Label(Label::Role::Muted, this))
    , m_restore(makeButton(tr("Put this text back"), ButtonRole::Primary, {}, this))
{
    setWindowTitle(tr("Revisions of %1").arg(entry.week.toString()));
    resize(1000, 620);
    QStringList names;
    for (const qd::LogbookRevision &revision : m_revisions)
        names.append(u"%1 · %2"_s.arg(clockText(revision.savedAt, times.nowMs, times.zone, true), revision.savedBy));
    build(names);
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionsDialog::compare);
    connect(m_other, &QComboBox::currentIndexChanged, this, &RevisionsDialog::compare);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
    m_list->setCurrentRow(m_revisions.size() > 1 ? 1 : 0); // the one before
    m_list->setFocus();
}

void RevisionsDialog::build(const QStringList &names)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_list->setFixedWidth(220);
    m_list->setAccessibleName(tr("Revisions"));
    m_list->addItems(names);
    row->addWidget(m_list);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    auto *heads = new QHBoxLayout;
    heads->addWidget(new Label(tr("Then"), Label::Role::Small, this), 1);
    m_other->setAccessibleName(tr("Compared with"));
    m_other->addItem(tr("Now"));
    m_other->addItems(names);
    heads->addWidget(m_other, 1);
    texts->addLayout(heads);
    m_view->setReadOnly(true);
    m_view->setAccessibleName(tr("Both texts"));
    texts->addWidget(m_view, 1);
    row->addLayout(texts, 1);
    column->addLayout(row, 1);
    auto *verbs = new QHBoxLayout;
    auto *close = makeButton(tr("Close"), ButtonRole::Plain, {}, this);
    m_words->setElided(true);
    verbs->addWidget(m_words, 1);
    verbs->addWidget(close);
    verbs->addWidget(m_restore);
    column->addLayout(verbs);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void RevisionsDialog::compare()
{
    m_restore->setEnabled(false);
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_revisions.size())
        return;
    const auto text = m_read(m_revisions[row].revision);
    const int other = m_other->currentIndex() - 1;
    const auto beside = other < 0 ? qd::Result<QString>(m_now) : m_read(m_revisions[other].revision);
    if (!text || !beside)
        return m_words->setText(qd::describe(text ? beside.error() : text.error()));
    m_text = *text;
    m_restore->setEnabled(m_text != m_now);
    const QList<qd::DiffRow> rows = qd::lineDiff(m_text, *beside);
    show(folded(rows));
    const auto changes =
        std::count_if(rows.begin(), rows.end(), [](const qd::DiffRow &each) { return each.kind != Kind::Same; });
    m_words->setText(changes > 0 ? tr("%n line(s) differ", nullptr, int(changes))
            : other < 0          ? tr("the same as now")
                                 : tr("the same text"));
}

// The same lines stand side by side, however they are wrapped.
void RevisionsDialog::show(const QList<qd::DiffRow> &rows)
{
    m_view->clear();
    QTextCursor cursor(m_view->document());
    cursor.beginEditBlock();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const QTextLength half(QTextLength::PercentageLength, 50);
    format.setColumnWidthConstraints({half, half});
    QTextTable *table = cursor.insertTable(int(rows.size()), 2, format);
    for (int i = 0; i < rows.size(); ++i) {
        fill(table->cellAt(i, 0), rows[i], true);
        fill(table->cellAt(i, 1), rows[i], false);
    }
    cursor.endEditBlock();
    m_view->moveCursor(QTextCursor::Start);
}

// What differs is marked by a sign at its beginning and by colour, words that differ in a changed line by a line, too.
void RevisionsDialog::fill(QTextTableCell cell, const qd::DiffRow &row, bool before)
{
    const Tokens &tokens = tokensOf(palette());
    const bool here = row.kind == Kind::Changed || row.kind == (before ? Kind::Removed : Kind::Added);
    const QString &line = before ? row.before : row.after;
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.insertText((here ? (before ? u"− "_s : u"+ "_s) : u"  "_s) + line);
    if (!here)
        return;
    QTextCharFormat ground;
    ground.setBackground(tokens.soft(before ? tokens.critical : tokens.ok));
    cell.setFormat(ground);
    if (row.kind != Kind::Changed)
        return;
    const qd::WordDiff words = qd::wordDiff(row.before, row.after);
    QTextCharFormat marked;
    marked.setFontUnderline(true);
    marked.setFontWeight(QFont::DemiBold);
    const int start = cell.firstCursorPosition().position() + 2; // after the sign
    for (const qd::WordDiff::Place &place : before ? words.before : words.after) {
        cursor.setPosition(start + int(place.start));
        cursor.setPosition(start + int(place.start + place.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(marked);
    }
}

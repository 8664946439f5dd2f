#include "ui/logbook/revisionsdialog.h"

#include "app/domain/linediff.h"
#include "app/services/errortext.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/timetext.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

RevisionsDialog::RevisionsDialog(const QList<qd::LogbookRevision> &revisions, const qd::LogbookEntry &entry,
    const Times &times, std::function<qd::Result<QString>(int)> read, QWidget *parent)
    : QDialog(parent)
    , m_revisions(revisions)
    , m_now(entry.markdown)
    , m_read(std::move(read))
    , m_list(new QListWidget(this))
    , m_then(new QPlainTextEdit(this))
    , m_present(new QPlainTextEdit(this))
    , m_words(new Label(Label::Role::Muted, this))
    , m_restore(makeButton(tr("Put this text back"), ButtonRole::Primary, {}, this))
{
    setWindowTitle(tr("Revisions of %1").arg(entry.week.toString()));
    resize(1000, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_list->setFixedWidth(220);
    m_list->setAccessibleName(tr("Revisions"));
    row->addWidget(m_list);
    const auto side = [row](const QString &title, QPlainTextEdit *view) {
        auto *box = new QVBoxLayout;
        box->setSpacing(4);
        box->addWidget(new Label(title, Label::Role::Small));
        view->setReadOnly(true);
        view->setLineWrapMode(QPlainTextEdit::NoWrap); // so that the same lines stand side by side
        view->setAccessibleName(title);
        box->addWidget(view);
        row->addLayout(box, 1);
    };
    side(tr("Then"), m_then);
    side(tr("Now"), m_present);
    column->addLayout(row, 1);
    auto *verbs = new QHBoxLayout;
    auto *close = makeButton(tr("Close"), ButtonRole::Plain, {}, this);
    verbs->addWidget(m_words, 1);
    verbs->addWidget(close);
    verbs->addWidget(m_restore);
    column->addLayout(verbs);
    for (const qd::LogbookRevision &revision : m_revisions)
        m_list->addItem(u"%1 · %2"_s.arg(clockText(revision.savedAt, times.nowMs, times.zone, true), revision.savedBy));
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionsDialog::choose);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
    connect(
        m_then->verticalScrollBar(), &QScrollBar::valueChanged, m_present->verticalScrollBar(), &QScrollBar::setValue);
    connect(
        m_present->verticalScrollBar(), &QScrollBar::valueChanged, m_then->verticalScrollBar(), &QScrollBar::setValue);
    m_list->setCurrentRow(m_revisions.size() > 1 ? 1 : 0); // the one before
    m_list->setFocus();
}

void RevisionsDialog::choose(int row)
{
    m_restore->setEnabled(false);
    if (row < 0 || row >= m_revisions.size())
        return;
    const auto text = m_read(m_revisions[row].revision);
    if (!text) {
        m_words->setText(qd::describe(text.error()));
        return;
    }
    m_text = *text;
    m_restore->setEnabled(m_text != m_now);
    showColumn(*m_then, true);
    showColumn(*m_present, false);
    int changes = 0;
    for (const qd::DiffRow &each : qd::lineDiff(m_text, m_now))
        changes += each.kind == qd::DiffRow::Kind::Same ? 0 : 1;
    m_words->setText(changes == 0 ? tr("the same as now") : tr("%n line(s) differ", nullptr, changes));
}

// What differs is marked by a sign at its beginning and by colour.
void RevisionsDialog::showColumn(QPlainTextEdit &view, bool before)
{
    const Tokens &tokens = tokensOf(palette());
    QStringList lines;
    QList<bool> marked;
    for (const qd::DiffRow &row : qd::lineDiff(m_text, m_now)) {
        using Kind = qd::DiffRow::Kind;
        const bool here = row.kind == Kind::Changed || row.kind == (before ? Kind::Removed : Kind::Added);
        const QString sign = here ? (before ? u"− "_s : u"+ "_s) : u"  "_s;
        lines.append(sign + (before ? row.before : row.after));
        marked.append(here);
    }
    view.setPlainText(lines.join(u'\n'));
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = view.document()->begin();
    for (const bool mark : std::as_const(marked)) {
        if (mark) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.format.setBackground(tokens.soft(before ? tokens.critical : tokens.ok));
            selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            selections.append(selection);
        }
        block = block.next();
    }
    view.setExtraSelections(selections);
}

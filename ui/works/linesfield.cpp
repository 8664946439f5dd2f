#include "ui/works/linesfield.h"

#include "ui/kit/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace {
constexpr int rowHeight = 28;
constexpr int mostRows = 6; // shown at once
} // namespace

LinesField::LinesField(Kind kind, const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_list(new QListWidget(this))
    , m_line(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed
        | (kind == Kind::Steps ? QAbstractItemView::DoubleClicked : QAbstractItemView::NoEditTriggers));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
    column->addWidget(m_list);
    column->addWidget(m_line);
    m_list->installEventFilter(this);
    m_line->installEventFilter(this);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem *item) {
        if (m_kind == Kind::Links)
            emit opened(item->text());
    });
    fit();
}

void LinesField::add(const QString &text, bool ticked)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setSizeHint({0, rowHeight});
    item->setToolTip(plainToolTip(text));
    if (m_kind == Kind::Steps)
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    fit();
}

int LinesField::count() const
{
    return m_list->count();
}

QString LinesField::text(int row) const
{
    return m_list->item(row)->text();
}

bool LinesField::isTicked(int row) const
{
    return m_list->item(row)->checkState() == Qt::Checked;
}

void LinesField::takeTyped()
{
    const QString text = m_line->text().simplified();
    if (!text.isEmpty())
        add(text);
    m_line->clear();
}

void LinesField::fit()
{
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(qMin(m_list->count(), mostRows) * rowHeight + 4);
}

bool LinesField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_line && isReturn && !m_line->text().trimmed().isEmpty()) {
        takeTyped(); // an empty line is for the dialog's verb
        m_list->scrollToBottom();
        return true;
    }
    if (watched == m_list && m_list->currentItem()) {
        if (key->key() == Qt::Key_Delete) {
            delete m_list->takeItem(m_list->currentRow());
            fit();
            return true;
        }
        if (isReturn && m_kind == Kind::Links) {
            emit opened(m_list->currentItem()->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

#include "ui/metrics/bodies/tableview.h"

#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"
#include "ui/metrics/axis/chartscale.h"

#include <QClipboard>
#include <QCollator>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int columnsOfRange = 100; // lowest and highest survive any reduction
constexpr int rowHeight = 26;
constexpr int leastColumn = 64;
constexpr int leastName = 88;
constexpr double muchSmaller = 0.7;
constexpr int shapeSize = 9;
constexpr int shapeRoom = 12;

// Numbers by size, texts as the language sorts them; what is missing comes last, whichever way it is sorted.
class SeriesSort : public QSortFilterProxyModel {
public:
    explicit SeriesSort(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        m_collator.setNumericMode(true);
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = left.data(SeriesTableModel::SortRole);
        const QVariant b = right.data(SeriesTableModel::SortRole);
        if (a.isValid() != b.isValid())
            return a.isValid() == (sortOrder() == Qt::AscendingOrder);
        if (a.typeId() == QMetaType::Double)
            return a.toDouble() < b.toDouble();
        return m_collator.compare(a.toString(), b.toString()) < 0;
    }

private:
    QCollator m_collator;
};

// A cell with the shape of its state before it.
class StateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        // Words in place of a value do not push the values of others out of sight.
        if (index.data(SeriesTableModel::SortRole).isNull() && option.widget)
            size.setWidth(std::min(size.width(), option.widget->width() * 2 / 5));
        return size;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto state = stateOf(index);
        if (!state)
            return;
        const QRect &rect = option.rect;
        drawShape(*painter, QRectF(rect.left() + 8, rect.center().y() - shapeSize / 2.0 + 0.5, shapeSize, shapeSize),
            StatusPill::shapeOf(*state), StatusPill::colourOf(*state, option.palette));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const auto state = stateOf(index)) {
            option->palette.setColor(QPalette::Text, StatusPill::colourOf(*state, option->palette));
            // Room that the words keep off, as from an icon.
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(shapeRoom, shapeSize);
        }
        if (index.data(SeriesTableModel::SortRole).isNull()) {
            option->palette.setColor(QPalette::Text, tokensOf(option->palette).muted);
            option->textElideMode = Qt::ElideRight;
        }
    }

private:
    static std::optional<StatusPill::State> stateOf(const QModelIndex &index)
    {
        const QVariant state = index.data(SeriesTableModel::PillRole);
        if (!state.isValid() || StatusPill::shapeOf(StatusPill::State(state.toInt())) == Shape::None)
            return std::nullopt;
        return StatusPill::State(state.toInt());
    }
};

} // namespace

TableView::TableView(ChartCrosshair &crosshair, QWidget *parent)
    : SeriesBody(crosshair, parent)
    , m_model(new SeriesTableModel(*this, this))
    , m_sorted(new SeriesSort(this))
    , m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    auto *corner = new QWidget(m_table); // between the scroll bars
    corner->setBackgroundRole(QPalette::Base);
    corner->setAutoFillBackground(true);
    m_table->setCornerWidget(corner);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(leastColumn);
    header->setDefaultSectionSize(leastColumn);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setResizeContentsPrecision(0); // of the rows in sight only
    m_table->installEventFilter(this);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::fitColumns);
    setFocusProxy(m_table);
    connect(this, &PanelBody::figuresChanged, this, [this] { refresh(); });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
    layOut();
}

int TableView::columns() const
{
    return columnsOfRange;
}

void TableView::refresh()
{
    m_model->refresh(figures().value_or(qd::FiguresBySeries()), crosshair().time());
    if (!isEmpty())
        wantFigures();
    // While it is empty the message shines through it, and it keeps the keyboard.
    m_table->horizontalHeader()->setVisible(!isEmpty());
    m_table->viewport()->setAutoFillBackground(!isEmpty());
    m_table->setHorizontalScrollBarPolicy(isEmpty() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_table->setAccessibleName(panel().title);
    fitColumns();
    update();
}

void TableView::fitColumns()
{
    // They grow with what the rows in sight hold, and do not dance with each digit of it.
    const QAbstractItemView *view = m_table;
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 1; i < header->count(); ++i) {
        const int wanted = std::max(view->sizeHintForColumn(i), header->sectionSizeHint(i));
        if (wanted > header->sectionSize(i) || wanted < header->sectionSize(i) * muchSmaller)
            header->resizeSection(i, wanted);
    }
    // The name takes what the others leave; where that is little, they can be scrolled to.
    const int others = header->length() - header->sectionSize(0);
    const int name = std::max(leastName, std::min(view->sizeHintForColumn(0), m_table->viewport()->width() / 2));
    header->resizeSection(0, std::max(name, m_table->viewport()->width() - others));
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    // Its columns are fitted to the size that it got, after the layout gave it one.
    const bool handled = SeriesBody::eventFilter(watched, event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &TableView::fitColumns, Qt::QueuedConnection);
    return handled;
}

void TableView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
}

QString TableView::copyText() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            rows.append(row);
    }
    // Plain numbers of a ratio are no percents, and instants are copied as they are written.
    const bool unitless = panel().unit == qd::Unit::Ratio || panel().unit == qd::Unit::TimeOfDay;
    const QString unit = unitless ? QString() : unitText(panel().unit);
    QStringList fields;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const QString header = m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const bool measured = m_model->figureOf(i) && !unit.isEmpty();
        fields.append(measured ? tr("%1 (%2)", "figure, unit").arg(header, unit) : header);
    }
    QStringList lines{fields.join(u'\t')};
    for (const int row : std::as_const(rows)) {
        fields.clear();
        for (int i = 0; i < m_model->columnCount(); ++i)
            fields.append(m_model->plainText(m_sorted->mapToSource(m_sorted->index(row, i))));
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

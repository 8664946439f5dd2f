#include "ui/kit/offerpopup.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QFontDatabase>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace {

constexpr int rowHeight = 24;
constexpr int mostRows = 9;
constexpr int wide = 640;

class OfferDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight}; }

    // The name, then in muted what it is and what it is for, as far as there is room.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, tokens.soft(tokens.accent));
        const QRect rect = option.rect.adjusted(8, 0, -8, 0);
        painter->setFont(option.font);
        const QFontMetrics metrics(option.font);
        const QString name =
            metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, rect.width() * 3 / 4);
        painter->setPen(tokens.text);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
        const int used = metrics.horizontalAdvance(name) + 16;
        painter->setFont(smallFont());
        painter->setPen(tokens.muted);
        const QRect rest = rect.adjusted(used, 0, 0, 0);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetrics(painter->font())
                .elidedText(index.data(Qt::UserRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }
};

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

class OfferModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<Offer> &offers)
    {
        beginResetModel();
        m_offers = offers;
        endResetModel();
    }
    const QList<Offer> &offers() const { return m_offers; }

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_offers.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Offer &offer = m_offers.at(index.row());
        // The signature goes on from the name.
        const QString note = offer.note.startsWith(offer.name) ? offer.note.mid(offer.name.size()) : offer.note;
        QStringList beside{note.trimmed(), oneLine(offer.help)};
        beside.removeAll(QString());
        switch (role) {
        case Qt::DisplayRole:
            return oneLine(offer.name);
        case Qt::UserRole:
            return beside.join(QStringLiteral(" · "));
        case Qt::AccessibleTextRole:
            return QStringList{offer.name, beside.join(QStringLiteral(", "))}.join(QStringLiteral(", "));
        default:
            return {};
        }
    }

private:
    QList<Offer> m_offers;
};

OfferPopup::OfferPopup(QWidget *field)
    : QFrame(field, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_model(new OfferModel(this))
    , m_list(new QListView(this))
    , m_help(new Label(Label::Role::Small, this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_WindowPropagation); // its colours are the field's
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Completions"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(13);
    m_list->setFont(font);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Completions"));
    m_help->setWordWrap(true);
    m_help->setContentsMargins(8, 4, 8, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_help);
    connect(m_list, &QListView::clicked, this, &OfferPopup::picked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OfferPopup::tellChosen);
}

void OfferPopup::show(const QList<Offer> &offers, const QString &said, const QRect &spot)
{
    m_said = said;
    m_model->set(offers);
    m_list->setVisible(!offers.isEmpty());
    if (!offers.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    else
        tellChosen();
    place(spot);
    QFrame::show();
}

void OfferPopup::place(const QRect &spot)
{
    const int rows = std::min(mostRows, int(count()));
    m_list->setFixedHeight(rows * rowHeight);
    const QScreen *screen = parentWidget()->screen();
    const QRect room = screen->availableGeometry();
    setFixedWidth(std::min(wide, room.width()));
    // Of one height whatever is chosen, so that it does not jump: two lines for what is said.
    m_help->setFixedHeight(QFontMetrics(m_help->font()).lineSpacing() * 2 + 10);
    setFixedHeight(2 + rows * rowHeight + m_help->height());
    QPoint corner(spot.left(), spot.bottom() + 4);
    if (corner.y() + height() > room.bottom())
        corner.setY(spot.top() - 4 - height());
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    QFrame::move(corner);
}

void OfferPopup::move(int rows)
{
    if (count() == 0)
        return;
    const int last = int(count()) - 1;
    int row = m_list->currentIndex().row() + rows;
    if (std::abs(rows) == 1) // a single step goes round
        row = row < 0 ? last : row > last ? 0 : row;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, last), 0));
}

void OfferPopup::tellChosen()
{
    const Offer *offer = chosen();
    QStringList words;
    if (offer)
        words = {oneLine(offer->note), oneLine(offer->help)};
    words.append(m_said);
    words.removeAll(QString());
    m_help->setText(words.join(QStringLiteral(" · ")));
    emit chosenChanged();
}

const Offer *OfferPopup::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= count() ? nullptr : &m_model->offers().at(row);
}

qsizetype OfferPopup::count() const
{
    return m_model->offers().size();
}

void OfferPopup::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setPen(tokens.muted);
    painter.setBrush(tokens.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (count() > 0) {
        painter.setPen(tokens.line);
        painter.drawLine(1, m_help->y(), width() - 2, m_help->y());
    }
}

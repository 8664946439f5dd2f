#include "ui/works/carddelegate.h"

#include "app/models/workboardmodel.h"
#include "app/services/workwords.h"
#include "ui/kit/avatar.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int gap = 8; // below a card
constexpr int rightGap = 6; // to the edge, or to the scroll bar
constexpr int lineHeight = 18;
constexpr int mostLines = 3;
constexpr int labelHeight = 18;
constexpr int labelsRow = labelHeight + 6;
constexpr int factsRow = 28;
constexpr int avatarSize = 22;
constexpr int iconSize = 14;
constexpr int soonDays = 3;
constexpr qint64 agedMs = 7 * 86'400'000ll; // in its column: worth a word

const qd::Work &workOf(const QModelIndex &index)
{
    return static_cast<const qd::CardsModel *>(index.model())->cards()[index.row()];
}

QRect cardOf(const QRect &item)
{
    return item.adjusted(0, 0, -rightGap, -gap);
}

bool isAged(const qd::Work &work, qint64 nowMs)
{
    return work.isUnderWay() && work.since > 0 && nowMs - work.since >= agedMs;
}

bool hasFacts(const qd::Work &work, qint64 nowMs)
{
    return work.due.isValid() || !work.checklist.isEmpty() || !work.incident.isNull() || !work.links.isEmpty()
        || work.done || !work.owner.isEmpty() || isAged(work, nowMs);
}

// Line by line, as it is painted.
template <typename Use> int layTitle(const QString &title, int width, Use use)
{
    QTextLayout layout(title, bodyFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    while (lines < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        use(lines++, line);
    }
    layout.endLayout();
    return lines;
}

int linesOf(const QString &title, int width)
{
    if (QFontMetrics(bodyFont()).horizontalAdvance(title) < width)
        return 1;
    return qMax(1, layTitle(title, width, [](int, const QTextLine &) {}));
}

void paintTitle(QPainter &painter, const QRect &rect, const QString &title, const QColor &ink)
{
    painter.setPen(ink);
    painter.setFont(bodyFont());
    const Qt::Alignment side = title.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    layTitle(title, rect.width(), [&](int number, const QTextLine &line) {
        const bool isLast = number + 1 == mostLines;
        const QString text = isLast ? title.mid(line.textStart()) : title.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(rect.left(), rect.top() + number * lineHeight, rect.width(), lineHeight),
            Qt::AlignVCenter | side, painter.fontMetrics().elidedText(text.trimmed(), Qt::ElideRight, rect.width()));
    });
}

class CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
public:
    static QString due(int days, QDate date)
    {
        if (days < 0)
            return tr("%n d late", "overdue by so many days", -days);
        if (days == 0)
            return tr("today");
        if (days == 1)
            return tr("tomorrow");
        return QLocale().toString(date, u"d MMM"_s);
    }

    static QStringList facts(const qd::Work &work, QDate today, qint64 nowMs)
    {
        QStringList lines{work.title};
        if (!work.owner.isEmpty())
            lines.append(tr("With %1").arg(work.owner));
        if (!work.team.isEmpty())
            lines.append(tr("Team %1").arg(work.team));
        if (work.due.isValid())
            lines.append(tr("Due %1").arg(QLocale().toString(work.due, QLocale::LongFormat))
                + (work.isOverdue(today) ? u" · "_s + dueWords(work, today) : QString()));
        if (!work.checklist.isEmpty())
            lines.append(tr("%1 of %n step(s) done", nullptr, int(work.checklist.size())).arg(work.stepsDone()));
        if (work.effortDays > 0)
            lines.append(tr("Effort: %1 d").arg(QLocale().toString(work.effortDays)));
        if (!work.labels.isEmpty())
            lines.append(work.labels.join(u", "_s));
        if (work.since > 0)
            lines.append(tr("In this column for %1").arg(shortSpan(nowMs - work.since)));
        return lines;
    }
};

} // namespace

QColor labelColour(const QString &label, const Tokens &tokens)
{
    uint sum = 0;
    for (const QChar c : label)
        sum = sum * 31 + c.unicode();
    return tokens.series[sum % tokens.series.size()];
}

QString dueWords(const qd::Work &work, QDate today)
{
    return work.isOpen() ? CardWords::due(int(today.daysTo(work.due)), work.due)
                         : QLocale().toString(work.due, u"d MMM"_s);
}

void CardDelegate::setToday(QDate today, qint64 nowMs)
{
    if (m_today != today)
        m_heights.clear(); // a card that has grown old has one more to say
    m_today = today;
    m_now = nowMs;
}

int CardDelegate::heightOf(const qd::Work &work, int width) const
{
    const auto known = m_heights.constFind(work.id.value);
    if (known != m_heights.constEnd() && known->updated == work.updated && known->width == width)
        return known->height;
    int height = 2 * padding + linesOf(work.title, width - rightGap - 2 * padding) * lineHeight + gap;
    height += work.labels.isEmpty() ? 0 : labelsRow;
    height += hasFacts(work, m_now) ? factsRow : 0;
    m_heights.insert(work.id.value, {work.updated, width, height});
    return height;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightOf(workOf(index), width)};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const qd::Work &work = workOf(index);
    const QRect card = cardOf(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, option, card, tokens, work.isOverdue(m_today));
    QRect inside = card.adjusted(padding, padding, -padding, -padding);
    if (!work.labels.isEmpty()) {
        paintLabels(*painter, QRect(inside.topLeft(), QSize(inside.width(), labelHeight)), work, tokens);
        inside.setTop(inside.top() + labelsRow);
    }
    if (hasFacts(work, m_now)) {
        const QRect row(inside.left(), inside.bottom() - avatarSize + 1, inside.width(), avatarSize);
        paintOwner(*painter, row, work.owner, tokens);
        paintFacts(*painter, row.adjusted(0, 0, work.owner.isEmpty() ? 0 : -avatarSize - 6, 0), work, tokens);
        inside.setBottom(inside.bottom() - factsRow);
    }
    paintTitle(*painter, inside, work.title, work.isOpen() ? tokens.text : tokens.muted);
    painter->restore();
}

void CardDelegate::paintCard(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &card, const Tokens &tokens, bool overdue) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool active = chosen && option.state.testFlag(QStyle::State_HasFocus);
    const QRectF edge = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.line);
    painter.setBrush(option.state.testFlag(QStyle::State_MouseOver) ? tokens.soft(tokens.accent) : tokens.surface);
    painter.drawRoundedRect(edge, 8, 8);
    if (overdue) {
        painter.save();
        QPainterPath shape;
        shape.addRoundedRect(QRectF(card), 8, 8);
        painter.setClipPath(shape);
        painter.fillRect(QRect(card.left(), card.top(), 4, card.height()), tokens.critical);
        painter.restore();
    }
    if (chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(active ? tokens.accent : tokens.muted, active ? 2 : 1));
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 7.5, 7.5);
    }
}

void CardDelegate::paintLabels(QPainter &painter, const QRect &row, const qd::Work &work, const Tokens &tokens) const
{
    QFont font = smallFont();
    font.setPixelSize(11);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    int left = row.left();
    for (qsizetype i = 0; i < work.labels.size(); ++i) {
        const bool isLast = i + 1 == work.labels.size();
        const QString more = isLast ? QString() : u"+%1"_s.arg(work.labels.size() - i);
        const int reserve = isLast ? 0 : metrics.horizontalAdvance(more) + 6;
        const int room = row.right() - left - reserve;
        if (room < 36) {
            const QString rest = u"+%1"_s.arg(work.labels.size() - i);
            painter.setPen(tokens.muted);
            painter.drawText(QRect(left, row.top(), row.right() - left, row.height()), Qt::AlignVCenter, rest);
            return;
        }
        const QString text = metrics.elidedText(work.labels[i], Qt::ElideRight, room - 14);
        const QRect chip(left, row.top(), metrics.horizontalAdvance(text) + 14, row.height());
        const QColor colour = labelColour(work.labels[i], tokens);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.soft(colour));
        painter.drawRoundedRect(chip, 9, 9);
        painter.setPen(colour);
        painter.drawText(chip, Qt::AlignCenter, text);
        left = chip.right() + 5;
    }
}

// From left to right, as much as there is room for; the date first.
void CardDelegate::paintFacts(QPainter &painter, QRect row, const qd::Work &work, const Tokens &tokens) const
{
    painter.setFont(smallFont());
    const QFontMetrics metrics(smallFont());
    const auto fact = [&](const QString &text, const QColor &ink, int mark, const std::function<void(QRectF)> &draw) {
        const int width = mark + (text.isEmpty() ? 0 : (mark > 0 ? 4 : 0) + metrics.horizontalAdvance(text));
        if (width > row.width())
            return;
        if (mark > 0)
            draw(QRectF(row.left(), row.center().y() - mark / 2.0 + 1, mark, mark));
        painter.setPen(ink);
        painter.drawText(row.adjusted(mark > 0 ? mark + 4 : 0, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
        row.setLeft(row.left() + width + 10);
    };
    const auto pictured = [&](const QString &text, const QString &name, const QColor &ink) {
        fact(text, ink, iconSize, [&](const QRectF &place) {
            painter.drawPixmap(place.topLeft(), iconPixmap(name, iconSize, painter.device()->devicePixelRatioF(), ink));
        });
    };
    if (work.done) {
        pictured(QLocale().toString(QDateTime::fromMSecsSinceEpoch(*work.done).date(), u"d MMM"_s), u"check"_s,
            tokens.muted);
    } else if (work.due.isValid()) {
        const bool late = work.isOverdue(m_today);
        const bool soon = work.isOpen() && !late && m_today.daysTo(work.due) <= soonDays;
        const QColor ink = late ? tokens.critical : soon ? tokens.warning : tokens.muted;
        if (late || soon) {
            fact(dueWords(work, m_today), ink, 9,
                [&](const QRectF &place) { drawShape(painter, place, late ? Shape::Diamond : Shape::Triangle, ink); });
        } else {
            pictured(dueWords(work, m_today), u"clock"_s, ink);
        }
    }
    if (!work.checklist.isEmpty()) {
        const bool all = work.stepsDone() == work.checklist.size();
        pictured(
            u"%1/%2"_s.arg(work.stepsDone()).arg(work.checklist.size()), u"tasks"_s, all ? tokens.ok : tokens.muted);
    }
    if (!work.incident.isNull())
        pictured({}, u"incidents"_s, tokens.muted);
    if (isAged(work, m_now))
        fact(tr("%n d here", "so many days in this column", int((m_now - work.since) / 86'400'000)), tokens.muted, 0,
            {});
    if (!work.links.isEmpty())
        pictured({}, u"link"_s, tokens.muted);
}

void CardDelegate::paintOwner(QPainter &painter, const QRect &row, const QString &owner, const Tokens &tokens) const
{
    if (owner.isEmpty())
        return;
    const QRectF disc(row.right() - avatarSize + 1, row.top(), avatarSize, avatarSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.series[size_t(qBound(0, m_colours.value(owner, 7), 7))]);
    painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = smallFont();
    font.setPixelSize(10);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.onSeries());
    painter.drawText(disc, Qt::AlignCenter, initialsOf(owner));
}

QWidget *CardDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setMaxLength(int(qd::longestWorkTitle));
    editor->setAccessibleName(tr("Title"));
    return editor;
}

void CardDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect card = cardOf(option.rect);
    const int top = workOf(index).labels.isEmpty() ? padding : padding + labelsRow;
    editor->setGeometry(card.left() + 4, card.top() + top - 7, card.width() - 8, 32);
}

bool CardDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const QStringList lines = CardWords::facts(workOf(index), m_today, m_now);
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

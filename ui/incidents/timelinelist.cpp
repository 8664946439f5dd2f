#include "ui/incidents/timelinelist.h"

#include "app/domain/attachment.h"
#include "app/domain/clock.h"
#include "app/services/timelinewords.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QDateTime>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int timeWidth = 60;
constexpr int dateWidth = 104; // when some are of another day
constexpr int padding = 4;
constexpr int mostLines = 8; // of one entry; the rest is in its tooltip
constexpr int batch = 200; // rows that are laid out at a time

} // namespace

class TimelineRows : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    const QList<qd::ToldEntry> &lines() const { return m_lines; }

    void set(const QList<qd::ToldEntry> &lines)
    {
        const auto same = [](const qd::ToldEntry &a, const qd::ToldEntry &b) { return a.entry == b.entry; };
        qsizetype kept = 0;
        while (kept < std::min(lines.size(), m_lines.size()) && same(lines[kept], m_lines[kept]))
            ++kept;
        if (kept < m_lines.size()) {
            beginRemoveRows({}, int(kept), int(m_lines.size()) - 1);
            m_lines.resize(kept);
            endRemoveRows();
        }
        if (kept < lines.size()) {
            beginInsertRows({}, int(kept), int(lines.size()) - 1);
            m_lines.append(lines.mid(kept));
            endInsertRows();
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const qd::ToldEntry &line = m_lines.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return words(line);
        case Qt::ToolTipRole:
            return line.original ? plainToolTip(TimelineList::tr("At first: %1").arg(line.original->text)) : QVariant();
        case Qt::UserRole:
            return byWhom(line);
        case Qt::AccessibleTextRole:
            return u"%1. %2"_s.arg(byWhom(line), words(line));
        default:
            return {};
        }
    }

private:
    static QString words(const qd::ToldEntry &line)
    {
        const QString words = qd::entryInWords(line.entry);
        return words.isEmpty() ? kindWord(line.entry.kind)
                               : qd::attachmentsInWords(words, TimelineList::tr("[picture: %1, Enter opens it]"));
    }
    static QString byWhom(const qd::ToldEntry &line)
    {
        QString text = u"%1 · %2"_s.arg(kindWord(line.entry.kind), line.entry.author);
        if (line.original)
            text += u" · "_s + TimelineList::tr("corrected");
        if (line.entry.details.contains(qd::Detail::attachment))
            text += u" · "_s + TimelineList::tr("attached, Enter opens it");
        return text;
    }

    QList<qd::ToldEntry> m_lines;
};

namespace {

// The time at the left; the words, and below them in muted what kind of entry it is and whose.
class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const qd::Clock &clock, QTimeZone zone, QListView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
        , m_clock(clock)
        , m_zone(std::move(zone))
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        return {width,
            2 * padding + wordsHeight(option.font, index, width - timeColumn(index))
                + QFontMetrics(smallFont()).height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens.soft(tokens.accent));
        const QRect rect = option.rect.adjusted(8, padding, -8, -padding);
        const auto &line = static_cast<const TimelineRows *>(index.model())->lines().at(index.row());
        painter->setFont(smallFont());
        painter->setPen(tokens.muted);
        painter->drawText(rect, Qt::AlignTop | Qt::AlignLeft, clockText(line.entry.at, m_clock.nowMs(), m_zone));
        painter->setFont(option.font);
        painter->setPen(tokens.text);
        const int left = timeColumn(index);
        const int height = wordsHeight(option.font, index, option.rect.width() - left);
        const QRect words(rect.left() + left, rect.top(), rect.width() - left, height);
        painter->setClipRect(words);
        painter->drawText(words, Qt::TextWordWrap | Qt::TextWrapAnywhere, index.data().toString());
        painter->setClipping(false);
        painter->setFont(smallFont());
        painter->setPen(tokens.muted);
        const QRect by(words.left(), words.bottom() + 1, words.width(), rect.bottom() - words.bottom());
        painter->drawText(by, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetrics(painter->font()).elidedText(index.data(Qt::UserRole).toString(), Qt::ElideRight, by.width()));
        painter->restore();
    }

private:
    // One width for all: what is of today only needs less.
    int timeColumn(const QModelIndex &index) const
    {
        const auto &lines = static_cast<const TimelineRows *>(index.model())->lines();
        const auto day = [this](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, m_zone).date(); };
        const QDate today = day(m_clock.nowMs());
        return day(lines.first().entry.at) == today && day(lines.last().entry.at) == today ? timeWidth : dateWidth;
    }

    static int wordsHeight(const QFont &font, const QModelIndex &index, int width)
    {
        const QFontMetrics metrics(font);
        const QRect room(0, 0, std::max(40, width - 16), 10'000);
        // Of a long text no more is measured than can be seen.
        const QString words = index.data().toString().left(2000);
        const int needed = metrics.boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, words).height();
        return std::min(needed, mostLines * metrics.lineSpacing());
    }

    QListView *m_view;
    const qd::Clock &m_clock;
    QTimeZone m_zone;
};

} // namespace

TimelineList::TimelineList(const qd::Clock &clock, QTimeZone zone, QWidget *parent)
    : QListView(parent)
    , m_rows(new TimelineRows(this))
{
    setModel(m_rows);
    setItemDelegate(new LineDelegate(clock, std::move(zone), this));
    setAccessibleName(tr("Timeline in words"));
    setFrameShape(QFrame::NoFrame);
    setLayoutMode(Batched);
    setBatchSize(batch);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
}

void TimelineList::show(const QList<qd::ToldEntry> &lines)
{
    const qd::TimelineEntryId before = current() ? current()->entry.id : qd::TimelineEntryId();
    const bool followed = !currentIndex().isValid() || currentIndex().row() == m_rows->rowCount() - 1;
    m_rows->set(lines);
    if (followed && m_rows->rowCount() > 0) {
        setCurrentIndex(m_rows->index(m_rows->rowCount() - 1));
        scrollToBottom();
    } else {
        choose(before);
    }
    QListView::show();
}

const qd::ToldEntry *TimelineList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && index.row() < m_rows->rowCount() ? &m_rows->lines().at(index.row()) : nullptr;
}

void TimelineList::choose(const qd::TimelineEntryId &line)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->lines().at(row).entry.id == line)
            return setCurrentIndex(m_rows->index(row));
    }
}

int TimelineList::count() const
{
    return m_rows->rowCount();
}

void TimelineList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentLineChanged();
}

void TimelineList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // words wrap anew
}

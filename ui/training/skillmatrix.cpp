#include "ui/training/skillmatrix.h"

#include "app/models/skillmodel.h"
#include "app/services/learningwords.h"
#include "ui/kit/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 32;
constexpr int headHeight = 72;
constexpr int wordsLeft = 10 + (qd::skillLevels - 1) * 9 + 6; // after the bars
constexpr int wordsRight = 8;

// So that each level can be read: a part of a pixel less, and its word is cut.
int cellWidth()
{
    qreal widest = 0;
    for (int level = 0; level < qd::skillLevels; ++level)
        widest = std::max(widest, QFontMetricsF(bodyFont()).horizontalAdvance(qd::skillInWords(qd::SkillLevel(level))));
    return wordsLeft + qCeil(widest) + wordsRight;
}

// Bars, as many as the level, and its word.
class LevelDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const int level = index.data(qd::SkillModel::Level).toInt();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(qd::SkillModel::IsGap).toBool())
            painter->fillRect(option.rect, tokens.soft(tokens.warning));
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->setBrush(tokens.soft(tokens.accent));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
        }
        constexpr int steps = qd::skillLevels - 1;
        QRectF bar(option.rect.left() + 10, option.rect.center().y() - 5, 6, 12);
        painter->setPen(Qt::NoPen);
        for (int step = 1; step <= steps; ++step) {
            painter->setBrush(step <= level ? tokens.accent : tokens.line);
            painter->drawRoundedRect(bar, 2, 2);
            bar.translate(9, 0);
        }
        painter->setFont(bodyFont());
        painter->setPen(level == 0 ? tokens.muted : tokens.text);
        const QRect words = option.rect.adjusted(wordsLeft, 0, -wordsRight, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

// A topic, and below it on whom it depends: in the colour of its state, and in words.
class TopicHead : public QHeaderView {
public:
    TopicHead(const qd::SkillModel &model, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_skills(model)
    {
        setFixedHeight(headHeight);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (section >= m_skills.covers().size())
            return;
        const Tokens &tokens = tokensOf(palette());
        const qd::SkillCover &cover = m_skills.covers()[section];
        const QString text = m_skills.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->fillRect(rect, tokens.surface);
        painter->setPen(tokens.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const QRect words = rect.adjusted(10, 4, -4, -4);
        const auto line = [&](const QString &line, const QFont &font, const QColor &ink, Qt::Alignment where) {
            painter->setFont(font);
            painter->setPen(ink);
            const QFontMetrics metrics = painter->fontMetrics();
            const QRect wrapped = metrics.boundingRect(words, Qt::TextWordWrap, line);
            if (wrapped.width() <= words.width() && 2 * wrapped.height() <= 5 * metrics.lineSpacing())
                painter->drawText(words, int(where | Qt::AlignLeft) | Qt::TextWordWrap, line);
            else
                painter->drawText(
                    words, where | Qt::AlignLeft, metrics.elidedText(line, Qt::ElideRight, words.width()));
        };
        line(text.section(u'\n', 0, 0), strongFont(), tokens.text, Qt::AlignTop);
        const QColor ink = cover.knownBy.isEmpty()         ? tokens.critical
            : cover.dependsOnOne() || cover.missingOnWatch ? tokens.warning
                                                           : tokens.muted;
        line(text.section(u'\n', 1), smallFont(), ink, Qt::AlignBottom);
    }

private:
    const qd::SkillModel &m_skills;
};

} // namespace

SkillMatrix::SkillMatrix(qd::SkillModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new TopicHead(model, this));
    setModel(&model);
    setItemDelegate(new LevelDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setMinimumSectionSize(cellWidth());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setMaximumWidth(240);
    setAccessibleName(tr("People and topics"));
    // A table made anew keeps its place.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex at = currentIndex();
        m_person = at.isValid() ? m_model.people()[at.row()].id : qd::PersonId();
        m_topic = at.isValid() ? m_model.topics()[at.column()].id : qd::TrainingItemId();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        for (int row = 0; row < m_model.people().size(); ++row) {
            for (int column = 0; column < m_model.topics().size(); ++column) {
                if (m_model.people()[row].id == m_person && m_model.topics()[column].id == m_topic)
                    setCurrentIndex(m_model.index(row, column));
            }
        }
        if (!currentIndex().isValid() && m_model.rowCount() > 0 && m_model.columnCount() > 0)
            setCurrentIndex(m_model.index(0, 0));
    });
}

void SkillMatrix::ask(int level)
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && level >= 0 && level < qd::skillLevels)
        emit levelAsked(m_model.people()[at.row()].id, m_model.topics()[at.column()].id, level);
}

void SkillMatrix::keyPressEvent(QKeyEvent *event)
{
    const int level = currentIndex().data(qd::SkillModel::Level).toInt();
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const QString text = event->text();
    if (isPlain && text.size() == 1 && text[0].isDigit())
        return ask(text[0].digitValue());
    if (isPlain && event->key() == Qt::Key_Plus)
        return ask(level + 1);
    if (isPlain && event->key() == Qt::Key_Minus)
        return ask(level - 1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return offerLevels();
    if (event->key() == Qt::Key_Delete)
        return ask(0);
    QTableView::keyPressEvent(event);
}

void SkillMatrix::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        offerLevels();
}

void SkillMatrix::contextMenuEvent(QContextMenuEvent *event)
{
    if (const QModelIndex at = indexAt(event->pos()); at.isValid())
        setCurrentIndex(at);
    offerLevels();
}

void SkillMatrix::offerLevels()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    // Of those it is offered for, whatever takes their place while the menu is open.
    const qd::PersonId person = m_model.people()[at.row()].id;
    const qd::TrainingItemId topic = m_model.topics()[at.column()].id;
    const QPointer<SkillMatrix> alive(this);
    QMenu menu(this);
    for (int level = 0; level < qd::skillLevels; ++level) {
        QAction *action =
            menu.addAction(u"&%1  %2"_s.arg(QString::number(level), qd::skillInWords(qd::SkillLevel(level))));
        action->setCheckable(true);
        action->setChecked(level == at.data(qd::SkillModel::Level).toInt());
        action->setData(level);
    }
    const QAction *chosen = menu.exec(viewport()->mapToGlobal(visualRect(at).bottomLeft()));
    if (alive && chosen)
        emit levelAsked(person, topic, chosen->data().toInt());
}

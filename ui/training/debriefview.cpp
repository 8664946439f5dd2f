#include "ui/training/debriefview.h"

#include "app/services/drillwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspill.h"
#include "ui/kit/theme.h"
#include "ui/training/drilllanes.h"
#include "ui/training/goodreaction.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int verdicts = 2;
constexpr int learntHeight = 88;
enum Column { What, Then, Now, Difference };

} // namespace

DebriefView::DebriefView(QWidget *parent)
    : QScrollArea(parent)
    , m_head(new Card({}, this))
    , m_ending(new Label(Label::Role::Title, this))
    , m_about(new Label(Label::Role::Muted, this))
    , m_lanes(new DrillLanes(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_good(new GoodReaction(this))
    , m_learnt(new QPlainTextEdit(this))
    , m_keep(makeButton(tr("Keep it"), ButtonRole::Primary, u"check"_s, this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *write = makeButton(tr("Export…"), ButtonRole::Plain, u"export"_s, this);
    auto *remove = makeIconButton(u"remove"_s, tr("Remove this drill"), this);
    m_head->head()->addWidget(write);
    m_head->head()->addWidget(remove);
    m_about->setWordWrap(true);
    m_ending->setWordWrap(true);
    m_head->body()->addWidget(m_ending);
    for (int i = 0; i < verdicts; ++i) {
        m_verdicts.append(new StatusPill(this));
        auto *row = new QHBoxLayout;
        row->addWidget(m_verdicts.last());
        row->addStretch();
        m_head->body()->addLayout(row);
    }
    m_head->body()->addWidget(m_about);
    auto *both = new Card(tr("Both timelines, from the start of the impact"), this);
    both->body()->addWidget(m_lanes);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Then, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Now, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Difference, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(m_table->verticalHeader()->defaultSectionSize());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the whole view scrolls
    m_table->setAccessibleName(tr("Both timelines"));
    both->body()->addWidget(m_table);
    auto *words = new Card(tr("What was learnt"), this);
    m_learnt->setAccessibleName(tr("What was learnt"));
    m_learnt->setPlaceholderText(tr("What went well, what took long, what you would do first the next time"));
    m_learnt->setFixedHeight(learntHeight);
    m_learnt->setTabChangesFocus(true);
    words->body()->addWidget(m_learnt);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_keep);
    words->body()->addLayout(row);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(both);
    column->addWidget(m_good);
    column->addWidget(words);
    column->addStretch();
    setWidget(inside);

    connect(m_learnt, &QPlainTextEdit::textChanged, this,
        [this] { m_keep->setEnabled(m_learnt->toPlainText().trimmed() != m_drill.learnt); });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit learnt(m_drill.id, m_learnt->toPlainText()); });
    connect(write, &QPushButton::clicked, this, [this] { emit exportAsked(m_drill); });
    connect(remove, &QPushButton::clicked, this, [this] { emit removeAsked(m_drill); });
}

void DebriefView::show(const qd::Drill &drill, const QTimeZone &zone, const QString &goodReaction)
{
    const bool same = m_drill.id == drill.id;
    const QString written = m_learnt->toPlainText();
    const bool beingWritten = written.trimmed() != m_drill.learnt;
    if (!same && beingWritten)
        m_unkept.insert(m_drill.id, written);
    m_drill = drill;
    m_head->setTitle(drill.title);
    m_ending->setText(qd::endingInWords(drill));
    QStringList about{
        drill.trainee, QLocale().toString(QDateTime::fromMSecsSinceEpoch(drill.doneAt, zone), QLocale::ShortFormat)};
    QString words = about.join(u" · "_s) + u". "_s + qd::speedInWords(drill) + u". "_s;
    if (drill.speed != 1)
        words += tr("Every time here is the drill’s own.") + u' ';
    words += drill.subject.isReadyMade()
        ? tr("The incident is invented; beside yours stands what a good captain would have done.")
        : tr("What you did changed nothing in the charts: they showed what they showed then.");
    m_about->setText(words);
    const QList<qd::DrillVerdict> all = qd::verdictsOf(drill);
    for (int i = 0; i < verdicts; ++i)
        m_verdicts[i]->set(all[i].met ? StatusPill::State::Ok : StatusPill::State::Warning, all[i].words);
    m_lanes->show(drill);
    showTable();
    m_good->setText(goodReaction);
    if (!same || !beingWritten)
        m_learnt->setPlainText(m_unkept.contains(drill.id) ? m_unkept.take(drill.id) : drill.learnt);
    m_keep->setEnabled(m_learnt->toPlainText().trimmed() != m_drill.learnt);
    if (!same)
        ensureVisible(0, 0);
}

void DebriefView::showTable()
{
    m_table->setHorizontalHeaderLabels({tr("What"), qd::thenInWords(m_drill), qd::nowInWords(), tr("Difference")});
    const QList<qd::ComparedMoment> lines = qd::sideBySide(m_drill.then, m_drill.now);
    const Tokens &tokens = tokensOf(palette());
    m_table->setRowCount(int(lines.size()));
    const auto words = [](const std::optional<qd::DrillMoment> &moment) {
        if (!moment)
            return QString();
        const bool speaks = !moment->text.isEmpty() && moment->kind != qd::DrillMomentKind::Detected;
        return qd::offsetInWords(moment->at)
            + (speaks ? u"  "_s + QString(moment->text).replace(u'\n', u' ') : QString());
    };
    for (int row = 0; row < lines.size(); ++row) {
        const qd::ComparedMoment &line = lines[row];
        const auto difference = line.difference();
        const QStringList texts{qd::momentInWords(line.kind), words(line.then), words(line.now),
            difference ? qd::differenceInWords(*difference) : QString()};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainToolTip(texts[column]));
            m_table->setItem(row, column, item);
        }
        const bool milestone = line.kind != qd::DrillMomentKind::Note && line.kind != qd::DrillMomentKind::Told;
        if (milestone)
            m_table->item(row, What)->setFont(strongFont());
        if (difference && std::abs(*difference) >= 1'000)
            m_table->item(row, Difference)->setForeground(*difference > 0 ? tokens.warning : tokens.ok);
    }
    fitTable();
}

// As high as its words, which are broken into lines where the columns are narrow.
void DebriefView::fitTable()
{
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length()
        + 2 * m_table->frameWidth() + 4);
}

void DebriefView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QTimer::singleShot(0, this, &DebriefView::fitTable); // once the columns have their widths
}

#include "ui/chronicle/aroundpanel.h"

#include "app/domain/markdownescape.h"
#include "app/services/chronicledesk.h"
#include "ui/chronicle/chroniclechart.h"
#include "ui/chronicle/chroniclewords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/timetext.h"
#include "ui/kit/twolinedelegate.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 200;
constexpr int keyRole = Qt::UserRole + 1;

// The same for the same moment of the same happening, wherever it stands among the others.
QString keyOf(const qd::Happening &happening, qd::MomentKind moment)
{
    return QStringList{QString::number(int(happening.kind)), happening.opens, QString::number(happening.range.from),
        QString::number(int(moment)), happening.text}
        .join(u'\n');
}

} // namespace

AroundPanel::AroundPanel(const qd::ChronicleDesk &desk, QTimeZone zone, QWidget *parent)
    : Card(tr("Around this moment"), parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_dutyLabel(new Label(Label::Role::Body, this))
    , m_factColumn(new QVBoxLayout)
    , m_nothing(new Label(Label::Role::Muted, this))
    , m_list(new QListWidget(this))
    , m_copy(makeButton(tr("Copy"), ButtonRole::Plain, {}, this))
    , m_note(makeButton(tr("Note…"), ButtonRole::Plain, {}, this))
{
    m_dutyLabel->setWordWrap(true);
    body()->addWidget(m_dutyLabel);
    m_factColumn->setSpacing(2);
    body()->addLayout(m_factColumn);
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("What happened around this moment"));
    body()->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_copy);
    row->addWidget(m_note);
    row->addStretch();
    body()->addLayout(row);
    m_copy->setToolTip(plainToolTip(tr("This moment as text, for the logbook or a message (Ctrl+C)")));
    m_note->setToolTip(plainToolTip(tr("Begin a note for the logbook with this moment")));
    connect(m_copy, &QPushButton::clicked, this, &AroundPanel::copyAsked);
    connect(m_note, &QPushButton::clicked, this, &AroundPanel::noteAsked);
    const auto openItem = [this](const QListWidgetItem *item) { open(m_list->row(item)); };
    connect(m_list, &QListWidget::itemClicked, this, openItem);
    connect(m_list, &QListWidget::itemActivated, this, openItem);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_chosen = item->data(keyRole).toString();
    });
}

void AroundPanel::open(int row)
{
    if (row >= 0 && row < m_rows.size())
        emit happeningOpened(m_rows[row].lane, m_rows[row].index);
}

void AroundPanel::openNearest()
{
    open(m_list->currentRow());
}

void AroundPanel::show(const qd::Chronicle &chronicle, qint64 at, qint64 spanMs, qint64 nowMs, bool isNow)
{
    if (at != m_at && !(isNow && m_isNow)) // the present goes on by itself; elsewhere another row is the nearest
        m_chosen.clear();
    m_at = at;
    m_isNow = isNow;
    m_span = spanMs;
    m_rows = qd::around(chronicle, at, spanMs, nowMs);
    setTitle(isNow ? tr("Around now") : instantWords(at, m_zone));
    setAside(u"± "_s + shortSpan(spanMs));
    showFacts();
    showRows(chronicle);
}

void AroundPanel::showFacts()
{
    QList<std::pair<QString, QString>> facts;
    const QString duty = dutyWords(m_desk.dutyAt(m_at));
    m_duty = tr("On duty: %1").arg(duty.isEmpty() ? tr("nobody is planned") : duty);
    m_dutyLabel->setText(m_duty);
    for (const ChronicleChart *chart : std::as_const(m_charts)) {
        const QString value = chart->valueAt(m_at);
        facts.append({chart->panel().title, value.isEmpty() ? tr("no sample") : value});
    }
    if (facts == m_facts)
        return;
    m_facts = facts;
    // The rows stay where they are while the hand moves: only what they say changes.
    while (m_factColumn->count() < facts.size()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *name = new Label(Label::Role::Muted, this);
        name->setElided(true);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *value = new Label(Label::Role::Body, this);
        value->setElided(true);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(name, 2);
        row->addWidget(value, 3);
        m_factColumn->addLayout(row);
    }
    for (int i = 0; i < m_factColumn->count(); ++i) {
        const QLayout *row = m_factColumn->itemAt(i)->layout();
        auto *name = static_cast<Label *>(row->itemAt(0)->widget());
        auto *value = static_cast<Label *>(row->itemAt(1)->widget());
        const bool isThere = i < facts.size();
        name->setVisible(isThere);
        value->setVisible(isThere);
        if (!isThere)
            continue;
        name->setText(facts[i].first);
        value->setText(facts[i].second);
    }
}

void AroundPanel::showRows(const qd::Chronicle &chronicle)
{
    const QSignalBlocker quiet(m_list); // nobody chooses
    m_words.clear();
    const qsizetype shown = std::min(m_rows.size(), mostRows);
    while (m_list->count() > shown)
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < shown)
        m_list->addItem(new QListWidgetItem);
    int nearest = -1;
    int chosen = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const qd::Nearby &row = m_rows[i];
        const qd::Happening &happening = chronicle.lane(row.lane)[row.index];
        const QString word = momentWord(happening, row.moment.kind);
        const QString distance = distanceWords(row, m_at);
        QString words = u"%1: %2"_s.arg(distance, happening.text);
        if (!word.isEmpty())
            words += u", "_s + word;
        m_words.append(words);
        if (i >= shown)
            continue;
        QListWidgetItem *item = m_list->item(int(i));
        item->setText(happening.text);
        QStringList second{distance};
        if (!word.isEmpty())
            second.append(word);
        second.append(laneWord(row.lane));
        if (!happening.detail.isEmpty())
            second.append(happening.detail);
        item->setData(TwoLineDelegate::Second, second.join(u" · "_s));
        item->setData(TwoLineDelegate::State, int(pillOf(happening)));
        item->setToolTip(plainToolTip(words));
        item->setData(Qt::AccessibleTextRole, m_words.last());
        const QString key = keyOf(happening, row.moment.kind);
        item->setData(keyRole, key);
        if (key == m_chosen)
            chosen = int(i);
        if (nearest < 0 || std::abs(row.distanceTo(m_at)) < std::abs(m_rows[nearest].distanceTo(m_at)))
            nearest = int(i);
    }
    m_list->setCurrentRow(chosen < 0 ? nearest : chosen);
    m_nothing->setText(m_rows.isEmpty() ? tr("Nothing happened within %1 of it. N and P go to the next moment.")
                                              .arg(shortSpan(m_span))
            : m_rows.size() > shown     ? tr("The first %1 of %2: zoom in to see fewer.").arg(shown).arg(m_rows.size())
                                        : QString());
    m_nothing->setVisible(!m_nothing->text().isEmpty());
    m_list->setVisible(!m_rows.isEmpty());
}

QString AroundPanel::asMarkdown() const
{
    const int year = QDateTime::fromMSecsSinceEpoch(m_at, m_zone).date().year();
    QStringList lines{
        u"**%1** (%2, ± %3)"_s.arg(instantWords(m_at, m_zone)).arg(year).arg(shortSpan(m_span)), {}};
    lines.append(u"- "_s + qd::markdownEscaped(m_duty));
    for (const auto &[name, value] : m_facts)
        lines.append(u"- %1: %2"_s.arg(qd::markdownEscaped(name), qd::markdownEscaped(value)));
    for (const QString &words : m_words)
        lines.append(u"- "_s + qd::markdownEscaped(words));
    return lines.join(u'\n') + u'\n';
}

#include "ui/training/drillsetup.h"

#include "app/services/drillwords.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/segmented.h"
#include "ui/kit/severitywords.h"
#include "ui/kit/statuspill.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualSpeed = 1; // twice as fast

QStringList speedWords()
{
    QStringList words;
    for (const double speed : qd::drillSpeeds)
        words.append(QLocale().toString(speed, 'g', 3) + u" ×"_s);
    return words;
}

} // namespace

DrillSetup::DrillSetup(QWidget *parent)
    : Card(QString(), parent)
    , m_about(new Label(Label::Role::Body, this))
    , m_facts(new Label(Label::Role::Muted, this))
    , m_charts(new StatusPill(this))
    , m_hint(new Label(Label::Role::Muted, this))
    , m_who(new QComboBox(this))
    , m_speed(new Segmented(speedWords(), this))
    , m_begin(makeButton(tr("Begin the drill"), ButtonRole::Primary, u"play"_s, this))
{
    for (Label *words : {m_about, m_facts, m_hint})
        words->setWordWrap(true);
    m_who->setAccessibleName(tr("Who does it"));
    m_speed->setAccessibleName(tr("How fast"));
    m_speed->setCurrent(usualSpeed);
    m_hint->setText(
        tr("A second window opens, marked as a drill: two calm minutes, then it happens. Declare, "
           "acknowledge, note and open runbooks as if it were real. The drill ends when you say “Restored”, or with "
           "its button. Alerts, notes and commands stay in the drill: nobody is told, nothing is run."));
    auto *form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(new Label(tr("Who"), Label::Role::Muted, this), m_who);
    form->addRow(new Label(tr("How fast"), Label::Role::Muted, this), m_speed);
    body()->addWidget(m_about);
    body()->addWidget(m_facts);
    auto *charts = new QHBoxLayout;
    charts->addWidget(m_charts);
    charts->addStretch();
    body()->addLayout(charts);
    body()->addSpacing(8);
    body()->addLayout(form);
    body()->addSpacing(8);
    body()->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_begin);
    body()->addLayout(row);
    body()->addStretch();
    connect(m_begin, &QPushButton::clicked, this, &DrillSetup::beginAsked);
}

void DrillSetup::show(const qd::DrillOffer &offer, std::optional<qd::SamplesKept> charts, const QString &when)
{
    const bool readyMade = offer.subject.isReadyMade();
    setTitle(offer.key.isEmpty() ? offer.title : offer.key + u" · "_s + offer.title);
    m_about->setText(readyMade ? tr("Invented: it never happened.") + u' ' + offer.about : QString());
    m_about->setVisible(readyMade);
    QStringList facts{severityWord(offer.severity)};
    if (!when.isEmpty())
        facts.append(when);
    if (readyMade)
        facts.append(tr("at most %1").arg(qd::spanInWords(offer.lastsMs)));
    else
        facts.append(offer.lastsMs > 0 ? tr("restored after %1").arg(qd::spanInWords(offer.lastsMs))
                                       : tr("never restored: only your own times will stand at the end"));
    m_facts->setText(facts.join(u" · "_s));
    using State = StatusPill::State;
    if (!charts)
        m_charts->set(State::Neutral, tr("looking for its charts…"));
    else
        m_charts->set(*charts == qd::SamplesKept::Whole ? State::Ok
                : *charts == qd::SamplesKept::Rollups   ? State::Warning
                                                        : State::Blind,
            qd::chartsInWords(*charts));
}

void DrillSetup::setPeople(const QList<qd::Person> &people, const QString &author)
{
    const QString before = m_who->currentData().toString();
    m_who->clear();
    bool authorIsOne = false;
    for (const qd::Person &person : people) {
        m_who->addItem(person.name, person.id.value);
        if (person.name == author) {
            authorIsOne = true;
            m_who->setCurrentIndex(m_who->count() - 1);
        }
    }
    if (!authorIsOne) {
        m_who->insertItem(0, author, QString());
        m_who->setCurrentIndex(0);
    }
    if (const int index = before.isEmpty() ? -1 : m_who->findData(before); index >= 0)
        m_who->setCurrentIndex(index);
}

qd::DrillStart DrillSetup::start() const
{
    return {m_who->currentText(), qd::PersonId{m_who->currentData().toString()},
        qd::drillSpeeds.value(std::max(0, m_speed->current()))};
}

void DrillSetup::setBusy(bool busy)
{
    m_begin->setEnabled(!busy);
    m_begin->setText(busy ? tr("Preparing…") : tr("Begin the drill"));
}

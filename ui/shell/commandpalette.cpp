#include "ui/shell/commandpalette.h"

#include "app/domain/fuzzymatch.h"
#include "app/domain/reference.h"
#include "app/services/console.h"
#include "app/services/guidedesk.h"
#include "app/services/incidentdesk.h"
#include "app/services/logbookdesk.h"
#include "app/services/peopledesk.h"
#include "app/services/workdesk.h"
#include "ui/kit/twolinedelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int typedMs = 60;
constexpr qsizetype fewestLetters = 2; // before objects are looked for
constexpr int mostOfAKind = 6;
constexpr int mostListed = 40;
constexpr int fullText = 10; // of what holds the words, but not in its title

} // namespace

CommandPalette::CommandPalette(
    qd::Console &console, const QList<PaletteCommand> &commands, const Openers &openers, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_commands(commands)
    , m_openers(openers)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Everything at hand"));
    resize(620, 460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    m_field->setPlaceholderText(tr("What would you do, or what do you look for?"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setAccessibleName(tr("Found"));
    column->addWidget(m_list, 1);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typedMs);
    connect(&m_typed, &QTimer::timeout, this, &CommandPalette::refresh);
    connect(m_field, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    refresh();
}

QList<CommandPalette::Item> CommandPalette::found(const QString &typed) const
{
    QList<Item> items;
    for (const PaletteCommand &command : m_commands) {
        if (const auto score = qd::fuzzyScore(typed, command.words))
            items.append({command.words, {}, command.keys, command.act, *score});
    }
    if (typed.size() >= fewestLetters)
        addObjects(items, typed);
    std::stable_sort(
        items.begin(), items.end(), [](const Item &left, const Item &right) { return left.score > right.score; });
    return items.mid(0, mostListed);
}

void CommandPalette::addObjects(QList<Item> &items, const QString &typed) const
{
    const auto reference = [this](qd::Reference::Kind kind, const QString &id) {
        return [open = m_openers.reference, url = qd::Reference{kind, id}.url()] { open(url); };
    };
    const auto score = [&typed](const QString &words) { return qd::fuzzyScore(typed, words).value_or(fullText); };
    using Kind = qd::Reference::Kind;
    qd::IncidentFilter filter;
    filter.text = typed;
    filter.sort = qd::IncidentSort::OpenFirst;
    for (const qd::Incident &incident :
        m_console.incidents().find(filter).value_or(QList<qd::Incident>()).mid(0, mostOfAKind)) {
        const QString words = incident.key() + u" · "_s + incident.title;
        items.append(
            {words, tr("incident"), {}, reference(Kind::Incident, QString::number(incident.number)), score(words)});
    }
    for (const qd::Runbook &runbook :
        m_console.guide().search(typed).value_or(QList<qd::Runbook>()).mid(0, mostOfAKind)) {
        items.append({runbook.title, tr("runbook"), {}, [open = m_openers.runbook, path = runbook.path] { open(path); },
            score(runbook.title)});
    }
    for (const qd::LogbookHit &hit : m_console.logbook().search(typed, mostOfAKind).value_or(QList<qd::LogbookHit>())) {
        QString snippet = hit.snippet;
        snippet.remove(QChar(qd::LogbookHit::opens)).remove(QChar(qd::LogbookHit::closes)).replace(u'\n', u' ');
        items.append({tr("Logbook of %1").arg(hit.week.toString()), snippet, {},
            [open = m_openers.week, week = hit.week] { open(week); }, fullText});
    }
    const auto take = [&](const QString &words, const QString &detail, Kind kind, const QString &id) {
        if (const auto points = qd::fuzzyScore(typed, words))
            items.append({words, detail, {}, reference(kind, id), *points});
    };
    for (const qd::Work &work : m_console.works().all().value_or(QList<qd::Work>()))
        take(work.title, tr("work"), Kind::Work, work.id.value);
    for (const qd::Person &person : m_console.people().people().value_or(QList<qd::Person>()))
        take(person.name, tr("person"), Kind::Person, person.id.value);
}

void CommandPalette::refresh()
{
    m_items = found(m_field->text().trimmed());
    m_list->clear();
    for (const Item &item : std::as_const(m_items)) {
        auto *row = new QListWidgetItem(item.words, m_list);
        row->setData(TwoLineDelegate::Second, item.detail);
        row->setData(TwoLineDelegate::Aside, item.aside);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    if (m_typed.isActive()) { // Enter came before the list
        m_typed.stop();
        refresh();
    }
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_items.size())
        return;
    const auto act = m_items[row].act;
    accept();
    act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int page = 8;
        const int step = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up              ? -1
            : key == Qt::Key_PageDown        ? page
            : key == Qt::Key_PageUp          ? -page
                                             : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

#include "ui/shell/commandpalette.h"

#include "app/domain/fuzzymatch.h"
#include "app/domain/textmatch.h"
#include "app/services/errortext.h"
#include "app/services/everythingsearch.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/kit/twolinedelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int typedMs = 60;
constexpr qsizetype fewestLetters = 2; // before what there is is looked for
constexpr qsizetype mostCommands = 30;
constexpr qsizetype mostNamed = 9; // of those that what is typed names: what there is stays in sight
constexpr int page = 8; // rows

// A row of the list, or the heading of a group.
class PaletteDelegate : public TwoLineDelegate {
public:
    using TwoLineDelegate::TwoLineDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isRow(index))
            return TwoLineDelegate::paint(painter, option, index);
        painter->setFont(strongFont());
        painter->setPen(tokensOf(option.palette).muted);
        painter->drawText(option.rect.adjusted(14, 0, -12, -4), Qt::AlignLeft | Qt::AlignBottom,
            index.data(Qt::DisplayRole).toString());
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!isRow(index))
            return {160, 30};
        // An act has one line.
        return index.data(Second).toString().isEmpty() ? QSize(160, 34) : TwoLineDelegate::sizeHint(option, index);
    }

private:
    static bool isRow(const QModelIndex &index) { return index.flags().testFlag(Qt::ItemIsEnabled); }
};

class KindWords {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
public:
    static QString ofMany(qd::Found::Kind kind)
    {
        switch (kind) {
        case qd::Found::Kind::Incident:
            return tr("Incidents");
        case qd::Found::Kind::Work:
            return tr("Works");
        case qd::Found::Kind::Logbook:
            return tr("Logbook");
        case qd::Found::Kind::Runbook:
            return tr("Runbooks");
        case qd::Found::Kind::Person:
            return tr("People");
        }
        return {};
    }
};

} // namespace

CommandPalette::CommandPalette(qd::EverythingSearch &search, const QList<PaletteCommand> &commands,
    std::function<void(const qd::Found &)> open, QWidget *parent)
    : QDialog(parent)
    , m_search(search)
    , m_commands(commands)
    , m_open(std::move(open))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_trouble(new Label(Label::Role::Muted, this))
{
    setWindowTitle(tr("Everything at hand"));
    resize(640, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    m_field->setPlaceholderText(tr("What would you do, or what do you look for?"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    column->addWidget(m_list, 1);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typedMs);
    connect(&m_typed, &QTimer::timeout, this, &CommandPalette::look);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_chosen = false;
        m_moved = false;
        m_typed.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        m_moved = true;
        choose();
    });
    look();
}

CommandPalette::~CommandPalette()
{
    m_search.forget();
}

void CommandPalette::look()
{
    m_typed.stop();
    const QString typed = m_field->text().trimmed();
    m_trouble->hide();
    m_searching = typed.size() >= fewestLetters && !qd::wordsTyped(typed).isEmpty();
    if (m_searching)
        m_search.ask(typed, this, [this](const auto &found) { take(found); });
    else
        m_search.forget();
    // What was found for the letters before stays until there is better: a list that blinks is hard to read.
    if (!m_searching)
        m_found.clear();
    list();
}

void CommandPalette::take(const qd::Result<QList<qd::Found>> &found)
{
    m_searching = false;
    m_found = found.value_or(QList<qd::Found>());
    if (!found) {
        m_trouble->setText(qd::describe(found.error()));
        m_trouble->setVisible(true);
    }
    list();
    if (m_chosen)
        choose();
}

QList<CommandPalette::Item> CommandPalette::commandsFor(const QString &typed) const
{
    struct Scored {
        Item item;
        int score;
    };
    QList<Scored> scored;
    const QStringList words = qd::wordsTyped(typed);
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const PaletteCommand &command = m_commands[i];
        const bool isNamed = !words.isEmpty() && qd::holdsAll(command.words + u'\n' + command.also, words);
        const auto score = qd::fuzzyScore(typed, command.words);
        const bool isListed = command.listed == PaletteCommand::Listed::Always ? isNamed || score : isNamed;
        if (isListed)
            scored.append({{command.words, {}, command.keys, command.act, QString::number(i),
                               isNamed ? Item::Of::NamedAct : Item::Of::OtherAct},
                score.value_or(0)});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &left, const Scored &right) {
        return std::pair(left.item.of, -left.score) < std::pair(right.item.of, -right.score);
    });
    QList<Item> items;
    for (const Scored &each : scored.mid(0, mostCommands))
        items.append(each.item);
    return items;
}

QList<CommandPalette::Item> CommandPalette::itemsOf(const QList<qd::Found> &found) const
{
    using Kind = qd::Found::Kind;
    QList<Kind> kinds;
    for (const bool byTitle : {true, false}) { // what is called so comes before what only tells of it
        for (const qd::Found &each : found) {
            if (each.byTitle == byTitle && !kinds.contains(each.kind))
                kinds.append(each.kind);
        }
    }
    QList<Item> items;
    for (const Kind kind : std::as_const(kinds)) {
        items.append({KindWords::ofMany(kind), {}, {}, nullptr});
        for (const qd::Found &each : found) {
            if (each.kind != kind)
                continue;
            const QString title = kind == Kind::Logbook ? tr("Logbook of %1").arg(each.title) : each.title;
            items.append(
                {title, each.excerpt, {}, [open = m_open, each] { open(each); }, toString(kind) + u' ' + each.id});
        }
    }
    return items;
}

void CommandPalette::list()
{
    const QString current = m_items.value(m_list->currentRow()).id;
    const QString typed = m_field->text().trimmed();
    const QStringList words = qd::wordsTyped(typed);
    const QList<Item> commands = commandsFor(typed);
    const auto firstWeak =
        std::find_if(commands.begin(), commands.end(), [](const Item &each) { return each.of == Item::Of::OtherAct; });
    qsizetype named = words.isEmpty() ? commands.size() : firstWeak - commands.begin();
    const QList<Item> there = itemsOf(m_found);
    if (!there.isEmpty())
        named = std::min(named, mostNamed);
    // What only has the letters in their order stands behind what has the words.
    m_items = commands.mid(0, named) + there;
    if (named == firstWeak - commands.begin() && !words.isEmpty() && firstWeak != commands.end()) {
        if (!there.isEmpty())
            m_items.append({tr("Perhaps"), {}, {}, nullptr});
        m_items += commands.mid(named);
    }
    m_list->clear();
    for (const Item &item : std::as_const(m_items)) {
        auto *row = new QListWidgetItem(item.words, m_list);
        row->setData(TwoLineDelegate::Second, item.detail);
        row->setData(TwoLineDelegate::Aside, item.aside);
        row->setData(TwoLineDelegate::Words, words);
        if (!item.act)
            row->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(-1);
    move(1);
    for (int row = 0; m_moved && row < m_items.size(); ++row) {
        if (m_items[row].act && m_items[row].id == current)
            return m_list->setCurrentRow(row);
    }
    m_moved = false; // what was chosen is not among them
}

void CommandPalette::move(int by)
{
    int row = m_list->currentRow();
    int left = std::abs(by);
    for (int next = row + (by > 0 ? 1 : -1); left > 0 && next >= 0 && next < m_items.size(); next += by > 0 ? 1 : -1) {
        if (!m_items[next].act)
            continue;
        row = next;
        --left;
    }
    m_list->setCurrentRow(row);
    if (row == 1) // the heading above the first row stays in sight
        m_list->scrollToTop();
}

void CommandPalette::choose()
{
    if (m_typed.isActive()) // Enter came before the list
        look();
    const int row = m_list->currentRow();
    // What only resembles the letters is not done while what there is is still looked for; what was chosen is.
    const bool isSure = m_moved || (row >= 0 && row < m_items.size() && m_items[row].of == Item::Of::NamedAct);
    m_chosen = m_searching && !isSure;
    if (m_chosen || row < 0 || row >= m_items.size())
        return;
    const auto act = m_items[row].act;
    if (!act)
        return;
    accept();
    act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int by = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up            ? -1
            : key == Qt::Key_PageDown      ? page
            : key == Qt::Key_PageUp        ? -page
                                           : 0;
        if (by != 0) {
            m_moved = true;
            move(by);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

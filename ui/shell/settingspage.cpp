#include "ui/shell/settingspage.h"

#include "app/domain/textmatch.h"
#include "app/services/console.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/growingcolumn.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pageheader.h"
#include "ui/shell/settingssection.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int typedMs = 80;
constexpr int widestCard = 720; // longer lines are hard to read
constexpr int twoColumns = 1000; // from this width on
constexpr int mostColumns = 2;

} // namespace

SettingsPage::SettingsPage(qd::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_messages(new MessageBar(this))
    , m_search(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *header = new PageHeader(tr("Settings"), this);
    header->setContext(tr("each change applies at once"));
    m_search->setPlaceholderText(tr("Search the settings (/)"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(280);
    header->addAction(m_search);
    column->addWidget(header);
    column->addWidget(m_messages);
    m_sections = {workstation(), crew(), alerts(), tickets(), changes(), samples(), data()};
    m_stack->addWidget(scrolled());
    m_stack->addWidget(new EmptyState(u"search"_s, tr("No setting is called so, or is about that."), this));
    column->addWidget(m_stack, 1);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typedMs);
    connect(&m_typed, &QTimer::timeout, this, &SettingsPage::search);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsPage::search);
    const auto on = [this](const QString &keys, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(u"/"_s, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    on(u"Escape"_s, [this] {
        m_search->clear();
        search();
    });
    connect(&console.feed(), &qd::ChangeFeed::committed, this, [this](const qd::ChangeSet &changes) {
        if (changes.touches(qd::Aggregate::Setting))
            showCalendar();
    });
}

QWidget *SettingsPage::scrolled()
{
    m_content = new GrowingColumn;
    m_content->setMaximumWidth(mostColumns * widestCard + 16 + 12);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(16);
    for (int i = 0; i < mostColumns; ++i) {
        m_columns.append(new QVBoxLayout);
        m_columns.last()->setSpacing(16);
        row->addLayout(m_columns.last(), 1);
    }
    for (SettingsSection *section : std::as_const(m_sections))
        section->setMaximumWidth(widestCard);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_content);
    m_area->setFocusPolicy(Qt::NoFocus); // the fields take the keys, and are scrolled to
    m_content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    arrange();
    return m_area;
}

void SettingsPage::arrange()
{
    // What is found stands in one column, so that none of it is at a far corner.
    const bool searching = !qd::wordsTyped(m_search->text()).isEmpty();
    const int columns = !searching && width() >= twoColumns ? mostColumns : 1;
    if (columns == m_shownColumns)
        return;
    m_shownColumns = columns;
    for (QVBoxLayout *column : std::as_const(m_columns)) {
        while (QLayoutItem *item = column->takeAt(0))
            delete item; // not what it holds
    }
    constexpr int inTheFirst = 3; // of two columns, so that both are about as high
    for (int i = 0; i < m_sections.size(); ++i)
        m_columns[columns == 1 || i < inTheFirst ? 0 : 1]->addWidget(m_sections[i]);
    for (QVBoxLayout *column : std::as_const(m_columns))
        column->addStretch();
    auto *row = static_cast<QHBoxLayout *>(m_content->layout());
    row->setStretch(1, columns == 1 ? 0 : 1);
    row->setSpacing(columns == 1 ? 0 : 16);
}

void SettingsPage::search()
{
    m_typed.stop();
    const QStringList words = qd::wordsTyped(m_search->text());
    int shown = 0;
    for (SettingsSection *section : std::as_const(m_sections))
        shown += section->showOnly(words);
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    arrange();
}

QList<SettingsPage::Offer> SettingsPage::offers() const
{
    QList<Offer> all;
    for (const SettingsSection *section : m_sections) {
        for (const SettingsSection::Entry &entry : section->entries()) {
            const bool isWhole = entry.name == section->accessibleName();
            all.append({isWhole ? entry.name : section->accessibleName() + u" · "_s + entry.name, entry.also});
        }
    }
    return all;
}

void SettingsPage::showSetting(int index)
{
    m_search->clear();
    search();
    for (SettingsSection *section : std::as_const(m_sections)) {
        const QList<SettingsSection::Entry> entries = section->entries();
        if (index >= entries.size()) {
            index -= int(entries.size());
            continue;
        }
        QWidget *field = entries[index].field;
        m_area->ensureWidgetVisible(field ? field : section, 0, 60);
        if (field)
            field->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showFigures();
    if (!isAncestorOf(QApplication::focusWidget()))
        m_search->setFocus();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

#include "ui/shell/shortcutsheet.h"

#include "ui/kit/label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Group {
    QString title;
    QList<std::pair<QString, QString>> keys;
};

class Keys {
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)
public:
    static QList<Group> all()
    {
        return {
            {tr("Everywhere"),
                {{u"Ctrl+K"_s, tr("everything at hand: acts, incidents, entries, works, runbooks, people")},
                    {u"Ctrl+1 … 0"_s, tr("the pages in their order")}, {u"Ctrl+,"_s, tr("settings")},
                    {u"Ctrl+I"_s, tr("declare an incident")}, {u"Ctrl+N"_s, tr("a note for the logbook")},
                    {u"Shift+F11"_s, tr("the bridge over the whole screen, for a wall")},
                    {u"F1"_s, tr("the manual, at the page one is on")}, {u"?"_s, tr("this sheet")},
                    {u"Ctrl+Q"_s, tr("close")}}},
            {tr("Charts"),
                {{tr("drag, Backspace"), tr("zoom in, back")}, {u"L, "_s + tr("Space"), tr("follow live, pause")},
                    {tr("arrows, Enter"), tr("move the hairline, open what stands there")},
                    {tr("Ctrl and arrows"), tr("move in time")}, {u"+ −"_s, tr("zoom")},
                    {u"Ctrl+Z"_s, tr("undo an edit of the dashboard")}}},
            {tr("Time"),
                {{u"T"_s, tr("from the bridge: what happened around now")},
                    {tr("arrows, Shift"), tr("move the cursor, further")},
                    {u"N P"_s, tr("the next moment, the one before")}, {tr("Enter"), tr("open what is nearest")},
                    {tr("Home, Esc"), tr("now, back")}, {u"Ctrl+C"_s, tr("copy this moment")}}},
            {tr("Alerts"),
                {{u"A"_s, tr("acknowledge")}, {u"S"_s, tr("silence")}, {u"I"_s, tr("incident")},
                    {u"R"_s, tr("runbook")}, {u"/"_s, tr("search")}}},
            {tr("Incidents"),
                {{u"A"_s, tr("acknowledge")}, {u"R"_s, tr("restored")}, {u"F"_s, tr("fixed for good")},
                    {u"N"_s, tr("note")}, {u"P"_s, tr("post-mortem")},
                    {u"/"_s, tr("search, or a command in the note")}}},
            {tr("Guide and messages"),
                {{u"/"_s, tr("search the guide")}, {tr("Space"), tr("tick a step")},
                    {tr("Ctrl+Enter"), tr("send the message that is written")}}},
            {tr("Rota"),
                {{tr("arrows, Enter"), tr("along the watch, change")}, {u"S"_s, tr("stand in")}, {u"L"_s, tr("lock")},
                    {u"N"_s, tr("add")}, {u"+ −"_s, tr("zoom")}}},
            {tr("Logbook"),
                {{u"Ctrl+B, I, E, K"_s, tr("bold, italic, code, link")}, {u"Ctrl+Shift+7, 8, T"_s, tr("lists, tasks")},
                    {u"# @ !"_s, tr("complete incidents, people, works")}, {u"Ctrl+F, H"_s, tr("find, replace")},
                    {u"Ctrl+Shift+F"_s, tr("search all entries")}}},
            {tr("Training"),
                {{u"N"_s, tr("rate somebody")}, {u"0 … 3, + −"_s, tr("how much somebody knows of the topic")},
                    {tr("Space"), tr("tick a step")}, {u"Ctrl+Z"_s, tr("undo")}}},
        };
    }
};

QWidget *groupOf(const Group &group, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(new Label(group.title, Label::Role::Strong, box), 0, 0, 1, 2);
    int row = 1;
    for (const auto &[keys, words] : group.keys) {
        auto *name = new Label(keys, Label::Role::Body, box);
        name->setMinimumWidth(120);
        grid->addWidget(name, row, 0);
        auto *what = new Label(words, Label::Role::Muted, box);
        what->setWordWrap(true);
        grid->addWidget(what, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(880, 560);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setSpacing(32);
    const QList<Group> groups = Keys::all();
    for (int side = 0; side < 2; ++side) {
        auto *column = new QVBoxLayout;
        column->setSpacing(18);
        for (qsizetype i = side; i < groups.size(); i += 2)
            column->addWidget(groupOf(groups[i], content));
        column->addStretch();
        columns->addLayout(column, 1);
    }
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area);
}

#include "ui/writing/writingbar.h"

#include "ui/kit/buttons.h"
#include "ui/kit/flowlayout.h"
#include "ui/writing/markdowneditor.h"
#include "ui/writing/markdownedits.h"

#include <QKeySequence>
#include <QTextBlock>

using namespace Qt::StringLiterals;

WritingBar::WritingBar(MarkdownEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(0);
    const auto add = [this, &editor](const QString &iconName, const QString &name, const QString &keys,
                         const std::function<void(QTextCursor &)> &change) {
        connect(addButton(iconName, name, keys), &QPushButton::clicked, &editor,
            [&editor, change] { editor.edit(change); });
    };
    add(u"heading"_s, tr("Heading"), u"Ctrl+Alt+2"_s, [](QTextCursor &at) { makeHeading(at, 2); });
    add(u"bold"_s, tr("Bold"), u"Ctrl+B"_s, [](QTextCursor &at) { wrapIn(at, u"**"_s); });
    add(u"italic"_s, tr("Italic"), u"Ctrl+I"_s, [](QTextCursor &at) { wrapIn(at, u"*"_s); });
    add(u"strike"_s, tr("Struck through"), u"Ctrl+Shift+X"_s, [](QTextCursor &at) { wrapIn(at, u"~~"_s); });
    add(u"code"_s, tr("Code"), u"Ctrl+E"_s, [](QTextCursor &at) { wrapIn(at, u"`"_s); });
    add(u"link"_s, tr("Link"), u"Ctrl+K"_s, [](QTextCursor &at) { linkTo(at); });
    add(u"list"_s, tr("List"), u"Ctrl+Shift+8"_s, [](QTextCursor &at) { makeList(at, ListKind::Bullets); });
    add(u"numbers"_s, tr("Numbered list"), u"Ctrl+Shift+7"_s, [](QTextCursor &at) { makeList(at, ListKind::Numbers); });
    add(u"tasks"_s, tr("Tasks"), u"Ctrl+Shift+T"_s, [](QTextCursor &at) { makeList(at, ListKind::Tasks); });
    add(u"quote"_s, tr("Quote"), {}, [](QTextCursor &at) { makeList(at, ListKind::Quote); });
    add(u"table"_s, tr("Table"), {}, [](QTextCursor &at) {
        const QString before = at.block().text().isEmpty() ? QString() : u"\n\n"_s;
        at.movePosition(QTextCursor::EndOfBlock);
        at.insertText(before + tableFrom(u" \t \n \t "_s));
    });
}

QPushButton *WritingBar::addButton(const QString &iconName, const QString &name, const QString &keys)
{
    const QString shown =
        keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, QKeySequence(keys).toString(QKeySequence::NativeText));
    QPushButton *button = makeIconButton(iconName, shown, this);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text
    button->setFixedSize(26, 28); // fourteen of them in one row of a small window
    m_flow->addWidget(button);
    return button;
}

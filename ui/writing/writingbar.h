// WritingBar: the buttons above a Markdown editor, one for each of its keys. Whoever builds it adds those of its own.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
class FlowLayout;
class MarkdownEditor;

class WritingBar : public QWidget {
    Q_OBJECT
public:
    WritingBar(MarkdownEditor &editor, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &iconName, const QString &name, const QString &keys = {}); // at the end

private:
    FlowLayout *m_flow;
};

// PageHeader: a page's title, one sentence of context, and its actions at the right.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE
class Label;

class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setContext(const QString &sentence);
    void addAction(QWidget *widget); // from left to right; the primary one last
    void addAside(QWidget *widget); // between the context and the actions, as wide as there is room

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_context;
};

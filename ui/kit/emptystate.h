// EmptyState: what stands where there is nothing yet: why, and what to do first.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE
class Label;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QPushButton *addButton(const QString &text, bool primary = true);

private:
    QVBoxLayout *m_column;
    Label *m_sentence;
};

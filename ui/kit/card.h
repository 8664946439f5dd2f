// Card: a surface with a hairline and room for a title, an aside at its right, and what it holds.
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE
class Label;

class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAside(const QString &text); // muted, at the title's right
    QHBoxLayout *head() const { return m_head; } // for buttons after the aside
    QVBoxLayout *body() const { return m_body; }
    // An outline in the colour of a state, for what must be seen first; invalid for the hairline.
    void setOutline(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_head;
    Label *m_title;
    Label *m_aside;
    QColor m_outline;
};

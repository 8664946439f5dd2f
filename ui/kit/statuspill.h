// StatusPill: a state as shape, word and colour together, so that none of them is needed alone.
#pragma once

#include <QColor>
#include <QWidget>

enum class Shape { Diamond, Triangle, Disc, Ring, None }; // critical, warning, ok, blind

// The state's shape, drawn into `rect`.
void drawShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &colour);

class StatusPill : public QWidget {
    Q_OBJECT
public:
    enum class State { Critical, Warning, Ok, Blind, Neutral };

    explicit StatusPill(QWidget *parent = nullptr);
    StatusPill(State state, const QString &text, QWidget *parent = nullptr);

    // `shorter` is shown where `text` has no room, before it is cut.
    void set(State state, const QString &text, const QString &shorter = {});
    State state() const { return m_state; }
    QString text() const { return m_text; }
    static Shape shapeOf(State state);
    static QColor colourOf(State state, const QPalette &palette);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const QString &text) const;

    State m_state = State::Neutral;
    QString m_text;
    QString m_shorter;
};

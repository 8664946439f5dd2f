// DrillBar: what stands above every page of a drill's window: the time of the drill and how fast it goes, what others
// said last, and the end. Window's thread; the run outlives it.
#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class DrillRun;
struct DrillMessage;
} // namespace qd
class Label;

class DrillBar : public QWidget {
    Q_OBJECT
public:
    explicit DrillBar(qd::DrillRun &run, QWidget *parent = nullptr);

signals:
    void stopAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTime();
    void showMessages();
    void listMessages();
    QString inWords(const qd::DrillMessage &message) const;

    qd::DrillRun &m_run;
    Label *m_time;
    Label *m_speed;
    Label *m_said;
    QPushButton *m_all;
    QTimer m_tick;
};

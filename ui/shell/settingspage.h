// SettingsPage: what this workstation prefers and what the crew agrees on. Each change applies at once.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QTimeEdit;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;
class MessageBar;

class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(qd::Console &console, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *workstation();
    QWidget *crew();
    QWidget *data();
    QWidget *samples();
    QWidget *alerts();
    QWidget *tickets();
    QWidget *changes();
    void showFigures();
    void chooseCalendarFolder(const QString &text);
    void writeCalendar();
    void showCalendar();

    qd::Console &m_console;
    MessageBar *m_messages;
    Label *m_figures = nullptr;
    QComboBox *m_day = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_zone = nullptr;
};

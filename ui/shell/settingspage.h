// SettingsPage: what this workstation prefers and what the crew agrees on, in one searchable place. Each change applies
// at once. What stands on its cards is in settingscards.cpp.
#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QTimeEdit;
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class Console;
struct TicketSource;
} // namespace qd
class GrowingColumn;
class MarkedLabel;
class MessageBar;
class SettingsSection;

class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(qd::Console &console, QWidget *parent = nullptr);

    struct Offer {
        QString words; // "This workstation · Theme"
        QString also; // what else it is found by
    };
    QList<Offer> offers() const; // every setting, in their order
    void showSetting(int index); // of offers(): in sight, with the focus

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SettingsSection *workstation();
    SettingsSection *crew();
    SettingsSection *data();
    SettingsSection *samples();
    SettingsSection *alerts();
    SettingsSection *tickets();
    SettingsSection *changes();
    QWidget *scrolled();
    void search();
    void arrange(); // the cards, in as many columns as there is room for
    void showFigures();
    void chooseCalendarFolder(const QString &text);
    void keepTickets(const qd::TicketSource &source, QLineEdit &key);
    void testTickets(bool keyIsLost);
    void writeCalendar();
    void showCalendar();

    qd::Console &m_console;
    MessageBar *m_messages;
    QLineEdit *m_search;
    QList<SettingsSection *> m_sections;
    GrowingColumn *m_content = nullptr;
    QScrollArea *m_area = nullptr;
    QStackedWidget *m_stack;
    QList<QVBoxLayout *> m_columns;
    int m_shownColumns = 0;
    QTimer m_typed;
    MarkedLabel *m_figures = nullptr;
    QComboBox *m_day = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_zone = nullptr;
};

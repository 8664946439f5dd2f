// WeekList: the watches with the state of their entries, or, while something is searched, the entries that hold it,
// with the place. Window's thread; the console outlives it.
#pragma once

#include "app/domain/weekfilter.h"
#include "ui/kit/card.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE
namespace qd {
class Console;
}

class WeekList : public Card {
    Q_OBJECT
public:
    explicit WeekList(qd::Console &console, QWidget *parent = nullptr);

    void setCurrent(qd::IsoWeek week);
    void refresh();
    void focusSearch();

signals:
    void chosen(qd::IsoWeek week); // by the person
    void failed(const QString &words);

private:
    void listWeeks();
    void listHits();
    void fillFilter();
    qd::WeekFilter filter() const;
    void addWeek(qd::IsoWeek week, const QString &state);

    qd::Console &m_console;
    qd::IsoWeek m_current;
    QTimer m_typed; // a moment after the last key
    QLineEdit *m_search;
    QComboBox *m_filter;
    QListWidget *m_list;
};

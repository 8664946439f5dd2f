// WeekList: the watches with the state of their entries, or, while something is searched, the entries that hold it,
// with the place. Window's thread; the console outlives it.
#pragma once

#include "app/domain/weekfilter.h"
#include "ui/kit/card.h"

#include <QTimer>
#include <optional>

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
    void entriesChanged(); // by whoever writes: costs little where the list says the same of them
    void focusSearch();

signals:
    void chosen(qd::IsoWeek week); // by the person
    void failed(const QString &words);

private:
    struct Row {
        qd::IsoWeek week;
        QString state;

        bool operator==(const Row &) const = default;
    };
    QList<Row> rows() const;
    void listWeeks();
    void listHits();
    void fillFilter();
    qd::WeekFilter filter() const;
    void addWeek(const Row &row);
    void setCurrentRow();

    qd::Console &m_console;
    qd::IsoWeek m_current;
    QTimer m_typed; // a moment after the last key
    QLineEdit *m_search;
    QComboBox *m_filter;
    QListWidget *m_list;
    QList<std::pair<QString, QString>> m_choices; // of the filter: words and data
    std::optional<QList<Row>> m_shown; // nothing: hits, or not listed yet
};

// FilterBar: which incidents the list shows, and in what order: a line to search in, and behind a button the rest.
// Window's thread.
#pragma once

#include "app/domain/incidentfilter.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    // Names to choose from; a chosen one stays.
    void setNames(const QStringList &services, const QStringList &leads);
    qd::IncidentFilter filter(qint64 nowMs) const;
    bool isNarrow() const; // something may be left out
    void clear();
    QLineEdit *search() const { return m_text; }

signals:
    void changed();

private:
    QComboBox *addChoice(const QString &name);
    void showCount();

    QLineEdit *m_text;
    QPushButton *m_more;
    QWidget *m_panel;
    QComboBox *m_state = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_service = nullptr;
    QComboBox *m_lead = nullptr;
    QComboBox *m_sort = nullptr;
    QPushButton *m_clear = nullptr;
    QTimer m_typing;
};

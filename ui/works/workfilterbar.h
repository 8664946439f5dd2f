// WorkFilterBar: which cards the board shows: words to search, whose they are, what is late, what has changed.
#pragma once

#include "app/domain/works/workfilter.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

class WorkFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit WorkFilterBar(QWidget *parent = nullptr);

    // Names to choose from; a chosen one stays.
    void setNames(const QStringList &owners, const QStringList &teams, const QStringList &labels);
    void setChanged(const QSet<qd::WorkId> &changed); // since the last handover
    qd::WorkFilter filter() const;
    void clear();
    QLineEdit *search() const { return m_text; }
    void focusFilters();

signals:
    void changed();

private:
    QComboBox *addChoice(const QString &name);
    QPushButton *addToggle(const QString &words, const QString &hint);
    void tell();

    QLineEdit *m_text;
    QComboBox *m_owner;
    QComboBox *m_team;
    QComboBox *m_label;
    QPushButton *m_overdue;
    QPushButton *m_changed;
    QPushButton *m_clear;
    QSet<qd::WorkId> m_changedWorks;
    QTimer m_typing;
};

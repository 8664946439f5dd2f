// Dialogs of the incidents' page: declaring, and the words and moments of what is done to an incident.
#pragma once

#include "app/domain/watchweek.h"
#include "app/services/incidentdesk.h"
#include "ui/kit/formdialog.h"

#include <QTimeZone>
#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
QT_END_NAMESPACE
class Label;

class DeclareDialog : public FormDialog {
    Q_OBJECT
public:
    using Similar = std::function<QList<qd::Incident>(const QString &title)>;

    // `startedMs`: of the impact; nothing: now. `similar` is asked at each key.
    DeclareDialog(qint64 nowMs, std::optional<qint64> startedMs, const QTimeZone &zone, const QString &author,
        Similar similar, QWidget *parent);

    qd::Declaration declaration() const;

protected:
    QString check() override;

private:
    void showSimilar();

    qint64 m_now;
    QTimeZone m_zone;
    Similar m_similarTo;
    QLineEdit *m_title;
    Label *m_similar;
    QComboBox *m_severity;
    QLineEdit *m_services;
    QDateTimeEdit *m_started;
    QLineEdit *m_lead;
};

// Why it is no incident.
class DismissDialog : public FormDialog {
    Q_OBJECT
public:
    DismissDialog(const QString &key, QWidget *parent);

    qd::DismissalReason reason() const;
    QString text() const; // may be empty

private:
    QComboBox *m_reason;
    QLineEdit *m_text;
};

// The words and the moment of an act; either may be left out. Unix ms.
class MomentDialog : public FormDialog {
    Q_OBJECT
public:
    MomentDialog(const QString &title, const QString &verb, QTimeZone zone, QWidget *parent);

    // In the order they are to be filled in; the first one has the focus.
    void setWords(const QString &name, const QString &text, bool needed);
    void setMoment(const QString &name, qint64 at, const QString &hint = {});

    QString text() const; // trimmed; empty: none
    std::optional<qint64> at() const;

protected:
    QString check() override;

private:
    QTimeZone m_zone;
    bool m_needed = false;
    QLineEdit *m_text = nullptr;
    QDateTimeEdit *m_at = nullptr;
    qint64 m_given = 0; // to the millisecond, unless it is changed
};

// Which other incident it is the same as.
class MergeDialog : public FormDialog {
    Q_OBJECT
public:
    MergeDialog(const qd::Incident &duplicate, const QList<qd::Incident> &others, QWidget *parent);

    qd::IncidentId survivor() const;

private:
    QComboBox *m_survivor;
};

// A log or the output of a command, as it is: plain text in columns.
class LogDialog : public QDialog {
    Q_OBJECT
public:
    LogDialog(const QString &title, const QString &text, QWidget *parent);
};

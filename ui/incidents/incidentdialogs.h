// Dialogs of the incidents' page: declaring, and the words of dismissing, correcting or counting tickets.
#pragma once

#include "app/domain/watchweek.h"
#include "app/services/incidentdesk.h"
#include "ui/kit/formdialog.h"

#include <QTimeZone>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
QT_END_NAMESPACE

class DeclareDialog : public FormDialog {
    Q_OBJECT
public:
    // `startedMs`: of the impact; nothing: now.
    DeclareDialog(
        qint64 nowMs, std::optional<qint64> startedMs, const QTimeZone &zone, const QString &author, QWidget *parent);

    qd::Declaration declaration() const;

protected:
    QString check() override;

private:
    qint64 m_now;
    QTimeZone m_zone;
    QLineEdit *m_title;
    QComboBox *m_severity;
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

// One text and, when `at` is given, one time.
class TextDialog : public FormDialog {
    Q_OBJECT
public:
    TextDialog(const QString &title, const QString &verb, const QString &name, const QString &text,
        std::optional<qint64> at, const QTimeZone &zone, QWidget *parent);

    QString text() const;
    std::optional<qint64> at() const;

protected:
    QString check() override;

private:
    QTimeZone m_zone;
    QLineEdit *m_text;
    QDateTimeEdit *m_at = nullptr;
};

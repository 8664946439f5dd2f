// SilenceDialog: what shall be kept quiet by an Alertmanager, for how long, and why. Window's thread.
#pragma once

#include "app/domain/alerts/silence.h"
#include "app/domain/source.h"
#include "ui/kit/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

class SilenceDialog : public FormDialog {
    Q_OBJECT
public:
    // `labels`: those that all alerts to be hidden share.
    SilenceDialog(const QList<qd::Source> &alertmanagers, const qd::Labels &labels, const QString &author, qint64 nowMs,
        QWidget *parent);

    qd::SourceId alertmanager() const;
    qd::Silence silence() const;

protected:
    QString check() override;

private:
    QString m_author;
    qint64 m_now;
    QList<qd::LabelMatcher> m_matchers;
    QComboBox *m_server;
    QListWidget *m_labels;
    QComboBox *m_length;
    QLineEdit *m_comment;
};

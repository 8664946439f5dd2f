// WorkDialog: a card opened: everything it says, to be changed; where it stood and for how long; and, for one that was
// born of an incident, whether it paid.
#pragma once

#include "app/domain/works/payoff.h"
#include "app/domain/works/workmoves.h"
#include "ui/kit/formdialog.h"

#include <QTimeZone>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE
class LinesField;
class SafeTextBrowser;

// What the dialog needs to know besides the card.
struct WorkSurroundings {
    QList<qd::WorkColumn> columns; // in use, then those that were removed
    qsizetype columnsInUse = 0;
    QStringList people;
    QStringList teams;
    QStringList labels;
    QList<qd::WorkMove> moves;
    std::optional<qd::Payoff> payoff;
    QString incident; // "INC-42 API slow"
    qint64 nowMs = 0;
    QTimeZone zone = QTimeZone::utc();
};

class WorkDialog : public FormDialog {
    Q_OBJECT
public:
    WorkDialog(const qd::Work &work, const WorkSurroundings &around, QWidget *parent);

    qd::Work work() const;
    // What is to be opened once the card is saved; empty: nothing.
    QString toOpen() const { return m_toOpen; }

protected:
    QString check() override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildDue();
    QWidget *buildDescription();
    QWidget *buildHistory();
    void open(const QString &link);
    static QStringList typedLabels(const QString &text);

    qd::Work m_work;
    const WorkSurroundings m_around;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    SafeTextBrowser *m_preview;
    LinesField *m_steps;
    LinesField *m_links;
    QComboBox *m_column;
    QComboBox *m_owner;
    QComboBox *m_team;
    QLineEdit *m_labels;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QDoubleSpinBox *m_effort;
    QString m_toOpen;
};

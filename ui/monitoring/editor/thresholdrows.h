// ThresholdRows: the thresholds of a panel, each a number and what begins there. Window's thread.
#pragma once

#include "app/domain/panel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QLineEdit;
QT_END_NAMESPACE

class ThresholdRows : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 3;

    explicit ThresholdRows(QWidget *parent = nullptr);

    // Rising; nothing when one is no number.
    std::optional<QList<qd::Threshold>> thresholds() const;
    void setThresholds(const QList<qd::Threshold> &thresholds);

signals:
    void edited();

private:
    struct Field {
        QLineEdit *value;
        QComboBox *level;
    };
    QList<Field> m_fields;
};

// A number as people write it, in their locale or in C's; nothing for anything else.
std::optional<double> numberFrom(const QString &text);
QString numberText(double value);

// StepLine: a step of a runbook: a box to tick, its words, and in an incident when and by whom it was done.
#pragma once

#include "app/domain/guide/runbookblock.h"

#include <QTimeZone>
#include <QWidget>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE
class Label;

class StepLine : public QWidget {
    Q_OBJECT
public:
    // Without `mayTick` it is only read.
    StepLine(const qd::RunbookBlock &step, bool mayTick, QWidget *parent = nullptr);

    const qd::RunbookBlock &step() const { return m_step; }
    void show(const std::optional<qd::StepTick> &tick, qint64 nowMs, const QTimeZone &zone);

signals:
    void ticked(bool on); // by the person

private:
    qd::RunbookBlock m_step;
    QCheckBox *m_box;
    Label *m_words;
    Label *m_done;
};

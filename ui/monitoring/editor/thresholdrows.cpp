#include "ui/monitoring/editor/thresholdrows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>
#include <cmath>

std::optional<double> numberFrom(const QString &text)
{
    bool valid = false;
    double value = QLocale().toDouble(text.trimmed(), &valid);
    if (!valid)
        value = QLocale::c().toDouble(text.trimmed(), &valid);
    return valid && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 12);
}

ThresholdRows::ThresholdRows(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(6);
    for (int i = 0; i < most; ++i) {
        Field field{new QLineEdit(this), new QComboBox(this)};
        field.value->setPlaceholderText(tr("none"));
        field.value->setAccessibleName(i == 0 ? tr("Threshold") : tr("Threshold %1").arg(i + 1));
        field.level->setAccessibleName(tr("Level of threshold %1").arg(i + 1));
        field.level->addItem(tr("critical"), int(qd::ThresholdLevel::Critical));
        field.level->addItem(tr("warning"), int(qd::ThresholdLevel::Warning));
        field.level->addItem(tr("fine"), int(qd::ThresholdLevel::Ok));
        line->addWidget(field.value, 1);
        line->addWidget(field.level);
        connect(field.value, &QLineEdit::textEdited, this, &ThresholdRows::edited);
        connect(field.level, &QComboBox::activated, this, &ThresholdRows::edited);
        m_fields.append(field);
    }
}

std::optional<QList<qd::Threshold>> ThresholdRows::thresholds() const
{
    QList<qd::Threshold> thresholds;
    for (const Field &field : m_fields) {
        if (field.value->text().trimmed().isEmpty())
            continue;
        const auto value = numberFrom(field.value->text());
        if (!value)
            return std::nullopt;
        thresholds.append({*value, qd::ThresholdLevel(field.level->currentData().toInt())});
    }
    std::sort(thresholds.begin(), thresholds.end(),
        [](const qd::Threshold &a, const qd::Threshold &b) { return a.value < b.value; });
    return thresholds;
}

void ThresholdRows::setThresholds(const QList<qd::Threshold> &thresholds)
{
    for (int i = 0; i < m_fields.size(); ++i) {
        const bool has = i < thresholds.size();
        m_fields.at(i).value->setText(has ? numberText(thresholds.at(i).value) : QString());
        if (has)
            m_fields.at(i).level->setCurrentIndex(m_fields.at(i).level->findData(int(thresholds.at(i).level)));
    }
}

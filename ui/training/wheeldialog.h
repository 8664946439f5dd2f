// WheelDialog: a wheel that picks a drill. What it picks is decided by the seed before it turns; Space or Enter turns
// it, and once more brings it to rest at once, as does a desktop that wants no motion. Accepted: take what it picked.
#pragma once

#include <QDialog>
#include <QVariantAnimation>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
class DrillWheel;
class Label;

class WheelDialog : public QDialog {
    Q_OBJECT
public:
    WheelDialog(const QStringList &names, quint32 seed, QWidget *parent = nullptr);

    int picked() const { return m_picked; }
    bool isAtRest() const { return m_rested; }

private:
    void turn();
    void rest();

    int m_picked;
    quint32 m_seed;
    QStringList m_names;
    bool m_rested = false;
    DrillWheel *m_wheel;
    Label *m_words;
    QPushButton *m_go;
    QVariantAnimation m_motion;
};

// PromqlPopup: the list of completions under the cursor, with what is known of the one that is chosen. Takes no focus:
// the field that owns it hands it the keys.
#pragma once

#include "ui/metrics/promql/promqloffers.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE
class Label;
class PromqlOfferModel;

class PromqlPopup : public QFrame {
    Q_OBJECT
public:
    explicit PromqlPopup(QWidget *field);

    // Shown below `spot`, a rectangle of the screen, or above it; without offers there is only what `said` says.
    void show(const QList<PromqlOffer> &offers, const QString &said, const QRect &spot);
    void move(int rows); // the choice, and the list with it
    const PromqlOffer *chosen() const; // null: none
    qsizetype count() const;

signals:
    void picked(); // by the mouse: the chosen one
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &spot);
    void tellChosen();

    PromqlOfferModel *m_model;
    QListView *m_list;
    Label *m_help;
    QString m_said;
};

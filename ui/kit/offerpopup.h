// OfferPopup: a list of completions beside what is typed, with what is known of the one that is chosen. Takes no focus:
// the field that owns it hands it the keys.
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE
class Label;
class OfferModel;

struct Offer {
    QString name; // as it is shown
    QString note; // beside it: "counter", "rate(v range-vector)"
    QString help; // plain text, maybe from outside
    QString insert; // replaces what was typed
    bool goesOn = false; // something is to be chosen after it: a label's value

    bool operator==(const Offer &) const = default;
};

class OfferPopup : public QFrame {
    Q_OBJECT
public:
    explicit OfferPopup(QWidget *field);

    // Shown below `spot`, a rectangle of the screen, or above it; without offers there is only what `said` says.
    void show(const QList<Offer> &offers, const QString &said, const QRect &spot);
    void move(int rows); // the choice, and the list with it
    const Offer *chosen() const; // null: none
    qsizetype count() const;

signals:
    void picked(); // by the mouse: the chosen one
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &spot);
    void tellChosen();

    OfferModel *m_model;
    QListView *m_list;
    Label *m_help;
    QString m_said;
};

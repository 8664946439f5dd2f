// WelcomeCard: the first run: this machine is watched already; what next?
#pragma once

#include "ui/kit/card.h"

class WelcomeCard : public Card {
    Q_OBJECT
public:
    explicit WelcomeCard(QWidget *parent = nullptr);

signals:
    void prometheusWanted();
    void demoWanted();
    void closed();
};

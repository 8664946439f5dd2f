#include "ui/shell/welcomecard.h"

#include "ui/kit/buttons.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

WelcomeCard::WelcomeCard(QWidget *parent)
    : Card(tr("Welcome aboard"), parent)
{
    auto *words = new Label(tr("These are live charts of this machine. Connect a Prometheus to see your production, or "
                               "look around in the demo first."),
        Label::Role::Body, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *prometheus = makeButton(tr("Connect a Prometheus…"), ButtonRole::Primary, QStringLiteral("server"), this);
    auto *host = makeButton(tr("Watch this machine"), ButtonRole::Plain, QStringLiteral("computer"), this);
    auto *demo = makeButton(tr("Look around in the demo"), ButtonRole::Plain, QStringLiteral("bridge"), this);
    for (QPushButton *button : {prometheus, host, demo})
        row->addWidget(button);
    row->addStretch();
    body()->addLayout(row);
    connect(prometheus, &QPushButton::clicked, this, &WelcomeCard::prometheusWanted);
    connect(host, &QPushButton::clicked, this, &WelcomeCard::closed);
    connect(demo, &QPushButton::clicked, this, &WelcomeCard::demoWanted);
    auto *close = makeIconButton(QStringLiteral("close"), tr("Close the welcome"), this);
    head()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &WelcomeCard::closed);
}

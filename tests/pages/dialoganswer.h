// Answers the next modal dialog as soon as it is there, however slow the machine is.
#pragma once

#include <QApplication>
#include <QTimer>
#include <functional>

inline void whenADialogOpens(std::function<void()> answer)
{
    auto *look = new QTimer(qApp);
    QObject::connect(look, &QTimer::timeout, look, [look, answer = std::move(answer)] {
        const QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog || !QApplication::focusWidget() || !dialog->isAncestorOf(QApplication::focusWidget()))
            return; // keys would still go to the window behind it
        look->stop();
        look->deleteLater();
        answer();
    });
    look->start(20);
}

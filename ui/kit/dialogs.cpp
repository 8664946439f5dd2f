#include "ui/kit/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace {

// QMessageBox would read names as HTML.
void setPlain(QMessageBox &box, const QString &text, const QString &more)
{
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(more);
}

} // namespace

bool Dialogs::confirm(
    QWidget *parent, const QString &question, const QString &consequence, const QString &verb, bool destroys)
{
    QMessageBox box(parent);
    setPlain(box, question, consequence);
    auto *act = box.addButton(verb, destroys ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    act->setProperty("role", destroys ? QStringLiteral("danger") : QStringLiteral("primary"));
    auto *cancel = box.addButton(QMessageBox::Cancel);
    if (destroys)
        box.setDefaultButton(cancel);
    else
        box.setDefaultButton(act);
    box.exec();
    return box.clickedButton() == act;
}

QString Dialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString Dialogs::openFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

QString Dialogs::saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

void Dialogs::fail(QWidget *parent, const QString &title, const QString &words)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setIcon(QMessageBox::Critical);
    setPlain(box, title, words);
    box.addButton(QMessageBox::Close);
    box.exec();
}

// HeadingBar: a panel that is a heading: a line with words over the panels below it, which it folds away and brings
// back. Window's thread.
#pragma once

#include "app/domain/panel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

class HeadingBar : public QWidget {
    Q_OBJECT
public:
    explicit HeadingBar(QWidget *parent = nullptr);

    const qd::Panel &panel() const { return m_panel; }
    void setPanel(const qd::Panel &panel);

signals:
    void foldAsked(const qd::PanelId &id, bool fold);
    void renameAsked(const qd::PanelId &id);
    void removeAsked(const qd::PanelId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qd::Panel m_panel;
    QPushButton *m_fold;
};

// WallWindow: the bridge and who is on duty, enlarged until they fill a screen, to be read from across a room. It is
// only looked at: any key or click leads back, and it is gone. Window's thread; the console outlives it.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

namespace qd {
class Console;
}

class WallWindow : public QWidget {
    Q_OBJECT
public:
    explicit WallWindow(qd::Console &console, QWidget *parent = nullptr);
    ~WallWindow() override;

    double scale() const; // of what the bridge measures in the window

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fit();

    std::unique_ptr<QWidget> m_shown; // alive, and drawn by this window alone
    QTimer m_tick;
};

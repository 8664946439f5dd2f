// ReleaseBar: the line on every page that says that releases are blocked, why, by whom and since when, until they are
// not; when its time has come it asks whether they still need to be. Window's thread; the console outlives it.
#pragma once

#include "app/domain/releaseblock.h"

#include <QTimer>
#include <QWidget>
#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE
namespace qd {
class Console;
struct Error;
} // namespace qd
class Label;

class ReleaseBar : public QWidget {
    Q_OBJECT
public:
    explicit ReleaseBar(qd::Console &console, QWidget *parent = nullptr);

    bool isReminding() const;
    void lift(); // the block, on the way that waits for a held database

signals:
    void failed(const qd::Error &error);
    void reminded(const QString &words); // once for each time that was set

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void tick();
    void later();

    qd::Console &m_console;
    std::optional<qd::ReleaseBlock> m_block;
    qint64 m_reminded = 0; // the time that was reminded of
    Label *m_words;
    QPushButton *m_later;
    QPushButton *m_lift;
    QTimer m_tick;
};

// ViewState: remembers where a window, a splitter or a table's columns stood, in window.ini of the data folder.
#pragma once

#include <QSettings>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QSplitter;
class QWidget;
QT_END_NAMESPACE

class ViewState {
public:
    explicit ViewState(const QString &path);

    void save(const QString &name, const QWidget &window);
    // False when nothing was kept, or no screen shows that place any more: the window then stands where it is.
    bool restore(const QString &name, QWidget &window) const;
    void save(const QString &name, const QSplitter &splitter);
    void restore(const QString &name, QSplitter &splitter) const;

private:
    QSettings m_file;
};

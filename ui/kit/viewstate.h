// ViewState: remembers where a window or a splitter stood, and what was chosen to be seen, in window.ini of the data
// folder.
#pragma once

#include <QSettings>
#include <optional>

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
    void save(const QString &name, const QStringList &list);
    std::optional<QStringList> list(const QString &name) const; // nothing: none was kept

private:
    QSettings m_file;
};

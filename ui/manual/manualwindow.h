// ManualWindow: the built-in manual in a window of its own beside the console: contents and search at the left, the
// text at the right. Its texts and pictures are read when it is opened, and given back when it is closed. Window's
// thread.
#pragma once

#include "app/services/manualshelf.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE
class SafeTextBrowser;

class ManualWindow : public QWidget {
    Q_OBJECT
public:
    explicit ManualWindow(const QString &language, QWidget *parent = nullptr);

    // An unknown chapter is the first one; an empty anchor its beginning.
    void showChapter(const QString &name, const QString &anchor = {});
    QString chapter() const { return m_at.chapter; }
    QString anchor() const { return m_at.anchor; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // arrows in the field
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        QString chapter;
        QString anchor;
        int scrolled = 0; // pixels
        bool found = false; // by the search: the next one takes its place
    };

    QWidget *buildSide();
    void buildKeys();
    void fillContents();
    void visit(const Place &place);
    void go(const Place &place);
    void step(int by); // through the places that were looked at
    void scrollTo(const QString &anchor);
    void render(); // the chapter at hand, where it stood
    void search();
    void openHit();
    void highlight();
    void zoom(int by); // 0: as it was
    bool onKey(int key);

    const qd::ManualShelf m_shelf;
    QLineEdit *m_field;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    QStackedWidget *m_side; // contents, hits, or that there are none
    SafeTextBrowser *m_text;
    QPushButton *m_back;
    QPushButton *m_forward;
    QList<Place> m_places;
    qsizetype m_step = -1; // of m_places
    Place m_at;
    int m_size; // of the letters, pixels
    QTimer m_typed;
    QTimer m_resized;
};

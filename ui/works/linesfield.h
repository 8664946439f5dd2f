// LinesField: a few lines to add, change, reorder and remove: the steps of a checklist, the links of a card. Enter in
// the line below adds; Delete removes; a double click, or F2, changes.
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QListWidgetItem;
QT_END_NAMESPACE

class LinesField : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Steps, Links }; // steps can be ticked, links opened
    LinesField(Kind kind, const QString &name, const QString &hint, QWidget *parent = nullptr);

    void add(const QString &text, bool ticked = false);
    int count() const;
    QString text(int row) const;
    bool isTicked(int row) const;
    // What stands in the line below is one as well.
    void takeTyped();
    QListWidget *list() const { return m_list; }
    QLineEdit *line() const { return m_line; }

signals:
    void opened(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    Kind m_kind;
    QListWidget *m_list;
    QLineEdit *m_line;
};

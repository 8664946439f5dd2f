// FindBar: finds and replaces in an editor, as words or as regular expressions; what is found is marked in the text.
// Ctrl+F and Ctrl+H open it, Escape closes it, Enter goes on to the next find.
#pragma once

#include "ui/writing/textfinder.h"

#include <QFrame>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE
class Label;
class MarkdownEditor;

class FindBar : public QFrame {
    Q_OBJECT
public:
    FindBar(MarkdownEditor &editor, QWidget *parent = nullptr); // hidden until it is opened

public slots:
    void open(bool toReplace = false); // with the selected words, if there are some
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextSought sought() const;
    void search();
    void step(int direction);
    void showPlace(qsizetype index);
    void replaceOne();
    void replaceAll();
    void showCount();

    MarkdownEditor &m_editor;
    TextFound m_found;
    qsizetype m_current = -1;
    QTimer m_pause;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QCheckBox *m_pattern;
    QCheckBox *m_case;
    Label *m_count;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
};

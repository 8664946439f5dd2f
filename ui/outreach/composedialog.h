// ComposeDialog: a message before it goes: written from the template of its situation, changed at will, seen as it will
// look in each channel, and sent to those that are ticked, or copied and told by hand. Window's thread; the console
// outlives it.
#pragma once

#include "app/services/outreachdesk.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE
namespace qd {
class Console;
}
class Label;
class MarkdownEditor;
class MessageBar;
class SafeTextBrowser;
class Segmented;

class ComposeDialog : public QDialog {
    Q_OBJECT
public:
    ComposeDialog(qd::Console &console, const qd::MessageAsked &asked, QWidget *parent = nullptr);

    void reject() override; // asks when something would be lost

private:
    QWidget *buildForm();
    QWidget *buildPreview();
    void fillIncidents();
    void redraft(); // from the template; what was written by hand is not touched
    void showFields(); // what the situation asks for
    void showChannels();
    void preview();
    void send();
    void copy();
    qd::MessageAsked asked() const;
    qd::MessageDraft edited() const;
    QList<qd::OutreachChannel> ticked() const;

    qd::Console &m_console;
    qd::MessageAsked m_asked;
    qd::MessageDraft m_draft;
    MessageBar *m_messages;
    QComboBox *m_situation;
    QComboBox *m_audience;
    QComboBox *m_language;
    QComboBox *m_incident;
    QLineEdit *m_words; // what is added
    QLineEdit *m_reason;
    QDateTimeEdit *m_from; // of a planned maintenance
    QSpinBox *m_minutes;
    QLineEdit *m_subject;
    MarkdownEditor *m_text;
    QList<QWidget *> m_ofIncident; // rows that only some situations have
    QList<QWidget *> m_ofReason;
    QList<QWidget *> m_ofPeriod;
    QVBoxLayout *m_channelRows = nullptr;
    Label *m_noChannel = nullptr;
    Segmented *m_views = nullptr;
    QVBoxLayout *m_viewRow = nullptr;
    SafeTextBrowser *m_preview;
    QPushButton *m_again; // back to the template
    QPushButton *m_send;
    QList<qd::OutreachChannel> m_channels; // to the audience
    QList<QCheckBox *> m_ticks;
    QHash<QString, bool> m_chosen; // ticked or not by hand, by the channel's id
    QTimer m_pause;
    bool m_byHand = false; // the text was changed
    bool m_filling = false;
    bool m_warned = false;
};

// PluginDialog: the program of a check plugin and its arguments. Window's thread; console and dialogs outlive it.
#pragma once

#include "ui/monitoring/sources/sourceform.h"

class LinesEdit;

class PluginDialog : public SourceForm {
    Q_OBJECT
public:
    // Without a source: a new one.
    PluginDialog(
        qd::Console &console, Dialogs &dialogs, const std::optional<qd::Source> &source, QWidget *parent = nullptr);

protected:
    QString check() override;
    void take(qd::Source &source) const override;
    QString askedFor() const override;

private:
    QLineEdit *m_program;
    LinesEdit *m_arguments;
};

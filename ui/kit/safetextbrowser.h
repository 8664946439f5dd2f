// SafeTextBrowser: shows Markdown from people without giving it power: no HTML, no file and no address is read, links
// are told to the owner instead of followed.
#pragma once

#include <QTextBrowser>

class SafeTextBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit SafeTextBrowser(QWidget *parent = nullptr);

    static constexpr qsizetype longestShown = 200'000; // characters: what is longer would freeze the window
    // False when the text was cut.
    bool showMarkdown(const QString &markdown);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

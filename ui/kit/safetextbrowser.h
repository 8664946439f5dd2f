// SafeTextBrowser: shows Markdown from people without giving it power: no HTML, no file and no address is read, links
// are told to the owner instead of followed.
#pragma once

#include <QTextBrowser>
#include <functional>

class SafeTextBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit SafeTextBrowser(QWidget *parent = nullptr);

    // The PNG behind an address of the text, of those that the owner vouches for; empty: none.
    void setPictures(std::function<QByteArray(const QString &url)> pictures) { m_pictures = std::move(pictures); }

    static constexpr qsizetype longestShown = 200'000; // characters: what is longer would freeze the window
    // False when the text was cut.
    bool showMarkdown(const QString &markdown);
    void showPlain(const QString &words) { document()->setPlainText(words); }

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void thinTables();

    std::function<QByteArray(const QString &url)> m_pictures;
};

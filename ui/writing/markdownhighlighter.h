// MarkdownHighlighter: lights up headings, emphasis, code, links, lists and tables while one writes.
#pragma once

#include <QPalette>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit MarkdownHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Rule {
        QRegularExpression pattern;
        QTextCharFormat format;
    };
    enum BlockState { InText = 0, InCode = 1 };
    QList<Rule> m_rules;
    QTextCharFormat m_code;
};

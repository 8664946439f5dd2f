// MarkdownHighlighter: lights up headings, emphasis, code, links and lists while one writes.
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
    QList<Rule> m_rules;
};

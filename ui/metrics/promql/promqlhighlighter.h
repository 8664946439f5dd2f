// PromqlHighlighter: colours a query by what its words are, while one types. Plain text stays as it is.
#pragma once

#include "app/domain/promql/promqltokens.h"

#include <QPalette>
#include <QSyntaxHighlighter>

class PromqlHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit PromqlHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void read();
    QTextCharFormat formatOf(qsizetype token) const;

    QList<qd::PromqlToken> m_tokens; // of the whole text
    QList<QChar> m_within; // of each: the bracket it stands in
    QList<qd::PromqlToken> m_variables; // in strings too
    QString m_text;
    QTextCharFormat m_function, m_keyword, m_label, m_string, m_number, m_variable, m_comment, m_fault;
};

#include "app/store/sqlscript.h"

namespace qd {

namespace {

class Splitter {
public:
    explicit Splitter(const QString &script)
        : m_script(script)
    {
    }

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script[m_at];
        if (m_script.mid(m_at, 2) == QLatin1String("--")) {
            skipTo(QLatin1String("\n"));
        } else if (m_script.mid(m_at, 2) == QLatin1String("/*")) {
            skipTo(QLatin1String("*/"));
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            quoted(c);
        } else if (c == u'[') {
            quoted(u']');
        } else if (c.isLetter() || c == u'_') {
            word();
        } else if (c == u';' && m_depth == 0) {
            ++m_at;
            finish();
        } else {
            m_statement += c;
            ++m_at;
        }
    }

    void skipTo(QLatin1String end)
    {
        const qsizetype found = m_script.indexOf(end, m_at + 2);
        m_at = found < 0 ? m_script.size() : found + end.size();
        m_statement += u' ';
    }

    void quoted(QChar closing)
    {
        const qsizetype from = m_at++;
        while (m_at < m_script.size()) {
            if (m_script[m_at++] != closing)
                continue;
            if (m_at < m_script.size() && m_script[m_at] == closing)
                ++m_at; // doubled: it stands for itself
            else
                break;
        }
        m_statement += QStringView(m_script).mid(from, m_at - from);
    }

    void word()
    {
        const qsizetype from = m_at;
        while (m_at < m_script.size() && (m_script[m_at].isLetterOrNumber() || m_script[m_at] == u'_'))
            ++m_at;
        const QString word = m_script.mid(from, m_at - from);
        const QString upper = word.toUpper();
        if (upper == QLatin1String("TRIGGER"))
            m_trigger = true;
        // Inside a trigger each BEGIN and CASE has its END.
        else if (m_trigger && (upper == QLatin1String("BEGIN") || (m_depth > 0 && upper == QLatin1String("CASE"))))
            ++m_depth;
        else if (m_depth > 0 && upper == QLatin1String("END"))
            --m_depth;
        m_statement += word;
    }

    void finish()
    {
        if (const QString statement = m_statement.trimmed(); !statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_trigger = false;
        m_depth = 0;
    }

    const QString &m_script;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_statements;
    bool m_trigger = false;
    int m_depth = 0;
};

} // namespace

QStringList sqlStatements(const QString &script)
{
    return Splitter(script).split();
}

} // namespace qd

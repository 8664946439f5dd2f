#include "app/formats/rulefile.h"

#include "app/domain/alerts/alerttemplate.h"
#include "app/domain/alerts/promduration.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

constexpr qsizetype largestFile = 4 * 1024 * 1024;
constexpr int mostRules = 20'000; // aliases may name one list many times over
constexpr qsizetype mostText = 16 * 1024 * 1024; // of all rules together, for the same reason
constexpr qsizetype mostRemarks = 1'000;

bool isMissing(const YAML::Node &node)
{
    return !node.IsDefined() || node.IsNull();
}

class Reader {
public:
    explicit Reader(const QByteArray &yaml)
        : m_lines(yaml.split('\n'))
    {
    }

    void documents()
    {
        try {
            // The parser forgives a quote that is still open at the end of a file that was cut, but not before this
            // mark.
            std::string text = m_lines.join('\n').toStdString();
            text += text.ends_with('\n') ? "...\n" : "\n...\n";
            for (const YAML::Node &document : YAML::LoadAll(text)) {
                if (!isMissing(document))
                    root(document);
            }
        } catch (const YAML::Exception &error) {
            fault(error.mark, QT_TRANSLATE_NOOP("RuleFile", "this is not YAML: %1"), QString::fromStdString(error.msg));
        }
    }

    RuleFile file;
    RuleFileFaults faults;

private:
    RuleFileRemark remark(const YAML::Mark &mark, const char *text, const QString &detail) const
    {
        if (mark.is_null())
            return {1, 1, QString::fromUtf8(text), detail};
        // The parser counts bytes.
        const QByteArray line = m_lines.value(mark.line);
        return {
            mark.line + 1, int(QString::fromUtf8(line.left(mark.column)).size()) + 1, QString::fromUtf8(text), detail};
    }

    void fault(const YAML::Mark &mark, const char *text, const QString &detail = {})
    {
        if (faults.size() < mostRemarks)
            faults.append(remark(mark, text, detail));
    }

    void note(const YAML::Mark &mark, const char *text, const QString &detail = {})
    {
        if (file.notes.size() < mostRemarks)
            file.notes.append(remark(mark, text, detail));
    }

    QString textOf(const YAML::Node &scalar)
    {
        const QString text = QString::fromStdString(scalar.Scalar());
        m_text += text.size();
        return text;
    }

    // Calls take(name, its node, value) for each field of a map; a field that is there twice is a fault.
    template <typename Take> bool eachField(const YAML::Node &map, const Take &take)
    {
        if (!map.IsMap()) {
            fault(map.Mark(), QT_TRANSLATE_NOOP("RuleFile", "fields are needed here"));
            return false;
        }
        QSet<QString> seen;
        for (const auto &field : map) {
            if (isTooMuch())
                return false;
            if (!field.first.IsScalar()) {
                fault(field.first.Mark(), QT_TRANSLATE_NOOP("RuleFile", "the name of a field is needed here"));
                continue;
            }
            const QString name = textOf(field.first);
            if (name == u"<<")
                fault(field.first.Mark(), QT_TRANSLATE_NOOP("RuleFile", "fields merged with << cannot be taken"));
            else if (seen.contains(name))
                fault(field.first.Mark(), QT_TRANSLATE_NOOP("RuleFile", "the field %1 is there twice"), name);
            else
                take(name, field.first, field.second);
            seen.insert(name);
        }
        return true;
    }

    void eachOf(const YAML::Node &list, void (Reader::*take)(const YAML::Node &))
    {
        if (isMissing(list))
            return;
        if (!list.IsSequence())
            return fault(list.Mark(), QT_TRANSLATE_NOOP("RuleFile", "a list is needed here"));
        for (const YAML::Node &each : list) {
            if (isTooMuch())
                return;
            (this->*take)(each);
        }
    }

    // Faults once, and stops all that comes after.
    bool isTooMuch()
    {
        if (!m_tooMuch && (m_rules > mostRules || m_text > mostText)) {
            m_tooMuch = true;
            fault(YAML::Mark::null_mark(), QT_TRANSLATE_NOOP("RuleFile", "there are too many rules"));
        }
        return m_tooMuch;
    }

    QString scalar(const YAML::Node &node)
    {
        if (isMissing(node))
            return {};
        if (!node.IsScalar()) {
            fault(node.Mark(), QT_TRANSLATE_NOOP("RuleFile", "a text is needed here"));
            return {};
        }
        return textOf(node);
    }

    qint64 duration(const YAML::Node &node)
    {
        const QString text = scalar(node);
        if (text.isEmpty() && (isMissing(node) || !node.IsScalar()))
            return 0;
        const auto ms = promDurationFrom(text);
        if (!ms)
            fault(node.Mark(), QT_TRANSLATE_NOOP("RuleFile", "“%1” is not a duration like 30s or 1h30m"), text);
        return ms.value_or(0);
    }

    Labels labels(const YAML::Node &node)
    {
        Labels all;
        if (isMissing(node))
            return all;
        eachField(node, [&](const QString &name, const YAML::Node &key, const YAML::Node &value) {
            if (!isLabelName(name) || name == u"__name__")
                fault(key.Mark(), QT_TRANSLATE_NOOP("RuleFile", "“%1” cannot be the name of a label"), name);
            const QString text = scalar(value);
            for (const QString &action : unknownActions(text)) {
                note(value.Mark(), QT_TRANSLATE_NOOP("RuleFile", "%1 is not known here and stays as it is written"),
                    action);
            }
            all.insert(name, text);
        });
        return all;
    }

    void root(const YAML::Node &document)
    {
        const bool isResource = document.IsMap() && !isMissing(document["kind"]);
        if (!isResource)
            return groups(document);
        if (!document["kind"].IsScalar() || document["kind"].Scalar() != "PrometheusRule") {
            return fault(
                document["kind"].Mark(), QT_TRANSLATE_NOOP("RuleFile", "of resources, only PrometheusRule has rules"));
        }
        eachField(document, [&](const QString &name, const YAML::Node &, const YAML::Node &value) {
            if (name == u"spec" && !isMissing(value))
                groups(value);
        });
    }

    void groups(const YAML::Node &node)
    {
        eachField(node, [&](const QString &name, const YAML::Node &key, const YAML::Node &value) {
            if (name == u"groups")
                eachOf(value, &Reader::group);
            else
                unknownField(key, name);
        });
    }

    void unknownField(const YAML::Node &key, const QString &name)
    {
        note(key.Mark(), QT_TRANSLATE_NOOP("RuleFile", "the field %1 is not taken"), name);
    }

    void group(const YAML::Node &node)
    {
        m_group = AlertRule();
        m_group.expr.clear();
        YAML::Node rules;
        YAML::Mark nameMark = node.Mark();
        const bool isMap = eachField(node, [&](const QString &name, const YAML::Node &key, const YAML::Node &value) {
            if (name == u"name") {
                m_group.group = scalar(value);
                nameMark = value.Mark();
            } else if (name == u"interval") {
                interval(value);
            } else if (name == u"labels") {
                m_group.labels = labels(value);
            } else if (name == u"rules") {
                rules.reset(value);
            } else {
                unknownField(key, name);
            }
        });
        if (!isMap)
            return;
        if (m_group.group.isEmpty())
            fault(nameMark, QT_TRANSLATE_NOOP("RuleFile", "a group needs a name"));
        else if (m_groups.contains(m_group.group))
            fault(nameMark, QT_TRANSLATE_NOOP("RuleFile", "there is another group with the name %1"), m_group.group);
        m_groups.insert(m_group.group);
        eachOf(rules, &Reader::rule);
    }

    void interval(const YAML::Node &value)
    {
        const qsizetype before = faults.size();
        const qint64 ms = duration(value);
        if (faults.size() != before || ms == 0)
            return; // as if it were not there
        constexpr qint64 leastMs = 1'000;
        if (ms < leastMs)
            note(value.Mark(), QT_TRANSLATE_NOOP("RuleFile", "a rule is evaluated once a second at most"));
        m_group.intervalMs = std::max(ms, leastMs);
    }

    void rule(const YAML::Node &node)
    {
        ++m_rules;
        AlertRule rule = m_group;
        QString record;
        YAML::Mark exprMark = node.Mark();
        Labels own;
        const qsizetype notesBefore = file.notes.size();
        const bool isMap = eachField(node, [&](const QString &name, const YAML::Node &key, const YAML::Node &value) {
            if (name == u"alert") {
                rule.name = scalar(value).trimmed();
            } else if (name == u"record") {
                record = scalar(value).trimmed();
            } else if (name == u"expr") {
                rule.expr = scalar(value).trimmed();
                exprMark = value.Mark();
            } else if (name == u"for") {
                rule.forMs = duration(value);
            } else if (name == u"keep_firing_for") {
                rule.keepFiringForMs = duration(value);
            } else if (name == u"labels") {
                own = labels(value);
            } else if (name == u"annotations") {
                rule.annotations = labels(value);
            } else {
                unknownField(key, name);
            }
        });
        if (!isMap)
            return;
        if (rule.name.isEmpty() && record.isEmpty())
            fault(node.Mark(), QT_TRANSLATE_NOOP("RuleFile", "a rule needs the field alert"));
        if (!rule.name.isEmpty() && !record.isEmpty())
            fault(node.Mark(), QT_TRANSLATE_NOOP("RuleFile", "a rule has either the field alert or the field record"));
        if (rule.expr.isEmpty())
            fault(exprMark, QT_TRANSLATE_NOOP("RuleFile", "the rule %1 needs an expression"), rule.name + record);
        if (!record.isEmpty()) {
            ++file.recordingRules;
            file.notes.resize(notesBefore); // nothing of it is taken
            return note(node.Mark(), QT_TRANSLATE_NOOP("RuleFile", "the recording rule %1 is not taken"), record);
        }
        for (auto label = own.begin(); label != own.end(); ++label)
            rule.labels.insert(label.key(), label.value());
        if (const auto fine = check(rule); !fine && faults.isEmpty())
            fault(node.Mark(), "%1", fine.error().detail);
        file.rules.append(rule);
    }

    QList<QByteArray> m_lines;
    AlertRule m_group; // what the rules of the group at hand have in common
    QSet<QString> m_groups;
    int m_rules = 0;
    qsizetype m_text = 0;
    bool m_tooMuch = false;
};

RuleFileFaults wholeFile(const char *text)
{
    return {{1, 1, QString::fromUtf8(text), {}}};
}

} // namespace

tl::expected<RuleFile, RuleFileFaults> readRuleFile(const QByteArray &yaml)
{
    if (yaml.size() > largestFile)
        return tl::unexpected(wholeFile(QT_TRANSLATE_NOOP("RuleFile", "the file is larger than 4 MB")));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(yaml);
    if (decoder.hasError() || decoded.contains(QChar(u'\0')))
        return tl::unexpected(wholeFile(QT_TRANSLATE_NOOP("RuleFile", "the file is not text in UTF-8")));
    Reader reader(yaml);
    reader.documents();
    if (reader.faults.isEmpty())
        return reader.file;
    std::stable_sort(
        reader.faults.begin(), reader.faults.end(), [](const RuleFileRemark &one, const RuleFileRemark &other) {
            return std::pair(one.line, one.column) < std::pair(other.line, other.column);
        });
    return tl::unexpected(reader.faults);
}

} // namespace qd

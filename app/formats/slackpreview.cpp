#include "app/formats/slackpreview.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// mrkdwn is escaped already (& < >), so that what is left of angle brackets is Slack's own.
QString inlineHtml(QString text)
{
    static const QRegularExpression link(u"<([^<>|]+)\\|([^<>]*)>"_s);
    static const QRegularExpression bare(u"<(https?://[^<>|]+|mailto:[^<>|]+)>"_s);
    static const QRegularExpression code(u"`([^`\\n]+)`"_s);
    static const QRegularExpression bold(u"(?<![\\w*])\\*([^*\\n]+)\\*(?![\\w*])"_s);
    static const QRegularExpression italic(u"(?<![\\w_])_([^_\\n]+)_(?![\\w_])"_s);
    static const QRegularExpression struck(u"(?<![\\w~])~([^~\\n]+)~(?![\\w~])"_s);
    text.replace(u'"', u"&quot;"_s);
    text.replace(link, u"\x01\\1\x02\\2\x03"_s).replace(bare, u"\x01\\1\x02\\1\x03"_s);
    text.replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    text.replace(code, u"<code>\\1</code>"_s);
    text.replace(bold, u"<b>\\1</b>"_s).replace(italic, u"<i>\\1</i>"_s).replace(struck, u"<s>\\1</s>"_s);
    return text.replace(u'\x01', u"<a href=\""_s).replace(u'\x02', u"\">"_s).replace(u'\x03', u"</a>"_s);
}

QString sectionHtml(const QString &mrkdwn)
{
    QString html;
    bool isCode = false;
    for (const QString &line : mrkdwn.split(u'\n')) {
        if (line.startsWith(u"```"_s)) {
            html += isCode ? u"</pre>"_s : u"<pre>"_s;
            isCode = !isCode;
        } else if (isCode) {
            html += line + u'\n';
        } else if (line.startsWith(u"&gt; "_s) || line.startsWith(u"> "_s)) {
            html += u"<blockquote>"_s + inlineHtml(line.mid(line.indexOf(u' ') + 1)) + u"</blockquote>"_s;
        } else {
            html += inlineHtml(line) + u"<br>"_s;
        }
    }
    return html + (isCode ? u"</pre>"_s : QString());
}

QString blockHtml(const QJsonObject &block)
{
    const QString type = block[u"type"].toString();
    if (type == u"divider")
        return u"<hr>"_s;
    if (type == u"header")
        return u"<h3>"_s + block[u"text"].toObject()[u"text"].toString().toHtmlEscaped() + u"</h3>"_s;
    if (type == u"context") {
        QString words;
        for (const QJsonValue &element : block[u"elements"].toArray())
            words += element.toObject()[u"text"].toString().toHtmlEscaped() + u' ';
        return u"<p><small>"_s + words + u"</small></p>"_s;
    }
    return u"<p>"_s + sectionHtml(block[u"text"].toObject()[u"text"].toString()) + u"</p>"_s;
}

} // namespace

QString slackPreviewHtml(const QList<QJsonObject> &messages)
{
    QStringList parts;
    for (const QJsonObject &message : messages) {
        QString html;
        for (const QJsonValue &block : message[u"blocks"].toArray())
            html += blockHtml(block.toObject());
        parts.append(html);
    }
    return parts.join(u"<hr>"_s);
}

} // namespace qd

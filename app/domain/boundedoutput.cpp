#include "app/domain/boundedoutput.h"

#include "app/domain/plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd {

namespace {

// ECMA-48: control sequences, and operating system commands such as titles of windows.
QString withoutEscapes(const QByteArray &bytes)
{
    static const QRegularExpression escapes(
        u"\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?|[@-Z\\\\-_])"_s);
    return QString::fromUtf8(bytes).remove(escapes).remove(u'\r');
}

} // namespace

void BoundedOutput::append(const QByteArray &bytes)
{
    m_size += bytes.size();
    const qsizetype room = m_half - m_head.size();
    m_head += bytes.left(room);
    if (bytes.size() <= room)
        return;
    m_tail += bytes.mid(std::max<qsizetype>(room, 0));
    // Cut now and then, not at each piece.
    if (m_tail.size() > 2 * m_half) {
        m_left += m_tail.size() - m_half;
        m_tail = m_tail.right(m_half);
    }
}

QString BoundedOutput::text() const
{
    const qsizetype extra = std::max<qsizetype>(0, m_tail.size() - m_half);
    const qint64 left = m_left + extra;
    QString all = withoutEscapes(left > 0 ? m_head : m_head + m_tail);
    if (left > 0)
        all += u"\n[… %1 …]\n"_s.arg(left) + withoutEscapes(m_tail.right(m_half));
    return harmless(all, all.size());
}

} // namespace qd

#include "ui/monitoring/sources/sourcestrip.h"

#include "ui/kit/label.h"

namespace {

constexpr int gap = 8;

int urgency(StatusPill::State state)
{
    switch (state) {
    case StatusPill::State::Critical:
        return 0;
    case StatusPill::State::Warning:
        return 1;
    case StatusPill::State::Blind:
        return 2;
    default:
        return 3;
    }
}

} // namespace

SourceStrip::SourceStrip(QWidget *parent)
    : QWidget(parent)
    , m_more(new StatusPill(this))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFixedHeight(std::max(24, m_more->sizeHint().height()));
    setAccessibleName(tr("Sources"));
    m_more->hide();
}

QSize SourceStrip::minimumSizeHint() const
{
    return {80, height()};
}

void SourceStrip::setEntries(QList<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return urgency(a.state) < urgency(b.state); });
    m_entries = entries;
    while (m_pills.size() > entries.size())
        delete m_pills.takeLast();
    while (m_pills.size() < entries.size())
        m_pills.append(new StatusPill(this));
    QStringList all;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        m_pills.at(i)->set(entries.at(i).state, entries.at(i).text);
        m_pills.at(i)->setToolTip(plainToolTip(entries.at(i).details));
        all.append(entries.at(i).text);
    }
    setAccessibleDescription(all.join(QStringLiteral(", ")));
    place();
}

QStringList SourceStrip::texts() const
{
    QStringList texts;
    for (const StatusPill *pill : m_pills) {
        if (!pill->isHidden())
            texts.append(pill->text());
    }
    return texts;
}

void SourceStrip::place()
{
    int x = 0;
    qsizetype shown = 0;
    const int room = width();
    for (; shown < m_pills.size(); ++shown) {
        StatusPill *pill = m_pills.at(shown);
        const bool last = shown + 1 == m_pills.size();
        const int wide = std::min(pill->sizeHint().width(), room);
        m_more->set(StatusPill::State::Neutral, tr("+%n more", nullptr, int(m_pills.size() - shown)));
        if (shown > 0 && x + wide + (last ? 0 : gap + m_more->sizeHint().width()) > room)
            break;
        pill->setGeometry(x, (height() - pill->sizeHint().height()) / 2, wide, pill->sizeHint().height());
        pill->show();
        x += wide + gap;
    }
    for (qsizetype i = shown; i < m_pills.size(); ++i)
        m_pills.at(i)->hide();
    m_more->setVisible(shown < m_pills.size());
    m_more->setGeometry(
        x, (height() - m_more->sizeHint().height()) / 2, m_more->sizeHint().width(), m_more->sizeHint().height());
}

void SourceStrip::resizeEvent(QResizeEvent *)
{
    place();
}

void SourceStrip::mousePressEvent(QMouseEvent *)
{
    emit activated();
}

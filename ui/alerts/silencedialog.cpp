#include "ui/alerts/silencedialog.h"

#include "app/services/errortext.h"
#include "ui/kit/timetext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

SilenceDialog::SilenceDialog(const QList<qd::Source> &alertmanagers, const qd::Labels &labels, const QString &author,
    qint64 nowMs, QWidget *parent)
    : FormDialog(tr("Silence alerts"), tr("Silence"), parent)
    , m_author(author)
    , m_now(nowMs)
    , m_matchers(qd::matchersOf(labels))
    , m_server(new QComboBox(this))
    , m_labels(new QListWidget(this))
    , m_length(new QComboBox(this))
    , m_comment(new QLineEdit(this))
{
    for (const qd::Source &source : alertmanagers)
        m_server->addItem(source.name, source.id.value);
    for (const qd::LabelMatcher &matcher : std::as_const(m_matchers)) {
        auto *item = new QListWidgetItem(qd::toString(matcher), m_labels);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
    }
    m_labels->setMinimumHeight(120);
    for (const int minutes : {30, 2 * 60, 8 * 60, 24 * 60, 7 * 24 * 60})
        m_length->addItem(shortSpan(minutes * 60'000ll), minutes);
    m_length->setCurrentIndex(1);
    m_comment->setPlaceholderText(tr("why, for whoever finds it"));
    addRow(tr("Alertmanager"), m_server);
    addRow(tr("Where all of these hold"), m_labels, tr("With fewer of them more alerts are silenced."));
    addRow(tr("For"), m_length);
    addRow(tr("Reason"), m_comment);
    m_comment->setFocus();
}

qd::SourceId SilenceDialog::alertmanager() const
{
    return qd::SourceId{m_server->currentData().toString()};
}

qd::Silence SilenceDialog::silence() const
{
    qd::Silence silence;
    for (int i = 0; i < m_labels->count(); ++i) {
        if (m_labels->item(i)->checkState() == Qt::Checked)
            silence.matchers.append(m_matchers.at(i));
    }
    silence.startsAt = m_now;
    silence.endsAt = m_now + m_length->currentData().toInt() * 60'000ll;
    silence.createdBy = m_author;
    silence.comment = m_comment->text().trimmed();
    return silence;
}

QString SilenceDialog::check()
{
    const auto sound = qd::check(silence(), m_now);
    return sound ? QString() : qd::describe(sound.error());
}

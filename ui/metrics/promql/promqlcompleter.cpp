#include "ui/metrics/promql/promqlcompleter.h"

#include "app/services/errortext.h"
#include "ui/kit/offerpopup.h"

#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using Kind = qd::PromqlContext::Kind;

PromqlCompleter::PromqlCompleter(qd::MetricCatalogue &catalogue, QPlainTextEdit *field)
    : QObject(field)
    , m_catalogue(catalogue)
    , m_field(field)
    , m_popup(new OfferPopup(field))
{
    connect(m_popup, &OfferPopup::picked, this, &PromqlCompleter::accept);
    // A screen reader follows the field, which keeps the focus.
    connect(m_popup, &OfferPopup::chosenChanged, this, [this] {
        const Offer *offer = m_popup->chosen();
        m_field->setAccessibleDescription(
            offer ? QStringList{offer->name, offer->note, offer->help}.join(u' ').simplified() : said());
    });
}

void PromqlCompleter::setSource(const qd::Source &source)
{
    if (m_source == source)
        return;
    close();
    m_source = source;
    m_metrics = Heard::Nothing;
    ++m_metricsRequest;
    ++m_namesRequest;
    m_namesFor.clear();
    m_namesWaiting = false;
    m_error.reset();
    m_offers.setMetrics({});
    m_offers.setNames({});
    m_offers.setPromql(source.kind == qd::SourceKind::Prometheus);
}

void PromqlCompleter::complete(bool asked)
{
    const QString text = m_field->toPlainText();
    qd::PromqlContext context = qd::contextAt(text, m_field->textCursor().position());
    const bool needsALetter = context.kind == Kind::Expression || context.kind == Kind::Keyword;
    if (!asked && (context.kind == Kind::None || (needsALetter && context.typed.isEmpty())))
        return close();
    m_asked = asked;
    m_wanted = true;
    askWhatIsNeeded(context);
    const QList<Offer> offers = m_offers.at(context, text);
    m_context = context;
    const bool isThere = offers.size() == 1 && offers.first().insert == text.mid(context.start, context.length);
    if (!asked && (offers.isEmpty() || isThere)) {
        m_popup->hide(); // yet what arrives may be shown
        return;
    }
    QTextCursor start = m_field->textCursor();
    start.setPosition(int(context.start));
    const QRect spot = m_field->cursorRect(start);
    m_spot = {m_field->viewport()->mapToGlobal(spot.topLeft()), spot.size()};
    m_popup->show(offers, said(), m_spot);
}

QString PromqlCompleter::said() const
{
    if (m_error)
        return qd::describe(*m_error);
    if (m_namesWaiting || (m_context.kind == Kind::Expression && m_metrics == Heard::Waiting))
        return tr("Asking %1…").arg(m_source.name);
    return m_popup->count() == 0 ? tr("Nothing to complete here.") : QString();
}

void PromqlCompleter::askWhatIsNeeded(const qd::PromqlContext &context)
{
    if (m_source.id.isNull())
        return;
    if (context.kind == Kind::LabelName || context.kind == Kind::Grouping || context.kind == Kind::LabelValue)
        return askNames(context);
    m_namesWaiting = false;
    if (context.kind != Kind::Expression || m_metrics != Heard::Nothing)
        return;
    m_metrics = Heard::Waiting;
    m_catalogue.metrics(
        m_source, this, [this, request = ++m_metricsRequest](const qd::Result<qd::Told<QList<qd::MetricInfo>>> &told) {
            if (request != m_metricsRequest)
                return;
            m_metrics = told ? Heard::All : Heard::Nothing; // a failure is asked about again
            m_error = told ? std::nullopt : std::optional(told.error());
            if (told)
                m_offers.setMetrics(told->data);
            if (m_context.kind == Kind::Expression)
                arrived();
        });
}

void PromqlCompleter::askNames(const qd::PromqlContext &context)
{
    // The catalogue keeps what it heard; this is only what stands in the list at the moment.
    const QString wanted = QStringList{context.selector, context.label}.join(QChar(0));
    if (wanted == m_namesFor || m_source.kind != qd::SourceKind::Prometheus)
        return;
    m_namesFor = wanted;
    m_namesWaiting = true;
    m_offers.setNames({});
    const auto take = [this, request = ++m_namesRequest](const qd::Result<qd::Told<QStringList>> &told) {
        if (request != m_namesRequest)
            return;
        m_namesWaiting = false;
        m_error = told ? std::nullopt : std::optional(told.error());
        if (told)
            m_offers.setNames(told->data);
        else
            m_namesFor.clear();
        arrived();
    };
    if (context.kind == Kind::LabelValue)
        m_catalogue.labelValues(m_source, context.selector, context.label, this, take);
    else
        m_catalogue.labelNames(m_source, context.selector, this, take);
}

void PromqlCompleter::arrived()
{
    if (!m_wanted || !m_field->hasFocus())
        return;
    if (m_error) { // said, and not asked for again at once
        if (isOpen() || m_asked)
            m_popup->show(m_offers.at(m_context, m_field->toPlainText()), said(), m_spot);
        return;
    }
    complete(m_asked);
}

void PromqlCompleter::accept()
{
    const Offer *chosen = m_popup->chosen();
    if (!chosen)
        return close();
    const Offer offer = *chosen; // the list goes with the text
    const qd::PromqlContext context = m_context;
    close();
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(int(context.start));
    cursor.setPosition(int(context.start + context.length), QTextCursor::KeepAnchor);
    cursor.insertText(offer.insert);
    m_field->setTextCursor(cursor);
    if (offer.goesOn)
        complete(false);
}

void PromqlCompleter::close()
{
    m_wanted = false;
    m_popup->hide();
    m_field->setAccessibleDescription({});
}

bool PromqlCompleter::isOpen() const
{
    return m_popup->isVisible();
}

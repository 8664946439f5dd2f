// PromqlCompleter: completion in a text field: asks the source what it has while somebody types, shows it, and writes
// what is chosen. A child of its field; the catalogue outlives it. Window's thread.
#pragma once

#include "app/domain/source.h"
#include "ui/metrics/promql/promqloffers.h"

#include <QRect>
#include <optional>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE
class OfferPopup;

class PromqlCompleter : public QObject {
    Q_OBJECT
public:
    PromqlCompleter(qd::MetricCatalogue &catalogue, QPlainTextEdit *field);

    void setSource(const qd::Source &source);
    void setVariables(const QStringList &variables) { m_offers.setVariables(variables); }

    // Offers what may stand at the cursor. By itself, while somebody types, only where it helps; when it is asked for,
    // it says as well that there is nothing.
    void complete(bool asked);
    void accept();
    void close();
    bool isOpen() const;
    OfferPopup *popup() { return m_popup; }

private:
    void askWhatIsNeeded(const qd::PromqlContext &context);
    void askNames(const qd::PromqlContext &context);
    void arrived();
    QString said() const;

    qd::MetricCatalogue &m_catalogue;
    QPlainTextEdit *m_field; // our parent
    OfferPopup *m_popup;
    qd::Source m_source;
    PromqlOffers m_offers;
    qd::PromqlContext m_context; // of what is offered
    QRect m_spot; // where it is typed, on the screen
    bool m_asked = false;
    bool m_wanted = false; // an answer that arrives is shown
    // What was asked for; an answer to something older is let go.
    enum class Heard { Nothing, Waiting, All } m_metrics = Heard::Nothing;
    int m_metricsRequest = 0;
    QString m_namesFor;
    bool m_namesWaiting = false;
    int m_namesRequest = 0;
    std::optional<qd::Error> m_error;
};

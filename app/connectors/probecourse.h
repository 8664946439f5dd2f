// ProbeCourse: one probe from the first request to the last redirect, and what it found. Lives on its owner's thread
// and goes with it; what it asks for was checked before.
#pragma once

#include "app/connectors/httptransfer.h"
#include "app/connectors/sharedrun.h"
#include "app/domain/source.h"

namespace qd {

class ProbeCourse : public QObject {
    Q_OBJECT
public:
    static constexpr int mostRedirects = 10;

    // `authorization`: the header's value; it and the source's own headers go to the address of the source alone.
    ProbeCourse(
        const Source &source, const QByteArray &authorization, qint64 nowMs, SharedRun::Done done, QObject *parent);

private:
    void ask();
    void answered(const TransferResult &answer);
    void follow(const TransferResult &answer);
    void judge(const TransferResult &answer);
    void look(const TransferResult &failed); // at a certificate that was refused
    void finish(const TransferResult &last);
    void add(const QString &metric, double value, const Labels &labels = {});

    Source m_source;
    QByteArray m_authorization;
    SharedRun::Done m_done;
    QElapsedTimer m_elapsed;
    QUrl m_url; // asked now
    QByteArray m_method;
    int m_redirects = 0;
    TransferPhases m_phases; // of all requests
    std::optional<qint64> m_certificateEnd;
    double m_seconds = 0;
    bool m_textMissing = false;
    Findings m_findings;
};

} // namespace qd

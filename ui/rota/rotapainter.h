// RotaPainter: draws a stretch of the rota: months and weeks, days off, the captaincies as bevelled bars in two lanes,
// absences hatched, who stands in, handovers, and the line of now. The same for the window, a picture and paper.
#pragma once

#include "ui/kit/tokens.h"
#include "ui/rota/rotacontent.h"
#include "ui/rota/rotalayout.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

class RotaPainter {
public:
    RotaPainter(const RotaContent &content, const RotaLayout &layout, const Tokens &tokens)
        : m_content(content)
        , m_layout(layout)
        , m_tokens(tokens)
    {
    }

    enum class Bar { Plain, Current, CurrentWithKeys, Ghost };

    // `weeks` from the layout's first on; what lies outside of `visible` (in the layout's pixels) is left out.
    void paintGround(QPainter &painter, int weeks, const QRectF &visible) const;
    void paintBar(QPainter &painter, const qd::Captaincy &captaincy, Bar how) const;
    void paintHandovers(QPainter &painter, int weeks, const QRectF &visible) const;
    void paintNow(QPainter &painter) const;
    void paintAll(QPainter &painter, int weeks) const;

private:
    void paintMonths(QPainter &painter, int weeks, const QRectF &visible) const;
    void paintDaysOff(QPainter &painter, qd::IsoWeek week) const;
    void paintWeek(QPainter &painter, qd::IsoWeek week) const;
    void paintEmpty(QPainter &painter, qd::IsoWeek week) const;
    void paintAway(QPainter &painter, qd::IsoWeek week) const;
    void paintAbsences(
        QPainter &painter, const qd::Captaincy &captaincy, const QPolygonF &bar, const QColor &ink) const;
    void paintReplacements(QPainter &painter, const qd::Captaincy &captaincy, const QRectF &box) const;
    void paintWords(QPainter &painter, const qd::Captaincy &captaincy, const QRectF &box, const QColor &ink) const;
    int awayIn(qd::IsoWeek week) const;
    double xOf(qint64 ms) const;

    const RotaContent &m_content;
    const RotaLayout &m_layout;
    const Tokens &m_tokens;
};

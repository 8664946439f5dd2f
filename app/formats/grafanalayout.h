// Where the panels of a Grafana dashboard stand, in the three layouts that its files have had: rows of a span of 12
// (schema versions up to 15), the grid of 24 columns (from 16), and the elements and nested layouts of the resource
// "dashboard.grafana.app/v2". Pure.
#pragma once

#include "app/domain/panel.h"

#include <QJsonObject>

namespace qd {

class ImportNotes;

struct GrafanaPiece {
    QJsonObject json; // a panel's or a row's
    GridPlace place; // as the file has it; may overlap, and a heading has none
    bool isHeading = false;
    bool collapsed = false;
};

// From top to bottom; what belongs to a row follows its heading, also where the row is folded.
QList<GrafanaPiece> piecesOf(const QJsonObject &dashboard);

// A v2 resource's spec in the shape of before: "panels" with "gridPos", "templating", "annotations".
QJsonObject classicShape(const QJsonObject &spec, ImportNotes &notes);

} // namespace qd

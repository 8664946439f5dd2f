// A field for an instant, shown as the wall clock of a zone. Unix ms.
#pragma once

#include <QDateTimeEdit>
#include <QTimeZone>

QDateTimeEdit *makeMomentField(qint64 ms, const QTimeZone &zone, bool seconds = true);
qint64 momentIn(const QDateTimeEdit &field, const QTimeZone &zone);

// What somebody asks of a draft: the watch, how long, in which language, and in which shape.
#pragma once

#include "app/domain/watchweek.h"

#include <QString>
#include <optional>

namespace qd {

enum class DraftForm { Short, Long }; // three paragraphs, or everything

QString toString(DraftForm); // "short", "long"
std::optional<DraftForm> draftFormFrom(QStringView);

struct DraftAsked {
    IsoWeek week;
    DraftForm form = DraftForm::Short;
    QString language = {}; // empty: the program's
    QString shape = {}; // a template; empty: the one that is built in
};

} // namespace qd

#include "app/services/draftform.h"

#include "app/domain/words.h"

namespace qd {

namespace {

constexpr Word<DraftForm> forms[] = {{DraftForm::Short, u"short"}, {DraftForm::Long, u"long"}};

} // namespace

QString toString(DraftForm form)
{
    return wordOf(forms, form);
}

std::optional<DraftForm> draftFormFrom(QStringView text)
{
    return valueOf(forms, text);
}

} // namespace qd

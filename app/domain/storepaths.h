// StorePaths: where the files of one data folder lie.
#pragma once

#include <QString>

namespace qd {

struct StorePaths {
    QString folder;

    QString crew() const { return folder + QStringLiteral("/quarterdeck.db"); }
    QString samples() const { return folder + QStringLiteral("/samples.db"); }
    QString backups() const { return folder + QStringLiteral("/backups"); }
    QString releases() const { return folder + QStringLiteral("/releases.json"); }
    QString settings() const { return folder + QStringLiteral("/settings.ini"); }
};

} // namespace qd

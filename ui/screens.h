// The verb `screens DIR`: renders the pages to PNG files, with no display.
#pragma once

#include <QSize>
#include <QString>
#include <optional>

namespace qd {
class Console;
class Invocation;
} // namespace qd

struct ScreensRequest {
    QString folder;
    QString page; // empty: all; "manual" or "manual.CHAPTER": the manual's window
    QString theme; // "light", "dark"
    QSize size{1280, 800};
    std::optional<qint64> at; // Unix ms; none: now
    bool views = false; // every view of a page, not only its first
    bool small = false; // of 256 colours

    // Nothing, with the fault on standard error, when the words are wrong.
    static std::optional<ScreensRequest> read(qd::Invocation &invocation);
};

// Files are named PAGE-LANGUAGE-THEME-WIDTHxHEIGHT.png, those of the further views PAGE.2-… and so on.
int renderScreens(
    qd::Console &console, const ScreensRequest &request, const QString &language, qd::Invocation &invocation);

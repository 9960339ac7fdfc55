// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/candidateroutes.h"

#include "server/staticfile.h"

// In the global namespace, as Q_INIT_RESOURCE wants it.
static void loadCandidatePages()
{
    Q_INIT_RESOURCE(candidate);
}

namespace candor::server {

namespace {

constexpr char policy[] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                          "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

// Resources can't be left by "..", and names hold no '/'.
void sendFile(const QString &name, const Answer &answer)
{
    auto reply = staticFile(QStringLiteral(":/candidate/") + name);
    if (!reply) {
        answer.error(
            {domain::ErrorCode::NotFound, QStringLiteral("There is no such page."), {}, {}, {}, {}, {}});
        return;
    }
    reply->headers += edge::Headers{{"Content-Security-Policy", policy}, {"Cache-Control", "no-store"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"}};
    answer.send(std::move(*reply));
}

void addPage(RouteTable &table, Route route, const QString &file)
{
    table.add(std::move(route).handledBy(
        [file](const Context &, const Answer &answer) { sendFile(file, answer); }));
}

} // namespace

void addCandidatePages(RouteTable &table)
{
    loadCandidatePages();
    addPage(table,
        pageRoute("/interview/join/:token", "openInterviewLink", "Where an invitation's link leads"),
        QStringLiteral("join.html"));
    addPage(table, pageRoute("/interview/check", "openInterviewCheck", "Before the interview: the notice"),
        QStringLiteral("check.html"));
    addPage(table, pageRoute("/interview/room", "openInterviewRoom", "The interview itself"),
        QStringLiteral("room.html"));
    addPage(table, pageRoute("/interview/done", "openInterviewDone", "After the interview"),
        QStringLiteral("done.html"));
    table.add(pageRoute("/interview/assets/:file", "getInterviewAsset",
        "A script, style or picture of these pages", {200, "Asset", "The file.", {}, "text/javascript"})
            .answers({200, "Asset", "The file.", {}, "text/css"})
            .answers({200, "Asset", "The file.", {}, "image/svg+xml"})
            .handledBy([](const Context &context, const Answer &answer) {
                const auto name = context.parameter("file");
                sendFile(isPage(name) ? QString() : name, answer);
            }));
}

} // namespace candor::server

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/candidateroutes.h"

#include <QFile>

// In the global namespace, as Q_INIT_RESOURCE wants it.
static void loadCandidatePages()
{
    Q_INIT_RESOURCE(candidate);
}

namespace candor::server {

namespace {

constexpr char policy[] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                          "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

QByteArray mediaType(const QString &name)
{
    if (name.endsWith(QLatin1String(".html")))
        return "text/html; charset=utf-8";
    if (name.endsWith(QLatin1String(".js")))
        return "text/javascript; charset=utf-8";
    if (name.endsWith(QLatin1String(".css")))
        return "text/css; charset=utf-8";
    if (name.endsWith(QLatin1String(".svg")))
        return "image/svg+xml";
    return "application/octet-stream";
}

// Nothing for a name that is no file of the pages; resources can't be left by "..", and names hold no '/'.
std::optional<edge::Reply> fileReply(const QString &name)
{
    QFile file(QStringLiteral(":/candidate/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return edge::Reply{200,
        {{"Content-Type", mediaType(name)}, {"Content-Security-Policy", policy},
            {"Cache-Control", "no-store"}, {"Cross-Origin-Opener-Policy", "same-origin"},
            {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"}},
        file.readAll()};
}

void sendFile(const QString &name, const Answer &answer)
{
    if (auto reply = fileReply(name))
        answer.send(std::move(*reply));
    else
        answer.error(
            {domain::ErrorCode::NotFound, QStringLiteral("There is no such page."), {}, {}, {}, {}, {}});
}

void addPage(RouteTable &table, const QByteArray &path, const QString &file)
{
    Route route;
    route.method = "GET";
    route.path = path;
    route.summary = "A page of the interview";
    route.rate = RateClass::Page;
    route.bodyBytes = 0;
    route.handler = [file](const Context &, const Answer &answer) { sendFile(file, answer); };
    table.add(std::move(route));
}

} // namespace

void addCandidatePages(RouteTable &table)
{
    loadCandidatePages();
    addPage(table, "/interview/join/:token", QStringLiteral("join.html"));
    addPage(table, "/interview/check", QStringLiteral("check.html"));
    addPage(table, "/interview/room", QStringLiteral("room.html"));
    addPage(table, "/interview/done", QStringLiteral("done.html"));
    Route asset;
    asset.method = "GET";
    asset.path = "/interview/assets/:file";
    asset.summary = "A script, style or picture of the interview's pages";
    asset.rate = RateClass::Page;
    asset.bodyBytes = 0;
    asset.handler
        = [](const Context &context, const Answer &answer) { sendFile(context.parameter("file"), answer); };
    table.add(std::move(asset));
}

} // namespace candor::server

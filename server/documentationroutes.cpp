// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/documentationroutes.h"

#include "server/openapi.h"
#include "server/staticfile.h"

#include <QCryptographicHash>

namespace candor::server {

namespace {

// What the viewer needs and no more; docs/decisions/0061-api-description.md explains each part.
constexpr char policy[] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                          "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

// Set once, before the first request.
struct Published
{
    QByteArray document;
    QByteArray tag;
};

void sendDocument(const Published &published, const Context &context, const Answer &answer)
{
    edge::Reply reply{200,
        {{"Content-Type", "application/json"}, {"ETag", published.tag},
            {"Cache-Control", "public, no-cache"}},
        published.document};
    const auto known = edge::headerValue(context.request.headers, "If-None-Match");
    if (known == "*" || known.contains(published.tag))
        reply = {304, {{"ETag", published.tag}, {"Cache-Control", "public, no-cache"}}, {}};
    answer.send(std::move(reply));
}

void sendFile(const QStringList &candidates, const Answer &answer)
{
    for (const auto &path : candidates) {
        auto reply = staticFile(path);
        if (!reply)
            continue;
        reply->headers += edge::Headers{{"Content-Security-Policy", policy},
            {"Cache-Control", "public, max-age=3600"}, {"Cross-Origin-Opener-Policy", "same-origin"}};
        answer.send(std::move(*reply));
        return;
    }
    answer.error({domain::ErrorCode::NotFound, QStringLiteral("There is no such file."), {}, {}, {}, {}, {}});
}

} // namespace

domain::Result<domain::Done> addDocumentationRoutes(RouteTable &table)
{
    const auto published = std::make_shared<Published>();
    table.add(pageRoute("/api/docs-json", "getDescription", "This description",
        {200, "Description", "This document.", {"ETag", "Cache-Control"}})
            .tagged("Documentation")
            .about("OpenAPI 3.1. It names the server's version, and doesn't change while the server runs.")
            .queried({"If-None-Match"})
            .answers({304, {}, "Nothing has changed since that ETag.", {"ETag", "Cache-Control"}})
            .handledBy([published](const Context &context, const Answer &answer) {
                sendDocument(*published, context, answer);
            }));
    table.add(pageRoute("/api/docs", "openDescription", "This description, for people")
            .tagged("Documentation")
            .handledBy([](const Context &, const Answer &answer) {
                sendFile({QStringLiteral(":/api-docs/viewer/index.html")}, answer);
            }));
    table.add(pageRoute("/api/docs/assets/:file", "getDescriptionAsset", "A script or style of that page",
        {200, "Asset", "The file.", {}, "text/javascript"})
            .tagged("Documentation")
            .answers({200, "Asset", "The file.", {}, "text/css"})
            .answers({200, "Asset", "The file.", {}, "text/plain"})
            .handledBy([](const Context &context, const Answer &answer) {
                const auto name = context.parameter("file");
                const QStringList places{QStringLiteral(":/api-docs/viewer/") + name,
                    QStringLiteral(":/api-docs/swagger-ui/") + name};
                sendFile(isPage(name) ? QStringList() : places, answer);
            }));
    const auto document = describe(table);
    if (!document)
        return domain::fail(document.error());
    published->document = *document;
    published->tag
        = '"' + QCryptographicHash::hash(*document, QCryptographicHash::Sha256).toHex().left(32) + '"';
    return domain::Done();
}

} // namespace candor::server

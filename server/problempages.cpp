// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/problempages.h"

#include "server/problemtexts.h"

#include <QCryptographicHash>

namespace candor::server {

namespace {

constexpr char style[] = ":root{color-scheme:light dark}"
                         "body{font:1rem/1.6 system-ui,sans-serif;margin:0;padding:3rem 1.25rem}"
                         "main{max-width:42rem;margin:0 auto}"
                         "h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}"
                         "h2{font-size:1.05rem;margin:1.75rem 0 .25rem}"
                         "p{margin:.25rem 0 .75rem}"
                         "code{font:.95em ui-monospace,monospace;overflow-wrap:anywhere}"
                         "dt{margin-top:.75rem}dd{margin:0}";

// The style is allowed by its hash, and nothing else is.
QByteArray policy()
{
    const auto hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

edge::Reply page(const QString &title, const QString &content)
{
    const auto html
        = QStringLiteral("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                         "<title>%1 · Candor</title>\n<style>%2</style>\n</head>\n"
                         "<body>\n<main>\n%3</main>\n</body>\n</html>\n")
              .arg(title.toHtmlEscaped(), QLatin1String(style), content);
    return {200,
        {{"Content-Type", "text/html; charset=utf-8"}, {"Content-Security-Policy", policy()},
            {"Cache-Control", "public, max-age=3600"}},
        html.toUtf8()};
}

QString heading(const QString &text)
{
    return QStringLiteral("<h1>%1</h1>\n").arg(text.toHtmlEscaped());
}

QString section(const QString &title, const QString &text)
{
    return QStringLiteral("<h2>%1</h2>\n<p>%2</p>\n").arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

edge::Reply problemPage(const ProblemText &text)
{
    return page(text.title,
        heading(text.title)
            + QStringLiteral("<p><code>%1</code>, HTTP status %2</p>\n").arg(text.code).arg(text.status)
            + section(QStringLiteral("What it means"), text.meaning)
            + section(QStringLiteral("What to do"), text.wayOut)
            + QStringLiteral("<p><a href=\"/problems\">All errors</a></p>\n"));
}

edge::Reply problemIndex()
{
    auto content = heading(QStringLiteral("Errors")) + QStringLiteral("<dl>\n");
    for (const auto &text : problemTexts()) {
        content += QStringLiteral("<dt><a href=\"/problems/%1\"><code>%1</code></a> (%2)</dt>\n<dd>%3</dd>\n")
                       .arg(text.code, QString::number(text.status), text.meaning.toHtmlEscaped());
    }
    return page(QStringLiteral("Errors"), content + QStringLiteral("</dl>\n"));
}

edge::Reply welcomePage()
{
    return page(QStringLiteral("Interview server"),
        heading(QStringLiteral("Candor"))
            + QStringLiteral(
                "<p>This is the address of an interview server. There is nothing to see here: candidates "
                "open "
                "the link of their invitation, and everyone else uses the API below "
                "<code>/api/v1</code>.</p>\n"
                "<h2>For integrators</h2>\n<p><a href=\"/api/docs\">Every call of the API</a>, and "
                "<a href=\"/api/docs-json\">the same as OpenAPI</a>. Each answer that is an error names a "
                "page of its own: "
                "<a href=\"/problems\">all errors</a> with their way out, and "
                "<a href=\"/admin/api-keys\">where API keys are made</a>.</p>\n"));
}

edge::Reply keysPage()
{
    return page(QStringLiteral("API keys"),
        heading(QStringLiteral("API keys"))
            + QStringLiteral(
                "<p>Keys aren't made on this page. An administrator makes them with "
                "<code>POST /api/v1/api-keys</code> and the access token of a log-in that has the "
                "permission <code>api-key:create</code>.</p>\n"
                "<p>A key is shown once, when it is made. Keep it like a password.</p>\n"));
}

} // namespace

void addProblemPages(RouteTable &table)
{
    table.add(pageRoute("/", "openWelcome", "What this server is")
            .handledBy([](const Context &, const Answer &answer) { answer.send(welcomePage()); }));
    table.add(pageRoute("/admin/api-keys", "openKeysPage", "Where API keys are made")
            .handledBy([](const Context &, const Answer &answer) { answer.send(keysPage()); }));
    table.add(pageRoute("/problems", "listProblems", "All errors")
            .handledBy([](const Context &, const Answer &answer) { answer.send(problemIndex()); }));
    table.add(pageRoute("/problems/:code", "explainProblem", "What an error means")
            .handledBy([](const Context &context, const Answer &answer) {
                const auto code = context.parameter("code");
                for (const auto &text : problemTexts()) {
                    if (text.code == code) {
                        answer.send(problemPage(text));
                        return;
                    }
                }
                answer.error({domain::ErrorCode::NotFound, QStringLiteral("There is no error of this name."),
                    {}, {}, {}, {}, {}});
            }));
}

} // namespace candor::server

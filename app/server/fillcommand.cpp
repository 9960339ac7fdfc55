// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fillcommand.h"

#include "app/control.h"
#include "app/output.h"
#include "demo/fill.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace candor::app {

using domain::Result;

namespace {

Result<QJsonObject> ask(const config::Settings &settings, const QString &word)
{
    const auto answer = askRunningServer(settings.dataDirectory, {word});
    if (!answer)
        return domain::fail(domain::ErrorCode::NotFound,
            QStringLiteral(
                "No server runs on %1. Start one with 'serve --demo-tenant', or name its folder with "
                "--data-dir.")
                .arg(settings.dataDirectory));
    if (!*answer)
        return domain::fail(answer->error());
    return QJsonDocument::fromJson((*answer)->toUtf8()).object();
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

int fillDemoTenant(const config::Settings &settings)
{
    const auto status = ask(settings, QStringLiteral("status"));
    if (!status)
        return complainOf(status.error());
    const auto demo = ask(settings, QStringLiteral("demo-tenant"));
    if (!demo)
        return complainOf(demo.error());
    demo::FillOptions options;
    options.baseUrl = QUrl(text(*status, "url"));
    options.apiKey = text(*demo, "key").toLatin1();
    options.progress = [](int done, int total) {
        const QJsonObject line{{QStringLiteral("done"), done}, {QStringLiteral("total"), total}};
        print(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    };
    const auto trouble = demo::fillDemo(options);
    return trouble.isEmpty() ? success : complain(trouble);
}

} // namespace candor::app

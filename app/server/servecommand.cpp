// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/servecommand.h"

#include "app/activation.h"
#include "app/node.h"
#include "app/output.h"
#include "app/ownertoken.h"
#include "app/signals.h"
#include "app/startfailure.h"
#include "domain/async.h"
#include "identity/demoorganisation.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <unistd.h>

namespace candor::app {

Q_LOGGING_CATEGORY(lcSettings, "candor.app.settings")

using config::LoadedSettings;
using domain::Result;

namespace {

struct ServeOptions
{
    bool withDemoTenant = false;
    bool withOwnerToken = false;
};

std::optional<ServeOptions> parsed(const QStringList &options)
{
    ServeOptions parsed;
    for (const auto &option : options) {
        if (option == QLatin1String("--demo-tenant"))
            parsed.withDemoTenant = true;
        else if (option == QLatin1String("--owner-token-stdin"))
            parsed.withOwnerToken = true;
        else {
            complain(QStringLiteral("'%1' is unknown; see candor-server --help").arg(option));
            return std::nullopt;
        }
    }
    return parsed;
}

QString demoJson(const identity::DemoOrganisation &demo)
{
    const auto account = [&demo](const domain::User &user) {
        return QJsonObject{
            {QStringLiteral("email"), user.email}, {QStringLiteral("password"), demo.password}};
    };
    const QJsonObject told{{QStringLiteral("key"), demo.apiKey},
        {QStringLiteral("admin"), account(demo.admin)},
        {QStringLiteral("recruiter"), account(demo.recruiter)}};
    return QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
}

// Prints the demo tenant's credentials, one `name: value` a line; scripts read them.
int showDemoTenant(const Result<identity::DemoOrganisation> &demo)
{
    if (!demo)
        return complainOf(demo.error());
    print(QStringLiteral("demo tenant: ") + demo->tenant.id.toString());
    print(QStringLiteral("demo key: ") + demo->apiKey);
    print(QStringLiteral("demo admin: %1 %2").arg(demo->admin.email, demo->password));
    print(QStringLiteral("demo recruiter: %1 %2").arg(demo->recruiter.email, demo->password));
    return success;
}

int run(Node &node, const ServeOptions &options)
{
    Signals stopAndReload([] { QCoreApplication::exit(success); });
    // With nothing to read again, a server on a terminal ends together with it, and a service goes on.
    if (node.hasCertificate() || ::isatty(STDERR_FILENO) == 0)
        stopAndReload.setReload([&node] { node.reloadCertificate(); });
    print(QStringLiteral("listening on ") + node.url());
    QObject context;
    if (options.withDemoTenant) {
        domain::whenFinished(identity::makeDemoOrganisation(node.identity()), &context,
            [&node](const Result<identity::DemoOrganisation> &demo) {
                if (demo)
                    node.tellDemo(demoJson(*demo));
                if (const int code = showDemoTenant(demo); code != success)
                    QCoreApplication::exit(code);
            });
    }
    const int code = QCoreApplication::exec();
    node.stop();
    return code;
}

} // namespace

int serve(const LoadedSettings &loaded, const QStringList &words)
{
    const auto options = parsed(words);
    if (!options)
        return misuse;
    for (const auto &warning : loaded.warnings)
        qCWarning(lcSettings).noquote() << warning;
    StartOptions start;
    start.origins = loaded.origins;
    if (options->withOwnerToken) {
        const auto token = readOwnerToken(STDIN_FILENO);
        closeStandardInput();
        if (!token)
            return complainOf(token.error(), misuse);
        start.ownerToken = *token;
    }
    const auto activated = takeActivatedSocket();
    if (!activated)
        return complainOf(activated.error());
    start.activated = *activated;
    const auto node = Node::start(loaded.settings, start);
    if (!node) {
        if (options->withOwnerToken)
            print(QString::fromUtf8(startFailureLine(node.error(), loaded.settings)));
        return complainOf(node.error().error);
    }
    return run(**node, *options);
}

} // namespace candor::app

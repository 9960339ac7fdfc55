// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

#include "app/fillcommand.h"
#include "app/front.h"
#include "app/keyscommand.h"
#include "app/logging.h"
#include "app/node.h"
#include "app/output.h"
#include "app/servecommand.h"
#include "app/startfailure.h"
#include "demo/demo.h"
#include "server/collections.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

namespace candor::app {

using config::LoadedSettings;

namespace {

const char help[] = R"(candor-server: interviews with human gates, on your own machines

  candor-server serve [--demo-tenant] [--owner-token-stdin]
                                        run the server until SIGINT or SIGTERM; whoever writes a line of 43
                                        base64url characters to its standard input can sign in with them
                                        once, within a minute and from this machine
  candor-server demo [--json]           play one whole interview on a fresh server and end; on SQLite in a
                                        temporary folder, or on the empty database that --database names
  candor-server demo-fill               fill the demo tenant of the server that runs on the data folder with
                                        made-up interviews in every state
  candor-server config check            read the settings, say what is wrong with them
  candor-server config print            show each setting, its value and where it comes from
  candor-server keys list               show the keys that tokens and links are signed with
  candor-server keys rotate             make a new one; the old ones go on verifying
  candor-server openapi [--format openapi|postman|bruno]
                                        print the description of the API, or a collection of its requests
  candor-server --version | --help

Settings come from flags over environment over the TOML file (--config) over defaults:
)";

bool namedOnCommandLine(const LoadedSettings &loaded, const QString &key)
{
    return std::any_of(loaded.origins.begin(), loaded.origins.end(), [&key](const config::Origin &origin) {
        return origin.key == key && origin.source == config::Origin::Source::Flag;
    });
}

int playDemo(LoadedSettings loaded, const QStringList &options)
{
    demo::DemoOptions demoOptions;
    for (const auto &option : options) {
        if (option != QLatin1String("--json"))
            return complain(QStringLiteral("'%1' is unknown; see candor-server --help").arg(option), misuse);
        demoOptions.format = demo::OutputFormat::JsonLines;
    }
    const QTemporaryDir folder;
    if (!folder.isValid())
        return complain(QStringLiteral("can't make a temporary folder: ") + folder.errorString());
    auto &settings = loaded.settings;
    settings.dataDirectory = folder.path();
    settings.listen = {QStringLiteral("127.0.0.1"), 0};
    settings.applicationUrl.clear();
    settings.tlsCertificate.clear();
    settings.tlsKey.clear();
    settings.masterKey.clear();
    settings.masterKeyFile.clear();
    // The play fills a database with a made-up customer under a key that is thrown away: it never takes the
    // one that the installation is set up with, only one that was named for it.
    if (!namedOnCommandLine(loaded, QStringLiteral("database")))
        settings.database.clear();
    settings.requestsPerMinute = 0;
    settings.keyRequestsPerMinute = 0;
    settings.tenantRequestsPerMinute = 0;
    settings.loginsPerMinute = 0;
    settings.webhookNetworks = QStringList{QStringLiteral("127.0.0.0/8")};
    settings.webhookHttpHosts = QStringList{QStringLiteral("127.0.0.1")};
    auto started = Node::start(settings);
    if (!started)
        return complainOf(started.error().error);
    const auto node = std::move(*started);
    demoOptions.baseUrl = QUrl(node->url());
    const int code = demo::runDemo(demoOptions);
    node->stop();
    return code;
}

int showConfig(const LoadedSettings &loaded, const QStringList &words)
{
    if (words == QStringList{QStringLiteral("print")}) {
        print(config::printed(loaded).trimmed());
        return success;
    }
    if (words == QStringList{QStringLiteral("check")}) {
        for (const auto &warning : loaded.warnings)
            QTextStream(stderr) << "warning: " << warning << Qt::endl;
        if (const auto transport = config::checkTransport(loaded.settings); !transport)
            return complainOf(transport.error());
        print(QStringLiteral("The settings are good."));
        return success;
    }
    return complain(QStringLiteral("say 'config check' or 'config print'"), misuse);
}

int manageKeys(const LoadedSettings &loaded, const QStringList &words)
{
    const QString verb = words.value(1);
    if (words.size() != 2 || (verb != QLatin1String("list") && verb != QLatin1String("rotate")))
        return complain(QStringLiteral("say 'keys list' or 'keys rotate'"), misuse);
    const auto told = keysCommand(loaded.settings, words);
    if (!told)
        return complainOf(told.error());
    print(*told);
    return success;
}

// Not with print(): the bytes are those that the server publishes.
int showDescription(const LoadedSettings &loaded, const QStringList &options)
{
    const auto format = options.isEmpty() ? QStringLiteral("openapi") : options.value(1);
    const bool known = format == QLatin1String("openapi") || format == QLatin1String("postman")
        || format == QLatin1String("bruno");
    if (!known || (!options.isEmpty() && (options.size() != 2 || options[0] != QLatin1String("--format"))))
        return complain(QStringLiteral("say 'openapi --format openapi|postman|bruno'"), misuse);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return complain(QStringLiteral("can't make a temporary folder: ") + folder.errorString());
    auto bytes = Node::description(folder.path());
    if (!bytes)
        return complainOf(bytes.error());
    const auto baseUrl = publicUrl(loaded.settings, loaded.settings.listen.port).toUtf8();
    if (format == QLatin1String("postman"))
        bytes = server::postmanCollection(*bytes, baseUrl);
    else if (format == QLatin1String("bruno"))
        bytes = server::brunoCollection(*bytes, baseUrl);
    QFile out;
    const bool written
        = out.open(stdout, QIODevice::WriteOnly) && out.write(*bytes) == bytes->size() && out.flush();
    return written ? success : complain(QStringLiteral("can't write: ") + out.errorString());
}

} // namespace

int run(const QStringList &arguments)
{
    if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"))) {
        print(QString::fromUtf8(help) + config::reference());
        return success;
    }
    if (arguments.contains(QLatin1String("--version"))) {
        print(QStringLiteral("candor-server ") + QCoreApplication::applicationVersion());
        return success;
    }
    const auto loaded = config::load(arguments, QProcessEnvironment::systemEnvironment());
    if (!loaded)
        return complainOf(loaded.error(), misuse);
    const auto words = loaded->remainingArguments;
    const auto command = words.value(0);
    const bool quiet = QStringList{QStringLiteral("demo"), QStringLiteral("demo-fill"),
        QStringLiteral("keys"), QStringLiteral("openapi")}
                           .contains(command);
    const Logging logging(
        loaded->settings.logFormat, quiet ? config::LogLevel::Warning : loaded->settings.logLevel);
    if (command == QLatin1String("serve"))
        return serve(*loaded, words.mid(1));
    if (command == QLatin1String("demo"))
        return playDemo(*loaded, words.mid(1));
    if (command == QLatin1String("demo-fill") && words.size() == 1)
        return fillDemoTenant(loaded->settings);
    if (command == QLatin1String("openapi"))
        return showDescription(*loaded, words.mid(1));
    if (command == QLatin1String("keys"))
        return manageKeys(*loaded, words);
    if (command == QLatin1String("config"))
        return showConfig(*loaded, words.mid(1));
    if (command.isEmpty())
        return complain(
            QStringLiteral(
                "say what to do: serve, demo, demo-fill, keys, openapi or config; see candor-server --help"),
            misuse);
    return complain(QStringLiteral("'%1' is no command; see candor-server --help").arg(command), misuse);
}

} // namespace candor::app

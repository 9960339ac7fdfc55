// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <chrono>

// The settings of an installation (contract §9): flags over environment over the TOML file over defaults,
// with the same names everywhere. Pure values and functions without state; any thread.
namespace candor::config {

enum class LogFormat {
    Automatic, // text when standard error is a terminal, else JSON
    Text,
    Json,
};

enum class LogLevel {
    Debug,
    Info,
    Warning,
    Error,
};

// Where plain http may be served.
enum class PlainHttp {
    Loopback,
    Anywhere,
};

// The header field that trusted proxies name their clients in.
enum class ProxyHeader {
    XForwardedFor,
    Forwarded,
};

struct ListenAddress
{
    QString host = QStringLiteral("127.0.0.1"); // an IPv4 or IPv6 address, without brackets
    quint16 port = 8080; // 0 = the system picks a free one
    bool operator==(const ListenAddress &) const = default;
};

// Every value is valid by itself once load() answered it; what needs the network, the database or a key
// file's content is checked by whoever opens it.
struct Settings
{
    QString dataDirectory; // absolute
    ListenAddress listen;
    QString applicationUrl; // without a trailing slash; empty = from the address that is listened on
    QString database; // for storage::parseLocation()
    QString nodeName; // among those that share a PostgreSQL; empty = the host name
    QByteArray masterKey; // 32 bytes; empty = from masterKeyFile, or the data folder's own master.key
    QString masterKeyFile; // absolute; empty = none
    QString tlsCertificate; // absolute; empty = plain http; never set without tlsKey
    QString tlsKey; // absolute
    PlainHttp plainHttp = PlainHttp::Loopback;
    int requestsPerMinute = 100; // per client address; 0 = no limit
    int keyRequestsPerMinute = 0; // per credential; 0 = no limit
    int tenantRequestsPerMinute = 0; // per tenant; 0 = no limit
    int loginsPerMinute = 20; // per client address; 0 = no limit
    int loginFailuresPerAccount = 10; // in a row, before a lock; 0 = none
    int loginFailuresPerAddress = 50; // in a quarter of an hour, before a lock; 0 = none
    qint64 bodyBytes = 1024 * 1024; // largest body of a request other than a recording's chunk
    int rotateTokenKeysAfterDays = 90; // 0 = never by itself
    QStringList trustedProxies; // CIDR blocks
    ProxyHeader proxyHeader = ProxyHeader::XForwardedFor;
    QStringList webhookNetworks; // CIDR blocks of inside addresses that may be webhook targets
    QStringList webhookHttpHosts; // lower-case hosts, or "*", that may be plain http within webhookNetworks
    QStringList webhookProxies; // URLs of proxies that webhooks may go through, with their credentials
    QList<std::chrono::milliseconds> webhookRetries; // waiting times after the first, second … failed attempt
    int webhookConcurrency = 8; // requests to one receiver at once, over all nodes
    int webhookRate = 0; // requests to one receiver by the second, over all nodes; 0 = no limit
    int webhookDisableAfterHours = 120; // that a receiver fails before its webhook is disabled; 0 = never
    int agentTimeoutSeconds = 60; // for one answer of an agent
    int deliveryLogDays = 30; // that attempts of webhooks are kept
    LogFormat logFormat = LogFormat::Automatic;
    LogLevel logLevel = LogLevel::Info;
    int threads = 1; // event loops
    bool operator==(const Settings &) const = default;
};

// Where one value comes from.
struct Origin
{
    enum class Source {
        Default,
        File,
        Environment,
        Flag,
    };
    QString key; // as in the TOML file: "limits.body_bytes"
    Source source = Source::Default;
    QString where; // "default", "/etc/candor/candor.toml:12", "CANDOR_LISTEN", "--listen"
    QString text; // the value as it may be shown: secrets are masked; empty = not set
    bool operator==(const Origin &) const = default;
};

struct LoadedSettings
{
    Settings settings;
    QList<Origin> origins; // one for each key, in the order of the reference
    QStringList remainingArguments; // what is no setting: subcommands and their own options, in their order
    QStringList warnings; // English sentences: variables that look like settings and are none, with the name
                          // that was perhaps meant; for the log of a start
};

// `arguments` without the program's name. `--config FILE` or CANDOR_CONFIG names the TOML file; without them
// /etc/candor/candor.toml is read when it exists. A variable that is set to nothing counts as absent.
// Arguments behind "--" are not looked at. ValidationFailed with everything that is wrong at once: `fields`
// has the key as pointer, and a sentence with key, origin and the way out as detail. Reads files; blocks.
[[nodiscard]] domain::Result<LoadedSettings> load(
    const QStringList &arguments, const QProcessEnvironment &environment);

// Whether the server may serve where `settings.listen` says: https, plain http on loopback, or plain http
// that was asked for. ValidationFailed names the three ways out. Not a part of load(): a socket that somebody
// else listens on may take the place of `listen`.
[[nodiscard]] domain::Result<domain::Done> checkTransport(const Settings &settings);

// What `config print` shows: a TOML file that says of each value where it comes from. Secrets are masked.
[[nodiscard]] QString printed(const LoadedSettings &loaded);

// The reference of all settings as a Markdown table.
[[nodiscard]] QString reference();

} // namespace candor::config

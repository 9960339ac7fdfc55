// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/keys.h"

#include "config/values.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

namespace candor::config {

namespace {

using Complaint = std::optional<QString>;
constexpr Complaint fine = std::nullopt;

// A file or folder as it was named on the command line or in a file: relative to the working folder.
QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

// Puts what was parsed into its place, or complains.
template <typename Target, typename Parsed>
Complaint assign(Target &target, const std::optional<Parsed> &parsed, const char *complaint)
{
    if (!parsed)
        return QString::fromLatin1(complaint);
    target = *parsed;
    return fine;
}

Complaint assignBlocks(QStringList &target, const QString &text)
{
    const Blocks parsed = parseBlocks(text);
    if (!parsed.wrong.isEmpty())
        return QStringLiteral("has %1, which is no network; write CIDR blocks such as "
                              "10.0.0.0/8,192.168.1.0/24, with no bits set behind the prefix")
            .arg(parsed.wrong);
    target = parsed.blocks;
    return fine;
}

Complaint assignDatabase(Settings &settings, const QString &text)
{
    const bool isSqlite = text == QLatin1String("sqlite") || text.startsWith(QLatin1String("sqlite:"));
    if (!isSqlite && !text.startsWith(QLatin1String("postgresql://")))
        return QStringLiteral("is no database; write sqlite, sqlite:FILE or "
                              "postgresql://user@host:5432/database");
    settings.database = text;
    return fine;
}

Complaint assignLogFormat(Settings &settings, const QString &text)
{
    if (text == QLatin1String("auto"))
        settings.logFormat = LogFormat::Automatic;
    else if (text == QLatin1String("text"))
        settings.logFormat = LogFormat::Text;
    else if (text == QLatin1String("json"))
        settings.logFormat = LogFormat::Json;
    else
        return QStringLiteral("is no log format; write auto, text or json");
    return fine;
}

Complaint assignLogLevel(Settings &settings, const QString &text)
{
    static const QStringList names{
        QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")};
    const auto index = names.indexOf(text);
    if (index < 0)
        return QStringLiteral("is no log level; write %1").arg(names.join(QStringLiteral(", ")));
    settings.logLevel = LogLevel(index);
    return fine;
}

Complaint assignPlainHttp(Settings &settings, const QString &text)
{
    if (text == QLatin1String("loopback"))
        settings.plainHttp = PlainHttp::Loopback;
    else if (text == QLatin1String("anywhere"))
        settings.plainHttp = PlainHttp::Anywhere;
    else
        return QStringLiteral("is no place for plain http; write loopback or anywhere");
    return fine;
}

Complaint assignProxyHeader(Settings &settings, const QString &text)
{
    if (text.compare(QLatin1String("x-forwarded-for"), Qt::CaseInsensitive) == 0)
        settings.proxyHeader = ProxyHeader::XForwardedFor;
    else if (text.compare(QLatin1String("forwarded"), Qt::CaseInsensitive) == 0)
        settings.proxyHeader = ProxyHeader::Forwarded;
    else
        return QStringLiteral("is no header field of a proxy; write x-forwarded-for or forwarded");
    return fine;
}

Complaint assignRate(int &target, const QString &text)
{
    return assign(target, parseNumber(text, 0, 1'000'000),
        "is no number for this limit; write 0 to 1000000, where 0 switches the limit off");
}

Complaint assignThreads(Settings &settings, const QString &text)
{
    if (text == QLatin1String("cores")) {
        settings.threads = std::max(1, QThread::idealThreadCount());
        return fine;
    }
    return assign(
        settings.threads, parseNumber(text, 1, 256), "is no number of event loops; write 1 to 256, or cores");
}

using L1 = QLatin1String;

const std::array table{
    Key{L1("data_dir"), Form::Text, Exposure::Open, L1(),
        L1("the user's data folder; the state directory as a service"),
        L1("Folder of everything the server keeps; made with owner-only rights."),
        [](Settings &s, const QString &text) -> Complaint {
            s.dataDirectory = absolute(text);
            return fine;
        }},
    Key{L1("listen"), Form::Text, Exposure::Open, L1("127.0.0.1:8080"), L1(),
        L1("Address and port to listen on; port 0 picks a free one."),
        [](Settings &s, const QString &text) {
            return assign(s.listen, parseListen(text),
                "is no address and port; write for example 127.0.0.1:8080, [::1]:8080 or 0.0.0.0:8080");
        }},
    Key{L1("app_url"), Form::Text, Exposure::Open, L1(), L1("from listen"),
        L1("Base of interview links and of the addresses that explain errors, as candidates reach it."),
        [](Settings &s, const QString &text) {
            return assign(s.applicationUrl, parseBaseUrl(text),
                "is no base address; write for example https://interviews.example.com, without user, "
                "query and fragment");
        }},
    Key{L1("database"), Form::Text, Exposure::HasPassword, L1("sqlite"), L1("sqlite in the data folder"),
        L1("sqlite, sqlite:FILE or postgresql://user@host:port/database."), assignDatabase},
    Key{L1("node_name"), Form::Text, Exposure::Open, L1(), L1("the host name"),
        L1("What this server is called among those that share a PostgreSQL; each has a name of its own."),
        [](Settings &s, const QString &text) {
            return assign(s.nodeName, parseNodeName(text),
                "is no name for a node; write 1 to 63 letters, digits, dots, dashes and underscores");
        }},
    Key{L1("master_key"), Form::Text, Exposure::Secret, L1(), L1("master.key in the data folder"),
        L1("The 32 bytes that every other key is derived from, in base64; without it nothing can be read."),
        [](Settings &s, const QString &text) {
            return assign(s.masterKey, parseKey(text),
                "is not the base64 of 32 bytes; make one with: openssl rand -base64 32");
        }},
    Key{L1("master_key_file"), Form::Text, Exposure::Open, L1(), L1("none"),
        L1("File with the master key, readable by its owner only; instead of master_key."),
        [](Settings &s, const QString &text) -> Complaint {
            s.masterKeyFile = absolute(text);
            return fine;
        }},
    Key{L1("tls.certificate"), Form::Text, Exposure::Open, L1(), L1("none"),
        L1("PEM file with the certificate chain, the server's own first; set, the server speaks https."),
        [](Settings &s, const QString &text) -> Complaint {
            s.tlsCertificate = absolute(text);
            return fine;
        }},
    Key{L1("tls.key"), Form::Text, Exposure::Open, L1(), L1("none"),
        L1("PEM file with the certificate's private key, without a passphrase."),
        [](Settings &s, const QString &text) -> Complaint {
            s.tlsKey = absolute(text);
            return fine;
        }},
    Key{L1("plain_http"), Form::Text, Exposure::Open, L1("loopback"), L1(),
        L1("Where plain http may be served: loopback, or anywhere on a network that you trust."),
        assignPlainHttp},
    Key{L1("limits.requests_per_minute"), Form::Number, Exposure::Open, L1("100"), L1(),
        L1("Requests a minute for each client address; 0 switches the limit off."),
        [](Settings &s, const QString &text) { return assignRate(s.requestsPerMinute, text); }},
    Key{L1("limits.key_requests_per_minute"), Form::Number, Exposure::Open, L1("0"), L1(),
        L1("Requests a minute for each API key, OAuth client and user; 0 switches the limit off."),
        [](Settings &s, const QString &text) { return assignRate(s.keyRequestsPerMinute, text); }},
    Key{L1("limits.tenant_requests_per_minute"), Form::Number, Exposure::Open, L1("0"), L1(),
        L1("Requests a minute for each tenant, whoever makes them; 0 switches the limit off."),
        [](Settings &s, const QString &text) { return assignRate(s.tenantRequestsPerMinute, text); }},
    Key{L1("limits.logins_per_minute"), Form::Number, Exposure::Open, L1("20"), L1(),
        L1("Log-ins and requests for tokens a minute for each client address; 0 switches the limit off."),
        [](Settings &s, const QString &text) { return assignRate(s.loginsPerMinute, text); }},
    Key{L1("limits.login_failures_per_account"), Form::Number, Exposure::Open, L1("10"), L1(),
        L1("Failed log-ins in a row before an account is locked for minutes; 0 never locks."),
        [](Settings &s, const QString &text) { return assignRate(s.loginFailuresPerAccount, text); }},
    Key{L1("limits.login_failures_per_address"), Form::Number, Exposure::Open, L1("50"), L1(),
        L1("Failed log-ins in a quarter of an hour before a client address is locked; 0 never locks."),
        [](Settings &s, const QString &text) { return assignRate(s.loginFailuresPerAddress, text); }},
    Key{L1("limits.body_bytes"), Form::Number, Exposure::Open, L1("1048576"), L1("1048576 (1 MiB)"),
        L1("Largest body of a request, in bytes; a recording's chunk may always have 8 MiB."),
        [](Settings &s, const QString &text) {
            return assign(s.bodyBytes, parseBytes(text),
                "is no size; write bytes from 1024 to 67108864, or for example 2 MiB");
        }},
    Key{L1("tokens.rotate_keys_after_days"), Form::Number, Exposure::Open, L1("90"), L1(),
        L1("Days that one key signs tokens and links before the next one takes over; 0 never rotates."),
        [](Settings &s, const QString &text) {
            return assign(s.rotateTokenKeysAfterDays, parseNumber(text, 0, 3650),
                "is no number of days; write 0 to 3650, where 0 never rotates");
        }},
    Key{L1("trusted_proxies"), Form::List, Exposure::Open, L1(), L1("none"),
        L1("Networks of proxies whose word on their clients counts, as CIDR blocks."),
        [](Settings &s, const QString &text) { return assignBlocks(s.trustedProxies, text); }},
    Key{L1("proxy_header"), Form::Text, Exposure::Open, L1("x-forwarded-for"), L1(),
        L1("What trusted proxies write: x-forwarded-for (with x-forwarded-proto), or forwarded (RFC 7239)."),
        assignProxyHeader},
    Key{L1("webhooks.allow_networks"), Form::List, Exposure::Open, L1(), L1("none"),
        L1("Inside networks that may be webhook targets, as CIDR blocks."),
        [](Settings &s, const QString &text) { return assignBlocks(s.webhookNetworks, text); }},
    Key{L1("webhooks.allow_http"), Form::List, Exposure::Open, L1(), L1("none"),
        L1("Hosts, or *, that may be plain http within webhooks.allow_networks."),
        [](Settings &s, const QString &text) {
            return assign(s.webhookHttpHosts, parseHosts(text),
                "has an entry that is no host; write names or addresses without scheme and port, or *");
        }},
    Key{L1("webhooks.proxies"), Form::List, Exposure::Secret, L1(), L1("none"),
        L1("Forward proxies that a webhook may name, as http://[user:password@]host:port."),
        [](Settings &s, const QString &text) {
            s.webhookProxies.clear();
            const auto proxies = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
            for (const auto &proxy : proxies)
                s.webhookProxies.append(proxy.trimmed());
            return fine;
        }},
    Key{L1("webhooks.retry_schedule"), Form::List, Exposure::Open,
        L1("5,300,1800,7200,18000,36000,50400,72000,86400"), L1(),
        L1("Seconds to wait after each failed attempt; a random part of it is really waited."),
        [](Settings &s, const QString &text) {
            return assign(s.webhookRetries, parseSchedule(text),
                "is no list of waiting times; write seconds above 0 and at most 604800, such as 5,300,1800");
        }},
    Key{L1("webhooks.concurrency"), Form::Number, Exposure::Open, L1("8"), L1(),
        L1("Requests to one webhook receiver at once, over all nodes."),
        [](Settings &s, const QString &text) {
            return assign(
                s.webhookConcurrency, parseNumber(text, 1, 64), "is no number of requests; write 1 to 64");
        }},
    Key{L1("webhooks.rate"), Form::Number, Exposure::Open, L1("0"), L1(),
        L1("Requests to one webhook receiver by the second, over all nodes; 0 switches the limit off."),
        [](Settings &s, const QString &text) {
            return assign(s.webhookRate, parseNumber(text, 0, 1000),
                "is no rate; write 0 to 1000, where 0 is no limit");
        }},
    Key{L1("webhooks.disable_after_hours"), Form::Number, Exposure::Open, L1("120"), L1(),
        L1("Hours that a webhook's receiver fails before the webhook is disabled; 0 never disables."),
        [](Settings &s, const QString &text) {
            return assign(s.webhookDisableAfterHours, parseNumber(text, 0, 8760),
                "is no number of hours; write 0 to 8760, where 0 never disables");
        }},
    Key{L1("agents.timeout_seconds"), Form::Number, Exposure::Open, L1("60"), L1(),
        L1("Seconds that an agent may take for one answer; then it has failed and is tried again."),
        [](Settings &s, const QString &text) {
            return assign(s.agentTimeoutSeconds, parseNumber(text, 1, 3600),
                "is no number of seconds; write 1 to 3600");
        }},
    Key{L1("retention.delivery_log_days"), Form::Number, Exposure::Open, L1("30"), L1(),
        L1("Days that the attempts of webhooks are kept, with what was sent and answered."),
        [](Settings &s, const QString &text) {
            return assign(
                s.deliveryLogDays, parseNumber(text, 1, 3650), "is no number of days; write 1 to 3650");
        }},
    Key{L1("log.format"), Form::Text, Exposure::Open, L1("auto"), L1("auto"),
        L1("auto, text or json; auto is text on a terminal, else json."), assignLogFormat},
    Key{L1("log.level"), Form::Text, Exposure::Open, L1("info"), L1(),
        L1("debug, info, warning or error: the least important that is written."), assignLogLevel},
    Key{L1("threads"), Form::Number, Exposure::Open, L1("cores"), L1("as many as cores"),
        L1("Event loops that serve requests."), assignThreads},
};

} // namespace

std::span<const Key> keys()
{
    return table;
}

QString environmentName(const Key &key)
{
    return QStringLiteral("CANDOR_")
        + QString(key.name).replace(QLatin1Char('.'), QLatin1Char('_')).toUpper();
}

QString flagName(const Key &key)
{
    static const QRegularExpression separator(QStringLiteral("[._]"));
    return QStringLiteral("--") + QString(key.name).replace(separator, QStringLiteral("-"));
}

QString shown(const Key &key, const QString &text)
{
    if (text.isEmpty())
        return text;
    if (key.exposure == Exposure::Secret)
        return QStringLiteral("****");
    if (key.exposure == Exposure::Open)
        return text;
    // What is no URL may still hold a password, so that everything between the first ":" behind the scheme
    // and the last "@" goes.
    static const QRegularExpression inUrl(QStringLiteral("(//[^:/@]*):.*@"));
    static const QRegularExpression asOption(
        QStringLiteral("((?:^|[?&])[a-z]*password=)[^&]*"), QRegularExpression::CaseInsensitiveOption);
    return QString(text)
        .replace(inUrl, QStringLiteral("\\1:****@"))
        .replace(asOption, QStringLiteral("\\1****"));
}

} // namespace candor::config

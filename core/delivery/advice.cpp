// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/advice.h"

#include <algorithm>
#include <array>

namespace candor::delivery {

namespace {

struct Entry
{
    const char *code;
    const char *sentence;
};

constexpr std::array faults{
    Entry{"DNS_FAILED",
        "The host's name can't be looked up from the server. Check its spelling, and that the server's name "
        "servers know it."},
    Entry{"BLOCKED_TARGET",
        "The target rules don't allow this address. A receiver inside the network must be allowed by the "
        "operator, in webhooks.allow_networks, plain http in webhooks.allow_http, and a proxy in "
        "webhooks.proxies."},
    Entry{"CONNECT_REFUSED",
        "The host answers, but nothing listens on this port. Start the receiver, or correct the port in the "
        "callbackUrl."},
    Entry{"CONNECT_UNREACHABLE",
        "The server has no route to this address. Check the network between them, and its firewalls."},
    Entry{"CONNECT_FAILED", "No connection came about. Check the port, and the firewalls on the way."},
    Entry{"TLS_UNTRUSTED",
        "Nobody that the server trusts has signed the receiver's certificate. Send the intermediate "
        "certificates along, use a certificate of a public authority, or name your own in tls.authorities of "
        "the webhook."},
    Entry{"TLS_EXPIRED", "The receiver's certificate has expired. Renew it."},
    Entry{"TLS_NOT_YET_VALID",
        "The receiver's certificate is not valid yet. Check the clocks of both servers and the certificate's "
        "dates."},
    Entry{"TLS_NAME",
        "The receiver's certificate is made out to another name. Use the name that it stands for in the "
        "callbackUrl, or add this one to the certificate's subjectAltName."},
    Entry{"TLS_CLIENT_CERTIFICATE",
        "The receiver wants a certificate of its callers, or doesn't accept the one it was shown. Set "
        "tls.certificate and tls.key of the webhook to one that it trusts."},
    Entry{"PROXY_UNREACHABLE",
        "The proxy that this webhook goes through can't be connected to. Check webhooks.proxies, and that "
        "the "
        "proxy runs."},
    Entry{"TIMEOUT_PROXY",
        "The forward proxy took the connection, and opened no way to the receiver in time. Ask its owner "
        "whether it may reach the receiver's host and port."},
    Entry{"PROXY_REFUSED",
        "The proxy that this webhook goes through opens no tunnel to the receiver. Let it, and check the "
        "log-in in webhooks.proxies."},
    Entry{"TLS_FAILED",
        "No secure connection came about. The receiver must speak TLS 1.2 or later on this port; perhaps it "
        "speaks plain HTTP there, or wants a certificate of its callers."},
    Entry{"SECRETS_UNREADABLE",
        "The webhook's secrets can't be decrypted any more: they were restored without their key, or "
        "tampered "
        "with. Save the webhook with new ones."},
    Entry{"WEBHOOK_DISABLED",
        "The receiver answers, but the webhook is disabled and holds what is to go there; disabledReason "
        "says "
        "why. Save the webhook again to have all of it sent."},
    Entry{"TIMEOUT_DNS", "The name servers didn't answer in time. Check those that the server uses."},
    Entry{"TIMEOUT_CONNECT",
        "Nothing came back from this address in time. A firewall probably drops the packets: let the "
        "server's "
        "address through."},
    Entry{"TIMEOUT_TLS",
        "A connection came about, but the receiver did not begin to speak TLS in time. Perhaps another "
        "service listens on this port."},
    Entry{"TIMEOUT_ANSWER",
        "The receiver took the event, and did not answer completely in time. Answer with 2xx first, and work "
        "afterwards."},
    Entry{"TIMEOUT", "It took too long. Answer with 2xx first, and work afterwards."},
    Entry{"RESET",
        "The receiver, or something between, closed the connection before the answer was complete. Look into "
        "its log, and into that of the proxy before it."},
    Entry{"RESET_BEFORE_ANSWER",
        "The receiver closed the connection as soon as it was secure. Perhaps it wants a certificate of its "
        "callers: set tls.certificate and tls.key of the webhook to one that it trusts; else look into its "
        "log."},
    Entry{"HEADERS_TOO_LONG",
        "The header of the answer is longer than 64 KiB. Answer a webhook with a short header."},
    Entry{"PROTOCOL",
        "What came back can't be read as HTTP. Check that the callbackUrl's port is that of a web server; "
        "where "
        "an answer shows, its header or its chunks are malformed: look at what stands before the receiver."},
    Entry{"CANCELLED", "The server was stopped meanwhile. Try again."},
    Entry{"HTTP_400",
        "The receiver did not understand the event. It must take a JSON body by POST; look into its log."},
    Entry{"HTTP_401",
        "The receiver wants a log-in. Let webhooks in by their signature, or give the credential as one of "
        "customHeaders."},
    Entry{"HTTP_403",
        "The receiver refuses the event: a wrong signature secret, a missing header of customHeaders, or a "
        "firewall for web applications. Look into its log."},
    Entry{"HTTP_404", "There is nothing at this path. Correct the callbackUrl."},
    Entry{"HTTP_405", "This path doesn't take POST. Correct the callbackUrl, or let the receiver take it."},
    Entry{"HTTP_408", "The receiver waited in vain for the event. Look at the proxy before it."},
    Entry{"HTTP_410",
        "The receiver says that it wants no events any more: a live delivery would disable this webhook. "
        "Save "
        "it with a callbackUrl that does."},
    Entry{"HTTP_413",
        "The event is too large for the receiver. Let it take bodies of 1 MiB: reports are long."},
    Entry{"HTTP_415", "The receiver doesn't take application/json. Let it."},
    Entry{"HTTP_429",
        "The receiver takes no more for now. Live deliveries wait and heed its Retry-After; raise its limit "
        "if it stays so."},
    Entry{"HTTP_4XX", "The receiver refused the event. Look into its log for the reason."},
    Entry{"HTTP_502", "The proxy before the receiver could not reach it. Start the receiver."},
    Entry{"HTTP_503", "The receiver is down or overloaded. Live deliveries are tried again."},
    Entry{"HTTP_504", "The proxy before the receiver waited in vain for it. Look into the receiver's log."},
    Entry{"HTTP_5XX", "The receiver failed. Look into its log; live deliveries are tried again."},
    Entry{"REDIRECT",
        "Redirects are not followed, since they could lead anywhere. Set callbackUrl to the address that it "
        "points to."},
    Entry{"HTTP_STATUS", "Only an answer of 200 to 299 counts as delivered."},
};

// Nothing for a code that has no sentence.
std::optional<Advice> find(const QString &code)
{
    const auto *entry = std::find_if(
        faults.begin(), faults.end(), [&](const Entry &each) { return code == QLatin1String(each.code); });
    if (entry == faults.end())
        return std::nullopt;
    return Advice{code, QString::fromLatin1(entry->sentence)};
}

Advice forStatus(int status)
{
    if (status >= 300 && status < 400 && status != 304)
        return *find(QStringLiteral("REDIRECT"));
    if (auto exact = find(QStringLiteral("HTTP_%1").arg(status)))
        return *exact;
    const auto kind = find(QStringLiteral("HTTP_%1XX").arg(status / 100));
    return kind ? *kind : *find(QStringLiteral("HTTP_STATUS"));
}

QString reasonIn(const SkippedLayer &skipped)
{
    const auto layer = storage::name(skipped.layer);
    if (skipped.reason == QLatin1String("NOT_CONFIGURED"))
        return QStringLiteral("The %1 has no webhook.").arg(layer);
    if (skipped.reason == QLatin1String("INACTIVE"))
        return QStringLiteral("The webhook of the %1 is switched off (isActive).").arg(layer);
    if (skipped.reason == QLatin1String("EVENT_NOT_SUBSCRIBED"))
        return QStringLiteral("The webhook of the %1 doesn't take this event (events).").arg(layer);
    return {};
}

} // namespace

Advice adviceFor(const http::Exchange &exchange)
{
    if (exchange.errorClass.isEmpty())
        return exchange.status >= 200 && exchange.status < 300 ? Advice() : forStatus(exchange.status);
    for (const auto &code : {exchange.cause, exchange.errorClass}) {
        if (const auto found = find(code))
            return *found;
    }
    return {exchange.errorClass, {}};
}

Advice adviceFor(const QString &code)
{
    return find(code).value_or(Advice{code, {}});
}

Advice adviceFor(const QList<SkippedLayer> &skipped)
{
    QStringList sentences;
    for (const auto &layer : skipped) {
        if (const auto reason = reasonIn(layer); !reason.isEmpty())
            sentences.append(reason);
    }
    sentences.append(QStringLiteral("Save a webhook for the tenant, or for its platform."));
    return {QStringLiteral("NO_DESTINATION"), sentences.join(QLatin1Char(' '))};
}

} // namespace candor::delivery

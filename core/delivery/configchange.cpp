// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/signing.h"
#include "delivery/transport.h"
#include "delivery/webhookconfigs.h"

namespace candor::delivery {

using domain::Done;
using domain::ErrorCode;
using domain::FieldError;
using domain::Result;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype shortestSecret = 32;
constexpr qsizetype longestSecret = 256;
constexpr qsizetype mostHeaders = 20;
constexpr std::chrono::seconds longestOverlap = 7 * 24h;

bool isVisibleAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar letter) { return letter.unicode() > 0x20 && letter.unicode() < 0x7f; });
}

void checkSecret(const QString &secret, QList<FieldError> &errors)
{
    const bool fits = secret.size() >= shortestSecret && secret.size() <= longestSecret;
    if (!fits || !isVisibleAscii(secret)) {
        errors.append({QStringLiteral("/secret"), QStringLiteral("INVALID"),
            QStringLiteral(
                "A secret has 32 to 256 visible ASCII characters. Leave it out to have one made.")});
    }
}

void checkEvents(const QStringList &events, QList<FieldError> &errors)
{
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (!domain::eventTypeFromName(events.at(i))) {
            errors.append({QStringLiteral("/events/%1").arg(i), QStringLiteral("UNKNOWN_EVENT"),
                QStringLiteral("There is no such event. An empty list subscribes to all.")});
        }
    }
}

void checkCustomHeaders(const QList<storage::WebhookHeader> &headers, QList<FieldError> &errors)
{
    if (headers.size() > mostHeaders) {
        errors.append({QStringLiteral("/customHeaders"), QStringLiteral("TOO_MANY"),
            QStringLiteral("At most 20 custom headers are sent.")});
    }
    for (const auto &[name, text] : headers) {
        // RFC 6901: "~" and "/" are escaped in a pointer.
        QString escaped = name;
        escaped.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
        const QString pointer = QStringLiteral("/customHeaders/") + escaped;
        if (isReservedHeader(name)) {
            errors.append({pointer, QStringLiteral("RESERVED"),
                QStringLiteral("This header belongs to the webhook itself and can't be replaced.")});
            continue;
        }
        // Not toLatin1(): it would turn what isn't ASCII into "?".
        const auto checked = http::checkHeaders({{name.toUtf8(), text.toUtf8()}});
        if (!checked)
            errors.append({pointer, QStringLiteral("INVALID"), checked.error().detail});
    }
}

void keepHeaders(ConfigChange &change, const storage::WebhookConfig &stored, QList<FieldError> &errors)
{
    for (qsizetype i = 0; i < change.keptHeaders.size(); ++i) {
        const auto found = std::find_if(
            stored.headers.begin(), stored.headers.end(), [&](const storage::WebhookHeader &header) {
                return header.first.compare(change.keptHeaders.at(i), Qt::CaseInsensitive) == 0;
            });
        if (found == stored.headers.end()) {
            errors.append({QStringLiteral("/keepCustomHeaders/%1").arg(i), QStringLiteral("NOT_STORED"),
                QStringLiteral("No such header is stored. Give its value in customHeaders.")});
        } else if (!change.customHeaders->contains(*found)) {
            change.customHeaders->append(*found);
        }
    }
    std::sort(change.customHeaders->begin(), change.customHeaders->end());
    change.keptHeaders.clear();
}

void keepTls(ConfigChange &change, const storage::WebhookConfig &stored, QList<FieldError> &errors)
{
    for (qsizetype i = 0; i < change.keptTls.size(); ++i) {
        const auto &name = change.keptTls.at(i);
        const auto part = name == QLatin1String("authorities") ? &storage::WebhookTls::authorities
            : name == QLatin1String("certificate")             ? &storage::WebhookTls::certificate
                                                               : &storage::WebhookTls::key;
        if ((stored.tls.*part).isEmpty()) {
            errors.append({QStringLiteral("/tls/keep/%1").arg(i), QStringLiteral("NOT_STORED"),
                QStringLiteral("Nothing of this is stored. Give it.")});
        }
        (*change.tls).*part = stored.tls.*part;
    }
    change.keptTls.clear();
}

} // namespace

ConfigChange completed(const ConfigChange &change, const storage::WebhookConfig &stored)
{
    auto whole = change;
    QList<FieldError> errors;
    if (whole.customHeaders)
        keepHeaders(whole, stored, errors);
    if (whole.tls)
        keepTls(whole, stored, errors);
    domain::addFaults(whole.faults, errors);
    return whole;
}

Result<Done> checkCallbackUrl(const QString &url, const http::TargetPolicy &policy)
{
    const auto allowed = http::checkUrl(url, policy);
    if (allowed)
        return Done();
    auto error = allowed.error();
    error.fields = {{QStringLiteral("/callbackUrl"), domain::name(error.code), error.detail}};
    return domain::fail(error);
}

Result<Done> checkChange(const ConfigChange &change, const http::TargetPolicy &policy, domain::Timestamp now)
{
    QList<FieldError> errors;
    if (change.callbackUrl.isEmpty()) {
        errors.append({QStringLiteral("/callbackUrl"), QStringLiteral("REQUIRED"),
            QStringLiteral("Name the HTTPS URL that receives the events.")});
    }
    if (change.secret)
        checkSecret(*change.secret, errors);
    checkEvents(change.events, errors);
    if (change.rotationOverlap
        && (*change.rotationOverlap < 0s || *change.rotationOverlap > longestOverlap)) {
        errors.append({QStringLiteral("/rotationOverlapSeconds"), QStringLiteral("OUT_OF_RANGE"),
            QStringLiteral("An overlap lasts from 0 to 604800 seconds.")});
    }
    if (change.customHeaders)
        checkCustomHeaders(*change.customHeaders, errors);
    auto faults = change.faults;
    domain::addFaults(faults, errors);
    domain::addFaults(faults, transportFaults(change.tls.value_or(storage::WebhookTls()), now));
    domain::addFaults(faults, proxyFaults(change.proxy.value_or(QString()), change.callbackUrl, policy));
    if (const auto url = checkCallbackUrl(change.callbackUrl, policy); !url) {
        if (faults.isEmpty())
            return url;
        domain::addFaults(faults, url.error().fields);
    }
    if (!faults.isEmpty())
        return domain::invalid(faults);
    return Done();
}

} // namespace candor::delivery

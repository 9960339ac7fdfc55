// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/transport.h"

#include "crypto/certificates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace candor::delivery {

using domain::FieldError;
using storage::WebhookTls;

namespace {

QJsonArray factsJson(const QByteArray &pem)
{
    QJsonArray list;
    const auto facts = crypto::readCertificates(pem);
    if (!facts)
        return list;
    for (const auto &certificate : *facts) {
        list.append(QJsonObject{
            {QStringLiteral("subject"), certificate.subject},
            {QStringLiteral("fingerprint"), certificate.fingerprint},
            {QStringLiteral("validFrom"), domain::toIso8601(certificate.validFrom)},
            {QStringLiteral("validUntil"), domain::toIso8601(certificate.validUntil)},
        });
    }
    return list;
}

FieldError fault(const char *field, const char *code, const QString &detail)
{
    return {QStringLiteral("/tls/") + QLatin1String(field), QLatin1String(code), detail};
}

// Certificates that can be read; `count` of them, the first ones, must be valid still.
void checkCertificates(const char *field, const QByteArray &pem, qsizetype count, domain::Timestamp now,
    QList<FieldError> &errors)
{
    const auto facts = crypto::readCertificates(pem);
    if (!facts) {
        errors.append(fault(field, "INVALID", facts.error().detail));
        return;
    }
    for (const auto &certificate : facts->mid(0, count)) {
        if (certificate.validUntil <= now) {
            errors.append(fault(field, "EXPIRED",
                QStringLiteral("holds a certificate that expired on %1.")
                    .arg(domain::toIso8601(certificate.validUntil))));
        }
    }
}

} // namespace

QJsonValue tlsJson(const WebhookTls &tls)
{
    if (tls.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("authorities"), factsJson(tls.authorities)},
        {QStringLiteral("certificate"), factsJson(tls.certificate)},
    };
}

void setTransport(http::OutgoingRequest &request, const storage::WebhookConfig &config)
{
    request.proxy = config.proxy;
    if (!config.tls.isEmpty()) {
        request.tls = std::make_shared<const http::TlsIdentity>(
            http::TlsIdentity{config.tls.authorities, config.tls.certificate, config.tls.key});
    }
}

domain::Faults transportFaults(const WebhookTls &tls, domain::Timestamp now)
{
    QList<FieldError> errors;
    if (!tls.authorities.isEmpty())
        checkCertificates("authorities", tls.authorities, -1, now, errors);
    if (!tls.certificate.isEmpty())
        checkCertificates("certificate", tls.certificate, 1, now, errors);
    if (tls.certificate.isEmpty() != tls.key.isEmpty()) {
        errors.append(fault(tls.key.isEmpty() ? "key" : "certificate", "REQUIRED",
            QStringLiteral("is missing: a certificate and its key belong together.")));
    } else if (!tls.key.isEmpty() && errors.isEmpty()) {
        // Also what keeps one tenant from another's connections: they are told apart by certificates.
        if (const auto fits = crypto::checkPrivateKey(tls.key, tls.certificate); !fits)
            errors.append(fault("key", "INVALID", fits.error().detail));
    }
    domain::Faults faults;
    domain::addFaults(faults, errors);
    return faults;
}

domain::Faults proxyFaults(const QString &proxy, const QString &callbackUrl, const http::TargetPolicy &policy)
{
    domain::Faults faults;
    const auto url = http::checkUrl(callbackUrl, policy);
    if (proxy.isEmpty() || !url)
        return faults; // what is wrong with the URL is told by who asks for it
    if (const auto found = http::checkProxy(proxy, *url, policy); !found) {
        domain::addFaults(
            faults, {{QStringLiteral("/proxy"), domain::name(found.error().code), found.error().detail}});
    }
    return faults;
}

} // namespace candor::delivery

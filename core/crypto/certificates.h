// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

// Certificates and keys that people hand over as PEM text. Pure; any thread.
namespace candor::crypto {

// What a certificate says of itself, for people.
struct CertificateFacts
{
    QString subject; // "CN=Receiver, O=Example"; at most 300 characters
    QString fingerprint; // SHA-256, lower-case hexadecimal
    domain::Timestamp validFrom;
    domain::Timestamp validUntil;
    bool operator==(const CertificateFacts &) const = default;
};

// All certificates of the text, in order: 1 to 20. ValidationFailed with a sentence about "it".
[[nodiscard]] domain::Result<QList<CertificateFacts>> readCertificates(const QByteArray &pem);

// Whether the text is one private key without a passphrase, and that of the first certificate of `chain`.
// ValidationFailed with a sentence about "it".
[[nodiscard]] domain::Result<domain::Done> checkPrivateKey(const QByteArray &pem, const QByteArray &chain);

} // namespace candor::crypto

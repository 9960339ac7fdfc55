// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/token.h"

#include "crypto/hmac.h"
#include "crypto/random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <cmath>

namespace candor::crypto {

namespace {

Q_LOGGING_CATEGORY(logCrypto, "candor.crypto")

constexpr qsizetype longestToken = 8192; // characters
constexpr qsizetype shortestSecret = 32; // bytes
constexpr QByteArray::Base64Options urlBase64
    = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encode(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(urlBase64);
}

// Only the canonical form: no padding, no white space, no stray bits, so that one token has one spelling.
std::optional<QByteArray> decode(const QByteArray &text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text, urlBase64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64(urlBase64) != text)
        return std::nullopt;
    return decoded.decoded;
}

tl::unexpected<domain::Error> refuse(const QString &reason)
{
    domain::Error error;
    error.code = domain::ErrorCode::Unauthenticated;
    error.detail = QStringLiteral("The token is missing, invalid or expired; log in again.");
    error.logDetail = QStringLiteral("token refused: ") + reason;
    return domain::fail(std::move(error));
}

std::optional<QJsonObject> parseObject(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

bool isFilledString(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty();
}

bool hasAudience(const QJsonValue &claim, const QString &audience)
{
    if (audience.isEmpty())
        return false;
    if (claim.isString())
        return claim.toString() == audience;
    const QJsonArray list = claim.toArray();
    return std::any_of(list.begin(), list.end(),
        [&audience](const QJsonValue &one) { return one.isString() && one.toString() == audience; });
}

// What is wrong with the times; empty when nothing is. NumericDate: seconds since 1970, fractions allowed.
QString timeProblem(const QJsonObject &claims, domain::Timestamp now)
{
    const double seconds = double(domain::toMilliseconds(now)) / 1000;
    const double skew = double(tokenClockSkew.count());
    const QJsonValue expiry = claims.value(QLatin1String("exp"));
    const QJsonValue issued = claims.value(QLatin1String("iat"));
    const QJsonValue notBefore = claims.value(QLatin1String("nbf"));
    if (!expiry.isDouble() || !issued.isDouble() || !(notBefore.isUndefined() || notBefore.isDouble()))
        return QStringLiteral("exp, iat or nbf is not a number");
    if (seconds >= expiry.toDouble())
        return QStringLiteral("expired");
    if (issued.toDouble() > seconds + skew)
        return QStringLiteral("issued in the future");
    if (notBefore.isDouble() && notBefore.toDouble() > seconds + skew)
        return QStringLiteral("not valid yet");
    return {};
}

} // namespace

TokenSigner::TokenSigner(QList<TokenKey> keys)
{
    for (auto &key : keys) {
        if (key.kid.isEmpty() || find(key.kid) || key.secret.size() < shortestSecret)
            qCWarning(logCrypto)
                << "a token key is left out: it needs a name of its own and at least 32 bytes";
        else
            m_keys.append(std::move(key));
    }
}

const TokenKey *TokenSigner::find(const QString &kid) const
{
    const auto found = std::find_if(
        m_keys.cbegin(), m_keys.cend(), [&kid](const TokenKey &key) { return key.kid == kid; });
    return found == m_keys.cend() ? nullptr : &*found;
}

QString TokenSigner::sign(const QJsonObject &claims, const QString &typ, const QString &kid) const
{
    if (m_keys.isEmpty())
        return {};
    const TokenKey *named = find(kid);
    const TokenKey &key = named ? *named : m_keys.constFirst();
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
        {QStringLiteral("kid"), key.kid}, {QStringLiteral("typ"), typ}};
    QJsonObject complete = claims;
    complete.insert(QStringLiteral("iss"), QLatin1String(tokenIssuer));
    if (!complete.contains(QLatin1String("jti")))
        complete.insert(QStringLiteral("jti"), QString::fromLatin1(randomBytes(16).toHex()));
    const QByteArray content = encode(header) + '.' + encode(complete);
    return QString::fromLatin1(content + '.' + hmacSha256(key.secret, content).toBase64(urlBase64));
}

domain::Result<TokenSigner::SignedContent> TokenSigner::openSigned(const QString &token) const
{
    if (token.size() > longestToken)
        return refuse(QStringLiteral("too long"));
    const QByteArray text = token.toUtf8();
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return refuse(QStringLiteral("not three parts"));
    const auto headerText = decode(parts.at(0));
    const auto payload = decode(parts.at(1));
    const auto signature = decode(parts.at(2));
    if (!headerText || !payload || !signature)
        return refuse(QStringLiteral("a part is not canonical base64url"));
    const auto header = parseObject(*headerText);
    if (!header)
        return refuse(QStringLiteral("the header is not a JSON object"));
    if (header->value(QLatin1String("alg")) != QJsonValue(QStringLiteral("HS256")))
        return refuse(QStringLiteral("another algorithm than HS256"));
    if (header->contains(QLatin1String("crit")))
        return refuse(QStringLiteral("crit is not supported"));
    const TokenKey *key = find(header->value(QLatin1String("kid")).toString());
    if (!key)
        return refuse(QStringLiteral("unknown key"));
    const QByteArray content = text.first(parts.at(0).size() + 1 + parts.at(1).size());
    if (!equalConstantTime(*signature, hmacSha256(key->secret, content)))
        return refuse(QStringLiteral("wrong signature"));
    return SignedContent{*header, *payload};
}

domain::Result<QJsonObject> TokenSigner::verify(
    const QString &token, const QString &typ, const QString &audience, domain::Timestamp now) const
{
    const auto content = openSigned(token);
    if (!content)
        return tl::unexpected(content.error());
    if (typ.isEmpty() || content->header.value(QLatin1String("typ")) != QJsonValue(typ))
        return refuse(QStringLiteral("another typ"));
    const auto claims = parseObject(content->payload);
    if (!claims)
        return refuse(QStringLiteral("the claims are not a JSON object"));
    if (claims->value(QLatin1String("iss")) != QJsonValue(QLatin1String(tokenIssuer)))
        return refuse(QStringLiteral("another issuer"));
    if (!hasAudience(claims->value(QLatin1String("aud")), audience))
        return refuse(QStringLiteral("another audience"));
    if (!isFilledString(claims->value(QLatin1String("sub")))
        || !isFilledString(claims->value(QLatin1String("jti"))))
        return refuse(QStringLiteral("sub or jti is missing"));
    if (const QString problem = timeProblem(*claims, now); !problem.isEmpty())
        return refuse(problem);
    return *claims;
}

} // namespace candor::crypto

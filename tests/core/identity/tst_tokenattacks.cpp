// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "crypto/hmac.h"
#include "identity/interviewlinks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace candor;
using namespace candor::identity;
using namespace std::chrono_literals;
using domain::ErrorCode;
using tests::await;
using tests::codeOf;
using tests::House;

// Forged tokens (RFC 8725), each against every kind of token that there is.
class tst_TokenAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgedTokensAreRefused_data();
    void forgedTokensAreRefused();
    void tokensOfOneKindAreNotTakenForAnother();
};

namespace {

constexpr QByteArray::Base64Options base64url
    = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64url);
}

QJsonObject decoded(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, base64url)).object();
}

// A token taken apart, with the key that the server signs its kind with.
struct Parts
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray key;
    qint64 now = 0; // seconds

    [[nodiscard]] QByteArray content() const { return encoded(header) + '.' + encoded(claims); }
    [[nodiscard]] QByteArray signedWith(const QByteArray &secret) const
    {
        return content() + '.' + crypto::hmacSha256(secret, content()).toBase64(base64url);
    }
    [[nodiscard]] QByteArray resigned() const { return signedWith(key); }
};

using Forge = QByteArray (*)(Parts);

struct Attack
{
    const char *name;
    Forge forge;
};

const QByteArray attackersKey(32, 'a');

// What an attacker without the key may send.
const Attack withoutTheKey[] = {
    {"alg none, no signature",
        [](Parts parts) {
            parts.header[QLatin1String("alg")] = QStringLiteral("none");
            return QByteArray(parts.content() + '.');
        }},
    {"alg None, the old signature",
        [](Parts parts) {
            const auto signature = parts.resigned().split('.').at(2);
            parts.header[QLatin1String("alg")] = QStringLiteral("None");
            return QByteArray(parts.content() + '.' + signature);
        }},
    {"no alg, signed",
        [](Parts parts) {
            parts.header.remove(QLatin1String("alg"));
            return parts.resigned();
        }},
    {"alg RS256 over an HMAC",
        [](Parts parts) {
            parts.header[QLatin1String("alg")] = QStringLiteral("RS256");
            return parts.resigned();
        }},
    {"alg HS512, signed so",
        [](Parts parts) {
            parts.header[QLatin1String("alg")] = QStringLiteral("HS512");
            return QByteArray(parts.content() + '.'
                + QMessageAuthenticationCode::hash(parts.content(), parts.key, QCryptographicHash::Sha512)
                    .toBase64(base64url));
        }},
    {"an empty signature", [](Parts parts) { return QByteArray(parts.content() + '.'); }},
    {"no signature", [](Parts parts) { return parts.content(); }},
    {"half a signature", [](Parts parts) { return parts.resigned().chopped(22); }},
    {"another key", [](Parts parts) { return parts.signedWith(attackersKey); }},
    {"an empty key", [](Parts parts) { return parts.signedWith(QByteArray()); }},
    {"a foreign kid",
        [](Parts parts) {
            parts.header[QLatin1String("kid")] = QStringLiteral("attacker");
            return parts.signedWith(attackersKey);
        }},
    {"a kid that is a path",
        [](Parts parts) {
            parts.header[QLatin1String("kid")] = QStringLiteral("../../dev/null");
            return parts.signedWith(QByteArray());
        }},
    {"no kid",
        [](Parts parts) {
            parts.header.remove(QLatin1String("kid"));
            return parts.resigned();
        }},
    {"a jku to the attacker's keys",
        [](Parts parts) {
            parts.header[QLatin1String("jku")] = QStringLiteral("https://attacker.example/keys");
            return parts.signedWith(attackersKey);
        }},
    {"a jwk with the attacker's key",
        [](Parts parts) {
            parts.header[QLatin1String("jwk")] = QJsonObject{{QStringLiteral("kty"), QStringLiteral("oct")},
                {QStringLiteral("k"), QString::fromLatin1(attackersKey.toBase64(base64url))}};
            return parts.signedWith(attackersKey);
        }},
    {"an x5u to the attacker's certificate",
        [](Parts parts) {
            parts.header[QLatin1String("x5u")] = QStringLiteral("https://attacker.example/certificate");
            return parts.signedWith(attackersKey);
        }},
    {"other claims under the old signature",
        [](Parts parts) {
            const auto signature = parts.resigned().split('.').at(2);
            parts.claims[QLatin1String("sub")] = QStringLiteral("0195f0ab-77d2-7c11-9a3e-5b6c7d8e9f00");
            return QByteArray(parts.content() + '.' + signature);
        }},
    {"a fourth part", [](Parts parts) { return QByteArray(parts.resigned() + ".e30"); }},
    {"padding", [](Parts parts) { return QByteArray(parts.resigned() + '='); }},
    {"nothing but dots", [](Parts) { return QByteArray(".."); }},
};

// What the key was used for, but not for this.
const Attack withTheKey[] = {
    {"expired",
        [](Parts parts) {
            parts.claims[QLatin1String("exp")] = parts.now;
            return parts.resigned();
        }},
    {"without an end",
        [](Parts parts) {
            parts.claims.remove(QLatin1String("exp"));
            return parts.resigned();
        }},
    {"an end that is text",
        [](Parts parts) {
            parts.claims[QLatin1String("exp")] = QStringLiteral("9999999999");
            return parts.resigned();
        }},
    {"not valid yet",
        [](Parts parts) {
            parts.claims[QLatin1String("nbf")] = parts.now + 600;
            return parts.resigned();
        }},
    {"issued in the future",
        [](Parts parts) {
            parts.claims[QLatin1String("iat")] = parts.now + 600;
            return parts.resigned();
        }},
    {"typ JWT",
        [](Parts parts) {
            parts.header[QLatin1String("typ")] = QStringLiteral("JWT");
            return parts.resigned();
        }},
    {"no typ",
        [](Parts parts) {
            parts.header.remove(QLatin1String("typ"));
            return parts.resigned();
        }},
    {"another audience",
        [](Parts parts) {
            parts.claims[QLatin1String("aud")] = QStringLiteral("elsewhere");
            return parts.resigned();
        }},
    {"no audience",
        [](Parts parts) {
            parts.claims.remove(QLatin1String("aud"));
            return parts.resigned();
        }},
    {"another issuer",
        [](Parts parts) {
            parts.claims[QLatin1String("iss")] = QStringLiteral("https://attacker.example");
            return parts.resigned();
        }},
    {"no subject",
        [](Parts parts) {
            parts.claims.remove(QLatin1String("sub"));
            return parts.resigned();
        }},
    {"a subject that is no id",
        [](Parts parts) {
            parts.claims[QLatin1String("sub")] = QStringLiteral("root");
            return parts.resigned();
        }},
    {"a critical extension",
        [](Parts parts) {
            parts.header[QLatin1String("crit")] = QJsonArray{QStringLiteral("b64")};
            return parts.resigned();
        }},
};

// One of each kind of token, and who takes it.
struct TokenHouse : House
{
    TokenHouse()
        : House(storage::Backend::Sqlite)
        , links(crypto::TokenSigner({{QStringLiteral("1"), linkKey()}}),
              QStringLiteral("https://candor.example"))
    {
        populate();
    }
    [[nodiscard]] QByteArray linkKey() const { return database.keyring().derive("interview-link/1"); }
    [[nodiscard]] QByteArray accessKey() const { return database.keyring().derive("access-token/1"); }

    [[nodiscard]] QByteArray make(const QString &kind)
    {
        const LinkClaims claims{platforms.at(0).id, tenants.at(0).id, domain::InterviewId::make(clock.now()),
            domain::makeUuid7(clock.now()).toString(QUuid::WithoutBraces), clock.now() + 1h};
        if (kind == QLatin1String("link"))
            return links.link(claims).section(QLatin1Char('/'), -1).toLatin1();
        if (kind == QLatin1String("cookie"))
            return links.cookie(claims, clock.now()).toLatin1();
        if (kind == QLatin1String("user"))
            return login(domain::UserKind::TenantUser, QStringLiteral("boss@acme.example"))
                ->accessToken.toLatin1();
        const auto client = await(
            identity->oauthClients().create(bosses.at(0), {}, {QStringLiteral("ATS"), {}, {}, {}}, {}));
        return await(identity->oauthClients().issue(client->client.id.toString(), client->secret, {}, {}))
            ->accessToken.toLatin1();
    }
    // The refusal, if any.
    [[nodiscard]] std::optional<ErrorCode> present(const QString &kind, const QByteArray &token)
    {
        const QString text = QString::fromLatin1(token);
        if (kind == QLatin1String("link"))
            return codeOf(links.openLink(text, clock.now()));
        if (kind == QLatin1String("cookie"))
            return codeOf(links.openCookie(text, clock.now()));
        return codeOf(callerWithToken(text));
    }

    InterviewLinks links;
};

const QStringList kinds{
    QStringLiteral("user"), QStringLiteral("client"), QStringLiteral("link"), QStringLiteral("cookie")};

TokenHouse &tokenHouse()
{
    static TokenHouse house;
    return house;
}

} // namespace

void tst_TokenAttacks::forgedTokensAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("attack");
    const int first = int(std::size(withoutTheKey));
    for (const auto &kind : kinds) {
        for (int i = 0; i < first + int(std::size(withTheKey)); ++i) {
            const auto &attack = i < first ? withoutTheKey[i] : withTheKey[i - first];
            QTest::addRow("%s: %s", qPrintable(kind), attack.name) << kind << i;
        }
    }
}

void tst_TokenAttacks::forgedTokensAreRefused()
{
    QFETCH(QString, kind);
    QFETCH(int, attack);
    auto &house = tokenHouse();
    const auto genuine = house.make(kind);
    QCOMPARE(house.present(kind, genuine), std::nullopt);
    const auto parts = genuine.split('.');
    const bool isAccess = kind == QLatin1String("user") || kind == QLatin1String("client");
    const Parts apart{decoded(parts.at(0)), decoded(parts.at(1)),
        isAccess ? house.accessKey() : house.linkKey(), domain::toMilliseconds(house.clock.now()) / 1000};
    QCOMPARE(house.present(kind, apart.resigned()), std::nullopt); // the key is the right one

    const int first = int(std::size(withoutTheKey));
    const auto forge = attack < first ? withoutTheKey[attack].forge : withTheKey[attack - first].forge;
    QCOMPARE(house.present(kind, forge(apart)), ErrorCode::Unauthenticated);
}

void tst_TokenAttacks::tokensOfOneKindAreNotTakenForAnother()
{
    auto &house = tokenHouse();
    for (const auto &made : kinds) {
        const auto token = house.make(made);
        for (const auto &taken : kinds) {
            const bool bothAccess = kinds.indexOf(made) < 2 && kinds.indexOf(taken) < 2;
            if (made != taken && !bothAccess)
                QCOMPARE(house.present(taken, token), ErrorCode::Unauthenticated);
        }
    }
    // A user's token with a client in it, and the other way round, is neither.
    const auto key = house.accessKey();
    for (const auto &[kind, claim] :
        {std::pair("user", "client_id"), std::pair("client", "sid"), std::pair("client", "sub")}) {
        const auto parts = house.make(QLatin1String(kind)).split('.');
        Parts mixed{decoded(parts.at(0)), decoded(parts.at(1)), key, 0};
        mixed.claims[QLatin1String(claim)] = QStringLiteral("0195f0ab-77d2-7c11-9a3e-5b6c7d8e9f00");
        QCOMPARE(house.present(QLatin1String(kind), mixed.resigned()), ErrorCode::Unauthenticated);
    }
}

QTEST_GUILESS_MAIN(tst_TokenAttacks)
#include "tst_tokenattacks.moc"

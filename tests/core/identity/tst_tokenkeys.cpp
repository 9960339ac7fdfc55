// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "identity/interviewlinks.h"

#include <QJsonDocument>

using namespace candor;
using namespace candor::identity;
using namespace std::chrono_literals;
using domain::ErrorCode;
using tests::await;
using tests::codeOf;
using tests::House;

class tst_TokenKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void tokensOfEachKindOutliveARotation();
    void anInterviewsLinkStaysTheSameThroughARotation();
    void aNewKeySignsOnceEveryNodeKnowsIt();
    void everyNodeAcceptsWhatAnyNodeSigned();
    void keysSurviveARestart();
    void aKeyIsReplacedWhenItIsOldEnough();
    void anOldKeyIsForgottenWhenItsLastTokenIsOver();
    void nodesThatStartTogetherHaveTheSameKeys();
    void rotationsAreInTheAuditLog();
};

namespace {

QString kidOf(const QString &token)
{
    const auto header = QByteArray::fromBase64(
        token.section(QLatin1Char('.'), 0, 0).toLatin1(), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(header).object().value(QLatin1String("kid")).toString();
}

// A node of its own on the house's database.
struct NodeOf
{
    explicit NodeOf(House &house, std::chrono::hours rotateAfter = 0h)
        : clock(house.clock)
        , identity(*house.database, house.clock, house.database.keyring(), {2, 64}, {}, rotateAfter)
        , links(identity.tokenRing(), QStringLiteral("https://candor.example"))
    {
        if (!await(identity.tokenKeys().maintain()))
            qFatal("no keys");
    }
    [[nodiscard]] QString signedNow() const
    {
        return AccessTokens(identity.tokenRing())
            .issue({domain::UserId::make(clock.now()), QStringLiteral("s")}, clock.now());
    }
    [[nodiscard]] bool accepts(const QString &token) const
    {
        return AccessTokens(identity.tokenRing()).verify(token, clock.now()).has_value();
    }
    [[nodiscard]] TokenKeys::Keys look() { return *await(identity.tokenKeys().maintain()); }

    tests::TestClock &clock;
    Identity identity;
    InterviewLinks links;
};

LinkClaims claimsAt(domain::Timestamp now)
{
    return {domain::PlatformId::make(now), domain::TenantId::make(now), domain::InterviewId::make(now),
        domain::makeUuid7(now).toString(QUuid::WithoutBraces), now + 24h * 90};
}

} // namespace

void tst_TokenKeys::tokensOfEachKindOutliveARotation()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    NodeOf node(house);
    const auto claims = claimsAt(house.clock.now());
    const auto link = node.links.link(claims).section(QLatin1Char('/'), -1);
    const auto cookie = node.links.cookie(claims, house.clock.now());
    const auto access = node.signedNow();
    QVERIFY(await(node.identity.tokenKeys().rotate()));
    house.clock.advance(TokenKeys::announcement);
    (void)node.look();
    QVERIFY(kidOf(node.signedNow()) != kidOf(access));
    QVERIFY(node.accepts(access));
    QVERIFY(node.links.openLink(link, house.clock.now()));
    QVERIFY(node.links.openCookie(cookie, house.clock.now()));
    house.clock.advance(24h * 89); // the link's last day
    (void)node.look();
    QVERIFY(node.links.openLink(link, house.clock.now()));
    QVERIFY(node.links.openCookie(cookie, house.clock.now()));
}

void tst_TokenKeys::anInterviewsLinkStaysTheSameThroughARotation()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    NodeOf node(house);
    house.clock.advance(1h);
    const auto claims = claimsAt(house.clock.now());
    const auto before = node.links.link(claims);
    house.clock.advance(1h);
    QVERIFY(await(node.identity.tokenKeys().rotate()));
    house.clock.advance(TokenKeys::announcement + 1h);
    (void)node.look();
    QCOMPARE(node.links.link(claims), before);
    QVERIFY(kidOf(node.links.link(claimsAt(house.clock.now())).section(QLatin1Char('/'), -1))
        != kidOf(before.section(QLatin1Char('/'), -1)));
}

void tst_TokenKeys::aNewKeySignsOnceEveryNodeKnowsIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    NodeOf node(house);
    const auto keys = await(node.identity.tokenKeys().rotate());
    QVERIFY(keys);
    QCOMPARE(keys->size(), 2);
    QCOMPARE(kidOf(node.signedNow()), keys->first().kid);
    QCOMPARE(codeOf(await(node.identity.tokenKeys().rotate())), ErrorCode::InvalidState);
    house.clock.advance(TokenKeys::announcement);
    QCOMPARE(kidOf(node.signedNow()), keys->last().kid);
    QVERIFY(await(node.identity.tokenKeys().rotate()));
}

void tst_TokenKeys::everyNodeAcceptsWhatAnyNodeSigned()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    NodeOf one(house);
    NodeOf two(house);
    QVERIFY(await(one.identity.tokenKeys().rotate()));
    for (int i = 0; i < 20; ++i) {
        const auto ofOne = one.signedNow();
        const auto ofTwo = two.signedNow();
        QVERIFY(one.accepts(ofTwo) && two.accepts(ofOne));
        house.clock.advance(10s);
        if (i % 3 == 2) // as each node does every half a minute, the second one late
            (void)two.look();
    }
    QCOMPARE(kidOf(one.signedNow()), kidOf(two.signedNow()));
    QVERIFY(kidOf(one.signedNow()) != QLatin1String(TokenRing::firstKid));
}

void tst_TokenKeys::keysSurviveARestart()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QString token;
    {
        NodeOf node(house);
        QVERIFY(await(node.identity.tokenKeys().rotate()));
        house.clock.advance(TokenKeys::announcement);
        token = node.signedNow();
        QVERIFY(kidOf(token) != QLatin1String(TokenRing::firstKid));
    }
    house.restart();
    NodeOf again(house);
    QVERIFY(again.accepts(token));
    QCOMPARE(kidOf(again.signedNow()), kidOf(token));
}

void tst_TokenKeys::aKeyIsReplacedWhenItIsOldEnough()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    NodeOf node(house, 24h * 90);
    NodeOf never(house);
    QCOMPARE(node.look().size(), 1);
    house.clock.advance(24h * 90 - 1s);
    QCOMPARE(node.look().size(), 1);
    house.clock.advance(1s);
    QCOMPARE(never.look().size(), 1);
    QCOMPARE(node.look().size(), 2);
    QCOMPARE(node.look().size(), 2); // once
    house.clock.advance(TokenKeys::announcement + 24h * 90);
    QCOMPARE(node.look().size(), 3);
}

void tst_TokenKeys::anOldKeyIsForgottenWhenItsLastTokenIsOver()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    NodeOf node(house);
    const auto first = node.look().first();
    QVERIFY(await(node.identity.tokenKeys().rotate()));
    const auto keys = node.look();
    QCOMPARE(verifiesUntil(keys, 0), house.clock.now() + TokenKeys::announcement + TokenKeys::longestToken);
    QCOMPARE(verifiesUntil(keys, 1), std::nullopt);
    house.clock.advance(TokenKeys::announcement + TokenKeys::longestToken - 1ms);
    QCOMPARE(node.look().size(), 2);
    house.clock.advance(1ms);
    const auto left = node.look();
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().kid != first.kid);
}

void tst_TokenKeys::nodesThatStartTogetherHaveTheSameKeys()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    Identity one(*house.database, house.clock, house.database.keyring());
    Identity two(*house.database, house.clock, house.database.keyring());
    const auto first = one.tokenKeys().maintain();
    const auto second = two.tokenKeys().maintain();
    QVERIFY(await(first) && await(second));
    QCOMPARE(await(one.tokenKeys().maintain())->size(), 1);
    QCOMPARE(await(two.tokenKeys().maintain())->size(), 1);
}

void tst_TokenKeys::rotationsAreInTheAuditLog()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    NodeOf node(house);
    const auto keys = await(node.identity.tokenKeys().rotate());
    QVERIFY(keys);
    const auto subjects = house.database.read<QList<QString>>([](storage::Session &session) {
        return session.select<QString>(
            QStringLiteral("SELECT subject FROM audit WHERE action = 'token-key.rotate'"), {},
            [](const storage::Row &row) { return row.text(0); });
    });
    QVERIFY(subjects);
    QCOMPARE(*subjects, QList<QString>{QStringLiteral("token-key:") + keys->last().kid});
}

QTEST_GUILESS_MAIN(tst_TokenKeys)
#include "tst_tokenkeys.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"
#include "identity/people.h"

using namespace candor;
using namespace candor::identity;
using tests::await;
using tests::House;

class tst_People : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void aKeyIsWhoeverMadeItOrReplacedIt();
    void aClientIsWhoeverMadeItOrReplacedItsSecret();
};

namespace {

constexpr std::chrono::seconds noOverlap(0);

// Ada and Bob, who may both make keys in the same tenant.
struct Office : House
{
    explicit Office(storage::Backend backend)
        : House(backend)
    {
        populate();
        ada = bosses.at(0);
        const QString email = QStringLiteral("bob@acme.example");
        const auto made = await(identity->users().create(
            ada, {}, {email, QStringLiteral("Bob"), domain::Role::Admin, secret()}, {}));
        if (!made)
            qFatal("no Bob");
        bob = callerOf(domain::UserKind::TenantUser, email);
    }
    [[nodiscard]] domain::ApiKey key(const Caller &maker)
    {
        return must(await(identity->apiKeys().create(maker, {}, {QStringLiteral("K"), {}, {}, {}}, {})))
            .apiKey;
    }
    [[nodiscard]] domain::OAuthClient client(const Caller &maker)
    {
        return must(await(identity->oauthClients().create(maker, {}, {QStringLiteral("C"), {}, {}, {}}, {})))
            .client;
    }
    [[nodiscard]] bool same(const QString &first, const QString &second)
    {
        const auto answer = await(database->read<bool>(
            [&](storage::Session &session) { return mayBeSamePerson(session, first, second); }));
        return must(answer);
    }
    template <typename T>
    static T must(const domain::Result<T> &result)
    {
        if (!result)
            qFatal("refused: %s", qPrintable(result.error().detail));
        return *result;
    }

    Caller ada;
    Caller bob;
};

} // namespace

void tst_People::aKeyIsWhoeverMadeItOrReplacedIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Office office(backend);
    const auto first = office.key(office.ada);
    QVERIFY(office.same(first.id.toString(), office.ada.id));
    QVERIFY(!office.same(first.id.toString(), office.bob.id));
    const auto second
        = office.must(await(office.identity->apiKeys().rotate(office.bob, {}, first.id, noOverlap, {})))
              .apiKey;
    for (const auto &key : {first.id.toString(), second.id.toString()}) {
        QVERIFY(office.same(key, office.ada.id));
        QVERIFY(office.same(key, office.bob.id));
    }
    QVERIFY(!office.same(office.ada.id, office.bob.id));
}

void tst_People::aClientIsWhoeverMadeItOrReplacedItsSecret()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Office office(backend);
    const auto client = office.client(office.ada);
    const auto other = office.client(office.bob);
    QVERIFY(office.same(client.id.toString(), office.ada.id));
    QVERIFY(!office.same(client.id.toString(), office.bob.id));
    QVERIFY(!office.same(client.id.toString(), other.id.toString()));
    for (int i = 0; i < 2; ++i)
        (void)office.must(
            await(office.identity->oauthClients().rotate(office.bob, {}, client.id, noOverlap, {})));
    QVERIFY(office.same(client.id.toString(), office.ada.id));
    QVERIFY(office.same(client.id.toString(), office.bob.id));
    QVERIFY(office.same(client.id.toString(), other.id.toString()));
}

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

using namespace candor;
using namespace candor::identity;
using domain::ErrorCode;
using tests::await;
using tests::codeOf;
using tests::House;
using namespace std::chrono_literals;

class tst_ApiKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void aKeyGetsTheDefaultsAndIsShownOnce();
    void aKeyMayNoMoreThanItsCreator();
    void wrongFieldsAreNamed();
    void aRotatedKeyDiesAtTheStatedSecond();
    void aRotationLengthensNoLife();
    void keysOfOthersAreNotFound();
    void revokingTwiceIsDoneOnce();
    void aListIsStableWhileKeysComeIn();
};

namespace {

const RequestOrigin origin{QStringLiteral("request-1"), {}};

NewApiKey named(const QString &name, const QStringList &permissions = {})
{
    return {name, {}, permissions, std::nullopt};
}

} // namespace

void tst_ApiKeys::aKeyGetsTheDefaultsAndIsShownOnce()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &keys = house.identity->apiKeys();
    const auto issued = await(keys.create(house.bosses.at(0), {}, named(QStringLiteral("ATS")), origin));
    QVERIFY(issued);
    QCOMPARE(issued->apiKey.permissions, domain::defaultKeyPermissions());
    QCOMPARE(issued->apiKey.createdBy, house.bosses.at(0).id);
    QVERIFY(issued->key.startsWith(issued->apiKey.keyPrefix));
    const auto stored = await(keys.get(house.bosses.at(0), {}, issued->apiKey.id));
    QVERIFY(stored);
    QVERIFY(*stored == issued->apiKey);
    // No column of the row holds the key itself.
    const auto held = house.database.read<QList<QByteArray>>([](storage::Session &session) {
        return session.select<QByteArray>(QStringLiteral("SELECT key_hash FROM api_keys"), {},
            [](const storage::Row &row) { return row.blob(0); });
    });
    QVERIFY(held);
    QCOMPARE(held->first().size(), 32);
}

void tst_ApiKeys::aKeyMayNoMoreThanItsCreator()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &keys = house.identity->apiKeys();
    const auto refusedFor = [&](const Caller &caller, const QStringList &permissions) {
        const auto result = await(keys.create(caller, {}, named(QStringLiteral("k"), permissions), origin));
        return result ? QString() : result.error().permission;
    };
    QCOMPARE(refusedFor(house.bosses.at(0), {QStringLiteral("tenant:*")}), QStringLiteral("tenant:create"));
    QCOMPARE(refusedFor(house.bosses.at(0), {QStringLiteral("*")}), QStringLiteral("tenant:create"));
    QCOMPARE(refusedFor(house.bosses.at(0), {QStringLiteral("webhook:*")}), QString());
    Caller viewer = house.bosses.at(0);
    viewer.permissions = domain::permissionsOf(domain::Role::Viewer);
    QCOMPARE(refusedFor(viewer, {QStringLiteral("interview:read")}), QStringLiteral("api-key:create"));
    viewer.permissions.append(QStringLiteral("api-key:create"));
    QCOMPARE(refusedFor(viewer, {QStringLiteral("interview:read")}), QString());
    QCOMPARE(refusedFor(viewer, {}), QStringLiteral("interview:create")); // the defaults
    const auto strong = await(keys.create(
        house.bosses.at(0), {}, named(QStringLiteral("strong"), {QStringLiteral("webhook:*")}), origin));
    QVERIFY(strong);
    QCOMPARE(
        codeOf(await(keys.rotate(viewer, {}, strong->apiKey.id, 0s, origin))), ErrorCode::PermissionRequired);
}

void tst_ApiKeys::wrongFieldsAreNamed()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto refused = await(house.identity->apiKeys().create(house.bosses.at(0), {},
        {QString(), QString(501, QLatin1Char('x')),
            {QStringLiteral("interview:read"), QStringLiteral("interview:fly")}, house.clock.now()},
        origin));
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QStringList pointers;
    for (const auto &field : refused.error().fields)
        pointers.append(field.pointer);
    QCOMPARE(pointers.join(QLatin1Char(' ')), QStringLiteral("/name /description /permissions/1 /expiresAt"));
    QCOMPARE(codeOf(await(house.identity->apiKeys().create(
                 house.bosses.at(0), {Place::Layer::Installation, {}}, named(QStringLiteral("k")), origin))),
        ErrorCode::ScopeForbidden);
}

void tst_ApiKeys::aRotatedKeyDiesAtTheStatedSecond()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &keys = house.identity->apiKeys();
    const auto old = await(keys.create(house.bosses.at(0), {}, named(QStringLiteral("ATS")), origin));
    QVERIFY(old);
    const auto fresh = await(keys.rotate(house.bosses.at(0), {}, old->apiKey.id, 3600s, origin));
    QVERIFY(fresh);
    QVERIFY(fresh->key != old->key);
    QCOMPARE(fresh->apiKey.permissions, old->apiKey.permissions);
    QVERIFY(!fresh->apiKey.expiresAt);
    house.clock.advance(1s);
    const auto again = await(keys.rotate(house.bosses.at(0), {}, old->apiKey.id, 3600s, origin));
    QCOMPARE(codeOf(again), ErrorCode::InvalidState);
    QVERIFY(again.error().detail.contains(fresh->apiKey.keyPrefix));
    house.clock.advance(3599s - 1ms);
    QVERIFY(house.callerWith(old->key));
    QVERIFY(house.callerWith(fresh->key));
    house.clock.advance(1ms);
    QCOMPARE(codeOf(house.callerWith(old->key)), ErrorCode::Unauthenticated);
    QVERIFY(house.callerWith(fresh->key));
    QCOMPARE(codeOf(await(keys.rotate(house.bosses.at(0), {}, old->apiKey.id, 0s, origin))),
        ErrorCode::InvalidState);
    QCOMPARE(codeOf(await(keys.rotate(house.bosses.at(0), {}, fresh->apiKey.id, -1s, origin))),
        ErrorCode::ValidationFailed);
    QVERIFY(await(keys.rotate(house.bosses.at(0), {}, fresh->apiKey.id, 0s, origin)));
    QCOMPARE(codeOf(house.callerWith(fresh->key)), ErrorCode::Unauthenticated);
}

void tst_ApiKeys::aRotationLengthensNoLife()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &keys = house.identity->apiKeys();
    NewApiKey wanted = named(QStringLiteral("ATS"));
    wanted.expiresAt = house.clock.now() + 60s;
    const auto old = await(keys.create(house.bosses.at(0), {}, wanted, origin));
    const auto fresh = await(keys.rotate(house.bosses.at(0), {}, old->apiKey.id, 3600s, origin));
    QVERIFY(old && fresh);
    QCOMPARE(fresh->apiKey.expiresAt, wanted.expiresAt);
    house.clock.advance(60s);
    QCOMPARE(codeOf(house.callerWith(old->key)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(house.callerWith(fresh->key)), ErrorCode::Unauthenticated);
}

void tst_ApiKeys::keysOfOthersAreNotFound()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &keys = house.identity->apiKeys();
    const Place platform{Place::Layer::Platform, {}};
    const auto acme = await(keys.create(house.bosses.at(0), {}, named(QStringLiteral("a")), origin));
    const auto north = await(keys.create(house.admins.at(0), platform, named(QStringLiteral("n")), origin));
    QVERIFY(acme && north);
    for (const auto &id : {acme->apiKey.id, north->apiKey.id}) {
        QCOMPARE(codeOf(await(keys.get(house.bosses.at(1), {}, id))), ErrorCode::NotFound);
        QCOMPARE(codeOf(await(keys.revoke(house.bosses.at(1), {}, id, origin))), ErrorCode::NotFound);
        QCOMPARE(codeOf(await(keys.rotate(house.bosses.at(1), {}, id, 0s, origin))), ErrorCode::NotFound);
        QCOMPARE(codeOf(await(keys.get(house.admins.at(1), platform, id))), ErrorCode::NotFound);
    }
    // A tenant's keys aren't among its platform's, nor the other way round.
    QCOMPARE(codeOf(await(keys.get(house.admins.at(0), platform, acme->apiKey.id))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(keys.get(house.bosses.at(0), {}, north->apiKey.id))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(keys.list(house.bosses.at(0), platform, {}))), ErrorCode::ScopeForbidden);
    const Place namedPlatform{Place::Layer::Platform, house.platforms.at(0).id};
    QCOMPARE(await(keys.list(house.root, namedPlatform, {}))->total, 1);
    const Place unknown{Place::Layer::Platform, domain::PlatformId::make(house.clock.now())};
    QCOMPARE(codeOf(await(keys.list(house.root, unknown, {}))), ErrorCode::ScopeForbidden);
}

void tst_ApiKeys::revokingTwiceIsDoneOnce()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &keys = house.identity->apiKeys();
    const auto issued = await(keys.create(house.bosses.at(0), {}, named(QStringLiteral("k")), origin));
    const auto first = await(keys.revoke(house.bosses.at(0), {}, issued->apiKey.id, origin));
    house.clock.advance(5s);
    const auto second = await(keys.revoke(house.bosses.at(0), {}, issued->apiKey.id, origin));
    QVERIFY(first && second);
    QVERIFY(*first == *second);
    QVERIFY(first->revokedAt.has_value());
}

void tst_ApiKeys::aListIsStableWhileKeysComeIn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &keys = house.identity->apiKeys();
    const auto add = [&](int number) {
        house.clock.advance(1ms);
        return await(keys.create(house.bosses.at(0), {}, named(QString::number(number)), origin)).has_value();
    };
    for (int i = 0; i < 7; ++i)
        QVERIFY(add(i));
    QStringList names;
    storage::PageRequest request{3, {}};
    int pages = 0;
    do {
        const auto page = await(keys.list(house.bosses.at(0), {}, request));
        QVERIFY(page);
        QCOMPARE(page->total, 7 + pages);
        for (const auto &key : page->items)
            names.append(key.name);
        request.cursor = page->nextCursor;
        QVERIFY(add(100 + pages));
        ++pages;
    } while (!request.cursor.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("6 5 4 3 2 1 0"));
    QCOMPARE(codeOf(await(keys.list(house.bosses.at(0), {}, {0, {}}))), ErrorCode::ValidationFailed);
    QCOMPARE(codeOf(await(keys.list(house.bosses.at(0), {}, {201, {}}))), ErrorCode::ValidationFailed);
    QCOMPARE(codeOf(await(keys.list(house.bosses.at(0), {}, {5, QStringLiteral("' OR 1=1")}))),
        ErrorCode::ValidationFailed);
}

QTEST_GUILESS_MAIN(tst_ApiKeys)
#include "tst_apikeys.moc"

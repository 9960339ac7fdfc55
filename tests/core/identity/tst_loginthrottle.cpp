// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

using namespace candor;
using namespace candor::identity;
using namespace std::chrono_literals;
using domain::ErrorCode;
using domain::UserKind;
using tests::await;
using tests::codeOf;
using tests::House;

class tst_LoginThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void anAccountLocksAfterTenFailuresForLongerEachTime();
    void knownAndUnknownAccountsAreToldTheSame();
    void anAddressThatTriesManyAccountsLocks();
    void aLockHoldsOnOtherNodesAndAfterARestart();
    void manyAtOnceGetNoMoreTriesThanOneAfterAnother();
    void anotherPasswordOpensTheAccount();
    void aWrongCurrentPasswordCountsAsWell();
    void aLockIsNotForgottenWithTheFailuresBehindIt();
    void zeroNeverLocks();
    void whoTriedIsNotStored();
};

namespace {

const QString boss = QStringLiteral("boss@acme.example");
const QString nobody = QStringLiteral("nobody@acme.example");
const QString wrong = QStringLiteral("not the password");
const int limit = LoginLimits().ofAccount;

// What an attempt from `address` is answered; nothing for a success.
std::optional<domain::Error> attempt(Identity &identity, const QString &email, const QString &password,
    const QString &address = QStringLiteral("192.0.2.1"))
{
    const auto result
        = await(identity.sessions().login(UserKind::TenantUser, email, password, {{}, address}));
    if (result)
        return std::nullopt;
    auto error = result.error();
    error.logDetail.clear();
    return error;
}

} // namespace

void tst_LoginThrottle::anAccountLocksAfterTenFailuresForLongerEachTime()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto fails
        = [&] { return attempt(*house.identity, boss, wrong)->code == ErrorCode::Unauthenticated; };
    const auto wait = [&] {
        const auto error = attempt(*house.identity, boss, House::secret());
        return error && error->code == ErrorCode::RateLimited ? error->retryAfterSeconds : 0;
    };
    for (int i = 0; i < limit - 1; ++i)
        QVERIFY(fails());
    QVERIFY(!attempt(*house.identity, boss, House::secret())); // and forgets them
    for (int i = 0; i < limit; ++i)
        QVERIFY(fails());
    QCOMPARE(wait(), 60);
    house.clock.advance(59s);
    QCOMPARE(wait(), 1);
    QVERIFY(!fails()); // what comes while it is locked doesn't lengthen the lock
    house.clock.advance(1s);
    QVERIFY(fails());
    QCOMPARE(wait(), 120);
    house.clock.advance(120s);
    QVERIFY(!attempt(*house.identity, boss, House::secret()));
    QVERIFY(!attempt(*house.identity, QStringLiteral("boss@birch.example"), House::secret()));
    // At last no longer than a quarter of an hour.
    for (int i = 0; i < limit + 20; ++i) {
        if (i >= limit)
            house.clock.advance(std::chrono::seconds(wait()));
        QCOMPARE(attempt(*house.identity, boss, wrong, QString())->code, ErrorCode::Unauthenticated);
    }
    QCOMPARE(wait(), 900);
}

void tst_LoginThrottle::knownAndUnknownAccountsAreToldTheSame()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    for (int i = 0; i < limit + 2; ++i) {
        const auto known = attempt(*house.identity, boss, wrong, QStringLiteral("192.0.2.1"));
        const auto unknown = attempt(*house.identity, nobody, wrong, QStringLiteral("192.0.2.2"));
        QVERIFY(known && unknown);
        QVERIFY(*known == *unknown);
        QCOMPARE(known->code, i < limit ? ErrorCode::Unauthenticated : ErrorCode::RateLimited);
    }
    // The same address at another log-in is another account.
    QCOMPARE(codeOf(await(house.identity->sessions().login(UserKind::PlatformAdmin, boss, wrong, {}))),
        ErrorCode::Unauthenticated);
}

void tst_LoginThrottle::anAddressThatTriesManyAccountsLocks()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    Identity strict(*house.database, house.clock, house.database.keyring(), {2, 64}, {10, 5});
    for (int i = 0; i < 5; ++i) {
        house.clock.advance(1min);
        QCOMPARE(attempt(strict, QStringLiteral("user%1@acme.example").arg(i), wrong)->code,
            ErrorCode::Unauthenticated);
    }
    const auto locked = attempt(strict, boss, House::secret());
    QVERIFY(locked);
    QCOMPARE(locked->code, ErrorCode::RateLimited);
    QCOMPARE(locked->retryAfterSeconds, 11 * 60); // until a quarter of an hour after the first
    QVERIFY(!attempt(strict, boss, House::secret(), QStringLiteral("192.0.2.2")));
    house.clock.advance(11min);
    QVERIFY(!attempt(strict, boss, House::secret()));
    QCOMPARE(attempt(strict, nobody, wrong)->code, ErrorCode::Unauthenticated);
    QVERIFY(!attempt(strict, boss, House::secret()));
}

void tst_LoginThrottle::aLockHoldsOnOtherNodesAndAfterARestart()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    {
        Identity otherNode(*house.database, house.clock, house.database.keyring());
        for (int i = 0; i < limit; ++i)
            (void)attempt(i % 2 == 0 ? *house.identity : otherNode, boss, wrong);
        QCOMPARE(attempt(otherNode, boss, House::secret())->code, ErrorCode::RateLimited);
    }
    house.restart();
    QCOMPARE(attempt(*house.identity, boss, House::secret())->code, ErrorCode::RateLimited);
    house.clock.advance(60s);
    QVERIFY(!attempt(*house.identity, boss, House::secret()));
}

void tst_LoginThrottle::manyAtOnceGetNoMoreTriesThanOneAfterAnother()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    QList<QFuture<domain::Result<SessionTokens>>> futures;
    for (int i = 0; i < limit + 20; ++i)
        futures.append(house.identity->sessions().login(UserKind::TenantUser, boss, wrong, {}));
    int tried = 0;
    for (const auto &future : futures)
        tried += codeOf(await(future)) == ErrorCode::Unauthenticated ? 1 : 0;
    QCOMPARE(tried, limit);
}

void tst_LoginThrottle::anotherPasswordOpensTheAccount()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    for (int i = 0; i < limit; ++i)
        (void)attempt(*house.identity, boss, wrong);
    QCOMPARE(attempt(*house.identity, boss, House::secret())->code, ErrorCode::RateLimited);
    auto admin = house.admins.at(0);
    admin.tenant = house.tenants.at(0).id;
    UserChanges changes;
    changes.password = QStringLiteral("nine herons over the weir");
    const auto id = *domain::UserId::parse(house.bosses.at(0).id);
    QVERIFY(await(house.identity->users().update(admin, {}, id, changes, {})));
    QVERIFY(!attempt(*house.identity, boss, *changes.password));
}

void tst_LoginThrottle::aWrongCurrentPasswordCountsAsWell()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto change = [&](const QString &current) {
        return codeOf(await(house.identity->sessions().changePassword(
            house.bosses.at(0), current, QStringLiteral("nine herons over the weir"), {})));
    };
    for (int i = 0; i < limit; ++i)
        QCOMPARE(change(wrong), ErrorCode::ValidationFailed);
    QCOMPARE(change(House::secret()), ErrorCode::RateLimited);
    QCOMPARE(attempt(*house.identity, boss, House::secret())->code, ErrorCode::RateLimited);
    house.clock.advance(60s);
    QCOMPARE(change(House::secret()), std::nullopt);
}

void tst_LoginThrottle::aLockIsNotForgottenWithTheFailuresBehindIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    (void)attempt(*house.identity, boss, wrong);
    house.clock.advance(24h - 1s);
    for (int i = 1; i < limit; ++i)
        (void)attempt(*house.identity, boss, wrong, QString());
    house.clock.advance(2s); // the first failure is a day old, the lock a few seconds
    (void)attempt(*house.identity, nobody, wrong, QString());
    QCOMPARE(attempt(*house.identity, boss, House::secret())->code, ErrorCode::RateLimited);
}

void tst_LoginThrottle::zeroNeverLocks()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    Identity patient(*house.database, house.clock, house.database.keyring(), {2, 64}, {0, 0});
    for (int i = 0; i < limit + 3; ++i)
        QCOMPARE(attempt(patient, boss, wrong)->code, ErrorCode::Unauthenticated);
    QVERIFY(!attempt(patient, boss, House::secret()));
}

void tst_LoginThrottle::whoTriedIsNotStored()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    (void)attempt(*house.identity, nobody, wrong);
    const auto subjects = [&] {
        return *house.database.read<QList<QByteArray>>([](storage::Session &session) {
            return session.select<QByteArray>(QStringLiteral("SELECT subject FROM login_failures"), {},
                [](const storage::Row &row) { return row.blob(0); });
        });
    };
    QCOMPARE(subjects().size(), 2);
    for (const auto &subject : subjects())
        QCOMPARE(subject.size(), 32);
    // A day later the next failure takes the old ones with it.
    house.clock.advance(24h + 1s);
    (void)attempt(*house.identity, QStringLiteral("other@acme.example"), wrong, QStringLiteral("192.0.2.9"));
    QCOMPARE(subjects().size(), 2);
}

QTEST_GUILESS_MAIN(tst_LoginThrottle)
#include "tst_loginthrottle.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "storage/auditrepository.h"
#include "storage/userrepository.h"

using namespace candor;
using namespace candor::identity;
using domain::ErrorCode;
using tests::await;
using tests::codeOf;
using tests::House;
using namespace std::chrono_literals;

class tst_OwnerDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void anEmptyInstallationGetsItsOwnerAndTheTokenIsUsedUp();
    void withoutAnAccountTheTokenStaysGood();
    void aRefusedAccountNamesItsFieldsAndTheTokenStaysGood();
    void whereThereAreOwnersTheOldestActiveOneIsSignedIn();
    void whenNoOwnerCanLogInAnyMoreOneIsMade();
    void aTokenServesForAMinute();
    void afterThreeWrongTokensNobodyGetsIn();
    void ofTenSimultaneousEntriesOneGetsIn();
    void nobodyIsFirstWhileTheOwnerIsOnTheWay();
    void anArmedDoorWithAnOwnerChangesNothingForBootstrap();
    void theOwnersSessionIsARealOne();
};

namespace {

const RequestOrigin origin{QStringLiteral("request-1"), {}};
const QByteArray token(43, 'a');

NewAccount account(const QString &email = QStringLiteral("root@candor.example"))
{
    return {email, House::secret(), QStringLiteral("Root")};
}

QString shown(const QByteArray &bytes = token)
{
    return QString::fromLatin1(bytes);
}

struct Home : House
{
    using House::House;

    void arm() { identity->ownerDoor().arm(token, clock.now()); }
    [[nodiscard]] domain::Result<SessionTokens> enter(
        const std::optional<NewAccount> &as = std::nullopt, const QByteArray &with = token)
    {
        return await(identity->sessions().signInOwner(shown(with), as, origin));
    }
    void setStatus(domain::User user, domain::UserStatus status)
    {
        user.status = status;
        QVERIFY(await(database->write<bool>([user](storage::Session &session) {
            return storage::UserRepository(session, storage::SystemScope()).update(user);
        })));
    }
    [[nodiscard]] QStringList actions()
    {
        const auto found = await(database->read<QStringList>([](storage::Session &session) {
            return session.selectList<QString>(QStringLiteral("SELECT action FROM audit ORDER BY sequence"),
                {}, [](const storage::Row &row) { return row.text(0); });
        }));
        return found.value_or(QStringList());
    }
};

} // namespace

void tst_OwnerDoor::anEmptyInstallationGetsItsOwnerAndTheTokenIsUsedUp()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    QCOMPARE(codeOf(home.enter(account())), ErrorCode::Unauthenticated); // not armed
    home.arm();
    const auto entered = home.enter(account());
    QVERIFY(entered);
    QCOMPARE(entered->user.user.email, QStringLiteral("root@candor.example"));
    QCOMPARE(entered->user.user.role, domain::Role::SuperAdmin);
    QVERIFY(home.callerWithToken(entered->accessToken));
    QVERIFY(home.login(domain::UserKind::SuperAdmin, QStringLiteral("root@candor.example")));
    QCOMPARE(codeOf(home.enter(account())), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(await(
                 home.identity->sessions().bootstrap(account(QStringLiteral("eve@candor.example")), origin))),
        ErrorCode::BootstrapClosed);
    QCOMPARE(home.actions().mid(0, 2),
        (QStringList{QStringLiteral("installation.bootstrap"), QStringLiteral("owner.sign-in")}));
}

void tst_OwnerDoor::withoutAnAccountTheTokenStaysGood()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    home.arm();
    for (int i = 0; i < 2 * OwnerDoor::mostTries; ++i) {
        const auto refused = home.enter();
        QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
        QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/account"));
    }
    QVERIFY(home.enter(account()));
}

void tst_OwnerDoor::aRefusedAccountNamesItsFieldsAndTheTokenStaysGood()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    home.arm();
    const auto refused = home.enter(NewAccount{QStringLiteral("root"), QStringLiteral("short"), QString()});
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QStringList pointers;
    for (const auto &field : refused.error().fields)
        pointers.append(field.pointer);
    QCOMPARE(pointers,
        (QStringList{QStringLiteral("/account/email"), QStringLiteral("/account/password"),
            QStringLiteral("/account/name")}));
    QVERIFY(home.enter(account()));
}

void tst_OwnerDoor::whereThereAreOwnersTheOldestActiveOneIsSignedIn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    const auto first = await(home.identity->sessions().bootstrap(account(), origin));
    QVERIFY(first);
    const auto root = home.callerOf(domain::UserKind::SuperAdmin, QStringLiteral("root@candor.example"));
    home.clock.advance(1s);
    QVERIFY(await(home.identity->users().create(root, {Place::Layer::Installation, {}},
        {QStringLiteral("second@candor.example"), QStringLiteral("Second"), domain::Role::SuperAdmin,
            House::secret()},
        {})));
    home.arm();
    const auto entered = home.enter(account(QStringLiteral("eve@candor.example"))); // not made: there is one
    QVERIFY(entered);
    QCOMPARE(entered->user.user.email, QStringLiteral("root@candor.example"));
    QCOMPARE(codeOf(home.login(domain::UserKind::SuperAdmin, QStringLiteral("eve@candor.example"))),
        ErrorCode::Unauthenticated);
    home.setStatus(*first, domain::UserStatus::Disabled);
    home.arm();
    const auto second = home.enter();
    QVERIFY(second);
    QCOMPARE(second->user.user.email, QStringLiteral("second@candor.example"));
}

void tst_OwnerDoor::whenNoOwnerCanLogInAnyMoreOneIsMade()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    const auto first = await(home.identity->sessions().bootstrap(account(), origin));
    QVERIFY(first);
    home.setStatus(*first, domain::UserStatus::Disabled);
    home.arm();
    const auto same = home.enter(account());
    QCOMPARE(codeOf(same), ErrorCode::DuplicateValue);
    QCOMPARE(same.error().fields.first().pointer, QStringLiteral("/account/email"));
    const auto entered = home.enter(account(QStringLiteral("next@candor.example")));
    QVERIFY(entered);
    QCOMPARE(entered->user.user.email, QStringLiteral("next@candor.example"));
}

void tst_OwnerDoor::aTokenServesForAMinute()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    home.arm();
    home.clock.advance(OwnerDoor::opensFor);
    QVERIFY(!home.identity->ownerDoor().isArmed(home.clock.now()));
    QCOMPARE(codeOf(home.enter(account())), ErrorCode::Unauthenticated);
    home.arm();
    home.clock.advance(OwnerDoor::opensFor - 1ms);
    QVERIFY(home.enter(account()));
}

void tst_OwnerDoor::afterThreeWrongTokensNobodyGetsIn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    const auto wrong = QByteArray(42, 'a') + 'b';
    home.arm();
    for (int i = 1; i < OwnerDoor::mostTries; ++i)
        QCOMPARE(codeOf(home.enter(account(), wrong)), ErrorCode::Unauthenticated);
    QVERIFY(home.identity->ownerDoor().isArmed(home.clock.now()));
    QCOMPARE(codeOf(home.enter(account(), {})), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(home.enter(account())), ErrorCode::Unauthenticated);
    // Not by the other way in either, as long as the owner may come.
    QVERIFY(home.identity->ownerDoor().isArmed(home.clock.now()));
    const auto other = account(QStringLiteral("stranger@candor.example"));
    QCOMPARE(codeOf(await(home.identity->sessions().bootstrap(other, origin))), ErrorCode::BootstrapClosed);
    home.arm();
    QVERIFY(home.enter(account()));
}

void tst_OwnerDoor::ofTenSimultaneousEntriesOneGetsIn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    home.arm();
    QList<QFuture<domain::Result<SessionTokens>>> entries;
    for (int i = 0; i < 10; ++i)
        entries.append(home.identity->sessions().signInOwner(
            shown(), account(QStringLiteral("root%1@candor.example").arg(i)), origin));
    int admitted = 0;
    for (const auto &entry : entries) {
        const auto result = await(entry);
        admitted += result ? 1 : 0;
        if (!result)
            QCOMPARE(result.error().code, ErrorCode::Unauthenticated);
    }
    QCOMPARE(admitted, 1);
}

void tst_OwnerDoor::nobodyIsFirstWhileTheOwnerIsOnTheWay()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    home.arm();
    const auto eve = account(QStringLiteral("eve@candor.example"));
    QCOMPARE(codeOf(await(home.identity->sessions().bootstrap(eve, origin))), ErrorCode::BootstrapClosed);
    home.clock.advance(OwnerDoor::opensFor); // nobody came
    QVERIFY(await(home.identity->sessions().bootstrap(eve, origin)));
}

void tst_OwnerDoor::anArmedDoorWithAnOwnerChangesNothingForBootstrap()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    QVERIFY(await(home.identity->sessions().bootstrap(account(), origin)));
    home.arm();
    QCOMPARE(
        codeOf(await(home.identity->sessions().bootstrap(account(), origin))), ErrorCode::BootstrapClosed);
    QVERIFY(home.login(domain::UserKind::SuperAdmin, QStringLiteral("root@candor.example")));
}

void tst_OwnerDoor::theOwnersSessionIsARealOne()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    Home home(backend);
    home.arm();
    const auto entered = home.enter(account());
    QVERIFY(entered);
    const auto renewed = await(home.identity->sessions().refresh(entered->refreshToken, origin));
    QVERIFY(renewed);
    const auto caller = home.callerWithToken(renewed->accessToken);
    QVERIFY(caller);
    QCOMPARE(caller->kind, Caller::Kind::SuperAdmin);
    QVERIFY(await(home.identity->sessions().logout(*caller, origin)));
    QCOMPARE(codeOf(await(home.identity->sessions().refresh(renewed->refreshToken, origin))),
        ErrorCode::Unauthenticated);
}

QTEST_GUILESS_MAIN(tst_OwnerDoor)
#include "tst_ownerdoor.moc"

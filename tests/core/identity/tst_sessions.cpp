// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "storage/auditrepository.h"

using namespace candor;
using namespace candor::identity;
using domain::ErrorCode;
using domain::UserKind;
using domain::UserStatus;
using tests::await;
using tests::codeOf;
using tests::House;
using namespace std::chrono_literals;

class tst_Sessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void bootstrapWorksOnceAndNeverAgainAfterARestart();
    void ofTwentySimultaneousBootstrapsOneWins();
    void weakPasswordsAreRefused_data();
    void weakPasswordsAreRefused();
    void eachKindLogsInAtItsOwnDoor();
    void whoLogsInIsToldWhereTheyBelong();
    void everyRefusedLoginGetsTheSameAnswer();
    void aRefreshTokenServesOnceAndReuseEndsTheSession();
    void ofTenSimultaneousRefreshesAtMostOneIsServed();
    void anIdleSessionEndsAfterItsLifetime();
    void logoutEndsTheSessionOnOtherNodesWithinASecond();
    void aChangedPasswordEndsTheOtherSessions();
    void anInvitationServesOnceAndInTime();
    void anInvitationEndsWithWhatItWasIssuedFor_data();
    void anInvitationEndsWithWhatItWasIssuedFor();
    void aDisabledUserIsOutAtOnce();
    void tooManyPasswordsAtOnceAreOverloaded();
};

namespace {

const RequestOrigin origin{QStringLiteral("request-1"), {}};
const QString boss = QStringLiteral("boss@acme.example");

} // namespace

void tst_Sessions::bootstrapWorksOnceAndNeverAgainAfterARestart()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const NewAccount account{QStringLiteral("root@candor.example"), House::secret(), QStringLiteral("Root")};
    QCOMPARE(await(house.identity->sessions().isBootstrapOpen()).value_or(false), true);
    const auto first = await(house.identity->sessions().bootstrap(account, origin));
    QVERIFY(first);
    QCOMPARE(first->role, domain::Role::SuperAdmin);
    QCOMPARE(first->status, UserStatus::Active);
    const NewAccount other{QStringLiteral("eve@candor.example"), House::secret(), QStringLiteral("Eve")};
    QCOMPARE(codeOf(await(house.identity->sessions().bootstrap(other, origin))), ErrorCode::BootstrapClosed);
    house.restart();
    QCOMPARE(codeOf(await(house.identity->sessions().bootstrap(other, origin))), ErrorCode::BootstrapClosed);
    QCOMPARE(await(house.identity->sessions().isBootstrapOpen()).value_or(true), false);
    QVERIFY(house.login(UserKind::SuperAdmin, QStringLiteral("ROOT@candor.example")));
}

void tst_Sessions::ofTwentySimultaneousBootstrapsOneWins()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QList<QFuture<domain::Result<domain::User>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(house.identity->sessions().bootstrap(
            {QStringLiteral("root%1@candor.example").arg(i), House::secret(), QStringLiteral("Root")},
            origin));
    int made = 0;
    for (const auto &future : futures) {
        const auto result = await(future);
        made += result ? 1 : 0;
        if (!result)
            QCOMPARE(result.error().code, ErrorCode::BootstrapClosed);
    }
    QCOMPARE(made, 1);
}

void tst_Sessions::weakPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    QTest::newRow("eleven characters") << QStringLiteral("elevenchars") << QStringLiteral("TOO_SHORT");
    QTest::newRow("257 characters") << QStringLiteral("xy").repeated(129) << QStringLiteral("TOO_LONG");
    QTest::newRow("a common one in disguise")
        << QStringLiteral("Password-1234") << QStringLiteral("TOO_COMMON");
    QTest::newRow("one character") << QString(20, QLatin1Char('z')) << QStringLiteral("TOO_COMMON");
    QTest::newRow("the address") << QStringLiteral("Root@candor.example") << QStringLiteral("TOO_COMMON");
}

void tst_Sessions::weakPasswordsAreRefused()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(QString, password);
    QFETCH(QString, code);
    House house(backend);
    const auto refused = await(house.identity->sessions().bootstrap(
        {QStringLiteral("root@candor.example"), password, QStringLiteral("Root")}, origin));
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().fields.size(), 1);
    QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/password"));
    QCOMPARE(refused.error().fields.first().code, code);
    QCOMPARE(await(house.identity->sessions().isBootstrapOpen()).value_or(false), true);
}

void tst_Sessions::eachKindLogsInAtItsOwnDoor()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const QList<QPair<UserKind, QString>> accounts{
        {UserKind::SuperAdmin, QStringLiteral("root@candor.example")},
        {UserKind::PlatformAdmin, QStringLiteral("admin@north.example")}, {UserKind::TenantUser, boss}};
    for (const auto &[door, _] : accounts) {
        for (const auto &[kind, email] : accounts) {
            const auto tokens = house.login(door, email);
            QCOMPARE(tokens.has_value(), door == kind);
            if (tokens) {
                QCOMPARE(tokens->expiresIn, 900s);
                const auto caller = house.callerWithToken(tokens->accessToken);
                QVERIFY(caller);
                const auto me = await(house.identity->sessions().me(*caller));
                QCOMPARE(me->user.email, email);
                QCOMPARE(tokens->user, *me);
                QCOMPARE(await(house.identity->sessions().refresh(tokens->refreshToken, {}))->user, *me);
            }
        }
    }
}

void tst_Sessions::whoLogsInIsToldWhereTheyBelong()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto root = house.login(UserKind::SuperAdmin, QStringLiteral("root@candor.example"));
    QVERIFY(root && !root->user.tenant && !root->user.platform);
    const auto admin = house.login(UserKind::PlatformAdmin, QStringLiteral("admin@north.example"));
    QVERIFY(admin && !admin->user.tenant);
    QCOMPARE(admin->user.platform->id, *admin->user.user.platform);
    const auto user = house.login(UserKind::TenantUser, boss);
    QCOMPARE(user->user.tenant->id, *user->user.user.tenant);
    QCOMPARE(user->user.platform->id, admin->user.platform->id);
}

void tst_Sessions::everyRefusedLoginGetsTheSameAnswer()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto invited = await(house.identity->tenants().create(house.admins.at(0),
        {{}, QStringLiteral("Dogwood"), QStringLiteral("dogwood.example"),
            QStringLiteral("new@dogwood.example"), {}},
        origin));
    const auto disabled = await(house.identity->users().create(house.bosses.at(0), {},
        {QStringLiteral("old@acme.example"), QStringLiteral("Old"), domain::Role::Viewer, House::secret()},
        origin));
    QVERIFY(invited && disabled);
    UserChanges changes;
    changes.status = UserStatus::Disabled;
    QVERIFY(await(house.identity->users().update(house.bosses.at(0), {}, disabled->id, changes, origin)));
    const auto told = [&](const QString &email, const QString &password) {
        const auto result = house.login(UserKind::TenantUser, email, password);
        auto error = result ? domain::Error() : result.error();
        error.logDetail.clear();
        return error;
    };
    const auto unknown = told(QStringLiteral("nobody@acme.example"), House::secret());
    QCOMPARE(unknown.code, ErrorCode::Unauthenticated);
    QVERIFY(told(boss, QStringLiteral("not the password")) == unknown);
    QVERIFY(told(boss, QString()) == unknown);
    QVERIFY(told(QStringLiteral("new@dogwood.example"), QString()) == unknown);
    QVERIFY(told(QStringLiteral("old@acme.example"), House::secret()) == unknown);
    QVERIFY(house.login(UserKind::TenantUser, boss));
}

void tst_Sessions::aRefreshTokenServesOnceAndReuseEndsTheSession()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto first = house.login(UserKind::TenantUser, boss);
    const auto bystander = house.login(UserKind::TenantUser, boss);
    QVERIFY(first && bystander);
    const auto refresh
        = [&](const QString &token) { return await(house.identity->sessions().refresh(token, origin)); };
    const auto second = refresh(first->refreshToken);
    QVERIFY(second);
    const auto third = refresh(second->refreshToken);
    QVERIFY(third);
    QVERIFY(house.callerWithToken(third->accessToken));
    QCOMPARE(codeOf(refresh(first->refreshToken)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(refresh(third->refreshToken)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(house.callerWithToken(third->accessToken)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(refresh(QStringLiteral("made up"))), ErrorCode::Unauthenticated);
    QVERIFY(refresh(bystander->refreshToken));
}

void tst_Sessions::ofTenSimultaneousRefreshesAtMostOneIsServed()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto tokens = house.login(UserKind::TenantUser, boss);
    QVERIFY(tokens);
    QList<QFuture<domain::Result<SessionTokens>>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(house.identity->sessions().refresh(tokens->refreshToken, origin));
    int served = 0;
    for (const auto &future : futures)
        served += await(future) ? 1 : 0;
    QCOMPARE(served, 1);
}

void tst_Sessions::anIdleSessionEndsAfterItsLifetime()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto tokens = house.login(UserKind::TenantUser, boss);
    QVERIFY(tokens);
    house.clock.advance(Sessions::refreshLifetime - 1ms);
    const auto renewed = await(house.identity->sessions().refresh(tokens->refreshToken, origin));
    QVERIFY(renewed);
    house.clock.advance(Sessions::refreshLifetime);
    QCOMPARE(codeOf(await(house.identity->sessions().refresh(renewed->refreshToken, origin))),
        ErrorCode::Unauthenticated);
}

void tst_Sessions::logoutEndsTheSessionOnOtherNodesWithinASecond()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto tokens = house.login(UserKind::TenantUser, boss);
    const auto other = house.login(UserKind::TenantUser, boss);
    QVERIFY(tokens && other);
    Identity otherNode(*house.database, house.clock, house.database.keyring());
    const auto there = [&](const SessionTokens &session) {
        return await(otherNode.authenticator().authenticate({{}, session.accessToken, {}, {}}));
    };
    QVERIFY(there(*tokens));
    QVERIFY(await(house.identity->sessions().logout(*house.callerWithToken(tokens->accessToken), origin)));
    QCOMPARE(codeOf(house.callerWithToken(tokens->accessToken)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(await(house.identity->sessions().refresh(tokens->refreshToken, origin))),
        ErrorCode::Unauthenticated);
    house.clock.advance(1s);
    QCOMPARE(codeOf(there(*tokens)), ErrorCode::Unauthenticated);
    QVERIFY(there(*other));
}

void tst_Sessions::aChangedPasswordEndsTheOtherSessions()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto mine = house.login(UserKind::TenantUser, boss);
    const auto other = house.login(UserKind::TenantUser, boss);
    QVERIFY(mine && other);
    const auto caller = house.callerWithToken(mine->accessToken);
    const QString replacement = QStringLiteral("nine herons over the weir");
    const auto wrong = await(house.identity->sessions().changePassword(
        *caller, QStringLiteral("not the password"), replacement, origin));
    QCOMPARE(codeOf(wrong), ErrorCode::ValidationFailed);
    QCOMPARE(wrong.error().fields.first().pointer, QStringLiteral("/currentPassword"));
    QVERIFY(await(house.identity->sessions().changePassword(*caller, House::secret(), replacement, origin)));
    QVERIFY(house.callerWithToken(mine->accessToken));
    QCOMPARE(codeOf(house.callerWithToken(other->accessToken)), ErrorCode::Unauthenticated);
    QVERIFY(!house.login(UserKind::TenantUser, boss));
    QVERIFY(house.login(UserKind::TenantUser, boss, replacement));
}

void tst_Sessions::anInvitationServesOnceAndInTime()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto created = await(house.identity->tenants().create(house.admins.at(0),
        {{}, QStringLiteral("Dogwood"), QStringLiteral("dogwood.example"),
            QStringLiteral("first@dogwood.example"), {}},
        origin));
    QVERIFY(created && created->invitation && created->admin);
    QCOMPARE(created->admin->status, UserStatus::Invited);
    const auto set = [&](const QString &token) {
        return await(house.identity->sessions().setPassword(token, House::secret(), origin));
    };
    QCOMPARE(codeOf(set(QStringLiteral("made up"))), ErrorCode::Unauthenticated);
    const auto user = set(created->invitation->token);
    QVERIFY(user);
    QCOMPARE(user->status, UserStatus::Active);
    QCOMPARE(codeOf(set(created->invitation->token)), ErrorCode::Unauthenticated);
    const auto first = house.login(UserKind::TenantUser, QStringLiteral("first@dogwood.example"));
    QVERIFY(first);

    auto admin = house.admins.at(0);
    admin.tenant = created->tenant.id;
    const auto stale = await(house.identity->users().invite(admin, {}, user->id, origin));
    const auto fresh = await(house.identity->users().invite(admin, {}, user->id, origin));
    QVERIFY(stale && fresh);
    QCOMPARE(codeOf(set(stale->token)), ErrorCode::Unauthenticated);
    house.clock.advance(invitationLifetime);
    QCOMPARE(codeOf(set(fresh->token)), ErrorCode::Unauthenticated);
}

void tst_Sessions::anInvitationEndsWithWhatItWasIssuedFor_data()
{
    QTest::addColumn<QList<UserChanges>>("changes"); // none: the user's own change of the password
    UserChanges promoted;
    promoted.role = domain::Role::Admin;
    UserChanges password;
    password.password = QStringLiteral("six lapwings by the lock");
    UserChanges disabled;
    disabled.status = UserStatus::Disabled;
    UserChanges active;
    active.status = UserStatus::Active;
    QTest::newRow("another role") << QList<UserChanges>{promoted};
    QTest::newRow("another password") << QList<UserChanges>{password};
    QTest::newRow("disabled for a while") << QList<UserChanges>{disabled, active};
    QTest::newRow("the user's own other password") << QList<UserChanges>();
}

void tst_Sessions::anInvitationEndsWithWhatItWasIssuedFor()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(QList<UserChanges>, changes);
    House house(backend);
    house.populate();
    const QString email = QStringLiteral("invited@acme.example");
    auto &users = house.identity->users();
    const auto created = await(users.create(house.bosses.at(0), {},
        {email, QStringLiteral("Invited"), domain::Role::Viewer, House::secret()}, origin));
    QVERIFY(created);
    const auto invitation = await(users.invite(house.bosses.at(0), {}, created->id, origin));
    QVERIFY(invitation);
    for (const UserChanges &change : changes)
        QVERIFY(await(users.update(house.bosses.at(0), {}, created->id, change, origin)));
    if (changes.isEmpty()) {
        const auto caller = house.callerOf(UserKind::TenantUser, email);
        QVERIFY(await(house.identity->sessions().changePassword(
            caller, House::secret(), QStringLiteral("two egrets at the mill"), origin)));
    }
    QCOMPARE(codeOf(await(house.identity->sessions().setPassword(
                 invitation->token, QStringLiteral("one bittern in the reeds"), origin))),
        ErrorCode::Unauthenticated);
}

void tst_Sessions::aDisabledUserIsOutAtOnce()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto tokens = house.login(UserKind::TenantUser, boss);
    QVERIFY(house.callerWithToken(tokens->accessToken));
    UserChanges changes;
    changes.status = UserStatus::Disabled;
    auto admin = house.admins.at(0);
    admin.tenant = house.tenants.at(0).id;
    QVERIFY(await(house.identity->users().create(admin, {},
        {QStringLiteral("second@acme.example"), QStringLiteral("Second"), domain::Role::Admin,
            House::secret()},
        origin)));
    QVERIFY(await(house.identity->users().update(admin, {}, tokens->user.user.id, changes, origin)));
    QCOMPARE(codeOf(house.callerWithToken(tokens->accessToken)), ErrorCode::Unauthenticated);
    changes.status = UserStatus::Active;
    QVERIFY(await(house.identity->users().update(admin, {}, tokens->user.user.id, changes, origin)));
    QCOMPARE(codeOf(house.callerWithToken(tokens->accessToken)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(await(house.identity->sessions().refresh(tokens->refreshToken, origin))),
        ErrorCode::Unauthenticated);
    QVERIFY(house.login(UserKind::TenantUser, boss));
}

void tst_Sessions::tooManyPasswordsAtOnceAreOverloaded()
{
    PasswordGate gate({1, 3});
    QList<QFuture<domain::Result<Verification>>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(gate.verify(House::secret(), {}));
    int refused = 0;
    for (const auto &future : futures) {
        const auto result = await(future);
        if (result)
            QVERIFY(!result->fits);
        else
            refused += result.error().code == ErrorCode::Overloaded ? 1 : 0;
    }
    QVERIFY(refused > 0);
    QVERIFY(refused <= 47);
    QVERIFY(await(gate.verify(House::secret(), {})));
}

QTEST_GUILESS_MAIN(tst_Sessions)
#include "tst_sessions.moc"

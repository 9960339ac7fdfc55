// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "identity/demoorganisation.h"
#include "storage/auditrepository.h"
#include "storage/interviewvault.h"
#include "storage/organisationrepository.h"

using namespace candor;
using namespace candor::identity;
using domain::ErrorCode;
using domain::Role;
using domain::UserKind;
using tests::await;
using tests::codeOf;
using tests::House;

class tst_Organisations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void onlySuperAdminsManagePlatforms();
    void aDomainIsUniqueWithoutRegardToCase();
    void aPlatformAdminManagesItsOwnTenantsOnly();
    void aTenantsOwnAdminMayNotLiftItsSuspension();
    void settingsAreCheckedAndKept();
    void everyTenantHasASecretOfItsOwn();
    void aTenantWithActiveInterviewsStays();
    void aDeletedTenantTakesItsUsersAndKeysAndFreesItsDomain();
    void everyVerbLeavesItsAuditRow();
    void theDemoIsMadeOnceAndKeepsItsSecrets();
    void theDemosSessionsEndOnlyWhereSomethingIsReset();
};

namespace {

const RequestOrigin origin{QStringLiteral("request-1"), {}};

QString pointerOf(const auto &result)
{
    return !result && result.error().fields.size() == 1 ? result.error().fields.first().pointer : QString();
}

// An interview as far as the deletion of its tenant looks at it.
bool addInterview(House &house, const domain::Tenant &tenant, const QString &state)
{
    const auto id = domain::InterviewId::make(house.clock.now());
    return house.database
        .write<qint64>([=, now = house.clock.now()](storage::Session &session) {
            using storage::value;
            return session.execute(
                QStringLiteral("INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, "
                               "sequence, request_digest, position, position_key, request, data_quality, "
                               "created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, 1, ?, 'p', 'p', '{}', "
                               "'POOR', ?, ?)"),
                {value(id), value(domain::makeRunId(now)), value(tenant.platform), value(tenant.id),
                    value(state), value(QByteArray("digest")), value(now), value(now)});
        })
        .has_value();
}

} // namespace

void tst_Organisations::onlySuperAdminsManagePlatforms()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &platforms = house.identity->platforms();
    const auto north = house.platforms.at(0).id;
    PlatformChanges changes;
    changes.name = QStringLiteral("Renamed");
    for (const auto &caller : {house.admins.at(0), house.bosses.at(0)}) {
        QCOMPARE(codeOf(await(platforms.create(
                     caller, {QStringLiteral("x"), QStringLiteral("x.example"), {}}, origin))),
            ErrorCode::PermissionRequired);
        QCOMPARE(
            codeOf(await(platforms.update(caller, north, changes, origin))), ErrorCode::PermissionRequired);
        QCOMPARE(codeOf(await(platforms.remove(caller, north, origin))), ErrorCode::PermissionRequired);
    }
    QCOMPARE(await(platforms.list(house.admins.at(0), {}))->items.size(), 1);
    QVERIFY(await(platforms.get(house.admins.at(0), north)));
    QCOMPARE(codeOf(await(platforms.get(house.admins.at(0), house.platforms.at(1).id))),
        ErrorCode::ScopeForbidden);
    QCOMPARE(await(platforms.list(house.root, {}))->total, 2);
    QCOMPARE(await(platforms.update(house.root, north, changes, origin))->name, QStringLiteral("Renamed"));
    QCOMPARE(codeOf(await(platforms.remove(house.root, north, origin))), ErrorCode::InvalidState);
    QCOMPARE(codeOf(await(platforms.get(house.root, domain::PlatformId::make(house.clock.now())))),
        ErrorCode::NotFound);
    QVERIFY(await(
        house.identity->tenants().remove(house.admins.at(1), house.tenants.at(2).id, Force::No, origin)));
    QVERIFY(await(platforms.remove(house.root, house.platforms.at(1).id, origin)));
    QCOMPARE(await(platforms.list(house.root, {}))->total, 1);
    QVERIFY(!house.login(UserKind::PlatformAdmin, QStringLiteral("admin@south.example")));
}

void tst_Organisations::aDomainIsUniqueWithoutRegardToCase()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const auto platform = await(house.identity->platforms().create(
        house.root, {QStringLiteral("n"), QStringLiteral("NORTH.example"), {}}, origin));
    QCOMPARE(codeOf(platform), ErrorCode::DuplicateValue);
    QCOMPARE(pointerOf(platform), QStringLiteral("/domain"));
    auto &tenants = house.identity->tenants();
    const auto tenant = await(tenants.create(
        house.admins.at(1), {{}, QStringLiteral("a"), QStringLiteral("Acme.Example"), {}, {}}, origin));
    QCOMPARE(codeOf(tenant), ErrorCode::DuplicateValue);
    TenantChanges changes;
    changes.domain = QStringLiteral("BIRCH.example");
    const auto moved = await(tenants.update(house.admins.at(0), house.tenants.at(0).id, changes, origin));
    QCOMPARE(codeOf(moved), ErrorCode::DuplicateValue);
    QCOMPARE(pointerOf(moved), QStringLiteral("/domain"));
    changes.domain = QStringLiteral("ACME.example");
    QVERIFY(await(tenants.update(house.admins.at(0), house.tenants.at(0).id, changes, origin)));
    const auto user = await(house.identity->users().create(house.bosses.at(0), {},
        {QStringLiteral("BOSS@birch.example"), QStringLiteral("B"), Role::Viewer, House::secret()}, origin));
    QCOMPARE(codeOf(user), ErrorCode::DuplicateValue);
    QCOMPARE(pointerOf(user), QStringLiteral("/email"));
}

void tst_Organisations::aPlatformAdminManagesItsOwnTenantsOnly()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &tenants = house.identity->tenants();
    const auto &north = house.admins.at(0);
    QCOMPARE(await(tenants.list(north, {}))->total, 2);
    QCOMPARE(await(tenants.list(house.root, {}))->total, 3);
    QCOMPARE(await(tenants.list(house.root, {}, house.platforms.at(1).id))->total, 1);
    QCOMPARE(codeOf(await(tenants.list(north, {}, house.platforms.at(1).id))), ErrorCode::ScopeForbidden);
    QCOMPARE(await(tenants.list(house.bosses.at(0), {}))->items.size(), 1);
    const auto foreign = await(tenants.get(north, house.tenants.at(2).id));
    const auto unknown = await(tenants.get(north, domain::TenantId::make(house.clock.now())));
    QCOMPARE(codeOf(foreign), ErrorCode::ScopeForbidden);
    QVERIFY(foreign.error() == unknown.error());
    TenantChanges changes;
    changes.name = QStringLiteral("Taken over");
    QCOMPARE(codeOf(await(tenants.update(north, house.tenants.at(2).id, changes, origin))),
        ErrorCode::ScopeForbidden);
    QCOMPARE(codeOf(await(tenants.remove(north, house.tenants.at(2).id, Force::No, origin))),
        ErrorCode::ScopeForbidden);
    QCOMPARE(
        codeOf(await(tenants.create(north,
            {house.platforms.at(1).id, QStringLiteral("x"), QStringLiteral("x.example"), {}, {}}, origin))),
        ErrorCode::ScopeForbidden);
    const auto nowhere = await(
        tenants.create(house.root, {{}, QStringLiteral("x"), QStringLiteral("x.example"), {}, {}}, origin));
    QCOMPARE(pointerOf(nowhere), QStringLiteral("/platformId"));
    QCOMPARE(codeOf(await(tenants.create(house.root,
                 {domain::PlatformId::make(house.clock.now()), QStringLiteral("x"),
                     QStringLiteral("x.example"), {}, {}},
                 origin))),
        ErrorCode::ScopeForbidden);
}

void tst_Organisations::aTenantsOwnAdminMayNotLiftItsSuspension()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &tenants = house.identity->tenants();
    const auto id = house.tenants.at(0).id;
    TenantChanges rename;
    rename.name = QStringLiteral("Acme Ltd");
    QCOMPARE(await(tenants.update(house.bosses.at(0), id, rename, origin))->name, QStringLiteral("Acme Ltd"));
    TenantChanges status;
    status.status = domain::TenantStatus::Suspended;
    QCOMPARE(
        codeOf(await(tenants.update(house.bosses.at(0), id, status, origin))), ErrorCode::PermissionRequired);
    QVERIFY(await(tenants.update(house.admins.at(0), id, status, origin)));
    const auto boss = house.callerOf(UserKind::TenantUser, QStringLiteral("boss@acme.example"));
    QCOMPARE(codeOf(await(tenants.update(boss, id, rename, origin))), ErrorCode::TenantSuspended);
    QVERIFY(await(tenants.get(boss, id)));
    QCOMPARE(codeOf(await(house.identity->users().create(boss, {},
                 {QStringLiteral("x@acme.example"), QStringLiteral("x"), Role::Viewer, {}}, origin))),
        ErrorCode::TenantSuspended);
}

void tst_Organisations::settingsAreCheckedAndKept()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &tenants = house.identity->tenants();
    const auto id = house.tenants.at(0).id;
    const domain::TenantSettings wanted{true, 1, 2, 3, 4, 5, QStringLiteral("de-CH"), false,
        {QStringLiteral("voice")}, true, QStringLiteral("local-llm")};
    TenantChanges changes;
    changes.settings = [wanted](const domain::TenantSettings &) { return wanted; };
    QVERIFY(await(tenants.update(house.bosses.at(0), id, changes, origin)));
    QVERIFY(await(tenants.get(house.bosses.at(0), id))->settings == wanted);
    changes.settings = [](domain::TenantSettings settings) {
        settings.recordingRetentionDays = 0;
        return settings;
    };
    QCOMPARE(pointerOf(await(tenants.update(house.bosses.at(0), id, changes, origin))),
        QStringLiteral("/settings/recordingRetentionDays"));
    QVERIFY(await(tenants.get(house.bosses.at(0), id))->settings == wanted);
}

void tst_Organisations::everyTenantHasASecretOfItsOwn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    QStringList secrets;
    for (const auto &tenant : house.tenants) {
        const auto opened = house.database.read<QByteArray>(
            [id = tenant.id](storage::Session &session) -> domain::Result<QByteArray> {
                const auto sealed = session.selectOne<QByteArray>(
                    QStringLiteral("SELECT webhook_secret_sealed FROM tenants WHERE id = ?"),
                    {storage::value(id)}, [](const storage::Row &row) { return row.blob(0); });
                if (!sealed)
                    return domain::fail(sealed.error());
                return storage::openFor(session, "tenant-webhook-secret/1", id.toString(), **sealed);
            });
        QVERIFY(opened);
        QVERIFY(opened->startsWith("whsec_"));
        secrets.append(QString::fromUtf8(*opened));
    }
    QCOMPARE(secrets.removeDuplicates(), 0);
}

void tst_Organisations::aTenantWithActiveInterviewsStays()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    auto &tenants = house.identity->tenants();
    QVERIFY(addInterview(house, house.tenants.at(0), QStringLiteral("PENDING")));
    QVERIFY(addInterview(house, house.tenants.at(1), QStringLiteral("CANCELLED")));
    const auto &north = house.admins.at(0);
    QCOMPARE(codeOf(await(tenants.remove(north, house.tenants.at(0).id, Force::No, origin))),
        ErrorCode::ActiveInterviews);
    QVERIFY(await(tenants.get(north, house.tenants.at(0).id)));
    QVERIFY(await(tenants.remove(north, house.tenants.at(1).id, Force::No, origin)));
    QCOMPARE(codeOf(await(tenants.remove(house.bosses.at(0), house.tenants.at(0).id, Force::No, origin))),
        ErrorCode::PermissionRequired);
}

void tst_Organisations::aDeletedTenantTakesItsUsersAndKeysAndFreesItsDomain()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    const QString key = house.tenantKey(0);
    const QString partner = house.platformKey(0);
    const auto tokens = house.login(UserKind::TenantUser, QStringLiteral("boss@acme.example"));
    QVERIFY(house.callerWith(key));
    QVERIFY(house.callerWith(partner, house.idOf(0)));
    auto &tenants = house.identity->tenants();
    QVERIFY(await(tenants.remove(house.admins.at(0), house.tenants.at(0).id, Force::No, origin)));
    QCOMPARE(codeOf(house.callerWith(key)), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(house.callerWith(partner, house.idOf(0))), ErrorCode::ScopeForbidden);
    QCOMPARE(codeOf(house.callerWithToken(tokens->accessToken)), ErrorCode::Unauthenticated);
    QVERIFY(!house.login(UserKind::TenantUser, QStringLiteral("boss@acme.example")));
    QCOMPARE(await(tenants.list(house.admins.at(0), {}))->total, 1);
    QVERIFY(await(tenants.create(house.admins.at(1),
        {{}, QStringLiteral("Acme again"), QStringLiteral("acme.example"),
            QStringLiteral("boss@acme.example"), {}},
        origin)));
}

void tst_Organisations::everyVerbLeavesItsAuditRow()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.populate();
    QVERIFY(!house.tenantKey(0).isEmpty());
    QVERIFY(!house.platformKey(0).isEmpty());
    const auto actions = [&](const QString &chain) {
        const auto rows = house.database.read<QList<QString>>([chain](storage::Session &session) {
            return session.select<QString>(
                QStringLiteral("SELECT action FROM audit WHERE chain = ? ORDER BY sequence"),
                {storage::value(chain)}, [](const storage::Row &row) { return row.text(0); });
        });
        return rows.value_or(QList<QString>()).join(QLatin1Char(' '));
    };
    QCOMPARE(actions(storage::installationChain()),
        QStringLiteral("installation.bootstrap session.login platform.create platform.create"));
    QCOMPARE(actions(storage::chainOf(house.platforms.at(0).id)),
        QStringLiteral("user.create session.login tenant.create tenant.create api-key.create"));
    QCOMPARE(actions(storage::chainOf(house.tenants.at(0).id)),
        QStringLiteral("user.create session.login api-key.create"));
}

void tst_Organisations::theDemoIsMadeOnceAndKeepsItsSecrets()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto first = await(makeDemoOrganisation(*house.identity));
    QVERIFY(first);
    QVERIFY(house.callerWith(first->apiKey));
    const auto second = await(makeDemoOrganisation(*house.identity));
    QVERIFY(second);
    QVERIFY(second->tenant.id == first->tenant.id);
    QVERIFY(second->recruiter.id == first->recruiter.id);
    QCOMPARE(second->tenant.name, QStringLiteral("Acme Corp"));
    QCOMPARE(second->apiKey, first->apiKey);
    QCOMPARE(second->password, first->password);
    QVERIFY(house.callerWith(second->apiKey)->may(QStringLiteral("webhook:update")));
    const QString email = QStringLiteral("recruiter@acme.example");
    const auto tokens = house.login(UserKind::TenantUser, email, second->password);
    QVERIFY(tokens);
    QCOMPARE(tokens->user.user.role, Role::Recruiter);
    const auto chief
        = house.login(UserKind::TenantUser, QStringLiteral("admin@acme.example"), second->password);
    QVERIFY(chief);
    QCOMPARE(chief->user.user.role, Role::Admin);
    QCOMPARE(await(house.identity->sessions().isBootstrapOpen()).value_or(false), true);
    // A key that somebody took back stays so.
    const auto key = domain::ApiKeyId{QUuid(house.callerWith(first->apiKey)->id)};
    const auto admin = house.callerWithToken(chief->accessToken);
    QVERIFY(await(house.identity->apiKeys().revoke(*admin, {}, key, {})));
    const auto third = await(makeDemoOrganisation(*house.identity));
    QVERIFY(third);
    QVERIFY(third->apiKey != first->apiKey);
    QVERIFY(house.callerWith(third->apiKey));
    QCOMPARE(codeOf(house.callerWith(first->apiKey)), ErrorCode::Unauthenticated);
}

void tst_Organisations::theDemosSessionsEndOnlyWhereSomethingIsReset()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto demo = await(makeDemoOrganisation(*house.identity));
    QVERIFY(demo);
    const auto boss = house.login(UserKind::TenantUser, demo->admin.email, demo->password);
    const auto recruiter = house.login(UserKind::TenantUser, demo->recruiter.email, demo->password);
    QVERIFY(boss && recruiter);
    QVERIFY(await(makeDemoOrganisation(*house.identity)));
    QVERIFY(house.callerWithToken(boss->accessToken));
    QVERIFY(await(house.identity->sessions().refresh(recruiter->refreshToken, {})));
    // A role that somebody changed is the demo's again, and so is a password.
    const auto caller = house.callerWithToken(boss->accessToken);
    UserChanges changes;
    changes.role = Role::Viewer;
    QVERIFY(await(house.identity->users().update(*caller, {}, demo->recruiter.id, changes, {})));
    const auto again = await(makeDemoOrganisation(*house.identity));
    QVERIFY(again);
    QCOMPARE(again->recruiter.role, Role::Recruiter);
    QVERIFY(house.callerWithToken(boss->accessToken));
    QCOMPARE(codeOf(house.callerWithToken(recruiter->accessToken)), ErrorCode::Unauthenticated);
    const QString other = QStringLiteral("another password of the administrator");
    QVERIFY(await(house.identity->sessions().changePassword(*caller, demo->password, other, {})));
    QVERIFY(await(makeDemoOrganisation(*house.identity)));
    QCOMPARE(codeOf(house.callerWithToken(boss->accessToken)), ErrorCode::Unauthenticated);
    QVERIFY(house.login(UserKind::TenantUser, demo->admin.email, demo->password));
}

QTEST_GUILESS_MAIN(tst_Organisations)
#include "tst_organisations.moc"

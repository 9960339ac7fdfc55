// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/demoorganisation.h"

#include "crypto/apikey.h"
#include "crypto/webhooksignature.h"
#include "identity/errors.h"
#include "storage/apikeyrepository.h"
#include "storage/organisationrepository.h"
#include "storage/tokenrepository.h"
#include "storage/userrepository.h"

namespace candor::identity {

using domain::Done;
using domain::Platform;
using domain::Result;
using domain::Tenant;
using domain::Timestamp;
using domain::User;
using storage::OrganisationRepository;
using storage::Session;
using storage::SystemScope;

namespace {

const QString keyName = QStringLiteral("Demo key");

// What the unit of work needs, made before it.
struct Plan
{
    DemoOrganisation fresh; // as it is when nothing exists yet
    QByteArray passwordHash;
    QByteArrayList fittingHashes; // stored ones that the password is known to fit
    domain::ApiKeyId keyId;
    QString webhookSecret;
    Timestamp now;

    [[nodiscard]] Result<Platform> platform(Session &session) const;
    [[nodiscard]] Result<Tenant> tenant(Session &session, const Platform &owner) const;
    // `wanted` of the tenant, with the role and the password that it should have.
    [[nodiscard]] Result<User> user(Session &session, const Tenant &owner, const User &wanted) const;
    [[nodiscard]] Result<QString> apiKey(Session &session, const Tenant &owner, const User &creator) const;
};

Plan makePlan(Timestamp now, const crypto::Keyring &keyring)
{
    Plan plan;
    plan.now = now;
    plan.fresh.platform = {domain::PlatformId::make(now), QStringLiteral("Candor Demo"),
        QStringLiteral("demo.candor.example"), {}, now, now};
    plan.fresh.tenant = {domain::TenantId::make(now), plan.fresh.platform.id, QStringLiteral("Acme Corp"),
        QStringLiteral("acme.example"), domain::TenantStatus::Active, {}, now, now};
    plan.fresh.admin = {domain::UserId::make(now), domain::Role::Admin, plan.fresh.platform.id,
        plan.fresh.tenant.id, QStringLiteral("admin@acme.example"), QStringLiteral("Demo Admin"),
        domain::UserStatus::Active, now, now};
    plan.fresh.recruiter = {domain::UserId::make(now), domain::Role::Recruiter, plan.fresh.platform.id,
        plan.fresh.tenant.id, QStringLiteral("recruiter@acme.example"), QStringLiteral("Demo Recruiter"),
        domain::UserStatus::Active, now, now};
    plan.fresh.password = QString::fromLatin1(
        keyring.derive("demo-password/1").toBase64(QByteArray::Base64UrlEncoding).first(20));
    plan.keyId = domain::ApiKeyId::make(now);
    plan.webhookSecret = crypto::makeWebhookSecret();
    return plan;
}

Result<Platform> Plan::platform(Session &session) const
{
    OrganisationRepository organisations(session, SystemScope());
    const auto there = organisations.findPlatformByDomain(fresh.platform.domain);
    if (!there)
        return domain::fail(there.error());
    if (there->has_value())
        return **there;
    const auto made = organisations.insert(fresh.platform);
    if (!made)
        return domain::fail(made.error());
    return *made ? Result<Platform>(fresh.platform) : duplicate(QStringLiteral("/domain"));
}

Result<Tenant> Plan::tenant(Session &session, const Platform &owner) const
{
    OrganisationRepository organisations(session, SystemScope());
    const auto there = organisations.findTenantByDomain(fresh.tenant.domain);
    if (!there)
        return domain::fail(there.error());
    // A customer of that name isn't ours to open up.
    if (there->has_value() && (*there)->platform != owner.id)
        return duplicate(QStringLiteral("/domain"));
    if (there->has_value())
        return **there;
    Tenant tenant = fresh.tenant;
    tenant.platform = owner.id;
    const auto made = organisations.insert(tenant, webhookSecret);
    if (!made)
        return domain::fail(made.error());
    return *made ? Result<Tenant>(tenant) : duplicate(QStringLiteral("/domain"));
}

Result<User> Plan::user(Session &session, const Tenant &owner, const User &wanted) const
{
    storage::UserRepository users(session, SystemScope());
    const auto there
        = users.findAccount(domain::UserKind::TenantUser, wanted.email, storage::Lock::ForUpdate);
    if (!there)
        return domain::fail(there.error());
    if (there->has_value() && (*there)->user.tenant != owner.id)
        return duplicate(QStringLiteral("/email"));
    User user = there->has_value() ? (*there)->user : wanted;
    user.platform = owner.platform;
    user.tenant = owner.id;
    user.role = wanted.role;
    user.ownRole.reset();
    user.status = domain::UserStatus::Active;
    const auto stored = there->has_value() ? users.update(user) : users.insert(user, passwordHash);
    if (!stored)
        return domain::fail(stored.error());
    if (!*stored)
        return duplicate(QStringLiteral("/email"));
    // Who has what they should have goes on undisturbed.
    const bool hasPassword = there->has_value() && fittingHashes.contains((*there)->passwordHash);
    if (hasPassword && user == (*there)->user)
        return user;
    if (const auto set = users.setPassword(user.id, passwordHash, now); !set)
        return domain::fail(set.error());
    const auto ended = storage::TokenRepository(session, SystemScope()).revokeSessions(user.id, {}, now);
    if (!ended)
        return domain::fail(ended.error());
    return user;
}

// The first of the installation's demo keys that nobody has revoked.
Result<QString> Plan::apiKey(Session &session, const Tenant &owner, const User &creator) const
{
    storage::ApiKeyRepository keys(session, SystemScope());
    for (int generation = 1;; ++generation) {
        const auto key = crypto::apiKeyFrom(crypto::Environment::Live,
            session.keyring().derive("demo-key/" + QByteArray::number(generation)));
        const auto there = keys.findByHash(key.hash);
        if (!there)
            return domain::fail(there.error());
        if (there->has_value() && (*there)->revokedAt)
            continue;
        if (there->has_value())
            return key.key;
        const auto made
            = keys.insert({keyId, owner.platform, owner.id, keyName, QStringLiteral("For the demo tenant."),
                              domain::permissionsOf(domain::Role::Admin), key.prefix, creator.id.toString(),
                              now, std::nullopt, std::nullopt, std::nullopt, keyId},
                key.hash);
        if (!made)
            return domain::fail(made.error());
        return key.key;
    }
}

Result<DemoOrganisation> prepare(Session &session, const Plan &plan, CredentialCache &cache)
{
    DemoOrganisation demo = plan.fresh;
    const auto platform = plan.platform(session);
    if (!platform)
        return domain::fail(platform.error());
    demo.platform = *platform;
    const auto tenant = plan.tenant(session, demo.platform);
    if (!tenant)
        return domain::fail(tenant.error());
    demo.tenant = *tenant;
    const auto admin = plan.user(session, demo.tenant, plan.fresh.admin);
    if (!admin)
        return domain::fail(admin.error());
    demo.admin = *admin;
    const auto recruiter = plan.user(session, demo.tenant, plan.fresh.recruiter);
    if (!recruiter)
        return domain::fail(recruiter.error());
    demo.recruiter = *recruiter;
    const auto key = plan.apiKey(session, demo.tenant, demo.admin);
    if (!key)
        return domain::fail(key.error());
    demo.apiKey = *key;
    const auto done = conclude(session, cache,
        {storage::chainOf(demo.tenant.id), plan.now, {}, QStringLiteral("demo.prepare"),
            QStringLiteral("tenant:") + demo.tenant.id.toString(), {}, {}});
    if (!done)
        return domain::fail(done.error());
    return demo;
}

// What the database has for the users' passwords.
QFuture<Result<QByteArrayList>> storedHashes(const Context &context, const Plan &plan)
{
    return context.database.read<QByteArrayList>(
        SystemScope(), [plan](Session &session) -> Result<QByteArrayList> {
            storage::UserRepository users(session, SystemScope());
            QByteArrayList hashes;
            for (const auto &email : {plan.fresh.admin.email, plan.fresh.recruiter.email}) {
                const auto account = users.findAccount(domain::UserKind::TenantUser, email);
                if (!account)
                    return domain::fail(account.error());
                if (account->has_value() && !(*account)->passwordHash.isEmpty())
                    hashes.append((*account)->passwordHash);
            }
            return hashes;
        });
}

// Those that the password fits. One after the other, as the gate has few places.
QFuture<Result<QByteArrayList>> fitting(
    const Context &context, const QString &password, const QByteArrayList &hashes)
{
    if (hashes.isEmpty())
        return domain::ready(Result<QByteArrayList>(QByteArrayList()));
    const auto first = hashes.first();
    return context.sequencer.andThen<QByteArrayList>(context.passwords.verify(password, first),
        [context, password, first, rest = hashes.mid(1)](const Verification &verified) {
            return context.sequencer.mapped<QByteArrayList>(fitting(context, password, rest),
                [first, fits = verified.fits](const QByteArrayList &others) -> Result<QByteArrayList> {
                    return fits ? QByteArrayList{first} + others : others;
                });
        });
}

} // namespace

QFuture<Result<DemoOrganisation>> makeDemoOrganisation(Identity &identity)
{
    const Context context = identity.context();
    const Plan plan = makePlan(context.clock.now(), context.database.keyring());
    const auto checked = context.sequencer.andThen<QByteArrayList>(
        storedHashes(context, plan), [context, password = plan.fresh.password](const QByteArrayList &hashes) {
            return fitting(context, password, hashes);
        });
    return context.sequencer.andThen<DemoOrganisation>(
        checked, [context, plan](const QByteArrayList &hashes) {
            return context.sequencer.andThen<DemoOrganisation>(
                context.passwords.hash(plan.fresh.password), [context, plan, hashes](const QByteArray &hash) {
                    Plan ready = plan;
                    ready.passwordHash = hash;
                    ready.fittingHashes = hashes;
                    return context.database.write<DemoOrganisation>(
                        [ready, cache = context.cache](
                            Session &session) { return prepare(session, ready, *cache); });
                });
        });
}

} // namespace candor::identity

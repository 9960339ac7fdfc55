// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/admin.h"
#include "api/json.h"

#include <QJsonArray>
#include <QTest>

static const QStringList engines{QStringLiteral("builtin"), QStringLiteral("house")};

using namespace candor;
using api::BodyPurpose;

class tst_Admin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logInBodies();
    void passwordsAreTakenAsTheyAre();
    void platformsAndTenants();
    void settingsChangeOnlyWhatIsNamed();
    void settingsComeBackFromStorage();
    void wrongSettingsAreNamed();
    void anEngineIsOneOfThoseThatThereAre();
    void users();
    void rolesAndKeys();
    void answersHoldNoSecret();
};

template <typename T>
static QStringList wrong(const domain::Result<T> &result)
{
    QStringList list;
    if (!result) {
        for (const auto &field : result.error().fields)
            list.append(field.pointer + QLatin1Char(' ') + field.code);
    }
    return list;
}

void tst_Admin::logInBodies()
{
    const auto bootstrap
        = api::parseBootstrap(R"({"email":"Root@Example.org","password":"a long enough one","name":"Root"})");
    QVERIFY(bootstrap);
    QCOMPARE(bootstrap->email, QStringLiteral("root@example.org"));
    QCOMPARE(wrong(api::parseBootstrap(R"({"email":"root","password":"short"})")),
        (QStringList{QStringLiteral("/email INVALID_FORMAT"), QStringLiteral("/password TOO_SHORT"),
            QStringLiteral("/name REQUIRED")}));
    QCOMPARE(api::parseLogin(R"({"email":"A@example.org","password":"x"})")->email,
        QStringLiteral("a@example.org"));
    QCOMPARE(wrong(api::parseLogin(R"({"email":"a@example.org","password":"x","remember":true})")),
        QStringList{QStringLiteral("/remember UNKNOWN_FIELD")});
    QCOMPARE(*api::parseRefresh(R"({"refreshToken":"t"})"), QStringLiteral("t"));
    QVERIFY(!api::parseRefresh("{}"));
    QCOMPARE(*api::parseLogout(""), QString());
    QCOMPARE(
        wrong(api::parseChangePassword(R"({"currentPassword":"the same one","newPassword":"the same one"})")),
        QStringList{QStringLiteral("/newPassword INVALID_VALUE")});
    const auto invited = api::parseSetPassword(R"({"token":"once","password":"  a long password"})");
    QVERIFY(invited);
    QCOMPARE(invited->token, QStringLiteral("once"));
    QCOMPARE(invited->password, QStringLiteral("  a long password"));
    QVERIFY(!api::parseSetPassword(R"({"token":"once","password":"short"})"));
    QVERIFY(!api::parseSetPassword(R"({"password":"long enough"})"));
}

void tst_Admin::passwordsAreTakenAsTheyAre()
{
    QCOMPARE(api::parseLogin(R"({"email":"a@example.org","password":"  spaced  "})")->password,
        QStringLiteral("  spaced  "));
}

void tst_Admin::platformsAndTenants()
{
    const auto platform = api::parsePlatform(
        R"({"name":"Partner","domain":"ATS.example.org","settings":{"a":1}})", BodyPurpose::Create);
    QVERIFY(platform);
    QCOMPARE(platform->domain, QStringLiteral("ats.example.org"));
    QCOMPARE(wrong(api::parsePlatform(
                 "{\"name\":\"" + QByteArray(101, 'n') + "\",\"domain\":\"a b\"}", BodyPurpose::Create)),
        (QStringList{QStringLiteral("/name TOO_LONG"), QStringLiteral("/domain INVALID_FORMAT")}));
    QVERIFY(api::parsePlatform("{}", BodyPurpose::Update));
    QVERIFY(!api::parsePlatform("{}", BodyPurpose::Create));
    QCOMPARE(wrong(api::parsePlatform(R"({"name":"P","domain":"p","status":"ACTIVE"})", BodyPurpose::Create)),
        QStringList{QStringLiteral("/status UNKNOWN_FIELD")});
    QCOMPARE(api::parsePlatform(R"({"status":"SUSPENDED"})", BodyPurpose::Update)->applyTo({}).status,
        domain::PlatformStatus::Suspended);
    QCOMPARE(wrong(api::parsePlatform(R"({"status":"GONE"})", BodyPurpose::Update)),
        QStringList{QStringLiteral("/status INVALID_VALUE")});

    const auto tenant
        = api::parseTenant(R"({"platformId":"0197f0a0-1111-7222-8333-000000000003","name":"Acme",
        "domain":"acme","adminEmail":"Ann@acme.example","settings":{"autoApprovePlans":true}})",
            BodyPurpose::Create, engines);
    QVERIFY(tenant);
    QVERIFY(tenant->platform);
    QCOMPARE(tenant->adminEmail, QStringLiteral("ann@acme.example"));
    QVERIFY(tenant->applyTo({}).settings.autoApprovePlans);
    QCOMPARE(wrong(api::parseTenant(
                 R"({"platformId":"1","name":"Acme","domain":"acme"})", BodyPurpose::Create, engines)),
        QStringList{QStringLiteral("/platformId INVALID_FORMAT")});
    const auto update = api::parseTenant(R"({"status":"SUSPENDED"})", BodyPurpose::Update, engines);
    domain::Tenant stored;
    stored.name = QStringLiteral("Acme");
    QCOMPARE(update->applyTo(stored).status, domain::TenantStatus::Suspended);
    QCOMPARE(update->applyTo(stored).name, QStringLiteral("Acme"));
    QVERIFY(!api::parseTenant(R"({"status":"INVITED"})", BodyPurpose::Update, engines));
    QVERIFY(!api::parseTenant(
        R"({"platformId":"0197f0a0-1111-7222-8333-000000000003"})", BodyPurpose::Update, engines));
}

void tst_Admin::settingsChangeOnlyWhatIsNamed()
{
    domain::TenantSettings stored;
    stored.fourEyes = true;
    stored.interviewLinkTtlDays = 3;
    const auto update = api::parseTenant(
        R"({"settings":{"interviewModes":["voice","voice"],"requireConsent":false,"recordingRetentionDays":1}})",
        BodyPurpose::Update, engines);
    QVERIFY(update);
    auto expected = stored;
    expected.interviewModes = {QStringLiteral("voice")};
    expected.requireConsent = false;
    expected.recordingRetentionDays = 1;
    QCOMPARE(update->settings.applyTo(stored), expected);
}

void tst_Admin::settingsComeBackFromStorage()
{
    const domain::TenantSettings settings{true, 1, 2, 3, 4, 5, QStringLiteral("de"), false,
        {QStringLiteral("voice")}, true, QStringLiteral("inside")};
    const auto back = api::tenantSettingsFromJson(api::toJson(settings));
    QVERIFY(back);
    QCOMPARE(*back, settings);
    QCOMPARE(*api::tenantSettingsFromJson({}), domain::TenantSettings());
    QVERIFY(!api::tenantSettingsFromJson({{QStringLiteral("colour"), 1}}));
}

void tst_Admin::wrongSettingsAreNamed()
{
    QCOMPARE(
        wrong(api::parseTenant(
            R"({"settings":{"interviewLinkTtlDays":91,"interviewModes":["video"],"language":"english","x":1}})",
            BodyPurpose::Update, engines)),
        (QStringList{QStringLiteral("/settings/language INVALID_FORMAT"),
            QStringLiteral("/settings/interviewLinkTtlDays OUT_OF_RANGE"),
            QStringLiteral("/settings/interviewModes INVALID_VALUE"),
            QStringLiteral("/settings/x UNKNOWN_FIELD")}));
}

void tst_Admin::anEngineIsOneOfThoseThatThereAre()
{
    QVERIFY(api::parseTenant(R"({"settings":{"agentEngine":"house"}})", BodyPurpose::Update, engines));
    QCOMPARE(wrong(api::parseTenant(R"({"settings":{"agentEngine":"House"}})", BodyPurpose::Update, engines)),
        QStringList{QStringLiteral("/settings/agentEngine INVALID_VALUE")});
}

void tst_Admin::users()
{
    QVERIFY(api::parseUser(
        R"({"email":"ann@example.org","password":"a long enough one","name":"Ann","role":"RECRUITER"})",
        BodyPurpose::Create));
    QCOMPARE(wrong(api::parseUser("{}", BodyPurpose::Create)),
        (QStringList{QStringLiteral("/email REQUIRED"), QStringLiteral("/name REQUIRED")}));
    QCOMPARE(wrong(api::parseUser(
                 R"({"email":"ann@example.org","password":"short","name":"Ann"})", BodyPurpose::Create)),
        QStringList{QStringLiteral("/password TOO_SHORT")});
    QVERIFY(api::parseUser(R"({"email":"ann@example.org","name":"Ann"})", BodyPurpose::Create)
            ->password.isEmpty());
    QVERIFY(api::parseUser(R"({"status":"DISABLED","role":"VIEWER"})", BodyPurpose::Update));
    QVERIFY(!api::parseUser(R"({"status":"INVITED"})", BodyPurpose::Update));
    QVERIFY(!api::parseUser(R"({"role":7})", BodyPurpose::Update));
    QCOMPARE(wrong(api::parseUser(R"({"email":"b@example.org"})", BodyPurpose::Update)),
        QStringList{QStringLiteral("/email UNKNOWN_FIELD")});
}

void tst_Admin::rolesAndKeys()
{
    const auto now = domain::fromMilliseconds(1000);
    const auto key = api::parseApiKey(
        R"({"name":"ATS","permissions":["interview:read","webhook:*","interview:read"],
            "expiresAt":"1970-01-01T00:00:02Z"})",
        now);
    QVERIFY(key);
    QCOMPARE(key->permissions, (QStringList{QStringLiteral("interview:read"), QStringLiteral("webhook:*")}));
    QCOMPARE(wrong(api::parseApiKey(
                 R"({"permissions":["interview:fly"],"expiresAt":"1970-01-01T00:00:01Z"})", now)),
        (QStringList{QStringLiteral("/name REQUIRED"), QStringLiteral("/permissions/0 INVALID_VALUE"),
            QStringLiteral("/expiresAt INVALID_VALUE")}));
    QCOMPARE(*api::parseRotate(""), 0);
    QCOMPARE(*api::parseRotate(R"({"overlapSeconds":3600})"), 3600);
    QVERIFY(!api::parseRotate(R"({"overlapSeconds":-1})"));
    QVERIFY(api::parseRole(R"({"name":"Lead","permissions":["audit:read"]})", BodyPurpose::Create));
    const auto description = [](const char *body) {
        return api::parseRole(body, BodyPurpose::Update).value_or(api::RoleInput()).description;
    };
    QVERIFY(!description(R"({"name":"Lead"})")); // stays as it is
    QVERIFY(description(R"({"description":""})") == QString()); // is taken away
    QVERIFY(description(R"({"description":"Leads"})") == QStringLiteral("Leads"));
    QCOMPARE(wrong(api::parseRole(R"({"name":"admin","permissions":["audit:read"]})", BodyPurpose::Create)),
        QStringList{QStringLiteral("/name INVALID_VALUE")});
}

void tst_Admin::answersHoldNoSecret()
{
    domain::ApiKey key;
    key.name = QStringLiteral("ATS");
    key.keyPrefix = QStringLiteral("prefix");
    QVERIFY(!api::toJson(key).contains(QStringLiteral("key")));
    QVERIFY(api::toJson(key).value(QStringLiteral("lastUsedAt")).isNull());
    QCOMPARE(api::createdKeyJson(key, QStringLiteral("once")).value(QStringLiteral("key")).toString(),
        QStringLiteral("once"));

    domain::User user;
    user.role = domain::Role::SuperAdmin;
    QCOMPARE(api::toJson(user).keys(),
        (QStringList{QStringLiteral("createdAt"), QStringLiteral("email"), QStringLiteral("id"),
            QStringLiteral("lastSignInAt"), QStringLiteral("lockedUntil"), QStringLiteral("name"),
            QStringLiteral("role"), QStringLiteral("roleId"), QStringLiteral("status"),
            QStringLiteral("type")}));
    user.tenant = domain::TenantId::make(domain::fromMilliseconds(1));
    QCOMPARE(api::identityJson(user).value(QStringLiteral("tenantId")).toString(), user.tenant->toString());
    const auto login
        = api::toJson(api::LoginAnswer{QStringLiteral("a"), 900, QStringLiteral("r"), {user, {}, {}}});
    QCOMPARE(login.keys(),
        (QStringList{QStringLiteral("accessToken"), QStringLiteral("expiresIn"),
            QStringLiteral("refreshToken"), QStringLiteral("user")}));
    QCOMPARE(login.value(QStringLiteral("user")).toObject(), api::toJson(api::Me{user, {}, {}}));
    const auto above = api::toJson(api::Me{user, {}, {}});
    QVERIFY(above.value(QStringLiteral("tenant")).isNull());
    QVERIFY(above.value(QStringLiteral("platform")).isNull());
    QCOMPARE(above.value(QStringLiteral("permissions")).toArray(),
        QJsonArray::fromStringList(domain::permissions()));
    user.role = domain::Role::Custom;
    user.ownRole = domain::OwnRole{{}, QStringLiteral("Reader"), {QStringLiteral("delivery:*")}};
    domain::Tenant tenant;
    tenant.name = QStringLiteral("Acme");
    tenant.status = domain::TenantStatus::Suspended;
    domain::Platform platform;
    platform.name = QStringLiteral("North");
    const auto within = api::toJson(api::Me{user, tenant, platform});
    QCOMPARE(within.value(QStringLiteral("permissions")).toArray(),
        (QJsonArray{QStringLiteral("delivery:read"), QStringLiteral("delivery:retry")}));
    QCOMPARE(within.value(QStringLiteral("tenant")).toObject(),
        (QJsonObject{{QStringLiteral("id"), tenant.id.toString()},
            {QStringLiteral("name"), QStringLiteral("Acme")},
            {QStringLiteral("status"), QStringLiteral("SUSPENDED")}}));
    QCOMPARE(within.value(QStringLiteral("platform")).toObject(),
        (QJsonObject{{QStringLiteral("id"), platform.id.toString()},
            {QStringLiteral("name"), QStringLiteral("North")},
            {QStringLiteral("status"), QStringLiteral("ACTIVE")}}));
    QCOMPARE(api::toJson(domain::Tenant()).keys(),
        (QStringList{QStringLiteral("createdAt"), QStringLiteral("domain"), QStringLiteral("id"),
            QStringLiteral("name"), QStringLiteral("platformId"), QStringLiteral("platformStatus"),
            QStringLiteral("sandbox"), QStringLiteral("settings"), QStringLiteral("status")}));
    QCOMPARE(api::roleJson(domain::Role::Viewer).value(QStringLiteral("permissions")).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(tst_Admin)
#include "tst_admin.moc"

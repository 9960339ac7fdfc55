// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/admin.h"
#include "api/organisationanswers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace candor;
using domain::Tenant;

namespace {

// The published example of that kind.
QJsonObject example(const char *kind)
{
    QFile file(QStringLiteral(CANDOR_SOURCE_DIR "/resources/api-docs/examples/organisation.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto examples
        = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(kind)).toObject();
    return examples.isEmpty() ? QJsonObject()
                              : examples.begin()->toObject().value(QLatin1String("value")).toObject();
}

// The settings have none of their defaults.
Tenant unusualTenant()
{
    Tenant tenant;
    tenant.id = domain::TenantId::make(domain::SystemClock().now());
    tenant.platform = domain::PlatformId::make(domain::SystemClock().now());
    tenant.name = QStringLiteral("Müller & Söhne");
    tenant.domain = QStringLiteral("mueller.example.com");
    tenant.status = domain::TenantStatus::Suspended;
    tenant.settings = {true, 10, 20, 15, 3, 24, QStringLiteral("de-CH"), false, {QStringLiteral("text")},
        true, QStringLiteral("inside")};
    tenant.createdAt = *domain::fromIso8601(QStringLiteral("2026-07-01T09:30:00.000Z"));
    tenant.sandbox = true;
    return tenant;
}

template <typename T>
QStringList faultsOf(const domain::Result<T> &result)
{
    QStringList pointers;
    if (!result) {
        for (const auto &error : result.error().fields)
            pointers.append(error.pointer);
    }
    return pointers;
}

} // namespace

class tst_OrganisationAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTenantIsReadBackWhole();
    void everyPublishedExampleIsRead();
    void whatANewerServerAddsIsLeftAside();
    void aMissingMemberIsNamed();
    void aMissingSettingHasItsDefault();
    void anInvitationComesOnce();
};

void tst_OrganisationAnswers::aTenantIsReadBackWhole()
{
    const auto tenant = unusualTenant();
    const auto read = api::organisationFromJson(api::toJson(tenant));
    QVERIFY2(read, qPrintable(faultsOf(read).join(QLatin1Char(' '))));
    QVERIFY(*read == tenant);
    const QJsonObject page{{QStringLiteral("items"), QJsonArray{api::toJson(tenant)}},
        {QStringLiteral("nextCursor"), QStringLiteral("more")}, {QStringLiteral("total"), 100000}};
    const auto list = api::organisationPageFromJson(page);
    QVERIFY(list);
    QCOMPARE(list->items.size(), 1);
    QVERIFY(list->items.first() == tenant);
    QCOMPARE(list->nextCursor, QStringLiteral("more"));
    QCOMPARE(list->total, 100000);
}

void tst_OrganisationAnswers::everyPublishedExampleIsRead()
{
    QVERIFY(!example("Tenant").isEmpty());
    QVERIFY(api::organisationFromJson(example("Tenant")));
    QVERIFY(api::organisationPageFromJson(example("TenantPage")));
    QVERIFY(api::createdOrganisationFromJson(example("CreatedTenant")));
    const auto engines = api::enginesFromJson(example("AgentEngineList"));
    QVERIFY(engines);
    QCOMPARE(engines->size(), 1);
    QVERIFY((engines->first()
        == api::EngineEntry{QStringLiteral("builtin"), QStringLiteral("BUILT_IN"), QString()}));
}

void tst_OrganisationAnswers::whatANewerServerAddsIsLeftAside()
{
    auto object = api::toJson(unusualTenant());
    auto settings = object.value(QLatin1String("settings")).toObject();
    settings.insert(QStringLiteral("addedLater"), true);
    object.insert(QStringLiteral("settings"), settings);
    object.insert(QStringLiteral("addedLater"), QJsonObject{{QStringLiteral("a"), 1}});
    object.insert(QStringLiteral("status"), QStringLiteral("DREAMING"));
    const auto read = api::organisationFromJson(object);
    QVERIFY(read);
    QVERIFY(read->settings == unusualTenant().settings);
    QVERIFY(read->status == domain::TenantStatus::Active);
}

void tst_OrganisationAnswers::aMissingMemberIsNamed()
{
    const auto whole = api::toJson(unusualTenant());
    for (const auto *name : {"id", "platformId", "name", "domain", "status", "settings", "createdAt"}) {
        auto object = whole;
        object.remove(QLatin1String(name));
        QVERIFY2(faultsOf(api::organisationFromJson(object)).contains(QLatin1Char('/') + QLatin1String(name)),
            name);
    }
    auto object = whole;
    object.insert(QStringLiteral("settings"), QJsonObject{{QStringLiteral("noShowHours"), true}});
    QCOMPARE(
        faultsOf(api::organisationFromJson(object)), QStringList(QStringLiteral("/settings/noShowHours")));
}

void tst_OrganisationAnswers::aMissingSettingHasItsDefault()
{
    auto object = api::toJson(unusualTenant());
    object.insert(QStringLiteral("settings"), QJsonObject{{QStringLiteral("noShowHours"), 5}});
    const auto read = api::organisationFromJson(object);
    QVERIFY(read);
    domain::TenantSettings wanted;
    wanted.noShowHours = 5;
    QVERIFY(read->settings == wanted);
}

void tst_OrganisationAnswers::anInvitationComesOnce()
{
    const auto tenant = unusualTenant();
    auto object = api::toJson(tenant);
    const auto remembered = api::createdOrganisationFromJson(object);
    QVERIFY(remembered);
    QVERIFY(!remembered->invitation);
    object.insert(QStringLiteral("invitation"),
        QJsonObject{{QStringLiteral("userId"), QStringLiteral("0197f0a0-1111-7222-8333-000000000001")},
            {QStringLiteral("email"), QStringLiteral("ada@example.com")},
            {QStringLiteral("token"), QStringLiteral("one-time")},
            {QStringLiteral("expiresAt"), QStringLiteral("2026-07-08T09:30:00.000Z")}});
    const auto made = api::createdOrganisationFromJson(object);
    QVERIFY(made && made->invitation);
    QVERIFY(made->tenant == tenant);
    QCOMPARE(made->invitation->email, QStringLiteral("ada@example.com"));
    QCOMPARE(made->invitation->token, QStringLiteral("one-time"));
    QCOMPARE(domain::toIso8601(made->invitation->expiresAt), QStringLiteral("2026-07-08T09:30:00.000Z"));
}

QTEST_GUILESS_MAIN(tst_OrganisationAnswers)
#include "tst_organisationanswers.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answers.h"
#include "api/auditanswers.h"
#include "api/deliveryanswers.h"
#include "api/keyanswers.h"
#include "api/peopleanswers.h"
#include "api/platformanswers.h"
#include "api/rankinganswers.h"
#include "api/roleanswers.h"
#include "api/statisticsanswers.h"
#include "api/webhookanswers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <functional>

using namespace candor;

namespace {

// Whether a document can be read, and if not the pointers of what is wrong.
using Reader = std::function<QStringList(const QJsonObject &)>;

template <typename T>
Reader readerOf(domain::Result<T> (*read)(const QJsonObject &))
{
    return [read](const QJsonObject &object) {
        QStringList pointers;
        const auto value = read(object);
        if (!value) {
            for (const auto &error : value.error().fields)
                pointers.append(error.pointer);
        }
        return pointers;
    };
}

// The published examples of one kind.
QJsonObject examples(const QString &file, const QString &name)
{
    QFile examplesFile(QStringLiteral(CANDOR_SOURCE_DIR "/resources/api-docs/examples/") + file);
    if (!examplesFile.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(examplesFile.readAll()).object().value(name).toObject();
}

// The value with a member that nobody knows in each of its objects but the one whose members are texts of
// people.
QJsonValue extended(const QJsonValue &value, const QString &name = {})
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto entry : value.toArray())
            array.append(extended(entry));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        object.insert(it.key(), extended(it.value(), it.key()));
    if (name != QLatin1String("skillsCoverage") && name != QLatin1String("headers")
        && name != QLatin1String("customHeaders"))
        object.insert(QStringLiteral("addedByANewerServer"), QJsonObject{{QStringLiteral("a"), 1}});
    return object;
}

} // namespace

class tst_Answers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedExampleIsRead_data();
    void everyPublishedExampleIsRead();
    void whatAServerSaysIsReadBackWhole();
    void aMissingMemberIsNamed();
    void aRoleWithoutPermissionsHasThoseOfTheSystem();
    void permissionsOfTheServerGoFirst();
    void eventsOfANewerServerAreLeftOut();
};

void tst_Answers::everyPublishedExampleIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Reader>("reader");
    const auto interviews = QStringLiteral("interviews.json");
    const auto organisation = QStringLiteral("organisation.json");
    QTest::newRow("tokens") << organisation << QStringLiteral("Tokens") << readerOf(api::tokensFromJson);
    QTest::newRow("an identity") << organisation << QStringLiteral("Identity")
                                 << readerOf(api::identityFromJson);
    QTest::newRow("a page of interviews")
        << interviews << QStringLiteral("InterviewPage") << readerOf(api::interviewPageFromJson);
    QTest::newRow("an interview") << interviews << QStringLiteral("getInterview.200")
                                  << readerOf(api::interviewFromJson);
    QTest::newRow("an approved plan")
        << interviews << QStringLiteral("PlanApproved") << readerOf(api::decisionFromJson);
    QTest::newRow("what waits") << QStringLiteral("approvals.json") << QStringLiteral("ApprovalPage")
                                << readerOf(api::approvalPageFromJson);
    QTest::newRow("a history") << interviews << QStringLiteral("HistoryPage")
                               << readerOf(api::historyPageFromJson);
    QTest::newRow("versions of a plan")
        << interviews << QStringLiteral("PlanVersionPage") << readerOf(api::planVersionPageFromJson);
    QTest::newRow("an edited plan") << interviews << QStringLiteral("PlanEdited")
                                    << readerOf(api::editedPlanFromJson);
    QTest::newRow("a request that was taken")
        << interviews << QStringLiteral("createInterview.201") << readerOf(api::takenRequestFromJson);
    QTest::newRow("what was missing")
        << interviews << QStringLiteral("supplyInfo.200") << readerOf(api::takenRequestFromJson);
    QTest::newRow("a certificate") << interviews << QStringLiteral("PurgeCertificate")
                                   << readerOf(api::purgeCertificateFromJson);
    QTest::newRow("an answer about a report")
        << interviews << QStringLiteral("ChatAnswer") << readerOf(api::chatAnswerFromJson);
    QTest::newRow("an interview's events")
        << QStringLiteral("webhooks.json") << QStringLiteral("InterviewEventPage")
        << readerOf(api::interviewEventPageFromJson);
    QTest::newRow("a piece of the feed")
        << QStringLiteral("webhooks.json") << QStringLiteral("EventPage") << readerOf(api::eventPageFromJson);
    QTest::newRow("another decision")
        << interviews << QStringLiteral("rejectPlan.200") << readerOf(api::decisionFromJson);
    const auto row = [](const char *file, const char *name, const Reader &reader) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(name) << reader;
    };
    row("audit.json", "AuditPage", readerOf(api::auditPageFromJson));
    row("audit.json", "AuditVerification", readerOf(api::auditCheckFromJson));
    row("organisation.json", "Tenant", readerOf(api::platformOfTenantFromJson));
    row("organisation.json", "Role", readerOf(api::roleFromJson));
    row("organisation.json", "RolePage", readerOf(api::rolePageFromJson));
    row("organisation.json", "ApiKeyPage", readerOf(api::keyPageFromJson));
    row("organisation.json", "CreatedApiKey", readerOf(api::issuedKeyFromJson));
    row("organisation.json", "User", readerOf(api::personFromJson));
    row("organisation.json", "UserPage", readerOf(api::personPageFromJson));
    row("organisation.json", "RolePage", readerOf(api::roleChoicesFromJson));
    row("organisation.json", "Invitation", readerOf(api::personInvitationFromJson));
    row("organisation.json", "Platform", readerOf(api::platformFromJson));
    row("organisation.json", "PlatformPage", readerOf(api::platformPageFromJson));
    row("organisation.json", "TenantPage", readerOf(api::totalFromJson));
    row("oauth.json", "OAuthClientPage", readerOf(api::clientPageFromJson));
    row("oauth.json", "CreatedOAuthClient", readerOf(api::issuedClientFromJson));
    row("webhooks.json", "WebhookConfig", readerOf(api::webhookFromJson));
    row("webhooks.json", "SavedWebhookConfig", readerOf(api::webhookFromJson));
    row("webhooks.json", "WebhookTest", readerOf(api::webhookTestFromJson));
    row("webhooks.json", "WebhookResolution", readerOf(api::webhookResolutionFromJson));
    row("deliveries.json", "DestinationList", readerOf(api::destinationsFromJson));
    row("deliveries.json", "Delivery", readerOf(api::deliveryFromJson));
    row("deliveries.json", "DeliveryPage", readerOf(api::deliveryPageFromJson));
    row("deliveries.json", "DeliveryDetail", readerOf(api::deliveryDetailFromJson));
    row("deliveries.json", "Undelivered", readerOf(api::undeliveredFromJson));
    row("deliveries.json", "Recovery", readerOf(api::recoveryFromJson));
    row("deliveries.json", "RecoveryPage", readerOf(api::recoveryPageFromJson));
    row("deliveries.json", "DeliveryStatistics", readerOf(api::deliveryHoursFromJson));
    row("statistics.json", "Statistics", readerOf(api::statisticsFromJson));
    row("approvals.json", "ApprovalPage", readerOf(api::waitingFromJson));
    row("statistics.json", "ScoreDistribution", readerOf(api::scoreDistributionFromJson));
    row("interviews.json", "RankingPage", readerOf(api::rankingPageFromJson));
    row("interviews.json", "RankedPositionPage", readerOf(api::rankedPositionPageFromJson));
}

void tst_Answers::everyPublishedExampleIsRead()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(Reader, reader);
    const auto published = examples(file, name);
    QVERIFY(!published.isEmpty());
    for (const auto entry : published) {
        const auto value = entry.toObject().value(QLatin1String("value"));
        QCOMPARE(reader(value.toObject()), QStringList());
        QCOMPARE(reader(extended(value).toObject()), QStringList());
    }
}

void tst_Answers::aMissingMemberIsNamed()
{
    auto interview = examples(QStringLiteral("interviews.json"), QStringLiteral("getInterview.200"))
                         .value(QLatin1String("pending"))
                         .toObject()
                         .value(QLatin1String("value"))
                         .toObject();
    auto plan = interview.value(QLatin1String("plan")).toObject();
    plan.remove(QLatin1String("duration"));
    interview.insert(QLatin1String("plan"), plan);
    interview.remove(QLatin1String("position"));
    QCOMPARE(readerOf(api::interviewFromJson)(interview),
        QStringList({QStringLiteral("/position"), QStringLiteral("/plan/duration")}));
}

void tst_Answers::whatAServerSaysIsReadBackWhole()
{
    const auto value = [](const char *file, const char *name, const char *which) {
        return examples(QString::fromLatin1(file), QString::fromLatin1(name))
            .value(QLatin1String(which))
            .toObject()
            .value(QLatin1String("value"))
            .toObject();
    };
    const auto key = api::issuedKeyFromJson(value("organisation.json", "CreatedApiKey", "example"));
    QVERIFY(key.has_value());
    QVERIFY(key->secret.startsWith(key->credential.prefix));
    const auto audit = api::auditPageFromJson(value("audit.json", "AuditPage", "example"));
    QVERIFY(audit.has_value());
    const auto &entry = audit->items.first();
    QCOMPARE(entry.sequence, 18204);
    QCOMPARE(entry.actor.name, QStringLiteral("Maria Lopez"));
    QCOMPARE(entry.detail.value(QLatin1String("role")).toString(), QStringLiteral("RECRUITER"));
    QCOMPARE(entry.subjectName, QStringLiteral("Paul Novak"));
    QCOMPARE(entry.hash.size(), 64);
    const auto webhook = api::webhookFromJson(value("webhooks.json", "SavedWebhookConfig", "example"));
    QVERIFY(webhook.has_value());
    QCOMPARE(domain::toIso8601(webhook->rotationEndsAt.value()), QStringLiteral("2026-03-20T11:00:00.000Z"));
    QVERIFY(webhook->newSecret.endsWith(webhook->secretHint.right(4)));
    const auto detail = api::deliveryDetailFromJson(value("deliveries.json", "DeliveryDetail", "shown"));
    QVERIFY(detail.has_value());
    const auto &attempt = detail->attempts.first();
    QCOMPARE(attempt.status, std::optional(503));
    QCOMPARE(attempt.tlsMs, 41.33);
    QCOMPARE(attempt.response->body, std::optional(QStringLiteral("down for maintenance")));
    QCOMPARE(attempt.response->headers.first().first, QStringLiteral("Retry-After"));
    const auto statistics = api::statisticsFromJson(value("statistics.json", "Statistics", "example"));
    QVERIFY(statistics.has_value());
    QCOMPARE(statistics->states[size_t(domain::State::AssessmentApproved)], 940);
    QCOMPARE(statistics->reports.count, 5);
    QCOMPARE(statistics->agents.at(1).failing, 1);
}

void tst_Answers::aRoleWithoutPermissionsHasThoseOfTheSystem()
{
    auto object = examples(QStringLiteral("organisation.json"), QStringLiteral("Identity"))
                      .value(QLatin1String("example"))
                      .toObject()
                      .value(QLatin1String("value"))
                      .toObject();
    object.remove(QLatin1String("permissions"));
    const auto recruiter = api::identityFromJson(object);
    QVERIFY(recruiter.has_value());
    QCOMPARE(recruiter->permissions, domain::permissionsOf(domain::Role::Recruiter));
}

void tst_Answers::permissionsOfTheServerGoFirst()
{
    auto object = examples(QStringLiteral("organisation.json"), QStringLiteral("Identity"))
                      .value(QLatin1String("example"))
                      .toObject()
                      .value(QLatin1String("value"))
                      .toObject();
    object.insert(QLatin1String("permissions"), QJsonArray{QStringLiteral("interview:read")});
    object.insert(
        QLatin1String("tenant"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Acme Corp")}});
    const auto reader = api::identityFromJson(object);
    QVERIFY(reader.has_value());
    QCOMPARE(reader->permissions, QStringList({QStringLiteral("interview:read")}));
    QCOMPARE(reader->tenantName, QStringLiteral("Acme Corp"));
}

void tst_Answers::eventsOfANewerServerAreLeftOut()
{
    auto page = examples(QStringLiteral("webhooks.json"), QStringLiteral("EventPage"))
                    .value(QLatin1String("one"))
                    .toObject()
                    .value(QLatin1String("value"))
                    .toObject();
    auto items = page.value(QLatin1String("items")).toArray();
    const auto known = items.size();
    QVERIFY(known > 0);
    auto unknown = items.first().toObject();
    unknown.insert(QLatin1String("event"), QStringLiteral("interview.of_tomorrow"));
    items.prepend(unknown);
    page.insert(QLatin1String("items"), items);
    const auto read = api::eventPageFromJson(page);
    QVERIFY(read.has_value());
    QCOMPARE(read->events.size(), known);
    QVERIFY(!read->nextCursor.isEmpty());
    page.remove(QLatin1String("nextCursor"));
    page.remove(QLatin1String("items"));
    QCOMPARE(readerOf(api::eventPageFromJson)(page),
        QStringList({QStringLiteral("/items"), QStringLiteral("/nextCursor")}));
}

QTEST_GUILESS_MAIN(tst_Answers)
#include "tst_answers.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/json.h"
#include "api/webhooks.h"

#include <QJsonArray>
#include <QTest>

using namespace candor;

class tst_WebhookBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConfigurationIsRead();
    void aMinimalConfigurationIsActiveForAllEvents();
    void whatStaysAsItIsStoredIsNamed();
    void aHeaderIsToldFromWhatNoneMayBe();
    void wrongConfigurations_data();
    void wrongConfigurations();
    void theTestAsksForOneEventOrNone();
    void recoveringNeedsAWindow();
    void anAnswerHidesTheSecret();
    void aTestWithoutDestinationIsNull();
    void aTestShowsBothMessages();
};

void tst_WebhookBodies::aConfigurationIsRead()
{
    const auto input = api::parseWebhookConfig(R"({"callbackUrl":"https://ats.example.org/hook",
        "secret":" an old secret of more than 32 characters ","events":["interview.approved","interview.approved"],
        "isActive":false,"rotationOverlapSeconds":60,"customHeaders":{"X-Route":"blue one"}})");
    QVERIFY(input);
    QCOMPARE(input->callbackUrl, QStringLiteral("https://ats.example.org/hook"));
    QCOMPARE(input->secret, QStringLiteral(" an old secret of more than 32 characters "));
    QCOMPARE(input->events, QList<domain::EventType>{domain::EventType::Approved});
    QVERIFY(!input->isActive);
    QCOMPARE(input->rotationOverlapSeconds, std::optional(60));
    const QList<QPair<QString, QString>> headers{{QStringLiteral("X-Route"), QStringLiteral("blue one")}};
    QCOMPARE(input->customHeaders, std::optional(headers));
}

void tst_WebhookBodies::aMinimalConfigurationIsActiveForAllEvents()
{
    const auto input
        = api::parseWebhookConfig(R"({"callbackUrl":"https://ats.example.org/hook","events":[]})");
    QVERIFY(input);
    QVERIFY(input->isActive);
    QVERIFY(input->events.isEmpty());
    QVERIFY(input->secret.isEmpty());
    QVERIFY(!input->rotationOverlapSeconds);
    QVERIFY(!input->customHeaders);
    const auto cleared
        = api::parseWebhookConfig(R"({"callbackUrl":"https://ats.example.org/hook","customHeaders":{}})");
    QVERIFY(cleared);
    QVERIFY(cleared->customHeaders && cleared->customHeaders->isEmpty());
}

void tst_WebhookBodies::whatStaysAsItIsStoredIsNamed()
{
    const auto input = api::parseWebhookConfig(R"({"callbackUrl":"https://ats.example.org/hook",
        "keepCustomHeaders":["X-Key"],"tls":{"authorities":"pem","keep":["certificate","key"]}})");
    QVERIFY(input);
    QVERIFY(input->customHeaders && input->customHeaders->isEmpty()); // the others go
    QCOMPARE(input->keepCustomHeaders, QStringList{QStringLiteral("X-Key")});
    QCOMPARE(input->tls->keep, QStringList({QStringLiteral("certificate"), QStringLiteral("key")}));
    QCOMPARE(input->tls->authorities, QStringLiteral("pem"));
}

void tst_WebhookBodies::aHeaderIsToldFromWhatNoneMayBe()
{
    using api::HeaderFlaw;
    const auto flaw = [](const char *name, const QString &value) {
        return api::headerFlaw(QString::fromLatin1(name), value);
    };
    QCOMPARE(flaw("X-Route", QStringLiteral("blue one")), HeaderFlaw::None);
    QCOMPARE(flaw("X Route", QString()), HeaderFlaw::Name);
    QCOMPARE(flaw("", QString()), HeaderFlaw::Name);
    QCOMPARE(flaw("Webhook-ID", QString()), HeaderFlaw::Reserved);
    QCOMPARE(flaw("X-Route", QStringLiteral("a\nb")), HeaderFlaw::Value);
    QCOMPARE(flaw("X-Route", QString(1001, QLatin1Char('a'))), HeaderFlaw::Value);
}

void tst_WebhookBodies::wrongConfigurations_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("wrong");
    const auto add = [](const char *row, const QByteArray &field, const char *wrong) {
        QTest::newRow(row) << field << QString::fromLatin1(wrong);
    };
    add("a short secret", R"("secret":"1234567890123456789012345678901")", "/secret TOO_SHORT");
    add("an unknown event", R"("events":["interview.lost"])", "/events/0 INVALID_VALUE");
    add("events as a string", R"("events":"interview.approved")", "/events INVALID_TYPE");
    add("a flag as a string", R"("isActive":"no")", "/isActive INVALID_TYPE");
    add("an overlap of more than a week", R"("rotationOverlapSeconds":604801)",
        "/rotationOverlapSeconds OUT_OF_RANGE");
    add("a header the delivery sets", R"("customHeaders":{"x-webhook-signature":"a"})",
        "/customHeaders/x-webhook-signature INVALID_VALUE");
    add("a header of the connection", R"("customHeaders":{"Transfer-Encoding":"chunked"})",
        "/customHeaders/Transfer-Encoding INVALID_VALUE");
    add("a header that injects a line", R"("customHeaders":{"X-A":"a\r\nX-B: b"})",
        "/customHeaders/X-A INVALID_FORMAT");
    add("a header name with a colon", R"("customHeaders":{"X:A":"a"})", "/customHeaders/X:A INVALID_FORMAT");
    add("a header given twice", R"("customHeaders":{"X-A":"a","x-a":"b"})",
        "/customHeaders/x-a INVALID_VALUE");
    add("a header that is given and kept", R"("customHeaders":{"X-A":"a"},"keepCustomHeaders":["x-a"])",
        "/customHeaders/X-A INVALID_VALUE");
    add("a part that is given and kept", R"("tls":{"key":"pem","keep":["key"]})", "/tls/keep INVALID_VALUE");
    add("a part that isn't one", R"("tls":{"keep":["secret"]})", "/tls/keep/0 INVALID_VALUE");
    add("a header that isn't ASCII", "\"customHeaders\":{\"X-A\":\"\xc3\xa9\"}",
        "/customHeaders/X-A INVALID_FORMAT");
    add("an unknown field", R"("url":"x")", "/url UNKNOWN_FIELD");
}

void tst_WebhookBodies::wrongConfigurations()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, wrong);
    const auto input
        = api::parseWebhookConfig("{\"callbackUrl\":\"https://ats.example.org/\"," + field + "}");
    QVERIFY(!input);
    const auto &first = input.error().fields.first();
    QCOMPARE(first.pointer + QLatin1Char(' ') + first.code, wrong);
    QVERIFY(!api::parseWebhookConfig("{}"));
}

void tst_WebhookBodies::theTestAsksForOneEventOrNone()
{
    QCOMPARE(*api::parseWebhookTest(""), std::optional<domain::EventType>());
    QCOMPARE(*api::parseWebhookTest(R"({"event":"interview.started"})"),
        std::optional(domain::EventType::Started));
    QVERIFY(!api::parseWebhookTest(R"({"event":"started"})"));
}

void tst_WebhookBodies::recoveringNeedsAWindow()
{
    const auto input = api::parseRecover(R"({"since":"2026-03-20T10:00:00Z"})");
    QVERIFY(input);
    QCOMPARE(input->state, QStringLiteral("FAILED"));
    QVERIFY(!input->until);
    QVERIFY(!api::parseRecover("{}"));
    QVERIFY(!api::parseRecover(R"({"since":"2026-03-20T10:00:00Z","until":"2026-03-20T09:00:00Z"})"));
    QVERIFY(!api::parseRecover(R"({"since":"2026-03-20T10:00:00Z","state":"DELIVERED"})"));
}

void tst_WebhookBodies::anAnswerHidesTheSecret()
{
    api::WebhookConfigView view;
    view.secretHint = api::secretHint(QStringLiteral("whsec_0123456789abcdefghijklmnopabcd"));
    view.events = {domain::EventType::Started};
    const auto object = api::toJson(view);
    QCOMPARE(object.value(QStringLiteral("secretHint")).toString(), QStringLiteral("****abcd"));
    QVERIFY(!object.contains(QStringLiteral("secret")));
    QVERIFY(!api::toBytes(object).contains("0123456789"));
    QCOMPARE(
        object.value(QStringLiteral("events")).toArray(), QJsonArray{QStringLiteral("interview.started")});
    view.createdSecret = QStringLiteral("shown once");
    QCOMPARE(api::toJson(view).value(QStringLiteral("secret")).toString(), QStringLiteral("shown once"));
}

void tst_WebhookBodies::aTestWithoutDestinationIsNull()
{
    api::WebhookTestResult result;
    result.skipped = {QStringLiteral("the tenant has no configuration")};
    const auto object = api::toJson(result);
    for (const auto *name : {"layer", "callbackUrl", "statusCode", "latencyMs", "request", "response",
             "error", "errorCode", "advice"})
        QVERIFY2(object.value(QLatin1String(name)).isNull(), name);
    QCOMPARE(object.value(QStringLiteral("delivered")), QJsonValue(false));
    QCOMPARE(object.value(QStringLiteral("skipped")).toArray().size(), 1);
}

void tst_WebhookBodies::aTestShowsBothMessages()
{
    api::WebhookTestResult result;
    result.delivered = true;
    result.layer = QStringLiteral("tenant");
    result.statusCode = 204;
    result.request = api::WebhookTestResult::Message{{{QStringLiteral("A"), QStringLiteral("b")}}, "{}"};
    result.response = api::WebhookTestResult::Message{{}, "\xff", true};
    result.errorCode = QStringLiteral("HTTP_403");
    result.advice = QStringLiteral("Look into its log.");
    const auto object = api::toJson(result);
    QCOMPARE(object.value(QStringLiteral("statusCode")).toInt(), 204);
    QCOMPARE(object.value(QStringLiteral("request")).toObject(),
        (QJsonObject{{QStringLiteral("headers"), QJsonObject{{QStringLiteral("A"), QStringLiteral("b")}}},
            {QStringLiteral("body"), QStringLiteral("{}")}}));
    QCOMPARE(object.value(QStringLiteral("response")).toObject().value(QStringLiteral("body")).toString(),
        QString(QChar(0xfffd)));
    QVERIFY(object.value(QStringLiteral("response")).toObject().value(QStringLiteral("truncated")).toBool());
    QCOMPARE(object.value(QStringLiteral("errorCode")).toString(), result.errorCode);
    QCOMPARE(object.value(QStringLiteral("advice")).toString(), result.advice);
}

QTEST_GUILESS_MAIN(tst_WebhookBodies)
#include "tst_webhookbodies.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/webhookverification.h"

#include <QJsonDocument>
#include <QTest>

using namespace candor::demo;

class tst_WebhookVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeedsRecipeGivesTheKnownAnswer();
    void standardWebhooksGivesItsPublishedAnswer();
    void aGenuineWebhookIsTrusted();
    void anyChangeIsDistrusted_data();
    void anyChangeIsDistrusted();
};

static const auto secret = QStringLiteral("0123456789abcdef0123456789abcdef");
static const auto tenant = QStringLiteral("0198c0de-0000-7000-8000-000000000001");

static HttpRequest genuine()
{
    const QByteArray id = "evt-1";
    const QByteArray body
        = R"({"id":"evt-1","event":"interview.received","tenantId":")" + tenant.toLatin1() + R"("})";
    return {"POST", "/hook",
        {{"Content-Type", "application/json"}, {"X-Webhook-Signature", seedSignature(body, secret)},
            {"X-Webhook-Timestamp", "2026-03-20T10:12:00.000Z"}, {"X-Tenant-ID", tenant.toLatin1()},
            {"webhook-id", id}, {"webhook-timestamp", "1774001520"},
            {"webhook-signature", "v1,AAAA " + standardSignature(id, "1774001520", body, secret)}},
        body};
}

void tst_WebhookVerification::theSeedsRecipeGivesTheKnownAnswer()
{
    // Computed with Python's hmac module.
    QCOMPARE(seedSignature(R"({"a":1})", secret),
        QByteArray("f0546246da9e2349100c845a8561214788d75d900f3c086a72fcfa03bb1f42ab"));
}

void tst_WebhookVerification::standardWebhooksGivesItsPublishedAnswer()
{
    // The example of the Standard Webhooks specification.
    QCOMPARE(standardSignature("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", R"({"test": 2432232314})",
                 QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
        QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
}

void tst_WebhookVerification::aGenuineWebhookIsTrusted()
{
    QCOMPARE(distrust(genuine(), {secret, tenant}), QStringList());
}

void tst_WebhookVerification::anyChangeIsDistrusted_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a changed body") << QByteArray() << QByteArray();
    QTest::newRow("no seed signature") << QByteArray("X-Webhook-Signature") << QByteArray();
    QTest::newRow("the seed signature in upper case")
        << QByteArray("X-Webhook-Signature") << genuine().header("X-Webhook-Signature").toUpper();
    QTest::newRow("a foreign standard signature") << QByteArray("webhook-signature") << QByteArray("v1,AAAA");
    QTest::newRow("another time than the signed one")
        << QByteArray("webhook-timestamp") << QByteArray("1774001521");
    QTest::newRow("another id than the payload's") << QByteArray("webhook-id") << QByteArray("evt-2");
    QTest::newRow("another tenant") << QByteArray("X-Tenant-ID")
                                    << QByteArray("0198c0de-0000-7000-8000-000000000002");
    QTest::newRow("a time that is none") << QByteArray("X-Webhook-Timestamp") << QByteArray("yesterday");
    QTest::newRow("a form") << QByteArray("Content-Type") << QByteArray("application/x-www-form-urlencoded");
}

void tst_WebhookVerification::anyChangeIsDistrusted()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    auto request = genuine();
    if (header.isEmpty())
        request.body += ' ';
    for (auto &[name, current] : request.headers) {
        if (name == header)
            current = value;
    }
    QVERIFY(!distrust(request, {secret, tenant}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_WebhookVerification)
#include "tst_webhookverification.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hmac.h"
#include "crypto/webhooksignature.h"

#include <QTest>

using namespace candor::crypto;

class tst_WebhookSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodySignatureGivesKnownValues_data();
    void bodySignatureGivesKnownValues();
    void standardSignatureGivesTheVectorsOfStandardWebhooks_data();
    void standardSignatureGivesTheVectorsOfStandardWebhooks();
    void aSecretOfAnotherFormIsUsedAsItIs_data();
    void aSecretOfAnotherFormIsUsedAsItIs();
    void theBodySignatureUsesTheWholeSecret();
    void aNewSecretHoldsThirtyTwoBytes();
};

void tst_WebhookSignature::bodySignatureGivesKnownValues_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("GitHub's documentation")
        << QByteArray("Hello, World!") << QStringLiteral("It's a Secret to Everybody")
        << QByteArray("757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
    QTest::newRow("Convoy's test data")
        << QByteArray(R"({"event":"charge.success","amount":1000,"currency":"NGN"})")
        << QStringLiteral("convoy-webhook-secret")
        << QByteArray("244449b7f48cbc2709060c9dcdc2b3aa47a78f540430579015c579fb12defbb4");
}

void tst_WebhookSignature::bodySignatureGivesKnownValues()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, secret);
    QFETCH(QByteArray, expected);
    QCOMPARE(bodySignature(body, secret), expected);
}

void tst_WebhookSignature::standardSignatureGivesTheVectorsOfStandardWebhooks_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("of all its libraries") << QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                                          << QStringLiteral("msg_p5jXN8AQM9LWM0D4loKWxJek")
                                          << qint64(1614265330) << QByteArray(R"({"test": 2432232314})")
                                          << QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    QTest::newRow("of its Rust library")
        << QStringLiteral("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
        << QStringLiteral("msg_27UH4WbU6Z5A5EzD8u03UvzRbpk") << qint64(1649367553)
        << QByteArray(R"({"email":"test@example.com","username":"test_user"})")
        << QByteArray("v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=");
}

void tst_WebhookSignature::standardSignatureGivesTheVectorsOfStandardWebhooks()
{
    QFETCH(QString, secret);
    QFETCH(QString, id);
    QFETCH(qint64, time);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(standardSignature(id, time, body, secret), expected);
    QVERIFY(standardSignature(id, time + 1, body, secret) != expected);
    QVERIFY(standardSignature(id + QLatin1Char('x'), time, body, secret) != expected);
    QVERIFY(standardSignature(id, time, body + ' ', secret) != expected);
}

void tst_WebhookSignature::aSecretOfAnotherFormIsUsedAsItIs_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("a passphrase") << QStringLiteral("a passphrase of thirty-two characters");
    QTest::newRow("base64 without its start") << QStringLiteral("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    QTest::newRow("the start with something else than base64") << QStringLiteral("whsec_not base64!");
    QTest::newRow("the start alone") << QStringLiteral("whsec_");
    QTest::newRow("beyond ASCII") << QString::fromUtf8("gehe\xc3\xadm");
}

void tst_WebhookSignature::aSecretOfAnotherFormIsUsedAsItIs()
{
    QFETCH(QString, secret);
    QCOMPARE(standardSignature(QStringLiteral("msg"), 7, "body", secret),
        "v1," + hmacSha256(secret.toUtf8(), "msg.7.body").toBase64());
}

void tst_WebhookSignature::theBodySignatureUsesTheWholeSecret()
{
    const QString secret = QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    QCOMPARE(bodySignature("body", secret), hmacSha256(secret.toUtf8(), "body").toHex());
}

void tst_WebhookSignature::aNewSecretHoldsThirtyTwoBytes()
{
    const QString secret = makeWebhookSecret();
    QVERIFY(secret.startsWith(QStringLiteral("whsec_")));
    QCOMPARE(QByteArray::fromBase64(secret.sliced(6).toLatin1()).size(), 32);
    QVERIFY(secret != makeWebhookSecret());
}

QTEST_APPLESS_MAIN(tst_WebhookSignature)
#include "tst_webhooksignature.moc"

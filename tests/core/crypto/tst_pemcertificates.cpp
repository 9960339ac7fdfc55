// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/certificates.h"
#include "support/testcertificate.h"

#include <QTest>

using namespace candor;
using candor::tests::makeCertificate;
using crypto::checkPrivateKey;
using crypto::readCertificates;
using namespace std::chrono_literals;

class tst_PemCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainIsReadInItsOrder();
    void whatIsNoCertificateIsRefused_data();
    void whatIsNoCertificateIsRefused();
    void onlyTheCertificatesOwnKeyIsTaken();
};

void tst_PemCertificates::aChainIsReadInItsOrder()
{
    const auto own = makeCertificate({.name = "own.example", .validFrom = -2h, .validUntil = 3h});
    const auto other = makeCertificate({.name = "authority", .rsaBits = 2048});
    const auto facts = readCertificates("a line between\n" + own.certificate + other.certificate);
    QVERIFY(facts);
    QCOMPARE(facts->size(), 2);
    QCOMPARE(facts->first().subject, QStringLiteral("CN=own.example"));
    QCOMPARE(facts->last().subject, QStringLiteral("CN=authority"));
    QCOMPARE(facts->first().fingerprint.size(), 64);
    QVERIFY(facts->first().fingerprint != facts->last().fingerprint);
    QCOMPARE(facts->first().validUntil - facts->first().validFrom, 5h);
}

void tst_PemCertificates::whatIsNoCertificateIsRefused_data()
{
    QTest::addColumn<QByteArray>("pem");
    const auto own = makeCertificate();
    auto damaged = own.certificate;
    damaged[damaged.size() / 2] = '!';
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("CN=candor.example");
    QTest::newRow("a key") << own.key;
    QTest::newRow("damaged") << damaged;
    QTest::newRow("damaged behind a good one") << own.certificate + damaged;
    QTest::newRow("cut off") << own.certificate.left(own.certificate.size() / 2);
    QTest::newRow("too many") << own.certificate.repeated(21);
}

void tst_PemCertificates::whatIsNoCertificateIsRefused()
{
    QFETCH(QByteArray, pem);
    const auto facts = readCertificates(pem);
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, domain::ErrorCode::ValidationFailed);
    QVERIFY(facts.error().detail.startsWith(QLatin1String("holds ")));
}

void tst_PemCertificates::onlyTheCertificatesOwnKeyIsTaken()
{
    const auto own = makeCertificate();
    const auto other = makeCertificate({.rsaBits = 2048});
    QVERIFY(checkPrivateKey(own.key, own.certificate + other.certificate));
    QVERIFY(checkPrivateKey(other.key, other.certificate));
    QVERIFY(!checkPrivateKey(other.key, own.certificate + other.certificate));
    QVERIFY(!checkPrivateKey(makeCertificate().key, own.certificate));
    QVERIFY(!checkPrivateKey(own.certificate, own.certificate));
    QVERIFY(!checkPrivateKey({}, own.certificate));
    QVERIFY(!checkPrivateKey(own.key, "none"));
    const auto encrypted = checkPrivateKey(tests::encryptedKey(own.key), own.certificate);
    QVERIFY(!encrypted);
    QVERIFY(encrypted.error().detail.contains(QLatin1String("passphrase")));
}

QTEST_GUILESS_MAIN(tst_PemCertificates)
#include "tst_pemcertificates.moc"

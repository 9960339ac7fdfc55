// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hmac.h"
#include "crypto/random.h"

#include "wycheproof.h"

#include <QTest>

using namespace candor::crypto;

class tst_Hmac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256GivesThePublishedDigests();
    void hmacGivesTheValuesOfRfc4231_data();
    void hmacGivesTheValuesOfRfc4231();
    void hmacAgreesWithWycheproof();
    void hkdfGivesTheValuesOfRfc5869_data();
    void hkdfGivesTheValuesOfRfc5869();
    void onlyEqualBytesAreEqual();
    void randomBytesHaveTheirSizeAndDiffer();
};

void tst_Hmac::sha256GivesThePublishedDigests()
{
    QCOMPARE(
        sha256({}).toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sha256("abc").toHex(),
        QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void tst_Hmac::hmacGivesTheValuesOfRfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("case 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                            << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("case 2, a short key")
        << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("case 3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                            << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("case 6, a key longer than a block")
        << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void tst_Hmac::hmacGivesTheValuesOfRfc4231()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, expected);
    QCOMPARE(hmacSha256(key, message).toHex(), expected);
}

void tst_Hmac::hmacAgreesWithWycheproof()
{
    const auto groups = candor::test::wycheproofGroups(QStringLiteral("hmac_sha256_test.json"));
    if (!groups)
        QSKIP("The Wycheproof corpus is not there; set CANDOR_CORPORA to its parent folder.");
    int count = 0;
    for (const auto &group : *groups) {
        const qsizetype tagSize = group.toObject().value(QLatin1String("tagSize")).toInt() / 8;
        for (const auto &entry : group.toObject().value(QLatin1String("tests")).toArray()) {
            const QJsonObject test = entry.toObject();
            const QByteArray code
                = hmacSha256(candor::test::fromHex(test, "key"), candor::test::fromHex(test, "msg"));
            const bool same = equalConstantTime(code.first(tagSize), candor::test::fromHex(test, "tag"));
            const bool valid = test.value(QLatin1String("result")) == QLatin1String("valid");
            QVERIFY2(same == valid, qPrintable(QString::number(test.value(QLatin1String("tcId")).toInt())));
            ++count;
        }
    }
    QCOMPARE_GT(count, 100);
}

void tst_Hmac::hkdfGivesTheValuesOfRfc5869_data()
{
    QTest::addColumn<QByteArray>("material");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("case 1")
        << QByteArray(22, '\x0b') << QByteArray::fromHex("000102030405060708090a0b0c")
        << QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9")
        << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b8"
                      "87185865");
    QTest::newRow("case 3, no salt and no info")
        << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
        << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

void tst_Hmac::hkdfGivesTheValuesOfRfc5869()
{
    QFETCH(QByteArray, material);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, expected);
    QCOMPARE(hkdfSha256(material, salt, info, 42).toHex(), expected);
}

void tst_Hmac::onlyEqualBytesAreEqual()
{
    QVERIFY(equalConstantTime("abc", "abc"));
    QVERIFY(equalConstantTime({}, {}));
    QVERIFY(!equalConstantTime("abc", "abd"));
    QVERIFY(!equalConstantTime("abc", "ab"));
    QVERIFY(!equalConstantTime(QByteArray("a\0b", 3), QByteArray("a\0c", 3)));
}

void tst_Hmac::randomBytesHaveTheirSizeAndDiffer()
{
    QVERIFY(randomBytes(0).isEmpty());
    QCOMPARE(randomBytes(32).size(), 32);
    QVERIFY(randomBytes(32) != randomBytes(32));
}

QTEST_APPLESS_MAIN(tst_Hmac)
#include "tst_hmac.moc"

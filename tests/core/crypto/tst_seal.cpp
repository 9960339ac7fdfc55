// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/seal.h"

#include "wycheproof.h"

#include <QTest>

using namespace candor::crypto;

class tst_Seal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedCanBeOpened_data();
    void whatWasSealedCanBeOpened();
    void theSameTextIsSealedDifferentlyEachTime();
    void everyFlippedBitIsNoticed();
    void everyCutIsNoticed();
    void anotherKeyOrPlaceOpensNothing();
    void aKeyOfAnotherSizeIsRefused();
    void openingAgreesWithWycheproof();
};

static const QByteArray key(32, 'k');

void tst_Seal::whatWasSealedCanBeOpened_data()
{
    QTest::addColumn<QByteArray>("plaintext");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray(1, '\0');
    QTest::newRow("a text") << QByteArray("a text of some length");
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void tst_Seal::whatWasSealedCanBeOpened()
{
    QFETCH(QByteArray, plaintext);
    const QByteArray sealed = seal(key, plaintext, "interview/1");
    QCOMPARE(sealed.size(), plaintext.size() + 29);
    const auto opened = open(key, sealed, "interview/1");
    QVERIFY(opened);
    QCOMPARE(*opened, plaintext);
}

void tst_Seal::theSameTextIsSealedDifferentlyEachTime()
{
    QVERIFY(seal(key, "same", {}) != seal(key, "same", {}));
}

void tst_Seal::everyFlippedBitIsNoticed()
{
    const QByteArray sealed = seal(key, "secret", "place");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!open(key, changed, "place"), qPrintable(QString::number(bit)));
    }
}

void tst_Seal::everyCutIsNoticed()
{
    const QByteArray sealed = seal(key, "secret", "place");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY2(!open(key, sealed.first(size), "place"), qPrintable(QString::number(size)));
    QVERIFY(!open(key, sealed + 'x', "place"));
}

void tst_Seal::anotherKeyOrPlaceOpensNothing()
{
    const QByteArray sealed = seal(key, "secret", "place");
    QVERIFY(open(key, sealed, "place"));
    QVERIFY(!open(QByteArray(32, 'j'), sealed, "place"));
    const auto moved = open(key, sealed, "elsewhere");
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, candor::domain::ErrorCode::Internal);
    QVERIFY(moved.error().detail.isEmpty());
    QVERIFY(!moved.error().logDetail.isEmpty());
}

void tst_Seal::aKeyOfAnotherSizeIsRefused()
{
    const QByteArray sealed = seal(key, "secret", "place");
    QVERIFY(!open(QByteArray(16, 'k'), sealed, "place"));
    QVERIFY(!open({}, sealed, "place"));
}

void tst_Seal::openingAgreesWithWycheproof()
{
    const auto groups = candor::test::wycheproofGroups(QStringLiteral("aes_gcm_test.json"));
    if (!groups)
        QSKIP("The Wycheproof corpus is not there; set CANDOR_CORPORA to its parent folder.");
    int count = 0;
    for (const auto &value : *groups) {
        const QJsonObject group = value.toObject();
        if (group.value(QLatin1String("keySize")).toInt() != 256
            || group.value(QLatin1String("ivSize")).toInt() != 96
            || group.value(QLatin1String("tagSize")).toInt() != 128)
            continue;
        for (const auto &entry : group.value(QLatin1String("tests")).toArray()) {
            using candor::test::fromHex;
            const QJsonObject test = entry.toObject();
            const QByteArray sealed
                = '\x01' + fromHex(test, "iv") + fromHex(test, "ct") + fromHex(test, "tag");
            const auto opened = open(fromHex(test, "key"), sealed, fromHex(test, "aad"));
            const bool valid = test.value(QLatin1String("result")) == QLatin1String("valid");
            const QString id = QString::number(test.value(QLatin1String("tcId")).toInt());
            QVERIFY2(opened.has_value() == valid, qPrintable(id));
            if (opened)
                QVERIFY2(*opened == fromHex(test, "msg"), qPrintable(id));
            ++count;
        }
    }
    QCOMPARE_GT(count, 50);
}

QTEST_APPLESS_MAIN(tst_Seal)
#include "tst_seal.moc"

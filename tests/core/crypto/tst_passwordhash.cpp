// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/password.h"

#include <QTest>

using namespace candor::crypto;

class tst_PasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePasswordFitsItsHash();
    void compatibleCharactersAreOnePassword();
    void aNulByteDoesNotEndThePassword();
    void whatIsNoHashFitsNothing_data();
    void whatIsNoHashFitsNothing();
    void weakerParametersAskForANewHash();
    void theDummyHashCostsAsMuchAsAnyOther();
};

void tst_PasswordHash::onlyThePasswordFitsItsHash()
{
    const QByteArray hash = hashPassword(QStringLiteral("correct horse"));
    QVERIFY(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    QVERIFY(verifyPassword(QStringLiteral("correct horse"), hash));
    QVERIFY(!verifyPassword(QStringLiteral("correct horse "), hash));
    QVERIFY(!verifyPassword({}, hash));
    QVERIFY(!needsRehash(hash));
    QVERIFY(hashPassword(QStringLiteral("correct horse")) != hash);
}

void tst_PasswordHash::compatibleCharactersAreOnePassword()
{
    const QByteArray hash
        = hashPassword(QString::fromUtf8("\xc3\xa9\xef\xac\x81")); // é as one sign, the ligature fi
    QVERIFY(verifyPassword(QString::fromUtf8("e\xcc\x81"
                                             "fi"),
        hash));
    QVERIFY(!verifyPassword(QStringLiteral("efi"), hash));
}

void tst_PasswordHash::aNulByteDoesNotEndThePassword()
{
    const QByteArray hash = hashPassword(QString::fromLatin1("ab\0cd", 5));
    QVERIFY(verifyPassword(QString::fromLatin1("ab\0cd", 5), hash));
    QVERIFY(!verifyPassword(QString::fromLatin1("ab\0ce", 5), hash));
}

void tst_PasswordHash::whatIsNoHashFitsNothing_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the password itself") << QByteArray("password");
    QTest::newRow("a cut hash") << dummyHash().chopped(5);
    QTest::newRow("something long") << QByteArray(10000, '$');
}

void tst_PasswordHash::whatIsNoHashFitsNothing()
{
    QFETCH(QByteArray, hash);
    QVERIFY(!verifyPassword(QStringLiteral("password"), hash));
    QVERIFY(!verifyPassword({}, hash));
}

void tst_PasswordHash::weakerParametersAskForANewHash()
{
    QVERIFY(needsRehash(QByteArray(dummyHash()).replace("m=19456", "m=8192")));
    QVERIFY(needsRehash(QByteArray(dummyHash()).replace("t=2", "t=1")));
    QVERIFY(needsRehash("no hash"));
    QVERIFY(needsRehash({}));
}

void tst_PasswordHash::theDummyHashCostsAsMuchAsAnyOther()
{
    QVERIFY(!needsRehash(dummyHash()));
    QCOMPARE(dummyHash().size(), hashPassword(QStringLiteral("x")).size());
    QVERIFY(!verifyPassword(QStringLiteral("x"), dummyHash()));
}

QTEST_APPLESS_MAIN(tst_PasswordHash)
#include "tst_passwordhash.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/apikey.h"
#include "crypto/hmac.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace candor::crypto;

class tst_ApiKeyFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewKeyHasTheDocumentedForm_data();
    void aNewKeyHasTheDocumentedForm();
    void theChecksumIsTheCrcOfWhatPrecedesIt();
    void everyWrongCharacterIsNoticed();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();
    void keysDiffer();
};

void tst_ApiKeyFormat::aNewKeyHasTheDocumentedForm_data()
{
    QTest::addColumn<int>("environment");
    QTest::addColumn<QString>("form");
    QTest::newRow("live") << int(Environment::Live) << QStringLiteral("^sk_live_[0-9A-Za-z]{49}$");
    QTest::newRow("test") << int(Environment::Test) << QStringLiteral("^sk_test_[0-9A-Za-z]{49}$");
}

void tst_ApiKeyFormat::aNewKeyHasTheDocumentedForm()
{
    QFETCH(int, environment);
    QFETCH(QString, form);
    const NewKey made = makeApiKey(Environment(environment));
    QVERIFY(QRegularExpression(form).match(made.key).hasMatch());
    QVERIFY(hasValidChecksum(made.key));
    QCOMPARE(made.prefix, made.key.first(12));
    QCOMPARE(made.hash, hashApiKey(made.key));
    QCOMPARE(made.hash, sha256(made.key.toLatin1()));
}

void tst_ApiKeyFormat::theChecksumIsTheCrcOfWhatPrecedesIt()
{
    // The digits were computed apart with Python: zlib.crc32 in base 62.
    const QString key = QStringLiteral("sk_live_") + QString(43, QLatin1Char('0'));
    QVERIFY(hasValidChecksum(key + QStringLiteral("1Vxh1Z")));
}

void tst_ApiKeyFormat::everyWrongCharacterIsNoticed()
{
    const QString key = makeApiKey(Environment::Live).key;
    for (qsizetype i = 0; i < key.size(); ++i) {
        QString changed = key;
        changed[i] = changed.at(i) == QLatin1Char('a') ? QLatin1Char('b') : QLatin1Char('a');
        QVERIFY2(!hasValidChecksum(changed), qPrintable(changed.left(i)));
    }
}

void tst_ApiKeyFormat::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QString>("key");
    const QString good = makeApiKey(Environment::Live).key;
    QTest::newRow("nothing") << QString();
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer") << good + QLatin1Char('0');
    QTest::newRow("a space before") << QLatin1Char(' ') + good.chopped(1);
    QTest::newRow("wide digits") << QString(good).replace(10, 1, QChar(0xFF11));
    QTest::newRow("the start alone") << QStringLiteral("sk_live_");
}

void tst_ApiKeyFormat::whatIsNoKeyIsRefused()
{
    QFETCH(QString, key);
    QVERIFY(!hasValidChecksum(key));
}

void tst_ApiKeyFormat::keysDiffer()
{
    QSet<QString> keys;
    QSet<QChar> seen;
    for (int i = 0; i < 200; ++i) {
        const QString key = makeApiKey(Environment::Live).key;
        keys.insert(key);
        for (const QChar c : key.sliced(8, 43))
            seen.insert(c);
    }
    QCOMPARE(keys.size(), 200);
    QCOMPARE(seen.size(), 62); // 8 600 draws: missing one of 62 by chance has odds below 10^-58
}

QTEST_APPLESS_MAIN(tst_ApiKeyFormat)
#include "tst_apikeyformat.moc"

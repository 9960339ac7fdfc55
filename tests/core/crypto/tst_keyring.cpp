// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hmac.h"
#include "crypto/keyring.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <thread>

using namespace candor::crypto;

class tst_Keyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void purposesHaveKeysOfTheirOwn();
    void aWrappedKeyComesBackOnlyForItsOwner();
    void anotherMasterKeyHasAnotherCheckValue();
    void aMasterKeyIsBase64Of32Bytes_data();
    void aMasterKeyIsBase64Of32Bytes();
    void aMissingFileIsAnErrorUnlessItMayBeCreated();
    void aCreatedFileIsPrivateAndReadAgain();
    void aFileOthersCanReadIsRefused_data();
    void aFileOthersCanReadIsRefused();
    void aLinkAFolderAndAFileOfAnotherSizeAreRefused();
    void allWhoCreateAtOnceGetTheSameKey();
};

static bool writeFile(const QString &path, const QByteArray &content, mode_t mode)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()
        && ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

void tst_Keyring::purposesHaveKeysOfTheirOwn()
{
    const Keyring keyring(QByteArray(32, 'm'));
    QCOMPARE(keyring.derive("a/1").size(), 32);
    QCOMPARE(keyring.derive("a/1"), Keyring(QByteArray(32, 'm')).derive("a/1"));
    QCOMPARE(keyring.derive("a/1"), hkdfSha256(QByteArray(32, 'm'), {}, "candor/a/1", 32));
    QVERIFY(keyring.derive("a/1") != keyring.derive("a/2"));
    QVERIFY(keyring.derive("a/1") != Keyring(QByteArray(32, 'n')).derive("a/1"));
}

void tst_Keyring::aWrappedKeyComesBackOnlyForItsOwner()
{
    const Keyring keyring(QByteArray(32, 'm'));
    const QByteArray dataKey(32, 'd');
    const QByteArray wrapped = keyring.wrapKey(dataKey, "interview/1");
    QVERIFY(!wrapped.contains(dataKey));
    QVERIFY(keyring.unwrapKey(wrapped, "interview/1") == dataKey);
    QVERIFY(!keyring.unwrapKey(wrapped, "interview/2"));
    QVERIFY(!Keyring(QByteArray(32, 'n')).unwrapKey(wrapped, "interview/1"));
}

void tst_Keyring::anotherMasterKeyHasAnotherCheckValue()
{
    const Keyring keyring(QByteArray(32, 'm'));
    QCOMPARE(keyring.checkValue().size(), 16);
    QCOMPARE(keyring.checkValue(), Keyring(QByteArray(32, 'm')).checkValue());
    QVERIFY(keyring.checkValue() != Keyring(QByteArray(32, 'n')).checkValue());
}

void tst_Keyring::aMasterKeyIsBase64Of32Bytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    const QByteArray good = QByteArray(32, 'm').toBase64();
    QTest::newRow("plain") << good << true;
    QTest::newRow("with a line end") << good + '\n' << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("31 bytes") << QByteArray(31, 'm').toBase64() << false;
    QTest::newRow("33 bytes") << QByteArray(33, 'm').toBase64() << false;
    QTest::newRow("hex") << QByteArray(32, 'm').toHex() << false;
    QTest::newRow("a space inside") << good.first(10) + ' ' + good.sliced(10) << false;
    QTest::newRow("another sign inside") << good.first(10) + '?' + good.sliced(11) << false;
    QTest::newRow("without its padding") << good.chopped(1) << false;
}

void tst_Keyring::aMasterKeyIsBase64Of32Bytes()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const auto key = parseMasterKey(text);
    QCOMPARE(key.has_value(), accepted);
    if (accepted)
        QCOMPARE(*key, QByteArray(32, 'm'));
    else
        QVERIFY(text.isEmpty() || !key.error().logDetail.contains(QString::fromLatin1(text.first(8))));
}

void tst_Keyring::aMissingFileIsAnErrorUnlessItMayBeCreated()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("master.key"));
    const auto missing = loadOrCreateMasterKey(path, MayCreate::No);
    QVERIFY(!missing);
    QVERIFY(missing.error().logDetail.contains(QStringLiteral("is missing")));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(!loadOrCreateMasterKey(folder.filePath(QStringLiteral("none/master.key")), MayCreate::Yes));
}

void tst_Keyring::aCreatedFileIsPrivateAndReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("master.key"));
    const auto created = loadOrCreateMasterKey(path, MayCreate::Yes);
    QVERIFY(created);
    QCOMPARE(created->size(), 32);
    QVERIFY(loadOrCreateMasterKey(path, MayCreate::No) == *created);
    QVERIFY(loadOrCreateMasterKey(path, MayCreate::Yes) == *created);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_Keyring::aFileOthersCanReadIsRefused_data()
{
    QTest::addColumn<uint>("mode");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("0600") << 0600u << true;
    QTest::newRow("0400") << 0400u << true;
    QTest::newRow("0640") << 0640u << false;
    QTest::newRow("0604") << 0604u << false;
    QTest::newRow("0644") << 0644u << false;
    QTest::newRow("0620") << 0620u << false;
}

void tst_Keyring::aFileOthersCanReadIsRefused()
{
    QFETCH(uint, mode);
    QFETCH(bool, accepted);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("master.key"));
    QVERIFY(writeFile(path, QByteArray(32, 'm').toBase64(), mode_t(mode)));
    const auto key = loadOrCreateMasterKey(path, MayCreate::Yes);
    QCOMPARE(key.has_value(), accepted);
    if (!accepted)
        QVERIFY(key.error().logDetail.contains(QStringLiteral("0600")));
}

void tst_Keyring::aLinkAFolderAndAFileOfAnotherSizeAreRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("master.key"));
    QVERIFY(writeFile(path, QByteArray(32, 'm').toBase64(), 0600));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path, link));
    QVERIFY(!loadOrCreateMasterKey(link, MayCreate::Yes));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(!loadOrCreateMasterKey(folder.filePath(QStringLiteral("folder")), MayCreate::Yes));
    QVERIFY(writeFile(path, QByteArray(4096, 'm'), 0600));
    QVERIFY(!loadOrCreateMasterKey(path, MayCreate::Yes));
    QVERIFY(writeFile(path, {}, 0600));
    QVERIFY(!loadOrCreateMasterKey(path, MayCreate::Yes));
}

void tst_Keyring::allWhoCreateAtOnceGetTheSameKey()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("master.key"));
    std::array<QByteArray, 8> keys;
    std::vector<std::thread> threads;
    for (auto &key : keys)
        threads.emplace_back(
            [&key, path] { key = loadOrCreateMasterKey(path, MayCreate::Yes).value_or("failed"); });
    for (auto &thread : threads)
        thread.join();
    for (const auto &key : keys) {
        QCOMPARE(key.size(), 32);
        QCOMPARE(key, keys.front());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_APPLESS_MAIN(tst_Keyring)
#include "tst_keyring.moc"

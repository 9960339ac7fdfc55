// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/tlscontext.h"
#include "support/testcertificate.h"

#include <QFile>
#include <QTest>
#include <functional>
#include <unistd.h>

using namespace candor;
using candor::tests::CertificateFolder;
using candor::tests::makeCertificate;

using Damage = std::function<void(const CertificateFolder &)>;
Q_DECLARE_METATYPE(Damage)

class tst_TlsContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFilesAreRead_data();
    void goodFilesAreRead();
    void theTimeOfACertificateIsToldAndNoError();
    void aFileThatCannotBeUsedIsNamedWithItsSettingAndTheWayOut_data();
    void aFileThatCannotBeUsedIsNamedWithItsSettingAndTheWayOut();
    void aFileWithoutReadingRightsIsNamed();
};

void tst_TlsContext::goodFilesAreRead_data()
{
    QTest::addColumn<int>("rsaBits");
    QTest::addColumn<int>("others");
    QTest::newRow("ECDSA") << 0 << 0;
    QTest::newRow("RSA") << 2048 << 0;
    QTest::newRow("a chain") << 0 << 2;
}

void tst_TlsContext::goodFilesAreRead()
{
    QFETCH(int, rsaBits);
    QFETCH(int, others);
    const auto own = makeCertificate({.rsaBits = rsaBits});
    const CertificateFolder folder(own);
    auto chain = "a line that openssl x509 -text writes\n" + own.certificate;
    for (int number = 0; number < others; ++number)
        chain += "\n" + makeCertificate({.name = "authority"}).certificate;
    folder.writeCertificate(chain);
    const auto loaded = crypto::TlsContext::load(folder.files());
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().logDetail));
    QVERIFY((*loaded)->handle());
}

void tst_TlsContext::theTimeOfACertificateIsToldAndNoError()
{
    using namespace std::chrono_literals;
    const auto now = domain::SystemClock().now();
    const CertificateFolder expired(makeCertificate({.validFrom = -48h, .validUntil = -24h}));
    const auto loaded = crypto::TlsContext::load(expired.files());
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().logDetail));
    QVERIFY((*loaded)->validFrom() <= now - 47h);
    QVERIFY((*loaded)->validFrom() >= now - 49h);
    QVERIFY((*loaded)->validUntil() <= now - 23h);
    QVERIFY((*loaded)->validUntil() >= now - 25h);
}

void tst_TlsContext::aFileThatCannotBeUsedIsNamedWithItsSettingAndTheWayOut_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const Damage &damage, const char *setting, const char *said) {
        QTest::newRow(name) << damage << QString::fromLatin1(setting) << QString::fromLatin1(said);
    };
    row(
        "no certificate", [](const auto &folder) { QFile::remove(folder.files().certificate); },
        "tls.certificate", "doesn't exist");
    row("no key", [](const auto &folder) { QFile::remove(folder.files().key); }, "tls.key", "doesn't exist");
    row(
        "no PEM", [](const auto &folder) { folder.writeCertificate("nothing"); }, "tls.certificate",
        "no certificate in PEM form");
    row(
        "an empty file", [](const auto &folder) { folder.writeCertificate({}); }, "tls.certificate",
        "no certificate in PEM form");
    row(
        "a key in the certificate's place",
        [](const auto &folder) { folder.writeCertificate(makeCertificate().key); }, "tls.certificate",
        "no certificate in PEM form");
    row(
        "a chain that breaks off",
        [](const auto &folder) {
            const auto own = makeCertificate();
            folder.write(own);
            folder.writeCertificate(own.certificate + makeCertificate().certificate.chopped(60));
        },
        "tls.certificate", "damaged");
    row(
        "a file that is far too large", [](const auto &folder) { folder.writeKey(QByteArray(2 << 20, 'k')); },
        "tls.key", "larger than 1 MiB");
    row(
        "a certificate in the key's place",
        [](const auto &folder) { folder.writeKey(makeCertificate().certificate); }, "tls.key",
        "no private key in PEM form");
    row(
        "another certificate's key", [](const auto &folder) { folder.writeKey(makeCertificate().key); },
        "tls.key", "not the key of the certificate");
    row(
        "a key of another kind",
        [](const auto &folder) { folder.writeKey(makeCertificate({.rsaBits = 2048}).key); }, "tls.key",
        "not the key of the certificate");
    row(
        "a key under a passphrase",
        [](const auto &folder) {
            const auto own = makeCertificate();
            folder.write({own.certificate, tests::encryptedKey(own.key)});
        },
        "tls.key", "openssl pkey");
    row(
        "a key that is too short",
        [](const auto &folder) { folder.write(makeCertificate({.rsaBits = 512})); }, "tls.certificate",
        "too weak");
}

void tst_TlsContext::aFileThatCannotBeUsedIsNamedWithItsSettingAndTheWayOut()
{
    QFETCH(Damage, damage);
    QFETCH(QString, setting);
    QFETCH(QString, said);
    const CertificateFolder folder;
    damage(folder);
    const auto loaded = crypto::TlsContext::load(folder.files());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, domain::ErrorCode::Internal);
    const auto file = setting == QLatin1String("tls.key") ? folder.files().key : folder.files().certificate;
    const auto sentence = loaded.error().logDetail;
    QVERIFY2(sentence.startsWith(QStringLiteral("%1 (%2) ").arg(setting, file)), qPrintable(sentence));
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1Char(';')), qPrintable(sentence));
}

void tst_TlsContext::aFileWithoutReadingRightsIsNamed()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const CertificateFolder folder;
    QVERIFY(QFile::setPermissions(folder.files().key, QFile::WriteOwner));
    const auto loaded = crypto::TlsContext::load(folder.files());
    QVERIFY(!loaded);
    QVERIFY(loaded.error().logDetail.contains(QLatin1String("can't be read")));
}

QTEST_GUILESS_MAIN(tst_TlsContext)
#include "tst_tlscontext.moc"

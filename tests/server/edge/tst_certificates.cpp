// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/certificates.h"
#include "support/testcertificate.h"

#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace candor;
using candor::edge::Certificates;
using candor::tests::CertificateFolder;
using candor::tests::makeCertificate;
using namespace std::chrono_literals;

class tst_Certificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStartsWithoutACertificate();
    void anUnchangedFileIsNotReadAgain();
    void aWrittenFileIsRead();
    void aReplacedFileIsRead();
    void aBrokenOneKeepsTheOneBefore();
    void halfAChangeIsMadeUpForOnceTheOtherHalfFollows();
    void aCertificateOutOfItsTimeIsWarnedAbout_data();
    void aCertificateOutOfItsTimeIsWarnedAbout();

private:
    domain::SystemClock m_clock;
};

static const QRegularExpression keeps(
    QStringLiteral("^The new certificate can't be used, the one before stays: tls\\."));

static int criticalLines = 0;
static QtMessageHandler qtTestHandler = nullptr;

static void countCritical(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    criticalLines += type == QtCriticalMsg ? 1 : 0;
    qtTestHandler(type, context, message);
}

void tst_Certificates::nothingStartsWithoutACertificate()
{
    const CertificateFolder folder;
    QVERIFY(QFile::remove(folder.files().key));
    const auto certificates = Certificates::load(folder.files(), m_clock);
    QVERIFY(!certificates);
    QVERIFY(certificates.error().logDetail.contains(folder.files().key));
}

void tst_Certificates::anUnchangedFileIsNotReadAgain()
{
    const CertificateFolder folder;
    const auto certificates = *Certificates::load(folder.files(), m_clock);
    const auto first = certificates->current();
    certificates->reloadIfChanged();
    QCOMPARE(certificates->current(), first);
    QVERIFY(certificates->reload()); // asked for
    QVERIFY(certificates->current() != first);
}

void tst_Certificates::aWrittenFileIsRead()
{
    const CertificateFolder folder;
    const auto certificates = *Certificates::load(folder.files(), m_clock);
    const auto first = certificates->current();
    folder.write(makeCertificate({.validUntil = 48h}));
    certificates->reloadIfChanged();
    QVERIFY(certificates->current()->validUntil() > first->validUntil() + 20h);
}

void tst_Certificates::aReplacedFileIsRead()
{
    const CertificateFolder folder;
    const CertificateFolder other;
    const auto certificates = *Certificates::load(folder.files(), m_clock);
    const auto first = certificates->current();
    for (const auto &[from, to] : {std::pair(other.files().certificate, folder.files().certificate),
             std::pair(other.files().key, folder.files().key)}) {
        QVERIFY(QFile::remove(to));
        QVERIFY(QFile::link(from, to)); // as certbot does
    }
    certificates->reloadIfChanged();
    const auto second = certificates->current();
    QVERIFY(second != first);
    other.write(makeCertificate());
    certificates->reloadIfChanged();
    QVERIFY(certificates->current() != second);
}

void tst_Certificates::aBrokenOneKeepsTheOneBefore()
{
    const CertificateFolder folder;
    const auto certificates = *Certificates::load(folder.files(), m_clock);
    const auto first = certificates->current();
    folder.writeCertificate("nothing");
    criticalLines = 0;
    qtTestHandler = qInstallMessageHandler(countCritical);
    const auto back = qScopeGuard([] { qInstallMessageHandler(qtTestHandler); });
    QTest::ignoreMessage(QtCriticalMsg, keeps);
    certificates->reloadIfChanged();
    QCOMPARE(certificates->current(), first);
    certificates->reloadIfChanged();
    QCOMPARE(criticalLines, 1); // it isn't said each minute
    QTest::ignoreMessage(QtCriticalMsg, keeps);
    QVERIFY(!certificates->reload());
    QCOMPARE(certificates->current(), first);
    QVERIFY(QFile::remove(folder.files().certificate));
    QTest::ignoreMessage(QtCriticalMsg, keeps);
    certificates->reloadIfChanged();
    QCOMPARE(certificates->current(), first);
}

void tst_Certificates::halfAChangeIsMadeUpForOnceTheOtherHalfFollows()
{
    const CertificateFolder folder;
    const auto certificates = *Certificates::load(folder.files(), m_clock);
    const auto first = certificates->current();
    const auto next = makeCertificate();
    folder.writeCertificate(next.certificate);
    QTest::ignoreMessage(QtCriticalMsg, keeps);
    certificates->reloadIfChanged();
    QCOMPARE(certificates->current(), first);
    folder.writeKey(next.key);
    certificates->reloadIfChanged();
    QVERIFY(certificates->current() != first);
}

void tst_Certificates::aCertificateOutOfItsTimeIsWarnedAbout_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QString>("warning");
    QTest::newRow("expired") << -48 << -24 << QStringLiteral("has expired on .* Put a new one in its place");
    QTest::newRow("not yet valid") << 24 << 48 << QStringLiteral("is valid only from .* clock right");
}

void tst_Certificates::aCertificateOutOfItsTimeIsWarnedAbout()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(QString, warning);
    const CertificateFolder folder(
        makeCertificate({.validFrom = std::chrono::hours(from), .validUntil = std::chrono::hours(until)}));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(warning));
    QVERIFY(Certificates::load(folder.files(), m_clock));
}

QTEST_GUILESS_MAIN(tst_Certificates)
#include "tst_certificates.moc"

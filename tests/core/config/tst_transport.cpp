// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/settings.h"
#include "config/values.h"

#include <QTest>

using namespace candor;
using namespace candor::config;

class tst_Transport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThisMachinesOwnAddressesAreLoopback_data();
    void onlyThisMachinesOwnAddressesAreLoopback();
    void plainHttpOnTheNetworkMustBeAskedFor_data();
    void plainHttpOnTheNetworkMustBeAskedFor();
    void theRefusalNamesTheThreeWaysOut();
};

void tst_Transport::onlyThisMachinesOwnAddressesAreLoopback_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *address, bool loopback) {
        QTest::newRow(address) << QString::fromLatin1(address) << loopback;
    };
    row("127.0.0.1", true);
    row("127.255.0.3", true);
    row("::1", true);
    row("::ffff:127.0.0.1", true);
    row("0.0.0.0", false);
    row("::", false);
    row("128.0.0.1", false);
    row("10.0.0.127", false);
    row("192.168.127.1", false);
    row("::2", false);
    row("::ffff:10.0.0.1", false);
    row("fe80::127", false);
    row("2001:db8::7f00:1", false);
    row("localhost", false);
    row("", false);
}

void tst_Transport::onlyThisMachinesOwnAddressesAreLoopback()
{
    QFETCH(QString, address);
    QTEST(isLoopback(address), "loopback");
}

void tst_Transport::plainHttpOnTheNetworkMustBeAskedFor_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<PlainHttp>("plainHttp");
    QTest::addColumn<bool>("allowed");
    const auto everywhere = QStringLiteral("0.0.0.0");
    const auto here = QStringLiteral("127.0.0.1");
    const auto file = QStringLiteral("/etc/candor/chain.pem");
    QTest::newRow("on loopback") << here << QString() << PlainHttp::Loopback << true;
    QTest::newRow("on the network") << everywhere << QString() << PlainHttp::Loopback << false;
    QTest::newRow("on one address of the network")
        << QStringLiteral("2001:db8::1") << QString() << PlainHttp::Loopback << false;
    QTest::newRow("on the network, asked for") << everywhere << QString() << PlainHttp::Anywhere << true;
    QTest::newRow("https on the network") << everywhere << file << PlainHttp::Loopback << true;
    QTest::newRow("https on loopback") << here << file << PlainHttp::Loopback << true;
}

void tst_Transport::plainHttpOnTheNetworkMustBeAskedFor()
{
    Settings settings;
    QFETCH(QString, address);
    QFETCH(QString, certificate);
    QFETCH(PlainHttp, plainHttp);
    settings.listen.host = address;
    settings.tlsCertificate = certificate;
    settings.plainHttp = plainHttp;
    QTEST(checkTransport(settings).has_value(), "allowed");
}

void tst_Transport::theRefusalNamesTheThreeWaysOut()
{
    Settings settings;
    settings.listen.host = QStringLiteral("192.0.2.7");
    const auto refused = checkTransport(settings);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, domain::ErrorCode::ValidationFailed);
    for (const char *named : {"192.0.2.7", "tls.certificate", "tls.key", "plain_http", "127.0.0.1", "proxy"})
        QVERIFY2(refused.error().detail.contains(QLatin1String(named)), named);
}

QTEST_APPLESS_MAIN(tst_Transport)
#include "tst_transport.moc"

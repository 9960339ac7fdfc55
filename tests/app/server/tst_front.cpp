// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/front.h"

#include <QTest>

using namespace candor;

class tst_Front : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressSaysHowTheServerIsReached_data();
    void theAddressSaysHowTheServerIsReached();
    void onlyKnownHostsAreAnsweredWhereTheyAreKnown_data();
    void onlyKnownHostsAreAnsweredWhereTheyAreKnown();
    void proxiesAreTakenOver();
};

void tst_Front::theAddressSaysHowTheServerIsReached_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("applicationUrl");
    QTest::addColumn<QString>("listenUrl");
    QTest::addColumn<QString>("publicUrl");
    const auto row = [](const char *name, const char *address, const char *certificate,
                         const char *applicationUrl, const char *listenUrl, const char *publicUrl) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(certificate)
                            << QString::fromLatin1(applicationUrl) << QString::fromLatin1(listenUrl)
                            << QString::fromLatin1(publicUrl);
    };
    row("plain http", "127.0.0.1", "", "", "http://127.0.0.1:99", "http://127.0.0.1:99");
    row("TLS", "192.0.2.1", "/a.pem", "", "https://192.0.2.1:99", "https://192.0.2.1:99");
    row("IPv6", "2001:db8::1", "/a.pem", "", "https://[2001:db8::1]:99", "https://[2001:db8::1]:99");
    row("all addresses", "0.0.0.0", "/a.pem", "", "https://0.0.0.0:99", "https://127.0.0.1:99");
    row("all IPv6 addresses", "::", "", "", "http://[::]:99", "http://127.0.0.1:99");
    row("a public address", "127.0.0.1", "", "https://candor.example", "http://127.0.0.1:99",
        "https://candor.example");
}

void tst_Front::theAddressSaysHowTheServerIsReached()
{
    config::Settings settings;
    QFETCH(QString, address);
    QFETCH(QString, certificate);
    QFETCH(QString, applicationUrl);
    settings.listen = {address, 0};
    settings.tlsCertificate = certificate;
    settings.applicationUrl = applicationUrl;
    QTEST(app::listenUrl(settings, 99), "listenUrl");
    QTEST(app::publicUrl(settings, 99), "publicUrl");
    // Whichever port it comes to be, the address in the edge's errors is the application's.
    const auto listener = app::listenerSettings(settings);
    QCOMPARE(listener.problemBaseUrl(99), app::publicUrl(settings, 99).toLatin1());
    QCOMPARE(listener.titleOf("NOT_FOUND"), QStringLiteral("Not found"));
}

void tst_Front::onlyKnownHostsAreAnsweredWhereTheyAreKnown_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("applicationUrl");
    QTest::addColumn<QByteArrayList>("hosts");
    const QByteArrayList own{"127.0.0.1", "localhost", "[::1]"};
    const auto url = QStringLiteral("https://candor.example:8443");
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1") << QString() << own;
    QTest::newRow("behind a proxy") << QStringLiteral("::1") << url << own + QByteArrayList{"candor.example"};
    QTest::newRow("on the network") << QStringLiteral("192.0.2.1") << QString() << QByteArrayList();
    QTest::newRow("on the network with a public address")
        << QStringLiteral("192.0.2.1") << url << own + QByteArrayList{"192.0.2.1", "candor.example"};
    QTest::newRow("on an IPv6 network with an address for a name")
        << QStringLiteral("2001:db8::1") << QStringLiteral("http://[2001:db8::5]:8080")
        << own + QByteArrayList{"[2001:db8::1]", "[2001:db8::5]"};
}

void tst_Front::onlyKnownHostsAreAnsweredWhereTheyAreKnown()
{
    config::Settings settings;
    QFETCH(QString, address);
    QFETCH(QString, applicationUrl);
    settings.listen.host = address;
    settings.applicationUrl = applicationUrl;
    QTEST(QByteArrayList(app::listenerSettings(settings).allowedHosts), "hosts");
}

void tst_Front::proxiesAreTakenOver()
{
    config::Settings settings;
    QVERIFY(!app::listenerSettings(settings).proxies.trusts(QHostAddress(QHostAddress::LocalHost)));
    settings.trustedProxies
        = {QStringLiteral("10.0.0.0/8"), QStringLiteral("192.0.2.7"), QStringLiteral("fd00::/8")};
    settings.proxyHeader = config::ProxyHeader::Forwarded;
    const auto proxies = app::listenerSettings(settings).proxies;
    QCOMPARE(proxies.header, edge::ProxyHeader::Forwarded);
    for (const char *trusted : {"10.1.2.3", "192.0.2.7", "fd12::1"})
        QVERIFY2(proxies.trusts(QHostAddress(QString::fromLatin1(trusted))), trusted);
    for (const char *other : {"11.1.2.3", "192.0.2.8", "fe80::1", "127.0.0.1"})
        QVERIFY2(!proxies.trusts(QHostAddress(QString::fromLatin1(other))), other);
}

QTEST_GUILESS_MAIN(tst_Front)
#include "tst_front.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/targetrules.h"

#include <QTest>

using namespace candor;
using namespace candor::http;

class tst_TargetRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySafeUrlsPass_data();
    void onlySafeUrlsPass();
    void aUrlIsMadeCanonical_data();
    void aUrlIsMadeCanonical();
    void onlyPublicAddressesPass_data();
    void onlyPublicAddressesPass();
    void theOwnerCanPermitInsideNetworks_data();
    void theOwnerCanPermitInsideNetworks();
    void plainHttpNeedsBothSettings();
    void errorsNameTheSettingThatHelps();
    void settingsAreRead();
    void wrongSettingsAreNamed_data();
    void wrongSettingsAreNamed();
};

void tst_TargetRules::onlySafeUrlsPass_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *name, const char *url, bool accepted = false) {
        QTest::newRow(name) << QString::fromUtf8(url) << accepted;
    };
    row("https", "https://example.com/hook", true);
    row("a port and a query", "https://example.com:8443/hook?a=b", true);
    row("a public address", "https://93.184.216.34/", true);
    row("a public IPv6 address", "https://[2606:4700::1111]/", true);
    row("an at sign in the path", "https://example.com/@me", true);
    row("plain http", "http://example.com/");
    row("another scheme", "ftp://example.com/");
    row("a file", "file:///etc/passwd");
    row("gopher", "gopher://example.com/");
    row("no scheme", "example.com/hook");
    row("nothing", "");
    row("no host", "https:///hook");
    row("only a port", "https://:443/");
    row("a user name", "https://user@example.com/");
    row("a password", "https://user:password@example.com/");
    row("an at sign before the real host", "https://example.com:443@127.0.0.1/");
    row("a backslash before an at sign", "https://example.com\\@127.0.0.1/");
    row("a backslash in the path", "https://example.com/\\hook");
    row("a fragment", "https://example.com/#part");
    row("a fragment that hides a host", "https://127.0.0.1#.example.com/");
    row("a space in the path", "https://example.com/a b");
    row("a line break in the path", "https://example.com/a\r\nX: y");
    row("a tab in the host", "https://exam\tple.com/");
    row("port 0", "https://example.com:0/");
    row("port 65536", "https://example.com:65536/");
    row("an empty port", "https://example.com:/");
    row("a port with a sign", "https://example.com:+443/");
    row("a port in words", "https://example.com:https/");
    row("a percent in the host", "https://%31%32%37.0.0.1/");
    row("two dots", "https://example..com/");
    row("a dot first", "https://.example.com/");
    row("IPv6 without brackets", "https://::1/");
    row("an IPv6 zone", "https://[fe80::1%25eth0]/");
    row("an unclosed bracket", "https://[::1/");
    row("text after the bracket", "https://[2606:4700::1111]x/");
    row("IPv4 in brackets", "https://[127.0.0.1]/");
    row("loopback", "https://127.0.0.1/");
    row("loopback elsewhere in its range", "https://127.8.9.10/");
    row("loopback as one decimal number", "https://2130706433/");
    row("loopback as one hexadecimal number", "https://0x7f000001/");
    row("loopback as one octal number", "https://017700000001/");
    row("loopback in two parts", "https://127.1/");
    row("loopback in three parts", "https://127.0.1/");
    row("loopback in octal parts", "https://0177.0.0.01/");
    row("loopback in hexadecimal parts", "https://0x7f.0x0.0x0.0x1/");
    row("loopback in mixed parts", "https://0x7F.1/");
    row("loopback with a dot at its end", "https://127.0.0.1./");
    row("loopback in wide digits", "https://\xef\xbc\x91\xef\xbc\x92\xef\xbc\x97.0.0.1/");
    row("loopback with ideographic dots",
        "https://127\xe3\x80\x82"
        "0\xe3\x80\x82"
        "0\xe3\x80\x82"
        "1/");
    row("loopback in circled digits", "https://\xe2\x91\xa0\xe2\x91\xa1\xe2\x91\xa6.0.0.1/");
    row("zero", "https://0/");
    row("a number that is too large", "https://4294967296/");
    row("five parts", "https://1.2.3.4.5/");
    row("a part that is too large", "https://256.1.1.1/");
    row("an octal part with a nine", "https://09.1.1.1/");
    row("a name that ends in a number", "https://example.1/");
    row("private", "https://10.0.0.1/");
    row("metadata", "https://169.254.169.254/latest/meta-data/");
    row("metadata as a decimal number", "https://2852039166/");
    row("metadata in hexadecimal", "https://0xA9FEA9FE/");
    row("mapped loopback", "https://[::ffff:127.0.0.1]/");
    row("mapped loopback in hexadecimal", "https://[::ffff:7f00:1]/");
    row("NAT64 of metadata", "https://[64:ff9b::a9fe:a9fe]/");
    row("localhost", "https://localhost/");
    row("localhost in capitals with a dot", "https://LOCALHOST./");
    row("a name below localhost", "https://a.localhost/");
    QTest::newRow("2048 characters") << QStringLiteral("https://example.com/")
            + QString(2028, QLatin1Char('a'))
                                     << true;
    QTest::newRow("2049 characters") << QStringLiteral("https://example.com/")
            + QString(2029, QLatin1Char('a'))
                                     << false;
}

void tst_TargetRules::onlySafeUrlsPass()
{
    QFETCH(QString, url);
    QFETCH(bool, accepted);
    const auto checked = checkUrl(url, {});
    QCOMPARE(checked.has_value(), accepted);
    if (!accepted) {
        QCOMPARE(checked.error().code, domain::ErrorCode::TargetForbidden);
        QVERIFY(!checked.error().detail.isEmpty());
    }
}

void tst_TargetRules::aUrlIsMadeCanonical_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char *name, const char *url, const char *canonical) {
        QTest::newRow(name) << QString::fromUtf8(url) << QByteArray(canonical);
    };
    row("capitals", "HTTPS://Example.COM/Path", "https://example.com:443/Path");
    row("no path", "https://example.com", "https://example.com:443/");
    row("only a query", "https://example.com?a=b", "https://example.com:443/?a=b");
    row("a dot at the end", "https://example.com./", "https://example.com:443/");
    row("an international name",
        "https://b\xc3\xbc"
        "cher.example/",
        "https://xn--bcher-kva.example:443/");
    row("letters beyond ASCII in the path", "https://example.com/\xc3\xbc", "https://example.com:443/%C3%BC");
    row("percent signs stay", "https://example.com/%2e%2E/a", "https://example.com:443/%2e%2E/a");
    row("dots in the path stay", "https://example.com/../a", "https://example.com:443/../a");
    row("a public address in hexadecimal", "https://0x5db8d822/", "https://93.184.216.34:443/");
    row("an IPv6 address", "https://[2606:4700:0:0::1111]:8443/", "https://[2606:4700::1111]:8443/");
    row("a mapped public address", "https://[::ffff:93.184.216.34]/", "https://93.184.216.34:443/");
}

void tst_TargetRules::aUrlIsMadeCanonical()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, canonical);
    const auto checked = checkUrl(url, {});
    QVERIFY(checked);
    QCOMPARE(checked->toString(), canonical);
}

void tst_TargetRules::onlyPublicAddressesPass_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    for (const char *address :
        {"93.184.216.34", "8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0",
            "192.167.255.255", "192.169.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
            "169.253.255.255", "169.255.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450::1",
            "64:ff9b::5db8:d822", "2002:5db8:d822::1", "::ffff:8.8.8.8"})
        QTest::addRow("%s is public", address) << QString::fromLatin1(address) << true;
    for (const char *address : {"0.0.0.0", "0.1.2.3", "10.0.0.0", "10.255.255.255", "100.64.0.1",
             "100.100.100.200", "127.0.0.1", "127.255.255.255", "168.63.129.16", "169.254.0.1",
             "169.254.169.254", "169.254.170.2", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1",
             "192.88.99.1", "192.168.0.1", "192.168.255.255", "198.18.0.1", "198.19.255.255", "198.51.100.1",
             "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1",
             "::2", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
             "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::169.254.169.254", "64:ff9b:1::1",
             "2002:7f00:1::", "2002:a00:1::", "2002:a9fe:a9fe::", "2001::1",
             "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:20::1", "2001:db8::1", "3fff::1", "fc00::1",
             "fd00:ec2::254", "fd20:ce::254", "fd12::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "100::1",
             "4000::1", "5f00::1", "2a00::5efe:10.0.0.1", "2a00::200:5efe:169.254.169.254"})
        QTest::addRow("%s is not", address) << QString::fromLatin1(address) << false;
}

void tst_TargetRules::onlyPublicAddressesPass()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    const auto parsed = Address::parse(address);
    QVERIFY(parsed);
    QCOMPARE(isAllowed(*parsed, {}), allowed);
}

void tst_TargetRules::theOwnerCanPermitInsideNetworks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *address, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(address) << allowed;
    };
    // With 10.1.0.0/16, 127.0.0.1, fd12::/16, 169.254.0.0/16 and ::/0 listed:
    row("inside a listed network", "10.1.2.3", true);
    row("beside it", "10.2.0.0", false);
    row("mapped", "::ffff:10.1.2.3", true);
    row("by NAT64", "64:ff9b::10.1.2.3", true);
    row("the listed loopback address", "127.0.0.1", true);
    row("another loopback address", "127.0.0.2", false);
    row("a unique local address", "fd12::7", true);
    row("metadata, though listed", "169.254.169.254", false);
    row("metadata by NAT64", "64:ff9b::169.254.169.254", false);
    row("metadata over IPv6, though listed", "fd00:ec2::254", false);
    row("link-local, though listed", "fe80::1", false);
    row("IPv4 is not inside ::/0", "192.168.1.1", false);
}

void tst_TargetRules::theOwnerCanPermitInsideNetworks()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    const auto policy
        = parseTargetPolicy(QStringLiteral("10.1.0.0/16, 127.0.0.1,fd12::/16,169.254.0.0/16,::/0"), {});
    QVERIFY(policy);
    QCOMPARE(isAllowed(Address::parse(address).value(), *policy), allowed);
}

void tst_TargetRules::plainHttpNeedsBothSettings()
{
    const auto inside = Address::fromIpv4(0x0a010203);
    const auto outside = Address::fromIpv4(0x5db8d822);
    const auto policy
        = parseTargetPolicy(QStringLiteral("10.0.0.0/8"), QStringLiteral("Receiver.Internal, 10.9.9.9"))
              .value();
    const auto url = checkUrl(QStringLiteral("http://receiver.internal/hook"), policy);
    QVERIFY(url);
    QCOMPARE(url->port, quint16(80));
    QVERIFY(checkAddresses({inside}, *url, policy));
    QVERIFY(!checkAddresses({outside}, *url, policy));
    QVERIFY(!checkAddresses({inside, outside}, *url, policy));
    QVERIFY(checkUrl(QStringLiteral("http://10.9.9.9/"), policy));
    QVERIFY(!checkUrl(QStringLiteral("http://10.9.9.8/"), policy));
    QVERIFY(!checkUrl(QStringLiteral("http://other.internal/"), policy));
    const auto any = parseTargetPolicy(QStringLiteral("10.0.0.0/8"), QStringLiteral("*")).value();
    QVERIFY(checkUrl(QStringLiteral("http://other.internal/"), any));
    QVERIFY(!checkUrl(QStringLiteral("http://93.184.216.34/"), any));
    QVERIFY(!checkUrl(QStringLiteral("http://127.0.0.1/"), any));
}

void tst_TargetRules::errorsNameTheSettingThatHelps()
{
    const auto detail = [](const char *url) { return checkUrl(QLatin1String(url), {}).error().detail; };
    QVERIFY(detail("http://example.com/").contains(QStringLiteral("webhooks.allow_http")));
    QVERIFY(detail("https://10.0.0.1/").contains(QStringLiteral("webhooks.allow_networks")));
    QVERIFY(!detail("https://169.254.169.254/").contains(QStringLiteral("webhooks.allow_networks")));
}

void tst_TargetRules::settingsAreRead()
{
    const auto empty = parseTargetPolicy({}, QStringLiteral(" , "));
    QVERIFY(empty);
    QVERIFY(*empty == TargetPolicy());
    const auto policy = parseTargetPolicy(QStringLiteral(" 10.0.0.0/8 ,192.168.1.7,,fd00::/8"),
        QStringLiteral("*,Host.Example,[fd00::1],fd00::2"));
    QVERIFY(policy);
    QCOMPARE(policy->allowNetworks.size(), 3);
    QCOMPARE(policy->allowNetworks.at(0).prefixLength, 104);
    QCOMPARE(policy->allowNetworks.at(1).prefixLength, 128);
    QCOMPARE(policy->allowHttpHosts,
        QStringList({QStringLiteral("*"), QStringLiteral("host.example"), QStringLiteral("fd00::1"),
            QStringLiteral("fd00::2")}));
}

void tst_TargetRules::wrongSettingsAreNamed_data()
{
    QTest::addColumn<QString>("networks");
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *networks, const char *hosts, const char *named) {
        QTest::newRow(name) << QString::fromLatin1(networks) << QString::fromLatin1(hosts)
                            << QString::fromLatin1(named);
    };
    row("a word", "10.0.0.0/8,inside", "", "\"inside\"");
    row("a length that is too long", "10.0.0.0/33", "", "10.0.0.0/33");
    row("no length", "10.0.0.0/", "", "10.0.0.0/");
    row("a length with a sign", "10.0.0.0/+8", "", "10.0.0.0/+8");
    row("bits beyond the length", "10.1.0.0/8", "", "10.1.0.0/8");
    row("a short address", "10/8", "", "10/8");
    row("an octal address", "010.0.0.0/8", "", "010.0.0.0/8");
    row("a long IPv6 length", "fd00::/129", "", "fd00::/129");
    row("a URL as host", "", "http://host", "http://host");
    row("a host with a port", "", "host:80", "host:80");
}

void tst_TargetRules::wrongSettingsAreNamed()
{
    QFETCH(QString, networks);
    QFETCH(QString, hosts);
    QFETCH(QString, named);
    const auto policy = parseTargetPolicy(networks, hosts);
    QVERIFY(!policy);
    QCOMPARE(policy.error().code, domain::ErrorCode::ValidationFailed);
    QVERIFY2(policy.error().detail.contains(named), qPrintable(policy.error().detail));
}

QTEST_APPLESS_MAIN(tst_TargetRules)
#include "tst_targetrules.moc"

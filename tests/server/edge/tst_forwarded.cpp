// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/forwarded.h"

#include <QTest>

using namespace candor::edge;

// Trusted are 10.0.0.0/8 and fd00::/8; the peer is 10.0.0.1 unless a row says otherwise.
class tst_Forwarded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClientIsTheLastWhoIsNoProxy_data();
    void theClientIsTheLastWhoIsNoProxy();
    void forwardedSaysTheSameInItsOwnGrammar_data();
    void forwardedSaysTheSameInItsOwnGrammar();
    void theSchemeComesFromTheProxyToo_data();
    void theSchemeComesFromTheProxyToo();
    void whoIsNoProxyIsNotBelieved();
    void onlyTheFieldThatWasChosenCounts();
    void manyHopsAreReadInOrder_data();
    void manyHopsAreReadInOrder();
};

static QHostAddress address(const char *text)
{
    return QHostAddress(QString::fromLatin1(text));
}

static ProxyRules rules(ProxyHeader header)
{
    return {{QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
                QHostAddress::parseSubnet(QStringLiteral("fd00::/8"))},
        header};
}

static const Client proxy{address("10.0.0.1"), false};

void tst_Forwarded::theClientIsTheLastWhoIsNoProxy_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QHostAddress>("client");
    const auto row = [](const char *name, const QByteArrayList &fields, const char *client) {
        QTest::newRow(name) << fields << address(client);
    };
    row("no field", {}, "10.0.0.1");
    row("an empty field", {""}, "10.0.0.1");
    row("one address", {"203.0.113.5"}, "203.0.113.5");
    row("what the client wrote before it", {"198.51.100.1, 203.0.113.5"}, "203.0.113.5");
    row("nonsense that the client wrote before it", {"%$!, 203.0.113.5"}, "203.0.113.5");
    row("a trusted address that the client wrote before it", {"10.9.9.9, 203.0.113.5"}, "203.0.113.5");
    row("a proxy before the proxy", {"198.51.100.1, 203.0.113.5, 10.2.3.4"}, "203.0.113.5");
    row("IPv6 proxies", {"203.0.113.5, fd00::7, fd12::1"}, "203.0.113.5");
    row("proxies only", {"10.3.3.3, 10.2.3.4"}, "10.3.3.3");
    row("several fields", {"198.51.100.1, 203.0.113.5", "10.2.3.4"}, "203.0.113.5");
    row("the last of several fields", {"198.51.100.1", "203.0.113.5"}, "203.0.113.5");
    row("a last field that is empty", {"203.0.113.5", " , ,"}, "203.0.113.5");
    row("spaces and tabs", {" \t198.51.100.1 ,\t 203.0.113.5\t "}, "203.0.113.5");
    row("no spaces", {"198.51.100.1,203.0.113.5"}, "203.0.113.5");
    row("commas in a row", {"203.0.113.5,,,10.2.3.4,,"}, "203.0.113.5");
    row("a port", {"203.0.113.5:4711"}, "203.0.113.5");
    row("IPv6", {"2001:db8::5"}, "2001:db8::5");
    row("IPv6 in brackets", {"[2001:db8::5]"}, "2001:db8::5");
    row("IPv6 in brackets with a port", {"[2001:db8::5]:443, [fd00::1]:80"}, "2001:db8::5");
    row("IPv4 in IPv6", {"::ffff:203.0.113.5"}, "203.0.113.5");
    row("a proxy's IPv4 in IPv6", {"203.0.113.5, ::ffff:10.1.1.1"}, "203.0.113.5");
    row("a name", {"client.example"}, "10.0.0.1");
    row("unknown", {"unknown"}, "10.0.0.1");
    row("unknown behind an address", {"203.0.113.5, unknown"}, "10.0.0.1");
    row("unknown before a proxy", {"203.0.113.5, unknown, 10.2.3.4"}, "10.0.0.1");
    row("an obfuscated name", {"203.0.113.5, _hidden"}, "10.0.0.1");
    row("quotes", {"\"203.0.113.5\""}, "10.0.0.1");
    row("too few numbers", {"203.0.113"}, "10.0.0.1");
    row("too large a number", {"203.0.113.256"}, "10.0.0.1");
    row("an octal number", {"0203.0.113.5"}, "10.0.0.1");
    row("one number", {"3405803781"}, "10.0.0.1");
    row("a port that is none", {"203.0.113.5:http"}, "10.0.0.1");
    row("a port without digits", {"203.0.113.5:"}, "10.0.0.1");
    row("a long port", {"203.0.113.5:123456"}, "10.0.0.1");
    row("an open bracket", {"[2001:db8::5"}, "10.0.0.1");
    row("text behind a bracket", {"[2001:db8::5]x"}, "10.0.0.1");
    row("IPv4 in brackets", {"[203.0.113.5]"}, "10.0.0.1");
    row("an interface", {"fe80::1%eth0"}, "10.0.0.1");
    row("a block", {"203.0.113.0/24"}, "10.0.0.1");
    row("two addresses without a comma", {"198.51.100.1 203.0.113.5"}, "10.0.0.1");
    row("bytes that are no ASCII", {"\xc3\xa9"}, "10.0.0.1");
}

void tst_Forwarded::theClientIsTheLastWhoIsNoProxy()
{
    QFETCH(QByteArrayList, fields);
    QFETCH(QHostAddress, client);
    Headers headers{{"Host", "candor.example"}};
    for (const auto &field : fields)
        headers.emplaceBack("X-forwarded-FOR", field);
    QCOMPARE(clientOf(headers, proxy, rules(ProxyHeader::XForwardedFor)).address, client);
}

void tst_Forwarded::forwardedSaysTheSameInItsOwnGrammar_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QHostAddress>("client");
    const auto row = [](const char *name, const QByteArrayList &fields, const char *client) {
        QTest::newRow(name) << fields << address(client);
    };
    row("no field", {}, "10.0.0.1");
    row("an empty field", {""}, "10.0.0.1");
    row("one address", {"for=203.0.113.5"}, "203.0.113.5");
    row("names in capitals", {"For=203.0.113.5;PROTO=https"}, "203.0.113.5");
    row("all parameters", {"by=10.0.0.1;for=203.0.113.5;host=candor.example;proto=https"}, "203.0.113.5");
    row("a quoted address", {"for=\"203.0.113.5\""}, "203.0.113.5");
    row("a quoted address with a port", {"for=\"203.0.113.5:4711\""}, "203.0.113.5");
    row("IPv4 with a port, not quoted", {"for=203.0.113.5:4711"}, "203.0.113.5");
    row("an obfuscated port", {"for=\"203.0.113.5:_p1\""}, "203.0.113.5");
    row("IPv6", {"for=\"[2001:db8::5]\""}, "2001:db8::5");
    row("IPv6 with a port", {"for=\"[2001:db8::5]:4711\""}, "2001:db8::5");
    row("an escape in quotes", {"for=\"203.0.113.\\5\""}, "203.0.113.5");
    row("what the client wrote before it", {"for=198.51.100.1, for=203.0.113.5"}, "203.0.113.5");
    row("a proxy before the proxy", {"for=203.0.113.5, for=10.2.3.4;proto=http"}, "203.0.113.5");
    row("proxies only", {"for=10.3.3.3, for=10.2.3.4"}, "10.3.3.3");
    row("several fields", {"for=198.51.100.1, for=203.0.113.5", "for=10.2.3.4"}, "203.0.113.5");
    row("a broken field before the proxy's own", {"for=\"198.51.100.1", "for=203.0.113.5"}, "203.0.113.5");
    row("spaces around separators", {" for=198.51.100.1 ; proto=http\t, for=203.0.113.5 ;by=_x "},
        "203.0.113.5");
    row("empty elements and parameters", {",,for=203.0.113.5;;proto=https;,,"}, "203.0.113.5");
    row("separators in quotes", {"host=\"a,b;for=198.51.100.1\";for=203.0.113.5"}, "203.0.113.5");
    row("unknown", {"for=198.51.100.1, for=unknown"}, "10.0.0.1");
    row("an obfuscated name", {"for=198.51.100.1, for=_SEVKISEK"}, "10.0.0.1");
    row("no address", {"for=198.51.100.1, proto=https"}, "10.0.0.1");
    row("quotes that the client left open", {"for=\"198.51.100.1, for=203.0.113.5"}, "10.0.0.1");
    row("quotes that swallow the proxy's", {"for=198.51.100.1;x=\", for=\"[2001:db8::5]\""}, "10.0.0.1");
    row("an escape at the end", {"for=\"203.0.113.5\\"}, "10.0.0.1");
    row("IPv6 without quotes", {"for=[2001:db8::5]"}, "10.0.0.1");
    row("a parameter twice", {"for=198.51.100.1;for=203.0.113.5"}, "10.0.0.1");
    row("a scheme twice", {"for=203.0.113.5;proto=http;proto=https"}, "10.0.0.1");
    row("no value", {"for="}, "10.0.0.1");
    row("no equals sign", {"203.0.113.5"}, "10.0.0.1");
    row("a space before the equals sign", {"for =203.0.113.5"}, "10.0.0.1");
    row("a space behind the equals sign", {"for= 203.0.113.5"}, "10.0.0.1");
    row("no separator", {"for=203.0.113.5 proto=https"}, "10.0.0.1");
    row("text behind quotes", {"for=\"203.0.113.5\"x"}, "10.0.0.1");
    row("the other field's grammar", {"203.0.113.5, 10.0.0.7"}, "10.0.0.1");
}

void tst_Forwarded::forwardedSaysTheSameInItsOwnGrammar()
{
    QFETCH(QByteArrayList, fields);
    QFETCH(QHostAddress, client);
    Headers headers;
    for (const auto &field : fields)
        headers.emplaceBack("forwarded", field);
    QCOMPARE(clientOf(headers, proxy, rules(ProxyHeader::Forwarded)).address, client);
}

void tst_Forwarded::theSchemeComesFromTheProxyToo_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("peerIsSecure");
    QTest::addColumn<bool>("xForwarded"); // what counts with X-Forwarded-For
    QTest::addColumn<bool>("forwarded"); // and with Forwarded
    QTest::newRow("nothing said") << Headers() << false << false << false;
    QTest::newRow("nothing said over TLS") << Headers() << true << true << true;
    QTest::newRow("https") << Headers{{"X-Forwarded-Proto", "https"}} << false << true << false;
    QTest::newRow("HTTPS") << Headers{{"x-forwarded-proto", "HTTPS"}} << false << true << false;
    QTest::newRow("http to a proxy that uses TLS")
        << Headers{{"X-Forwarded-Proto", "http"}} << true << false << true;
    QTest::newRow("a list") << Headers{{"X-Forwarded-Proto", "https, http"}} << false << false << false;
    QTest::newRow("two fields") << Headers{{"X-Forwarded-Proto", "https"}, {"X-Forwarded-Proto", "https"}}
                                << false << false << false;
    QTest::newRow("with a hidden client")
        << Headers{{"X-Forwarded-For", "unknown"}, {"X-Forwarded-Proto", "https"}} << false << true << false;
    QTest::newRow("proto") << Headers{{"Forwarded", "for=203.0.113.5;proto=https"}} << false << false << true;
    QTest::newRow("proto alone") << Headers{{"Forwarded", "proto=https"}} << false << false << true;
    QTest::newRow("the client's own proto")
        << Headers{{"Forwarded", "for=198.51.100.1;proto=https, for=203.0.113.5"}} << false << false << false;
    QTest::newRow("the first proxy's proto")
        << Headers{{"Forwarded", "for=203.0.113.5;proto=https, for=10.2.3.4;proto=http"}} << false << false
        << true;
    QTest::newRow("a broken field") << Headers{{"Forwarded", "for=203.0.113.5;proto=https;"},
        {"Forwarded", "proto=https;x"}}
                                    << false << false << false;
}

void tst_Forwarded::theSchemeComesFromTheProxyToo()
{
    QFETCH(Headers, headers);
    QFETCH(bool, peerIsSecure);
    const Client peer{proxy.address, peerIsSecure};
    QTEST(clientOf(headers, peer, rules(ProxyHeader::XForwardedFor)).secure, "xForwarded");
    QTEST(clientOf(headers, peer, rules(ProxyHeader::Forwarded)).secure, "forwarded");
}

void tst_Forwarded::whoIsNoProxyIsNotBelieved()
{
    const Headers headers{{"X-Forwarded-For", "203.0.113.5"}, {"X-Forwarded-Proto", "https"},
        {"Forwarded", "for=203.0.113.5;proto=https"}};
    for (const auto header : {ProxyHeader::XForwardedFor, ProxyHeader::Forwarded}) {
        for (const char *peer : {"192.0.2.7", "11.0.0.1", "2001:db8::1", "127.0.0.1", "::1"}) {
            const Client connected{address(peer), false};
            QCOMPARE(clientOf(headers, connected, rules(header)), connected);
        }
        const Client connected{address("10.0.0.1"), false};
        QCOMPARE(clientOf(headers, connected, ProxyRules{{}, header}), connected);
    }
}

void tst_Forwarded::onlyTheFieldThatWasChosenCounts()
{
    const Headers headers{{"X-Forwarded-For", "203.0.113.5"}, {"Forwarded", "for=203.0.113.6"}};
    QCOMPARE(clientOf(headers, proxy, rules(ProxyHeader::XForwardedFor)).address, address("203.0.113.5"));
    QCOMPARE(clientOf(headers, proxy, rules(ProxyHeader::Forwarded)).address, address("203.0.113.6"));
}

void tst_Forwarded::manyHopsAreReadInOrder_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("X-Forwarded-For") << QByteArray("X-Forwarded-For") << QByteArray();
    QTest::newRow("Forwarded") << QByteArray("Forwarded") << QByteArray("for=");
}

void tst_Forwarded::manyHopsAreReadInOrder()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, prefix);
    constexpr int count = 10'000;
    QByteArrayList list{prefix + "198.51.100.1", prefix + "203.0.113.5"};
    for (int number = 0; number < count; ++number)
        list << prefix + "10.1." + QByteArray::number(number / 250) + '.' + QByteArray::number(number % 250);
    const auto header = prefix.isEmpty() ? ProxyHeader::XForwardedFor : ProxyHeader::Forwarded;
    QCOMPARE(clientOf({{name, list.join(", ")}}, proxy, rules(header)).address, address("203.0.113.5"));
    Headers oneEach;
    for (const auto &entry : list)
        oneEach.emplaceBack(name, entry);
    QCOMPARE(clientOf(oneEach, proxy, rules(header)).address, address("203.0.113.5"));
    QCOMPARE(clientOf({{name, QByteArray(count, ',')}}, proxy, rules(header)), proxy);
}

QTEST_GUILESS_MAIN(tst_Forwarded)
#include "tst_forwarded.moc"

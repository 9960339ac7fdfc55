// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver.h"
#include "support/testcertificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::http;
using namespace candor::test;

class tst_HttpProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProxyIsReadFromItsUrl_data();
    void aProxyIsReadFromItsUrl();
    void aTunnelLeadsToTheReceiverWhoseNameTheProxyLooksUp();
    void theProxyIsToldItsCredentialAndTheReceiverIsNot();
    void aProxyThatRefusesIsToldApartFromTheReceiver();
    void aProxyThatOpensNoTunnelIsToldApartFromTheReceiver();
    void aProxyThatIsNotThereIsToldApartFromTheReceiver();
    void whatMayNotGoThroughIsBlocked_data();
    void whatMayNotGoThroughIsBlocked();

private:
    QByteArray m_certificate;
    QByteArray m_key;
};

namespace {

// Opens tunnels to loopback, whatever host is asked for; or answers `refusal`.
class ConnectProxy : public QTcpServer
{
public:
    ConnectProxy()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client] { read(client); });
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString name(const char *host = "proxy.test") const
    {
        return QStringLiteral("http://%1:%2").arg(QLatin1String(host)).arg(serverPort());
    }

    QByteArray refusal;
    QList<QByteArray> heads; // of the requests for tunnels

private:
    void read(QTcpSocket *client)
    {
        m_buffer += client->readAll();
        if (!m_buffer.contains("\r\n\r\n"))
            return;
        heads.append(std::exchange(m_buffer, {}));
        disconnect(client, &QTcpSocket::readyRead, nullptr, nullptr);
        if (!refusal.isEmpty()) {
            client->write(refusal);
            client->disconnectFromHost();
            return;
        }
        const auto target = heads.last().split(' ').value(1);
        auto *receiver = new QTcpSocket(client);
        connect(receiver, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\nX-Proxy: mine\r\n\r\n"); });
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        };
        pass(client, receiver);
        pass(receiver, client);
        receiver->connectToHost(
            QHostAddress(QHostAddress::LocalHost), quint16(target.split(':').last().toInt()));
    }

    QByteArray m_buffer;
};

QSslServer *makeServer(const QByteArray &certificate, const QByteArray &key)
{
    QSslConfiguration configuration;
    configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromData(certificate));
    auto *server = new QSslServer;
    server->setSslConfiguration(configuration);
    return server;
}

// A request for a receiver that only the proxy reaches.
OutgoingRequest proxied(const QString &url, const QString &proxy, const QByteArray &authority)
{
    auto request = post(url);
    request.proxy = proxy;
    // Its own addresses aren't among those that targets may have: who names it answers for it.
    request.policy = parseTargetPolicy({}, {}, {proxy}).value();
    request.tls = std::make_shared<const TlsIdentity>(TlsIdentity{authority, {}, {}});
    return request;
}

} // namespace

void tst_HttpProxy::initTestCase()
{
    const auto made = tests::makeCertificate({.name = "receiver.test"});
    m_certificate = made.certificate;
    m_key = made.key;
}

void tst_HttpProxy::aProxyIsReadFromItsUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name"); // empty: it is none
    QTest::addColumn<QString>("password");
    const auto row = [](const char *url, const char *name, const char *password = "") {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(name)
                           << QString::fromLatin1(password);
    };
    row("http://proxy.example:3128", "http://proxy.example:3128");
    row("http://PROXY.example:3128/", "http://proxy.example:3128");
    row("http://10.0.0.1:80", "http://10.0.0.1:80");
    row("http://[fd00::1]:8080", "http://[fd00::1]:8080");
    row("http://candor:p%40ss@proxy.example:3128", "http://proxy.example:3128", "p@ss");
    row("http://proxy.example", "");
    row("https://proxy.example:3128", "");
    row("socks5://proxy.example:3128", "");
    row("proxy.example:3128", "");
    row("http://proxy.example:3128/path", "");
    row("http://proxy.example:3128/?query", "");
    row("http://:3128", "");
}

void tst_HttpProxy::aProxyIsReadFromItsUrl()
{
    QFETCH(QString, url);
    QFETCH(QString, name);
    QFETCH(QString, password);
    const auto proxies = parseProxies({QStringLiteral("http://first.example:1"), url});
    QCOMPARE(proxies.has_value(), !name.isEmpty());
    if (!proxies) {
        QVERIFY(proxies.error().detail.startsWith(QLatin1String("Entry 2 ")));
        QVERIFY(!proxies.error().detail.contains(url));
        return;
    }
    QCOMPARE(proxies->last().name(), name);
    QCOMPARE(proxies->last().password, password);
}

void tst_HttpProxy::aTunnelLeadsToTheReceiverWhoseNameTheProxyLooksUp()
{
    Receiver receiver(makeServer(m_certificate, m_key));
    receiver.scheme = QStringLiteral("https");
    ConnectProxy proxy;
    // One look-up is all there is, and it is that of the proxy.
    Client client({{}, 8, resolverOf({{QStringLiteral("127.0.0.1")}, {}})});
    const auto exchange = wait(client.send(proxied(receiver.url("/ok"), proxy.name(), m_certificate)));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorDetail, QString());
    QCOMPARE(exchange->status, 200);
    QCOMPARE(exchange->body, QByteArray("body"));
    QCOMPARE(exchange->address, QStringLiteral("127.0.0.1"));
    QCOMPARE(proxy.heads.size(), 1);
    QVERIFY(proxy.heads.first().startsWith("CONNECT receiver.test:"));
    for (const auto &[name, value] : exchange->headers)
        QVERIFY2(name != "X-Proxy", "the proxy's answer is none of the receiver's");
    // The receiver's certificate is checked all the same.
    auto untrusting = proxied(receiver.url("/ok"), proxy.name("127.0.0.1"), {});
    QCOMPARE(wait(client.send(untrusting))->cause, QStringLiteral("TLS_UNTRUSTED"));
}

void tst_HttpProxy::theProxyIsToldItsCredentialAndTheReceiverIsNot()
{
    Receiver receiver(makeServer(m_certificate, m_key));
    receiver.scheme = QStringLiteral("https");
    ConnectProxy proxy;
    Client client({{}, 8, loopbackResolver()});
    auto request = proxied(receiver.url("/ok"), proxy.name(), m_certificate);
    request.policy = parseTargetPolicy(
        {}, {}, {QStringLiteral("http://candor:pass@proxy.test:%1").arg(proxy.serverPort())})
                         .value();
    request.headers = {{"Authorization", "Bearer for-the-receiver"}};
    QCOMPARE(wait(client.send(request))->status, 200);
    QVERIFY(
        proxy.heads.first().contains("Proxy-Authorization: Basic " + QByteArray("candor:pass").toBase64()));
    QVERIFY(!proxy.heads.first().contains("for-the-receiver"));
    QVERIFY(receiver.requests.first().contains("Bearer for-the-receiver"));
    QVERIFY(!receiver.requests.first().contains("Proxy-Authorization"));
}

void tst_HttpProxy::aProxyThatRefusesIsToldApartFromTheReceiver()
{
    Receiver receiver(makeServer(m_certificate, m_key));
    receiver.scheme = QStringLiteral("https");
    ConnectProxy proxy;
    proxy.refusal = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
    Client client({{}, 8, loopbackResolver()});
    const auto exchange = wait(client.send(proxied(receiver.url("/ok"), proxy.name(), m_certificate)));
    QVERIFY(exchange);
    QCOMPARE(exchange->cause, QStringLiteral("PROXY_REFUSED"));
    QCOMPARE(exchange->status, 0);
    QVERIFY(exchange->headers.isEmpty());
    QVERIFY(receiver.requests.isEmpty());
}

void tst_HttpProxy::aProxyThatOpensNoTunnelIsToldApartFromTheReceiver()
{
    QTcpServer silent; // takes connections, and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Client client({{}, 8, loopbackResolver()});
    auto request = proxied(QStringLiteral("https://receiver.test/"),
        QStringLiteral("http://proxy.test:%1").arg(silent.serverPort()), m_certificate);
    request.totalDeadline = std::chrono::milliseconds(300);
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("TIMEOUT"));
    QCOMPARE(exchange->cause, QStringLiteral("TIMEOUT_PROXY"));
}

void tst_HttpProxy::aProxyThatIsNotThereIsToldApartFromTheReceiver()
{
    QString name;
    {
        const ConnectProxy proxy;
        name = proxy.name();
    }
    Client client({{}, 8, loopbackResolver()});
    const auto exchange
        = wait(client.send(proxied(QStringLiteral("https://receiver.test/"), name, m_certificate)));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("CONNECT_FAILED"));
    QCOMPARE(exchange->cause, QStringLiteral("PROXY_UNREACHABLE"));
}

void tst_HttpProxy::whatMayNotGoThroughIsBlocked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("a proxy that the owner doesn't name") << QStringLiteral("https://receiver.test/") << false;
    QTest::newRow("an inside address") << QStringLiteral("https://169.254.169.254/latest") << true;
    QTest::newRow("loopback") << QStringLiteral("https://localhost/") << true;
    QTest::newRow("plain http") << QStringLiteral("http://receiver.test/") << true;
}

void tst_HttpProxy::whatMayNotGoThroughIsBlocked()
{
    QFETCH(QString, url);
    QFETCH(bool, isKnown);
    ConnectProxy proxy;
    Client client({{}, 8, loopbackResolver()});
    auto request = proxied(url, proxy.name(), m_certificate);
    request.policy.allowHttpHosts = {QStringLiteral("*")};
    if (!isKnown)
        request.policy.proxies.clear();
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("BLOCKED_TARGET"));
    QVERIFY(proxy.heads.isEmpty());
}

QTEST_GUILESS_MAIN(tst_HttpProxy)
#include "tst_httpproxy.moc"

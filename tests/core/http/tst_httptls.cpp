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
using namespace candor::tests;
using namespace std::chrono_literals;

class tst_HttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKnownAuthorityAndNameAreTrusted();
    void whatCannotBeTrustedIsRefused_data();
    void whatCannotBeTrustedIsRefused();
    void aHandshakeThatStallsIsNoFaultOfTheConnection();
    void aRequestMayTrustAnAuthorityOfItsOwn();
    void aReceiverSeesTheCertificateOfEachRequestAndOfNoOther();

private:
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    [[nodiscard]] QSslServer *makeServer(
        QSsl::SslProtocol protocol, const QString &certificate = QStringLiteral("valid")) const;

    QTemporaryDir m_folder;
};

// Certificates for receiver.test alone, signed by themselves: one of today, one of the past, one of the
// future.
void tst_HttpTls::initTestCase()
{
    const auto write = [this](const QString &name, const CertificateWishes &wishes) {
        const auto made = makeCertificate(wishes);
        QFile certificate(m_folder.filePath(name + QStringLiteral(".pem")));
        QFile key(m_folder.filePath(name + QStringLiteral(".key")));
        QVERIFY(certificate.open(QIODevice::WriteOnly) && key.open(QIODevice::WriteOnly));
        QVERIFY(certificate.write(made.certificate) > 0 && key.write(made.key) > 0);
    };
    write(QStringLiteral("valid"), {.name = "receiver.test"});
    write(QStringLiteral("expired"), {.name = "receiver.test", .validFrom = -48h, .validUntil = -24h});
    write(QStringLiteral("early"), {.name = "receiver.test", .validFrom = 24h, .validUntil = 48h});
}

QByteArray tst_HttpTls::contentOf(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslServer *tst_HttpTls::makeServer(QSsl::SslProtocol protocol, const QString &certificate) const
{
    QFile key(m_folder.filePath(certificate + QStringLiteral(".key")));
    QSslConfiguration configuration;
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(
        QSslCertificate::fromPath(m_folder.filePath(certificate + QStringLiteral(".pem"))));
    configuration.setProtocol(protocol);
    auto *server = new QSslServer;
    server->setSslConfiguration(configuration);
    return server;
}

void tst_HttpTls::aKnownAuthorityAndNameAreTrusted()
{
    Receiver receiver(makeServer(QSsl::TlsV1_2OrLater));
    receiver.scheme = QStringLiteral("https");
    Client client({m_folder.filePath(QStringLiteral("valid.pem")), 8, loopbackResolver()});
    const auto future = client.send(post(receiver.url("/ok"), "hello"));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
    const auto exchange = future.result();
    QCOMPARE(exchange.errorDetail, QString());
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.body, QByteArray("hello"));
    QCOMPARE_GT(exchange.phases.tls, 0);
}

void tst_HttpTls::whatCannotBeTrustedIsRefused_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("trusted"); // which certificate is; empty: those of the system
    QTest::addColumn<QString>("certificate"); // of the server; empty: it speaks plain text
    QTest::addColumn<QString>("cause");
    const QString valid = QStringLiteral("valid");
    const QString early = QStringLiteral("early");
    const QString expired = QStringLiteral("expired");
    QTest::newRow("an unknown authority")
        << QByteArray("receiver.test") << QString() << valid << QStringLiteral("TLS_UNTRUSTED");
    QTest::newRow("another name") << QByteArray("other.test") << valid << valid << QStringLiteral("TLS_NAME");
    QTest::newRow("an address instead of the name")
        << QByteArray("127.0.0.1") << valid << valid << QStringLiteral("TLS_NAME");
    QTest::newRow("a certificate of the past")
        << QByteArray("receiver.test") << expired << expired << QStringLiteral("TLS_EXPIRED");
    QTest::newRow("a certificate of the future")
        << QByteArray("receiver.test") << early << early << QStringLiteral("TLS_NOT_YET_VALID");
    QTest::newRow("a server without TLS") << QByteArray("receiver.test") << valid << QString() << QString();
}

void tst_HttpTls::whatCannotBeTrustedIsRefused()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, trusted);
    QFETCH(QString, certificate);
    QFETCH(QString, cause);
    QTcpServer *server
        = certificate.isEmpty() ? new QTcpServer : makeServer(QSsl::TlsV1_2OrLater, certificate);
    if (certificate.isEmpty()) { // answers the handshake with plain text
        connect(server, &QTcpServer::pendingConnectionAvailable, server, [server] {
            auto *socket = server->nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    Receiver receiver(server);
    receiver.scheme = QStringLiteral("https");
    Client client({trusted.isEmpty() ? QString() : m_folder.filePath(trusted + QStringLiteral(".pem")), 8,
        loopbackResolver()});
    const auto future = client.send(post(receiver.url("/ok", host.constData())));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
    QCOMPARE(future.result().errorClass, QStringLiteral("TLS_FAILED"));
    QCOMPARE(future.result().cause, cause);
    QCOMPARE(future.result().status, 0);
    QVERIFY(receiver.requests.isEmpty());
}

void tst_HttpTls::aHandshakeThatStallsIsNoFaultOfTheConnection()
{
    Receiver receiver(new QTcpServer); // takes what the handshake begins with, and never answers it
    receiver.scheme = QStringLiteral("https");
    Client client({m_folder.filePath(QStringLiteral("valid.pem")), 8, loopbackResolver()});
    auto request = post(receiver.url("/ok"));
    request.totalDeadline = 300ms;
    const auto exchange = wait(client.send(request));
    QVERIFY(exchange);
    QCOMPARE(exchange->errorClass, QStringLiteral("TIMEOUT"));
    QCOMPARE(exchange->cause, QStringLiteral("TIMEOUT_TLS"));
    QCOMPARE_GT(exchange->phases.tls, exchange->phases.connect);
    QCOMPARE(exchange->phases.firstByte, 0);
}

void tst_HttpTls::aRequestMayTrustAnAuthorityOfItsOwn()
{
    Receiver receiver(makeServer(QSsl::TlsV1_2OrLater));
    receiver.scheme = QStringLiteral("https");
    Client client({{}, 8, loopbackResolver()});
    auto request = post(receiver.url("/ok"));
    request.tls
        = std::make_shared<const TlsIdentity>(TlsIdentity{contentOf(QStringLiteral("valid.pem")), {}, {}});
    const auto trusting = wait(client.send(request));
    QVERIFY(trusting);
    QCOMPARE(trusting->errorDetail, QString());
    QCOMPARE(trusting->status, 200);
    // For that request alone, although a connection is there; and instead of the others.
    QCOMPARE(wait(client.send(post(receiver.url("/ok"))))->cause, QStringLiteral("TLS_UNTRUSTED"));
    Client trustsOther({m_folder.filePath(QStringLiteral("valid.pem")), 8, loopbackResolver()});
    request.tls
        = std::make_shared<const TlsIdentity>(TlsIdentity{contentOf(QStringLiteral("early.pem")), {}, {}});
    QCOMPARE(wait(trustsOther.send(request))->cause, QStringLiteral("TLS_UNTRUSTED"));
}

void tst_HttpTls::aReceiverSeesTheCertificateOfEachRequestAndOfNoOther()
{
    auto *server = makeServer(QSsl::TlsV1_2OrLater);
    auto configuration = server->sslConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setCaCertificates(
        QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("valid.pem"))));
    server->setSslConfiguration(configuration);
    Receiver receiver(server);
    receiver.scheme = QStringLiteral("https");
    Client client({m_folder.filePath(QStringLiteral("valid.pem")), 8, loopbackResolver()});
    const auto shown = [&](const QByteArray &certificate, const QByteArray &key) {
        auto request = post(receiver.url("/ok"));
        request.tls = std::make_shared<const TlsIdentity>(TlsIdentity{{}, certificate, key});
        return *wait(client.send(request));
    };
    const auto known = contentOf(QStringLiteral("valid.pem"));
    const auto taken = shown(known, contentOf(QStringLiteral("valid.key")));
    QCOMPARE(taken.errorDetail, QString());
    QCOMPARE(taken.status, 200);
    // Who shows none, or another, or has only the certificate of who was let in, is not.
    QCOMPARE(wait(client.send(post(receiver.url("/ok"))))->status, 0);
    const auto stranger = makeCertificate({.name = "stranger"});
    QCOMPARE(shown(stranger.certificate, stranger.key).status, 0);
    QCOMPARE(shown(known, stranger.key).errorClass, QStringLiteral("TLS_FAILED"));
    QCOMPARE(receiver.requests.size(), 1);
}

QTEST_GUILESS_MAIN(tst_HttpTls)
#include "tst_httptls.moc"

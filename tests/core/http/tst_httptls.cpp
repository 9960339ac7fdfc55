// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using namespace candor::http;
using namespace candor::test;

class tst_HttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKnownAuthorityAndNameAreTrusted();
    void whatCannotBeTrustedIsRefused_data();
    void whatCannotBeTrustedIsRefused();

private:
    [[nodiscard]] QSslServer *makeServer(QSsl::SslProtocol protocol) const;

    QTemporaryDir m_folder;
};

// A certificate for receiver.test alone, signed by itself.
void tst_HttpTls::initTestCase()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
            QStringLiteral("key.pem"), QStringLiteral("-out"), QStringLiteral("certificate.pem"),
            QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
            QStringLiteral("/CN=receiver.test"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=DNS:receiver.test")});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
}

QSslServer *tst_HttpTls::makeServer(QSsl::SslProtocol protocol) const
{
    QFile key(m_folder.filePath(QStringLiteral("key.pem")));
    QSslConfiguration configuration;
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificateChain(
        QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("certificate.pem"))));
    configuration.setProtocol(protocol);
    auto *server = new QSslServer;
    server->setSslConfiguration(configuration);
    return server;
}

void tst_HttpTls::aKnownAuthorityAndNameAreTrusted()
{
    Receiver receiver(makeServer(QSsl::TlsV1_2OrLater));
    receiver.scheme = QStringLiteral("https");
    Client client({m_folder.filePath(QStringLiteral("certificate.pem")), 8, loopbackResolver()});
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
    QTest::addColumn<bool>("knownAuthority");
    QTest::addColumn<int>("serverKind");
    QTest::newRow("an unknown authority") << QByteArray("receiver.test") << false << 0;
    QTest::newRow("another name") << QByteArray("other.test") << true << 0;
    QTest::newRow("an address instead of the name") << QByteArray("127.0.0.1") << true << 0;
    QTest::newRow("a server without TLS") << QByteArray("receiver.test") << true << 1;
}

void tst_HttpTls::whatCannotBeTrustedIsRefused()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, knownAuthority);
    QFETCH(int, serverKind);
    QTcpServer *server = serverKind == 0 ? makeServer(QSsl::TlsV1_2OrLater) : new QTcpServer;
    if (serverKind == 1) { // answers the handshake with plain text
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
    Client client({knownAuthority ? m_folder.filePath(QStringLiteral("certificate.pem")) : QString(), 8,
        loopbackResolver()});
    const auto future = client.send(post(receiver.url("/ok", host.constData())));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
    QCOMPARE(future.result().errorClass, QStringLiteral("TLS_FAILED"));
    QCOMPARE(future.result().status, 0);
    QVERIFY(receiver.requests.isEmpty());
}

QTEST_GUILESS_MAIN(tst_HttpTls)
#include "tst_httptls.moc"

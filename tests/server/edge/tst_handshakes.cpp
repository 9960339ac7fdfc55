// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlshouse.h"

#include <QSslCertificate>
#include <QTest>
#include <sys/socket.h>

using namespace candor;
using namespace candor::edge;
using candor::tests::makeCertificate;
using namespace std::chrono_literals;

// How a connection under TLS begins, or doesn't.
class tst_Handshakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoVanishesIsForgotten_data();
    void whoVanishesIsForgotten();
    void aHandshakeMayWaitForRoom();
    void aHandshakeMustBeOverInTime();
    void whoSpeaksPlainHttpIsToldSo();
    void oneTooManyIsTurnedAwayWithoutAWord();
    void aNewCertificateIsForNewConnections();
};

void tst_Handshakes::whoVanishesIsForgotten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("before a word") << QByteArray();
    QTest::newRow("in the middle of a ClientHello")
        << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("after nonsense") << QByteArray("\x80\x2e\x01\x00\x02", 5);
    QTest::newRow("after what no TLS record may be")
        << QByteArray("\x16\x03\x01\xff\xff", 5) + QByteArray(70'000, 'x');
}

void tst_Handshakes::whoVanishesIsForgotten()
{
    QFETCH(QByteArray, bytes);
    TlsHouse house;
    Listener listener(house.settings, echo);
    const auto port = listener.start();
    for (int round = 0; round < 20; ++round) {
        RawClient client(port.value());
        client.send(bytes);
        const auto hasSaidIt = [&client] {
            return client.socket.state() == QAbstractSocket::ConnectedState
                && client.socket.bytesToWrite() == 0;
        };
        QTRY_VERIFY(hasSaidIt() || client.isClosed()); // nonsense is hung up on
        client.socket.abort();
    }
    QTRY_COMPARE(listener.connections(), 0);
    TlsClient client(port.value());
    client.send(get("/"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 200);
}

// The server's part of the handshake is larger than the kernel's buffers, so that reading waits for writing.
void tst_Handshakes::aHandshakeMayWaitForRoom()
{
    TlsHouse house;
    const auto own = makeCertificate();
    house.folder.write({own.certificate.repeated(60), own.key});
    house.certificates->reloadIfChanged();
    const int smallest = 1;
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    QCOMPARE(::setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &smallest, sizeof smallest), 0); // inherited
    QCOMPARE(::listen(descriptor, 16), 0);
    house.settings.descriptor = descriptor;
    const auto body = pattern(30'000);
    Listener listener(
        house.settings, [&body](const Request &, const Responder &respond) { respond({200, {}, body}); });
    const auto port = listener.start();
    TlsClient client(port.value(), QSsl::TlsV1_2OrLater, 4096);
    client.send(get("/", "Connection: close\r\n"));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.socket.peerCertificateChain().size(), 60);
    QVERIFY(client.hasAnswer());
    QVERIFY(client.answer->body == body);
}

void tst_Handshakes::aHandshakeMustBeOverInTime()
{
    TlsHouse house;
    house.settings.limits.headerTimeout = 150ms;
    Listener listener(house.settings, echo);
    const auto port = listener.start();
    RawClient silent(port.value());
    RawClient slow(port.value());
    slow.send(QByteArray("\x16\x03\x01\x02", 4));
    QTRY_VERIFY(silent.isClosed());
    QTRY_VERIFY(slow.isClosed());
    QCOMPARE(slow.received, QByteArray()); // no 408 in the clear
    QTRY_COMPARE(listener.connections(), 0);
}

void tst_Handshakes::whoSpeaksPlainHttpIsToldSo()
{
    TlsHouse house;
    Listener listener(house.settings, echo);
    const auto port = listener.start();
    RawClient client(port.value());
    client.send(get("/"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 400);
    QVERIFY(client.answer->body.contains("https"));
    QCOMPARE(client.received, QByteArray());
    QVERIFY(headerValue(client.answer->headers, "strict-transport-security").isEmpty());
    QTRY_COMPARE(listener.connections(), 0);
}

void tst_Handshakes::oneTooManyIsTurnedAwayWithoutAWord()
{
    TlsHouse house;
    house.settings.limits.connections = 1;
    Listener listener(house.settings, echo);
    const auto port = listener.start();
    TlsClient first(port.value());
    QTRY_COMPARE(listener.connections(), 1);
    RawClient second(port.value());
    QTRY_VERIFY(second.isClosed());
    QCOMPARE(second.received, QByteArray());
}

void tst_Handshakes::aNewCertificateIsForNewConnections()
{
    TlsHouse house;
    Listener listener(house.settings, echo);
    const auto port = listener.start();
    TlsClient before(port.value());
    QTRY_VERIFY(before.socket.isEncrypted());
    house.folder.write(makeCertificate({.name = "next.example"}));
    house.certificates->reloadIfChanged();
    TlsClient after(port.value());
    QTRY_VERIFY(after.socket.isEncrypted());
    const auto nameOf = [](const TlsClient &client) {
        return client.socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    };
    QCOMPARE(nameOf(before), QStringLiteral("candor.example"));
    QCOMPARE(nameOf(after), QStringLiteral("next.example"));
    for (TlsClient *client : {&before, &after}) {
        client->send(get("/"));
        QTRY_VERIFY(client->hasAnswer());
        QCOMPARE(client->answer->status, 200);
    }
}

QTEST_GUILESS_MAIN(tst_Handshakes)
#include "tst_handshakes.moc"

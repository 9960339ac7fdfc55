// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/listener.h"
#include "edgesupport.h"
#include "rawclient.h"
#include "support/testcertificate.h"

#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace candor;
using namespace candor::edge;
using candor::tests::CertificateFolder;
using candor::tests::makeCertificate;
using namespace std::chrono_literals;

namespace {

// A certificate, and the settings of a server that uses it.
struct TlsHouse
{
    TlsHouse() { settings.certificates = certificates.get(); }

    domain::SystemClock clock;
    CertificateFolder folder;
    std::unique_ptr<Certificates> certificates = *Certificates::load(folder.files(), clock);
    ListenerSettings settings;
};

QByteArray post(qsizetype size)
{
    return "POST / HTTP/1.1\r\nHost: candor.example\r\nContent-Length: " + QByteArray::number(size)
        + "\r\n\r\n";
}

QByteArray pattern(qsizetype size)
{
    QByteArray body(size, Qt::Uninitialized);
    for (qsizetype at = 0; at < body.size(); ++at)
        body[at] = char(at * 7 % 251);
    return body;
}

// Stands between a client and the server and passes on what the client sends one byte after the other.
class Trickle : public QObject
{
public:
    explicit Trickle(quint16 target)
    {
        m_server.listen(QHostAddress::LocalHost);
        m_timer.setInterval(0);
        connect(&m_server, &QTcpServer::newConnection, this, [this, target] {
            m_client = m_server.nextPendingConnection();
            m_target.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            m_target.connectToHost(QHostAddress(QHostAddress::LocalHost), target);
            connect(m_client, &QTcpSocket::readyRead, this, [this] { m_waiting += m_client->readAll(); });
            connect(&m_target, &QTcpSocket::readyRead, this, [this] { m_client->write(m_target.readAll()); });
            m_timer.start();
        });
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_waiting.isEmpty() || m_target.state() != QAbstractSocket::ConnectedState)
                return;
            m_target.write(m_waiting.first(1));
            m_target.flush();
            m_waiting.remove(0, 1);
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    QTcpSocket *m_client = nullptr; // the server's
    QTcpSocket m_target;
    QByteArray m_waiting;
    QTimer m_timer;
};

} // namespace

// What is another with TLS. That everything else is the same is what the other tests rely on.
class tst_Tls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsAnswered_data();
    void aRequestIsAnswered();
    void largeBodiesTravelBothWays_data();
    void largeBodiesTravelBothWays();
    void aLongAnswerReachesASlowReader();
    void pipelinedRequestsAreAnsweredInOrder();
    void aClientMaySendOneByteAfterTheOther();
    void anEarlyAnswerReachesAClientThatStillUploads();
    void whoVanishesIsForgotten_data();
    void whoVanishesIsForgotten();
    void aClientMayLeaveInTheMiddleOfItsAnswer();
    void aHandshakeMustBeOverInTime();
    void whoSpeaksPlainHttpIsToldSo();
    void oneTooManyIsTurnedAwayWithoutAWord();
    void aNewCertificateIsForNewConnections();
    void drainingAnswersWhatIsUnderWay();
};

void tst_Tls::aRequestIsAnswered_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
    QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
}

void tst_Tls::aRequestIsAnswered()
{
    QFETCH(QSsl::SslProtocol, protocol);
    TlsHouse house;
    std::atomic_bool secure = false;
    Listener listener(house.settings, [&secure](const Request &request, const Responder &respond) {
        secure = request.secure;
        echo(request, respond);
    });
    const auto port = listener.start();
    TlsClient client(port.value(), protocol);
    for (int round = 0; round < 3; ++round) {
        client.send(get("/"));
        QTRY_VERIFY(client.hasAnswer());
        QCOMPARE(client.answer->status, 200);
        client.forget();
    }
    QCOMPARE(client.socket.sessionProtocol(), protocol);
    QVERIFY(secure);
    QCOMPARE(listener.connections(), 1);
}

void tst_Tls::largeBodiesTravelBothWays_data()
{
    aRequestIsAnswered_data();
}

void tst_Tls::largeBodiesTravelBothWays()
{
    QFETCH(QSsl::SslProtocol, protocol);
    const auto body = pattern(3'000'000);
    TlsHouse house;
    Listener listener(house.settings, echo,
        [&body](const QByteArray &, const QByteArray &) { return RouteLimits{body.size(), false}; });
    const auto port = listener.start();
    TlsClient client(port.value(), protocol);
    for (int round = 0; round < 3; ++round) {
        client.send(post(body.size()) + body);
        QTRY_VERIFY(client.hasAnswer());
        QVERIFY(client.answer->body == body);
        client.forget();
    }
}

void tst_Tls::aLongAnswerReachesASlowReader()
{
    const auto body = pattern(10'000'000);
    TlsHouse house;
    Listener listener(
        house.settings, [&body](const Request &, const Responder &respond) { respond({200, {}, body}); });
    const auto port = listener.start();
    TlsClient client(port.value());
    client.socket.setReadBufferSize(50'000);
    client.send(get("/") + get("/", "Connection: close\r\n"));
    for (int round = 0; round < 2; ++round) {
        QTRY_VERIFY(client.hasAnswer());
        QVERIFY(client.answer->body == body);
        client.forget();
    }
    QTRY_VERIFY(client.isClosed());
}

void tst_Tls::pipelinedRequestsAreAnsweredInOrder()
{
    TlsHouse house;
    Listener listener(house.settings, echo);
    const auto port = listener.start();
    TlsClient client(port.value());
    constexpr int count = 4000;
    QByteArray batch;
    for (int number = 0; number < count; ++number)
        batch += get("/" + QByteArray::number(number));
    client.send(batch);
    for (int number = 0; number < count; ++number) {
        QTRY_VERIFY(client.hasAnswer());
        QCOMPARE(headerValue(client.answer->headers, "x-path"), "/" + QByteArray::number(number));
        client.forget();
    }
}

void tst_Tls::aClientMaySendOneByteAfterTheOther()
{
    TlsHouse house;
    Listener listener(house.settings, echo);
    const auto port = listener.start();
    Trickle trickle(port.value());
    TlsClient client(trickle.port());
    client.send(post(5) + "hello" + get("/next"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "hello");
    client.forget();
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(headerValue(client.answer->headers, "x-path"), "/next");
}

void tst_Tls::anEarlyAnswerReachesAClientThatStillUploads()
{
    TlsHouse house;
    Listener listener(house.settings, echo,
        [](const QByteArray &, const QByteArray &) { return RouteLimits{100'000'000, true}; });
    const auto port = listener.start();
    TlsClient client(port.value());
    client.send(post(5'000'000) + pattern(5'000'000));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 401);
}

void tst_Tls::whoVanishesIsForgotten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("before a word") << QByteArray();
    QTest::newRow("in the middle of a ClientHello")
        << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    QTest::newRow("after nonsense") << QByteArray("\x80\x2e\x01\x00\x02", 5);
    QTest::newRow("after what no TLS record may be")
        << QByteArray("\x16\x03\x01\xff\xff", 5) + QByteArray(70'000, 'x');
}

void tst_Tls::whoVanishesIsForgotten()
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

void tst_Tls::aClientMayLeaveInTheMiddleOfItsAnswer()
{
    TlsHouse house;
    Waiting waiting;
    Listener listener(
        house.settings, [&waiting](const Request &, const Responder &respond) { waiting(respond); });
    const auto port = listener.start();
    for (int round = 0; round < 10; ++round) {
        TlsClient client(port.value());
        client.socket.setReadBufferSize(20'000);
        client.send(get("/"));
        QTRY_COMPARE(waiting.count(), size_t(1));
        for (const Responder &respond : waiting.take())
            respond({200, {}, QByteArray(20'000'000, 'x')});
        QTRY_VERIFY(!client.received.isEmpty());
        client.socket.abort();
    }
    QTRY_COMPARE(listener.connections(), 0);
}

void tst_Tls::aHandshakeMustBeOverInTime()
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

void tst_Tls::whoSpeaksPlainHttpIsToldSo()
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

void tst_Tls::oneTooManyIsTurnedAwayWithoutAWord()
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

void tst_Tls::aNewCertificateIsForNewConnections()
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

void tst_Tls::drainingAnswersWhatIsUnderWay()
{
    TlsHouse house;
    Waiting waiting;
    Listener listener(
        house.settings, [&waiting](const Request &, const Responder &respond) { waiting(respond); });
    const auto port = listener.start();
    TlsClient busy(port.value());
    TlsClient idle(port.value());
    RawClient inHandshake(port.value());
    inHandshake.send(QByteArray("\x16\x03\x01\x02", 4));
    busy.send(get("/"));
    QTRY_COMPARE(waiting.count(), size_t(1));
    QTRY_COMPARE(listener.connections(), 3);
    QTRY_VERIFY(idle.socket.isEncrypted());
    const auto drained = listener.drain();
    QTRY_VERIFY(idle.isClosed());
    QTRY_VERIFY(inHandshake.isClosed());
    QVERIFY(!drained.isFinished());
    const auto body = pattern(2'000'000);
    for (const Responder &respond : waiting.take())
        respond({200, {}, body});
    QTRY_VERIFY(busy.isClosed());
    QVERIFY(busy.hasAnswer());
    QVERIFY(busy.answer->body == body);
    QCOMPARE(headerValue(busy.answer->headers, "connection"), "close");
    QTRY_VERIFY(drained.isFinished());
    QCOMPARE(listener.connections(), 0);
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/filebody.h"
#include "tlshouse.h"

#include <QTcpServer>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>
#include <utility>

using namespace candor;
using namespace candor::edge;

namespace {

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
            for (const char byte : std::exchange(m_waiting, {})) { // each a segment of its own
                m_target.write(&byte, 1);
                m_target.flush();
            }
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
    void aFileReachesASlowReaderAndIsToldToStaySecure();
    void pipelinedRequestsAreAnsweredInOrder();
    void aClientMaySendOneByteAfterTheOther();
    void anEarlyAnswerReachesAClientThatStillUploads();
    void aClientMayLeaveInTheMiddleOfItsAnswer();
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
    Listener listener(house.settings, echo, [&body](const QByteArray &, const QByteArray &, const Headers &) {
        return RouteLimits{.bodyBytes = body.size()};
    });
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

void tst_Tls::aFileReachesASlowReaderAndIsToldToStaySecure()
{
    const auto content = pattern(10'000'000);
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.flush());
    TlsHouse house;
    Listener listener(house.settings, [path = file.fileName()](const Request &, const Responder &respond) {
        respond({200, {}, {}, *FileBody::open(path)});
    });
    const auto port = listener.start();
    TlsClient client(port.value());
    client.socket.setReadBufferSize(50'000);
    client.send(get("/") + get("/", "Range: bytes=5-9\r\n"));
    QTRY_VERIFY(client.hasAnswer());
    QVERIFY(client.answer->body == content);
    QCOMPARE(headerValue(client.answer->headers, "strict-transport-security"), "max-age=31536000");
    client.forget();
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 206);
    QCOMPARE(client.answer->body, content.mid(5, 5));
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
    Listener listener(house.settings, echo, [](const QByteArray &, const QByteArray &, const Headers &) {
        return RouteLimits{.bodyBytes = 100'000'000, .lacksCredential = true};
    });
    const auto port = listener.start();
    TlsClient client(port.value());
    client.send(post(5'000'000) + pattern(5'000'000));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 401);
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

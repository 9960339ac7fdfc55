// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/listener.h"
#include "rawclient.h"
#include "refusedrequests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <atomic>

using namespace candor;
using namespace candor::edge;

// What the edge does not let through, over real connections.
class tst_Refusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_listener.reset(); }
    void aRefusedRequestIsAnsweredAndItsConnectionEnds_data();
    void aRefusedRequestIsAnsweredAndItsConnectionEnds();
    void aRequestWithoutACredentialIsRefusedBeforeItsBody_data();
    void aRequestWithoutACredentialIsRefusedBeforeItsBody();
    void anAnswerToHeadIsRefusedWithoutABody_data();
    void anAnswerToHeadIsRefusedWithoutABody();
    void aCallersRequestIdIsEchoed_data();
    void aCallersRequestIdIsEchoed();

private:
    std::atomic_int m_dispatched = 0;
    std::unique_ptr<Listener> m_listener;
    quint16 m_port = 0;
};

void tst_Refusals::initTestCase()
{
    ListenerSettings settings;
    settings.allowedHosts = {"Candor.example", "127.0.0.1:80"};
    settings.problemBaseUrl = [](quint16) { return QByteArray("https://candor.example"); };
    m_listener = std::make_unique<Listener>(
        settings,
        [this](Request, const Responder &respond) {
            ++m_dispatched;
            respond({});
        },
        [](const QByteArray &, const QByteArray &path, const Headers &headers) {
            return RouteLimits{.bodyBytes = 1000,
                .lacksCredential = path == "/private" && headerValue(headers, "x-api-key").isEmpty()};
        });
    const auto port = m_listener->start();
    QVERIFY(port);
    m_port = *port;
}

void tst_Refusals::aRefusedRequestIsAnsweredAndItsConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const RefusedRequest &request : refusedRequests())
        QTest::newRow(request.name) << request.bytes << request.status;
}

void tst_Refusals::aRefusedRequestIsAnsweredAndItsConnectionEnds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    static const QHash<int, QByteArray> codes{{400, "MALFORMED_REQUEST"}, {413, "PAYLOAD_TOO_LARGE"},
        {414, "URI_TOO_LONG"}, {417, "EXPECTATION_FAILED"}, {421, "MISDIRECTED_REQUEST"},
        {431, "HEADERS_TOO_LARGE"}, {501, "NOT_IMPLEMENTED"}, {505, "VERSION_NOT_SUPPORTED"}};
    const int before = m_dispatched;

    RawClient client(m_port);
    client.send(bytes + "GET /smuggled HTTP/1.1\r\nHost: candor.example\r\n\r\n");
    QTRY_VERIFY(client.isClosed());
    const auto answer = client.next();
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(headerValue(answer->headers, "Content-Type"), "application/problem+json");
    QCOMPARE(headerValue(answer->headers, "Connection"), "close");
    const auto problem = QJsonDocument::fromJson(answer->body).object();
    QCOMPARE(problem.value(QLatin1String("status")).toInt(), status);
    QCOMPARE(problem.value(QLatin1String("code")).toString().toLatin1(), codes.value(status));
    QCOMPARE(problem.value(QLatin1String("type")).toString().toLatin1(),
        "https://candor.example/problems/" + codes.value(status));
    QCOMPARE(problem.value(QLatin1String("requestId")).toString().toLatin1(),
        headerValue(answer->headers, "X-Request-Id"));
    QVERIFY(!problem.value(QLatin1String("title")).toString().isEmpty());
    QVERIFY(!problem.value(QLatin1String("detail")).toString().isEmpty());
    QVERIFY(!problem.value(QLatin1String("instance")).toString().isEmpty());
    QVERIFY2(client.received.isEmpty(), "what followed the refused request was answered too");
    QCOMPARE(m_dispatched, before);
}

void tst_Refusals::aRequestWithoutACredentialIsRefusedBeforeItsBody_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    QTest::newRow("no credential") << QByteArray() << 401;
    QTest::newRow("an empty credential") << QByteArray("X-API-Key: \r\n") << 401;
    QTest::newRow("a credential") << QByteArray("x-api-key: x\r\n") << 200;
}

void tst_Refusals::aRequestWithoutACredentialIsRefusedBeforeItsBody()
{
    QFETCH(QByteArray, field);
    QFETCH(int, status);
    RawClient client(m_port);
    client.send("POST /private HTTP/1.1\r\nHost: candor.example\r\n" + field + "Content-Length: 3\r\n\r\n");
    if (status == 200)
        client.send("abc");
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, status);
    QCOMPARE(headerValue(client.answer->headers, "WWW-Authenticate"),
        status == 401 ? "Bearer realm=\"candor\", ApiKey header=\"X-API-Key\"" : "");
}

void tst_Refusals::anAnswerToHeadIsRefusedWithoutABody_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("a missing credential") << QByteArray("HEAD /private HTTP/1.1") << 401;
    QTest::newRow("a target that is too long") << "HEAD /" + QByteArray(9000, 'a') + " HTTP/1.1" << 414;
    QTest::newRow("a line that is too long") << "HEAD /" + QByteArray(90'000, 'a') + " HTTP/1.1" << 414;
    QTest::newRow("another version") << QByteArray("HEAD / HTTP/2.0") << 505;
    QTest::newRow("a malformed line") << QByteArray("HEAD / / HTTP/1.1") << 400;
}

void tst_Refusals::anAnswerToHeadIsRefusedWithoutABody()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    RawClient client(m_port);
    client.send(line + "\r\nHost: candor.example\r\n\r\n");
    QTRY_VERIFY(client.isClosed());
    const auto answer = client.next(RawClient::BodyOf::Head);
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QVERIFY(client.received.isEmpty());
}

void tst_Refusals::aCallersRequestIdIsEchoed_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("echoed");
    QTest::newRow("a plain one") << QByteArray("order-17") << true;
    QTest::newRow("the longest one") << QByteArray(128, 'x') << true;
    QTest::newRow("one that is too long") << QByteArray(129, 'x') << false;
    QTest::newRow("one with a space") << QByteArray("a b") << false;
    QTest::newRow("one beyond ASCII") << QByteArray("\xc3\xa4") << false;
}

void tst_Refusals::aCallersRequestIdIsEchoed()
{
    QFETCH(QByteArray, given);
    QFETCH(bool, echoed);
    RawClient client(m_port);
    client.send("GET /private HTTP/1.1\r\nHost: candor.example\r\nX-Request-Id: " + given + "\r\n\r\n");
    QTRY_VERIFY(client.isClosed());
    const auto answer = client.next();
    QVERIFY(answer);
    const auto id = headerValue(answer->headers, "x-request-id");
    QVERIFY(!id.isEmpty());
    QCOMPARE(id == given, echoed);
}

QTEST_GUILESS_MAIN(tst_Refusals)
#include "tst_refusals.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/requestparser.h"
#include "refusedrequests.h"

#include <QTest>

using namespace candor::edge;

namespace {

struct Outcome
{
    int status = 0; // of the refusal; 0: complete or unfinished
    int requests = 0;
    RequestHead head; // of the last complete request
    QByteArray body;
};

const QList<QByteArray> allowedHosts{"candor.example"};

// Feeds `bytes` in pieces of `piece` bytes as a connection would, until a refusal.
Outcome parsed(const QByteArray &bytes, qsizetype piece)
{
    const Limits limits;
    RequestParser parser(limits, allowedHosts);
    Outcome outcome;
    QByteArray pending;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        pending += bytes.mid(at, piece);
        for (;;) {
            const auto step = parser.step(pending);
            pending.remove(0, step.consumed);
            if (step.event == RequestParser::Event::NeedMore)
                break;
            switch (step.event) {
            case RequestParser::Event::HeadReady:
                parser.allowBody(1000);
                break;
            case RequestParser::Event::Complete:
                ++outcome.requests;
                outcome.head = parser.head();
                outcome.body = parser.takeBody();
                parser.reset();
                break;
            default:
                outcome.status = parser.refusal().status;
                return outcome;
            }
        }
    }
    return outcome;
}

} // namespace

class tst_RequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerdictDoesNotDependOnHowTheBytesArrive_data();
    void aVerdictDoesNotDependOnHowTheBytesArrive();
    void aRequestIsMadeCanonical_data();
    void aRequestIsMadeCanonical();
    void everyPrefixOfARequestWaitsForMore();
    void everyChangedByteIsAnsweredOneWayOnly();
};

void tst_RequestParser::aVerdictDoesNotDependOnHowTheBytesArrive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const RefusedRequest &request : refusedRequests())
        QTest::newRow(request.name) << request.bytes << request.status;
}

void tst_RequestParser::aVerdictDoesNotDependOnHowTheBytesArrive()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(1000), bytes.size()}) {
        const Outcome outcome = parsed(bytes, piece);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.requests, 0);
    }
}

void tst_RequestParser::aRequestIsMadeCanonical_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepAlive");
    const QByteArray host = "Host: candor.example\r\n";
    const auto get
        = [host](const QByteArray &target) { return "GET " + target + " HTTP/1.1\r\n" + host + "\r\n"; };
    const auto with = [host](const QByteArray &rest) { return "POST / HTTP/1.1\r\n" + host + rest; };
    const QByteArray none;
    QTest::newRow("the shortest") << get("/") << QByteArray("/") << none << none << true;
    QTest::newRow("an empty line first") << "\r\n" + get("/") << QByteArray("/") << none << none << true;
    QTest::newRow("an escaped letter") << get("/%41") << QByteArray("/A") << none << none << true;
    QTest::newRow("escaped UTF-8") << get("/%e2%82%ac") << QByteArray("/\xe2\x82\xac") << none << none
                                   << true;
    QTest::newRow("a raw query") << get("/a?b=%20&c[]=|") << QByteArray("/a") << QByteArray("b=%20&c[]=|")
                                 << none << true;
    QTest::newRow("an empty query") << get("/a?") << QByteArray("/a") << none << none << true;
    QTest::newRow("dots inside a segment")
        << get("/a..b/...") << QByteArray("/a..b/...") << none << none << true;
    QTest::newRow("a hidden file's name")
        << get("/.well-known/x") << QByteArray("/.well-known/x") << none << none << true;
    QTest::newRow("absolute-form") << get("http://CANDOR.example/a?b") << QByteArray("/a") << QByteArray("b")
                                   << none << true;
    QTest::newRow("absolute-form without a path")
        << get("http://candor.example") << QByteArray("/") << none << none << true;
    QTest::newRow("a Host with a port") << QByteArray("GET / HTTP/1.1\r\nHost: candor.example:8080\r\n\r\n")
                                        << QByteArray("/") << none << none << true;
    QTest::newRow("no space after the colon") << QByteArray("GET / HTTP/1.1\r\nHost:candor.example\r\n\r\n")
                                              << QByteArray("/") << none << none << true;
    QTest::newRow("a sized body") << with("Content-Length: 3\r\n\r\nabc") << QByteArray("/") << none
                                  << QByteArray("abc") << true;
    QTest::newRow("leading zeros") << with("Content-Length: 003\r\n\r\nabc") << QByteArray("/") << none
                                   << QByteArray("abc") << true;
    QTest::newRow("chunks") << with(
        "Transfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\n00A\r\n0123456789\r\n0\r\n\r\n")
                            << QByteArray("/") << none << QByteArray("abc0123456789") << true;
    QTest::newRow("chunk extensions and trailers")
        << with("Transfer-Encoding: chunked\r\n\r\n3 ; a=\"b\"\r\nabc\r\n0;x\r\nX-Sum: 1\r\n\r\n")
        << QByteArray("/") << none << QByteArray("abc") << true;
    QTest::newRow("chunk extensions of every form") << with(
        "Transfer-Encoding: chunked\r\n\r\n3;a;b=c;d=\"e;\\\"f\"\t;\tg = h\r\nabc\r\n0;i=\"\"\r\n\r\n")
                                                    << QByteArray("/") << none << QByteArray("abc") << true;
    QTest::newRow("line ends in a chunk")
        << with("Transfer-Encoding: chunked\r\n\r\n4\r\n\r\n\r\n\r\n0\r\n\r\n") << QByteArray("/") << none
        << QByteArray("\r\n\r\n") << true;
    QTest::newRow("close") << with("Connection: Close\r\n\r\n") << QByteArray("/") << none << none << false;
    QTest::newRow("close among others") << with("Connection: x, close\r\nConnection: keep-alive\r\n\r\n")
                                        << QByteArray("/") << none << none << false;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: candor.example\r\n\r\n")
                              << QByteArray("/") << none << none << false;
    QTest::newRow("HTTP/1.0 kept alive")
        << QByteArray("GET / HTTP/1.0\r\nHost: candor.example\r\nConnection: keep-alive\r\n\r\n")
        << QByteArray("/") << none << none << true;
}

void tst_RequestParser::aRequestIsMadeCanonical()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(bool, keepAlive);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), bytes.size(), bytes.size() * 2}) {
        const Outcome outcome
            = parsed(bytes + bytes, piece); // the second shows that nothing is left of the first
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.requests, 2);
        QCOMPARE(outcome.head.path, path);
        QCOMPARE(outcome.head.query, query);
        QCOMPARE(outcome.body, body);
        QCOMPARE(outcome.head.keepAlive, keepAlive);
        for (const auto name : {"connection", "transfer-encoding", "content-length", "upgrade"})
            QVERIFY(headerValue(outcome.head.headers, name).isEmpty());
    }
}

void tst_RequestParser::everyPrefixOfARequestWaitsForMore()
{
    const QByteArray bytes
        = "POST /a?b HTTP/1.1\r\nHost: candor.example\r\nTransfer-Encoding: chunked\r\n\r\n"
          "3;x\r\nabc\r\n0\r\nX-T: u\r\n\r\n";
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const Outcome outcome = parsed(bytes.first(size), 5);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.requests, 0);
    }
}

// Whatever one byte is changed to: the whole at once and byte by byte give the same verdict, and nothing
// crashes.
void tst_RequestParser::everyChangedByteIsAnsweredOneWayOnly()
{
    const QByteArray bytes
        = "POST /a%41?b HTTP/1.1\r\nHost: candor.example\r\nTransfer-Encoding: chunked\r\n\r\n"
          "3;x\r\nabc\r\n0\r\nX-T: u\r\n\r\n";
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray changed = bytes;
            changed[at] = char(value);
            const Outcome whole = parsed(changed, changed.size());
            const Outcome pieces = parsed(changed, 1);
            QCOMPARE(pieces.status, whole.status);
            QCOMPARE(pieces.requests, whole.requests);
            QCOMPARE(pieces.body, whole.body);
        }
    }
}

QTEST_GUILESS_MAIN(tst_RequestParser)
#include "tst_requestparser.moc"

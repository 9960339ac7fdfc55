// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/requestreader.h"

#include <QTest>

using namespace candor::demo;

class tst_RequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsReadHoweverItIsCut();
    void pipelinedRequestsComeOneByOne();
    void refusals_data();
    void refusals();
    void headersLargerThanTheLimitAreRefusedBeforeTheirEnd();
};

static const QByteArray post
    = "POST /hook?x=1 HTTP/1.1\r\nHost: a\r\nX-Thing: \t one two \r\ncontent-length: 5\r\n\r\nhello";

void tst_RequestReader::aRequestIsReadHoweverItIsCut()
{
    for (qsizetype cut = 0; cut <= post.size(); ++cut) {
        RequestReader reader;
        reader.append(post.left(cut));
        auto request = reader.next();
        QCOMPARE(request.has_value(), cut == post.size());
        reader.append(post.mid(cut));
        if (!request)
            request = reader.next();
        QVERIFY(request);
        QCOMPARE(request->method, QByteArray("POST"));
        QCOMPARE(request->target, QByteArray("/hook?x=1"));
        QCOMPARE(request->header("x-thing"), QByteArray("one two"));
        QCOMPARE(request->body, QByteArray("hello"));
        QVERIFY(!reader.next());
        QVERIFY(reader.refusal().isEmpty());
    }
}

void tst_RequestReader::pipelinedRequestsComeOneByOne()
{
    RequestReader reader;
    reader.append(post + "GET / HTTP/1.1\r\nHost: b\r\n\r\n");
    QCOMPARE(reader.next()->body, QByteArray("hello"));
    QCOMPARE(reader.next()->header("HOST"), QByteArray("b"));
    QVERIFY(!reader.next());
}

void tst_RequestReader::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n\r\n");
    QTest::newRow("two Hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\n\r\n");
    QTest::newRow("a blank before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n");
    QTest::newRow("a folded field") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n");
    QTest::newRow("a bare line feed") << QByteArray("GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n");
    QTest::newRow("a field without a colon") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nnothing\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx");
    QTest::newRow("a signed length") << QByteArray(
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\nx");
    QTest::newRow("a listed length") << QByteArray(
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\nx");
    QTest::newRow("a huge length") << QByteArray(
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\nx");
    QTest::newRow("a chunked body") << QByteArray(
        "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("two blanks in the request line") << QByteArray("GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("an empty request") << QByteArray("\r\n\r\n");
}

void tst_RequestReader::refusals()
{
    QFETCH(QByteArray, bytes);
    RequestReader reader;
    reader.append(bytes);
    QVERIFY(!reader.next());
    QVERIFY(!reader.refusal().isEmpty());
    reader.append(post);
    QVERIFY2(!reader.next(), "a refused stream must stay refused");
}

void tst_RequestReader::headersLargerThanTheLimitAreRefusedBeforeTheirEnd()
{
    RequestReader reader;
    reader.append("GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(RequestReader::maximumHead, 'x'));
    QVERIFY(!reader.next());
    QVERIFY(!reader.refusal().isEmpty());
}

QTEST_GUILESS_MAIN(tst_RequestReader)
#include "tst_requestreader.moc"

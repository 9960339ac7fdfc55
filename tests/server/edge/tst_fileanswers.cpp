// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/filebody.h"
#include "edge/listener.h"
#include "edgesupport.h"
#include "rawclient.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace candor;
using namespace candor::edge;

// Answers whose body is a file.
class tst_FileAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileIsSentWhole();
    void aRangeIsSentAlone();
    void theLastBytesCanBeAskedFor();
    void aRangeBehindTheEndIs416AndTheConnectionGoesOn();
    void aRangeCountsOnlyWhileTheFileIsTheSame_data();
    void aRangeCountsOnlyWhileTheFileIsTheSame();
    void headTellsTheSizeAndSendsNothing();
    void anEmptyFileIsAnEmptyAnswer();
    void anAnswerThatMayHoldNothingHoldsNoFile();
    void whatIsPipelinedBehindAFileComesAfterIt();
    void aLargeFileReachesASlowReaderWhileOthersAreServed();
    void readersThatNeverReadALargeFileTakeLittleMemory();
    void aFileThatGotShorterEndsTheConnection();
    void aMissingFileAndAFolderCannotBeOpened();

private:
    QString write(const char *name, const QByteArray &content) const
    {
        const auto path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write a test file");
        return path;
    }

    QTemporaryDir m_folder;
    QByteArray m_content; // 8 MiB without a period that a piece could hide in
    QString m_path;
};

namespace {

Dispatch sending(const QString &path, const Headers &headers = {})
{
    return [path, headers](const Request &request, const Responder &respond) {
        if (request.path == "/hello") {
            respond({200, {}, "hello"});
            return;
        }
        const auto file = FileBody::open(path);
        if (!file)
            respond({404, {}, {}});
        else
            respond({200, headers, {}, *file});
    };
}

// Bytes of memory that this process has in use.
qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        qFatal("can't read the process's memory");
    return statm.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace

void tst_FileAnswers::initTestCase()
{
    quint32 state = 1;
    m_content.resize(8 << 20);
    for (char &byte : m_content) {
        state = state * 1664525u + 1013904223u;
        byte = char(state >> 24);
    }
    m_path = write("large", m_content);
}

void tst_FileAnswers::aFileIsSentWhole()
{
    Listener listener({}, sending(m_path, {{"Content-Type", "video/webm"}}));
    RawClient client(listener.start().value());
    client.send(get("/file"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 200);
    QCOMPARE(headerValue(client.answer->headers, "Accept-Ranges"), "bytes");
    QCOMPARE(headerValue(client.answer->headers, "Content-Type"), "video/webm");
    QVERIFY(client.answer->body == m_content);
}

void tst_FileAnswers::aRangeIsSentAlone()
{
    Listener listener({}, sending(m_path));
    RawClient client(listener.start().value());
    client.send(get("/file", "Range: bytes=100000-299999\r\n"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 206);
    QCOMPARE(headerValue(client.answer->headers, "Content-Range"), "bytes 100000-299999/8388608");
    QVERIFY(client.answer->body == m_content.mid(100000, 200000));
}

void tst_FileAnswers::theLastBytesCanBeAskedFor()
{
    Listener listener({}, sending(m_path));
    RawClient client(listener.start().value());
    client.send(get("/file", "Range: bytes=-5\r\n"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 206);
    QCOMPARE(client.answer->body, m_content.last(5));
}

void tst_FileAnswers::aRangeBehindTheEndIs416AndTheConnectionGoesOn()
{
    Listener listener({}, sending(m_path));
    RawClient client(listener.start().value());
    client.send(get("/file", "Range: bytes=8388608-\r\nX-Request-Id: mine\r\n") + get("/hello"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 416);
    QCOMPARE(headerValue(client.answer->headers, "Content-Range"), "bytes */8388608");
    QCOMPARE(headerValue(client.answer->headers, "X-Request-Id"), "mine");
    QVERIFY(client.answer->body.contains("RANGE_NOT_SATISFIABLE"));
    client.forget();
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "hello");
}

void tst_FileAnswers::aRangeCountsOnlyWhileTheFileIsTheSame_data()
{
    QTest::addColumn<QByteArray>("ifRange");
    QTest::addColumn<int>("status");
    QTest::newRow("the same tag") << QByteArray("\"v2\"") << 206;
    QTest::newRow("another tag") << QByteArray("\"v1\"") << 200;
    QTest::newRow("the same date") << QByteArray("Thu, 01 Jan 2026 00:00:00 GMT") << 206;
    QTest::newRow("another date") << QByteArray("Fri, 02 Jan 2026 00:00:00 GMT") << 200;
    QTest::newRow("a weak tag") << QByteArray("W/\"v2\"") << 200;
}

void tst_FileAnswers::aRangeCountsOnlyWhileTheFileIsTheSame()
{
    QFETCH(QByteArray, ifRange);
    QFETCH(int, status);
    Listener listener(
        {}, sending(m_path, {{"ETag", "\"v2\""}, {"Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT"}}));
    RawClient client(listener.start().value());
    client.send(get("/file", "Range: bytes=0-9\r\nIf-Range: " + ifRange + "\r\n"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, status);
    QCOMPARE(client.answer->body.size(), status == 206 ? 10 : m_content.size());
}

void tst_FileAnswers::headTellsTheSizeAndSendsNothing()
{
    Listener listener({}, sending(m_path));
    RawClient client(listener.start().value());
    client.send("HEAD /file HTTP/1.1\r\nHost: candor.example\r\nRange: bytes=0-9\r\n\r\n" + get("/hello"));
    QTRY_VERIFY(client.hasAnswer(RawClient::BodyOf::Head));
    QCOMPARE(client.answer->status, 200); // RFC 9110 §14.2: a Range is for GET
    QCOMPARE(headerValue(client.answer->headers, "Content-Length"), "8388608");
    client.forget();
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "hello");
}

void tst_FileAnswers::anEmptyFileIsAnEmptyAnswer()
{
    Listener listener({}, sending(write("empty", {})));
    RawClient client(listener.start().value());
    client.send(get("/file") + get("/hello"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 200);
    QCOMPARE(headerValue(client.answer->headers, "Content-Length"), "0");
    client.forget();
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "hello");
}

void tst_FileAnswers::anAnswerThatMayHoldNothingHoldsNoFile()
{
    const auto file = FileBody::open(m_path);
    Listener listener({}, [&file](const Request &request, const Responder &respond) {
        if (request.path == "/hello")
            respond({200, {}, "hello"});
        else
            respond({request.path.sliced(1).toInt(), {}, {}, *file});
    });
    RawClient client(listener.start().value());
    client.send(get("/304") + get("/204") + get("/hello"));
    for (const int status : {304, 204, 200}) {
        client.forget();
        QTRY_VERIFY(client.hasAnswer());
        QCOMPARE(client.answer->status, status);
    }
    QCOMPARE(client.answer->body, "hello");
}

void tst_FileAnswers::whatIsPipelinedBehindAFileComesAfterIt()
{
    Listener listener({}, sending(m_path));
    RawClient client(listener.start().value());
    client.send(get("/file") + get("/hello") + get("/file", "Range: bytes=7-7\r\n"));
    QTRY_VERIFY(client.hasAnswer());
    QVERIFY(client.answer->body == m_content);
    client.forget();
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "hello");
    client.forget();
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, m_content.mid(7, 1));
}

void tst_FileAnswers::aLargeFileReachesASlowReaderWhileOthersAreServed()
{
    Listener listener({}, sending(m_path));
    const auto port = listener.start().value();
    RawClient slow(port);
    slow.socket.setReadBufferSize(1024); // full until somebody reads it
    QObject::disconnect(&slow.socket, &QTcpSocket::readyRead, nullptr, nullptr);
    slow.send(get("/file"));
    for (int round = 0; round < 20; ++round) {
        RawClient quick(port);
        quick.send(get("/hello"));
        QTRY_VERIFY(quick.hasAnswer());
    }
    slow.socket.setReadBufferSize(0);
    slow.received += slow.socket.readAll();
    QObject::connect(&slow.socket, &QTcpSocket::readyRead, &slow.socket,
        [&slow] { slow.received += slow.socket.readAll(); });
    QTRY_VERIFY(slow.hasAnswer());
    QVERIFY(slow.answer->body == m_content);
}

void tst_FileAnswers::readersThatNeverReadALargeFileTakeLittleMemory()
{
    constexpr int readers = 300;
    constexpr qint64 mebibyte = 1 << 20;
    const auto path = write("large", {});
    QVERIFY(QFile(path).resize(100 * mebibyte));
    std::atomic_int asked = 0;
    Listener listener({}, [&asked, send = sending(path)](const Request &request, const Responder &respond) {
        send(request, respond);
        ++asked;
    });
    const auto port = listener.start().value();
    const auto before = residentBytes();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int number = 0; number < readers; ++number) {
        clients.push_back(std::make_unique<RawClient>(port));
        clients.back()->socket.setReadBufferSize(1);
        clients.back()->socket.blockSignals(true);
        clients.back()->send(get("/file"));
    }
    QTRY_COMPARE(asked.load(), readers);
    RawClient quick(port); // by its answer all of them have what their sockets take
    quick.send(get("/hello"));
    QTRY_VERIFY(quick.hasAnswer());
    QCOMPARE(listener.connections(), readers + 1);
    const auto more = residentBytes() - before;
    QVERIFY2(more < 32 * mebibyte, QByteArray::number(more).constData());
}

void tst_FileAnswers::aFileThatGotShorterEndsTheConnection()
{
    const auto path = write("shrinks", m_content);
    Listener listener({}, [path](const Request &, const Responder &respond) {
        const auto file = FileBody::open(path);
        QFile(path).resize(1000);
        respond({200, {}, {}, *file});
    });
    RawClient client(listener.start().value());
    client.send(get("/file"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.hasAnswer()); // it never had all that was promised
}

void tst_FileAnswers::aMissingFileAndAFolderCannotBeOpened()
{
    QCOMPARE(
        FileBody::open(m_folder.filePath(QStringLiteral("none"))).error().code, domain::ErrorCode::NotFound);
    QCOMPARE(FileBody::open(m_folder.path()).error().code, domain::ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(tst_FileAnswers)
#include "tst_fileanswers.moc"

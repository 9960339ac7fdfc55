// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logwriter.h"

#include <QTest>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <pty.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace candor::app;
using namespace std::chrono_literals;

namespace {

QByteArray lossLine(qint64 dropped)
{
    return "dropped " + QByteArray::number(dropped) + '\n';
}

// A pipe with somebody at its other end who reads when told to.
class Pipe
{
public:
    Pipe()
    {
        if (::pipe(m_ends.data()) != 0)
            qFatal("can't make a pipe");
    }
    ~Pipe()
    {
        closeReader();
        closeWriter();
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    [[nodiscard]] int writer() const { return m_ends[1]; }
    void closeReader() { close(m_ends[0]); }
    void closeWriter() { close(m_ends[1]); }

    // Lines up to the one that `isLast`, or the end.
    QByteArrayList readUntil(const std::function<bool(const QByteArray &)> &isLast)
    {
        QByteArrayList lines;
        QByteArray rest;
        std::array<char, 65536> some;
        for (;;) {
            const auto got = ::read(m_ends[0], some.data(), some.size());
            if (got <= 0)
                return lines;
            rest.append(some.data(), got);
            for (auto end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
                lines += rest.first(end);
                rest.remove(0, end + 1);
                if (isLast(lines.last()))
                    return lines;
            }
        }
    }

private:
    static void close(int &end)
    {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }

    std::array<int, 2> m_ends{-1, -1};
};

bool isLoss(const QByteArray &line)
{
    return line.startsWith("dropped ");
}

} // namespace

class tst_LogWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfSeveralThreadsComeWholeAndInTheirOrder();
    void nobodyWaitsForAReaderThatDoesNotReadAndTheLogSaysWhatItLost();
    void afterAReaderIsGoneNothingIsKept();
    void itsEndDoesNotWaitForeverForAReader();
    void itsEndDoesNotWaitForeverForATerminal();
    void afterADiskWasFullTheLogGoesOnAndSaysWhatItLost();
    void whatWasWrittenIsThereAfterAFlush();
};

void tst_LogWriter::linesOfSeveralThreadsComeWholeAndInTheirOrder()
{
    constexpr int each = 2000;
    Pipe pipe;
    LogWriter writer(pipe.writer(), lossLine);
    std::vector<std::thread> threads;
    for (char name = 'a'; name < 'e'; ++name) {
        threads.emplace_back([&writer, name] {
            for (int number = 0; number < each; ++number)
                writer.write(name + QByteArray::number(number) + ' ' + QByteArray(number % 90, '.') + '\n');
        });
    }
    int left = 4 * each;
    const auto lines = pipe.readUntil([&left](const QByteArray &) { return --left == 0; });
    for (std::thread &thread : threads)
        thread.join();
    QHash<char, int> next;
    for (const QByteArray &line : lines) {
        const int number = next[line.front()]++;
        QCOMPARE(line.sliced(1), QByteArray::number(number) + ' ' + QByteArray(number % 90, '.'));
    }
    QCOMPARE(next.size(), 4);
}

void tst_LogWriter::nobodyWaitsForAReaderThatDoesNotReadAndTheLogSaysWhatItLost()
{
    constexpr int sent = 100'000;
    Pipe pipe;
    LogWriter writer(pipe.writer(), lossLine, 100'000);
    for (int number = 0; number < sent; ++number)
        writer.write(QByteArray::number(number) + '\n');
    int arrived = 0;
    int dropped = 0;
    int last = -1;
    (void)pipe.readUntil([&](const QByteArray &line) {
        if (isLoss(line)) {
            dropped += line.mid(8).toInt();
        } else {
            ++arrived;
            if (line.toInt() <= last)
                qFatal("a line came again or too late");
            last = line.toInt();
        }
        return arrived + dropped == sent;
    });
    QVERIFY(arrived > 0 && dropped > 0);
    QCOMPARE(arrived + dropped, sent);
    writer.write("again\n");
    QCOMPARE(pipe.readUntil([](const QByteArray &) { return true; }), QByteArrayList{"again"});
}

void tst_LogWriter::afterAReaderIsGoneNothingIsKept()
{
    Pipe pipe;
    pipe.closeReader();
    LogWriter writer(pipe.writer(), lossLine);
    writer.write("nobody reads this\n");
    QVERIFY(writer.flush(1min));
    writer.write("nor this\n");
    QVERIFY(writer.flush(1min));
}

void tst_LogWriter::itsEndDoesNotWaitForeverForAReader()
{
    Pipe pipe;
    auto writer = std::make_unique<LogWriter>(pipe.writer(), lossLine);
    writer->write(QByteArray(1'000'000, 'x') + '\n');
    QVERIFY(!writer->flush(0ms));
    writer.reset();
}

void tst_LogWriter::itsEndDoesNotWaitForeverForATerminal()
{
    int controller = -1;
    int terminal = -1;
    QCOMPARE(::openpty(&controller, &terminal, nullptr, nullptr, nullptr), 0);
    auto writer = std::make_unique<LogWriter>(terminal, lossLine);
    for (int number = 0; number < 2000; ++number)
        writer->write(QByteArray(100, 'x') + '\n');
    QVERIFY(!writer->flush(0ms));
    writer.reset();
    ::close(controller);
    ::close(terminal);
}

void tst_LogWriter::afterADiskWasFullTheLogGoesOnAndSaysWhatItLost()
{
    const int descriptor = ::open("/dev/full", O_WRONLY);
    QVERIFY(descriptor >= 0);
    {
        LogWriter writer(descriptor, lossLine);
        writer.write("lost\n");
        writer.write("lost as well\n");
        QVERIFY(!writer.flush(50ms));
        Pipe pipe;
        QCOMPARE(::dup2(pipe.writer(), descriptor), descriptor);
        const auto lines = pipe.readUntil(isLoss);
        QCOMPARE(lines, QByteArrayList{"dropped 2"});
        writer.write("kept\n");
        QCOMPARE(pipe.readUntil([](const QByteArray &) { return true; }), QByteArrayList{"kept"});
    }
    ::close(descriptor);
}

void tst_LogWriter::whatWasWrittenIsThereAfterAFlush()
{
    Pipe pipe;
    LogWriter writer(pipe.writer(), lossLine);
    writer.write("one\n");
    writer.write("two\n");
    QVERIFY(writer.flush(1min));
    pipe.closeWriter();
    QCOMPARE(pipe.readUntil([](const QByteArray &) { return false; }), (QByteArrayList{"one", "two"}));
}

int main(int argc, char *argv[])
{
    ::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    tst_LogWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_logwriter.moc"

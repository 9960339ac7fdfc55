// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/singleinstance.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using candor::desktop::SingleInstance;

namespace {

constexpr int patience = 60'000;
constexpr char asAnother[] = "CANDOR_TEST_AS_ANOTHER"; // makes this program a console of the folder it names

// Says whether it is the first, and, if it is, waits for its end.
int beAnother(const QStringList &arguments)
{
    SingleInstance instance(qEnvironmentVariable(asAnother));
    const bool isFirst = instance.isFirst(arguments);
    std::puts(isFirst ? "first" : "later");
    std::fflush(stdout);
    return isFirst ? QCoreApplication::exec() : 0;
}

} // namespace

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsToldWhatALaterOneWants();
    void aLaterOneOfAnotherPersonIsAFirstOne();
    void oneThatWasKilledLeavesNothingInTheWay();
    void garbageOnTheSocketIsIgnored();

private:
    // Starts this program once more and answers what it says.
    static QByteArray startAnother(QProcess &process, const QString &folder, const QStringList &arguments);
};

QByteArray tst_SingleInstance::startAnother(
    QProcess &process, const QString &folder, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(asAnother), folder);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    (void)QTest::qWaitFor([&process] { return process.canReadLine(); }, patience);
    return process.readLine().trimmed();
}

void tst_SingleInstance::theFirstIsToldWhatALaterOneWants()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy called(&first, &SingleInstance::called);
    QVERIFY(first.isFirst({}));
    QProcess later;
    QCOMPARE(startAnother(later, folder.path(), {QStringLiteral("--connect"), QStringLiteral("a b\n\"c\"")}),
        QByteArray("later"));
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, patience);
    const auto arguments = called.first().first().toStringList();
    QCOMPARE(arguments.mid(arguments.size() - 2),
        (QStringList{QStringLiteral("--connect"), QStringLiteral("a b\n\"c\"")}));
    QTRY_COMPARE_WITH_TIMEOUT(later.state(), QProcess::NotRunning, patience);
    QCOMPARE(later.exitCode(), 0);
}

void tst_SingleInstance::aLaterOneOfAnotherPersonIsAFirstOne()
{
    const QTemporaryDir mine;
    const QTemporaryDir theirs;
    SingleInstance first(mine.path());
    QVERIFY(first.isFirst({}));
    QProcess other;
    QCOMPARE(startAnother(other, theirs.path(), {}), QByteArray("first"));
    other.kill();
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, patience);
}

void tst_SingleInstance::oneThatWasKilledLeavesNothingInTheWay()
{
    const QTemporaryDir folder;
    QProcess killed;
    QCOMPARE(startAnother(killed, folder.path(), {}), QByteArray("first"));
    SingleInstance later(folder.path());
    QVERIFY(!later.isFirst({}));
    killed.kill();
    QTRY_COMPARE_WITH_TIMEOUT(killed.state(), QProcess::NotRunning, patience);
    SingleInstance next(folder.path());
    QVERIFY(next.isFirst({}));
    QSignalSpy called(&next, &SingleInstance::called);
    QProcess another;
    QCOMPARE(startAnother(another, folder.path(), {}), QByteArray("later")); // it listens, too
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(another.state(), QProcess::NotRunning, patience);
}

void tst_SingleInstance::garbageOnTheSocketIsIgnored()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.isFirst({}));
    QSignalSpy called(&first, &SingleInstance::called);
    QProcess client;
    client.start(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import socket, sys\n"
                           "s = socket.socket(socket.AF_UNIX)\n"
                           "s.connect(sys.argv[1])\n"
                           "s.sendall(b'x' * 100000)\n"
                           "try:\n"
                           "    s.recv(10)\n"
                           "except OSError:\n"
                           "    pass\n"),
            folder.filePath(QStringLiteral("candor-console.sock"))});
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, patience);
    QVERIFY2(client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0,
        client.readAllStandardError().constData()); // it was there, and got rid of its garbage
    QCOMPARE(called.size(), 0);
    QProcess later;
    QCOMPARE(startAnother(later, folder.path(), {}), QByteArray("later"));
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(later.state(), QProcess::NotRunning, patience);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(asAnother))
        return beAnother(QCoreApplication::arguments());
    tst_SingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"

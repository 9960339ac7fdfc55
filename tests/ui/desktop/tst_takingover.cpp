// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/session.h"
#include "desktop/controlclient.h"
#include "desktop/supervisor.h"
#include "domain/async.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace candor;
using desktop::Supervisor;
using start::LocalServer;
using start::LocalServerSettings;
using Data = LocalServerSettings::Data;
using Phase = LocalServer::Phase;

namespace {

constexpr int patience = 60'000;

Supervisor::Rules rules()
{
    Supervisor::Rules made;
    made.program = QStringLiteral(CANDOR_SERVER_PROGRAM);
    made.silence = std::chrono::minutes(1);
    made.pause = std::chrono::milliseconds(1);
    return made;
}

} // namespace

// What a supervisor does when a server comes, goes or is another's while it looks.
class tst_TakingOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aServerThatIsAskedToEndWhileItIsFilledStaysDown();
    void aTokenIsShownToItsOwnServerOnly();
    void theOneThatWasTakenOverComesBackOnItsPort();
    void aServerThatLeavesBetweenTwoCallsIsStarted();

private:
    [[nodiscard]] LocalServerSettings settings(const QString &name, Data data = Data::Own) const
    {
        return {m_home->filePath(name), 0, data};
    }
    // Of the supervisor, in time.
    [[nodiscard]] bool becomes(Phase phase) const
    {
        return QTest::qWaitFor([this, phase] { return m_supervisor->phase() == phase; }, patience);
    }
    // Starts a server that a console has left, and answers where it is.
    [[nodiscard]] QUrl runAlone(const QString &name);
    void expectToEnd(qint64 pid) { m_pids.append(pid); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Supervisor> m_supervisor;
    QList<qint64> m_pids; // to end after the test
};

void tst_TakingOver::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_supervisor = std::make_unique<Supervisor>(rules());
}

void tst_TakingOver::cleanup()
{
    expectToEnd(m_supervisor->processId());
    m_supervisor.reset();
    for (const auto pid : std::exchange(m_pids, {})) {
        if (pid > 0)
            ::kill(pid_t(pid), SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(pid <= 0 || ::kill(pid_t(pid), 0) != 0, patience);
    }
}

QUrl tst_TakingOver::runAlone(const QString &name)
{
    Supervisor first(rules());
    first.start(settings(name));
    if (!QTest::qWaitFor([&first] { return first.phase() == Phase::Ready; }, patience))
        return {};
    expectToEnd(first.processId());
    return first.url();
}

void tst_TakingOver::aServerThatIsAskedToEndWhileItIsFilledStaysDown()
{
    const auto fill = QFile::encodeName(m_home->filePath(QStringLiteral("fill")));
    const auto hold = QFile::encodeName(m_home->filePath(QStringLiteral("hold")));
    QCOMPARE(::mkfifo(fill.constData(), 0600), 0);
    QCOMPARE(::mkfifo(hold.constData(), 0600), 0);
    QFile file(m_home->filePath(QStringLiteral("program")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // What fills ends when the server is asked to end, and that ends when the test says so.
    file.write("#!/bin/sh\n"
               "if [ \"$1\" = demo-fill ]; then\n"
               "    echo \"{\\\"done\\\":$$,\\\"total\\\":0}\"\n"
               "    read -r line <"
        + fill
        + "\n    exit 0\n"
          "fi\n"
          "trap 'echo yes >"
        + fill
        + "' TERM\n"
          "echo 'listening on http://127.0.0.1:1'\n"
          "echo 'demo recruiter: recruiter@acme.example password'\n"
          "cat "
        + hold + " >/dev/null &\nwait\nwait\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto scripted = rules();
    scripted.program = file.fileName();
    m_supervisor = std::make_unique<Supervisor>(scripted);
    int filler = 0;
    connect(m_supervisor.get(), &LocalServer::filling, this, [&filler](int pid) { filler = pid; });
    QList<Phase> phases;
    connect(m_supervisor.get(), &LocalServer::phaseChanged, this,
        [this, &phases] { phases.append(m_supervisor->phase()); });
    m_supervisor->start(settings(QStringLiteral("demo"), Data::Demo));
    QTRY_VERIFY_WITH_TIMEOUT(filler > 0, patience);
    m_supervisor->stop();
    QTRY_VERIFY_WITH_TIMEOUT(::kill(filler, 0) != 0, patience);
    ::close(::open(hold.constData(), O_RDWR | O_CLOEXEC));
    QVERIFY(becomes(Phase::Stopped));
    QCOMPARE(phases, (QList<Phase>{Phase::Starting, Phase::Stopping, Phase::Stopped}));
}

void tst_TakingOver::aTokenIsShownToItsOwnServerOnly()
{
    const auto other = runAlone(QStringLiteral("other"));
    QVERIFY(other.isValid());
    m_supervisor->start(settings(QStringLiteral("own")));
    QVERIFY(becomes(Phase::Ready)); // and nobody asks for its token
    expectToEnd(m_supervisor->processId());
    m_supervisor->start(settings(QStringLiteral("other")));
    QVERIFY(becomes(Phase::Ready));
    QCOMPARE(m_supervisor->url(), other);
    client::Transport transport(other);
    client::Session session(transport);
    const client::OwnerAccount owner{QStringLiteral("owner@example.com"),
        QStringLiteral("a quiet harbour at dawn"), QStringLiteral("Owner"), QStringLiteral("Acme")};
    bool isIn = false;
    domain::whenFinished(m_supervisor->ownerToken(), this, [&](const QByteArray &token) {
        domain::whenFinished(session.signInAsOwner(token, owner), this,
            [&isIn](const client::Outcome<api::Identity> &outcome) { isIn = outcome.has_value(); });
    });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, patience);
}

void tst_TakingOver::theOneThatWasTakenOverComesBackOnItsPort()
{
    const auto url = runAlone(QStringLiteral("own"));
    QVERIFY(url.isValid());
    m_supervisor->start(settings(QStringLiteral("own")));
    QVERIFY(becomes(Phase::Ready));
    const auto pid = m_supervisor->processId();
    QCOMPARE(m_supervisor->url(), url);
    ::kill(pid_t(pid), SIGKILL);
    QVERIFY(becomes(Phase::Restarting));
    QVERIFY(becomes(Phase::Ready));
    QVERIFY(m_supervisor->processId() != pid);
    QCOMPARE(m_supervisor->url(), url);
}

void tst_TakingOver::aServerThatLeavesBetweenTwoCallsIsStarted()
{
    const auto wanted = settings(QStringLiteral("own"));
    QVERIFY(QDir().mkpath(wanted.folder));
    QLocalServer leaving;
    QVERIFY(leaving.listen(desktop::controlSocketOf(wanted.folder)));
    connect(&leaving, &QLocalServer::newConnection, this, [&leaving] {
        auto *caller = leaving.nextPendingConnection();
        leaving.close(); // nobody comes to it any more
        caller->write("ok\n{\"url\":\"http://127.0.0.1:0\",\"pid\":0}");
        caller->flush();
        caller->disconnectFromServer();
    });
    m_supervisor->start(wanted);
    QVERIFY(becomes(Phase::Ready));
    QVERIFY(m_supervisor->url().port() > 0);
    QVERIFY(m_supervisor->processId() > 0);
}

QTEST_GUILESS_MAIN(tst_TakingOver)
#include "tst_takingover.moc"

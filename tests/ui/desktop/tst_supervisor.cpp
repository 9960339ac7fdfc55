// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/session.h"
#include "desktop/controlclient.h"
#include "desktop/supervisor.h"
#include "domain/async.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace candor;
using client::OwnerAccount;
using desktop::Supervisor;
using start::LocalServer;
using start::LocalServerSettings;
using Cause = start::StartFailure::Cause;
using Phase = LocalServer::Phase;

namespace {

constexpr int patience = 60'000;

Supervisor::Rules rules()
{
    Supervisor::Rules made;
    made.program = QStringLiteral(CANDOR_SERVER_PROGRAM);
    made.silence = std::chrono::minutes(1); // a busy machine starts slowly
    made.pause = std::chrono::milliseconds(1);
    return made;
}

template <typename T>
std::optional<T> await(const QFuture<T> &future)
{
    QObject context;
    std::optional<T> value;
    domain::whenFinished(future, &context, [&value](const T &come) { value = come; });
    (void)QTest::qWaitFor([&value] { return value.has_value(); }, patience);
    return value;
}

bool isRunning(qint64 pid)
{
    return pid > 0 && ::kill(pid_t(pid), 0) == 0;
}

QByteArray ofProcess(qint64 pid, const QString &name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Supervisor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aServerIsStartedAndItsOwnerSignsInOnce();
    void theTokenStandsNeitherInArgumentsNorInTheEnvironment();
    void aLaterTokenGoesOverTheControlSocket();
    void theServerIsAskedToEnd();
    void aKilledServerIsStartedAgainOnItsPort();
    void afterTooManyCrashesItStaysDown();
    void theNextConsoleFindsTheServerOfOneThatCrashed();
    void aServerThatWasTakenOverIsStartedAgainToo();
    void aDemonstrationTellsWhoItIsSeenAs();
    void aPortThatIsTaken();
    void aFolderThatCantBeMade();
    void aFolderThatAnotherServerUses();
    void aMasterKeyThatIsGone();
    void settingsThatMakeNoSense();
    void aProgramThatIsMissing();
    void aProgramThatEndsAtOnceShowsItsLastWords();
    void aProgramThatSaysNothing();
    void aLongLogMakesRoom();

private:
    [[nodiscard]] LocalServerSettings settings() const;
    // Starts with the rules and waits for what comes of it.
    Phase run(const Supervisor::Rules &with = rules());
    [[nodiscard]] Cause cause() const { return m_supervisor->failure().value().cause; }
    // A program that does what the shell does with `script`.
    Supervisor::Rules scripted(const QByteArray &script);
    [[nodiscard]] bool signIn(
        const QByteArray &token, const std::optional<OwnerAccount> &account = std::nullopt);

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    std::unique_ptr<Supervisor> m_supervisor;
    LocalServerSettings::Data m_data = LocalServerSettings::Data::Own;
    quint16 m_port = 0;
};

void tst_Supervisor::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(QStringLiteral("data"));
    m_data = LocalServerSettings::Data::Own;
    m_port = 0;
}

void tst_Supervisor::cleanup()
{
    if (m_supervisor && m_supervisor->processId() > 0) {
        const auto pid = m_supervisor->processId();
        m_supervisor->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(pid), patience);
    }
    m_supervisor.reset();
    m_home.reset();
}

LocalServerSettings tst_Supervisor::settings() const
{
    return {m_folder, m_port, m_data};
}

Phase tst_Supervisor::run(const Supervisor::Rules &with)
{
    m_supervisor = std::make_unique<Supervisor>(with);
    m_supervisor->start(settings());
    (void)QTest::qWaitFor([this] { return m_supervisor->phase() != Phase::Starting; }, patience);
    return m_supervisor->phase();
}

Supervisor::Rules tst_Supervisor::scripted(const QByteArray &script)
{
    QFile file(m_home->filePath(QStringLiteral("program")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no script");
    file.write("#!/bin/sh\n" + script + '\n');
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto made = rules();
    made.program = file.fileName();
    return made;
}

bool tst_Supervisor::signIn(const QByteArray &token, const std::optional<OwnerAccount> &account)
{
    client::Transport transport(m_supervisor->url());
    client::Session session(transport);
    const auto outcome = await(session.signInAsOwner(token, account));
    return outcome && outcome->has_value();
}

const OwnerAccount owner{QStringLiteral("owner@example.com"), QStringLiteral("a quiet harbour at dawn"),
    QStringLiteral("Owner"), QStringLiteral("Acme")};

void tst_Supervisor::aServerIsStartedAndItsOwnerSignsInOnce()
{
    QCOMPARE(run(), Phase::Ready);
    QVERIFY(m_supervisor->url().port() > 0);
    const auto token = await(m_supervisor->ownerToken());
    QVERIFY(token);
    QCOMPARE(token->size(), 43);
    client::Transport transport(m_supervisor->url());
    client::Session session(transport);
    const auto me = await(session.signInAsOwner(*token, owner));
    QVERIFY(me && me->has_value());
    QCOMPARE((*me)->name, QStringLiteral("Owner"));
    QCOMPARE(session.workplaceName(), QStringLiteral("Acme")); // made with the account
    QVERIFY(!signIn(*token));
}

void tst_Supervisor::theTokenStandsNeitherInArgumentsNorInTheEnvironment()
{
    QCOMPARE(run(), Phase::Ready);
    const auto pid = m_supervisor->processId();
    const auto token = await(m_supervisor->ownerToken());
    QVERIFY(token && !token->isEmpty());
    QVERIFY(ofProcess(pid, QStringLiteral("cmdline")).contains("--owner-token-stdin"));
    QVERIFY(!ofProcess(pid, QStringLiteral("cmdline")).contains(*token));
    QVERIFY(ofProcess(pid, QStringLiteral("environ")).contains("PATH="));
    QVERIFY(!ofProcess(pid, QStringLiteral("environ")).contains(*token));
    QVERIFY(signIn(*token, owner)); // it was the one
    QFile log(m_supervisor->logFile());
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains(*token));
}

void tst_Supervisor::aLaterTokenGoesOverTheControlSocket()
{
    QCOMPARE(run(), Phase::Ready);
    const auto first = await(m_supervisor->ownerToken());
    QVERIFY(first && signIn(*first, owner));
    const auto second = await(m_supervisor->ownerToken());
    QVERIFY(second);
    QVERIFY(*second != *first);
    QVERIFY(signIn(*second)); // no account is needed any more
}

void tst_Supervisor::theServerIsAskedToEnd()
{
    QCOMPARE(run(), Phase::Ready);
    const auto pid = m_supervisor->processId();
    QVERIFY(isRunning(pid));
    m_supervisor->stop();
    QCOMPARE(m_supervisor->phase(), Phase::Stopping);
    QTRY_COMPARE_WITH_TIMEOUT(m_supervisor->phase(), Phase::Stopped, patience);
    QVERIFY(!isRunning(pid));
}

void tst_Supervisor::aKilledServerIsStartedAgainOnItsPort()
{
    QCOMPARE(run(), Phase::Ready);
    const auto pid = m_supervisor->processId();
    const auto url = m_supervisor->url();
    QSignalSpy changes(m_supervisor.get(), &LocalServer::phaseChanged);
    ::kill(pid_t(pid), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_supervisor->phase() == Phase::Ready && m_supervisor->processId() != pid, patience);
    QCOMPARE(changes.size(), 2); // restarting, ready
    QCOMPARE(m_supervisor->url(), url);
}

void tst_Supervisor::afterTooManyCrashesItStaysDown()
{
    auto strict = rules();
    strict.mostCrashes = 2;
    QCOMPARE(run(strict), Phase::Ready);
    const auto pid = m_supervisor->processId();
    ::kill(pid_t(pid), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_supervisor->phase() == Phase::Ready && m_supervisor->processId() != pid, patience);
    ::kill(pid_t(m_supervisor->processId()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(m_supervisor->phase(), Phase::Failed, patience);
    QCOMPARE(cause(), Cause::Crashed);
    QCOMPARE(m_supervisor->processId(), 0);
}

void tst_Supervisor::theNextConsoleFindsTheServerOfOneThatCrashed()
{
    QCOMPARE(run(), Phase::Ready);
    const auto pid = m_supervisor->processId();
    const auto url = m_supervisor->url();
    m_supervisor.reset(); // as a crash leaves it
    QVERIFY(isRunning(pid));
    QCOMPARE(run(), Phase::Ready);
    QCOMPARE(m_supervisor->processId(), pid);
    QCOMPARE(m_supervisor->url(), url);
    const auto token = await(m_supervisor->ownerToken());
    QVERIFY(token && signIn(*token, owner));
    m_supervisor->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_supervisor->phase(), Phase::Stopped, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(pid), patience);
}

void tst_Supervisor::aServerThatWasTakenOverIsStartedAgainToo()
{
    QCOMPARE(run(), Phase::Ready);
    const auto pid = m_supervisor->processId();
    m_supervisor.reset();
    QCOMPARE(run(), Phase::Ready);
    QCOMPARE(m_supervisor->processId(), pid);
    ::kill(pid_t(pid), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_supervisor->phase() == Phase::Ready && m_supervisor->processId() != pid, patience);
    QVERIFY(isRunning(m_supervisor->processId()));
}

void tst_Supervisor::aDemonstrationTellsWhoItIsSeenAs()
{
    m_data = LocalServerSettings::Data::Demo;
    QCOMPARE(run(), Phase::Ready);
    const auto access = m_supervisor->demoAccess();
    QVERIFY(access);
    client::Transport transport(m_supervisor->url());
    client::Session session(transport);
    const auto me = await(session.signIn(domain::UserKind::TenantUser, access->email, access->password));
    QVERIFY(me && me->has_value());
    m_supervisor.reset();
    QCOMPARE(run(), Phase::Ready); // taken over
    QCOMPARE(m_supervisor->demoAccess().value().password, access->password);
}

void tst_Supervisor::aPortThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_port = other.serverPort();
    QCOMPARE(run(), Phase::Failed);
    QCOMPARE(cause(), Cause::PortTaken);
    QCOMPARE(m_supervisor->failure()->port, m_port);
    QCOMPARE(m_supervisor->failure()->folder, m_folder);
    other.close(); // and again, which is the way out
    m_supervisor->start(settings());
    QTRY_COMPARE_WITH_TIMEOUT(m_supervisor->phase(), Phase::Ready, patience);
    QVERIFY(!m_supervisor->failure());
}

void tst_Supervisor::aFolderThatCantBeMade()
{
    QFile file(m_home->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_folder = file.fileName() + QStringLiteral("/data");
    QCOMPARE(run(), Phase::Failed);
    QCOMPARE(cause(), Cause::FolderUnwritable);
}

void tst_Supervisor::aFolderThatAnotherServerUses()
{
    QVERIFY(QDir().mkpath(m_folder));
    const auto lock = QFile::encodeName(m_folder + QStringLiteral("/candor.db.lock"));
    const int descriptor = ::open(lock.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(descriptor >= 0);
    QCOMPARE(::flock(descriptor, LOCK_EX | LOCK_NB), 0);
    QCOMPARE(run(), Phase::Failed);
    ::close(descriptor);
    QCOMPARE(cause(), Cause::FolderInUse);
}

void tst_Supervisor::aMasterKeyThatIsGone()
{
    QCOMPARE(run(), Phase::Ready);
    m_supervisor->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_supervisor->phase(), Phase::Stopped, patience);
    QVERIFY(QFile::rename(
        m_folder + QStringLiteral("/master.key"), m_home->filePath(QStringLiteral("elsewhere"))));
    QCOMPARE(run(), Phase::Failed);
    QCOMPARE(cause(), Cause::MasterKeyMissing);
    auto withKey = settings();
    withKey.masterKeyFile = m_home->filePath(QStringLiteral("elsewhere"));
    m_supervisor->start(withKey);
    QTRY_COMPARE_WITH_TIMEOUT(m_supervisor->phase(), Phase::Ready, patience);
}

void tst_Supervisor::settingsThatMakeNoSense()
{
    QVERIFY(QDir().mkpath(m_folder));
    QFile file(m_folder + QStringLiteral("/candor.toml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no_such_setting = 1\n");
    file.close();
    QCOMPARE(run(), Phase::Failed);
    QCOMPARE(cause(), Cause::SettingsInvalid);
    QVERIFY(m_supervisor->failure()->detail.contains(QStringLiteral("no_such_setting")));
}

void tst_Supervisor::aProgramThatIsMissing()
{
    auto none = rules();
    none.program = m_home->filePath(QStringLiteral("no-such-program"));
    QCOMPARE(run(none), Phase::Failed);
    QCOMPARE(cause(), Cause::ProgramMissing);
}

void tst_Supervisor::aProgramThatEndsAtOnceShowsItsLastWords()
{
    QCOMPARE(run(scripted("echo 'the reason' >&2; exit 1")), Phase::Failed);
    QCOMPARE(cause(), Cause::Crashed);
    QCOMPARE(m_supervisor->failure()->detail, QStringLiteral("the reason"));
    QVERIFY(QFile::exists(m_supervisor->failure()->logFile));
}

void tst_Supervisor::aProgramThatSaysNothing()
{
    auto impatient = scripted("exec sleep 600");
    impatient.silence = std::chrono::milliseconds(100);
    QCOMPARE(run(impatient), Phase::Failed);
    QCOMPARE(cause(), Cause::NoAnswer);
}

void tst_Supervisor::aLongLogMakesRoom()
{
    auto brief = scripted("echo anew >&2; exit 1");
    brief.longestLog = 10;
    QVERIFY(QDir().mkpath(m_folder + QStringLiteral("/logs")));
    QFile log(m_folder + QStringLiteral("/logs/server.log"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("more than ten bytes\n");
    log.close();
    QCOMPARE(run(brief), Phase::Failed);
    QCOMPARE(m_supervisor->failure()->detail, QStringLiteral("anew"));
    QVERIFY(QFile::exists(log.fileName() + QStringLiteral(".1")));
}

QTEST_GUILESS_MAIN(tst_Supervisor)
#include "tst_supervisor.moc"

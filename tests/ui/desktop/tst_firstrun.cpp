// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/appearance.h"
#include "desktop/console.h"
#include "desktop/supervisor.h"
#include "frame/mainwindow.h"
#include "uisupport/memorysecrets.h"
#include "uisupport/robot.h"
#include "uisupport/serverprocess.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace candor;
using client::Session;
using desktop::Console;
using desktop::Supervisor;
using start::LocalServer;
using uitest::Robot;

namespace {

constexpr int patience = 60'000;
const QString password = QStringLiteral("a quiet harbour at dawn");
const QString email = QStringLiteral("owner@example.com");

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

// A store that outlives the console.
class SharedSecrets final : public client::SecretStore
{
public:
    explicit SharedSecrets(uitest::MemorySecrets &secrets)
        : m_secrets(secrets)
    {
    }
    QFuture<client::Kept> read(const QString &name) override { return m_secrets.read(name); }
    QFuture<bool> write(const QString &name, const QString &secret) override
    {
        return m_secrets.write(name, secret);
    }
    QFuture<bool> remove(const QString &name) override { return m_secrets.remove(name); }

private:
    uitest::MemorySecrets &m_secrets;
};

class NoSecrets final : public client::SecretStore
{
public:
    QFuture<client::Kept> read(const QString &) override { return domain::ready(client::Kept{}); }
    QFuture<bool> write(const QString &, const QString &) override { return domain::ready(false); }
    QFuture<bool> remove(const QString &) override { return domain::ready(false); }
};

} // namespace

class tst_FirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromTheFirstQuestionToTheFirstApproval();
    void theNextStartAsksForNothing();
    void aPortThatIsTakenHasAWayOut();
    void whatIsMissingIsAskedFor();
    void theDemonstrationIsSeenByItsRecruiter();
    void aKeptSessionNeedsNoPassword();
    void aSessionThatIsOverAsksForThePassword();
    void withoutAKeyringThePageSaysSo();
    void aServerThatDiesIsToldOfAndComesBack();
    void anotherPlaceIsChosenFromTheList();

private:
    void open(const QString &server = {}, std::unique_ptr<client::SecretStore> secrets = {});
    // The window closes, and the server here has ended when it is done.
    [[nodiscard]] bool close();
    [[nodiscard]] bool isSignedIn() const { return m_console->session().state() == Session::State::SignedIn; }
    // Until it is signed in: a port that was free may be taken by now, then another is tried.
    [[nodiscard]] bool waitForFreePort();
    [[nodiscard]] bool fillSetup(quint16 port);
    [[nodiscard]] Supervisor &server() const { return static_cast<Supervisor &>(m_console->localServer()); }

    std::unique_ptr<uitest::SettingsHome> m_settings;
    std::unique_ptr<QTemporaryDir> m_data;
    uitest::MemorySecrets m_secrets;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Robot> m_robot;
};

void tst_FirstRun::init()
{
    m_settings = std::make_unique<uitest::SettingsHome>();
    m_data = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data->path()));
    m_secrets = {};
}

void tst_FirstRun::cleanup()
{
    if (m_console)
        QVERIFY(close());
}

void tst_FirstRun::open(const QString &address, std::unique_ptr<client::SecretStore> secrets)
{
    Supervisor::Rules rules;
    rules.program = QStringLiteral(CANDOR_SERVER_PROGRAM);
    rules.silence = std::chrono::minutes(1);
    rules.pause = std::chrono::milliseconds(1);
    Console::Services services;
    services.server = std::make_unique<Supervisor>(rules);
    services.secrets = secrets ? std::move(secrets) : std::make_unique<SharedSecrets>(m_secrets);
    m_console = std::make_unique<Console>(std::move(services));
    desktop::useAppearance(desktop::Appearance::Light);
    m_console->begin(address);
    m_console->show();
    m_console->window().activateWindow();
    m_robot = std::make_unique<Robot>(m_console->window());
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), patience));
}

bool tst_FirstRun::close()
{
    const auto pid = server().processId();
    QSignalSpy ended(m_console.get(), &Console::ended);
    m_console->window().close();
    const bool isEnded = QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, patience);
    m_robot.reset();
    m_console.reset();
    const auto isGone = [pid] { return pid == 0 || ::kill(pid_t(pid), 0) != 0; };
    return isEnded && QTest::qWaitFor(isGone, patience);
}

bool tst_FirstRun::waitForFreePort()
{
    const auto isTaken = [this] { return m_robot->sees(QStringLiteral("is used by another program")); };
    while (QTest::qWaitFor([&] { return isSignedIn() || isTaken(); }, patience) && !isSignedIn()) {
        const bool isRepeated = m_robot->press(QStringLiteral("Choose a port …"))
            && m_robot->fill(QStringLiteral("Port"), QString::number(freePort()))
            && m_robot->press(QStringLiteral("Start Candor"));
        if (!isRepeated)
            return false;
    }
    return isSignedIn();
}

bool tst_FirstRun::fillSetup(quint16 port)
{
    return m_robot->fill(QStringLiteral("Port"), QString::number(port))
        && m_robot->fill(QStringLiteral("Your company"), QStringLiteral("Acme and Sons"))
        && m_robot->fill(QStringLiteral("Your name"), QStringLiteral("Olga Owner"))
        && m_robot->fill(QStringLiteral("E-mail"), email)
        && m_robot->fill(QStringLiteral("Password"), password);
}

void tst_FirstRun::fromTheFirstQuestionToTheFirstApproval()
{
    open();
    QVERIFY(m_robot->sees(QStringLiteral("How do you want to use Candor?")));
    m_robot->shoot(QStringLiteral("start-welcome"));
    desktop::useAppearance(desktop::Appearance::Dark);
    m_robot->shoot(QStringLiteral("start-welcome-dark"));
    QVERIFY(m_robot->press(QStringLiteral("Run it on this computer")));
    QVERIFY(fillSetup(freePort()));
    m_robot->shoot(QStringLiteral("start-setup-dark"));
    desktop::useAppearance(desktop::Appearance::Light);
    m_robot->shoot(QStringLiteral("start-setup"));
    QVERIFY(m_robot->press(QStringLiteral("Start Candor")));
    QVERIFY(m_robot->sees(QStringLiteral("The server is starting")));
    m_robot->shoot(QStringLiteral("start-starting"));
    QVERIFY(waitForFreePort());
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(QStringLiteral("Nothing waits for you")), patience);
    QVERIFY(m_console->window().windowTitle().contains(QStringLiteral("Acme and Sons")));
    m_robot->shoot(QStringLiteral("start-signedin"));

    client::Transport transport(server().url());
    Session session(transport);
    bool isIn = false;
    domain::whenFinished(session.signIn(domain::UserKind::SuperAdmin, email, password), this,
        [&isIn](const client::Outcome<api::Identity> &outcome) { isIn = outcome.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, patience);
    client::Call request{"POST", QStringLiteral("/integration/interviews"), {},
        QJsonObject{{QStringLiteral("position"), QStringLiteral("Senior Engineer")},
            {QStringLiteral("level"), QStringLiteral("SENIOR")},
            {QStringLiteral("qualifications"),
                QJsonArray{QStringLiteral("5+ years of production TypeScript experience"),
                    QStringLiteral("Demonstrated distributed systems design at scale"),
                    QStringLiteral("Strong async and concurrency patterns knowledge")}},
            {QStringLiteral("candidateRef"), QStringLiteral("cand_1")},
            {QStringLiteral("companyName"), QStringLiteral("Acme")}}};
    (void)transport.send(request);
    const auto reload = [this] {
        m_robot->key(Qt::Key_F5);
        const auto *list = m_console->window().findChild<QListView *>();
        return list && list->model()->rowCount() == 1;
    };
    QVERIFY(QTest::qWaitFor(reload, patience));
    const auto canApprove = [this] {
        const auto *approve = m_robot->find(QStringLiteral("Approve"));
        return approve && approve->isEnabled();
    };
    QVERIFY(QTest::qWaitFor(canApprove, patience));
    m_console->window().findChild<QListView *>()->setFocus();
    m_robot->key(Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(m_console->decisions().open().size(), 1, patience);
    m_console->decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(QStringLiteral("is approved")), patience);
    QVERIFY(close());
}

void tst_FirstRun::theNextStartAsksForNothing()
{
    open();
    QVERIFY(m_robot->press(QStringLiteral("Run it on this computer")));
    QVERIFY(fillSetup(freePort()));
    m_robot->key(Qt::Key_Return);
    QVERIFY(waitForFreePort());
    const auto port = server().url().port();
    QVERIFY(close());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    QCOMPARE(server().url().port(), port);
    QCOMPARE(m_console->session().me()->name, QStringLiteral("Olga Owner"));
}

void tst_FirstRun::aPortThatIsTakenHasAWayOut()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    open();
    QVERIFY(m_robot->press(QStringLiteral("Run it on this computer")));
    QVERIFY(fillSetup(other.serverPort()));
    m_robot->key(Qt::Key_Return);
    const auto headline = QStringLiteral("Port %1 is used by another program").arg(other.serverPort());
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(headline), patience);
    QVERIFY(m_robot->press(QStringLiteral("Show details")));
    m_robot->shoot(QStringLiteral("start-failure"));
    desktop::useAppearance(desktop::Appearance::Dark);
    m_robot->shoot(QStringLiteral("start-failure-dark"));
    QVERIFY(m_robot->press(QStringLiteral("Choose a port …")));
    QVERIFY(m_robot->sees(headline));
    QVERIFY(m_robot->find(QStringLiteral("Port"))->hasFocus());
    QVERIFY(m_robot->fill(QStringLiteral("Port"), QString::number(freePort())));
    QVERIFY(m_robot->press(QStringLiteral("Start Candor")));
    QVERIFY(waitForFreePort());
}

void tst_FirstRun::whatIsMissingIsAskedFor()
{
    open();
    QVERIFY(m_robot->press(QStringLiteral("Run it on this computer")));
    QVERIFY(m_robot->press(QStringLiteral("Start Candor")));
    QVERIFY(m_robot->sees(QStringLiteral("“Your company” is still empty")));
    QVERIFY(m_robot->find(QStringLiteral("Your company"))->hasFocus());
    QVERIFY(fillSetup(freePort()));
    QVERIFY(m_robot->fill(QStringLiteral("Password"), QStringLiteral("short")));
    m_robot->key(Qt::Key_Return);
    QVERIFY(m_robot->sees(QStringLiteral("12 characters")));
    QVERIFY(
        m_robot->fill(QStringLiteral("Password"), QString(14, QLatin1Char('a')))); // the server knows better
    m_robot->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->find(QStringLiteral("Start Candor")), patience);
    QVERIFY(m_robot->sees(QStringLiteral("among the first that are tried"))); // as the server says it
    QVERIFY(m_robot->find(QStringLiteral("Password"))->hasFocus());
    m_robot->shoot(QStringLiteral("start-setup-refused"));
    QVERIFY(m_robot->fill(QStringLiteral("Password"), password));
    m_robot->key(Qt::Key_Return);
    QVERIFY(waitForFreePort());
}

void tst_FirstRun::theDemonstrationIsSeenByItsRecruiter()
{
    open();
    QVERIFY(m_robot->press(QStringLiteral("Try it with demo data")));
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    QCOMPARE(m_console->session().me()->email, QStringLiteral("recruiter@acme.example"));
    QVERIFY(close());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    QCOMPARE(m_console->session().me()->email, QStringLiteral("recruiter@acme.example"));
}

void tst_FirstRun::aKeptSessionNeedsNoPassword()
{
    uitest::ServerProcess remote;
    QVERIFY2(remote.start(), qPrintable(remote.explanation()));
    open(remote.url().toString());
    QVERIFY(m_robot->fill(QStringLiteral("E-mail"), remote.recruiter()));
    QVERIFY(m_robot->fill(QStringLiteral("Password"), remote.password()));
    m_robot->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    QVERIFY(close());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    QCOMPARE(m_console->session().me()->email, remote.recruiter());
    m_console->session().signOut(); // and so the session isn't kept any more
    QVERIFY(m_robot->find(QStringLiteral("Password"))->isVisible());
    QVERIFY(close());
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->find(QStringLiteral("Password")), patience);
    QCOMPARE(qobject_cast<QLineEdit *>(m_robot->find(QStringLiteral("E-mail")))->text(), remote.recruiter());
}

void tst_FirstRun::aSessionThatIsOverAsksForThePassword()
{
    uitest::ServerProcess remote;
    QVERIFY2(remote.start(), qPrintable(remote.explanation()));
    open(remote.url().toString());
    QVERIFY(m_robot->fill(QStringLiteral("E-mail"), remote.recruiter()));
    QVERIFY(m_robot->fill(QStringLiteral("Password"), remote.password()));
    m_robot->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    QVERIFY(close());
    const auto name = QStringLiteral("session at ") + remote.url().toString();
    QCOMPARE(m_secrets.read(name).result().state, client::Kept::State::There);
    (void)m_secrets.write(name, QStringLiteral("rt_of_long_ago"));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(QStringLiteral("Your last session is over")), patience);
    m_robot->shoot(QStringLiteral("start-signin-over"));
    QCOMPARE(m_secrets.read(name).result().state, client::Kept::State::Absent);
}

void tst_FirstRun::withoutAKeyringThePageSaysSo()
{
    open(QStringLiteral("https://candor.example"), std::make_unique<NoSecrets>());
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(QStringLiteral("no open keyring")), patience);
    m_robot->shoot(QStringLiteral("start-signin-nokeyring"));
}

void tst_FirstRun::aServerThatDiesIsToldOfAndComesBack()
{
    open();
    QVERIFY(m_robot->press(QStringLiteral("Run it on this computer")));
    QVERIFY(fillSetup(freePort()));
    m_robot->key(Qt::Key_Return);
    QVERIFY(waitForFreePort());
    const auto pid = server().processId();
    ::kill(pid_t(pid), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(QStringLiteral("is being started again"))
            || m_robot->sees(QStringLiteral("runs again")),
        patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(QStringLiteral("runs again")), patience);
    QVERIFY(server().processId() != pid);
    m_robot->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(QStringLiteral("Nothing waits for you")), patience);
}

void tst_FirstRun::anotherPlaceIsChosenFromTheList()
{
    open();
    QVERIFY(m_robot->press(QStringLiteral("Connect to a server")));
    QVERIFY(m_robot->find(QStringLiteral("Server")));
    QVERIFY(m_robot->press(QStringLiteral("Other ways to use Candor")));
    QVERIFY(m_robot->press(QStringLiteral("Try it with demo data")));
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    for (auto *action : m_console->window().findChildren<QAction *>()) {
        if (action->text().contains(QStringLiteral("somewhere else")))
            action->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->sees(QStringLiteral("Where do you want to work?")), patience);
    m_robot->shoot(QStringLiteral("start-list"));
    QVERIFY(m_robot->press(QStringLiteral("Demonstration")));
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
}

QTEST_MAIN(tst_FirstRun)
#include "tst_firstrun.moc"

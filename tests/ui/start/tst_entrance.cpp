// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/entrance.h"
#include "uisupport/fakelocalserver.h"
#include "uisupport/faultyproxy.h"
#include "uisupport/memorysecrets.h"
#include "uisupport/robot.h"

#include <QTest>

using namespace candor;
using client::Connection;
using client::Session;
using start::LocalServer;
using start::LocalServerSettings;
using uitest::FaultyProxy;
using Data = LocalServerSettings::Data;
using Fault = FaultyProxy::Fault;

namespace {

constexpr int patience = 60'000;
const QByteArray json = "Content-Type: application/json\r\n";

// What a server answers to somebody who signs in.
QByteArray tokensOf(const QByteArray &type)
{
    return FaultyProxy::answerOf(200,
        R"({"accessToken":"at","expiresIn":900,"refreshToken":"rt","user":{"email":"robin@example.com",)"
        R"("id":"0197f0a0-1111-7222-8333-000000000001","name":"Robin","type":")"
            + type + R"(","role":"SUPER_ADMIN"}})",
        json);
}

Connection here(const QString &folder)
{
    Connection connection;
    connection.kind = Connection::Kind::Bundled;
    connection.folder = folder;
    connection.port = 8081;
    return connection;
}

} // namespace

// Before servers that say what the test wants.
class tst_Entrance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRefusedSignInIsToldAndNotTriedForEver();
    void signingInElsewhereKeepsTheOtherPlaces();
    void aDemonstrationThatFailedStaysOne();
    void aMasterKeyThatWasChosenIsKeptWithThePlace();

private:
    [[nodiscard]] bool isSignedIn() const { return m_session->state() == Session::State::SignedIn; }

    std::unique_ptr<uitest::SettingsHome> m_settings;
    std::unique_ptr<FaultyProxy> m_server; // with nothing behind it
    std::unique_ptr<client::Transport> m_transport;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<client::Connections> m_connections;
    std::unique_ptr<uitest::MemorySecrets> m_secrets;
    std::unique_ptr<uitest::FakeLocalServer> m_local;
    std::unique_ptr<start::Entrance> m_entrance;
    std::unique_ptr<uitest::Robot> m_robot;
};

void tst_Entrance::init()
{
    m_settings = std::make_unique<uitest::SettingsHome>();
    m_server = std::make_unique<FaultyProxy>();
    m_server->add({{}, {}, Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED")});
    m_server->add({"GET", "/tenants", Fault::Answer,
        FaultyProxy::answerOf(200, R"({"items":[],"nextCursor":null})", json)});
    m_server->add({"POST", "/auth/login", Fault::Answer, tokensOf("TENANT_USER")});
    m_server->add({"POST", "/auth/owner", Fault::Answer, tokensOf("SUPER_ADMIN")});
    m_transport = std::make_unique<client::Transport>(QUrl());
    m_session = std::make_unique<Session>(*m_transport);
    m_connections = std::make_unique<client::Connections>();
    m_secrets = std::make_unique<uitest::MemorySecrets>();
    m_local = std::make_unique<uitest::FakeLocalServer>();
    m_local->address = m_server->url();
    m_entrance = std::make_unique<start::Entrance>(
        start::Entrance::House{*m_transport, *m_session, *m_connections, *m_secrets, *m_local});
    m_entrance->show();
    m_robot = std::make_unique<uitest::Robot>(*m_entrance);
}

void tst_Entrance::cleanup()
{
    m_robot.reset();
    m_entrance.reset();
    m_local.reset();
    m_session.reset();
    m_transport.reset();
}

void tst_Entrance::aRefusedSignInIsToldAndNotTriedForEver()
{
    m_connections->use(here(QStringLiteral("/srv/candor")));
    m_entrance->begin({});
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    m_server->add({"POST", "/auth/owner", Fault::Answer, FaultyProxy::problem(403, "FORBIDDEN")});
    bool isRefused = false;
    domain::whenFinished(m_transport->send(client::Call{"GET", QStringLiteral("/interviews")}), this,
        [&isRefused](const client::Outcome<client::Reply> &reply) { isRefused = !reply; });
    QTRY_VERIFY_WITH_TIMEOUT(isRefused, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->find(QStringLiteral("Try again")), patience);
    QCOMPARE(m_server->count("POST", "/auth/owner"), 2);
    QVERIFY(m_session->state() == Session::State::Expired);
    m_server->add({"POST", "/auth/owner", Fault::Answer, tokensOf("SUPER_ADMIN")});
    QVERIFY(m_robot->press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
}

void tst_Entrance::signingInElsewhereKeepsTheOtherPlaces()
{
    const auto local = m_connections->use(here(QStringLiteral("/srv/candor")));
    m_entrance->begin(m_server->url().toString());
    QVERIFY(m_robot->fill(QStringLiteral("E-mail"), QStringLiteral("robin@example.com")));
    QVERIFY(m_robot->fill(QStringLiteral("Password"), QStringLiteral("a quiet harbour at dawn")));
    m_robot->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    QCOMPARE(m_connections->all().size(), 2);
    QCOMPARE(m_connections->all().first().url, m_server->url());
    QCOMPARE(m_connections->all().last(), local);
}

void tst_Entrance::aDemonstrationThatFailedStaysOne()
{
    m_local->afterStart = LocalServer::Phase::Failed;
    m_local->why = start::StartFailure{start::StartFailure::Cause::PortTaken, {}, {}, {}, 8080};
    m_entrance->tryOut();
    QTRY_VERIFY_WITH_TIMEOUT(m_robot->find(QStringLiteral("Choose a port …")), patience);
    QVERIFY(m_robot->press(QStringLiteral("Choose a port …")));
    m_local->afterStart = LocalServer::Phase::Starting;
    QVERIFY(
        m_robot->press(QStringLiteral("Start Candor"))); // on any free one, and nobody is asked who they are
    QCOMPARE(m_local->started.size(), 2);
    QVERIFY(m_local->started.last().data == Data::Demo);
}

void tst_Entrance::aMasterKeyThatWasChosenIsKeptWithThePlace()
{
    auto known = here(QStringLiteral("/srv/candor"));
    known.masterKeyFile = QStringLiteral("/media/stick/master.key");
    m_entrance->open(known);
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), patience);
    QCOMPARE(m_local->started.last().masterKeyFile, known.masterKeyFile);
    QCOMPARE(m_connections->all().first().masterKeyFile, known.masterKeyFile);
}

QTEST_MAIN(tst_Entrance)
#include "tst_entrance.moc"

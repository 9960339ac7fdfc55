// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/apiclient.h"
#include "client/session.h"
#include "uisupport/faultyproxy.h"
#include "uisupport/serverprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace candor;
using client::Session;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;

namespace {

constexpr int patience = 60'000;
const QByteArray company = "0197f0a0-1111-7222-8333-000000000003";

// What the server answers to a super admin who signs in.
QByteArray tokensOf(const QByteArray &userId)
{
    return FaultyProxy::answerOf(200,
        R"({"accessToken":"at","expiresIn":900,"refreshToken":"rt","user":{"id":")" + userId
            + R"(","email":"owner@example.com","name":"Olga","type":"SUPER_ADMIN","role":"SUPER_ADMIN"}})",
        "Content-Type: application/json\r\n");
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aRightPasswordSignsIn();
    void aWrongPasswordSaysSoAndLeavesSignedOut();
    void aRefusedTokenIsRenewedUnseen();
    void withoutARenewalTheSessionExpiresAndSigningInGoesOn();
    void aLostAnswerToARenewalAsksForThePassword();
    void aRenewalThatWasNeverSentCanBeTriedAgain();
    void theLineIsOfflineWhenNobodyAnswers();
    void signingOutForgetsThePerson();
    void aLateRenewalDressesNobodyElse();
    void anAdministratorGoesOnInTheirCompany();

private:
    bool signIn(const QString &password = {});
    // Whether the list of interviews can be read.
    bool canRead();

    uitest::ServerProcess m_server;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<client::Transport> m_transport;
    std::unique_ptr<Session> m_session;
};

void tst_Session::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_Session::init()
{
    m_proxy = std::make_unique<FaultyProxy>(m_server.url());
    m_transport = std::make_unique<client::Transport>(m_proxy->url());
    m_session = std::make_unique<Session>(*m_transport);
}

void tst_Session::cleanup()
{
    m_session.reset();
    m_transport.reset();
    m_proxy.reset();
}

bool tst_Session::signIn(const QString &password)
{
    bool came = false;
    bool good = false;
    domain::whenFinished(m_session->signIn(domain::UserKind::TenantUser, m_server.recruiter(),
                             password.isEmpty() ? m_server.password() : password),
        m_session.get(), [&](const client::Outcome<api::Identity> &outcome) {
            came = true;
            good = outcome.has_value();
        });
    return QTest::qWaitFor([&came] { return came; }, patience) && good;
}

bool tst_Session::canRead()
{
    client::InterviewCalls interviews(*m_transport);
    bool came = false;
    bool good = false;
    domain::whenFinished(interviews.listInterviews({}, {}, m_session.get()), m_session.get(),
        [&](const client::Outcome<api::Page<api::InterviewSummary>> &outcome) {
            came = true;
            good = outcome.has_value();
        });
    return QTest::qWaitFor([&came] { return came; }, patience) && good;
}

void tst_Session::aRightPasswordSignsIn()
{
    QSignalSpy changed(m_session.get(), &Session::stateChanged);
    QVERIFY(signIn());
    QVERIFY(m_session->state() == Session::State::SignedIn);
    QCOMPARE(changed.size(), 2); // signing in, signed in
    QCOMPARE(m_session->me()->email, m_server.recruiter());
    QVERIFY(m_session->may(QStringLiteral("interview:approve")));
    QVERIFY(!m_session->may(QStringLiteral("tenant:delete")));
    QVERIFY(canRead());
}

void tst_Session::aWrongPasswordSaysSoAndLeavesSignedOut()
{
    QVERIFY(!signIn(QStringLiteral("not the password")));
    QVERIFY(m_session->state() == Session::State::SignedOut);
    QVERIFY(!m_session->me());
    QCOMPARE(m_proxy->count("POST", "/auth/refresh"), 0);
}

void tst_Session::aRefusedTokenIsRenewedUnseen()
{
    QVERIFY(signIn());
    m_proxy->add({"GET", "/integration", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED"), 1});
    QVERIFY(canRead());
    QVERIFY(m_session->state() == Session::State::SignedIn);
    QCOMPARE(m_proxy->count("POST", "/auth/refresh"), 1);
    m_proxy->add({"GET", "/integration", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED"), 1});
    QVERIFY(canRead()); // with the refresh token of the renewal
}

void tst_Session::withoutARenewalTheSessionExpiresAndSigningInGoesOn()
{
    QVERIFY(signIn());
    m_proxy->add({"GET", "/integration", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED"), 2});
    m_proxy->add({"POST", "/auth/refresh", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED"), 1});
    QVERIFY(!canRead());
    QVERIFY(m_session->state() == Session::State::Expired);
    QCOMPARE(m_session->me()->email, m_server.recruiter());
    m_proxy->clear();
    QVERIFY(signIn());
    QVERIFY(m_session->state() == Session::State::SignedIn);
    QVERIFY(canRead());
}

void tst_Session::aLostAnswerToARenewalAsksForThePassword()
{
    QVERIFY(signIn());
    m_proxy->add({"GET", "/integration", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED")});
    m_proxy->add({"POST", "/auth/refresh", Fault::CutAfter});
    QVERIFY(!canRead());
    QVERIFY(m_session->state() == Session::State::Expired);
    QCOMPARE(
        m_proxy->count("POST", "/auth/refresh"), 1); // a second one would end all of the person's sessions
}

void tst_Session::aRenewalThatWasNeverSentCanBeTriedAgain()
{
    QVERIFY(signIn());
    m_proxy->add({"GET", "/integration", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED"), 1});
    m_proxy->pauseAccepting();
    const auto port = m_proxy->serverPort();
    m_proxy->close();
    QVERIFY(!canRead());
    QVERIFY(m_session->state() == Session::State::SignedIn);
    QVERIFY(m_session->line() == Session::Line::Offline);
    QVERIFY(m_proxy->listen(QHostAddress::LocalHost, port));
    QVERIFY(canRead());
    QVERIFY(m_session->line() == Session::Line::Online);
}

void tst_Session::theLineIsOfflineWhenNobodyAnswers()
{
    QVERIFY(signIn());
    QSignalSpy changed(m_session.get(), &Session::lineChanged);
    m_proxy->add({"GET", "/integration", Fault::CutBefore});
    QVERIFY(!canRead());
    QVERIFY(!canRead());
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_session->line() == Session::Line::Offline);
    QVERIFY(m_session->offlineSince().isValid());
    m_proxy->clear();
    QVERIFY(canRead());
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_session->line() == Session::Line::Online);
}

void tst_Session::signingOutForgetsThePerson()
{
    QVERIFY(signIn());
    m_session->signOut();
    QVERIFY(m_session->state() == Session::State::SignedOut);
    QVERIFY(!m_session->me());
    QVERIFY(!canRead());
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->count("POST", "/auth/logout"), 1, patience);
}

void tst_Session::aLateRenewalDressesNobodyElse()
{
    QVERIFY(signIn());
    m_proxy->add({"GET", "/integration", Fault::Answer, FaultyProxy::problem(401, "UNAUTHENTICATED"), 1});
    m_proxy->add({"POST", "/auth/refresh", Fault::Hold, {}, 1});
    client::InterviewCalls interviews(*m_transport);
    bool isOver = false;
    domain::whenFinished(interviews.listInterviews({}, {}, m_session.get()), m_session.get(),
        [&isOver](const client::Outcome<api::Page<api::InterviewSummary>> &) { isOver = true; });
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->held(), 1, patience);
    bool isIn = false;
    domain::whenFinished(
        m_session->signIn(domain::UserKind::TenantUser, m_server.administrator(), m_server.password()),
        m_session.get(),
        [&isIn](const client::Outcome<api::Identity> &outcome) { isIn = outcome.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIn, patience);
    m_proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(isOver, patience);
    QCOMPARE(m_session->me()->email, m_server.administrator());
    QVERIFY(m_session->state() == Session::State::SignedIn);
}

void tst_Session::anAdministratorGoesOnInTheirCompany()
{
    const auto refusal = FaultyProxy::problem(401, "UNAUTHENTICATED");
    const auto json = QByteArrayLiteral("Content-Type: application/json\r\n");
    m_proxy->add({"GET", "/tenants", Fault::Answer,
        FaultyProxy::answerOf(
            200, R"({"items":[{"id":")" + company + R"(","name":"Acme"}],"nextCursor":null})", json)});
    m_proxy->add({"POST", "/auth/login", Fault::Answer, tokensOf("0197f0a0-1111-7222-8333-000000000001")});
    m_proxy->add({"POST", "/auth/refresh", Fault::Answer, refusal});
    m_proxy->add({"GET", "/integration", Fault::Answer, refusal});
    const auto enter = [this] {
        bool isIn = false;
        domain::whenFinished(m_session->signIn(domain::UserKind::SuperAdmin, {}, {}), m_session.get(),
            [&isIn](const client::Outcome<api::Identity> &outcome) { isIn = outcome.has_value(); });
        return QTest::qWaitFor([&isIn] { return isIn; }, patience);
    };
    // Whether the newest request for interviews names it.
    const auto namesCompany = [this] {
        const auto &all = m_proxy->requests();
        const auto last = std::find_if(all.crbegin(), all.crend(),
            [](const FaultyProxy::Request &request) { return request.target.contains("/integration"); });
        return last != all.crend() && last->head.toLower().contains("x-tenant-id: " + company);
    };
    QVERIFY(enter());
    QCOMPARE(m_session->workplaceName(), QStringLiteral("Acme"));
    QVERIFY(!canRead());
    QVERIFY(m_session->state() == Session::State::Expired);

    m_transport->setServer(m_proxy->url()); // as whoever leads there again does
    QVERIFY(enter());
    QVERIFY(!canRead());
    QVERIFY(namesCompany());

    // Another person has companies of their own, or none.
    m_proxy->add({"GET", "/tenants", Fault::Answer,
        FaultyProxy::answerOf(200, R"({"items":[],"nextCursor":null})", json)});
    m_proxy->add({"POST", "/auth/login", Fault::Answer, tokensOf("0197f0a0-1111-7222-8333-000000000002")});
    QVERIFY(enter());
    QCOMPARE(m_session->workplaceName(), QString());
    QVERIFY(!canRead());
    QVERIFY(!namesCompany());
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"

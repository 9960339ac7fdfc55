// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/apiclient.h"
#include "client/eventfollower.h"
#include "client/session.h"
#include "uisupport/faultyproxy.h"
#include "uisupport/serverprocess.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace candor;
using client::Session;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;

namespace {

constexpr int patience = 60'000;
const QByteArray owner = "0197f0a0-1111-7222-8333-000000000001";
const QByteArray partner = "0197f0a0-1111-7222-8333-000000000009";
const QByteArray acme = "0197f0a0-1111-7222-8333-00000000000a";
const QByteArray globex = "0197f0a0-1111-7222-8333-00000000000b";

QByteArray json(const QByteArray &body)
{
    return FaultyProxy::answerOf(200, body, "Content-Type: application/json\r\n");
}

QByteArray tenantOf(const QByteArray &id, const QByteArray &name, const QByteArray &status = "ACTIVE")
{
    return R"({"id":")" + id + R"(","name":")" + name + R"(","status":")" + status + R"("})";
}

api::TenantEntry entryOf(const QByteArray &id, const char *name)
{
    return {*domain::TenantId::parse(QString::fromLatin1(id)), QLatin1String(name)};
}

} // namespace

// Where administrators act, before a server that says what a test wants.
class tst_Workplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAdministratorActsWhereTheyChoose();
    void theChoiceIsKeptForTheNextSignIn();
    void whoChoseNoneIsPutNowhere();
    void amongSeveralNobodyIsPutIntoOne();
    void aTenantThatIsGoneIsLeft();
    void aTenantThatWentBeforeTheSignInIsToldOf();
    void aTenantThatNobodyTellsOfIsWhatItWas();
    void aSuspendedTenantIsKnownForOne();
    void whatIsKnownOfTheTenantIsAdopted();
    void whatWaitsForATokenGoesWhereItWasMeantToGo();
    void theFeedOfAnotherTenantBeginsAnew();
    void aTenantsOwnPeopleStayWhereTheyAre();

private:
    // Another start of the program, before the same server.
    void restart();
    void answer(const QByteArray &method, const QByteArray &path, const QByteArray &whole, int times = -1)
    {
        m_proxy->add({method, path, Fault::Answer, whole, times});
    }
    [[nodiscard]] bool signIn(domain::UserKind kind = domain::UserKind::SuperAdmin);
    [[nodiscard]] bool ask();
    // The tenant that the newest request with such a target names.
    [[nodiscard]] QByteArray tenantNamed(const QByteArray &target) const;

    QTemporaryDir m_settings;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<client::Transport> m_transport;
    std::unique_ptr<Session> m_session;
};

void tst_Workplace::init()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
    QCoreApplication::setApplicationName(QStringLiteral("candor"));
    QSettings().clear();
    m_proxy = std::make_unique<FaultyProxy>();
    answer("POST", "/auth/login",
        json(R"({"accessToken":"at","expiresIn":900,"refreshToken":"rt","user":{"id":")" + owner
            + R"(","email":"owner@example.com","name":"Olga","type":"SUPER_ADMIN","role":"SUPER_ADMIN",)"
              R"("permissions":["tenant:read"]}})"));
    answer("GET", "/integration/interviews", json(R"({"items":[],"nextCursor":null,"total":0})"));
    answer("GET", "/tenants", json(R"({"items":[)" + tenantOf(acme, "Acme") + R"(],"nextCursor":null})"));
    answer("GET", "/tenants/" + globex, json(tenantOf(globex, "Globex")));
    restart();
}

void tst_Workplace::cleanup()
{
    m_session.reset();
    m_transport.reset();
    m_proxy.reset();
}

void tst_Workplace::restart()
{
    m_session.reset();
    m_transport = std::make_unique<client::Transport>(m_proxy->url());
    m_session = std::make_unique<Session>(*m_transport);
}

bool tst_Workplace::signIn(domain::UserKind kind)
{
    const auto pending = m_session->signIn(kind, {}, {});
    return QTest::qWaitFor([&pending] { return pending.isFinished(); }, patience)
        && pending.result().has_value();
}

bool tst_Workplace::ask()
{
    const auto pending = client::InterviewCalls(*m_transport).listInterviews({}, {}, m_session.get());
    return QTest::qWaitFor([&pending] { return pending.isFinished(); }, patience)
        && pending.result().has_value();
}

QByteArray tst_Workplace::tenantNamed(const QByteArray &target) const
{
    const auto &all = m_proxy->requests();
    const auto last = std::find_if(all.crbegin(), all.crend(),
        [&target](const FaultyProxy::Request &request) { return request.target.contains(target); });
    if (last == all.crend())
        return "nothing was asked";
    const auto head = last->head.toLower();
    const QByteArray name = "x-tenant-id: ";
    const auto at = head.indexOf(name);
    return at < 0 ? QByteArray() : head.mid(at + name.size(), acme.size());
}

void tst_Workplace::anAdministratorActsWhereTheyChoose()
{
    QVERIFY(signIn());
    QCOMPARE(m_session->workplaceName(), QStringLiteral("Acme"));
    QVERIFY(!m_session->hasChosen());
    QCOMPARE(tenantNamed("/tenants"), QByteArray());
    QSignalSpy changed(m_session.get(), &Session::workplaceChanged);

    m_session->actIn(entryOf(globex, "Globex"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_session->hasChosen());
    QCOMPARE(m_session->workplaceName(), QStringLiteral("Globex"));
    QCOMPARE(m_session->me()->tenant->toString().toLatin1(), globex);
    QVERIFY(m_session->may(QStringLiteral("tenant:read")));
    QVERIFY(ask());
    QCOMPARE(tenantNamed("/integration"), globex);

    m_session->actIn(std::nullopt);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!m_session->actsIn());
    QVERIFY(!m_session->me()->tenant);
    QCOMPARE(m_session->workplaceName(), QString());
    QVERIFY(m_session->may(QStringLiteral("tenant:read")));
    QVERIFY(ask());
    QCOMPARE(tenantNamed("/integration"), QByteArray());
}

void tst_Workplace::theChoiceIsKeptForTheNextSignIn()
{
    QVERIFY(signIn());
    m_session->actIn(entryOf(globex, "Globex"));
    restart();
    QVERIFY(signIn());
    QCOMPARE(m_session->workplaceName(), QStringLiteral("Globex"));
    QVERIFY(m_session->hasChosen());
    QVERIFY(ask());
    QCOMPARE(tenantNamed("/integration"), globex);
}

void tst_Workplace::whoChoseNoneIsPutNowhere()
{
    QVERIFY(signIn());
    m_session->actIn(std::nullopt);
    restart();
    QVERIFY(signIn());
    QVERIFY(!m_session->actsIn());
}

void tst_Workplace::amongSeveralNobodyIsPutIntoOne()
{
    answer("GET", "/tenants",
        json(R"({"items":[)" + tenantOf(acme, "Acme") + "," + tenantOf(globex, "Globex")
            + R"(],"nextCursor":null})"));
    QVERIFY(signIn());
    QVERIFY(!m_session->actsIn());
    QVERIFY(!m_session->me()->tenant);
}

void tst_Workplace::aTenantThatIsGoneIsLeft()
{
    QVERIFY(signIn());
    m_session->actIn(entryOf(globex, "Globex"));
    QSignalSpy changed(m_session.get(), &Session::workplaceChanged);
    QSignalSpy lost(m_session.get(), &Session::workplaceLost);
    const auto refusal = FaultyProxy::problem(403, "SCOPE_FORBIDDEN");
    answer("GET", "/integration/interviews", refusal, 1);
    answer("GET", "/tenants/" + globex, refusal);
    QVERIFY(!ask());
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, patience);
    QCOMPARE(lost.first().first().toString(), QStringLiteral("Globex"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_session->actsIn());
    QCOMPARE(tenantNamed("/tenants/" + globex), QByteArray()); // else the question itself would be refused
    restart();
    QVERIFY(signIn());
    QVERIFY(!m_session->actsIn());
}

void tst_Workplace::aTenantThatWentBeforeTheSignInIsToldOf()
{
    QVERIFY(signIn());
    m_session->actIn(entryOf(globex, "Globex"));
    answer("GET", "/tenants/" + globex, FaultyProxy::problem(403, "SCOPE_FORBIDDEN"));
    restart();
    QSignalSpy lost(m_session.get(), &Session::workplaceLost);
    QVERIFY(signIn());
    QVERIFY(!m_session->actsIn());
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().toString(), QStringLiteral("Globex"));
}

void tst_Workplace::aTenantThatNobodyTellsOfIsWhatItWas()
{
    QVERIFY(signIn());
    m_session->actIn(entryOf(globex, "Globex"));
    answer("GET", "/tenants/" + globex, FaultyProxy::problem(500, "INTERNAL_ERROR"));
    restart();
    QVERIFY(signIn());
    QCOMPARE(m_session->workplaceName(), QStringLiteral("Globex"));
    QVERIFY(m_session->hasChosen());
}

void tst_Workplace::aSuspendedTenantIsKnownForOne()
{
    QVERIFY(signIn());
    m_session->actIn(entryOf(globex, "Globex"));
    QSignalSpy updated(m_session.get(), &Session::workplaceUpdated);
    QSignalSpy changed(m_session.get(), &Session::workplaceChanged);
    answer("GET", "/integration/interviews", FaultyProxy::problem(403, "TENANT_SUSPENDED"), 1);
    answer("GET", "/tenants/" + globex, json(tenantOf(globex, "Globex", "SUSPENDED")));
    QVERIFY(!ask());
    QTRY_COMPARE_WITH_TIMEOUT(updated.size(), 1, patience);
    QVERIFY(m_session->actsIn()->status == domain::TenantStatus::Suspended);
    QCOMPARE(changed.size(), 0);
}

void tst_Workplace::whatIsKnownOfTheTenantIsAdopted()
{
    QVERIFY(signIn());
    m_session->actIn(entryOf(globex, "Globex"));
    QSignalSpy updated(m_session.get(), &Session::workplaceUpdated);
    m_session->noteTenant(entryOf(acme, "Acme Corp")); // another one
    m_session->noteTenant(entryOf(globex, "Globex")); // nothing new
    QCOMPARE(updated.size(), 0);
    m_session->noteTenant(entryOf(globex, "Globex and Sons"));
    QCOMPARE(updated.size(), 1);
    QCOMPARE(m_session->workplaceName(), QStringLiteral("Globex and Sons"));
}

void tst_Workplace::whatWaitsForATokenGoesWhereItWasMeantToGo()
{
    QVERIFY(signIn());
    const auto refusal = FaultyProxy::problem(401, "UNAUTHENTICATED");
    answer("POST", "/integration", refusal, 1);
    m_proxy->add({"POST", "/auth/refresh", Fault::Hold});
    client::Call call{"POST", QStringLiteral("/integration/interviews"), {}, QJsonObject()};
    const auto pending = m_transport->send(call);
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->held(), 1, patience);
    m_session->actIn(entryOf(globex, "Globex"));
    answer("POST", "/integration", json("{}"));
    m_proxy->answerHeld(refusal);
    QTRY_VERIFY_WITH_TIMEOUT(pending.isFinished(), patience);
    QCOMPARE(m_proxy->count("POST", "/integration"), 2);
    QCOMPARE(tenantNamed("/integration"), acme);
}

void tst_Workplace::theFeedOfAnotherTenantBeginsAnew()
{
    m_proxy->add({"GET", "/integration/events", Fault::Hold});
    answer("GET", "/integration/events", json(R"({"items":[],"nextCursor":"of-acme"})"), 1);
    client::EventFollower follower(*m_session, client::EventCalls(*m_transport));
    QVERIFY(signIn());
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->held(), 1, patience);
    QVERIFY(m_proxy->requests().last().target.contains("of-acme"));
    m_session->actIn(entryOf(globex, "Globex"));
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->held(), 2, patience);
    QVERIFY(!m_proxy->requests().last().target.contains("of-acme"));
    QCOMPARE(tenantNamed("/integration/events"), globex);
    QVERIFY(follower.pace() == client::EventFollower::Pace::Following);
    m_session->actIn(std::nullopt); // a super admin has no feed of their own
    QVERIFY(follower.pace() == client::EventFollower::Pace::Stopped);
}

void tst_Workplace::aTenantsOwnPeopleStayWhereTheyAre()
{
    answer("POST", "/auth/login",
        json(R"({"accessToken":"at","expiresIn":900,"refreshToken":"rt","user":{"id":")" + partner
            + R"(","email":"rita@example.com","name":"Rita","type":"TENANT_USER","role":"ADMIN",)"
              R"("tenantId":")"
            + acme + R"("}})"));
    QVERIFY(signIn(domain::UserKind::TenantUser));
    QVERIFY(!m_session->isAdministrator());
    QSignalSpy changed(m_session.get(), &Session::workplaceChanged);
    m_session->actIn(entryOf(globex, "Globex"));
    m_session->actIn(std::nullopt);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_session->me()->tenant->toString().toLatin1(), acme);
    QVERIFY(ask());
    QCOMPARE(tenantNamed("/integration"), QByteArray()); // their token says where they are
}

QTEST_GUILESS_MAIN(tst_Workplace)
#include "tst_workplace.moc"

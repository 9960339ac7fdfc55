// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/page.h"
#include "models/sentences.h"
#include "parts/statestack.h"
#include "stage.h"

#include <QAbstractButton>
#include <QSet>

using namespace candor;
using uitest::FaultyProxy;
using uitest::patience;
using uitest::Place;
using uitest::Stage;
using Fault = uitest::FaultyProxy::Fault;

namespace {

const QByteArray everything = "/api/v1/";

// What needs no answer to be of use: a form to be filled in, what lies over a page.
bool asksNothing(const Place &place)
{
    static const QSet<QString> places{QStringLiteral("new-interview"), QStringLiteral("find"),
        QStringLiteral("help"), QStringLiteral("preferences")};
    return places.contains(place.name);
}

} // namespace

// What every page does when its server doesn't do what it should, whoever wrote the page.
class tst_FailingServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_stage.close(); }
    void everyPlaceSaysWhatIsWrongAndComesBack_data();
    void everyPlaceSaysWhatIsWrongAndComesBack();
    void whatWasReadStaysWhenItCannotBeReadAgain();
    void aServerThatIsBackIsSeenByItself();
    void aSlowServerIsWaitedForInSight();
    void nothingHangsOnAPageThatWasLeft();
    void anEndedSessionGoesOnAtEveryPlace();

private:
    // Calls `check` at every place of an administrator and of the owner, each signed in before the fault; it
    // answers what is wrong there.
    void everywhere(const std::function<QString(const Place &)> &check);
    [[nodiscard]] QList<parts::StateStack *> faces() const;
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] bool hasWayOut() const;
    [[nodiscard]] bool tells(const QString &headline) const;
    [[nodiscard]] QString comesBack(const QString &headline);
    [[nodiscard]] FaultyProxy &network() const { return m_stage.network(); }

    Stage m_stage;
};

void tst_FailingServer::initTestCase()
{
    const auto trouble = m_stage.build(Stage::World::Full);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void tst_FailingServer::everywhere(const std::function<QString(const Place &)> &check)
{
    QStringList found;
    for (const bool isOwner : {false, true}) {
        QVERIFY(m_stage.open());
        QVERIFY(m_stage.signIn(isOwner));
        for (const auto &place : m_stage.places()) {
            if (place.isOwners != isOwner || asksNothing(place))
                continue;
            const auto fault = check(place);
            if (!fault.isEmpty())
                found.append(place.name + QStringLiteral(": ") + fault);
            network().clear();
        }
        m_stage.close();
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(", "))));
}

QList<parts::StateStack *> tst_FailingServer::faces() const
{
    QList<parts::StateStack *> found;
    for (auto *stack : m_stage.window().findChildren<QStackedWidget *>()) {
        if (auto *faces = dynamic_cast<parts::StateStack *>(stack); faces && faces->isVisible())
            found.append(faces);
    }
    return found;
}

bool tst_FailingServer::isLoading() const
{
    const auto all = faces();
    return std::any_of(all.begin(), all.end(), [](const auto *face) { return face->isLoading(); });
}

bool tst_FailingServer::hasWayOut() const
{
    static const QSet<QString> words{QStringLiteral("Try again"), QStringLiteral("Try now")};
    const auto buttons = m_stage.window().findChildren<QAbstractButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return button->isVisible() && button->isEnabled() && words.contains(button->text());
    });
}

// In the page's words or, where the server is away, in the window's.
bool tst_FailingServer::tells(const QString &headline) const
{
    return m_stage.robot().sees(headline) || m_stage.robot().sees(QStringLiteral("can't be reached since"));
}

// Once the server is itself again, a reload is enough.
QString tst_FailingServer::comesBack(const QString &headline)
{
    network().clear();
    m_stage.robot().key(Qt::Key_F5);
    const bool isBack
        = QTest::qWaitFor([&] { return !tells(headline) && !isLoading() && !hasWayOut(); }, patience);
    return isBack ? QString() : QStringLiteral("doesn't come back");
}

void tst_FailingServer::everyPlaceSaysWhatIsWrongAndComesBack_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("headline");
    const auto answer
        = [](const QByteArray &bytes) { return FaultyProxy::Rule{"GET", everything, Fault::Answer, bytes}; };
    QTest::newRow("killed") << FaultyProxy::Rule{"GET", everything, Fault::CutBefore}
                            << QStringLiteral("The connection to");
    QTest::newRow("403") << answer(FaultyProxy::problem(403, "PERMISSION_REQUIRED"))
                         << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("429") << answer(FaultyProxy::problem(429, "RATE_LIMITED", "Retry-After: 60\r\n"))
                         << QStringLiteral("The server is busy");
    QTest::newRow("500") << answer(FaultyProxy::problem(500, "INTERNAL_ERROR"))
                         << QStringLiteral("The server made a mistake");
    QTest::newRow("somebody else") << answer(FaultyProxy::answerOf(200, "<html>"))
                                   << QStringLiteral("doesn't answer like a Candor server");
}

void tst_FailingServer::everyPlaceSaysWhatIsWrongAndComesBack()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, headline);
    everywhere([&](const Place &place) {
        network().add(rule);
        m_stage.go(place);
        m_stage.robot().key(Qt::Key_F5); // some places of a page share what was read for another one
        if (!QTest::qWaitFor([&] { return !isLoading() && tells(headline) && hasWayOut(); }, patience))
            return QStringLiteral("says nothing");
        return comesBack(headline);
    });
}

void tst_FailingServer::whatWasReadStaysWhenItCannotBeReadAgain()
{
    everywhere([&](const Place &place) {
        if (!m_stage.visit(place))
            return QStringLiteral("can't be visited");
        const auto before = faces();
        const auto content = [&before] {
            return std::count_if(
                before.begin(), before.end(), [](const auto *face) { return face->showsContent(); });
        };
        const auto shown = content();
        network().add({"GET", everything, Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
        m_stage.robot().key(Qt::Key_F5);
        const auto headline = QStringLiteral("The server made a mistake");
        if (!QTest::qWaitFor([&] { return !isLoading() && tells(headline); }, patience))
            return QStringLiteral("says nothing");
        return content() < shown ? QStringLiteral("is taken away") : comesBack(headline);
    });
}

void tst_FailingServer::aServerThatIsBackIsSeenByItself()
{
    const auto places = m_stage.places();
    // Of a page that asks for nothing by itself: no clock of its own brings it back.
    const auto webhooks = std::find_if(places.begin(), places.end(),
        [](const Place &place) { return place.name == QLatin1String("webhooks"); });
    QVERIFY(webhooks != places.end());
    QVERIFY(m_stage.open() && m_stage.signIn(false) && m_stage.visit(*webhooks));
    network().add({"GET", everything, Fault::CutBefore});
    m_stage.robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage.robot().sees(QStringLiteral("it comes back by itself")), patience);
    network().clear();
    QTRY_VERIFY_WITH_TIMEOUT(!tells(QStringLiteral("The connection to")) && !hasWayOut(), patience);
    QVERIFY(!m_stage.robot().sees(QStringLiteral("What you see may be old")));
    m_stage.close();
}

void tst_FailingServer::aSlowServerIsWaitedForInSight()
{
    QSet<QByteArray> seen;
    everywhere([&](const Place &place) {
        const bool isFirst = !seen.contains(place.address.page);
        seen.insert(place.address.page);
        if (!isFirst || place.address.page == "inbox") // which is open before anything else
            return QString();
        network().add({"GET", everything, Fault::Hold});
        m_stage.go(place);
        const bool isSeen = QTest::qWaitFor([this] { return isLoading(); }, patience);
        network().clear();
        network().release();
        if (!isSeen)
            return QStringLiteral("shows nothing while it waits");
        const bool isThere = QTest::qWaitFor([this] { return !isLoading() && !hasWayOut(); }, patience);
        return isThere ? QString() : QStringLiteral("isn't there once it is answered");
    });
}

void tst_FailingServer::nothingHangsOnAPageThatWasLeft()
{
    everywhere([&](const Place &place) {
        network().add({"GET", everything, Fault::Hold});
        m_stage.go(place);
        m_stage.robot().key(Qt::Key_F5);
        const bool isAsked = QTest::qWaitFor([this] { return network().held() > 0; }, patience);
        m_stage.console().session().signOut(); // and the page is gone
        network().clear();
        network().release();
        if (!isAsked)
            return QStringLiteral("asks nothing");
        const bool isBack = m_stage.signIn(place.isOwners) && m_stage.visit(place);
        return isBack ? QString() : QStringLiteral("can't be opened again");
    });
}

void tst_FailingServer::anEndedSessionGoesOnAtEveryPlace()
{
    everywhere([&](const Place &place) {
        if (!m_stage.visit(place))
            return QStringLiteral("can't be visited");
        const auto refusal = FaultyProxy::problem(401, "UNAUTHENTICATED");
        network().add({"GET", everything, Fault::Answer, refusal});
        network().add({"POST", "/auth/refresh", Fault::Answer, refusal});
        m_stage.robot().key(Qt::Key_F5);
        const auto &session = m_stage.console().session();
        const auto stands = [&session](client::Session::State state) {
            return QTest::qWaitFor([&session, state] { return session.state() == state; }, patience);
        };
        if (!stands(client::Session::State::Expired))
            return QStringLiteral("doesn't ask for the password");
        network().clear();
        if (!m_stage.robot().fill(QStringLiteral("Password"), m_stage.password()))
            return QStringLiteral("has no field for the password");
        m_stage.robot().key(Qt::Key_Return);
        if (!stands(client::Session::State::SignedIn))
            return QStringLiteral("doesn't let in");
        if (!(m_stage.console().workspace().navigator().current().page == place.address.page))
            return QStringLiteral("is left");
        const bool isThere = QTest::qWaitFor([this] { return !isLoading() && !hasWayOut(); }, patience);
        return isThere ? QString() : QStringLiteral("stays in trouble");
    });
}

QTEST_MAIN(tst_FailingServer)
#include "tst_failingserver.moc"

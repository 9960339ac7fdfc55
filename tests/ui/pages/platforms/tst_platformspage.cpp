// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platformscase.h"

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using models::PlatformsModel;
using uitest::patience;

class tst_PlatformsPage : public uitest::PlatformsCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(begin(), qPrintable(m_server.explanation())); }
    void init() { QVERIFY(m_house.open(m_server)); }
    void cleanup() { m_house.close(); }
    void aPlatformIsMadeAndDeleted();
    void wrongFieldsSayWhatIsWrong();
    void aPlatformIsRenamed();
    void whatChangedMeanwhileIsTold();
    void onlyAPlatformWithoutOrganisationsIsDeleted();
    void platformsAreFound();
    void itLeadsToTheAdministrators();
    void oneChangeIsMadeAtATime();
    void whatChangedMeanwhileStaysOutOfTheFormOfAnother();
    void aFailureAfterTheFormIsTold();
    void aCountThatFailsIsTold();
    void whatHappensToAListHasAFace_data();
    void whatHappensToAListHasAFace();
    void nobodyElseIsOfferedThePage();
};

void tst_PlatformsPage::aPlatformIsMadeAndDeleted()
{
    QVERIFY(openPage());
    robot().shoot(QStringLiteral("platforms"));
    robot().key(Qt::Key_N);
    robot().shoot(QStringLiteral("platforms-new"));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Partner Ltd")));
    QVERIFY(robot().fill(QStringLiteral("Domain"), QStringLiteral("Partner.example")));
    robot().key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("“Partner Ltd” is made.")), patience);
    QVERIFY(look(QStringLiteral("Partner Ltd")));
    QCOMPARE(table()
                 ->model()
                 ->index(rowOf(QStringLiteral("Partner Ltd")), PlatformsModel::Domain)
                 .data()
                 .toString(),
        QStringLiteral("partner.example"));
    QTRY_VERIFY_WITH_TIMEOUT(canPress("Delete"), patience);
    robot().shoot(QStringLiteral("platforms-made"));
    robot().key(Qt::Key_X);
    const auto prompt = QStringLiteral("Type “Partner Ltd” to go on.");
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(prompt), patience);
    QVERIFY(isBarred("Delete it"));
    QVERIFY(robot().fill(prompt, QStringLiteral("Partner Ltd")));
    robot().shoot(QStringLiteral("platforms-delete"));
    QVERIFY(robot().press(QStringLiteral("Delete it")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("“Partner Ltd” is deleted.")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(rowOf(QStringLiteral("Partner Ltd")), -1, patience);
}

void tst_PlatformsPage::wrongFieldsSayWhatIsWrong()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Taken")));
    QVERIFY(
        robot().press(QStringLiteral("New platform")) && robot().press(QStringLiteral("Make the platform")));
    QVERIFY(robot().sees(QStringLiteral("Give a name.")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Wrong")));
    QVERIFY(robot().fill(QStringLiteral("Domain"), QStringLiteral("https://wrong")));
    QVERIFY(robot().press(QStringLiteral("Make the platform")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("without scheme, port or path")), patience);
    robot().shoot(QStringLiteral("platforms-wrong"));
    QVERIFY(robot().fill(QStringLiteral("Domain"), QStringLiteral("taken.example")));
    QVERIFY(robot().press(QStringLiteral("Make the platform")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("This is used already; choose another.")), patience);
    QVERIFY(robot().press(QStringLiteral("Back")) && table()->isVisible());
}

void tst_PlatformsPage::aPlatformIsRenamed()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Old name")) && look(QStringLiteral("Old name")));
    robot().key(Qt::Key_E);
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Better name")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Better name")) >= 0, patience);
    const auto &last = *std::find_if(m_house.proxy->requests().rbegin(), m_house.proxy->requests().rend(),
        [](const FaultyProxy::Request &request) { return request.method == "PUT"; });
    QVERIFY(last.head.contains("If-Match: ") && !last.body.contains("domain"));
}

void tst_PlatformsPage::whatChangedMeanwhileIsTold()
{
    QVERIFY(openPage());
    const auto made = make(QStringLiteral("Contested"));
    QVERIFY(made && look(QStringLiteral("Contested")));
    QVERIFY(robot().press(QStringLiteral("Change")));
    const auto changed = m_house.console->workspace().api().platforms.update(
        made->id, {QStringLiteral("Theirs"), {}, {}}, {}, client::newIdempotencyKey());
    QTRY_VERIFY_WITH_TIMEOUT(changed.isFinished(), patience);
    QVERIFY(changed.result());
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Mine"))
        && robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("it is called “Theirs”")), patience);
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Mine")) >= 0, patience);
}

void tst_PlatformsPage::onlyAPlatformWithoutOrganisationsIsDeleted()
{
    QVERIFY(openPage());
    // The demonstration's has one.
    QVERIFY(make(QStringLiteral("Nobody yet")) && look(QStringLiteral("Nobody yet")));
    QTRY_VERIFY_WITH_TIMEOUT(canPress("Delete"), patience);
    const auto *model = table()->model();
    const auto demo = model->index(model->rowCount() - 1, PlatformsModel::Name).data().toString();
    QVERIFY(look(demo));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("It still has organisations.")), patience);
    QVERIFY(isBarred("Delete"));
    robot().shoot(QStringLiteral("platforms-full"));
    // One that got its first meanwhile the server keeps.
    QVERIFY(look(QStringLiteral("Nobody yet")));
    QTRY_VERIFY_WITH_TIMEOUT(canPress("Delete"), patience);
    m_house.proxy->add({"DELETE", "/platforms", Fault::Answer, FaultyProxy::problem(409, "INVALID_STATE")});
    QVERIFY(robot().press(QStringLiteral("Delete")));
    QVERIFY(robot().fill(QStringLiteral("Type “Nobody yet” to go on."), QStringLiteral("Nobody yet")));
    QVERIFY(robot().press(QStringLiteral("Delete it")));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("“Nobody yet” got organisations meanwhile.")), patience);
}

void tst_PlatformsPage::platformsAreFound()
{
    QVERIFY(openPage());
    const auto first = make(QStringLiteral("Findable"));
    QVERIFY(first);
    for (int i = 0; i < 45; ++i)
        QVERIFY(make(QStringLiteral("Many %1").arg(i), News::Kept));
    QVERIFY(robot().fill(QStringLiteral("Find platforms"), QStringLiteral("finda")));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, patience);
    QVERIFY(robot().fill(QStringLiteral("Find platforms"), QStringLiteral("nothing like it")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("No platform is called that")), patience);
    QVERIFY(robot().press(QStringLiteral("Show all")));
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), patience);
    auto &navigator = m_house.console->workspace().navigator();
    navigator.go({"platforms", first->id.toString()});
    QTRY_COMPARE_WITH_TIMEOUT(table()->currentId(), first->id.toString(), patience);
    navigator.go({"platforms", domain::PlatformId::make(domain::SystemClock().now()).toString()});
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("That platform isn't there any more")), patience);
}

void tst_PlatformsPage::itLeadsToTheAdministrators()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("With people")) && look(QStringLiteral("With people")));
    robot().key(Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_house.console->workspace().navigator().current().page, QByteArray("people"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        robot().find(QStringLiteral("Which platform"))->property("currentText").toString(),
        QStringLiteral("With people"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("Nobody yet")), patience);
    robot().shoot(QStringLiteral("platforms-people"));
}

void tst_PlatformsPage::oneChangeIsMadeAtATime()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Only one")) && look(QStringLiteral("Only one")));
    m_house.proxy->add({"PUT", "/platforms", Fault::Hold});
    QVERIFY(robot().press(QStringLiteral("Change")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Only this")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QVERIFY(isBarred("Save"));
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Only this")) >= 0, patience);
}

void tst_PlatformsPage::whatChangedMeanwhileStaysOutOfTheFormOfAnother()
{
    QVERIFY(openPage());
    const auto first = make(QStringLiteral("Rebased"));
    QVERIFY(first && make(QStringLiteral("Beside")) && look(first->name));
    QVERIFY(robot().press(QStringLiteral("Change")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Refused")));
    m_house.proxy->add(
        {"PUT", "/platforms", Fault::Answer, FaultyProxy::problem(412, "PRECONDITION_FAILED"), 1});
    m_house.proxy->add({"GET", "/platforms/" + first->id.toString().toLatin1(), Fault::Hold, {}, 1});
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QVERIFY(robot().press(QStringLiteral("Back")));
    QVERIFY(look(QStringLiteral("Beside")) && robot().press(QStringLiteral("Change")));
    m_house.proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_house.console->transport().outstanding(), 0, patience);
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Besides")));
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Besides")) >= 0, patience);
    QVERIFY(rowOf(first->name) >= 0);
    QCOMPARE(rowOf(QStringLiteral("Beside")), -1);
}

void tst_PlatformsPage::aFailureAfterTheFormIsTold()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Unsaved")) && look(QStringLiteral("Unsaved")));
    QVERIFY(robot().press(QStringLiteral("Change")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Not this")));
    m_house.proxy->add({"PUT", "/platforms", Fault::Hold, {}, 1});
    QVERIFY(robot().press(QStringLiteral("Save")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QVERIFY(robot().press(QStringLiteral("Back")));
    m_house.proxy->answerHeld(FaultyProxy::problem(500, "INTERNAL_ERROR"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("“Unsaved”: The server made a mistake")), patience);
}

void tst_PlatformsPage::aCountThatFailsIsTold()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Uncounted")));
    m_house.proxy->add(
        {"GET", "/platform-admin/tenants", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    QVERIFY(look(QStringLiteral("Uncounted")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The server made a mistake")), patience);
    QVERIFY(isBarred("Delete"));
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(canPress("Delete"), patience);
}

void tst_PlatformsPage::whatHappensToAListHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{
            "GET", "/platforms", Fault::Answer, FaultyProxy::problem(status, code, "Retry-After: 60\r\n")};
    };
    QTest::newRow("forbidden") << answered(403, "PERMISSION_REQUIRED")
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("too many") << answered(429, "RATE_LIMITED") << QStringLiteral("The server is busy");
    QTest::newRow("a fault") << answered(500, "INTERNAL_ERROR")
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", "/platforms", Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_PlatformsPage::whatHappensToAListHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    m_house.proxy->add(rule);
    QVERIFY(signIn());
    m_house.console->workspace().navigator().go({"platforms"});
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(said), patience);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->isVisible(), patience);
}

void tst_PlatformsPage::nobodyElseIsOfferedThePage()
{
    QVERIFY(robot().press(QStringLiteral("A company")) && m_house.signInAs(m_server.administrator()));
    QVERIFY(!robot().find(QStringLiteral("Platforms")));
}

QTEST_MAIN(tst_PlatformsPage)
#include "tst_platformspage.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/workspace.h"
#include "models/keysmodel.h"
#include "parts/table.h"
#include "uihouse/house.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

class tst_KeysPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aKeyIsMadeShownOnceAndForgotten();
    void aKeyIsReplacedAndTheOldOneCountsDown();
    void aKeyIsRevokedOnceItsNameIsTyped();
    void aClientIsMadeAndReplaced();
    void aNameIsAskedForBeforeAnythingIsSent();
    void whatHappensToAListHasAFace_data();
    void whatHappensToAListHasAFace();
    void anAnswerThatIsLostDoesNotMakeTwoKeys();
    void aReplacementWhoseAnswerIsLostIsNotMadeTwice();
    void oneChangeIsMadeAtATime();
    void aRefusalIsToldOfTheKeyItIsAbout();
    void aRecruiterIsNotOfferedThePage();
    void aKeyBeyondTheFirstPageIsFound();
    void whatChangedElsewhereIsThereWhenOneComesBack();

private:
    [[nodiscard]] parts::Table *table() const
    {
        return m_house.console->window().findChild<parts::Table *>();
    }
    [[nodiscard]] bool isShowingSecret() const { return robot().sees(QStringLiteral("I have stored it")); }
    [[nodiscard]] bool openPage();
    // Fills the form and sends it.
    [[nodiscard]] bool make(const QString &name);
    bool storeSecret()
    {
        return robot().press(QStringLiteral("I have stored it")) && robot().press(QStringLiteral("Done"));
    }
    [[nodiscard]] QString cell(const QString &name, int column) const;
    bool look(const QString &name);
    [[nodiscard]] int keysNamed(const QString &name) const;
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_KeysPage::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_KeysPage::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_KeysPage::cleanup()
{
    m_house.close();
}

bool tst_KeysPage::openPage()
{
    return m_house.openAsAdministrator("keys")
        && QTest::qWaitFor([this] { return table() && table()->isVisible(); }, patience);
}

bool tst_KeysPage::make(const QString &name)
{
    return robot().press(QStringLiteral("New key")) && robot().fill(QStringLiteral("Name"), name)
        && robot().press(QStringLiteral("Make the key"))
        && QTest::qWaitFor([this] { return isShowingSecret(); }, patience);
}

QString tst_KeysPage::cell(const QString &name, int column) const
{
    const auto *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, models::KeysModel::Name).data().toString() == name)
            return model->index(row, column).data().toString();
    }
    return {};
}

bool tst_KeysPage::look(const QString &name)
{
    const auto *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, models::KeysModel::Name).data().toString() == name) {
            table()->setCurrentIndex(model->index(row, 0));
            return true;
        }
    }
    return false;
}

int tst_KeysPage::keysNamed(const QString &name) const
{
    int count = 0;
    const auto *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        count += model->index(row, models::KeysModel::Name).data().toString() == name;
    return count;
}

void tst_KeysPage::aKeyIsMadeShownOnceAndForgotten()
{
    QVERIFY(openPage());
    robot().shoot(QStringLiteral("keys"));
    QVERIFY(robot().press(QStringLiteral("New key")));
    robot().shoot(QStringLiteral("keys-new"));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("ATS connector")));
    auto *conduct = qobject_cast<QCheckBox *>(robot().find(QStringLiteral("Interviews: Conduct")));
    QVERIFY(conduct && conduct->isChecked()); // as the template has it
    conduct->click();
    QCOMPARE(robot().find(QStringLiteral("What it is for"))->property("currentText").toString(),
        QStringLiteral("Something else"));
    auto *platforms = robot().find(QStringLiteral("Platforms: Create"));
    QVERIFY(platforms && !platforms->isEnabled()); // an administrator of a tenant lacks it
    QVERIFY(robot().press(QStringLiteral("Make the key")));
    QTRY_VERIFY_WITH_TIMEOUT(isShowingSecret(), patience);
    robot().shoot(QStringLiteral("keys-issued"));
    auto *shown = qobject_cast<QLineEdit *>(robot().find(QStringLiteral("New secret")));
    const auto key = shown->text();
    QVERIFY(key.startsWith(QLatin1String("sk_")));
    QVERIFY(robot().press(QStringLiteral("Copy: New secret")));
    QCOMPARE(QGuiApplication::clipboard()->text(), key);
    QVERIFY(!robot().find(QStringLiteral("Done"))->isEnabled()); // not before it is stored
    QVERIFY(robot().press(QStringLiteral("I have stored it")));
    QVERIFY(robot().press(QStringLiteral("Done")));
    QVERIFY(shown->text().isEmpty());
    QVERIFY(!shown->isUndoAvailable());
    QVERIFY(QGuiApplication::clipboard()->text() != key);
    QTRY_COMPARE_WITH_TIMEOUT(cell(QStringLiteral("ATS connector"), models::KeysModel::State),
        QStringLiteral("Not used yet"), patience);
    QVERIFY(look(QStringLiteral("ATS connector")));
    QVERIFY(robot().sees(QStringLiteral("Interviews: create, read, change, delete, approve\n")));
    QVERIFY(key.startsWith(cell(QStringLiteral("ATS connector"), models::KeysModel::Beginning).chopped(1)));
    robot().shoot(QStringLiteral("keys-made"));
}

void tst_KeysPage::aKeyIsReplacedAndTheOldOneCountsDown()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Rotated")));
    QVERIFY(storeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Rotated")), patience);
    table()->setFocus();
    robot().key(Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("The old secret stops")), patience);
    robot().shoot(QStringLiteral("keys-rotate"));
    QVERIFY(robot().press(QStringLiteral("Make a new secret")));
    QTRY_VERIFY_WITH_TIMEOUT(isShowingSecret(), patience);
    QVERIFY(storeSecret());
    const auto counting = [this] {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const auto state = table()->model()->index(row, models::KeysModel::State).data().toString();
            if (state.startsWith(QLatin1String("Stops in ")))
                return state;
        }
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!counting().isEmpty(), patience);
    const auto before = counting();
    QTRY_VERIFY_WITH_TIMEOUT(counting() != before, patience); // it goes on by itself
    QCOMPARE(keysNamed(QStringLiteral("Rotated")), 2);
    desktop::useAppearance(desktop::Appearance::Dark);
    robot().shoot(QStringLiteral("keys-counting-dark"));
}

void tst_KeysPage::aKeyIsRevokedOnceItsNameIsTyped()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Old one")));
    QVERIFY(storeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Old one")), patience);
    QVERIFY(robot().press(QStringLiteral("Revoke")));
    const auto prompt = QStringLiteral("Type “Old one” to go on.");
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(prompt), patience);
    QVERIFY(!robot().find(QStringLiteral("Revoke it"))->isEnabled());
    QVERIFY(robot().fill(prompt, QStringLiteral("Old on")));
    robot().key(Qt::Key_Return);
    QCOMPARE(m_house.proxy->count("DELETE", "/api-keys"), 0);
    QVERIFY(robot().fill(prompt, QStringLiteral("Old one")));
    robot().shoot(QStringLiteral("keys-revoke"));
    QVERIFY(robot().press(QStringLiteral("Revoke it")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("is revoked")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        cell(QStringLiteral("Old one"), models::KeysModel::State), QStringLiteral("Revoked"), patience);
    QVERIFY(!robot().find(QStringLiteral("Replace"))->isEnabled());
}

void tst_KeysPage::aClientIsMadeAndReplaced()
{
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("OAuth clients")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("No OAuth clients yet")), patience);
    robot().shoot(QStringLiteral("keys-clients-empty"));
    robot().key(Qt::Key_N);
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Careers site")));
    QVERIFY(robot().press(QStringLiteral("Make the client")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Client ID")), patience);
    QVERIFY(storeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Careers site")), patience);
    QVERIFY(robot().press(QStringLiteral("Replace")) && robot().press(QStringLiteral("Make a new secret")));
    QTRY_VERIFY_WITH_TIMEOUT(isShowingSecret(), patience);
    QVERIFY(storeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(cell(QStringLiteral("Careers site"), models::KeysModel::State)
                                 .startsWith(QLatin1String("Old secret: ")),
        patience);
    robot().shoot(QStringLiteral("keys-clients"));
}

void tst_KeysPage::aNameIsAskedForBeforeAnythingIsSent()
{
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("New key")) && robot().press(QStringLiteral("Make the key")));
    QVERIFY(robot().sees(QStringLiteral("Give it a name.")));
    QCOMPARE(m_house.proxy->count("POST", "/api-keys"), 0);
}

void tst_KeysPage::whatHappensToAListHasAFace_data()
{
    QTest::addColumn<FaultyProxy::Rule>("rule");
    QTest::addColumn<QString>("said");
    const auto answered = [](int status, const char *code) {
        return FaultyProxy::Rule{
            "GET", "/api-keys", Fault::Answer, FaultyProxy::problem(status, code, "Retry-After: 60\r\n")};
    };
    QTest::newRow("forbidden") << answered(403, "PERMISSION_REQUIRED")
                               << QStringLiteral("Your role doesn't allow this");
    QTest::newRow("too many") << answered(429, "RATE_LIMITED") << QStringLiteral("The server is busy");
    QTest::newRow("a fault") << answered(500, "INTERNAL_ERROR")
                             << QStringLiteral("The server made a mistake");
    QTest::newRow("away") << FaultyProxy::Rule{"GET", "/api-keys", Fault::CutBefore}
                          << QStringLiteral("The connection to");
}

void tst_KeysPage::whatHappensToAListHasAFace()
{
    QFETCH(FaultyProxy::Rule, rule);
    QFETCH(QString, said);
    m_house.proxy->add(rule);
    QVERIFY(m_house.openAsAdministrator("keys"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(said), patience);
    m_house.proxy->clear();
    QVERIFY(robot().press(QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->isVisible(), patience);
}

void tst_KeysPage::anAnswerThatIsLostDoesNotMakeTwoKeys()
{
    QVERIFY(openPage());
    m_house.proxy->add({"POST", "/api-keys", Fault::CutAfter, {}, 1});
    QVERIFY(robot().press(QStringLiteral("New key")));
    QVERIFY(robot().fill(QStringLiteral("Name"), QStringLiteral("Lost")));
    QVERIFY(robot().press(QStringLiteral("Make the key")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The connection to")), patience);
    QVERIFY(robot().press(QStringLiteral("Make the key")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("its secret was lost on the way here")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Lost")), patience);
    QCOMPARE(keysNamed(QStringLiteral("Lost")), 1);
}

void tst_KeysPage::aReplacementWhoseAnswerIsLostIsNotMadeTwice()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Lost again")) && storeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Lost again")), patience);
    m_house.proxy->add({"POST", "/rotate", Fault::CutAfter, {}, 1});
    QVERIFY(robot().press(QStringLiteral("Replace")) && robot().press(QStringLiteral("Make a new secret")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("The connection to")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(keysNamed(QStringLiteral("Lost again")), 2, patience);
    QVERIFY(robot().press(QStringLiteral("Replace")) && robot().press(QStringLiteral("Make a new secret")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("its secret was lost on the way here")), patience);
    const int lists = m_house.proxy->count("GET", "/api-keys");
    robot().key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", "/api-keys") > lists, patience);
    QCOMPARE(keysNamed(QStringLiteral("Lost again")), 2);
    QList<QByteArray> keys;
    for (const auto &request : m_house.proxy->requests()) {
        const auto at = request.head.indexOf("Idempotency-Key: ");
        if (request.target.endsWith("/rotate"))
            keys.append(request.head.mid(at, request.head.indexOf("\r\n", at) - at));
    }
    QCOMPARE(keys.size(), 2);
    QVERIFY(!keys.first().isEmpty());
    QCOMPARE(keys.first(), keys.last());
}

void tst_KeysPage::oneChangeIsMadeAtATime()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Only one")) && storeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Only one")), patience);
    m_house.proxy->add({"POST", "/rotate", Fault::Hold});
    QVERIFY(robot().press(QStringLiteral("Replace")) && robot().press(QStringLiteral("Make a new secret")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    for (const auto *name : {"Replace", "Revoke", "New key"})
        QVERIFY2(!robot().find(QLatin1String(name))->isEnabled(), name);
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(isShowingSecret(), patience);
    QVERIFY(storeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("New key"))->isEnabled(), patience);
}

void tst_KeysPage::aRefusalIsToldOfTheKeyItIsAbout()
{
    QVERIFY(openPage());
    for (const auto &name : {QStringLiteral("This one"), QStringLiteral("The other")})
        QVERIFY(make(name) && storeSecret());
    QTRY_VERIFY_WITH_TIMEOUT(keysNamed(QStringLiteral("The other")) == 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("This one")), patience);
    m_house.proxy->add({"DELETE", "/api-keys", Fault::Hold});
    QVERIFY(robot().press(QStringLiteral("Revoke")));
    QVERIFY(robot().fill(QStringLiteral("Type “This one” to go on."), QStringLiteral("This one")));
    QVERIFY(robot().press(QStringLiteral("Revoke it")));
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QVERIFY(look(QStringLiteral("The other")));
    m_house.proxy->answerHeld(FaultyProxy::problem(500, "INTERNAL_ERROR"));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("“This one”: The server made a mistake")), patience);
}

void tst_KeysPage::aRecruiterIsNotOfferedThePage()
{
    QVERIFY(m_house.signIn());
    QVERIFY(!robot().find(QStringLiteral("Keys")));
}

void tst_KeysPage::aKeyBeyondTheFirstPageIsFound()
{
    QVERIFY(m_house.signInAs(m_server.administrator()));
    auto &workspace = m_house.console->workspace();
    const client::Side side = client::sideOf(*workspace.session().me()).value();
    QString first;
    for (int i = 0; i < 120; ++i) {
        const auto made = workspace.api().keys.create(side, api::Credential::Kind::Key,
            {QStringLiteral("Many %1").arg(i), {}, {QStringLiteral("interview:read")}, {}},
            client::newIdempotencyKey());
        QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), patience);
        QVERIFY(made.result());
        if (first.isEmpty())
            first = made.result()->credential.id;
    }
    workspace.navigator().go({"keys", first});
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->currentId() == first, patience);
    QVERIFY(table()->model()->rowCount() > 100);
    QVERIFY(!table()->selectionModel()->selectedRows().isEmpty());
    workspace.navigator().go({"keys", QStringLiteral("nobody")});
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("That key isn't there any more")), patience);
}

void tst_KeysPage::whatChangedElsewhereIsThereWhenOneComesBack()
{
    QVERIFY(openPage());
    const auto *keys = table();
    m_house.console->workspace().navigator().go({"interviews"});
    QTRY_VERIFY_WITH_TIMEOUT(!keys->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_house.console->transport().outstanding(), 0, patience);
    const auto before = m_house.proxy->count("GET", "/api-keys");
    m_house.console->workspace().navigator().go({"keys"});
    QTRY_VERIFY_WITH_TIMEOUT(keys->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", "/api-keys") > before, patience);
}

QTEST_MAIN(tst_KeysPage)
#include "tst_keyspage.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/keywords.h"
#include "parts/table.h"
#include "uihouse/house.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;
using namespace std::chrono_literals;

class tst_KeysPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theCountdownReachesTheStatedSecond_data();
    void theCountdownReachesTheStatedSecond();
    void aKeyStandsAsItsTimesSay();
    void permissionsAreToldInWords();
    void aKeyIsMadeShownOnceAndForgotten();
    void aKeyIsReplacedAndTheOldOneCountsDown();
    void aKeyIsRevokedOnceItsNameIsTyped();
    void aClientIsMadeAndReplaced();
    void aNameIsAskedForBeforeAnythingIsSent();
    void whatHappensToAListHasAFace_data();
    void whatHappensToAListHasAFace();
    void anAnswerThatIsLostDoesNotMakeTwoKeys();
    void aRecruiterIsNotOfferedThePage();

private:
    [[nodiscard]] parts::Table *table() const
    {
        return m_house.console->window().findChild<parts::Table *>();
    }
    [[nodiscard]] bool isShowingSecret() const { return robot().sees(QStringLiteral("I have stored it")); }
    [[nodiscard]] bool openPage();
    // Fills the form and sends it.
    [[nodiscard]] bool make(const QString &name);
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

void tst_KeysPage::theCountdownReachesTheStatedSecond_data()
{
    QTest::addColumn<std::chrono::milliseconds>("left");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, std::chrono::milliseconds left, const char *shown) {
        QTest::newRow(name) << left << QString::fromLatin1(shown);
    };
    row("a week", 7 * 24h, "7 d 0:00:00");
    row("a second less", 7 * 24h - 1s, "6 d 23:59:59");
    row("less than a day", 23h + 10min + 4s, "23:10:04");
    row("the last second", 1s, "0:00:01");
    row("a part of it", 1ms, "0:00:01");
    row("the end", 0s, "0:00:00");
    row("behind it", -5s, "0:00:00");
}

void tst_KeysPage::theCountdownReachesTheStatedSecond()
{
    QFETCH(std::chrono::milliseconds, left);
    const domain::Timestamp end(1'000'000'000'000ms);
    QTEST(models::countdown(end, end - left), "shown");
}

void tst_KeysPage::aKeyStandsAsItsTimesSay()
{
    using models::Standing;
    const domain::Timestamp now(1'000'000'000'000ms);
    api::Credential key;
    QCOMPARE(models::standingOf(key, now), Standing::Fresh);
    key.lastUsedAt = now - 1min;
    QCOMPARE(models::standingOf(key, now), Standing::InUse);
    key.expiresAt = now + 30 * 24h;
    QCOMPARE(models::standingOf(key, now), Standing::InUse);
    key.expiresAt = now + 1h;
    QCOMPARE(models::standingOf(key, now), Standing::Ending);
    QCOMPARE(models::standingOf(key, now + 1h), Standing::Expired);
    key.revokedAt = now;
    QCOMPARE(models::standingOf(key, now), Standing::Revoked);
    api::Credential client;
    client.kind = api::Credential::Kind::Client;
    client.previousSecretUntil = now + 1h;
    QCOMPARE(models::standingOf(client, now), Standing::Ending);
    QCOMPARE(models::standingOf(client, now + 1h), Standing::Fresh); // only the old secret has ended
}

void tst_KeysPage::permissionsAreToldInWords()
{
    const auto words = models::permissionsInWords({QStringLiteral("interview:read"),
        QStringLiteral("interview:create"), QStringLiteral("assessment:read")});
    QCOMPARE(words, QStringLiteral("Interviews: read, create\nReports: read"));
    for (const auto &permission : domain::permissions()) {
        const auto resource = permission.section(QLatin1Char(':'), 0, 0);
        QVERIFY2(models::resourceWord(resource) != resource, qPrintable(permission));
        const auto action = permission.section(QLatin1Char(':'), 1);
        QVERIFY2(models::actionWord(action) != action, qPrintable(permission));
    }
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
    QVERIFY(robot().press(QStringLiteral("I have stored it")) && robot().press(QStringLiteral("Done")));
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Rotated")), patience);
    table()->setFocus();
    robot().key(Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("The old secret stops")), patience);
    robot().shoot(QStringLiteral("keys-rotate"));
    QVERIFY(robot().press(QStringLiteral("Make a new secret")));
    QTRY_VERIFY_WITH_TIMEOUT(isShowingSecret(), patience);
    QVERIFY(robot().press(QStringLiteral("I have stored it")) && robot().press(QStringLiteral("Done")));
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
    QVERIFY(robot().press(QStringLiteral("I have stored it")) && robot().press(QStringLiteral("Done")));
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
    QVERIFY(robot().press(QStringLiteral("I have stored it")) && robot().press(QStringLiteral("Done")));
    QTRY_VERIFY_WITH_TIMEOUT(look(QStringLiteral("Careers site")), patience);
    QVERIFY(robot().press(QStringLiteral("Replace")) && robot().press(QStringLiteral("Make a new secret")));
    QTRY_VERIFY_WITH_TIMEOUT(isShowingSecret(), patience);
    QVERIFY(robot().press(QStringLiteral("I have stored it")) && robot().press(QStringLiteral("Done")));
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

void tst_KeysPage::aRecruiterIsNotOfferedThePage()
{
    QVERIFY(m_house.signIn());
    QVERIFY(!robot().find(QStringLiteral("Keys")));
}

QTEST_MAIN(tst_KeysPage)
#include "tst_keyspage.moc"

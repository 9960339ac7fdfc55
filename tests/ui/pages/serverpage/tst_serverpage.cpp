// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uihouse/house.h"

#include <QPlainTextEdit>
#include <QTableView>

using namespace candor;
using uitest::patience;

class tst_ServerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theStatusSaysWhatRunsWhere();
    void aSettingSaysWhereItComesFromAndWhatItIsFor();
    void theLogIsFollowedAndFiltered();
    void aBackupIsMadeAndListed();

private:
    bool openPage();
    template <typename View>
    [[nodiscard]] View *visible() const
    {
        for (auto *view : m_house.console->window().findChildren<View *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] uitest::Robot &robot() const { return *m_house.robot; }

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_ServerPage::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    const auto made = m_server.call("POST", QStringLiteral("/super-admin/auth/bootstrap"),
        {{QStringLiteral("email"), QStringLiteral("owner@example.com")},
            {QStringLiteral("password"), m_server.password()},
            {QStringLiteral("name"), QStringLiteral("Olga Owner")}});
    QVERIFY2(!made.isEmpty(), qPrintable(m_server.explanation()));
}

void tst_ServerPage::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_ServerPage::cleanup()
{
    m_house.close();
}

bool tst_ServerPage::openPage()
{
    if (!robot().press(QStringLiteral("The server"))
        || !m_house.signInAs(QStringLiteral("owner@example.com")))
        return false;
    m_house.console->workspace().navigator().go({"server"});
    return true;
}

void tst_ServerPage::theStatusSaysWhatRunsWhere()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("SQLite")), patience);
    QVERIFY(robot().sees(m_server.url().toString()));
    robot().shoot(QStringLiteral("server-status"));
    desktop::useAppearance(desktop::Appearance::Dark);
    robot().shoot(QStringLiteral("server-status-dark"));
}

void tst_ServerPage::aSettingSaysWhereItComesFromAndWhatItIsFor()
{
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("Settings")));
    const auto rowOf = [this](const QString &key) {
        const auto *table = visible<QTableView>();
        int row = table ? table->model()->rowCount() - 1 : -1;
        while (row >= 0 && table->model()->index(row, 0).data().toString() != key)
            --row;
        return row;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("data_dir")) >= 0, patience);
    auto *settings = visible<QTableView>();
    QCOMPARE(settings->model()->index(rowOf(QStringLiteral("data_dir")), 2).data().toString(),
        QStringLiteral("CANDOR_DATA_DIR"));
    QVERIFY(!robot().sees(QStringLiteral("Address and port")));
    settings->selectRow(rowOf(QStringLiteral("listen")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("As delivered: 127.0.0.1:8080")), patience);
    robot().shoot(QStringLiteral("server-settings"));
}

void tst_ServerPage::theLogIsFollowedAndFiltered()
{
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("Log")));
    const int before = m_house.proxy->count("GET", "/server/log");
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", "/server/log") > before + 1, patience); // it follows
    const auto *lines = visible<QPlainTextEdit>();
    QVERIFY(lines);
    QTRY_VERIFY_WITH_TIMEOUT(!lines->toPlainText().isEmpty(), patience);
    QVERIFY(robot().fill(QStringLiteral("Find in the log"), QStringLiteral("no such line at all")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->count("GET", "no%20such%20line") > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(lines->toPlainText().isEmpty(), patience);
    robot().shoot(QStringLiteral("server-log"));
}

void tst_ServerPage::aBackupIsMadeAndListed()
{
    QVERIFY(openPage());
    QVERIFY(robot().press(QStringLiteral("Backups")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("There are none yet")), patience);
    QVERIFY(robot().press(QStringLiteral("Back up now")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("/backups/candor-")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(robot().find(QStringLiteral("Back up now")), patience); // it has ended
    QCOMPARE(m_house.proxy->count("POST", "/server/backups"), 1);
    robot().shoot(QStringLiteral("server-backups"));
}

QTEST_MAIN(tst_ServerPage)
#include "tst_serverpage.moc"

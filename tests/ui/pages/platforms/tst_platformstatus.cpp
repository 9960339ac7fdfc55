// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platformscase.h"

using namespace candor;
using models::PlatformsModel;
using uitest::FaultyProxy;
using uitest::patience;

class tst_PlatformStatus : public uitest::PlatformsCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(begin(), qPrintable(m_server.explanation())); }
    void init() { QVERIFY(m_house.open(m_server)); }
    void cleanup() { m_house.close(); }
    void oneIsSuspendedAndReactivated();
    void aStatusThatChangedMeanwhileIsTold();
};

void tst_PlatformStatus::oneIsSuspendedAndReactivated()
{
    QVERIFY(openPage());
    QVERIFY(make(QStringLiteral("Sleepy")) && look(QStringLiteral("Sleepy")));
    const auto status = [this] {
        return table()
            ->model()
            ->index(rowOf(QStringLiteral("Sleepy")), PlatformsModel::Status)
            .data()
            .toString();
    };
    QCOMPARE(status(), QStringLiteral("Active"));
    robot().key(Qt::Key_P);
    QVERIFY(robot().sees(QStringLiteral("read and erase, nothing else")));
    QCOMPARE(m_house.proxy->count("PUT", "/platforms"), 0);
    robot().shoot(QStringLiteral("platforms-suspend"));
    QVERIFY(robot().press(QStringLiteral("Suspend it")));
    QTRY_VERIFY_WITH_TIMEOUT(
        robot().sees(QStringLiteral("“Sleepy” is suspended, and its organisations with it.")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("Suspended"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(canPress("Reactivate"), patience);
    robot().shoot(QStringLiteral("platforms-suspended"));
    const auto &last = *std::find_if(m_house.proxy->requests().rbegin(), m_house.proxy->requests().rend(),
        [](const FaultyProxy::Request &request) { return request.method == "PUT"; });
    QVERIFY(last.head.contains("If-Match: "));
    QVERIFY(robot().press(QStringLiteral("Reactivate")) && robot().press(QStringLiteral("Reactivate it")));
    QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("Active"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(canPress("Suspend"), patience);
}

void tst_PlatformStatus::aStatusThatChangedMeanwhileIsTold()
{
    QVERIFY(openPage());
    const auto made = make(QStringLiteral("Twice"));
    QVERIFY(made && look(QStringLiteral("Twice")));
    client::PlatformChange change;
    change.status = domain::PlatformStatus::Suspended;
    const auto changed = m_house.console->workspace().api().platforms.update(
        made->id, change, {}, client::newIdempotencyKey());
    QTRY_VERIFY_WITH_TIMEOUT(changed.isFinished(), patience);
    QVERIFY(changed.result());
    robot().key(Qt::Key_P);
    QVERIFY(robot().press(QStringLiteral("Suspend it")));
    QTRY_VERIFY_WITH_TIMEOUT(robot().sees(QStringLiteral("“Twice”: It changed meanwhile")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(canPress("Reactivate"), patience);
}

QTEST_MAIN(tst_PlatformStatus)
#include "tst_platformstatus.moc"

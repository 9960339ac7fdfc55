// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uihouse/house.h"

using namespace candor;
using uitest::patience;

// Two people, or a person and a program, at the same plan.
class tst_OtherRecruiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whoeverWasFirstIsNamedAndNothingIsClaimed();
    void anEditBehindOnesBackIsNotApproved();
    void twoWindowsOfOnePersonAgree();

private:
    QString post(const QString &path, const QJsonObject &body = {});

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
    QString m_runId;
};

void tst_OtherRecruiter::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
}

void tst_OtherRecruiter::init()
{
    QVERIFY(m_house.open(m_server));
    m_runId = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_1"));
    QVERIFY2(!m_runId.isEmpty(), qPrintable(m_server.explanation()));
    QVERIFY(m_house.openInbox(1));
    m_house.decisions().setWindow(std::chrono::hours(1));
}

void tst_OtherRecruiter::cleanup()
{
    m_house.close();
    m_server.call("DELETE", QStringLiteral("/integration/interviews/") + m_runId);
}

QString tst_OtherRecruiter::post(const QString &path, const QJsonObject &body)
{
    return m_server.call("POST", QStringLiteral("/integration/interviews/%1/%2").arg(m_runId, path), body)
        .value(QLatin1String("workflowState"))
        .toString();
}

void tst_OtherRecruiter::whoeverWasFirstIsNamedAndNothingIsClaimed()
{
    m_house.robot->key(Qt::Key_A);
    QVERIFY(m_house.robot->sees(QStringLiteral("leaves in")));
    QCOMPARE(post(QStringLiteral("plan/approve")), QStringLiteral("APPROVED"));
    m_house.decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("approved the plan")), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral(" ago")) || m_house.robot->sees(QStringLiteral("just now")));
    QVERIFY(m_house.robot->sees(QStringLiteral("The program “")));
    QVERIFY(!m_house.robot->sees(QStringLiteral("is approved")));
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing waits for you")), patience);
    m_house.robot->shoot(QStringLiteral("other-first"));
}

void tst_OtherRecruiter::anEditBehindOnesBackIsNotApproved()
{
    auto plan = m_server.call("GET", QStringLiteral("/integration/interviews/") + m_runId)
                    .value(QLatin1String("plan"))
                    .toObject();
    m_house.robot->key(Qt::Key_A);
    m_server.call("PUT", QStringLiteral("/integration/interviews/%1/plan").arg(m_runId),
        {{QStringLiteral("title"), QStringLiteral("Another title")}},
        {{"If-Match", '"' + plan.value(QLatin1String("id")).toString().toLatin1() + '"'}});
    m_house.decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("edited the plan")), patience);
    QVERIFY(!m_house.robot->sees(QStringLiteral("is approved")));
    QCOMPARE(m_server.stateOf(m_runId), QStringLiteral("PENDING"));
    // The new version is there, and can be held against the one that was looked at.
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Plan, version 2")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("This is version 2 of the plan.")), patience);
    m_house.robot->shoot(QStringLiteral("inbox-changed"));
    m_house.robot->key(Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(QStringLiteral("Title, before")), patience);
    m_house.robot->shoot(QStringLiteral("inbox-differences"));
    m_house.robot->key(Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.canApprove(), patience);
    m_house.robot->key(Qt::Key_A);
    m_house.decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("is approved")), patience);
    QCOMPARE(m_server.stateOf(m_runId), QStringLiteral("APPROVED"));
}

void tst_OtherRecruiter::twoWindowsOfOnePersonAgree()
{
    uitest::House other;
    QVERIFY(other.open(m_server));
    QVERIFY(other.openInbox(1));
    other.decisions().setWindow(std::chrono::hours(1));
    other.robot->key(Qt::Key_A);
    other.decisions().sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(other.robot->sees(QStringLiteral("is approved")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing waits for you")), patience);
}

QTEST_MAIN(tst_OtherRecruiter)
#include "tst_otherrecruiter.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/approvalsmodel.h"
#include "uihouse/house.h"

#include <QAbstractButton>
#include <QComboBox>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
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
    void aNewerVersionShowsWhereDifferencesAreLookedAt();
    void whatIsWantedIsLookedAtWhenTheListIsThere();
    void whatIsWantedIsFoundBehindTheOtherKind();
    void whatWaitsNoLongerIsSaid();
    void twoWindowsOfOnePersonAgree();

private:
    // Somebody else makes the next version of the plan, and the page hears of it.
    void editElsewhere(const QString &title);
    void look(const QString &runId);
    [[nodiscard]] QString lookedAt() const;
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

void tst_OtherRecruiter::editElsewhere(const QString &title)
{
    m_server.call("PUT", QStringLiteral("/integration/interviews/%1/plan").arg(m_runId),
        {{QStringLiteral("title"), title}}, {{"If-Match", "*"}});
    m_house.robot->key(Qt::Key_F5);
}

void tst_OtherRecruiter::look(const QString &runId)
{
    m_house.console->workspace().navigator().go({"inbox", runId});
}

QString tst_OtherRecruiter::lookedAt() const
{
    return m_house.list()->currentIndex().data(models::ApprovalsModel::RunIdRole).toString();
}

void tst_OtherRecruiter::aNewerVersionShowsWhereDifferencesAreLookedAt()
{
    m_house.robot->key(Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("There is one version only")), patience);
    editElsewhere(QStringLiteral("Second title"));
    const auto shows = [this](const char *box, const char *version) {
        const auto *versions = qobject_cast<QComboBox *>(m_house.robot->find(QLatin1String(box)));
        return versions && versions->currentText().startsWith(QLatin1String(version));
    };
    QTRY_VERIFY_WITH_TIMEOUT(shows("Compare with", "Version 2"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(QStringLiteral("Title, before")), patience);
    editElsewhere(QStringLiteral("Third title"));
    QTRY_VERIFY_WITH_TIMEOUT(shows("Compare with", "Version 3"), patience);
    QVERIFY(shows("Compare from", "Version 2"));
    qobject_cast<QComboBox *>(m_house.robot->find(QStringLiteral("Compare from")))->setCurrentIndex(2);
    QVERIFY(shows("Compare from", "Version 1"));
    QVERIFY(m_house.robot->press(QStringLiteral("Show differences")));
    QTRY_VERIFY_WITH_TIMEOUT(shows("Compare from", "Version 2"), patience);
}

void tst_OtherRecruiter::whatIsWantedIsLookedAtWhenTheListIsThere()
{
    const auto other = m_server.requestPlan(QStringLiteral("Engineer"), QStringLiteral("cand_2"));
    QVERIFY2(!other.isEmpty(), qPrintable(m_server.explanation()));
    m_house.close();
    QVERIFY(m_house.open(m_server));
    m_house.proxy->add({"GET", "/integration/approvals", Fault::Hold});
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(m_house.proxy->held() > 0, patience);
    look(other);
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_COMPARE_WITH_TIMEOUT(m_house.list()->model()->rowCount(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(lookedAt(), other, patience);
    QVERIFY(m_house.list()->currentIndex().row() != 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.canApprove(), patience);
    m_server.call("DELETE", QStringLiteral("/integration/interviews/") + other);
}

void tst_OtherRecruiter::whatIsWantedIsFoundBehindTheOtherKind()
{
    auto *reports = m_house.robot->find(QStringLiteral("Reports"));
    QVERIFY(reports);
    static_cast<QAbstractButton *>(reports)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("Nothing waits for you")), patience);
    look(m_runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.list()->isVisible(), patience);
    QCOMPARE(lookedAt(), m_runId);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.canApprove(), patience);
    QVERIFY(!m_house.robot->sees(QStringLiteral("wait any more")));
}

void tst_OtherRecruiter::whatWaitsNoLongerIsSaid()
{
    look(QStringLiteral("01890000-0000-7000-8000-000000000000"));
    QVERIFY(!m_house.canApprove()); // nobody else's plan stands there meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->sees(QStringLiteral("wait any more")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(lookedAt(), m_runId, patience);
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

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/approvalsmodel.h"
#include "uisupport/faultyproxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace candor;
using models::ApprovalKind;
using models::ApprovalsModel;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;

namespace {

constexpr int patience = 60'000;

QJsonObject waiting(int number, const char *kind)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)},
        {QStringLiteral("runId"), QStringLiteral("run_%1").arg(number)}, {QStringLiteral("revision"), 4},
        {QStringLiteral("position"), QStringLiteral("Engineer %1").arg(number)},
        {QStringLiteral("level"), QJsonValue()}, {QStringLiteral("candidateRef"), QJsonValue()},
        {QStringLiteral("companyName"), QJsonValue()},
        {QStringLiteral("dataQuality"), QStringLiteral("GOOD")}, {QStringLiteral("attention"), QJsonValue()},
        {QStringLiteral("waitingSince"), QStringLiteral("2026-03-18T10:12:00.000Z")},
        {QStringLiteral("planVersion"), 1}, {QStringLiteral("questions"), 9},
        {QStringLiteral("durationMinutes"), 45}, {QStringLiteral("overallScore"), QJsonValue()},
        {QStringLiteral("recommendation"), QJsonValue()}};
}

// A page with the numbers from `first` on; the next one's cursor is named after its first number.
QByteArray page(int first, int count, int total, const char *kind = "PLAN")
{
    QJsonArray items;
    for (int i = first; i < first + count; ++i)
        items.append(waiting(i, kind));
    const auto next = first + count;
    const QJsonObject object{{QStringLiteral("items"), items},
        {QStringLiteral("nextCursor"), next < total ? QJsonValue(QString::number(next)) : QJsonValue()},
        {QStringLiteral("total"), total}};
    return FaultyProxy::answerOf(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

// The model against a server of prepared answers.
class tst_ApprovalsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyWhatIsLookedAtIsAskedFor();
    void bothKindsAreCountedWhateverIsShown();
    void aReloadKeepsTheRowsInPlace();
    void whatIsDecidedGoesAtOnce();
    void aFailureKeepsWhatIsThere();
    void withoutReportsOnlyPlansAreAskedFor();

private:
    void make(ApprovalsModel::Reports reports = ApprovalsModel::Reports::Included);
    bool reload();

    std::unique_ptr<FaultyProxy> m_server;
    std::unique_ptr<client::Transport> m_transport;
    std::unique_ptr<ApprovalsModel> m_model;
};

void tst_ApprovalsModel::init()
{
    m_server = std::make_unique<FaultyProxy>();
    m_transport = std::make_unique<client::Transport>(m_server->url());
    make();
}

void tst_ApprovalsModel::cleanup()
{
    m_model.reset();
    m_transport.reset();
    m_server.reset();
}

void tst_ApprovalsModel::make(ApprovalsModel::Reports reports)
{
    m_model = std::make_unique<ApprovalsModel>(client::InterviewCalls(*m_transport), reports);
}

bool tst_ApprovalsModel::reload()
{
    QSignalSpy reloaded(m_model.get(), &ApprovalsModel::reloaded);
    m_model->reload();
    return reloaded.wait(patience);
}

void tst_ApprovalsModel::onlyWhatIsLookedAtIsAskedFor()
{
    m_server->add({"GET", "/approvals?limit=100", Fault::Answer, page(0, 100, 100'000)});
    m_server->add({"GET", "cursor=100", Fault::Answer, page(100, 100, 100'000)});
    m_server->add({"GET", "kind=PLAN", Fault::Answer, page(0, 1, 60'000)});
    QVERIFY(reload());
    QCOMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_model->count(), 100'000);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_model->canFetchMore({}));
    QSignalSpy reloaded(m_model.get(), &ApprovalsModel::reloaded);
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({}));
    QVERIFY(reloaded.wait(patience));
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(m_model->at(199).position, QStringLiteral("Engineer 199"));
}

void tst_ApprovalsModel::bothKindsAreCountedWhateverIsShown()
{
    m_server->add({"GET", "/approvals?limit=100", Fault::Answer, page(0, 3, 3)});
    m_server->add({"GET", "kind=PLAN", Fault::Answer, page(0, 1, 2)});
    m_server->add({"GET", "kind=REPORT", Fault::Answer, page(2, 1, 1, "REPORT")});
    m_server->add({"GET", "kind=PLAN&limit=100", Fault::Answer, page(0, 2, 2)});
    QVERIFY(reload());
    for (const auto kind : {std::optional(ApprovalKind::Plan), std::optional(ApprovalKind::Report),
             std::optional<ApprovalKind>()}) {
        QSignalSpy reloaded(m_model.get(), &ApprovalsModel::reloaded);
        m_model->setKind(kind);
        QVERIFY(reloaded.wait(patience));
        QCOMPARE(m_model->count(ApprovalKind::Plan), 2);
        QCOMPARE(m_model->count(ApprovalKind::Report), 1);
        QCOMPARE(m_model->count(), 3);
        QCOMPARE(m_model->rowCount(), kind == ApprovalKind::Plan ? 2 : kind == ApprovalKind::Report ? 1 : 3);
    }
}

void tst_ApprovalsModel::aReloadKeepsTheRowsInPlace()
{
    m_server->add({"GET", "/approvals", Fault::Answer, page(0, 5, 5)});
    QVERIFY(reload());
    const QPersistentModelIndex third = m_model->index(2);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_server->add({"GET", "/approvals", Fault::Answer, page(1, 6, 7)});
    QVERIFY(reload());
    QVERIFY(resets.isEmpty());
    QCOMPARE(third.row(), 1);
    QCOMPARE(m_model->data(third, ApprovalsModel::RunIdRole).toString(), QStringLiteral("run_2"));
    QCOMPARE(m_model->rowCount(), 6);
}

void tst_ApprovalsModel::whatIsDecidedGoesAtOnce()
{
    m_server->add({"GET", "/approvals", Fault::Answer, page(0, 3, 3)});
    QVERIFY(reload());
    m_model->forget(QStringLiteral("run_1"));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->count(ApprovalKind::Plan), 2);
    QCOMPARE(m_model->rowOf(QStringLiteral("run_1")), -1);
    // What is under way may still know it, and is asked for again.
    const auto asked = m_server->count("GET", "/approvals");
    QSignalSpy reloaded(m_model.get(), &ApprovalsModel::reloaded);
    m_model->reload();
    m_model->forget(QStringLiteral("run_2"));
    QCOMPARE(reloaded.size(), 1);
    m_server->add({"GET", "/approvals", Fault::Answer, page(0, 1, 1)});
    QVERIFY(reloaded.wait(patience));
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_server->count("GET", "/approvals") > asked);
}

void tst_ApprovalsModel::aFailureKeepsWhatIsThere()
{
    m_server->add({"GET", "/approvals", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    QVERIFY(reload());
    QVERIFY(m_model->phase() == ApprovalsModel::Phase::Failed);
    m_server->add({"GET", "/approvals", Fault::Answer, page(0, 3, 3)});
    QVERIFY(reload());
    QVERIFY(m_model->phase() == ApprovalsModel::Phase::Ready);
    m_server->add({"GET", "/approvals", Fault::Answer, FaultyProxy::problem(500, "INTERNAL_ERROR")});
    QVERIFY(reload());
    QVERIFY(m_model->failure());
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_model->phase() == ApprovalsModel::Phase::Ready);
}

void tst_ApprovalsModel::withoutReportsOnlyPlansAreAskedFor()
{
    make(ApprovalsModel::Reports::LeftOut);
    m_server->add({"GET", "/approvals", Fault::Answer, page(0, 3, 3)});
    QVERIFY(reload());
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_model->count(ApprovalKind::Plan), 3);
    QCOMPARE(m_model->count(), 3);
}

QTEST_MAIN(tst_ApprovalsModel)
#include "tst_approvalsmodel.moc"

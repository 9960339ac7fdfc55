// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/roles.h"
#include "models/pagedmodel.h"
#include "parts/table.h"
#include "uihouse/house.h"

#include <QScrollBar>

using namespace candor;
using uitest::FaultyProxy;
using Fault = FaultyProxy::Fault;
using uitest::patience;

namespace {

constexpr int interviews = 100'000;
const QByteArray listPath = "/integration/interviews?limit="; // not what the inbox asks for

} // namespace

// The table of interviews before a large server, and before one that is slow or wants to be signed in to
// anew.
class tst_ManyInterviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void askedForIsNoMoreThanIsLookedAt();
    void aFilterIsAnsweredByTheServer();
    void aSlowServerShowsWhereRowsWillBe();
    void anExpiredSessionIsSignedInAgain();

private:
    parts::Table *table() const { return m_house.console->window().findChild<parts::Table *>(); }
    bool hasRows() const { return table() && table()->isVisible() && table()->model()->rowCount() > 0; }
    bool openPage()
    {
        if (!m_house.signIn())
            return false;
        m_house.console->workspace().navigator().go({"interviews"});
        return true;
    }
    bool isWhole() const;

    uitest::SettingsHome m_settings;
    uitest::ServerProcess m_server;
    uitest::House m_house;
};

void tst_ManyInterviews::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.explanation()));
    QVERIFY2(m_server.fill(interviews), qPrintable(m_server.explanation()));
}

void tst_ManyInterviews::init()
{
    QVERIFY(m_house.open(m_server));
}

void tst_ManyInterviews::cleanup()
{
    m_house.close();
}

// Whether all rows in sight say what they are.
bool tst_ManyInterviews::isWhole() const
{
    const auto [first, last] = table()->rowsInSight();
    for (int row = first; row <= last; ++row) {
        if (table()->model()->index(row, 0).data(look::PendingRole).toBool())
            return false;
    }
    return last >= first;
}

void tst_ManyInterviews::askedForIsNoMoreThanIsLookedAt()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    QVERIFY(m_house.robot->sees(QStringLiteral("of more than 200")));
    auto *bar = table()->verticalScrollBar();
    QTRY_VERIFY_WITH_TIMEOUT((bar->setValue(bar->maximum()), table()->model()->rowCount() > 2000), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), patience);
    const auto *model = static_cast<models::PagedModel *>(table()->model());
    QTRY_VERIFY_WITH_TIMEOUT(!model->isFetching(), patience);
    const int pages = model->rowCount() / models::PagedModel::pageSize + 1;
    QVERIFY(m_house.proxy->count("GET", listPath) <= pages + 1);
    constexpr int most = models::mostHeldPages + 1; // one may be on its way
    QVERIFY(model->heldPages() <= most); // the others were let go
    bar->setValue(bar->maximum() / 2); // one of them
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), patience);
    m_house.robot->shoot(QStringLiteral("interviews-many"));
}

void tst_ManyInterviews::aFilterIsAnsweredByTheServer()
{
    QVERIFY(openPage());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
    m_house.console->workspace().navigator().go(
        {"interviews", {}, QUrlQuery(QStringLiteral("state=INFO_NEEDED"))});
    QTRY_COMPARE_WITH_TIMEOUT(
        table()->model()->index(0, 3).data().toString(), QStringLiteral("Information is missing"), patience);
    QVERIFY(table()->model()->rowCount() <= 200);
}

void tst_ManyInterviews::aSlowServerShowsWhereRowsWillBe()
{
    m_house.proxy->add({"GET", listPath, Fault::Hold});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(m_house.proxy->held(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_house.robot->find(QStringLiteral("…")), patience); // the grey bars
    QVERIFY(!m_house.robot->sees(QStringLiteral("No interviews yet")));
    m_house.proxy->clear();
    m_house.proxy->release();
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience);
}

void tst_ManyInterviews::anExpiredSessionIsSignedInAgain()
{
    m_house.proxy->add({"GET", listPath, Fault::Answer, FaultyProxy::problem(401, "UNAUTHORIZED")});
    m_house.proxy->add(
        {"POST", "/auth/refresh", Fault::Answer, FaultyProxy::problem(401, "INVALID_CREDENTIALS")});
    QVERIFY(openPage());
    QTRY_COMPARE_WITH_TIMEOUT(m_house.console->session().state(), client::Session::State::Expired, patience);
    m_house.proxy->clear();
    QVERIFY(m_house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), patience); // where the person was
}

QTEST_MAIN(tst_ManyInterviews)
#include "tst_manyinterviews.moc"

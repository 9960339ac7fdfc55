// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakelist.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace candor;
using models::PagedModel;
using uitest::Things;

namespace {

void settle(PagedModel &model)
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QTest::qWait(1);
    } while (model.isFetching());
}

} // namespace

// Lists of a server that looks through a stretch for each page, of which a filter may leave nothing.
class tst_PagedSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = {}; }
    void looksFurtherWherePagesAreEmpty();
    void aSearchPausesAndGoesOnWhenItIsTold();
    void aSearchIsStopped();
    void aSearchThatFailsGoesOnFromWhereItWas();

private:
    void fill(int count)
    {
        for (int key = 1; key <= count; ++key)
            m_server.put(key, QStringLiteral("thing"));
    }
    uitest::ThingServer m_server;
};

void tst_PagedSearch::looksFurtherWherePagesAreEmpty()
{
    fill(2000);
    m_server.stretch = 100;
    m_server.only = QStringLiteral("rare");
    m_server.put(700, QStringLiteral("rare"));
    m_server.put(5, QStringLiteral("rare"));
    Things model(m_server);
    model.reload(PagedModel::Keep::Nothing);
    settle(model);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0)->key, 700);
    QCOMPARE(model.search(), PagedModel::Search::None);
    QCOMPARE(m_server.requests, 14);
    QCOMPARE(model.lookedThrough(), 0);
    (void)model.index(0, 0).data(); // the end is in sight
    settle(model);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(m_server.requests, 20);
}

void tst_PagedSearch::aSearchPausesAndGoesOnWhenItIsTold()
{
    constexpr int stretches = 70;
    m_server.stretch = 10;
    m_server.only = QStringLiteral("rare");
    fill(stretches * m_server.stretch);
    Things model(m_server);
    const QAbstractItemModelTester tester(&model);
    model.reload(PagedModel::Keep::Nothing);
    settle(model);
    QCOMPARE(model.search(), PagedModel::Search::Paused);
    QCOMPARE(m_server.requests, PagedModel::mostSteps);
    QCOMPARE(model.lookedThrough(), PagedModel::mostSteps * 10);
    QVERIFY(!model.canFetchMore({})); // views ask by themselves
    model.fetchMore({});
    settle(model);
    QCOMPARE(m_server.requests, PagedModel::mostSteps);
    model.lookOn();
    settle(model);
    QCOMPARE(m_server.requests, stretches);
    QCOMPARE(model.search(), PagedModel::Search::None);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.count().isMore);
}

void tst_PagedSearch::aSearchIsStopped()
{
    fill(500);
    m_server.stretch = 10;
    m_server.only = QStringLiteral("rare");
    Things model(m_server);
    model.isHolding = true;
    model.reload(PagedModel::Keep::Nothing);
    model.release(); // the first page, and the next is asked for
    QTRY_COMPARE(model.search(), PagedModel::Search::UnderWay);
    QTRY_VERIFY(model.isFetching());
    model.stop();
    QCOMPARE(model.search(), PagedModel::Search::Paused);
    QVERIFY(!model.isFetching());
    const int asked = m_server.requests;
    model.release(); // an answer that nobody waits for any more
    settle(model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.search(), PagedModel::Search::Paused);
    model.isHolding = false;
    m_server.put(1, QStringLiteral("rare"));
    model.lookOn();
    settle(model);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(m_server.requests > asked);
}

void tst_PagedSearch::aSearchThatFailsGoesOnFromWhereItWas()
{
    fill(500);
    m_server.stretch = 10;
    m_server.only = QStringLiteral("rare");
    Things model(m_server);
    model.isHolding = true;
    model.reload(PagedModel::Keep::Nothing);
    model.release();
    QTRY_VERIFY(model.search() == PagedModel::Search::UnderWay && model.isFetching());
    m_server.failure = client::Failure{{}, client::Trouble::Unreachable, 0, {}, 0};
    model.release();
    QTRY_VERIFY(model.failure());
    QCOMPARE(model.phase(), PagedModel::Phase::Ready);
    QCOMPARE(model.search(), PagedModel::Search::Paused);
    const int asked = m_server.requests;
    m_server.failure.reset();
    model.isHolding = false;
    model.lookOn();
    settle(model);
    QVERIFY(!model.failure());
    QCOMPARE(m_server.requests - asked, 49); // not the first stretch again
}

QTEST_GUILESS_MAIN(tst_PagedSearch)
#include "tst_pagedsearch.moc"

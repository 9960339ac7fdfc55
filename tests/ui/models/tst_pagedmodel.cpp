// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakelist.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
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

// Looks at rows as a view does that paints them.
void lookAt(PagedModel &model, int first, int rows)
{
    for (int row = first; row < std::min(first + rows, model.rowCount()); ++row)
        (void)model.index(row, 0).data();
}

} // namespace

class tst_PagedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatFitsAndThenForPages();
    void walksALongListAndHoldsTwelvePages();
    void showsWhatTheServerHasWhereverItIsLookedAt();
    void newRowsComeInAboveAndSelectedOnesStayTheSame();
    void tooMuchThatIsNewReplacesTheList();
    void aRowThatMovedIsShownOnce();
    void aRowThatIsGoneLeavesNoGap();
    void aLateAnswerToAFormerQuestionIsDropped();
    void theRowsStayWhenAReloadFails();
    void aReloadWhileAnotherFailsIsNotLost();
    void aFailedFirstPageIsAFailureUntilItIsAskedAgain();
    void anOrderOfTheServerIsAskedForByItsColumn();
    void aChangedRowIsFreshAndAMisfitIsMuted();
    void countsExactlyOnceTheEndIsKnown();

private:
    void fill(int count)
    {
        for (int key = 1; key <= count; ++key)
            m_server->put(key, QStringLiteral("thing"));
    }
    std::unique_ptr<uitest::ThingServer> m_server;
    std::unique_ptr<Things> m_model;
};

void tst_PagedModel::init()
{
    m_server = std::make_unique<uitest::ThingServer>();
    m_model = std::make_unique<Things>(*m_server);
}

void tst_PagedModel::asksForWhatFitsAndThenForPages()
{
    fill(1000);
    m_model->setFirstPage(30);
    QCOMPARE(m_model->phase(), PagedModel::Phase::Loading);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    QCOMPARE(m_model->phase(), PagedModel::Phase::Ready);
    QCOMPARE(m_model->rowCount(), 30);
    lookAt(*m_model, 0, 20); // what fits
    settle(*m_model);
    QCOMPARE(m_server->requests, 1);
    lookAt(*m_model, 10, 20);
    settle(*m_model);
    QCOMPARE(m_model->rowCount(), 130);
    QCOMPARE(m_server->requests, 2);
}

void tst_PagedModel::walksALongListAndHoldsTwelvePages()
{
    constexpr int all = 20'000;
    fill(all);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        settle(*m_model);
    }
    QCOMPARE(m_model->rowCount(), all);
    QCOMPARE(m_model->heldPages(), 12);
    const int pages = (all - 50 + PagedModel::pageSize - 1) / PagedModel::pageSize + 1;
    QCOMPARE(m_server->requests, pages);
    QVERIFY(m_model->index(5000, 0).data(look::PendingRole).toBool());
    lookAt(*m_model, 5000, 20); // the only look that anything is fetched for
    settle(*m_model);
    QCOMPARE(m_model->index(5000, 0).data().toInt(), all - 5000);
    QCOMPARE(m_server->requests, pages + 1);
    QCOMPARE(m_model->heldPages(), 12);
}

void tst_PagedModel::showsWhatTheServerHasWhereverItIsLookedAt()
{
    QRandomGenerator random(7);
    fill(3000);
    const QAbstractItemModelTester tester(m_model.get());
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    for (int step = 0; step < 300; ++step) {
        const int what = random.bounded(10);
        if (what < 2) {
            m_model->fetchMore({});
        } else if (what < 3) {
            m_server->put(m_server->things.lastKey() + 1, QStringLiteral("new"));
            m_model->reload(PagedModel::Keep::Place);
        } else if (what < 4) {
            const int key = 1 + random.bounded(int(m_server->things.size()));
            m_server->put(key, QStringLiteral("changed %1").arg(step));
            m_model->reload(PagedModel::Keep::Place);
        }
        const int top = random.bounded(m_model->rowCount());
        for (int i = 0; i < 3; ++i) { // painted again and again, while answers come
            lookAt(*m_model, top, 20);
            settle(*m_model);
        }
        QVERIFY(m_model->heldPages() <= 12);
        QSet<int> seen;
        for (int row = top; row < std::min(top + 20, m_model->rowCount()); ++row) {
            const auto *thing = m_model->at(row);
            QVERIFY2(thing, "a row that was looked at and isn't there");
            QCOMPARE(thing->text, m_server->things.value(thing->key).text);
            QCOMPARE(m_server->things.size() - row, qsizetype(thing->key)); // none missing, none twice
            QVERIFY(!seen.contains(thing->key));
            seen.insert(thing->key);
        }
        QVERIFY(m_server->largestLimit <= 200);
    }
    QVERIFY(!m_model->hasMoved());
}

void tst_PagedModel::newRowsComeInAboveAndSelectedOnesStayTheSame()
{
    fill(500);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    m_model->fetchMore({});
    settle(*m_model);
    const QPersistentModelIndex selected = m_model->index(120, 0);
    const auto key = selected.data().toInt();
    for (int i = 501; i <= 510; ++i)
        m_server->put(i, QStringLiteral("new"));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->reload(PagedModel::Keep::Place);
    settle(*m_model);
    QVERIFY(resets.isEmpty());
    QCOMPARE(m_model->index(0, 0).data().toInt(), 510);
    QCOMPARE(selected.row(), 130);
    QCOMPARE(selected.data().toInt(), key);
}

void tst_PagedModel::tooMuchThatIsNewReplacesTheList()
{
    fill(500);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    m_model->fetchMore({});
    settle(*m_model);
    for (int i = 501; i <= 1000; ++i)
        m_server->put(i, QStringLiteral("new"));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->reload(PagedModel::Keep::Place);
    settle(*m_model);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_model->index(0, 0).data().toInt(), 1000);
}

void tst_PagedModel::aRowThatMovedIsShownOnce()
{
    fill(400);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    m_model->fetchMore({});
    settle(*m_model);
    const QPersistentModelIndex neighbour = m_model->index(m_model->rowOf(QStringLiteral("299")), 0);
    auto moved = m_server->things.take(300); // from the second page to the top
    moved.key = 401;
    m_server->things.insert(401, moved);
    m_model->reload(PagedModel::Keep::Place);
    for (int i = 0; i < 3; ++i) {
        settle(*m_model);
        lookAt(*m_model, 0, m_model->rowCount());
    }
    QCOMPARE(m_model->index(0, 0).data(look::RowIdRole).toString(), QStringLiteral("300"));
    QSet<QString> seen;
    auto wanted = m_server->things.end();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto *thing = m_model->at(row);
        QVERIFY(thing);
        QCOMPARE(thing->id, (--wanted)->id);
        QVERIFY(!seen.contains(thing->id));
        seen.insert(thing->id);
    }
    QCOMPARE(neighbour.data(look::RowIdRole).toString(), QStringLiteral("299"));
}

void tst_PagedModel::aRowThatIsGoneLeavesNoGap()
{
    fill(400);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    m_model->fetchMore({});
    settle(*m_model);
    m_server->things.remove(320);
    m_model->reload(PagedModel::Keep::Place);
    for (int i = 0; i < 3; ++i) {
        settle(*m_model);
        lookAt(*m_model, 0, m_model->rowCount());
    }
    QCOMPARE(m_model->rowOf(QStringLiteral("320")), -1);
    for (int row = 1; row < m_model->rowCount(); ++row)
        QVERIFY(m_model->at(row - 1)->key > m_model->at(row)->key);
}

void tst_PagedModel::aLateAnswerToAFormerQuestionIsDropped()
{
    fill(300);
    m_model->isHolding = true;
    m_model->reload(PagedModel::Keep::Nothing);
    m_model->setSort(QStringLiteral("key"));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->release();
    settle(*m_model);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_model->index(0, 0).data().toInt(), 1);
}

void tst_PagedModel::theRowsStayWhenAReloadFails()
{
    fill(300);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    m_server->failure = client::Failure{{}, client::Trouble::Unreachable, 0, {}, 0};
    m_model->reload(PagedModel::Keep::Place);
    settle(*m_model);
    QCOMPARE(m_model->phase(), PagedModel::Phase::Ready);
    QVERIFY(m_model->failure());
    QCOMPARE(m_model->rowCount(), 50);
    QVERIFY(!m_model->canFetchMore({})); // no storm of requests
    lookAt(*m_model, 0, 50);
    settle(*m_model);
    QCOMPARE(m_server->requests, 2);
    m_server->failure.reset();
    m_model->reload(PagedModel::Keep::Place);
    settle(*m_model);
    QVERIFY(!m_model->failure());
    QVERIFY(m_model->canFetchMore({}));
}

void tst_PagedModel::aReloadWhileAnotherFailsIsNotLost()
{
    fill(300);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    m_model->isHolding = true;
    m_model->reload(PagedModel::Keep::Place);
    m_model->reload(PagedModel::Keep::Place);
    m_model->isHolding = false;
    m_server->failure = client::Failure{{}, client::Trouble::Unreachable, 0, {}, 0};
    m_model->release(); // the first one's failure
    m_server->failure.reset();
    settle(*m_model);
    QVERIFY(!m_model->failure());
    QCOMPARE(m_server->requests, 3);
}

void tst_PagedModel::aFailedFirstPageIsAFailureUntilItIsAskedAgain()
{
    fill(300);
    m_server->failure = client::Failure{{}, client::Trouble::Unreachable, 0, {}, 0};
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    QCOMPARE(m_model->phase(), PagedModel::Phase::Failed);
    m_server->failure.reset();
    m_model->reload(PagedModel::Keep::Place);
    QCOMPARE(m_model->phase(), PagedModel::Phase::Loading);
    settle(*m_model);
    QCOMPARE(m_model->phase(), PagedModel::Phase::Ready);
    m_server->failure = client::Failure{{}, client::Trouble::Unreachable, 0, {}, 0};
    m_model->setSort(QStringLiteral("key")); // what is there would answer another question
    settle(*m_model);
    QCOMPARE(m_model->phase(), PagedModel::Phase::Failed);
    QCOMPARE(m_model->rowCount(), 0);
}

void tst_PagedModel::anOrderOfTheServerIsAskedForByItsColumn()
{
    fill(300);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    m_model->sort(0, Qt::AscendingOrder);
    settle(*m_model);
    QCOMPARE(m_model->sortedBy(), std::pair(0, Qt::AscendingOrder));
    QCOMPARE(m_model->index(0, 0).data().toInt(), 1);
    m_model->sort(0, Qt::DescendingOrder);
    settle(*m_model);
    QCOMPARE(m_model->sort(), QStringLiteral("-key"));
    QCOMPARE(m_model->index(0, 0).data().toInt(), 300);
    QVERIFY(m_model->headerData(0, Qt::Horizontal, look::SortableRole).toBool());
    QVERIFY(!m_model->headerData(1, Qt::Horizontal, look::SortableRole).toBool());
}

void tst_PagedModel::aChangedRowIsFreshAndAMisfitIsMuted()
{
    fill(30);
    m_model->wanted = QStringLiteral("thing");
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    QVERIFY(m_model->update({30, QStringLiteral("thing"), QStringLiteral("30")}));
    QVERIFY(!m_model->index(0, 0).data(look::FreshRole).toBool()); // nothing is new in it
    QVERIFY(m_model->update({30, QStringLiteral("another"), QStringLiteral("30")}));
    QVERIFY(m_model->index(0, 0).data(look::FreshRole).toBool());
    QVERIFY(m_model->index(0, 0).data(look::MutedRole).toBool());
    QCOMPARE(m_model->index(0, 1).data().toString(), QStringLiteral("another"));
    QVERIFY(!m_model->update({31, QStringLiteral("thing"), QStringLiteral("31")}));
    QTRY_VERIFY(!m_model->index(0, 0).data(look::FreshRole).toBool());
}

void tst_PagedModel::countsExactlyOnceTheEndIsKnown()
{
    fill(250);
    m_model->reload(PagedModel::Keep::Nothing);
    settle(*m_model);
    QCOMPARE(m_model->count().rows, 200);
    QVERIFY(m_model->count().isMore);
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        settle(*m_model);
    }
    QCOMPARE(m_model->count().rows, 250);
    QVERIFY(!m_model->count().isMore);
}

QTEST_MAIN(tst_PagedModel)
#include "tst_pagedmodel.moc"

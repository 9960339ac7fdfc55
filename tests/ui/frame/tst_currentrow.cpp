// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../models/fakelist.h"
#include "frame/currentrow.h"

#include <QTest>

using namespace candor;
using frame::CurrentRow;
using models::PagedModel;
using uitest::Things;

namespace {

void fetchAll(PagedModel &model)
{
    QTRY_VERIFY(!model.isFetching());
}

} // namespace

class tst_CurrentRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstRowIsLookedAt();
    void aRowThatIsHeldIsTakenAtOnce();
    void noneIsCurrentUntilTheOneThatIsWantedIsThere();
    void aLongListIsReadUntilItIsFound();
    void whatIsInNoPageIsGone();
    void whoeverGivesUpLooksAtTheFirst();
    void aListThatCannotBeReadIsWaitedFor();

private:
    void fill(int count)
    {
        for (int key = 1; key <= count; ++key)
            m_server->put(key, QStringLiteral("thing"));
        m_model->reload(PagedModel::Keep::Nothing);
        fetchAll(*m_model);
    }
    QString current() const { return m_table->currentId(); }

    std::unique_ptr<uitest::ThingServer> m_server;
    std::unique_ptr<Things> m_model;
    std::unique_ptr<parts::Table> m_table;
    std::unique_ptr<CurrentRow> m_row;
    int m_changes = 0;
};

void tst_CurrentRow::init()
{
    m_server = std::make_unique<uitest::ThingServer>();
    m_model = std::make_unique<Things>(*m_server);
    m_table = std::make_unique<parts::Table>(QStringLiteral("Things"));
    m_table->setModel(m_model.get());
    m_changes = 0;
    m_row = std::make_unique<CurrentRow>(*m_model, *m_table, [this] { ++m_changes; });
}

void tst_CurrentRow::cleanup()
{
    m_row.reset();
    m_table.reset();
}

void tst_CurrentRow::theFirstRowIsLookedAt()
{
    QCOMPARE(m_row->row(), -1);
    fill(5);
    QCOMPARE(m_row->row(), 0);
    QVERIFY(m_changes > 0);
}

void tst_CurrentRow::aRowThatIsHeldIsTakenAtOnce()
{
    fill(5);
    m_row->want(QStringLiteral("2"), [] { return false; });
    QCOMPARE(current(), QStringLiteral("2"));
}

void tst_CurrentRow::noneIsCurrentUntilTheOneThatIsWantedIsThere()
{
    fill(5);
    m_server->put(6, QStringLiteral("thing"));
    m_model->isHolding = true;
    m_model->reload(PagedModel::Keep::Nothing);
    m_row->want(QStringLiteral("6"), [] { return false; });
    QCOMPARE(m_row->row(), -1);
    m_model->release();
    QTRY_COMPARE(current(), QStringLiteral("6"));
}

void tst_CurrentRow::aLongListIsReadUntilItIsFound()
{
    fill(400);
    bool isGone = false;
    m_row->lookFor(QStringLiteral("7"), [&isGone] { isGone = true; });
    QCOMPARE(m_row->row(), -1);
    QTRY_COMPARE(current(), QStringLiteral("7"));
    QVERIFY(!isGone);
}

void tst_CurrentRow::whatIsInNoPageIsGone()
{
    fill(150);
    int told = 0;
    m_row->lookFor(QStringLiteral("none"), [&told] { ++told; });
    QTRY_COMPARE(m_row->row(), 0);
    QCOMPARE(m_model->rowCount(), 150);
    QCOMPARE(told, 1);
}

void tst_CurrentRow::whoeverGivesUpLooksAtTheFirst()
{
    fill(5);
    int asked = 0;
    m_row->want(QStringLiteral("none"), [&asked] {
        ++asked;
        return false;
    });
    QCOMPARE(asked, 1);
    QCOMPARE(m_row->row(), 0);
}

void tst_CurrentRow::aListThatCannotBeReadIsWaitedFor()
{
    fill(150);
    m_server->failure = client::Failure{};
    m_server->failure->trouble = client::Trouble::Interrupted;
    m_row->lookFor(QStringLiteral("7"), [] { QFAIL("it isn't known to be gone"); });
    fetchAll(*m_model);
    QTRY_VERIFY(m_model->failure());
    QCOMPARE(m_row->row(), -1);
    m_server->failure.reset();
    m_model->reload(PagedModel::Keep::Place);
    QTRY_COMPARE(current(), QStringLiteral("7"));
}

QTEST_MAIN(tst_CurrentRow)
#include "tst_currentrow.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/hints.h"
#include "support/testdatabase.h"

#include <QSqlQuery>
#include <QTest>
#include <mutex>

using namespace candor;
using namespace candor::storage;
using Topic = Hints::Topic;
using Topics = Hints::Topics;

namespace {

// One node's hints, with what it has heard.
struct Ear
{
    explicit Ear(const Location &location)
        : hints(location, [this](Topics topics) {
            const std::scoped_lock lock(mutex);
            heard.append(topics);
        })
    {
        hints.start();
    }
    // Each once; the first is the connection's own.
    [[nodiscard]] QList<Topics> all()
    {
        const std::scoped_lock lock(mutex);
        return heard;
    }

    std::mutex mutex;
    QList<Topics> heard;
    Hints hints;
};

const Topics everything = Topic::Deliveries | Topic::Jobs | Topic::Events;
constexpr int patience = 30'000; // milliseconds

} // namespace

class tst_Hints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneNodeTellsTheOthersHear();
    void aHundredHintsInARowAreAFewNotifications();
    void whoseConnectionWasCutOffHearsAgain();
    void nothingIsToldAfterTheStop();

private:
    // Ends every connection that listens, as a restart of the server would.
    void cutOff();

    tests::TestDatabase m_database{Backend::PostgreSql};
};

void tst_Hints::cutOff()
{
    Connection other(m_database.location(), Access::ReadWrite);
    QVERIFY(other.open().has_value());
    QSqlQuery query(other.database());
    QVERIFY(query.exec(
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                       "current_database() AND usename = current_user AND pid <> pg_backend_pid()")));
}

void tst_Hints::whatOneNodeTellsTheOthersHear()
{
    Ear first(m_database.location());
    Ear second(m_database.location());
    QTRY_COMPARE(first.all().size(), 1);
    QTRY_COMPARE(second.all().size(), 1);
    QCOMPARE(first.all(), QList{everything});
    first.hints.tell(Topic::Jobs);
    QTRY_COMPARE(second.all(), QList({everything, Topics(Topic::Jobs)}));
    second.hints.tell(Topic::Deliveries | Topic::Events);
    QTRY_COMPARE(first.all(), QList({everything, Topic::Deliveries | Topic::Events}));
    QCOMPARE(second.all().size(), 2);
}

void tst_Hints::aHundredHintsInARowAreAFewNotifications()
{
    Ear first(m_database.location());
    Ear second(m_database.location());
    QTRY_COMPARE(first.all().size(), 1);
    QTRY_COMPARE(second.all().size(), 1);
    for (int i = 0; i < 100; ++i)
        first.hints.tell(Topic::Jobs);
    first.hints.tell(Topic::Deliveries);
    const auto isTold = [&] {
        const auto all = second.all();
        return std::any_of(
            all.begin() + 1, all.end(), [](Topics topics) { return topics.testFlag(Topic::Deliveries); });
    };
    QTRY_VERIFY(isTold());
    QVERIFY2(second.all().size() <= 11, "a tenth of what was told, and less where nothing is in the way");
}

void tst_Hints::whoseConnectionWasCutOffHearsAgain()
{
    Ear first(m_database.location());
    Ear second(m_database.location());
    QTRY_COMPARE(first.all().size(), 1);
    QTRY_COMPARE(second.all().size(), 1);
    cutOff();
    QTRY_VERIFY_WITH_TIMEOUT(first.all().size() >= 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(second.all().size() >= 2, patience);
    QCOMPARE(second.all().last(), everything);
    const auto before = second.all().size();
    first.hints.tell(Topic::Jobs);
    QTRY_COMPARE(second.all().size(), before + 1);
    QCOMPARE(second.all().last(), Topics(Topic::Jobs));
}

void tst_Hints::nothingIsToldAfterTheStop()
{
    Ear first(m_database.location());
    Ear second(m_database.location());
    QTRY_COMPARE(first.all().size(), 1);
    QTRY_COMPARE(second.all().size(), 1);
    first.hints.stop();
    first.hints.tell(Topic::Jobs);
    Ear third(m_database.location());
    QTRY_COMPARE(third.all().size(), 1);
    third.hints.tell(Topic::Events);
    QTRY_COMPARE(second.all(), QList({everything, Topics(Topic::Events)}));
}

QTEST_GUILESS_MAIN(tst_Hints)
#include "tst_hints.moc"

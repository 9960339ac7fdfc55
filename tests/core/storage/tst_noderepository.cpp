// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/noderepository.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using domain::Done;
using domain::Result;

class tst_NodeRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void init();
    void cleanup() { m_database.reset(); }
    void aNodeSeesTheOthersThatWereThereLately();
    void whoLeavesIsGone();
    void whoWasNotSeenForLongIsForgotten();
    void aNameIsFoundInTheOwnersName();

private:
    void see(const QString &boot, const QString &name, domain::Timestamp at);
    [[nodiscard]] QStringList othersOf(const QString &boot, domain::Timestamp since);
    template <typename T>
    T must(std::function<Result<T>(NodeRepository &)> job)
    {
        auto done = m_database->write<T>([job](Session &session) {
            NodeRepository nodes(session);
            return job(nodes);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().logDetail));
        return *done;
    }

    std::unique_ptr<tests::TestDatabase> m_database;
    const domain::Timestamp m_start{1'000'000s};
};

void tst_NodeRepository::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_database = std::make_unique<tests::TestDatabase>(backend);
}

void tst_NodeRepository::see(const QString &boot, const QString &name, domain::Timestamp at)
{
    must<Done>([&](NodeRepository &nodes) {
        return nodes.seen(SystemScope(), {boot, name, QStringLiteral("1.0"), m_start, at});
    });
}

QStringList tst_NodeRepository::othersOf(const QString &boot, domain::Timestamp since)
{
    QStringList found;
    const auto others = must<QList<NodeRecord>>(
        [&](NodeRepository &nodes) { return nodes.others(SystemScope(), boot, since); });
    for (const auto &node : others)
        found.append(ownerName(node));
    return found;
}

void tst_NodeRepository::aNodeSeesTheOthersThatWereThereLately()
{
    see(QStringLiteral("1"), QStringLiteral("b"), m_start);
    see(QStringLiteral("2"), QStringLiteral("a"), m_start);
    see(QStringLiteral("3"), QStringLiteral("c"), m_start);
    QCOMPARE(
        othersOf(QStringLiteral("3"), m_start), QStringList({QStringLiteral("a#2"), QStringLiteral("b#1")}));
    see(QStringLiteral("1"), QStringLiteral("b"), m_start + 10s);
    QCOMPARE(othersOf(QStringLiteral("3"), m_start + 1s), QStringList({QStringLiteral("b#1")}));
}

void tst_NodeRepository::whoLeavesIsGone()
{
    see(QStringLiteral("1"), QStringLiteral("a"), m_start);
    must<Done>([](NodeRepository &nodes) { return nodes.left(SystemScope(), QStringLiteral("1")); });
    QCOMPARE(othersOf(QStringLiteral("2"), m_start), QStringList());
}

void tst_NodeRepository::whoWasNotSeenForLongIsForgotten()
{
    see(QStringLiteral("1"), QStringLiteral("a"), m_start);
    see(QStringLiteral("2"), QStringLiteral("b"), m_start + 10s);
    const auto forgotten
        = must<qint64>([&](NodeRepository &nodes) { return nodes.forget(SystemScope(), m_start + 10s); });
    QCOMPARE(forgotten, 1);
    QCOMPARE(othersOf(QStringLiteral("3"), {}), QStringList({QStringLiteral("b#2")}));
}

void tst_NodeRepository::aNameIsFoundInTheOwnersName()
{
    QCOMPARE(nodeName(ownerName({QStringLiteral("0190-boot"), QStringLiteral("node-1.example"), {}, {}, {}})),
        QStringLiteral("node-1.example"));
}

QTEST_GUILESS_MAIN(tst_NodeRepository)
#include "tst_noderepository.moc"

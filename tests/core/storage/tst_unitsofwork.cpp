// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settingsrepository.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using domain::Result;

// What a unit of work asks of its commit.
class tst_UnitsOfWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whatMayBeLostIsSeenAtOnceAndTheNextCommitLasts();
};

namespace {

std::function<Result<bool>(Session &)> store(const QString &name)
{
    return [name](Session &session) { return SettingsRepository(session).storeOnce(name, "value"); };
}

qint64 settingsStored(tests::TestDatabase &database)
{
    const auto count = database.read<std::optional<qint64>>([](Session &session) {
        return session.selectOne<qint64>(QStringLiteral("SELECT COUNT(*) FROM settings WHERE name = 'claim'"),
            {}, [](const Row &row) { return row.number(0); });
    });
    return count ? count->value_or(-1) : -1;
}

} // namespace

void tst_UnitsOfWork::whatMayBeLostIsSeenAtOnceAndTheNextCommitLasts()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    QVERIFY(database.write<bool>([](Session &session) {
        session.needNotLast();
        return store(QStringLiteral("claim"))(session);
    }));
    QCOMPARE(settingsStored(database), 1);
    const auto mayBeLost
        = database.write<bool>([](Session &session) -> Result<bool> { return session.takeMayBeLost(); });
    QCOMPARE(mayBeLost.value(), false);
    if (backend == Backend::Sqlite)
        return;
    for (int connection = 0; connection < 8; ++connection) { // whichever of the pool answers
        const auto setting = database.write<std::optional<QString>>([](Session &session) {
            return session.selectOne<QString>(QStringLiteral("SELECT current_setting('synchronous_commit')"),
                {}, [](const Row &row) { return row.text(0); });
        });
        QCOMPARE(setting.value().value(), QStringLiteral("on"));
    }
}

QTEST_GUILESS_MAIN(tst_UnitsOfWork)
#include "tst_unitsofwork.moc"

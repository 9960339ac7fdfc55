// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"
#include "workflow/housekeeper.h"

#include <atomic>

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::Result;
using domain::Timestamp;
using storage::ChoreSlice;
using storage::ChoreTurn;
using storage::Session;
using workflow::Housekeeper;

// Of which failures a chore hears, so that it may pass over what it was doing.
class tst_ChoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void aDatabaseThatFailsIsNoFaultOfWhatWasBeingDone();
    void aDatabaseThatFailsForOneChoreAloneIs();
};

void tst_ChoreFaults::aDatabaseThatFailsIsNoFaultOfWhatWasBeingDone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const QList<ErrorCode> errors{ErrorCode::StorageFull, ErrorCode::StorageUnavailable,
        ErrorCode::StorageUnavailable, ErrorCode::Internal, ErrorCode::StorageFull};
    std::atomic<int> tries{0};
    QList<int> heard;
    const storage::Chore unlucky{QStringLiteral("sweep"), std::chrono::minutes(1),
        [&](Session &, const ChoreTurn &turn, Timestamp) -> Result<ChoreSlice> {
            heard.append(turn.failures);
            const int tried = tries++;
            return tried < errors.size() ? Result<ChoreSlice>(domain::fail(errors.at(tried))) : ChoreSlice();
        },
        {}};
    Housekeeper housekeeper(
        house.environment, {unlucky}, {QStringLiteral("node"), std::chrono::milliseconds(10)});
    housekeeper.start();
    for (int tried = 1; tried <= errors.size(); ++tried) {
        QTRY_COMPARE(tries.load(), tried);
        house.clock.advance(std::chrono::minutes(5)); // longer than any pause
    }
    QTRY_COMPARE(tries.load(), int(errors.size()) + 1);
    housekeeper.stop();
    QCOMPARE(heard, QList<int>({0, 0, 0, 0, 1, 1}));
}

void tst_ChoreFaults::aDatabaseThatFailsForOneChoreAloneIs()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    std::atomic<int> tries{0};
    std::atomic<int> others{0};
    QList<int> heard;
    const storage::Chore damaged{QStringLiteral("sweep"), std::chrono::minutes(1),
        [&](Session &, const ChoreTurn &turn, Timestamp) -> Result<ChoreSlice> {
            heard.append(turn.failures);
            ++tries;
            return domain::fail(ErrorCode::StorageUnavailable);
        },
        {}};
    const storage::Chore sound{QStringLiteral("other"), std::chrono::minutes(1),
        [&](Session &, const ChoreTurn &, Timestamp) -> Result<ChoreSlice> { return ChoreSlice(); },
        [&] { ++others; }};
    Housekeeper housekeeper(
        house.environment, {damaged, sound}, {QStringLiteral("node"), std::chrono::milliseconds(10)});
    housekeeper.start();
    for (int round = 1; round <= 4; ++round) {
        QTRY_COMPARE(tries.load(), round);
        QTRY_COMPARE(others.load(), round);
        house.clock.advance(std::chrono::minutes(5)); // longer than any pause
    }
    QTRY_COMPARE(tries.load(), 5);
    housekeeper.stop();
    QCOMPARE(heard.first(), 0);
    QCOMPARE(heard.at(1), 0); // one failure alone says nothing
    QVERIFY(heard.last() >= 3);
}

QTEST_GUILESS_MAIN(tst_ChoreFaults)
#include "tst_chorefaults.moc"

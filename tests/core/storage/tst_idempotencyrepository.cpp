// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onetenant.h"
#include "storage/idempotencyrepository.h"

using namespace candor;
using namespace candor::storage;
using candor::tests::OneTenant;
using domain::Done;
using domain::fromMilliseconds;

class tst_IdempotencyRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void anAnswerIsFoundAgainAndStoredSealed();
    void aKeyInUseIsNotTakenAndAnOldOneIs();
    void oldRecordsAreForgottenSomeAtATime();
    void aPurgeBlanksTheAnswersOfOneInterview();
};

namespace {

IdempotencyRecord record(
    const QByteArray &key, int at, const std::optional<domain::InterviewId> &interview = {})
{
    return {key, "body", 201, interview, "a secret answer", fromMilliseconds(at)};
}

bool insert(OneTenant &house, const IdempotencyRecord &record, int notBefore = 0)
{
    return house.write<bool>([&](Session &session) {
        return IdempotencyRepository(session).insert(record, fromMilliseconds(notBefore));
    });
}

std::optional<IdempotencyRecord> find(OneTenant &house, const QByteArray &key, int notBefore = 0)
{
    return house.write<std::optional<IdempotencyRecord>>([&](Session &session) {
        return IdempotencyRepository(session).find(key, fromMilliseconds(notBefore));
    });
}

} // namespace

void tst_IdempotencyRepository::anAnswerIsFoundAgainAndStoredSealed()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto id = house.add(1).interview.id;
    QVERIFY(insert(house, record("about", 10, id)));
    QVERIFY(insert(house, record("alone", 10)));
    for (const auto *key : {"about", "alone"}) {
        const auto found = find(house, key);
        QCOMPARE(found->answer, QByteArray("a secret answer"));
        QCOMPARE(found->bodyMark, QByteArray("body"));
        QCOMPARE(found->status, 201);
    }
    QCOMPARE(find(house, "about")->interview, std::optional(id));
    QVERIFY(!find(house, "other").has_value());
    const auto sealed = house.write<QList<QByteArray>>([](Session &session) {
        return session.select<QByteArray>(QStringLiteral("SELECT answer_sealed FROM idempotency"), {},
            [](const Row &row) { return row.blob(0); });
    });
    QCOMPARE(sealed.size(), 2);
    for (const auto &bytes : sealed)
        QVERIFY(!bytes.isEmpty() && !bytes.contains("secret"));
}

void tst_IdempotencyRepository::aKeyInUseIsNotTakenAndAnOldOneIs()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    QVERIFY(insert(house, record("key", 10)));
    auto next = record("key", 20);
    next.answer = "another answer";
    QVERIFY(!insert(house, next, 10));
    QCOMPARE(find(house, "key", 10)->answer, QByteArray("a secret answer"));
    QVERIFY(!find(house, "key", 11).has_value());
    QVERIFY(insert(house, next, 11));
    QCOMPARE(find(house, "key", 11)->answer, QByteArray("another answer"));
}

void tst_IdempotencyRepository::oldRecordsAreForgottenSomeAtATime()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    for (int i = 1; i <= 5; ++i)
        QVERIFY(insert(house, record("key" + QByteArray::number(i), i)));
    const auto removeOld = [&] {
        return house.write<qint64>([](Session &session) {
            return IdempotencyRepository(session).removeOld(fromMilliseconds(5), 3);
        });
    };
    QCOMPARE(removeOld(), 3);
    QVERIFY(!find(house, "key3").has_value());
    QVERIFY(find(house, "key4").has_value());
    QCOMPARE(removeOld(), 1);
    QCOMPARE(removeOld(), 0);
    QVERIFY(find(house, "key5").has_value());
}

void tst_IdempotencyRepository::aPurgeBlanksTheAnswersOfOneInterview()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto one = house.add(1).interview.id;
    const auto other = house.add(2).interview.id;
    QVERIFY(insert(house, record("one", 10, one)));
    QVERIFY(insert(house, record("other", 10, other)));
    (void)house.write<Done>([&](Session &session) { return IdempotencyRepository(session).blank(one); });
    QVERIFY(find(house, "one")->answer.isEmpty());
    QCOMPARE(find(house, "one")->status, 201);
    QCOMPARE(find(house, "other")->answer, QByteArray("a secret answer"));
}

QTEST_GUILESS_MAIN(tst_IdempotencyRepository)
#include "tst_idempotencyrepository.moc"

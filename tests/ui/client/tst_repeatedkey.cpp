// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/repeatedkey.h"

#include <QTest>

using namespace candor::client;
using candor::domain::Done;

class tst_RepeatedKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsAskedForWithTheSameKey();
    void whatNobodyKnowsIsRepeatedWithItsKey();
    void whatIsDoneOrRefusedIsOver();
    void aFormHasOneKeyUntilItIsForgotten();
    void wordsThatRunTogetherAreOthers();

private:
    static Outcome<Done> failed(Trouble trouble)
    {
        Failure failure;
        failure.trouble = trouble;
        return tl::unexpected(failure);
    }
};

void tst_RepeatedKey::theSameIsAskedForWithTheSameKey()
{
    RepeatedKey key;
    const auto first = key.keyFor({QStringLiteral("invite"), QStringLiteral("ada")});
    QVERIFY(!first.isEmpty());
    QCOMPARE(key.keyFor({QStringLiteral("invite"), QStringLiteral("ada")}), first);
    const auto other = key.keyFor({QStringLiteral("invite"), QStringLiteral("bob")});
    QVERIFY(other != first);
    QVERIFY(key.keyFor({QStringLiteral("invite"), QStringLiteral("ada")}) != first);
}

void tst_RepeatedKey::whatNobodyKnowsIsRepeatedWithItsKey()
{
    for (const auto trouble : {Trouble::Interrupted, Trouble::TimedOut}) {
        RepeatedKey key;
        const auto first = key.keyFor({QStringLiteral("change")});
        key.note(failed(trouble));
        QCOMPARE(key.keyFor({QStringLiteral("change")}), first);
    }
}

void tst_RepeatedKey::whatIsDoneOrRefusedIsOver()
{
    for (const auto &outcome : {Outcome<Done>(Done{}), failed(Trouble::Unreachable)}) {
        RepeatedKey key;
        const auto first = key.keyFor({QStringLiteral("change")});
        key.note(outcome);
        QVERIFY(key.keyFor({QStringLiteral("change")}) != first);
    }
}

void tst_RepeatedKey::aFormHasOneKeyUntilItIsForgotten()
{
    RepeatedKey key;
    const auto first = key.key();
    QVERIFY(!first.isEmpty());
    QCOMPARE(key.key(), first);
    key.forget();
    QVERIFY(key.key() != first);
}

void tst_RepeatedKey::wordsThatRunTogetherAreOthers()
{
    RepeatedKey key;
    const auto first = key.keyFor({QStringLiteral("ab"), QStringLiteral("c")});
    QVERIFY(key.keyFor({QStringLiteral("a"), QStringLiteral("bc")}) != first);
}

QTEST_GUILESS_MAIN(tst_RepeatedKey)
#include "tst_repeatedkey.moc"

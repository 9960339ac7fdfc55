// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/keyring.h"
#include "domain/async.h"

#include <QElapsedTimer>
#include <QTest>

using candor::client::Kept;
using candor::desktop::Keyring;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;

template <typename T>
std::optional<T> await(const QFuture<T> &future)
{
    QObject context;
    std::optional<T> value;
    candor::domain::whenFinished(future, &context, [&value](const T &come) { value = come; });
    (void)QTest::qWaitFor([&value] { return value.has_value(); }, patience);
    return value;
}

// What the desktop has; the test's script makes it so.
bool hasKeyring(const char *kind)
{
    return qgetenv("CANDOR_TEST_KEYRING") == kind;
}

} // namespace

class tst_Keyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsKeptForTheNextProgram();
    void whatIsNotThereIsAbsent();
    void aRemovedSecretIsGone();
    void withoutAKeyringItSaysSo();
    void aLockedKeyringIsNotWaitedForTwice();
    void aRefusalIsNoReasonNotToAskAgain();
    void aKeyringThatAnswersLateIsAskedAgain();
    void aSecretIsRemovedWhateverWasBefore();
};

void tst_Keyring::aSecretIsKeptForTheNextProgram()
{
    if (!hasKeyring("open"))
        QSKIP("wants an open keyring");
    const auto secret = QStringLiteral("rt_ü_%1").arg(QCoreApplication::applicationPid());
    QCOMPARE(await(Keyring(1min).write(QStringLiteral("session at https://one.example"), secret)), true);
    const auto kept = await(Keyring(1min).read(QStringLiteral("session at https://one.example")));
    QVERIFY(kept && kept->state == Kept::State::There);
    QCOMPARE(kept->secret, secret);
}

void tst_Keyring::whatIsNotThereIsAbsent()
{
    if (!hasKeyring("open"))
        QSKIP("wants an open keyring");
    const auto kept = await(Keyring(1min).read(QStringLiteral("session at https://never.example")));
    QVERIFY(kept && kept->state == Kept::State::Absent);
}

void tst_Keyring::aRemovedSecretIsGone()
{
    if (!hasKeyring("open"))
        QSKIP("wants an open keyring");
    const auto name = QStringLiteral("session at https://two.example");
    Keyring keyring(1min);
    QCOMPARE(await(keyring.write(name, QStringLiteral("rt"))), true);
    QCOMPARE(await(keyring.remove(name)), true);
    const auto kept = await(keyring.read(name));
    QVERIFY(kept && kept->state == Kept::State::Absent);
}

void tst_Keyring::withoutAKeyringItSaysSo()
{
    if (!hasKeyring("none"))
        QSKIP("wants a desktop without a keyring");
    Keyring keyring(500ms);
    const auto name = QStringLiteral("session at https://one.example");
    const auto kept = await(keyring.read(name));
    QVERIFY(kept && kept->state == Kept::State::NoStore);
    QCOMPARE(await(keyring.write(name, QStringLiteral("rt"))), false);
    QCOMPARE(await(keyring.remove(name)), false);
}

void tst_Keyring::aLockedKeyringIsNotWaitedForTwice()
{
    if (!hasKeyring("locked"))
        QSKIP("wants a locked keyring");
    Keyring keyring(0ms);
    const auto name = QStringLiteral("session at https://one.example");
    QCOMPARE(await(keyring.write(name, QStringLiteral("rt"))), false);
    const auto again = keyring.read(name);
    QVERIFY(again.isFinished()); // at once
    QCOMPARE(int(again.result().state), int(Kept::State::NoStore));
}

void tst_Keyring::aRefusalIsNoReasonNotToAskAgain()
{
    if (!hasKeyring("locked"))
        QSKIP("wants a locked keyring");
    Keyring keyring(1min); // nobody can be asked for the password here, which it says at once
    const auto name = QStringLiteral("session at https://one.example");
    QCOMPARE(await(keyring.write(name, QStringLiteral("rt"))), false);
    QVERIFY(!keyring.read(name).isFinished());
}

void tst_Keyring::aKeyringThatAnswersLateIsAskedAgain()
{
    if (!hasKeyring("open"))
        QSKIP("wants an open keyring");
    const auto name = QStringLiteral("session at https://three.example");
    Keyring keyring(0ms); // any answer is late
    QCOMPARE(await(keyring.write(name, QStringLiteral("rt"))), false);
    QTRY_VERIFY(!keyring.read(name).isFinished()); // the keyring has answered meanwhile
    const auto kept = await(Keyring(1min).read(name));
    QVERIFY(kept && kept->state == Kept::State::There);
}

void tst_Keyring::aSecretIsRemovedWhateverWasBefore()
{
    if (!hasKeyring("open"))
        QSKIP("wants an open keyring");
    const auto name = QStringLiteral("session at https://four.example");
    QCOMPARE(await(Keyring(1min).write(name, QStringLiteral("rt"))), true);
    Keyring keyring(0ms);
    const auto unseen = await(keyring.read(name));
    QVERIFY(unseen && unseen->state == Kept::State::NoStore);
    QVERIFY(!keyring.remove(name).isFinished());
    const auto isGone = [&name] {
        const auto kept = await(Keyring(1min).read(name));
        return kept && kept->state == Kept::State::Absent;
    };
    QVERIFY(QTest::qWaitFor(isGone, patience));
}

QTEST_GUILESS_MAIN(tst_Keyring)
#include "tst_keyring.moc"

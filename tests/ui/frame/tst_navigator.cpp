// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/navigator.h"

#include <QSignalSpy>
#include <QTest>

using candor::frame::Address;
using candor::frame::addressFromText;
using candor::frame::Navigator;

class tst_Navigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsReadBackFromItsText_data();
    void anAddressIsReadBackFromItsText();
    void whatIsNoAddressIsRefused();
    void placesLieBehindAndBeforeOne();
    void goingElsewhereForgetsWhatLayAhead();
    void whereOneIsIsNotRememberedTwice();
    void aPlaceCanGetAnotherName();
    void onlySoManyPlacesAreRemembered();
};

void tst_Navigator::anAddressIsReadBackFromItsText_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QString>("text");
    QTest::newRow("page") << Address{"inbox"} << "inbox";
    QTest::newRow("object") << Address{"interview", "run_1"} << "interview/run_1";
    QTest::newRow("detail") << Address{"interview", "run_1", QUrlQuery(QStringLiteral("turn=4&tab=report"))}
                            << "interview/run_1#turn=4&tab=report";
    QTest::newRow("odd object") << Address{"new-interview", QStringLiteral("a/b#c %d")}
                                << "new-interview/a%2Fb%23c%20%25d";
}

void tst_Navigator::anAddressIsReadBackFromItsText()
{
    QFETCH(Address, address);
    QFETCH(QString, text);
    QCOMPARE(address.toText(), text);
    QVERIFY(addressFromText(text) == address);
}

void tst_Navigator::whatIsNoAddressIsRefused()
{
    for (const auto *text : {"", "Inbox", "/run_1", "inbox/a/b", "in box", "https://example.com"})
        QVERIFY2(!addressFromText(QString::fromLatin1(text)), text);
}

void tst_Navigator::placesLieBehindAndBeforeOne()
{
    Navigator navigator;
    QList<QByteArray> arrivals;
    connect(&navigator, &Navigator::arrived, this,
        [&arrivals](const Address &address) { arrivals.append(address.page + address.object.toLatin1()); });
    navigator.back();
    navigator.go({"inbox"});
    navigator.back();
    QVERIFY(!navigator.canGoBack());
    navigator.go({"interview", QStringLiteral("1")});
    navigator.go({"interview", QStringLiteral("2")});
    navigator.back();
    navigator.back();
    QVERIFY(!navigator.canGoBack());
    QVERIFY(navigator.canGoForward());
    navigator.forward();
    navigator.forward();
    navigator.forward();
    QCOMPARE(arrivals,
        QList<QByteArray>(
            {"inbox", "interview1", "interview2", "interview1", "inbox", "interview1", "interview2"}));
    navigator.forget();
    QVERIFY(navigator.current() == Address());
    QVERIFY(!navigator.canGoBack() && !navigator.canGoForward());
}

void tst_Navigator::goingElsewhereForgetsWhatLayAhead()
{
    Navigator navigator;
    navigator.go({"inbox"});
    navigator.go({"interviews"});
    navigator.back();
    navigator.go({"rankings"});
    QVERIFY(!navigator.canGoForward());
    navigator.back();
    QCOMPARE(navigator.current().page, "inbox");
}

void tst_Navigator::whereOneIsIsNotRememberedTwice()
{
    Navigator navigator;
    const QSignalSpy arrivals(&navigator, &Navigator::arrived);
    navigator.go({"inbox"});
    navigator.go({"inbox"});
    QCOMPARE(arrivals.size(), 2); // it is shown again
    QVERIFY(!navigator.canGoBack());
}

void tst_Navigator::aPlaceCanGetAnotherName()
{
    Navigator navigator;
    navigator.rename({"inbox"});
    QVERIFY(navigator.current() == Address());
    navigator.go({"inbox"});
    const QSignalSpy arrivals(&navigator, &Navigator::arrived);
    navigator.rename({"inbox", QStringLiteral("run_1")});
    QVERIFY(arrivals.isEmpty());
    navigator.go({"interviews"});
    navigator.back();
    QCOMPARE(navigator.current().object, QStringLiteral("run_1"));
}

void tst_Navigator::onlySoManyPlacesAreRemembered()
{
    Navigator navigator;
    for (int i = 0; i < 150; ++i)
        navigator.go({"interview", QString::number(i)});
    int steps = 0;
    for (; navigator.canGoBack(); ++steps)
        navigator.back();
    QCOMPARE(steps, 99);
    QCOMPARE(navigator.current().object, QStringLiteral("50"));
}

QTEST_MAIN(tst_Navigator)
#include "tst_navigator.moc"

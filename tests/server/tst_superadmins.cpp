// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverhouse.h"

using namespace candor;
using namespace candor::tests;

class tst_SuperAdmins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreListedAndOneOfThemStays();
};

void tst_SuperAdmins::theyAreListedAndOneOfThemStays()
{
    ServerHouse house;
    house.populate();
    const auto second = house.call("POST", "/api/v1/super-admin", house.owner,
        QByteArray(R"({"email":"two@candor.example","password":"a quiet harbour at dawn","name":"Two"})"));
    QCOMPARE(second.status(), 201);
    const auto address = second.header("Location");
    QCOMPARE(
        house.call("GET", "/api/v1/super-admin/users", house.owner).body()[QLatin1String("total")].toInt(),
        2);
    QCOMPARE(house.call("GET", address, house.owner).text("email"), QStringLiteral("two@candor.example"));
    QCOMPARE(house.call("GET", address, house.admin).status(), 403);
    const auto off = house.call("PUT", address, house.owner, QByteArray(R"({"status":"DISABLED"})"));
    QCOMPARE(off.text("status"), QStringLiteral("DISABLED"));
    // The last one who can sign in stays.
    const auto me = house.call("GET", "/api/v1/auth/me", house.owner).text("id").toLatin1();
    const auto last = house.call(
        "PUT", "/api/v1/super-admin/users/" + me, house.owner, QByteArray(R"({"status":"DISABLED"})"));
    QCOMPARE(last.code(), QStringLiteral("LAST_ADMINISTRATOR"));
    QCOMPARE(house.call("DELETE", address, house.owner).status(), 204);
}

QTEST_GUILESS_MAIN(tst_SuperAdmins)
#include "tst_superadmins.moc"

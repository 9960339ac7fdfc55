// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pages.h"
#include "server/cursors.h"

#include <QJsonArray>
#include <QTest>

using namespace candor;
using namespace candor::server;

class tst_Cursors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListReadsItsOwnCursor();
    void anotherListIsToldThatItIsNone_data();
    void anotherListIsToldThatItIsNone();
    void withoutACursorThereIsNothingToSay();
};

namespace {

const QString position = api::encodeCursor({QStringLiteral("0198c0de"), 200, 1});

Context asked(const QByteArray &path, const QString &cursor, int tenant = 1)
{
    Context context;
    context.request.path = path;
    context.request.query = "limit=5&q=a%2Bb";
    if (!cursor.isEmpty())
        context.request.query += "&cursor=" + cursor.toUtf8();
    const QUuid platform(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    context.tenant = domain::TenantScope(
        domain::PlatformId{platform}, domain::TenantId{QUuid(uint(tenant), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)});
    return context;
}

} // namespace

void tst_Cursors::aListReadsItsOwnCursor()
{
    const auto bound = boundCursor(asked("/users", {}), position);
    QVERIFY(bound != position);
    auto next = asked("/users", bound);
    QVERIFY(!openCursor(next));
    QCOMPARE(next.queryValue("cursor"), position);
    QCOMPARE(next.queryValue("limit"), QStringLiteral("5"));
    QCOMPARE(next.queryValue("q"), QStringLiteral("a+b"));
}

void tst_Cursors::anotherListIsToldThatItIsNone_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("tenant");
    QTest::addColumn<QString>("cursor");
    const auto bound = boundCursor(asked("/users", {}), position);
    const auto parts = *api::positionOf(bound);
    auto edited = parts;
    edited.replace(1, 4711);
    QTest::newRow("another path") << QByteArray("/roles") << 1 << bound;
    QTest::newRow("another tenant") << QByteArray("/users") << 2 << bound;
    QTest::newRow("edited") << QByteArray("/users") << 1 << api::encodeCursor(edited);
    QTest::newRow("not bound") << QByteArray("/users") << 1 << position;
    QTest::newRow("empty") << QByteArray("/users") << 1 << api::encodeCursor({});
    QTest::newRow("no cursor at all") << QByteArray("/users") << 1 << QStringLiteral("nonsense");
}

void tst_Cursors::anotherListIsToldThatItIsNone()
{
    QFETCH(QByteArray, path);
    QFETCH(int, tenant);
    QFETCH(QString, cursor);
    auto context = asked(path, cursor, tenant);
    const auto fault = openCursor(context);
    QVERIFY(fault);
    QCOMPARE(fault->pointer, QStringLiteral("?cursor"));
    QCOMPARE(fault->code, QStringLiteral("INVALID_VALUE"));
}

void tst_Cursors::withoutACursorThereIsNothingToSay()
{
    auto context = asked("/users", {});
    const auto query = context.request.query;
    QVERIFY(!openCursor(context));
    QCOMPARE(context.request.query, query);
}

QTEST_APPLESS_MAIN(tst_Cursors)
#include "tst_cursors.moc"

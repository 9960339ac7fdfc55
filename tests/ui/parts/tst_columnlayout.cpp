// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/columnlayout.h"
#include "uisupport/robot.h"

#include <QJsonArray>
#include <QSettings>
#include <QTest>

using candor::parts::ColumnLayout;

namespace {

const QString table = QStringLiteral("things");

// As the program has its columns at first.
ColumnLayout program(const QList<QByteArray> &ids)
{
    ColumnLayout layout;
    for (const auto &id : ids)
        layout.entries.append({id, 100, true});
    return layout;
}

QList<QByteArray> ids(const ColumnLayout &layout)
{
    QList<QByteArray> ids;
    for (const auto &entry : layout.entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class tst_ColumnLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void survivesARestart();
    void anAddedColumnComesBehindItsNeighbour();
    void aRemovedColumnIsRememberedForWhenItComesBack();
    void aRenamedColumnKeepsWidthAndPlace();
    void aCorruptFileIsNoLayout_data();
    void aCorruptFileIsNoLayout();
    void entriesThatMakeNoSenseAreLeftOut();
    void neverHidesEverything();

private:
    candor::uitest::SettingsHome m_settings;
};

void tst_ColumnLayout::survivesARestart()
{
    const ColumnLayout layout{{{"b", 240, true}, {"a", 80, false}, {"c", 120, true}}};
    saveColumnLayout(table, layout);
    QSettings().sync();
    QCOMPARE(candor::parts::savedColumnLayout(table), layout);
    QCOMPARE(candor::parts::savedColumnLayout(table).adapted(program({"a", "b", "c"})), layout);
    QVERIFY(candor::parts::savedColumnLayout(QStringLiteral("other")).entries.isEmpty());
}

void tst_ColumnLayout::anAddedColumnComesBehindItsNeighbour()
{
    const ColumnLayout saved{{{"c", 240, true}, {"a", 80, false}}};
    QCOMPARE(ids(saved.adapted(program({"a", "b", "c", "d"}))), QList<QByteArray>({"c", "d", "a", "b"}));
    QCOMPARE(ids(saved.adapted(program({"x", "a", "c"}))), QList<QByteArray>({"x", "c", "a"}));
    QCOMPARE(saved.adapted(program({"a", "b", "c"})).find("b")->width, 100);
    QCOMPARE(saved.adapted(program({"a", "b", "c"})).find("c")->width, 240);
}

void tst_ColumnLayout::aRemovedColumnIsRememberedForWhenItComesBack()
{
    const ColumnLayout saved{{{"b", 240, true}, {"old", 77, false}, {"a", 80, true}}};
    const auto without = saved.adapted(program({"a", "b"}));
    saveColumnLayout(table, without);
    const auto again = candor::parts::savedColumnLayout(table).adapted(program({"a", "b", "old"}));
    QCOMPARE(ids(again), QList<QByteArray>({"b", "old", "a"}));
    QCOMPARE(again.find("old")->width, 77);
    QVERIFY(!again.find("old")->isShown);
}

void tst_ColumnLayout::aRenamedColumnKeepsWidthAndPlace()
{
    // A column's title isn't in the file: only what has an id has a place.
    const auto object = toJson(ColumnLayout{{{"state", 180, true}, {"level", 90, true}}});
    QCOMPARE(object.value(QLatin1String("columns")).toArray().at(0).toObject().keys(),
        QStringList({QStringLiteral("id"), QStringLiteral("shown"), QStringLiteral("width")}));
    const auto read = candor::parts::columnLayoutFromJson(object).adapted(program({"level", "state"}));
    QCOMPARE(ids(read), QList<QByteArray>({"state", "level"}));
    QCOMPARE(read.find("state")->width, 180);
}

void tst_ColumnLayout::aCorruptFileIsNoLayout_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("no JSON") << "{\"version\":1,\"columns\":[{\"id\"";
    QTest::newRow("an array") << "[1,2,3]";
    QTest::newRow("of a later version") << "{\"version\":2,\"columns\":[{\"id\":\"a\",\"width\":90}]}";
    QTest::newRow("columns of another kind") << "{\"version\":1,\"columns\":\"a\"}";
}

void tst_ColumnLayout::aCorruptFileIsNoLayout()
{
    QFETCH(QString, text);
    QSettings().setValue(QStringLiteral("tables/things/columns"), text);
    const auto there = program({"a", "b"});
    QVERIFY(candor::parts::savedColumnLayout(table).entries.isEmpty());
    QCOMPARE(candor::parts::savedColumnLayout(table).adapted(there), there);
}

void tst_ColumnLayout::entriesThatMakeNoSenseAreLeftOut()
{
    const auto entry = [](const char *id, const QJsonValue &width) {
        return QJsonObject{{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("width"), width}};
    };
    const QJsonObject object{{QStringLiteral("version"), 1},
        {QStringLiteral("columns"),
            QJsonArray{entry("a", 90), entry("a", 95), entry("b", -5), entry("c", 1'000'000),
                entry("d", QStringLiteral("wide")), entry("", 90), 7, entry("e", 200)}}};
    QCOMPARE(ids(candor::parts::columnLayoutFromJson(object)), QList<QByteArray>({"a", "e"}));
}

void tst_ColumnLayout::neverHidesEverything()
{
    const ColumnLayout saved{{{"a", 80, false}, {"gone", 80, true}}};
    const auto there = program({"a"});
    QCOMPARE(saved.adapted(there), there);
}

QTEST_MAIN(tst_ColumnLayout)
#include "tst_columnlayout.moc"

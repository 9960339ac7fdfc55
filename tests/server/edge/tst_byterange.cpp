// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/byterange.h"

#include <QTest>

using namespace candor::edge;
using Kind = ByteRange::Kind;

// RFC 9110 §14 against bodies of 1000 bytes, and an empty one.
class tst_ByteRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeChoosesBytes_data();
    void aRangeChoosesBytes();
    void anEmptyBodyHasNoPart();
};

void tst_ByteRange::aRangeChoosesBytes_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    const auto part = [](const char *name, const char *range, qint64 offset, qint64 length) {
        QTest::newRow(name) << QByteArray(range) << Kind::Part << offset << length;
    };
    const auto whole = [](const char *name, const char *range) {
        QTest::newRow(name) << QByteArray(range) << Kind::Whole << qint64(0) << qint64(1000);
    };
    const auto none = [](const char *name, const char *range) {
        QTest::newRow(name) << QByteArray(range) << Kind::Unsatisfiable << qint64(0) << qint64(0);
    };
    part("the first byte", "bytes=0-0", 0, 1);
    part("the last byte by its number", "bytes=999-999", 999, 1);
    part("a part in the middle", "bytes=100-199", 100, 100);
    part("from a byte on", "bytes=400-", 400, 600);
    part("all of it is still a part", "bytes=0-", 0, 1000);
    part("the last so many", "bytes=-10", 990, 10);
    part("more of the last than there are", "bytes=-5000", 0, 1000);
    part("an end behind the end", "bytes=900-5000", 900, 100);
    part("the unit in any case", "Bytes=1-2", 1, 2);
    none("a start at the end", "bytes=1000-");
    none("a start far behind the end", "bytes=5000-6000");
    none("the last none", "bytes=-0");
    whole("no range", "");
    whole("another unit", "lines=1-2");
    whole("no numbers", "bytes=-");
    whole("no dash", "bytes=5");
    whole("an end before the start", "bytes=9-3");
    whole("two parts", "bytes=0-1,5-6");
    whole("a hundred overlapping parts", "bytes=0-,0-,0-,0-,0-,0-,0-,0-,0-,0-");
    whole("signs", "bytes=+1-+2");
    whole("letters", "bytes=a-b");
    whole("two dashes", "bytes=1--2");
    whole("a number that overflows", "bytes=99999999999999999999-");
    whole("spaces inside", "bytes=1 - 2");
}

void tst_ByteRange::aRangeChoosesBytes()
{
    QFETCH(QByteArray, range);
    QFETCH(Kind, kind);
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    QCOMPARE(chooseRange(range, 1000), (ByteRange{kind, offset, length}));
}

void tst_ByteRange::anEmptyBodyHasNoPart()
{
    QCOMPARE(chooseRange({}, 0), (ByteRange{Kind::Whole, 0, 0}));
    QCOMPARE(chooseRange("bytes=0-", 0).kind, Kind::Unsatisfiable);
    QCOMPARE(chooseRange("bytes=-1", 0).kind, Kind::Unsatisfiable);
}

QTEST_GUILESS_MAIN(tst_ByteRange)
#include "tst_byterange.moc"

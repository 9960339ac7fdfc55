// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace candor;

class tst_Json : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void nestingIsBounded();
    void anObjectIsWanted();
    void anEmptyBodyCountsAsAnEmptyObjectWhereAllowed();
    void equalObjectsGiveEqualBytes();
    void theCommonCorpus();
};

void tst_Json::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("white space only") << QByteArray("  \n") << 3;
    QTest::newRow("a name used twice") << QByteArray(R"({"a":1,"b":2,"a":3})") << 13;
    QTest::newRow("a name used twice, once escaped") << QByteArray(R"({"a":1,"\u0061":3})") << 7;
    QTest::newRow("a name used twice, further in") << QByteArray(R"([{"x":{"a":1,"a":1}}])") << 13;
    QTest::newRow("a name used twice, once after a byte order mark") << QByteArray("{\"a\":1,\"\xef\xbb\xbf"
                                                                                   "a\":3}")
                                                                     << 7;
    QTest::newRow("a name used twice, both escaped") << QByteArray(R"({"\u0062":1,"\u0062":3})") << 12;
    QByteArray many = "{";
    for (int i = 0; i < 100; ++i)
        many += "\"" + QByteArray::number(i) + "\":0,";
    QTest::newRow("a name used twice among many") << many + R"("7":0})" << int(many.size());
    QTest::newRow("a last one used twice among many") << many + R"("99":0})" << int(many.size());
    QTest::newRow("trailing bytes") << QByteArray("{} x") << 3;
    QTest::newRow("a trailing NUL") << QByteArray("{}\0", 3) << 2;
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{}") << 0;
    QTest::newRow("an overlong UTF-8 form") << QByteArray("[\"\xc0\xaf\"]") << 2;
    QTest::newRow("a UTF-8 surrogate") << QByteArray("[\"\xed\xa0\x80\"]") << 2;
    QTest::newRow("a code point beyond U+10FFFF") << QByteArray("[\"\xf4\x90\x80\x80\"]") << 2;
    QTest::newRow("cut UTF-8") << QByteArray("[\"\xe2\x82") << 2;
    QTest::newRow("a high surrogate alone") << QByteArray(R"(["\ud83d"])") << 2;
    QTest::newRow("a low surrogate alone") << QByteArray(R"(["a\ude00"])") << 3;
    QTest::newRow("a high surrogate before a letter") << QByteArray(R"(["\ud83d\u0041"])") << 2;
    QTest::newRow("two high surrogates") << QByteArray(R"(["\ud83d\ud83d"])") << 2;
    QTest::newRow("a raw control character") << QByteArray("[\"a\tb\"]") << 3;
    QTest::newRow("a number out of range") << QByteArray("[1e999]") << -1;
    QTest::newRow("a single quote") << QByteArray("['a']") << 1;
    QTest::newRow("a comment") << QByteArray("[1/**/]") << 2;
    QTest::newRow("a leading zero") << QByteArray("[01]") << 2;
}

void tst_Json::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const auto value = api::parseStrict(text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, domain::ErrorCode::MalformedJson);
    if (offset >= 0) {
        QVERIFY2(value.error().detail.endsWith(QStringLiteral(" at byte %1.").arg(offset)),
            qPrintable(value.error().detail));
    }
}

void tst_Json::accepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("a string alone") << QByteArray(" \"a\" ") << QJsonValue(QStringLiteral("a"));
    QTest::newRow("null alone") << QByteArray("null") << QJsonValue();
    QTest::newRow("a surrogate pair")
        << QByteArray(R"(["\ud83d\ude00"])") << QJsonValue(QJsonArray{QString::fromUtf8("\xf0\x9f\x98\x80")});
    QTest::newRow("U+0000, escaped") << QByteArray(R"(["\u0000"])")
                                     << QJsonValue(QJsonArray{QString(QChar(0))});
    QTest::newRow("the largest exact integer")
        << QByteArray("[9007199254740991]") << QJsonValue(QJsonArray{api::largestExactInteger});
    QTest::newRow("the same name in two objects")
        << QByteArray(R"([{"a":1},{"a":2}])")
        << QJsonValue(
               QJsonArray{QJsonObject{{QStringLiteral("a"), 1}}, QJsonObject{{QStringLiteral("a"), 2}}});
    QTest::newRow("an empty name") << QByteArray(R"({"":0})") << QJsonValue(QJsonObject{{QString(), 0}});
    QTest::newRow("exponents") << QByteArray("[-0.5e+2]") << QJsonValue(QJsonArray{-50});
}

void tst_Json::accepted()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, expected);
    const auto value = api::parseStrict(text);
    QVERIFY2(value, value ? "" : qPrintable(value.error().detail));
    QCOMPARE(*value, expected);
}

void tst_Json::nestingIsBounded()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(api::parseStrict(nested(64)));
    QVERIFY(!api::parseStrict(nested(65)));
    QVERIFY(!api::parseStrict(QByteArray(1'000'000, '[')));
    QVERIFY(!api::parseStrict(QByteArray("{\"a\":").repeated(100'000)));
}

void tst_Json::anObjectIsWanted()
{
    QVERIFY(api::parseObject("{\"a\":1}"));
    const auto array = api::parseObject("[]");
    QVERIFY(!array);
    QCOMPARE(array.error().code, domain::ErrorCode::ValidationFailed);
    QCOMPARE(array.error().fields.first().code, QStringLiteral("INVALID_TYPE"));
}

void tst_Json::anEmptyBodyCountsAsAnEmptyObjectWhereAllowed()
{
    QCOMPARE(*api::parseOptionalObject(""), QJsonObject());
    QCOMPARE(*api::parseOptionalObject(" \n"), QJsonObject());
    QVERIFY(!api::parseOptionalObject("x"));
    QVERIFY(!api::parseObject(""));
}

void tst_Json::equalObjectsGiveEqualBytes()
{
    const auto one = api::parseObject(R"({"b": 1.0, "a": "\u00e9"})");
    const auto other = api::parseObject("{\"a\":\"\xc3\xa9\",\"b\":1}");
    QCOMPARE(api::toBytes(*one), api::toBytes(*other));
    QCOMPARE(api::toBytes(*one), QByteArray("{\"a\":\"\xc3\xa9\",\"b\":1}"));
}

void tst_Json::theCommonCorpus()
{
    const QString root = QStringLiteral(CANDOR_SOURCE_DIR);
    QDir corpus;
    for (const auto &place : {qEnvironmentVariable("CANDOR_CORPORA"),
             root + QStringLiteral("/../shared/corpora"), root + QStringLiteral("/../../shared/corpora")}) {
        corpus = QDir(place + QStringLiteral("/json-parsing"));
        if (!place.isEmpty() && corpus.exists())
            break;
    }
    const auto files = corpus.entryList({QStringLiteral("*.json")}, QDir::Files);
    if (files.isEmpty())
        QSKIP("the JSON corpus isn't here; set CANDOR_CORPORA to its parent folder");
    // Legal JSON, refused by the contract.
    const QStringList duplicates{QStringLiteral("y_object_duplicated_key.json"),
        QStringLiteral("y_object_duplicated_key_and_value.json")};
    int judged = 0;
    for (const auto &name : files) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool accepted = api::parseStrict(file.readAll()).has_value();
        if (name.startsWith(QLatin1String("i_")))
            continue;
        ++judged;
        const bool wanted = name.startsWith(QLatin1String("y_")) && !duplicates.contains(name);
        QVERIFY2(accepted == wanted, qPrintable(name));
    }
    QVERIFY(judged >= 283);
}

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/fieldreader.h"
#include "api/json.h"

#include <QTest>

using namespace candor;
using api::FieldReader;
using api::Presence;

class tst_FieldReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWrongFieldIsNamedAtOnce();
    void emptyStringsAndListsCountAsAbsent();
    void nullCanBeRefused();
    void stringsAreTrimmedAndCountedInCodePoints();
    void controlCharactersAreRefused();
    void charactersThatTurnALineAreRefused();
    void integersThatLoseDigitsAreRefused();
    void nestedErrorsCarryTheWholePointer();
    void pointersAreEscaped();
    void unknownMembersAreNamed();
    void flatObjectsStayFlat();
    void faultsCanBeHandedOnWithWhatCouldBeRead();
    void formats_data();
    void formats();
};

static QJsonObject parsed(const QByteArray &text)
{
    return api::parseObject(text).value();
}

static QStringList found(const FieldReader &reader)
{
    QStringList list;
    for (const auto &error : reader.errors())
        list.append(error.pointer + QLatin1Char(' ') + error.code);
    return list;
}

void tst_FieldReader::everyWrongFieldIsNamedAtOnce()
{
    FieldReader reader(
        parsed(R"({"short":"ab","long":"abcdef","number":"1","range":99,"kind":"z","list":["a",1,""],
                                  "flag":"true","when":"yesterday"})"));
    reader.string("missing", {1, 10, Presence::Required});
    reader.string("short", {3, 10});
    reader.string("long", {0, 5});
    reader.integer("number");
    reader.integer("range", {1, 9});
    reader.enumeration("kind", {QStringLiteral("a"), QStringLiteral("b")});
    reader.stringList("list");
    reader.boolean("flag");
    reader.timestamp("when");
    const QStringList expected{QStringLiteral("/missing REQUIRED"), QStringLiteral("/short TOO_SHORT"),
        QStringLiteral("/long TOO_LONG"), QStringLiteral("/number INVALID_TYPE"),
        QStringLiteral("/range OUT_OF_RANGE"), QStringLiteral("/kind INVALID_VALUE"),
        QStringLiteral("/list/1 INVALID_TYPE"), QStringLiteral("/list/2 TOO_SHORT"),
        QStringLiteral("/flag INVALID_TYPE"), QStringLiteral("/when INVALID_FORMAT")};
    QCOMPARE(found(reader), expected);
    const auto result = reader.finish(1);
    QVERIFY(!result);
    QCOMPARE(result.error().code, domain::ErrorCode::ValidationFailed);
    QCOMPARE(result.error().fields.size(), expected.size());
}

void tst_FieldReader::emptyStringsAndListsCountAsAbsent()
{
    FieldReader reader(parsed(R"({"text":"  ","list":[],"none":null})"));
    QCOMPARE(reader.string("text", {3, 10}), QString());
    QCOMPARE(reader.stringList("list", {1, 5}), QStringList());
    QCOMPARE(reader.integer("none"), std::nullopt);
    QVERIFY(!reader.has("text"));
    QVERIFY(!reader.has("list"));
    QVERIFY(!reader.has("none"));
    QVERIFY(reader.errors().isEmpty());
    reader.string("text", {3, 10, Presence::Required});
    QCOMPARE(found(reader), QStringList{QStringLiteral("/text REQUIRED")});
}

void tst_FieldReader::nullCanBeRefused()
{
    FieldReader reader(parsed(R"({"text":null})"), api::NullPolicy::Refuse);
    reader.string("text");
    QCOMPARE(found(reader), QStringList{QStringLiteral("/text INVALID_TYPE")});
}

void tst_FieldReader::stringsAreTrimmedAndCountedInCodePoints()
{
    FieldReader reader(
        parsed("{\"a\":\"  \xf0\x9f\x98\x80\xf0\x9f\x98\x80 \",\"b\":\"\xf0\x9f\x98\x80\",\"c\":\" x \"}"));
    QCOMPARE(reader.string("a", {2, 2}), QString::fromUtf8("\xf0\x9f\x98\x80\xf0\x9f\x98\x80"));
    QVERIFY(reader.errors().isEmpty());
    reader.string("b", {2, 2});
    QCOMPARE(found(reader), QStringList{QStringLiteral("/b TOO_SHORT")});
    QCOMPARE(reader.string("c", {.padding = api::Padding::Keep}), QStringLiteral(" x "));
}

void tst_FieldReader::controlCharactersAreRefused()
{
    FieldReader reader(parsed(R"({"nul":"a\u0000b","line":"a\nb","long":"a\r\nb\tc","bell":"a\u0007"})"));
    QCOMPARE(reader.string("nul", {.layout = api::Layout::MultiLine}), QString());
    reader.string("line");
    QCOMPARE(reader.string("long", {.layout = api::Layout::MultiLine}), QStringLiteral("a\nb\tc"));
    reader.string("bell", {.layout = api::Layout::MultiLine});
    QCOMPARE(found(reader),
        (QStringList{QStringLiteral("/nul INVALID_FORMAT"), QStringLiteral("/line INVALID_FORMAT"),
            QStringLiteral("/bell INVALID_FORMAT")}));
}

void tst_FieldReader::charactersThatTurnALineAreRefused()
{
    for (const int code : {0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069}) {
        const QString turned = QStringLiteral("Nurse") + QChar(code) + QStringLiteral("esruN");
        FieldReader reader(QJsonObject{{QStringLiteral("position"), turned}, {QStringLiteral("text"), turned},
            {QStringLiteral("password"), turned}, {QStringLiteral("list"), QJsonArray{turned}},
            {QStringLiteral("metadata"), QJsonObject{{turned, 1}}}});
        reader.string("position");
        QCOMPARE(reader.string("text", {.layout = api::Layout::MultiLine}), turned);
        QCOMPARE(reader.string("password", {.padding = api::Padding::Keep}), turned);
        reader.stringList("list");
        reader.flatObject("metadata", 5, {});
        QCOMPARE(found(reader),
            (QStringList{QStringLiteral("/position INVALID_FORMAT"), QStringLiteral("/list/0 INVALID_FORMAT"),
                QStringLiteral("/metadata/%1 INVALID_FORMAT").arg(turned)}));
        QVERIFY(reader.errors().first().detail.contains(QStringLiteral("U+202A to U+202E")));
    }
    FieldReader marked(QJsonObject{{QStringLiteral("name"), QStringLiteral("\u05d3\u05e0\u200f")}});
    QCOMPARE(marked.string("name"), QStringLiteral("\u05d3\u05e0\u200f"));
    QVERIFY(marked.errors().isEmpty());
}

void tst_FieldReader::integersThatLoseDigitsAreRefused()
{
    const api::IntegerRule wide{-api::largestExactInteger, api::largestExactInteger};
    FieldReader reader(
        parsed(R"({"fits":9007199254740991,"big":9007199254740993,"huge":123456789012345678901234,
                                  "part":1.5,"whole":3.0})"));
    QCOMPARE(reader.integer("fits", wide), std::optional<qint64>(api::largestExactInteger));
    QCOMPARE(reader.integer("whole", wide), std::optional<qint64>(3));
    reader.integer("big", wide);
    reader.integer("huge", wide);
    reader.integer("part", wide);
    QCOMPARE(found(reader),
        (QStringList{QStringLiteral("/big OUT_OF_RANGE"), QStringLiteral("/huge OUT_OF_RANGE"),
            QStringLiteral("/part INVALID_TYPE")}));
}

void tst_FieldReader::nestedErrorsCarryTheWholePointer()
{
    FieldReader reader(parsed(R"({"outer":{"inner":{"n":"x","extra":1}}})"));
    const bool read = reader.object("outer", Presence::Required, [](FieldReader &outer) {
        outer.object("inner", Presence::Required, [](FieldReader &inner) { inner.integer("n"); });
    });
    QVERIFY(read);
    QCOMPARE(found(reader),
        (QStringList{QStringLiteral("/outer/inner/n INVALID_TYPE"),
            QStringLiteral("/outer/inner/extra UNKNOWN_FIELD")}));
}

void tst_FieldReader::pointersAreEscaped()
{
    FieldReader reader(parsed(R"({"a/b~c":1})"));
    reader.refuseUnknown();
    QCOMPARE(found(reader), QStringList{QStringLiteral("/a~1b~0c UNKNOWN_FIELD")});
}

void tst_FieldReader::unknownMembersAreNamed()
{
    FieldReader reader(parsed(R"({"known":"x","zeta":1,"alpha":2})"));
    reader.string("known");
    QCOMPARE(reader.unknown(), (QStringList{QStringLiteral("alpha"), QStringLiteral("zeta")}));
    QVERIFY(reader.finishLenient(0));
    QVERIFY(!reader.finish(0));
}

void tst_FieldReader::flatObjectsStayFlat()
{
    FieldReader reader(
        parsed(R"({"m":{"a":" x ","b":1,"c":true,"d":{},"e":null,"f":"toolong","g":9007199254740993}})"));
    const auto object = reader.flatObject("m", 10, {0, 5});
    QCOMPARE(object.value(QStringLiteral("a")).toString(), QStringLiteral("x"));
    QCOMPARE(found(reader),
        (QStringList{QStringLiteral("/m/d INVALID_TYPE"), QStringLiteral("/m/e INVALID_TYPE"),
            QStringLiteral("/m/f TOO_LONG"), QStringLiteral("/m/g OUT_OF_RANGE")}));
    FieldReader crowded(parsed(R"({"m":{"a":1,"b":2}})"));
    crowded.flatObject("m", 1, {0, 5});
    QCOMPARE(found(crowded), QStringList{QStringLiteral("/m TOO_LONG")});
}

void tst_FieldReader::faultsCanBeHandedOnWithWhatCouldBeRead()
{
    FieldReader reader(QJsonObject{{QStringLiteral("a"), QStringLiteral("kept")}, {QStringLiteral("b"), 7},
        {QStringLiteral("c"), true}});
    const auto read = reader.string("a") + reader.string("b");
    domain::Faults faults;
    QCOMPARE(*reader.finish(read, &faults), QStringLiteral("kept"));
    QCOMPARE(faults.size(), 2);
    // A second fault of the same place is no news.
    domain::addFaults(faults,
        {{QStringLiteral("/b"), QStringLiteral("REQUIRED"), QStringLiteral("no")},
            {QStringLiteral("/d"), QStringLiteral("REQUIRED"), QStringLiteral("no")},
            {QStringLiteral("/d"), QStringLiteral("TOO_LONG"), QStringLiteral("no")}});
    QStringList places;
    for (const auto &fault : faults)
        places.append(fault.pointer);
    QCOMPARE(places,
        (QStringList{
            QStringLiteral("/b"), QStringLiteral("/c"), QStringLiteral("/d"), QStringLiteral("/d")}));
}

void tst_FieldReader::formats_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto add = [](const char *kind, const QString &text, bool valid) {
        QTest::addRow("%s %s %s", kind, qPrintable(text.left(60)), valid ? "is valid" : "is refused")
            << QString::fromLatin1(kind) << text << valid;
    };
    for (const auto *text : {"jane@example.org", "a.b+c@sub.example.org", "j\xc3\xb6rg@example.org"})
        add("email", QString::fromUtf8(text), true);
    for (const auto *text : {"jane", "jane@", "@example.org", "jane@example", "a b@example.org",
             "a..b@example.org", "jane@exa_mple.org", "jane@-example.org", "jane@example.org,joe@example.org",
             "Jane <jane@example.org>"})
        add("email", QString::fromLatin1(text), false);
    add("email", QString(65, QLatin1Char('a')) + QStringLiteral("@example.org"), false);
    for (const auto *text : {"https://ats.example.org/hook?a=b", "http://10.0.0.1:8080/", "https://[::1]/"})
        add("url", QString::fromLatin1(text), true);
    for (const auto *text : {"ftp://example.org", "/hook", "https://", "https://user:secret@example.org/",
             "javascript:alert(1)", "https://exa mple.org/", "https://example.org:99999/"})
        add("url", QString::fromLatin1(text), false);
    for (const auto *text :
        {"en", "de-CH", "zh-Hant-TW", "es-419", "sl-rozaj-biske", "en-x-plain", "de-1996"})
        add("language", QString::fromLatin1(text), true);
    for (const auto *text : {"english", "e", "en_GB", "en-", "-en", "en--GB", "x-plain", "en-GB-"})
        add("language", QString::fromLatin1(text), false);
    add("uuid", QStringLiteral("0197f0a0-1111-7222-8333-444455556666"), true);
    add("uuid", QStringLiteral("{0197f0a0-1111-7222-8333-444455556666}"), false);
    add("uuid", QStringLiteral("0197f0a0111172228333444455556666"), false);
    add("timestamp", QStringLiteral("2026-03-20T10:00:00+01:00"), true);
    add("timestamp", QStringLiteral("2026-03-20T10:00:00"), false);
}

void tst_FieldReader::formats()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(bool, valid);
    FieldReader reader(QJsonObject{{QStringLiteral("f"), text}});
    if (kind == QLatin1String("email"))
        reader.email("f");
    else if (kind == QLatin1String("url"))
        reader.url("f");
    else if (kind == QLatin1String("language"))
        reader.language("f");
    else if (kind == QLatin1String("uuid"))
        reader.uuid("f");
    else
        reader.timestamp("f");
    QCOMPARE(reader.errors().isEmpty(), valid);
}

QTEST_GUILESS_MAIN(tst_FieldReader)
#include "tst_fieldreader.moc"

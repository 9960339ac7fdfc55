// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answers.h"
#include "api/json.h"
#include "api/plainreader.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using InterviewPage = domain::Result<api::Page<api::InterviewSummary>>;

namespace {

QByteArray entry(int number, const QByteArray &position)
{
    return R"({"candidateRef":"cand-17","cancelReason":null,"companyName":null,"createdAt":"2025-06-05T11:37:36.000Z",)"
           R"("dataQuality":"GOOD","externalId":"APP-2041","interviewId":"01974000-0000-7000-8000-00000000000)"
        + QByteArray::number(number) + R"(","level":"SENIOR","attention":null,"position":")" + position
        + R"(","revision":3,"runId":"run_1749123456_a1b2c3d4","sandbox":false,"state":"PENDING",)"
          R"("updatedAt":"2025-06-05T11:38:36.250Z"})";
}

QByteArray page(const QByteArray &position = "Senior Software Engineer")
{
    return R"({"items":[)" + entry(1, position) + ',' + entry(2, "Nurse")
        + R"(],"nextCursor":"WzFd","total":100000,"totalIsEstimate":true})";
}

QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    auto text = page();
    return text.replace(before, after);
}

InterviewPage readGenerally(const QByteArray &text)
{
    const auto object = api::parseObject(text);
    if (!object)
        return domain::fail(object.error());
    return api::interviewPageFromJson(*object);
}

bool isSame(const InterviewPage &one, const InterviewPage &other)
{
    if (!one || !other)
        return !one && !other && one.error().code == other.error().code
            && one.error().detail == other.error().detail && one.error().fields == other.error().fields;
    return one->items == other->items && one->nextCursor == other->nextCursor && one->total == other->total
        && one->totalIsEstimate == other->totalIsEstimate;
}

bool readsTheSame(const QByteArray &text)
{
    return isSame(api::interviewPageFromText(text), readGenerally(text));
}

} // namespace

// A page of interviews is read straight from its text wherever that says the same as the general way.
class tst_InterviewPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsReadAsItStands();
    void whatAServerUsuallyWritesIsPlain();
    void anythingElseIsReadTheGeneralWay_data();
    void anythingElseIsReadTheGeneralWay();
    void bytesThatWentAstrayAreReadTheSame();
    void otherTextsAreReadTheSame();
};

void tst_InterviewPages::aPageIsReadAsItStands()
{
    const auto read = api::interviewPageFromText(page("Pflegekraft für Intensivstation \xe2\x80\x93 Köln"));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 2);
    QCOMPARE(read->nextCursor, QStringLiteral("WzFd"));
    QCOMPARE(read->total, qint64(100000));
    QVERIFY(read->totalIsEstimate);
    const auto &first = read->items.first();
    QCOMPARE(first.position, QStringLiteral("Pflegekraft für Intensivstation – Köln"));
    QCOMPARE(first.state, domain::State::Pending);
    QVERIFY(first.level == domain::Level::Senior);
    QCOMPARE(first.revision, 3);
    QCOMPARE(first.companyName, QString());
    QVERIFY(first.updatedAt - first.createdAt == std::chrono::milliseconds(60'250));
    QCOMPARE(read->items.last().position, QStringLiteral("Nurse"));
    QVERIFY(readsTheSame(page("Pflegekraft für Intensivstation")));
}

void tst_InterviewPages::whatAServerUsuallyWritesIsPlain()
{
    const auto text = page("Ärztin");
    QList<api::JsonPart> parts;
    QVERIFY(api::JsonScanner(text, &parts).accept());
    api::PlainReader::Source source(text, parts);
    api::PlainReader reader(source);
    const auto positions = reader.list<QString>(
        QLatin1String("items"), [](api::PlainReader &item) { return item.text(QLatin1String("position")); });
    QCOMPARE(positions, QStringList({QStringLiteral("Ärztin"), QStringLiteral("Nurse")}));
    QCOMPARE(reader.count(QLatin1String("total")), qint64(100000));
    QVERIFY(!reader.has(QLatin1String("nothing")));
    QVERIFY(reader.isPlain());
    (void)reader.text(QLatin1String("nothing"));
    QVERIFY(!reader.isPlain());
}

void tst_InterviewPages::anythingElseIsReadTheGeneralWay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    const auto good = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << true; };
    const auto bad = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << false; };
    good("escapes", page(R"(\"R\u0026D\" \ud83d\ude00)"));
    good("an escaped name", changed("\"position\"", R"("\u0070osition")"));
    good("a mark before a text", page("\xef\xbb\xbfNurse"));
    good("a mark within a text", page("Nu\xef\xbb\xbfrse"));
    good("space everywhere", changed(",", " ,\n\t").replace(":\"", " : \""));
    good("unknown members", changed("\"total\"", R"("more":{"a":[1,{"position":"x"}]},"total")"));
    good("a number with a fraction", changed("\"revision\":3", "\"revision\":3.0"));
    good("a number with an exponent", changed("\"revision\":3", "\"revision\":3e2"));
    good("less than nothing", changed("\"revision\":3", "\"revision\":-3"));
    good("a large total", changed("100000", "9007199254740992"));
    good("no revision", changed("\"revision\":3,", ""));
    good("no items", R"({"items":[],"nextCursor":null,"total":0})");
    good("no level", changed("\"level\":\"SENIOR\"", "\"level\":null"));
    good("another zone", changed("11:38:36.250Z", "13:38:36.250+02:00"));
    bad("a mark before a name", changed("\"position\"", "\"\xef\xbb\xbfposition\""));
    bad("a zero in a text", page(R"(a\u0000b)"));
    bad("a total beyond what is exact", changed("100000", "9007199254740994"));
    bad("a number out of range", changed("\"total\"", "\"more\":1e999,\"total\""));
    bad("a number too small", changed("\"total\"", "\"more\":1e-999,\"total\""));
    bad("a revision with half a step", changed("\"revision\":3", "\"revision\":3.5"));
    bad("a revision beyond integers", changed("\"revision\":3", "\"revision\":4000000000"));
    bad("a name used twice", changed("\"total\"", "\"items\":[],\"total\""));
    bad("a name used twice, once escaped", changed("\"total\"", "\"it\\u0065ms\":[],\"total\""));
    bad("an unknown state", changed("PENDING", "DREAMING"));
    bad("an unknown level", changed("SENIOR", "ELDER"));
    bad("no state", changed("\"state\":\"PENDING\",", ""));
    bad("no items at all", R"({"nextCursor":null,"total":0})");
    bad("a text for a number", changed("100000", "\"100000\""));
    bad("null for a boolean", changed("false", "null"));
    bad("a number for a text", changed("\"Nurse\"", "7"));
    bad("an id that isn't one", changed("01974000-0000-7000-8000-000000000001", "01974000"));
    bad("a date that isn't one", changed("2025-06-05T11:37", "2025-06-31T11:37"));
    bad("an entry that is no object", changed("[{", "[7,{"));
    bad("items that are none", R"({"items":{},"nextCursor":null,"total":0})");
    bad("no object", "[" + page() + "]");
    bad("a text alone", "\"items\"");
    bad("nothing", {});
    bad("bytes behind it", page() + '}');
    bad("a byte order mark", "\xef\xbb\xbf" + page());
    bad("invalid UTF-8", page("\xc3("));
    bad("a lone surrogate", page(R"(\ud83d)"));
    bad("a control character", page("\x01"));
    bad("too deep",
        changed("\"total\"", "\"more\":" + QByteArray(70, '[') + QByteArray(70, ']') + ",\"total\""));
}

void tst_InterviewPages::anythingElseIsReadTheGeneralWay()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    QCOMPARE(api::interviewPageFromText(text).has_value(), isGood);
    QVERIFY(readsTheSame(text));
}

// Some of a page's bytes are lost, doubled, or become others.
void tst_InterviewPages::bytesThatWentAstrayAreReadTheSame()
{
    QRandomGenerator random(7);
    const QByteArray bytes = "\"\\{}[],:0123456789-+.eEntuz \xef\xbb\xbf\xc3\xa4\x01";
    const auto whole = page("Ärztin \\\"A\\\"");
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        auto text = whole;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const auto at = random.bounded(int(text.size()));
            switch (random.bounded(4)) {
            case 0:
                text.remove(at, 1);
                break;
            case 1:
                text.insert(at, text.mid(random.bounded(int(text.size())), random.bounded(1, 20)));
                break;
            default:
                text[at] = bytes.at(random.bounded(int(bytes.size())));
            }
        }
        QVERIFY2(readsTheSame(text), text.constData());
        read += api::interviewPageFromText(text) ? 1 : 0;
    }
    QVERIFY(read > 100);
}

void tst_InterviewPages::otherTextsAreReadTheSame()
{
    const QDir folder(QStringLiteral(CANDOR_SOURCE_DIR "/tests/fuzz/corpus/json"));
    const auto names = folder.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY2(readsTheSame(text), qPrintable(name));
        QVERIFY2(
            readsTheSame(R"({"items":[)" + text + R"(],"nextCursor":null,"total":0})"), qPrintable(name));
        QVERIFY2(readsTheSame(changed("\"total\"", "\"more\":" + text + ",\"total\"")), qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(tst_InterviewPages)
#include "tst_interviewpages.moc"

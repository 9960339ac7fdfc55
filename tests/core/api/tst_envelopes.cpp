// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/events.h"
#include "api/json.h"
#include "api/pages.h"
#include "api/problem.h"

#include <QTest>

using namespace candor;

// What is wrapped around the contract's objects: events, problems and pages.
class tst_Envelopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventHasThePublishedMemberOrder();
    void anEventEscapesWhatItCarries();
    void whoMayNotReadReportsIsToldThatThereIsOne();
    void anOperationalEventHasNoInterview();
    void anEventCanBeReadBack();
    void anErasedEventKeepsCodesAndLosesWords();
    void aProblemHasTheStandardMembers();
    void aProblemNamesWhatHelps();
    void aProblemRepeatsLittleOfALongRequest();
    void aProblemNeverTellsWhatIsForTheLog();
    void aProblemCanBeReadBack();
    void aPageShowsCursorAndTotal();
    void pageQueries_data();
    void pageQueries();
    void cursorsComeBack();
    void garbageIsNoCursor_data();
    void garbageIsNoCursor();
};

static api::EventEnvelope envelope()
{
    return {*domain::EventId::parse(QStringLiteral("0197f0a0-1111-7222-8333-000000000001")),
        domain::EventType::PlanGenerated, QStringLiteral("run_1749123456_a1b2c3d4"),
        *domain::InterviewId::parse(QStringLiteral("0197f0a0-1111-7222-8333-000000000002")),
        QStringLiteral("ats_app_8821"), domain::State::Pending,
        *domain::fromIso8601(QStringLiteral("2026-03-20T10:12:00Z")),
        *domain::TenantId::parse(QStringLiteral("0197f0a0-1111-7222-8333-000000000003")), 5,
        {{QStringLiteral("planId"), QStringLiteral("p")}}};
}

void tst_Envelopes::anEventHasThePublishedMemberOrder()
{
    QCOMPARE(api::eventPayload(envelope()),
        QByteArray(R"({"event":"interview.plan_generated","runId":"run_1749123456_a1b2c3d4",)"
                   R"("interviewId":"0197f0a0-1111-7222-8333-000000000002","candidateRef":"ats_app_8821",)"
                   R"("state":"PENDING","timestamp":"2026-03-20T10:12:00.000Z",)"
                   R"("tenantId":"0197f0a0-1111-7222-8333-000000000003","data":{"planId":"p"},)"
                   R"("id":"0197f0a0-1111-7222-8333-000000000001","sequence":5})"));
}

void tst_Envelopes::anEventEscapesWhatItCarries()
{
    auto event = envelope();
    event.candidateRef = QStringLiteral("a\"\\\n],[") + QChar(1) + QString::fromUtf8("\xf0\x9f\x98\x80");
    const auto object = api::parseObject(api::eventPayload(event));
    QVERIFY(object);
    QCOMPARE(object->value(QStringLiteral("candidateRef")).toString(), event.candidateRef);
    event.candidateRef.clear();
    QVERIFY(api::parseObject(api::eventPayload(event))->value(QStringLiteral("candidateRef")).isNull());
}

void tst_Envelopes::anEventCanBeReadBack()
{
    const auto bytes = api::eventPayload(envelope());
    const auto read = api::parseEventPayload(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(api::eventPayload(*read), bytes);
    QVERIFY(!api::parseEventPayload("{}").has_value());
    QVERIFY(!api::parseEventPayload("not JSON").has_value());
}

void tst_Envelopes::anErasedEventKeepsCodesAndLosesWords()
{
    auto event = envelope();
    event.data = {{QStringLiteral("planId"), QStringLiteral("0197f0a0-1111-7222-8333-000000000009")},
        {QStringLiteral("reason"), QStringLiteral("Ada Example has withdrawn")},
        {QStringLiteral("inmailDraft"), QJsonObject{{QStringLiteral("body"), QStringLiteral("Dear Ada")}}}};
    const auto erased = api::erased(event);
    QCOMPARE(erased.data,
        (QJsonObject{{QStringLiteral("erased"), true},
            {QStringLiteral("planId"), QStringLiteral("0197f0a0-1111-7222-8333-000000000009")}}));
    QCOMPARE(erased.sequence, event.sequence);
    QCOMPARE(erased.id, event.id);
}

void tst_Envelopes::whoMayNotReadReportsIsToldThatThereIsOne()
{
    auto event = envelope();
    event.type = domain::EventType::AssessmentApproved;
    event.data
        = {{QStringLiteral("id"), QStringLiteral("a")}, {QStringLiteral("summary"), QStringLiteral("Good")}};
    const auto approved = api::parseEventPayload(api::withoutReport(api::eventPayload(event)));
    QVERIFY(approved);
    QCOMPARE(approved->data,
        (QJsonObject{
            {QStringLiteral("assessmentId"), QStringLiteral("a")}, {QStringLiteral("withheld"), true}}));
    event.type = domain::EventType::Cancelled;
    event.data = {{QStringLiteral("reason"), QStringLiteral("Thin")},
        {QStringLiteral("cancelReason"), QStringLiteral("ASSESSMENT_REJECTED")}};
    const auto rejected = api::parseEventPayload(api::withoutReport(api::eventPayload(event)));
    QVERIFY(rejected);
    QCOMPARE(rejected->data,
        (QJsonObject{{QStringLiteral("cancelReason"), QStringLiteral("ASSESSMENT_REJECTED")},
            {QStringLiteral("withheld"), true}}));
    // What is about no report, or has been erased, stays as it is.
    event.data.insert(QStringLiteral("cancelReason"), QStringLiteral("REQUESTED"));
    QCOMPARE(api::withoutReport(api::eventPayload(event)), api::eventPayload(event));
    event.data = {{QStringLiteral("cancelReason"), QStringLiteral("ASSESSMENT_REJECTED")}};
    const auto gone = api::eventPayload(api::erased(event));
    QCOMPARE(api::withoutReport(gone), gone);
}

void tst_Envelopes::anOperationalEventHasNoInterview()
{
    auto event = envelope();
    event.type = domain::EventType::EndpointDisabled;
    event.runId.clear();
    const auto object = api::parseObject(api::eventPayload(event));
    QVERIFY(object);
    for (const auto *name : {"runId", "interviewId", "state"})
        QVERIFY2(object->value(QLatin1String(name)).isNull(), name);
    QCOMPARE(object->value(QStringLiteral("event")).toString(), QStringLiteral("webhook.endpoint_disabled"));
}

static QJsonObject problem(
    const domain::Error &error, const std::optional<QJsonObject> &existing = std::nullopt)
{
    return api::parseObject(
        api::problemJson(error, 409, QStringLiteral("Title"), QStringLiteral("https://h/errors/X"),
            QStringLiteral("/api/v1/x"), QStringLiteral("req-1"), existing))
        .value();
}

void tst_Envelopes::aProblemHasTheStandardMembers()
{
    domain::Error error;
    error.code = domain::ErrorCode::PlanChanged;
    QCOMPARE(problem(error),
        (QJsonObject{{QStringLiteral("type"), QStringLiteral("https://h/errors/X")},
            {QStringLiteral("title"), QStringLiteral("Title")}, {QStringLiteral("status"), 409},
            {QStringLiteral("detail"), QStringLiteral("Title")},
            {QStringLiteral("instance"), QStringLiteral("/api/v1/x")},
            {QStringLiteral("code"), QStringLiteral("PLAN_CHANGED")},
            {QStringLiteral("requestId"), QStringLiteral("req-1")}}));
}

void tst_Envelopes::aProblemNamesWhatHelps()
{
    domain::Error error;
    error.code = domain::ErrorCode::InvalidState;
    error.currentState = QStringLiteral("CANCELLED");
    error.fields = {{QStringLiteral("/a"), QStringLiteral("REQUIRED"), QStringLiteral("is required")}};
    error.permission = QStringLiteral("interview:read");
    const auto object = problem(error, QJsonObject{{QStringLiteral("runId"), QStringLiteral("r")}});
    QCOMPARE(object.value(QStringLiteral("allowedActions")), QJsonValue(QJsonArray()));
    QCOMPARE(object.value(QStringLiteral("errors")).toArray().first().toObject().keys(),
        (QStringList{QStringLiteral("code"), QStringLiteral("detail"), QStringLiteral("pointer")}));
    error.fields = {{QStringLiteral("?limit"), QStringLiteral("OUT_OF_RANGE"), QStringLiteral("no")},
        {QStringLiteral("If-Match"), QStringLiteral("REQUIRED"), QStringLiteral("no")}};
    const auto places = problem(error).value(QStringLiteral("errors")).toArray();
    QCOMPARE(
        places.first().toObject().value(QStringLiteral("parameter")).toString(), QStringLiteral("limit"));
    QCOMPARE(places.last().toObject().value(QStringLiteral("header")).toString(), QStringLiteral("If-Match"));
    QVERIFY(!places.first().toObject().contains(QStringLiteral("pointer")));
    QCOMPARE(object.value(QStringLiteral("permission")).toString(), QStringLiteral("interview:read"));
    QCOMPARE(object.value(QStringLiteral("existing")).toObject().value(QStringLiteral("runId")).toString(),
        QStringLiteral("r"));
}

void tst_Envelopes::aProblemRepeatsLittleOfALongRequest()
{
    domain::Error error;
    error.code = domain::ErrorCode::ValidationFailed;
    for (int i = 0; i < 5000; ++i)
        error.fields.append({QLatin1Char('/') + QString(4000, QLatin1Char('x')),
            QStringLiteral("UNKNOWN_FIELD"), QStringLiteral("unknown field; remove it")});
    const auto errors = problem(error).value(QLatin1String("errors")).toArray();
    QCOMPARE(errors.size(), api::mostFaults + 1);
    const auto shown = errors.first().toObject().value(QLatin1String("pointer")).toString();
    QCOMPARE(shown.size(), api::longestPointer);
    QVERIFY(shown.endsWith(QChar(0x2026)));
    QCOMPARE(
        errors.last().toObject().value(QLatin1String("detail")).toString(), QStringLiteral("and 4900 more"));
}

void tst_Envelopes::aProblemNeverTellsWhatIsForTheLog()
{
    const auto bytes = api::toBytes(problem(domain::internalError(QStringLiteral("disk sda")).value()));
    QVERIFY(!bytes.contains("sda"));
}

void tst_Envelopes::aProblemCanBeReadBack()
{
    domain::Error error;
    error.code = domain::ErrorCode::InvalidState;
    error.detail = QStringLiteral("not now");
    error.currentState = QStringLiteral("PENDING");
    error.allowedActions = {QStringLiteral("CANCEL")};
    error.fields = {{QStringLiteral("/a"), QStringLiteral("REQUIRED"), QStringLiteral("is required")},
        {QStringLiteral("?limit"), QStringLiteral("OUT_OF_RANGE"), QStringLiteral("no")},
        {QStringLiteral("If-Match"), QStringLiteral("REQUIRED"), QStringLiteral("no")}};
    QCOMPARE(api::errorFromProblem(api::toBytes(problem(error))), std::optional(error));
    QVERIFY(!api::errorFromProblem("<html>"));
    QVERIFY(!api::errorFromProblem(R"({"code":"SOMETHING_ELSE"})"));
}

void tst_Envelopes::aPageShowsCursorAndTotal()
{
    const auto asJson = [](int item) { return QJsonValue(item); };
    api::Page<int> page{{1, 2}, QStringLiteral("c"), 7, false};
    QCOMPARE(api::toJson(page, asJson),
        (QJsonObject{{QStringLiteral("items"), QJsonArray{1, 2}},
            {QStringLiteral("nextCursor"), QStringLiteral("c")}, {QStringLiteral("total"), 7}}));
    page.nextCursor.clear();
    page.totalIsEstimate = true;
    const auto last = api::toJson(page, asJson);
    QVERIFY(last.value(QStringLiteral("nextCursor")).isNull());
    QCOMPARE(last.value(QStringLiteral("totalIsEstimate")), QJsonValue(true));
}

void tst_Envelopes::pageQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("nothing means 50") << QString() << 50 << QString();
    QTest::newRow("one") << QStringLiteral("limit=1") << 1 << QString();
    QTest::newRow("two hundred") << QStringLiteral("limit=200") << 200 << QString();
    QTest::newRow("none") << QStringLiteral("limit=0") << 0 << QStringLiteral("?limit");
    QTest::newRow("too many") << QStringLiteral("limit=201") << 0 << QStringLiteral("?limit");
    QTest::newRow("negative") << QStringLiteral("limit=-1") << 0 << QStringLiteral("?limit");
    QTest::newRow("an empty limit") << QStringLiteral("limit=") << 0 << QStringLiteral("?limit");
    QTest::newRow("letters") << QStringLiteral("limit=ten") << 0 << QStringLiteral("?limit");
    QTest::newRow("a number that overflows")
        << QStringLiteral("limit=4294967297") << 0 << QStringLiteral("?limit");
    QTest::newRow("a cursor of garbage") << QStringLiteral("cursor=zzz") << 0 << QStringLiteral("?cursor");
}

void tst_Envelopes::pageQueries()
{
    QFETCH(QString, query);
    QFETCH(int, limit);
    QFETCH(QString, wrong);
    const auto page = api::parsePageQuery(QUrlQuery(query));
    QCOMPARE(page.has_value(), wrong.isEmpty());
    if (page)
        QCOMPARE(page->limit, limit);
    else
        QCOMPARE(page.error().fields.first().pointer, wrong);
}

void tst_Envelopes::cursorsComeBack()
{
    const QJsonArray position{qint64(1'749'123'456'000), QString::fromUtf8("\xc3\xa9/+?&="), -5};
    const auto cursor = api::encodeCursor(position);
    for (const QChar c : cursor)
        QVERIFY(c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
    const auto back = api::decodeCursor(cursor, 3);
    QVERIFY(back);
    QCOMPARE(*back, position);
    QVERIFY(!api::decodeCursor(cursor, 2));
    QCOMPARE(api::parsePageQuery(QUrlQuery(QStringLiteral("cursor=") + cursor))->cursor, cursor);
}

void tst_Envelopes::garbageIsNoCursor_data()
{
    QTest::addColumn<QString>("cursor");
    const auto encoded = [](const QByteArray &bytes) {
        return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    QTest::newRow("nothing") << QString();
    QTest::newRow("no base64") << QStringLiteral("a b c");
    QTest::newRow("no JSON") << encoded("hello");
    QTest::newRow("an object") << encoded("{}");
    QTest::newRow("an empty array") << encoded("[]");
    QTest::newRow("nested") << encoded("[[1]]");
    QTest::newRow("null") << encoded("[null]");
    QTest::newRow("a fraction") << encoded("[1.5]");
    QTest::newRow("too large a number") << encoded("[1e18]");
    QTest::newRow("U+0000") << encoded(R"(["\u0000"])");
    QTest::newRow("invalid UTF-8") << encoded("[\"\xff\"]");
    QTest::newRow("too long") << encoded("[\"" + QByteArray(2000, 'x') + "\"]");
}

void tst_Envelopes::garbageIsNoCursor()
{
    QFETCH(QString, cursor);
    const auto position = api::decodeCursor(cursor, 1);
    QVERIFY(!position);
    QCOMPARE(position.error().fields.first().pointer, QStringLiteral("?cursor"));
}

QTEST_GUILESS_MAIN(tst_Envelopes)
#include "tst_envelopes.moc"

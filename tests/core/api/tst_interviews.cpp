// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/interviews.h"
#include "api/json.h"

#include <QTest>

using namespace candor;
using api::DecisionKind;

// Parsing of what callers send to the Integration API.
class tst_Interviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedExampleIsUnderstood();
    void everyFieldIsRead();
    void wrongFields_data();
    void wrongFields();
    void unknownFieldsAreWarnings();
    void whatIsLeftEmptyCountsAsAbsent();
    void sameRequestsHaveTheSameCanonicalBytes();
    void storageReadsBackWhatItWrote();
    void theStoredPartsKeepPersonalDataApart();
    void storageRefusesWhatItDidNotWrite();
    void infoOverwritesOnlyWhatItNames();
    void infoRefusesNullAndExternalId();
    void decisions_data();
    void decisions();
    void anEmptyBodyApproves();
    void aDecisionMayNameTheRevisionThatItIsAbout();
    void feedbackStandsForReason();
    void overridesAndChatMessages();
};

static QByteArray example()
{
    return R"({"candidateRef":"ats_app_8821","candidateProfile":"8 years backend engineering.",
        "position":"Senior Software Engineer","level":"SENIOR","qualifications":[
        "5+ years of production TypeScript experience","Demonstrated distributed systems design at scale",
        "Strong async/concurrency patterns knowledge"],"companyName":"Acme Corp","externalId":"ats_job_app_8821"})";
}

static QStringList wrong(const domain::Error &error)
{
    QStringList list;
    for (const auto &field : error.fields)
        list.append(field.pointer + QLatin1Char(' ') + field.code);
    return list;
}

static domain::InterviewRequest full()
{
    domain::InterviewRequest request;
    request.position = QStringLiteral("Nurse");
    request.level = domain::Level::Mid;
    request.qualifications
        = {QStringLiteral("Registered for three years or more"), QStringLiteral("Night shifts")};
    request.jobDescription = QString(60, QLatin1Char('d'));
    request.candidateRef = QStringLiteral("ref");
    request.candidateName = QStringLiteral("Jo Doe");
    request.candidateEmail = QStringLiteral("jo@example.org");
    request.candidateProfile = QStringLiteral("line\nline");
    request.companyName = QStringLiteral("Clinic");
    request.callbackUrl = QStringLiteral("https://ats.example.org/hook");
    request.externalId = QStringLiteral("ext");
    request.language = QStringLiteral("de-CH");
    request.durationMinutes = 45;
    request.metadata = {
        {QStringLiteral("k"), QStringLiteral("v")}, {QStringLiteral("n"), 1.5}, {QStringLiteral("b"), true}};
    return request;
}

void tst_Interviews::thePublishedExampleIsUnderstood()
{
    const auto parsed = api::parseInterviewRequest(example());
    QVERIFY(parsed);
    QVERIFY(parsed->warnings.isEmpty());
    QCOMPARE(parsed->request.qualifications.size(), 3);
    QCOMPARE(parsed->request.level, std::optional(domain::Level::Senior));
    QCOMPARE(domain::dataQuality(parsed->request), domain::DataQuality::Excellent);
    QVERIFY(domain::missingFields(parsed->request).isEmpty());
}

void tst_Interviews::everyFieldIsRead()
{
    const auto parsed = api::parseInterviewRequest(api::toBytes(api::toJson(full())));
    QVERIFY(parsed);
    QCOMPARE(parsed->request, full());
}

void tst_Interviews::wrongFields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *row, const QByteArray &field, const QString &expected) {
        QTest::newRow(row) << field << expected;
    };
    add("a level that doesn't exist", R"("level":"PRINCIPAL")", QStringLiteral("/level INVALID_VALUE"));
    add("a level in lower case", R"("level":"senior")", QStringLiteral("/level INVALID_VALUE"));
    add("a level of another type", R"("level":3)", QStringLiteral("/level INVALID_TYPE"));
    add("a short job description", R"("jobDescription":"too short")",
        QStringLiteral("/jobDescription TOO_SHORT"));
    add("a long job description", "\"jobDescription\":\"" + QByteArray(50'001, 'x') + '"',
        QStringLiteral("/jobDescription TOO_LONG"));
    add("qualifications as one string", R"("qualifications":"Java")",
        QStringLiteral("/qualifications INVALID_TYPE"));
    add("51 qualifications", "\"qualifications\":[" + QByteArray("\"a\",").repeated(50) + "\"a\"]",
        QStringLiteral("/qualifications TOO_LONG"));
    add("a blank qualification", R"("qualifications":["Java"," "])",
        QStringLiteral("/qualifications/1 TOO_SHORT"));
    add("a long qualification", "\"qualifications\":[\"" + QByteArray(501, 'x') + "\"]",
        QStringLiteral("/qualifications/0 TOO_LONG"));
    add("a long reference", "\"candidateRef\":\"" + QByteArray(201, 'x') + '"',
        QStringLiteral("/candidateRef TOO_LONG"));
    add("an address without a domain", R"("candidateEmail":"jane")",
        QStringLiteral("/candidateEmail INVALID_FORMAT"));
    add("a long profile", "\"candidateProfile\":\"" + QByteArray(20'001, 'x') + '"',
        QStringLiteral("/candidateProfile TOO_LONG"));
    add("a callback that is no URL", R"("callbackUrl":"hook")",
        QStringLiteral("/callbackUrl INVALID_FORMAT"));
    add("a long callback", "\"callbackUrl\":\"https://example.org/" + QByteArray(2048, 'x') + '"',
        QStringLiteral("/callbackUrl TOO_LONG"));
    add("a language that is no tag", R"("language":"english")", QStringLiteral("/language INVALID_FORMAT"));
    add("14 minutes", R"("durationMinutes":14)", QStringLiteral("/durationMinutes OUT_OF_RANGE"));
    add("121 minutes", R"("durationMinutes":121)", QStringLiteral("/durationMinutes OUT_OF_RANGE"));
    add("half a minute", R"("durationMinutes":20.5)", QStringLiteral("/durationMinutes INVALID_TYPE"));
    add("nested metadata", R"("metadata":{"a":{}})", QStringLiteral("/metadata/a INVALID_TYPE"));
    add("long metadata", "\"metadata\":{\"a\":\"" + QByteArray(501, 'x') + "\"}",
        QStringLiteral("/metadata/a TOO_LONG"));
    add("U+0000", R"("companyName":"A\u0000B")", QStringLiteral("/companyName INVALID_FORMAT"));
}

void tst_Interviews::wrongFields()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, expected);
    const auto alone = api::parseInterviewRequest("{\"position\":\"Nurse\"," + field + "}");
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, domain::ErrorCode::ValidationFailed);
    QCOMPARE(wrong(alone.error()), QStringList{expected});
    const auto withoutPosition = api::parseInterviewRequest("{" + field + "}");
    QCOMPARE(wrong(withoutPosition.error()), (QStringList{QStringLiteral("/position REQUIRED"), expected}));
}

void tst_Interviews::unknownFieldsAreWarnings()
{
    const auto parsed = api::parseInterviewRequest(R"({"position":"Nurse","skils":["a"],"a/b":1})");
    QVERIFY(parsed);
    const QList<api::Warning> expected{{QStringLiteral("/a~1b"), QStringLiteral("unknown field, ignored")},
        {QStringLiteral("/skils"), QStringLiteral("unknown field, ignored")}};
    QCOMPARE(parsed->warnings, expected);
    QByteArray many(R"({"position":"Nurse")");
    for (int i = 0; i < 300; ++i)
        many += R"(,"unknown)" + QByteArray::number(i) + R"(":1)";
    const auto crowded = api::parseInterviewRequest(many + '}');
    QVERIFY(crowded);
    QCOMPARE(crowded->warnings.size(), 101);
    QCOMPARE(crowded->warnings.last().detail, QStringLiteral("200 more unknown fields, ignored"));
}

void tst_Interviews::whatIsLeftEmptyCountsAsAbsent()
{
    const auto sparse = api::parseInterviewRequest(R"({"position":"Nurse"})");
    const auto empty = api::parseInterviewRequest(
        R"({"position":" Nurse ","level":"","qualifications":[],"jobDescription":"","candidateEmail":"","metadata":{}})");
    QVERIFY(sparse && empty);
    QCOMPARE(empty->request, sparse->request);
    QCOMPARE(domain::missingFields(empty->request).size(), 2);
}

void tst_Interviews::sameRequestsHaveTheSameCanonicalBytes()
{
    const auto one
        = api::parseInterviewRequest(R"({"position":"Nurse","level":"MID","metadata":{"b":1,"a":"x"}})");
    const auto same = api::parseInterviewRequest(
        R"({"metadata":{"a":"x","b":1.0},"level":"MID","position":"  Nurse","companyName":"","other":1})");
    const auto different
        = api::parseInterviewRequest(R"({"position":"Nurse","level":"MID","metadata":{"b":2,"a":"x"}})");
    QCOMPARE(api::normalisedRequest(one->request), api::normalisedRequest(same->request));
    QVERIFY(api::normalisedRequest(one->request) != api::normalisedRequest(different->request));
    auto reordered = full();
    reordered.qualifications = {full().qualifications[1], full().qualifications[0]};
    QVERIFY(api::normalisedRequest(reordered) != api::normalisedRequest(full()));
}

void tst_Interviews::storageReadsBackWhatItWrote()
{
    const auto whole = api::requestFromJson(api::toJson(full()));
    QVERIFY(whole);
    QCOMPARE(*whole, full());
    const auto parts = api::requestFromJson(api::toPublicJson(full()), api::personalJson(full()));
    QVERIFY(parts);
    QCOMPARE(*parts, full());
    QCOMPARE(*api::requestFromJson({}), domain::InterviewRequest());
}

void tst_Interviews::theStoredPartsKeepPersonalDataApart()
{
    const auto bytes = api::toBytes(api::toPublicJson(full()));
    for (const auto *personal :
        {"Jo Doe", "jo@example.org", "candidateName", "candidateEmail", "candidateProfile"})
        QVERIFY2(!bytes.contains(personal), personal);
    QCOMPARE(api::personalJson(full()).keys(),
        (QStringList{QStringLiteral("candidateEmail"), QStringLiteral("candidateName"),
            QStringLiteral("candidateProfile")}));
}

void tst_Interviews::storageRefusesWhatItDidNotWrite()
{
    for (const auto &[field, value] : std::initializer_list<std::pair<QString, QJsonValue>>{
             {QStringLiteral("level"), QStringLiteral("BOSS")}, {QStringLiteral("position"), 1},
             {QStringLiteral("qualifications"), QJsonArray{1}}, {QStringLiteral("metadata"), 1},
             {QStringLiteral("durationMinutes"), QStringLiteral("45")}}) {
        const auto request = api::requestFromJson({{field, value}});
        QVERIFY2(!request, qPrintable(field));
        QCOMPARE(request.error().fields.first().pointer, QLatin1Char('/') + field);
    }
}

void tst_Interviews::infoOverwritesOnlyWhatItNames()
{
    const auto patch = api::parseInfoPatch(
        R"({"level":"LEAD","qualifications":[],"companyName":"","durationMinutes":30,"metadata":{},
            "userId":"recruiter","shoe":1})");
    QVERIFY(patch);
    QCOMPARE(patch->userId, QStringLiteral("recruiter"));
    QCOMPARE(patch->warnings.size(), 1);
    QCOMPARE(patch->named.keys(),
        (QStringList{
            QStringLiteral("durationMinutes"), QStringLiteral("level"), QStringLiteral("metadata")}));
    auto expected = full();
    expected.level = domain::Level::Lead;
    expected.durationMinutes = 30;
    expected.metadata = {};
    QCOMPARE(patch->applyTo(full()), expected);

    const auto everything = full();
    auto object = api::toJson(everything);
    object.remove(QStringLiteral("externalId"));
    const auto all = api::parseInfoPatch(api::toBytes(object));
    QVERIFY(all);
    auto blank = domain::InterviewRequest();
    blank.externalId = everything.externalId;
    QCOMPARE(all->applyTo(blank), everything);
}

void tst_Interviews::infoRefusesNullAndExternalId()
{
    const auto patch
        = api::parseInfoPatch(R"({"companyName":null,"externalId":"x","jobDescription":"short"})");
    QVERIFY(!patch);
    QCOMPARE(wrong(patch.error()),
        (QStringList{QStringLiteral("/jobDescription TOO_SHORT"), QStringLiteral("/companyName INVALID_TYPE"),
            QStringLiteral("/externalId INVALID_VALUE")}));
}

void tst_Interviews::decisions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const auto add
        = [](const char *row, DecisionKind kind, const QByteArray &body, const QStringList &expected) {
              QTest::newRow(row) << int(kind) << body << expected;
          };
    add("a plan is approved with a note", DecisionKind::ApprovePlan,
        R"({"actorId":"r","planId":"0197f0a0-1111-7222-8333-444455556666","note":"fine"})", {});
    add("a planId must be a UUID", DecisionKind::ApprovePlan, R"({"planId":"first"})",
        {QStringLiteral("/planId INVALID_FORMAT")});
    add("an approval knows no instructions", DecisionKind::ApprovePlan, R"({"instructions":"more"})",
        {QStringLiteral("/instructions UNKNOWN_FIELD")});
    add("a rejection needs a reason", DecisionKind::RejectPlan, R"({"actorId":"r"})",
        {QStringLiteral("/reason REQUIRED")});
    add("a blank reason is none", DecisionKind::RejectPlan, R"({"reason":"  "})",
        {QStringLiteral("/reason REQUIRED")});
    add("a wrong reason is named once", DecisionKind::RejectAssessment, R"({"reason":5})",
        {QStringLiteral("/reason INVALID_TYPE")});
    add("a revision needs instructions", DecisionKind::RevisePlan, R"({"actorId":"r","sections":["s1"]})",
        {QStringLiteral("/instructions REQUIRED")});
    add("a revision of some sections", DecisionKind::RevisePlan,
        R"({"actorId":"r","instructions":"harder\nplease","sections":["s1","s2"]})", {});
    add("a report is approved", DecisionKind::ApproveAssessment, R"({"actorId":"r"})", {});
    add("a report's approval names no plan", DecisionKind::ApproveAssessment, R"({"planId":"x"})",
        {QStringLiteral("/planId UNKNOWN_FIELD")});
}

void tst_Interviews::decisions()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    const auto decision = api::parseDecision(body, DecisionKind(kind));
    QCOMPARE(decision ? QStringList() : wrong(decision.error()), expected);
    QCOMPARE(decision.has_value(), expected.isEmpty());
}

void tst_Interviews::anEmptyBodyApproves()
{
    QCOMPARE(*api::parseDecision({}, DecisionKind::ApprovePlan), api::Decision());
    QCOMPARE(*api::parseDecision({}, DecisionKind::ApproveAssessment), api::Decision());
    QCOMPARE(*api::parseDecision({}, DecisionKind::RenewLink), api::Decision());
    QVERIFY(!api::parseDecision({}, DecisionKind::RejectPlan));
    QVERIFY(!api::parseDecision({}, DecisionKind::RevisePlan));
}

void tst_Interviews::aDecisionMayNameTheRevisionThatItIsAbout()
{
    for (const auto kind : {DecisionKind::ApprovePlan, DecisionKind::RejectPlan, DecisionKind::RevisePlan,
             DecisionKind::ApproveAssessment, DecisionKind::RejectAssessment, DecisionKind::RenewLink}) {
        const bool rejects = kind == DecisionKind::RejectPlan || kind == DecisionKind::RejectAssessment;
        const QByteArray rest = kind == DecisionKind::RevisePlan ? R"(,"instructions":"i"})"
            : rejects                                            ? R"(,"reason":"r"})"
                                                                 : "}";
        QCOMPARE(api::parseDecision(R"({"revision":4)" + rest, kind)->revision, std::optional(4));
        QCOMPARE(api::parseDecision(R"({"revision":null)" + rest, kind)->revision, std::nullopt);
        const auto wrongOne = api::parseDecision(R"({"revision":0)" + rest, kind);
        QVERIFY(!wrongOne);
        QCOMPARE(wrong(wrongOne.error()), QStringList{QStringLiteral("/revision OUT_OF_RANGE")});
    }
    QCOMPARE(api::parseOverride(R"({"competencyId":"c1","score":3,"reason":"r","revision":9})")->revision,
        std::optional(9));
}

void tst_Interviews::feedbackStandsForReason()
{
    QCOMPARE(api::parseDecision(R"({"feedback":"too long"})", DecisionKind::RejectPlan)->reason,
        QStringLiteral("too long"));
    QCOMPARE(api::parseDecision(R"({"feedback":"a","reason":"b"})", DecisionKind::RejectPlan)->reason,
        QStringLiteral("b"));
}

void tst_Interviews::overridesAndChatMessages()
{
    const auto override
        = api::parseOverride(R"({"actorId":"r","competencyId":"c1","score":3.5,"reason":"knows more"})");
    QVERIFY(override);
    QCOMPARE(override->score, std::optional(3.5));
    const auto step = api::parseOverride(R"({"competencyId":"c1","score":4.3,"reason":"r"})");
    QCOMPARE(step->score, std::optional(4.3));
    const auto withdrawn = api::parseOverride(R"({"competencyId":"c1","score":null,"reason":"r"})");
    QVERIFY(withdrawn);
    QCOMPARE(withdrawn->score, std::optional<double>());
    QCOMPARE(wrong(api::parseOverride(R"({"competencyId":"c1","reason":"r"})").error()),
        (QStringList{QStringLiteral("/score REQUIRED")}));
    QCOMPARE(wrong(api::parseOverride(R"({"competencyId":"c1","score":3.25,"reason":"r"})").error()),
        (QStringList{QStringLiteral("/score INVALID_VALUE")}));
    QCOMPARE(wrong(api::parseOverride(R"({"competencyId":"c1","score":5.5})").error()),
        (QStringList{QStringLiteral("/score OUT_OF_RANGE"), QStringLiteral("/reason REQUIRED")}));
    QCOMPARE(api::parseChat(R"({"message":"Why?"})")->message, QStringLiteral("Why?"));
    QVERIFY(!api::parseChat(R"({"message":""})"));
    QVERIFY(!api::parseChat(R"({"message":"a","conversationId":"1"})"));
}

QTEST_GUILESS_MAIN(tst_Interviews)
#include "tst_interviews.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/interview.h"
#include "domain/transitions.h"

#include <QTest>

using namespace candor::domain;

class tst_Interview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataQuality_data();
    void dataQuality();
    void whatWouldMakeItBetterIsKnown();
    void missingFields_data();
    void missingFields();
    void everyMissingFieldComesWithAQuestion();
    void theFirstStepIsReceived();
    void whoComesToWaitForADecisionWaitsSinceThen();
};

static const QString specific = QStringLiteral("Five years of TypeScript");
static const QString vague = QStringLiteral("Java");

static InterviewRequest request(
    std::optional<Level> level, const QStringList &qualifications, int descriptionLength)
{
    InterviewRequest request;
    request.level = level;
    request.qualifications = qualifications;
    request.jobDescription = QString(descriptionLength, QLatin1Char('d'));
    return request;
}

void tst_Interview::whatWouldMakeItBetterIsKnown()
{
    using Aspect = QualityGain::Aspect;
    InterviewRequest request;
    int all = 0;
    for (const auto &gain : qualityGains(request)) {
        all += gain.points;
        QCOMPARE(qualityAspectFromName(name(gain.aspect)), std::optional(gain.aspect));
    }
    QCOMPARE(all, 100);
    request.level = Level::Senior;
    request.companyName = QStringLiteral("Acme");
    request.candidateRef = QStringLiteral("cand_1");
    request.qualifications = {QStringLiteral("Strong async and concurrency knowledge"), QStringLiteral("Go")};
    const QList<QualityGain> expected{
        {Aspect::Requirements, 10}, {Aspect::Specificity, 10}, {Aspect::CandidateProfile, 10}};
    QCOMPARE(qualityGains(request), expected);
    request.qualifications = {QStringLiteral("Strong async and concurrency knowledge"),
        QStringLiteral("Five years of TypeScript"), QStringLiteral("Designs what does not fail")};
    request.candidateProfile = QStringLiteral("Ten years");
    QVERIFY(qualityGains(request).isEmpty());
}

void tst_Interview::dataQuality_data()
{
    QTest::addColumn<InterviewRequest>("given");
    QTest::addColumn<DataQuality>("expected");
    const auto with = [](InterviewRequest base, const QString &profile, const QString &company,
                          const QString &reference) {
        base.candidateProfile = profile;
        base.companyName = company;
        base.candidateRef = reference;
        return base;
    };
    const QString given = QStringLiteral("x");
    const auto senior = std::optional(Level::Senior);
    const QStringList three{specific, specific, specific};

    QTest::newRow("nothing: 0") << InterviewRequest() << DataQuality::Poor;
    QTest::newRow("level only: 15") << request(senior, {}, 0) << DataQuality::Poor;
    QTest::newRow("level and one vague qualification: 35")
        << request(senior, {vague}, 0) << DataQuality::Poor;
    QTest::newRow("level, one vague qualification, company: 40")
        << with(request(senior, {vague}, 0), {}, given, {}) << DataQuality::Fair;
    QTest::newRow("level and two vague qualifications: 50")
        << request(senior, {vague, vague}, 0) << DataQuality::Fair;
    QTest::newRow("level and three vague qualifications: 60")
        << request(senior, {vague, vague, vague}, 0) << DataQuality::Good;
    QTest::newRow("level and a description of 50 characters: 60")
        << request(senior, {}, 50) << DataQuality::Good;
    QTest::newRow("no level and a description of 50 characters: 45")
        << request({}, {}, 50) << DataQuality::Fair;
    QTest::newRow("level and a description of 299 characters, profile: 70")
        << with(request(senior, {}, 299), given, {}, {}) << DataQuality::Good;
    QTest::newRow("level and a description of 300 characters: 75")
        << request(senior, {}, 300) << DataQuality::Good;
    QTest::newRow("level, a description of 300 characters, company: 80")
        << with(request(senior, {}, 300), {}, given, {}) << DataQuality::Excellent;
    QTest::newRow("level and three specific qualifications: 80")
        << request(senior, three, 0) << DataQuality::Excellent;
    QTest::newRow("three specific qualifications without level: 65")
        << request({}, three, 0) << DataQuality::Good;
    QTest::newRow("one of three is specific: 66")
        << request(senior, {specific, vague, vague}, 0) << DataQuality::Good;
    QTest::newRow("two specific qualifications and a reference: 75")
        << with(request(senior, {specific, specific}, 0), {}, {}, given) << DataQuality::Good;
    QTest::newRow("two specific qualifications, company and reference: 80")
        << with(request(senior, {specific, specific}, 0), {}, given, given) << DataQuality::Excellent;
    // The published create example; the contract fixes its quality.
    auto example = request(senior,
        {QStringLiteral("5+ years of production TypeScript experience"),
            QStringLiteral("Demonstrated distributed systems design at scale"),
            QStringLiteral("Strong async/concurrency patterns knowledge")},
        0);
    example = with(example, QStringLiteral("8 years backend engineering, strong TypeScript background."),
        QStringLiteral("Acme Corp"), QStringLiteral("ats_app_8821"));
    QTest::newRow("the published example: 100") << example << DataQuality::Excellent;
}

void tst_Interview::dataQuality()
{
    QFETCH(InterviewRequest, given);
    QFETCH(DataQuality, expected);
    const auto quality = candor::domain::dataQuality(given);
    QCOMPARE(name(quality), name(expected));
    QCOMPARE(dataQualityFromName(name(quality)), std::optional(expected));
    // An externalId counts like a candidateRef, and not twice.
    if (!given.candidateRef.isEmpty()) {
        given.externalId = given.candidateRef;
        QCOMPARE(candor::domain::dataQuality(given), expected);
        given.candidateRef.clear();
        QCOMPARE(candor::domain::dataQuality(given), expected);
    }
}

void tst_Interview::missingFields_data()
{
    QTest::addColumn<InterviewRequest>("given");
    QTest::addColumn<QStringList>("missing");
    const QString level = QStringLiteral("level");
    const QString qualifications = QStringLiteral("qualifications");
    QTest::newRow("everything is missing") << request({}, {}, 0) << QStringList{level, qualifications};
    QTest::newRow("the level is missing") << request({}, {vague}, 0) << QStringList{level};
    QTest::newRow("what is wanted is missing") << request(Level::Lead, {}, 0) << QStringList{qualifications};
    QTest::newRow("a description stands for qualifications") << request(Level::Lead, {}, 50) << QStringList();
    QTest::newRow("one qualification is enough") << request(Level::Lead, {vague}, 0) << QStringList();
}

void tst_Interview::missingFields()
{
    QFETCH(InterviewRequest, given);
    QFETCH(QStringList, missing);
    QStringList fields;
    for (const auto &field : candor::domain::missingFields(given))
        fields.append(field.field);
    QCOMPARE(fields, missing);
}

void tst_Interview::everyMissingFieldComesWithAQuestion()
{
    for (const auto &field : candor::domain::missingFields({}))
        QVERIFY2(field.question.contains(QLatin1Char('?')), qPrintable(field.field));
}

void tst_Interview::theFirstStepIsReceived()
{
    const Actor actor{Actor::Kind::ApiKey, QStringLiteral("k"), {}};
    const auto step = receive({}, actor, fromMilliseconds(9));
    QCOMPARE(step.interview.state, State::Received);
    QCOMPARE(step.interview.revision, 1);
    QCOMPARE(step.interview.sequence, 1);
    QCOMPARE(step.event, EventType::Received);
    QVERIFY(!step.history.from);
    QCOMPARE(step.history.actor, actor);
    QCOMPARE(step.interview.createdAt, fromMilliseconds(9));
    QCOMPARE(step.interview.updatedAt, fromMilliseconds(9));
}

void tst_Interview::whoComesToWaitForADecisionWaitsSinceThen()
{
    const auto earlier = fromMilliseconds(1);
    const auto now = fromMilliseconds(2);
    for (const auto &row : transitions) {
        Interview interview;
        interview.state = row.from;
        interview.waitingSince = earlier;
        const auto after = advance(interview, row.action, {}, {}, now)->interview;
        const bool waits = row.to == State::Pending || row.to == State::AssessmentPending;
        QCOMPARE(after.waitingSince, waits ? std::optional(now) : std::nullopt);
    }
    for (const auto &row : amendments) {
        Interview interview;
        interview.state = row.state;
        interview.waitingSince = earlier;
        QCOMPARE(amend(interview, row.action, {}, {}, now)->interview.waitingSince, std::optional(earlier));
    }
}

QTEST_GUILESS_MAIN(tst_Interview)
#include "tst_interview.moc"

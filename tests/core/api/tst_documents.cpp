// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/documents.h"
#include "api/json.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using namespace candor::domain;

// Makes documents of every shape from a seed, so that a failure can be repeated.
class Source
{
public:
    explicit Source(quint32 seed)
        : m_random(seed)
    {
    }
    int integer(int below) { return int(m_random.bounded(below)); }
    bool coin() { return m_random.bounded(2) == 1; }
    double number() { return coin() ? m_random.generateDouble() : double(integer(50)) / 10.0; }
    QString text()
    {
        static const QStringList pieces{QStringLiteral("a"), QStringLiteral(" "), QStringLiteral("\""),
            QStringLiteral("\\"), QStringLiteral("\n"), QString(QChar(0x7f)), QString(QChar(0x2028)),
            QString::fromUtf8("\xf0\x9f\x98\x80"), QString::fromUtf8("\xc3\xa9"), QStringLiteral("null"),
            QString(QChar(1))};
        QString text;
        for (int i = integer(6); i > 0; --i)
            text += pieces[integer(int(pieces.size()))];
        return text;
    }
    QStringList texts()
    {
        QStringList list;
        for (int i = integer(4); i > 0; --i)
            list.append(text());
        return list;
    }
    Timestamp time() { return fromMilliseconds(qint64(m_random.bounded(4'000'000)) * 1'000'003); }
    template <typename Make>
    auto list(Make make)
    {
        QList<decltype(make())> values;
        for (int i = integer(4); i > 0; --i)
            values.append(make());
        return values;
    }
    template <typename Make>
    auto maybe(Make make)
    {
        return coin() ? std::optional(make()) : std::nullopt;
    }
    Provenance provenance()
    {
        return {text(), text(), text(), time(), maybe([this] { return integer(9); })};
    }
    Question question()
    {
        return {text(), text(), QuestionKind(integer(5)), text(), maybe([this] { return text(); }),
            Difficulty(integer(3)), texts(), texts(), {text(), text(), text()}};
    }
    Section section()
    {
        return {text(), text(), text(), integer(60), texts(), list([this] { return question(); })};
    }
    Plan plan()
    {
        Plan plan{PlanId::make(time()), integer(9), text(), integer(120), text(), text(), {}, {}, texts(),
            texts(), {}, provenance()};
        plan.competencies = list([this] { return Competency{text(), text(), number(), coin(), integer(6)}; });
        plan.sections = list([this] { return section(); });
        for (const auto &requirement : texts())
            plan.skillsCoverage.insert(requirement, texts());
        return plan;
    }
    Turn turn()
    {
        return {integer(99), text(), coin() ? Turn::Kind::Question : Turn::Kind::FollowUp, text(), text(),
            integer(7), coin(), coin(), time(), maybe([this] { return time(); })};
    }
    QList<Evidence> evidence()
    {
        return list([this] { return Evidence{integer(99), text()}; });
    }
    Assessment assessment()
    {
        Assessment assessment{AssessmentId::make(time()), integer(9), AssessmentStatus(integer(3)),
            {maybe([this] { return number(); }), maybe([this] { return Recommendation(integer(4)); })},
            number(), text(), {}, {}, texts(), {}, provenance()};
        assessment.competencies = list([this] {
            return CompetencyScore{text(), text(), maybe([this] { return number(); }), number(), evidence(),
                texts(), texts(), maybe([this] { return Override{number(), text(), text(), time()}; })};
        });
        assessment.qualifications = list(
            [this] { return QualificationVerdict{text(), Verdict(integer(4)), number(), evidence()}; });
        assessment.transcript = list([this] {
            auto one = turn();
            one.final = true;
            one.answerRevision = 0;
            return one;
        });
        return assessment;
    }

private:
    QRandomGenerator m_random;
};

class tst_Documents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansComeBackAsTheyWere();
    void assessmentsComeBackAsTheyWere();
    void transcriptsComeBackAsTheyWere();
    void aRequirementWithoutTextStandsBesideOneThatIsNotAscii();
    void aPlanHasTheContractsShape();
    void anAssessmentHasTheContractsShape();
    void wrongMembersAreNamedWithTheirPointer();
    void missingAndUnknownMembersAreRefused();
    void anEditKeepsWhatItDoesNotName();
    void anEditThatIsNoPlanIsRefused();
};

// Over the bytes, as the wire and the storage have it.
static QJsonObject overBytes(const QJsonObject &object)
{
    return api::parseObject(api::toBytes(object)).value();
}

void tst_Documents::plansComeBackAsTheyWere()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const auto plan = Source(seed).plan();
        const auto back = api::planFromJson(overBytes(api::toJson(plan)));
        QVERIFY2(back && *back == plan, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void tst_Documents::aRequirementWithoutTextStandsBesideOneThatIsNotAscii()
{
    auto plan = Source(1).plan();
    const QStringList questions{QStringLiteral("q1")};
    plan.skillsCoverage
        = {{QString(), questions}, {QString(QChar(0xe9)), questions}, {QString(QChar(0x2028)), questions}};
    const auto coverage = api::toJson(plan).value(QLatin1String("skillsCoverage")).toObject();
    QCOMPARE(coverage.size(), 3);
    QVERIFY(coverage.contains(QStringLiteral("")));
}

void tst_Documents::assessmentsComeBackAsTheyWere()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const auto assessment = Source(seed).assessment();
        const auto back = api::assessmentFromJson(overBytes(api::toJson(assessment)));
        QVERIFY2(back && *back == assessment, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void tst_Documents::transcriptsComeBackAsTheyWere()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        Source source(seed);
        const Transcript transcript = source.list([&] { return source.turn(); });
        const auto object = overBytes({{QStringLiteral("t"), api::toJson(transcript)}});
        const auto back = api::transcriptFromJson(object.value(QStringLiteral("t")).toArray());
        QVERIFY2(back && *back == transcript, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

static QStringList sorted(const char *names)
{
    auto list = QString::fromLatin1(names).split(QLatin1Char(' '));
    list.sort();
    return list;
}

static QJsonObject firstOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray().first().toObject();
}

void tst_Documents::aPlanHasTheContractsShape()
{
    Plan plan;
    plan.id = PlanId::make(fromMilliseconds(1));
    plan.competencies = {Competency{}};
    plan.sections = {Section{{}, {}, {}, 5, {}, {Question{}}}};
    const auto object = api::toJson(plan);
    QCOMPARE(object.keys(),
        sorted("id version title duration companyName greeting competencies sections mustHave niceToHave "
               "skillsCoverage provenance"));
    QCOMPARE(firstOf(object, "competencies").keys(), sorted("id name weight required minimumScore"));
    const auto section = firstOf(object, "sections");
    QCOMPARE(section.keys(), sorted("id title objective durationMinutes competencyIds questions"));
    const auto question = firstOf(section, "questions");
    QCOMPARE(question.keys(),
        sorted("id text kind competencyId qualification difficulty expectedEvidence followUps rubric"));
    QVERIFY(question.value(QStringLiteral("qualification")).isNull());
    QCOMPARE(question.value(QStringLiteral("rubric")).toObject().keys(), sorted("1 3 5"));
    QCOMPARE(object.value(QStringLiteral("provenance")).toObject().keys(),
        sorted("engine model promptVersion generatedAt parentVersion"));
}

void tst_Documents::anAssessmentHasTheContractsShape()
{
    Assessment assessment;
    assessment.competencies = {CompetencyScore{}};
    assessment.competencies[0].evidence = {Evidence{1, QStringLiteral("q")}};
    assessment.qualifications = {QualificationVerdict{}};
    assessment.transcript = {Turn{}};
    const auto object = api::toJson(assessment);
    QCOMPARE(object.keys(),
        sorted("id planVersion status overallScore recommendation confidence summary competencies "
               "qualifications "
               "flags transcript provenance"));
    QVERIFY(object.value(QStringLiteral("overallScore")).isNull());
    QVERIFY(object.value(QStringLiteral("recommendation")).isNull());
    const auto score = firstOf(object, "competencies");
    QCOMPARE(score.keys(), sorted("id name score weight evidence strengths concerns override"));
    QVERIFY(score.value(QStringLiteral("score")).isNull());
    QCOMPARE(firstOf(score, "evidence").keys(), sorted("turn quote"));
    QCOMPARE(firstOf(object, "qualifications").keys(), sorted("text verdict confidence evidence"));
    QCOMPARE(firstOf(object, "transcript").keys(),
        sorted("turn questionId kind question answer skipped askedAt answeredAt"));
}

static QJsonObject somePlan()
{
    Plan plan;
    plan.id = PlanId::make(fromMilliseconds(1));
    plan.title = QStringLiteral("Nurse");
    plan.sections = {Section{QStringLiteral("s1"), {}, {}, 5, {}, {Question{}}}};
    return api::toJson(plan);
}

void tst_Documents::wrongMembersAreNamedWithTheirPointer()
{
    auto object = somePlan();
    auto sections = object.value(QStringLiteral("sections")).toArray();
    auto section = sections[0].toObject();
    auto question = firstOf(section, "questions");
    question.insert(QStringLiteral("kind"), QStringLiteral("TRICK"));
    question.insert(QStringLiteral("followUps"), QJsonArray{1});
    question.insert(QStringLiteral("text"), QString(QChar(0)));
    section.insert(QStringLiteral("questions"), QJsonArray{question});
    section.insert(QStringLiteral("durationMinutes"), 2.5);
    object.insert(QStringLiteral("sections"), QJsonArray{section});
    const auto plan = api::planFromJson(object);
    QVERIFY(!plan);
    QStringList pointers;
    for (const auto &error : plan.error().fields)
        pointers.append(error.pointer);
    QCOMPARE(pointers,
        (QStringList{QStringLiteral("/sections/0/durationMinutes"),
            QStringLiteral("/sections/0/questions/0/text"), QStringLiteral("/sections/0/questions/0/kind"),
            QStringLiteral("/sections/0/questions/0/followUps/0")}));
}

void tst_Documents::missingAndUnknownMembersAreRefused()
{
    const auto whole = somePlan();
    QVERIFY(api::planFromJson(whole));
    for (const auto &name : whole.keys()) {
        auto object = whole;
        object.remove(name);
        QVERIFY2(!api::planFromJson(object), qPrintable(name));
    }
    auto more = whole;
    more.insert(QStringLiteral("colour"), 1);
    QCOMPARE(api::planFromJson(more).error().fields.first().code, QStringLiteral("UNKNOWN_FIELD"));
}

void tst_Documents::anEditKeepsWhatItDoesNotName()
{
    auto current = Source(7).plan();
    current.sections = {Section{QStringLiteral("s1"), {}, {}, 5, {}, {Question{}}}};
    current.sections[0].questions[0].id = QStringLiteral("q1");
    current.sections[0].questions[0].qualification = QStringLiteral("Java");
    domain::Faults faults;
    const auto edited = api::planEditFromJson(
        {{QStringLiteral("title"), QStringLiteral("New title")}, {QStringLiteral("version"), 99},
            {QStringLiteral("id"), QStringLiteral("x")}},
        current, faults);
    QCOMPARE(faults, domain::Faults());
    auto expected = current;
    expected.title = QStringLiteral("New title");
    expected.skillsCoverage = {{QStringLiteral("Java"), {QStringLiteral("q1")}}};
    QCOMPARE(edited, expected);
}

void tst_Documents::anEditThatIsNoPlanIsRefused()
{
    const auto plan = Source(7).plan();
    const QJsonObject wrong{{QStringLiteral("tittle"), QStringLiteral("x")},
        {QStringLiteral("sections"), QStringLiteral("none")}, {QStringLiteral("title"), QJsonValue()}};
    domain::Faults faults;
    const auto edited = api::planEditFromJson(wrong, plan, faults);
    QVERIFY(edited.sections.isEmpty());
    QStringList pointers;
    for (const auto &error : std::as_const(faults))
        pointers.append(error.pointer);
    pointers.sort();
    QCOMPARE(pointers,
        (QStringList{QStringLiteral("/sections"), QStringLiteral("/title"), QStringLiteral("/tittle")}));
}

QTEST_GUILESS_MAIN(tst_Documents)
#include "tst_documents.moc"

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "api/documents.h"
#include "workflow/planservice.h"

using namespace candor;
using namespace candor::tests;
using domain::Action;
using domain::ErrorCode;
using domain::State;
using workflow::EditedPlan;

// A recruiter's own edits of a plan, and its versions.
class tst_Plans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void anEditIsTheNextVersionAndTheOneThatIsDecidedOn();
    void anEditIsNoEventButAStepOfTheHistory();
    void anEditOfAnotherVersionThanTheCurrentOneIsRefused();
    void everythingThatIsWrongWithAnEditIsNamedAtOnce();
    void anEditThatChangesNothingMakesNoVersion();
    void aQualificationOfTheRequestCantBeDropped();
    void theCoverageFollowsTheQuestions();
    void theSameRequestAgainIsAnsweredAgainAndMakesNoVersion();
    void aRevisionGoesOnFromTheEdit();
    void ofTenSimultaneousEditsOneWins();
    void theVersionsComeNewestFirstInPages();
    void twoVersionsAreHeldAgainstEachOther();
};

namespace {

domain::Result<workflow::Performed<EditedPlan>> edit(House &house, domain::InterviewId id,
    const QJsonObject &body, const QByteArray &ifMatch = "*",
    const workflow::Remember<EditedPlan> &memory = {})
{
    workflow::PlanService plans(house.environment);
    auto request = house.recruiter;
    request.precondition = must(api::Precondition::parse(ifMatch));
    return await(plans.edit(house.scope, request, id.toString(), body, memory));
}

QByteArray tagOf(const domain::Plan &plan)
{
    return '"' + plan.id.toString().toLatin1() + '"';
}

QJsonObject titled(const QString &title)
{
    return {{QStringLiteral("title"), title}};
}

domain::PlanVersionPage versions(House &house, domain::InterviewId id, int limit = 50, int before = 0)
{
    workflow::PlanService plans(house.environment);
    return must(await(plans.versions(house.scope, id.toString(), limit, before)));
}

// The sections of a plan, changed.
QJsonObject withSections(domain::Plan plan, const std::function<void(QList<domain::Section> &)> &change)
{
    change(plan.sections);
    const auto name = QStringLiteral("sections");
    return {{name, api::toJson(plan).value(name)}};
}

QStringList wrong(const domain::Error &error)
{
    QStringList lines;
    for (const auto &field : error.fields)
        lines.append(field.pointer + QLatin1Char(' ') + field.code);
    return lines;
}

} // namespace

void tst_Plans::anEditIsTheNextVersionAndTheOneThatIsDecidedOn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    const auto first = *house.plan(id);
    house.clock.advance(std::chrono::minutes(5));
    const auto edited = did<EditedPlan>(edit(house, id, titled(QStringLiteral("A shorter talk"))));
    QCOMPARE(edited.interview, house.stored(id).interview);
    const auto second = *house.plan(id);
    QCOMPARE(second, edited.plan);
    QCOMPARE(second.title, QStringLiteral("A shorter talk"));
    QCOMPARE(second.version, 2);
    QVERIFY(second.id != first.id);
    QCOMPARE(
        second.provenance, (domain::Provenance{QStringLiteral("recruiter"), {}, {}, house.clock.now(), 1}));
    QCOMPARE(second.sections, first.sections);
    QCOMPARE(second.greeting, first.greeting);
    api::Decision stale;
    stale.planId = first.id.toString();
    QCOMPARE(codeOf(approvePlan(house, id, stale)), ErrorCode::PlanChanged);
    QVERIFY(approvePlan(house, id));
    QCOMPARE(house.events(id).last().value(QLatin1String("data")).toObject().value(QLatin1String("planId")),
        QJsonValue(second.id.toString()));
}

void tst_Plans::anEditIsNoEventButAStepOfTheHistory()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    const auto before = house.stored(id).interview;
    const auto events = house.events(id).size();
    const auto edited = did<EditedPlan>(edit(house, id, titled(QStringLiteral("Other"))));
    QCOMPARE(house.events(id).size(), events);
    const auto after = house.stored(id).interview;
    QCOMPARE(after.state, State::Pending);
    QCOMPARE(after.sequence, before.sequence);
    QCOMPARE(after.revision, before.revision + 1);
    const auto entry = house.history(id).last();
    QCOMPARE(entry.sequence, 0);
    QCOMPARE(entry.action, std::optional(Action::EditPlan));
    QCOMPARE(entry.from, std::optional(entry.to));
    QCOMPARE(entry.actor, house.recruiter.actor);
    QCOMPARE(entry.detail,
        (QJsonObject{{QStringLiteral("planId"), edited.plan.id.toString()}, {QStringLiteral("version"), 2},
            {QStringLiteral("parentVersion"), 1}}));
    QCOMPARE(
        house.number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'interview.edit-plan'")), 1);
    (void)must(rejectPlan(house, id));
    QCOMPARE(house.history(id).last().sequence, before.sequence + 1);
}

void tst_Plans::anEditOfAnotherVersionThanTheCurrentOneIsRefused()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    const auto first = tagOf(*house.plan(id));
    const auto second = did<EditedPlan>(edit(house, id, titled(QStringLiteral("Two")), first));
    for (const auto &other : {first, "W/" + tagOf(second.plan), QByteArray("\"\"")}) {
        const auto stale = edit(house, id, titled(QStringLiteral("Three")), other);
        QCOMPARE(codeOf(stale), ErrorCode::PreconditionFailed);
        QCOMPARE(stale.error().entityTag, tagOf(second.plan));
    }
    QCOMPARE(house.plan(id)->version, 2);
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 2);
    const auto either = first + ", " + tagOf(second.plan);
    QCOMPARE(did<EditedPlan>(edit(house, id, titled(QStringLiteral("Three")), either)).plan.version, 3);
}

void tst_Plans::everythingThatIsWrongWithAnEditIsNamedAtOnce()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    auto body = withSections(*house.plan(id), [](QList<domain::Section> &sections) {
        sections[0].durationMinutes += 5;
        sections[1].questions[0].text.clear();
        sections[1].questions[0].rubric.five.clear();
    });
    const auto refused = edit(house, id, body);
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QCOMPARE(wrong(refused.error()),
        (QStringList{QStringLiteral("/sections/1/questions/0/text REQUIRED"),
            QStringLiteral("/sections/1/questions/0/rubric REQUIRED"),
            QStringLiteral("/duration SUM_MISMATCH")}));
    body.insert(QStringLiteral("title"), 5);
    body.insert(QStringLiteral("tittle"), QStringLiteral("x"));
    QCOMPARE(wrong(edit(house, id, body).error()),
        (QStringList{QStringLiteral("/title INVALID_TYPE"), QStringLiteral("/tittle UNKNOWN_FIELD"),
            QStringLiteral("/sections/1/questions/0/text REQUIRED"),
            QStringLiteral("/sections/1/questions/0/rubric REQUIRED"),
            QStringLiteral("/duration SUM_MISMATCH")}));
    auto sections = body.value(QLatin1String("sections")).toArray();
    auto first = sections.at(0).toObject();
    first.insert(QStringLiteral("durationMinutes"), QStringLiteral("five"));
    sections.replace(0, first);
    // The sum of the minutes, for one, can't be told.
    QCOMPARE(wrong(edit(house, id, {{QStringLiteral("sections"), sections}}).error()),
        (QStringList{QStringLiteral("/sections/0/durationMinutes INVALID_TYPE"),
            QStringLiteral("/sections/1/questions/0/text REQUIRED"),
            QStringLiteral("/sections/1/questions/0/rubric REQUIRED")}));
    // What rules hold against nothing hides none of them.
    first = body.value(QLatin1String("sections")).toArray().at(0).toObject();
    first.insert(QStringLiteral("colour"), QStringLiteral("blue"));
    first.insert(QStringLiteral("title"), 7);
    sections.replace(0, first);
    QCOMPARE(wrong(edit(house, id, {{QStringLiteral("sections"), sections}}).error()),
        (QStringList{QStringLiteral("/sections/0/title INVALID_TYPE"),
            QStringLiteral("/sections/0/colour UNKNOWN_FIELD"),
            QStringLiteral("/sections/1/questions/0/text REQUIRED"),
            QStringLiteral("/sections/1/questions/0/rubric REQUIRED"),
            QStringLiteral("/duration SUM_MISMATCH")}));
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 1);
    QCOMPARE(house.history(id).last().action, std::optional(Action::DeliverPlan));
}

void tst_Plans::anEditThatChangesNothingMakesNoVersion()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    const auto current = *house.plan(id);
    for (const auto &body : {QJsonObject(), titled(current.title)})
        QCOMPARE(did<EditedPlan>(edit(house, id, body)).plan, current);
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 1);
    QCOMPARE(house.history(id).last().action, std::optional(Action::DeliverPlan));
}

void tst_Plans::aQualificationOfTheRequestCantBeDropped()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto interview = house.at(State::Pending);
    const auto plan = *house.plan(interview.id);
    const auto asked = interview.request.qualifications.first();
    QVERIFY((plan.mustHave + plan.niceToHave).contains(asked));
    const auto uncovered = withSections(plan, [&](QList<domain::Section> &sections) {
        for (auto &section : sections) {
            for (auto &question : section.questions) {
                if (question.qualification == asked)
                    question.qualification.reset();
            }
        }
    });
    const auto refused = edit(house, interview.id, uncovered);
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().fields.size(), 1);
    QCOMPARE(refused.error().fields.first().code, QStringLiteral("NOT_COVERED"));
    // Leaving it out of the lists as well doesn't help.
    auto dropped = uncovered;
    for (const auto *name : {"mustHave", "niceToHave"}) {
        auto list = qstrcmp(name, "mustHave") == 0 ? plan.mustHave : plan.niceToHave;
        list.removeAll(asked);
        dropped.insert(QLatin1String(name), QJsonArray::fromStringList(list));
    }
    QCOMPARE(
        wrong(edit(house, interview.id, dropped).error()), QStringList{QStringLiteral("/mustHave REQUIRED")});
    // From the one list to the other it may go.
    QStringList niceToHave = plan.niceToHave;
    QStringList mustHave = plan.mustHave;
    const bool wasMust = mustHave.removeAll(asked) > 0;
    if (wasMust) {
        niceToHave.append(asked);
    } else {
        niceToHave.removeAll(asked);
        mustHave.append(asked);
    }
    QVERIFY(edit(house, interview.id,
        {{QStringLiteral("mustHave"), QJsonArray::fromStringList(mustHave)},
            {QStringLiteral("niceToHave"), QJsonArray::fromStringList(niceToHave)}}));
}

void tst_Plans::theCoverageFollowsTheQuestions()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto interview = house.at(State::Pending);
    const auto asked = interview.request.qualifications.first();
    const auto body = withSections(*house.plan(interview.id), [&](QList<domain::Section> &sections) {
        auto more = sections[0].questions[0];
        more.id = QStringLiteral("mine");
        more.qualification = asked;
        sections[0].questions.append(more);
    });
    const auto edited = did<EditedPlan>(edit(house, interview.id, body));
    QVERIFY(edited.plan.skillsCoverage.value(asked).contains(QStringLiteral("mine")));
    QCOMPARE(*house.plan(interview.id), edited.plan);
}

void tst_Plans::theSameRequestAgainIsAnsweredAgainAndMakesNoVersion()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    const auto expected = tagOf(*house.plan(id));
    const workflow::Memory<EditedPlan> memory{"scope", "body", [](const EditedPlan &edited) {
                                                  return workflow::StoredAnswer{
                                                      200, edited.interview.id, edited.plan.title.toUtf8()};
                                              }};
    QCOMPARE(
        did<EditedPlan>(edit(house, id, titled(QStringLiteral("Once")), expected, memory)).plan.version, 2);
    const auto again = must(edit(house, id, titled(QStringLiteral("Once")), expected, memory));
    QCOMPARE(std::get<workflow::StoredAnswer>(again).body, QByteArray("Once"));
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 2);
}

void tst_Plans::aRevisionGoesOnFromTheEdit()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    (void)did<EditedPlan>(edit(house, id, titled(QStringLiteral("Mine"))));
    api::Decision decision;
    decision.instructions = QStringLiteral("Ask more.");
    (void)must(revisePlan(house, id, decision));
    QCOMPARE(codeOf(edit(house, id, titled(QStringLiteral("Too late")))), ErrorCode::InvalidState);
    house.work();
    const auto plan = *house.plan(id);
    QCOMPARE(plan.version, 3);
    QCOMPARE(plan.provenance.parentVersion, std::optional(2));
}

void tst_Plans::ofTenSimultaneousEditsOneWins()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    auto request = house.recruiter;
    request.precondition = must(api::Precondition::parse(tagOf(*house.plan(id))));
    workflow::PlanService plans(house.environment);
    QList<QFuture<domain::Result<workflow::Performed<EditedPlan>>>> edits;
    for (int i = 0; i < 10; ++i) {
        edits.append(
            plans.edit(house.scope, request, id.toString(), titled(QStringLiteral("Edit %1").arg(i)), {}));
    }
    int won = 0;
    for (const auto &future : edits) {
        const auto answer = await(future);
        won += answer ? 1 : 0;
        if (!answer)
            QCOMPARE(answer.error().code, ErrorCode::PreconditionFailed);
    }
    QCOMPARE(won, 1);
    QCOMPARE(house.plan(id)->version, 2);
}

void tst_Plans::theVersionsComeNewestFirstInPages()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    QList<domain::Plan> made{*house.plan(id)};
    for (int i = 2; i <= 5; ++i) {
        house.clock.advance(std::chrono::minutes(1));
        made.append(did<EditedPlan>(edit(house, id, titled(QString::number(i)))).plan);
    }
    const auto page = versions(house, id, 3);
    QCOMPARE(page.total, 5);
    QVERIFY(page.more);
    const auto rest = versions(house, id, 3, page.versions.last().version);
    QVERIFY(!rest.more);
    const auto all = page.versions + rest.versions;
    QCOMPARE(all.size(), 5);
    workflow::PlanService plans(house.environment);
    for (int i = 0; i < 5; ++i) {
        const auto &plan = made.at(4 - i);
        QCOMPARE(all.at(i),
            (domain::PlanVersion{
                plan.id, plan.version, plan.provenance.generatedAt, plan.provenance, i == 0}));
        QCOMPARE(must(await(plans.version(house.scope, id.toString(), plan.version))), plan);
    }
    for (const int none : {0, -1, 6})
        QCOMPARE(codeOf(await(plans.version(house.scope, id.toString(), none))), ErrorCode::NotFound);
    QCOMPARE(versions(house, house.at(State::GeneratingPlan).id).total, 0);
    const auto theirs = house.addTenant(QStringLiteral("second"));
    QCOMPARE(codeOf(await(plans.version(theirs, id.toString(), 1))), ErrorCode::NotFound);
    QCOMPARE(codeOf(await(plans.versions(theirs, id.toString(), 50, 0))), ErrorCode::NotFound);
}

void tst_Plans::twoVersionsAreHeldAgainstEachOther()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    (void)did<EditedPlan>(edit(house, id, titled(QStringLiteral("Two"))));
    (void)did<EditedPlan>(edit(house, id, titled(QStringLiteral("Three"))));
    workflow::PlanService plans(house.environment);
    const auto pair = [&](int version, std::optional<int> against) {
        return await(plans.pair(house.scope, id.toString(), version, against));
    };
    QCOMPARE(must(pair(3, {})).from.version, 2);
    QCOMPARE(must(pair(3, {})).to.version, 3);
    QCOMPARE(must(pair(1, 3)).from.title, QStringLiteral("Three"));
    QCOMPARE(codeOf(pair(1, {})), ErrorCode::ValidationFailed);
    QCOMPARE(codeOf(pair(2, 9)), ErrorCode::ValidationFailed);
    QCOMPARE(codeOf(pair(9, 1)), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_Plans)
#include "tst_plans.moc"

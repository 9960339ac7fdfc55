// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "domain/transitions.h"

#include <QFile>
#include <QJsonDocument>

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::State;
using storage::value;
using workflow::ReportAccess;

class tst_Purge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void aPurgeBeforeTheEndCancelsFirst();
    void theCertificateIsTheSameEachTime();
    void nothingPersonalIsLeftInAnyTable();
    void nothingIsLeftOfWhatWasStillToBeDone();
    void scoresAndHistoryStayAndCanBeRead();
    void thePurgeItselfIsTold();
    void whatHappenedBeforeIsStillToldInOrderWithoutPersonalData();
    void anEventThatCannotBeReadHoldsUpNoPurge();
    void aReportCanStillBeApprovedAfterAPurge();
    void aConversationEndsWithAPurge();
    void theCandidatesLinkOpensNothingAfterAPurge();
    void whenTheLastWriteFailsNothingIsErased();
};

namespace {

const QStringList canaries{QStringLiteral("Quillifer Zanthrope"),
    QStringLiteral("quillifer@zanthrope.example"), QStringLiteral("Apprenticed with Brambletwig"),
    QStringLiteral("Northwick Ferrets"), QStringLiteral("whispered to Ondrasek"),
    QStringLiteral("because Vellichor said so"), QStringLiteral("Mumblecrust reference"),
    QStringLiteral("Pettigrew referral")};

api::ParsedRequest personalRequest()
{
    auto parsed = House::request(QStringLiteral("application-1"));
    parsed.request.candidateName = canaries[0];
    parsed.request.candidateEmail = canaries[1];
    parsed.request.candidateProfile = canaries[2];
    parsed.request.metadata = {{QStringLiteral("note"), canaries[7]}};
    return parsed;
}

domain::InterviewId reported(House &house)
{
    const auto expert = house.candidate;
    house.candidate = [expert] {
        return [speak = expert()](const domain::Question &question, const agents::NextTurn &turn) {
            const auto said = speak(question, turn);
            return said.isEmpty() ? said
                                  : said + QStringLiteral(" That was at the Northwick Ferrets in 2021.");
        };
    };
    const auto id = house.at(State::AssessmentPending, personalRequest()).id;
    house.candidate = expert;
    return id;
}

QJsonObject purge(House &house, domain::InterviewId id)
{
    return must(await(house.purges.purge(house.scope, house.recruiter, id.toString()))).document;
}

api::InterviewView view(House &house, domain::InterviewId id)
{
    return must(await(house.reports.find(house.scope, id.toString(), ReportAccess::Drafts)));
}

// All that a thief of the database would have: SQLite's files as they are; PostgreSQL's columns that can hold
// text or bytes.
QByteArray everything(House &house)
{
    if (house.database.location().backend == storage::Backend::Sqlite) {
        QByteArray bytes; // while the server runs: no clean stop that would empty the log
        for (const char *suffix : {"", "-wal"}) {
            QFile file(house.database.location().file + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }
    const auto tables = must(house.database.read<QStringList>([](storage::Session &session) {
        return session.selectList<QString>(
            QStringLiteral("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"),
            {}, [](const storage::Row &row) { return row.text(0); });
    }));
    QByteArray bytes;
    for (const auto &table : tables) {
        const auto rows = must(house.database.read<QList<QString>>([&](storage::Session &session) {
            return session.selectList<QString>(QStringLiteral("SELECT ROW(t.*)::text FROM %1 t").arg(table),
                {}, [](const storage::Row &row) { return row.text(0); });
        }));
        for (const auto &row : rows)
            bytes += row.toUtf8() + '\n';
    }
    return bytes;
}

// In clear, or as the hexadecimal digits in which PostgreSQL writes bytes.
bool holds(const QByteArray &bytes, const QString &text)
{
    return bytes.contains(text.toUtf8()) || bytes.contains(text.toUtf8().toHex());
}

} // namespace

void tst_Purge::aPurgeBeforeTheEndCancelsFirst()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    for (const auto state :
        {State::InfoNeeded, State::ValidatingSkills, State::Pending, State::InProgress, State::Completed}) {
        const auto id = house.at(state).id;
        (void)purge(house, id);
        const auto interview = house.stored(id).interview;
        QCOMPARE(interview.state, State::Cancelled);
        QCOMPARE(interview.cancelReason, domain::CancelReason::Requested);
        QCOMPARE(interview.purgedAt, house.clock.now());
        QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 0);
        QCOMPARE(house.history(id).last().to, State::Cancelled);
    }
    for (const auto state : {State::AssessmentPending, State::AssessmentApproved, State::Rejected}) {
        const auto id = house.at(state).id;
        const auto steps = house.history(id).size();
        (void)purge(house, id);
        QCOMPARE(house.stored(id).interview.state, state);
        QCOMPARE(house.history(id).size(), steps);
    }
}

void tst_Purge::theCertificateIsTheSameEachTime()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    const auto first = purge(house, id);
    QCOMPARE(first.value(QLatin1String("purgedAt")).toString(), domain::toIso8601(house.clock.now()));
    QVERIFY(!first.value(QLatin1String("certificateId")).toString().isEmpty());
    const auto events = house.rowsOf(QStringLiteral("events"), id);
    house.clock.advance(std::chrono::hours(5));
    QCOMPARE(purge(house, id), first);
    QCOMPARE(house.rowsOf(QStringLiteral("events"), id), events);
    QCOMPARE(house.rowsOf(QStringLiteral("purges"), id), 1);
}

void tst_Purge::nothingPersonalIsLeftInAnyTable()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    const auto parsed = personalRequest();
    const auto id = house.at(State::Pending, parsed).id;
    api::Decision revision;
    revision.instructions = QStringLiteral("Make it shorter, as was whispered to Ondrasek.");
    QVERIFY(revisePlan(house, id, revision));
    house.work();
    api::Decision approval;
    approval.note = QStringLiteral("Good, because Vellichor said so.");
    QVERIFY(approvePlan(house, id, approval));
    house.consent(id);
    (void)must(await(house.candidates.start(house.claims(id), {}, QStringLiteral("text"))));
    house.answerAll(id,
        agents::test::saying(QStringLiteral("In 2021 I led a migration at the Northwick Ferrets: I measured "
                                            "the latency, designed the replication "
                                            "and cut failures from 30 a week to 2.")));
    (void)must(await(house.candidates.complete(house.claims(id), {}, workflow::Unanswered::Refuse)));
    house.work();
    (void)must(await(house.reports.chat(house.scope, house.recruiter, id.toString(), {},
        QStringLiteral("Is there a Mumblecrust reference?"), workflow::ReportAccess::Drafts)));
    // The test sees what it is looking for.
    const auto whole = view(house, id);
    QVERIFY(api::toJson(whole).contains(QLatin1String("plan")));
    QVERIFY(QJsonDocument(api::toJson(whole)).toJson().contains("Northwick Ferrets"));
    QVERIFY(whole.plan->greeting.contains(canaries[0].section(QLatin1Char(' '), 0, 0)));

    // A receiver that answers with what it was told.
    (void)must(house.database.write<qint64>([&](storage::Session &session) {
        return session.execute(
            QStringLiteral("INSERT INTO delivery_attempts (delivery_id, number, started_at, status, "
                           "error_class, error_detail, url, address, phases, request_headers, "
                           "response_headers, node) SELECT id, 90, 0, 200, '', '', '', '', '{}', '{}', ?, '' "
                           "FROM deliveries WHERE interview_id = ?"),
            {storage::value(QJsonObject{{QStringLiteral("X-Candidate"), canaries[0]}}), storage::value(id)});
    }));
    QVERIFY(holds(everything(house), canaries[0]));

    (void)purge(house, id);
    const auto bytes = everything(house);
    QVERIFY(holds(bytes, id.toString()));
    QVERIFY(holds(bytes, QStringLiteral("ASSESSMENT_PENDING")));
    for (const auto &canary : canaries)
        QVERIFY2(!holds(bytes, canary), qPrintable(canary));
}

void tst_Purge::nothingIsLeftOfWhatWasStillToBeDone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending, personalRequest()).id;
    api::Decision revision;
    revision.instructions = QStringLiteral("Make it shorter, as was whispered to Ondrasek.");
    QVERIFY(revisePlan(house, id, revision));
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 1);
    (void)purge(house, id);
    const auto bytes = everything(house);
    QVERIFY(holds(bytes, id.toString()));
    for (const auto &canary : canaries)
        QVERIFY2(!holds(bytes, canary), qPrintable(canary));
}

void tst_Purge::scoresAndHistoryStayAndCanBeRead()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = reported(house);
    QVERIFY(approveAssessment(house, id));
    const auto before = view(house, id);
    QVERIFY(before.assessment->overall.score.has_value());
    const auto history = house.history(id);
    (void)purge(house, id);
    const auto after = view(house, id);
    QCOMPARE(after.assessment, std::optional(domain::redacted(*before.assessment)));
    QCOMPARE(after.assessment->overall, before.assessment->overall);
    QCOMPARE(after.plan, std::optional(domain::redacted(*before.plan)));
    QVERIFY(after.interview.request.candidateName.isEmpty());
    QCOMPARE(after.interview.request.position, before.interview.request.position);
    QCOMPARE(house.history(id).size(), history.size());
    QCOMPARE(house.history(id).last().to, State::AssessmentApproved);
    QCOMPARE(must(await(house.reports.list(house.scope, {}))).counted.total, 1);
    const auto ranking = must(await(house.reports.rankings(house.scope, {})));
    QCOMPARE(ranking.reports.first().overallScore, *before.assessment->overall.score);
    const auto again = House::request(QStringLiteral("application-1"));
    const auto replay = did<workflow::Intake>(
        await(house.intake.create(house.scope, house.recruiter, again, workflow::OnTerminal::Replay, {})));
    QCOMPARE(replay.interview.id, id);
}

void tst_Purge::thePurgeItselfIsTold()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    const auto id = house.at(State::Pending).id;
    const auto certificate = purge(house, id);
    const auto events = house.events(id);
    QCOMPARE(events.size(), 6);
    QCOMPARE(events.last().value(QLatin1String("event")).toString(),
        QStringLiteral("interview.candidate_data_purged"));
    QCOMPARE(events.last().value(QLatin1String("sequence")).toInt(), 6);
    QCOMPARE(events.last().value(QLatin1String("data")).toObject().value(QLatin1String("certificateId")),
        certificate.value(QLatin1String("certificateId")));
    QCOMPARE(house.rowsOf(QStringLiteral("events"), id), 6);
    QCOMPARE(house.rowsOf(QStringLiteral("deliveries"), id), 6);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'interview.purge'")), 1);
}

void tst_Purge::whatHappenedBeforeIsStillToldInOrderWithoutPersonalData()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.addDestination();
    const auto id = reported(house);
    QVERIFY(approveAssessment(house, id));
    const auto before = house.events(id);
    QVERIFY(QJsonDocument(before.last()).toJson().contains("Northwick Ferrets"));
    (void)purge(house, id);
    const auto after = house.events(id);
    QCOMPARE(after.size(), before.size() + 1);
    for (int i = 0; i < before.size(); ++i) {
        auto expected = before.at(i);
        auto told = after.at(i);
        const auto data = told.take(QStringLiteral("data")).toObject();
        QVERIFY(data.value(QLatin1String("erased")).toBool());
        expected.remove(QStringLiteral("data"));
        QCOMPARE(told, expected);
        QVERIFY(!QJsonDocument(after.at(i)).toJson().contains("Northwick"));
    }
}

void tst_Purge::anEventThatCannotBeReadHoldsUpNoPurge()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending, personalRequest()).id;
    house.execute(QStringLiteral("UPDATE events SET body_sealed = ? WHERE interview_id = ? AND sequence = 2"),
        {value(QByteArray("no ciphertext of ours")), value(id)});
    const auto certificate = purge(house, id);
    QVERIFY(!certificate.value(QLatin1String("certificateId")).toString().isEmpty());
    QVERIFY(house.stored(id).interview.request.candidateName.isEmpty());
}

void tst_Purge::aReportCanStillBeApprovedAfterAPurge()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = reported(house);
    (void)purge(house, id);
    house.clock.advance(std::chrono::hours(1));
    QVERIFY(approveAssessment(house, id));
    QCOMPARE(house.stored(id).interview.state, State::AssessmentApproved);
    QCOMPARE(view(house, id).assessment->status, domain::AssessmentStatus::Approved);
    const auto event = QJsonDocument(house.events(id).last()).toJson();
    QVERIFY(!event.contains("Northwick"));
}

void tst_Purge::aConversationEndsWithAPurge()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = reported(house);
    const auto ask = [&](const QString &conversation) {
        return await(house.reports.chat(house.scope, house.recruiter, id.toString(), conversation,
            QStringLiteral("What did the candidate say about TypeScript?"), workflow::ReportAccess::Drafts));
    };
    const auto before = did(ask({}));
    QVERIFY(before.answer.grounded);
    (void)purge(house, id);
    QCOMPARE(codeOf(ask(before.conversationId)), ErrorCode::NotFound);
    const auto after = did(ask({}));
    QVERIFY(after.answer.citations.isEmpty());
    QVERIFY(ask(after.conversationId));
}

void tst_Purge::theCandidatesLinkOpensNothingAfterAPurge()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    const auto claims = house.claims(id);
    (void)purge(house, id);
    QCOMPARE(codeOf(await(house.candidates.open(claims))), ErrorCode::InterviewClosed);
    QCOMPARE(codeOf(await(house.candidates.view(claims))), ErrorCode::InterviewClosed);
    QVERIFY(view(house, id).interviewLink.isEmpty());
}

void tst_Purge::whenTheLastWriteFailsNothingIsErased()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Pending).id;
    house.define(QStringLiteral("ALTER TABLE audit RENAME TO audit_away"));
    QVERIFY(!await(house.purges.purge(house.scope, house.recruiter, id.toString())));
    house.define(QStringLiteral("ALTER TABLE audit_away RENAME TO audit"));
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    QCOMPARE(house.stored(id).interview.request.candidateName, QStringLiteral("Ada Example"));
    QVERIFY(!view(house, id).plan->greeting.isEmpty());
    QCOMPARE(house.events(id).size(), 4);
}

QTEST_GUILESS_MAIN(tst_Purge)
#include "tst_purge.moc"

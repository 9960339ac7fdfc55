// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/candidate.h"

#include <QTest>

using namespace candor;

class tst_Candidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void anAnswerKeepsItsLines();
    void completingNeedsNoBody();
    void theViewShowsConsentAndProgress();
    void theNextQuestionOrTheEnd();
};

void tst_Candidate::bodies_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("wrong");
    const auto add = [](const char *row, const char *call, const QByteArray &body, const char *wrong = "") {
        const auto list = QString::fromLatin1(wrong);
        QTest::newRow(row) << QString::fromLatin1(call) << body
                           << (list.isEmpty() ? QStringList() : list.split(QLatin1Char(' ')));
    };
    add("a token opens a session", "session", R"({"token":"a.b.c"})");
    add("a session needs its token", "session", "{}", "/token");
    add("consent", "consent", R"({"noticeVersion":"1","accepted":true})");
    add("a wish for a person", "consent", R"({"noticeVersion":"1","accepted":false,"humanRequested":true})");
    add("consent and the wish exclude each other", "consent",
        R"({"noticeVersion":"1","accepted":true,"humanRequested":true})", "/humanRequested");
    add("consent must be said", "consent", R"({"noticeVersion":"1"})", "/accepted");
    add("consent is no string", "consent", R"({"noticeVersion":"1","accepted":"yes"})", "/accepted");
    add("text", "start", R"({"mode":"text"})");
    add("voice", "start", R"({"mode":"voice"})");
    add("another mode", "start", R"({"mode":"video"})", "/mode");
    add("a final answer", "answers", R"({"questionId":"q1","turn":1,"text":"yes","final":true})");
    add("an autosave may be empty", "answers", R"({"questionId":"q1","turn":1,"text":"","final":false})");
    add("a final answer has a text", "answers", R"({"questionId":"q1","turn":1,"text":" ","final":true})",
        "/text");
    add("a skipped one needs none", "answers",
        R"({"questionId":"q1","turn":1,"text":"","final":true,"skipped":true})");
    add("skipping is final", "answers",
        R"({"questionId":"q1","turn":1,"text":"","final":false,"skipped":true})", "/skipped");
    add("turns count from one", "answers", R"({"questionId":"q1","turn":0,"text":"a","final":true})",
        "/turn");
    add("all that is missing", "answers", R"({"text":"a"})", "/questionId /turn /final");
    add("an answer that is too long", "answers",
        R"({"questionId":"q1","turn":1,"final":true,"text":")" + QByteArray(20'001, 'x') + "\"}", "/text");
    add("an unknown field", "answers", R"({"questionId":"q1","turn":1,"text":"a","final":true,"score":5})",
        "/score");
    add("completing with questions left", "complete", R"({"unanswered":true})");
    add("completing with a wrong flag", "complete", R"({"unanswered":1})", "/unanswered");
}

template <typename T>
static QStringList pointers(const domain::Result<T> &result)
{
    QStringList list;
    if (!result) {
        for (const auto &field : result.error().fields)
            list.append(field.pointer);
    }
    return list;
}

void tst_Candidate::bodies()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, wrong);
    if (call == QLatin1String("session"))
        QCOMPARE(pointers(api::parseSession(body)), wrong);
    else if (call == QLatin1String("consent"))
        QCOMPARE(pointers(api::parseConsent(body)), wrong);
    else if (call == QLatin1String("start"))
        QCOMPARE(pointers(api::parseStart(body)), wrong);
    else if (call == QLatin1String("answers"))
        QCOMPARE(pointers(api::parseAnswer(body)), wrong);
    else
        QCOMPARE(pointers(api::parseComplete(body)), wrong);
}

void tst_Candidate::anAnswerKeepsItsLines()
{
    const auto answer = api::parseAnswer(
        R"({"questionId":"q1","turn":2,"text":" one\r\n\ttwo \n","final":true,"skipped":false})");
    QVERIFY(answer);
    QCOMPARE(*answer, (api::AnswerInput{QStringLiteral("q1"), 2, QStringLiteral("one\n\ttwo"), true, false}));
    QCOMPARE(*api::parseStart(R"({"mode":"voice"})"), api::InterviewMode::Voice);
}

void tst_Candidate::completingNeedsNoBody()
{
    QCOMPARE(*api::parseComplete(""), api::CompleteInput{false});
    QCOMPARE(*api::parseComplete(R"({"unanswered":true})"), api::CompleteInput{true});
}

void tst_Candidate::theViewShowsConsentAndProgress()
{
    api::CandidateView view;
    view.position = QStringLiteral("Nurse");
    view.modes = {QStringLiteral("text")};
    view.noticeVersion = QStringLiteral("2");
    view.answered = 1;
    view.total = 8;
    const auto open = api::toJson(view);
    QVERIFY(open.value(QStringLiteral("consent")).toObject().value(QStringLiteral("at")).isNull());
    QCOMPARE(open.value(QStringLiteral("progress")).toObject(),
        (QJsonObject{{QStringLiteral("answered"), 1}, {QStringLiteral("total"), 8}}));
    view.consentGiven = true;
    view.consentVersion = QStringLiteral("2");
    view.consentAt = domain::fromMilliseconds(0);
    QCOMPARE(api::toJson(view).value(QStringLiteral("consent")).toObject(),
        (QJsonObject{{QStringLiteral("given"), true}, {QStringLiteral("version"), QStringLiteral("2")},
            {QStringLiteral("at"), QStringLiteral("1970-01-01T00:00:00.000Z")}}));
    const auto interview = domain::InterviewId::make(domain::fromMilliseconds(0));
    QCOMPARE(api::toJson(api::SessionAnswer{interview, domain::State::Approved, domain::fromMilliseconds(0)}),
        (QJsonObject{{QStringLiteral("interview"), interview.toString()},
            {QStringLiteral("state"), QStringLiteral("APPROVED")},
            {QStringLiteral("expiresAt"), QStringLiteral("1970-01-01T00:00:00.000Z")}}));
}

void tst_Candidate::theNextQuestionOrTheEnd()
{
    const auto end = api::nextJson(std::nullopt);
    QCOMPARE(end.value(QStringLiteral("done")), QJsonValue(true));
    QVERIFY(end.value(QStringLiteral("question")).isNull());
    const auto next = api::nextJson(api::NextQuestion{QStringLiteral("q1"), 3, domain::Turn::Kind::FollowUp,
        QStringLiteral("Why?"), QStringLiteral("Warm-up"), 2, 8, QStringLiteral("Because")});
    QCOMPARE(next.value(QStringLiteral("done")), QJsonValue(false));
    const auto question = next.value(QStringLiteral("question")).toObject();
    QCOMPARE(question.value(QStringLiteral("kind")).toString(), QStringLiteral("FOLLOW_UP"));
    QCOMPARE(question.value(QStringLiteral("turn")).toInt(), 3);
    QCOMPARE(question.value(QStringLiteral("index")).toInt(), 2);
    QCOMPARE(question.value(QStringLiteral("draft")).toString(), QStringLiteral("Because"));
}

QTEST_GUILESS_MAIN(tst_Candidate)
#include "tst_candidate.moc"

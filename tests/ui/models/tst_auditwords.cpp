// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/state.h"
#include "models/auditdetail.h"
#include "models/auditwords.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace candor;
using models::AuditFact;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

// What looks like an action in the rooms that write the log, and isn't one.
const QSet<QString> others{
    QStringLiteral("acme.example"),
    QStringLiteral("assessment.concerns"),
    QStringLiteral("assessment.evidence"),
    QStringLiteral("assessment.strengths"),
    QStringLiteral("assessment.summary"),
    QStringLiteral("demo.candor.example"),
    QStringLiteral("history.reason"),
    QStringLiteral("identity.bootstrapped"),
    QStringLiteral("plan.greeting"),
};

QSet<QString> writtenActions()
{
    static const QRegularExpression dotted(
        QStringLiteral("QStringLiteral\\(\"([a-z-]+(?:\\.[a-z-]+)+)\"\\)"));
    QSet<QString> found;
    for (const auto *room : {"identity", "delivery", "operations", "workflow"}) {
        QDirIterator files(QStringLiteral(CANDOR_SOURCE_DIR "/core/") + QLatin1String(room),
            {QStringLiteral("*.cpp")}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto text = QString::fromUtf8(file.readAll());
            for (auto it = dotted.globalMatch(text); it.hasNext();)
                found.insert(it.next().captured(1));
        }
    }
    for (int i = 0; i < domain::actionCount; ++i)
        found.insert(QStringLiteral("interview.")
            + domain::name(domain::Action(i)).toLower().replace(QLatin1Char('_'), QLatin1Char('-')));
    return found - others;
}

} // namespace

class tst_AuditWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionThatTheServerWritesHasWords();
    void everyActionCanBeFilteredBy();
    void anActionOfANewerServerIsReadable();
    void whoDidItIsCalledByName();
    void whatItWasDoneToIsCalledByName();
    void changesAreToldInWords();
    void statesPermissionsAndTimesAreToldInWords();
    void whatIsUnknownIsReadable();
};

void tst_AuditWords::everyActionThatTheServerWritesHasWords()
{
    const auto written = writtenActions();
    QVERIFY(written.size() > 60);
    QSet<QString> words;
    for (const auto &action : written) {
        const auto word = models::auditActionWord(action);
        QVERIFY2(!word.contains(QLatin1Char(':')) || action == QLatin1String("session.reuse-detected"),
            qPrintable(action));
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
    }
}

void tst_AuditWords::everyActionCanBeFilteredBy()
{
    auto left = writtenActions();
    for (const auto &group : models::auditActions()) {
        QVERIFY(!group.title.isEmpty());
        for (const auto &action : group.actions) {
            QVERIFY2(action.startsWith(group.prefix), qPrintable(action));
            QVERIFY2(left.remove(action), qPrintable(action)); // written, and in one group
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.values().join(QLatin1Char(' '))));
}

void tst_AuditWords::anActionOfANewerServerIsReadable()
{
    QCOMPARE(models::auditActionWord(QStringLiteral("meeting-room.book-again")),
        QStringLiteral("Meeting room: book again"));
    QCOMPARE(models::auditSubjectKindWord(QStringLiteral("meeting-room")), QStringLiteral("Meeting room"));
}

void tst_AuditWords::whoDidItIsCalledByName()
{
    using Kind = domain::Actor::Kind;
    const auto me = domain::UserId::parse(QStringLiteral("0195f0aa-4b1c-7aaa-8bbb-0123456789ab"));
    QVERIFY(me);
    QCOMPARE(models::auditActorWord({Kind::User, me->toString(), {}, QStringLiteral("Maria")}, me),
        QStringLiteral("You"));
    QCOMPARE(models::auditActorWord({Kind::User, QStringLiteral("x"), {}, QStringLiteral("Paul")}, me),
        QStringLiteral("Paul"));
    QCOMPARE(models::auditActorWord({Kind::User, QStringLiteral("x"), {}, {}}, me),
        QStringLiteral("Somebody who is gone"));
    QCOMPARE(models::auditActorWord({Kind::User, {}, {}, {}}, me), QStringLiteral("Somebody unknown"));
    QCOMPARE(models::auditActorWord({Kind::System, {}, {}, {}}, me), QStringLiteral("Candor itself"));
}

void tst_AuditWords::whatItWasDoneToIsCalledByName()
{
    api::AuditEntry entry;
    entry.subject = QStringLiteral("role:0195f0aa-4b1c-7aaa-8bbb-0123456789ab");
    QCOMPARE(models::auditSubjectWord(entry), QStringLiteral("Role"));
    entry.subjectName = QStringLiteral("Interns");
    QCOMPARE(models::auditSubjectWord(entry), QStringLiteral("Role: Interns"));
    entry.subject = QStringLiteral("user:unknown");
    QCOMPARE(models::auditSubjectWord(entry), QStringLiteral("Somebody unknown"));
    QVERIFY(models::auditSubject(entry.subject).id.isEmpty());
}

void tst_AuditWords::changesAreToldInWords()
{
    const auto facts = models::auditFacts(object(
        R"({"role":"RECRUITER","changes":{"role":{"from":"VIEWER","to":"RECRUITER"},)"
        R"("settings.fourEyes":{"from":false,"to":true},"status":{"from":"ACTIVE","to":"DISABLED"}}})"));
    const QList<AuditFact> expected{
        {QStringLiteral("Role"), QStringLiteral("“Viewer” before, “Recruiter” now")},
        {QStringLiteral("Two persons for plan and report"), QStringLiteral("“no” before, “yes” now")},
        {QStringLiteral("State"), QStringLiteral("“active” before, “locked out” now")},
    };
    QCOMPARE(facts, expected);
}

void tst_AuditWords::statesPermissionsAndTimesAreToldInWords()
{
    const auto facts = models::auditFacts(
        object(R"({"from":"PENDING","to":"APPROVED","permissions":"interview:read assessment:*",)"
               R"("password":"CHANGED","replacedScore":null,"score":3.5,"agent":"plan"})"));
    const QList<AuditFact> expected{
        {QStringLiteral("Agent"), QStringLiteral("Planner")},
        {QStringLiteral("Before"), QStringLiteral("Plan waits")},
        {QStringLiteral("Password"), QStringLiteral("is another one now")},
        {QStringLiteral("Permissions"), QStringLiteral("Interviews: read\nReports: read, review, approve")},
        {QStringLiteral("Score before"), QStringLiteral("nothing")},
        {QStringLiteral("Score"), QStringLiteral("3.5")},
        {QStringLiteral("Then"), QStringLiteral("With the candidate")},
    };
    QCOMPARE(facts, expected);
    const auto when = models::auditFacts(object(R"({"nextAttemptAt":"2026-03-20T10:00:00.000Z"})"));
    QVERIFY(!when.first().value.contains(QLatin1Char('Z')));
}

void tst_AuditWords::whatIsUnknownIsReadable()
{
    const auto facts
        = models::auditFacts(object(R"({"roomsBooked":[1,2],"when":{"startsAt":"soon","isSure":false}})"));
    const QList<AuditFact> expected{
        {QStringLiteral("Rooms booked"), QStringLiteral("1, 2")},
        {QStringLiteral("When"), QStringLiteral("Is sure: no\nStarts at: soon")},
    };
    QCOMPARE(facts, expected);
}

QTEST_GUILESS_MAIN(tst_AuditWords)
#include "tst_auditwords.moc"

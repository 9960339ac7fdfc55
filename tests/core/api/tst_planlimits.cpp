// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/planlimits.h"

#include <QTest>
#include <functional>

using namespace candor;
using domain::Plan;

class tst_PlanLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanWithinTheLimitsHasNoFault();
    void whatIsTooMuchIsNamed_data();
    void whatIsTooMuchIsNamed();
};

using Change = std::function<void(Plan &)>;
Q_DECLARE_METATYPE(Change)

namespace {

QString text(int length)
{
    return QString(length, QLatin1Char('x'));
}

Plan plan()
{
    Plan plan;
    plan.title = text(1000);
    plan.companyName = text(200);
    plan.greeting = text(20000);
    plan.duration = 240;
    plan.mustHave = QStringList(200, text(500));
    domain::Competency competency;
    competency.id = text(100);
    competency.name = text(500);
    competency.weight = 1;
    plan.competencies = QList<domain::Competency>(50, competency);
    domain::Question question;
    question.id = text(100);
    question.text = text(20000);
    question.followUps = QStringList(50, text(10));
    domain::Section section;
    section.id = text(100);
    section.title = text(20000);
    section.durationMinutes = 240;
    section.questions = QList<domain::Question>(2, question);
    plan.sections = QList<domain::Section>(2, section);
    return plan;
}

} // namespace

void tst_PlanLimits::aPlanWithinTheLimitsHasNoFault()
{
    QCOMPARE(api::planSizeFaults(plan()), domain::Faults());
    auto astral = plan();
    astral.companyName = QString::fromUtf8("\xf0\x9f\x98\x80").repeated(200); // code points, not code units
    QCOMPARE(api::planSizeFaults(astral), domain::Faults());
}

void tst_PlanLimits::whatIsTooMuchIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fault");
    const auto add = [](const char *fault, const Change &change) {
        QTest::newRow(fault) << change << QString::fromLatin1(fault);
    };
    add("/title TOO_LONG", [](Plan &plan) { plan.title += QLatin1Char('x'); });
    add("/duration OUT_OF_RANGE", [](Plan &plan) { plan.duration = 241; });
    add("/companyName TOO_LONG", [](Plan &plan) { plan.companyName += QLatin1Char('x'); });
    add("/greeting TOO_LONG", [](Plan &plan) { plan.greeting += QLatin1Char('x'); });
    add("/mustHave TOO_LONG", [](Plan &plan) { plan.mustHave.append(QString()); });
    add("/mustHave/3 TOO_LONG", [](Plan &plan) { plan.mustHave[3] += QLatin1Char('x'); });
    add("/niceToHave/0 TOO_LONG", [](Plan &plan) { plan.niceToHave.append(text(501)); });
    add("/competencies TOO_LONG", [](Plan &plan) { plan.competencies.append(plan.competencies.first()); });
    add("/competencies/1/name REQUIRED", [](Plan &plan) { plan.competencies[1].name.clear(); });
    add("/competencies/1/name TOO_LONG", [](Plan &plan) { plan.competencies[1].name += QLatin1Char('x'); });
    add("/competencies/0/weight OUT_OF_RANGE", [](Plan &plan) { plan.competencies[0].weight = 1.1; });
    add("/sections/1/id REQUIRED", [](Plan &plan) { plan.sections[1].id.clear(); });
    add("/sections/1/title TOO_LONG", [](Plan &plan) { plan.sections[1].title += QLatin1Char('x'); });
    add("/sections/1/durationMinutes OUT_OF_RANGE",
        [](Plan &plan) { plan.sections[1].durationMinutes = -1; });
    add("/sections/0/questions TOO_LONG", [](Plan &plan) {
        plan.sections[0].questions = QList<domain::Question>(201, plan.sections[0].questions.first());
    });
    add("/sections/0/questions/1/text TOO_LONG",
        [](Plan &plan) { plan.sections[0].questions[1].text += QLatin1Char('x'); });
    add("/sections/0/questions/1/followUps TOO_LONG",
        [](Plan &plan) { plan.sections[0].questions[1].followUps.append(text(1)); });
    add("/sections/0/questions/1/rubric/5 TOO_LONG",
        [](Plan &plan) { plan.sections[0].questions[1].rubric.five = text(20001); });
}

void tst_PlanLimits::whatIsTooMuchIsNamed()
{
    QFETCH(Change, change);
    QFETCH(QString, fault);
    auto large = plan();
    change(large);
    QStringList told;
    for (const auto &one : api::planSizeFaults(large))
        told.append(one.pointer + QLatin1Char(' ') + one.code);
    QCOMPARE(told, QStringList{fault});
}

QTEST_APPLESS_MAIN(tst_PlanLimits)
#include "tst_planlimits.moc"

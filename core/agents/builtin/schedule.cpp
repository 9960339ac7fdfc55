// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/schedule.h"

namespace candor::agents::builtin {

using domain::Plan;

namespace planning {

int durationOf(const domain::InterviewRequest &request)
{
    constexpr int unsaid = 45;
    return request.durationMinutes > 0 ? std::clamp(request.durationMinutes, 15, 120) : unsaid;
}

int scoredMinutes(int duration)
{
    return duration - (duration >= 40 ? 5 : duration >= 25 ? 3 : 2);
}

QList<int> apportioned(int total, const QList<int> &weights, int least)
{
    QList<int> shares(weights.size(), least);
    const int rest = total - least * int(weights.size());
    int sum = 0;
    for (const int weight : weights)
        sum += weight;
    if (rest <= 0 || sum <= 0)
        return shares;
    QList<QPair<int, int>> remainders; // negative remainder, index: sorts the largest remainder first
    int given = 0;
    for (int i = 0; i < weights.size(); ++i) {
        const int share = rest * weights.at(i) / sum;
        shares[i] += share;
        given += share;
        remainders.append({-(rest * weights.at(i) % sum), i});
    }
    std::sort(remainders.begin(), remainders.end());
    for (int i = 0; i < rest - given; ++i)
        ++shares[remainders.at(i).second];
    return shares;
}

void fillCoverage(Plan &plan)
{
    plan.skillsCoverage.clear();
    const auto questions = domain::questionsInOrder(plan);
    for (const auto &question : questions) {
        if (question.qualification)
            plan.skillsCoverage[*question.qualification].append(question.id);
    }
}

void fillIds(Plan &plan)
{
    int lastSection = 0;
    int lastQuestion = 0;
    for (const auto &section : std::as_const(plan.sections)) {
        lastSection = std::max(lastSection, section.id.mid(1).toInt());
        for (const auto &question : section.questions)
            lastQuestion = std::max(lastQuestion, question.id.mid(1).toInt());
    }
    for (auto &section : plan.sections) {
        if (section.id.isEmpty())
            section.id = QStringLiteral("s%1").arg(++lastSection);
        for (auto &question : section.questions) {
            if (question.id.isEmpty())
                question.id = QStringLiteral("q%1").arg(++lastQuestion);
        }
    }
}

void shareMinutes(Plan &plan)
{
    int fixed = 0;
    QList<int> weights;
    QList<int> scored;
    for (int i = 0; i < plan.sections.size(); ++i) {
        auto &section = plan.sections[i];
        if (section.competencyIds.isEmpty()) {
            section.durationMinutes = std::max(1, section.durationMinutes);
            fixed += section.durationMinutes;
        } else {
            scored.append(i);
            weights.append(std::max(1, int(section.questions.size())));
        }
    }
    if (plan.duration - fixed < scored.size() || scored.isEmpty()) {
        // No room beside the warm-up and closing as they are: everything shares.
        QList<int> all;
        for (const auto &section : std::as_const(plan.sections))
            all.append(int(section.questions.size()));
        const auto shares = apportioned(plan.duration, all, 1);
        for (int i = 0; i < plan.sections.size(); ++i)
            plan.sections[i].durationMinutes = shares.at(i);
        return;
    }
    const auto shares = apportioned(plan.duration - fixed, weights, 1);
    for (int i = 0; i < scored.size(); ++i)
        plan.sections[scored.at(i)].durationMinutes = shares.at(i);
}

} // namespace planning

} // namespace candor::agents::builtin

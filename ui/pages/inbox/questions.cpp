// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/questions.h"

#include <QCoreApplication>

namespace candor::pages {

using api::DecisionKind;

namespace {

constexpr double middle = 3; // where nobody scored yet

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

} // namespace

DecisionBar::Question questionFor(DecisionKind kind)
{
    const auto kept = Text::tr("The reason is kept with the interview. Rejecting ends it.");
    if (kind == DecisionKind::RejectPlan)
        return {Text::tr("Why do you reject this plan?"), kept, Text::tr("Reject")};
    if (kind == DecisionKind::RejectAssessment)
        return {Text::tr("Why do you reject this report?"), kept, Text::tr("Reject")};
    return {Text::tr("What should be different?"),
        Text::tr("The planner writes a new version to these words."), Text::tr("Have it revised")};
}

DecisionBar::Question scoreQuestion(const domain::CompetencyScore &score)
{
    const double first = score.override ? score.override->score : score.score.value_or(middle);
    return {Text::tr("Your score for “%1”, and why").arg(score.name),
        Text::tr("The machine's score stays beside it."), Text::tr("Override"), first};
}

} // namespace candor::pages

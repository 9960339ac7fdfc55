// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interviewwords.h"

#include <QCoreApplication>

namespace candor::models {

using domain::DataQuality;
using domain::State;
using look::Glyph;
using look::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InterviewWords)
};

} // namespace

Tone toneOf(State state)
{
    switch (state) {
    case State::Pending:
    case State::AssessmentPending:
        return Tone::Accent;
    case State::InfoNeeded:
        return Tone::Warning;
    case State::Approved:
    case State::InProgress:
        return Tone::Info;
    case State::AssessmentApproved:
        return Tone::Success;
    case State::Received:
    case State::ValidatingSkills:
    case State::GeneratingPlan:
    case State::Completed:
    case State::Rejected:
    case State::Cancelled:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(State state)
{
    switch (state) {
    case State::Pending:
    case State::AssessmentPending:
        return Glyph::Hand;
    case State::InfoNeeded:
        return Glyph::Info;
    case State::Approved:
    case State::InProgress:
        return Glyph::Chat;
    case State::AssessmentApproved:
        return Glyph::Check;
    case State::Received:
    case State::ValidatingSkills:
    case State::GeneratingPlan:
    case State::Completed:
        return Glyph::Ring;
    case State::Rejected:
    case State::Cancelled:
        return Glyph::Bar;
    }
    Q_UNREACHABLE();
}

QList<Stage> stages()
{
    return {
        {"new", Words::tr("New"),
            {State::Received, State::InfoNeeded, State::ValidatingSkills, State::GeneratingPlan}},
        {"plan", Words::tr("Plan waits"), {State::Pending}},
        {"candidate", Words::tr("With the candidate"), {State::Approved, State::InProgress}},
        {"report", Words::tr("Report waits"), {State::Completed, State::AssessmentPending}},
        {"done", Words::tr("Done"), {State::AssessmentApproved}},
        {"ended", Words::tr("Ended"), {State::Rejected, State::Cancelled}},
    };
}

QString shortWord(DataQuality quality)
{
    switch (quality) {
    case DataQuality::Excellent:
        return Words::tr("Excellent");
    case DataQuality::Good:
        return Words::tr("Good");
    case DataQuality::Fair:
        return Words::tr("Fair");
    case DataQuality::Poor:
        return Words::tr("Thin");
    }
    Q_UNREACHABLE();
}

} // namespace candor::models

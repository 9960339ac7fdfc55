// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

// Twelve jobs of different trades, as an applicant tracking system would send them.
namespace candor::agents::test {

struct Job
{
    QString name; // of the golden file
    domain::InterviewRequest request;
};

[[nodiscard]] const QList<Job> &jobs();
[[nodiscard]] const domain::InterviewRequest &job(const QString &name);

// The first plan for the request, with fixed id and time.
[[nodiscard]] PlanOrder orderFor(const domain::InterviewRequest &request);

} // namespace candor::agents::test

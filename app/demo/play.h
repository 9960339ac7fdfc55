// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/stage.h"

namespace candor::demo {

// The play: acts in order, each a list of calls and of webhooks that must come. The first thing that isn't as
// the contract says ends it.
class Play
{
public:
    Play(const QUrl &baseUrl, std::chrono::milliseconds deadline, Narrator &narrator);

    // True when the interview went from the request to the approved report.
    [[nodiscard]] bool run();

private:
    // The acts. Each is false when the play has failed.
    [[nodiscard]] bool setUpInstallation();
    [[nodiscard]] bool setUpTenant();
    [[nodiscard]] bool connectAts();
    [[nodiscard]] bool requestInterview();
    [[nodiscard]] bool approvePlan();
    [[nodiscard]] bool enterRoom();
    [[nodiscard]] bool answerQuestions();
    [[nodiscard]] bool reviewReport();
    [[nodiscard]] bool finish();

    [[nodiscard]] QString runPath(const QString &rest = {}) const;

    QUrl m_baseUrl;
    Narrator &m_narrator;
    Stage m_stage;

    Actor m_owner;
    Actor m_platformAdmin;
    Actor m_tenantAdmin;
    Actor m_recruiter;
    Actor m_ats;
    Actor m_candidate;
    QString m_platformId;
    QString m_tenantId;
    QString m_runId;
    QUrl m_interviewLink;
};

} // namespace candor::demo

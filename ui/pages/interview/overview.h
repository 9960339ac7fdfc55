// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"

#include <QScrollArea>
#include <functional>

namespace candor::pages {

// Where an interview stands: its facts, what an agent owes it, what is missing, the candidate's link and the
// message to send with it.
class Overview final : public QScrollArea
{
public:
    // What a person may do from here.
    struct Ways
    {
        bool mayRetry = false;
        bool maySupply = false;
        std::function<void()> retryAgent;
        std::function<void(const QString &jobDescription)> supplyInfo;
    };

    explicit Overview(const Ways &ways, QWidget *parent = nullptr);

    void show(const api::InterviewDetail &interview);
    // Of an erasure that was just made; shown above everything until another interview is.
    void showCertificate(const api::PurgeCertificate &certificate);

private:
    void build();
    QWidget *facts() const;
    QWidget *workView() const;
    QWidget *missingView() const;
    QWidget *invitationView() const;
    QWidget *certificateView() const;

    Ways m_ways;
    std::optional<api::InterviewDetail> m_interview;
    std::optional<api::PurgeCertificate> m_certificate;
};

} // namespace candor::pages

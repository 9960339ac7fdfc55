// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "look/tokens.h"

#include <QPointer>
#include <QScrollArea>
#include <QTextEdit>
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
        std::function<void(const QString &jobDescription)> supplyInfo; // its end is told by endSupply()
        std::function<void(const QString &text, look::Tone tone)> say;
    };

    explicit Overview(const Ways &ways, QWidget *parent = nullptr);

    // What is typed stays until another interview is shown.
    void show(const api::InterviewDetail &interview);
    enum class Supply {
        Taken,
        Refused, // what was typed can be sent again
    };
    void endSupply(Supply supply);
    // Of an erasure that was just made; shown above everything until another interview is.
    void showCertificate(const api::PurgeCertificate &certificate);

private:
    void build();
    QWidget *facts() const;
    QWidget *workView() const;
    QWidget *missingView();
    QWidget *invitationView() const;
    QWidget *certificateView() const;
    void saveCertificate() const;

    Ways m_ways;
    std::optional<api::InterviewDetail> m_interview;
    std::optional<api::PurgeCertificate> m_certificate;
    QPointer<QTextEdit> m_description; // while something is missing
    QString m_typed; // into it
    bool m_isSupplying = false;
};

} // namespace candor::pages

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"

#include <QScrollArea>

namespace candor::pages {

// A plan to be read: what is asked, why, and how answers are judged.
class PlanView final : public QScrollArea
{
public:
    enum class Rubrics {
        Hidden,
        Shown,
    };

    explicit PlanView(QWidget *parent = nullptr);
    // `interview` has a plan.
    void show(const api::InterviewDetail &interview);
    void showRubrics(Rubrics rubrics);

private:
    void build();

    std::optional<api::InterviewDetail> m_interview;
    Rubrics m_rubrics = Rubrics::Hidden;
};

} // namespace candor::pages

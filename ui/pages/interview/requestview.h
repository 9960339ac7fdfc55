// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"

#include <QScrollArea>

namespace candor::pages {

// What the ATS asked for, how good a plan that allows, and what would make it better.
class RequestView final : public QScrollArea
{
public:
    explicit RequestView(QWidget *parent = nullptr);

    void show(const api::InterviewDetail &interview);

private:
    std::optional<api::InterviewDetail> m_shown;
};

} // namespace candor::pages

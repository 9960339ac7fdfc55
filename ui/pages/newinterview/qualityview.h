// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interview.h"
#include "parts/badge.h"

#include <QUrl>

class QLabel;

namespace candor::parts {
class CodeView;
}

namespace candor::pages {

// How good a plan a request allows, what would make it better, and the request as a command.
class QualityView final : public QWidget
{
public:
    explicit QualityView(const QUrl &server, QWidget *parent = nullptr);
    void show(const domain::InterviewRequest &request);

private:
    QUrl m_server;
    parts::Badge *m_quality;
    QLabel *m_missing;
    QLabel *m_better;
    parts::CodeView *m_command;
};

// What to add, the most important first; empty for a request that is excellent.
[[nodiscard]] QStringList improvements(const domain::InterviewRequest &request);

} // namespace candor::pages

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"

#include <QWidget>
#include <functional>

class QGridLayout;

namespace candor::pages {

// Candidates beside one another, laid out once: what each has in all, in each competency the machine's score
// with a person's beside it, and of what was asked for. Candidates of one position mostly have the same
// competencies; what a report lacks says so.
class ComparisonGrid final : public QWidget
{
public:
    // An interview; nothing = it isn't there any more.
    using Details = QList<std::optional<api::InterviewDetail>>;

    // `opened` is called with the runId of a candidate whose interview is to be opened.
    ComparisonGrid(const Details &details, const std::function<void(const QString &)> &opened);

private:
    void layHead(const std::function<void(const QString &)> &opened);
    void layScores();
    void layScore(const QString &name);
    void layVerdicts();
    void addRule();
    void addHeading(const QString &text);
    // Over both columns of a candidate.
    void addWhole(QWidget *widget, int row, qsizetype candidate);
    [[nodiscard]] QString candidateName(qsizetype candidate) const;

    Details m_details;
    QGridLayout *m_grid;
    int m_row = 0; // the next one
};

} // namespace candor::pages

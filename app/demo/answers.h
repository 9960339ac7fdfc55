// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace candor::demo {

// The candidate of the demo: a made-up backend engineer who is strong in TypeScript and distributed systems
// and weak in concurrency, so that the report has something to find. What is fixed is what the candidate
// says; questions, follow-ups and scores come from the server. A question gets the story whose keywords it
// holds most of, and no story is told twice in one interview. Deterministic.
class CannedCandidate
{
public:
    // A follow-up continues the story of the question before it.
    [[nodiscard]] QString answer(const QString &question, bool isFollowUp);

private:
    [[nodiscard]] QString begun(const QString &question);
    [[nodiscard]] QString continued(const QString &probe);

    int m_scene = -1; // index of the running story; -1 before the first
    QSet<int> m_told;
    QSet<int> m_said; // replies of the running story
};

} // namespace candor::demo

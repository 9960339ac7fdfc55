// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace candor::demo {

// The candidate of the demo: a made-up backend engineer who is strong in TypeScript and distributed systems
// and thin on concurrency, so that the report has something to find. Answers are chosen by the words of the
// question and none comes twice while its topic has another. Deterministic.
class CannedCandidate
{
public:
    // A follow-up stays with the topic of the question before it.
    [[nodiscard]] QString answer(const QString &question, bool isFollowUp);

private:
    QString m_topic;
    QHash<QString, int> m_given; // topic → how many of its answers were used
};

} // namespace candor::demo

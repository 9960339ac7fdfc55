// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/style.h"

#include "agents/builtin/taxonomy.h"

namespace candor::agents::builtin {

namespace {

constexpr int votesOfATitleWord = 7;
constexpr int votesOfASkill = 2;

} // namespace

StyleVotes titleVotes(const QString &position)
{
    StyleVotes votes;
    const auto found = mentions(position, position);
    for (const auto &mention : found)
        votes.sure[familyOf(*mention.skill).style] += votesOfASkill;
    const auto words = contentStems(position);
    for (const auto &family : families()) {
        const auto &style = family.style;
        if (votes.weak.contains(style))
            continue;
        votes.weak.insert(style, 0);
        for (const auto &word : words) {
            if (vocabulary(QStringLiteral("position/") + style).contains(word))
                votes.sure[style] += votesOfATitleWord;
            else if (vocabulary(QStringLiteral("position-weak/") + style).contains(word))
                votes.weak[style] += votesOfATitleWord;
        }
    }
    return votes;
}

QString mostVoted(const StyleVotes &votes)
{
    QString best = QStringLiteral("general");
    int most = 0;
    for (auto it = votes.sure.cbegin(); it != votes.sure.cend(); ++it) {
        const int sum = it.value() + votes.weak.value(it.key());
        if (it.value() > 0 && sum > most && it.key() != QLatin1String("general")) {
            most = sum;
            best = it.key();
        }
    }
    return best;
}

QString styleOfTitle(const QString &position)
{
    thread_local QString last;
    thread_local QString style;
    if (last != position || last.isNull()) {
        style = mostVoted(titleVotes(position));
        last = position;
    }
    return style;
}

} // namespace candor::agents::builtin

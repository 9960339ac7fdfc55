// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/diffview.h"

#include <QRegularExpression>
#include <vector>

namespace candor::parts {

namespace {

constexpr qsizetype mostCells = 400'000; // words of the one times words of the other

// Words and the white space between them.
QStringList tokensOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\s+|[^\\s]+"));
    QStringList tokens;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        tokens.append(it.next().captured());
    return tokens;
}

void append(QList<Run> &runs, Run::Side side, const QString &text)
{
    if (!runs.isEmpty() && runs.last().side == side)
        runs.last().text += text;
    else
        runs.append({side, text});
}

// The length of the longest common subsequence of the rests from (i, j) on, at i * (columns + 1) + j.
std::vector<int> commonLengths(const QStringList &before, const QStringList &after)
{
    const auto columns = after.size() + 1;
    std::vector<int> lengths(size_t((before.size() + 1) * columns), 0);
    for (auto i = before.size() - 1; i >= 0; --i) {
        for (auto j = after.size() - 1; j >= 0; --j) {
            const auto at = [&](qsizetype row, qsizetype column) -> int & {
                return lengths[size_t(row * columns + column)];
            };
            at(i, j)
                = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    return lengths;
}

} // namespace

QList<Run> wordRuns(const QString &before, const QString &after)
{
    const auto old = tokensOf(before);
    const auto fresh = tokensOf(after);
    QList<Run> runs;
    if (old.size() * fresh.size() > mostCells) {
        append(runs, Run::Side::Before, before);
        append(runs, Run::Side::After, after);
        return runs;
    }
    const auto lengths = commonLengths(old, fresh);
    const auto columns = fresh.size() + 1;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < fresh.size()) {
        if (i < old.size() && j < fresh.size() && old.at(i) == fresh.at(j)) {
            append(runs, Run::Side::Both, old.at(i++));
            ++j;
        } else if (j == fresh.size()
            || (i < old.size()
                && lengths[size_t((i + 1) * columns + j)] >= lengths[size_t(i * columns + j + 1)])) {
            append(runs, Run::Side::Before, old.at(i++));
        } else {
            append(runs, Run::Side::After, fresh.at(j++));
        }
    }
    return runs;
}

} // namespace candor::parts

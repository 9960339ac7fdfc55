// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame/palettematch.h"

#include <QStringList>

namespace candor::frame {

namespace {

constexpr int somewhere = 100; // beside the beginnings of words

QString plain(const QString &text)
{
    QString folded;
    for (const auto c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            folded += c;
    }
    return folded;
}

QStringList wordsOf(const QString &text)
{
    QStringList words(QString{});
    for (const auto c : plain(text)) {
        if (c.isLetterOrNumber())
            words.last() += c;
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

} // namespace

std::optional<int> matchOf(const QString &text, const QString &title)
{
    const auto titleWords = wordsOf(title);
    const auto whole = plain(title);
    int worth = 0;
    for (const auto &word : wordsOf(text)) {
        const auto it = std::find_if(titleWords.begin(), titleWords.end(),
            [&word](const QString &titleWord) { return titleWord.startsWith(word); });
        if (it != titleWords.end())
            worth += int(it - titleWords.begin());
        else if (whole.contains(word))
            worth += somewhere;
        else
            return std::nullopt;
    }
    return worth;
}

} // namespace candor::frame

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

// Reading English text: the same result on every machine, in every locale and on every thread.
namespace candor::agents::builtin {

// A word with its place in the text it was read from. "C++", "C#" and ".NET" are words; hyphens and slashes
// divide.
struct Token
{
    QString written; // as in the text
    QString lower;
    QString stem; // Porter2 (snowballstem.org), of `lower`
    int start = 0; // UTF-16 code units
    int length = 0;
};

[[nodiscard]] QList<Token> tokens(const QString &text);
[[nodiscard]] QString stem(const QString &lowerWord);

// The sentences and lines of a text, each an exact substring of it without surrounding space. Full stops in
// common abbreviations, numbers and names such as "Node.js" don't divide.
[[nodiscard]] QStringList sentences(const QString &text);

// Articles, pronouns, prepositions, conjunctions, auxiliaries and question words.
[[nodiscard]] bool isFunctionWord(const QString &lowerWord);

// The distinct stems of the words that carry meaning, in order of appearance.
[[nodiscard]] QStringList contentStems(const QString &text);

// Jaccard (1901): shared words over all words, of all words in lower case; 0–1.
[[nodiscard]] QSet<QString> wordSet(const QString &text);
[[nodiscard]] double similarity(const QSet<QString> &left, const QSet<QString> &right);
[[nodiscard]] double similarity(const QString &left, const QString &right);

// The same text with a capital first letter.
[[nodiscard]] QString capitalised(const QString &text);

// NFKC, without control, zero-width and direction characters, white space folded.
[[nodiscard]] QString cleaned(const QString &text);

[[nodiscard]] int wordCount(const QString &text);

} // namespace candor::agents::builtin

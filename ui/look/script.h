// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <Qt>

// Texts of more than one script beside one another: names and codes in Latin letters in a window that is read
// from the right, and the other way round. Nothing here changes a text in a window that is read from the
// left.
namespace candor::look {

// "Acme Corp · cand_71", in the order in which the window is read.
[[nodiscard]] QString inLine(const QStringList &facts);
// "read, change", with the locale's comma.
[[nodiscard]] QString listed(const QStringList &words);
// A path, an address, a code: read from the left wherever it stands.
[[nodiscard]] QString isolated(const QString &code);
// Where a text stands of which `wanted` is known: names, titles and codes at the window's edge, whatever
// script they are in; what has so many words that it is prose at its own script's.
[[nodiscard]] Qt::Alignment alignmentOf(
    const QString &text, Qt::Alignment wanted, Qt::LayoutDirection window, int wordsOfProse);

} // namespace candor::look

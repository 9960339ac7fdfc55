// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <Qt>

class QFontMetrics;

// Texts of more than one script beside one another: names and codes in Latin letters in a window that is read
// from the right, and the other way round. Nothing here changes a text in a window that is read from the
// left.
namespace candor::look {

// "Acme Corp · cand_71", in the order in which the window is read. Beside Arabic figures a comma stands for
// the dot, which would be read as a nought.
[[nodiscard]] QString inLine(const QStringList &facts);
// "read, change", with the locale's comma.
[[nodiscard]] QString listed(const QStringList &words);
// A path, an address, a code: read from the left wherever it stands.
[[nodiscard]] QString isolated(const QString &code);
// A name, a title, a sentence that somebody else wrote, within a sentence of ours: read as it is by itself,
// with its full stop at its own end.
[[nodiscard]] QString quoted(const QString &text);
// A figure with its unit, keys to press: from where the window's lines begin, although the text begins with
// neither's letters.
[[nodiscard]] QString fromEdge(const QString &text);
// As much of a text as fits, with the ellipsis where it was cut, which needn't be where the line ends.
[[nodiscard]] QString elided(const QString &text, const QFontMetrics &metrics, int width);
// Where a text stands of which `wanted` is known: names, titles and codes at the window's edge, whatever
// script they are in; what has so many words that it is prose at its own script's.
[[nodiscard]] Qt::Alignment alignmentOf(
    const QString &text, Qt::Alignment wanted, Qt::LayoutDirection window);

} // namespace candor::look

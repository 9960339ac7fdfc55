// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace candor::parts {

// `content` that can be longer than its place; on the ground of panes. Owns it.
[[nodiscard]] QScrollArea *scrolled(QWidget *content);
// The same beside a list, with a line to it.
[[nodiscard]] QWidget *scrolledBeside(QWidget *content);
// The same for cards, on the ground of the window, so that they stand out from it.
[[nodiscard]] QScrollArea *scrolledCards(QWidget *content);
// The same for forms and documents in cards: no wider than is good to read, in the middle, with room around.
[[nodiscard]] QScrollArea *scrolledToRead(QWidget *content);

} // namespace candor::parts

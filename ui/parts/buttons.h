// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"
#include "look/style.h"

#include <QKeySequence>
#include <QPushButton>
#include <optional>

class QAction;

namespace candor::parts {

[[nodiscard]] QPushButton *button(const QString &text, look::ButtonRole role = look::ButtonRole::Plain,
    std::optional<look::Glyph> glyph = std::nullopt, QWidget *parent = nullptr);

// Shows an action: its text, its shortcut behind it, enabled when the action is; a press triggers it.
[[nodiscard]] QPushButton *actionButton(QAction *action, look::ButtonRole role, QWidget *parent = nullptr);

// Opens something below it; says so with a chevron behind its text. Its text and what it opens are to be set.
[[nodiscard]] QPushButton *openingButton(look::ButtonRole role, QWidget *parent = nullptr);

// Only a glyph; `name` is what it is called, and its tooltip.
[[nodiscard]] QPushButton *glyphButton(look::Glyph glyph, const QString &name, QWidget *parent = nullptr);

} // namespace candor::parts

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/tokens.h"
#include "look/typography.h"

#include <QLabel>

namespace candor::parts {

enum class Ink {
    Text,
    Muted,
};

// A label of plain text: what comes from the server is never markup. Running text wraps and can be selected.
[[nodiscard]] QLabel *label(
    const QString &text, look::Type type = look::Type::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *runningText(
    const QString &text, look::Type type = look::Type::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

} // namespace candor::parts

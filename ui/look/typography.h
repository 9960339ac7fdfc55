// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace candor::look {

enum class Type {
    Small,
    Body,
    Strong, // of the body's size
    Heading,
    Title,
    Figure, // one number that a page is about
    Code, // what machines say: all letters of one width
};

// Of the application's font, so that it follows the desktop's.
[[nodiscard]] QFont font(Type type);

// The desktop's font, at least 10 points; where the desktop names none, the best that is installed.
[[nodiscard]] QFont baseFont();

// How large texts are now, against the desktop's.
[[nodiscard]] double textScale();

} // namespace candor::look

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Distances in device-independent pixels. Layouts use these and no others.
namespace candor::look {

namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
inline constexpr int huge = 48;
} // namespace space

inline constexpr int controlHeight = 32; // the least of buttons and fields
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int glyphSize = 16;
inline constexpr int readingWidth = 720; // the most of running text
inline constexpr int sidebarWidth = 220;

} // namespace candor::look

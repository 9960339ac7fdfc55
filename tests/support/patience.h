// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

// Included before each test program. QTRY_VERIFY and QTRY_COMPARE wait for as long as a disk and processors
// that others use, too, may need: five seconds, which is what Qt gives them, are not enough for what syncs a
// database several times. What becomes true is seen at once all the same.
namespace candor::tests {
inline constexpr int patienceMs = 30'000;
} // namespace candor::tests

#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, candor::tests::patienceMs)
#define QTRY_COMPARE(expression, expected)                                                                   \
    QTRY_COMPARE_WITH_TIMEOUT(expression, expected, candor::tests::patienceMs)

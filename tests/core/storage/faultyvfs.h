// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace candor::tests {

// SQLite's way to the disk for all connections that are opened while this object lives, which fails on
// demand. There is one at a time; what was opened through it is closed before it goes. Any thread.
class FaultyVfs
{
public:
    enum class Call { Write, Sync, Truncate };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    // Lets the n-th call of this kind from now on answer `code`, one of SQLite's, without doing anything.
    void fail(Call call, int n, int code);
    // Whether it came to that. From then on no call fails.
    [[nodiscard]] bool disarm();
};

} // namespace candor::tests

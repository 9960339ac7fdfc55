// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <chrono>

namespace candor::edge {

// Every bound the edge enforces, as one value. Sizes are bytes on the wire; each node counts for itself.
struct Limits
{
    qsizetype urlBytes = 8 * 1024; // the request line's target → 414
    qsizetype fieldBytes = 8 * 1024; // one header line, also one trailer line → 431
    qsizetype headerBytes = 16 * 1024; // all header lines of a request together → 431
    int headerCount = 100; // header fields, and trailer fields → 431
    std::chrono::milliseconds headerTimeout{
        10'000}; // from the first byte of a request to the end of its head
    std::chrono::milliseconds idleTimeout{15'000}; // between two requests
    // A body, and an answer on its way out, must move `minimumRate` bytes a second in each stretch of this
    // length: a fast beginning buys no long pause.
    std::chrono::milliseconds transferGrace{10'000};
    qint64 minimumRate = 1024; // bytes a second
    std::chrono::milliseconds lingerTimeout{
        2'000}; // after an early answer: how long unread input is thrown away
    // Of all request bodies held at one moment, beyond the first `smallBodyBytes` of each, over all loops →
    // 503. Whoever fills it can't keep small requests from anybody.
    qint64 bodyBudget = 64 << 20;
    qint64 smallBodyBytes = 16 * 1024;
    // Of all answers that wait for readers who don't take them, beyond the first `smallAnswerBytes` of each,
    // over all loops; whose answer finds no room is cut off.
    qint64 unsentBudget = 64 << 20;
    qint64 smallAnswerBytes = 16 * 1024;
    int connections = 8192; // over all loops; more are answered 503 and closed
    int connectionsPerAddress = 1024; // in IPv6 from each network of 64 bits
};

} // namespace candor::edge

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/requestparser.h"

#include <vector>

// One request as the parser took it, and where in the input it ended.
struct TakenRequest
{
    candor::edge::RequestHead head;
    QByteArray body;
    qsizetype end = 0;
};

// Everything the parser made of an input.
struct Reading
{
    std::vector<TakenRequest> requests;
    std::optional<candor::edge::Refusal> refusal; // what ended it, if anything did
    qsizetype refusedAt = 0; // bytes consumed by then
    QByteArray refusedMethod; // of the refused request, as far as it was read
    bool inBody = false; // the input ends inside a body
};

struct Bounds
{
    candor::edge::Limits limits;
    QList<QByteArray> allowedHosts;
    qint64 bodyBytes = 0; // of every route
};

// Bounds so small that short inputs reach them, and any host.
[[nodiscard]] Bounds smallBounds();

// The edge's own bounds, and the hosts of the corpus.
[[nodiscard]] Bounds usualBounds();

// Feeds `bytes` as a connection would, in pieces of 1 … `largestPiece` bytes whose sizes depend on the bytes
// and `salt`. Each step sees a copy without a byte to spare.
[[nodiscard]] Reading readInPieces(
    QByteArrayView bytes, const Bounds &bounds, qsizetype largestPiece, uint64_t salt = 0);

// The same in one piece.
[[nodiscard]] Reading readWhole(QByteArrayView bytes, const Bounds &bounds);

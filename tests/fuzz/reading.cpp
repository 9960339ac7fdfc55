// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading.h"

#include "fuzzing.h"

#include <algorithm>
#include <cstring>
#include <memory>

using namespace candor::edge;

namespace {

// Steps until the parser wants more or has refused; cuts what it consumed off `pending`.
void advance(
    RequestParser &parser, QByteArray &pending, qsizetype &consumed, const Bounds &bounds, Reading &reading)
{
    for (;;) {
        const auto size = size_t(pending.size());
        const auto exact = std::make_unique<char[]>(size);
        std::memcpy(exact.get(), pending.constData(), size);
        const auto step = parser.step({exact.get(), pending.size()});
        require(step.consumed >= 0 && step.consumed <= pending.size(),
            "a step consumes no more than it was given");
        pending.remove(0, step.consumed);
        consumed += step.consumed;
        switch (step.event) {
        case RequestParser::Event::NeedMore: {
            const auto longestLine = std::max(bounds.limits.urlBytes + 42, bounds.limits.fieldBytes);
            require(pending.size() <= longestLine + 1, "what waits for more is at most one line");
            return;
        }
        case RequestParser::Event::HeadReady:
            parser.allowBody(bounds.bodyBytes);
            break;
        case RequestParser::Event::Complete:
            reading.requests.push_back({parser.head(), parser.takeBody(), consumed});
            parser.reset();
            require(parser.isIdle(), "nothing is left of a complete request");
            break;
        case RequestParser::Event::Refused:
            reading.refusal = parser.refusal();
            reading.refusedAt = consumed;
            reading.refusedMethod = parser.head().method;
            return;
        }
    }
}

} // namespace

Bounds smallBounds()
{
    Bounds bounds;
    bounds.limits.urlBytes = 40;
    bounds.limits.fieldBytes = 48;
    bounds.limits.headerBytes = 160;
    bounds.limits.headerCount = 6;
    bounds.bodyBytes = 24;
    return bounds;
}

Bounds usualBounds()
{
    Bounds bounds;
    bounds.allowedHosts = {"candor.example", "127.0.0.1:8080", "[::1]"};
    bounds.bodyBytes = 1000;
    return bounds;
}

Reading readInPieces(QByteArrayView bytes, const Bounds &bounds, qsizetype largestPiece, uint64_t salt)
{
    RequestParser parser(bounds.limits, bounds.allowedHosts);
    Choices choices(bytes, salt);
    Reading reading;
    QByteArray pending;
    qsizetype consumed = 0;
    while (!bytes.isEmpty() && !reading.refusal) {
        const auto piece = std::min(bytes.size(), qsizetype(1 + choices.below(uint64_t(largestPiece))));
        pending.append(bytes.first(piece));
        bytes = bytes.sliced(piece);
        advance(parser, pending, consumed, bounds, reading);
    }
    reading.inBody = parser.isInBody();
    return reading;
}

Reading readWhole(QByteArrayView bytes, const Bounds &bounds)
{
    RequestParser parser(bounds.limits, bounds.allowedHosts);
    Reading reading;
    QByteArray pending = bytes.toByteArray();
    qsizetype consumed = 0;
    if (!pending.isEmpty())
        advance(parser, pending, consumed, bounds, reading);
    reading.inBody = parser.isInBody();
    return reading;
}

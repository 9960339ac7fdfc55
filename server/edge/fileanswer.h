// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/byterange.h"
#include "edge/filebody.h"
#include "edge/message.h"
#include "edge/responsefields.h"

#include <memory>

namespace candor::edge {

// What the connection sends after the head of an answer: `length` bytes of `file` from `offset`.
struct FileSlice
{
    std::shared_ptr<const FileBody> file; // none: there is no file to send
    qint64 offset = 0;
    qint64 length = 0;
};

// What a GET said about the part it wants; both empty otherwise.
struct RangeWish
{
    QByteArray range;
    QByteArray ifRange;
};

// The part of reply.file that answers the wish (RFC 9110 §13.1.5, §14.2): only a 200 is cut, and an If-Range
// must be the reply's strong ETag or its Last-Modified to the letter.
[[nodiscard]] ByteRange rangeFor(const Reply &reply, const RangeWish &wish);

// The head of the answer that sends `range` of reply.file: 206 with Content-Range for a part, else as it is.
// `connection`, `secondsSinceEpoch` and `transport` as for responseFields().
[[nodiscard]] QByteArray fileHead(const Reply &reply, const ByteRange &range, const char *connection,
    qint64 secondsSinceEpoch, Transport transport);

} // namespace candor::edge

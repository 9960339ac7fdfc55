// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace candor::edge {

// Which bytes of a body of a known size an answer holds.
struct ByteRange
{
    enum class Kind {
        Whole, // no Range, or one that may be ignored: malformed, in another unit, or more than one part
        Part, // 206
        Unsatisfiable, // 416
    };
    Kind kind = Kind::Whole;
    qint64 offset = 0;
    qint64 length = 0;
    bool operator==(const ByteRange &) const = default;
};

// RFC 9110 §14.1.2 and §14.2 for a body of `size` bytes. `range` is the field's value, empty without one.
// Several ranges are answered with the whole, as the RFC lets a server do: a multipart answer costs more than
// it saves, and overlapping ranges are a known way to make a server work.
[[nodiscard]] ByteRange chooseRange(QByteArrayView range, qint64 size);

} // namespace candor::edge

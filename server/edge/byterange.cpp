// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/byterange.h"

#include "edge/fields.h"

#include <algorithm>
#include <optional>

namespace candor::edge {

ByteRange chooseRange(QByteArrayView range, qint64 size)
{
    const ByteRange whole{ByteRange::Kind::Whole, 0, size};
    constexpr QByteArrayView unit("bytes=");
    if (range.size() <= unit.size() || range.first(unit.size()).compare(unit, Qt::CaseInsensitive) != 0)
        return whole;
    const auto spec = withoutWhitespace(range.sliced(unit.size()));
    const auto dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(','))
        return whole;
    // A position has the grammar of a length: digits and nothing else.
    const auto first = parseContentLength(spec.first(dash));
    const auto last = parseContentLength(spec.sliced(dash + 1));
    const bool lastIsGiven = dash + 1 < spec.size();
    if ((dash > 0 && !first) || (lastIsGiven && !last) || (!first && !last)
        || (first && last && *last < *first))
        return whole;
    if (!first) { // the last so many bytes
        const auto length = std::min(*last, size);
        return length == 0 ? ByteRange{ByteRange::Kind::Unsatisfiable, 0, 0}
                           : ByteRange{ByteRange::Kind::Part, size - length, length};
    }
    if (*first >= size)
        return {ByteRange::Kind::Unsatisfiable, 0, 0};
    const auto end = lastIsGiven ? std::min(*last, size - 1) : size - 1;
    return {ByteRange::Kind::Part, *first, end - *first + 1};
}

} // namespace candor::edge

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/fileanswer.h"

namespace candor::edge {

ByteRange rangeFor(const Reply &reply, const RangeWish &wish)
{
    const auto size = reply.file->size();
    const auto tag = headerValue(reply.headers, "ETag");
    const bool isTheSame = wish.ifRange.isEmpty() || (wish.ifRange == tag && !tag.startsWith("W/"))
        || wish.ifRange == headerValue(reply.headers, "Last-Modified");
    return chooseRange(reply.status == 200 && isTheSame ? wish.range : QByteArray(), size);
}

QByteArray fileHead(const Reply &reply, const ByteRange &range, const char *connection,
    qint64 secondsSinceEpoch, Transport transport)
{
    auto fields = responseFields(reply, range.length, connection, secondsSinceEpoch, transport);
    if (reply.status == 200)
        fields.emplaceBack("Accept-Ranges", "bytes");
    if (range.kind != ByteRange::Kind::Part)
        return serializedHead(reply.status, fields);
    fields.emplaceBack("Content-Range",
        "bytes " + QByteArray::number(range.offset) + '-'
            + QByteArray::number(range.offset + range.length - 1) + '/'
            + QByteArray::number(reply.file->size()));
    return serializedHead(206, fields);
}

} // namespace candor::edge

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/responsefields.h"

#include "edge/fields.h"
#include "edge/problem.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace candor::edge {
namespace {

// RFC 9110 §5.6.7, made once a second.
QByteArray httpDate(qint64 seconds)
{
    thread_local qint64 cachedSecond = -1;
    thread_local QByteArray cached;
    if (seconds == cachedSecond)
        return cached;
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t time = seconds;
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    std::array<char, 40> text{};
    const int size = std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
        days[size_t(parts.tm_wday)], parts.tm_mday, months[size_t(parts.tm_mon)], parts.tm_year + 1900,
        parts.tm_hour, parts.tm_min, parts.tm_sec);
    cached = QByteArray(text.data(), size);
    cachedSecond = seconds;
    return cached;
}

bool belongsToTheEdge(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 10> names{"content-length", "date", "connection",
        "transfer-encoding", "server", "keep-alive", "upgrade", "trailer", "proxy-connection",
        "strict-transport-security"};
    return std::any_of(names.begin(), names.end(), [&name](QByteArrayView known) {
        return known.size() == name.size() && known.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool statusAllowsBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

Headers responseFields(const Reply &reply, qint64 bodyBytes, const char *connection, qint64 secondsSinceEpoch,
    Transport transport)
{
    Headers fields;
    fields.reserve(reply.headers.size() + 4);
    for (const auto &field : reply.headers) {
        if (!belongsToTheEdge(field.first))
            fields.append(field);
    }
    fields.emplaceBack("Date", httpDate(secondsSinceEpoch));
    if (connection)
        fields.emplaceBack("Connection", connection);
    if (transport == Transport::Secure)
        fields.emplaceBack("Strict-Transport-Security", "max-age=31536000");
    if (statusAllowsBody(reply.status))
        fields.emplaceBack("Content-Length", QByteArray::number(bodyBytes));
    return fields;
}

bool areWritable(const Headers &headers)
{
    return std::all_of(headers.begin(), headers.end(),
        [](const auto &field) { return isToken(field.first) && isFieldValue(field.second); });
}

QByteArray serializedHead(int status, const Headers &fields)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const auto &[name, value] : fields)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

QByteArray serialized(const Reply &reply, qint64 secondsSinceEpoch, Transport transport)
{
    const auto fields = responseFields(reply, reply.body.size(), "close", secondsSinceEpoch, transport);
    return serializedHead(reply.status, fields) + reply.body;
}

} // namespace candor::edge

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <functional>
#include <memory>
#include <optional>

namespace candor::edge {

class FileBody;

using Headers = QList<QPair<QByteArray, QByteArray>>; // in order; names as sent, compared without case

// The value of the first field named `name` (any case); empty when absent.
[[nodiscard]] QByteArray headerValue(const Headers &headers, QByteArrayView name);
// The values of all fields named `name` as one list (RFC 9110 §5.3); nothing when absent.
[[nodiscard]] std::optional<QByteArray> headerList(const Headers &headers, QByteArrayView name);

// One complete, canonical, bounded request, as the edge let it through.
struct Request
{
    QByteArray method; // "GET", "POST", …
    QByteArray path; // percent-decoded, valid UTF-8, starts with '/', no "..", no NUL
    QByteArray query; // raw, without '?'
    Headers headers;
    QByteArray body;
    QHostAddress peer; // who is connected: the client or a proxy
    QHostAddress client; // the peer, or for whom a trusted proxy says that it asks
    bool secure = false; // the client's way was TLS, to this server or to a trusted proxy
};

struct Reply
{
    int status = 200;
    Headers headers; // content-length, date and connection are the edge's
    QByteArray body;
    // Instead of `body`: sent in pieces, and a Range of a 200 to GET is honoured. An ETag among the headers
    // serves If-Range.
    std::shared_ptr<const FileBody> file = nullptr;
};

// Called once, from any thread; calls after the first and after the connection's end are ignored.
using Responder = std::function<void(Reply)>;

// The one way into the application. Called on the connection's event loop; must not block.
using Dispatch = std::function<void(Request, Responder)>;

// What the edge must know about a route once the header fields have arrived and before the body does.
struct RouteLimits
{
    qint64 bodyBytes = 1 << 20;
    bool answersAtHead
        = false; // a larger body is not 413: its request is answered without it, as the last one
    bool lacksCredential = false; // the route needs one, and the fields hold none of its form → 401 at once
};

// Asked on any event loop's thread; must be cheap and thread-safe.
using LimitsFor
    = std::function<RouteLimits(const QByteArray &method, const QByteArray &path, const Headers &headers)>;

} // namespace candor::edge

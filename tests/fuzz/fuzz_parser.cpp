// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parser alone: one verdict however the bytes are cut, and what it lets through is what it promises.

#include "fuzzing.h"
#include "reading.h"

#include <QSet>
#include <QString>
#include <algorithm>

using namespace candor::edge;

namespace {

bool isControl(char c)
{
    return uchar(c) < 0x20 || c == 0x7f;
}

bool isVisible(char c)
{
    return uchar(c) > 0x20 && uchar(c) < 0x7f;
}

bool isTokenCharacter(char c)
{
    return isVisible(c) && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(c);
}

bool isUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

template <typename Predicate>
bool allOf(const QByteArray &bytes, Predicate predicate)
{
    return std::all_of(bytes.begin(), bytes.end(), predicate);
}

bool isSame(const RequestHead &a, const RequestHead &b)
{
    return a.method == b.method && a.path == b.path && a.query == b.query && a.target == b.target
        && a.headers == b.headers && a.minorVersion == b.minorVersion && a.keepAlive == b.keepAlive
        && a.expectsContinue == b.expectsContinue && a.chunked == b.chunked
        && a.contentLength == b.contentLength;
}

void requireSame(const Reading &whole, const Reading &pieces)
{
    require(whole.requests.size() == pieces.requests.size(), "the pieces hold as many requests as the whole");
    for (size_t at = 0; at < whole.requests.size(); ++at) {
        const TakenRequest &a = whole.requests[at];
        const TakenRequest &b = pieces.requests[at];
        require(isSame(a.head, b.head), "the pieces give the same head as the whole");
        require(a.body == b.body, "the pieces give the same body as the whole");
        require(a.end == b.end, "a request ends at the same byte in pieces as in the whole");
    }
    require(whole.refusal == pieces.refusal, "the pieces get the same verdict as the whole");
    require(whole.inBody == pieces.inBody, "the pieces wait in the same place as the whole");
}

void requireTarget(const RequestHead &head, const Limits &limits)
{
    require(head.target.startsWith('/') && head.target.size() <= limits.urlBytes,
        "a target starts with a slash and is within its limit");
    require(allOf(head.target, isVisible) && !head.target.contains('#'),
        "a target is visible and without fragment");
    const auto mark = head.target.indexOf('?');
    const auto rawPath = mark < 0 ? head.target : head.target.first(mark);
    require(
        head.query == (mark < 0 ? QByteArray() : head.target.sliced(mark + 1)), "the query is the target's");
    require(head.path == QByteArray::fromPercentEncoding(rawPath), "the path is the target's, decoded");
    require(std::none_of(head.path.begin(), head.path.end(), isControl), "a path holds no control character");
    require(isUtf8(head.path), "a path is UTF-8");
    require(head.path.count('/') == rawPath.count('/'), "no slash of a path was escaped");
    for (const QByteArray &segment : head.path.split('/'))
        require(segment != "." && segment != "..", "a path has no dot segments");
}

void requireFields(const RequestHead &head, const Bounds &bounds)
{
    static const QSet<QByteArray> connectionFields{"connection", "keep-alive", "proxy-connection", "te",
        "trailer", "transfer-encoding", "upgrade", "content-length", "expect", "http2-settings"};
    const Limits &limits = bounds.limits;
    require(head.headers.size() <= limits.headerCount, "there are no more fields than allowed");
    qsizetype bytes = 0;
    QList<QByteArray> hosts;
    for (const auto &[name, value] : head.headers) {
        const auto size = name.size() + 1 + value.size();
        bytes += size + 2;
        require(size <= limits.fieldBytes, "a field is within its limit");
        require(!name.isEmpty() && allOf(name, isTokenCharacter), "a field's name is a token");
        require(allOf(value, [](char c) { return !isControl(c) || c == '\t'; }),
            "a value holds no control character");
        require(value.trimmed() == value, "a value has no white space around it");
        require(
            !connectionFields.contains(name.toLower()), "what concerns the connection only goes no further");
        if (name.toLower() == "host")
            hosts.append(value);
    }
    require(bytes <= limits.headerBytes, "the fields together are within their limit");
    require(
        hosts.size() == 1 || (hosts.isEmpty() && head.minorVersion == 0), "a request has exactly one host");
    if (hosts.isEmpty())
        return;
    require(!hosts[0].isEmpty() && !hosts[0].contains('@') && !hosts[0].contains(','), "a host is one host");
    const auto host = hosts[0].toLower();
    const auto isAllowed = [&host](const QByteArray &known) {
        return host == known
            || (host.startsWith(known + ':') && !host.sliced(known.size() + 1).contains(':'));
    };
    require(bounds.allowedHosts.isEmpty()
            || std::any_of(bounds.allowedHosts.begin(), bounds.allowedHosts.end(), isAllowed),
        "a host is one of those allowed");
}

void requireBody(const TakenRequest &request, QByteArrayView input, qsizetype start, qint64 maximum)
{
    const RequestHead &head = request.head;
    require(request.body.size() <= maximum, "a body is within the route's limit");
    require(request.end > start && request.end <= input.size(), "a request ends inside the input");
    const auto wire = input.sliced(start, request.end - start);
    if (head.chunked) {
        require(!head.contentLength && head.minorVersion == 1, "chunks have no length and no old version");
        require(wire.endsWith("\r\n\r\n"), "chunks end with an empty line");
        return;
    }
    require(request.body.size() == head.contentLength.value_or(0), "a body is as long as announced");
    require(wire.endsWith(request.body), "a sized body is the last of its request");
    require(wire.chopped(request.body.size()).endsWith("\r\n\r\n"), "a body follows an empty line");
}

void requirePromises(const Reading &reading, QByteArrayView input, const Bounds &bounds)
{
    qsizetype start = 0;
    for (const TakenRequest &request : reading.requests) {
        const RequestHead &head = request.head;
        require(!head.method.isEmpty() && head.method.size() <= 32 && allOf(head.method, isTokenCharacter),
            "a method is a token");
        require(head.method != "CONNECT" && head.method != "TRACE", "some methods are never let through");
        require(head.minorVersion == 0 || head.minorVersion == 1, "the version is known");
        require(!head.expectsContinue || head.minorVersion == 1, "old clients can't be told to continue");
        requireTarget(head, bounds.limits);
        requireFields(head, bounds);
        requireBody(request, input, start, bounds.bodyBytes);
        start = request.end;
    }
    if (!reading.refusal)
        return;
    static const QSet<int> statuses{400, 413, 414, 417, 421, 431, 501, 505};
    require(statuses.contains(reading.refusal->status), "a refusal has a status of its class");
    require(!reading.refusal->code.isEmpty() && !reading.refusal->detail.isEmpty(), "a refusal says why");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Bounds &bounds : {smallBounds(), usualBounds()}) {
        const Reading whole = readWhole(input, bounds);
        requirePromises(whole, input, bounds);
        requireSame(whole, readInPieces(input, bounds, 1));
        requireSame(whole, readInPieces(input, bounds, 8));
        requireSame(whole, readInPieces(input, bounds, 200, 1));
    }
    return 0;
}

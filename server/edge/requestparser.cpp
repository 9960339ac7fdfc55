// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/requestparser.h"

#include "edge/fields.h"
#include "edge/target.h"

#include <cstring>

namespace candor::edge {

using domain::ErrorCode;

RequestParser::RequestParser(const Limits &limits, const QList<QByteArray> &allowedHosts)
    : m_limits(limits)
    , m_allowedHosts(allowedHosts)
{
}

void RequestParser::reset()
{
    m_state = State::Start;
    m_head = {};
    m_body = {};
    m_authority.clear();
    m_host.clear();
    m_hostCount = 0;
    m_fieldCount = 0;
    m_fieldBytes = 0;
    m_extensionBytes = 0;
    m_sawEmptyLine = false;
    m_sawTransferEncoding = false;
    m_sawClose = false;
}

bool RequestParser::refuse(const Refusal &refusal)
{
    m_refusal = refusal;
    m_state = State::Refused;
    return false;
}

RequestParser::Step RequestParser::step(QByteArrayView bytes)
{
    qsizetype consumed = 0;
    for (;;) {
        switch (m_state) {
        case State::Refused:
            return {Event::Refused, consumed};
        case State::Complete:
            return {Event::Complete, consumed};
        case State::Head:
            return {Event::HeadReady, consumed};
        case State::SizedBody:
        case State::ChunkData:
            if (const auto step = stepData(bytes, consumed))
                return *step;
            break;
        default:
            if (const auto step = stepLine(bytes, consumed))
                return *step;
            break;
        }
    }
}

std::optional<RequestParser::Step> RequestParser::stepData(QByteArrayView bytes, qsizetype &consumed)
{
    const auto taken = std::min<qint64>(m_missing, bytes.size() - consumed);
    m_body.append(bytes.data() + consumed, taken);
    consumed += taken;
    m_missing -= taken;
    if (m_missing > 0)
        return Step{Event::NeedMore, consumed};
    m_state = m_state == State::SizedBody ? State::Complete : State::ChunkEnd;
    return std::nullopt;
}

// Takes one line. A line feed without its carriage return is refused as soon as it is seen, so that no
// unfinished request waits for a time-out that a complete reading of it would have ended.
std::optional<RequestParser::Step> RequestParser::stepLine(QByteArrayView bytes, qsizetype &consumed)
{
    const auto rest = bytes.sliced(consumed);
    if (m_state == State::Start) {
        if (!mayBeginWithMethod(rest)) {
            refuse(malformed("The request line does not begin with a method."));
            return std::nullopt;
        }
        // As early as this, because a refused HEAD is answered without a body, too.
        m_head.method = rest.first(std::max<qsizetype>(rest.indexOf(' '), 0)).toByteArray();
    }
    const auto unseen = rest.sliced(std::min(m_scanned, rest.size()));
    const void *found = unseen.isEmpty() ? nullptr : std::memchr(unseen.data(), '\n', size_t(unseen.size()));
    if (!found) {
        m_scanned = rest.size();
        if (m_scanned <= lineLimit() + 1)
            return Step{Event::NeedMore, consumed};
        refuse(lineTooLong());
        return std::nullopt;
    }
    const auto end = static_cast<const char *>(found) - rest.data();
    m_scanned = 0;
    consumed += end + 1;
    if (end > lineLimit() + 1) // first, as an unfinished line would have been refused for it
        refuse(lineTooLong());
    else if (end == 0 || rest[end - 1] != '\r')
        refuse(malformed("A line ends without a carriage return."));
    else
        takeLine(rest.first(end - 1));
    return std::nullopt;
}

qsizetype RequestParser::lineLimit() const
{
    constexpr qsizetype methodAndVersion = 32 + 10; // the longest method, two spaces and "HTTP/1.1"
    switch (m_state) {
    case State::Start:
        return m_limits.urlBytes + methodAndVersion;
    case State::ChunkEnd:
        return 0;
    default:
        return m_limits.fieldBytes;
    }
}

Refusal RequestParser::lineTooLong() const
{
    if (m_state == State::Start)
        return refusalFor(
            414, ErrorCode::UriTooLong, "The request target is longer than this server accepts.");
    if (m_state == State::Fields || m_state == State::Trailers)
        return refusalFor(
            431, ErrorCode::HeadersTooLarge, "A header field is larger than this server accepts.");
    return malformed("The chunked body is malformed.");
}

void RequestParser::takeLine(QByteArrayView line)
{
    switch (m_state) {
    case State::Start:
        // RFC 9112 §2.2: an empty line before the request line is ignored; one is enough for honest clients.
        if (line.isEmpty() && !m_sawEmptyLine)
            m_sawEmptyLine = true;
        else
            takeRequestLine(line);
        break;
    case State::Fields:
        line.isEmpty() ? finishHead() : takeFieldLine(line);
        break;
    case State::ChunkSize:
        takeChunkSize(line);
        break;
    case State::ChunkEnd:
        if (line.isEmpty())
            m_state = State::ChunkSize;
        else
            refuse(malformed("A chunk is longer than its size."));
        break;
    case State::Trailers:
        if (line.isEmpty())
            m_state = State::Complete;
        else
            takeTrailerLine(line);
        break;
    default:
        Q_UNREACHABLE();
    }
}

void RequestParser::takeRequestLine(QByteArrayView line)
{
    const auto first = line.indexOf(' ');
    const auto last = line.lastIndexOf(' ');
    const auto target = line.sliced(first + 1).chopped(line.size() - std::max(last, first + 1));
    if (first <= 0 || last == first || target.contains(' ')) {
        refuse(malformed("The request line is not \"method target version\"."));
        return;
    }
    if (!takeVersion(line.sliced(last + 1)))
        return;
    if (!isServedMethod(m_head.method)) {
        refuse(refusalFor(501, ErrorCode::NotImplemented, "This server does not implement the method."));
        return;
    }
    if (takeTarget(target))
        m_state = State::Fields;
}

bool RequestParser::takeVersion(QByteArrayView text)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 8 || !text.startsWith("HTTP/") || text[6] != '.' || !digit(text[5]) || !digit(text[7]))
        return refuse(malformed("The request line does not end with an HTTP version."));
    if (text[5] != '1' || text[7] > '1')
        return refuse({505, "VERSION_NOT_SUPPORTED", "This server speaks HTTP/1.1 and HTTP/1.0."});
    m_head.minorVersion = text[7] - '0';
    m_head.keepAlive = m_head.minorVersion == 1;
    return true;
}

bool RequestParser::takeTarget(QByteArrayView text)
{
    if (text.size() > m_limits.urlBytes)
        return refuse(lineTooLong());
    if (text == QByteArrayView("*"))
        return refuse(
            refusalFor(501, ErrorCode::NotImplemented, "This server does not implement the target \"*\"."));
    auto target = parseTarget(text);
    if (!target)
        return refuse(malformed("The request target is malformed."));
    m_head.path = std::move(target->path);
    m_head.query = std::move(target->query);
    m_head.target = std::move(target->raw);
    m_authority = std::move(target->authority);
    return true;
}

void RequestParser::takeFieldLine(QByteArrayView line)
{
    m_fieldBytes += line.size() + 2;
    if (++m_fieldCount > m_limits.headerCount || m_fieldBytes > m_limits.headerBytes) {
        refuse(refusalFor(
            431, ErrorCode::HeadersTooLarge, "The header fields are more than this server accepts."));
        return;
    }
    if (line.front() == ' ' || line.front() == '\t') {
        refuse(malformed("A header field is folded over two lines."));
        return;
    }
    const auto colon = line.indexOf(':');
    const auto name = line.first(std::max<qsizetype>(colon, 0));
    const auto value = colon < 0 ? line : withoutWhitespace(line.sliced(colon + 1));
    if (!isToken(name) || !isFieldValue(value)) {
        refuse(malformed("A header field is not \"name: value\"."));
        return;
    }
    if (takeField(name, value))
        m_head.headers.emplaceBack(name.toByteArray(), value.toByteArray());
}

// Acts on the fields that belong to the connection; true when the application gets to see the field.
bool RequestParser::takeField(QByteArrayView name, QByteArrayView value)
{
    const auto is = [name](QByteArrayView known) {
        return name.size() == known.size() && name.compare(known, Qt::CaseInsensitive) == 0;
    };
    switch (name.size()) {
    case 2:
        return !is("te");
    case 4:
        if (is("host")) {
            ++m_hostCount;
            m_host = value.toByteArray();
        }
        return true;
    case 6:
        return is("expect") ? takeExpectation(value) : true;
    case 7:
        return !is("upgrade") && !is("trailer");
    case 10:
        if (is("keep-alive"))
            return false;
        if (!is("connection"))
            return true;
        if (listContains(value, "close"))
            m_sawClose = true;
        m_head.keepAlive = !m_sawClose && (m_head.keepAlive || listContains(value, "keep-alive"));
        return false;
    case 14:
        if (is("content-length"))
            return takeContentLength(value);
        return !is("http2-settings");
    case 16:
        return !is("proxy-connection");
    case 17:
        return is("transfer-encoding") ? takeTransferEncoding(value) : true;
    default:
        return true;
    }
}

bool RequestParser::takeContentLength(QByteArrayView value)
{
    const auto length = parseContentLength(value);
    if (!length || m_head.contentLength)
        return refuse(malformed("Content-Length is not one plain number."));
    m_head.contentLength = length;
    return false;
}

bool RequestParser::takeTransferEncoding(QByteArrayView value)
{
    if (m_sawTransferEncoding)
        return refuse(malformed("Transfer-Encoding is given more than once."));
    m_sawTransferEncoding = true;
    if (value.compare("chunked", Qt::CaseInsensitive) == 0) {
        m_head.chunked = true;
        return false;
    }
    if (value.isEmpty() || listContains(value, "chunked"))
        return refuse(malformed("Transfer-Encoding is not \"chunked\" alone."));
    return refuse(
        refusalFor(501, ErrorCode::NotImplemented, "This server implements no transfer coding but chunked."));
}

bool RequestParser::takeExpectation(QByteArrayView value)
{
    if (value.compare("100-continue", Qt::CaseInsensitive) != 0)
        return refuse({417, "EXPECTATION_FAILED", "This server meets no expectation but 100-continue."});
    m_head.expectsContinue = true;
    return false;
}

bool RequestParser::checkHost()
{
    if (m_hostCount > 1 || (m_hostCount == 0 && m_head.minorVersion == 1))
        return refuse(malformed("A request needs exactly one Host."));
    if (m_hostCount == 1 && !isHost(m_host))
        return refuse(malformed("Host is malformed."));
    const auto host = m_host.toLower();
    if (!m_authority.isEmpty() && m_hostCount == 1 && m_authority.toLower() != host)
        return refuse(malformed("The request target and Host name different servers."));
    if (m_allowedHosts.isEmpty() || m_allowedHosts.contains(host) || m_allowedHosts.contains(hostName(host)))
        return true;
    return refuse({421, "MISDIRECTED_REQUEST", "This server does not answer for the host."});
}

void RequestParser::finishHead()
{
    if (!checkHost())
        return;
    if (m_sawTransferEncoding && (m_head.contentLength || m_head.minorVersion == 0)) {
        refuse(malformed("Transfer-Encoding is not allowed with Content-Length or in HTTP/1.0."));
        return;
    }
    if (m_head.minorVersion == 0)
        m_head.expectsContinue = false;
    m_state = State::Head;
}

void RequestParser::allowBody(qint64 maximum)
{
    Q_ASSERT(m_state == State::Head);
    m_bodyMaximum = maximum;
    m_missing = m_head.contentLength.value_or(0);
    if (m_missing > maximum) {
        refuse(refusalFor(413, ErrorCode::PayloadTooLarge, "The body is larger than this route accepts."));
        return;
    }
    if (m_head.chunked)
        m_state = State::ChunkSize;
    else
        m_state = m_missing > 0 ? State::SizedBody : State::Complete;
    m_fieldCount = 0;
    m_fieldBytes = 0;
}

void RequestParser::takeChunkSize(QByteArrayView line)
{
    const auto end
        = std::find_if(line.begin(), line.end(), [](char c) { return c == ';' || c == ' ' || c == '\t'; });
    const auto size = parseChunkSize(line.first(end - line.begin()));
    const auto extensions = line.sliced(end - line.begin());
    m_extensionBytes += extensions.size();
    if (!size || m_extensionBytes > m_limits.fieldBytes || !isFieldValue(line)
        || !areChunkExtensions(extensions)) {
        refuse(malformed("The chunked body is malformed."));
        return;
    }
    if (*size > m_bodyMaximum - m_body.size()) {
        refuse(refusalFor(413, ErrorCode::PayloadTooLarge, "The body is larger than this route accepts."));
        return;
    }
    m_missing = *size;
    m_state = *size == 0 ? State::Trailers : State::ChunkData;
}

// Trailer fields are checked like header fields and thrown away: nothing here needs one, and merging them
// would let a body overrule what was decided by its head.
void RequestParser::takeTrailerLine(QByteArrayView line)
{
    m_fieldBytes += line.size() + 2;
    const auto name = line.first(std::max<qsizetype>(line.indexOf(':'), 0));
    if (++m_fieldCount > m_limits.headerCount || m_fieldBytes > m_limits.headerBytes)
        refuse(refusalFor(
            431, ErrorCode::HeadersTooLarge, "The trailer fields are more than this server accepts."));
    else if (!isToken(name) || isBeforeBodyOnly(name) || !isFieldValue(line.sliced(name.size())))
        refuse(malformed("A trailer field is malformed or must come before the body."));
}

} // namespace candor::edge

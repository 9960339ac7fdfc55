// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edge from the bytes of a socket to the application and back. What the application gets, method, path,
// query, fields and body, is what a second parser reads from the same bytes; and what the client gets is one
// answer to each request, each of them one message, in their order.

#include "edge/responsefields.h"
#include "fuzzing.h"
#include "house.h"
#include "reading.h"
#include "secondparser.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <atomic>

using namespace candor::edge;

namespace {

constexpr QByteArrayView goOn("HTTP/1.1 100 Continue\r\n\r\n");

std::atomic_int complaints = 0; // critical log lines: the edge says that its two parsers differ, and such

void countComplaint(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        ++complaints;
}

// Where the second parser refuses more than RFC 9112 does: it knows a tab as white space in some places only,
// and takes every name that begins with Transfer-Encoding for that.
bool isKnownRefusal(const SecondReading &second, const Request &request, QByteArrayView wire)
{
    const auto beginsLikeCoding
        = [](const auto &field) { return field.first.toLower().startsWith("transfer-encoding"); };
    return second.error != 0
        && (wire.contains('\t')
            || std::any_of(request.headers.begin(), request.headers.end(), beginsLikeCoding));
}

// The target that the second parser read, without the scheme and host of absolute-form.
QByteArray originForm(const QByteArray &url)
{
    if (url.startsWith('/'))
        return url;
    const auto authority = url.indexOf("://") + 3;
    const auto end
        = std::find_if(url.begin() + authority, url.end(), [](char c) { return c == '/' || c == '?'; });
    const auto rest = url.sliced(end - url.begin());
    return rest.startsWith('/') ? rest : '/' + rest;
}

void requireSameTarget(const Request &request, const QByteArray &target)
{
    const auto mark = target.indexOf('?');
    const auto path = mark < 0 ? target : target.first(mark);
    require(request.path == QByteArray::fromPercentEncoding(path), "both find the same path");
    require(request.query == (mark < 0 ? QByteArray() : target.sliced(mark + 1)), "both find the same query");
}

void requireSameFields(const Request &request, const SecondReading &second, bool keptAlive)
{
    static const QSet<QByteArray> connectionFields{"connection", "keep-alive", "proxy-connection", "te",
        "trailer", "transfer-encoding", "upgrade", "content-length", "expect", "http2-settings"};
    Headers headers;
    bool proxyConnection = false;
    for (const auto &[name, value] : second.headers) {
        proxyConnection = proxyConnection || name.toLower() == "proxy-connection";
        if (!connectionFields.contains(name.toLower()))
            headers.append({name, value.trimmed()});
    }
    require(headers == request.headers, "both find the same fields");
    require(proxyConnection || !keptAlive || second.keepAlive, "what ours keeps alive, both do");
}

// `wire`: the bytes that the request was read from.
void requireSecondOpinion(const Request &request, const RequestHead &head, QByteArrayView wire)
{
    while (wire.startsWith("\r\n"))
        wire = wire.sliced(2);
    require(wire.startsWith(request.method + ' '), "the method is the request's first word");
    QByteArray bytes = wire.toByteArray();
    if (!secondParserKnows(request.method))
        bytes.replace(0, request.method.size(), "POST");
    const auto second = secondReadingOfRequest(bytes);
    if (isKnownRefusal(second, request, wire))
        return;
    require(second.error == 0 && second.complete, "a second parser accepts what ours accepts");
    require(second.end == bytes.size(), "a second parser sees the request end where ours does");
    require(
        second.method == request.method || !secondParserKnows(request.method), "both find the same method");
    require(second.minorVersion == head.minorVersion, "both find the same version");
    require(second.body == request.body, "both find the same body");
    requireSameTarget(request, originForm(second.url));
    requireSameFields(request, second, head.keepAlive);
}

// What the pure parser found must also come through the socket in pieces.
void requireOwnOpinion(const Request &request, const TakenRequest &taken, const Visit &visit)
{
    require(request.method == taken.head.method && request.path == taken.head.path
            && request.query == taken.head.query && request.headers == taken.head.headers,
        "the application sees what the parser found");
    require(request.body == taken.body, "QHttpServer reads the same body");
    require(request.peer == visit.peer && !request.client.isNull(), "everybody has an address");
    require(visit.peer == House::proxy || (request.client == visit.peer && !request.secure),
        "a stranger speaks for nobody else");
}

bool isMethod(const RequestHead &head, const char *method)
{
    return head.method == method;
}

// The application's file, or the part of it that the answer says it is.
void requireFile(const SecondReading &read, const RequestHead &head)
{
    const QByteArray content = fileContent();
    const auto range = headerValue(read.headers, "content-range");
    if (read.status == 200) {
        require(range.isEmpty(), "a whole is no part");
        require(read.body == (isMethod(head, "HEAD") ? QByteArray() : content), "a file comes as it is");
        return;
    }
    require(isMethod(head, "GET") && !headerValue(head.headers, "range").isEmpty(),
        "only who asks for a part gets one");
    if (read.status == 416) {
        require(range == "bytes */" + QByteArray::number(content.size()), "a refusal says how long it is");
        return;
    }
    require(read.status == 206, "a file is whole, a part or out of range");
    const auto ends = range.mid(6, range.indexOf('/') - 6).split('-');
    require(ends.size() == 2, "a part has two ends");
    const auto first = ends[0].toLongLong();
    const auto last = ends[1].toLongLong();
    require(range
            == "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/'
                + QByteArray::number(content.size()),
        "a part says what it is");
    require(first >= 0 && first <= last && last < content.size(), "a part lies within the file");
    require(read.body == content.sliced(first, last - first + 1), "a part is that part of the file");
}

// What goes from the beginning of `output` to the end of the next answer; the answer goes to `read`.
QByteArrayView cutAnswer(QByteArrayView output, const QByteArray &method, SecondReading &read)
{
    read = secondReadingOfAnswer(output, method == "HEAD" ? AnswerTo::Head : AnswerTo::AnythingElse);
    require(read.complete && read.error == 0, "an answer is one message");
    require(read.end > 0, "an answer is something");
    return output.sliced(read.end);
}

// Everything that came of one request, for the complaints that it was worth.
struct Answered
{
    QByteArrayView rest; // of the output
    bool goesOn = false;
    int complaints = 0;
};

Answered requireAnswer(QByteArrayView output, const TakenRequest &taken)
{
    const RequestHead &head = taken.head;
    if (head.expectsContinue && (head.chunked || head.contentLength.value_or(0) > 0)) {
        require(output.startsWith(goOn), "who waits to be asked for a body is asked for it");
        output = output.sliced(goOn.size());
    }
    SecondReading read;
    const auto rest = cutAnswer(output, head.method, read);
    const Deed deed = deedFor(head.path);
    const Reply reply = replyTo(taken.body);
    const bool sendsFile = deed == Deed::SendFile;
    const bool replies = (deed == Deed::Answer || deed == Deed::AnswerLater) && areWritable(reply.headers);
    if (!sendsFile && !replies) {
        require(read.status == 500 && !read.keepAlive, "the application's failure is a 500 and the end");
        require(headerValue(read.headers, "x-echo").isEmpty(), "what can't be written isn't");
        return {rest, false, deed == Deed::Throw ? 2 : 1};
    }
    require(read.keepAlive == head.keepAlive || read.status == 304,
        "an answer says whether the connection stays");
    if (sendsFile) {
        requireFile(read, head);
        return {rest, head.keepAlive, 0};
    }
    require(read.status == reply.status, "the answer is the application's");
    require(headerValue(read.headers, "x-echo").trimmed() == reply.headers[0].second.trimmed(),
        "a field of the answer is the application's");
    const bool hasBody = !isMethod(head, "HEAD") && statusAllowsBody(reply.status);
    require(read.body == (hasBody ? reply.body : QByteArray()),
        "the answer's body is the application's, or none");
    return {rest, head.keepAlive, 0};
}

// Behind the last answer: a refusal, if the input was refused, and nothing else. A request that never came to
// its end may have been asked for its body.
void requireEnd(QByteArrayView output, const Reading &reading, bool goesOn)
{
    if (goesOn && output.startsWith(goOn))
        output = output.sliced(goOn.size());
    if (goesOn && reading.refusal) {
        SecondReading read;
        output = cutAnswer(output, reading.refusedMethod, read);
        require(read.status == reading.refusal->status && !read.keepAlive, "a refusal is said and the end");
    }
    require(output.isEmpty(), "nothing comes that was not asked for");
}

// The complaints that the visit was worth.
int requireVisit(const Visit &visit, const Reading &reading, QByteArrayView input)
{
    QByteArrayView output = visit.output;
    qsizetype start = 0;
    size_t served = 0;
    int allowed = 0;
    bool goesOn = true;
    for (const TakenRequest &taken : reading.requests) {
        if (!goesOn)
            break;
        require(served < visit.served.size(), "every request that the parser lets through is served");
        const Request &request = visit.served[served++];
        requireOwnOpinion(request, taken, visit);
        requireSecondOpinion(request, taken.head, input.sliced(start, taken.end - start));
        start = taken.end;
        const auto answered = requireAnswer(output, taken);
        output = answered.rest;
        goesOn = answered.goesOn;
        allowed += answered.complaints;
    }
    require(served == visit.served.size(), "nothing is served that was not asked for");
    requireEnd(output, reading, goesOn);
    require(visit.finished, "a connection ends once its client has ended");
    return allowed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_adapter";
    static char *argv[] = {name, nullptr};
    // Never destroyed: static objects end in an order that Qt 6.8 does not survive.
    static const auto *application = new QCoreApplication(argc, argv);
    Q_UNUSED(application)
    static House house;
    static const auto formerHandler = qInstallMessageHandler(countComplaint);
    Q_UNUSED(formerHandler)

    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    Bounds bounds = usualBounds();
    bounds.allowedHosts.clear();
    bounds.bodyBytes = House::bodyBytes;
    const Reading reading = readWhole(input, bounds);
    complaints = 0;
    int allowed = 0;
    for (const Visit &visit : house.receive(input))
        allowed += requireVisit(visit, reading, input);
    require(complaints == allowed, "the edge complains about the application's failures only");
    require(house.held() == 0, "nothing is held for those who are gone");
    return 0;
}

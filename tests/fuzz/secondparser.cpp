// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secondparser.h"

#include <http_parser.h>

namespace {

struct Context
{
    SecondReading reading;
    AnswerTo answerTo = AnswerTo::AnythingElse;
    bool inHead = true;
    bool inValue = false;
};

Context &contextOf(http_parser *parser)
{
    return *static_cast<Context *>(parser->data);
}

int takeUrl(http_parser *parser, const char *at, size_t length)
{
    contextOf(parser).reading.url.append(at, qsizetype(length));
    return 0;
}

int takeName(http_parser *parser, const char *at, size_t length)
{
    Context &context = contextOf(parser);
    auto &headers = context.reading.headers;
    if (!context.inHead)
        return 0;
    if (context.inValue || headers.isEmpty())
        headers.append({QByteArray(), QByteArray()});
    context.inValue = false;
    headers.last().first.append(at, qsizetype(length));
    return 0;
}

int takeValue(http_parser *parser, const char *at, size_t length)
{
    Context &context = contextOf(parser);
    if (!context.inHead)
        return 0;
    context.inValue = true;
    context.reading.headers.last().second.append(at, qsizetype(length));
    return 0;
}

int endHead(http_parser *parser)
{
    Context &context = contextOf(parser);
    context.inHead = false;
    context.reading.minorVersion = parser->http_minor;
    context.reading.status = int(parser->status_code);
    if (parser->type == HTTP_REQUEST)
        context.reading.method = http_method_str(http_method(parser->method));
    return context.answerTo == AnswerTo::Head ? 1 : 0; // 1: no body follows
}

int takeBody(http_parser *parser, const char *at, size_t length)
{
    contextOf(parser).reading.body.append(at, qsizetype(length));
    return 0;
}

int endMessage(http_parser *parser)
{
    Context &context = contextOf(parser);
    context.reading.complete = true;
    context.reading.keepAlive = http_should_keep_alive(parser) != 0;
    http_parser_pause(parser, 1);
    return 0;
}

SecondReading read(QByteArrayView bytes, http_parser_type type, AnswerTo answerTo)
{
    http_parser parser;
    http_parser_settings settings;
    http_parser_init(&parser, type);
    http_parser_settings_init(&settings);
    settings.on_url = takeUrl;
    settings.on_header_field = takeName;
    settings.on_header_value = takeValue;
    settings.on_headers_complete = endHead;
    settings.on_body = takeBody;
    settings.on_message_complete = endMessage;
    Context context;
    context.answerTo = answerTo;
    parser.data = &context;
    context.reading.end
        = qsizetype(http_parser_execute(&parser, &settings, bytes.data(), size_t(bytes.size())));
    const auto error = HTTP_PARSER_ERRNO(&parser);
    context.reading.error = error == HPE_PAUSED ? 0 : int(error);
    return context.reading;
}

} // namespace

SecondReading secondReadingOfRequest(QByteArrayView bytes)
{
    return read(bytes, HTTP_REQUEST, AnswerTo::AnythingElse);
}

SecondReading secondReadingOfAnswer(QByteArrayView bytes, AnswerTo method)
{
    return read(bytes, HTTP_RESPONSE, method);
}

bool secondParserKnows(const QByteArray &method)
{
    for (int number = HTTP_DELETE; number <= HTTP_SOURCE; ++number) {
        if (method == http_method_str(http_method(number)))
            return true;
    }
    return false;
}

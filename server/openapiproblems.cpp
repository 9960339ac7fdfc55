// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/openapiproblems.h"

#include "server/problemtexts.h"
#include "server/statusfor.h"

namespace candor::server {

using domain::ErrorCode;

namespace {

const ProblemText &textOf(const QString &code)
{
    const auto &texts = problemTexts();
    return *std::find_if(
        texts.begin(), texts.end(), [&code](const ProblemText &text) { return text.code == code; });
}

QStringList namesOf(const QList<ErrorCode> &codes)
{
    QStringList names;
    for (const auto code : codes)
        names.append(domain::name(code));
    return names;
}

QList<QByteArray> headersOf(const QList<ErrorCode> &codes, Memory memory)
{
    QList<QByteArray> headers;
    if (memory == Memory::Kept
        && std::any_of(codes.begin(), codes.end(), [](ErrorCode code) { return isRemembered(code); }))
        headers.append("Idempotency-Replayed");
    if (codes.contains(ErrorCode::Unauthenticated) || codes.contains(ErrorCode::PermissionRequired))
        headers.append("WWW-Authenticate");
    if (codes.contains(ErrorCode::UnsupportedMediaType))
        headers.append("Accept-Encoding");
    if (std::any_of(codes.begin(), codes.end(), [](auto code) { return !retryAfterFor(code).isEmpty(); }))
        headers.append("Retry-After");
    if (codes.contains(ErrorCode::PreconditionFailed))
        headers.append("ETag");
    return headers;
}

Json reference(const std::string &where, const std::string &name)
{
    return {{"$ref", "#/components/" + where + '/' + name}};
}

} // namespace

Json headerReferences(const QList<QByteArray> &others, bool limited)
{
    Json headers = Json::object();
    QList<QByteArray> names = others + QList<QByteArray>{"X-Request-Id"};
    if (limited)
        names += {"RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"};
    for (const auto &name : names)
        headers[name.toStdString()] = reference("headers", name.toStdString());
    return headers;
}

OpenApiProblems::OpenApiProblems(const Json &exampleMembers)
    : m_members(exampleMembers)
{
}

Json OpenApiProblems::response(const QList<ErrorCode> &codes, int status, bool limited, Memory memory)
{
    const auto headers = headersOf(codes, memory);
    auto names = namesOf(codes);
    std::string component;
    for (const auto &name : names)
        component += (component.empty() ? "" : "Or") + camelCase(name);
    if (!limited)
        component += "Unlimited";
    if (headers.contains("Idempotency-Replayed"))
        component += "Replayable";
    if (status == 400)
        names.append(QStringLiteral("MALFORMED_REQUEST")); // of the edge, whichever operation was meant
    if (!m_responses.contains(component))
        m_responses[component] = whole(names, status, headerReferences(headers, limited));
    return reference("responses", component);
}

void OpenApiProblems::addTo(Json &response, const QList<ErrorCode> &codes, int status, Memory memory)
{
    response["headers"].update(headerReferences(headersOf(codes, memory), false));
    response["content"].update(contentOf(namesOf(codes), status));
}

Json OpenApiProblems::refused()
{
    auto codes = namesOf({ErrorCode::MethodNotAllowed, ErrorCode::NotImplemented, ErrorCode::PayloadTooLarge,
        ErrorCode::UriTooLong, ErrorCode::HeadersTooLarge, ErrorCode::Overloaded, ErrorCode::Internal});
    for (const auto &text : problemTexts().mid(int(ErrorCode::Internal) + 1)) // those of the edge alone
        codes.append(text.code);
    if (!m_responses.contains("Refused"))
        m_responses["Refused"] = whole(codes, 0, headerReferences({"Allow", "Retry-After"}, false));
    return reference("responses", "Refused");
}

Json OpenApiProblems::contentOf(const QStringList &codes, int status)
{
    Json names = Json::array();
    Json examples = Json::object();
    for (const auto &code : codes) {
        const auto name = code.toStdString();
        names.push_back(name);
        examples[name] = reference("examples", name);
        m_examples[name] = {{"summary", textOf(code).title.toStdString()}, {"value", example(code)}};
    }
    Json properties{{"code", {{"type", "string"}, {"enum", names}}}};
    if (status != 0)
        properties["status"]
            = {{"type", "integer"}, {"format", "int32"}, {"minimum", status}, {"maximum", status}};
    Json schema{{"allOf", {schemaReference("Problem"), {{"type", "object"}, {"properties", properties}}}}};
    return {{"application/problem+json", {{"schema", schema}, {"examples", examples}}}};
}

Json OpenApiProblems::whole(const QStringList &codes, int status, const Json &headers)
{
    std::string description;
    for (const auto &code : codes) {
        const auto name = code.toStdString();
        description += (description.empty() ? "" : "\n\n") + ("[`" + name + "`](/problems/" + name + "): ")
            + textOf(code).meaning.toStdString();
    }
    return {{"description", description}, {"headers", headers}, {"content", contentOf(codes, status)}};
}

Json OpenApiProblems::example(const QString &code) const
{
    const auto &text = textOf(code);
    const auto name = code.toStdString();
    Json value{{"type", "https://candor.example.com/problems/" + name}, {"title", text.title.toStdString()},
        {"status", text.status}, {"detail", text.meaning.toStdString()},
        {"instance", "/api/v1/integration/interviews/run_1749123456_a1b2c3d4"}, {"code", name},
        {"requestId", "req_5f3a9c0d1e2b4a68"}};
    if (const auto members = m_members.find(name); members != m_members.end())
        value.update(*members);
    return value;
}

void OpenApiProblems::addTo(Json &components) const
{
    components["responses"] = m_responses;
    components["examples"] = m_examples;
}

} // namespace candor::server

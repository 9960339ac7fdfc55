// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/collections.h"

#include "server/openapisources.h"

#include <vector>

namespace candor::server {

namespace {

struct Parameter
{
    std::string name;
    std::string place; // "path", "query", "header"
    std::string value;
    std::string description;
    bool required = false;
};

enum class Authority {
    None,
    ApiKey,
    Bearer,
};

// What both formats need of an operation.
struct Call
{
    std::string name;
    std::string tag;
    std::string description;
    std::string method;
    std::string path; // "/api/v1/things/:id"
    std::vector<Parameter> parameters;
    std::string body; // JSON text; empty: none
    Authority authority = Authority::None;
};

class Reader
{
public:
    explicit Reader(const QByteArray &openapi)
        : m_document(Json::parse(openapi.toStdString(), nullptr, false))
    {
    }

    [[nodiscard]] std::string title() const { return m_document["info"]["title"]; }
    [[nodiscard]] std::string introduction() const { return m_document["info"]["description"]; }
    [[nodiscard]] const Json &tags() const { return m_document["tags"]; }

    [[nodiscard]] std::vector<Call> calls() const
    {
        std::vector<Call> all;
        for (const auto &[path, operations] : m_document["paths"].items()) {
            for (const auto &[method, operation] : operations.items())
                all.push_back(call(path, method, operation));
        }
        return all;
    }

private:
    [[nodiscard]] Call call(const std::string &path, const std::string &method, const Json &operation) const
    {
        Call found;
        found.name = operation["summary"];
        found.tag = operation["tags"][0];
        found.description = operation["description"];
        found.method = QByteArray::fromStdString(method).toUpper().toStdString();
        found.path = QByteArray::fromStdString(path).replace('{', ':').replace('}', "").toStdString();
        for (const auto &parameter : operation.value("parameters", Json::array()))
            found.parameters.push_back(parameterOf(target(parameter)));
        if (operation.contains("requestBody")) {
            const auto &examples = operation["requestBody"]["content"]["application/json"]["examples"];
            found.body = examples.front()["value"].dump(2);
        }
        for (const auto &requirement : operation["security"]) {
            if (requirement.contains("ApiKey"))
                found.authority = Authority::ApiKey;
            else if (requirement.contains("AccessToken") && found.authority == Authority::None)
                found.authority = Authority::Bearer;
        }
        return found;
    }

    [[nodiscard]] static Parameter parameterOf(const Json &parameter)
    {
        Parameter read{parameter["name"], parameter["in"], {}, parameter["description"],
            parameter.value("required", false)};
        if (read.name == "X-Tenant-ID" || read.name == "tenantId")
            read.value = "{{tenantId}}";
        else if (const auto example = parameter.find("example"); example != parameter.end())
            read.value = example->is_string() ? example->get<std::string>() : example->dump();
        return read;
    }

    [[nodiscard]] const Json &target(const Json &node) const
    {
        const std::string reference = node["$ref"];
        return m_document[Json::json_pointer(reference.substr(1))];
    }

    const Json m_document;
};

QByteArray bytesOf(const Json &collection)
{
    return QByteArray::fromStdString(collection.dump(1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

// The folders of the tags, with what `itemOf` makes of their calls.
template <typename ItemOf>
std::vector<std::pair<Json, Json>> folders(const Reader &reader, ItemOf itemOf)
{
    const auto calls = reader.calls();
    std::vector<std::pair<Json, Json>> all;
    for (const auto &tag : reader.tags()) {
        Json items = Json::array();
        for (const auto &call : calls) {
            if (tag["name"] == call.tag)
                items.push_back(itemOf(call, items.size() + 1));
        }
        if (!items.empty())
            all.emplace_back(tag, items);
    }
    return all;
}

Json postmanPair(const char *key, const char *value)
{
    return {{"key", key}, {"value", value}, {"type", "string"}};
}

Json postmanUrl(const Call &call)
{
    std::string raw = "{{baseUrl}}" + call.path;
    Json segments = Json::array();
    for (const auto &segment : QByteArray::fromStdString(call.path).mid(1).split('/'))
        segments.push_back(segment.toStdString());
    Json url{{"raw", raw}, {"host", Json::array({"{{baseUrl}}"})}, {"path", segments}};
    for (const auto &parameter : call.parameters) {
        Json entry{
            {"key", parameter.name}, {"value", parameter.value}, {"description", parameter.description}};
        if (parameter.place == "path") {
            url["variable"].push_back(entry);
        } else if (parameter.place == "query") {
            entry["disabled"] = true;
            url["query"].push_back(entry);
        }
    }
    return url;
}

Json postmanItem(const Call &call, size_t)
{
    Json headers = Json::array();
    for (const auto &parameter : call.parameters) {
        if (parameter.place == "header")
            headers.push_back({{"key", parameter.name}, {"value", parameter.value},
                {"description", parameter.description}, {"disabled", !parameter.required}});
    }
    Json request{{"method", call.method}, {"header", headers}};
    if (!call.body.empty()) {
        request["header"].push_back({{"key", "Content-Type"}, {"value", "application/json"}});
        request["body"]
            = {{"mode", "raw"}, {"raw", call.body}, {"options", {{"raw", {{"language", "json"}}}}}};
    }
    request["url"] = postmanUrl(call);
    request["description"] = call.description;
    if (call.authority == Authority::None)
        request["auth"] = {{"type", "noauth"}};
    else if (call.authority == Authority::Bearer)
        request["auth"]
            = {{"type", "bearer"}, {"bearer", Json::array({postmanPair("token", "{{accessToken}}")})}};
    return {{"name", call.name}, {"request", request}, {"response", Json::array()}};
}

Json brunoItem(const Call &call, size_t sequence)
{
    Json headers = Json::array();
    Json parameters = Json::array();
    for (const auto &parameter : call.parameters) {
        const bool enabled = parameter.required;
        Json entry{{"name", parameter.name}, {"value", parameter.value},
            {"description", parameter.description}, {"enabled", enabled}};
        if (parameter.place == "header") {
            headers.push_back(entry);
        } else {
            entry["type"] = parameter.place;
            parameters.push_back(entry);
        }
    }
    Json body{{"mode", "none"}};
    if (!call.body.empty())
        body = {{"mode", "json"}, {"json", call.body}};
    Json auth{{"mode", "none"}};
    if (call.authority == Authority::ApiKey)
        auth = {{"mode", "apikey"},
            {"apikey", {{"key", "X-API-Key"}, {"value", "{{apiKey}}"}, {"placement", "header"}}}};
    else if (call.authority == Authority::Bearer)
        auth = {{"mode", "bearer"}, {"bearer", {{"token", "{{accessToken}}"}}}};
    return {{"type", "http-request"}, {"name", call.name}, {"seq", sequence},
        {"request",
            {{"url", "{{baseUrl}}" + call.path}, {"method", call.method}, {"headers", headers},
                {"params", parameters}, {"body", body}, {"auth", auth}, {"docs", call.description}}}};
}

} // namespace

QByteArray postmanCollection(const QByteArray &openapi, const QByteArray &baseUrl)
{
    const Reader reader(openapi);
    Json items = Json::array();
    for (const auto &[tag, calls] : folders(reader, postmanItem))
        items.push_back({{"name", tag["name"]}, {"description", tag["description"]}, {"item", calls}});
    const Json key = Json::array(
        {postmanPair("key", "X-API-Key"), postmanPair("value", "{{apiKey}}"), postmanPair("in", "header")});
    return bytesOf(
        {{"info",
             {{"name", reader.title()}, {"description", reader.introduction()},
                 {"schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}}},
            {"item", items}, {"auth", {{"type", "apikey"}, {"apikey", key}}},
            {"variable",
                Json::array({postmanPair("baseUrl", baseUrl.constData()), postmanPair("apiKey", ""),
                    postmanPair("accessToken", ""), postmanPair("tenantId", "")})}});
}

QByteArray brunoCollection(const QByteArray &openapi, const QByteArray &baseUrl)
{
    const Reader reader(openapi);
    Json items = Json::array();
    for (const auto &[tag, calls] : folders(reader, brunoItem))
        items.push_back(
            {{"type", "folder"}, {"name", tag["name"]}, {"seq", items.size() + 1}, {"items", calls}});
    Json variables = Json::array();
    for (const auto &[name, value] : {std::pair<const char *, std::string>{"baseUrl", baseUrl.toStdString()},
             {"apiKey", ""}, {"accessToken", ""}, {"tenantId", ""}}) {
        const bool secret = std::string(name) == "apiKey" || std::string(name) == "accessToken";
        variables.push_back(
            {{"name", name}, {"value", value}, {"type", "text"}, {"enabled", true}, {"secret", secret}});
    }
    const Json environment{{"name", "Candor"}, {"variables", variables}};
    return bytesOf({{"name", reader.title()}, {"version", "1"}, {"items", items},
        {"environments", Json::array({environment})}, {"activeEnvironmentUid", nullptr}});
}

} // namespace candor::server

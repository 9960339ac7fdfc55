// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/openapi.h"

#include "domain/state.h"
#include "server/openapiproblems.h"
#include "server/openapisources.h"
#include "server/statusfor.h"

#include <array>
#include <map>

namespace candor::server {

namespace {

constexpr std::array<const char *, rateClassCount> rateNames{
    "integration", "console", "login", "candidate", "page", "unlimited"};

class Composer
{
public:
    Composer()
        : m_sources(OpenApiSources::load(m_faults))
        , m_problems(m_sources.problems)
        , m_document(m_sources.document)
    {
    }

    domain::Result<QByteArray> compose(const RouteTable &table)
    {
        auto &flow = m_document["components"]["securitySchemes"]["OAuthClient"]["flows"]["clientCredentials"];
        for (const auto &permission : domain::permissions())
            flow["scopes"][permission.toStdString()] = "The permission " + permission.toStdString() + '.';
        for (const auto *route : inOrder(table))
            add(*route);
        addWebhooks();
        auto &components = m_document["components"];
        components["schemas"] = m_sources.schemas;
        m_problems.addTo(components);
        if (!m_faults.isEmpty())
            return domain::internalError(
                QStringLiteral("The API's description is not whole: ") + m_faults.join(QStringLiteral("; ")));
        const auto text = m_document.dump(1, ' ', false, Json::error_handler_t::replace);
        return QByteArray::fromStdString(text) + '\n';
    }

private:
    // By tag, and within a tag in the order of the table.
    std::vector<const Route *> inOrder(const RouteTable &table)
    {
        std::vector<const Route *> sorted;
        for (const auto &tag : m_document["tags"]) {
            for (const auto &route : table.routes()) {
                if (tag["name"] == route->tag.toStdString())
                    sorted.push_back(route.get());
            }
        }
        if (sorted.size() != table.routes().size())
            m_faults.append(QStringLiteral("a route has a tag that document.json doesn't know"));
        return sorted;
    }

    void fault(const Route &route, const QString &text)
    {
        m_faults.append(QString::fromLatin1(route.operationId) + QLatin1Char(' ') + text);
    }

    void add(const Route &route)
    {
        Json operation{{"operationId", route.operationId.toStdString()}, {"tags", {route.tag.toStdString()}},
            {"summary", route.summary.toStdString()}, {"description", descriptionOf(route)}};
        if (const auto parameters = parametersOf(route); !parameters.empty())
            operation["parameters"] = parameters;
        if (route.body != Body::None)
            operation["requestBody"] = bodyOf(route);
        operation["responses"] = responsesOf(route);
        operation["security"] = securityOf(route);
        Json credentials = Json::array();
        for (const auto &kind : credentialKinds()) {
            if (route.credentials.testFlag(kind.credential))
                credentials.push_back(kind.code);
        }
        operation["x-credentials"] = credentials;
        if (!route.permission.isEmpty())
            operation["x-permission"] = route.permission.toStdString();
        operation["x-rate-class"] = rateNames[size_t(route.rate)];

        QByteArrayList segments;
        for (const auto &segment : route.path.split('/'))
            segments.append(segment.startsWith(':') ? '{' + segment.mid(1) + '}' : segment);
        m_document["paths"][segments.join('/').toStdString()][route.method.toLower().toStdString()]
            = operation;
    }

    static std::string descriptionOf(const Route &route)
    {
        auto text = route.description;
        const auto paragraph
            = [&text](const QByteArray &more) { text += (text.isEmpty() ? "" : "\n\n") + more; };
        if (route.credentials == noCredential) {
            paragraph("Open to everyone.");
            return text.toStdString();
        }
        paragraph("**For** " + wordsFor(route.credentials)
            + (route.permission.isEmpty() ? QByteArray(".")
                                          : " with `" + route.permission.toLatin1() + "`."));
        return text.toStdString();
    }

    Json parametersOf(const Route &route)
    {
        auto names = pathParameters(route);
        constexpr auto reachMany
            = Credentials(Credential::PlatformKey) | Credential::PlatformAdmin | Credential::SuperAdmin;
        if (route.works == Works::InTenant && (route.credentials & reachMany) && !names.contains("tenantId"))
            names.append("X-Tenant-ID");
        names += route.queries;
        if (route.memory == Memory::Kept)
            names.append("Idempotency-Key");
        if (route.credentials.testFlag(Credential::Candidate))
            names.append("X-Candor-Interview");
        Json parameters = Json::array();
        for (const auto &name : names) {
            if (!m_document["components"]["parameters"].contains(name.toStdString()))
                fault(route, QStringLiteral("has the unknown parameter ") + QString::fromLatin1(name));
            parameters.push_back({{"$ref", "#/components/parameters/" + name.toStdString()}});
        }
        return parameters;
    }

    // Schema and examples of a body: the operation's own, else those of the schema.
    Json mediaOf(const Route &route, const std::string &what, const QByteArray &schema)
    {
        const auto name = schema.toStdString();
        if (!m_sources.schemas.contains(name))
            fault(route, QStringLiteral("has the unknown schema ") + QString::fromLatin1(schema));
        const auto &examples = m_sources.examples;
        auto found = examples.find(route.operationId.toStdString() + '.' + what);
        if (found == examples.end())
            found = examples.find(name);
        if (found == examples.end()) {
            fault(route, QStringLiteral("has no example of ") + QString::fromLatin1(schema));
            return schemaReference(name);
        }
        return {{"schema", schemaReference(name)}, {"examples", *found}};
    }

    Json bodyOf(const Route &route)
    {
        Json content = Json::object();
        for (const auto &media : route.mediaTypes)
            content[media.toStdString()] = mediaOf(route, "request", route.requestSchema);
        return {{"required", route.body == Body::Required}, {"content", content}};
    }

    Json responsesOf(const Route &route)
    {
        const bool limited = route.rate != RateClass::Unlimited;
        Json responses = Json::object();
        for (const auto &success : route.successes) {
            const auto status = std::to_string(success.status);
            auto &response = responses[status];
            if (response.is_null()) {
                response["description"] = success.meaning.toStdString();
                response["headers"] = headersOf(route, success, limited);
            }
            if (!success.schema.isEmpty())
                response["content"][success.mediaType.toStdString()] = mediaOf(route, status, success.schema);
        }
        std::map<int, QList<domain::ErrorCode>> errors;
        for (const auto code : errorsOf(route))
            errors[statusFor(code)].append(code);
        for (const auto &[status, codes] : errors) {
            auto &response = responses[std::to_string(status)];
            if (response.is_null())
                response = m_problems.response(codes, status, limited, route.memory);
            else
                m_problems.addTo(response, codes, status, route.memory);
        }
        responses["default"] = m_problems.refused();
        return responses;
    }

    Json headersOf(const Route &route, const Success &success, bool limited)
    {
        auto headers = success.headers;
        if (route.memory == Memory::Kept && !headers.contains("Idempotency-Replayed"))
            headers.append("Idempotency-Replayed");
        for (const auto &name : headers) {
            if (!m_document["components"]["headers"].contains(name.toStdString()))
                fault(route, QStringLiteral("has the unknown header ") + QString::fromLatin1(name));
        }
        return headerReferences(headers, limited);
    }

    static Json securityOf(const Route &route)
    {
        Json security = Json::array();
        if (route.credentials & anyKey) {
            security.push_back({{"ApiKey", Json::array()}});
            Json scopes = Json::array();
            if (!route.permission.isEmpty())
                scopes.push_back(route.permission.toStdString());
            security.push_back({{"OAuthClient", scopes}});
        }
        if (route.credentials & anyUser)
            security.push_back({{"AccessToken", Json::array()}});
        if (route.credentials.testFlag(Credential::Candidate))
            security.push_back({{"CandidateCookie", Json::array()}});
        return security;
    }

    void addWebhooks()
    {
        Json events = Json::array();
        for (int i = 0; i < domain::eventTypeCount; ++i) {
            const auto name = domain::name(domain::EventType(i));
            const auto event = m_sources.events.find(name.toStdString());
            if (event == m_sources.events.end()) {
                m_faults.append(QStringLiteral("events.json has no ") + name);
                continue;
            }
            m_document["webhooks"][name.toStdString()]["post"] = webhookOf(name, *event);
            events.push_back(schemaReference(camelCase(name) + "Event"));
        }
        m_sources.schemas["Event"] = {{"description", "Any of the events."}, {"anyOf", events}};
        if (m_sources.events.size() != size_t(domain::eventTypeCount))
            m_faults.append(QStringLiteral("events.json has an event that isn't there"));
    }

    Json webhookOf(const QString &name, const Json &event)
    {
        const auto schema = camelCase(name) + "Event";
        Json data{{"anyOf", {event.value("schema", Json()), schemaReference("MarkedData")}}};
        Json properties{{"event", {{"type", "string"}, {"const", name.toStdString()}}}, {"data", data}};
        m_sources.schemas[schema] = {{"description", event.value("summary", "")},
            {"allOf", {schemaReference("EventEnvelope"), {{"type", "object"}, {"properties", properties}}}}};
        Json parameters = Json::array();
        for (const auto *parameter : {"X-Webhook-Signature", "X-Webhook-Timestamp", "webhookTenant",
                 "webhook-id", "webhook-timestamp", "webhook-signature"})
            parameters.push_back({{"$ref", std::string("#/components/parameters/") + parameter}});
        Json example{{"summary", event.value("summary", "")}, {"value", payloadOf(name, event)}};
        return {{"operationId", "on" + camelCase(name)}, {"tags", {"Webhooks"}},
            {"summary", event.value("summary", "")},
            {"description", "Sent to the receiver that is configured; see *Webhooks* in the introduction."},
            {"parameters", parameters},
            {"requestBody",
                {{"required", true},
                    {"content",
                        {{"application/json",
                            {{"schema", schemaReference(schema)}, {"examples", {{"example", example}}}}}}}}},
            {"responses",
                {{"2XX", {{"description", "Taken."}}},
                    {"410",
                        {{"description",
                            "Gone: nothing more is sent there until the webhook is saved again."}}},
                    {"default", {{"description", "Anything else, redirects included: it is tried again."}}}}},
            {"security", Json::array()}};
    }

    // In the order of the wire.
    static Json payloadOf(const QString &name, const Json &event)
    {
        const bool ofInterview = !event.value("state", Json()).is_null();
        const auto orNull = [ofInterview](const char *text) { return ofInterview ? Json(text) : Json(); };
        return {{"event", name.toStdString()}, {"runId", orNull("run_1749123456_a1b2c3d4")},
            {"interviewId", orNull("0195f0ab-9a10-7c44-8d2e-3f4a5b6c7d8e")},
            {"candidateRef", orNull("ats_app_8821")}, {"state", event.value("state", Json())},
            {"timestamp", "2026-03-20T10:12:00.000Z"}, {"tenantId", "0195f0aa-4b1c-7aaa-8bbb-0123456789ab"},
            {"data", event.value("data", Json())}, {"id", "0195f0ac-5566-7b77-8c88-99aabbccddee"},
            {"sequence", event.value("sequence", 0)}};
    }

    QStringList m_faults;
    OpenApiSources m_sources;
    OpenApiProblems m_problems;
    Json m_document;
};

} // namespace

domain::Result<QByteArray> describe(const RouteTable &table)
{
    return Composer().compose(table);
}

} // namespace candor::server

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "server/openapisources.h"
#include "server/route.h"

#include <QList>

namespace candor::server {

// The errors in the description: one response for each set of codes of one status, shared by all operations
// that answer it.
class OpenApiProblems
{
public:
    explicit OpenApiProblems(const Json &exampleMembers);

    // The response to these codes, which all have this status; addTo() adds what it refers to.
    [[nodiscard]] Json response(
        const QList<domain::ErrorCode> &codes, int status, bool limited, Memory memory);

    // Adds the same to `response`, whose status is an answer as well.
    void addTo(Json &response, const QList<domain::ErrorCode> &codes, int status, Memory memory);

    // The response to what is refused before it is known which operation was meant.
    [[nodiscard]] Json refused();

    // Adds what the responses refer to.
    void addTo(Json &components) const;

private:
    [[nodiscard]] Json contentOf(const QStringList &codes, int status);
    [[nodiscard]] Json whole(const QStringList &codes, int status, const Json &headers);
    [[nodiscard]] Json example(const QString &code) const;

    const Json &m_members;
    Json m_responses = Json::object();
    Json m_examples = Json::object();
};

// The headers of every answer, as references; `limited`: those of the rate limit, too.
[[nodiscard]] Json headerReferences(const QList<QByteArray> &others, bool limited);

} // namespace candor::server

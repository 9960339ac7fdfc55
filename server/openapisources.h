// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace candor::server {

// Keeps the members in their order, as people want to read them.
using Json = nlohmann::ordered_json;

// What resources/api-docs says by itself, before the routes are added.
struct OpenApiSources
{
    Json document; // document.json, with the introduction and the version
    Json schemas; // by name
    Json examples; // by "<operationId>.request", "<operationId>.<status>" or a schema's name
    Json events; // by event
    Json problems; // members of example problems, by code

    // What can't be read, or is there twice, is added to `faults`.
    [[nodiscard]] static OpenApiSources load(QStringList &faults);
};

[[nodiscard]] Json schemaReference(const std::string &name);

// "PLAN_CHANGED" → "PlanChanged", "interview.plan_generated" → "InterviewPlanGenerated".
[[nodiscard]] std::string camelCase(const QString &name);

} // namespace candor::server

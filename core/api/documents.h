// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/json.h"
#include "domain/assessment.h"
#include "domain/plan.h"
#include "domain/queries.h"
#include "domain/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

// Plan, assessment and transcript in the contract's shapes (§7); the same shapes are stored. Reading back
// what was written gives an equal value, doubles to the bit. The readers take texts as they are, refuse
// U+0000, missing and, unless told otherwise, unknown members with a pointer each (ValidationFailed), and
// don't check domain::brokenInvariants(). Pure functions, safe from any thread.
namespace candor::api {

[[nodiscard]] QJsonObject toJson(const domain::Plan &plan);
[[nodiscard]] domain::Result<domain::Plan> planFromJson(
    const QJsonObject &object, UnknownMembers unknown = UnknownMembers::Refuse);

// The turns of the report are the contract's: `final` and `answerRevision`, which only matter while the
// interview runs, are not among them and read back as true and 0.
[[nodiscard]] QJsonObject toJson(const domain::Assessment &assessment);
[[nodiscard]] domain::Result<domain::Assessment> assessmentFromJson(
    const QJsonObject &object, UnknownMembers unknown = UnknownMembers::Refuse);

// The whole turns, with `final` and `answerRevision`: for storage, not for the wire.
[[nodiscard]] QJsonArray toJson(const domain::Transcript &transcript);
[[nodiscard]] domain::Result<domain::Transcript> transcriptFromJson(const QJsonArray &array);

[[nodiscard]] QJsonObject toJson(const domain::Evidence &evidence);
[[nodiscard]] QJsonObject toJson(const domain::Provenance &provenance);

// The body of PUT …/:runId/plan: a plan in which whatever is left out stays as in `current`. `id`, `version`,
// `provenance` and `skillsCoverage` may be sent along and are ignored: the next version gets its own.
// `faults` gets
// what can't be read, which the plan then lacks.
[[nodiscard]] domain::Plan planEditFromJson(
    const QJsonObject &edit, const domain::Plan &current, domain::Faults &faults);

// {id, version, createdAt, provenance, current}.
[[nodiscard]] QJsonObject toJson(const domain::PlanVersion &version);

// What changed from one version of a plan to another: {from{id, version}, to{id, version}, fields[],
// competencies, sections, questions}, each of the last three as {added[], removed[], changed[{id, fields[]}],
// order{before[], after[]}|null}. `fields` is [{field, before, after}], by name; parts are matched by their
// ids and follow the order of the newer plan, removed ones that of the older. Sections are told without their
// questions, questions with their `sectionId`; `order` is there when parts that both have changed places.
[[nodiscard]] QJsonObject planDiff(const domain::Plan &from, const domain::Plan &to);

} // namespace candor::api

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/planservice.h"

#include "api/documents.h"
#include "api/planlimits.h"
#include "storage/documentrepository.h"
#include "workflow/record.h"

namespace candor::workflow {

using domain::ErrorCode;
using domain::FieldError;
using domain::Plan;
using domain::Result;
using storage::DocumentRepository;
using storage::Session;
using storage::StoredInterview;
using storage::TenantScope;

namespace {

// What made a plan that a person wrote.
const QString recruiterEngine = QStringLiteral("recruiter");

Result<Plan> currentPlan(DocumentRepository &documents, const StoredInterview &stored)
{
    auto plan = documents.plan(stored);
    if (!plan)
        return domain::fail(plan.error());
    if (!plan->has_value())
        return domain::internalError(QStringLiteral("a pending interview has no plan"));
    return std::move(**plan);
}

// What the request asked for stays in the plan; what an agent found in a job description may go.
QList<FieldError> droppedQualifications(const Plan &edited, const Plan &current, const QStringList &requested)
{
    QList<FieldError> errors;
    const auto kept = edited.mustHave + edited.niceToHave;
    for (const auto &qualification : current.mustHave + current.niceToHave) {
        if (requested.contains(qualification) && !kept.contains(qualification)) {
            errors.append({QStringLiteral("/mustHave"), QStringLiteral("REQUIRED"),
                QStringLiteral("the request asks for '%1': keep it in mustHave or niceToHave")
                    .arg(qualification)});
        }
    }
    return errors;
}

QString memberOf(const QString &pointer)
{
    return pointer.section(QLatin1Char('/'), 1, 1);
}

// Whether rules hold the member, or one like it, against other parts of the plan: the last step of a pointer.
bool isHeldAgainstOthers(const QString &leaf)
{
    static const QStringList names{QStringLiteral("id"), QStringLiteral("weight"),
        QStringLiteral("durationMinutes"), QStringLiteral("qualification"), QStringLiteral("competencyId"),
        QStringLiteral("competencyIds"), QStringLiteral("questions"), QStringLiteral("sections"),
        QStringLiteral("competencies")};
    bool isIndex = false;
    (void)leaf.toInt(&isIndex);
    return isIndex || names.contains(leaf);
}

// Whether a broken rule may come of a value that is wrong anyway, so that telling it would be no news: both
// are in one branch of the document, or the wrong value is one that rules hold against others, in sections or
// competencies, or in the same list.
bool mayComeOf(const FieldError &broken, const FieldError &wrong)
{
    const auto contains = [](const QString &outer, const QString &inner) {
        return inner == outer || inner.startsWith(outer + QLatin1Char('/'));
    };
    if (wrong.code == QLatin1String("UNKNOWN_FIELD"))
        return false;
    const auto leaf = wrong.pointer.section(QLatin1Char('/'), -1);
    if (!isHeldAgainstOthers(leaf))
        return contains(wrong.pointer, broken.pointer);
    if (contains(broken.pointer, wrong.pointer) || contains(wrong.pointer, broken.pointer))
        return true;
    const auto member = memberOf(wrong.pointer);
    const bool isOfStructure = member == QLatin1String("sections") || member == QLatin1String("competencies");
    const bool isSameMember = memberOf(broken.pointer) == member;
    return isOfStructure ? !isSameMember : isSameMember;
}

// Whether an edit left everything as it was.
bool isSamePlan(Plan edited, const Plan &current)
{
    edited.id = current.id;
    edited.version = current.version;
    edited.provenance = current.provenance;
    edited.skillsCoverage = current.skillsCoverage; // follows from the questions
    return edited == current;
}

// `known`: what is wrong with the request besides; it is refused with all there is.
Result<Plan> editedPlan(const QJsonObject &edit, const Plan &current, const StoredInterview &stored,
    domain::PlanId id, domain::Timestamp now, const domain::Faults &known)
{
    domain::Faults wrong;
    auto plan = api::planEditFromJson(edit, current, wrong);
    plan.id = id;
    plan.version = current.version + 1;
    plan.provenance = {recruiterEngine, {}, {}, now, current.version};
    auto faults = known + wrong;
    domain::addFaults(faults, api::planSizeFaults(plan));
    const auto broken = domain::planErrors(plan)
        + droppedQualifications(plan, current, stored.interview.request.qualifications);
    domain::Faults news;
    for (const auto &error : broken) {
        const bool isNews = std::none_of(wrong.begin(), wrong.end(),
            [&error](const FieldError &cause) { return mayComeOf(error, cause); });
        if (isNews)
            news.append(error);
    }
    domain::addFaults(faults, news);
    if (!faults.isEmpty())
        return domain::invalid(faults);
    return plan;
}

Result<Plan> planOf(Session &session, const TenantScope &scope, const StoredInterview &stored, int version)
{
    auto plan = DocumentRepository(session, scope).plan(stored, version);
    if (!plan)
        return domain::fail(plan.error());
    if (version < 1 || !plan->has_value())
        return domain::fail(
            ErrorCode::NotFound, QStringLiteral("The plan of this interview has no such version."));
    return std::move(**plan);
}

} // namespace

QFuture<Result<Performed<EditedPlan>>> PlanService::edit(const TenantScope &scope, const Request &request,
    const QString &interview, const QJsonObject &edit, Remember<EditedPlan> memory,
    const domain::Faults &known)
{
    const auto now = m_environment.clock.now();
    const auto id = domain::PlanId::make(now);
    const auto job = [=](Session &session) -> Result<EditedPlan> {
        auto stored = loadForUpdate(session, scope, interview);
        if (!stored)
            return domain::fail(stored.error());
        const auto amended
            = domain::amend(stored->interview, domain::Action::EditPlan, request.actor, {}, now);
        if (!amended)
            return domain::fail(amended.error());
        DocumentRepository documents(session, scope);
        const auto current = currentPlan(documents, *stored);
        if (!current)
            return domain::fail(current.error());
        const auto tag = '"' + current->id.toString().toLatin1() + '"';
        if (const auto met = request.precondition.checkTag(tag); !met)
            return domain::fail(met.error());
        const auto plan = editedPlan(edit, *current, *stored, id, now, known);
        if (!plan)
            return domain::fail(plan.error());
        if (isSamePlan(*plan, *current))
            return EditedPlan{stored->interview, *current};
        const auto vault = vaultOf(*stored);
        if (!vault)
            return domain::fail(vault.error());
        const auto row = storage::planRow(*plan, *vault);
        if (const auto kept = documents.insertPlan(stored->interview.id, row); !kept)
            return domain::fail(kept.error());
        const QJsonObject detail{{QStringLiteral("planId"), plan->id.toString()},
            {QStringLiteral("version"), plan->version}, {QStringLiteral("parentVersion"), current->version}};
        const auto told = Recorder(session, scope, request, now).amended(*stored, *amended, detail);
        if (!told)
            return domain::fail(told.error());
        return EditedPlan{stored->interview, *plan};
    };
    return perform<EditedPlan>(m_environment.database, scope, std::move(memory), now, job, {});
}

QFuture<Result<domain::PlanVersionPage>> PlanService::versions(
    const TenantScope &scope, const QString &interview, int limit, int before)
{
    using Page = domain::PlanVersionPage;
    return m_environment.database.read<Page>(scope, [=](Session &session) -> Result<Page> {
        const auto stored = load(session, scope, interview);
        if (!stored)
            return domain::fail(stored.error());
        return DocumentRepository(session, scope).planVersions(stored->interview.id, limit, before);
    });
}

QFuture<Result<Plan>> PlanService::version(const TenantScope &scope, const QString &interview, int version)
{
    return m_environment.database.read<Plan>(scope, [=](Session &session) -> Result<Plan> {
        const auto stored = load(session, scope, interview);
        if (!stored)
            return domain::fail(stored.error());
        return planOf(session, scope, *stored, version);
    });
}

QFuture<Result<PlanPair>> PlanService::pair(
    const TenantScope &scope, const QString &interview, int version, std::optional<int> against)
{
    return m_environment.database.read<PlanPair>(scope, [=](Session &session) -> Result<PlanPair> {
        const auto stored = load(session, scope, interview);
        if (!stored)
            return domain::fail(stored.error());
        auto to = planOf(session, scope, *stored, version);
        if (!to)
            return domain::fail(to.error());
        const auto other = against ? against : to->provenance.parentVersion;
        auto from = other ? planOf(session, scope, *stored, *other)
                          : Result<Plan>(domain::fail(ErrorCode::NotFound));
        if (from)
            return PlanPair{std::move(*from), std::move(*to)};
        if (from.error().code != ErrorCode::NotFound)
            return domain::fail(from.error());
        return domain::invalid({{QStringLiteral("?against"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("Name a version of this plan; without one it is held against its parent, which "
                           "the first version doesn't have.")}});
    });
}

} // namespace candor::workflow

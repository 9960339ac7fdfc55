// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/interviewrepository.h"

#include "api/interviews.h"
#include "api/json.h"
#include "storage/interviewlisting.h"
#include "storage/ran.h"

#include <QJsonDocument>

namespace candor::storage {

using domain::Done;
using domain::Interview;
using domain::Result;

namespace {

constexpr char personalPlace[] = "interviews.personal_sealed";

const QString columns = QStringLiteral("id, run_id, platform_id, tenant_id, state, revision, sequence, "
                                       "request, data_quality, cancel_reason, link_id, "
                                       "link_expires_at, plan_approved_by, attention, purged_at, created_at, "
                                       "updated_at, personal_sealed, validation, "
                                       "request_digest, sandbox, timer_at, four_eyes, waiting_since");

// A row before its personal data is opened.
struct Sealed
{
    StoredInterview stored;
    QJsonObject request;
    QByteArray personal;
    QByteArray digest;
};

Sealed readSealed(const Row &row)
{
    Sealed sealed;
    Interview &interview = sealed.stored.interview;
    interview.id = row.id<domain::InterviewId>(0);
    interview.runId = row.text(1);
    interview.platform = row.id<domain::PlatformId>(2);
    interview.tenant = row.id<domain::TenantId>(3);
    interview.state = domain::stateFromName(row.text(4)).value_or(domain::State::Received);
    interview.revision = int(row.number(5));
    interview.sequence = int(row.number(6));
    sealed.request = row.json(7);
    interview.dataQuality = domain::dataQualityFromName(row.text(8)).value_or(domain::DataQuality::Poor);
    interview.cancelReason = domain::cancelReasonFromName(row.text(9));
    interview.linkId = row.text(10);
    interview.linkExpiresAt = row.optionalTime(11);
    interview.planApprovedBy = row.text(12);
    interview.attention = row.text(13);
    interview.purgedAt = row.optionalTime(14);
    interview.createdAt = row.time(15);
    interview.updatedAt = row.time(16);
    sealed.personal = row.blob(17);
    sealed.stored.validation = row.json(18);
    sealed.digest = row.blob(19);
    interview.sandbox = row.number(20) != 0;
    interview.timerAt = row.optionalTime(21);
    interview.fourEyes = row.number(22) != 0;
    interview.waitingSince = row.optionalTime(23);
    return sealed;
}

Result<StoredInterview> open(Session &session, Sealed sealed)
{
    auto vault = InterviewVault::load(session, sealed.stored.interview.id);
    if (!vault)
        return domain::fail(vault.error());
    QJsonObject personal;
    if (vault->has_value() && !sealed.personal.isEmpty()) {
        const auto plain = (*vault)->open(sealed.personal, personalPlace);
        if (!plain)
            return domain::fail(plain.error());
        personal = QJsonDocument::fromJson(*plain).object();
    }
    auto request = api::requestFromJson(sealed.request, personal);
    if (!request)
        return domain::fail(request.error());
    sealed.stored.interview.request = std::move(*request);
    sealed.stored.vault = std::move(*vault);
    return std::move(sealed.stored);
}

QByteArray sealPersonal(const StoredInterview &stored)
{
    if (!stored.vault)
        return {};
    const auto personal = api::personalJson(stored.interview.request);
    return personal.isEmpty() ? QByteArray() : stored.vault->seal(api::toBytes(personal), personalPlace);
}

} // namespace

Result<bool> InterviewRepository::insert(
    const Interview &interview, const InterviewVault &vault, const QByteArray &requestDigest)
{
    const auto &request = interview.request;
    const StoredInterview stored{interview, vault, {}};
    const auto inserted = m_session.execute(
        QStringLiteral("INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, "
                       "sequence, external_id, "
                       "external_key, request_digest, candidate_ref, position, position_key, level, request, "
                       "personal_sealed, "
                       "data_quality, created_at, updated_at, sandbox) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (tenant_id, external_key) DO NOTHING"),
        {value(interview.id), value(interview.runId), value(m_scope.platform()), value(m_scope.tenant()),
            value(domain::name(interview.state)), value(interview.revision), value(interview.sequence),
            nullable(request.externalId), nullable(request.externalId), value(requestDigest),
            nullable(request.candidateRef), value(request.position), value(request.position.toCaseFolded()),
            nullable(request.level ? domain::name(*request.level) : QString()),
            value(api::toPublicJson(request)), value(sealPersonal(stored)),
            value(domain::name(interview.dataQuality)), value(interview.createdAt),
            value(interview.updatedAt), value(interview.sandbox ? 1 : 0)});
    if (!inserted)
        return domain::fail(inserted.error());
    if (*inserted == 0)
        return false;
    if (const auto known = knowPosition(request.position); !known)
        return domain::fail(known.error());
    if (const auto kept = vault.store(m_session); !kept)
        return domain::fail(kept.error());
    return true;
}

Result<std::optional<StoredInterview>> InterviewRepository::find(const QString &id, Lock lock)
{
    const bool isRunId = id.startsWith(QLatin1String("run_"));
    const auto interviewId = domain::InterviewId::parse(id);
    if (!isRunId && !interviewId)
        return std::optional<StoredInterview>();
    const QString sql = QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM interviews WHERE ")
        + (isRunId ? QStringLiteral("run_id = ?") : QStringLiteral("id = ?"))
        + QStringLiteral(" AND tenant_id = ?") + (clauseOf(m_session, lock));
    const auto sealed = m_session.selectOne<Sealed>(
        sql, {isRunId ? value(id) : value(*interviewId), value(m_scope.tenant())}, readSealed);
    if (!sealed)
        return domain::fail(sealed.error());
    if (!sealed->has_value())
        return std::optional<StoredInterview>();
    auto stored = open(m_session, **sealed);
    if (!stored)
        return domain::fail(stored.error());
    return std::optional(std::move(*stored));
}

Result<std::optional<std::pair<StoredInterview, QByteArray>>> InterviewRepository::findByExternalId(
    const QString &externalId)
{
    using Found = std::optional<std::pair<StoredInterview, QByteArray>>;
    const auto sealed = m_session.selectOne<Sealed>(QStringLiteral("SELECT ") + columns
            + QStringLiteral(" FROM interviews WHERE tenant_id = ? AND external_key = ?"),
        {value(m_scope.tenant()), value(externalId)}, readSealed);
    if (!sealed)
        return domain::fail(sealed.error());
    if (!sealed->has_value())
        return Found();
    const auto digest = (*sealed)->digest;
    auto stored = open(m_session, **sealed);
    if (!stored)
        return domain::fail(stored.error());
    return Found(std::pair(std::move(*stored), digest));
}

Result<Done> InterviewRepository::releaseExternalId(domain::InterviewId id)
{
    const auto released = m_session.execute(
        QStringLiteral("UPDATE interviews SET external_key = NULL WHERE id = ? AND tenant_id = ?"),
        {value(id), value(m_scope.tenant())});
    if (!released)
        return domain::fail(released.error());
    return Done();
}

Result<Done> InterviewRepository::update(const StoredInterview &stored)
{
    const Interview &interview = stored.interview;
    const auto updated = m_session.execute(
        QStringLiteral(
            "UPDATE interviews SET state = ?, revision = ?, sequence = ?, cancel_reason = ?, link_id = ?, "
            "link_expires_at = ?, plan_approved_by = ?, attention = ?, purged_at = ?, validation = ?, "
            "timer_at = ?, four_eyes = ?, waiting_since = ?, updated_at = ? WHERE id = ? AND tenant_id = ? "
            "AND revision = ?"),
        {value(domain::name(interview.state)), value(interview.revision), value(interview.sequence),
            nullable(interview.cancelReason ? domain::name(*interview.cancelReason) : QString()),
            nullable(interview.linkId), value(interview.linkExpiresAt), nullable(interview.planApprovedBy),
            nullable(interview.attention), value(interview.purgedAt),
            stored.validation.isEmpty() ? nullable({}) : value(stored.validation), value(interview.timerAt),
            value(interview.fourEyes ? 1 : 0), value(interview.waitingSince), value(interview.updatedAt),
            value(interview.id), value(m_scope.tenant()), value(interview.revision - 1)});
    if (!updated)
        return domain::fail(updated.error());
    if (*updated != 1) {
        return domain::fail(domain::Error{domain::ErrorCode::InvalidState,
            QStringLiteral("Somebody else changed the interview at the same moment; look at it again."), {},
            {}, {}, {}, QStringLiteral("revision %1 was not current").arg(interview.revision - 1)});
    }
    return Done();
}

Result<Done> InterviewRepository::updateRequest(const StoredInterview &stored)
{
    const auto &request = stored.interview.request;
    const auto updated = m_session.execute(
        QStringLiteral("UPDATE interviews SET candidate_ref = ?, position = ?, position_key = ?, level = ?, "
                       "request = ?, "
                       "personal_sealed = ?, data_quality = ? WHERE id = ? AND tenant_id = ?"),
        {nullable(request.candidateRef), value(request.position), value(request.position.toCaseFolded()),
            nullable(request.level ? domain::name(*request.level) : QString()),
            value(api::toPublicJson(request)), value(sealPersonal(stored)),
            value(domain::name(stored.interview.dataQuality)), value(stored.interview.id),
            value(m_scope.tenant())});
    if (!updated)
        return domain::fail(updated.error());
    return knowPosition(request.position);
}

// Texts are searched in the positions that are known.
Result<Done> InterviewRepository::knowPosition(const QString &position)
{
    const auto known = m_session.execute(
        QStringLiteral(
            "INSERT INTO positions (tenant_id, position_key) VALUES (?, ?) ON CONFLICT DO NOTHING"),
        {value(m_scope.tenant()), value(position.toCaseFolded())});
    return known ? Result<Done>(Done()) : domain::fail(known.error());
}

Result<Done> InterviewRepository::appendHistory(domain::InterviewId id, const domain::HistoryEntry &entry)
{
    const auto appended = m_session.execute(
        QStringLiteral("INSERT INTO history (interview_id, revision, sequence, from_state, to_state, action, "
                       "actor_kind, actor_id, actor_stated_as, reason, detail, at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {value(id), value(entry.revision),
            entry.sequence > 0 ? value(entry.sequence) : QVariant(QMetaType(QMetaType::LongLong)),
            nullable(entry.from ? domain::name(*entry.from) : QString()), value(domain::name(entry.to)),
            nullable(entry.action ? domain::name(*entry.action) : QString()),
            value(domain::name(entry.actor.kind)), value(entry.actor.id), value(entry.actor.statedAs),
            value(entry.reason), entry.detail.isEmpty() ? nullable({}) : value(entry.detail),
            value(entry.at)});
    if (!appended)
        return domain::fail(appended.error());
    return Done();
}

Result<QList<domain::HistoryEntry>> InterviewRepository::history(domain::InterviewId id)
{
    return m_session.select<domain::HistoryEntry>(
        QStringLiteral("SELECT h.sequence, h.from_state, h.to_state, h.action, h.actor_kind, h.actor_id, "
                       "h.actor_stated_as, h.reason, h.at, h.revision, h.detail FROM history h "
                       "JOIN interviews i ON i.id = h.interview_id "
                       "WHERE h.interview_id = ? AND i.tenant_id = ? ORDER BY h.revision"),
        {value(id), value(m_scope.tenant())}, [](const Row &row) {
            domain::HistoryEntry entry;
            entry.sequence = int(row.number(0));
            entry.from = domain::stateFromName(row.text(1));
            entry.to = domain::stateFromName(row.text(2)).value_or(domain::State::Received);
            entry.action = domain::actionFromName(row.text(3));
            entry.actor.kind = domain::actorKindFromName(row.text(4)).value_or(domain::Actor::Kind::System);
            entry.actor.id = row.text(5);
            entry.actor.statedAs = row.text(6);
            entry.reason = row.text(7);
            entry.at = row.time(8);
            entry.revision = int(row.number(9));
            entry.detail = row.json(10);
            return entry;
        });
}

Result<Done> InterviewRepository::blankHistory(domain::InterviewId id)
{
    const auto blanked = m_session.execute(
        QStringLiteral("UPDATE history SET reason = '' WHERE interview_id = ?"), {value(id)});
    if (!blanked)
        return domain::fail(blanked.error());
    return Done();
}

Result<Done> InterviewRepository::blankOverrides(domain::InterviewId id)
{
    return ran(m_session.execute(
        QStringLiteral("UPDATE history SET detail = NULL WHERE interview_id = ? AND action = ?"),
        {value(id), value(domain::name(domain::Action::OverrideScore))}));
}

Result<std::optional<QJsonObject>> InterviewRepository::purgeCertificate(domain::InterviewId id)
{
    return m_session.selectOne<QJsonObject>(
        QStringLiteral("SELECT certificate FROM purges WHERE interview_id = ?"), {value(id)},
        [](const Row &row) { return row.json(0); });
}

Result<Done> InterviewRepository::storePurgeCertificate(
    domain::InterviewId id, const QJsonObject &certificate, domain::Timestamp at)
{
    const auto stored = m_session.execute(
        QStringLiteral(
            "INSERT INTO purges (interview_id, certificate_id, certificate, at) VALUES (?, ?, ?, ?)"),
        {value(id), value(certificate.value(QLatin1String("certificateId")).toString()), value(certificate),
            value(at)});
    if (!stored)
        return domain::fail(stored.error());
    return Done();
}

Result<InterviewPage> InterviewRepository::list(const InterviewFilter &filter)
{
    return listedInterviews(m_session, m_scope, filter);
}

} // namespace candor::storage

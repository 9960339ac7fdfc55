// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverylog.h"

#include "delivery/redelivery.h"
#include "domain/organisation.h"
#include "storage/auditrepository.h"
#include "storage/chorerepository.h"
#include "storage/endpointrepository.h"
#include "storage/eventrepository.h"
#include "storage/interviewvault.h"

namespace candor::delivery {

using domain::Result;
using domain::Timestamp;
using storage::DeliveryAttempt;
using storage::DeliveryRepository;
using storage::InterviewVault;
using storage::Session;

namespace {

Result<storage::DeliveryStanding> mustFind(
    Session &session, const storage::Reach &reach, domain::DeliveryId id)
{
    auto found = DeliveryRepository(session).find(reach, id);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return domain::fail(domain::ErrorCode::NotFound, QStringLiteral("There is no such delivery."));
    return std::move(**found);
}

DeliveryView viewOf(storage::DeliveryStanding standing, const EndpointLimits &limits, Timestamp now)
{
    auto why = whyOf(standing, limits, now);
    return {std::move(standing), std::move(why)};
}

// What may be shown of the answer to an attempt. Its bytes are a stranger's: they are cut short, and what is
// no text comes out as such.
ShownBody answerOf(const DeliveryAttempt &attempt, const InterviewVault &vault, domain::DeliveryId delivery)
{
    if (attempt.responseSealed.isEmpty())
        return {QByteArray(), false};
    const auto opened = vault.open(attempt.responseSealed, storage::responsePlace(delivery, attempt.number));
    if (!opened)
        return {};
    const auto text = shownText(*opened);
    const bool cut = text.size() > mostAnswerBytes;
    return {text.left(mostAnswerBytes).toUtf8(),
        cut || attempt.phases.value(QLatin1String("bodyTruncated")).toBool()};
}

// With what may be a credential of the receiver's masked.
DeliveryAttempt shown(DeliveryAttempt attempt)
{
    for (auto field = attempt.responseHeaders.begin(); field != attempt.responseHeaders.end(); ++field) {
        if (isConfidential(field.key()))
            field.value() = QStringLiteral("****");
    }
    return attempt;
}

// Fills in what the interview's key opens.
Result<domain::Done> openBodies(Session &session, DeliveryDetail &detail)
{
    const auto &delivery = detail.view.standing.delivery;
    if (delivery.interview.isNull()) {
        const auto payload
            = storage::EventRepository(session).operationalPayload(storage::SystemScope(), delivery.event);
        if (!payload)
            return domain::fail(payload.error());
        detail.erased = !payload->has_value();
        detail.body.bytes = *payload;
        const auto vault = storage::responseVault(session.keyring());
        for (auto &[attempt, answer] : detail.attempts)
            answer = answerOf(attempt, vault, delivery.id);
        return domain::Done();
    }
    const auto vault = InterviewVault::load(session, delivery.interview);
    if (!vault)
        return domain::fail(vault.error());
    const auto sealed = storage::EventRepository(session).sealedBody(storage::SystemScope(), delivery.event);
    if (!sealed)
        return domain::fail(sealed.error());
    const auto body = vault->has_value() && sealed->has_value()
        ? (*vault)->open(**sealed, storage::eventBodyPlace(delivery.event))
        : domain::internalError(QStringLiteral("no key"));
    detail.erased = !body.has_value();
    if (detail.erased)
        return domain::Done();
    detail.body.bytes = *body;
    for (auto &[attempt, answer] : detail.attempts)
        answer = answerOf(attempt, **vault, delivery.id);
    return domain::Done();
}

Result<domain::Done> note(
    Session &session, const storage::Delivery &delivery, const Caller &caller, Timestamp now)
{
    return storage::AuditRepository(session).append({storage::chainOf(delivery.tenant), now, caller.actor,
        QStringLiteral("delivery.redeliver"), QStringLiteral("delivery:") + delivery.id.toString(),
        {{QStringLiteral("was"), storage::name(delivery.state)}}, caller.requestId});
}

} // namespace

QString permissionForBodies(const QString &eventType)
{
    const bool tellsOfReport = eventType.startsWith(QLatin1String("interview.assessment_"))
        || eventType
            == domain::name(domain::EventType::Cancelled); // with the reason, when a report was rejected
    return tellsOfReport ? QStringLiteral("assessment:read") : QStringLiteral("interview:read");
}

QFuture<Result<DeliveryList>> DeliveryLog::list(
    const storage::Reach &reach, const storage::DeliveryFilter &filter)
{
    return m_database.read<DeliveryList>(reach,
        [reach, filter, limits = m_limits, now = m_clock.now()](Session &session) -> Result<DeliveryList> {
            auto page = DeliveryRepository(session).list(reach, filter);
            if (!page)
                return domain::fail(page.error());
            DeliveryList list{{}, page->next, page->counted};
            for (auto &standing : page->deliveries)
                list.deliveries.append(viewOf(std::move(standing), limits, now));
            return list;
        });
}

QFuture<Result<DeliveryDetail>> DeliveryLog::find(
    const storage::Reach &reach, domain::DeliveryId id, const QStringList &permissions)
{
    return m_database.read<DeliveryDetail>(reach,
        [reach, id, permissions, limits = m_limits, now = m_clock.now()](
            Session &session) -> Result<DeliveryDetail> {
            auto standing = mustFind(session, reach, id);
            if (!standing)
                return domain::fail(standing.error());
            DeliveryDetail detail;
            detail.view = viewOf(std::move(*standing), limits, now);
            const auto &delivery = detail.view.standing.delivery;
            const auto attempts = DeliveryRepository(session).attempts(delivery);
            if (!attempts)
                return domain::fail(attempts.error());
            for (const auto &attempt : *attempts)
                detail.attempts.append({shown(attempt), {}});
            const auto needed = permissionForBodies(delivery.eventType);
            if (!domain::permits(permissions, needed)) {
                detail.hiddenFor = needed;
                return detail;
            }
            if (const auto opened = openBodies(session, detail); !opened)
                return domain::fail(opened.error());
            return detail;
        });
}

QFuture<Result<UndeliveredView>> DeliveryLog::undelivered(const storage::Reach &reach)
{
    return m_database.read<UndeliveredView>(
        reach, [reach, now = m_clock.now()](Session &session) -> Result<UndeliveredView> {
            auto all = storage::undelivered(session, reach);
            if (!all)
                return domain::fail(all.error());
            UndeliveredView view;
            view.all = std::move(*all);
            const auto audit
                = storage::ChoreRepository(session).find(storage::SystemScope(), storage::selfAuditName);
            if (!audit)
                return domain::fail(audit.error());
            if (audit->has_value()) {
                view.auditedAt = (*audit)->lastRunAt;
                view.repaired = (*audit)->lastResult.value(QLatin1String("repairedEver")).toInteger();
            }
            if (view.all.oldestAt)
                view.oldestAge = std::chrono::floor<std::chrono::seconds>(
                    std::max(now - *view.all.oldestAt, std::chrono::milliseconds(0)));
            return view;
        });
}

QFuture<Result<QList<storage::DestinationStanding>>> DeliveryLog::destinations(const storage::Reach &reach)
{
    return m_database.read<QList<storage::DestinationStanding>>(
        reach, [reach, since = m_clock.now() - std::chrono::hours(24)](Session &session) {
            return storage::destinations(session, reach, since);
        });
}

QFuture<Result<QList<HourSummary>>> DeliveryLog::hours(const storage::Reach &reach, int hours)
{
    return m_database.read<QList<HourSummary>>(
        reach, [reach, hours, now = m_clock.now()](Session &session) -> Result<QList<HourSummary>> {
            const auto counts = storage::attemptsByHour(session, reach, now - std::chrono::hours(hours));
            if (!counts)
                return domain::fail(counts.error());
            return hoursOf(*counts, hours, now);
        });
}

QFuture<Result<storage::Performed<DeliveryView>>> DeliveryLog::redeliver(const storage::Reach &reach,
    domain::DeliveryId id, Audience audience, const Caller &caller,
    const storage::Remember<DeliveryView> &memory)
{
    const auto now = m_clock.now();
    return storage::perform<DeliveryView>(
        m_database, reach, memory, now,
        [reach, id, audience, caller, limits = m_limits, now](Session &session) -> Result<DeliveryView> {
            const auto before = mustFind(session, reach, id);
            if (!before)
                return domain::fail(before.error());
            if (const auto done = delivery::redeliver(session, before->delivery, now); !done)
                return domain::fail(done.error());
            if (const auto noted = note(session, before->delivery, caller, now); !noted)
                return domain::fail(noted.error());
            auto after = mustFind(session, reach, id);
            if (!after)
                return domain::fail(after.error());
            // A person knows better than the breaker; a recovery of thousands doesn't, and neither does one
            // of the tenants that share a receiver.
            if (!isTheirs(audience, after->delivery))
                return viewOf(std::move(*after), limits, now);
            const auto probed = storage::EndpointRepository(session).hurry(after->endpoint, now);
            if (!probed)
                return domain::fail(probed.error());
            if (after->breaker == storage::Breaker::Open)
                after->breakerUntil = std::min(after->breakerUntil.value_or(now), now);
            return viewOf(std::move(*after), limits, now);
        },
        m_wakeWorker);
}

} // namespace candor::delivery

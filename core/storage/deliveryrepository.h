// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"
#include "storage/endpoint.h"
#include "storage/interviewvault.h"
#include "storage/ran.h"
#include "storage/reach.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

enum class DeliveryState {
    Pending,
    Delivered,
    Failed, // its retries are used up, or its body can't be opened; recoverable
    Parked, // its destination was deleted; recoverable
};
[[nodiscard]] QString name(DeliveryState state); // "PENDING" …
[[nodiscard]] std::optional<DeliveryState> deliveryStateFromName(const QString &name);

// One event on its way to one destination.
struct Delivery
{
    domain::DeliveryId id;
    domain::PlatformId platform;
    domain::TenantId tenant;
    domain::InterviewId interview; // null: the event is about none
    domain::EventId event;
    QString eventType; // wire name
    int sequence = 0;
    QString destination; // "config:<id>" or "interview:<id>"
    QString layer; // name(WebhookLayer)
    QString callbackUrl; // only for the interview's own; a config's is read at each attempt
    DeliveryState state = DeliveryState::Pending;
    int attempts = 0;
    int scheduleFrom = 0; // the attempts before it was last delivered again: they use up no retry
    std::optional<domain::Timestamp> nextAttemptAt;
    int lastStatus = 0; // 0 = none
    QString lastError; // stable, UPPER_SNAKE; empty = none
    domain::Timestamp createdAt;
    std::optional<domain::Timestamp> finishedAt;
};

// A lane's oldest pending delivery, with what opens its body; nothing for what is gone.
struct DeliveryHead
{
    Delivery delivery;
    std::optional<QByteArray> bodySealed;
    std::optional<QByteArray> wrappedKey; // of its interview
};

// One try. Secret header values are masked before they come here.
struct DeliveryAttempt
{
    int number = 0; // 1, 2, 3 …
    domain::Timestamp startedAt;
    int status = 0; // 0 = no answer
    QString errorClass; // empty = success
    QString errorDetail;
    QString url;
    QString address;
    QJsonObject phases; // microseconds
    QJsonObject requestHeaders;
    QJsonObject responseHeaders;
    QByteArray
        responseSealed; // by responseVault() or the interview's, at responsePlace(); null = nothing kept
    QString node; // the name of the one that made it
};

// What seals answers to events that are about no interview.
[[nodiscard]] InterviewVault responseVault(const crypto::Keyring &keyring);
// The vault place of an attempt's answer.
[[nodiscard]] QByteArray responsePlace(domain::DeliveryId delivery, int attempt);

// A delivery with what is known of where it goes and of what goes there before it: enough to say why it
// hasn't arrived (delivery/why.h).
struct DeliveryStanding
{
    Delivery delivery;
    QString runId; // empty when the event is about no interview
    QString callbackUrl; // where an attempt would go now; empty when its config was deleted
    bool active = true; // the config's
    QString disabledReason; // the config's; empty = none
    std::optional<domain::Timestamp> lastAttemptAt;
    // Of its lane, only while it is pending.
    std::optional<domain::Timestamp> laneDue; // heldLane: waits for a person
    bool inFlight = false; // a worker has the lane
    QString endpoint; // what the lane's breaker and limits are counted by
    Breaker breaker = Breaker::Closed;
    bool breakerAsked = false; // as EndpointHealth::asked
    std::optional<domain::Timestamp> breakerUntil; // as EndpointHealth::openUntil; nothing while closed
    QStringList strain; // as EndpointHealth::strain
    TokenBucket bucket; // of the endpoint
    int inFlightThere = 0; // lanes of the endpoint that workers have
    domain::DeliveryId head; // the lane's oldest pending delivery
};

// What a list of deliveries is narrowed to; empty members don't narrow.
struct DeliveryFilter
{
    std::optional<DeliveryState> state;
    QString eventType;
    QString run; // the interview's runId or id
    QString layer;
    std::optional<domain::Timestamp> since; // of the event, inclusive
    std::optional<domain::Timestamp> until; // exclusive
    int limit = 50;
    domain::DeliveryId after; // DeliveryPage::next of the page before; null for the first page
    std::optional<domain::Counted> counted; // by the page before; then nothing is counted
};

// Newest event first.
struct DeliveryPage
{
    QList<DeliveryStanding> deliveries;
    domain::DeliveryId next; // null on the last page
    // By the first page of the list. Counting stops at mostCounted, and where looking does.
    domain::Counted counted;
};

// How many deliveries a page looks at for what no index finds. What it has then is a page, and may be none.
inline constexpr int mostWalked = 10'000;

// The tables deliveries and delivery_attempts.
class DeliveryRepository
{
public:
    explicit DeliveryRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> add(const TenantScope &scope, const Delivery &delivery);
    // The statement of add().
    [[nodiscard]] static Insertion insertion(const TenantScope &scope, const Delivery &delivery);
    // The lane's oldest pending delivery. A null interview: of what is about none.
    [[nodiscard]] domain::Result<std::optional<DeliveryHead>> head(
        SystemScope, const QString &destination, domain::InterviewId interview);
    // Stores what an attempt changed: state, attempts, nextAttemptAt, lastStatus, lastError, finishedAt.
    [[nodiscard]] domain::Result<domain::Done> update(SystemScope, const Delivery &delivery);
    // Without the header fields of the answer once the candidate's data is erased: they may echo it.
    [[nodiscard]] domain::Result<domain::Done> addAttempt(
        SystemScope, domain::DeliveryId delivery, const DeliveryAttempt &attempt);
    // A pending one is to be tried at `now`.
    [[nodiscard]] domain::Result<domain::Done> hurry(const Delivery &delivery, domain::Timestamp now);
    // One that isn't pending becomes so, with all its retries before it, on its way to where `changed` says.
    // False, and nothing is done, when its state isn't that of `read` any more. What a platform's receiver
    // has to say is no tenant's to read: attempts there lose it when the delivery becomes the tenant's.
    [[nodiscard]] domain::Result<bool> requeue(
        const Delivery &read, const Delivery &changed, domain::Timestamp now);
    // All pending deliveries of a destination that is gone become Parked; answers how many.
    [[nodiscard]] domain::Result<qint64> park(const QString &destination);
    // Where pending deliveries of the tenant go, without the platform's config, which serves others, too; at
    // most `limit`, or all for -1.
    [[nodiscard]] domain::Result<QStringList> pendingDestinations(const TenantScope &scope, int limit);

    [[nodiscard]] domain::Result<DeliveryPage> list(const Reach &reach, const DeliveryFilter &filter);
    [[nodiscard]] domain::Result<std::optional<DeliveryStanding>> find(
        const Reach &reach, domain::DeliveryId id);
    // In order. The delivery must have been found through a scope.
    [[nodiscard]] domain::Result<QList<DeliveryAttempt>> attempts(const Delivery &delivery);
    // Forgets what receivers answered to the events of an interview, or to those that tell of its report: it
    // may echo what they were told.
    enum class Answers { ToAll, ToReport };
    [[nodiscard]] domain::Result<domain::Done> blankAnswers(domain::InterviewId interview, Answers which);

private:
    Session &m_session;
};

} // namespace candor::storage

// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"
#include "domain/interview.h"
#include "domain/plan.h"

#include <QByteArray>
#include <optional>

namespace candor::domain {

// How many there are of what a list shows, or, as an estimate, that there are more than `total`.
struct Counted
{
    qint64 total = 0;
    bool isEstimate = false;
};

// What interviews are listed by. Those that are equal in it are in the order of their ids, the same way
// round.
enum class InterviewOrder {
    NewestFirst, // by when they were made
    OldestFirst,
    LastUpdatedFirst,
    LastUpdatedLast,
    Position, // without case, bytewise
    PositionBackwards,
    CandidateRef, // bytewise; those without one come last
};

// Which interviews a list shows. Empty members don't filter. `position` matches whole, without case.
struct InterviewFilter
{
    std::optional<State> state; // when there is only one
    QList<State> anyOf; // when there are several
    QString position;
    std::optional<Level> level;
    QString candidateRef;
    QString externalId;
    std::optional<Timestamp> updatedSince;
    // Somewhere in position, without case; the whole runId; or the beginning of candidateRef or externalId,
    // as it is or all in small or capital letters.
    QString text;
    bool attentionOnly = false;
    std::optional<Timestamp> createdSince; // by the time in the id
    std::optional<Timestamp> createdBefore; // likewise, without that very moment
    InterviewOrder order = InterviewOrder::NewestFirst; // of a search, nothing else
    int limit = 50;
    QString after; // id of the last interview of the page before
    QString afterKey; // what it was ordered by, as text, unless that is the id
    std::optional<Counted> counted; // by the page before; then nothing is counted
};

// Where lists stop counting: what it costs to show a page must not grow with what there is, and what it costs
// to count should stay small beside a page. As many as the largest page shows.
inline constexpr qint64 mostCounted = 200;

struct InterviewPage
{
    QList<Interview> interviews; // what a list shows of them: no personal data, link or counters
    bool more = false;
    Counted counted; // by the first page of the list; counting stops at mostCounted
};

// An approved or pending report in the order of its score.
struct RankedReport
{
    InterviewId interview;
    QString runId;
    QString candidateRef;
    QString position;
    QString level;
    double overallScore = 0;
    QString recommendation;
    Timestamp assessedAt;
    int rank = 0; // equal scores share a rank: 1, 1, 3
};

struct RankingFilter
{
    AssessmentStatus status = AssessmentStatus::Approved;
    QString position; // whole, without case; empty = all
    std::optional<Level> level;
    int limit = 50;
    int offset = 0;
    std::optional<Counted> counted; // by the page before; then nothing is counted
};

struct Ranking
{
    QList<RankedReport> reports;
    bool more = false;
    Counted counted; // by the first page of the list; counting stops at mostCounted
};

// What recruiters decide on.
enum class ApprovalKind {
    Plan,
    Report,
};
[[nodiscard]] QString name(ApprovalKind kind);
[[nodiscard]] std::optional<ApprovalKind> approvalKindFromName(const QString &name);

// A plan or a report that waits for a decision.
struct Approval
{
    ApprovalKind kind = ApprovalKind::Plan;
    Interview interview; // what a list shows of it, with its revision and waitingSince
    PlanId plan; // the newest, which is decided on or was followed
    int planVersion = 1;
    int questions = 0;
    int durationMinutes = 0;
    std::optional<double> overallScore; // of a report, unless nothing could be scored
    QString recommendation; // of a report; empty = none
};

// How many wait, and since when the first of them.
struct Backlog
{
    qint64 count = 0;
    std::optional<Timestamp> oldestAt; // nothing when none waits
    bool operator==(const Backlog &) const = default;
};

// The place behind an approval, in the order of a list of them.
struct ApprovalPlace
{
    Timestamp waitingSince;
    QString interview; // id
};

struct ApprovalFilter
{
    QList<ApprovalKind> kinds; // at least one
    int limit = 50; // 1–mostPageItems
    std::optional<ApprovalPlace> after;
};

struct ApprovalPage
{
    QList<Approval> approvals; // who has waited the longest comes first
    bool more = false;
    qint64 total = 0; // of these kinds; exact
};

// The events of an interview, in order.
struct InterviewEvents
{
    QList<QByteArray> payloads; // as webhooks send them
    int next = 0; // the sequence number behind which the next page begins; 0: there is none
    qint64 total = 0;
};

// One version of a plan, without the plan.
struct PlanVersion
{
    PlanId id;
    int version = 1;
    Timestamp createdAt;
    Provenance provenance;
    bool current = false; // the newest: the one that can be approved, or was
    bool operator==(const PlanVersion &) const = default;
};

struct PlanVersionPage
{
    QList<PlanVersion> versions; // newest first
    bool more = false;
    qint64 total = 0;
};

inline constexpr int mostPageItems = 200;

// A place in the event feed, behind the event that it names; the first is before all events.
struct FeedPosition
{
    qint64 settled = 0;
    qint64 position = 0;
    bool operator==(const FeedPosition &) const = default;
};

struct FeedPage
{
    QList<QByteArray> payloads; // as webhooks send them, oldest first
    FeedPosition next; // where to go on; where the reading began when there was nothing
    bool heldBack = false; // empty, though something is committed: ask again once earlier writers are done
};

// Which part of a list: newest first, after the item that `cursor` names (Page::nextCursor of the page
// before; empty for the first page). Rows that come in meanwhile move nothing: ids sort by time.
struct PageRequest
{
    int limit = 50; // 1–mostPageItems
    QString cursor;
};

// Which organisations or people a list shows. Empty members don't filter.
struct NameFilter
{
    // The beginning of a word of the name, or of the domain or the e-mail address. Without case, where it is
    // written all in small letters, all in capitals, or with one capital in front.
    QString text;
    QString status; // its wire name
};

template <typename T>
struct Page
{
    QList<T> items;
    QString nextCursor; // empty on the last page
    qint64 total = 0; // of all pages
};

} // namespace candor::domain

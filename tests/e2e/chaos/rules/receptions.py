# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every event reaches its receiver, in order, with one id and the same bytes, and again only for a reason."""

import collections

from chaos.rules.world import grouped

MOST_IN_FLIGHT = 96  # of one node


def c4_every_event_reaches_its_receiver_or_is_known_not_to(world):
    for event in world.rows["events"]:
        deliveries = world.deliveries_of_event[event["id"]]
        if not deliveries and event["tenant_id"] in world.tenants_told and event["interview_id"]:
            yield f"{event['type']} {event['id']} has no delivery"
        for delivery in deliveries:
            taken = [call for call in world.calls_of[event["id"]] if 200 <= call["answer"] < 300]
            if delivery["state"] == "DELIVERED" and not taken:
                yield f"{delivery['id']} is DELIVERED, and no receiver took {event['id']}"
            if delivery["state"] not in ("DELIVERED", "PENDING", "FAILED", "PARKED"):
                yield f"{delivery['id']} is {delivery['state']}"
    for call in world.calls:
        if call["webhookId"] not in world.events:
            yield f"{call['path']} received {call['event']} {call['webhookId']}, which does not exist"
        for fault in call["faults"]:
            yield f"{call['path']} received {call['webhookId']}: {fault}"


def c5_no_event_comes_before_an_earlier_one(world):
    given_up = {delivery["event_id"] for delivery in world.rows["deliveries"] if delivery["state"] == "FAILED"}
    ids = {(row["interview_id"], row["sequence"]): row["id"] for row in world.rows["events"]}
    for (path, run), calls in grouped(world.calls, "path", "runId").items():
        seen = []
        for call in calls:
            if call["sequence"] in seen:
                continue
            if seen and call["sequence"] < max(seen):
                yield f"{path} received {run} {call['sequence']} after {max(seen)}"
            interview = world.by_run.get(run, {}).get("id")
            for missing in range(max(seen, default=0) + 1, call["sequence"]):
                if ids.get((interview, missing)) not in given_up:
                    yield f"{path} received {run} {call['sequence']} and never {missing} before"
            seen.append(call["sequence"])


def c5_no_attempt_is_made_before_the_earlier_event_is_done_with(world):
    for (destination, interview), deliveries in grouped(world.rows["deliveries"], "destination", "interview_id").items():
        if interview is None:
            continue
        last = 0
        for delivery in sorted(deliveries, key=lambda row: row["sequence"]):
            begun = [attempt["started_at"] for attempt in world.attempts_of[delivery["id"]]]
            if begun and min(begun) < last:
                yield f"{destination}: {interview} {delivery['sequence']} was attempted before the event before was done with"
            last = max([last, *begun])


def c6_an_event_has_one_id_and_the_same_bytes(world):
    for (run, sequence), calls in grouped(world.calls, "runId", "sequence").items():
        if run is None:  # of an endpoint, not of an interview
            continue
        ids = {call["webhookId"] for call in calls}
        digests = {call["digest"] for call in calls}
        purged = world.by_run.get(run, {}).get("purged_at") is not None
        if len(ids) > 1:
            yield f"{run} {sequence} was received as {sorted(ids)}"
        if len(digests) > (2 if purged else 1):  # a purge takes what is personal out of what was not told yet
            yield f"{run} {sequence} was received with {len(digests)} bodies"
        event = world.events.get(min(ids))
        interview = world.by_run.get(run)
        if event and interview and (event["interview_id"], event["sequence"]) != (interview["id"], sequence):
            yield f"{run} {sequence} was received as {event['id']}, which is {event['interview_id']} {event['sequence']}"


def c8_attempts_are_numbered_without_gaps(world):
    for delivery in world.rows["deliveries"]:
        numbers = [attempt["number"] for attempt in world.attempts_of[delivery["id"]]]
        if numbers != list(range(1, delivery["attempts"] + 1)):
            yield f"{delivery['id']} says {delivery['attempts']} attempts and has {numbers}"
        statuses = [attempt["status"] for attempt in world.attempts_of[delivery["id"]]]
        taken = [status for status in statuses if status is not None and 200 <= status < 300]
        if delivery["state"] == "DELIVERED" and len(taken) != 1:
            yield f"{delivery['id']} is DELIVERED by {len(taken)} attempts, {statuses}"


def unrecorded(world):
    """How many more requests than attempts there were, by event."""
    counts = collections.Counter()
    for event, calls in world.calls_of.items():
        recorded = sum(len(world.attempts_of[delivery["id"]]) for delivery in world.deliveries_of_event[event])
        if len(calls) > recorded:
            counts[event] = len(calls) - recorded
    return counts


def c10_nothing_is_sent_again_without_a_reason(world):
    counts = unrecorded(world)
    for event, count in counts.items():
        if count > world.disturbances:
            yield f"{event} was sent {count} times more than recorded, with {world.disturbances} disturbances"
    if sum(counts.values()) > world.disturbances * MOST_IN_FLIGHT:
        yield f"{sum(counts.values())} requests were not recorded, with {world.disturbances} disturbances"


RULES = (c4_every_event_reaches_its_receiver_or_is_known_not_to, c5_no_event_comes_before_an_earlier_one,
    c5_no_attempt_is_made_before_the_earlier_event_is_done_with, c6_an_event_has_one_id_and_the_same_bytes,
    c8_attempts_are_numbered_without_gaps, c10_nothing_is_sent_again_without_a_reason)

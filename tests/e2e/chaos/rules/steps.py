# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What was answered holds, and every interview went a way that there is."""

import collections

from chaos.rules.world import grouped

# The contract's state machine, written down by hand: taken from the server it would prove nothing.
_ENDS = ("REJECTED", "ASSESSMENT_APPROVED", "CANCELLED")
TRANSITIONS = {
    (None, None): "RECEIVED",
    ("RECEIVED", "REQUEST_INFO"): "INFO_NEEDED",
    ("RECEIVED", "ACCEPT_REQUEST"): "VALIDATING_SKILLS",
    ("INFO_NEEDED", "SUPPLY_INFO"): "VALIDATING_SKILLS",
    ("VALIDATING_SKILLS", "START_PLANNING"): "GENERATING_PLAN",
    ("GENERATING_PLAN", "DELIVER_PLAN"): "PENDING",
    ("PENDING", "APPROVE_PLAN"): "APPROVED",
    ("PENDING", "REJECT_PLAN"): "REJECTED",
    ("PENDING", "REVISE_PLAN"): "GENERATING_PLAN",
    ("APPROVED", "START_INTERVIEW"): "IN_PROGRESS",
    ("IN_PROGRESS", "COMPLETE_INTERVIEW"): "COMPLETED",
    ("COMPLETED", "DELIVER_ASSESSMENT"): "ASSESSMENT_PENDING",
    ("ASSESSMENT_PENDING", "APPROVE_ASSESSMENT"): "ASSESSMENT_APPROVED",
    ("ASSESSMENT_PENDING", "REJECT_ASSESSMENT"): "CANCELLED",
    **{(state, "CANCEL"): "CANCELLED" for state in ("RECEIVED", "INFO_NEEDED", "VALIDATING_SKILLS", "GENERATING_PLAN",
        "PENDING", "APPROVED", "IN_PROGRESS", "COMPLETED", "ASSESSMENT_PENDING")},
}
AMENDMENTS = {("PENDING", "EDIT_PLAN"), ("APPROVED", "RENEW_LINK"), ("IN_PROGRESS", "RENEW_LINK"),
    ("ASSESSMENT_PENDING", "OVERRIDE_SCORE")}
# Events that tell of something else than a step.
NOTICES = {"interview.agent_failed", "interview.candidate_data_purged"}


def c1_every_answer_holds(world):
    """One interview for each wish, however often it was repeated, and the one that was answered."""
    answers = grouped(world.lines("create"), "tenant", "key")
    for (tenant, key), given in answers.items():
        runs = {line["runId"] for line in given}
        if len(runs) != 1:
            yield f"the wish {key} was answered with {sorted(runs)}"
        for run in runs:
            row = world.by_run.get(run)
            if row is None:
                yield f"{run} was answered for {key} and is gone"
            elif row["tenant_id"] != tenant or row["external_id"] != given[0]["externalId"]:
                yield f"{run} was answered for {key} and belongs to {row['tenant_id']}, {row['external_id']}"
        if given[0]["externalId"] and sum(line["status"] == 201 for line in given) > 1:
            yield f"{key} was answered 201 more than once"
    answered = {line["runId"] for line in world.lines("create")}
    for row in world.rows["interviews"]:
        if row["run_id"] not in answered:
            yield f"{row['run_id']} ({row['external_id']}) is an interview that nobody was answered"
    for (tenant, external), rows in grouped(world.rows["interviews"], "tenant_id", "external_id").items():
        if external and len(rows) > 1:
            yield f"{external} of {tenant} has {len(rows)} interviews"


def c1_what_was_refused_was_not_done(world):
    """A passing refusal says that nothing was done: the next try makes the interview, it doesn't find it."""
    unsure = {"lost", "OUTCOME_UNKNOWN", "IDEMPOTENCY_KEY_IN_USE"}
    for line in world.lines("create"):
        if line["alone"] and line["earlier"] and not unsure & set(line["earlier"]) and line["status"] == 200:
            yield f"{line['key']} was refused with {line['earlier']} and was there when it was tried again"


def c1_every_action_holds(world):
    """What was answered is in the history, and nothing was done more often than it was wished."""
    asked = collections.Counter((line["runId"], line["action"]) for line in world.lines("ask"))
    for line in world.lines("act"):
        row = world.by_run.get(line["runId"])
        if row is None:
            yield f"{line['action']} was answered for {line['runId']}, which is gone"
        elif not _is_done(world, row, line):
            yield f"{line['action']} was answered for {line['runId']} and is not done"
    callers = {action for _, action in asked}
    for row in world.rows["interviews"]:
        done = collections.Counter(entry["action"] for entry in world.history_of[row["id"]] if entry["action"] in callers)
        if asked[row["run_id"], "PURGE"] and done["CANCEL"]:
            done["CANCEL"] -= 1  # a purge cancels first
        for action, count in done.items():
            if count > asked[row["run_id"], action]:
                yield f"{action} was done {count} times on {row['run_id']} and wished {asked[row['run_id'], action]} times"


def _is_done(world, row, line):
    if line["action"] == "ANSWER":
        return any(turn["interview_id"] == row["id"] and turn["turn"] == line["turn"] and turn["final"]
            for turn in world.rows["turns"])
    if line["action"] == "PURGE":
        return row["purged_at"] is not None
    return any(entry["action"] == line["action"] for entry in world.history_of[row["id"]])


def c2_every_interview_goes_a_way_that_there_is(world):
    for row in world.rows["interviews"]:
        state, revision = None, 0
        for entry in world.history_of[row["id"]]:
            if entry["revision"] <= revision:
                yield f"{row['run_id']} has revision {entry['revision']} after {revision}"
            revision = entry["revision"]
            if entry["from_state"] != state:
                yield f"{row['run_id']} went on from {entry['from_state']} while it was {state}"
            amends = (state, entry["action"]) in AMENDMENTS
            expected = state if amends else TRANSITIONS.get((state, entry["action"]))
            if entry["to_state"] != expected:
                yield f"{row['run_id']}: {entry['action']} led from {state} to {entry['to_state']}"
            state = entry["to_state"]
        if state != row["state"]:
            yield f"{row['run_id']} is {row['state']}, and its history ends with {state}"
        if row["revision"] < revision:
            yield f"{row['run_id']} has revision {row['revision']}, and its history goes to {revision}"


def c3_every_step_makes_one_event(world):
    for row in world.rows["interviews"]:
        events = world.events_of[row["id"]]
        numbers = [event["sequence"] for event in events]
        if numbers != list(range(1, row["sequence"] + 1)):
            yield f"{row['run_id']} has the events {numbers} and sequence {row['sequence']}"
        steps = [entry["sequence"] for entry in world.history_of[row["id"]] if entry["sequence"]]
        untold = set(steps) - set(numbers)
        if untold or len(set(steps)) != len(steps):
            yield f"{row['run_id']} has steps without an event of their own: {steps}"
        for event in events:
            if event["sequence"] not in steps and event["type"] not in NOTICES:
                yield f"{row['run_id']} has {event['type']} number {event['sequence']} without a step"


def c3_the_feed_tells_every_event_once_and_in_order(world):
    for line in world.lines("feed"):
        shown = [event["id"] for event in line["events"]]
        stored = {row["id"] for row in world.rows["events"] if row["tenant_id"] == line["tenant"]}
        if len(set(shown)) != len(shown):
            yield f"the feed of {line['tenant']} shows {len(shown) - len(set(shown))} events twice"
        if set(shown) != stored:
            yield f"the feed of {line['tenant']} lacks {sorted(stored - set(shown))[:3]}, " \
                f"and makes up {sorted(set(shown) - stored)[:3]}"
        last = {}
        for event in line["events"]:
            if event["sequence"] <= last.get(event["runId"], 0) and event["runId"]:
                yield f"the feed shows {event['runId']} {event['sequence']} after {last[event['runId']]}"
            last[event["runId"]] = event["sequence"]


def c11_everything_goes_on(world):
    """After the storm nothing waits for the system, and every event reached a receiver that takes them."""
    if not world.is_settled:
        yield "the run never settled"
        return
    for row in world.rows["interviews"]:
        if row["state"] in ("RECEIVED", "VALIDATING_SKILLS", "GENERATING_PLAN", "COMPLETED"):
            yield f"{row['run_id']} stays {row['state']}"
    for row in world.rows["deliveries"]:
        if world.is_benign(row["destination"]) and row["state"] != "DELIVERED":
            yield f"{row['id']} to a receiver that takes everything is {row['state']}, {row['last_error']}"
    for line in world.lines("listed"):
        shown = {item["runId"]: (item["externalId"], item["state"]) for item in line["interviews"]}
        stored = {row["run_id"]: (row["external_id"], row["state"]) for row in world.rows["interviews"]
            if row["tenant_id"] == line["tenant"]}
        if shown != stored or len(line["interviews"]) != len(shown):
            yield f"the list of {line['tenant']} and the rows differ: {set(shown.items()) ^ set(stored.items())}"


RULES = (c1_every_answer_holds, c1_what_was_refused_was_not_done, c1_every_action_holds, c2_every_interview_goes_a_way_that_there_is,
    c3_every_step_makes_one_event, c3_the_feed_tells_every_event_once_and_in_order, c11_everything_goes_on)

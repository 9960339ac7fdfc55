# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""No row stands alone, what is counted is counted right, and the audit chains hold."""

import collections
import hashlib

from chaos.rules.world import grouped

NOBODY = "00000000-0000-0000-0000-000000000000"  # the interview of lanes for events without one
JOB_OF = {"VALIDATING_SKILLS": "validate", "GENERATING_PLAN": "plan", "COMPLETED": "assess"}


def c7_no_row_is_an_orphan(world):
    for table in ("history", "plans", "consents", "turns", "assessments", "conversations", "purges", "interview_keys",
            "jobs", "lanes", "events", "deliveries", "idempotency"):
        for row in world.rows[table]:
            if row["interview_id"] not in (None, NOBODY) and row["interview_id"] not in world.interviews:
                yield f"a row of {table} belongs to {row['interview_id']}, which does not exist"
    for row in world.rows["deliveries"]:
        if row["event_id"] not in world.events:
            yield f"delivery {row['id']} tells {row['event_id']}, which does not exist"
    for row in world.rows["delivery_attempts"]:
        if row["delivery_id"] not in world.deliveries:
            yield f"an attempt was made for {row['delivery_id']}, which does not exist"


def c7_every_lane_counts_its_deliveries(world):
    pending = collections.Counter((row["destination"], row["interview_id"] or NOBODY)
        for row in world.rows["deliveries"] if row["state"] == "PENDING")
    lanes = {(row["destination"], row["interview_id"]): row["pending"] for row in world.rows["lanes"]}
    for lane in set(pending) | set(lanes):
        if pending[lane] != lanes.get(lane, 0):
            yield f"lane {lane} counts {lanes.get(lane)} deliveries, and there are {pending[lane]}"


def c7_the_system_owes_what_the_state_says(world):
    jobs = grouped(world.rows["jobs"], "interview_id")
    for row in world.rows["interviews"]:
        owed = [job["kind"] for job in jobs[row["id"]]]
        expected = [JOB_OF[row["state"]]] if row["state"] in JOB_OF else []
        if owed != expected:
            yield f"{row['run_id']} is {row['state']} and is owed {owed}"


def c7_every_document_is_there_once(world):
    def counted(table):
        return collections.Counter(row["interview_id"] for row in world.rows[table])
    keys, plans, reports, purges = (counted(table) for table in ("interview_keys", "plans", "assessments", "purges"))
    for row in world.rows["interviews"]:
        went = {entry["action"] for entry in world.history_of[row["id"]]}
        planned = sum(entry["action"] == "DELIVER_PLAN" for entry in world.history_of[row["id"]])
        if keys[row["id"]] != 1:
            yield f"{row['run_id']} has {keys[row['id']]} keys"
        if "EDIT_PLAN" not in went and plans[row["id"]] != planned:
            yield f"{row['run_id']} was planned {planned} times and has {plans[row['id']]} plans"
        if reports[row["id"]] != int("DELIVER_ASSESSMENT" in went):
            yield f"{row['run_id']} has {reports[row['id']]} reports"
        if purges[row["id"]] != int(row["purged_at"] is not None):
            yield f"{row['run_id']} has {purges[row['id']]} certificates, purged at {row['purged_at']}"


def _link(record):
    parts = [record["chain"], str(record["sequence"]), str(record["at"]), record["actor_kind"], record["actor_id"],
        record["action"], record["subject"], record["detail"], record["request_id"]]
    return b"".join(b"%d:%s" % (len(part.encode()), part.encode()) for part in parts)


def c9_the_audit_chains_hold(world):
    heads = {row["chain"]: row for row in world.rows["audit_heads"]}
    chains = grouped(sorted(world.rows["audit"], key=lambda row: row["sequence"]), "chain")
    for chain in set(heads) | set(chains):
        last, digest = 0, bytes(32)
        for record in chains[chain]:
            last, digest = last + 1, hashlib.sha256(digest + _link(record)).digest()
            if record["sequence"] != last or record["hash"] != digest.hex():
                yield f"the chain {chain} breaks at {record['sequence']}"
                break
        head = heads.get(chain, {"sequence": None, "hash": None})
        if (head["sequence"], head["hash"]) != (last, digest.hex()):
            yield f"the chain {chain} ends at {last}, and its head says {head['sequence']}"


def c9_every_step_is_audited(world):
    audited = collections.Counter(row["subject"] for row in world.rows["audit"])
    for row in world.rows["interviews"]:
        steps = len(world.history_of[row["id"]])
        if audited[f"interview:{row['id']}"] < steps:
            yield f"{row['run_id']} has {steps} steps and {audited['interview:' + row['id']]} records"


RULES = (c7_no_row_is_an_orphan, c7_every_lane_counts_its_deliveries, c7_the_system_owes_what_the_state_says,
    c7_every_document_is_there_once, c9_the_audit_chains_hold, c9_every_step_is_audited)

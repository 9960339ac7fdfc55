#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The chaos checker can fail: each of its rules is broken here by a history or rows that were tampered with."""

import copy
import hashlib
import unittest

from chaos import checker
from chaos.rules.documents import _link

WAY = ((None, None, "RECEIVED", "received"), ("RECEIVED", "ACCEPT_REQUEST", "VALIDATING_SKILLS", "validating_skills"),
    ("VALIDATING_SKILLS", "START_PLANNING", "GENERATING_PLAN", "generating_plan"),
    ("GENERATING_PLAN", "DELIVER_PLAN", "PENDING", "plan_generated"), ("PENDING", "APPROVE_PLAN", "APPROVED", "approved"),
    ("APPROVED", "START_INTERVIEW", "IN_PROGRESS", "started"),
    ("IN_PROGRESS", "COMPLETE_INTERVIEW", "COMPLETED", "completed"),
    ("COMPLETED", "DELIVER_ASSESSMENT", "ASSESSMENT_PENDING", "assessment_pending"))
TABLES = ("conversations", "consents", "idempotency", "jobs", "purges", "webhook_configs")


class Story:
    """Two interviews of one tenant that went well; the second's receiver answered 500 once."""

    def __init__(self):
        self.history = [{"op": "destination", "tenant": "acme", "path": "/acme", "config": "c", "benign": True},
            {"op": "kill"}, {"op": "settled"}]
        self.rows = {table: [] for table in (*TABLES, "interviews", "history", "events", "deliveries", "lanes", "plans",
            "delivery_attempts", "turns", "assessments", "interview_keys", "audit", "audit_heads")}
        for name in ("one", "two"):
            self._tell(name)
        self._answer("feed", events=[{"id": row["id"], "runId": f"run-{row['interview_id']}", "sequence": row["sequence"]}
            for row in self.rows["events"]])
        self._answer("listed", interviews=[{"runId": row["run_id"], "externalId": row["external_id"], "state": row["state"]}
            for row in self.rows["interviews"]])

    def _answer(self, op, **what):
        self.history.append({"op": op, "tenant": "acme", **what})

    def _tell(self, name):
        run = f"run-{name}"
        self._answer("create", key=name, externalId=f"ext-{name}", status=201, runId=run, earlier=[], alone=True)
        for action in ("APPROVE_PLAN", "START_INTERVIEW", "COMPLETE_INTERVIEW"):
            self.history += [{"op": "ask", "runId": run, "action": action}, {"op": "act", "runId": run, "action": action}]
        self.history.append({"op": "act", "runId": run, "action": "ANSWER", "turn": 1})
        self.rows["interviews"].append({"id": name, "run_id": run, "tenant_id": "acme", "external_id": f"ext-{name}",
            "state": "ASSESSMENT_PENDING", "revision": 8, "sequence": 8, "purged_at": None})
        for number, (before, action, after, event) in enumerate(WAY, 1):
            self.rows["history"].append({"interview_id": name, "revision": number, "sequence": number,
                "from_state": before, "to_state": after, "action": action})
            self._deliver(name, number, f"interview.{event}", 2 if name == "two" and number == 3 else 1)
            self._audit(name, action)
        self.rows["lanes"].append({"destination": "config:c", "interview_id": name, "pending": 0})
        self.rows["turns"].append({"interview_id": name, "turn": 1, "final": 1})
        for table in ("plans", "assessments", "interview_keys"):
            self.rows[table].append({"interview_id": name})

    def _deliver(self, name, number, event, attempts):
        the_id = f"event-{name}-{number}"
        self.rows["events"].append({"id": the_id, "tenant_id": "acme", "interview_id": name, "sequence": number, "type": event})
        self.rows["deliveries"].append({"id": f"delivery-{name}-{number}", "event_id": the_id, "interview_id": name,
            "sequence": number, "destination": "config:c", "state": "DELIVERED", "attempts": attempts, "last_error": ""})
        for attempt in range(1, attempts + 1):
            status = 200 if attempt == attempts else 500
            self.rows["delivery_attempts"].append({"delivery_id": f"delivery-{name}-{number}", "number": attempt,
                "started_at": number * 100 + attempt, "status": status})
            self.history.append({"op": "received", "path": "/acme", "webhookId": the_id, "runId": f"run-{name}",
                "sequence": number, "event": event, "digest": f"digest-{the_id}", "answer": status, "faults": []})

    def _audit(self, name, action):
        head = self.rows["audit_heads"][0] if self.rows["audit_heads"] else {"hash": bytes(32).hex()}
        record = {"chain": "tenant:acme", "sequence": len(self.rows["audit"]) + 1, "at": 7, "actor_kind": "SYSTEM",
            "actor_id": "", "action": f"interview.{action}", "subject": f"interview:{name}", "detail": "{}", "request_id": "r"}
        record["hash"] = hashlib.sha256(bytes.fromhex(head["hash"]) + _link(record)).hexdigest()
        self.rows["audit"].append(record)
        self.rows["audit_heads"] = [{"chain": "tenant:acme", "sequence": record["sequence"], "hash": record["hash"]}]

    def find(self, what, **fields):
        """The first row of the table `what`, or line of that op, with these fields."""
        pool = self.rows[what] if what in self.rows else [line for line in self.history if line["op"] == what]
        return next(item for item in pool if all(item.get(name) == value for name, value in fields.items()))

    def drop(self, what, **fields):
        found = self.find(what, **fields)
        (self.rows[what] if what in self.rows else self.history).remove(found)
        return found

    def change(self, what, changes, **fields):
        self.find(what, **fields).update(changes)

    def repeat(self, what, changes, **fields):
        """A changed copy right behind the original."""
        found = self.find(what, **fields)
        pool = self.rows[what] if what in self.rows else self.history
        pool.insert(next(at for at, item in enumerate(pool) if item is found) + 1, {**copy.deepcopy(found), **changes})

    def violations(self):
        return checker.violations(self.history, self.rows)


def swapped(story, first, second):
    """Two receptions trade places."""
    lines = story.history
    one, two = (next(at for at, line in enumerate(lines) if line["op"] == "received" and line["webhookId"] == the_id)
        for the_id in (first, second))
    lines[one], lines[two] = lines[two], lines[one]


# What was tampered with, the rule that must see it, and how.
TAMPERED = (
    ("an answered interview is gone", "C1: run-lost was answered",
        lambda s: s.repeat("create", {"runId": "run-lost", "key": "lost"}, key="one")),
    ("one wish was answered with two interviews", "C1: the wish one was answered with",
        lambda s: s.repeat("create", {"runId": "run-two", "status": 200}, key="one")),
    ("a wish was created twice", "C1: one was answered 201 more than once", lambda s: s.repeat("create", {}, key="one")),
    ("what was refused was done", "C1: one was refused with ['STORAGE_UNAVAILABLE'] and was there",
        lambda s: s.change("create", {"earlier": ["STORAGE_UNAVAILABLE"], "status": 200}, key="one")),
    ("there is an interview that nobody wished for", "C1: run-two (ext-two) is an interview that nobody",
        lambda s: s.drop("create", key="two")),
    ("an externalId has two interviews", "C1: ext-one of acme has 2 interviews",
        lambda s: s.change("interviews", {"external_id": "ext-one"}, id="two")),
    ("an answer names another tenant's interview", "C1: run-two was answered for two and belongs to",
        lambda s: s.change("interviews", {"tenant_id": "other"}, id="two")),
    ("an answered approval is not done", "C1: REJECT_PLAN was answered for run-one and is not done",
        lambda s: s.change("act", {"action": "REJECT_PLAN"}, runId="run-one", action="APPROVE_PLAN")),
    ("an answered candidate's text is gone", "C1: ANSWER was answered for run-one and is not done",
        lambda s: s.change("turns", {"final": 0}, interview_id="one")),
    ("an answered purge is not done", "C1: PURGE was answered for run-one and is not done",
        lambda s: s.change("act", {"action": "PURGE"}, runId="run-one", action="APPROVE_PLAN")),
    ("one wish was done twice", "C1: APPROVE_PLAN was done 2 times on run-one and wished 1 times",
        lambda s: s.repeat("history", {"revision": 9}, interview_id="one", action="APPROVE_PLAN")),
    ("an interview jumps", "C2: run-one: APPROVE_PLAN led from PENDING to IN_PROGRESS",
        lambda s: s.change("history", {"to_state": "IN_PROGRESS"}, interview_id="one", action="APPROVE_PLAN")),
    ("a step goes on from another state", "C2: run-one went on from RECEIVED while it was APPROVED",
        lambda s: s.change("history", {"from_state": "RECEIVED"}, interview_id="one", action="START_INTERVIEW")),
    ("two steps have one revision", "C2: run-one has revision 4 after 4",
        lambda s: s.change("history", {"revision": 4}, interview_id="one", revision=5)),
    ("the history ends elsewhere", "C2: run-one is PENDING, and its history ends with ASSESSMENT_PENDING",
        lambda s: s.change("interviews", {"state": "PENDING"}, id="one")),
    ("an event is missing", "C3: run-one has the events", lambda s: s.drop("events", id="event-one-4")),
    ("an event has no step", "C3: run-one has interview.approved number 5 without a step",
        lambda s: s.drop("history", interview_id="one", sequence=5)),
    ("two steps share an event", "C3: run-one has steps without an event of their own",
        lambda s: s.change("history", {"sequence": 4}, interview_id="one", sequence=5)),
    ("the feed forgets an event", "C3: the feed of acme lacks", lambda s: s.find("feed")["events"].pop()),
    ("the feed shows an event twice", "C3: the feed of acme shows 1 events twice",
        lambda s: s.find("feed")["events"].append(s.find("feed")["events"][-1])),
    ("the feed shows a later event first", "C3: the feed shows run-one 1 after 2",
        lambda s: s.find("feed")["events"].insert(0, s.find("feed")["events"].pop(1))),
    ("a delivered event was received by nobody", "C4: delivery-one-8 is DELIVERED, and no receiver took",
        lambda s: s.drop("received", webhookId="event-one-8")),
    ("a delivered event was only refused", "C4: delivery-one-8 is DELIVERED, and no receiver took",
        lambda s: s.change("received", {"answer": 500}, webhookId="event-one-8")),
    ("an event was never to be delivered", "C4: interview.completed event-one-7 has no delivery",
        lambda s: s.drop("deliveries", event_id="event-one-7")),
    ("a delivery is in no state", "C4: delivery-one-7 is LOST",
        lambda s: s.change("deliveries", {"state": "LOST"}, id="delivery-one-7")),
    ("an event is received that does not exist", "C4: /acme received interview.started phantom",
        lambda s: s.change("received", {"webhookId": "phantom"}, webhookId="event-one-6")),
    ("a signature does not verify", "C4: /acme received event-one-6: forged",
        lambda s: s.change("received", {"faults": ["forged"]}, webhookId="event-one-6")),
    ("a later event comes first", "C5: /acme received run-one 2 after 3",
        lambda s: swapped(s, "event-one-2", "event-one-3")),
    ("an event is skipped", "C5: /acme received run-one 5 and never 4 before",
        lambda s: s.drop("received", webhookId="event-one-4")),
    ("a later event is attempted first", "C5: config:c: one 5 was attempted before the event before was done with",
        lambda s: s.change("delivery_attempts", {"started_at": 1}, delivery_id="delivery-one-5")),
    ("an event has two ids", "C6: run-one 4 was received as ['event-one-4', 'event-one-5']",
        lambda s: s.change("received", {"sequence": 4}, webhookId="event-one-5")),
    ("an event changes its bytes", "C6: run-one 4 was received with 2 bodies",
        lambda s: s.repeat("received", {"digest": "other"}, webhookId="event-one-4")),
    ("an event comes under another's number", "C6: run-one 9 was received as event-one-8",
        lambda s: s.change("received", {"sequence": 9}, webhookId="event-one-8")),
    ("a plan belongs to nobody", "C7: a row of plans belongs to nobody",
        lambda s: s.rows["plans"].append({"interview_id": "nobody"})),
    ("a delivery tells no event", "C7: delivery delivery-one-8 tells nothing, which",
        lambda s: s.change("deliveries", {"event_id": "nothing"}, id="delivery-one-8")),
    ("an attempt belongs to no delivery", "C7: an attempt was made for nothing, which",
        lambda s: s.change("delivery_attempts", {"delivery_id": "nothing"}, delivery_id="delivery-one-8")),
    ("a lane counts wrong", "C7: lane ('config:c', 'one') counts 1 deliveries, and there are 0",
        lambda s: s.change("lanes", {"pending": 1}, interview_id="one")),
    ("a waiting delivery has no lane", "C7: lane ('config:c', 'one') counts None deliveries, and there are 1",
        lambda s: (s.drop("lanes", interview_id="one"), s.change("deliveries", {"state": "PENDING"}, id="delivery-one-8"))),
    ("nobody assesses what is completed", "C7: run-one is COMPLETED and is owed []",
        lambda s: s.change("interviews", {"state": "COMPLETED"}, id="one")),
    ("a finished interview is owed something", "C7: run-one is ASSESSMENT_PENDING and is owed ['plan']",
        lambda s: s.rows["jobs"].append({"interview_id": "one", "kind": "plan"})),
    ("a key is gone", "C7: run-one has 0 keys", lambda s: s.drop("interview_keys", interview_id="one")),
    ("a plan is there twice", "C7: run-one was planned 1 times and has 2 plans",
        lambda s: s.repeat("plans", {}, interview_id="one")),
    ("a report is gone", "C7: run-one has 0 reports", lambda s: s.drop("assessments", interview_id="one")),
    ("a purge has no certificate", "C7: run-one has 0 certificates, purged at 5",
        lambda s: s.change("interviews", {"purged_at": 5}, id="one")),
    ("an attempt is missing", "C8: delivery-two-3 says 2 attempts and has [2]",
        lambda s: s.drop("delivery_attempts", delivery_id="delivery-two-3", number=1)),
    ("an attempt has a number too many", "C8: delivery-one-3 says 1 attempts and has [1, 2]",
        lambda s: s.repeat("delivery_attempts", {"number": 2}, delivery_id="delivery-one-3")),
    ("an event was delivered twice and both were recorded", "C8: delivery-two-3 is DELIVERED by 2 attempts",
        lambda s: s.change("delivery_attempts", {"status": 200}, delivery_id="delivery-two-3", number=1)),
    ("an audit record was changed", "C9: the chain tenant:acme breaks at 4",
        lambda s: s.change("audit", {"actor_id": "somebody else"}, sequence=4)),
    ("an audit record was taken out", "C9: the chain tenant:acme breaks at 5", lambda s: s.drop("audit", sequence=4)),
    ("the end of the audit was cut off", "C9: the chain tenant:acme ends at 15, and its head says 16",
        lambda s: s.drop("audit", sequence=16)),
    ("a step was not audited", "C9: run-two has 9 steps and 8 records",
        lambda s: s.repeat("history", {"revision": 9}, interview_id="two", sequence=8)),
    ("an event was sent again for no reason", "C10: event-one-8 was sent 2 times more than recorded, with 1",
        lambda s: [s.repeat("received", {}, webhookId="event-one-8") for _ in range(2)]),
    ("the run never settled", "C11: the run never settled", lambda s: s.drop("settled")),
    ("an interview stands still", "C11: run-one stays GENERATING_PLAN",
        lambda s: s.change("interviews", {"state": "GENERATING_PLAN"}, id="one")),
    ("a willing receiver was given up", "C11: delivery-one-8 to a receiver that takes everything is FAILED",
        lambda s: s.change("deliveries", {"state": "FAILED"}, id="delivery-one-8")),
    ("the list forgets an interview", "C11: the list of acme and the rows differ",
        lambda s: s.find("listed")["interviews"].pop()),
)


class Checker(unittest.TestCase):

    def test_an_untouched_history_breaks_no_rule(self):
        self.assertEqual(Story().violations(), [])

    def test_a_second_sending_after_a_kill_breaks_no_rule(self):
        story = Story()
        story.repeat("received", {}, webhookId="event-one-8")
        self.assertEqual(story.violations(), [])

    def test_an_interview_that_is_found_after_a_lost_answer_breaks_no_rule(self):
        story = Story()
        story.change("create", {"earlier": ["STORAGE_UNAVAILABLE", "lost"], "status": 200}, key="one")
        self.assertEqual(story.violations(), [])

    def test_a_late_second_sending_of_an_earlier_event_breaks_no_rule(self):
        story = Story()
        story.history.append(copy.deepcopy(story.find("received", webhookId="event-one-2")))
        self.assertEqual(story.violations(), [])

    def test_events_of_an_endpoint_break_no_rule(self):
        story = Story()
        for number in (1, 2):
            the_id = f"notice-{number}"
            story.rows["events"].append({"id": the_id, "tenant_id": "acme", "interview_id": None, "sequence": 0,
                "type": "webhook.endpoint_failing"})
            story.rows["deliveries"].append({"id": f"d-{the_id}", "event_id": the_id, "interview_id": None, "sequence": 0,
                "destination": "config:c", "state": "DELIVERED", "attempts": 1, "last_error": ""})
            story.rows["delivery_attempts"].append({"delivery_id": f"d-{the_id}", "number": 1, "started_at": 9 - number,
                "status": 200})
            story.history.append({"op": "received", "path": "/acme", "webhookId": the_id, "runId": None, "sequence": 0,
                "event": "webhook.endpoint_failing", "digest": the_id, "answer": 200, "faults": []})
            story.find("feed")["events"].append({"id": the_id, "runId": None, "sequence": 0})
        self.assertEqual(story.violations(), [])

    def test_every_rule_sees_what_was_tampered_with(self):
        for what, sentence, tamper in TAMPERED:
            with self.subTest(what):
                story = Story()
                tamper(story)
                found = story.violations()
                self.assertTrue(any(line.startswith(sentence) for line in found), f"{sentence} is not in {found}")

    def test_every_rule_was_broken_by_something(self):
        numbers = {rule.__name__.split("_")[0].upper() for rule in checker.RULES}
        self.assertEqual(numbers, {sentence.split(":")[0] for _, sentence, _ in TAMPERED})
        for silent in checker.RULES:
            with self.subTest(silent.__name__):
                self.assertTrue(any(self.is_broken(silent, tamper) for _, _, tamper in TAMPERED))

    @staticmethod
    def is_broken(rule, tamper):
        story = Story()
        tamper(story)
        return any(True for _ in rule(checker.World(story.history, story.rows)))


if __name__ == "__main__":
    unittest.main(verbosity=2)

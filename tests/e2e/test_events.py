#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The event feed: what webhooks tell, for those who fetch it themselves."""

import os
import signal
import threading
import uuid

from support import case
from support.client import Client
from support.waiting import Deadline
from support.world import INTERVIEWS, Candidate, World, example, expect, of, story

EVENTS = "/integration/events"


class Reader(threading.Thread):
    """Follows a feed page by page, until `enough(events)`."""

    def __init__(self, client, path=EVENTS, after=None, enough=lambda events: events, **query):
        super().__init__(daemon=True)
        self.client = client
        self.path = path
        self.cursor = after
        self.query = query
        self.enough = enough
        self.events = []
        self.raw = b""
        self.error = None
        self.start()

    def run(self):
        try:
            while not self.enough(self.events):
                page = expect(self.client.get(self.path, after=self.cursor, **self.query), 200)
                assert page["nextCursor"], page
                self.events += page["items"]
                self.raw += page.raw
                self.cursor = page["nextCursor"]
        except Exception as error:
            self.error = error

    def finish(self, seconds=120):
        self.join(seconds)
        if self.is_alive():
            raise Deadline(f"the feed to tell enough; it told {len(self.events)}")
        if self.error:
            raise self.error
        return self.events


class Feed(case.TenantCase):

    @staticmethod
    def tells(run_id, last):
        return lambda events: (run_id, last) in [(event["runId"], event["event"]) for event in events]

    def end(self, client=None, path=EVENTS):
        """The cursor behind everything that there is."""
        client = client or self.acme.client
        cursor = None
        while True:
            page = expect(client.get(path, after=cursor, limit=200), 200)
            cursor = page["nextCursor"]
            if not page["items"]:
                return cursor  # on PostgreSQL there may be more that is held back

    def test_a_long_poll_is_answered_by_a_create(self):
        tenant = self.world.tenant("Patient")
        reader = Reader(tenant.new_client(), after=self.end(tenant.client), wait=30)
        run_id = tenant.create()
        first = reader.finish()[0]
        self.assertEqual((first["event"], first["runId"], first["sequence"]), ("interview.received", run_id, 1))

    def test_who_asks_for_the_latest_is_told_only_what_comes(self):
        tenant = self.world.tenant("Newcomer")
        above = {"platformId": self.world.platform_id}
        for client, path, query in ((tenant.client, EVENTS, {}), (self.world.admin, "/platform-admin/events", above)):
            with self.subTest(path=path):
                before = Reader(client, path, limit=200, wait=30, enough=self.tells(tenant.pending(),
                    "interview.plan_generated"), **query).finish()
                latest = expect(client.get(path, after="latest", wait=30, **query), 200)
                self.assertEqual(latest["items"], [])
                told = Reader(client, path, latest["nextCursor"], wait=30,
                    enough=self.tells(tenant.create(), "interview.received"), **query).finish()
                self.assertEqual({event["id"] for event in before} & {event["id"] for event in told}, set())

    def test_a_wait_without_an_event_ends_with_the_same_cursor(self):
        tenant = self.world.tenant("Quiet")
        cursor = self.end(tenant.client)
        page = expect(tenant.client.get(EVENTS, after=cursor, wait=1), 200)
        self.assertEqual((page["items"], page["nextCursor"]), ([], cursor))

    def test_the_feed_by_pages_equals_the_webhooks_while_500_interviews_are_made(self):
        count, threads = 500, 8
        tenant = self.world.tenant("Crowd")
        tenant.receive("/crowd")
        done = "interview.plan_generated"
        reader = Reader(tenant.new_client(), limit=37, wait=5,
            enough=lambda events: sum(event["event"] == done for event in events) == count)

        def create(share):
            client = tenant.new_client()
            for _ in range(share):
                expect(client.post(INTERVIEWS, example()), 201)

        makers = [threading.Thread(target=create, args=(count // threads + (number < count % threads),))
            for number in range(threads)]
        for maker in makers:
            maker.start()
        for maker in makers:
            maker.join()
        events = reader.finish(300)
        self.receiver.bell.wait_for(lambda: len(self.receiver.calls(path="/crowd")) >= len(events),
            "the webhooks", 300)
        self.assertEqual(len(events), 4 * count)
        self.assertEqual(len({event["id"] for event in events}), len(events), "none comes twice")
        webhooks = {call.webhook_id: call for call in self.receiver.calls(path="/crowd")}
        self.assertEqual({event["id"]: event for event in events}, {key: call.json for key, call in webhooks.items()})
        for call in webhooks.values():
            self.assertIn(call.body, reader.raw, "byte for byte what the webhook sent")
        sequences = {}
        for event in events:
            sequences.setdefault(event["runId"], []).append(event["sequence"])
        self.assertEqual(set(map(tuple, sequences.values())), {(1, 2, 3, 4)}, "in order within each interview")
        self.assertEqual(expect(tenant.client.get(EVENTS, after=reader.cursor), 200)["items"], [])

        again = Reader(tenant.new_client(), limit=200, enough=lambda found: len(found) >= len(events)).finish()
        self.assertEqual(again, events, "the order holds")

    def test_after_a_purge_the_feed_tells_what_happened_without_the_candidate(self):
        canary = f"canary{uuid.uuid4().hex}"
        cursor = self.end()
        run_id, link = self.acme.approved(candidateName=canary)
        candidate = Candidate(self.server, link)
        candidate.begin()
        candidate.answer_all(lambda question: f"{story(question)} {canary}")
        candidate.call("complete", {})
        self.acme.wait_for_state(run_id, "ASSESSMENT_PENDING")
        expect(self.acme.client.post(of(run_id, "/assessment/approve"), {"actorId": "r"}), 200)
        before, raw = self.told_until(cursor, run_id, "interview.assessment_approved")
        self.assertIn(canary.encode(), raw)
        expect(self.acme.client.delete(of(run_id, "/candidate-data")), 200)
        after, raw = self.told_until(cursor, run_id, "interview.candidate_data_purged")
        self.assertNotIn(canary.encode(), raw)
        self.assertEqual([event["id"] for event in after[:-1]], [event["id"] for event in before])
        for event in after[:-1]:
            self.assertIs(event["data"]["erased"], True)

    def told_until(self, cursor, run_id, last):
        """(events of the interview up to `last`, the bytes of the pages)"""
        reader = Reader(self.acme.new_client(), after=cursor, limit=200, wait=30, enough=self.tells(run_id, last))
        return [event for event in reader.finish() if event["runId"] == run_id], reader.raw

    def test_an_interviews_events_are_what_its_webhooks_said(self):
        run_id = self.acme.pending()
        told = self.receiver.wait_for_event(run_id, "interview.plan_generated")
        path = of(run_id, "/events")
        items = self.acme.client.items(path, limit=3)
        self.assertEqual([item["sequence"] for item in items], [1, 2, 3, 4])
        self.assertEqual(items, [call.json for call in self.receiver.calls(run_id)])
        page = expect(self.acme.client.get(path), 200)
        self.assertIn(told.body, page.raw, "byte for byte")
        self.assertEqual((page["total"], page["nextCursor"]), (4, None))
        stranger = self.world.tenant("Stranger")
        self.assertProblem(stranger.client.get(path), 404, "NOT_FOUND")

    def test_a_platform_follows_all_of_its_tenants_and_nobody_elses(self):
        admin = self.world.platform_admin()
        path = "/platform-admin/events"
        cursor = self.end(admin, path)
        tenants = [self.world.tenant(name) for name in ("North", "South")]
        reader = Reader(admin, path, cursor, lambda events: {tenant.id for tenant in tenants}
            <= {event["tenantId"] for event in events}, wait=30)
        run_ids = {tenant.create() for tenant in tenants}
        self.assertLessEqual(run_ids, {event["runId"] for event in reader.finish()})
        self.assertProblem(self.world.admin.get(path), 400, "VALIDATION_FAILED")
        stranger = expect(self.world.admin.post("/platforms", {"name": "Other", "domain": "other.example.com"}), 201)
        other = expect(self.world.admin.get(path, platformId=stranger["id"]), 200)
        self.assertEqual(other["items"], [])
        self.assertEqual(self.acme.client.get(path).status, 403)
        self.assertNotIn(tenants[0].id.encode(), expect(self.acme.client.get(EVENTS, limit=200), 200).raw)

    def test_parameters_that_make_no_sense_are_refused(self):
        for query in ({"wait": 31}, {"wait": -1}, {"limit": 0}, {"after": "x"}, {"cursor": "x"}):
            with self.subTest(query=query):
                self.assertProblem(self.acme.client.get(EVENTS, **query), 400, "VALIDATION_FAILED")


class Ending(case.ServerCase):

    def test_a_server_that_stops_answers_who_waits(self):
        server = self.new_server({})
        tenant = World(server, self.receiver).tenant()
        answers = []
        client = Client(server.url, tenant.client.headers)
        # A wait of a second begins after this one and has ended before the server is told to stop.
        waiting = threading.Thread(target=lambda: answers.append(client.get(EVENTS, wait=30)))
        waiting.start()
        self.receiver.bell.wait_for(lambda: tenant.client.get(EVENTS, wait=1).status == 200, "the feed to answer")
        os.kill(server.pid, signal.SIGTERM)
        waiting.join(20)
        self.assertFalse(waiting.is_alive(), "the answer comes before the wait is over")
        page = expect(answers[0], 200)
        self.assertEqual(page["items"], [])
        self.receiver.bell.wait_for(lambda: not server.is_running, "the server to end")


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What became of each event on its way, and why it hasn't arrived."""

import uuid

from support import case
from support.client import Client
from support.world import expect


class Deliveries(case.TenantCase):

    environment = {"CANDOR_WEBHOOKS_RETRY_SCHEDULE": "3600,3600"}

    def deliveries(self, tenant, run_id=None, query=""):
        path = f"/tenants/{tenant.id}/deliveries?limit=200{query}" + (f"&runId={run_id}" if run_id else "")
        return expect(tenant.admin.get(path), 200)["items"]

    def of_event(self, tenant, run_id, sequence):
        """Events of one millisecond are listed in any order."""
        return next(one for one in self.deliveries(tenant, run_id) if one["sequence"] == sequence)

    def detail(self, tenant, delivery, client=None):
        return expect((client or tenant.admin).get(f"/tenants/{tenant.id}/deliveries/{delivery['id']}"), 200)

    def wait_for_why(self, tenant, run_id, sequence, code):
        seen = []

        def has_it():
            found = [one for one in self.deliveries(tenant, run_id) if one["sequence"] == sequence]
            seen.append([one["why"]["code"] for one in found])
            return found[0] if found and found[0]["why"]["code"] == code else None
        return self.receiver.bell.wait_for(has_it, lambda: f"{code}; it is {seen[-1]}", 60)

    def failing(self, name, status):
        """A tenant whose first event got this answer, and the event's interview."""
        tenant = self.world.tenant(name)
        tenant.receive("/failing")
        # The answer is everybody's: what others still have on its way would get it.
        waiting = f"/tenants/{self.acme.id}/undelivered"
        self.receiver.bell.wait_for(lambda: expect(self.acme.admin.get(waiting), 200)["pending"] == 0,
            "Acme's events to arrive", 60)
        self.receiver.status = status
        try:
            run_id = tenant.pending()
            self.receiver.wait_for_event(run_id, "interview.received")
            self.wait_for_why(tenant, run_id, 1, "DISABLED_GONE" if status == 410 else "RETRY_SCHEDULED")
        finally:
            self.receiver.status = 200
        return tenant, run_id

    def test_what_arrived_is_shown_with_what_was_sent_and_what_came_back(self):
        run_id = self.acme.pending()
        call = self.receiver.wait_for_event(run_id, "interview.plan_generated")
        shown = self.wait_for_why(self.acme, run_id, call.sequence, "DELIVERED")
        self.assertEqual((shown["state"], shown["event"], shown["eventId"]), ("DELIVERED", call.event, call.webhook_id))
        self.assertEqual((shown["destination"], shown["layer"]), (self.receiver.url("/hook"), "tenant"))
        self.assertEqual((shown["attempts"], shown["lastStatus"], shown["nextAttemptAt"]), (1, 200, None))
        detail = self.detail(self.acme, shown)
        self.assertEqual(detail["body"].encode(), call.body)
        attempt, = detail["attemptLog"]
        self.assertEqual((attempt["number"], attempt["status"], attempt["errorClass"]), (1, 200, None))
        self.assertEqual(attempt["request"]["headers"]["webhook-id"], call.webhook_id)
        self.assertEqual((attempt["response"]["body"], attempt["response"]["truncated"]), ("ok", False))
        self.assertGreater(attempt["phases"]["totalMs"], 0)
        self.assertNotIn(self.config["secret"].encode(), detail.raw)

    def test_what_waits_says_for_what_until_its_webhook_is_gone(self):
        tenant, run_id = self.failing("Waiting", 503)
        first, second = [self.of_event(tenant, run_id, sequence) for sequence in (1, 2)]
        self.assertEqual((first["why"]["code"], first["lastStatus"]), ("RETRY_SCHEDULED", 503))
        self.assertEqual(first["nextAttemptAt"], first["why"]["until"])
        self.assertEqual((second["why"]["code"], second["why"]["blockedBy"]), ("WAITS_FOR_EARLIER", first["id"]))
        hook = f"/tenants/{tenant.id}/webhook-config"
        expect(tenant.admin.put(hook, {"callbackUrl": self.receiver.url("/failing"), "isActive": False}), 200)
        self.assertEqual({one["why"]["code"] for one in self.deliveries(tenant, run_id)}, {"INACTIVE"})
        expect(tenant.admin.delete(hook), 204)
        for parked in self.deliveries(tenant, run_id, "&state=PARKED"):
            self.assertEqual((parked["why"]["code"], parked["destination"]), ("DESTINATION_DELETED", None))
        self.assertEqual(self.deliveries(tenant, run_id, "&state=PENDING"), [])

    def test_what_a_receiver_wants_no_more_is_held(self):
        tenant, run_id = self.failing("Gone", 410)
        self.assertEqual({one["why"]["code"] for one in self.deliveries(tenant, run_id)}, {"DISABLED_GONE"})
        for client, path, query in ((tenant.client, "/integration/events", {}),
                (self.world.admin, "/platform-admin/events", {"platformId": self.world.platform_id})):
            event = self.receiver.bell.wait_for(lambda: self.disabled(tenant, client, path, query),
                f"{path} to tell of it", 60)
            self.assertEqual((event["data"]["reason"], event["data"]["layer"]), ("GONE", "tenant"))
            self.assertEqual((event["runId"], event["interviewId"], event["state"], event["sequence"]),
                (None, None, None, 0))

    def disabled(self, tenant, client, path, query):
        """The event that tells of this tenant's disabled webhook, of which there is one."""
        events, cursor = [], None
        while True:
            page = expect(client.get(path, after=cursor, limit=200, **query), 200)
            if not page["items"]:
                break
            events += page["items"]
            cursor = page["nextCursor"]
        told = [one for one in events if one["event"] == "webhook.endpoint_disabled" and one["tenantId"] == tenant.id]
        self.assertLessEqual(len(told), 1)
        return told[0] if told else None

    def test_a_broken_receiver_is_left_in_peace_and_holds_its_events(self):
        tenant = self.world.tenant("Broken")
        config = tenant.receive("/nobody")
        self.receiver.answers["/nobody"] = 500
        runs = [tenant.pending() for _ in range(7)]
        self.receiver.bell.wait_for(lambda: len(self.receiver.calls(path="/nobody")) == 5, "five attempts", 60)
        held = self.receiver.bell.wait_for(lambda: self.held_back(tenant, runs), "the breaker to open", 60)
        self.assertEqual([one["attempts"] for one in held], [0, 0])
        self.assertTrue(all(one["why"]["until"] == one["nextAttemptAt"] for one in held))
        told, = expect(tenant.admin.get(f"/tenants/{tenant.id}/destinations"), 200)["items"]
        self.assertEqual((told["id"], told["state"], told["failuresInARow"], told["lastError"]),
            (config["id"], "OPEN", 5, "HTTP_STATUS"))
        self.assertEqual((told["lastDay"]["attempts"], told["lastDay"]["failed"]), (5, 5))
        self.assertGreater(told["openUntil"], told["failingSince"])
        self.assertEqual(expect(tenant.admin.get(f"/tenants/{tenant.id}/undelivered"), 200)["audit"]["repaired"], 0)
        hours = expect(tenant.admin.get(f"/tenants/{tenant.id}/delivery-statistics?hours=2"), 200)["hours"]
        self.assertEqual((len(hours), sum(hour["attempts"] for hour in hours), sum(hour["failed"] for hour in hours)),
            (2, 5, 5))
        whole = expect(self.world.admin.get(f"/platform-admin/delivery-statistics?platformId={self.world.platform_id}"), 200)["hours"]
        self.assertEqual(len(whole), 24)
        self.assertGreaterEqual(sum(hour["attempts"] for hour in whole), 5)
        self.assertProblem(tenant.admin.get(f"/tenants/{tenant.id}/delivery-statistics?hours=721"), 400, "VALIDATION_FAILED")
        self.receiver.answers["/nobody"] = 200
        expect(tenant.admin.put(f"/tenants/{tenant.id}/webhook-config", {"callbackUrl": self.receiver.url("/nobody")}), 200)
        for run_id in runs:
            self.wait_for_why(tenant, run_id, 1, "DELIVERED")
        told, = expect(tenant.admin.get(f"/tenants/{tenant.id}/destinations"), 200)["items"]
        self.assertEqual((told["state"], told["breaker"], told["openUntil"]), ("OK", "CLOSED", None))

    def test_it_is_told_which_webhook_events_go_to_and_why(self):
        tenant = self.world.tenant("Explained")
        path = f"/tenants/{tenant.id}/webhook-resolution"

        def states():
            told = expect(tenant.admin.get(path), 200)
            return [told["effective"]] + [layer["state"] for layer in told["layers"]]
        before = states()
        self.assertEqual(before[1:3], ["PER_INTERVIEW", "ABSENT"])
        tenant.receive("/explained")
        self.assertEqual(states()[:3], ["tenant", "PER_INTERVIEW", "IN_EFFECT"])
        expect(tenant.admin.put(f"/tenants/{tenant.id}/webhook-config",
            {"callbackUrl": self.receiver.url("/explained"), "isActive": False}), 200)
        self.assertEqual(states(), before[:2] + ["INACTIVE"] + before[3:])

    def held_back(self, tenant, runs):
        """The first events of these interviews that the breaker holds back, once all others were tried."""
        first = [self.of_event(tenant, run_id, 1) for run_id in runs]
        held = [one for one in first if one["why"]["code"] == "BREAKER_OPEN" and not one["attempts"]]
        return held if held and "IN_FLIGHT" not in {one["why"]["code"] for one in first} else None

    def test_what_waited_for_a_retry_is_sent_at_once_and_what_was_parked_goes_elsewhere(self):
        tenant, run_id = self.failing("Impatient", 503)
        first = self.of_event(tenant, run_id, 1)
        again = f"/tenants/{tenant.id}/deliveries/{first['id']}/redeliver"
        key = {"Idempotency-Key": str(uuid.uuid4())}
        told = [expect(tenant.admin.request("POST", again, headers=key), 202).json for _ in range(2)]
        self.assertEqual(told[0], told[1], "a repeated request is answered as the first one")
        self.receiver.wait_for_event(run_id, "interview.plan_generated")
        self.assertEqual([call.event for call in self.receiver.calls(run_id)][:2], ["interview.received"] * 2)
        self.wait_for_why(tenant, run_id, 1, "DELIVERED")
        expect(tenant.admin.delete(f"/tenants/{tenant.id}/webhook-config"), 204)
        self.assertProblem(tenant.admin.post(again), 409, "NO_DESTINATION")
        tenant.receive("/elsewhere")
        self.assertEqual(expect(tenant.admin.post(again), 202)["destination"], self.receiver.url("/elsewhere"))
        self.wait_for_why(tenant, run_id, 1, "DELIVERED")
        self.assertEqual([call.event for call in self.receiver.calls(run_id, path="/elsewhere")], ["interview.received"])
        self.assertEqual(self.of_event(tenant, run_id, 1)["attempts"], 3)

    def test_what_has_not_arrived_is_counted(self):
        tenant, _ = self.failing("Counted", 410)
        many = len(self.deliveries(tenant, query="&state=PENDING"))
        path = f"/tenants/{tenant.id}/undelivered"
        told = expect(tenant.admin.get(path), 200)
        self.assertEqual([told[name] for name in ("pending", "held", "failed", "parked")], [many, many, 0, 0])
        self.assertEqual([one["destination"] for one in told["byDestination"]], [self.receiver.url("/failing")])
        expect(tenant.admin.delete(f"/tenants/{tenant.id}/webhook-config"), 204)
        told = expect(tenant.admin.get(path), 200)
        self.assertEqual((told["pending"], told["parked"], told["oldestAt"], told["byDestination"]), (0, many, None, []))

    def test_a_key_for_deliveries_alone_sees_no_bodies(self):
        run_id = self.acme.pending()
        self.receiver.wait_for_event(run_id, "interview.plan_generated")
        delivered = self.wait_for_why(self.acme, run_id, 1, "DELIVERED")
        for held, hidden in ((["delivery:read"], "interview:read"), (["delivery:read", "interview:read"], None)):
            key = expect(self.acme.admin.post("/api-keys", {"name": "Monitor", "permissions": held}), 201)["key"]
            detail = self.detail(self.acme, delivered, Client(self.server.url, {"X-API-Key": key}))
            self.assertEqual(detail["bodyHidden"], hidden)
            self.assertEqual(detail["body"] is None, hidden is not None)
            self.assertEqual(detail["attemptLog"][0]["response"]["body"] is None, hidden is not None)

    def test_erased_answers_are_gone(self):
        run_id = self.acme.pending()
        self.receiver.wait_for_event(run_id, "interview.plan_generated")
        delivered = self.wait_for_why(self.acme, run_id, 1, "DELIVERED")
        expect(self.acme.client.delete(f"/integration/interviews/{run_id}/candidate-data"), 200)
        detail = self.detail(self.acme, delivered)
        self.assertIsNone(detail["attemptLog"][0]["response"]["body"])
        self.assertIn('"erased":true', detail["body"].replace(" ", ""))

    def test_a_list_is_narrowed_and_paged(self):
        tenant = self.world.tenant("Pages")
        tenant.receive("/pages")
        runs = [tenant.pending() for _ in range(3)]
        for run_id in runs:
            self.receiver.wait_for_event(run_id, "interview.plan_generated")
        told = self.deliveries(tenant, query="&event=interview.received")
        self.assertEqual({one["runId"] for one in told}, set(runs))
        walked, cursor = [], ""
        while cursor is not None:
            page = expect(tenant.admin.get(f"/tenants/{tenant.id}/deliveries?limit=2&event=interview.received"
                + (f"&cursor={cursor}" if cursor else "")), 200)
            walked += page["items"]
            cursor = page["nextCursor"]
        self.assertEqual([one["id"] for one in walked], [one["id"] for one in told])
        since = told[0]["createdAt"]
        self.assertEqual(self.deliveries(tenant, query=f"&event=interview.received&since={since}"), told[:1])
        self.assertEqual([one["id"] for one in self.deliveries(tenant, query=f"&event=interview.received&until={since}")],
            [one["id"] for one in told[1:]])
        for wrong in ("state=LOST", "event=none", "layer=none", "since=yesterday", "cursor=WzQyXQ", "cursor=WyJhIiwxLDBd"):
            self.assertProblem(tenant.admin.get(f"/tenants/{tenant.id}/deliveries?{wrong}"), 400, "VALIDATION_FAILED")

    def test_a_platform_sees_all_its_tenants_and_a_tenant_only_its_own(self):
        run_id = self.acme.pending()
        self.receiver.wait_for_event(run_id, "interview.plan_generated")
        own = self.wait_for_why(self.acme, run_id, 1, "DELIVERED")
        platform = f"/platform-admin/deliveries?platformId={self.world.platform_id}"
        self.assertEqual(expect(self.world.admin.get(f"{platform}&runId={run_id}&limit=1&until=2200-01-01T00:00Z"),
            200)["items"][0]["tenantId"], self.acme.id)
        shown = expect(self.world.admin.get(
            f"/platform-admin/deliveries/{own['id']}?platformId={self.world.platform_id}"), 200)
        self.assertEqual(shown["eventId"], own["eventId"])
        stranger = self.world.tenant("Stranger")
        for one in (own["id"], str(uuid.uuid4()), "none"):
            self.assertProblem(stranger.admin.get(f"/tenants/{stranger.id}/deliveries/{one}"), 404, "NOT_FOUND")
        self.assertEqual(self.deliveries(stranger, run_id), [])


if __name__ == "__main__":
    case.main(__doc__)

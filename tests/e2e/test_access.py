#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Who sees reports, whose eyes count, the last administrator, sandboxes, and keys that are revoked at once."""

import threading
import uuid

from support import case
from support.client import Client
from support.waiting import Bell
from support.world import INTERVIEWS, PASSWORD, Candidate, example, expect, of, story


def bearer(server, who, path="/auth/login"):
    token = expect(Client(server.url).post(path, {"email": who["email"], "password": PASSWORD}), 200)["accessToken"]
    return Client(server.url, {"Authorization": f"Bearer {token}"})


class Access(case.TenantCase):

    def account(self, role, tenant=None):
        who = {"email": f"{uuid.uuid4()}@example.com", "password": PASSWORD, "name": role, "role": role}
        who["id"] = expect((tenant or self.acme).admin.post("/users", who), 201)["id"]
        return who

    def key(self, permissions, admin=None):
        made = expect((admin or self.acme.admin).post("/api-keys", {"name": "K", "permissions": permissions}), 201)
        return made, Client(self.server.url, {"X-API-Key": made["key"]})

    def reported(self, approver=None):
        """An interview whose report waits, its plan approved by `approver`."""
        run_id = self.acme.pending()
        approved = expect((approver or self.acme.client).post(of(run_id, "/plan/approve"), {}), 200)
        candidate = Candidate(self.server, approved["interviewLink"])
        candidate.begin()
        candidate.answer_all(story)
        candidate.call("complete", {})
        self.acme.wait_for_state(run_id, "ASSESSMENT_PENDING")
        return run_id

    def test_a_report_is_shown_to_those_who_may_read_it_and_to_no_one_else(self):
        run_id = self.reported()
        _, blind = self.key(["interview:read"])
        _, reader = self.key(["interview:read", "assessment:read"])
        _, reviewer = self.key(["interview:read", "assessment:review"])
        expect(reviewer.post(of(run_id, "/assessment/override"), {"competencyId": expect(reviewer.get(of(run_id)),
            200)["assessment"]["competencies"][0]["id"], "score": 2, "reason": "Seen."}), 200)
        shown = [expect(client.get(of(run_id)), 200)["assessment"] for client in (blind, reader, reviewer)]
        self.assertEqual([report and report["status"] for report in shown], [None, None, "PENDING_REVIEW"])

        def override(client):
            entries = expect(client.get(of(run_id, "/history")), 200)["items"]
            return next(entry for entry in entries if entry["action"] == "OVERRIDE_SCORE")["detail"]
        self.assertEqual([override(client) is None for client in (blind, reader, reviewer)], [True, True, False])
        expect(self.acme.client.post(of(run_id, "/assessment/approve"), {}), 200)
        answers = [expect(client.get(of(run_id)), 200) for client in (blind, reader, reviewer)]
        self.assertEqual([bool(answer["assessment"]) for answer in answers], [False, True, True])
        self.assertEqual(answers[1].headers["ETag"], answers[2].headers["ETag"])
        self.assertNotEqual(answers[0].headers["ETag"], answers[1].headers["ETag"])
        self.assertEqual([override(client) is None for client in (blind, reader, reviewer)], [True, False, False])

        def told(client):
            # The feed shows it once no older unit of work is under way, of anybody on the database server.
            return Bell().wait_for(lambda: next((event for event in client.items_of_feed(run_id)
                if event["event"] == "interview.assessment_approved"), None), "the feed to tell of the report")
        for client in (blind, reader, reviewer):
            client.items_of_feed = lambda run_id, client=client: [event for event in
                expect(client.get("/integration/events", limit=200), 200)["items"] if event["runId"] == run_id]
        self.assertEqual(told(blind)["data"], {"assessmentId": answers[1]["assessment"]["id"], "withheld": True})
        for client in (reader, reviewer):
            self.assertEqual(told(client)["data"]["overallScore"], answers[1]["assessment"]["overallScore"])
        report = answers[1]["assessment"]
        self.assertNotIn(report["summary"].encode(), answers[0].raw + blind.get("/integration/events", limit=200).raw)

    def test_what_is_said_about_a_report_is_told_to_its_readers_alone(self):
        rejected, approved = self.reported(), self.reported()
        _, blind = self.key(["interview:read", "delivery:read"])
        _, reader = self.key(["interview:read", "assessment:read", "delivery:read"])
        _, reviewer = self.key(["interview:*", "assessment:*"])
        words = {name: f"{name} was thin on Kafka" for name in ("override", "approval", "rejection")}
        for run_id in (rejected, approved):
            competency = expect(reviewer.get(of(run_id)), 200)["assessment"]["competencies"][0]["id"]
            expect(reviewer.post(of(run_id, "/assessment/override"), {"competencyId": competency, "score": 2,
                "reason": words["override"]}), 200)
        expect(reviewer.post(of(approved, "/assessment/approve"), {"note": words["approval"]}), 200)
        expect(reviewer.post(of(rejected, "/assessment/reject"), {"reason": words["rejection"]}), 200)

        def cancellation(client):
            return Bell().wait_for(lambda: next((event for event in client.get("/integration/events", limit=200)["items"]
                if event["runId"] == rejected and event["event"] == "interview.cancelled"), None), "the feed to tell of it")
        self.assertEqual(cancellation(reader)["data"]["reason"], words["rejection"])
        self.assertEqual(cancellation(blind)["data"], {"cancelReason": "ASSESSMENT_REJECTED", "withheld": True})
        told = {client: b"".join(client.get(path).raw for path in (of(approved, "/history"), of(rejected, "/history")))
            for client in (blind, reader)}
        for word in words.values():
            self.assertNotIn(word.encode(), told[blind])
        for name in ("approval", "rejection"):
            self.assertIn(words[name].encode(), told[reader])
        log = f"/tenants/{self.acme.id}/deliveries"
        delivered = Bell().wait_for(lambda: next((one for one in reader.items(log, runId=rejected, state="DELIVERED")
            if one["event"] == "interview.cancelled"), None), "its delivery")
        for client, shown in ((blind, False), (reader, True)):
            self.assertEqual(words["rejection"] in expect(client.get(f"{log}/{delivered['id']}"), 200).raw.decode(), shown)

    def test_only_who_reads_reports_says_where_they_are_sent(self):
        _, blind = self.key(["interview:*"])
        _, reader = self.key(["interview:*", "assessment:read"])
        there = self.receiver.url("/own")
        refused = blind.post(INTERVIEWS, example(callbackUrl=there))
        self.assertProblem(refused, 403, "PERMISSION_REQUIRED")
        self.assertIn("callbackUrl", refused["detail"])
        run_id = expect(blind.post(INTERVIEWS, example()), 201)["runId"]
        self.assertProblem(blind.patch(of(run_id, "/info"), {"callbackUrl": there}), 403, "PERMISSION_REQUIRED")
        expect(reader.post(INTERVIEWS, example(callbackUrl=there)), 201)

    def test_only_who_reads_reports_redirects_the_webhook(self):
        there = {"callbackUrl": self.receiver.url("/theirs"), "events": [], "isActive": True}
        before = expect(self.acme.admin.get("/me/webhook-config"), 200)
        _, blind = self.key(["webhook:*"])
        refused = blind.put("/me/webhook-config", there)
        self.assertProblem(refused, 403, "PERMISSION_REQUIRED")
        self.assertEqual(refused["permission"], "assessment:read")
        self.assertEqual(expect(self.acme.admin.get("/me/webhook-config"), 200).raw, before.raw)

    def test_a_refused_state_is_named(self):
        made, _ = self.key(["interview:read"])
        expect(self.acme.admin.post(f"/api-keys/{made['id']}/rotate", {"overlapSeconds": 60}), 201)
        replaced = self.acme.admin.post(f"/api-keys/{made['id']}/rotate", {})
        self.assertProblem(replaced, 400, "INVALID_STATE")
        self.assertEqual((replaced["currentState"], replaced["allowedActions"]), ("REPLACED", ["REVOKE"]))
        who = self.account("VIEWER")
        expect(self.acme.admin.put(f"/users/{who['id']}", {"status": "DISABLED"}), 200)
        disabled = self.acme.admin.post(f"/users/{who['id']}/invitation")
        self.assertEqual((disabled["code"], disabled["currentState"]), ("INVALID_STATE", "DISABLED"))

    def test_permissions_are_not_taken_away_by_an_empty_list(self):
        role = expect(self.acme.admin.post("/roles", {"name": "Reader", "permissions": ["interview:read"]}), 201)
        client = expect(self.acme.admin.post("/oauth-clients", {"name": "C", "permissions": ["interview:read"]}), 201)
        for path in (f"/roles/{role['id']}", f"/oauth-clients/{client['id']}"):
            refused = self.acme.admin.put(path, {"permissions": []})
            self.assertProblem(refused, 400, "VALIDATION_FAILED")
            self.assertEqual([(fault["pointer"], fault["code"]) for fault in refused["errors"]], [("/permissions", "REQUIRED")])

    def test_a_client_is_whoever_replaced_its_secret(self):
        settings = f"/tenants/{self.acme.id}"
        expect(self.world.admin.put(settings, {"settings": {"fourEyes": True}}), 200)
        self.addCleanup(lambda: expect(self.world.admin.put(settings, {"settings": {"fourEyes": False}}), 200))
        first, second = (bearer(self.server, self.account("ADMIN")) for _ in range(2))
        made = expect(first.post("/oauth-clients", {"name": "ATS", "permissions": ["interview:*", "assessment:*"]}), 201)
        run_id = self.reported(second)
        expect(self.world.admin.put(settings, {"settings": {"fourEyes": False}}), 200)
        self.assertProblem(second.post(of(run_id, "/assessment/approve"), {}), 403, "SECOND_PERSON_REQUIRED")
        fresh = expect(second.post(f"/oauth-clients/{made['id']}/rotate", {}), 200)
        token = expect(Client(self.server.url).post("/oauth/token", {"grant_type": "client_credentials",
            "client_id": made["id"], "client_secret": fresh["clientSecret"]}), 200)["access_token"]
        by_client = Client(self.server.url, {"Authorization": f"Bearer {token}"})
        self.assertProblem(by_client.post(of(run_id, "/assessment/approve"), {}), 403, "SECOND_PERSON_REQUIRED")
        expect(first.post(of(run_id, "/assessment/approve"), {}), 200)

    def test_four_eyes_are_two_people(self):
        expect(self.world.admin.put(f"/tenants/{self.acme.id}", {"settings": {"fourEyes": True}}), 200)
        self.addCleanup(lambda: expect(self.world.admin.put(f"/tenants/{self.acme.id}", {"settings": {"fourEyes": False}}), 200))
        one, two = self.account("ADMIN"), self.account("ADMIN")
        first, second = bearer(self.server, one), bearer(self.server, two)
        made, by_key = self.key(["interview:*", "assessment:*"], first)
        run_id = self.reported(by_key)
        rotated = expect(first.post(f"/api-keys/{made['id']}/rotate", {}), 201)
        _, another = self.key(["interview:*", "assessment:*"], first)
        by_rotated = Client(self.server.url, {"X-API-Key": rotated["key"]})
        for same in (by_rotated, another, first):
            self.assertProblem(same.post(of(run_id, "/assessment/approve"), {}), 403, "SECOND_PERSON_REQUIRED")
        expect(second.post(of(run_id, "/assessment/approve"), {}), 200)

    def test_the_last_administrator_stays_until_there_is_another(self):
        tenant = self.world.tenant("Lonely")
        only = self.account("ADMIN", tenant)
        own = bearer(self.server, only)
        path = f"/users/{only['id']}"
        for answer in (own.delete(path), own.put(path, {"status": "DISABLED"}), own.put(path, {"role": "VIEWER"}),
                tenant.admin.delete(path)):
            self.assertProblem(answer, 409, "LAST_ADMINISTRATOR")
        self.account("ADMIN", tenant)
        expect(tenant.admin.delete(path), 204)

    def test_a_sandbox_is_marked_wherever_it_shows(self):
        made = expect(self.world.admin.post("/tenants", {"platformId": self.world.platform_id, "name": "Trial",
            "domain": "trial.example.com", "sandbox": True}), 201)
        self.assertIs(made["sandbox"], True)
        path = f"/tenants/{made['id']}"
        self.assertProblem(self.world.admin.put(path, {"sandbox": False}), 400, "VALIDATION_FAILED")
        admin = self.world.admin.with_headers(X_Tenant_ID=made["id"])
        key = expect(admin.post("/api-keys", {"name": "ATS"}), 201)
        self.assertTrue(key["key"].startswith("sk_test_"))
        self.assertTrue(expect(admin.post(f"/api-keys/{key['id']}/rotate", {"overlapSeconds": 60}), 201)["key"]
            .startswith("sk_test_"))
        expect(self.world.admin.put(path + "/webhook-config", {"callbackUrl": self.receiver.url("/trial"), "events": [],
            "isActive": True}), 200)
        client = Client(self.server.url, {"X-API-Key": key["key"]})
        run_id = expect(client.post(INTERVIEWS, example()), 201)["runId"]
        self.assertIs(expect(client.get(of(run_id)), 200)["sandbox"], True)
        self.assertIs(client.items(INTERVIEWS)[0]["sandbox"], True)
        self.assertIs(self.receiver.wait_for_event(run_id, "interview.received").json["sandbox"], True)
        self.assertProblem(client.with_headers(X_Tenant_ID=self.acme.id).get(INTERVIEWS), 403, "SCOPE_FORBIDDEN")
        real = self.acme.create()
        self.assertTrue(self.acme.key.startswith("sk_live_"))
        self.assertIs(self.acme.show(real)["sandbox"], False)
        self.assertNotIn("sandbox", self.receiver.wait_for_event(real, "interview.received").json)

    def test_a_replaced_key_is_revoked_at_once_while_it_overlaps(self):
        old, by_old = self.key(["interview:read"])
        fresh = expect(self.acme.admin.post(f"/api-keys/{old['id']}/rotate", {"overlapSeconds": 3600}), 201)
        expect(by_old.get(INTERVIEWS), 200)
        expect(self.acme.admin.delete(f"/api-keys/{old['id']}"), 204)
        self.assertProblem(by_old.get(INTERVIEWS), 401, "UNAUTHENTICATED")
        expect(Client(self.server.url, {"X-API-Key": fresh["key"]}).get(INTERVIEWS), 200)

    def test_a_key_that_is_in_use_is_revoked_at_once(self):
        for _ in range(10):
            made, by_key = self.key(["interview:read"])
            busy, stop = threading.Event(), threading.Event()

            def use():
                other = Client(self.server.url, by_key.headers)
                while not stop.is_set():
                    other.get(INTERVIEWS)
                    busy.set()
            user = threading.Thread(target=use)
            user.start()
            try:
                self.assertTrue(busy.wait(30))
                expect(self.acme.admin.delete(f"/api-keys/{made['id']}"), 204)
                self.assertProblem(by_key.get(INTERVIEWS), 401, "UNAUTHENTICATED")
            finally:
                stop.set()
                user.join()

    def test_a_suspended_tenants_users_read_and_leave_and_change_nothing(self):
        tenant = self.world.tenant("Paused")
        who = self.account("ADMIN", tenant)
        token = expect(tenant.admin.request("POST", f"/users/{self.account('VIEWER', tenant)['id']}/invitation"), 201)["token"]
        expect(self.world.admin.put(f"/tenants/{tenant.id}", {"status": "SUSPENDED"}), 200)
        own = bearer(self.server, who)
        self.assertProblem(own.post("/auth/change-password", {"currentPassword": PASSWORD, "newPassword": PASSWORD + "!"}),
            403, "TENANT_SUSPENDED")
        self.assertProblem(Client(self.server.url).post("/auth/set-password", {"token": token, "password": PASSWORD}), 403,
            "TENANT_SUSPENDED")
        me = expect(own.get("/auth/me"), 200)
        self.assertEqual(me["tenant"], {"id": tenant.id, "name": "Paused", "status": "SUSPENDED"})
        self.assertIn("webhook:update", me["permissions"])
        expect(own.post("/auth/logout"), 204)

    def test_a_suspended_platforms_people_read_and_its_tenants_come_back_as_they_were(self):
        root = self.world.admin
        platform = expect(root.post("/platforms", {"name": "Sleepy", "domain": "sleepy.example.com"}), 201)
        self.assertEqual(platform["status"], "ACTIVE")
        tenant = expect(root.post("/tenants", {"platformId": platform["id"], "name": "Below", "domain": "below.example.com",
            "adminEmail": "first@below.example.com"}), 201)
        self.assertEqual(tenant["platformStatus"], "ACTIVE")
        address = f"/platforms/{platform['id']}"
        expect(root.put(address, {"status": "SUSPENDED"}), 200)
        set_password = {"token": tenant["invitation"]["token"], "password": PASSWORD}
        self.assertProblem(Client(self.server.url).post("/auth/set-password", set_password), 403, "PLATFORM_SUSPENDED")
        self.assertProblem(root.post("/platform-admin/users", {"email": "a@sleepy.example.com", "name": "A", "role":
            "PLATFORM_ADMIN", "platformId": platform["id"]}), 403, "PLATFORM_SUSPENDED")
        below = expect(root.get(f"/tenants/{tenant['id']}"), 200)
        self.assertEqual((below["status"], below["platformStatus"]), ("ACTIVE", "SUSPENDED"))
        self.assertEqual([item["id"] for item in root.items("/platforms", status="SUSPENDED")], [platform["id"]])
        expect(root.put(address, {"status": "ACTIVE"}), 200)
        expect(Client(self.server.url).post("/auth/set-password", set_password), 200)


if __name__ == "__main__":
    case.main(__doc__)

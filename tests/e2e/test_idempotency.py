#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Idempotency-Key on whatever makes or changes something: done once, answered alike, and without the secrets."""

import concurrent.futures
import uuid

from support import case
from support.client import Client
from support.world import INTERVIEWS, PASSWORD, example, expect, of

SECRETS = ("key", "secret", "clientSecret", "token", "invitation")


class Idempotency(case.TenantCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.admin = cls.world.admin
        cls.tenant_admin = cls.admin.with_headers(X_Tenant_ID=cls.acme.id)

    def once(self, client, method, path, body, status):
        """Sends the request twice and another one with the same key; the first answer."""
        key = {"Idempotency-Key": str(uuid.uuid4())}
        first = expect(client.request(method, path, body, key), status)
        self.assertNotIn("Idempotency-Replayed", first.headers)
        again = expect(client.request(method, path, body, key), status)
        self.assertEqual(again.headers.get("Idempotency-Replayed"), "true")
        shown = {name: value for name, value in first.json.items() if name not in SECRETS}
        self.assertEqual(again.json, shown)
        if body is not None:
            self.assertProblem(client.request(method, path, {**body, "unlike": True}, key), 422, "IDEMPOTENCY_KEY_REUSED")
        return first

    def count(self, client, path):
        return expect(client.get(path), 200)["total"]

    def test_a_platform_is_made_and_changed_once(self):
        before = self.count(self.admin, "/platforms")
        made = self.once(self.admin, "POST", "/platforms", {"name": "Once", "domain": "once.example"}, 201)
        self.assertEqual(self.count(self.admin, "/platforms"), before + 1)
        self.once(self.admin, "PUT", f"/platforms/{made['id']}", {"name": "Once more"}, 200)

    def test_a_tenant_is_made_once_and_its_invitation_is_told_once(self):
        before = self.count(self.admin, "/tenants")
        made = self.once(self.admin, "POST", "/tenants", {"platformId": self.world.platform_id, "name": "Solo",
            "domain": "solo.example", "adminEmail": "first@solo.example"}, 201)
        self.assertIn("token", made["invitation"])
        self.assertEqual(self.count(self.admin, "/tenants"), before + 1)
        self.once(self.admin, "PUT", f"/tenants/{made['id']}", {"name": "Solo Inc."}, 200)

    def test_users_and_their_invitations(self):
        made = self.once(self.tenant_admin, "POST", "/users",
            {"email": "one@acme.example", "name": "One", "role": "VIEWER", "password": PASSWORD}, 201)
        self.once(self.tenant_admin, "PUT", f"/users/{made['id']}", {"name": "Only One"}, 200)
        token = self.once(self.tenant_admin, "POST", f"/users/{made['id']}/invitation", None, 201)["token"]
        expect(Client(self.server.url).post("/auth/set-password", {"token": token, "password": PASSWORD}), 200)

    def test_a_key_is_made_and_rotated_once_and_told_once(self):
        before = self.count(self.tenant_admin, "/api-keys")
        made = self.once(self.tenant_admin, "POST", "/api-keys", {"name": "Once"}, 201)
        rotated = self.once(self.tenant_admin, "POST", f"/api-keys/{made['id']}/rotate", {"overlapSeconds": 60}, 201)
        self.assertEqual(self.count(self.tenant_admin, "/api-keys"), before + 2)
        expect(Client(self.server.url, {"X-API-Key": rotated["key"]}).get(INTERVIEWS), 200)

    def test_a_role_is_made_and_changed_once(self):
        made = self.once(self.tenant_admin, "POST", "/roles", {"name": "Once", "permissions": ["interview:read"]}, 201)
        self.once(self.tenant_admin, "PUT", f"/roles/{made['id']}", {"name": "Once more"}, 200)

    def test_an_oauth_clients_secret_is_told_once(self):
        before = self.count(self.tenant_admin, "/oauth-clients")
        self.once(self.tenant_admin, "POST", "/oauth-clients", {"name": "Once"}, 201)
        self.assertEqual(self.count(self.tenant_admin, "/oauth-clients"), before + 1)

    def test_a_webhooks_secret_is_told_once(self):
        tenant = self.world.tenant("Hooked")
        admin = self.admin.with_headers(X_Tenant_ID=tenant.id)
        saved = self.once(admin, "PUT", "/me/webhook-config",
            {"callbackUrl": self.receiver.url("/hooked"), "events": [], "isActive": True}, 200)
        self.assertTrue(saved["secret"].endswith(saved["secretHint"][-4:]))

    def test_a_test_event_is_sent_once(self):
        received = len(self.sent_tests())
        self.once(self.tenant_admin, "POST", f"/tenants/{self.acme.id}/webhook-test",
            {"event": "interview.approved"}, 200)
        self.assertEqual(len(self.sent_tests()), received + 1)

    def sent_tests(self):
        return [call for call in self.receiver.calls() if call.json.get("data", {}).get("test")]

    def refused(self, client, method, path, body, status, code):
        """Refused twice in the same words, and with another body because of the key."""
        key = {"Idempotency-Key": str(uuid.uuid4())}
        first = self.assertProblem(client.request(method, path, body, key), status, code)
        again = client.request(method, path, body, key)
        self.assertEqual((again.status, again.raw), (status, first.raw))
        self.assertEqual(again.headers.get("Idempotency-Replayed"), "true")
        self.assertEqual(again.headers.get("Content-Type"), "application/problem+json")
        self.assertProblem(client.request(method, path, {"other": 1}, key), 422, "IDEMPOTENCY_KEY_REUSED")
        return key

    def test_another_query_is_another_request(self):
        root = self.admin
        places = [expect(root.post("/platforms", {"name": name, "domain": f"{name}.example"}), 201)["id"]
            for name in ("query-one", "query-two")]
        body = {"name": "Key", "permissions": ["interview:read"]}
        key = {"Idempotency-Key": str(uuid.uuid4())}
        expect(root.post(f"/platform-admin/api-keys?platformId={places[0]}", body, key), 201)
        self.assertProblem(root.post(f"/platform-admin/api-keys?platformId={places[1]}", body, key), 422, "IDEMPOTENCY_KEY_REUSED")
        again = expect(root.post(f"/platform-admin/api-keys?platformId={places[0]}", body, key), 201)
        self.assertEqual(again.headers.get("Idempotency-Replayed"), "true", again)

    def test_refusals_are_remembered(self):
        run_id = self.acme.pending()
        client = self.acme.client
        self.refused(client, "POST", INTERVIEWS, {"position": ""}, 400, "VALIDATION_FAILED")
        self.refused(client, "POST", INTERVIEWS, b'{"position":', 400, "MALFORMED_JSON")
        self.refused(client, "POST", of("run_1700000000_00000000", "/plan/approve"), {}, 404, "NOT_FOUND")
        self.refused(client, "POST", of(run_id, "/plan/approve"), {"planId": str(uuid.uuid4())}, 409, "PLAN_CHANGED")
        taken = {"email": "twice@acme.example", "name": "Twice", "role": "VIEWER", "password": PASSWORD}
        expect(self.tenant_admin.post("/users", taken), 201)
        self.refused(self.tenant_admin, "POST", "/users", taken, 409, "DUPLICATE_VALUE")
        body = example()
        expect(client.post(INTERVIEWS, body), 201)
        self.refused(client, "POST", INTERVIEWS, {**body, "position": "Another"}, 409, "EXTERNAL_ID_CONFLICT")

    def test_a_refusal_stands_when_the_state_has_changed_since_and_after_a_crash(self):
        created = expect(self.acme.client.post(INTERVIEWS, example()), 201)
        path = of(created["runId"], "/assessment/approve")
        key = self.refused(self.acme.client, "POST", path, {"actorId": "r"}, 400, "INVALID_STATE")
        expect(self.acme.client.delete(of(created["runId"])), 200)
        self.server.kill()
        self.server.start()
        again = Client(self.server.url, self.acme.client.headers).request("POST", path, {"actorId": "r"}, key)
        self.assertEqual((again.status, again["code"]), (400, "INVALID_STATE"), again)
        self.assertEqual(again.headers.get("Idempotency-Replayed"), "true")
        self.assertNotEqual(again["currentState"], "CANCELLED")

    def test_what_is_about_the_caller_is_not_remembered(self):
        key = {"Idempotency-Key": str(uuid.uuid4())}
        body = example()
        client = self.acme.client
        self.assertProblem(client.request("POST", INTERVIEWS, body, {**key, "Content-Type": "text/plain"}), 415,
            "UNSUPPORTED_MEDIA_TYPE")
        self.assertProblem(client.request("POST", INTERVIEWS + "?dry=1", body, key), 400, "VALIDATION_FAILED")
        plan = of(self.acme.pending(), "/plan")
        self.assertProblem(client.request("PUT", plan, {"title": "Mine"}, key), 400, "VALIDATION_FAILED")
        expect(client.request("PUT", plan, {"title": "Mine"}, {**key, "If-Match": "*"}), 200)
        self.assertProblem(self.admin.request("POST", INTERVIEWS, body, key), 400, "TENANT_REQUIRED")
        first = expect(client.request("POST", INTERVIEWS, body, key), 201)
        self.assertNotIn("Idempotency-Replayed", first.headers)

    def test_a_key_is_printable_and_short(self):
        for key in ("", "k" * 256, "a\tb", "caf\u00e9"):
            with self.subTest(key=key[:10]):
                refused = self.acme.client.request("POST", INTERVIEWS, example(), {"Idempotency-Key": key})
                self.assertProblem(refused, 400, "VALIDATION_FAILED")
                self.assertEqual([error["header"] for error in refused["errors"]], ["Idempotency-Key"])

    def test_a_request_that_runs_is_not_waited_for(self):
        held = self.receiver.hold("/slow")
        tenant = self.world.tenant("Slow")
        admin = self.admin.with_headers(X_Tenant_ID=tenant.id)
        expect(admin.put("/me/webhook-config", {"callbackUrl": self.receiver.url("/slow"), "events": []}), 200)
        key = {"Idempotency-Key": str(uuid.uuid4())}
        path = f"/tenants/{tenant.id}/webhook-test"
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            first = pool.submit(admin.with_headers().request, "POST", path, {}, key)
            held.wait_for_call()
            running = self.assertProblem(admin.request("POST", path, {}, key), 409, "IDEMPOTENCY_KEY_IN_USE")
            self.assertGreater(int(running.headers["Retry-After"]), 0)
            held.release()
            first = expect(first.result(), 200)
        again = expect(admin.request("POST", path, {}, key), 200)
        self.assertEqual((again.raw, again.headers.get("Idempotency-Replayed")), (first.raw, "true"))

    def test_simultaneous_requests_make_one(self):
        key = {"Idempotency-Key": str(uuid.uuid4())}
        body = {"name": "Crowd", "domain": "crowd.example"}

        def make(_):
            return self.admin.with_headers().request("POST", "/platforms", body, key)
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(make, range(16)))
        self.assertLessEqual({answer.status for answer in answers}, {201, 409})
        self.assertEqual(len({answer["id"] for answer in answers if answer.status == 201}), 1)

    def test_a_key_is_its_callers_own(self):
        key = {"Idempotency-Key": "shared"}
        other = self.world.tenant("Elsewhere")
        mine = expect(self.acme.client.request("POST", INTERVIEWS, example(), key), 201)
        theirs = expect(other.client.request("POST", INTERVIEWS, example(), key), 201)
        self.assertNotEqual(mine["runId"], theirs["runId"])

    def test_what_was_answered_is_known_after_a_crash(self):
        key = {"Idempotency-Key": str(uuid.uuid4())}
        body = {"name": "Before the crash"}
        first = expect(self.tenant_admin.request("POST", "/api-keys", body, key), 201)
        self.server.kill()
        self.server.start()
        again = expect(Client(self.server.url, self.tenant_admin.headers).request("POST", "/api-keys", body, key), 201)
        self.assertEqual(again.headers.get("Idempotency-Replayed"), "true")
        self.assertEqual(again["id"], first["id"])
        self.assertNotIn("key", again.json)


if __name__ == "__main__":
    case.main(__doc__)

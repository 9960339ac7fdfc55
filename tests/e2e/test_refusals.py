#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the API refuses, and that it says why in the way the contract promises."""

import html
import http.client
import json
import socket
import urllib.request
import uuid

from support import case
from support.client import Client
from support.world import INTERVIEWS, PASSWORD, example, expect, of

NOWHERE = "run_1700000000_00000000"


class Refusals(case.TenantCase):

    def test_an_action_in_the_wrong_state_says_which_are_allowed(self):
        run_id = self.acme.pending()
        wrong = self.assertProblem(self.acme.client.post(of(run_id, "/assessment/approve"), {}), 400, "INVALID_STATE")
        self.assertEqual(wrong["currentState"], "PENDING")
        self.assertTrue(wrong["allowedActions"])

    def test_a_foreign_interview_is_as_absent_as_one_that_never_was(self):
        foreign = self.acme.create()
        stranger = self.world.tenant("Stranger").client
        for method, rest, body in (("GET", "", None), ("POST", "/plan/approve", {}), ("DELETE", "", None),
                ("DELETE", "/candidate-data", None), ("GET", "/history", None), ("PATCH", "/info", {"level": "LEAD"})):
            with self.subTest(method=method, path=rest):
                answers = [stranger.request(method, of(run_id, rest), body) for run_id in (foreign, NOWHERE)]
                for answer, run_id in zip(answers, (foreign, NOWHERE)):
                    self.assertProblem(answer, 404, "NOT_FOUND")
                blank = [answer.raw.replace(answer["instance"].encode(), b"I").replace(answer["requestId"].encode(), b"R")
                    for answer in answers]
                self.assertEqual(blank[0], blank[1])
        self.assertEqual(self.acme.show(foreign)["cancelReason"], None)

    def test_unknown_fields_are_warned_about_on_create_and_refused_elsewhere(self):
        created = expect(self.acme.client.post(INTERVIEWS, example(skils=["x"])), 201)
        self.assertEqual([warning["pointer"] for warning in created["warnings"]], ["/skils"])
        self.acme.wait_for_state(created["runId"], "PENDING")
        self.assertProblem(self.acme.client.post(of(created["runId"], "/plan/approve"), {"actor": "x"}), 400,
            "VALIDATION_FAILED")

    def test_wrong_input_is_named_by_pointer(self):
        for changes, pointer in (({"position": None}, "/position"), ({"level": "GURU"}, "/level"),
                ({"jobDescription": "short"}, "/jobDescription"), ({"candidateEmail": "nobody"}, "/candidateEmail"),
                ({"qualifications": "many"}, "/qualifications"), ({"durationMinutes": 500}, "/durationMinutes")):
            with self.subTest(pointer=pointer):
                refused = self.acme.client.post(INTERVIEWS, example(**changes))
                self.assertProblem(refused, 400, "VALIDATION_FAILED")
                self.assertEqual([error["pointer"] for error in refused["errors"]], [pointer])

    def places(self, answer):
        self.assertProblem(answer, 400, "VALIDATION_FAILED")
        return sorted(error["pointer"] for error in answer["errors"])

    def test_all_wrong_fields_come_in_one_answer(self):
        root = self.world.admin
        admin = root.with_headers(X_Tenant_ID=self.acme.id)
        user = expect(admin.post("/users",
            {"email": "all@acme.example", "name": "All", "role": "VIEWER", "password": PASSWORD}), 201)
        incomplete = self.acme.create(level=None)
        pending = self.acme.pending()
        private = "https://10.1.2.3/hook"
        for client, method, path, body, places in (
                (self.acme.client, "POST", INTERVIEWS, {"level": "GURU", "callbackUrl": private, "metadata": 1},
                    ["/callbackUrl", "/level", "/metadata", "/position"]),
                (self.acme.client, "PATCH", of(incomplete, "/info"), {"level": "GURU", "callbackUrl": private, "externalId": "x"},
                    ["/callbackUrl", "/externalId", "/level"]),
                (self.acme.client, "PATCH", of(pending, "/plan/revise"), {"sections": ["nope"], "planId": "x"},
                    ["/instructions", "/planId", "/sections/0"]),
                (admin, "PUT", "/me/webhook-config",
                    {"callbackUrl": private, "secret": "short", "events": ["x"], "customHeaders": {"Host": "a"}, "active": True},
                    ["/active", "/callbackUrl", "/customHeaders/Host", "/events/0", "/secret"]),
                (admin, "POST", "/users", {"email": "x", "name": "", "role": "Nobody", "password": "password1234", "platformId": "x"},
                    ["/email", "/name", "/password", "/platformId", "/role"]),
                (admin, "POST", "/users", {"email": "x"}, ["/email", "/name", "/role"]),
                (admin, "PUT", f"/users/{user['id']}", {"role": "Nobody", "password": "short", "status": "x", "email": "y"},
                    ["/email", "/password", "/role", "/status"]),
                (root, "POST", "/platform-admin/users", {"email": "x", "role": "VIEWER"},
                    ["/email", "/name", "/platformId", "/role"]),
                (root, "POST", "/tenants", {"name": "", "adminEmail": "x", "settings": {"agentEngine": "gpt", "noShowHours": 0}},
                    ["/adminEmail", "/domain", "/name", "/platformId", "/settings/agentEngine", "/settings/noShowHours"]),
                (root, "PUT", f"/tenants/{self.acme.id}", {"status": "x", "settings": {"agentEngine": "gpt"}},
                    ["/settings/agentEngine", "/status"]),
                (root, "POST", "/platforms", {"domain": "a b", "settings": 1}, ["/domain", "/name", "/settings"]),
                (root, "POST", "/platform-admin/api-keys", {"permissions": ["x"], "expiresAt": "2001-01-01T00:00:00Z"},
                    ["/expiresAt", "/name", "/permissions/0", "/platformId"]),
                (root, "POST", "/platform-admin/oauth-clients", {"permissions": ["x"], "more": 1},
                    ["/more", "/name", "/permissions/0", "/platformId"]),
                (admin, "POST", "/roles", {"name": "ADMIN", "permissions": ["x", "tenant:delete"]},
                    ["/name", "/permissions/0", "/permissions/1"])):
            with self.subTest(method=method, path=path, body=body):
                self.assertEqual(self.places(client.request(method, path, body)), places)

    def test_a_wrong_and_a_weak_password_are_told_together(self):
        admin = self.world.admin.with_headers(X_Tenant_ID=self.acme.id)
        who = {"email": "weak@acme.example", "password": PASSWORD}
        expect(admin.post("/users", {**who, "name": "Weak", "role": "VIEWER"}), 201)
        token = expect(Client(self.server.url).post("/auth/login", who), 200)["accessToken"]
        client = Client(self.server.url, {"Authorization": f"Bearer {token}"})
        for body, places in (({"currentPassword": "x", "newPassword": "password1234", "more": 1},
                    ["/currentPassword", "/more", "/newPassword"]),
                ({"currentPassword": PASSWORD, "newPassword": "short"}, ["/newPassword"]),
                ({"newPassword": "password1234"}, ["/currentPassword", "/newPassword"])):
            with self.subTest(body=body):
                self.assertEqual(self.places(client.post("/auth/change-password", body)), places)
        expect(Client(self.server.url).post("/auth/login", who), 200)

    def test_a_target_that_is_all_that_is_wrong_has_a_code_of_its_own(self):
        refused = self.acme.client.post(INTERVIEWS, example(callbackUrl="https://10.1.2.3/hook"))
        self.assertProblem(refused, 400, "TARGET_FORBIDDEN")
        self.assertEqual([error["pointer"] for error in refused["errors"]], ["/callbackUrl"])

    def test_only_an_engine_that_is_there_can_be_chosen(self):
        path = f"/tenants/{self.acme.id}"
        self.assertEqual(self.places(self.world.admin.put(path, {"settings": {"agentEngine": "gpt"}})),
            ["/settings/agentEngine"])
        chosen = expect(self.world.admin.put(path, {"settings": {"agentEngine": "builtin"}}), 200)
        self.assertEqual(chosen["settings"]["agentEngine"], "builtin")

    def test_lists_that_are_at_hand_come_in_pages_as_well(self):
        admin = self.world.admin.with_headers(X_Tenant_ID=self.acme.id)
        run_id = self.acme.pending()
        for path in ("/permissions", "/roles", of(run_id, "/history")):
            with self.subTest(path=path):
                whole = expect(admin.get(path, limit=200), 200)
                self.assertEqual((whole["nextCursor"], whole["total"]), (None, len(whole["items"])))
                self.assertGreater(len(whole["items"]), 2)
                self.assertEqual(admin.items(path, limit=2), whole["items"])
                first = expect(admin.get(path, limit=2), 200)
                self.assertIn(f"cursor={first['nextCursor']}", first.headers["Link"])
                self.assertEqual(admin.get(path, cursor="bm9uZQ").status, 400)

    def raw(self, sent):
        """(status, problem) of the answer to these bytes."""
        connection = socket.create_connection(("127.0.0.1", int(self.server.url.rsplit(":", 1)[1])), timeout=60)
        with connection:
            connection.sendall(sent)
            response = http.client.HTTPResponse(connection)
            response.begin()
            self.assertEqual(response.headers["Content-Type"], "application/problem+json")
            problem = json.loads(response.read())
            self.assertEqual(response.headers["X-Request-Id"], problem["requestId"])
            return response.status, problem

    def test_whoever_finds_the_error_it_looks_the_same(self):
        head = b"Host: 127.0.0.1\r\n"
        titles = {}
        for sent, code in ((b"GET /api/v1/nothing HTTP/1.1\r\n" + head, "NOT_FOUND"),
                (b"PATCH /api/v1/tenants HTTP/1.1\r\n" + head, "METHOD_NOT_ALLOWED"),
                (b"GET / HTTP/1.1\r\n" + head + b"Folded: a\r\n b\r\n", "MALFORMED_REQUEST"),
                (b"GET /" + b"x" * 9000 + b" HTTP/1.1\r\n" + head, "URI_TOO_LONG"),
                (b"GET / HTTP/1.1\r\n" + head + b"Long: " + b"x" * 9000 + b"\r\n", "HEADERS_TOO_LARGE"),
                (b"POST /api/v1/auth/login HTTP/1.1\r\n" + head + b"Content-Length: 99999999\r\n", "PAYLOAD_TOO_LARGE"),
                (b"GET / HTTP/1.1\r\nHost: elsewhere.example\r\n", "MISDIRECTED_REQUEST"),
                (b"GET / HTTP/1.1\r\n" + head + b"Expect: tea\r\n", "EXPECTATION_FAILED"),
                (b"POST /api/v1/integration/interviews HTTP/1.1\r\n" + head + b"Content-Length: 2\r\n", "UNAUTHENTICATED"),
                (b"GET /api/v1/integration/interviews HTTP/1.1\r\n" + head, "UNAUTHENTICATED")):
            with self.subTest(code=code):
                status, problem = self.raw(sent + b"\r\n")
                self.assertEqual((problem["code"], problem["status"]), (code, status))
                self.assertEqual(problem["type"], f"{self.server.url}/problems/{code}")
                self.assertRegex(problem["requestId"], r"^req_[0-9a-f]{16}$")
                self.assertEqual(titles.setdefault(code, problem["title"]), problem["title"])
                page = urllib.request.urlopen(problem["type"], timeout=60).read().decode()
                self.assertIn(html.escape(problem["title"]), page)

    def test_json_is_read_strictly(self):
        for body in (b'{"position": "a", "position": "b"}', b'{"position": "\xff"}', b'{"position": "\\ud800"}',
                b"[" * 100 + b"]" * 100, b'{"position": "a"} x', b"{'position': 'a'}", b""):
            with self.subTest(body=body[:40]):
                self.assertEqual(self.acme.client.request("POST", INTERVIEWS, body).status, 400)

    def test_who_is_not_known_is_asked_for_credentials(self):
        for headers in ({}, {"X-API-Key": "sk_live_nonsense"}, {"Authorization": "Bearer a.b.c"}):
            refused = Client(self.server.url, headers).get(INTERVIEWS)
            self.assertEqual(refused.status, 401, refused)
            self.assertTrue(refused.headers.get("WWW-Authenticate"))
        other = self.world.tenant("Other tenant")
        self.assertEqual(self.acme.client.with_headers(X_Tenant_ID=other.id).get(INTERVIEWS).status, 403)
        self.assertProblem(self.world.admin.get(INTERVIEWS), 400, "TENANT_REQUIRED")
        again = Client(self.server.url).post("/super-admin/auth/bootstrap",
            {"email": "second@example.com", "password": "a long enough pass phrase 43", "name": "Second"})
        self.assertEqual(again.status, 403, "bootstrap works once")

    def test_an_idempotency_key_replays_and_refuses_another_body(self):
        key = {"Idempotency-Key": str(uuid.uuid4())}
        body = example()
        first = expect(self.acme.client.post(INTERVIEWS, body, key), 201)
        second = self.acme.client.post(INTERVIEWS, body, key)
        self.assertEqual((second.status, second.raw), (201, first.raw))
        self.assertEqual(second.headers.get("Idempotency-Replayed"), "true")
        self.assertEqual(self.acme.client.post(INTERVIEWS, example(), key).status, 422)

    def test_an_external_id_replays_and_conflicts(self):
        body = example()
        first = expect(self.acme.client.post(INTERVIEWS, body), 201)
        second = expect(self.acme.client.post(INTERVIEWS, body), 200)
        self.assertEqual(second["runId"], first["runId"])
        self.assertEqual(second.headers.get("Idempotency-Replayed"), "true")
        other = self.acme.client.post(INTERVIEWS, {**body, "position": "Another"})
        self.assertProblem(other, 409, "EXTERNAL_ID_CONFLICT")
        self.assertEqual(other["existing"]["runId"], first["runId"])


if __name__ == "__main__":
    case.main(__doc__)

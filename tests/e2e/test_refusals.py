#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the API refuses, and that it says why in the way the contract promises."""

import uuid

from support import case
from support.client import Client
from support.world import INTERVIEWS, example, expect, of

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

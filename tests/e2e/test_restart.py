#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What was promised before a kill -9 holds after it: remembered answers, sessions, keys, secrets and refusals."""

import http.client
import random
import threading
import uuid

from support import case
from support.client import Client
from support.waiting import Bell
from support.world import INTERVIEWS, PASSWORD, example, expect, of

CLIENTS = 6
PATIENCE = 120  # s


class Restarts(case.TenantCase):

    def restart(self):
        self.server.kill()
        self.server.start()

    def new_user(self):
        who = {"email": f"{uuid.uuid4()}@example.com", "password": PASSWORD}
        expect(self.acme.admin.post("/users", {**who, "name": "Somebody", "role": "ADMIN"}), 201)
        return who

    def status_with(self, **headers):
        return Client(self.server.url).with_headers(**headers).get(INTERVIEWS).status

    def test_a_remembered_answer_is_replayed(self):
        key = {"Idempotency-Key": str(uuid.uuid4())}
        body = example(externalId=None)
        first = expect(self.acme.client.post(INTERVIEWS, body, key), 201)
        run_id = self.acme.pending()
        decided = {"Idempotency-Key": str(uuid.uuid4())}
        approval = expect(self.acme.client.post(of(run_id, "/plan/approve"), {"note": "yes"}, decided), 200)
        self.restart()
        second = self.acme.client.post(INTERVIEWS, body, key)
        self.assertEqual((second.status, second.raw, second.headers.get("Idempotency-Replayed")), (201, first.raw, "true"))
        self.assertProblem(self.acme.client.post(INTERVIEWS, example(), key), 422, "IDEMPOTENCY_KEY_REUSED")
        again = self.acme.client.post(of(run_id, "/plan/approve"), {"note": "yes"}, decided)
        self.assertEqual((again.status, again.raw, again.headers.get("Idempotency-Replayed")), (200, approval.raw, "true"))

    def test_a_session_goes_on_and_a_used_refresh_token_ends_it(self):
        tokens = [expect(Client(self.server.url).post("/auth/login", self.new_user()), 200)]

        def refresh(token):
            return Client(self.server.url).post("/auth/refresh", {"refreshToken": token["refreshToken"]})
        tokens.append(expect(refresh(tokens[0]), 200))
        self.restart()
        tokens.append(expect(refresh(tokens[1]), 200))
        self.assertEqual(self.status_with(Authorization=f"Bearer {tokens[0]['accessToken']}"), 200)
        self.restart()
        self.assertProblem(refresh(tokens[0]), 401, "UNAUTHENTICATED")
        self.restart()
        for token in tokens:
            self.assertProblem(refresh(token), 401, "UNAUTHENTICATED")
            self.assertEqual(self.status_with(Authorization=f"Bearer {token['accessToken']}"), 401, "the family has ended")

    def test_a_log_out_and_a_lock_out_stay(self):
        who = self.new_user()
        tokens = expect(Client(self.server.url).post("/auth/login", who), 200)
        expect(Client(self.server.url, {"Authorization": f"Bearer {tokens['accessToken']}"}).post("/auth/logout"), 204)
        wrong = [Client(self.server.url).post("/auth/login", {**who, "password": "wrong"}).status for _ in range(12)]
        self.assertEqual((wrong[0], wrong[-1]), (401, 429))
        self.restart()
        self.assertEqual(self.status_with(Authorization=f"Bearer {tokens['accessToken']}"), 401)
        self.assertEqual(Client(self.server.url).post("/auth/login", who).status, 429, "too many wrong passwords")

    def test_the_overlap_of_a_replaced_key_ends_when_it_was_said_to(self):
        admin = self.acme.admin
        made = [expect(admin.post("/api-keys", {"name": "Old"}), 201) for _ in range(4)]
        fresh = [expect(admin.post(f"/api-keys/{key['id']}/rotate", {"overlapSeconds": seconds}), 201)
            for key, seconds in zip(made, (3600, 3, 0))]
        expect(admin.delete(f"/api-keys/{made[3]['id']}"), 204)
        self.restart()
        self.assertEqual([self.status_with(X_API_Key=key["key"]) for key in fresh], [200, 200, 200])
        self.assertEqual(self.status_with(X_API_Key=made[0]["key"]), 200)
        self.assertEqual([self.status_with(X_API_Key=key["key"]) for key in made[2:]], [401, 401])
        Bell().wait_for(lambda: self.status_with(X_API_Key=made[1]["key"]) == 401, "the overlap to end")
        self.assertEqual(self.status_with(X_API_Key=fresh[1]["key"]), 200)

    def test_both_secrets_sign_while_one_replaces_the_other(self):
        tenant = self.world.tenant("Rotating")
        old = tenant.receive("/rotating")["secret"]
        expect(self.world.admin.put(f"/tenants/{tenant.id}/webhook-config", {"callbackUrl": self.receiver.url("/rotating"),
            "secret": "another-secret-that-is-long-enough", "rotationOverlapSeconds": 3600}), 200)
        self.receiver.secrets["/rotating"] = old  # the guide's signature is the old secret's until the overlap ends
        self.restart()
        run_id = tenant.create()
        call = self.receiver.wait_for_event(run_id, "interview.plan_generated")
        self.assertEqual(call.faults, [])
        self.assertEqual(len(call.headers["webhook-signature"].split(" ")), 2)

    def test_what_was_refused_stays_refused(self):
        tenant = self.world.tenant("Pausing")
        expect(self.world.admin.put(f"/tenants/{tenant.id}", {"status": "SUSPENDED"}), 200)
        self.restart()
        self.assertProblem(tenant.client.post(INTERVIEWS, example()), 403, "TENANT_SUSPENDED")
        again = Client(self.server.url).post("/super-admin/auth/bootstrap",
            {"email": "second@example.com", "password": PASSWORD, "name": "Second"})
        self.assertProblem(again, 403, "BOOTSTRAP_CLOSED")

    def test_one_key_makes_one_interview_however_often_it_is_sent_again(self):
        seed = case.options.seed if case.options.seed is not None else random.SystemRandom().randrange(2**32)
        generator = random.Random(seed)
        print(f"  --seed {seed}")
        tenant = self.world.tenant("Retrying")
        senders = Senders(tenant, 120)
        for number in range(1, 5):
            moment = number * 24 - generator.randrange(20)
            senders.bell.wait_for(lambda: len(senders.answers) >= moment, lambda: f"{moment} answers", PATIENCE)
            senders.is_serving.clear()
            self.restart()
            senders.is_serving.set()
        senders.join()
        self.assertEqual(senders.faults, [])
        found = [item["runId"] for item in tenant.client.items(INTERVIEWS, limit=200)]
        self.assertEqual(sorted(found), sorted(senders.answers.values()), f"one for each key; --seed {seed}")


class Senders:
    """Clients that post interviews without an externalId, again with the same Idempotency-Key until one is answered."""

    def __init__(self, tenant, count):
        self._tenant = tenant
        self._lock = threading.Lock()
        self._waiting = [str(uuid.uuid4()) for _ in range(count)]
        self.answers = {}  # runId by key
        self.faults = []
        self.bell = Bell()
        self.is_serving = threading.Event()
        self.is_serving.set()
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def join(self):
        for thread in self._threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in self._threads), "a client still waits for an answer"

    def _run(self):
        client = self._tenant.new_client()
        body = example(externalId=None)
        while True:
            with self._lock:
                if not self._waiting:
                    return
                key = self._waiting.pop()
            while not self._send(client, key, body):
                self.is_serving.wait(PATIENCE)
            self.bell.ring()

    def _send(self, client, key, body):
        try:
            answer = client.post(INTERVIEWS, body, {"Idempotency-Key": key})
        except (OSError, http.client.HTTPException):
            return False
        if answer.status in (409, 503):  # the first is still running, or the server is about to stop
            return False
        with self._lock:
            if answer.status == 201:
                self.answers[key] = answer["runId"]
            else:
                self.faults.append(f"{key}: {answer}")
        return True


if __name__ == "__main__":
    case.main(__doc__, ("--seed", {"type": int, "help": "repeats the moments of an earlier run"}))

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Rate limits of a real server, each a setting of its own."""

from support import case
from support.client import Client
from support.world import INTERVIEWS, PASSWORD, expect


class Limits(case.ServerCase):
    environment = {"CANDOR_LIMITS_KEY_REQUESTS_PER_MINUTE": "20", "CANDOR_LIMITS_TENANT_REQUESTS_PER_MINUTE": "30"}

    def test_a_key_that_runs_wild_stops_neither_another_key_nor_the_console(self):
        acme = self.world.tenant("Acme")
        other = expect(acme.admin.post("/api-keys", {"name": "Other"}), 201)["key"]
        answers = [acme.client.get(INTERVIEWS) for _ in range(25)]
        refused = next(answer for answer in answers if answer.status == 429)
        self.assertProblem(refused, 429, "RATE_LIMITED")
        self.assertIn("with this credential", refused["detail"])
        self.assertEqual(refused.headers["RateLimit-Limit"], "20")
        self.assertGreater(int(refused.headers["Retry-After"]), 0)
        expect(Client(self.server.url, {"X-API-Key": other}).get(INTERVIEWS), 200)
        expect(acme.admin.get("/api-keys"), 200)

    def test_a_tenant_has_one_limit_for_all_of_its_keys(self):
        birch = self.world.tenant("Birch")
        keys = [expect(birch.admin.post("/api-keys", {"name": f"Key {i}"}), 201)["key"] for i in range(4)]
        clients = [Client(self.server.url, {"X-API-Key": key}) for key in keys]
        answers = [client.get(INTERVIEWS) for _ in range(12) for client in clients]
        refused = next(answer for answer in answers if answer.status == 429)
        self.assertIn("for this tenant", refused["detail"])
        self.assertEqual(refused.headers["RateLimit-Limit"], "30")
        expect(self.world.tenant("Cedar").client.get(INTERVIEWS), 200)
        # A recruiter works with the same calls, and isn't locked out.
        who = {"email": "rita@example.com", "password": PASSWORD, "name": "Rita", "role": "RECRUITER"}
        expect(birch.admin.post("/users", who), 201)
        token = expect(Client(self.server.url).post("/auth/login", {"email": who["email"], "password": PASSWORD}), 200)
        rita = Client(self.server.url, {"Authorization": f"Bearer {token['accessToken']}"})
        answer = expect(rita.get(INTERVIEWS), 200)
        self.assertGreater(int(answer.headers["RateLimit-Limit"]), 30)


class Misspelt(case.ServerCase):
    environment = {"CANDOR_LIMITS_REQUEST_PER_MINUTE": "5"}

    def test_a_misspelt_setting_is_warned_about_at_the_start(self):
        log = self.server.log().decode()
        self.assertIn("CANDOR_LIMITS_REQUEST_PER_MINUTE is set and is no setting", log)
        self.assertIn("Did you mean CANDOR_LIMITS_REQUESTS_PER_MINUTE?", log)


class LogIns(case.ServerCase):
    environment = {"CANDOR_LIMITS_LOGINS_PER_MINUTE": "8"}

    def test_log_ins_have_a_limit_that_leaves_other_calls_alone(self):
        acme = self.world.tenant("Acme")
        anyone = Client(self.server.url)
        who = {"email": "nobody@example.com", "password": PASSWORD}
        answers = [anyone.post("/auth/login", who) for _ in range(10)]
        refused = next(answer for answer in answers if answer.status == 429)
        self.assertProblem(refused, 429, "RATE_LIMITED")
        self.assertEqual(refused.headers["RateLimit-Limit"], "8")
        expect(acme.client.get(INTERVIEWS), 200)
        expect(acme.admin.get("/users"), 200)


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What somebody who tries passwords meets."""

from support import case
from support.client import Client
from support.world import PASSWORD, expect

WRONG = "not the pass phrase at all"


class LockOut(case.ServerCase):
    environment = {"CANDOR_LIMITS_LOGIN_FAILURES_PER_ACCOUNT": "3", "CANDOR_LIMITS_LOGIN_FAILURES_PER_ADDRESS": "12",
        "CANDOR_TRUSTED_PROXIES": "127.0.0.1"}

    def log_in(self, email, password, address="198.51.100.1"):
        return Client(self.server.url).post("/auth/login", {"email": email, "password": password},
            {"X-Forwarded-For": address})

    def test_known_and_unknown_accounts_lock_alike_and_stay_locked_after_a_restart(self):
        acme = self.world.tenant("Acme")
        expect(acme.admin.post("/users", {"email": "rob@acme.example.com", "password": PASSWORD, "name": "Rob",
            "role": "RECRUITER"}), 201)
        for address, email in (("198.51.100.1", "rob@acme.example.com"), ("198.51.100.2", "nobody@acme.example.com")):
            for _ in range(3):
                self.assertProblem(self.log_in(email, WRONG, address), 401, "UNAUTHENTICATED")
            locked = self.assertProblem(self.log_in(email, PASSWORD, address), 429, "RATE_LIMITED")
            self.assertIn(int(locked.headers["Retry-After"]), range(1, 61))
        self.server.kill()
        self.server.start()
        self.assertProblem(self.log_in("rob@acme.example.com", PASSWORD, "198.51.100.3"), 429, "RATE_LIMITED")

    def test_an_address_that_tries_many_accounts_is_locked_and_others_are_not(self):
        for i in range(12):
            self.assertEqual(self.log_in(f"user{i}@birch.example.com", WRONG, "203.0.113.5").status, 401)
        birch = self.world.tenant("Birch")
        expect(birch.admin.post("/users", {"email": "bea@birch.example.com", "password": PASSWORD, "name": "Bea",
            "role": "VIEWER"}), 201)
        locked = self.assertProblem(self.log_in("bea@birch.example.com", PASSWORD, "203.0.113.5"), 429, "RATE_LIMITED")
        self.assertIn(int(locked.headers["Retry-After"]), range(1, 901))
        expect(self.log_in("bea@birch.example.com", PASSWORD, "203.0.113.6"), 200)


if __name__ == "__main__":
    case.main(__doc__)

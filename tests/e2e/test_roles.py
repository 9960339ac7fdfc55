#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Roles that a tenant makes for its users."""

from support import case
from support.client import Client
from support.world import INTERVIEWS, PASSWORD, example, expect

READING = ["interview:read", "assessment:read"]


class Roles(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.acme = cls.world.tenant("Acme")

    def user(self, name, role):
        who = {"email": f"{name}@acme.example.com", "password": PASSWORD}
        made = expect(self.acme.admin.post("/users", {**who, "name": name, "role": role}), 201)
        token = expect(Client(self.server.url).post("/auth/login", who), 200)["accessToken"]
        return made, Client(self.server.url, {"Authorization": f"Bearer {token}"})

    def test_a_role_goes_from_making_it_to_deleting_it(self):
        role = expect(self.acme.admin.post("/roles", {"name": "Sourcer", "permissions": READING}), 201)
        self.assertEqual((role["system"], role["permissions"]), (False, READING))
        made, sourcer = self.user("sue", "Sourcer")
        self.assertEqual((made["role"], made["roleId"]), ("Sourcer", role["id"]))
        self.assertProblem(sourcer.post(INTERVIEWS, example()), 403, "PERMISSION_REQUIRED")

        more = {"name": "Sourcing team", "permissions": [*READING, "interview:create"]}
        expect(self.acme.admin.put(f"/roles/{role['id']}", more), 200)
        expect(sourcer.post(INTERVIEWS, example()), 201)
        self.assertEqual(sourcer.get("/auth/me")["role"], "Sourcing team")
        self.assertIn("Sourcing team", [entry["name"] for entry in self.acme.admin.get("/roles")["items"]])

        used = self.assertProblem(self.acme.admin.request("DELETE", f"/roles/{role['id']}"), 409, "ROLE_IN_USE")
        self.assertIn("1 user ", used["detail"])
        expect(self.acme.admin.put(f"/users/{made['id']}", {"role": "VIEWER"}), 200)
        expect(self.acme.admin.request("DELETE", f"/roles/{role['id']}"), 204)
        self.assertProblem(self.acme.admin.get(f"/roles/{role['id']}"), 404, "NOT_FOUND")

    def test_a_repeated_request_makes_one_role(self):
        key = {"Idempotency-Key": "one-role"}
        first = expect(self.acme.admin.post("/roles", {"name": "Once", "permissions": READING}, key), 201)
        again = expect(self.acme.admin.post("/roles", {"name": "Once", "permissions": READING}, key), 201)
        self.assertEqual((again["id"], again.headers["Idempotency-Replayed"]), (first["id"], "true"))
        self.assertProblem(self.acme.admin.post("/roles", {"name": "Once", "permissions": READING}), 409,
            "DUPLICATE_VALUE")

    def test_system_roles_stay_as_they_are(self):
        self.assertProblem(self.acme.admin.put("/roles/VIEWER", {"name": "Spy"}), 403, "SYSTEM_ROLE")
        self.assertProblem(self.acme.admin.request("DELETE", "/roles/ADMIN"), 403, "SYSTEM_ROLE")

    def test_a_role_stays_within_its_tenant_and_its_bounds(self):
        stranger = self.world.tenant("Stranger")
        role = expect(stranger.admin.post("/roles", {"name": "Theirs", "permissions": READING}), 201)
        self.assertProblem(self.acme.admin.get(f"/roles/{role['id']}"), 404, "NOT_FOUND")
        self.assertProblem(self.acme.admin.post("/roles", {"name": "Mighty", "permissions": ["platform:read"]}), 400,
            "VALIDATION_FAILED")
        _, recruiter = self.user("rob", "RECRUITER")
        self.assertProblem(recruiter.post("/roles", {"name": "Mine", "permissions": READING}), 403,
            "PERMISSION_REQUIRED")


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The audit logs of tenants, platforms and the installation, and the list of engines."""

from support import case
from support.client import Client
from support.world import PASSWORD, expect, of


class Audit(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.acme = cls.world.tenant("Acme")

    def user(self, name, role):
        who = {"email": f"{name}@acme.example.com", "password": PASSWORD}
        expect(self.acme.admin.post("/users", {**who, "name": name, "role": role}), 201)
        token = expect(Client(self.server.url).post("/auth/login", who), 200)["accessToken"]
        return Client(self.server.url, {"Authorization": f"Bearer {token}"})

    def newest(self, client, path="/audit", **query):
        return expect(client.get(path, **query), 200)["items"][0]

    def test_a_decision_is_told_with_who_made_it_and_by_which_request(self):
        run_id = self.acme.pending()
        expect(self.acme.admin.post(of(run_id, "/plan/approve"), {}, {"X-Request-Id": "approving-1"}), 200)
        record = self.newest(self.acme.admin, requestId="approving-1")
        self.assertEqual((record["action"], record["actor"]["kind"]), ("interview.approve-plan", "USER"))
        me = expect(self.acme.admin.get("/auth/me"), 200)
        self.assertEqual((record["actor"]["id"], record["actor"]["name"]), (me["id"], me["name"]))
        again = expect(self.acme.admin.get("/audit", subject=record["subject"], actor=me["id"]), 200)["items"]
        self.assertIn(record, again)
        self.assertTrue(all(entry["subject"] == record["subject"] for entry in again))

    def test_an_interview_is_named_to_those_who_may_read_interviews(self):
        run_id = self.acme.pending()
        interview = expect(self.acme.admin.get(of(run_id)), 200)
        record = self.newest(self.acme.admin, action="interview.")
        self.assertTrue(record["subjectName"].startswith(interview["position"]), record["subjectName"])
        expect(self.acme.admin.post("/roles", {"name": "Auditor", "permissions": ["audit:read"]}), 201)
        auditor = self.user("auditor", "Auditor")
        self.assertIsNone(self.newest(auditor, action="interview.")["subjectName"])
        self.assertEqual(self.newest(auditor, action="role.create")["subjectName"], "Auditor")

    def test_pages_are_walked_to_their_end_and_back_in_time(self):
        for number in range(7):
            expect(self.acme.admin.post("/roles", {"name": f"Walked {number}", "permissions": ["interview:read"]}), 201)
        first = expect(self.acme.admin.get("/audit", action="role.", limit=3), 200)
        seen, page = list(first["items"]), first
        while page["nextCursor"]:
            page = expect(self.acme.admin.get("/audit", action="role.", limit=3, cursor=page["nextCursor"]), 200)
            self.assertEqual(page["total"], first["total"])
            seen += page["items"]
        self.assertEqual(len(seen), first["total"])
        self.assertEqual([entry["sequence"] for entry in seen],
            sorted((entry["sequence"] for entry in seen), reverse=True))
        oldest = seen[-1]
        before = expect(self.acme.admin.get("/audit", until=oldest["at"], action="role."), 200)
        self.assertEqual(before["items"], [])
        since = expect(self.acme.admin.get("/audit", since=oldest["at"], action="role.", limit=200), 200)
        self.assertEqual(since["items"], seen)

    def test_each_log_is_for_those_it_belongs_to(self):
        stranger = self.world.tenant("Stranger")
        role = expect(stranger.admin.post("/roles", {"name": "Theirs", "permissions": ["interview:read"]}), 201)
        subject = f"role:{role['id']}"
        self.assertEqual(self.newest(stranger.admin, subject=subject)["action"], "role.create")
        self.assertEqual(expect(self.acme.admin.get("/audit", subject=subject), 200)["items"], [])
        cursor = expect(stranger.admin.get("/audit", limit=1), 200)["nextCursor"]
        if cursor:
            self.assertProblem(self.acme.admin.get("/audit", cursor=cursor), 400, "VALIDATION_FAILED")
        boss = self.user("boss", "ADMIN")
        self.assertEqual(self.newest(boss)["action"], "session.login")
        self.assertEqual(expect(boss.get("/audit", subject=subject), 200)["items"], [])
        for path in ("/platform-admin/audit", "/super-admin/audit", "/super-admin/audit/verification"):
            self.assertEqual(boss.get(path).status, 403)
        self.assertProblem(self.user("rob", "RECRUITER").get("/audit"), 403, "PERMISSION_REQUIRED")
        platform = {"platformId": self.world.platform_id}
        made = expect(self.world.admin.get("/platform-admin/audit", subject=f"tenant:{stranger.id}", **platform), 200)
        self.assertEqual([entry["action"] for entry in made["items"]], ["tenant.create"])
        above = expect(self.world.admin.get("/super-admin/audit", action="platform.create"), 200)
        self.assertIn(f"platform:{self.world.platform_id}", [entry["subject"] for entry in above["items"]])

    def test_a_whole_chain_verifies_and_a_made_up_place_is_refused(self):
        found = expect(self.acme.admin.get("/audit/verification"), 200)
        self.assertEqual((found["done"], found["broken"]), (True, None))
        self.assertEqual(found["checkedTo"], found["last"])
        behind = expect(self.acme.admin.get("/audit/verification", after=found["last"]), 200)
        self.assertEqual((behind["done"], behind["broken"]), (True, None))
        self.assertProblem(self.acme.admin.get("/audit/verification", after=found["last"] + 1000), 404, "NOT_FOUND")
        self.assertProblem(self.acme.admin.get("/audit/verification", after="-1"), 400, "VALIDATION_FAILED")

    def test_what_is_no_filter_is_refused(self):
        self.assertProblem(self.acme.admin.get("/audit", since="yesterday"), 400, "VALIDATION_FAILED")
        self.assertProblem(self.acme.admin.get("/audit", actor="somebody"), 400, "VALIDATION_FAILED")
        self.assertProblem(self.acme.admin.get("/audit", cursor="nonsense"), 400, "VALIDATION_FAILED")

    def test_the_engines_are_those_that_a_tenant_can_be_given(self):
        engines = expect(self.acme.admin.get("/agents"), 200)["items"]
        self.assertEqual(engines, [{"name": "builtin", "kind": "BUILT_IN", "model": None}])
        path = f"/tenants/{self.acme.id}"
        for engine in engines:
            expect(self.acme.admin.put(path, {"settings": {"agentEngine": engine["name"]}}), 200)
        self.assertProblem(self.acme.admin.put(path, {"settings": {"agentEngine": "nothing"}}), 400,
            "VALIDATION_FAILED")


if __name__ == "__main__":
    case.main(__doc__)

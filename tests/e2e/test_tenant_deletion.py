#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Deleting a tenant with active interviews: all are cancelled, erased and told, a kill -9 in the middle or not."""

import threading

from support import case
from support.world import INTERVIEWS, Candidate, example, expect

THREADS = 4
PATIENCE = 300  # s


class TenantDeletion(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.partner = cls.world.platform_admin()

    def setUp(self):
        self.cursor = None
        self.events = {}

    def fill(self, tenant, count):
        """`count` new interviews of the tenant; their runIds."""
        found = []

        def work():
            client = tenant.new_client()
            for _ in range(count // THREADS):
                found.append(expect(client.post(INTERVIEWS, example()), 201)["runId"])
            client.close()
        threads = [threading.Thread(target=work) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(set(found)), count)
        return found

    def follow(self):
        """Reads on in the platform's feed; by runId, the names of its events so far, in order."""
        while True:
            page = expect(self.partner.get("/platform-admin/events", limit=200, after=self.cursor), 200)
            for event in page["items"]:
                self.events.setdefault(event["runId"], []).append(event["event"])
            if not page["items"]:
                return self.events
            self.cursor = page["nextCursor"]

    def webhooks(self, path):
        told = {}
        for call in self.receiver.calls(path=path):
            told.setdefault(call.run_id, []).append(call)
        return told

    def test_active_interviews_are_cancelled_erased_and_told_through_a_kill_9(self):
        count = case.options.interviews
        tenant = self.world.tenant("Leaving")
        tenant.receive("/leaving")
        runs = self.fill(tenant, count)
        path = f"/tenants/{tenant.id}"
        self.assertProblem(self.world.admin.delete(path), 409, "ACTIVE_INTERVIEWS")
        self.follow()
        expect(self.world.admin.delete(path + "?force=true"), 204)
        self.assertProblem(tenant.client.get(INTERVIEWS), 401, "UNAUTHENTICATED")
        self.assertProblem(self.world.admin.get(path), 403, "SCOPE_FORBIDDEN")

        def erased():
            events = self.follow()
            return sum("interview.candidate_data_purged" in events[run_id] for run_id in runs)
        self.receiver.bell.wait_for(lambda: self.receiver.calls(event="interview.cancelled", path="/leaving"),
            "the first interview to be cancelled", PATIENCE)
        self.server.kill()
        told = len(self.receiver.calls(event="interview.cancelled", path="/leaving"))
        print(f"  killed with {told} of {count} cancellations told")
        self.assertLess(told, count, "the end came before the kill; take more --interviews")
        self.server.start()
        self.receiver.bell.wait_for(lambda: erased() == count, lambda: f"all interviews to be erased; {erased()} are",
            PATIENCE)
        events = self.follow()
        for run_id in runs:
            self.assertEqual(events[run_id][-2:], ["interview.cancelled", "interview.candidate_data_purged"])
            self.assertEqual(len(events[run_id]), len(set(events[run_id])), "each is told once")

        def told():
            return sum(any(call.event == "interview.candidate_data_purged" for call in calls)
                for calls in self.webhooks("/leaving").values())
        self.receiver.bell.wait_for(lambda: told() == count, lambda: f"all webhooks to arrive; {told()} have",
            PATIENCE)
        for run_id, calls in self.webhooks("/leaving").items():
            self.assertEqual([call.faults for call in calls if call.faults], [])
            firsts = list(dict.fromkeys(call.sequence for call in calls))
            self.assertEqual(firsts, list(range(1, len(firsts) + 1)), f"{run_id} in order, without a gap")

    def test_others_are_served_while_a_tenant_is_erased(self):
        leaving = self.world.tenant("Going")
        staying = self.world.tenant("Staying")
        self.fill(leaving, 200)
        expect(self.world.admin.delete(f"/tenants/{leaving.id}?force=true"), 204)
        run_id = staying.pending()
        self.assertEqual(staying.show(run_id)["state"], "PENDING")

    def test_a_candidate_finds_the_interview_closed(self):
        tenant = self.world.tenant("Closing")
        _, link = tenant.approved()
        candidate = Candidate(self.server, link)
        candidate.begin()
        expect(self.world.admin.delete(f"/tenants/{tenant.id}?force=true"), 204)
        self.assertProblem(candidate.client.get("/candidate/next"), 410, "INTERVIEW_CLOSED")
        self.assertProblem(Candidate(self.server, link).client.post("/candidate/session",
            {"token": link.rsplit("/", 1)[1]}), 410, "INTERVIEW_CLOSED")


if __name__ == "__main__":
    case.main(__doc__, ("--interviews", {"type": int, "default": 600,
        "help": "how many a tenant has when it is deleted; a multiple of 4"}))

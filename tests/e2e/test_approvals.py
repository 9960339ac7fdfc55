#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What recruiters work through: the plans and reports that wait, and decisions on what they have really seen."""

from support import case
from support.world import Candidate, expect, of, story

APPROVALS = "/integration/approvals"


class Approvals(case.ServerCase):

    def reported(self, tenant):
        """An interview whose report waits."""
        run_id, link = tenant.approved()
        candidate = Candidate(self.server, link)
        candidate.begin()
        candidate.answer_all(story)
        candidate.call("complete", {})
        tenant.wait_for_state(run_id, "ASSESSMENT_PENDING")
        return run_id

    def waiting(self, client, **query):
        return client.items(APPROVALS, limit=2, **query)

    def test_plans_and_reports_wait_in_order_until_somebody_decides(self):
        tenant = self.world.tenant("Orderly")
        first = tenant.pending()
        report = self.reported(tenant)
        last = tenant.pending()
        rows = self.waiting(tenant.admin)
        self.assertEqual([row["runId"] for row in rows], [first, report, last])
        self.assertEqual([row["kind"] for row in rows], ["PLAN", "REPORT", "PLAN"])
        self.assertEqual(sorted(row["waitingSince"] for row in rows), [row["waitingSince"] for row in rows])
        for row in rows:
            interview = expect(tenant.admin.get(of(row["runId"])), 200)
            for name in ("interviewId", "revision", "state", "position", "level", "candidateRef", "companyName",
                    "dataQuality", "attention"):
                self.assertEqual(row[name], interview[name], name)
            plan, assessment = interview["plan"], interview["assessment"] or {}
            self.assertEqual((row["planId"], row["planVersion"]), (plan["id"], plan["version"]))
            self.assertEqual(row["durationMinutes"], plan["duration"])
            self.assertEqual(row["questions"], sum(len(section["questions"]) for section in plan["sections"]))
            self.assertEqual(row["overallScore"], assessment.get("overallScore"))
            self.assertEqual(row["recommendation"], assessment.get("recommendation"))
        page = expect(tenant.admin.get(APPROVALS, limit=1), 200)
        self.assertEqual((page["total"], len(page["items"])), (3, 1))
        self.assertIn('rel="next"', page.headers["Link"])
        self.assertEqual([row["runId"] for row in self.waiting(tenant.admin, kind="PLAN")], [first, last])
        self.assertEqual([row["runId"] for row in self.waiting(tenant.admin, kind="REPORT")], [report])
        expect(tenant.client.post(of(first, "/plan/reject"), {"reason": "no"}), 200)
        expect(tenant.client.post(of(report, "/assessment/approve"), {}), 200)
        self.assertEqual([row["runId"] for row in self.waiting(tenant.admin)], [last])
        expect(tenant.client.delete(of(last)), 200)
        self.assertEqual(self.waiting(tenant.admin), [])

    def test_who_may_not_review_is_shown_no_report(self):
        tenant = self.world.tenant("Discreet")
        self.reported(tenant)
        plan = tenant.pending()
        page = expect(tenant.client.get(APPROVALS), 200)
        self.assertEqual(([row["runId"] for row in page["items"]], page["total"]), ([plan], 1))
        refused = self.assertProblem(tenant.client.get(APPROVALS, kind="REPORT"), 403, "PERMISSION_REQUIRED")
        self.assertEqual(refused["permission"], "assessment:review")

    def test_a_cursor_is_good_for_its_own_list_only(self):
        tenant, other = self.world.tenant("Here"), self.world.tenant("There")
        for _ in range(2):
            tenant.pending()
        cursor = expect(tenant.client.get(APPROVALS, limit=1), 200)["nextCursor"]
        expect(tenant.client.get(APPROVALS, cursor=cursor), 200)
        self.assertProblem(other.client.get(APPROVALS, cursor=cursor), 400, "VALIDATION_FAILED")
        self.assertProblem(tenant.client.get("/integration/interviews", cursor=cursor), 400, "VALIDATION_FAILED")
        self.assertProblem(tenant.client.get(APPROVALS, kind="plan"), 400, "VALIDATION_FAILED")

    def test_a_decision_on_an_earlier_revision_is_refused_with_what_is_there(self):
        tenant = self.world.tenant("Careful")
        run_id = tenant.pending()
        seen = self.waiting(tenant.client)[0]
        expect(tenant.client.put(of(run_id, "/plan"), {"title": "Another"}, {"If-Match": "*"}), 200)
        for method, rest, body in (("POST", "/plan/approve", {}), ("POST", "/plan/reject", {"reason": "no"}),
                ("PATCH", "/plan/revise", {"instructions": "again"})):
            with self.subTest(rest=rest):
                refused = self.assertProblem(tenant.client.request(method, of(run_id, rest),
                    {**body, "revision": seen["revision"]}), 412, "PRECONDITION_FAILED")
                self.assertEqual(refused["currentState"], "PENDING")
                self.assertEqual(refused.headers["ETag"], tenant.client.get(of(run_id)).headers["ETag"])
        self.assertProblem(tenant.client.request("DELETE", of(run_id, f"?revision={seen['revision']}")), 412,
            "PRECONDITION_FAILED")
        now = self.waiting(tenant.client)[0]
        self.assertEqual((now["revision"], now["planVersion"]), (seen["revision"] + 1, 2))
        self.assertEqual(now["waitingSince"], seen["waitingSince"])
        approved = expect(tenant.client.post(of(run_id, "/plan/approve"), {"revision": now["revision"]}), 200)
        self.assertEqual(approved["revision"], now["revision"] + 1)
        self.assertEqual(tenant.show(run_id)["revision"], approved["revision"])
        late = self.assertProblem(tenant.client.post(of(run_id, "/plan/approve"), {"revision": now["revision"]}),
            412, "PRECONDITION_FAILED")
        self.assertEqual(late["currentState"], "APPROVED")
        cancelled = expect(tenant.client.request("DELETE", of(run_id, f"?revision={approved['revision']}")), 200)
        self.assertEqual((cancelled["workflowState"], cancelled["revision"]), ("CANCELLED", approved["revision"] + 1))

    def test_the_history_says_who_decided(self):
        tenant = self.world.tenant("Open")
        run_id = tenant.pending()
        expect(tenant.client.post(of(run_id, "/plan/approve"), {}), 200)
        expect(tenant.admin.delete(of(run_id)), 200)
        steps = expect(tenant.client.get(of(run_id, "/history")), 200)["items"]
        self.assertEqual([(step["actor"]["kind"], step["actor"]["name"]) for step in steps[-3:]],
            [("SYSTEM", None), ("API_KEY", "ATS"), ("USER", "Root")])


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The numbers of a dashboard."""

from support import case
from support.world import Candidate, expect, of, story

STATISTICS = "/integration/statistics"


class Statistics(case.ServerCase):

    def counted(self, tenant, isAsWanted):
        """The numbers once they are as wanted: what was counted serves for two seconds."""
        seen = []

        def look():
            seen.append(expect(tenant.client.get(STATISTICS), 200))
            return seen[-1] if isAsWanted(seen[-1]) else None
        return self.receiver.bell.wait_for(look, lambda: f"other numbers than {seen[-1].json}", 60)

    def test_every_interview_is_counted_in_its_state(self):
        tenant = self.world.tenant("Counted")
        empty = expect(tenant.client.get(STATISTICS), 200)
        self.assertEqual((empty["total"], set(empty["states"].values()), len(empty["states"])), (0, {0}, 12))
        self.assertEqual(empty["approvals"]["plans"], {"count": 0, "oldestAt": None})
        first, second = tenant.pending(), tenant.pending()
        tenant.approved()
        expect(tenant.client.delete(of(tenant.pending())), 200)
        tenant.create(level=None)
        numbers = self.counted(tenant, lambda numbers: numbers["total"] == 5)
        self.assertEqual({state: count for state, count in numbers["states"].items() if count},
            {"PENDING": 2, "APPROVED": 1, "CANCELLED": 1, "INFO_NEEDED": 1})
        rows = expect(tenant.client.get("/integration/approvals"), 200)
        self.assertEqual(numbers["approvals"]["plans"],
            {"count": rows["total"], "oldestAt": rows["items"][0]["waitingSince"]})
        self.assertEqual(numbers["approvals"]["reports"], {"count": 0, "oldestAt": None})
        self.assertEqual([load["agent"] for load in numbers["agents"]["byAgent"]], ["validate", "plan", "assess"])
        expect(tenant.client.post(of(first, "/plan/reject"), {"reason": "no"}), 200)
        expect(tenant.client.post(of(second, "/plan/reject"), {"reason": "no"}), 200)
        later = self.counted(tenant, lambda numbers: numbers["states"]["REJECTED"] == 2)
        self.assertGreater(later["asOf"], numbers["asOf"])
        self.assertEqual(later["approvals"]["plans"], {"count": 0, "oldestAt": None})

    def test_the_spread_of_the_scores_is_that_of_the_ranking(self):
        tenant = self.world.tenant("Scored")
        for _ in range(2):
            run_id, link = tenant.approved()
            candidate = Candidate(self.server, link)
            candidate.begin()
            candidate.answer_all(story)
            candidate.call("complete", {})
            tenant.wait_for_state(run_id, "ASSESSMENT_PENDING")
            expect(tenant.client.post(of(run_id, "/assessment/approve"), {}), 200)
        path = "/integration/rankings"
        ranked = expect(tenant.client.get(path), 200)["items"]
        spread = expect(tenant.client.get(path + "/distribution"), 200)
        scores = [report["overallScore"] for report in ranked]
        self.assertEqual(spread["count"], len(ranked))
        self.assertAlmostEqual(spread["median"], sum(scores) / 2, 2)
        for bucket in spread["buckets"]:
            self.assertEqual(bucket["count"], sum(bucket["from"] <= min(score, 99) < bucket["to"] for score in scores))
        self.assertEqual(sum(spread["recommendations"].values()), 2)
        none = expect(tenant.client.get(path + "/distribution", position="Nobody"), 200)
        self.assertEqual((none["count"], none["median"]), (0, None))
        self.assertProblem(tenant.client.get(path + "/distribution", status="PENDING_REVIEW"), 403, "PERMISSION_REQUIRED")
        self.assertProblem(tenant.client.get(path + "/distribution", limit=1), 400, "VALIDATION_FAILED")

    def test_tenants_are_counted_apart(self):
        busy, idle = self.world.tenant("Busy"), self.world.tenant("Idle")
        busy.pending()
        self.counted(busy, lambda numbers: numbers["total"] == 1)
        self.assertEqual(expect(idle.client.get(STATISTICS), 200)["total"], 0)


if __name__ == "__main__":
    case.main(__doc__)

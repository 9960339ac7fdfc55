#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a recruiter changes within a state: the plan's edit and versions, scores beside the machine's, a new link."""

import threading

from support import case
from support.world import Candidate, expect, of, story


class Amendments(case.TenantCase):

    def edit(self, run_id, plan_id, body):
        headers = {"If-Match": f'"{plan_id}"'} if plan_id else {}
        return self.acme.client.put(of(run_id, "/plan"), body, headers)

    def history(self, run_id):
        return expect(self.acme.client.get(of(run_id, "/history")), 200)["items"]

    def test_an_edit_is_a_new_version_and_a_stale_one_is_refused(self):
        run_id = self.acme.pending()
        first = self.acme.show(run_id)["plan"]
        self.assertProblem(self.edit(run_id, None, {"title": "Two"}), 400, "VALIDATION_FAILED")
        edited = expect(self.edit(run_id, first["id"], {"title": "Two"}), 200)
        self.assertEqual((edited["workflowState"], edited["version"]), ("PENDING", 2))
        self.assertEqual(edited.headers["ETag"], f'"{edited["planId"]}"')
        self.assertProblem(self.edit(run_id, first["id"], {"title": "Three"}), 412, "PRECONDITION_FAILED")
        second = self.acme.show(run_id)["plan"]
        self.assertEqual(second, edited["plan"])
        self.assertEqual(second, {**first, **{name: second[name] for name in ("id", "version", "title", "provenance")}})
        self.assertEqual(second["provenance"]["engine"], "recruiter")
        self.assertEqual(second["provenance"]["parentVersion"], 1)

        sections = second["sections"]
        sections[0]["durationMinutes"] += 5
        moved = sections[1]["questions"].pop() if len(sections[1]["questions"]) > 1 else None
        if moved:
            sections[0]["questions"].append(moved)
        third = expect(self.edit(run_id, second["id"],
            {"sections": sections, "duration": second["duration"] + 5}), 200)["plan"]
        self.versions_are(run_id, [first, second, third])
        self.differences_are(run_id, second, third, moved)
        self.history_has_the_edits(run_id, [second, third])
        self.assertProblem(self.acme.client.post(of(run_id, "/plan/approve"), {"planId": second["id"]}),
            409, "PLAN_CHANGED")
        expect(self.acme.client.post(of(run_id, "/plan/approve"), {"planId": third["id"]}), 200)
        told = self.receiver.wait_for_event(run_id, "interview.approved")
        self.assertEqual(told.json["data"]["planId"], third["id"])
        self.assertEqual(self.events(run_id).count("interview.plan_generated"), 1, "an edit is no event")
        late = self.assertProblem(self.edit(run_id, third["id"], {"title": "Late"}), 400, "INVALID_STATE")
        self.assertEqual(late["currentState"], "APPROVED")

    def versions_are(self, run_id, plans):
        listed = self.acme.client.items(of(run_id, "/plan/versions"), limit=2)
        self.assertEqual([entry["id"] for entry in listed], [plan["id"] for plan in reversed(plans)])
        self.assertEqual([entry["current"] for entry in listed], [True] + [False] * (len(plans) - 1))
        for plan in plans:
            whole = expect(self.acme.client.get(of(run_id, f"/plan/versions/{plan['version']}")), 200)
            self.assertEqual(whole["title"], plan["title"])
            self.assertEqual(whole.headers["ETag"], f'"{plan["id"]}"')

    def differences_are(self, run_id, before, after, moved):
        path = of(run_id, f"/plan/versions/{after['version']}/diff")
        diff = expect(self.acme.client.get(path), 200)
        self.assertEqual(self.acme.client.get(path, against=before["version"]).raw, diff.raw)
        self.assertEqual(diff["fields"], [{"field": "duration", "before": before["duration"],
            "after": after["duration"]}])
        changed = diff["sections"]["changed"]
        self.assertEqual([part["id"] for part in changed], [after["sections"][0]["id"]])
        self.assertEqual([field["field"] for field in changed[0]["fields"]], ["durationMinutes"])
        if moved:
            self.assertEqual([part["id"] for part in diff["questions"]["changed"]], [moved["id"]])
        self.assertEqual((diff["questions"]["added"], diff["questions"]["removed"]), ([], []))
        back = expect(self.acme.client.get(of(run_id, "/plan/versions/1/diff"), against=after["version"]), 200)
        self.assertIn("Two", [field["before"] for field in back["fields"]])

    def history_has_the_edits(self, run_id, plans):
        edits = [step for step in self.history(run_id) if step["action"] == "EDIT_PLAN"]
        self.assertEqual([step["detail"]["planId"] for step in edits], [plan["id"] for plan in plans])
        self.assertEqual({(step["from"], step["to"], step["sequence"]) for step in edits}, {("PENDING", "PENDING", None)})

    def test_everything_that_is_wrong_with_an_edit_is_told_at_once(self):
        run_id = self.acme.pending()
        plan = self.acme.show(run_id)["plan"]
        sections = plan["sections"]
        for section in sections:
            for question in section["questions"]:
                if question["qualification"] == plan["mustHave"][0]:
                    question["qualification"] = None
        sections[0]["durationMinutes"] = 0
        sections[-1]["questions"] = []
        refused = self.assertProblem(self.edit(run_id, plan["id"], {"sections": sections}), 400, "VALIDATION_FAILED")
        pointers = {error["pointer"] for error in refused["errors"]}
        self.assertLessEqual({"/sections/0/durationMinutes", f"/sections/{len(sections) - 1}/questions",
            "/duration", "/mustHave/0"}, pointers)
        self.assertEqual(self.acme.show(run_id)["plan"]["version"], 1)

    def test_of_an_edit_and_an_approval_at_the_same_moment_one_wins(self):
        for attempt in range(8):
            with self.subTest(attempt=attempt):
                run_id = self.acme.pending()
                plan_id = self.acme.show(run_id)["plan"]["id"]
                edit, approval = self.together(
                    lambda client: client.put(of(run_id, "/plan"), {"title": "Mine"}, {"If-Match": f'"{plan_id}"'}),
                    lambda client: client.post(of(run_id, "/plan/approve"), {"planId": plan_id}))
                self.assertIn((edit.status, approval.status), {(200, 409), (400, 200)})
                loser, code = (approval, "PLAN_CHANGED") if edit.status == 200 else (edit, "INVALID_STATE")
                self.assertProblem(loser, loser.status, code)
                self.assertEqual(self.acme.show(run_id)["state"], "PENDING" if edit.status == 200 else "APPROVED")

    def together(self, *calls):
        barrier = threading.Barrier(len(calls))
        answers = [None] * len(calls)

        def run(index, call):
            client = self.acme.new_client()
            expect(client.get("/integration/interviews", limit=1), 200)
            barrier.wait(60)
            answers[index] = call(client)

        threads = [threading.Thread(target=run, args=item) for item in enumerate(calls)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return answers

    def test_a_score_stands_beside_the_machines_and_both_are_told(self):
        run_id, link = self.acme.approved()
        candidate = Candidate(self.server, link)
        candidate.begin()
        candidate.answer_all(story)
        candidate.call("complete", {})
        self.acme.wait_for_state(run_id, "ASSESSMENT_PENDING")
        reviewer = self.acme.admin
        draft = expect(reviewer.get(of(run_id)), 200)["assessment"]
        machine = next(part for part in draft["competencies"] if part["score"] is not None)
        body = {"actorId": "ann", "competencyId": machine["id"], "score": 1.3, "reason": "Saw the work."}
        path = of(run_id, "/assessment/override")
        self.assertProblem(self.acme.client.post(path, body), 403, "PERMISSION_REQUIRED")
        self.assertProblem(reviewer.post(path, {**body, "score": 1.35}), 400, "VALIDATION_FAILED")
        self.assertProblem(reviewer.post(path, {**body, "competencyId": "c99"}), 400, "VALIDATION_FAILED")
        wrong = self.assertProblem(reviewer.post(path, {"competencyId": "c99", "score": 9, "x": 1}), 400, "VALIDATION_FAILED")
        self.assertEqual(sorted(error["pointer"] for error in wrong["errors"]), ["/competencyId", "/reason", "/score", "/x"])
        expect(reviewer.post(path, {**body, "score": 5}), 200)
        done = expect(reviewer.post(path, body), 200)
        self.assertEqual(done["competency"]["score"], machine["score"], "the machine's score stays")
        self.assertEqual(done["competency"]["override"]["score"], 1.3)
        self.assertLess(done["overallScore"], draft["overallScore"])
        other = next(part for part in draft["competencies"] if part["id"] != machine["id"])
        expect(reviewer.post(path, {**body, "competencyId": other["id"], "score": 2}), 200)
        withdrawn = expect(reviewer.post(path, {**body, "competencyId": other["id"], "score": None}), 200)
        self.assertIsNone(withdrawn["competency"]["override"])
        self.assertEqual(withdrawn["overallScore"], done["overallScore"])

        expect(self.acme.client.post(of(run_id, "/assessment/approve"), {"actorId": "ann"}), 200)
        told = self.receiver.wait_for_event(run_id, "interview.assessment_approved").json["data"]
        reported = next(part for part in told["competencies"] if part["id"] == machine["id"])
        self.assertEqual((reported["score"], reported["override"]["score"]), (machine["score"], 1.3))
        self.assertEqual((reported["override"]["actor"], reported["override"]["reason"]), ("ann", "Saw the work."))
        self.assertEqual(told["overallScore"], done["overallScore"])
        steps = [step["detail"]["score"] for step in self.history(run_id) if step["action"] == "OVERRIDE_SCORE"]
        self.assertEqual(steps, [5, 1.3, 2, None], "the history keeps them all")

    def test_a_new_link_ends_the_old_one_and_the_candidate_goes_on_with_it(self):
        run_id, link = self.acme.approved()
        candidate = Candidate(self.server, link)
        candidate.begin()
        question = candidate.call("next")["question"]
        candidate.answer(question, story(question))
        renewed = expect(self.acme.client.post(of(run_id, "/link"), {"actorId": "ann", "note": "Lost."}), 200)
        self.assertEqual(renewed["workflowState"], "IN_PROGRESS")
        self.assertNotEqual(renewed["interviewLink"], link)
        self.assertEqual(self.acme.show(run_id)["interviewLink"], renewed["interviewLink"])
        for call in (lambda: candidate.client.get("/candidate/next"),
                lambda: candidate.client.post("/candidate/complete", {"unanswered": True}),
                lambda: Candidate(self.server, link).client.post("/candidate/session",
                    {"token": link.rsplit("/", 1)[1]})):
            self.assertProblem(call(), 401, "UNAUTHENTICATED")
        again = Candidate(self.server, renewed["interviewLink"])
        again.enter()
        self.assertEqual(again.call("interview")["progress"]["answered"], 1)
        again.answer_all(story)
        again.call("complete", {})
        self.acme.wait_for_state(run_id, "ASSESSMENT_PENDING")
        self.assertProblem(self.acme.client.post(of(run_id, "/link")), 400, "INVALID_STATE")


if __name__ == "__main__":
    case.main(__doc__)

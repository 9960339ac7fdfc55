#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""From an ATS's request to the approved report, and every other way through, as the integration guide tells it."""

import json
import os
import uuid

from support import case
from support.client import Client
from support.world import EXAMPLE, INTERVIEWS, Candidate, example, expect, of, story

HAPPY_EVENTS = ["received", "validating_skills", "generating_plan", "plan_generated", "approved", "started",
    "completed", "assessment_pending", "assessment_approved"]


class TheWholeWay(case.TenantCase):

    def test_the_example_of_the_guide_goes_all_the_way_to_the_approved_report(self):
        run_id, interview_id = self.submit()
        self.recruiter_approves(run_id)
        self.candidate_answers(run_id)
        self.recruiter_approves_the_report(run_id)
        self.webhooks_came_in_order(run_id, interview_id)
        self.history_tells_the_same(run_id)

    def submit(self):
        created = expect(self.acme.client.post(INTERVIEWS, EXAMPLE), 201)
        self.assertRegex(created["runId"], r"^run_[0-9]{10}_[0-9a-f]{8}$")
        self.assertEqual(uuid.UUID(created["interviewId"]).version, 7)
        self.assertEqual(created["state"], "VALIDATING_SKILLS")
        self.assertEqual(created["message"], "Interview request accepted. Skill validation in progress.")
        self.assertEqual(created["dataQuality"], "EXCELLENT")
        self.assertEqual((created["missingFields"], created["warnings"]), ([], []))
        self.assertTrue(created.headers.get("X-Request-Id"))
        return created["runId"], created["interviewId"]

    def recruiter_approves(self, run_id):
        pending = self.acme.wait_for_state(run_id, "PENDING")
        self.assertFields(pending.json, "runId", "interviewId", "state", "externalId", "candidateRef", "position",
            "level", "companyName", "dataQuality", "plan", "assessment", "interviewLink", "inmailDraft", "invite",
            "recordingUrls", "work", "missingFields", "attention", "metadata", "cancelReason", "createdAt", "updatedAt")
        self.assertRegex(pending["createdAt"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        self.assertIsNone(pending["assessment"])
        self.check_plan(pending["plan"])
        again = self.acme.client.request("GET", of(run_id), headers={"If-None-Match": pending.headers["ETag"]})
        self.assertEqual((again.status, again.raw), (304, b""))

        approved = self.acme.approve(run_id)
        self.assertEqual(approved["message"], "Interview plan approved. Candidate interview link generated.")
        self.assertEqual(approved["workflowState"], "APPROVED")
        self.link = approved["interviewLink"]
        self.assertTrue(self.link.startswith(f"{self.server.url}/interview/join/"), self.link)
        self.assertIn(EXAMPLE["position"], approved["inmailDraft"]["subject"])
        self.assertIn(EXAMPLE["companyName"], approved["inmailDraft"]["subject"])
        self.assertIn(self.link, approved["inmailDraft"]["body"])
        repeated = self.acme.client.post(of(run_id, "/plan/approve"), {"actorId": "recruiter-id"})
        self.assertProblem(repeated, 400, "INVALID_STATE")
        self.assertEqual(repeated["currentState"], "APPROVED")
        self.assertIn("allowedActions", repeated.json)

    def check_plan(self, plan):
        self.assertFields(plan, "id", "version", "title", "duration", "companyName", "greeting", "competencies",
            "sections", "mustHave", "niceToHave", "skillsCoverage", "provenance")
        self.assertEqual(plan["version"], 1)
        self.assertAlmostEqual(sum(competency["weight"] for competency in plan["competencies"]), 1, places=9)
        self.assertEqual(sum(section["durationMinutes"] for section in plan["sections"]), plan["duration"])
        questions = [question for section in plan["sections"] for question in section["questions"]]
        covered = {question["qualification"] for question in questions}
        self.assertLessEqual(set(EXAMPLE["qualifications"]), covered)
        for question in questions:
            self.assertFields(question, "id", "text", "kind", "competencyId", "difficulty", "expectedEvidence",
                "followUps", "rubric")

    def candidate_answers(self, run_id):
        scanner = self.acme.client.request("GET", self.link[len(self.server.url):])
        self.assertEqual(scanner.status, 200, "the join page opens")
        self.assertEqual(self.acme.show(run_id)["state"], "APPROVED", "opening the page changed nothing")
        candidate = Candidate(self.server, self.link)
        self.assertProblem(candidate.client.get("/candidate/interview"), 401, "UNAUTHENTICATED")
        session = candidate.enter()
        self.assertEqual(session["state"], "APPROVED")
        cookie = session.headers["Set-Cookie"]
        for part in ("candor-room=", "HttpOnly", "SameSite=Strict"):
            self.assertIn(part, cookie)
        seen = candidate.call("interview")
        self.assertFields(seen.json, "companyName", "position", "durationMinutes", "language", "modes", "notice",
            "consent", "state", "progress")
        self.assertFalse(seen["consent"]["given"])
        self.assertProblem(candidate.client.post("/candidate/start", {"mode": "text"}), 403, "CONSENT_REQUIRED")
        candidate.consent()
        self.assertTrue(candidate.call("interview")["consent"]["given"])
        self.assertEqual(candidate.call("start", {"mode": "text"})["state"], "IN_PROGRESS")
        self.assertEqual(candidate.call("start", {"mode": "text"})["state"], "IN_PROGRESS", "again: the same")
        self.one_question_in_detail(candidate)
        self.questions = candidate.answer_all(story)
        self.assertEqual(candidate.call("complete", {})["state"], "COMPLETED")
        closed = Client(self.server.url, {"Origin": self.server.url}).post("/candidate/session",
            {"token": self.link.rsplit("/", 1)[1]})
        self.assertProblem(closed, 410, "INTERVIEW_CLOSED")

    def one_question_in_detail(self, candidate):
        first = candidate.call("next")
        self.assertFalse(first["done"])
        question = first["question"]
        self.assertFields(question, "id", "turn", "kind", "text", "section", "index", "total")
        draft = candidate.answer(question, "I led", final=False)
        self.assertTrue(draft["saved"])
        self.assertEqual(candidate.answer(question, "I led", final=False)["revision"], draft["revision"],
            "the same again is a no-op")
        self.assertEqual(candidate.call("next")["question"], {**question, "draft": "I led"}, "stable until answered")
        candidate.answer(question, story(question))
        late = candidate.client.post("/candidate/answers", {"questionId": question["id"], "turn": question["turn"],
            "text": "Something else.", "final": True})
        self.assertEqual(late.status, 409, late)
        self.assertNotEqual(candidate.call("next")["question"], question)

    def recruiter_approves_the_report(self, run_id):
        waiting = self.acme.wait_for_state(run_id, "ASSESSMENT_PENDING")
        self.assertIsNone(waiting["assessment"], "a key sees no draft")
        approved = expect(self.acme.client.post(of(run_id, "/assessment/approve"), {"actorId": "recruiter-id"}), 200)
        self.assertEqual(approved["message"], "Assessment approved. The full report has been sent via webhook.")
        self.assertEqual(approved["workflowState"], "ASSESSMENT_APPROVED")
        report = self.acme.show(run_id)["assessment"]
        self.assertFields(report, "id", "planVersion", "status", "overallScore", "recommendation", "confidence",
            "summary", "competencies", "qualifications", "flags", "transcript", "provenance")
        self.assertIn(report["recommendation"], ("STRONG_HIRE", "HIRE", "MAYBE", "NO_HIRE"))
        self.assertTrue(0 <= report["overallScore"] <= 100)
        self.check_quotes(report)
        sent = self.receiver.wait_for_event(run_id, "interview.assessment_approved")
        self.assertEqual(sent.json["data"]["overallScore"], report["overallScore"])
        ranked = self.acme.client.get("/integration/rankings", position=EXAMPLE["position"].lower())
        self.assertIn(run_id, [item["runId"] for item in expect(ranked, 200)["items"]])
        self.assertProblem(self.acme.client.delete(of(run_id)), 400, "INVALID_STATE")

    def check_quotes(self, report):
        turns = {turn["turn"]: json.dumps(turn, ensure_ascii=False) for turn in report["transcript"]}
        quotes = [evidence for part in report["competencies"] + report["qualifications"] for evidence in part["evidence"]]
        self.assertTrue(quotes, "the answers gave evidence")
        for evidence in quotes:
            self.assertIn(json.dumps(evidence["quote"], ensure_ascii=False)[1:-1], turns[evidence["turn"]])

    def webhooks_came_in_order(self, run_id, interview_id):
        calls = self.receiver.calls(run_id)
        self.assertEqual([call.event for call in calls], [f"interview.{name}" for name in HAPPY_EVENTS])
        self.assertEqual([call.sequence for call in calls], list(range(1, len(calls) + 1)))
        for call in calls:
            self.assertEqual(call.json["interviewId"], interview_id)
            self.assertEqual(call.json["candidateRef"], EXAMPLE["candidateRef"])
            self.assertEqual(call.json["tenantId"], self.acme.id)
            self.assertRegex(call.headers["User-Agent"], r"^Candor/")
            self.assertRegex(call.headers["X-Webhook-Timestamp"], r"^\d{4}-\d\d-\d\dT.*Z$")

    def history_tells_the_same(self, run_id):
        history = expect(self.acme.client.get(of(run_id, "/history")), 200)
        steps = history["items"]
        self.assertEqual([step["sequence"] for step in steps], list(range(1, len(HAPPY_EVENTS) + 1)))
        self.assertEqual([step["to"] for step in steps][-1], "ASSESSMENT_APPROVED")


class OtherWays(case.TenantCase):

    def assess(self, **changes):
        """(runId, candidate) of an interview that a candidate has finished and whose report waits."""
        run_id, link = self.acme.approved(**changes)
        candidate = Candidate(self.server, link)
        candidate.begin()
        candidate.answer_all(story)
        candidate.call("complete", {})
        self.acme.wait_for_state(run_id, "ASSESSMENT_PENDING")
        return run_id, candidate

    def test_what_is_missing_is_asked_for_and_can_be_supplied(self):
        created = expect(self.acme.client.post(INTERVIEWS, example(qualifications=None)), 201)
        self.assertEqual(created["state"], "INFO_NEEDED")
        self.assertTrue(created["missingFields"])
        run_id = created["runId"]
        asked = self.receiver.wait_for_event(run_id, "interview.info_needed")
        self.assertTrue(asked.json["data"]["missingFields"])
        self.assertProblem(self.acme.client.patch(of(run_id, "/info"), {"externalId": "other"}), 400, "VALIDATION_FAILED")
        supplied = expect(self.acme.client.patch(of(run_id, "/info"), {"userId": "recruiter-id", "jobDescription":
            "We are looking for a Senior Software Engineer with 5+ years of TypeScript experience and a taste for "
            "distributed systems.", "skils": ["a slip"]}), 200)
        self.assertEqual(supplied["message"], "Interview information updated. Transitioning to skill validation.")
        self.assertEqual(supplied["state"], "VALIDATING_SKILLS")
        self.assertEqual([warning["pointer"] for warning in supplied["warnings"]], ["/skils"])
        self.acme.wait_for_state(run_id, "PENDING")
        self.receiver.wait_for_event(run_id, "interview.plan_generated")
        self.assertEqual(self.events(run_id), [f"interview.{name}" for name in ("received", "info_needed",
            "info_completed", "generating_plan", "plan_generated")])

    def test_a_rejected_plan_ends_the_interview(self):
        run_id = self.acme.pending()
        rejected = expect(self.acme.client.post(of(run_id, "/plan/reject"), {"actorId": "r", "reason": "Too long."}), 200)
        self.assertEqual(rejected["workflowState"], "REJECTED")
        self.assertEqual(self.receiver.wait_for_event(run_id, "interview.rejected").json["data"]["reason"], "Too long.")
        self.assertProblem(self.acme.client.post(of(run_id, "/plan/approve"), {}), 400, "INVALID_STATE")

    def test_a_revised_plan_is_a_new_version(self):
        run_id = self.acme.pending()
        first = self.acme.show(run_id)["plan"]
        revised = expect(self.acme.client.patch(of(run_id, "/plan/revise"),
            {"actorId": "r", "instructions": "Ask more about queues."}), 200)
        self.assertEqual(revised["workflowState"], "GENERATING_PLAN")
        self.receiver.bell.wait_for(lambda: len(self.receiver.calls(run_id, "interview.plan_generated")) == 2,
            "the second plan")
        second = self.acme.show(run_id)["plan"]
        self.assertEqual((first["version"], second["version"]), (1, 2))
        self.assertNotEqual(first["id"], second["id"])
        self.assertIn("interview.plan_revision_requested", self.events(run_id))
        stale = self.acme.client.post(of(run_id, "/plan/approve"), {"planId": first["id"]})
        self.assertProblem(stale, 409, "PLAN_CHANGED")

    def test_a_cancelled_interview_stays_cancelled(self):
        run_id = self.acme.pending()
        cancelled = expect(self.acme.client.delete(of(run_id) + "?reason=Filled"), 200)
        self.assertEqual(cancelled["workflowState"], "CANCELLED")
        self.assertEqual(self.acme.show(run_id)["cancelReason"], "REQUESTED")
        again = self.assertProblem(self.acme.client.delete(of(run_id)), 400, "INVALID_STATE")
        self.assertEqual((again["currentState"], again["allowedActions"]), ("CANCELLED", []))

    def test_a_rejected_report_cancels_the_interview(self):
        run_id, _ = self.assess()
        expect(self.acme.client.post(of(run_id, "/assessment/reject"), {"actorId": "r", "reason": "No."}), 200)
        self.assertEqual(self.acme.show(run_id)["state"], "CANCELLED")
        self.assertEqual(self.acme.show(run_id)["cancelReason"], "ASSESSMENT_REJECTED")

    def test_a_purge_leaves_nothing_of_the_candidate(self):
        canaries = {name: f"canary{uuid.uuid4().hex}" for name in ("name", "email", "profile", "answer")}
        run_id, _ = self.purgeable(canaries)
        scores = self.scores(run_id)
        self.assertIn(canaries["name"], json.dumps(self.acme.show(run_id).json) + "".join(
            call.body.decode() for call in self.receiver.calls(run_id)) + self.greeting(run_id))
        first = expect(self.acme.client.delete(of(run_id, "/candidate-data")), 200)
        self.assertFields(first.json, "purgedAt", "fields", "recordings", "certificateId")
        second = expect(self.acme.client.delete(of(run_id, "/candidate-data")), 200)
        self.assertEqual(first.json, second.json, "again: the same certificate")
        self.receiver.wait_for_event(run_id, "interview.candidate_data_purged")
        shown = self.acme.show(run_id)
        told = shown.raw + json.dumps(self.acme.client.items(INTERVIEWS)).encode() + self.server.log() \
            + self.acme.client.get(of(run_id, "/history")).raw \
            + self.acme.admin.get(f"/tenants/{self.acme.id}/deliveries", runId=run_id).raw
        self.assertEqual(self.scores(run_id), scores, "the scores stay")
        self.assertEqual(shown["candidateRef"], EXAMPLE["candidateRef"])
        for name, canary in canaries.items():
            self.assertNotIn(canary.encode(), told, f"the candidate's {name} is still told")
            if self.is_sqlite:
                self.assertEqual(self.files_with(canary), [], f"the candidate's {name} is still on disk")

    def scores(self, run_id):
        report = self.acme.show(run_id)["assessment"]
        return report["overallScore"], [competency["score"] for competency in report["competencies"]]

    def greeting(self, run_id):
        shown = self.acme.show(run_id)
        return json.dumps([shown["plan"], shown["inmailDraft"]])

    def purgeable(self, canaries):
        run_id, link = self.acme.approved(candidateName=canaries["name"], candidateProfile=canaries["profile"],
            candidateEmail=f"{canaries['email']}@example.com")
        candidate = Candidate(self.server, link)
        candidate.begin()
        candidate.answer_all(lambda question: f"{story(question)} {canaries['answer']}")
        candidate.call("complete", {})
        self.acme.wait_for_state(run_id, "ASSESSMENT_PENDING")
        expect(self.acme.client.post(of(run_id, "/assessment/approve"), {"actorId": "r"}), 200)
        report = self.receiver.wait_for_event(run_id, "interview.assessment_approved")
        self.assertIn(canaries["answer"].encode(), report.body, "the report had the answers")
        return run_id, candidate

    def files_with(self, canary):
        found = []
        for folder, _, names in os.walk(self.server.folder):
            for name in names:
                try:
                    with open(os.path.join(folder, name), "rb") as file:
                        content = file.read()
                except OSError:  # a socket
                    continue
                if canary.encode() in content or canary.encode("utf-16-le") in content:
                    found.append(name)
        return found


if __name__ == "__main__":
    case.main(__doc__)

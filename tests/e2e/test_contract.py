#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The contract's sentences on interviews, lists and rankings, one after the other, as far as no other test holds them."""

import base64
import json
import re
import urllib.request
import uuid

from support import case
from support.client import Client
from support.world import INTERVIEWS, Candidate, example, expect, of, story

DESCRIPTION = "We look for somebody who has built and run services that many people depend on, and likes to explain them."


class Creating(case.TenantCase):

    def create(self, **changes):
        return self.acme.client.post(INTERVIEWS, example(**changes))

    def test_each_field_is_taken_at_its_bound_and_refused_beyond(self):
        sixth = {f"k{number}": "v" for number in range(50)}
        bounds = {"position": ("p" * 200, "p" * 201), "qualifications": (["q" * 500] * 50, ["q"] * 51),
            "jobDescription": ("j" * 50, "j" * 49), "candidateRef": ("c" * 200, "c" * 201),
            "candidateName": ("n" * 200, 7), "candidateProfile": ("p" * 20_000, "p" * 20_001),
            "companyName": ("c" * 200, "c" * 201), "externalId": (uuid.uuid4().hex * 6 + "e" * 8, "e" * 201),
            "candidateEmail": ("ada@example.com", "ada@"), "language": ("de-CH", "not a language"),
            "durationMinutes": (15, 14), "metadata": (sixth, {**sixth, "one": "more"}),
            "callbackUrl": (self.receiver.url("/own"), "ftp://example.com/hook")}
        for field, (largest, beyond) in bounds.items():
            with self.subTest(field=field):
                expect(self.create(**{field: largest}), 201)
                refused = self.assertProblem(self.create(**{field: beyond}), 400, "VALIDATION_FAILED")
                self.assertEqual([error["pointer"].split("/")[1] for error in refused["errors"]], [field])
        for field, beyond in (("qualifications", ["q" * 501]), ("jobDescription", "j" * 50_001), ("durationMinutes", 121),
                ("metadata", {"deep": {"er": 1}}), ("metadata", {"long": "v" * 501}), ("level", "senior")):
            with self.subTest(field=field, beyond=True):
                self.assertProblem(self.create(**{field: beyond}), 400, "VALIDATION_FAILED")
        expect(self.create(durationMinutes=120, jobDescription="j" * 50_000), 201)

    def test_what_is_empty_is_absent(self):
        for changes in ({"level": None}, {"qualifications": []}, {"qualifications": None}, {"level": None, "candidateName": ""}):
            with self.subTest(changes=changes):
                created = expect(self.create(**changes), 201)
                self.assertEqual(created["state"], "INFO_NEEDED")
                for missing in created["missingFields"]:
                    self.assertFields(missing, "field", "question")
        self.assertProblem(self.create(position="  "), 400, "VALIDATION_FAILED")

    def test_information_that_is_still_incomplete_leaves_the_state_without_an_event(self):
        run_id = expect(self.create(level=None, qualifications=None), 201)["runId"]
        info = of(run_id, "/info")
        partly = expect(self.acme.client.patch(info, {"level": "LEAD", "companyName": "Other Corp", "nothing": 1}), 200)
        self.assertEqual(partly["state"], "INFO_NEEDED")
        self.assertNotEqual(partly["message"], "Interview information updated. Transitioning to skill validation.")
        self.assertTrue(partly["missingFields"])
        self.assertEqual([warning["pointer"] for warning in partly["warnings"]], ["/nothing"])
        for wrong in ({"level": None}, {"externalId": "x"}, {"level": "GURU"}):
            self.assertProblem(self.acme.client.patch(info, wrong), 400, "VALIDATION_FAILED")
        shown = self.acme.show(run_id)
        self.assertEqual((shown["level"], shown["companyName"]), ("LEAD", "Other Corp"))
        expect(self.acme.client.patch(info, {"jobDescription": DESCRIPTION}), 200)
        self.acme.wait_for_state(run_id, "PENDING")
        self.receiver.wait_for_event(run_id, "interview.plan_generated")
        self.assertEqual(self.events(run_id).count("interview.info_needed"), 1)
        self.assertProblem(self.acme.client.patch(info, {"level": "MID"}), 400, "INVALID_STATE")

    def test_the_same_request_is_what_is_the_same_after_normalising(self):
        body = example()
        first = expect(self.acme.client.post(INTERVIEWS, body), 201)
        turned = dict(reversed([*body.items()]))
        for same in (turned, {**body, "position": f"  {body['position']} "}, {**body, "candidateName": ""},
                {**body, "unknown": 1}):
            again = expect(self.acme.client.post(INTERVIEWS, same), 200)
            self.assertEqual(again["runId"], first["runId"])
            self.assertEqual(again.headers.get("Idempotency-Replayed"), "true")
        conflict = self.acme.client.post(INTERVIEWS, {**body, "level": "LEAD"})
        self.assertProblem(conflict, 409, "EXTERNAL_ID_CONFLICT")
        self.assertFields(conflict["existing"], "runId", "interviewId", "state", "message", "dataQuality", "missingFields")

    def test_a_cancelled_run_keeps_its_external_id_until_a_new_one_is_asked_for(self):
        body = example()
        first = expect(self.acme.client.post(INTERVIEWS, body), 201)["runId"]
        expect(self.acme.client.delete(of(first) + "?reason=Filled"), 200)
        again = expect(self.acme.client.post(INTERVIEWS, body), 200)
        self.assertEqual((again["runId"], again["state"]), (first, "CANCELLED"))
        fresh = expect(self.acme.client.post(INTERVIEWS + "?onTerminal=new", body), 201)
        self.assertNotEqual(fresh["runId"], first)
        self.assertEqual(expect(self.acme.client.post(INTERVIEWS, body), 200)["runId"], fresh["runId"])
        self.assertProblem(self.acme.client.post(INTERVIEWS + "?onTerminal=perhaps", example()), 400, "VALIDATION_FAILED")

    def test_a_request_id_of_the_callers_own_comes_back(self):
        for sent, expected in (("ats-42", "ats-42"), ("x" * 128, "x" * 128), ("x" * 129, None), ("a b", None)):
            answer = self.acme.client.request("GET", INTERVIEWS + "?limit=1", headers={"X-Request-Id": sent})
            got = answer.headers["X-Request-Id"]
            self.assertTrue(got == expected if expected else got and got != sent, (sent, got))


class Listing(case.TenantCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.rows = [cls.acme.create(position=f"Welder {number % 2}", level=("LEAD", "MID")[number % 3 == 0],
            candidateRef=f"ref_{number}", externalId=f"REQ-{number}") for number in range(5)]
        for run_id in cls.rows:
            cls.acme.wait_for_state(run_id, "PENDING")
        expect(cls.acme.client.delete(of(cls.rows[0])), 200)

    def found(self, **query):
        answer = expect(self.acme.client.get(INTERVIEWS, **query), 200)
        self.assertEqual(answer["total"], len(answer["items"]))
        self.assertIsNone(answer["nextCursor"])
        return [self.rows.index(item["runId"]) for item in answer["items"]]

    def test_each_filter_finds_its_rows_newest_first(self):
        for query, rows in (({}, [4, 3, 2, 1, 0]), ({"state": "CANCELLED"}, [0]), ({"state": "PENDING"}, [4, 3, 2, 1]),
                ({"position": "WELDER 1"}, [3, 1]), ({"position": "Welder"}, []), ({"level": "MID"}, [3, 0]),
                ({"candidateRef": "ref_2"}, [2]), ({"externalId": "REQ-4"}, [4]), ({"q": "elder 0"}, [4, 2, 0]),
                ({"q": "req-3"}, [3]), ({"q": self.rows[1]}, [1]), ({"q": "nothing"}, []),
                ({"state": "PENDING", "level": "MID"}, [3]), ({"q": "welder", "state": "CANCELLED"}, [0]),
                ({"updatedSince": "2020-01-01T00:00:00.000Z"}, [4, 3, 2, 1, 0]),
                ({"updatedSince": "2999-01-01T00:00:00.000Z"}, [])):
            with self.subTest(query=query):
                self.assertEqual(self.found(**query), rows)
        for query in ("state=pending", "level=GURU", "updatedSince=yesterday", "limit=0", "limit=201", "cursor=abc",
                "stat=PENDING"):
            self.assertProblem(self.acme.client.get(f"{INTERVIEWS}?{query}"), 400, "VALIDATION_FAILED")

    def test_pages_lead_to_each_other_by_cursor_and_by_link(self):
        for query in ({}, {"q": "welder"}, {"updatedSince": "2020-01-01T00:00:00.000Z"}):
            seen, path = [], f"{INTERVIEWS}?limit=2" + "".join(f"&{name}={value}" for name, value in query.items())
            while path:
                page = expect(self.acme.client.get(path), 200)
                seen += [self.rows.index(item["runId"]) for item in page["items"]]
                self.assertEqual(page["total"], 5, "every page says how many there are")
                link = re.fullmatch(r'<(/api/v1)?([^>]+)>; rel="next"', page.headers.get("Link") or "")
                self.assertEqual(bool(link), page["nextCursor"] is not None)
                path = link and link[2]
            self.assertEqual(seen, [4, 3, 2, 1, 0])

    def test_a_cursor_of_another_list_or_made_up_is_refused(self):
        foreign = base64.urlsafe_b64encode(json.dumps(["x"]).encode()).decode().rstrip("=")
        self.assertProblem(self.acme.client.get(INTERVIEWS, cursor=foreign), 400, "VALIDATION_FAILED")

    def test_an_item_has_what_the_interview_has_but_for_its_documents(self):
        item = expect(self.acme.client.get(INTERVIEWS, externalId="REQ-2"), 200)["items"][0]
        whole = self.acme.show(self.rows[2])
        for name, value in item.items():
            self.assertEqual(value, whole[name], name)
        self.assertEqual(self.acme.client.get(of(whole["interviewId"])).json, whole.json, "either id leads to it")


class Deciding(case.TenantCase):

    def finish(self, run_id, link):
        candidate = Candidate(self.server, link)
        candidate.begin()
        candidate.answer_all(story)
        candidate.call("complete", {})
        self.acme.wait_for_state(run_id, "ASSESSMENT_PENDING")

    def test_history_keeps_who_did_what_and_why(self):
        run_id = self.acme.pending()
        expect(self.acme.client.post(of(run_id, "/plan/reject"), {"actorId": "rec-7", "feedback": "Too long."}), 200)
        entries = expect(self.acme.client.get(of(run_id, "/history")), 200)["items"]
        for entry in entries:
            self.assertFields(entry, "from", "to", "action", "actor", "reason", "time", "sequence")
        self.assertEqual([entry["sequence"] for entry in entries], [*range(1, len(entries) + 1)])
        last = entries[-1]
        self.assertEqual((last["from"], last["to"], last["reason"]), ("PENDING", "REJECTED", "Too long."))
        self.assertIn("rec-7", json.dumps(last["actor"]))

    def test_a_purge_cancels_first_what_is_not_over(self):
        run_id = self.acme.pending()
        certificate = expect(self.acme.client.delete(of(run_id, "/candidate-data")), 200)
        self.assertFields(certificate.json, "purgedAt", "fields", "recordings", "certificateId")
        self.assertEqual(self.acme.show(run_id)["state"], "CANCELLED")
        self.receiver.wait_for_event(run_id, "interview.candidate_data_purged")
        self.assertEqual(self.events(run_id)[-2:], ["interview.cancelled", "interview.candidate_data_purged"])

    def test_a_report_can_be_asked_ranked_and_only_then_be_read(self):
        run_id, link = self.acme.approved(position="Contract Reader")
        self.assertProblem(self.acme.client.post(of(run_id, "/assessment/chat"), {"message": "Who?"}), 400, "INVALID_STATE")
        self.finish(run_id, link)
        self.assertProblem(self.acme.client.get("/integration/rankings", status="PENDING_REVIEW"), 403,
            "PERMISSION_REQUIRED")
        ranked = expect(self.acme.client.get("/integration/rankings", position="contract reader"), 200)
        self.assertEqual((ranked["items"], ranked["total"]), ([], 0))
        expect(self.acme.client.post(of(run_id, "/assessment/approve"), {"actorId": "rec-7", "note": "Good."}), 200)
        item = expect(self.acme.client.get("/integration/rankings", position="contract reader", level="SENIOR"), 200)
        self.assertFields(item["items"][0], "rank", "runId", "interviewId", "candidateRef", "position", "level",
            "overallScore", "recommendation", "assessedAt")
        self.assertEqual((item["items"][0]["rank"], item["items"][0]["runId"], item["total"]), (1, run_id, 1))
        self.positions()
        self.chat(run_id)

    def positions(self):
        named = lambda **query: expect(self.acme.client.get("/integration/rankings/positions", **query), 200)
        found = named(q="TRACT READ")
        self.assertEqual(found["items"], [{"position": "Contract Reader", "levels": ["SENIOR"]}])
        self.assertEqual((found["nextCursor"], found["total"]), (None, 1))
        self.assertEqual(named(q="tract read", level="LEAD")["items"], [])
        self.assertProblem(self.acme.client.get("/integration/rankings/positions", status="PENDING_REVIEW"), 403,
            "PERMISSION_REQUIRED")
        self.assertProblem(self.acme.client.get("/integration/rankings/positions", level="BOSS"), 400,
            "VALIDATION_FAILED")

    def chat(self, run_id):
        ask = lambda body: expect(self.acme.client.post(of(run_id, "/assessment/chat"), body), 200)
        first = ask({"message": "What did the candidate say about TypeScript?"})
        self.assertFields(first.json, "conversationId", "answer", "citations", "grounded")
        self.assertTrue(first["grounded"] and first["citations"], first.json)
        turns = {turn["turn"]: json.dumps(turn, ensure_ascii=False)
            for turn in self.acme.show(run_id)["assessment"]["transcript"]}
        for citation in first["citations"]:
            self.assertIn(json.dumps(citation["quote"], ensure_ascii=False)[1:-1], turns[citation["turn"]])
        second = ask({"message": "Which salary does the candidate want?", "conversationId": first["conversationId"]})
        self.assertEqual((second["conversationId"], second["grounded"], second["citations"]),
            (first["conversationId"], False, []))
        self.assertEqual(self.acme.client.post(of(run_id, "/assessment/chat"), {"message": ""}).status, 400)

    def test_plans_approve_themselves_where_the_tenant_says_so(self):
        quick = self.world.tenant("Quick")
        quick.receive("/quick")
        expect(self.world.admin.put(f"/tenants/{quick.id}", {"settings": {"autoApprovePlans": True}}), 200)
        run_id = quick.create()
        quick.wait_for_state(run_id, "APPROVED")
        self.receiver.wait_for_event(run_id, "interview.approved")
        self.assertEqual(self.events(run_id)[-2:], ["interview.plan_generated", "interview.approved"])
        approved = self.receiver.wait_for_event(run_id, "interview.approved").json["data"]
        self.assertFields(approved, "planId", "interviewLink", "inmailDraft")
        self.assertEqual(quick.show(run_id)["interviewLink"], approved["interviewLink"])


class Naming(case.TenantCase):

    def test_a_tenant_is_named_once_and_well(self):
        named = lambda **headers: Client(self.server.url, {**self.world.admin.headers,
            **{name.replace("_", "-"): value for name, value in headers.items()}}).get(INTERVIEWS)
        self.assertEqual(named(X_Tenant_ID="acme").status, 400)
        self.assertEqual(named(X_Tenant_ID=self.acme.id, X_API_Key=self.acme.key).status, 400, "a key and a token")
        self.assertEqual(named(X_Tenant_ID=str(uuid.uuid4())).status, 403)
        expect(named(X_Tenant_ID=self.acme.id), 200)
        other = self.world.tenant("Other")
        self.assertEqual(self.world.admin.with_headers(X_Tenant_ID=other.id)
            .get(f"/tenants/{self.acme.id}/webhook-config").status, 400)

    def test_a_webhook_test_without_a_destination_says_why(self):
        lonely = self.world.tenant("Lonely")
        tested = expect(lonely.admin.post(f"/tenants/{lonely.id}/webhook-test", {}), 200)
        self.assertEqual((tested["delivered"], tested["layer"]), (False, None))
        self.assertIn("tenant", json.dumps(tested.json))

    def test_where_keys_are_made_is_told_to_a_browser(self):
        with urllib.request.urlopen(self.server.url + "/admin/api-keys") as page:
            self.assertEqual(page.headers.get_content_type(), "text/html")
            self.assertIn(b"/api/v1/api-keys", page.read())


if __name__ == "__main__":
    case.main(__doc__)

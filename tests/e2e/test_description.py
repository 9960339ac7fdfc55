#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The published description: it is whole, its examples are true, and what is made of it holds every operation."""

import json
import re
import subprocess
import urllib.parse

from support import case
from support.client import Client
from support.openapi import witness

# The integration guide's own requests, as their authors wrote them.
GUIDE = {
    "createInterview": """{
    "candidateRef": "ats_app_8821",
    "candidateProfile": "8 years backend engineering, strong TypeScript background.",
    "position": "Senior Software Engineer",
    "level": "SENIOR",
    "qualifications": [
      "5+ years of production TypeScript experience",
      "Demonstrated distributed systems design at scale",
      "Strong async/concurrency patterns knowledge"
    ],
    "companyName": "Acme Corp",
    "externalId": "ats_job_app_8821"
  }""",
    "supplyInfo": """{
    "jobDescription": "We are looking for a Senior Software Engineer with 5+ years of TypeScript experience...",
    "userId": "recruiter-id"
  }""",
    "approvePlan": '{ "actorId": "recruiter-id" }',
    "approveAssessment": '{ "actorId": "recruiter-id" }',
}


class TheDescription(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.description = witness.description
        cls.document = cls.description.document
        cls.anyone = Client(cls.server.url)
        cls.anyone.base_path = ""

    def printed(self, *options):
        done = subprocess.run([case.options.server, "openapi", *options], stdin=subprocess.DEVNULL, capture_output=True,
            timeout=60, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        return done.stdout

    def test_it_is_served_as_it_is_printed_and_kept_by_its_tag(self):
        served = self.anyone.get("/api/docs-json")
        self.assertEqual(served.raw, self.printed())
        self.assertEqual(served.raw, self.printed("--format", "openapi"))
        again = self.anyone.request("GET", "/api/docs-json", headers={"If-None-Match": served.headers["ETag"]})
        self.assertEqual((again.status, again.raw), (304, b""))
        self.assertEqual(self.anyone.request("HEAD", "/api/docs-json").headers["ETag"], served.headers["ETag"])

    def test_every_example_fits_its_schema(self):
        faults = []
        count = 0
        for where, schema, value in self.description.examples():
            faults += [f"{where}: {fault}" for fault in self.description.schemas.mismatches(schema, value, "")]
            count += 1
        self.assertEqual(faults, [])
        self.assertGreater(count, 500)

    def test_the_check_of_the_examples_finds_what_is_wrong(self):
        schemas = self.description.schemas
        created = {"$ref": "#/components/schemas/InterviewCreated"}
        value = self.document["paths"]["/api/v1/integration/interviews"]["post"]["responses"]["201"]["content"] \
            ["application/json"]["examples"]["accepted"]["value"]
        self.assertEqual(list(schemas.mismatches(created, value, "")), [])
        for change, place in (({"state": "UNKNOWN"}, "/state"), ({"interviewId": "interview-uuid"}, "/interviewId"),
                ({"more": 1}, "/more"), ({"warnings": [{"pointer": "/x"}]}, "/warnings/0/detail"), ({"message": 7}, "/message")):
            with self.subTest(place=place):
                faults = list(schemas.mismatches(created, {**value, **change}, ""))
                self.assertTrue(faults and faults[0].startswith(place), faults)

    def test_every_body_has_an_example(self):
        for operation in self.description.operations:
            for holder in [operation.item.get("requestBody", {}), *operation.item["responses"].values()]:
                for media, content in self.description.resolved(holder).get("content", {}).items():
                    self.assertTrue(content.get("examples"), f"{operation.name} {media}")

    def test_the_guides_requests_are_the_first_examples(self):
        operations = {operation.name: operation.item for operation in self.description.operations}
        for name, request in GUIDE.items():
            examples = operations[name]["requestBody"]["content"]["application/json"]["examples"]
            first = next(iter(examples.values()))["value"]
            self.assertEqual(json.dumps(first), json.dumps(json.loads(request)), "in the same order, too")

    def test_every_error_has_a_page_and_the_index_lists_no_other(self):
        codes = set()
        for name, response in self.document["components"]["responses"].items():
            parts = response["content"]["application/problem+json"]["schema"]["allOf"]
            codes.update(parts[1]["properties"]["code"]["enum"])
            for code in parts[1]["properties"]["code"]["enum"]:
                self.assertIn(f"](/problems/{code})", response["description"], name)
        for code in sorted(codes):
            self.assertEqual(self.anyone.get(f"/problems/{code}").status, 200, code)
        listed = set(re.findall(r'href="/problems/([A-Z_]+)"', self.anyone.get("/problems").raw.decode()))
        self.assertEqual(listed, codes)

    def test_a_problems_type_leads_to_its_page(self):
        problem = self.anyone.get("/api/v1/integration/interviews")
        address = urllib.parse.urlsplit(problem["type"])
        self.assertEqual(address.path, "/problems/UNAUTHENTICATED")
        self.assertEqual(self.anyone.get(address.path).status, 200)

    def test_a_postman_collection_holds_every_operation(self):
        collection = json.loads(self.printed("--format", "postman"))
        self.assertTrue(collection["info"]["schema"].endswith("/v2.1.0/collection.json"))
        found = [(item["request"]["method"], item["request"]["url"]["raw"])
            for folder in collection["item"] for item in folder["item"]]
        self.assertEqual(sorted(found), self.calls())
        bodies = [item["request"]["body"]["raw"] for folder in collection["item"] for item in folder["item"]
            if "body" in item["request"]]
        self.assertEqual(len(bodies), self.bodies())
        for body in bodies:
            json.loads(body)

    def test_a_bruno_collection_holds_every_operation(self):
        collection = json.loads(self.printed("--format", "bruno"))
        self.assertEqual(collection["version"], "1")
        requests = [item["request"] for folder in collection["items"] for item in folder["items"]]
        self.assertEqual(sorted((request["method"], request["url"]) for request in requests), self.calls())
        bodies = [request["body"]["json"] for request in requests if request["body"]["mode"] == "json"]
        self.assertEqual(len(bodies), self.bodies())
        for body in bodies:
            json.loads(body)

    def calls(self):
        return sorted((operation.method, "{{baseUrl}}" + re.sub(r"\{(\w+)\}", r":\1", operation.path))
            for operation in self.description.operations)

    def bodies(self):
        return sum("requestBody" in operation.item for operation in self.description.operations)

    def test_a_format_that_it_does_not_know_is_refused(self):
        for options in (["--format"], ["--format", "raml"], ["--quickly"]):
            done = subprocess.run([case.options.server, "openapi", *options], capture_output=True, timeout=60, check=False)
            self.assertEqual((done.returncode, done.stdout), (2, b""), options)


class TheWitness(case.ServerCase):
    """What the check of all tests would say if the server did something else than it describes."""

    def faults(self, answer, path="/api/v1/integration/interviews", method="GET", headers=None, body=None):
        return " | ".join(witness.description.faults(method, path, headers or {}, body, answer))

    def test_it_tells_an_answer_that_is_not_described(self):
        tenant = self.world.tenant()
        answer = tenant.client.get("/integration/interviews", limit=1)
        self.assertEqual(self.faults(answer), "")
        self.assertIn("?limt is not described", self.faults(answer, "/api/v1/integration/interviews?limt=1"))
        answer.json["items"].append({})
        self.assertIn("response/items/0/runId is missing", self.faults(answer))
        answer.json["items"].pop()
        answer.json["count"] = 0
        self.assertIn("response/count is not described", self.faults(answer))
        answer.status = 202
        self.assertIn("this status is not described", self.faults(answer))
        self.assertIn("is not described and answers", self.faults(answer, "/api/v1/nowhere"))

    def test_it_tells_an_error_that_the_operation_does_not_name(self):
        answer = self.world.tenant("Other").client.get("/integration/interviews/run_1700000000_00000000")
        self.assertEqual(self.faults(answer, "/api/v1/integration/interviews/run_1700000000_00000000"), "")
        answer.json["code"] = "PLAN_CHANGED"
        self.assertIn("response/code is 'PLAN_CHANGED'", self.faults(answer, "/api/v1/integration/interviews/run_1_0"))


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the documentation gives integrators to copy works as it stands: the Python example, and the guide's commands."""

import json
import os
import re
import shutil
import subprocess
import sys
import unittest

from support import case
from support.openapi import witness
from support.world import INTERVIEWS, Candidate, example, expect, story

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
EXAMPLE = os.path.join(SOURCE, "docs", "examples", "integrate.py")

# The integration guide's commands, byte for byte but for the host, the ids and the keys, which a test puts in.
HOST = "https://candor.example.com"
CREATE = r"""curl -X POST https://candor.example.com/api/v1/integration/interviews \
  -H "X-API-Key: sk_live_xxxxxxxxxxxxxx" \
  -H "X-Tenant-ID: tenant-uuid" \
  -H "Content-Type: application/json" \
  -d '{
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
  }'"""
INFO = r"""curl -X PATCH https://candor.example.com/api/v1/integration/interviews/run_1749123456_a1b2c3d4/info \
  -H "X-API-Key: sk_live_xxxxxxxxxxxxxx" \
  -H "X-Tenant-ID: tenant-uuid" \
  -H "Content-Type: application/json" \
  -d '{
    "jobDescription": "We are looking for a Senior Software Engineer with 5+ years of TypeScript experience...",
    "userId": "recruiter-id"
  }'"""
APPROVE = r"""curl -X POST https://candor.example.com/api/v1/integration/interviews/run_1749123456_a1b2c3d4/plan/approve \
  -H "X-API-Key: sk_live_xxxxxxxxxxxxxx" \
  -H "X-Tenant-ID: tenant-uuid" \
  -H "Content-Type: application/json" \
  -d '{ "actorId": "recruiter-id" }'"""
STATUS = r"""curl https://candor.example.com/api/v1/integration/interviews/run_1749123456_a1b2c3d4 \
  -H "X-API-Key: sk_live_xxxxxxxxxxxxxx" \
  -H "X-Tenant-ID: tenant-uuid"
"""
REPORT = r"""curl -X POST https://candor.example.com/api/v1/integration/interviews/run_1749123456_a1b2c3d4/assessment/approve \
  -H "X-API-Key: sk_live_xxxxxxxxxxxxxx" \
  -H "X-Tenant-ID: tenant-uuid" \
  -H "Content-Type: application/json" \
  -d '{ "actorId": "recruiter-id" }'"""


class ThePythonExample(case.ServerCase):

    def run_example(self, tenant, *arguments):
        done = subprocess.run([sys.executable, "-B", EXAMPLE, *arguments], capture_output=True, text=True, timeout=120,
            check=False, env={**os.environ, "CANDOR_URL": self.server.url, "CANDOR_KEY": tenant.key})
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.strip()

    def test_it_requests_an_interview_and_releases_its_report(self):
        tenant = self.world.tenant()
        link = self.run_example(tenant, "request", "ats-1")
        self.assertEqual(self.run_example(tenant, "request", "ats-1"), link, "again is the same interview")
        candidate = Candidate(self.server, link)
        candidate.begin()
        candidate.answer_all(story)
        candidate.call("complete", {})
        told = json.loads(self.run_example(tenant, "follow"))
        shown = tenant.show(told["runId"])
        self.assertEqual((shown["state"], shown["externalId"]), ("ASSESSMENT_APPROVED", "ats-1"))
        self.assertEqual(told["overallScore"], shown["assessment"]["overallScore"])
        self.assertEqual(self.run_example(tenant, "follow"), json.dumps(told), "again approves nothing twice")

    def test_it_needs_nothing_but_python(self):
        with open(EXAMPLE, encoding="utf-8") as file:
            imported = re.findall(r"^(?:import|from) (\w+)", file.read(), re.MULTILINE)
        self.assertEqual(imported, sorted(imported))
        self.assertLessEqual(set(imported), {"json", "os", "random", "sys", "time", "urllib"})


@unittest.skipUnless(shutil.which("curl"), "this needs curl")
class TheGuidesCommands(case.ServerCase):

    def run_command(self, command, key, tenant, run_id=""):
        """Runs it in a shell, as its reader would; the parsed answer, held against the description."""
        for text, real in ((HOST, self.server.url), ("sk_live_xxxxxxxxxxxxxx", key), ("tenant-uuid", tenant),
                ("run_1749123456_a1b2c3d4", run_id)):
            command = command.replace(text, real)
        done = subprocess.run(["bash", "-c", command.replace("curl", "curl -sS -w '\\n%{http_code}'", 1)], check=False,
            capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        body, _, status = done.stdout.rpartition("\n")
        return int(status), json.loads(body)

    def test_each_answers_with_the_fields_that_the_guide_shows(self):
        acme = self.world.tenant("Acme Corp")
        platform = expect(self.world.admin.post("/platform-admin/api-keys",
            {"name": "Backend", "platformId": self.world.platform_id}), 201)["key"]
        for key in (platform, acme.key):
            self.walk(acme, key)

    def walk(self, acme, key):
        status, made = self.run_command(CREATE.replace("ats_job_app_8821", f"ats_{key[-8:]}"), key, acme.id)
        self.assertEqual(status, 201, made)
        self.assertEqual((made["state"], made["message"], made["dataQuality"]), ("VALIDATING_SKILLS",
            "Interview request accepted. Skill validation in progress.", "EXCELLENT"))
        self.assertRegex(made["runId"], r"^run_\d+_[0-9a-f]{8}$")
        run_id = made["runId"]
        acme.wait_for_state(run_id, "PENDING")
        self.supply_info(acme, key)
        status, approved = self.run_command(APPROVE, key, acme.id, run_id)
        self.assertEqual((status, approved["message"], approved["workflowState"]), (200,
            "Interview plan approved. Candidate interview link generated.", "APPROVED"))
        link = approved["interviewLink"]
        self.assertRegex(link, r"/interview/join/eyJ")
        self.assertIn("Senior Software Engineer", approved["inmailDraft"]["subject"])
        self.assertIn("Acme Corp", approved["inmailDraft"]["subject"])
        self.assertIn(link, approved["inmailDraft"]["body"])
        self.read_status(acme, key, run_id)
        candidate = Candidate(self.server, link)
        candidate.begin()
        candidate.answer_all(story)
        candidate.call("complete", {})
        acme.wait_for_state(run_id, "ASSESSMENT_PENDING")
        status, released = self.run_command(REPORT, key, acme.id, run_id)
        self.assertEqual((status, released["message"], released["workflowState"]), (200,
            "Assessment approved. The full report has been sent via webhook.", "ASSESSMENT_APPROVED"))
        self.assertEqual(self.run_command(REPORT, key, acme.id, run_id)[0], 400, "the wrong state is 400")

    def supply_info(self, acme, key):
        run_id = expect(acme.client.post(INTERVIEWS, example(qualifications=None)), 201)["runId"]
        status, informed = self.run_command(INFO, key, acme.id, run_id)
        self.assertEqual((status, informed["message"], informed["state"]), (200,
            "Interview information updated. Transitioning to skill validation.", "VALIDATING_SKILLS"))
        acme.wait_for_state(run_id, "PENDING")

    def read_status(self, acme, key, run_id):
        status, shown = self.run_command(STATUS, key, acme.id, run_id)
        self.assertEqual(status, 200, shown)
        self.assertFields(shown, "runId", "interviewId", "state", "candidateRef", "position", "level", "plan", "assessment",
            "recordingUrls", "createdAt", "updatedAt")
        self.assertFields(shown["plan"], "id", "title", "duration", "sections")
        self.assertEqual((shown["candidateRef"], shown["level"], shown["assessment"], shown["recordingUrls"]),
            ("ats_app_8821", "SENIOR", None, []))
        self.assertRegex(shown["createdAt"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        faults = witness.description.schemas.mismatches({"$ref": "#/components/schemas/Interview"}, shown, "")
        self.assertEqual(list(faults), [])


if __name__ == "__main__":
    case.main(__doc__)

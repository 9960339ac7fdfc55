#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An integration with Candor in plain Python, without any package: request an interview, follow it, decide, read the report.

    CANDOR_URL=https://candor.example.com CANDOR_KEY=sk_live_… python3 integrate.py request ats_job_app_8821
    CANDOR_URL=… CANDOR_KEY=… python3 integrate.py follow

With a platform key, CANDOR_TENANT names the tenant. `request` waits for the plan, approves it and prints the candidate's
link. `follow` reads the event feed, approves each report as it comes, and prints it; it ends after the first, or never
with --forever. Both may be interrupted and started again at any time: nothing is done twice.
"""

import json
import os
import random
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


class Refused(Exception):
    """An answer that is no success. `problem` is its RFC 9457 document; `problem["type"]` leads to what to do about it."""

    def __init__(self, status, problem):
        super().__init__(f"{status} {problem.get('code')}: {problem.get('detail')}")
        self.status = status
        self.problem = problem


class Candor:
    def __init__(self, url, key, tenant=None):
        self._base = url.rstrip("/") + "/api/v1"
        self._headers = {"X-API-Key": key, "Content-Type": "application/json"}
        if tenant:
            self._headers["X-Tenant-ID"] = tenant

    def call(self, method, path, body=None, query=None, attempts=6):
        """The JSON of the answer. Waits and tries again when the server says so, or can't be reached."""
        url = self._base + path + ("?" + urllib.parse.urlencode(query) if query else "")
        data = None if body is None else json.dumps(body).encode()
        for attempt in range(1, attempts + 1):
            request = urllib.request.Request(url, data, self._headers, method=method)
            try:
                with urllib.request.urlopen(request, timeout=60) as answer:
                    raw = answer.read()
                    return json.loads(raw) if raw else None
            except urllib.error.HTTPError as error:
                if error.code not in (429, 503) or attempt == attempts:
                    raise Refused(error.code, json.loads(error.read())) from None
                pause = float(error.headers.get("Retry-After", 1))
            except urllib.error.URLError:
                if attempt == attempts:
                    raise
                pause = 2 ** attempt * random.random()
            time.sleep(pause)

    def events(self, after=None):
        """Every event from `after` on, for ever: (cursor behind it, event)."""
        while True:
            page = self.call("GET", "/integration/events", query={"wait": 30, "limit": 100, **({"after": after} if after else {})})
            after = page["nextCursor"]
            for event in page["items"]:
                yield after, event


def request_interview(candor, external_id):
    """Requests the interview and approves its plan; the candidate's link. The same externalId is the same interview."""
    made = candor.call("POST", "/integration/interviews", {
        "externalId": external_id,
        "candidateRef": "ats_app_8821",
        "position": "Senior Software Engineer",
        "level": "SENIOR",
        "qualifications": [
            "5+ years of production TypeScript experience",
            "Demonstrated distributed systems design at scale",
            "Strong async/concurrency patterns knowledge",
        ],
        "companyName": "Acme Corp",
    })
    for warning in made["warnings"]:
        print(f"{warning['pointer']}: {warning['detail']}", file=sys.stderr)
    path = f"/integration/interviews/{made['runId']}"
    while True:
        interview = candor.call("GET", path)
        if interview["interviewLink"]:
            return interview["interviewLink"]
        if interview["state"] == "PENDING":
            plan = interview["plan"]
            for section in plan["sections"]:
                print(f"{section['title']}, {section['durationMinutes']} min", file=sys.stderr)
            return candor.call("POST", path + "/plan/approve", {"actorId": "integrate.py", "planId": plan["id"]})["interviewLink"]
        if interview["state"] in ("CANCELLED", "REJECTED", "INFO_NEEDED"):
            raise SystemExit(f"{made['runId']} is {interview['state']}; missing: {interview['missingFields']}")
        time.sleep(1)


def release_report(candor, run_id):
    """Approves the report unless somebody has, and answers it."""
    path = f"/integration/interviews/{run_id}"
    try:
        candor.call("POST", path + "/assessment/approve", {"actorId": "integrate.py"})
    except Refused as error:
        if error.problem.get("code") != "INVALID_STATE":
            raise
    return candor.call("GET", path)["assessment"]


def follow(candor, forever):
    for _, event in candor.events():
        print(f"{event['timestamp']} {event['event']} {event['runId']}", file=sys.stderr)
        if event["event"] != "interview.assessment_pending":
            continue
        report = release_report(candor, event["runId"])
        if report:
            print(json.dumps({"runId": event["runId"], "overallScore": report["overallScore"],
                "recommendation": report["recommendation"], "summary": report["summary"]}), flush=True)
        if not forever:
            return


def main(arguments):
    candor = Candor(os.environ["CANDOR_URL"], os.environ["CANDOR_KEY"], os.environ.get("CANDOR_TENANT"))
    if len(arguments) == 2 and arguments[0] == "request":
        print(request_interview(candor, arguments[1]))
    elif arguments in (["follow"], ["follow", "--forever"]):
        follow(candor, forever="--forever" in arguments)
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])

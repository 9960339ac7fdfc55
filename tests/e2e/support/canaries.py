# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fills a tenant with strings that must show up nowhere else, and collects what identifies its things."""

import collections
import re
import uuid

from support.client import Client
from support.waiting import Bell
from support.world import INTERVIEWS, Candidate, expect, of, story

IDENTIFIER = re.compile(r"run_[0-9]+_[0-9a-f]{8}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|sk_live_[A-Za-z0-9]+|\*\*\*\*[A-Za-z0-9]{4}")


def texts_of(value):
    """Every string in a JSON value, the members' names too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for entry in value:
            yield from texts_of(entry)
    elif isinstance(value, dict):
        for name, entry in value.items():
            yield name
            yield from texts_of(entry)


def identifiers_of(value):
    return {found for text in texts_of(value) for found in IDENTIFIER.findall(text)}


class Canaries:
    """The strings of one tenant or platform. A canary is one lower-case word, so that it may stand in a host name."""

    def __init__(self):
        self.words = {}  # where it was put, by the word

    def word(self, where):
        made = "canary" + uuid.uuid4().hex[:14]
        self.words[made] = where
        return made

    def text(self, where, begin="The "):
        return f"{begin}{self.word(where)}"


class Filled:
    """Puts canaries into what a stage of the cast holds."""

    def __init__(self, cast, stage):
        self.cast = cast
        self.stage = stage
        self.canaries = Canaries()
        self.admin = Client(cast.world.server.url, {**cast.root, **cast.naming(stage)})
        self.keys = []  # (Idempotency-Key, its request)
        self.identifiers = set()

    def fill(self):
        """Every text that there can be; then `identifiers` names all that was made."""
        self._fill_tenant()
        self.report = self.make_report()
        self.pending = self._fill_plan()
        self._fill_ends()
        self.identifiers = identifiers_of([*self.readable().values(), self.chat.json, self.stage.id])
        return self

    def _put(self, where):
        return self.canaries.text(where)

    def _fill_tenant(self):
        word = self.canaries.word
        expect(self.admin.put(f"/tenants/{self.stage.id}", {"name": self._put("tenant name"),
            "domain": f"{word('tenant domain')}.example.com"}), 200)
        expect(self.admin.post("/users", {"email": f"{word('user e-mail')}@example.com", "role": "VIEWER",
            "password": "a long enough pass phrase 42", "name": self._put("user name")}), 201)
        expect(self.admin.post("/api-keys", {"name": self._put("key name"), "description": self._put("key description")}),
            201)
        expect(self.admin.put(f"/tenants/{self.stage.id}/webhook-config", {"events": [], "isActive": True,
            "callbackUrl": self.cast.world.receiver.url(f"/{word('callback path')}"),
            "customHeaders": {f"X-{word('header name')}": self._put("header value")}}), 200)
        if self.stage.place.platform == "other":
            expect(self.cast.world.admin.put(f"/platforms/{self.stage.platform_id}", {"name": self._put("platform name"),
                "domain": f"{word('platform domain')}.example.com",
                "settings": {word("setting name"): self._put("setting value")}}), 200)

    def _request(self, **changes):
        put, word = self._put, self.canaries.word
        body = {"position": f"Senior {word('position')} engineer", "level": "SENIOR",
            "qualifications": [f"5+ years of production TypeScript experience with {word('qualification')}",
                f"Demonstrated {word('qualification')} distributed systems design at scale"],
            "jobDescription": f"{put('description')} is what we build, and we look for somebody who does it with us.",
            "candidateRef": word("candidateRef"), "candidateName": put("candidateName"),
            "candidateEmail": f"{word('candidateEmail')}@example.com", "candidateProfile": put("candidateProfile"),
            "companyName": put("companyName"), "externalId": word("externalId"),
            "metadata": {word("metadata name"): put("metadata value")}}
        return {name: value for name, value in {**body, **changes}.items() if value is not None}

    def _create(self, **changes):
        key = str(uuid.uuid4())
        request = self._request(**changes)
        made = expect(self.admin.post(INTERVIEWS, request, {"Idempotency-Key": key}), 201)
        self.keys.append((key, request))
        return made["runId"]

    def make_report(self):
        """An interview from its request to the approved report."""
        run_id = self._create()
        self.stage.tenant.wait_for_state(run_id, "PENDING")
        approved = expect(self.admin.post(of(run_id, "/plan/approve"), {"actorId": self._put("approver"),
            "note": self._put("approval note")}), 200)
        candidate = Candidate(self.cast.world.server, approved["interviewLink"])
        candidate.begin()
        candidate.answer_all(lambda question: f"{story(question)} It was called {self.canaries.word('answer')}.")
        candidate.call("complete", {})
        self.stage.tenant.wait_for_state(run_id, "ASSESSMENT_PENDING")
        assessment = expect(self.admin.get(of(run_id)), 200)["assessment"]
        expect(self.admin.post(of(run_id, "/assessment/override"), {"score": 4, "reason": self._put("override reason"),
            "competencyId": assessment["competencies"][0]["id"], "actorId": self._put("override actor")}), 200)
        expect(self.admin.post(of(run_id, "/assessment/approve"), {"actorId": self._put("report approver"),
            "note": self._put("report note")}), 200)
        self.chat = expect(self.admin.post(of(run_id, "/assessment/chat"), {"message": self._put("chat message")}), 200)
        return run_id

    def _fill_plan(self):
        """A plan in three versions: the planner's, a person's and a revised one."""
        run_id = self._create()
        self.stage.tenant.wait_for_state(run_id, "PENDING")
        expect(self.admin.put(of(run_id, "/plan"), {"title": self._put("plan title"), "greeting": self._put("greeting")},
            {"If-Match": "*"}), 200)
        expect(self.admin.request("PATCH", of(run_id, "/plan/revise"), {"actorId": self._put("reviser"),
            "instructions": self._put("instructions")}), 200)
        self.stage.tenant.wait_for_state(run_id, "PENDING")
        return run_id

    def _fill_ends(self):
        """A cancelled, a rejected and an incomplete interview."""
        cancelled = self._create()
        expect(self.admin.delete(of(cancelled) + f"?reason={self.canaries.word('cancel reason')}"), 200)
        rejected = self._create()
        self.stage.tenant.wait_for_state(rejected, "PENDING")
        expect(self.admin.post(of(rejected, "/plan/reject"), {"reason": self._put("rejection")}), 200)
        self._create(level=None)
        self._create(externalId="shared-" + uuid.uuid4().hex[:12])  # the last: others may use it, too

    def readable(self):
        """Every answer to the tenant's own readers, by path."""
        paths = ["/users?limit=200", "/api-keys?limit=200", f"/tenants/{self.stage.id}", "/me/webhook-config",
            "/integration/events?limit=200", "/integration/rankings?limit=200", INTERVIEWS + "?limit=200",
            "/integration/approvals?limit=200"]
        answers = {}
        for item in expect(self.admin.get(INTERVIEWS + "?limit=200"), 200).json["items"]:
            for rest in ("", "/history", "/events", "/plan/versions"):
                answers[of(item["runId"], rest)] = expect(self.admin.get(of(item["runId"], rest)), 200).json
        # The feed shows an event once no older unit of work is under way, of anybody on the database server.
        Bell().wait_for(lambda: self._feed_is_complete(answers), "the feed to tell all that happened")
        return {**answers, **{path: expect(self.admin.get(path), 200).json for path in paths}}

    def _feed_is_complete(self, answers):
        feed = expect(self.admin.get("/integration/events?limit=200"), 200).json["items"]
        told = collections.Counter(event["runId"] for event in feed)
        histories = {path.split("/")[-2]: answer["items"] for path, answer in answers.items() if path.endswith("/history")}
        return all(told[run_id] >= sum(step["from"] != step["to"] for step in steps) for run_id, steps in histories.items())

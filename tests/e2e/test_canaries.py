#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Nothing of another tenant comes to light: not its words, not its ids, not how much of it there is."""

import dataclasses
import json
import urllib.parse
import uuid

from support import case, rights
from support.canaries import Filled, identifiers_of
from support.cast import Cast
from support.client import Client
from support.harmless import Requests
from support.openapi import witness
from support.world import INTERVIEWS, example, expect, of

UNKNOWN_RUN = "run_1700000000_00000000"
UNKNOWN_ID = str(uuid.uuid4())
VOLATILE = {"date", "x-request-id"}


class Canaries(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.cast = Cast(cls.world)
        cls.requests = Requests(cls.cast)
        cls.rows = [row for row in rights.rows() if row.where != "open"]
        cls.home = cls.cast.home
        cls.others = {name: Filled(cls.cast, cls.cast.stages[name]).fill() for name in ("Sibling", "Foreign")}
        cls.report = Filled(cls.cast, cls.home).make_report()
        cls.before = {name: other.readable() for name, other in cls.others.items()}
        cls.client = Client(cls.server.url)
        cls.client.base_path = ""
        own = identifiers_of(list(Filled(cls.cast, cls.home).readable().values()))
        for other in cls.others.values():
            other.identifiers -= own | {cls.world.platform_id}

    def readers(self):
        """(credential, the names of the stages that it must see nothing of)"""
        for credential in self.cast.credentials:
            if credential.refused or credential.stage is not self.home.place or credential.named_platform:
                continue
            if credential.own is self.home.place and not credential.header:
                yield credential, ("Sibling", "Foreign")
            elif credential.platform == "home" and credential.header is self.home.place and len(credential.held) > 1:
                yield credential, ("Foreign",)

    def ask(self, method, path, credential, body=None, headers=None):
        sent = {**credential.headers, **(headers or {})}
        if credential.kind == "C":
            sent["Origin"] = self.server.url
        answer = self.client.request(method, path, body, sent)
        self.client.cookie = None
        return answer

    def assertSilent(self, answer, hidden, asked=""):
        """The answer holds nothing of the hidden stages, but what the question itself said."""
        said = (answer.raw.decode("utf-8", "replace") + json.dumps(answer.headers.items())).lower()
        for name in hidden:
            other = self.others[name]
            for word, where in [*other.canaries.words.items(), *((one, "an id") for one in other.identifiers)]:
                if word.lower() in said and word.lower() not in asked.lower():
                    self.fail(f"{where} of {name} comes to light: {answer}")
        if answer.status == 200 and isinstance(answer.json, dict) and {"total", "items"} <= set(answer.json):
            if answer["nextCursor"] is None and not answer.json.get("totalIsEstimate"):
                self.assertEqual(answer["total"], len(answer["items"]), "what is counted is what is shown")

    def lists(self):
        """Operations that read without naming an object of somebody, with the parameters of their query."""
        for operation in witness.description.operations:
            row = next((row for row in self.rows if row.operation == operation.name), None)
            if row and row.method == "GET":
                parameters = [witness.description.resolved(one) for one in operation.item.get("parameters", [])]
                yield row, [one["name"] for one in parameters if one["in"] == "query"]

    def test_the_canaries_are_where_their_owner_reads_them(self):
        for name, other in self.others.items():
            shown = json.dumps(list(other.readable().values())).lower()
            seen = [where for word, where in other.canaries.words.items() if word in shown]
            self.assertGreater(len(set(seen)), 20, name)
            self.assertGreater(len(other.identifiers), 50, name)

    def test_what_is_read_without_asking_for_more_shows_none(self):
        for credential, hidden in self.readers():
            for row, _ in self.lists():
                answer = self.ask("GET", self.requests.path(row, credential), credential)
                self.assertSilent(answer, hidden)

    def test_no_filter_search_or_count_finds_any(self):
        words = {name: list(other.canaries.words) for name, other in self.others.items()}
        for credential, hidden in self.readers():
            if len(credential.held) == 1:
                continue
            for row, parameters in self.lists():
                for parameter in parameters:
                    if parameter not in ("q", "position", "candidateRef", "externalId"):
                        continue
                    for word in [word for name in hidden for word in words[name]]:
                        path = self.requests.path(row, credential).partition("?")[0] + f"?{parameter}={word}"
                        answer = self.ask("GET", path, credential)
                        self.assertSilent(answer, hidden, path)
                        if answer.status == 200 and "items" in answer.json:
                            self.assertEqual((answer["items"], answer["total"]), ([], 0), path)
                        elif answer.status == 200:
                            self.assertEqual((answer["count"], answer["median"]), (0, None), path)

    def test_no_foreign_cursor_leads_to_any(self):
        for row, parameters in self.lists():
            given = {"cursor": "nextCursor", "after": "nextCursor"}
            for parameter in [one for one in parameters if one in given]:
                for name, other in self.others.items():
                    own = dataclasses.replace(self.credential("home ADMIN"), stage=other.stage.place)
                    path = self.requests.path(row, own).partition("?")[0]
                    platform = f"&platformId={other.stage.platform_id}" if row.where == "platform" else ""
                    answer = other.admin.request("GET", path + "?limit=1" + platform)
                    if answer.status != 200 or not answer.json.get("nextCursor"):  # the log of the server goes by numbers
                        continue
                    self.follow(row, parameter, answer["nextCursor"], name)

    def follow(self, row, parameter, cursor, name):
        for credential, hidden in self.readers():
            if name not in hidden or len(credential.held) == 1:
                continue
            path = self.requests.path(row, credential).partition("?")[0]
            answer = self.ask("GET", f"{path}?limit=200&{parameter}={urllib.parse.quote(cursor)}", credential)
            self.assertIn(answer.status, (200, 400, 401, 403, 404))
            if answer.status == 200:  # the total is that of the whole list, of which this may be the end
                answer.json.pop("total", None)
            self.assertSilent(answer, hidden, cursor)

    def credential(self, name):
        return next(one for one in self.cast.credentials if one.name == name)

    def foreign(self, row, credential, other):
        """(path with the other's id, the same with an id that nobody has)"""
        stranger = dataclasses.replace(credential, stage=other.stage.place, named_platform=None)
        path = self.requests.path(row, stranger)
        unknown = path
        for one in identifiers_of(path):
            unknown = unknown.replace(one, UNKNOWN_RUN if one.startswith("run_") else UNKNOWN_ID)
        return path, unknown

    @staticmethod
    def bare(answer):
        """What must not differ: all but the instance, the request's id and the time."""
        raw = answer.raw
        if answer.is_problem:
            raw = raw.replace(json.dumps(answer["instance"])[1:-1].encode(), b"I")
            raw = raw.replace(answer["requestId"].encode(), b"R")
        headers = sorted((name.lower(), value) for name, value in answer.headers.items() if name.lower() not in VOLATILE)
        length = [(name, value) for name, value in headers if name != "content-length"]
        return answer.status, raw, length

    def test_a_foreign_id_in_a_path_is_as_unknown_as_one_that_nobody_has(self):
        compared = 0
        for credential, hidden in self.readers():
            for row in self.rows:
                for other in [self.others[name] for name in hidden]:
                    path, unknown = self.foreign(row, credential, other)
                    if path == unknown or row.where in ("candidate", "installation"):
                        continue
                    body, headers = self.requests.body(row, credential), self.requests.headers(row)
                    answers = [self.ask(row.method, one, credential, body, headers) for one in (path, unknown)]
                    self.assertIn(answers[0].status, (400, 401, 403, 404), f"{row.operation} with {credential.name}")
                    self.assertEqual(*map(self.bare, answers), f"{row.operation} with {credential.name}")
                    self.assertSilent(answers[0], hidden, path)
                    compared += 1
        print(f"  {compared} answers compared")
        self.assertGreater(compared, 1000)

    def test_a_foreign_id_in_a_header_or_body_is_as_unknown_as_one_that_nobody_has(self):
        key = self.credential("home key")
        for name, other in self.others.items():
            for ids in ({"X-Tenant-ID": other.stage.id}, {"X-Tenant-ID": UNKNOWN_ID}):
                answer = self.ask("GET", "/api/v1" + INTERVIEWS, key, None, ids)
                self.assertProblem(answer, 403, "SCOPE_FORBIDDEN")
                self.assertSilent(answer, (name,), other.stage.id)
            run_id = self.home.tenant.pending()
            plan = self.admin_show(other, other.pending)["plan"]["id"]
            answers = [self.ask("POST", "/api/v1" + of(run_id, "/plan/approve"), key, {"planId": one})
                for one in (plan, UNKNOWN_ID)]
            self.assertProblem(answers[0], 409, "PLAN_CHANGED")
            self.assertEqual(*map(self.bare, answers))
            answers = [self.ask("POST", "/api/v1" + of(self.report, "/assessment/chat"), key,
                {"message": "Why?", "conversationId": one}) for one in (other.chat["conversationId"], UNKNOWN_ID)]
            self.assertProblem(answers[0], 404, "NOT_FOUND")
            self.assertEqual(*map(self.bare, answers))

    @staticmethod
    def admin_show(other, run_id):
        return expect(other.admin.get(of(run_id)), 200)

    def test_a_foreign_external_id_or_idempotency_key_is_free(self):
        key = self.credential("home key")
        for name, other in self.others.items():
            used, request = other.keys[-1]
            taken = example(externalId=request["externalId"])
            answer = self.ask("POST", "/api/v1" + INTERVIEWS, key, taken, {"Idempotency-Key": used})
            self.assertEqual(answer.status, 201, answer)
            self.assertIsNone(answer.headers.get("Idempotency-Replayed"))
            self.assertSilent(answer, (name,))

    def test_no_webhook_tells_any(self):
        sibling = self.others["Sibling"]
        for call in self.receiver.calls(path="/home"):
            said = (call.body.decode() + json.dumps(call.headers.items())).lower()
            for word, where in sibling.canaries.words.items():
                self.assertNotIn(word, said, where)

    def test_whatever_was_tried_changed_nothing_there(self):
        for name, other in self.others.items():
            after = other.readable()
            for answers in (self.before[name], after):
                for item in answers["/api-keys?limit=200"]["items"]:
                    item.pop("lastUsedAt", None)
            self.assertEqual(after, self.before[name])


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Random requests to every operation with every credential: no crash, no error of the server's, no undescribed answer."""

import collections
import http.client
import random
import re
import urllib.parse
import uuid

from support import case
from support.canaries import identifiers_of
from support.cast import Cast
from support.client import Client
from support.openapi import witness
from support.randomvalues import NASTY, Values
from support.world import PASSWORD

SLOW = ("login", "loginSuperAdmin", "loginPlatformAdmin", "createUser", "createPlatformUser", "createSuperAdmin",
    "changePassword", "testTenantWebhook", "testPlatformTenantWebhook")  # each hashes a password or waits for a receiver
ENDING = ("logout", "changePassword", "updateUser", "deleteUser", "updatePlatformUser", "deletePlatformUser", "deleteApiKey",
    "deletePlatformApiKey", "rotateApiKey", "rotatePlatformApiKey", "updateTenant", "deleteTenant", "updatePlatformTenant",
    "deletePlatformTenant", "deletePlatform")  # could end what the run lives on
ALLOWED = (501, 503, 507)  # where the operation's description names them
MAKING = ("createUser", "createPlatformUser", "createApiKey", "createPlatformApiKey", "createTenant", "createPlatformTenant",
    "createPlatform")


UNDESCRIBED = ("unknown", "Limit", "")
# Clients that keep to the description don't notice: null, "", blanks and [] count as absent.
PAGES = ("page", "unlimited")  # rate classes of pages and probes, which are asked with parameters of anybody's
UNDESCRIBED_QUERY = re.compile(r": \?[\w-]* is not described")
LENIENCE = re.compile(r": request\S+ is (NoneType|list, not|'\s*', no)")


class Generator:
    """Makes requests from the description. What `seed` and the server's ids are the same, they are the same."""

    def __init__(self, seed, cast, description, urls):
        self.random = random.Random(seed)
        self.cast = cast
        self.description = description
        self.operations = [one for one in description.operations if one.name != "bootstrap"]
        self.weights = [0.15 if one.name in SLOW else 1 for one in self.operations]
        self.known = sorted(identifiers for stage in cast.stages.values()
            for identifiers in (stage.id, stage.platform_id, stage.over, stage.purged, stage.running, stage.key["id"],
                stage.users["VIEWER"]["id"]))
        self.mortal = [str(uuid.UUID(int=self.random.getrandbits(128)))]  # what may end: made by the run itself
        hints = {"platformId": [cast.world.platform_id], "permissions": [["interview:*"], ["assessment:read"], []],
            "password": [PASSWORD], "state": ["PENDING", "CANCELLED"], "role": ["VIEWER", "ADMIN", "PLATFORM_ADMIN"],
            "jobDescription": ["We look for somebody who builds queues in TypeScript and likes it. " * 2], "language": ["en"],
            "settings": [{}], "domain": [f"made{number}.example.com" for number in range(400)], "limit": ["1", "200"]}
        self.values = Values(self.random, description.target, self.known, urls, hints)
        strong = ("home key", "home ADMIN", "naming tenant and platform, super admin", "home, naming its platform, platform admin")
        self.strong = [credential for credential in cast.credentials if credential.name in strong]
        self.candidates = [credential for credential in cast.credentials if credential.kind == "C"]
        self.keys = [f"key-{number}" for number in range(20)]
        self.tags = ["*", "\"x\"", "W/\"x\"", "x", "\""]

    def next(self):
        """(operation, method, target, headers, body)"""
        pick = self.random
        operation = pick.choices(self.operations, self.weights)[0]
        able = self.candidates if "/candidate/" in operation.path else self.strong
        credential = pick.choice(able if pick.random() < 0.6 else self.cast.credentials)
        method = operation.method if pick.random() < 0.97 else pick.choice(("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"))
        headers = dict(credential.headers)
        self._vary(headers, operation)
        described = operation.item.get("requestBody")
        body = None
        if described and pick.random() < 0.97:
            body = self.values.body(described["content"]["application/json"]["schema"])
            headers["Content-Type"] = "application/json" if pick.random() < 0.97 else pick.choice(("text/plain", "", "a/b;c"))
        elif pick.random() < 0.03:
            body = b"{}"
        return operation, method, self._target(operation), headers, body

    def _target(self, operation):
        path = operation.path
        for name in operation.variables:
            path = path.replace("{" + name + "}", urllib.parse.quote(self._of_path(operation, name), safe=""))
        query = []
        for parameter in map(self.description.resolved, operation.item.get("parameters", [])):
            if parameter["in"] == "query" and self.random.random() < 0.3:
                query.append((parameter["name"], self._of_query(parameter)))
        if self.random.random() < 0.02:
            query.append((self.random.choice(UNDESCRIBED), "1"))
        return path + ("?" + urllib.parse.urlencode(query) if query else "")

    def _of_path(self, operation, name):
        pick = self.random
        if pick.random() < 0.1:
            return pick.choice([text for text in NASTY if text and len(text) < 200] + [str(uuid.UUID(int=5)), "run_1_0"])
        if name in ("id", "tenantId") and operation.name in ENDING:
            return pick.choice(self.mortal)
        if name in ("id", "tenantId"):
            return pick.choice([one for one in self.known + self.mortal if not one.startswith("run_")])
        if name == "runId":
            return pick.choice([one for one in self.known if one.startswith("run_")])
        return pick.choice(("1", "2", "0", "-1", "99999999999", "VIEWER", "ADMIN", "NOT_FOUND", "style.css", "index.html", "a.b.c"))

    def _of_query(self, parameter):
        pick = self.random
        if parameter["name"] == "wait":
            return pick.choice(("0", "-1", "31", "x"))
        if pick.random() < 0.7:
            return str(self.values.named(parameter["name"], parameter["schema"]))
        return pick.choice((*[text for text in NASTY if text.strip() and len(text) < 200], *self.known[:5]))

    def _vary(self, headers, operation):
        pick = self.random
        if pick.random() < 0.1:
            headers["X-Tenant-ID"] = pick.choice((*[stage.id for stage in self.cast.stages.values()], str(uuid.UUID(int=7)), "x"))
        if operation.method in ("POST", "PUT", "PATCH") and pick.random() < 0.25:
            headers["Idempotency-Key"] = pick.choice((*self.keys, "k" * 256, " "))
        for name in ("If-Match", "If-None-Match"):
            if pick.random() < (0.5 if operation.name == "editPlan" else 0.05):
                headers[name] = pick.choice(self.tags)
        if pick.random() < 0.03:
            headers["X-Request-Id"] = pick.choice(("r" * 129, "\xe9", "an id", "1"))
        if "Cookie" in headers and pick.random() < 0.9:
            headers["Origin"] = self.cast.world.server.url
        if pick.random() < 0.02:
            headers["Sec-Fetch-Site"] = pick.choice(("cross-site", "same-origin", "none"))

    def learn(self, operation, answer):
        """Later requests may name what this answer named."""
        if answer.status == 201 and operation.name in MAKING and answer.json.get("id"):
            self.mortal.append(answer["id"])
        if answer.status == 201 and operation.name == "createInterview":
            self.known.append(answer["runId"])
        if answer.headers.get("ETag") and self.random.random() < 0.2:
            self.tags.append(answer.headers["ETag"])
        for pool in (self.mortal, self.known, self.tags):
            del pool[60:-60]


class RandomRequests(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.cast = Cast(cls.world)

    def test_every_answer_is_described_and_none_is_the_servers_fault(self):
        seed = case.options.seed or random.SystemRandom().randrange(1, 2**32)
        count = case.options.requests
        print(f"  --seed {seed} --requests {count}")
        urls = (self.receiver.url("/random"), "https://127.0.0.1:1/x", "http://10.0.0.1/", "https://[::1]/", "ftp://127.0.0.1/",
            "https://", "https://127.0.0.1:99999/", "https://u:p@127.0.0.1/", "https://0x7f000001/")
        generator = Generator(seed, self.cast, witness.description, urls)
        client = Client(self.server.url)
        client.base_path = ""
        faults = {}  # by operation and what is wrong: the first request that showed it
        statuses = collections.Counter()
        reached = set()
        for number in range(count):
            operation, method, target, headers, body = generator.next()
            fault, answer = self.exchange(client, operation, method, target, headers, body)
            if answer:
                statuses[answer.status] += 1
                if answer.status < 300:
                    reached.add(operation.name)
                generator.learn(operation, answer)
                self.revive(operation, answer, headers)
            if fault:
                request = f"request {number}: {method} {target[:300]} {headers} {(body or b'')[:600]}"
                faults.setdefault(f"{operation.name}: {fault[:600]}", request)
        print(f"  {dict(sorted(statuses.items()))}; {len(reached)} of {len(generator.operations)} operations succeeded")
        told = "\n".join(f"{fault}\n    {request}" for fault, request in faults.items())
        self.assertFalse(faults, f"{len(faults)} faults; repeat with --seed {seed} --requests {count}\n{told}")
        self.assertTrue(self.server.is_running)
        self.assertEqual(client.request("GET", "/readyz").status, 200)
        if count >= 1000:
            self.assertGreater(len(reached), 55, "requests are right often enough to prove something")

    def exchange(self, client, operation, method, target, headers, body):
        """(what is wrong, answer)"""
        try:
            answer = client.request(method, target, body, headers)
        except AssertionError as error:
            told, witness.faults[:] = list(witness.faults), []
            if not told:
                raise
            harmless = [LENIENCE, *([UNDESCRIBED_QUERY] if operation.item["x-rate-class"] in PAGES else [])]
            left = [fault for fault in told if not any(one.search(fault) for one in harmless)]
            return (f"{error}: {left}" if left else None), None
        except (OSError, http.client.HTTPException) as error:
            return f"no answer: {error!r}", None
        client.cookie = None
        if answer.status >= 500 and not (answer.status in ALLOWED and str(answer.status) in operation.item["responses"]):
            return f"{answer}", answer
        return None, answer

    def revive(self, operation, answer, headers):
        """Logs in again whom a log-out ended."""
        if operation.name != "logout" or answer.status != 204:
            return
        accounts = [(user["email"], "/auth/login", user) for stage in self.cast.stages.values() for user in stage.users.values()]
        accounts += [(user["email"], "/platform-admin/auth/login", user) for user in self.cast.platform_admins.values()]
        accounts += [("root@example.com", "/super-admin/auth/login", {"token": self.cast.root["Authorization"][7:]})]
        for email, path, user in accounts:
            if headers.get("Authorization") == f"Bearer {user['token']}":
                fresh = Client(self.server.url).post(path, {"email": email, "password": PASSWORD})["accessToken"]
                for credential in self.cast.credentials:
                    if credential.headers.get("Authorization") == headers["Authorization"]:
                        credential.headers["Authorization"] = f"Bearer {fresh}"
                user["token"] = fresh
                if path.startswith("/super"):
                    self.cast.root["Authorization"] = f"Bearer {fresh}"
                return


if __name__ == "__main__":
    case.main(__doc__, ("--requests", {"type": int, "default": 10000, "help": "how many"}),
        ("--seed", {"type": int, "default": 1, "help": "of the requests; 0 for another one than ever"}))

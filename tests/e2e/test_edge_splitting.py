#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Nothing that a caller says becomes a header line of an answer, of a later answer, or of a webhook."""

import json
import re
import urllib.parse

from edge import play
from edge.wire import Wire
from support import case
from support.world import INTERVIEWS, example

INJECTED = "X-Split"  # the name of a field that no answer may have
RAW = [f"{end}{INJECTED}: 1" for end in ("\r\n", "\n", "\r", "\0", "\r\n\r\n", "\n\n", "\x0b", "\x0c")]
# In a field, a whole line end ends that field: what follows is a field of the request, and no trick.
RAW_IN_FIELD = [text for text in RAW if not text.startswith("\r\n")]
ESCAPED = [f"{end}{INJECTED}:%201" for end in ("%0d%0a", "%0a", "%0d", "%00", "%0d%0a%0d%0a", "%0D%0A%20", "%c0%8d%c0%8a",
    "%e5%98%8a%e5%98%8d", "%c4%8d%c4%8a", "%c2%85", "%e2%80%a8", "%250d%250a", "%u000d%u000a", "\\r\\n", "%23%0d%0a", "%3f%0d%0a")]
# Letters whose last byte is that of a line end.
LETTERS = [f"{end}{INJECTED}: 1" for end in ("\u560d\u560a", "\u010d\u010a", "\u0085", "\u2028", "\u2029", "\u240d\u240a")]
LINK = re.compile(r"</api/v1/[!-;=?-~]*>; rel=\"next\"")


class Splitting(case.TenantCase):

    def exchange(self, head, body=b""):
        """The answers to one request and to the one behind it. Every header line is well-formed, or this raises."""
        follower = b"GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: follower\r\nConnection: close\r\n\r\n"
        with Wire(play.address_of(self.server)) as wire:
            wire.send(head + body + follower)
            answer = wire.answer()
            self.assertIsNotNone(answer, head)
            after = wire.answer()
            self.assertTrue(after is None or after.all("x-request-id") == ["follower"], after)
            self.assertIsNone(wire.answer(), "a third answer to two requests")
        self.assertEqual(answer.all(INJECTED.lower()), [], f"{head!r} made a header line: {answer}")
        for name, value in answer.fields:
            self.assertNotIn(f"{INJECTED}: 1", value, f"{name} of the answer to {head!r}")
        return answer

    def ask(self, method, target, fields="", body=None):
        """`target` and `fields` (whole lines) are sent as they are."""
        payload = b"" if body is None else json.dumps(body).encode()
        sized = f"Content-Type: application/json\r\nContent-Length: {len(payload)}\r\n" if payload else ""
        head = f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nX-API-Key: {self.acme.key}\r\n{fields}{sized}\r\n"
        return self.exchange(head.encode("latin-1"), payload)

    def test_a_request_id(self):
        for given in RAW_IN_FIELD + ESCAPED + [letters.encode().decode("latin-1") for letters in LETTERS]:
            with self.subTest(given=given):
                answer = self.ask("GET", "/livez", f"X-Request-Id: a{given}\r\n")
                ids = answer.all("x-request-id")
                self.assertEqual(len(ids), 1)
                if answer.status == 200 and ids != [f"a{given}"]:
                    self.assertRegex(ids[0], r"\Areq_[0-9a-f]+\Z")

    def test_other_fields(self):
        for name in ("Host", "Idempotency-Key", "X-Tenant-ID", "Origin", "Cookie", "If-None-Match", "Accept", "Connection",
                "Authorization", "X-Forwarded-For", "Forwarded", "Referer", "User-Agent"):
            for given in RAW_IN_FIELD + ESCAPED:
                with self.subTest(field=name, given=given):
                    answer = self.ask("POST", "/api/v1" + INTERVIEWS, f"{name}: a{given}\r\n", example())
                    self.assertLess(answer.status, 500)
                    if given in RAW_IN_FIELD:
                        self.assertEqual(answer.status, 400)

    def test_a_path(self):
        # The page of a problem, a page's token, an asset, an object's id, a path that doesn't exist.
        for place in ("/problems/", "/interview/join/", "/interview/assets/", f"/api/v1{INTERVIEWS}/", "/api/v1/tenants/", "/"):
            for given in RAW + ESCAPED:
                with self.subTest(place=place, given=given):
                    answer = self.ask("GET", f"{place}a{given}")
                    self.assertLess(answer.status, 500)
                    if given in RAW:
                        self.assertEqual(answer.status, 400)

    def test_a_query(self):
        for _ in range(2):
            self.acme.create()
        for parameter in ("q", "position", "level", "candidateRef", "externalId", "state", "cursor", "limit", "no-such"):
            for given in RAW + ESCAPED:
                with self.subTest(parameter=parameter, given=given):
                    answer = self.ask("GET", f"/api/v1{INTERVIEWS}?limit=1&{parameter}=a{given}")
                    self.assertIn(answer.status, (200, 400))

    def test_the_link_to_the_next_page(self):
        for position in ("\u560d\u560aX-Split: 1", "\u010d\u010aX-Split: 1", ">; rel=\"evil\"", "\"<a>", "a b", "a%0d%0aX-Split: 1",
                "a\\r\\nX-Split: 1"):
            for _ in range(2):
                self.acme.create(position=position)
            with self.subTest(position=position):
                answer = self.ask("GET", f"/api/v1{INTERVIEWS}?limit=1&position={urllib.parse.quote(position)}")
                self.assertEqual(answer.status, 200)
                self.assertEqual(len(answer.all("link")), 1)
                self.assertRegex(answer.first("link"), LINK)

    def test_a_body(self):
        for given in [f"a{text}" for text in RAW + LETTERS]:
            for member in ("externalId", "candidateRef", "position", "companyName", "candidateName"):
                with self.subTest(member=member, given=given):
                    answer = self.ask("POST", "/api/v1" + INTERVIEWS, "", example(**{member: given}))
                    self.assertIn(answer.status, (201, 400))
                    if answer.status == 201:
                        self.assertRegex(answer.first("location"), r"\A/api/v1/integration/interviews/run_\d+_[0-9a-f]+\Z")
                        self.ask("GET", answer.first("location"))

    def test_a_webhook(self):
        for given in RAW:
            for changes in ({"customHeaders": {"X-A": f"a{given}"}}, {"customHeaders": {f"X-A{given}": "a"}},
                    {"callbackUrl": self.receiver.url("/hook") + given}):
                with self.subTest(changes=changes):
                    config = {"callbackUrl": self.receiver.url("/hook"), "events": [], "isActive": True, **changes}
                    refused = self.world.admin.put(f"/tenants/{self.acme.id}/webhook-config", config)
                    self.assertProblem(refused, 400, "VALIDATION_FAILED")
            refused = self.acme.client.post(INTERVIEWS, example(callbackUrl=self.receiver.url("/hook") + given))
            self.assertProblem(refused, 400, "VALIDATION_FAILED")


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Requests that are aborted at any byte, on every kind of route: the server goes on and loses no descriptor.

Plain and under TLS, where the handshake may be what is aborted. By default 500 requests each; 10 000 with --long. With
--valgrind the server runs under valgrind, which must find no error.
"""

import json
import os
import random
import shutil
import tempfile

from edge import play, process
from edge.tlswire import TlsWire
from edge.wire import Wire
from support import case
from support.certificate import Certificate
from support.client import Client
from support.waiting import Bell
from support.world import INTERVIEWS, Candidate, example, expect, of

FEW = 500
MANY = 10_000
TOGETHER = 50  # connections that are open at a time
KIB = 1024
# valgrind can't follow compiled regular expressions, nor the hash that reads past a string's end within its page.
PLAIN = {"QT_ENABLE_REGEXP_JIT": "0", "QT_HASH_SEED": "0"}


def head(method, target, *fields, body=None, chunked=False):
    lines = [f"{method} {target} HTTP/1.1", "Host: localhost", *fields]
    if body is None:
        return "\r\n".join([*lines, "", ""]).encode()
    payload = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines.append("Content-Type: application/json")
    if not chunked:
        return "\r\n".join([*lines, f"Content-Length: {len(payload)}", "", ""]).encode() + payload
    middle = len(payload) // 2
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (payload[:middle], payload[middle:], b""))
    return "\r\n".join([*lines, "Transfer-Encoding: chunked", "", ""]).encode() + chunks


class Aborts(case.TenantCase):

    manners = ("reset", "close", "half")

    # Nothing is delivered to anybody: what is measured are the descriptors of callers.
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        expect(cls.world.admin.delete(f"/tenants/{cls.acme.id}/webhook-config"), 204)
        run_id, link = cls.acme.approved()
        cls.candidate = Candidate(cls.server, link)
        cls.candidate.begin()
        cls.question = cls.candidate.call("next")["question"]
        cls.run_id = run_id
        cls.count = MANY if case.options.long else case.options.count
        cls.random = random.Random(case.options.seed)

    @classmethod
    def new_server(cls, environment, **arguments):
        cls.report = None
        if not case.options.valgrind:
            return super().new_server(environment, **arguments)
        folder = tempfile.mkdtemp(prefix="candor-valgrind.")
        cls.addClassCleanup(shutil.rmtree, folder)
        cls.report = os.path.join(folder, "report")
        wrapper = ("valgrind", "--quiet", "--error-exitcode=99", "--leak-check=full", "--errors-for-leak-kinds=definite",
            "--show-leak-kinds=definite", f"--log-file={cls.report}")
        return super().new_server({**environment, **PLAIN}, wrapper=wrapper, patience=20, **arguments)

    def requests(self):
        key = f"X-API-Key: {self.acme.key}"
        cookie = f"Cookie: {self.candidate.client.cookie}"
        answer = {"questionId": self.question["id"], "turn": self.question["turn"], "text": "x" * KIB, "final": False}
        return {
            "a page": head("GET", "/interview/check"),
            "the health": head("GET", "/readyz"),
            "no such path": head("POST", "/no-such-path", body=b"x" * 4 * KIB),
            "a refusal at the head": head("POST", f"/api/v1{INTERVIEWS}", body=example()),
            "a refusal of the key": head("GET", f"/api/v1{INTERVIEWS}", "X-API-Key: sk_live_nonsense"),
            "a look at an interview": head("GET", f"/api/v1{of(self.run_id)}", key),
            "a list": head("GET", f"/api/v1{INTERVIEWS}?limit=200", key),
            "a new interview": head("POST", f"/api/v1{INTERVIEWS}", key, body=example()),
            "a new interview in chunks": head("POST", f"/api/v1{INTERVIEWS}", key, body=example(), chunked=True),
            "a new interview that waits to be asked for": head("POST", f"/api/v1{INTERVIEWS}", key, "Expect: 100-continue",
                body=example(candidateProfile="x" * 16 * KIB)),
            "a candidate's next question": head("GET", "/api/v1/candidate/next", cookie),
            "a candidate's answer": head("POST", "/api/v1/candidate/answers", cookie, body=answer),
            "a log-in": head("POST", "/api/v1/auth/login", body={"email": "nobody@example.com", "password": "x" * 20}),
            "two requests": head("GET", f"/api/v1{of(self.run_id)}", key) * 2,
        }

    @property
    def patience(self):
        return 60 if not self.report else 600

    def connect(self):
        return Wire(play.address_of(self.server), timeout=self.patience)

    def connect_to_abort(self):
        """A connection, or what became of one that was to be aborted before it could send a request."""
        return self.connect()

    @staticmethod
    def stream(wire, data):
        """What goes over the wire to say this."""
        return data

    def start_one(self, kind, data):
        """A connection that has sent a part of a request, or all of it, and how it is to end."""
        wire = self.connect_to_abort()
        manner = self.random.choice(self.manners)
        if not wire.is_ready:
            return wire, 0, manner
        whole = self.random.random() < 0.4
        if kind == "a log-in" and self.random.random() < 0.8:
            whole = False  # a password takes its time on purpose
        stream = self.stream(wire, data)
        wire.send(stream if whole else stream[:self.random.randrange(len(stream))])
        awaited = self.random.choice((0, 0, 1, 20, 200)) if whole else 0  # bytes of the answer, which has more
        return wire, awaited, manner

    @staticmethod
    def end_one(wire, awaited, manner):
        while not wire.ended and len(wire.received) < awaited:
            wire.receive()
        if manner == "half":
            wire.finish_sending()
        if manner == "farewell" and wire.is_ready:
            wire.send(wire.farewell())
        if manner in ("close", "farewell"):
            wire.close()
        else:
            wire.abort()

    def ask_everything(self):
        """Each request once, to its end."""
        for kind, data in self.requests().items():
            with self.connect() as wire:
                wire.send(self.stream(wire, data))
                answer = wire.answer()
                if answer and answer.status == 100:
                    answer = wire.answer()
                self.assertIsNotNone(answer, kind)
                self.assertLess(answer.status, 500, f"{kind}: {answer}")

    def sockets(self):
        return process.descriptors(self.server.pid, "socket:")

    def settled(self):
        """The number of sockets once no connection is left but those of the kept clients."""
        seen = []

        def is_steady():
            seen.append(self.sockets())
            return len(seen) > 10 and len(set(seen[-10:])) == 1
        Bell().wait_for(is_steady, lambda: f"the sockets to settle: {seen[-20:]}", 120)
        return seen[-1]

    def test_an_aborted_request_leaves_nothing_behind(self):
        self.storm(2 * TOGETHER)  # whatever is opened once is open now
        self.ask_everything()
        before, others = self.settled(), process.descriptors(self.server.pid)
        log = process.Log(self.server)
        self.storm(self.count)
        self.assertTrue(self.server.is_running, "the server survived")
        Bell().wait_for(lambda: self.sockets() <= before, lambda: f"{before} sockets again; there are {self.sockets()}", 120)
        # The threads of a pool come and go, each with an eventfd; no more than those.
        self.assertLessEqual(process.descriptors(self.server.pid), others + 4)
        self.ask_everything()
        self.assertEqual(self.acme.show(self.run_id)["state"], "IN_PROGRESS")
        self.acme.pending()
        self.assertEqual([line for line in log.complaints() if " error " in line or " fatal " in line], [])
        if self.report:
            self.assertValgrindFoundNothing()

    def storm(self, count):
        kinds = list(self.requests().items())
        for first in range(0, count, TOGETHER):
            batch = [self.start_one(*kinds[number % len(kinds)]) for number in range(first, min(first + TOGETHER, count))]
            self.random.shuffle(batch)
            for one in batch:
                self.end_one(*one)

    def assertValgrindFoundNothing(self):
        code = self.server.stop()
        with open(self.report, encoding="utf-8", errors="replace") as file:
            text = file.read()
        print(f"  valgrind: {text.strip() or 'nothing to say'}")
        self.assertEqual((code, text.strip()), (0, ""), "valgrind found no error")


class AbortsUnderTls(Aborts):

    manners = ("reset", "close", "half", "farewell")

    @classmethod
    def setUpClass(cls):
        cls.certificate = Certificate()
        cls.addClassCleanup(cls.certificate.remove)
        cls.environment = cls.certificate.environment
        Client.tls = cls.certificate.trust()
        cls.addClassCleanup(setattr, Client, "tls", None)
        super().setUpClass()

    def connect(self):
        return TlsWire(play.address_of(self.server), Client.tls, timeout=self.patience)

    def connect_to_abort(self):
        if self.random.random() < 0.7:
            return self.connect()
        # As many bytes as a handshake takes, or somewhat more.
        return TlsWire(play.address_of(self.server), Client.tls, timeout=self.patience, most=self.random.randrange(700))

    @staticmethod
    def stream(wire, data):
        return wire.encrypted(data)


if __name__ == "__main__":
    case.main(__doc__, ("--long", {"action": "store_true", "help": f"{MANY} requests"}),
        ("--count", {"type": int, "default": FEW, "help": "requests, instead of %(default)s"}),
        ("--valgrind", {"action": "store_true", "help": "the server under valgrind"}),
        ("--seed", {"type": int, "default": 1, "help": "of the random bytes and manners"}))

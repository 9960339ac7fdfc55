#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Requests without end: each is refused as it should be, the server's memory stays within 32 MiB of what it has when
idle, and everybody else is served."""

import http.client
import itertools
import json
import select
import socket

from edge import play, process, table
from edge.healthy import Healthy
from edge.wire import Wire
from support import case
from support.waiting import Bell
from support.world import INTERVIEWS, example, expect

ALLOWED = 32 * process.MEBIBYTE
BLOCK = 256 * 1024
MANY = 900  # connections; one address may have 1024
READERS = 100
GIBIBYTE = 1024 * process.MEBIBYTE
HEAD = "POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: marker-1\r\n"


def endless(pattern, size):
    """Blocks of `pattern` that have `size` bytes in all."""
    block = (pattern * (BLOCK // len(pattern) + 1))[:BLOCK // len(pattern) * len(pattern)]
    for _ in range(size // len(block) + 1):
        yield block


def text(start, pattern, size):
    return itertools.chain([start.encode("latin-1")], endless(pattern.encode("latin-1"), size))


CHUNK = table.chunk("x" * 65536)
ENDLESS = {
    "a request line of 64 MiB": (text("GET /", "a", 64 * process.MEBIBYTE), 414),
    "a query of 64 MiB": (text("GET /?", "a=b&", 64 * process.MEBIBYTE), 414),
    "a method of 64 MiB": (text("", "A", 64 * process.MEBIBYTE), 400),
    "64 MiB of line ends": (text("", "\r\n", 64 * process.MEBIBYTE), 400),
    "a field of 64 MiB": (text(HEAD + "X-A: ", "a", 64 * process.MEBIBYTE), 431),
    "a field name of 64 MiB": (text(HEAD, "A", 64 * process.MEBIBYTE), 431),
    "100 000 fields": (text(HEAD, "A: b\r\n", 600_000), 431),
    "100 000 empty fields": (text(HEAD, "A:\r\n", 400_000), 431),
    "an announced body of 1 GiB": (text(HEAD + f"Content-Length: {GIBIBYTE}\r\n\r\n", "x", GIBIBYTE), 413),
    "a chunk of 1 GiB": (text(HEAD + f"Transfer-Encoding: chunked\r\n\r\n{GIBIBYTE:x}\r\n", "x", GIBIBYTE), 413),
    "1 GiB in chunks": (text(HEAD + "Transfer-Encoding: chunked\r\n\r\n", CHUNK, GIBIBYTE), 413),
    "64 MiB in chunks of one byte": (text(HEAD + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n", 64 * process.MEBIBYTE), 413),
    "a chunk size of 64 MiB": (text(HEAD + "Transfer-Encoding: chunked\r\n\r\n", "0", 64 * process.MEBIBYTE), 400),
    "a chunk extension of 64 MiB": (text(HEAD + "Transfer-Encoding: chunked\r\n\r\n1;a=", "b", 64 * process.MEBIBYTE), 400),
    "64 MiB of chunk extensions":
        (text(HEAD + "Transfer-Encoding: chunked\r\n\r\n", "1;a=" + "b" * 1000 + "\r\nx\r\n", 64 * process.MEBIBYTE), 400),
    "a trailer of 64 MiB": (text(HEAD + "Transfer-Encoding: chunked\r\n\r\n0\r\nX-A: ", "a", 64 * process.MEBIBYTE), 431),
    "100 000 trailers": (text(HEAD + "Transfer-Encoding: chunked\r\n\r\n0\r\n", "A: b\r\n", 600_000), 431),
    "64 MiB of noise": (text("", "\x80\xff\x00\x07", 64 * process.MEBIBYTE), 400),
}


class BloatCase(case.TenantCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.run_id = cls.acme.pending()
        cls.address = play.address_of(cls.server)
        cls.key = f"X-API-Key: {cls.acme.key}\r\n"
        for _ in range(3):  # what is allocated once is allocated now
            cls.pipeline(cls, 500)
        cls.idle = process.resident(cls.server.pid)

    def setUp(self):
        client = self.acme.new_client()
        self.healthy = Healthy(lambda: expect(client.get(f"{INTERVIEWS}/{self.run_id}"), 200))
        self.healthy.wait_for_answers(50)
        process.forget_peak(self.server.pid)

    def tearDown(self):
        try:
            self.healthy.wait_for_answers(50)
        finally:
            self.healthy.leave()
        self.assertTrue(self.server.is_running)
        super().tearDown()

    def assertLean(self, what, allowed=ALLOWED):
        more = process.peak(self.server.pid) - self.idle
        print(f"  {what}: +{more / process.MEBIBYTE:.1f} MiB")
        self.assertLessEqual(more, allowed, f"{what} took {more} bytes of memory")

    def pipeline(self, count):
        """Requests of four kinds, and each answer in its turn."""
        kinds = (("GET", "/livez", "", 200), ("GET", "/no-such-path", "", 404), ("HEAD", "/interview/check", "", 200),
            ("GET", f"/api/v1{INTERVIEWS}/{self.run_id}", self.key, 200))
        batch = "".join(f"{method} {target} HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: n{number}\r\n{fields}\r\n"
            for number, (method, target, fields, _) in zip(range(count), itertools.cycle(kinds))).encode()
        with Wire(self.address, timeout=60) as wire:
            assert wire.send(batch), "all of it was taken"
            for number, (method, _, _, status) in zip(range(count), itertools.cycle(kinds)):
                answer = wire.answer(without_body=method == "HEAD")
                assert answer and answer.status == status and answer.all("x-request-id") == [f"n{number}"], answer


class Bloat(BloatCase):

    def test_what_has_no_end_is_refused(self):
        for what, (blocks, status) in ENDLESS.items():
            with self.subTest(what), Wire(self.address) as wire:
                process.forget_peak(self.server.pid)
                for block in blocks:
                    if not wire.send(block):
                        break
                answer = wire.answer()
                self.assertIsNotNone(answer, "an answer before the end")
                self.assertEqual(answer.status, status, answer)
                self.assertEqual(wire.read_to_end(), b"")
                self.assertLean(what)

    def test_many_at_once_are_refused(self):
        whole = b"POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n\r\n"
        wires = [Wire(self.address) for _ in range(100)]
        for wire in wires:
            self.addCleanup(wire.close)
            wire.send(whole + b"x" * BLOCK)
        for wire in wires:
            self.assertEqual(wire.answer().status, 413)
        self.assertLean("100 bodies that are too large")

    def test_8000_pipelined_requests_are_answered_in_order(self):
        self.pipeline(8000)
        self.assertLean("8 000 pipelined requests")

    def test_readers_that_never_read_are_not_read_from(self):
        request = table.get(target="/interview/assets/room.js").encode()
        wires = []
        for _ in range(READERS):
            wire = Wire(self.address)
            self.addCleanup(wire.close)
            wire.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            wire.socket.setblocking(False)
            wires.append(wire)
        sent = self.fill(wires, request * 1000)
        self.assertLess(sent, READERS * 32 * process.MEBIBYTE, "the server stops reading")
        self.healthy.wait_for_answers(50)
        self.assertLean(f"{READERS} readers that never read, {sent / process.MEBIBYTE:.1f} MiB of requests taken")
        queues = process.queues(self.address[1])
        print(f"  and the kernel holds {sum(queues) / process.MEBIBYTE:.1f} MiB for them")
        self.assertLessEqual(max(queues), 256 * 1024, "what the kernel holds for one of them")
        if case.options.long:
            before = process.descriptors(self.server.pid, "socket:")
            Bell().wait_for(lambda: process.descriptors(self.server.pid, "socket:") <= before - len(wires),
                "the server to close them", 400)
            self.assertEqual(sum(process.queues(self.address[1])), 0, "what the kernel held went with them")

    def fill(self, wires, data):
        """Bytes that were taken until a second passed in which no more were."""
        sent = 0
        while True:
            _, writable, _ = select.select([], [wire.socket for wire in wires], [], 1)
            if not writable:
                return sent
            for one in writable:
                sent += one.send(data)

    def test_connections_that_say_nothing(self):
        wires = [Wire(self.address) for _ in range(MANY)]
        for wire in wires:
            self.addCleanup(wire.close)
        wires[-1].send(table.get().encode())
        self.assertEqual(wires[-1].answer().status, 404)
        self.assertLean(f"{MANY} connections that say nothing")


class UnfinishedBodies(BloatCase):
    """On a server of their own: what they filled is free afterwards, but not all of it goes back to the system."""

    def test_unfinished_bodies_share_a_budget(self):
        # What the key is worth is asked when the whole request is there.
        start = b"POST /api/v1/integration/interviews HTTP/1.1\r\nHost: localhost\r\nX-API-Key: x\r\nContent-Length: 1000000\r\n\r\n"
        wires = []
        for _ in range(MANY):
            wires.append(Wire(self.address))
            self.addCleanup(wires[-1].close)
            wires[-1].send(start + b"x" * 999_999)
        refused = Bell().wait_for(lambda: len(found := self.readable(wires)) >= MANY - 80 and found, "most to be refused")
        statuses = {wire.answer().status for wire in refused}
        self.assertIn(503, statuses)
        self.assertLessEqual(statuses, {408, 503}, "no room, or no more bytes for too long")
        # One address has 32 MiB, and 16 KiB of each body are free; without a budget it would be 900 MiB.
        self.assertLean(f"{MANY} unfinished bodies of 1 MB", 80 * process.MEBIBYTE)
        expect(self.acme.new_client().post(INTERVIEWS, example()), 201)
        self.assertEqual(self.create_from("127.0.0.2"), 201, "another address has a share of its own")

    def create_from(self, address):
        connection = http.client.HTTPConnection(*self.address, timeout=30, source_address=(address, 0))
        self.addCleanup(connection.close)
        headers = {"X-API-Key": self.acme.key, "Content-Type": "application/json"}
        connection.request("POST", f"/api/v1{INTERVIEWS}", json.dumps(example(jobDescription="x" * 49_000)), headers)
        return connection.getresponse().status

    @staticmethod
    def readable(wires):
        poll = select.poll()
        for wire in wires:
            poll.register(wire.socket, select.POLLIN)
        ready = {descriptor for descriptor, _ in poll.poll(0)}
        return [wire for wire in wires if wire.received or wire.socket.fileno() in ready]


class Descriptors(case.TenantCase):
    """A server that may have few descriptors, as a shell or a service manager gives them."""

    @classmethod
    def new_server(cls, environment, **arguments):
        return super().new_server(environment, wrapper=("prlimit", "--nofile=512:512"), **arguments)

    def test_a_flood_of_connections_leaves_descriptors_for_the_rest(self):
        client = self.acme.new_client()
        expect(client.get(INTERVIEWS), 200)  # a connection that is there before the flood
        for number in range(600):  # one address has half of what there is
            wire = Wire(play.address_of(self.server), source=f"127.0.0.{2 + number % 2}")
            self.addCleanup(wire.close)
        Bell().wait_for(lambda: process.descriptors(self.server.pid) > 350, "the flood to arrive")
        late = Wire(play.address_of(self.server), source="127.0.0.4")
        self.addCleanup(late.close)
        self.assertEqual(late.answer().status, 503, "too many connections are told so at once")
        run_id = expect(client.post(INTERVIEWS, example()), 201)["runId"]
        self.receiver.wait_for_event(run_id, "interview.plan_generated")


class FewDescriptors(case.ServerCase):
    """A soft limit below what is needed, and a hard one that allows it."""

    @classmethod
    def new_server(cls, environment, **arguments):
        return super().new_server(environment, wrapper=("prlimit", "--nofile=256:16384"), **arguments)

    def test_a_low_soft_limit_is_raised(self):
        wires = [Wire(play.address_of(self.server)) for _ in range(600)]
        for wire in wires:
            self.addCleanup(wire.close)
            wire.send(table.get().encode())
        for wire in wires:
            self.assertEqual(wire.answer().status, 404)
        self.assertGreater(process.descriptors(self.server.pid), len(wires), "all of them at the same time")


if __name__ == "__main__":
    case.main(__doc__, ("--long", {"action": "store_true", "help": "waits until those who don't read are closed"}))

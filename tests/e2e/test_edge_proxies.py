#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The malformed, ambiguous and odd requests again, through nginx and HAProxy: proxy and server count the same requests,
and everybody gets the answer to what they asked."""

import collections
import json
import re
import select

from edge import play, process, proxies, table
from edge.wire import Wire
from support import case
from support.waiting import Bell, Deadline

QUIET = 0.05  # s without an answer after which a proxy is told that no more will come
NAMED = re.compile(rb"^x-request-id: (\S+)\r$", re.MULTILINE | re.IGNORECASE)


class Stranger:
    """Somebody else who uses the same proxy, and so the same connection to the server."""

    def __init__(self, address):
        self._address = address
        self._wire = None
        self.asked = 0

    def ask(self, name):
        request = table.get().replace("marker", name).encode()
        for _ in range(2):
            if not self._wire:
                self._wire = Wire(self._address)
            self._wire.send(request)
            answer = self._wire.answer()
            if answer or self.asked == 0:
                break
            self._wire.close()  # a kept connection that the proxy had ended before it saw the request
            self._wire = None
        play.expect(answer and answer.status == 404 and answer.all("x-request-id") == [f"{name}-1"]
            and json.loads(answer.body)["instance"] == f"/{name}-1", f"a stranger asked for {name}-1 and got {answer}")
        self.asked += 1

    def close(self):
        if self._wire:
            self._wire.close()


def answers_of(address, each, prefix):
    """All that comes back for a case, as bytes."""
    follower = table.get(number=play.FOLLOWER).replace("marker", prefix).encode("latin-1")
    with Wire(address) as wire:
        wire.send(each.marked(prefix) + (b"" if each.outcome.waits else follower))
        last = f"{prefix}-{play.FOLLOWER}".encode()
        while not wire.ended and not (last in wire.received and wire.received.endswith(b"}")):
            if not select.select([wire.socket], [], [], QUIET)[0]:
                wire.finish_sending()
                wire.read_to_end()
            else:
                wire.receive()
        return bytes(wire.received)


def check_names(answers, prefix):
    """Each answer is to a request of this connection, in the order in which those were sent."""
    names = [name.decode("latin-1") for name in NAMED.findall(answers)]
    own = [name for name in names if re.fullmatch(rf"{prefix}-\d", name)]
    foreign = [name for name in names if re.fullmatch(r"[rv]\d{5}-\d", name) and name not in own]
    play.expect(not foreign, f"answers to others' requests: {foreign}")
    play.expect(own == sorted(set(own)), f"answers out of order: {own}")
    shown = [name.decode() for name in re.findall(rb'"instance":"/([rv]\d{5}-\d)"', answers)]
    play.expect(all(name.startswith(prefix) for name in shown), f"answers about others' paths: {shown}")


class Proxies(case.ServerCase):

    environment = process.LOGGED

    def through(self, kind, settings=""):
        if not kind.path():
            self.skipTest(f"{kind.program} is not installed; scripts/install-dependencies test does it")
        proxy = kind(play.address_of(self.server), settings)
        self.addCleanup(proxy.close)
        log = process.Log(self.server)
        stranger = Stranger(proxy.address)
        self.addCleanup(stranger.close)
        only = case.options.only
        chosen = [each for each in table.everything() if not only or only in each.name]
        for number, each in enumerate(chosen):
            with self.subTest(each.name, sent=each.text[:600]):
                check_names(answers_of(proxy.address, each, f"r{number:05}"), f"r{number:05}")
                stranger.ask(f"v{number:05}")
        self.assertTrue(self.server.is_running)
        self.assertBothCountAlike(proxy, log)

    def assertBothCountAlike(self, proxy, log):
        def counts():
            forwarded = [request for request in proxy.requests() if request.attempts]
            return (sum(len(request.attempts) for request in forwarded), len(log.answered()) + len(log.refusals()))
        try:
            Bell().wait_for(lambda: len(set(counts())) == 1, "both logs to agree", 5)
        except Deadline:
            pass  # what they differ in is said below
        forwarded = [request for request in proxy.requests() if request.attempts]
        known = len(proxy.requests())
        print(f"  {proxy.program}: {known} requests, {len(forwarded)} forwarded; the server answered {len(log.answered())}"
            f" and refused {len(log.refusals())}")
        self.assertGreater(len(forwarded), 0)
        asked = collections.Counter(name for request in forwarded for name in [request.id] * len(request.attempts))
        got = collections.Counter(name for name in log.answered() if not name.startswith("req_"))  # the server's own names
        self.assertEqual(got - asked, collections.Counter(), "answered, and never forwarded")
        self.assertEqual(*counts(), f"forwarded, and not answered by that name: {asked - got}")
        self.assertEqual(log.complaints(), [])

    def test_nginx_as_it_comes(self):
        self.through(proxies.Nginx)

    def test_nginx_that_forwards_all_it_can(self):
        self.through(proxies.Nginx, "ignore_invalid_headers off; underscores_in_headers on; merge_slashes off;")

    def test_haproxy_as_it_comes(self):
        self.through(proxies.Haproxy, "option http-buffer-request")

    def test_haproxy_that_forwards_all_it_can(self):
        self.through(proxies.Haproxy, "option http-buffer-request\n    option accept-invalid-http-request")


if __name__ == "__main__":
    case.main(__doc__, ("--only", {"help": "a part of the names of the cases to play"}))

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The log: one line of JSON for each event, and nobody waits for who reads it."""

import json
import os
import re
import sys
import tempfile

from edge import play
from edge.wire import Wire
from support import case
from support.server import Server

BATCH = 500
ENOUGH = 40_000  # requests, whose lines no pipe and no queue holds


# Runs the server with a log whose reader has gone.
READERLESS = """
import os, signal, sys
reader, writer = os.pipe()
os.dup2(writer, 2)
os.close(reader)
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])
"""


class Unreadable(case.unittest.TestCase):

    def serve(self, *wrapper):
        misspelt = {"CANDOR_LIMITS_REQUESTS": "1"}  # is warned about at the start
        server = Server(case.options.server, wrapper=wrapper, environment=misspelt)
        self.addCleanup(server.stop)
        server.start()
        with Wire(play.address_of(server)) as wire:
            for _ in range(100):
                self.assertTrue(wire.send(b"GET /no-such-path HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                self.assertEqual(wire.answer().status, 404)
        return server

    def test_what_is_logged_where_nothing_is_open_goes_nowhere(self):
        server = self.serve("sh", "-c", 'exec "$0" "$@" 2>&-')
        self.assertEqual(os.readlink(f"/proc/{server.pid}/fd/2"), "/dev/null")
        with open(os.path.join(server.folder, "candor.db.lock"), "rb") as lock:
            self.assertNotIn(b"404", lock.read())

    def test_a_log_whose_reader_has_gone_ends_nothing(self):
        server = self.serve(sys.executable, "-c", READERLESS)
        self.assertEqual(server.stop(), 0)


class Log(case.unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        pipe = os.path.join(folder.name, "pipe")
        os.mkfifo(pipe)
        self.reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        self.addCleanup(os.close, self.reader)
        self.server = Server(case.options.server, environment={"CANDOR_LOG_FORMAT": "json"})
        kept, self.server.log_file = self.server.log_file, pipe
        self.server.start()
        self.server.log_file = kept
        self.addCleanup(self.server.stop)

    def lines(self, enough):
        """Whole lines, until one of them is enough."""
        os.set_blocking(self.reader, True)
        rest = b""
        while more := os.read(self.reader, 1 << 16):
            *lines, rest = (rest + more).split(b"\n")
            for line in map(json.loads, lines):
                yield line
                if enough(line):
                    return

    def test_the_server_answers_though_nobody_reads_its_log_and_says_what_it_dropped(self):
        batch = b"".join(b"GET /no-such-path HTTP/1.1\r\nHost: localhost\r\n\r\n" for _ in range(BATCH))
        with Wire(play.address_of(self.server), timeout=60) as wire:
            for _ in range(ENOUGH // BATCH):
                self.assertTrue(wire.send(batch))
                for _ in range(BATCH):
                    self.assertEqual(wire.answer().status, 404)
        answered = 0
        for line in self.lines(lambda line: "were dropped" in line["message"]):
            self.assertEqual(set(line), {"time", "level", "category", "message"})
            answered += "GET (no route) 404" in line["message"]
            last = line
        dropped = int(re.match(r"(\d+) lines were dropped", last["message"])[1])
        self.assertEqual(last["level"], "warning")
        self.assertGreater(answered, 0)
        self.assertEqual(answered + dropped, ENOUGH)


if __name__ == "__main__":
    case.main(__doc__)

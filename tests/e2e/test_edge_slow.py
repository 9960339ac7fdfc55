#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Clients that send or read slowly are closed by the server, and all others are served meanwhile.

By default few slow clients for a short time, and no time is judged. With --long, 1 000 of each kind for 240 seconds, in
which the 95th percentile of a healthy client stays within twice its quiet value.
"""

import os
import shutil
import subprocess
import tempfile
import time
import unittest

from edge import process
from edge.healthy import Healthy, percentile
from support import case
from support.waiting import Bell
from support.world import INTERVIEWS, expect

PROGRAM = shutil.which("slowhttptest")
KINDS = {
    "heads": ["-H", "-i", "1", "-x", "8", "-u", "{url}/livez"],
    "bodies": ["-B", "-i", "1", "-x", "8", "-s", "8192", "-t", "POST", "-u", "{url}/api/v1/auth/login"],
    "readers": ["-X", "-n", "1", "-z", "16", "-w", "16", "-y", "512", "-k", "4", "-u", "{url}/interview/assets/room.js"],
}
FEW = 200
MANY = 1000
QUIET = 20  # s
# A connection's longest waits: a head 10 s, then 15 s without a request, an answer 10 s and one for each KiB that is taken.
PATIENCE = 90  # s


@unittest.skipUnless(PROGRAM, "slowhttptest is not installed; scripts/install-dependencies test does it")
class Slow(case.TenantCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.folder = tempfile.mkdtemp(prefix="candor-slow.")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.run_id = cls.acme.pending()

    def attack(self, kind, connections):
        """A running slowhttptest; it ends when its last connection is closed."""
        arguments = [argument.format(url=self.server.url) for argument in KINDS[kind]]
        with open(os.path.join(self.folder, kind), "wb") as output:
            # With the lowest priority: who attacks would not do it on the processor that serves.
            attacker = subprocess.Popen(["nice", "-n", "19", PROGRAM, *arguments, "-c", str(connections), "-r", str(connections), "-l", "600",
                "-p", "5"], stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=self.folder)
        self.addCleanup(self.end, attacker)
        return attacker

    @staticmethod
    def end(attacker):
        if attacker.poll() is None:
            attacker.terminate()
        attacker.wait()

    def said(self):
        texts = []
        for name in os.listdir(self.folder):
            with open(os.path.join(self.folder, name), "rb") as output:
                texts.append(f"{name}: {output.read().decode('utf-8', 'replace')[-1000:]}")
        return "\n".join(texts)

    def open(self):
        return process.descriptors(self.server.pid)

    def healthy(self):
        client = self.acme.new_client()
        return Healthy(lambda: expect(client.get(f"{INTERVIEWS}/{self.run_id}"), 200))

    def until_they_are_there(self, kind, before, connections):
        Bell().wait_for(lambda: self.open() >= before + connections * 9 // 10,
            lambda: f"{connections} slow {kind}; {self.open() - before} are there: {self.said()}")

    def until_they_are_gone(self, before):
        Bell().wait_for(lambda: self.open() <= before,
            lambda: f"the server to close slow connections; {self.open() - before} are left", PATIENCE)

    def test_slow_clients_are_closed_and_others_served(self):
        if case.options.long:
            self.skipTest("the long form does it one by one")
        with self.healthy() as healthy:
            healthy.wait_for_answers(10)
            before = self.open()
            attackers = {kind: self.attack(kind, FEW) for kind in KINDS}
            self.until_they_are_there("clients", before, FEW * len(KINDS))
            healthy.wait_for_answers(100)
            # The program of the slow readers goes on reading what is on its way, so it must still be there.
            self.until_they_are_gone(before)
            self.assertIsNone(attackers["readers"].poll(), self.said())
            healthy.wait_for_answers(100)
        self.assertTrue(self.server.is_running)

    def test_many_slow_clients_for_a_long_time(self):
        if not case.options.long:
            self.skipTest("only with --long")
        ratios = {}
        for kind in [case.options.kind] if case.options.kind else KINDS:
            with self.subTest(kind), self.healthy() as healthy:
                healthy.wait_for_answers(10)
                before = self.open()
                healthy.take()
                time.sleep(QUIET)  # the time that is measured
                quiet = percentile(healthy.take(), 0.95)
                rounds, idle = 0, process.resident(self.server.pid)
                process.forget_peak(self.server.pid)
                end = time.monotonic() + case.options.seconds
                while time.monotonic() < end:
                    attacker = self.attack(kind, MANY)
                    self.until_they_are_there(kind, before, MANY)
                    rounds += 1
                    rarely = Bell()
                    rarely.longest_nap = 1  # looking costs time that is the healthy client's
                    rarely.wait_for(lambda: self.open() <= before or time.monotonic() >= end, "the round's end", case.options.seconds + 60)
                    self.end(attacker)
                beside = healthy.take()
                loud = percentile(beside, 0.95)
                self.until_they_are_gone(before)
                ratios[kind] = loud / quiet
                print(f"  slow {kind}: {rounds} rounds of {MANY}; p95 quiet {quiet * 1000:.2f} ms, beside them"
                    f" {loud * 1000:.2f} ms ({len(beside)} answers), ratio {ratios[kind]:.2f};"
                    f" memory +{(process.peak(self.server.pid) - idle) / process.MEBIBYTE:.0f} MiB")
        for kind, ratio in ratios.items():
            self.assertLessEqual(ratio, 2, kind)


if __name__ == "__main__":
    case.main(__doc__, ("--long", {"action": "store_true", "help": f"{MANY} connections of each kind, for a long time"}),
        ("--kind", {"choices": KINDS, "help": "this kind only, with --long"}),
        ("--seconds", {"type": int, "default": 240, "help": "how long that is"}))

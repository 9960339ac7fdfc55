#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""`candor-server demo-fill` makes interviews in every state that one can rest in, once."""

import collections
import json
import subprocess
import unittest

from support import case
from support.client import Client
from support.openapi import witness
from support.supervised import Supervised
from support.world import INTERVIEWS, expect

RESTS = {"PENDING": 9, "ASSESSMENT_PENDING": 6, "APPROVED": 5, "IN_PROGRESS": 2, "INFO_NEEDED": 4, "ASSESSMENT_APPROVED": 9,
    "REJECTED": 3, "CANCELLED": 2}


class DemoFill(unittest.TestCase):

    def fill(self, folder):
        return subprocess.run([case.options.server, "demo-fill", "--data-dir", folder], capture_output=True, text=True,
            stdin=subprocess.DEVNULL, timeout=240, check=False)

    def states(self, client):
        states = collections.Counter()
        cursor = ""
        while True:
            page = expect(client.get(f"{INTERVIEWS}?limit=200{cursor}"), 200)
            states.update(one["state"] for one in page["items"])
            if not page["nextCursor"]:
                return states
            cursor = f"&cursor={page['nextCursor']}"

    def test_a_demo_tenant_is_filled_once(self):
        database = case.fresh_database(case.options.database) if case.options.database else None
        server = Supervised(case.options.server, database=database, arguments=["--demo-tenant"])
        self.addCleanup(server.stop)
        self.assertTrue(server.url, server.said)
        client = Client(server.url, {"X-API-Key": server.told("demo key")})

        done = self.fill(server.folder)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        steps = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual((steps[0], steps[-1]), ({"done": 0, "total": 40}, {"done": 40, "total": 40}))
        self.assertEqual(self.states(client), RESTS)
        scores = [one["overallScore"] for one in expect(client.get("/integration/rankings?limit=200"), 200)["items"]]
        self.assertGreater(len(set(scores)), 3, "candidates differ")

        again = self.fill(server.folder)
        self.assertEqual((again.returncode, again.stderr), (0, ""))
        self.assertEqual(json.loads(again.stdout.splitlines()[-1]), {"done": 40, "total": 40})
        self.assertEqual(self.states(client), RESTS)
        self.assertEqual(witness.faults, [])

    def test_after_it_was_stopped_it_fills_the_rest(self):
        server = Supervised(case.options.server, arguments=["--demo-tenant"])
        self.addCleanup(server.stop)
        client = Client(server.url, {"X-API-Key": server.told("demo key")})
        with subprocess.Popen([case.options.server, "demo-fill", "--data-dir", server.folder], stdout=subprocess.PIPE,
                              stdin=subprocess.DEVNULL, text=True) as begun:
            self.assertEqual(json.loads(begun.stdout.readline()), {"done": 0, "total": 40})
            begun.kill()
        again = self.fill(server.folder)
        self.assertEqual((again.returncode, again.stderr), (0, ""))
        # But for the one that was on its way.
        missing = collections.Counter(RESTS) - self.states(client)
        self.assertLessEqual(missing.total(), 1, missing)

    def test_without_a_demo_tenant_it_says_what_to_do(self):
        server = Supervised(case.options.server)
        self.addCleanup(server.stop)
        none = self.fill(server.folder)
        self.assertEqual((none.returncode, none.stdout), (1, ""))
        self.assertIn("serve --demo-tenant", none.stderr)
        server.end()
        away = self.fill(server.folder)
        self.assertEqual(away.returncode, 1)
        self.assertIn("No server runs on", away.stderr)


if __name__ == "__main__":
    case.main(__doc__)

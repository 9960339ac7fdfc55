#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Several servers on one PostgreSQL: what a killed or frozen one was doing is done by the others, once."""

import base64
import http.client
import os
import shutil
import tempfile
import unittest

from chaos import checker
from chaos.disturbances import has_fault_points
from chaos.history import History
from chaos.nodes import Nodes
from chaos.receivers import Receivers
from chaos.rows import PostgresRows, everything
from support import case
from support.client import Client
from support.world import INTERVIEWS, World, example

PATIENCE = 120  # s
RECEIVERS, LANES = 26, 8  # together more than two servers hold at once
# Where a server freezes, and what it says when it finds afterwards that others went on.
FROZEN = (
    ("lanes-claimed:1:stop", "the claim on a lane of"),
    ("send-before:1:stop", "the claim on a lane of"),
    ("send-after:1:stop", "the claim on a lane of"),
    ("agent-answered:1:stop", "a job was taken over by another worker"),
    ("job-stored:1:stop", "OUTCOME_UNKNOWN"),
)


def is_frozen(pid):
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        return file.read().rsplit(")", 1)[1].split()[0] == "T"


class SeveralNodes(unittest.TestCase):

    def setUp(self):
        if not case.options.database:
            self.skipTest("several servers share a PostgreSQL")
        self.folder = tempfile.mkdtemp(prefix="candor-nodes.")
        self.addCleanup(shutil.rmtree, self.folder)
        self.history = History(os.path.join(self.folder, "history"))
        self.addCleanup(self.history.close)
        self.receivers = Receivers(self.history)
        self.addCleanup(self.receivers.close)

    def begin(self, count):
        """Makes so many servers, of which the last one runs and has been set up."""
        self.database = case.fresh_database(case.options.database)
        self.nodes = Nodes(case.options.server, self.history, base64.b64encode(os.urandom(32)).decode(), self.folder,
            count, self.database)
        self.addCleanup(self.nodes.kill_all)
        self.nodes.revive(count - 1)
        self.world = World(self.nodes.servers[-1], self.receivers)

    def add_tenant(self, name, path):
        tenant = self.world.tenant(name)
        config = tenant.receive(path)
        self.history.note("destination", tenant=tenant.id, path=path, config=config["id"], benign=True)
        return tenant

    def wish(self, number, key, tenant, seconds=60):
        """Asks the server of this number for an interview; it may freeze or die before it answers."""
        client = Client(self.nodes.servers[number].url, {"X-API-Key": tenant.key}, timeout=seconds)
        try:
            answer = client.post(INTERVIEWS, example(externalId=key))
        except (OSError, http.client.HTTPException):
            return
        self.assertIn(answer.status, (200, 201), answer)
        self.history.note("create", tenant=tenant.id, key=key, externalId=key, status=answer.status,
            runId=answer["runId"], earlier=[], alone=False)

    def wait_until_told(self, count):
        """All that comes by itself has come."""
        rows = PostgresRows(self.database)
        seen = {}

        def is_done():
            seen.update(rows.query("SELECT (SELECT COUNT(*) FROM jobs) AS jobs, (SELECT COUNT(*) FROM interviews WHERE "
                "state = 'PENDING') AS ready, (SELECT COUNT(*) FROM deliveries WHERE state = 'PENDING') AS deliveries")[0])
            return seen["ready"] == count and not seen["jobs"] and not seen["deliveries"]
        self.receivers.bell.wait_for(is_done, lambda: f"{count} interviews to be ready; {seen}", PATIENCE)

    def judge(self):
        self.history.note("settled")
        rows = everything(PostgresRows(self.database))
        self.assertEqual(checker.violations(self.history.lines(), rows), [])
        print(f"  {checker.summary(self.history.lines(), rows)}")

    def test_what_frozen_servers_held_goes_on_and_they_write_nothing_when_they_thaw(self):
        if not has_fault_points(case.options.server):
            self.skipTest("this build has no fault points")
        count = len(FROZEN)
        self.begin(count + 1)
        tenant = self.add_tenant("Acme", "/good/acme")
        self.nodes.kill(count)
        for number, (point, _) in enumerate(FROZEN):
            self.nodes.revive(number, point)
            self.wish(number, point, tenant, seconds=3)
            self.receivers.bell.wait_for(lambda: is_frozen(self.nodes.servers[number].pid), f"{point} to freeze it")
            self.history.note("stop", node=number)
        self.nodes.revive(count)
        for point, _ in FROZEN:
            self.wish(count, point, tenant)
        self.wait_until_told(count)
        for number in range(count):
            self.nodes.thaw(number)
        for number, (point, words) in enumerate(FROZEN):
            server = self.nodes.servers[number]
            self.receivers.bell.wait_for(lambda: words.encode() in server.log(),
                lambda: f"the server of {point} to say '{words}'; it said {server.log()[-2000:].decode()}")
        self.assertEqual(self.nodes.stop(), [])
        self.judge()

    def test_three_servers_share_the_lanes_and_two_of_them_finish_what_the_third_held(self):
        self.begin(3)
        for number in range(2):
            self.nodes.revive(number)
        tenants = [self.add_tenant(f"Gate {number}", f"/gate/{number}") for number in range(RECEIVERS)]
        for number in range(RECEIVERS * LANES):
            self.wish(number % 3, f"shared-{number}", tenants[number % RECEIVERS])
        rows = PostgresRows(self.database)
        held = {}  # by owner, at most

        def all_hold_lanes():
            for row in rows.query("SELECT lease_owner, COUNT(*) AS lanes FROM lanes WHERE lease_owner <> '' GROUP BY 1"):
                held[row["lease_owner"]] = max(row["lanes"], held.get(row["lease_owner"], 0))
            return len(held) == 3
        self.receivers.bell.wait_for(all_hold_lanes, lambda: f"each of three servers to hold lanes; {held}")
        print(f"  lanes held: {sorted(held.values())}")
        self.assertEqual({owner.partition("#")[0] for owner in held}, {"node-0", "node-1", "node-2"})
        self.nodes.kill(0)
        self.receivers.gate.set()
        self.wait_until_told(RECEIVERS * LANES)
        self.assertEqual(self.nodes.stop(), [])
        self.judge()


if __name__ == "__main__":
    case.main(__doc__)

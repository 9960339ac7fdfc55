#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""One of fifty receivers hangs, with a queue of its own; the others' events don't wait for it."""

import os
import shutil
import tempfile

from chaos.history import History
from chaos.receivers import Receivers
from chaos.rows import PostgresRows, SqliteRows
from support import case
from support.server import ALLOW_LOOPBACK
from support.world import INTERVIEWS, World, example, expect

TENANTS = 50
QUEUE = 12  # interviews of the tenant whose receiver hangs, more than its share of connections
SHARE = 8  # connections to one receiver
EVENTS = 4  # of an interview, until it is PENDING


class Fairness(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        folder = tempfile.mkdtemp(prefix="candor-fairness.")
        cls.addClassCleanup(shutil.rmtree, folder)
        cls.history = History(os.path.join(folder, "history"))
        cls.addClassCleanup(cls.history.close)
        cls.receiver = Receivers(cls.history)
        cls.addClassCleanup(cls.receiver.close)
        cls.server = cls.new_server(ALLOW_LOOPBACK)
        cls.world = World(cls.server, cls.receiver)

    def rows(self, statement):
        database = self.server.database
        source = PostgresRows(database) if database else SqliteRows(f"{self.server.folder}/candor.db")
        return source.query(statement)

    def received(self, kind):
        return [line for line in self.history.lines() if line["op"] == "received" and line["path"].startswith(f"/{kind}/")]

    def test_nobody_waits_for_a_receiver_that_hangs(self):
        slow = self.world.tenant("Slow")
        slow.receive("/hang/slow")
        others = [self.world.tenant(f"Good {number}") for number in range(1, TENANTS)]
        for number, tenant in enumerate(others):
            tenant.receive(f"/good/{number}")
        for _ in range(QUEUE):
            slow.create()
        self.receiver.bell.wait_for(lambda: self.received("hang"), "the slow receiver to hang")
        for tenant in others:
            expect(tenant.client.post(INTERVIEWS, example()), 201)
        wanted = EVENTS * len(others)
        self.receiver.bell.wait_for(lambda: len(self.received("good")) >= wanted,
            lambda: f"{wanted} events; {len(self.received('good'))} came")
        self.assertTrue(all(line["answer"] == 200 for line in self.received("good")))
        waiting = self.rows(f"SELECT COUNT(*) AS deliveries FROM deliveries WHERE tenant_id = '{slow.id}' AND "
            "state = 'PENDING' AND sequence = 1")
        self.assertEqual(waiting[0]["deliveries"], QUEUE, "the slow receiver took nothing meanwhile")
        self.assertLessEqual(self.receiver.most_open["/hang/slow"], SHARE)


if __name__ == "__main__":
    case.main(__doc__)

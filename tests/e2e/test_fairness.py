#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""One of fifty receivers hangs, with a queue of its own; or all the receivers of one tenant do, of which it has
many. The others' events don't wait for them."""

import os
import shutil
import socket
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
HANGING = 150  # receivers of one tenant, more than a node has places for requests
PLACES = 96


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

    def test_nobody_waits_for_a_tenant_all_of_whose_receivers_hang(self):
        # They take connections and requests, and never answer.
        silent = [socket.create_server(("127.0.0.1", 0)) for _ in range(HANGING)]
        for listener in silent:
            self.addCleanup(listener.close)
        slow, quick = self.world.tenant("Silent"), self.world.tenant("Quick")
        quick.receive("/good/quick")
        for listener in silent:
            slow.create(callbackUrl=f"http://127.0.0.1:{listener.getsockname()[1]}/")
        came = lambda: [line for line in self.received("good") if line["path"] == "/good/quick"]
        for number in range(1, 4):
            expect(quick.client.post(INTERVIEWS, example()), 201)
            self.receiver.bell.wait_for(lambda: len(came()) >= number * EVENTS,
                lambda: f"{number * EVENTS} events; {len(came())} came")
            held = self.rows("SELECT COUNT(*) AS lanes FROM lanes JOIN interviews ON interviews.id = "
                f"lanes.interview_id WHERE interviews.tenant_id = '{slow.id}' AND lanes.lease_owner <> ''")
            self.assertLessEqual(held[0]["lanes"], PLACES // 2)
        waiting = self.rows(f"SELECT COUNT(*) AS deliveries FROM deliveries WHERE tenant_id = '{slow.id}' AND "
            "state = 'PENDING' AND sequence = 1")
        self.assertEqual(waiting[0]["deliveries"], HANGING)


if __name__ == "__main__":
    case.main(__doc__)

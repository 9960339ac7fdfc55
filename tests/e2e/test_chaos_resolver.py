#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A receiver's name that begins to point into the server's own network gets nothing, and its events wait."""

import sys
import unittest

from chaos import network
from chaos.rows import SqliteRows
from support import case
from support.receiver import Receiver
from support.world import World

NAME = "hooks.example.com"


@unittest.skipUnless(network.is_inside(), "a network of its own needs root, unshare and ip")
class Resolver(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        cls.receiver = Receiver((network.PUBLIC, 0))
        cls.addClassCleanup(cls.receiver.close)
        cls.trap = Receiver(("127.0.0.1", cls.receiver.port))
        cls.addClassCleanup(cls.trap.close)
        cls.address = network.PUBLIC
        cls.names = network.NameServer(lambda: cls.address)
        cls.addClassCleanup(cls.names.close)
        cls.server = cls.new_server({"CANDOR_WEBHOOKS_ALLOW_NETWORKS": "11.0.0.0/8", "CANDOR_WEBHOOKS_ALLOW_HTTP": "*",
            "CANDOR_WEBHOOKS_RETRY_SCHEDULE": "0.2,0.5,1,1,1,1"})
        cls.world = World(cls.server, cls.receiver)

    def test_a_name_that_turns_inwards_is_blocked_and_goes_on_when_it_turns_back(self):
        tenant = self.world.tenant()
        saved = self.world.admin.put(f"/tenants/{tenant.id}/webhook-config",
            {"callbackUrl": f"http://{NAME}:{self.receiver.port}/hook", "events": [], "isActive": True})
        self.assertIn(saved.status, (200, 201), saved)
        first = tenant.create()
        self.receiver.wait_for_event(first, "interview.plan_generated")
        self.assertIn((NAME, network.PUBLIC), self.names.asked, "the name was looked up")

        type(self).address = "127.0.0.1"
        second = tenant.create()
        rows = SqliteRows(f"{self.server.folder}/candor.db")
        blocked = self.receiver.bell.wait_for(lambda: rows.query("SELECT a.error_class, a.url, a.address FROM "
            "delivery_attempts a JOIN deliveries d ON d.id = a.delivery_id JOIN interviews i ON i.id = d.interview_id "
            f"WHERE i.run_id = '{second}'"), "an attempt to be recorded")
        self.assertEqual({row["error_class"] for row in blocked}, {"BLOCKED_TARGET"})
        self.assertEqual(self.receiver.calls(second), [])

        type(self).address = network.PUBLIC
        self.receiver.wait_for_event(second, "interview.plan_generated")
        self.assertEqual([call.sequence for call in self.receiver.calls(second)], [1, 2, 3, 4])
        self.assertEqual(self.trap.calls(), [], "nothing reached the address inside")


if __name__ == "__main__":
    if network.is_inside() or not network.is_possible():
        case.main(__doc__)
    sys.exit(network.enter())

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A short storm: servers are killed, their database is restarted and made to fail, and no promise is broken."""

import random
import shutil
import unittest

from chaos.disturbances import has_fault_points, planned
from chaos.run import Storm
from support import case
from support.server import Server
from support.world import World

INTERVIEWS = 60


class Chaos(unittest.TestCase):

    def setUp(self):
        seed = case.options.seed
        self.seed = random.SystemRandom().randrange(2**32) if seed is None else seed
        print(f"  --seed {self.seed}")

    def storm(self, counts, **settings):
        """Runs it and answers what there was to judge."""
        counts = dict(counts)
        if not has_fault_points(case.options.server):
            counts["kill"] += counts.pop("point")
            print("  this build has no fault points: all kills are at random moments")
        plan = planned(random.Random(self.seed), **counts)
        summary = Storm(case.options.server, self.seed, plan, INTERVIEWS, **settings).run()
        print(f"  {summary}")
        self.assertEqual(summary["interviews"], INTERVIEWS)
        self.assertGreaterEqual(summary["disturbances"], len(plan))
        self.assertGreater(summary["received"], INTERVIEWS, "most events reach a receiver")

    def test_one_server_on_sqlite_breaks_no_promise_however_it_is_killed(self):
        if case.options.database:
            self.skipTest("with PostgreSQL there are several servers")
        counts = {"kill": 6, "point": 6, "term": 1}
        if shutil.which("fiu-run"):
            counts["fiu"] = 8
        else:
            print("  fiu-run is missing: no call of the system fails")
        self.storm(counts, faulty_calls="fiu" in counts)

    def test_three_servers_on_postgresql_break_no_promise_however_they_and_it_are_killed(self):
        if not case.options.database:
            self.skipTest("without PostgreSQL there is one server")
        self.storm({"kill": 5, "point": 5, "term": 1, "pg": 3, "backends": 1}, nodes=3, postgres=True)

    def test_a_server_that_is_killed_while_it_makes_its_tables_makes_them_at_the_next_start(self):
        if not has_fault_points(case.options.server):
            self.skipTest("this build has no fault points")
        for number in (1, 2, 3):
            with self.subTest(file=number):
                database = case.fresh_database(case.options.database) if case.options.database else None
                server = Server(case.options.server, database)
                self.addCleanup(server.stop)
                with self.assertRaises(AssertionError):
                    server.start(environment={"CANDOR_TEST_FAULT_POINT": f"migrated:{number}"})
                self.assertFalse(server.is_running)
                World(server.start(), None)
                self.assertEqual(server.stop(), 0)


if __name__ == "__main__":
    case.main(__doc__, ("--seed", {"type": int, "help": "repeats the disturbances of an earlier run"}))

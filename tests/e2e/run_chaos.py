#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The long storm: rounds of kills, restarts, frozen servers, failing calls and a full disk, each judged by the checker."""

import argparse
import collections
import os
import random
import shutil
import sys
import time

from chaos.disturbances import has_fault_points, planned, swept
from chaos.run import Broken, Storm

# What a round does, by database; the kills of a round are its kills and points.
ROUNDS = {
    "sqlite": (
        {"kill": 25, "point": 25, "term": 3, "fiu": 6},
        {"kill": 30, "point": 20, "term": 3, "calls": 4},
        {"kill": 25, "point": 25, "term": 3, "disk": 4}),
    "postgresql": (
        {"kill": 25, "point": 25, "term": 3, "pg": 4, "backends": 2},
        {"kill": 20, "point": 20, "term": 3, "pg": 2, "freeze": 2}),
}
INTERVIEWS = 240


def settings_of(database, counts):
    if database == "postgresql":
        return {"nodes": 3, "postgres": True}
    return {"faulty_calls": "fiu" in counts or "calls" in counts, "small_disk": "disk" in counts}


def missing(counts):
    """What this machine can't do, with the reason."""
    if ("fiu" in counts or "calls" in counts) and not shutil.which("fiu-run"):
        yield "fiu", "fiu-run is missing"
        yield "calls", "fiu-run is missing"
    if "disk" in counts and os.geteuid() != 0:
        yield "disk", "mounting a small file system needs root"


class Long:

    def __init__(self, options):
        self._options = options
        self._databases = ("sqlite", "postgresql") if options.database == "both" else (options.database,)
        self._end = time.monotonic() + options.minutes * 60 if options.minutes else None
        self._seed = random.SystemRandom().randrange(2**32) if options.seed is None else options.seed
        self.totals = collections.Counter()
        self.broken = []

    def run(self):
        for database in self._databases:
            self._run(database)

    def _run(self, database):
        """Every fault point in turn, then rounds at random, until there were enough kills."""
        print(f"{database}, --seed {self._seed}", flush=True)
        kills = self._round(database, {"point": 30}, swept()) if has_fault_points(self._options.server) else 0
        number = 0
        while kills < self._options.kills and not self._is_over():
            counts = dict(ROUNDS[database][number % len(ROUNDS[database])])
            for what, reason in missing(counts):
                if counts.pop(what, None):
                    print(f"  without {what}: {reason}", flush=True)
            if not has_fault_points(self._options.server):
                counts["kill"] += counts.pop("point")
            kills += self._round(database, counts, planned(random.Random(self._seed + number), **counts))
            number += 1

    def _is_over(self):
        return self._end is not None and time.monotonic() > self._end

    def _round(self, database, counts, plan):
        seed = self._seed + self.totals["rounds"]
        began = time.monotonic()
        self.totals["rounds"] += 1
        kills = sum(what in ("kill", "point") for what, _ in plan)
        try:
            summary = Storm(self._options.server, seed, plan, INTERVIEWS, keep=self._options.keep,
                **settings_of(database, counts)).run()
        except Broken as error:
            self.broken.append(str(error))
            print(f"  BROKEN {error}", flush=True)
            return kills
        self.totals.update(summary)
        self.totals["kills"] += kills
        print(f"  round {self.totals['rounds']}, seed {seed}, {time.monotonic() - began:.0f} s: {counts}, {summary}", flush=True)
        return kills


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True, help="the candor-server program")
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--kills", type=int, default=1000, help="on each database")
    parser.add_argument("--minutes", type=float, help="begin no round after so long")
    parser.add_argument("--seed", type=int, help="repeats the disturbances of an earlier run")
    parser.add_argument("--keep", metavar="DIR", help="keep every history, log and database below DIR")
    long = Long(parser.parse_args())
    long.run()
    totals = long.totals
    print(f"{totals['kills']} kills in {totals['rounds']} rounds, {len(long.broken)} rounds broken; {totals['interviews']} "
        f"interviews, {totals['events']} events, {totals['received']} requests received, {totals['unrecorded']} of them sent "
        "again because of a disturbance")
    return 1 if long.broken else 0


if __name__ == "__main__":
    sys.exit(main())

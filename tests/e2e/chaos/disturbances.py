# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What is done to the servers and their database while they work, in the order of a plan.

A plan is a list of (what, argument):
  kill                 kill -9 at a random moment
  term                 SIGTERM, as for an update
  point  name:n        the server kills itself at its n-th pass of a fault point, in the life that begins before
  freeze               SIGSTOP for longer than a lease, then SIGCONT
  pg     mode          restarts PostgreSQL: fast or immediate
  backends             ends all of PostgreSQL's connections
  fiu    name          the next call of this name fails once
  calls  probability   calls of the disk fail at random for a while
  disk                 nothing is left of the disk for a while
"""

import os
import subprocess
import threading

from support.waiting import Bell, Deadline

POINTS = ("commit-before", "commit-after", "reply-before", "lanes-claimed", "send-before", "send-after", "record-after",
    "jobs-claimed", "agent-answered", "job-stored")
FIU = ("posix/io/sync/fdatasync", "posix/io/rw/pwrite")
LONGEST_MOMENT = 4  # s, after which a moment has come even when nothing moves any more
LONGEST_LIFE = 6  # s, to reach a fault point
WHILE = 1.5  # s


def has_fault_points(program):
    """Whether this build has any; releases have none."""
    with open(program, "rb") as file:
        return b"CANDOR_TEST_FAULT_POINT" in file.read()


def planned(generator, **counts):
    """A plan in random order with so many of each kind; every point is armed by a kill before it."""
    plan = []
    for what, count in counts.items():
        plan += [(what, _argument(generator, what)) for _ in range(count)]
    generator.shuffle(plan)
    ordered = []
    for item in plan:
        if item[0] == "point" and (not ordered or ordered[-1][0] not in ("kill", "point", "term")):
            ordered.append(("kill", None))
        ordered.append(item)
    return ordered


def swept():
    """Every fault point, at its first, second and third pass."""
    points = [("point", f"{name}:{number}") for number in (1, 2, 3) for name in POINTS]
    return [("kill", None), *points]


def _argument(generator, what):
    if what == "point":
        return f"{generator.choice(POINTS)}:{generator.choice((1, 2, 3, 5, 9, 17))}"
    if what == "pg":
        return generator.choice(("fast", "immediate"))
    if what == "fiu":
        return generator.choice(FIU)
    return None


class Disturbances:

    def __init__(self, nodes, cluster, load, history, generator, freeze=25):
        self._nodes = nodes
        self._cluster = cluster
        self._load = load
        self._history = history
        self._generator = generator
        self._freeze_seconds = freeze
        self._victim = 0
        self._is_armed = False

    def run(self, plan):
        share = max(1, self._load.total // (len(plan) + 1))
        for (what, argument), following in zip(plan, [*plan[1:], (None, None)]):
            self._load.release(share)
            if self._load.faults:
                return
            if what != "point" or not self._is_armed:
                self._wait_for_a_moment(share)
                self._victim = self._generator.randrange(len(self._nodes.servers))
            getattr(self, f"_{what}")(argument)
            if what in ("kill", "point", "term"):
                self._is_armed = self._nodes.revive(self._victim, following[1] if following[0] == "point" else None)

    def _wait_for_a_moment(self, share):
        def progress():
            return self._history.count("create", "act", "received")
        moment = progress() + self._generator.randrange(1, share * 6)
        bell = Bell()
        bell.longest_nap = 0.005
        try:
            bell.wait_for(lambda: progress() >= moment or self._load.faults, "a moment", LONGEST_MOMENT)
        except Deadline:
            pass
        threading.Event().wait(self._generator.uniform(0, 0.005))  # also between two steps

    def _kill(self, _):
        self._nodes.kill(self._victim)

    def _term(self, _):
        self._nodes.terminate(self._victim)

    def _point(self, argument):
        if not self._is_armed:  # it went off while the server started
            self._kill(None)
            return
        server = self._nodes.servers[self._victim]
        try:
            Bell().wait_for(lambda: not server.is_running, "the fault point", LONGEST_LIFE)
        except Deadline:
            self._nodes.kill(self._victim, f"never at {argument}")
        else:
            self._nodes.died(self._victim, argument)

    def _freeze(self, _):
        self._nodes.freeze(self._victim)
        threading.Event().wait(self._freeze_seconds)
        self._nodes.thaw(self._victim)

    def _pg(self, mode):
        self._cluster.restart(mode)

    def _backends(self, _):
        self._cluster.kill_backends(self._nodes.database)

    def _fiu(self, name):
        self._history.note("fiu", name=name)
        self._tell_fiu(f"enable name={name},onetime")

    def _calls(self, _):
        self._history.note("fiu", name="random")
        for name in FIU:
            self._tell_fiu(f"enable_random name={name},probability=0.02")
        threading.Event().wait(WHILE)
        for name in FIU:
            self._tell_fiu(f"disable name={name}")

    def _tell_fiu(self, command):
        server = self._nodes.servers[self._victim]
        subprocess.run(["fiu-ctrl", "-f", os.path.join(server.folder, "..", "fiu"), "-c", command, str(server.pid)],
            check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _disk(self, _):
        """The server's data must lie on a small file system of its own."""
        ballast = os.path.join(self._nodes.servers[self._victim].folder, "ballast")
        with open(ballast, "wb", buffering=0) as file:
            block = bytes(64 * 1024)
            while block:
                try:
                    whole = file.write(block) == len(block)
                except OSError:
                    whole = False
                block = block if whole else block[:len(block) // 2]
        self._history.note("disk", is_full=True)
        threading.Event().wait(WHILE)
        os.remove(ballast)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""One storm: a load, disturbances that a seed decides, and the checker's judgement of what was seen and stored."""

import base64
import os
import random
import shutil
import subprocess
import tempfile

from chaos import checker
from chaos.disturbances import Disturbances
from chaos.history import History
from chaos.load import Load
from chaos.nodes import Nodes
from chaos.postgres import Postgres
from chaos.receivers import BENIGN, HOSTILE, Receivers
from chaos.rows import PostgresRows, SqliteRows, everything
from support import case
from support.openapi import witness
from support.world import INTERVIEWS, World, expect

SMALL = "64m"  # of a file system that is filled
PATIENCE = 240  # s, for everything to settle


class Broken(AssertionError):
    """A promise was broken, or the run could not be judged; says where its history is kept."""


class Storm:
    """`plan`: (disturbance, argument) pairs, made by disturbances.planned(). `receivers`: their tempers.

    With `faulty_calls` the servers run so that calls of the system can be made to fail; with `small_disk` the data lies
    on a file system that can be filled, which needs root.

    The folder with the history is removed when all is well, and kept when something is not.
    """

    def __init__(self, program, seed, plan, interviews=60, nodes=1, postgres=False, receivers=(*BENIGN, *HOSTILE),
            keep=None, faulty_calls=False, small_disk=False, environment=None):
        self._program = program
        self._seed = seed
        self._plan = plan
        self._interviews = interviews
        self._count = nodes
        self._wants_postgres = postgres
        self._tempers = receivers
        self._faulty_calls = faulty_calls
        self._small_disk = small_disk
        self._environment = environment
        self._keep = keep
        self._generator = random.Random(seed)
        self._cluster = None
        self._disk = None
        self._receivers = None
        self._nodes = None

    def run(self):
        """The checker's summary; raises Broken."""
        folder = tempfile.mkdtemp(prefix="candor-chaos.", dir=self._keep)
        os.chmod(folder, 0o755)  # for PostgreSQL's owner
        self.history = History(os.path.join(folder, "history"))
        try:
            found, summary = self._judged(folder)
        except BaseException as error:
            raise Broken(f"seed {self._seed}: {error}; the history is in {folder}") from error
        finally:
            self._tidy()
        if found:
            listing = "\n".join(found[:20])
            raise Broken(f"seed {self._seed}: {len(found)} violations; the history is in {folder}\n{listing}")
        if not self._keep:
            shutil.rmtree(folder)
        return summary

    def _judged(self, folder):
        self._begin(folder)
        load = Load(self._nodes, self._tenants, self.history, self._interviews, self._generator)
        Disturbances(self._nodes, self._cluster, load, self.history, self._generator).run(self._plan)
        load.join()
        if load.faults:
            raise AssertionError("; ".join(load.faults))
        self._settle()
        self._look()
        self._end()
        source = self._source()
        rows = everything(source)
        lines = self.history.lines()
        found = [f"the file: {line}" for line in source.integrity()] + checker.violations(lines, rows)
        return found + [f"the description: {fault}" for fault in dict.fromkeys(witness.faults)], checker.summary(lines, rows)

    def _begin(self, folder):
        database = None
        if self._wants_postgres:
            self._cluster = Postgres(folder, self.history)
            database = case.fresh_database(self._cluster.url)
        if self._small_disk:
            self._disk = os.path.join(folder, "node-0")
            os.mkdir(self._disk)
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SMALL},mode=0700", "tmpfs", self._disk], check=True)
        self._receivers = Receivers(self.history)
        master_key = base64.b64encode(os.urandom(32)).decode()
        self._nodes = Nodes(self._program, self.history, master_key, folder, self._count, database,
            self._environment, self._wrapper(folder)).start()
        world = World(self._nodes.servers[0], self._receivers)
        self._tenants = [self._tenant(world, temper) for temper in self._tempers]

    def _wrapper(self, folder):
        # It replaces itself by the server, so that the server's process is the one that was started.
        return ["fiu-run", "-x", "-f", os.path.join(folder, "fiu")] if self._faulty_calls else []

    def _tenant(self, world, temper):
        tenant = world.tenant(temper.title())
        path = f"/{temper}/{tenant.id}"
        config = tenant.receive(path)
        tenant.own_url = self._receivers.url(f"/good/own-{tenant.id}")
        self._receivers.secrets[f"/good/own-{tenant.id}"] = config["secret"]
        self.history.note("destination", tenant=tenant.id, path=path, config=config["id"], benign=temper in BENIGN)
        return tenant

    def _source(self):
        if self._cluster:
            return PostgresRows(self._nodes.database)
        return SqliteRows(self._nodes.sqlite_file)

    def _settle(self):
        """Waits until nothing is owed any more, but what hostile receivers refuse."""
        benign = [f"'config:{line['config']}'" for line in self.history.lines() if line["op"] == "destination" and line["benign"]]
        statement = ("SELECT (SELECT COUNT(*) FROM jobs) AS jobs, (SELECT COUNT(*) FROM deliveries WHERE state = 'PENDING' "
            f"AND (destination LIKE 'interview:%' OR destination IN ({', '.join(benign) or 'NULL'}))) AS deliveries")
        source = self._source()
        seen = {}

        def is_calm():
            seen.update(source.query(statement)[0])
            return not any(seen.values())
        self._receivers.bell.wait_for(is_calm, lambda: f"what is still owed: {seen}", PATIENCE)
        self.history.note("settled")

    def _look(self):
        """What the API shows of it all."""
        for tenant in self._tenants:
            stored = self._source().query(f"SELECT COUNT(*) AS events FROM events WHERE tenant_id = '{tenant.id}'")[0]["events"]
            events = self._feed(tenant, stored)
            self.history.note("feed", tenant=tenant.id, events=[{"id": event["id"], "runId": event["runId"],
                "sequence": event["sequence"]} for event in events])
            items = tenant.new_client().items(INTERVIEWS, limit=200)
            self.history.note("listed", tenant=tenant.id, interviews=[{"runId": item["runId"],
                "externalId": item.get("externalId"), "state": item["state"]} for item in items])

    def _feed(self, tenant, count):
        """All that it tells. What was just committed may be shown a moment later on PostgreSQL."""
        client = tenant.new_client()
        events, cursor = [], None

        def is_told():
            nonlocal cursor
            page = expect(client.get("/integration/events", after=cursor, limit=200), 200)
            events.extend(page["items"])
            cursor = page["nextCursor"] or cursor
            return not page["items"] and len(events) >= count
        self._receivers.bell.wait_for(is_told, lambda: f"{count} events in the feed; there are {len(events)}")
        return events

    def _end(self):
        """In order or not, as the seed says; what hostile receivers still hold is cut off."""
        way = self._generator.choice(("SIGTERM", "SIGKILL"))
        self.history.note("final-kill", way=way)
        if way == "SIGKILL":
            self._nodes.kill_all()
        wrong = self._nodes.stop()
        if wrong:
            raise AssertionError(f"after SIGTERM a server ended with {wrong}")

    def _tidy(self):
        if self._nodes:
            self._nodes.kill_all()
            self._nodes.stop()
        if self._receivers:
            self._receivers.close()
        if self._cluster:
            self._cluster.stop()
        if self._disk:
            subprocess.run(["umount", "-l", self._disk], check=True)
        self.history.close()

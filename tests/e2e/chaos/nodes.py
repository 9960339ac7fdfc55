# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The servers of a run, on one database, that are killed, frozen and started again."""

import os
import shutil
import signal
import threading

from support.server import ALLOW_LOOPBACK, Server
from support.waiting import Bell

APP_URL = "http://interviews.example.com"
SHORT_RETRIES = "0.2,0.4,0.6,0.8,1,1,1,1,1,1,1,1"


class Nodes:
    """`database`: a PostgreSQL URL, or None for one server on SQLite. Data and logs are kept in `folder`."""

    def __init__(self, program, history, master_key, folder, count=1, database=None, environment=None, wrapper=()):
        self.bell = Bell()
        self.database = database
        self._history = history
        self._lock = threading.Lock()
        common = {**ALLOW_LOOPBACK, "CANDOR_MASTER_KEY": master_key, "CANDOR_APP_URL": APP_URL,
            "CANDOR_WEBHOOKS_RETRY_SCHEDULE": SHORT_RETRIES, **(environment or {})}
        self._folder = folder
        self.servers = [Server(program, database, {**common, "CANDOR_NODE_NAME": f"node-{number}"},
            os.path.join(folder, f"node-{number}"), wrapper) for number in range(count)]
        self._usable = set()

    def start(self):
        for number in range(len(self.servers)):
            self.revive(number)
        return self

    @property
    def sqlite_file(self):
        return os.path.join(self.servers[0].folder, "candor.db")

    def url(self, generator):
        """Of any server that is up, after having waited for one."""
        return self.bell.wait_for(lambda: self._pick(generator), "a server that is up", 180)

    def _pick(self, generator):
        with self._lock:
            return generator.choice([self.servers[number].url for number in sorted(self._usable)]) if self._usable else None

    def _down(self, number):
        with self._lock:
            self._usable.discard(number)

    def revive(self, number, fault_point=None):
        """Starts the server again, with the fault point armed; whether it lives with it."""
        server = self.servers[number]
        try:
            server.start(environment={"CANDOR_TEST_FAULT_POINT": fault_point} if fault_point else None)
        except AssertionError:
            if server.is_running or not fault_point:
                raise
            self.died(number, f"{fault_point}, while it started")
            fault_point = None
            server.start()
        with self._lock:
            self._usable.add(number)
        self.bell.ring()
        return fault_point is not None

    def kill(self, number, where="random"):
        """kill -9 now; the server stays down until revive()."""
        self._down(number)
        self._history.note("kill", node=number, where=where)
        self.servers[number].kill()

    def terminate(self, number):
        """SIGTERM, as for an update; the server stays down until revive()."""
        self._history.note("term", node=number)
        code = self.servers[number].terminate()
        self._down(number)
        if code != 0:
            raise AssertionError(f"after SIGTERM a server ended with {code}")

    def died(self, number, where):
        """Tells that the server ended by itself at a fault point."""
        self._down(number)
        self._history.note("kill", node=number, where=where)

    def freeze(self, number):
        self._down(number)
        self._history.note("stop", node=number)
        os.kill(self.servers[number].pid, signal.SIGSTOP)

    def thaw(self, number):
        os.kill(self.servers[number].pid, signal.SIGCONT)
        self._history.note("cont", node=number)
        with self._lock:
            self._usable.add(number)
        self.bell.ring()

    def kill_all(self):
        with self._lock:
            self._usable.clear()
        for server in self.servers:
            if server.is_running:
                server.kill()

    def keep_logs(self):
        for number, server in enumerate(self.servers):
            if os.path.exists(server.log_file):
                shutil.copy(server.log_file, os.path.join(self._folder, f"log-{number}"))

    def stop(self):
        """Asks all to end; the codes of those that did not end well."""
        with self._lock:
            self._usable.clear()
        self.keep_logs()
        return [code for code in [server.stop() for server in self.servers] if code not in (None, 0)]

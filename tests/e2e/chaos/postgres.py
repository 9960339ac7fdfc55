# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A PostgreSQL of the run's own, which may be restarted and whose backends may be killed."""

import glob
import os
import subprocess
import urllib.parse

SCRIPT = os.path.join(os.path.dirname(__file__), "..", "..", "support", "postgres")


class Postgres:
    """Keeps what it needs under `folder`. All statements run as the owner of the cluster."""

    def __init__(self, folder, history):
        self._file = os.path.join(folder, "postgres-url")
        self._history = history
        # Its output goes where the server's goes on writing to: never into a pipe of ours.
        with open(os.path.join(folder, "postgres-start"), "wb") as log:
            subprocess.run([SCRIPT, "start", self._file], check=True, stdout=log, stderr=log)
        with open(self._file, encoding="utf-8") as file:
            self.url = file.read().strip()
        self._folder = urllib.parse.parse_qs(urllib.parse.urlsplit(self.url).query)["host"][0]

    def restart(self, mode):
        """mode: fast cuts connections off in order, immediate crashes. On a busy machine its recovery takes minutes."""
        self._history.note("pg", mode=mode)
        binaries = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        with open(os.path.join(os.path.dirname(self._file), "postgres-restarts"), "ab") as log:
            subprocess.run([*owner, os.path.join(binaries, "pg_ctl"), "-D", os.path.join(self._folder, "data"), "-m", mode,
                "-w", "-t", "600", "-l", os.path.join(self._folder, "log"), "restart"], check=True, cwd=self._folder,
                stdout=log, stderr=log)

    def kill_backends(self, database):
        """Ends every connection to `database`, whatever it is just doing."""
        self._history.note("pg", mode="backends")
        name = urllib.parse.urlsplit(database).path[1:]
        subprocess.run(["psql", self.url, "-qAtXc", "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity "
            f"WHERE datname = '{name}' AND usename = current_user"], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def stop(self):
        subprocess.run([SCRIPT, "stop", self._file], check=True)

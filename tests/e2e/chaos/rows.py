# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What stands in the database itself, read past the server."""

import json
import os
import sqlite3
import subprocess

TABLES = ("assessments", "audit", "audit_heads", "consents", "conversations", "deliveries", "delivery_attempts", "events",
    "history", "idempotency", "interview_keys", "interviews", "jobs", "lanes", "plans", "purges", "turns", "webhook_configs")
HELD = 253402300799000  # the due time of a lane whose endpoint is held


def _as_text(row):
    return {name: value.hex() if isinstance(value, bytes) else value for name, value in row.items()}


class SqliteRows:
    """Reads a database file, also while a server writes to it."""

    def __init__(self, path):
        self._path = path

    def query(self, statement):
        connection = sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=30)
        try:
            connection.row_factory = sqlite3.Row
            return [_as_text(dict(row)) for row in connection.execute(statement)]
        finally:
            connection.close()

    def integrity(self):
        """What SQLite itself finds wrong with the file."""
        found = [row["integrity_check"] for row in self.query("PRAGMA integrity_check")]
        orphans = [f"foreign key: {row}" for row in self.query("PRAGMA foreign_key_check")]
        return [line for line in found if line != "ok"] + orphans


class PostgresRows:
    """Reads the PostgreSQL database at `url` with the reach of the system, whatever policies there are."""

    def __init__(self, url):
        self._url = url

    def query(self, statement):
        environment = {**os.environ, "PGOPTIONS": "-c candor.reach=s"}
        text = f"SELECT row_to_json(found) FROM ({statement}) found"
        ran = subprocess.run(["psql", self._url, "-qAtX", "-v", "ON_ERROR_STOP=1", "-c", text], env=environment,
            capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        if ran.returncode:
            raise OSError(ran.stderr)
        return [{name: value[2:] if isinstance(value, str) and value.startswith("\\x") else value
            for name, value in json.loads(line).items()} for line in ran.stdout.splitlines()]

    @staticmethod
    def integrity():
        return []


def everything(source):
    """All rows that the checker judges, by table."""
    return {table: source.query(f"SELECT * FROM {table}") for table in TABLES}

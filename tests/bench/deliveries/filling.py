# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the database of a server that doesn't run with old rows, as fast as bulk SQL goes.

Old rows are those of interviews whose events were all delivered, as the product leaves them: of each interview, its key and
its lane, and of each of its four events the event, its delivery, the attempt and the step in the history. All are copies of
an interview that the server made itself, with ids and times of their own, spread over the last 29 days, evenly, in the
order in which they would have come. Their bodies can't be opened, since they are bound to their ids; nothing opens them.
Plans and audit rows are left out: they would only make the file larger.
"""
import sqlite3

ROWS_OF_ONE = 3 + 4 * 4
DAYS = 29
# %TIME% is when the copy was made, %N% its number; a column that isn't named is the original's.
TABLES = ("interviews", "interview_keys", "history", "events", "deliveries", "delivery_attempts", "lanes")


def changes(table, dialect):
    """What differs from the original, by column."""
    interview = dialect.identifier("0000", "n.number")
    event, delivery = (dialect.identifier(kind, "n.number * 16 + o.sequence") for kind in ("1000", "2000"))
    return {
        "interviews": {"id": interview, "run_id": f"'run_' || (n.at / 1000) || '_' || {dialect.hexadecimal('n.number', 8)}",
                       "external_id": "'old_' || n.number", "external_key": "'old_' || n.number",
                       "candidate_ref": "'old_' || n.number", "created_at": "n.at", "updated_at": "n.at + 60"},
        "interview_keys": {"interview_id": interview},
        "history": {"interview_id": interview, "at": "n.at + o.sequence"},
        "events": {"id": event, "interview_id": interview, "created_at": "n.at + o.sequence"},
        "deliveries": {"id": delivery, "interview_id": interview, "event_id": event, "created_at": "n.at + o.sequence",
                       "finished_at": "n.at + 60"},
        "delivery_attempts": {"delivery_id": delivery, "started_at": "n.at + 40"},
        "lanes": {"interview_id": interview, "next_due": "n.at + 60"},
    }[table]


def statement(table, columns, dialect, count, end):
    """One INSERT … SELECT for each table. `o` is the original, `n` numbers the copies."""
    changed = changes(table, dialect)
    listed = [column for column in columns if (table, column) != ("events", "position")]
    originals = {
        "interviews": "SELECT * FROM interviews WHERE id = 'ORIGINAL'",
        "interview_keys": "SELECT * FROM interview_keys WHERE interview_id = 'ORIGINAL'",
        "history": "SELECT * FROM history WHERE interview_id = 'ORIGINAL'",
        "events": "SELECT * FROM events WHERE interview_id = 'ORIGINAL'",
        "deliveries": "SELECT * FROM deliveries WHERE interview_id = 'ORIGINAL'",
        "delivery_attempts": "SELECT a.*, d.sequence FROM delivery_attempts a JOIN deliveries d ON d.id = a.delivery_id "
                             "WHERE d.interview_id = 'ORIGINAL'",
        "lanes": "SELECT * FROM lanes WHERE interview_id = 'ORIGINAL'",
    }
    values = ", ".join(changed.get(column, f"o.{column}") for column in listed)
    order = "n.number, o.sequence" if table in ("history", "events", "deliveries", "delivery_attempts") else "n.number"
    step = DAYS * 24 * 3600 * 1000 // (count + 1)
    return (f"{dialect.numbers(count, f'{end - (count + 1) * step} + number * {step}')} "
            f"SELECT {values} FROM numbered n CROSS JOIN original o ORDER BY {order}",
            f"INSERT INTO {table} ({', '.join(listed)})", originals[table])


class Sqlite:
    def __init__(self, file):
        self._database = sqlite3.connect(file, isolation_level=None)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000", "temp_store=MEMORY", "foreign_keys=OFF"):
            self._database.execute(f"PRAGMA {pragma}")

    def one(self, sql):
        return self._database.execute(sql).fetchone()

    def columns(self, table):
        return [row[1] for row in self._database.execute(f"PRAGMA table_info({table})")]

    @staticmethod
    def hexadecimal(expression, digits):
        return f"printf('%0{digits}x', {expression})"

    @staticmethod
    def identifier(kind, number):
        return (f"printf('%08x-%04x-7{kind[:3]}-8{kind[3]}00-%012x', n.at >> 16, n.at & 65535, {number})")

    @staticmethod
    def numbers(count, at):
        return (f"WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < {count}), "
                f"numbered AS (SELECT number, {at} AS at FROM numbers)")

    def fill(self, table, select, insert, original):
        # Copies come out in the order of the numbers by themselves; sorting five million rows wouldn't be quick.
        self._database.execute("DROP TABLE IF EXISTS temp.original")
        self._database.execute(f"CREATE TEMP TABLE original AS {original}"
                               + (" ORDER BY sequence" if "sequence" in select.rpartition("ORDER BY")[2] else ""))
        self._database.execute(f"{insert} {select.rpartition(' ORDER BY')[0]}")

    def close(self):
        self._database.execute("ANALYZE")
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.close()


class Postgres:
    def __init__(self, cluster, database):
        self._cluster = cluster
        self._database = database

    def _sql(self, text):
        return self._cluster.sql(text, self._database)

    def one(self, sql):
        return self._sql(sql).split("|")

    def columns(self, table):
        return self._sql(f"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}' "
                         "ORDER BY ordinal_position").split()

    @staticmethod
    def hexadecimal(expression, digits):
        return f"lpad(to_hex({expression}), {digits}, '0')"

    @staticmethod
    def identifier(kind, number):
        return (f"lpad(to_hex(n.at >> 16), 8, '0') || '-' || lpad(to_hex(n.at & 65535), 4, '0') || '-7{kind[:3]}-8{kind[3]}00-'"
                f" || lpad(to_hex({number}), 12, '0')")

    @staticmethod
    def numbers(count, at):
        return f"WITH numbered AS (SELECT number, {at} AS at FROM generate_series(1::bigint, {count}) AS number)"

    def fill(self, table, select, insert, original):
        # A superuser's session: no policies, and no look-up of each key that a copy refers to.
        self._sql(f"SET session_replication_role = replica; SET synchronous_commit = off; "
                  f"CREATE TEMP TABLE original AS {original}; {insert} {select};")

    def close(self):
        self._sql("VACUUM ANALYZE")
        self._sql("CHECKPOINT")


def fill(store, rows):
    """`rows` in all tables together. The store must have one interview whose four events were delivered."""
    count = max(1, rows // ROWS_OF_ONE)
    original, now = store.one("SELECT id, created_at FROM interviews ORDER BY id LIMIT 1")
    for table in TABLES:
        select, insert, source = statement(table, store.columns(table), store, count, int(now))
        store.fill(table, select, insert, source.replace("ORIGINAL", original))
    # What the self-audit has looked at, it doesn't look at again.
    position = store.one("SELECT MAX(position), 0 FROM events")[0]
    for chore in ("self-audit",):
        cursor = f'{{"ever":0,"position":{position},"repaired":0,"stage":"events"}}'
        store.one(f"UPDATE chores SET cursor = '{cursor}' WHERE name = '{chore}' RETURNING name, 0")
    store.close()

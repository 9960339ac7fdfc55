# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the database of a server that doesn't run with interviews, as fast as bulk SQL goes.

The rows are copies of one that the server made itself, with ids, times, positions, references and states of their own.
They are interviews whose candidate's data was erased, so that nothing has to be encrypted, and that no chore purges meanwhile;
listing an interview reads no key anyway, and looking at one skips the opening of three short texts. Every hundredth has
a plan, every tenth a report; the others would only make the file larger.
"""
import io
import json
import os
import random
import sqlite3
import subprocess

POSITIONS = [f"{grade} {what} {role}" for grade in ("Senior", "Junior", "Lead", "Staff")
             for what in ("Software", "Data", "Platform", "Billing", "Search") for role in ("Engineer", "Analyst", "Manager")]
STATES = ["PENDING"] * 30 + ["APPROVED"] * 10 + ["CANCELLED"] * 30 + ["ASSESSMENT_APPROVED"] * 29 + ["INFO_NEEDED"]
LEVELS = ("JUNIOR", "MID", "SENIOR", "LEAD")
YEAR = 365 * 24 * 3600 * 1000
PLAN_EVERY = 100
REPORT_EVERY = 10


def uuid7(milliseconds, generator):
    tail = generator.getrandbits(74)
    text = f"{milliseconds:012x}7{tail >> 62:03x}{8 + ((tail >> 60) & 3):x}{tail & (1 << 60) - 1:015x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class Rows:
    """Makes `count` interviews in the place of `template`, {table: its row} of an interview with plan."""

    def __init__(self, template, count, seed=7):
        self.template = template
        self.count = count
        self.random = random.Random(seed)
        self.sample = []  # (id, runId) of those with a plan

    def interviews(self):
        row = self.template["interviews"]
        request = json.loads(row["request"])
        end = row["created_at"] - 60_000
        for number in range(self.count):
            pick = self.random
            at = end - YEAR + YEAR * number // self.count
            position, level, state = pick.choice(POSITIONS), pick.choice(LEVELS), pick.choice(STATES)
            reference, external = f"cand_{pick.getrandbits(40):010x}", f"ats_{pick.getrandbits(40):010x}"
            interview_id = uuid7(at, pick)
            run_id = f"run_{at // 1000}_{pick.getrandbits(32):08x}"
            has_plan = number % PLAN_EVERY == 0
            if has_plan:
                self.sample.append((interview_id, run_id))
            request.update(position=position, level=level, candidateRef=reference, externalId=external)
            yield {**row, "id": interview_id, "run_id": run_id, "state": state, "external_id": external,
                   "external_key": external, "candidate_ref": reference, "position": position,
                   "position_key": position.casefold(), "level": level, "request": json.dumps(request, separators=(",", ":")),
                   "personal_sealed": None, "link_id": None, "link_expires_at": None, "attention": None, "created_at": at,
                   "waiting_since": at if has_plan and state == "PENDING" else None,
                   "updated_at": (changed := at + pick.randrange(YEAR // 365)), "purged_at": changed,
                   "cancel_reason": "REQUESTED" if state == "CANCELLED" else None}

    def plans(self):
        row = self.template["plans"]
        document = json.loads(row["document"])
        for interview_id, _ in self.sample:
            document["id"] = uuid7(row["created_at"], self.random)
            yield {**row, "id": document["id"], "interview_id": interview_id, "greeting_sealed": None,
                   "document": json.dumps(document, separators=(",", ":"))}

    def assessments(self, interviews):
        """Of (id, position_key, level, created_at)."""
        for interview_id, position_key, level, at in interviews:
            yield {"id": uuid7(at, self.random), "interview_id": interview_id,
                   "tenant_id": self.template["interviews"]["tenant_id"], "status": "APPROVED", "position_key": position_key,
                   "level": level, "overall_score": self.random.randrange(1000) / 10, "recommendation": "HIRE",
                   "document": "{}", "assessment_sealed": None, "created_at": at, "updated_at": at}


class Sqlite:
    def __init__(self, file):
        self._database = sqlite3.connect(file)
        self._database.row_factory = sqlite3.Row
        self._database.execute("PRAGMA synchronous=OFF")
        self._database.execute("PRAGMA cache_size=-400000")

    def one(self, table):
        row = self._database.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()
        return dict(row)

    def insert(self, table, rows):
        batch = []
        with self._database:
            for row in rows:
                batch.append(tuple(row.values()))
                if len(batch) == 10_000:
                    self._write(table, row, batch)
            if batch:
                self._write(table, row, batch)

    def _write(self, table, row, batch):
        names, places = ", ".join(row), ", ".join("?" * len(row))
        self._database.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", batch)
        batch.clear()

    def close(self):
        self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._database.close()


class Postgres:
    def __init__(self, url):
        self._url = url

    def _psql(self, sql, stdin=None):
        environment = {**os.environ, "PGOPTIONS": "-c candor.reach=s"}
        return subprocess.run(["psql", self._url, "-qAtc", sql], input=stdin, stdout=subprocess.PIPE, text=True, check=True,
            env=environment).stdout

    def _copy(self, table, names, rows):
        """COPY knows no policies; without FORCE they don't bind the table's owner."""
        self._psql(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
        self._psql(f"COPY {table} ({names}) FROM STDIN", rows)
        self._psql(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")

    def one(self, table):
        row = json.loads(self._psql(f"SELECT to_json(t) FROM {table} t LIMIT 1"))
        return row

    def insert(self, table, rows):
        text = io.StringIO()
        names = None
        for number, row in enumerate(rows):
            names = ", ".join(row)
            text.write("\t".join("\\N" if value is None else str(value).replace("\\", "\\\\") for value in row.values()) + "\n")
            if number % 50_000 == 49_999:
                self._copy(table, names, text.getvalue())
                text = io.StringIO()
        if text.getvalue():
            self._copy(table, names, text.getvalue())

    def close(self):
        self._psql("VACUUM ANALYZE")


def fill(store, count):
    """(id, runId) of the interviews that have a plan."""
    rows = Rows({table: store.one(table) for table in ("interviews", "plans")}, count)
    reported = []

    def noting():
        for number, row in enumerate(rows.interviews()):
            if number % REPORT_EVERY == 5:  # never one that has a plan: `document` is empty, and a ranking doesn't read it
                reported.append((row["id"], row["position_key"], row["level"], row["created_at"]))
            yield row
    store.insert("interviews", noting())
    template = rows.template["interviews"]
    known = sorted({position.casefold() for position in POSITIONS} - {template["position_key"]})
    store.insert("positions", ({"tenant_id": template["tenant_id"], "position_key": position} for position in known))
    store.insert("plans", rows.plans())
    store.insert("assessments", rows.assessments(reported))
    store.close()
    owner = [rows.template["interviews"][name] for name in ("platform_id", "tenant_id")]
    return rows.sample, owner

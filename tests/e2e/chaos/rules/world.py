# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A history and its rows, sorted by what the rules ask for."""

import collections

DISTURBANCES = ("kill", "term", "stop", "pg", "fiu", "disk", "final-kill")


def grouped(items, *names):
    """The items by the value of `names`, a tuple when there are several."""
    groups = collections.defaultdict(list)
    for item in items:
        key = tuple(item.get(name) for name in names)
        groups[key if len(names) > 1 else key[0]].append(item)
    return groups


class World:

    def __init__(self, history, rows):
        self.rows = rows
        self._lines = grouped(history, "op")
        self.disturbances = sum(len(self.lines(op)) for op in DISTURBANCES)
        self.is_settled = bool(self.lines("settled"))
        self.calls = self.lines("received")
        self.calls_of = grouped(self.calls, "webhookId")
        self.benign = {f"config:{line['config']}" for line in self.lines("destination") if line["benign"]}
        self.tenants_told = {line["tenant"] for line in self.lines("destination")}
        self.interviews = {row["id"]: row for row in rows["interviews"]}
        self.by_run = {row["run_id"]: row for row in rows["interviews"]}
        self.history_of = grouped(sorted(rows["history"], key=lambda row: row["revision"]), "interview_id")
        self.events = {row["id"]: row for row in rows["events"]}
        self.events_of = grouped(sorted((row for row in rows["events"] if row["interview_id"]),
            key=lambda row: row["sequence"]), "interview_id")
        self.deliveries = {row["id"]: row for row in rows["deliveries"]}
        self.deliveries_of_event = grouped(rows["deliveries"], "event_id")
        self.attempts_of = grouped(sorted(rows["delivery_attempts"], key=lambda row: row["number"]), "delivery_id")

    def is_benign(self, destination):
        """Whether the receiver takes everything in the end; interviews' own receivers always do."""
        return destination in self.benign or destination.startswith("interview:")

    def lines(self, op):
        return self._lines.get(op, [])

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/bench deliveries: each promise about deliveries as a ratio against a named baseline of the same run."""
import json
import os
import pathlib
import platform
import shutil
import statistics
import sys
import tempfile
import time

import cases
from machinery import Cluster, bench, run

tools_of = {"sink": [], "posts": ["-lcurl"], "openload": ["-lpthread"], "bare": ["-lsqlite3", "-lpq"]}
names = ("open", "sustained", "old", "hanging", "nodes", "pgboss")
# Requests to the receiver at once, of which 8 is Candor's default, and the milliseconds that it takes; the first has the aim.
heaps = {"8 at once": (8, 0), "64 at once": (64, 0), "8 at once, 20 ms each": (8, 20)}
node_delays = (500, 0)  # milliseconds


def build(folder):
    include = run(["pg_config", "--includedir"]).strip()
    for name, libraries in tools_of.items():
        run(["g++", "-std=c++20", "-O2", f"-I{include}", "-o", folder / name, bench / "native" / f"{name}.cpp", *libraries])


def measure(tools, place, options, note, found):
    """Everything that was asked for of one database. What noise may hit is measured in as many rounds as asked for."""
    found["database"] = place.kind
    if "open" in options.only:
        note(f"{place.kind}: open model")
        found["open"] = cases.open_model(tools, place, options)
    if "sustained" in options.only:
        found["sustained"] = {name: [] for name in heaps}
        for number in range(options.rounds):
            for name, (limit, delay) in heaps.items():
                note(f"{place.kind}: out of a heap, {name}, round {number + 1}")
                found["sustained"][name].append(cases.sustained(tools, place, options, limit, delay))
    if "old" in options.only:
        found["old"] = {rows: [] for rows in options.old}
        for rows in options.old:
            note(f"{place.kind}: {rows} old rows are looked for, or made")
            cases.with_old(tools, place, options, rows)
        for number in range(options.rounds):
            for rows in options.old if number % 2 == 0 else options.old[::-1]:
                note(f"{place.kind}: with {rows} old rows, round {number + 1}")
                found["old"][rows].append(cases.with_history(tools, place, options, rows))
    if "hanging" in options.only:
        note(f"{place.kind}: one of 50 receivers hangs")
        found["hanging"] = cases.hanging(tools, place, options)
    if place.cluster and "nodes" in options.only:
        found["nodes"] = {}
        for delay in node_delays:
            note(f"{place.kind}: one node and two, receivers take {delay} ms")
            found["nodes"][delay] = cases.nodes(tools, place, options, delay)
    if place.cluster and "pgboss" in options.only:
        note(f"{place.kind}: pg-boss")
        found["pgboss"] = cases.pgboss(tools, place, options)


class Table:
    def __init__(self):
        self.lines = []

    def head(self, title):
        self.lines += ["", f"{title:58}{'measured':>11}{'baseline':>11}{'ratio':>8}  aim"]

    def row(self, title, measured, baseline, aim="", unit="", at_most=True):
        ratio = measured / baseline if baseline else float("nan")
        verdict = ""
        if aim:
            met = ratio <= aim if at_most else ratio >= aim
            verdict = f"{'≤' if at_most else '≥'} {aim:g} {'met' if met else 'MISSED'}"
        digits = 0 if max(measured, baseline) >= 1000 else 2
        self.lines.append(f"{f'{title} ({unit})' if unit else title:58}{measured:>11.{digits}f}{baseline:>11.{digits}f}"
                          f"{ratio:>8.2f}  {verdict}".rstrip())

    def say(self, text):
        self.lines.append(f"    {text}")


def middle(rounds, read):
    return statistics.median(read(one) for one in rounds)


def cores(used):
    return ", ".join(f"{name} {value:.2f}" for name, value in used.items())


def tell_open(table, found):
    one = found["open"]
    table.row("ingest p95, 200 events/s : one bare durable commit", one["ingest"]["p95"], one["commit"]["p95"], 3, "ms")
    table.row("send to receipt p95 : commit + POST + commit", one["sent"]["p95"], one["way"]["p95"], 3, "ms")
    table.row("the same of p50", one["sent"]["p50"], one["way"]["p50"], unit="ms")
    table.row("every event to its receipt p95 : the same", one["event"]["p95"], one["way"]["p95"], unit="ms")
    table.say(f"CPU s/1000 events, interviews and plans included: {one['cpuPerThousand']:.2f}, "
              f"PostgreSQL's {one['postgresPerThousand']:.2f}")


def tell_sustained(table, found):
    for name, rounds in found["sustained"].items():
        ours, bare = (middle(rounds, lambda one: one["perSecond"]), middle(rounds, lambda one: one["libcurl"]["perSecond"]))
        aim = 0.5 if heaps[name][1] == 0 and heaps[name][0] == 8 else ""
        table.row(f"deliveries/s, {name} : raw libcurl", ours, bare, aim, at_most=False)
        table.row(f"raw libcurl's CPU s/1000, {name} : ours", middle(rounds, lambda one: one["libcurl"]["cpuPerThousand"]),
                  middle(rounds, lambda one: one["cpuPerThousand"]), aim, at_most=False)
        table.say(f"PostgreSQL's CPU s/1000 {middle(rounds, lambda one: one['postgresPerThousand']):.2f}; "
                  f"cores: {cores(rounds[-1]['cores'])}")


def tell_old(table, found):
    least = min(found["old"], key=int)
    for rows, rounds in found["old"].items():
        if rows == least:
            continue
        for title, read in (("CPU s/1000 events, all of it", lambda one: one["cpuPerThousand"] + one["postgresPerThousand"]),
                            ("CPU s/1000 out of a heap",
                             lambda one: one["heap"]["cpuPerThousand"] + one["heap"]["postgresPerThousand"]),
                            ("seconds for 1000 out of a heap", lambda one: 1000 / one["heap"]["perSecond"])):
            table.row(f"{int(rows):,} old rows : {int(least):,}, {title}", middle(rounds, read),
                      middle(found["old"][least], read), 1.3)


def tell_hanging(table, found):
    one = found["hanging"]
    quiet = (one["quiet"]["p95"] + one["quietAgain"]["p95"]) / 2
    table.row("p95 of 49 receivers, the 50th hangs : quiet", one["hanging"]["p95"], quiet, 1.2, "ms")
    table.say(f"quiet before {one['quiet']['p95']:.2f} ms, after {one['quietAgain']['p95']:.2f} ms; "
              f"{one['hanging']['held']} calls hung")


def tell_nodes(table, found):
    for delay, runs in found["nodes"].items():
        aim = 1.6 if int(delay) else ""
        table.row(f"two nodes : one, deliveries/s, receivers take {delay} ms", runs["nodes2"]["perSecond"],
                  runs["nodes1"]["perSecond"], aim, at_most=False)
        for name, one in runs.items():
            table.say(f"{name}: cores: {cores(one['cores'])}; shares {' '.join(one['shares'])}")


def tell_pgboss(table, found):
    boss, ours = found["pgboss"], found.get("open")
    for mode in ("poll", "woken"):
        one = boss[mode]
        table.say(f"pg-boss, {mode}: ingest p95 {one['ingest']['p95']:.2f} ms, send to receipt p95 {one['sent']['p95']:.2f} ms, "
                  f"CPU s/1000 {one['cpuPerThousand']:.2f}, PostgreSQL's {one['postgresPerThousand']:.2f}")
    if ours:
        one = boss["woken"]
        table.row("ingest p95 : pg-boss", ours["ingest"]["p95"], one["ingest"]["p95"], unit="ms")
        table.row("send to receipt p95 : pg-boss, woken", ours["sent"]["p95"], one["sent"]["p95"], unit="ms")
        table.row("send to receipt p95 : pg-boss, poll", ours["sent"]["p95"], boss["poll"]["sent"]["p95"], unit="ms")
    if "sustained" in found:
        rounds = found["sustained"]["8 at once"]
        heap = boss["heap"]
        table.row("deliveries/s, 8 at once : pg-boss", middle(rounds, lambda one: one["perSecond"]), heap["perSecond"])
        table.row("CPU s/1000 : pg-boss", middle(rounds, lambda one: one["cpuPerThousand"]), heap["cpuPerThousand"])
        table.row("PostgreSQL's CPU s/1000 : pg-boss", middle(rounds, lambda one: one["postgresPerThousand"]),
                  heap["postgresPerThousand"])


def tell(results):
    table = Table()
    parts = (("open", tell_open), ("sustained", tell_sustained), ("old", tell_old), ("hanging", tell_hanging),
             ("nodes", tell_nodes), ("pgboss", tell_pgboss))
    for found in results:
        table.head(found["database"])
        for name, part in parts:
            if name in found:
                part(table, found)
    return "\n".join(table.lines)


def main(options):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="candor-bench-"))
    folder.chmod(0o755)
    options.data = options.data or pathlib.Path(tempfile.gettempdir()) / "candor-bench-data"
    options.data.mkdir(parents=True, exist_ok=True)
    options.data.chmod(0o755)
    out = options.out or pathlib.Path(tempfile.gettempdir()) / f"candor-bench-{int(time.time())}.json"
    about = {"time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "system": platform.platform(),
             "cores": os.cpu_count(), "load": os.getloadavg()[0], "candor": run([options.server, "--version"]).strip()}
    results = []
    cluster = None
    began = time.monotonic()

    def note(text):
        print(f"{time.monotonic() - began:6.0f} s  {text} …", file=sys.stderr, flush=True)
        out.write_text(json.dumps({"about": about, "results": results}, indent=1))  # as far as it went
    try:
        build(folder)
        if "sqlite" in options.databases:
            results.append({})
            measure(folder, cases.Place(options.data), options, note, results[-1])
        if "postgres" in options.databases:
            cluster = Cluster(options.data / "postgres")
            about["postgres"] = cluster.sql("SHOW server_version")
            about["node"] = run(["node", "--version"]).strip()
            results.append({})
            measure(folder, cases.Place(options.data, cluster), options, note, results[-1])
        about["seconds"] = time.monotonic() - began
        out.write_text(json.dumps({"about": about, "results": results}, indent=1))
    finally:
        if cluster:
            cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)
    print(tell(results))
    print(f"\n{about['candor']}, {about['cores']} cores, load {about['load']:.1f} before, {about['seconds'] / 60:.1f} minutes\n"
          f"Raw numbers: {out}")

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured of deliveries; each function is one question, and answers raw numbers. README.md says how to read them."""
import hashlib
import json
import pathlib
import shutil
import time

import filling
from machinery import Sink, bench, quantile, run, start_candor, start_pgboss

create = bench / "create.lua"
events_of_one = 4  # of an interview that is created: received, validating, planning, planned
bytes_of_one = 350  # an event's body
room_for_a_row, room_beside = 1300, 1_500_000_000  # bytes; beside is what PostgreSQL's log takes
rate = 200  # events a second in the open model
node_receivers = 60
node_interviews = 1000


class Place:
    """Where the databases of one kind are made: SQLite in data folders, PostgreSQL in one cluster."""

    def __init__(self, folder, cluster=None):
        self.folder = folder
        self.cluster = cluster
        self.kind = "postgres" if cluster else "sqlite"

    def fresh(self, name):
        """(data folder, URL or None) of an empty database."""
        place = self.folder / f"{self.kind}-{name}"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        return place, self.cluster.create(f"bench_{name}") if self.cluster else None

    def remove(self, name):
        shutil.rmtree(self.folder / f"{self.kind}-{name}", ignore_errors=True)
        if self.cluster:
            self.cluster.drop(f"bench_{name}")

    def cpu_seconds(self):
        return self.cluster.cpu_seconds() if self.cluster else 0.0


class Meter:
    """CPU seconds of what took part since it was made, by name."""

    def __init__(self, place, sink, servers):
        self.parts = {"receiver": sink, "postgres": place, **{f"{one.name} {number}": one
                      for number, one in enumerate(servers, 1)}}
        self.before = {name: part.cpu_seconds() for name, part in self.parts.items()}
        self.began = time.monotonic()

    def used(self):
        return {name: part.cpu_seconds() - self.before[name] for name, part in self.parts.items()}

    def per_thousand(self, count):
        """Of the servers, and of PostgreSQL, for a thousand deliveries."""
        used = self.used()
        own = sum(value for name, value in used.items() if name not in ("receiver", "postgres"))
        return {"cpuPerThousand": own * 1000 / max(1, count), "postgresPerThousand": used["postgres"] * 1000 / max(1, count)}


def load(tools, server, creates, seconds, ports=()):
    made = json.loads(run([tools / "openload", server.port, creates, seconds, 32, *ports], BENCH_API_KEY=server.key or "",
                          BENCH_SAMPLES="1"))
    if made["not201"]:
        raise SystemExit(f"{server.name} refused {made['not201']} of {made['count']} requests")
    return made


def arrived(sink, expected, most=60):
    """Samples of what came, once everything has."""
    events, sent, held, end = [], [], 0, time.monotonic() + most
    while True:
        told = sink.ask("/samples")
        events += told["events"]
        sent += told["sent"]
        held += told["held"]
        if len(events) >= expected:
            break
        if time.monotonic() > end:
            raise SystemExit(f"{len(events)} deliveries came, not {expected}")
        time.sleep(0.2)
    if len(events) > expected:
        raise SystemExit(f"{len(events)} deliveries came, not {expected}: a duplicate without a fault")
    return {"events": events, "sent": sent, "held": held}


def warm(tools, server, sink, ports=()):
    load(tools, server, 20, 1, ports)
    sink.until_quiet()


def in_turns(tools, place, sink, server, creates, seconds, turns, bare_target, events_of_each):
    """Load and bare baseline by turns, so that whatever else the disk does hits both; quantiles of all turns together."""
    commits, ways, ingest, events, sent, count = [], [], [], [], [], 0
    cpu = {"cpuPerThousand": 0.0, "postgresPerThousand": 0.0}

    def bare():
        told = json.loads(run([tools / "bare", place.kind, bare_target, sink.port, rate, seconds / 2]))
        sink.told()
        commits.extend(told["commits"])
        ways.extend(told["ways"])
    for _ in range(turns):
        bare()
        meter = Meter(place, sink, [server])
        made = load(tools, server, creates, seconds)
        came = arrived(sink, made["count"] * events_of_each)
        used = meter.per_thousand(made["count"] * events_of_each)
        cpu = {name: cpu[name] + used[name] / turns for name in cpu}
        ingest += made["samples"]
        events += came["events"]
        sent += came["sent"]
        count += made["count"] * events_of_each
        bare()
    figures = {"count": count, **cpu}
    for name, values in (("commit", commits), ("way", ways), ("ingest", ingest), ("event", events), ("sent", sent)):
        figures[name] = {f"p{int(share * 100)}": quantile(values, share) for share in (0.5, 0.95, 0.99)}
    return figures


def open_model(tools, place, options):
    """200 events a second against what they can't do without."""
    data, url = place.fresh("open")
    sink = Sink(tools)
    server = start_candor(data, options.server, sink, url)
    try:
        warm(tools, server, sink)
        return in_turns(tools, place, sink, server, rate / events_of_one, options.seconds, options.turns,
                        url or data / "bare.db", events_of_one)
    finally:
        server.stop()
        sink.stop()
        place.remove("open")


def heap(server, sink, interviews):
    """Interviews whose events are all held back, since the receiver said 410, and nothing else left to do."""
    sink.ask("/gone")
    made, end = 0, time.monotonic() + 120
    while made < interviews and time.monotonic() < end:
        text = run(["wrk", "-t1", "-c16", "-d1s", "-s", create, f"http://127.0.0.1:{server.port}"], BENCH_API_KEY=server.key)
        made += int(text.rpartition("creates ")[2].split()[0])
    settle(server)
    sink.ask("/well")
    sink.told()
    return made


def settle(server, most=120):
    """Until the server does nothing any more."""
    end = time.monotonic() + most
    while time.monotonic() < end:
        before = server.cpu_seconds()
        time.sleep(0.6)
        if server.cpu_seconds() - before <= 0.03:
            return
    raise SystemExit("the server doesn't come to rest")


def release(server, sink):
    server.call("PUT", "/api/v1/me/webhook-config", json.dumps({"callbackUrl": f"http://127.0.0.1:{sink.port}/hook"}).encode())


def emptied(place, sink, servers):
    """What gets out of the heap, from the first arrival to the last, and what it costs."""
    meter = Meter(place, sink, servers)
    release(servers[0], sink)
    parts = sink.until_quiet()
    if not parts:
        raise SystemExit("nothing came out of the heap")
    count = sum(part["count"] for part in parts)
    seconds = max(0.001, (parts[-1]["last"] - parts[0]["first"]) / 1000)
    return {"count": count, "seconds": seconds, "perSecond": count / seconds, "bytes": parts[0]["bytes"],
            **meter.per_thousand(count), "cores": {name: value / seconds for name, value in meter.used().items()}}


def sustained(tools, place, options, limit, delay):
    """Out of a heap against the raw multi loop of libcurl, which posts before and after it; the receiver takes `delay` ms."""
    data, url = place.fresh("sustained")
    sink = Sink(tools, 1, delay)
    server = start_candor(data, options.server, sink, url, limit)

    def posts():
        told = json.loads(run([tools / "posts", sink.port, 2, limit, bytes_of_one]))
        sink.told()
        return told
    try:
        warm(tools, server, sink)
        heap(server, sink, options.heap // 3 if delay else options.heap)
        bare = [posts()]
        figures = emptied(place, sink, [server])
        bare.append(posts())
        figures["libcurl"] = {name: (bare[0][name] + bare[1][name]) / 2 for name in bare[0]}
        return figures
    finally:
        server.stop()
        sink.stop()
        place.remove("sustained")


def version_of_old(rows):
    """Changes with the schema and with what is filled in."""
    parts = [path.read_bytes() for path in sorted((bench.parent.parent / "resources" / "migrations").glob("*.sql"))]
    parts.append(pathlib.Path(filling.__file__).read_bytes())
    return f"{rows}_{hashlib.sha256(b''.join(parts)).hexdigest()[:8]}"


def with_old(tools, place, options, rows):
    """(data folder, URL) of a database with old rows; filled when there is none, or when it is a small one."""
    name = version_of_old(rows)
    data = options.data / f"{place.kind}-old-{name}"
    database = f"old_{name}"
    url = place.cluster.url(database) if place.cluster else None
    if (data / "filled").exists() and rows > 100_000:
        return data, url
    shutil.rmtree(data, ignore_errors=True)
    needed, free = room_for_a_row * rows + room_beside, shutil.disk_usage(options.data).free
    if free < needed:
        raise SystemExit(f"{rows} old rows need {needed / 1e9:.1f} GB in {options.data}, where {free / 1e9:.1f} GB are free; "
                         "--data names another folder, --old other numbers")
    began = time.monotonic()
    if place.cluster:
        place.cluster.create(database)
    sink = Sink(tools)
    server = start_candor(data, options.server, sink, url)
    load(tools, server, 1, 1)
    arrived(sink, events_of_one)
    settle(server)
    server.stop()
    sink.stop()
    filling.fill(filling.Postgres(place.cluster, database) if place.cluster else filling.Sqlite(data / "candor.db"), rows)
    (data / "filled").write_text(f"{time.monotonic() - began:.1f} s\n")
    return data, url


def with_history(tools, place, options, rows):
    """Cost of an event with old rows: all that it takes from the create to the end, and out of a heap."""
    data, url = with_old(tools, place, options, rows)
    sink = Sink(tools)
    server = start_candor(data, options.server, sink, url)
    try:
        warm(tools, server, sink)
        settle(server)
        seconds = max(3, options.seconds)
        meter = Meter(place, sink, [server])
        made = load(tools, server, rate / events_of_one, seconds)
        came = arrived(sink, made["count"] * events_of_one)
        figures = {"rows": rows, **meter.per_thousand(made["count"] * events_of_one), "ingest95": made["p95"],
                   "event95": quantile(came["events"], 0.95)}
        heap(server, sink, options.heap // 2)
        return {**figures, "heap": emptied(place, sink, [server])}
    finally:
        server.stop()
        sink.stop()


def hanging(tools, place, options):
    """p95 of 49 receivers while nobody hangs, and while the 50th does."""
    receivers = 50
    figures = {}
    for name in ("quiet", "hanging", "quietAgain"):
        data, url = place.fresh("hanging")
        sink = Sink(tools, receivers)
        server = start_candor(data, options.server, sink, url, webhook=False)
        try:
            warm(tools, server, sink, sink.ports)
            sink.ask(f"/hang/{receivers - 1 if name == 'hanging' else -1}")
            # Of the quiet run, too, only the 49 are measured: the 50th names no receiver of its own.
            ports = sink.ports if name == "hanging" else sink.ports[:-1]
            creates = rate / events_of_one * len(ports) / receivers
            # As long as the first calls hang until their deadline, and a while with an open breaker.
            made = load(tools, server, creates, options.hanging, ports)
            hung = made["count"] // receivers if name == "hanging" else 0
            came = arrived(sink, (made["count"] - hung) * events_of_one)
            figures[name] = {"held": came["held"], "count": len(came["events"]), "ingest95": made["p95"],
                             **{f"p{int(share * 100)}": quantile(came["events"], share) for share in (0.5, 0.95, 0.99)}}
        finally:
            sink.stop()
            server.stop()
            place.remove("hanging")
    return figures


def nodes(tools, place, options, delay):
    """A heap for many receivers that take `delay` ms to answer, emptied by one node and by two."""
    figures = {}
    for many in (1, 2):
        data, url = place.fresh("nodes")
        sink = Sink(tools, node_receivers, delay)
        servers = [start_candor(data, options.server, sink, url, name="node1", webhook=False)]
        try:
            warm(tools, servers[0], sink, sink.ports[:2])
            figures[f"nodes{many}"] = drained_by(tools, place, options, sink, servers, many, data, url)
        finally:
            for server in servers:
                server.stop()
            sink.stop()
            place.remove("nodes")
    return figures


def drained_by(tools, place, options, sink, servers, many, data, url):
    # Lanes that are due far in the future are a heap: their interviews are planned, and nothing is sent.
    place.cluster.sql("CREATE FUNCTION later() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.next_due := 32503680000000; "
                      "RETURN NEW; END $$; CREATE TRIGGER later BEFORE INSERT ON lanes FOR EACH ROW EXECUTE FUNCTION later()",
                      "bench_nodes")
    made = load(tools, servers[0], 200, node_interviews / 200, sink.ports)
    for server in servers:
        settle(server)
    for number in range(1, many):
        other = data / f"node{number + 1}"
        other.mkdir()
        shutil.copy(data / "master.key", other)
        servers.append(start_candor(other, options.server, sink, url, name=f"node{number + 1}", webhook=False))
    sink.told()
    meter = Meter(place, sink, servers)
    place.cluster.sql(f"UPDATE lanes SET next_due = {int(time.time() * 1000)}; SELECT pg_notify('candor', '7')", "bench_nodes")
    parts = sink.until_quiet()
    count = sum(part["count"] for part in parts)
    if count != made["count"] * events_of_one:
        raise SystemExit(f"{count} deliveries came of {made['count']} interviews")
    # The last whole second and what comes before the nodes are at full speed say little.
    speeds = [part["perSecond"] for part in parts if part["count"] > 20]
    seconds = (parts[-1]["last"] - parts[0]["first"]) / 1000
    return {"count": count, "perSecond": count / seconds, "median": quantile(speeds, 0.5), "seconds": seconds,
            "cores": {name: value / seconds for name, value in meter.used().items()},
            "shares": place.cluster.sql("SELECT node, COUNT(*) FROM delivery_attempts GROUP BY node ORDER BY node",
                                        "bench_nodes").split()}


def pgboss(tools, place, options):
    """The same questions to pg-boss on the same PostgreSQL."""
    figures = {}
    for mode in ("poll", "woken"):
        url = place.fresh("pgboss")[1]
        sink = Sink(tools)
        server = start_pgboss(place.folder, url, sink, 8, mode)
        try:
            load(tools, server, 20, 1)
            sink.until_quiet()
            turns = options.turns if mode == "woken" else 1
            figures[mode] = in_turns(tools, place, sink, server, rate, options.seconds, turns, url, 1)
            if mode == "woken":
                server.call("POST", f"/heap/{options.heap * events_of_one}")
                sink.told()
                meter = Meter(place, sink, [server])
                server.call("POST", "/work")
                parts = sink.until_quiet()
                count = sum(part["count"] for part in parts)
                seconds = (parts[-1]["last"] - parts[0]["first"]) / 1000
                figures["heap"] = {"count": count, "perSecond": count / seconds, **meter.per_thousand(count),
                                   "cores": {name: value / seconds for name, value in meter.used().items()}}
        finally:
            server.stop()
            sink.stop()
            place.remove("pgboss")
    return figures

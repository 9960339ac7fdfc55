# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/bench deliveries: how fast events reach a receiver, and how long after they happened."""
import json
import os
import pathlib
import platform
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

native = pathlib.Path(__file__).resolve().parent.parent / "native"
create = native.parent / "create.lua"
rates = (5, 25, 50)  # interviews a second, of four events each
at_once = (8, 64)  # requests to the receiver; 8 is Candor's default


def run(command, **environment):
    return subprocess.run([str(part) for part in command], env={**os.environ, **environment}, check=True,
                          stdout=subprocess.PIPE, text=True).stdout


class Sink:
    def __init__(self, folder):
        self.process = subprocess.Popen([folder / "sink"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline().split()[-1])

    def told(self):
        """What came since the last call."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/") as answer:
            return json.load(answer)

    def until_quiet(self):
        """What comes until nothing does any more, as counts with their times."""
        counts = []
        while True:
            time.sleep(0.5)
            told = self.told()
            counts.append(told)
            if told["count"] == 0:
                return counts[:-1]

    def stop(self):
        self.process.stdin.close()
        self.process.wait(60)


class Candor:
    def __init__(self, folder, program, sink, limit, postgres):
        # What is in a database that is used again is encrypted with the key in the data folder.
        data = folder.parent / "data" if postgres else folder / "data"
        arguments = [program, "serve", "--demo-tenant", "--data-dir", data, "--listen", "127.0.0.1:0"]
        if postgres:
            arguments += ["--database", postgres]
        self.log = open(folder / "candor.log", "w", encoding="utf-8")
        self.process = subprocess.Popen([str(part) for part in arguments], stdout=subprocess.PIPE, stderr=self.log, text=True,
            env={**os.environ, "CANDOR_LIMITS_REQUESTS_PER_MINUTE": "0", "CANDOR_LIMITS_KEY_REQUESTS_PER_MINUTE": "0",
                 "CANDOR_LIMITS_TENANT_REQUESTS_PER_MINUTE": "0", "CANDOR_LOG_LEVEL": "warning",
                 "CANDOR_WEBHOOKS_ALLOW_NETWORKS": "127.0.0.0/8", "CANDOR_WEBHOOKS_ALLOW_HTTP": "*",
                 "CANDOR_WEBHOOKS_CONCURRENCY": str(limit)})
        self.port = self.key = None
        for line in self.process.stdout:
            if match := re.match(r"listening on http://[^:]+:(\d+)", line):
                self.port = int(match[1])
            elif match := re.match(r"demo key: (\S+)", line):
                self.key = match[1]
            if self.port and self.key:
                break
        else:
            sys.exit(f"candor did not start; see {folder / 'candor.log'}")
        body = json.dumps({"callbackUrl": f"http://127.0.0.1:{sink.port}/hook"}).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/api/v1/me/webhook-config", body,
            {"X-API-Key": self.key, "Content-Type": "application/json"}, method="PUT")
        with urllib.request.urlopen(request):
            pass

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(120)
        self.log.close()


def open_model(candor, sink, folder, rate, seconds):
    """Latency from event to arrival while interviews come on a fixed schedule."""
    sink.told()
    before = candor.cpu_seconds()
    load = json.loads(run([folder / "openload", candor.port, rate, seconds, 32], BENCH_API_KEY=candor.key))
    if load["not201"]:
        sys.exit("candor refused requests of the open model")
    told = sink.told()
    used = candor.cpu_seconds() - before
    rest = sum(part["count"] for part in sink.until_quiet())
    if told["count"] + rest != 4 * load["count"]:
        sys.exit(f"{told['count'] + rest} deliveries came of {load['count']} interviews, not four of each")
    return {**told, "rate": rate, "late": rest, "cpuPerThousand": used * 1000 / max(1, told["count"])}


def drained(candor, sink, seconds):
    """Deliveries a second out of a heap of them, once nothing else is done."""
    run(["wrk", "-t1", "-c64", f"-d{seconds}s", "-s", create, f"http://127.0.0.1:{candor.port}"], BENCH_API_KEY=candor.key)
    sink.told()
    before = candor.cpu_seconds()
    parts = sink.until_quiet()
    used = candor.cpu_seconds() - before
    # The last part is a half-empty one.
    whole = parts[:-1] or parts
    count = sum(part["count"] for part in parts)
    return {"count": count, "perSecond": statistics.median(part["perSecond"] for part in whole) if whole else 0,
            "cpuPerThousand": used * 1000 / max(1, count)}


def one_round(folder, options):
    result = {"load": os.getloadavg()[0], "posts": {}, "drained": {}, "open": {}}
    sink = Sink(folder)
    try:
        for limit in at_once:
            place = pathlib.Path(tempfile.mkdtemp(dir=folder))
            candor = Candor(place, options.server, sink, limit, options.postgres)
            try:
                run(["wrk", "-t1", "-c4", "-d1s", "-s", create, f"http://127.0.0.1:{candor.port}"], BENCH_API_KEY=candor.key)
                sink.until_quiet()
                if limit == at_once[0]:
                    for rate in rates:
                        result["open"][rate] = open_model(candor, sink, folder, rate, options.seconds)
                result["drained"][limit] = drained(candor, sink, 3)
            finally:
                candor.stop()
            shutil.rmtree(place)
            size = result["open"][rates[-1]]["bytes"]
            result["posts"][limit] = json.loads(run([folder / "posts", sink.port, options.seconds, limit, int(size)]))
            sink.told()
    finally:
        sink.stop()
    return result


def table(rounds):
    def middle(read):
        return statistics.median(read(one) for one in rounds)

    print(f"{'':44}{'per s':>9}{'CPU s/1000':>12}{'of libcurl':>12}")
    for limit in at_once:
        bare = {name: middle(lambda one: one["posts"][limit][name]) for name in ("perSecond", "cpuPerThousand")}
        ours = {name: middle(lambda one: one["drained"][limit][name]) for name in ("perSecond", "cpuPerThousand")}
        print(f"{f'bare libcurl, {limit} at once':44}{bare['perSecond']:>9.0f}{bare['cpuPerThousand']:>12.3f}")
        print(f"{f'Candor out of a heap, {limit} at once':44}{ours['perSecond']:>9.0f}{ours['cpuPerThousand']:>12.3f}"
              f"{middle(lambda one: one['drained'][limit]['perSecond'] / one['posts'][limit]['perSecond']):>12.2f}")
    print(f"\nOpen model, from the event to the receiver{'':10}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}{'CPU s/1000':>12}{'late':>7}")
    for rate in rates:
        figures = {name: middle(lambda one: one["open"][rate][name]) for name in ("p50", "p95", "p99", "cpuPerThousand", "late")}
        print(f"{f'{4 * rate} events a second':52}{figures['p50']:>9.1f}{figures['p95']:>9.1f}{figures['p99']:>9.1f}"
              f"{figures['cpuPerThousand']:>12.2f}{figures['late']:>7.0f}")


def main(options):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="candor-bench-"))
    out = options.out or pathlib.Path(tempfile.gettempdir()) / f"candor-bench-{int(time.time())}.json"
    try:
        for name, libraries in (("sink", []), ("posts", ["-lcurl"]), ("openload", ["-lpthread"])):
            run(["g++", "-std=c++20", "-O2", "-o", folder / name, native / f"{name}.cpp", *libraries])
        rounds = []
        for number in range(options.rounds):
            print(f"round {number + 1} of {options.rounds} …", file=sys.stderr)
            rounds.append(one_round(folder, options))
            about = {"time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "system": platform.platform(),
                     "cores": os.cpu_count(), "candor": run([options.server, "--version"]).strip()}
            out.write_text(json.dumps({"about": about, "seconds": options.seconds, "rounds": rounds}, indent=1))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    table(rounds)
    print(f"\nRaw numbers: {out}")

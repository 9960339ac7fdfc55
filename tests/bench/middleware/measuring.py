# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request costs on its way to a handler, against a bare handler: what `scripts/bench middleware` runs."""
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parents[3]
script = pathlib.Path(__file__).with_name("request.lua")
edgebench = root / "build" / "release" / "bin" / "edgebench"
server_core, load_core = "0", "1"
interviews = "/api/v1/integration/interviews"
# As large as the bare handler's echo; refused for its missing position when everything before the handler's work is done.
refused = '{"externalId":"candidate-4711","companyName":"Acme Corp","level":"SENIOR","language":"en","metadata":{"a":1}}'
# Waits for information, so that no agent begins to work.
incomplete = '{"position":"Senior Software Engineer","companyName":"Acme Corp","qualifications":["Five years of TypeScript"]}'

# name: (server, method, path, body, with the key, with an Idempotency-Key, expected status, the row it is measured by)
rows = {
    "bare handler, GET": ("bare", "GET", "/", "", False, False, 200, None),
    "no credential": ("candor", "GET", "/livez", "", False, False, 200, "bare handler, GET"),
    "key and limits": ("candor", "GET", "/api/v1/integration/rankings?limit=0", "", True, False, 400, "bare handler, GET"),
    "bare handler, JSON": ("bare", "POST", "/echo", refused, False, False, 200, None),
    "key, limits and JSON": ("candor", "POST", interviews, refused, True, False, 400, "bare handler, JSON"),
    "look-up": ("candor", "GET", interviews + "?externalId=nobody", "", True, False, 200, None),
    "create": ("candor", "POST", interviews, incomplete, True, False, 201, None),
    "create, Idempotency-Key": ("candor", "POST", interviews, incomplete, True, True, 201, "create"),
}


class Server:
    """Pinned to a core. Its limits are in force but never reached."""

    def __init__(self, name, folder, program):
        bare = name == "bare"
        self.key = ""
        command = [edgebench, "edge"] if bare else [program, "serve", "--demo-tenant", "--data-dir", folder / "data",
                                                    "--listen", "127.0.0.1:0"]
        limits = {f"CANDOR_LIMITS_{whose}REQUESTS_PER_MINUTE": "1000000" for whose in ("", "KEY_", "TENANT_")}
        environment = {**os.environ, **limits, "CANDOR_LOG_LEVEL": "warning", "QT_NO_GLIB": "1", "CANDOR_THREADS": "1"}
        self._process = subprocess.Popen(["taskset", "-c", server_core, *command], env=environment, text=True,
                                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._port = None
        for line in self._process.stdout:
            if match := re.match(r"listening on http://[^:]+:(\d+)", line):
                self._port = int(match[1])
            elif match := re.match(r"demo key: (\S+)", line):
                self.key = match[1]
            if self._port and (bare or self.key):
                return
        sys.exit(f"{name} did not start")

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def load(self, row, seconds):
        """Microseconds of CPU time for each request."""
        _, method, path, body, keyed, idempotent, status, _ = rows[row]
        environment = {"BENCH_METHOD": method, "BENCH_PATH": path, "BENCH_BODY": body, "BENCH_STATUS": str(status),
                       "BENCH_API_KEY": self.key if keyed else "", "BENCH_FRESH_KEY": "1" if idempotent else ""}
        before = self.cpu_seconds()
        done = subprocess.run(["taskset", "-c", load_core, "wrk", "-t1", "-c16", f"-d{seconds}s", "-s", script,
                               f"http://127.0.0.1:{self._port}"], env={**os.environ, **environment}, check=True,
                              stdout=subprocess.PIPE, text=True).stdout
        used = self.cpu_seconds() - before
        found = re.search(r"requests (\d+) in [\d.]+ s, others: (\d+)", done)
        if not found or found[2] != "0" or "Socket errors" in done:
            sys.exit(f"{row}: not what was asked for:\n{done}")
        return used * 1e6 / int(found[1])

    def stop(self):
        self._process.terminate()
        self._process.wait(60)


def one_round(options):
    result = {}
    for row, (name, *_) in rows.items():
        folder = pathlib.Path(tempfile.mkdtemp(prefix="candor-bench-"))
        server = Server(name, folder, options.server)
        try:
            server.load(row, 1)
            result[row] = server.load(row, options.seconds)
        finally:
            server.stop()
            shutil.rmtree(folder, ignore_errors=True)
    return result


def table(rounds):
    print(f"{'':28}{'CPU µs/req':>12}{'ratio':>9}  of")
    for row, (*_, base) in rows.items():
        ratio = f"{statistics.median(r[row] / r[base] for r in rounds):>9.2f}  {base}" if base else ""
        print(f"{row:28}{statistics.median(r[row] for r in rounds):>12.1f}{ratio}")


def main(options):
    subprocess.run(["cmake", "--preset", "release", "-DBUILD_TESTING=ON"], cwd=root, check=True, stdout=sys.stderr)
    subprocess.run(["cmake", "--build", "--preset", "release", "--target", "edgebench"], cwd=root, check=True,
                   stdout=sys.stderr)
    out = options.out or pathlib.Path(tempfile.gettempdir()) / f"candor-bench-middleware-{int(time.time())}.json"
    rounds = []
    for number in range(options.rounds):
        print(f"round {number + 1} of {options.rounds} …", file=sys.stderr)
        rounds.append(one_round(options))
        out.write_text(json.dumps({"system": platform.platform(), "cores": os.cpu_count(), "seconds": options.seconds,
                                   "rounds": rounds}, indent=1))
    table(rounds)
    print(f"\nRaw numbers: {out}")

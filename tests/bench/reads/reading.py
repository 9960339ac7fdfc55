# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what it costs to list interviews against bare queries of the same rows, and what it costs to look at them and
to list them with many in the database against few."""
import base64
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

import filling

root = pathlib.Path(__file__).resolve().parents[3]
listbench = root / "build" / "release" / "bin" / "listbench"
KEY_LINE = re.compile(r"demo key: (\S+)")
REQUEST = {"position": "Senior Software Engineer", "level": "SENIOR", "companyName": "Acme Corp", "externalId": "template",
           "qualifications": ["5+ years of production TypeScript experience", "Strong async/concurrency patterns knowledge"]}


class Server:
    def __init__(self, options, database):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="candor-reads-"))
        self._command = [options.server, "serve", "--demo-tenant", "--data-dir", self.folder / "data", "--listen", "127.0.0.1:0"]
        self._environment = {**os.environ, "CANDOR_LIMITS_REQUESTS_PER_MINUTE": "0", "CANDOR_LOG_LEVEL": "warning"}
        if database:
            self._environment["CANDOR_DATABASE"] = database
        self._database = database
        self.key = None
        self.start()

    def start(self):
        log = open(self.folder / "log", "ab")
        self._process = subprocess.Popen(self._command, env=self._environment, stdout=subprocess.PIPE, stderr=log, text=True)
        port = None
        for line in self._process.stdout:
            if match := KEY_LINE.match(line):
                self.key = match[1]
            if match := re.match(r"listening on http://[^:]+:(\d+)", line):
                port = int(match[1])
            if port and self.key:
                break
        self._port = port
        self.connect()

    def connect(self):
        """Anew, for what comes after a pause: the server ends connections that lie idle."""
        self._socket = socket.create_connection(("127.0.0.1", self._port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def stop(self):
        self._socket.close()
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(120)

    def ask(self, path, body=None):
        """(microseconds, JSON). Reads from a plain socket, so that the client's own time is small and the same."""
        head = f"{'POST' if body else 'GET'} /api/v1/integration/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: {self.key}\r\n"
        payload = json.dumps(body).encode() if body else b""
        if body:
            head += f"Content-Type: application/json\r\nContent-Length: {len(payload)}\r\n"
        begin = time.perf_counter_ns()
        self._socket.sendall(head.encode() + b"\r\n" + payload)
        answer = self._socket.recv(1 << 18)
        end = answer.index(b"\r\n\r\n") + 4
        length = int(re.search(rb"content-length: (\d+)", answer[:end], re.IGNORECASE)[1])
        while len(answer) < end + length:
            answer += self._socket.recv(1 << 18)
        taken = (time.perf_counter_ns() - begin) / 1000
        if not answer.startswith((b"HTTP/1.1 200", b"HTTP/1.1 201")):
            sys.exit(f"{path}: {answer[:600]!r}")
        return taken, answer[end:]

    def fill(self, count):
        """Makes one interview the way the server does, then copies it; (id, runId) of those with a plan, and
        the ids of platform and tenant."""
        run_id = json.loads(self.ask("interviews", REQUEST)[1])["runId"]
        while json.loads(self.ask(f"interviews/{run_id}")[1])["state"] != "PENDING":
            time.sleep(0.05)
        self.stop()
        begin = time.monotonic()
        store = filling.Postgres(self._database) if self._database else filling.Sqlite(self._file())
        filled = filling.fill(store, count)
        print(f"{count} interviews in {time.monotonic() - begin:.0f} s", file=sys.stderr)
        self.start()
        return filled

    def database(self):
        """As in the setting."""
        return self._database or f"sqlite:{self._file()}"

    def _file(self):
        return next(path for path in (self.folder / "data").rglob("*") if path.suffix in (".db", ".sqlite", ".sqlite3"))

    def discard(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def cursor_at(interview_id, owner):
    """As server/cursors.cpp binds it to the list of interviews of the tenant."""
    position = [interview_id, 200, 1]
    encoded = json.dumps(position, separators=(",", ":"))
    parts = ["/api/v1/integration/interviews", *owner, encoded]
    mark = hashlib.sha256("".join(part + "\n" for part in parts).encode()).digest()[:6]
    bound = json.dumps([*position, base64.urlsafe_b64encode(mark).decode()], separators=(",", ":"))
    return base64.urlsafe_b64encode(bound.encode()).rstrip(b"=").decode()


def calls(sample, owner, seed):
    """{name: a function that makes the path of one request}, for the interviews of `sample`.

    What is rare has a limit, so that the page is as full with few interviews as with many.
    """
    pick = random.Random(seed)
    known = [run_id for _, run_id in sample]
    middle = [interview_id for interview_id, _ in sample[len(sample) // 3:len(sample) * 2 // 3]]
    position = lambda: pick.choice(filling.POSITIONS).replace(" ", "+")
    return {
        "look at one": lambda: f"interviews/{pick.choice(known)}",
        "list": lambda: "interviews",
        "list, deep cursor": lambda: f"interviews?cursor={cursor_at(pick.choice(middle), owner)}",
        "list, state": lambda: "interviews?state=PENDING",
        "list, rare state": lambda: "interviews?state=INFO_NEEDED&limit=5",
        "list, position": lambda: f"interviews?position={position()}&limit=5",
        "list, level": lambda: f"interviews?level={pick.choice(filling.LEVELS)}",
        "list, state and level": lambda: f"interviews?state=APPROVED&level={pick.choice(filling.LEVELS)}&limit=5",
        "list, candidateRef": lambda: f"interviews?candidateRef=cand_{pick.getrandbits(40):010x}",
        "list, externalId": lambda: f"interviews?externalId=ats_{pick.getrandbits(40):010x}",
        "list, updatedSince": lambda: "interviews?updatedSince=2020-01-01T00:00:00Z",
        "list, two states": lambda: "interviews?state=PENDING,APPROVED",
        "list, by update": lambda: "interviews?sort=-updatedAt",
        "list, by position": lambda: "interviews?sort=position",
        "list, by candidateRef": lambda: "interviews?sort=candidateRef",
        "list, state by update": lambda: "interviews?state=PENDING&sort=-updatedAt",
        "list, q common": lambda: "interviews?q=billing",
        "list, q one": lambda: f"interviews?q={pick.choice(known)}",
        "list, q none": lambda: f"interviews?q=zz{pick.getrandbits(40):010x}",
        "rankings": lambda: "rankings",
        "rankings, position": lambda: f"rankings?position={position()}&limit=1",
    }


def fresh_database(url):
    name = f"candor_reads_{uuid.uuid4().hex[:12]}"
    subprocess.run(["psql", url, "-qc", f"CREATE DATABASE {name}"], check=True)
    head, _, rest = url.partition("?")
    return f"{head.rpartition('/')[0]}/{name}" + (f"?{rest}" if rest else "")


def against_bare(options, server):
    """[microseconds for each kind of question, of Candor and of the bare query] of each round, without the server."""
    server.stop()
    return [json.loads(subprocess.run(["taskset", "-c", "1", listbench, server.database(), str(options.requests)], check=True,
                                      stdout=subprocess.PIPE, text=True).stdout) for _ in range(options.rounds)]


def compare(options, backend):
    servers, samples = [], []
    try:
        for count in (options.few, options.many):
            database = fresh_database(options.postgres) if backend == "PostgreSQL" else None
            server = Server(options, database)
            servers.append(server)
            samples.append(server.fill(count))
        figures = {}
        for server in servers:
            server.connect()
        makers = [calls(sample, owner, 1) for sample, owner in samples]
        for name in makers[0]:
            times = ([], [])
            slow_until = time.monotonic() + options.seconds
            for turn in range(options.requests + 20):
                for place in ((0, 1) if turn % 2 else (1, 0)):  # they take turns, so that both meet the same machine
                    taken, _ = servers[place].ask(makers[place][name]())
                    if turn >= 20 or taken > 200_000:
                        times[place].append(taken)
                if time.monotonic() > slow_until and times[1]:
                    break
            figures[name] = [statistics.median(one) / 1000 for one in times]
        return figures, against_bare(options, servers[1])
    finally:
        for server in servers:
            server.discard()


def middle(rounds, name, field):
    return statistics.median(one[name][field] for one in rounds)


def print_bare(backend, rounds):
    """CPU time decides: of what competes for the cores it tells nothing."""
    print(f"\n{backend + ', CPU µs':28}{'bare':>12}{'Candor':>12}{'ratio':>9}{'of wall':>9}")
    for name in rounds[0]:
        ratio, wall = (statistics.median(one[name]["candor" + kind] / one[name]["bare" + kind] for one in rounds)
                       for kind in ("Processor", ""))
        print(f"{name:28}{middle(rounds, name, 'bareProcessor'):>12.0f}{middle(rounds, name, 'candorProcessor'):>12.0f}"
              f"{ratio:>9.2f}{wall:>9.2f}" + ("  > 1.3" if ratio > 1.3 else ""))


def main(options):
    subprocess.run(["cmake", "--preset", "release", "-DBUILD_TESTING=ON"], cwd=root, check=True, stdout=sys.stderr)
    subprocess.run(["cmake", "--build", "--preset", "release", "--target", "listbench"], cwd=root, check=True,
                   stdout=sys.stderr)
    report, bare = {}, {}
    for backend in (["SQLite"] if not options.postgres else ["SQLite", "PostgreSQL"]):
        report[backend], bare[backend] = compare(options, backend)
        print_bare(backend, bare[backend])
        print(f"\n{backend + ', p50 in ms':28}{options.few:>12}{options.many:>12}{'ratio':>9}")
        for name, (few, many) in report[backend].items():
            print(f"{name:28}{few:>12.2f}{many:>12.2f}{many / few:>9.2f}" + ("  > 1.3" if many / few > 1.3 else ""))
    if options.out:
        options.out.write_text(json.dumps({"few": options.few, "many": options.many, "p50": report, "bare": bare}, indent=1))

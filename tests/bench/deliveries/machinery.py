# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The processes that the benchmark of deliveries starts: a receiver, servers, pg-boss and a PostgreSQL of its own."""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

bench = pathlib.Path(__file__).resolve().parent.parent
ticks = os.sysconf("SC_CLK_TCK")


def run(command, **environment):
    return subprocess.run([str(part) for part in command], env={**os.environ, **environment}, check=True,
                          stdout=subprocess.PIPE, text=True).stdout


def quantile(values, share):
    values = sorted(values)
    return values[int((len(values) - 1) * share)] if values else 0.0


def cpu_of(pid, with_children=False):
    """CPU seconds of a process; with those of its children that have ended."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15 if with_children else 13]) / ticks


class Sink:
    def __init__(self, folder, ports=1, delay=0):
        self.process = subprocess.Popen([folder / "sink", str(ports), str(delay)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.ports = [int(port) for port in self.process.stdout.readline().split()[2:]]
        self.port = self.ports[0]

    def ask(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
            return json.load(answer)

    def told(self):
        """What came since the last call."""
        return self.ask("/")

    def until_quiet(self, most=120):
        """What comes until nothing does any more, as counts with their times."""
        counts = []
        end = time.monotonic() + most
        while time.monotonic() < end:
            time.sleep(0.5)
            told = self.told()
            counts.append(told)
            if told["count"] == 0:
                return counts[:-1]
        sys.exit("deliveries didn't end")

    def cpu_seconds(self):
        return cpu_of(self.process.pid)

    def stop(self):
        self.process.stdin.close()
        self.process.wait(60)


class Server:
    """A program that says where it listens."""

    def __init__(self, name, command, environment, log):
        self.name = name
        self.key = self.port = None
        self.log = open(log, "a", encoding="utf-8")
        self.process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=self.log, text=True,
                                        env={**os.environ, **environment})
        for line in self.process.stdout:
            if match := re.match(r"listening on http://[^:]+:(\d+)", line):
                self.port = int(match[1])
            elif match := re.match(r"demo key: (\S+)", line):
                self.key = match[1]
            if self.port and (self.key or name != "candor"):
                return
        self.process.wait()
        sys.exit(f"{name} did not start:\n{pathlib.Path(log).read_text()}")

    def cpu_seconds(self):
        return cpu_of(self.process.pid)

    def call(self, method, path, body=b""):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", body,
            {"X-API-Key": self.key or "", "Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=600) as answer:
            return answer.read()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()


def start_candor(place, program, sink, database=None, limit=8, name="", webhook=True):
    """place: the data folder, which holds the key of what is encrypted; database: a URL, or SQLite in it."""
    place.mkdir(parents=True, exist_ok=True)
    command = [program, "serve", "--demo-tenant", "--data-dir", place, "--listen", "127.0.0.1:0"]
    if database:
        command += ["--database", database]
    environment = {f"CANDOR_LIMITS_{what}_PER_MINUTE": "0" for what in ("REQUESTS", "KEY_REQUESTS", "TENANT_REQUESTS")}
    environment |= {"CANDOR_LOG_LEVEL": "warning", "CANDOR_WEBHOOKS_ALLOW_NETWORKS": "127.0.0.0/8",
                    "CANDOR_WEBHOOKS_ALLOW_HTTP": "*", "CANDOR_WEBHOOKS_CONCURRENCY": str(limit)}
    if name:
        environment["CANDOR_NODE_NAME"] = name
    server = Server("candor", command, environment, place / "candor.log")
    if webhook:
        server.call("PUT", "/api/v1/me/webhook-config",
                    json.dumps({"callbackUrl": f"http://127.0.0.1:{sink.port}/hook"}).encode())
    return server


def start_pgboss(folder, database, sink, limit, mode):
    return Server("pg-boss", ["node", bench / "pgboss" / "server.mjs", database, sink.port, limit, mode], {},
                  folder / "pgboss.log")


class Cluster:
    """A PostgreSQL as Debian sets it up, reachable by a socket only, whose data stay in `folder`."""

    def __init__(self, folder):
        found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
        if not found:
            sys.exit("PostgreSQL is missing: scripts/install-dependencies test")
        self.bin = found[-1]
        self.folder = folder
        # PostgreSQL refuses to run as root.
        self.owner = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        folder.mkdir(parents=True, exist_ok=True)
        if self.owner:
            subprocess.run(["chown", "postgres", folder], check=True)
        self.socket = pathlib.Path(tempfile.mkdtemp(prefix="candor-bench-pg-"))
        self.socket.chmod(0o777)
        is_new = not (folder / "PG_VERSION").exists()
        if is_new:
            self._as_owner(["initdb", "-D", folder, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"])
        self._as_owner(["pg_ctl", "-D", folder, "-w", "-l", folder / "log", "-o",
                        f"-c listen_addresses='' -c unix_socket_directories='{self.socket}' -c max_connections=200", "start"])
        self.pid = int((folder / "postmaster.pid").read_text().split()[0])
        if is_new:
            # A plain role, as an installation's should be: row-level security never binds a superuser.
            self.sql("CREATE ROLE candor LOGIN CREATEDB")

    def _as_owner(self, command):
        subprocess.run([*self.owner, self.bin / command[0], *map(str, command[1:])], check=True, cwd="/",
                       stdout=subprocess.DEVNULL)

    def url(self, database, role="candor"):
        return f"postgresql://{role}@/{database}?host={self.socket}"

    def sql(self, text, database="postgres", role="postgres"):
        done = subprocess.run(["psql", self.url(database, role), "-qXAt", "-v", "ON_ERROR_STOP=1"], input=text, check=True,
                              stdout=subprocess.PIPE, text=True)
        return done.stdout.strip()

    def has(self, database):
        return bool(self.sql(f"SELECT 1 FROM pg_database WHERE datname = '{database}'"))

    def drop(self, database):
        self.sql(f"SET client_min_messages = warning; DROP DATABASE IF EXISTS {database} WITH (FORCE)")

    def create(self, database):
        self.drop(database)
        self.sql(f"CREATE DATABASE {database} OWNER candor")
        return self.url(database)

    def cpu_seconds(self):
        """Of the server and of all its processes, those that have ended as well."""
        children = pathlib.Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        return cpu_of(self.pid, with_children=True) + sum(cpu_of(child) for child in children
                                                          if pathlib.Path(f"/proc/{child}").exists())

    def stop(self):
        self._as_owner(["pg_ctl", "-D", self.folder, "-w", "-m", "fast", "stop"])
        self.socket.rmdir()

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The edge against bare QHttpServer, plain QTcpServer and nginx: what `scripts/bench edge` runs."""
import contextlib
import json
import os
import pathlib
import platform
import re
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parents[3]
echo = root / "tests" / "bench" / "echo.lua"
program = root / "build" / "release" / "bin" / "edgebench"
server_core, load_core = "0", "1"
idle_connections, waiting_requests = 5000, 2000

# name of a row: (its servers, wrk's connections, the path or script, whether server and load have a core each)
rows = {
    "hello": (("edge", "bare", "plain", "nginx"), 64, "/", True),
    "JSON echo": (("edge", "bare", "plain"), 64, echo, True),
    "1 000 connections": (("edge", "bare", "bare, GLib", "plain", "nginx"), 1000, "/", True),
    "loops": (("edge", "edge, 2 loops"), 64, "/", False),
    "loops at work": (("edge", "edge, 2 loops"), 64, "/work", False),
}
tls_row = (("edge, TLS", "nginx, TLS"), 64, "/", True)
# row, server, the one it is measured by, the least ratio aimed at
aims = (("hello", "edge", "bare", 1.0), ("JSON echo", "edge", "bare", 1.0), ("1 000 connections", "edge", "bare", 2.0),
        ("1 000 connections", "edge", "bare, GLib", 2.0),
        ("loops at work", "edge, 2 loops", "edge", 1.6), ("TLS", "edge, TLS", "nginx, TLS", 0.6))

nginx_settings = """
daemon off; master_process off; pid {folder}/nginx.pid; error_log stderr error; worker_rlimit_nofile 16384;
events {{ worker_connections 8192; }}
http {{
    access_log off; keepalive_requests 1000000000; keepalive_timeout 120s;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port} backlog=1024 {tls};
        location / {{ default_type text/plain; return 200 "Hello, world!"; }}
    }}
}}
"""


def run(*command):
    done = subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout


class Server:
    """A server under test; `name` is as in the rows."""

    def __init__(self, name, folder, pinned):
        self.scheme = "https" if "TLS" in name else "http"
        command = ["taskset", "-c", server_core] if pinned else []
        pem = [str(folder / "certificate.pem"), str(folder / "key.pem")]
        if name.startswith("nginx"):
            self.port = free_port()
            tls = ""
            if self.scheme == "https":
                tls = f"ssl; ssl_certificate {pem[0]}; ssl_certificate_key {pem[1]}; ssl_session_tickets off"
            settings = folder / "nginx.conf"
            settings.write_text(nginx_settings.format(folder=folder, port=self.port, tls=tls))
            command += ["nginx", "-p", str(folder), "-c", str(settings)]
        else:
            command += [str(program), name.split(",")[0]]
            command += ["--loops", "2"] if "2 loops" in name else []
            command += ["--tls", *pem] if self.scheme == "https" else []
        environment = {**os.environ, "PATH": path_with_sbin(), "QT_NO_GLIB": "1"}
        if "GLib" in name:
            del environment["QT_NO_GLIB"]
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        if not name.startswith("nginx"):
            found = re.match(r"listening on http://127\.0\.0\.1:(\d+)", self.process.stdout.readline())
            if not found:
                sys.exit(f"{name} did not start")
            self.port = int(found[1])
        self.wait_until_open()

    def wait_until_open(self):
        deadline = time.monotonic() + 10
        while True:
            with contextlib.suppress(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            if time.monotonic() > deadline or self.process.poll() is not None:
                sys.exit(f"{self.process.args} does not listen")
            time.sleep(0.02)

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident_bytes(self):
        """Once it has stopped changing."""
        last = -1
        while True:
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
            now = int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024
            if now == last:
                return now
            last = now
            time.sleep(0.3)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)


def path_with_sbin():
    return os.environ.get("PATH", "") + ":/usr/sbin"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def make_certificate(folder):
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
        "-subj", "/CN=127.0.0.1", "-keyout", folder / "key.pem", "-out", folder / "certificate.pem")


def load(server, connections, what, seconds, pinned):
    before = server.cpu_seconds()
    command = ["taskset", "-c", load_core] if pinned else []
    command += ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    url = f"{server.scheme}://127.0.0.1:{server.port}"
    command += ["-s", what, url] if isinstance(what, pathlib.Path) else [url + what]
    text = run(*command)
    used = server.cpu_seconds() - before
    found = re.search(r"(\d+) requests in [\d.]+.*\n(?:.*\n)*?Requests/sec:\s+([\d.]+)", text)
    if not found or "Non-2xx" in text or "Socket errors" in text:
        sys.exit(f"{server.process.args} failed requests:\n{text}")
    return {"perSecond": float(found[2]), "cpuMicroseconds": used * 1e6 / int(found[1])}


def one_round(folder, wanted, seconds):
    result = {"load": os.getloadavg()[0]}
    for row, (servers, connections, what, pinned) in wanted.items():
        result[row] = {}
        for name in servers:
            with Server(name, folder, pinned) as server:
                load(server, connections, what, 1, pinned)
                result[row][name] = load(server, connections, what, seconds, pinned)
    return result


def connect(server, count, path):
    """Connections that have sent one request each."""
    connections = []
    for _ in range(count):
        connection = socket.create_connection(("127.0.0.1", server.port))
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        connections.append(connection)
    return connections


def answered(connections):
    for connection in connections:
        if not connection.recv(4096).startswith(b"HTTP/1.1 200"):
            sys.exit("a request was not answered")
    return connections


def close(connections):
    for connection in connections:
        connection.close()


def memory(folder):
    """Bytes of resident memory for each idle connection that has been served once, and for each waiting request."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 16384) if hard > 0 else 16384, hard))
    result = {}
    for name in ("edge", "bare", "plain", "nginx"):
        with Server(name, folder, True) as server:
            close(answered(connect(server, 200, "/")))
            before = server.resident_bytes()
            connections = answered(connect(server, idle_connections, "/"))
            result[name] = {"idle": (server.resident_bytes() - before) / idle_connections}
            close(connections)
    with Server("edge", folder, True) as server:
        close(answered(connect(server, 200, "/")))
        before = server.resident_bytes()
        connections = connect(server, waiting_requests, "/wait")
        close(answered(connect(server, 1, "/")))
        result["edge"]["waiting"] = (server.resident_bytes() - before) / waiting_requests
        close(connections)
    return result


def middle(values):
    return statistics.median(list(values))


def table(rounds, wanted, bytes_used):
    print(f"{'':36}{'req/s':>10}{'CPU µs/req':>12}{'x first':>9}")
    for row, (servers, *_) in wanted.items():
        for name in servers:
            speed = middle(r[row][name]["perSecond"] for r in rounds)
            cpu = middle(r[row][name]["cpuMicroseconds"] for r in rounds)
            ratio = middle(r[row][name]["perSecond"] / r[row][servers[0]]["perSecond"] for r in rounds)
            print(f"{row + ': ' + name:36}{speed:>10.0f}{cpu:>12.2f}{ratio:>9.2f}")
    print()
    for row, name, other, aim in aims:
        if row in wanted:
            ratios = [r[row][name]["perSecond"] / r[row][other]["perSecond"] for r in rounds]
            reached = middle(ratios)
            print(f"{row}: {name} is {reached:.2f} x {other}, {min(ratios):.2f} to {max(ratios):.2f}"
                  f" (aim: {aim}){'' if reached >= aim else ' MISSED'}")
    scaling = middle(2 * r["loops"]["edge"]["cpuMicroseconds"] / r["loops"]["edge, 2 loops"]["cpuMicroseconds"]
                     for r in rounds)
    print(f"two loops could do {scaling:.2f} x one by their CPU time, with a core for each and others for the load")
    print()
    for name, used in bytes_used.items():
        print(f"{name}: {used['idle']:.0f} bytes for each of {idle_connections} idle connections")
    print(f"edge: {bytes_used['edge']['waiting']:.0f} bytes for each of {waiting_requests} connections with a request"
          " in flight")


def build():
    subprocess.run(["cmake", "--preset", "release", "-DBUILD_TESTING=ON"], cwd=root, check=True, stdout=sys.stderr)
    subprocess.run(["cmake", "--build", "--preset", "release", "--target", "edgebench"], cwd=root, check=True,
                   stdout=sys.stderr)


def main(options):
    wanted = {**rows, "TLS": tls_row} if options.tls else rows
    build()
    out = options.out or pathlib.Path(tempfile.gettempdir()) / f"candor-bench-edge-{int(time.time())}.json"
    folder = pathlib.Path(tempfile.mkdtemp(prefix="candor-bench-"))
    folder.chmod(0o755)
    try:
        make_certificate(folder)
        bytes_used = memory(folder)
        rounds = []
        for number in range(options.rounds):
            print(f"round {number + 1} of {options.rounds} …", file=sys.stderr)
            rounds.append(one_round(folder, wanted, options.seconds))
            about = {"time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "system": platform.platform(),
                     "cores": os.cpu_count()}
            out.write_text(json.dumps({"about": about, "seconds": options.seconds, "memory": bytes_used,
                                       "rounds": rounds}, indent=1))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    table(rounds, wanted, bytes_used)
    print(f"\nRaw numbers: {out}")

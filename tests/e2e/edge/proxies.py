# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""nginx and HAProxy in front of a server: each with a folder and a log of its own, on a free port of the loopback."""

import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile

from support.waiting import Bell

# One line for each request: the caller's request id, and to whom it was forwarded, one name for each attempt.
NGINX = """
daemon off;
master_process off;
worker_processes 1;
pid {folder}/pid;
error_log {folder}/errors warn;
{user}
events {{ worker_connections 1024; }}
http {{
    log_format requests escape=json '{{"id":"$http_x_request_id","attempts":"$upstream_addr","status":"$status"}}';
    access_log {folder}/log requests;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    client_max_body_size 0;
    client_header_timeout 10s;
    client_body_timeout 10s;
    large_client_header_buffers 8 32k;
    {settings}
    upstream candor {{
        server {host}:{server_port};
        keepalive 1;
    }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://candor;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_ignore_client_abort on;
            proxy_next_upstream off;
        }}
    }}
}}
"""

HAPROXY = """
global
    nbthread 1
    log stdout format raw daemon
    tune.bufsize 65536
defaults
    mode http
    timeout connect 10s
    timeout client 10s
    timeout server 10s
    timeout http-request 10s
    retries 0
    log global
    log-format "{{\\"id\\":\\"%[capture.req.hdr(0),json]\\",\\"attempts\\":\\"%s\\",\\"status\\":\\"%ST\\"}}"
frontend front
    bind 127.0.0.1:{port}
    {settings}
    http-request capture req.hdr(x-request-id) len 256
    default_backend candor
backend candor
    http-reuse always
    server candor {host}:{server_port}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Forwarded:
    """What one line of a proxy's log says."""

    def __init__(self, line):
        entry = json.loads(line)
        self.id = "" if entry["id"] == "-" else entry["id"]
        self.attempts = [name for name in entry["attempts"].split(", ") if name not in ("", "-", "<NOSRV>")]
        self.status = entry["status"]


class Proxy:
    """`settings` are more lines of its configuration. Runs until close()."""

    program = None
    template = None

    def __init__(self, address, settings=""):
        self.folder = tempfile.mkdtemp(prefix="candor-proxy.")
        self.address = ("127.0.0.1", free_port())
        configuration = self.template.format(folder=self.folder, host=address[0], server_port=address[1],
            port=self.address[1], settings=settings, user="user root;" if os.geteuid() == 0 else "")
        with open(os.path.join(self.folder, "conf"), "w", encoding="ascii") as file:
            file.write(configuration)
        with open(os.path.join(self.folder, "stdout"), "wb") as stdout, \
                open(os.path.join(self.folder, "stderr"), "wb") as stderr:
            self._process = subprocess.Popen(self.command(), stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr)
        try:
            Bell().wait_for(self._listens, lambda: f"{self.program} to listen: {self._said()}", 20)
        except BaseException:
            self.close()
            raise

    @classmethod
    def path(cls):
        """None when it isn't installed."""
        return shutil.which(cls.program, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")

    def command(self):
        raise NotImplementedError

    def _listens(self):
        if self._process.poll() is not None:
            raise AssertionError(f"{self.program} ended with {self._process.returncode}: {self._said()}")
        try:
            socket.create_connection(self.address, timeout=5).close()
        except ConnectionRefusedError:
            return False
        return True

    def _said(self):
        with open(os.path.join(self.folder, "stderr"), "rb") as file:
            return file.read().decode("utf-8", "replace")[-2000:]

    def requests(self):
        """A Forwarded for each request the proxy knows of."""
        with open(os.path.join(self.folder, self.log_name), "rb") as file:
            lines = file.read().decode("latin-1").split("\n")
        return [Forwarded(line) for line in lines[:-1] if line.startswith("{")]

    def close(self):
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Nginx(Proxy):

    program = "nginx"
    template = NGINX
    log_name = "log"

    def command(self):
        return [self.path(), "-p", self.folder, "-c", os.path.join(self.folder, "conf"), "-e",
            os.path.join(self.folder, "errors")]


class Haproxy(Proxy):

    program = "haproxy"
    template = HAPROXY
    log_name = "stdout"

    def command(self):
        return [self.path(), "-db", "-f", os.path.join(self.folder, "conf")]

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Webhook receivers of every temper, each of which notes what it read before it answers."""

import email.utils
import hashlib
import http.server
import json
import socket
import struct
import threading
import time

from support.receiver import Call
from support.waiting import Bell

BENIGN = ("good", "flaky", "busy", "gigabyte")  # these take every event in the end, and so does a gate
HOSTILE = ("failing", "gone", "reset", "redirect", "hang", "trickle")
PATIENCE = 60  # s, that a hanging receiver waits for the server to give up


class Receivers:
    """One listener; the first word of a path says how it answers, the rest whose events they are."""

    def __init__(self, history):
        self.bell = Bell()
        self.secrets = {}  # by path
        self.gate = threading.Event()  # receivers of the kind "gate" answer once it is set
        self._history = history
        self._lock = threading.Lock()
        self._counts = {}
        self._open = {}
        self.most_open = {}  # by path: how many requests waited there for their answers at once
        receivers = self

        class Handler(http.server.BaseHTTPRequestHandler):

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                receivers.take(self, body)

            def log_message(self, *arguments):
                pass

        class Listener(http.server.ThreadingHTTPServer):
            request_queue_size = 512
            daemon_threads = True

            def handle_error(self, request, client_address):
                pass  # a killed server's half-sent request, or one that a receiver was rude to

        self._listener = Listener(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._listener.serve_forever, daemon=True).start()

    def url(self, path):
        return f"http://127.0.0.1:{self._listener.server_address[1]}{path}"

    def close(self):
        self._listener.shutdown()
        self._listener.server_close()

    def take(self, handler, body):
        kind = handler.path.split("/")[1]
        count = self._begun(handler.path)
        try:
            answer, headers = self._answer_of(kind, count)
            self._note(handler.path, handler.headers, body, answer)
            getattr(self, f"_{kind}", self._plain)(handler, answer, headers)
        finally:
            with self._lock:
                self._open[handler.path] -= 1

    def _begun(self, path):
        """Counts a request; how many there were on its path."""
        with self._lock:
            self._counts[path] = self._counts.get(path, 0) + 1
            self._open[path] = self._open.get(path, 0) + 1
            self.most_open[path] = max(self.most_open.get(path, 0), self._open[path])
            return self._counts[path]

    def _answer_of(self, kind, count):
        """The status, 0 for none, and header fields."""
        if kind == "flaky":
            return (500 if count % 3 == 0 else 200), {}
        if kind == "busy" and count % 4 == 0:
            in_a_second = email.utils.formatdate(time.time() + 1, usegmt=True)
            return 429, {"Retry-After": in_a_second if count % 8 == 0 else "1"}
        if kind == "redirect":
            return 302, {"Location": self.url("/inside")}
        return {"failing": 500, "gone": 410, "hang": 0, "reset": 0, "trickle": 0}.get(kind, 200), {}

    def _note(self, path, headers, body, answer):
        call = Call(path, headers, body, self.secrets.get(path))
        faults = call.faults + (["a redirect was followed"] if path == "/inside" else [])
        self._history.note("received", path=path, webhookId=call.webhook_id, runId=call.run_id, sequence=call.sequence,
            event=call.event, digest=hashlib.sha256(body).hexdigest(), answer=answer, faults=faults)
        self.bell.ring()

    @staticmethod
    def _plain(handler, answer, headers):
        body = json.dumps({"answer": answer}).encode()
        handler.send_response(answer)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    def _gate(self, handler, answer, headers):
        self.gate.wait(PATIENCE)
        self._plain(handler, answer, headers)

    @staticmethod
    def _gigabyte(handler, answer, _):
        handler.send_response(answer)
        handler.send_header("Content-Length", str(2**30))
        handler.end_headers()
        block = bytes(2**16)
        for _ in range(2**14):
            handler.wfile.write(block)

    @staticmethod
    def _reset(handler, _, __):
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handler.close_connection = True

    @staticmethod
    def _hang(handler, _, __):
        handler.connection.settimeout(PATIENCE)
        handler.connection.recv(1)
        handler.close_connection = True

    @staticmethod
    def _trickle(handler, _, __):
        """A byte of the answer a second, until the server gives up."""
        text = b"HTTP/1.1 200 OK\r\nX-Slow: " + b"z" * PATIENCE
        handler.connection.settimeout(1)
        for at in range(len(text)):
            handler.connection.sendall(text[at:at + 1])
            try:
                if not handler.connection.recv(1):
                    break
            except socket.timeout:
                continue
        handler.close_connection = True

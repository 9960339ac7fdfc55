# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A webhook receiver that verifies every signature the way the integration guide tells its readers to."""

import base64
import hashlib
import hmac
import http.server
import json
import threading

from support.openapi import witness
from support.waiting import Bell


def guide_signature(secret, body):
    """The guide's recipe: the hex HMAC-SHA256 of the raw body."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def standard_signature(secret, message_id, timestamp, body):
    """Standard Webhooks: base64 HMAC-SHA256 of id.timestamp.body; whsec_ secrets are base64."""
    key = base64.b64decode(secret[len("whsec_"):]) if secret.startswith("whsec_") else secret.encode()
    signed = f"{message_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


class Call:
    """One received webhook, in the order of arrival; `faults` says what is wrong with it."""

    def __init__(self, path, headers, body, secret):
        self.path = path
        self.headers = headers
        self.body = body
        self.json = json.loads(body)
        self.event = self.json.get("event")
        self.run_id = self.json.get("runId")
        self.sequence = self.json.get("sequence")
        self.webhook_id = headers.get("webhook-id")
        self.faults = list(self._check(secret)) if secret else []

    def _check(self, secret):
        if not hmac.compare_digest(self.headers.get("X-Webhook-Signature") or "", guide_signature(secret, self.body)):
            yield "X-Webhook-Signature does not verify"
        expected = standard_signature(secret, self.webhook_id, self.headers.get("webhook-timestamp"), self.body)
        if expected not in (self.headers.get("webhook-signature") or "").split(" "):
            yield "webhook-signature does not verify"
        if self.headers.get("Content-Type", "").split(";")[0] != "application/json":
            yield "Content-Type is not application/json"
        if self.json.get("tenantId") != self.headers.get("X-Tenant-ID"):
            yield "X-Tenant-ID is not the payload's tenantId"
        if self.webhook_id != self.json.get("id"):
            yield "webhook-id is not the payload's id"
        yield from witness.see_webhook(self.headers, self.body)


class Hold:
    """Calls to one path that wait for their answers until release()."""

    def __init__(self):
        self._called = threading.Event()
        self._released = threading.Event()

    def stay(self):
        self._called.set()
        self._released.wait(60)

    def wait_for_call(self):
        assert self._called.wait(60), "nobody called"

    def release(self):
        self._released.set()


class Receiver:
    """Listens on `address`, a free loopback port. `status` is what it answers; change it at any time."""

    def __init__(self, address=("127.0.0.1", 0)):
        self.bell = Bell()
        self.status = 200
        self.answers = {}  # by path, where they differ from `status`
        self.secrets = {}  # by path
        self._calls = []
        self._holds = {}  # by path
        self._lock = threading.Lock()
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                receiver.take(self.path, self.headers, body)
                if self.path in receiver._holds:
                    receiver._holds[self.path].stay()
                self.send_response(receiver.answers.get(self.path, receiver.status))
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"ok")

            def log_message(self, *arguments):
                pass

        class Listener(http.server.ThreadingHTTPServer):
            request_queue_size = 256
            daemon_threads = True

            def handle_error(self, request, client_address):
                pass  # a killed server's half-sent request

        self._listener = Listener(address, Handler)
        self.port = self._listener.server_address[1]
        threading.Thread(target=self._listener.serve_forever, daemon=True).start()

    def url(self, path="/hook"):
        return f"http://{self._listener.server_address[0]}:{self.port}{path}"

    def hold(self, path):
        """From now on calls to `path` are answered only when the returned Hold is released."""
        self._holds[path] = Hold()
        return self._holds[path]

    def take(self, path, headers, body):
        call = Call(path, headers, body, self.secrets.get(path))
        with self._lock:
            self._calls.append(call)
        self.bell.ring()

    def calls(self, run_id=None, event=None, path=None):
        with self._lock:
            calls = list(self._calls)
        return [call for call in calls if (run_id is None or call.run_id == run_id)
            and (event is None or call.event == event) and (path is None or call.path == path)]

    def count(self):
        with self._lock:
            return len(self._calls)

    def wait_for_event(self, run_id, event, seconds=60):
        return self.bell.wait_for(lambda: self.calls(run_id, event),
            lambda: f"{event} of {run_id}; came: {[call.event for call in self.calls(run_id)]}", seconds)[0]

    def close(self):
        self._listener.shutdown()
        self._listener.server_close()

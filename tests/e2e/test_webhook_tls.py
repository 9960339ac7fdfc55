#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Receivers with an authority of their own, that want a certificate of their callers, or that lie behind a proxy."""

import http.server
import json
import os
import select
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading

from support import case
from support.waiting import Bell
from support.world import expect


class Authority:
    """Signs certificates, in a folder of its own."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="candor-authority.")
        self.openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "ca.key",
            "-out", "ca.pem", "-days", "2", "-subj", "/CN=Authority under test")

    def openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True, stdin=subprocess.DEVNULL)

    def path(self, name):
        return os.path.join(self.folder, name)

    def text(self, name):
        with open(self.path(name), encoding="ascii") as file:
            return file.read()

    def sign(self, name):
        """Makes `name`.pem and `name`.key, for 127.0.0.1."""
        with open(self.path("names"), "w", encoding="ascii") as file:
            file.write("subjectAltName=IP:127.0.0.1\n")
        self.openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", f"{name}.key",
            "-out", f"{name}.csr", "-subj", f"/CN={name}")
        self.openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", "names", "-out", f"{name}.pem")

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class SecureReceiver:
    """Speaks TLS; `calls` are the bodies with the name of who sent them."""

    def __init__(self, authority, asks=False, newest=ssl.TLSVersion.MAXIMUM_SUPPORTED):
        self.bell = Bell()
        self.calls = []
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                shown = self.connection.getpeercert() or {}
                names = dict(pair for part in shown.get("subject", ()) for pair in part)
                receiver.calls.append((json.loads(body), names.get("commonName")))
                self.send_response(204)
                self.end_headers()
                receiver.bell.ring()

            def log_message(self, *arguments):
                pass

        class Listener(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def get_request(self):
                plain, address = super().get_request()
                plain.settimeout(60)
                return context.wrap_socket(plain, server_side=True), address

            def handle_error(self, request, client_address):
                pass

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(authority.path("receiver.pem"), authority.path("receiver.key"))
        context.maximum_version = newest
        if asks:
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(authority.path("ca.pem"))
        self._listener = Listener(("127.0.0.1", 0), Handler)
        self.port = self._listener.server_address[1]
        self.url = f"https://127.0.0.1:{self.port}/hook"
        threading.Thread(target=self._listener.serve_forever, daemon=True).start()

    def events(self, run_id):
        return [body["event"] for body, _ in self.calls if body["runId"] == run_id]

    def close(self):
        self._listener.shutdown()
        self._listener.server_close()


class ConnectProxy:
    """Opens tunnels to `receiver`, whatever name is asked for; `heads` are what it was asked."""

    def __init__(self, receiver):
        self.heads = []
        self.port = None
        self._receiver = receiver
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._tunnel, args=(client,), daemon=True).start()

    def _tunnel(self, client):
        with client:
            head = b""
            while b"\r\n\r\n" not in head:
                some = client.recv(65536)
                if not some:
                    return
                head += some
            self.heads.append(head.decode("latin-1"))
            with socket.create_connection(("127.0.0.1", self._receiver.port)) as receiver:
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                while True:
                    for one in select.select([client, receiver], [], [])[0]:
                        some = one.recv(65536)
                        if not some:
                            return
                        (receiver if one is client else client).sendall(some)

    def close(self):
        self._listener.close()


class Tls(case.TenantCase):

    @classmethod
    def setUpClass(cls):
        cls.authority = Authority()
        cls.addClassCleanup(cls.authority.remove)
        for name in ("receiver", "candor", "stranger"):
            cls.authority.sign(name)
        cls.plain = SecureReceiver(cls.authority)
        cls.addClassCleanup(cls.plain.close)
        cls.asking = SecureReceiver(cls.authority, asks=True)
        cls.addClassCleanup(cls.asking.close)
        cls.proxy = ConnectProxy(cls.plain)
        cls.addClassCleanup(cls.proxy.close)
        cls.proxy_name = f"http://127.0.0.1:{cls.proxy.port}"
        cls.environment = {"CANDOR_WEBHOOKS_PROXIES": f"http://candor:in-confidence@127.0.0.1:{cls.proxy.port}"}
        super().setUpClass()

    def tls(self, name=None):
        tls = {"authorities": self.authority.text("ca.pem")}
        return tls if name is None else {**tls, "certificate": self.authority.text(f"{name}.pem"),
            "key": self.authority.text(f"{name}.key")}

    def save(self, tenant, status=200, **config):
        answer = tenant.admin.put(f"/tenants/{tenant.id}/webhook-config", config)
        self.assertEqual(answer.status, status, answer)
        return answer

    def outcome(self, tenant):
        return expect(tenant.admin.post(f"/tenants/{tenant.id}/webhook-test"), 200)

    def test_an_authority_of_ones_own_is_trusted_by_one_webhook(self):
        tenant = self.world.tenant("Private")
        self.save(tenant, callbackUrl=self.plain.url)
        self.assertEqual(self.outcome(tenant)["errorCode"], "TLS_UNTRUSTED")
        saved = self.save(tenant, callbackUrl=self.plain.url, tls=self.tls())
        self.assertEqual([one["subject"] for one in saved["tls"]["authorities"]], ["CN=Authority under test"])
        self.assertTrue(self.outcome(tenant)["delivered"])
        run_id = tenant.pending()
        self.plain.bell.wait_for(lambda: "interview.plan_generated" in self.plain.events(run_id), "its events", 60)
        other = self.world.tenant("Others")
        self.save(other, callbackUrl=self.plain.url)
        self.assertEqual(self.outcome(other)["errorCode"], "TLS_UNTRUSTED")
        # Left out it stays; null takes it away.
        self.save(tenant, callbackUrl=self.plain.url)
        self.assertTrue(self.outcome(tenant)["delivered"])
        self.assertIsNone(self.save(tenant, callbackUrl=self.plain.url, tls=None)["tls"])
        self.assertEqual(self.outcome(tenant)["errorCode"], "TLS_UNTRUSTED")

    def test_a_receiver_that_asks_is_shown_the_webhooks_certificate(self):
        tenant = self.world.tenant("Shown")
        self.save(tenant, callbackUrl=self.asking.url, tls=self.tls())
        # The alert that says so is often lost with the connection.
        missing = ("TLS_CLIENT_CERTIFICATE", "RESET_BEFORE_ANSWER")
        refused = self.outcome(tenant)
        self.assertIn(refused["errorCode"], missing)
        self.assertIn("tls.certificate", refused["advice"])
        saved = self.save(tenant, callbackUrl=self.asking.url, tls=self.tls("candor"))
        self.assertEqual(saved["tls"]["certificate"][0]["subject"], "CN=candor")
        self.assertTrue(self.outcome(tenant)["delivered"])
        run_id = tenant.pending()
        self.asking.bell.wait_for(lambda: "interview.plan_generated" in self.asking.events(run_id), "its events", 60)
        self.assertEqual({name for body, name in self.asking.calls if body["runId"] == run_id}, {"candor"})
        other = self.world.tenant("Unshown")
        self.save(other, callbackUrl=self.asking.url, tls=self.tls())
        self.assertIn(self.outcome(other)["errorCode"], missing)

    def test_a_certificate_that_the_receiver_does_not_know_is_said_to_be_the_cause(self):
        # With TLS 1.2 the receiver says so within the handshake.
        old = SecureReceiver(self.authority, asks=True, newest=ssl.TLSVersion.TLSv1_2)
        self.addCleanup(old.close)
        elsewhere = Authority()
        self.addCleanup(elsewhere.remove)
        elsewhere.sign("candor")
        tenant = self.world.tenant("Unknown")
        self.save(tenant, callbackUrl=old.url, tls={**self.tls(), "certificate": elsewhere.text("candor.pem"),
            "key": elsewhere.text("candor.key")})
        self.assertEqual(self.outcome(tenant)["errorCode"], "TLS_CLIENT_CERTIFICATE")
        self.save(tenant, callbackUrl=old.url, tls=self.tls("candor"))
        self.assertTrue(self.outcome(tenant)["delivered"])

    def test_keys_are_never_shown_and_must_fit(self):
        tenant = self.world.tenant("Sealed")
        saved = self.save(tenant, callbackUrl=self.asking.url, tls=self.tls("candor"))
        shown = expect(tenant.admin.get(f"/tenants/{tenant.id}/webhook-config"), 200)
        body = "".join(self.authority.text("candor.key").split("\n")[1:-2])
        for answer in (saved, shown, self.outcome(tenant)):
            self.assertNotIn(b"PRIVATE KEY", answer.raw)
            self.assertNotIn(body[:40].encode(), answer.raw)
        self.assertNotIn(body[:40].encode(), self.server.log())
        stolen = {**self.tls("candor"), "key": self.authority.text("stranger.key")}
        refused = self.save(tenant, 400, callbackUrl=self.asking.url, tls=stolen)
        self.assertEqual([one["pointer"] for one in refused["errors"]], ["/tls/key"])
        for wrong, pointer in (({"certificate": stolen["certificate"]}, "/tls/key"), ({"key": stolen["key"]}, "/tls/certificate"),
                ({"authorities": "none"}, "/tls/authorities"), ({"password": "x"}, "/tls/password")):
            refused = self.save(tenant, 400, callbackUrl=self.asking.url, tls=wrong)
            self.assertEqual([one["pointer"] for one in refused["errors"]], [pointer])

    def test_a_proxy_of_the_operators_leads_to_the_receiver(self):
        tenant = self.world.tenant("Proxied")
        url = "https://receiver.invalid/hook"  # nobody but the proxy knows it
        saved = self.save(tenant, callbackUrl=url, tls=self.tls(), proxy=self.proxy_name)
        self.assertEqual(saved["proxy"], self.proxy_name)
        # The tunnel leads to somebody whose certificate is for another name.
        self.assertEqual(self.outcome(tenant)["errorCode"], "TLS_NAME")
        self.assertIn("CONNECT receiver.invalid:443", self.proxy.heads[-1])
        self.assertIn("Proxy-Authorization: Basic ", self.proxy.heads[-1])
        self.save(tenant, callbackUrl=self.plain.url)
        before = len(self.proxy.heads)
        run_id = tenant.pending()
        self.plain.bell.wait_for(lambda: "interview.plan_generated" in self.plain.events(run_id), "its events", 60)
        self.assertGreater(len(self.proxy.heads), before)
        for wrong in ("http://127.0.0.1:1", f"http://candor:in-confidence@127.0.0.1:{self.proxy.port}"):
            refused = self.save(tenant, 400, callbackUrl=url, proxy=wrong)
            self.assertEqual([one["pointer"] for one in refused["errors"]], ["/proxy"])
        self.assertNotIn(b"in-confidence", self.server.log())
        self.assertIsNone(self.save(tenant, callbackUrl=self.plain.url, proxy=None)["proxy"])


if __name__ == "__main__":
    case.main(__doc__)

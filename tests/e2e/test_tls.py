#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Who reaches the server, and how: https, certificates that change, plain http, proxies, handed-over sockets."""

import os
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import unittest
import urllib.parse

from support import case
from support.certificate import Certificate
from support.client import Client
from support.server import Server
from support.waiting import Bell
from support.world import EXAMPLE, INTERVIEWS, expect


def connected(server, context):
    address = urllib.parse.urlsplit(server.url)
    plain = socket.create_connection((address.hostname, address.port), timeout=60)
    # An end without a farewell raises SSLEOFError.
    return context.wrap_socket(plain, server_hostname=address.hostname, suppress_ragged_eofs=False)


def ask(connection, path, fields=""):
    """The head of the answer, on a connection of any kind."""
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{fields}\r\n".encode())
    answer = b""
    while b"\r\n\r\n" not in answer:
        some = connection.recv(65536)
        assert some, f"the connection ended after {answer}"
        answer += some
    return answer.split(b"\r\n\r\n")[0].decode("latin-1")


class Https(case.TenantCase):

    @classmethod
    def setUpClass(cls):
        cls.certificate = Certificate()
        cls.addClassCleanup(cls.certificate.remove)
        cls.environment = cls.certificate.environment
        Client.tls = cls.certificate.trust()
        cls.addClassCleanup(setattr, Client, "tls", None)
        super().setUpClass()

    def test_the_first_call_of_an_integration_works(self):
        self.assertTrue(self.server.url.startswith("https://127.0.0.1:"), self.server.url)
        created = expect(self.acme.client.post(INTERVIEWS, EXAMPLE), 201)
        self.assertEqual(created.headers["Strict-Transport-Security"], "max-age=31536000")
        self.acme.wait_for_state(created["runId"], "PENDING")
        approved = self.acme.approve(created["runId"])
        self.assertTrue(approved["interviewLink"].startswith(f"{self.server.url}/interview/join/"), approved)
        refused = self.assertProblem(Client(self.server.url).get(INTERVIEWS), 401, "UNAUTHENTICATED")
        self.assertEqual(refused.headers["Strict-Transport-Security"], "max-age=31536000")

    def test_both_versions_are_spoken(self):
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            context = self.certificate.trust()
            context.minimum_version = context.maximum_version = version
            context.set_alpn_protocols(["h2", "http/1.1"])
            with connected(self.server, context) as connection:
                self.assertTrue(ask(connection, "/readyz").startswith("HTTP/1.1 200"))
                self.assertEqual(connection.selected_alpn_protocol(), "http/1.1")

    def test_a_hangup_signal_takes_the_new_certificate_and_keeps_what_is_connected(self):
        before = connected(self.server, self.certificate.trust())
        self.addCleanup(before.close)
        self.certificate.write()
        self.assertFalse(self.certificate.is_served_by(self.server))
        os.kill(self.server.pid, signal.SIGHUP)
        Bell().wait_for(lambda: self.certificate.is_served_by(self.server), "the new certificate")
        Client.tls = self.certificate.trust()
        self.assertTrue(ask(before, "/readyz").startswith("HTTP/1.1 200"))

        with open(self.certificate.key, "w", encoding="ascii") as file:
            file.write("no key")
        os.kill(self.server.pid, signal.SIGHUP)
        Bell().wait_for(lambda: b"the one before stays: tls.key" in self.server.log(), "the log to say what is wrong")
        self.assertTrue(self.certificate.is_served_by(self.server))

    def test_who_speaks_plain_http_is_told_so(self):
        address = urllib.parse.urlsplit(self.server.url)
        with socket.create_connection((address.hostname, address.port), timeout=60) as connection:
            self.assertTrue(ask(connection, "/readyz").startswith("HTTP/1.1 400"))


class AtItsStart(unittest.TestCase):

    def setUp(self):
        self.certificate = Certificate()
        self.addCleanup(self.certificate.remove)

    def started(self, environment, address="127.0.0.1:0"):
        server = Server(case.options.server, None, environment)
        server._address = address
        self.addCleanup(server.stop)
        return server.start()

    def refused(self, environment, address="127.0.0.1:0"):
        """What a server says that doesn't start."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("CANDOR_")}
        with tempfile.TemporaryDirectory() as folder:
            data = os.path.join(folder, "data")
            ended = subprocess.run([case.options.server, "serve"], stdin=subprocess.DEVNULL, capture_output=True,
                text=True, timeout=60, env={**clean, "CANDOR_DATA_DIR": data, "CANDOR_LISTEN": address, **environment})
            self.assertFalse(os.path.exists(data), "it made data all the same")
        self.assertEqual(ended.returncode, 1, ended.stderr)
        self.assertEqual(ended.stdout, "")
        return ended.stderr

    def test_plain_http_on_the_network_is_refused_with_the_ways_out(self):
        for address in ("0.0.0.0:0", "[::]:0"):
            said = self.refused({}, address)
            for way in ("tls.certificate", "tls.key", "127.0.0.1", "proxy", "plain_http"):
                self.assertIn(way, said)

    def test_plain_http_on_the_network_can_be_asked_for_and_is_warned_about(self):
        server = self.started({"CANDOR_PLAIN_HTTP": "anywhere"}, "0.0.0.0:0")
        self.assertTrue(server.url.startswith("http://0.0.0.0:"), server.url)
        self.assertIn(b"PLAIN HTTP ON A NETWORK ADDRESS", server.log())

    def test_https_on_the_network_needs_no_leave(self):
        server = self.started(self.certificate.environment, "0.0.0.0:0")
        self.assertTrue(server.url.startswith("https://0.0.0.0:"), server.url)
        self.assertNotIn(b"PLAIN HTTP", server.log())
        self.assertTrue(self.certificate.is_served_by(server))

    def test_a_certificate_that_cannot_be_used_is_named(self):
        other = Certificate()
        self.addCleanup(other.remove)
        wrong = {**self.certificate.environment, "CANDOR_TLS_KEY": other.key}
        self.assertIn(f"tls.key ({other.key}) is not the key", self.refused(wrong))
        os.remove(self.certificate.certificate)
        self.assertIn(f"tls.certificate ({self.certificate.certificate}) doesn't exist",
            self.refused(self.certificate.environment))

    def test_an_end_lets_every_client_know(self):
        server = self.started(self.certificate.environment)
        with connected(server, self.certificate.trust()) as connection:
            ask(connection, "/readyz")
            self.assertEqual(server.stop(), 0)
            self.assertEqual(connection.recv(65536), b"")

    def test_without_a_certificate_a_service_outlives_a_hangup_signal(self):
        server = self.started({})
        os.kill(server.pid, signal.SIGHUP)
        os.kill(server.pid, signal.SIGHUP)
        address = urllib.parse.urlsplit(server.url)
        with socket.create_connection((address.hostname, address.port), timeout=60) as connection:
            self.assertTrue(ask(connection, "/readyz").startswith("HTTP/1.1 200"))

    def test_a_proxy_is_believed_and_its_clients_have_limits_of_their_own(self):
        server = self.started({"CANDOR_TRUSTED_PROXIES": "127.0.0.1", "CANDOR_LIMITS_REQUESTS_PER_MINUTE": "1"})
        address = urllib.parse.urlsplit(server.url)

        def status(client):
            with socket.create_connection((address.hostname, address.port), timeout=60) as proxy:
                head = ask(proxy, "/api/v1/nothing", f"X-Forwarded-For: 198.51.100.9, {client}\r\n"
                    "X-Forwarded-Proto: https\r\n")
            self.assertIn("strict-transport-security: max-age=31536000", head.lower())
            return head.split(" ")[1]

        self.assertEqual([status(client) for client in ("203.0.113.1", "203.0.113.1", "203.0.113.2")],
            ["404", "429", "404"])


class HandedOver(unittest.TestCase):
    """Socket activation, with a shell in the service manager's place."""

    def start(self, listener, environment):
        folder = tempfile.mkdtemp(prefix="candor-activation.")
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        clean = {name: value for name, value in os.environ.items() if not name.startswith("CANDOR_")}
        process = subprocess.Popen(["sh", "-c", f'export LISTEN_PID=$$ LISTEN_FDS=1; exec "$0" serve 3<&{listener.fileno()}',
            case.options.server], pass_fds=[listener.fileno()], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env={**clean, "CANDOR_DATA_DIR": os.path.join(folder, "data"), **environment})
        self.addCleanup(process.communicate)
        self.addCleanup(process.terminate)
        return process

    def test_the_socket_takes_precedence_over_the_setting(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            early = socket.create_connection(("127.0.0.1", port), timeout=60)  # waits until the server is there
            self.addCleanup(early.close)
            server = self.start(listener, {"CANDOR_LISTEN": "127.0.0.1:1"})
            self.assertEqual(server.stdout.readline(), f"listening on http://127.0.0.1:{port}\n")
            self.assertTrue(ask(early, "/readyz").startswith("HTTP/1.1 200"))
            with open(f"/proc/{server.pid}/environ", "rb") as file:
                self.assertIn(b"LISTEN_FDS=1", file.read(), "the test must have handed something over")

    def test_a_socket_on_the_network_needs_tls_as_well(self):
        with socket.create_server(("0.0.0.0", 0)) as listener:
            server = self.start(listener, {"CANDOR_LISTEN": "127.0.0.1:0"})
            out, errors = server.communicate(timeout=60)
            self.assertEqual((server.returncode, out), (1, ""), errors)
            self.assertIn("plain_http", errors)


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A webhook test says what went wrong and what to do, and never more of a receiver's answer than is fit to be shown."""

import http.server
import json
import socket
import ssl
import threading

from support import case
from support.certificate import Certificate
from support.world import expect

CONFIDENCE = "Bearer in-confidence-0123456789"


class Odd:
    """Answers as `script` says: (status, fields, body), or raw bytes."""

    def __init__(self, context=None):
        self.script = (200, [], b"ok")
        odd = self

        class Handler(http.server.BaseHTTPRequestHandler):

            def do_POST(self):
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if isinstance(odd.script, bytes):
                    self.wfile.write(odd.script)
                    return
                status, fields, body = odd.script
                self.send_response(status)
                for name, value in fields:
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        class Listener(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request, client_address):
                pass  # who was refused for its certificate is gone

        self.listener = Listener(("127.0.0.1", 0), Handler)
        if context:
            self.listener.socket = context.wrap_socket(self.listener.socket, server_side=True)
        self.port = self.listener.server_address[1]
        threading.Thread(target=self.listener.serve_forever, daemon=True).start()

    def close(self):
        self.listener.shutdown()
        self.listener.server_close()


class Advice(case.TenantCase):

    def outcome(self, name, url, **config):
        """What a test of a new tenant's webhook leads to."""
        tenant = self.world.tenant(name)
        expect(tenant.admin.put(f"/tenants/{tenant.id}/webhook-config", {"callbackUrl": url, **config}), 200)
        answer = expect(tenant.admin.post(f"/tenants/{tenant.id}/webhook-test"), 200)
        self.assertEqual((answer["layer"], answer["callbackUrl"]), ("tenant", url))
        return answer

    def odd(self, context=None):
        odd = Odd(context)
        self.addCleanup(odd.close)
        return odd

    def assertAdvised(self, answer, code):
        self.assertEqual((answer["errorCode"], answer["delivered"]), (code, False))
        self.assertRegex(answer["advice"], r"^[A-Z].{20,}\.$")
        self.assertTrue(answer["error"])

    def test_whatever_the_receiver_answers(self):
        odd = self.odd()
        tenant = self.world.tenant("Statuses")
        expect(tenant.admin.put(f"/tenants/{tenant.id}/webhook-config",
            {"callbackUrl": f"http://127.0.0.1:{odd.port}/hook"}), 200)
        for status, code in ((301, "REDIRECT"), (308, "REDIRECT"), (400, "HTTP_400"), (401, "HTTP_401"), (403, "HTTP_403"),
                (404, "HTTP_404"), (405, "HTTP_405"), (410, "HTTP_410"), (422, "HTTP_4XX"), (429, "HTTP_429"), (500, "HTTP_5XX"),
                (503, "HTTP_503")):
            with self.subTest(status=status):
                odd.script = (status, [("Location", "http://169.254.169.254/latest")], b"no")
                answer = expect(tenant.admin.post(f"/tenants/{tenant.id}/webhook-test"), 200)
                self.assertEqual(answer["statusCode"], status)
                self.assertAdvised(answer, code)
        odd.script = (204, [], b"")
        answer = expect(tenant.admin.post(f"/tenants/{tenant.id}/webhook-test"), 200)
        self.assertEqual([answer[name] for name in ("delivered", "error", "errorCode", "advice")], [True, None, None, None])
        # A test that is told "gone" disables nothing.
        self.assertIsNone(expect(tenant.admin.get(f"/tenants/{tenant.id}/webhook-config"), 200)["disabledReason"])

    def test_a_receiver_that_cannot_be_reached(self):
        with socket.socket() as port:
            port.bind(("127.0.0.1", 0))  # and doesn't listen
            self.assertAdvised(self.outcome("Refused", f"http://127.0.0.1:{port.getsockname()[1]}/"), "CONNECT_REFUSED")
        plain = self.odd()
        self.assertAdvised(self.outcome("Plain", f"https://127.0.0.1:{plain.port}/"), "TLS_FAILED")
        plain.script = b"SSH-2.0-OpenSSH_9.2\r\n"
        self.assertAdvised(self.outcome("Shell", f"http://127.0.0.1:{plain.port}/"), "PROTOCOL")
        plain.script = b""
        self.assertAdvised(self.outcome("Closed", f"http://127.0.0.1:{plain.port}/"), "RESET")

    def test_a_certificate_that_nobody_trusts(self):
        certificate = Certificate()
        self.addCleanup(certificate.remove)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.certificate, certificate.key)
        odd = self.odd(context)
        answer = self.outcome("Untrusted", f"https://127.0.0.1:{odd.port}/")
        self.assertAdvised(answer, "TLS_UNTRUSTED")
        self.assertEqual((answer["statusCode"], answer["response"]), (None, None))

    def test_an_answer_is_shown_without_what_is_confidential(self):
        odd = self.odd()
        odd.script = (200, [("Content-Type", "text/plain"), ("Set-Cookie", "session=stolen-goods"), ("X-Api-Token", "stolen-goods"),
            ("X-Seen", f"you said {CONFIDENCE}"), ("Server", "Odd")], f"you said {CONFIDENCE}\x1b[2J ".encode() + b"x" * 100_000)
        answer = self.outcome("Confidential", f"http://127.0.0.1:{odd.port}/", customHeaders={"Authorization": CONFIDENCE})
        self.assertTrue(answer["delivered"])
        self.assertNotIn("stolen-goods", json.dumps(answer.json))
        self.assertNotIn("in-confidence", json.dumps(answer.json))
        self.assertEqual(answer["request"]["headers"]["Authorization"], "****")
        shown = answer["response"]
        self.assertEqual({name: shown["headers"][name] for name in ("Set-Cookie", "X-Api-Token", "X-Seen", "Server")},
            {"Set-Cookie": "****", "X-Api-Token": "****", "X-Seen": "you said ****", "Server": "Odd"})
        self.assertTrue(shown["body"].startswith("you said ****\ufffd[2J xxx"), shown["body"][:50])
        self.assertEqual((len(shown["body"]), shown["truncated"]), (4096, True))

    def test_what_is_no_text_is_only_named(self):
        odd = self.odd()
        odd.script = (500, [("Content-Type", "image/png")], b"\x89PNG\x00\x01")
        answer = self.outcome("Image", f"http://127.0.0.1:{odd.port}/")
        self.assertEqual((answer["response"]["body"], answer["response"]["truncated"]), ("[6 bytes of image/png]", False))

    def test_nowhere_to_go_says_why_layer_by_layer(self):
        tenant = self.world.tenant("Nowhere")
        answer = expect(tenant.admin.post(f"/tenants/{tenant.id}/webhook-test"), 200)
        self.assertAdvised(answer, "NO_DESTINATION")
        self.assertIn("The tenant has no webhook.", answer["advice"])
        expect(tenant.admin.put(f"/tenants/{tenant.id}/webhook-config",
            {"callbackUrl": self.receiver.url("/nowhere"), "isActive": False}), 200)
        answer = expect(tenant.admin.post(f"/tenants/{tenant.id}/webhook-test"), 200)
        self.assertAdvised(answer, "NO_DESTINATION")
        self.assertIn("switched off", answer["advice"])


if __name__ == "__main__":
    case.main(__doc__)

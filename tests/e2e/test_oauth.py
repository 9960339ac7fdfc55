#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""OAuth 2.0 client credentials, as a client of the standard sees them."""

import base64
import json
import urllib.parse

from support import case
from support.client import Client
from support.world import INTERVIEWS, example, expect

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
GRANT = {"grant_type": "client_credentials"}


class OAuth(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.acme = cls.world.tenant("Acme")
        cls.anyone = Client(cls.server.url)

    def new_client(self, **body):
        return expect(self.acme.admin.post("/oauth-clients", {"name": "ATS", **body}), 201)

    def ask(self, headers=None, **parameters):
        body = urllib.parse.urlencode({**GRANT, **parameters}).encode()
        return self.anyone.request("POST", "/oauth/token", body, {**FORM, **(headers or {})})

    def token_of(self, made, **parameters):
        return expect(self.ask(client_id=made["clientId"], client_secret=made["clientSecret"], **parameters), 200)

    def bearer(self, token):
        return Client(self.server.url, {"Authorization": f"Bearer {token['access_token']}"})

    def assertTokenError(self, answer, status, error):
        self.assertEqual((answer.status, answer.json.get("error")), (status, error), answer)
        self.assertEqual(answer.headers["Cache-Control"], "no-store")
        self.assertEqual(answer.headers["Content-Type"], "application/json")

    def test_all_ways_of_asking_give_a_token_that_works(self):
        made = self.new_client()
        pair = f"{made['clientId']}:{made['clientSecret']}"
        basic = {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}
        credentials = {"client_id": made["clientId"], "client_secret": made["clientSecret"]}
        for answer in (self.ask(**credentials), self.ask(basic),
                self.anyone.post("/oauth/token", {**GRANT, **credentials}), self.anyone.post("/oauth/token", GRANT, basic)):
            token = expect(answer, 200)
            self.assertEqual((token["token_type"], token["expires_in"]), ("Bearer", 900))
            self.assertEqual(answer.headers["Cache-Control"], "no-store")
            self.assertEqual(answer.headers["Pragma"], "no-cache")
            expect(self.bearer(token).post(INTERVIEWS, example()), 201)
        self.assertNotIn("clientSecret", self.acme.admin.get(f"/oauth-clients/{made['id']}").json)
        self.assertTrue(self.acme.admin.get(f"/oauth-clients/{made['id']}")["lastUsedAt"])

    def test_a_token_is_what_the_standards_say(self):
        made = self.new_client()
        token = self.token_of(made, scope="interview:read")["access_token"]
        header, claims = (json.loads(base64.urlsafe_b64decode(part + "==")) for part in token.split(".")[:2])
        self.assertEqual((header["typ"], header["alg"]), ("at+jwt", "HS256"))
        self.assertTrue(header["kid"])
        for claim in ("iss", "exp", "aud", "sub", "client_id", "iat", "jti"):
            self.assertIn(claim, claims)
        self.assertEqual((claims["client_id"], claims["sub"], claims["scope"]),
            (made["clientId"], made["clientId"], "interview:read"))

    def test_errors_are_those_of_the_standard(self):
        made = self.new_client(permissions=["interview:read"])
        known = {"client_id": made["clientId"], "client_secret": made["clientSecret"]}
        wrong = self.ask(client_id=made["clientId"], client_secret="ocs_wrong")
        self.assertTokenError(wrong, 401, "invalid_client")
        self.assertIn("Basic", wrong.headers["WWW-Authenticate"])
        self.assertTokenError(self.ask(), 401, "invalid_client")
        self.assertTokenError(self.ask(**known, scope="interview:create"), 400, "invalid_scope")
        self.assertTokenError(self.ask(**{**known, "grant_type": "password"}), 400, "unsupported_grant_type")
        self.assertTokenError(self.anyone.request("POST", "/oauth/token", b"client_id=x", FORM), 400, "invalid_request")
        self.assertTokenError(self.anyone.request("POST", "/oauth/token", b"{", None), 400, "invalid_request")
        self.assertProblem(self.anyone.request("POST", "/oauth/token", b"x", {"Content-Type": "text/plain"}), 415,
            "UNSUPPORTED_MEDIA_TYPE")

    def test_a_use_that_is_refused_says_why(self):
        made = self.new_client(permissions=["interview:read"])
        client = self.bearer(self.token_of(made))
        expect(client.get(INTERVIEWS), 200)
        lacking = self.assertProblem(client.post(INTERVIEWS, example()), 403, "PERMISSION_REQUIRED")
        self.assertIn('error="insufficient_scope", scope="interview:create"', lacking.headers["WWW-Authenticate"])
        by_key = self.acme.client.get("/users")
        self.assertEqual((by_key.status, by_key.headers.get("WWW-Authenticate")), (403, None))
        expect(self.acme.admin.delete(f"/oauth-clients/{made['id']}"), 204)
        ended = self.assertProblem(client.get(INTERVIEWS), 401, "UNAUTHENTICATED")
        self.assertIn('error="invalid_token"', ended.headers["WWW-Authenticate"])
        self.assertTokenError(self.ask(client_id=made["clientId"], client_secret=made["clientSecret"]), 401,
            "invalid_client")

    def test_forged_tokens_are_refused_wherever_a_token_goes(self):
        access = self.token_of(self.new_client())["access_token"]
        _, link = self.acme.approved()
        link_token = link.rsplit("/", 1)[1]
        header, claims, signature = access.split(".")
        none = base64.urlsafe_b64encode(b'{"alg":"none","typ":"at+jwt"}').decode().rstrip("=")
        for forged in (f"{none}.{claims}.", f"{header}.{claims}.", f"{header}.{claims}.{signature[:-4]}AAAA", link_token):
            self.assertProblem(self.bearer({"access_token": forged}).get(INTERVIEWS), 401, "UNAUTHENTICATED")
        header, claims, signature = link_token.split(".")
        for forged in (f"{none}.{claims}.", f"{header}.{claims}.", f"{header}.{claims}.{signature[:-4]}AAAA", access):
            self.assertProblem(self.anyone.post("/candidate/session", {"token": forged}), 401, "UNAUTHENTICATED")
            stranger = Client(self.server.url, {"Cookie": f"candor-room={forged}"})
            self.assertProblem(stranger.get("/candidate/interview"), 401, "UNAUTHENTICATED")

    def test_a_repeated_request_makes_one_client_and_shows_its_secret_once(self):
        key = {"Idempotency-Key": "one-client"}
        first = expect(self.acme.admin.post("/oauth-clients", {"name": "Once"}, key), 201)
        again = expect(self.acme.admin.post("/oauth-clients", {"name": "Once"}, key), 201)
        self.assertEqual(again.headers["Idempotency-Replayed"], "true")
        self.assertEqual(again["clientId"], first["clientId"])
        self.assertNotIn("clientSecret", again.json)

    def test_a_platforms_client_names_its_tenant(self):
        partner = self.world.platform_admin()
        made = expect(partner.post("/platform-admin/oauth-clients", {"name": "Partner"}), 201)
        client = self.bearer(self.token_of(made))
        self.assertProblem(client.get(INTERVIEWS), 400, "TENANT_REQUIRED")
        expect(client.with_headers(X_Tenant_ID=self.acme.id).get(INTERVIEWS), 200)
        self.assertEqual([item["id"] for item in partner.items("/platform-admin/oauth-clients")], [made["id"]])

    def test_a_client_is_changed_and_its_tokens_with_it(self):
        made = self.new_client(permissions=["interview:*"])
        path = f"/oauth-clients/{made['id']}"
        client = self.bearer(self.token_of(made))
        expect(client.post(INTERVIEWS, example()), 201)
        changed = expect(self.acme.admin.put(path, {"name": "Reader", "permissions": ["interview:read"],
            "expiresAt": "2999-01-01T00:00:00.000Z"}), 200)
        self.assertEqual((changed["name"], changed["permissions"], changed["expiresAt"]),
            ("Reader", ["interview:read"], "2999-01-01T00:00:00.000Z"))
        self.assertEqual(self.acme.admin.get(path).json, changed.json)
        self.assertProblem(client.post(INTERVIEWS, example()), 403, "PERMISSION_REQUIRED")
        self.assertTokenError(self.ask(client_id=made["clientId"], client_secret=made["clientSecret"],
            scope="interview:create"), 400, "invalid_scope")
        self.assertProblem(self.acme.admin.put(path, {"permissions": ["tenant:create"]}), 400, "VALIDATION_FAILED")
        self.assertProblem(self.acme.admin.put(path, {"clientSecret": "x"}), 400, "VALIDATION_FAILED")
        expect(self.acme.admin.delete(path), 204)
        self.assertProblem(self.acme.admin.put(path, {"name": "Gone"}), 400, "INVALID_STATE")

    def test_a_secret_is_replaced_with_an_overlap(self):
        made = self.new_client()
        path = f"/oauth-clients/{made['id']}/rotate"
        live = self.bearer(self.token_of(made))
        second = expect(self.acme.admin.post(path, {"overlapSeconds": 3600}), 200)
        self.assertNotEqual(second["clientSecret"], made["clientSecret"])
        self.assertTrue(second["previousSecretUntil"])
        for client in (made, second):
            self.token_of(client)
        third = expect(self.acme.admin.post(path, {"overlapSeconds": 3600}), 200)
        self.assertTokenError(self.ask(client_id=made["clientId"], client_secret=made["clientSecret"]), 401, "invalid_client")
        for client in (second, third):
            self.token_of(client)
        last = expect(self.acme.admin.post(path), 200)
        self.assertIsNone(last["previousSecretUntil"])
        self.assertTokenError(self.ask(client_id=made["clientId"], client_secret=third["clientSecret"]), 401, "invalid_client")
        self.token_of(last)
        expect(live.get(INTERVIEWS), 200)
        expect(self.acme.admin.delete(f"/oauth-clients/{made['id']}"), 204)
        self.assertProblem(self.acme.admin.post(path), 400, "INVALID_STATE")

    def test_a_secrets_overlap_ends(self):
        made = self.new_client()
        expect(self.acme.admin.post(f"/oauth-clients/{made['id']}/rotate", {"overlapSeconds": 1}), 200)
        self.receiver.bell.wait_for(lambda: self.ask(client_id=made["clientId"],
            client_secret=made["clientSecret"]).status == 401, "the overlap to end")

    def test_suspending_the_tenant_ends_what_its_tokens_may_change(self):
        other = self.world.tenant("Suspended")
        made = expect(other.admin.post("/oauth-clients", {"name": "ATS"}), 201)
        client = self.bearer(self.token_of(made))
        expect(client.post(INTERVIEWS, example()), 201)
        expect(self.world.admin.put(f"/tenants/{other.id}", {"status": "SUSPENDED"}), 200)
        self.assertProblem(client.post(INTERVIEWS, example()), 403, "TENANT_SUSPENDED")


if __name__ == "__main__":
    case.main(__doc__)

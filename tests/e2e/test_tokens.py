#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Forged, altered, outdated and misused tokens are refused, each with 401 and nothing more."""

import base64
import hashlib
import hmac
import http.client
import json
import time
import unittest
import uuid

from support import case
from support.client import Client
from support.corpora import corpus
from support.world import INTERVIEWS, PASSWORD, Candidate, expect

MASTER_KEY = bytes(range(32))
HOUR = 3600


def encoded(value):
    raw = value if isinstance(value, bytes) else json.dumps(value, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decoded(text):
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def derived(purpose):
    """HKDF-SHA256 (RFC 5869) of the master key, as the server's operator could do it as well."""
    secret = hmac.new(bytes(32), MASTER_KEY, hashlib.sha256).digest()
    return hmac.new(secret, b"candor/" + purpose + b"\x01", hashlib.sha256).digest()


def signed(header, claims, key, digest=hashlib.sha256):
    content = f"{encoded(header)}.{encoded(claims)}"
    return f"{content}.{encoded(hmac.new(key, content.encode(), digest).digest())}"


class Tokens(case.ServerCase):

    environment = {"CANDOR_MASTER_KEY": base64.b64encode(MASTER_KEY).decode()}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.tenant = cls.world.tenant()
        who = {"email": "reader@example.com", "password": PASSWORD}
        cls.user = expect(cls.tenant.admin.post("/users", {**who, "name": "Reader", "role": "ADMIN"}), 201)
        cls.session = expect(Client(cls.server.url).post("/auth/login", who), 200)
        cls.other = cls.world.admin.headers["Authorization"].split(" ")[1]
        cls.good = cls.session["accessToken"]
        cls.header, cls.claims = map(decoded, cls.good.split(".")[:2])
        cls.key = derived(b"access-token/1")
        cls.attackers_key = b"a key that the attacker chose, 32+"

    def ask(self, token):
        return Client(self.server.url, {"Authorization": f"Bearer {token}"}).get("/auth/me")

    def assertRefused(self, attacks):
        for name, token in attacks.items():
            with self.subTest(attack=name):
                for path in ("/auth/me", INTERVIEWS):
                    answer = Client(self.server.url, {"Authorization": f"Bearer {token}"}).get(path)
                    self.assertProblem(answer, 401, "UNAUTHENTICATED")
                    self.assertIn("WWW-Authenticate", answer.headers)

    def ours(self, header=None, claims=None, without=()):
        """A token with the server's own signature."""
        told = {**self.claims, **(claims or {})}
        return signed({**self.header, **(header or {})}, {k: v for k, v in told.items() if k not in without}, self.key)

    def strangers_session(self):
        who = {"email": "stranger@example.com", "password": PASSWORD}
        expect(self.tenant.admin.post("/users", {**who, "name": "Stranger", "role": "ADMIN"}), 201)
        token = expect(Client(self.server.url).post("/auth/login", who), 200)["accessToken"]
        return decoded(token.split(".")[1])["sid"]

    def test_a_token_made_right_is_let_in(self):
        self.assertEqual(self.ask(self.good).status, 200)
        self.assertEqual(self.ask(self.ours()).status, 200, "else the attacks below prove nothing")

    def test_no_algorithm_but_the_servers_own(self):
        head, body, signature = self.good.split(".")
        attacks = {}
        for name in ("none", "None", "NONE", "nOnE", "", "hs256", "HS384", "HS512", "RS256", "ES256", "PS256", "EdDSA",
                "A128KW", None, 256, ["HS256"]):
            other = encoded({**self.header, "alg": name})
            attacks[f"{name}, empty signature"] = f"{other}.{body}."
            attacks[f"{name}, no signature"] = f"{other}.{body}"
            attacks[f"{name}, another token's signature"] = f"{other}.{body}.{signature}"
            attacks[f"{name}, the server's key"] = self.ours({"alg": name})
        for name, digest in (("HS384", hashlib.sha384), ("HS512", hashlib.sha512)):
            attacks[f"{name}, really"] = signed({**self.header, "alg": name}, self.claims, self.key, digest)
        unnamed = {name: value for name, value in self.header.items() if name != "alg"}
        attacks["no alg"] = signed(unnamed, self.claims, self.key)
        self.assertRefused(attacks)

    def test_no_signature_but_the_whole_right_one(self):
        head, body, signature = self.good.split(".")
        risen = encoded({**self.claims, "sub": decoded(self.other.split(".")[1])["sub"]})
        raw = base64.urlsafe_b64decode(signature + "=")
        flipped = bytes([raw[0] ^ 1]) + raw[1:]
        self.assertRefused({"empty": f"{head}.{body}.", "missing": f"{head}.{body}", "only dots": "..",
            "truncated": f"{head}.{body}.{signature[:-4]}", "a bit": f"{head}.{body}.{encoded(flipped)}",
            "doubled": f"{head}.{body}.{signature}{signature}", "zeros": f"{head}.{body}.{encoded(bytes(32))}",
            "another's": f"{head}.{body}.{self.other.split('.')[2]}", "other claims": f"{head}.{risen}.{signature}",
            "padded": f"{self.good}=", "five parts": f"{self.good}.a.b", "attacker's": signed(self.header, self.claims,
                self.attackers_key), "no key": signed(self.header, self.claims, b""),
            "as JSON": json.dumps({"payload": body, "protected": head, "signature": signature}), "long": "a" * 6000})

    def test_no_key_that_the_token_names(self):
        key = self.attackers_key
        jwk = {"kty": "oct", "k": encoded(key), "alg": "HS256", "kid": "mine"}
        attacks = {}
        for kid in ("mine", "", "access-0", "../../../../dev/null", "' OR 1=1 --", None, 1, ["access-1"], {"a": 1}):
            attacks[f"kid {kid!r}"] = signed({**self.header, "kid": kid}, self.claims, key)
            attacks[f"kid {kid!r}, no key"] = signed({**self.header, "kid": kid}, self.claims, b"")
            attacks[f"kid {kid!r}, the server's key"] = self.ours({"kid": kid})
        for header in ({"jwk": jwk}, {"jku": "https://attacker.example/keys"}, {"x5u": "https://attacker.example/chain"},
                {"x5c": ["MIIB"]}, {"x5t": "abc"}, {"jwk": jwk, "kid": "mine"}, {"jku": "https://attacker.example",
                    "kid": "mine"}):
            attacks[f"{sorted(header)}"] = signed({**self.header, **header}, self.claims, key)
        attacks["crit"] = self.ours({"crit": ["exp"]})
        attacks["b64"] = self.ours({"crit": ["b64"], "b64": False})
        self.assertRefused(attacks)

    def test_no_other_time(self):
        now = int(time.time())
        self.assertRefused({"expired": self.ours(claims={"exp": now - 1}), "long ago": self.ours(claims={"exp": 0}),
            "negative": self.ours(claims={"exp": -now}), "no exp": self.ours(without=("exp",)),
            "exp as text": self.ours(claims={"exp": str(now + HOUR)}), "exp null": self.ours(claims={"exp": None}),
            "not yet": self.ours(claims={"nbf": now + HOUR}), "nbf as text": self.ours(claims={"nbf": "0"}),
            "made tomorrow": self.ours(claims={"iat": now + 24 * HOUR}), "no iat": self.ours(without=("iat",))})

    def test_no_other_kind_audience_issuer_or_subject(self):
        attacks = {}
        for typ in ("JWT", "join+jwt", "room+jwt", "", None, "application/at+jwt "):
            attacks[f"typ {typ}"] = self.ours({"typ": typ})
        for audience in ("candor-candidate", "", "other", [], ["other"], None, {"candor": 1}):
            attacks[f"aud {audience}"] = self.ours(claims={"aud": audience})
        for issuer in ("other", "", None, ["candor"]):
            attacks[f"iss {issuer}"] = self.ours(claims={"iss": issuer})
        for subject in (str(uuid.uuid4()), "", None, self.world.bootstrapped["id"]):
            attacks[f"sub {subject}"] = self.ours(claims={"sub": subject})
        for session in (str(uuid.uuid4()), "", None, self.strangers_session()):
            attacks[f"sid {session}"] = self.ours(claims={"sid": session})
        for name in ("aud", "iss", "sub", "sid", "jti"):
            attacks[f"no {name}"] = self.ours(without=(name,))
        self.assertRefused(attacks)

    def test_no_token_that_was_made_for_something_else(self):
        run_id, link = self.tenant.approved()
        candidate = Candidate(self.server, link)
        candidate.enter()
        cookie = candidate.client.cookie.partition("=")[2]
        invitation = expect(self.tenant.admin.request("POST", f"/users/{self.user['id']}/invitation"), 201)["token"]
        self.assertRefused({"link": link.rsplit("/", 1)[1], "cookie": cookie, "refresh token": self.session["refreshToken"],
            "invitation": invitation, "API key": self.tenant.key, "run id": run_id})
        for token in (self.good, cookie, self.session["refreshToken"], self.tenant.key):
            opened = Client(self.server.url, {"Origin": self.server.url}).post("/candidate/session", {"token": token})
            self.assertProblem(opened, 401, "UNAUTHENTICATED")
        for token in (self.good, link.rsplit("/", 1)[1], self.tenant.key):
            sent = {"Cookie": f"candor-room={token}", "Origin": self.server.url}
            self.assertProblem(Client(self.server.url, sent).get("/candidate/interview"), 401, "UNAUTHENTICATED")
        for token in (self.good, invitation, link.rsplit("/", 1)[1]):
            self.assertProblem(Client(self.server.url).post("/auth/refresh", {"refreshToken": token}), 401, "UNAUTHENTICATED")
            self.assertProblem(Client(self.server.url, {"X-API-Key": token}).get(INTERVIEWS), 401, "UNAUTHENTICATED")

    def test_no_token_outside_of_its_header(self):
        for headers in ({"Authorization": self.good}, {"Authorization": f"Token {self.good}"}, {"Cookie": f"token={self.good}"},
                {"X-Access-Token": self.good}, {"Authorization": "Bearer"}, {"Authorization": f"Basic {self.good}"}):
            answer = Client(self.server.url, headers).get("/auth/me")
            self.assertProblem(answer, 401, "UNAUTHENTICATED")
        self.assertEqual(Client(self.server.url).get("/auth/me", access_token=self.good).status, 401)

    def test_no_second_credential_beside_the_first(self):
        other = self.world.tenant("Other").id
        for twice, value in (("X-API-Key", self.tenant.key), ("Authorization", f"Bearer {self.good}"),
                ("X-Tenant-ID", self.tenant.id), ("x-tenant-id", other)):
            with self.subTest(header=twice):
                status, problem = self.ask_twice(twice, value)
                self.assertEqual((status, problem["code"]), (400, "VALIDATION_FAILED"), problem)
                self.assertEqual(problem["errors"][0]["header"].lower(), twice.lower())

    def ask_twice(self, name, value):
        """The answer to a request in which this header comes a second time, with this value."""
        first = [("X-API-Key", self.tenant.key), ("X-Tenant-ID", self.tenant.id)]
        if name == "Authorization":
            first = [(name, value)]
        connection = http.client.HTTPConnection(self.server.url.split("//")[1], timeout=60)
        connection.putrequest("GET", "/api/v1" + INTERVIEWS)
        for header, text in [*first, (name, value)]:
            connection.putheader(header, text)
        connection.endheaders()
        answer = connection.getresponse()
        try:
            return answer.status, json.load(answer)
        finally:
            connection.close()

    def test_the_public_signature_vectors_open_nothing(self):
        vectors = corpus("wycheproof/json_web_signature_test.json")
        if not vectors:
            raise unittest.SkipTest("the Wycheproof corpus isn't here; set CANDOR_CORPORA to its parent folder")
        with open(vectors, encoding="utf-8") as file:
            groups = json.load(file)["testGroups"]
        tokens = {test["jws"] for group in groups for test in group["tests"]
            if isinstance(test["jws"], str) and test["jws"].isascii() and test["jws"].isprintable()}
        client = Client(self.server.url)
        for token in tokens:
            answer = client.request("GET", "/auth/me", headers={"Authorization": f"Bearer {token}"})
            self.assertProblem(answer, 401, "UNAUTHENTICATED")
        self.assertGreater(len(tokens), 100)


if __name__ == "__main__":
    case.main(__doc__)

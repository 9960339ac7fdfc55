#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Who starts the server signs in with the token that they handed to its process."""

import os
import socket
import unittest

from support import case
from support.client import Client
from support.openapi import witness
from support.supervised import Supervised, new_token
from support.world import PASSWORD, expect

DOOR = "/super-admin/auth/owner"
ACCOUNT = {"email": "owner@example.com", "password": PASSWORD, "name": "Owner"}


def words(server, *said):
    """What the control socket answers: (whether it was well, text)."""
    with socket.socket(socket.AF_UNIX) as control:
        control.settimeout(60)
        control.connect(os.path.join(server.folder, "control.sock"))
        control.sendall((" ".join(said) + "\n").encode())
        answer = b""
        while chunk := control.recv(4096):
            answer += chunk
    kind, _, text = answer.decode().partition("\n")
    return kind == "ok", text


class OwnerDoor(unittest.TestCase):

    def start(self, **arguments):
        database = case.fresh_database(case.options.database) if case.options.database else None
        server = Supervised(case.options.server, database=database, **arguments)
        self.addCleanup(server.stop)
        return server

    def tearDown(self):
        self.assertEqual(witness.faults, [])

    def test_the_first_start_makes_the_owner_and_signs_in(self):
        server = self.start()
        anyone = Client(server.url)
        self.assertEqual(anyone.post("/super-admin/auth/bootstrap", {**ACCOUNT, "name": "Eve"})["code"],
            "BOOTSTRAP_CLOSED", "nobody else is first while the door is armed")
        missing = anyone.post(DOOR, {"token": server.token})
        self.assertEqual((missing.status, [one["pointer"] for one in missing["errors"]]), (400, ["/account"]))
        weak = anyone.post(DOOR, {"token": server.token, "account": {**ACCOUNT, "password": "aaaaaaaaaaaaaa"}})
        self.assertEqual((weak.status, [one["pointer"] for one in weak["errors"]]), (400, ["/account/password"]))
        tokens = expect(anyone.post(DOOR, {"token": server.token, "account": ACCOUNT}), 200)
        self.assertEqual((tokens["user"]["role"], tokens["user"]["email"]), ("SUPER_ADMIN", ACCOUNT["email"]))
        me = Client(server.url, {"Authorization": f"Bearer {tokens['accessToken']}"})
        self.assertEqual(expect(me.get("/auth/me"), 200)["name"], "Owner")
        self.assertEqual(anyone.post(DOOR, {"token": server.token}).status, 401, "a token serves once")
        expect(anyone.post("/super-admin/auth/login", {"email": ACCOUNT["email"], "password": PASSWORD}), 200)

    def test_the_token_stands_neither_in_the_arguments_nor_in_the_environment_nor_in_the_log(self):
        server = self.start(environment={"CANDOR_LOG_LEVEL": "debug"})
        expect(Client(server.url).post(DOOR, {"token": server.token, "account": ACCOUNT}), 200)
        for name in ("cmdline", "environ"):
            with open(f"/proc/{server.process.pid}/{name}", "rb") as file:
                self.assertNotIn(server.token.encode(), file.read())
        self.assertNotIn(server.token, server.log())

    def test_wrong_tokens_close_the_door_and_the_control_socket_opens_it_again(self):
        server = self.start()
        anyone = Client(server.url)
        for _ in range(3):
            refused = anyone.post(DOOR, {"token": new_token(), "account": ACCOUNT})
            self.assertEqual((refused.status, refused["code"]), (401, "UNAUTHENTICATED"))
        self.assertEqual(anyone.post(DOOR, {"token": server.token, "account": ACCOUNT}).status, 401)
        good, status = words(server, "status")
        self.assertTrue(good, status)
        self.assertIn(f'"url":"{server.url}"', status)
        self.assertIn(f'"pid":{server.process.pid}', status)
        self.assertEqual(words(server, "owner-token", "short")[0], False)
        again = new_token()
        self.assertEqual(words(server, "owner-token", again), (True, ""))
        expect(anyone.post(DOOR, {"token": again, "account": ACCOUNT}), 200)

    def test_only_what_comes_straight_from_this_machine_gets_in(self):
        server = self.start()
        anyone = Client(server.url)
        for field in ("Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Via", "Origin"):
            refused = anyone.request("POST", DOOR, {"token": server.token, "account": ACCOUNT}, {field: "127.0.0.1"})
            self.assertEqual((refused.status, refused["code"]), (401, "UNAUTHENTICATED"), field)
        expect(anyone.post(DOOR, {"token": server.token, "account": ACCOUNT}), 200)  # none of these was a try

    def test_a_server_that_nobody_handed_a_token_lets_nobody_in(self):
        database = case.fresh_database(case.options.database) if case.options.database else None
        server = case.Server(case.options.server, database)
        self.addCleanup(server.stop)
        server.start()
        refused = Client(server.url).post(DOOR, {"token": new_token(), "account": ACCOUNT})
        self.assertEqual((refused.status, refused["code"]), (401, "UNAUTHENTICATED"))

    def test_behind_trusted_proxies_there_is_no_door(self):
        server = self.start(environment={"CANDOR_TRUSTED_PROXIES": "192.0.2.0/24"})
        self.assertEqual(server.failure()["code"], "SETTINGS_INVALID")

    def test_what_is_no_token_is_no_start(self):
        for line in (b"", b"short\n", b"a" * 43, b"a" * 42 + b"!\n", b"a" * 200):
            server = self.start(stdin=line)
            self.assertEqual(server.said, "")
            self.assertEqual(server.process.wait(60), 2)
            self.assertIn("--owner-token-stdin wants", server.log())

    def test_the_server_goes_on_after_its_standard_input_has_ended(self):
        server = self.start(stdin=None)
        expect(Client(server.url).post(DOOR, {"token": server.token, "account": ACCOUNT}), 200)
        self.assertIsNone(server.process.poll())
        self.assertEqual(os.readlink(f"/proc/{server.process.pid}/fd/0"), "/dev/null")


if __name__ == "__main__":
    case.main(__doc__)

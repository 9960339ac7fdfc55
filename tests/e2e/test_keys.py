#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""`candor-server keys`, with and without a server that runs."""

import base64
import json
import os
import stat
import subprocess

from support import case
from support.client import Client
from support.world import INTERVIEWS, Candidate, expect


class Keys(case.ServerCase):

    def command(self, *words):
        environment = {**self.server._environment, "CANDOR_LISTEN": "127.0.0.1:0"}
        return subprocess.run([case.options.server, "keys", *words], env=environment, capture_output=True, text=True,
            stdin=subprocess.DEVNULL, timeout=60, check=False)

    def listed(self, *words):
        done = self.command(*words)
        self.assertEqual(done.returncode, 0, done.stderr)
        return [line.split() for line in done.stdout.splitlines()[1:]]

    def test_keys_are_listed_and_rotated_beside_a_running_server_and_without_one(self):
        acme = self.world.tenant("Acme")
        made = expect(acme.admin.post("/oauth-clients", {"name": "ATS"}), 201)
        body = {"grant_type": "client_credentials", "client_id": made["clientId"], "client_secret": made["clientSecret"]}
        token = expect(Client(self.server.url).post("/oauth/token", body), 200)["access_token"]
        _, link = acme.approved()
        candidate = Candidate(self.server, link)
        candidate.enter()
        self.assertEqual([row[0] for row in self.listed("list")], ["1"])
        self.assertTrue(stat.S_ISSOCK(os.stat(os.path.join(self.server.folder, "control.sock")).st_mode))
        self.assertEqual(os.stat(os.path.join(self.server.folder, "control.sock")).st_mode & 0o077, 0)

        rotated = self.listed("rotate")
        self.assertEqual([row[2] for row in rotated], ["signs", "announced"])
        again = self.command("rotate")
        self.assertEqual(again.returncode, 1)
        self.assertIn("made already", again.stderr)
        self.assertEqual(self.command("juggle").returncode, 2)

        self.server.kill()
        self.assertEqual([row[0] for row in self.listed("list")], [row[0] for row in rotated])
        self.server.start()
        bearer = Client(self.server.url, {"Authorization": f"Bearer {token}"})
        expect(bearer.get(INTERVIEWS), 200)
        candidate.call("interview")
        Candidate(self.server, link).enter()
        self.assertEqual([row[0] for row in self.listed("list")], [row[0] for row in rotated])
        header = json.loads(base64.urlsafe_b64decode(token.split(".")[0] + "=="))
        self.assertIn(header["kid"], [row[0] for row in rotated])


if __name__ == "__main__":
    case.main(__doc__)

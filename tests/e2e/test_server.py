#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What whoever runs the server sees of it, and its backups."""

import os
import shutil
import sqlite3
import tempfile

from support import case
from support.client import Client
from support.waiting import Bell
from support.world import INTERVIEWS, PASSWORD, expect


class ServerView(case.ServerCase):

    environment = {"CANDOR_LOG_LEVEL": "debug"}

    @property
    def admin(self):
        return self.world.admin

    def test_the_status_tells_what_runs_where(self):
        status = expect(self.admin.get("/server/status"), 200)
        self.assertEqual(status["url"], self.server.url)
        self.assertEqual(status["dataFolder"], self.server.folder)
        self.assertEqual(status["database"]["kind"], "POSTGRESQL" if case.options.database else "SQLITE")
        self.assertGreater(status["database"]["bytes"], 0)
        self.assertGreater(status["diskFreeBytes"], 0)
        self.assertGreaterEqual(status["connections"], 1)
        self.assertEqual((status["tls"], status["otherNodes"]), (False, []))

    def test_the_settings_say_where_they_come_from_and_hide_what_is_secret(self):
        items = {one["key"]: one for one in expect(self.admin.get("/server/settings"), 200)["items"]}
        self.assertEqual((items["data_dir"]["value"], items["data_dir"]["origin"]), (self.server.folder, "CANDOR_DATA_DIR"))
        self.assertEqual(items["log.level"]["value"], "debug")
        self.assertEqual(items["limits.body_bytes"]["origin"], "default")
        self.assertIsNone(items["master_key"]["value"])

    def test_the_log_can_be_followed_and_filtered(self):
        known = expect(self.admin.get("/server/log?limit=1"), 200)["items"][-1]["sequence"]
        refused = self.admin.get("/tenants/none")
        request = refused.headers["X-Request-ID"]
        newer = expect(self.admin.get(f"/server/log?after={known}&limit=1000"), 200)["items"]
        self.assertEqual([one["sequence"] for one in newer], list(range(known + 1, known + 1 + len(newer))))
        found = expect(self.admin.get(f"/server/log?text={request}"), 200)["items"]
        self.assertTrue(found, "the refused request is in the log")
        self.assertEqual([one["message"] for one in found if request not in one["message"]], [])
        every = expect(self.admin.get("/server/log?limit=1000"), 200)["items"]
        self.assertIn("INFO", {one["level"] for one in every})
        worse = expect(self.admin.get("/server/log?limit=1000&level=WARNING"), 200)["items"]
        last = every[-1]["sequence"]
        self.assertEqual([one["sequence"] for one in worse if one["sequence"] <= last],
                         [one["sequence"] for one in every if one["level"] in ("WARNING", "ERROR")])
        for query in ("level=LOUD", "limit=0", "limit=1001", "after=-1", "after=x"):
            self.assertEqual(self.admin.get(f"/server/log?{query}").status, 400, query)

    def test_nobody_else_sees_any_of_it(self):
        tenant = self.world.tenant("Elm")
        partner = self.world.platform_admin()
        for path in ("/server/status", "/server/settings", "/server/log", "/server/backups"):
            self.assertEqual(tenant.client.get(path).status, 403, path)
            self.assertEqual(partner.get(path).status, 403, path)
            self.assertEqual(Client(self.server.url).get(path).status, 401, path)

    def test_a_backup_opens_beside_the_master_key(self):
        tenant = self.world.tenant("Oak")
        run_id = tenant.pending()
        begun = self.admin.request("POST", "/server/backups", headers={"Idempotency-Key": "one"})
        if case.options.database:
            self.assertEqual((begun.status, begun["code"]), (501, "NOT_IMPLEMENTED"))
            self.assertIn("pg_dump", begun["detail"])
            return
        backup = expect(begun, 202)
        again = expect(self.admin.request("POST", "/server/backups", headers={"Idempotency-Key": "one"}), 202)
        self.assertEqual(again["id"], backup["id"], "a repeated request makes one backup")
        seen = []

        def ended():
            seen.append(expect(self.admin.get(f"/server/backups/{backup['id']}"), 200))
            return seen[-1]["state"] != "RUNNING"

        Bell().wait_for(ended, lambda: f"the backup to end: {seen[-1]}")
        self.assertEqual((seen[-1]["state"], seen[-1]["error"]), ("DONE", None))
        self.assertEqual(seen[-1]["bytes"], os.path.getsize(seen[-1]["file"]))
        self.assertEqual([one["id"] for one in expect(self.admin.get("/server/backups"), 200)["items"]], [backup["id"]])
        late = self.admin.post(f"/server/backups/{backup['id']}/cancel")
        self.assertEqual((late.status, late["currentState"]), (400, "DONE"))

        copy = sqlite3.connect(seen[-1]["file"])
        self.assertEqual(copy.execute("PRAGMA integrity_check").fetchone(), ("ok",))
        copy.close()
        folder = tempfile.mkdtemp(prefix="candor-restored.")
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        shutil.copy(seen[-1]["file"], os.path.join(folder, "candor.db"))
        shutil.copy(os.path.join(self.server.folder, "master.key"), folder)  # with its mode
        restored = case.Server(case.options.server, folder=folder)
        self.addCleanup(restored.stop)
        restored.start()
        who = {"email": "root@example.com", "password": PASSWORD}
        expect(Client(restored.url).post("/super-admin/auth/login", who), 200)
        found = Client(restored.url, tenant.client.headers).get(f"{INTERVIEWS}/{run_id}")
        self.assertEqual(expect(found, 200)["state"], "PENDING")


if __name__ == "__main__":
    case.main(__doc__)

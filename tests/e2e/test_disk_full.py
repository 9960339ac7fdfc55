#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A full disk: refused requests are refused in full, nothing answered is lost, and freed space is enough to go on."""

import os
import subprocess
import tempfile
import unittest
import uuid

from support import case
from support.receiver import Receiver
from support.waiting import Bell
from support.world import INTERVIEWS, World, example, expect

SIZE = "24m"


@unittest.skipUnless(os.geteuid() == 0, "mounting a small file system needs root")
class FullDisk(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        if case.options.database:
            raise unittest.SkipTest("PostgreSQL's disk is not ours to fill")
        cls.disk = tempfile.mkdtemp(prefix="candor-disk.")
        cls.addClassCleanup(os.rmdir, cls.disk)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=0700", "tmpfs", cls.disk],
            capture_output=True, text=True, check=False)
        if mounted.returncode:
            raise unittest.SkipTest(f"no small file system can be mounted here: {mounted.stderr.strip()}")
        cls.addClassCleanup(subprocess.run, ["umount", "-l", cls.disk], check=True)
        cls.receiver = Receiver()
        cls.addClassCleanup(cls.receiver.close)
        cls.server = cls.new_server({}, folder=os.path.join(cls.disk, "data"))
        cls.world = World(cls.server, cls.receiver)
        cls.tenant = cls.world.tenant()

    def post(self):
        # Incompressible and large, so that space in files that exist already is soon used up.
        return self.tenant.client.post(INTERVIEWS, example(candidateProfile=os.urandom(9000).hex()))

    def fill(self):
        ballast = os.path.join(self.disk, f"ballast-{uuid.uuid4()}")
        with open(ballast, "wb", buffering=0) as file:
            block = bytes(64 * 1024)
            while block:
                try:
                    if file.write(block) < len(block):
                        raise OSError
                except OSError:
                    block = block[:len(block) // 2]
        return ballast

    def test_a_full_disk_loses_nothing_and_needs_no_restart(self):
        kept = [expect(self.post(), 201)["runId"] for _ in range(10)]
        pid = self.server.pid
        ballast = self.fill()
        refused = self.until_refused(kept)
        self.assertIn(refused.status, (503, 507), refused)
        self.assertTrue(refused.is_problem, refused)
        self.assertIn("code", refused.json)
        print(f"  {len(kept)} answered 201, then {refused.status} {refused['code']}")
        for _ in range(5):
            self.assertIn(self.post().status, (503, 507), "as long as the disk is full")
        self.everything_is_there(kept)

        os.remove(ballast)
        again = Bell().wait_for(lambda: (answer := self.post()).status == 201 and answer, "a 201 with space again")
        kept.append(again["runId"])
        self.assertTrue(self.server.is_running)
        self.assertEqual(self.server.pid, pid, "without a restart")
        self.everything_is_there(kept)
        self.server.kill()
        self.server.start()
        self.everything_is_there(kept)
        for run_id in kept:
            self.tenant.wait_for_state(run_id, "PENDING", seconds=120)

    def until_refused(self, kept):
        """Posts until one is not answered 201; that answer."""
        for _ in range(4000):
            answer = self.post()
            if answer.status != 201:
                return answer
            kept.append(answer["runId"])
        return self.fail("4000 requests were answered on a full disk")

    def everything_is_there(self, kept):
        found = {item["runId"] for item in self.tenant.client.items(INTERVIEWS, limit=200)}
        self.assertEqual(set(kept) - found, set(), "every answered interview is there")


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Plays a candidate's whole interview in a browser (tests/e2e/candidate) against a server of its own."""

import os
import shutil
import subprocess
import unittest

from support import case

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "candidate")


class CandidatePages(case.ServerCase):

    def test_a_candidate_finishes_an_interview_in_a_browser(self):
        browser = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        if not shutil.which("npm") or not shutil.which(browser):
            self.skipTest("this needs npm and Chromium (CHROMIUM names the program)")
        tenant = self.world.tenant()
        links = [tenant.approved()[1] for _ in range(3)]
        if not os.path.isdir(os.path.join(FOLDER, "node_modules")):
            subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=FOLDER, check=True)
        done = subprocess.run(["npm", "test"], cwd=FOLDER, check=False, env={**os.environ,
            "CANDOR_JOIN_LINK": links[0], "CANDOR_JOIN_LINK_EARLY": links[1], "CANDOR_JOIN_LINK_OTHER": links[2]})
        self.assertEqual(done.returncode, 0, "the browser test fails")


if __name__ == "__main__":
    case.main(__doc__)

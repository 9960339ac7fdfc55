#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The server's pages in a browser (tests/e2e/candidate): a candidate's whole interview, and the API's documentation."""

import os
import shutil
import subprocess
import unittest

from support import case

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "candidate")


class Pages(case.ServerCase):

    def run_in_browser(self, script, **environment):
        browser = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        if not shutil.which("npm") or not shutil.which(browser):
            self.skipTest("this needs npm and Chromium (CHROMIUM names the program)")
        if not os.path.isdir(os.path.join(FOLDER, "node_modules")):
            subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=FOLDER, check=True)
        done = subprocess.run(["node", "--test", "--test-reporter=spec", script], cwd=FOLDER, check=False,
            env={**os.environ, **environment})
        self.assertEqual(done.returncode, 0, "the browser test fails")

    def test_a_candidate_finishes_an_interview_in_a_browser(self):
        tenant = self.world.tenant()
        links = [tenant.approved()[1] for _ in range(3)]
        self.run_in_browser("candidate.test.mjs", CANDOR_JOIN_LINK=links[0], CANDOR_JOIN_LINK_EARLY=links[1],
            CANDOR_JOIN_LINK_OTHER=links[2])

    def test_the_documentation_of_the_api_works_in_a_browser(self):
        tenant = self.world.tenant("Reader")
        self.run_in_browser("viewer.test.mjs", CANDOR_URL=self.server.url, CANDOR_KEY=tenant.key,
            CANDOR_RUN=tenant.create())


if __name__ == "__main__":
    case.main(__doc__)

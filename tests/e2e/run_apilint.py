#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Lints the published description, and has the clients' libraries read the collections made of it (tests/e2e/apilint)."""

import os
import shutil
import subprocess
import unittest

from support import case

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "apilint")


@unittest.skipUnless(shutil.which("npm"), "this needs npm")
class ApiLint(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        if not os.path.isdir(os.path.join(FOLDER, "node_modules")):
            subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=FOLDER, check=True)

    def printed(self, name, *options):
        """Where a file has what `openapi` prints."""
        path = os.path.join(FOLDER, name)
        self.addCleanup(os.remove, path)
        with open(path, "wb") as file:
            subprocess.run([case.options.server, "openapi", *options], stdout=file, stdin=subprocess.DEVNULL, check=True)
        return path

    def run_script(self, script, **environment):
        done = subprocess.run(["npm", "run", "--silent", script], cwd=FOLDER, check=False,
            env={**os.environ, **environment})
        self.assertEqual(done.returncode, 0, f"npm run {script} fails")

    def test_the_description_breaks_no_rule(self):
        self.printed("openapi.json")  # the ruleset's exceptions name it
        self.run_script("lint")

    def test_postman_and_bruno_take_their_collections(self):
        self.run_script("test", CANDOR_OPENAPI=self.printed("openapi.json"),
            CANDOR_POSTMAN=self.printed("postman.json", "--format", "postman"),
            CANDOR_BRUNO=self.printed("bruno.json", "--format", "bruno"))


if __name__ == "__main__":
    case.main(__doc__)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A TypeScript client is generated from the description, compiles strictly, and runs an interview (tests/e2e/tsclient)."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest

from support import case

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tsclient")
FILES = ("package.json", "package-lock.json", "tsconfig.json", "lifecycle.ts")


@unittest.skipUnless(shutil.which("npm"), "this needs npm")
class TypeScriptClient(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if not os.path.isdir(os.path.join(SOURCE, "node_modules")):
            subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=SOURCE, check=True)
        cls.folder = tempfile.mkdtemp(prefix="candor-tsclient.")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        for name in FILES:
            shutil.copy(os.path.join(SOURCE, name), cls.folder)
        os.symlink(os.path.join(SOURCE, "node_modules"), os.path.join(cls.folder, "node_modules"))
        with open(os.path.join(cls.folder, "openapi.json"), "wb") as file:
            subprocess.run([case.options.server, "openapi"], stdout=file, stdin=subprocess.DEVNULL, check=True)

    def run_script(self, name, **environment):
        done = subprocess.run(["npm", "run", "--silent", name], cwd=self.folder, check=False, stdout=subprocess.PIPE,
            text=True, env={**os.environ, **environment}, timeout=300)
        self.assertEqual(done.returncode, 0, f"npm run {name} fails: {done.stdout}")
        return done.stdout

    def test_it_is_generated_compiles_and_reaches_the_report(self):
        tenant = self.world.tenant()
        self.run_script("generate")
        self.run_script("compile")
        told = json.loads(self.run_script("lifecycle", CANDOR_URL=self.server.url, CANDOR_KEY=tenant.key))
        shown = tenant.show(told["runId"])
        self.assertEqual((shown["state"], told["state"]), ("ASSESSMENT_APPROVED", "ASSESSMENT_APPROVED"))
        self.assertEqual(told["overallScore"], shown["assessment"]["overallScore"])
        self.assertEqual(told["ranked"], told["runId"])
        self.assertGreater(told["answered"], 3)
        self.assertEqual(told["refused"], "NOT_FOUND")
        self.assertEqual((told["events"][0], told["events"][-1]), ("interview.received", "interview.assessment_approved"))


if __name__ == "__main__":
    case.main(__doc__)

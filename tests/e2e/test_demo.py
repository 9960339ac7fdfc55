#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""`candor-server demo`: the main job from the request to the approved report, told for people and for machines."""

import json
import os
import subprocess
import unittest

from support import case


class Demo(unittest.TestCase):

    def play(self, *options):
        environment = {key: value for key, value in os.environ.items() if not key.startswith("CANDOR_")}
        # Set up for work as the environment may be, the play leaves that database alone.
        environment["CANDOR_DATABASE"] = "postgresql://nobody@127.0.0.1:1/production"
        if case.options.database:
            options = (*options, "--database", case.fresh_database(case.options.database))
        return subprocess.run([case.options.server, "demo", *options], env=environment, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=60)

    def test_it_is_told_for_people_and_ends_with_the_report(self):
        played = self.play()
        self.assertEqual(played.returncode, 0, played.stdout + played.stderr)
        self.assertIn("ASSESSMENT_APPROVED", played.stdout)
        self.assertIn("MET", played.stdout)
        self.assertIn("each signature verified", played.stdout)
        self.assertNotIn("\x1b[", played.stdout, "colours are for terminals")
        self.assertEqual(played.stderr, "", "whoever watches sees no warnings")

    def test_each_line_is_an_object_for_machines_and_the_report_is_whole(self):
        played = self.play("--json")
        self.assertEqual(played.returncode, 0, played.stdout + played.stderr)
        told = [json.loads(line) for line in played.stdout.splitlines()]
        self.assertEqual(told[-1]["result"], "ok")
        self.assertEqual(told[-1]["webhooks"], 9)
        report = next(entry["report"] for entry in told if "report" in entry)
        answers = {turn["turn"]: turn["answer"] for turn in report["transcript"]}
        quotes = [quote for competency in report["competencies"] for quote in competency["evidence"]]
        self.assertTrue(quotes, "a report without evidence")
        for quote in quotes:
            self.assertIn(quote["quote"], answers[quote["turn"]])

    def test_a_word_that_it_does_not_know_is_refused(self):
        played = self.play("--quickly")
        self.assertEqual(played.returncode, 2)
        self.assertIn("--quickly", played.stderr)


if __name__ == "__main__":
    case.main(__doc__)

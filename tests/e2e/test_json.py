#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The public JSON test suite, sent to routes that take a body: what is no JSON is refused, and what is JSON is read."""

import collections
import os
import unittest

from support import case
from support.client import Client
from support.corpora import corpus
from support.world import INTERVIEWS

# Legal JSON (RFC 8259 §4 leaves it open what it means) that the contract refuses all the same: a member name that comes twice.
DUPLICATE_NAMES = ("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json")
ROUTES = ((INTERVIEWS, 1 << 20), ("/auth/login", 1 << 16))  # each with the longest body that it takes


class TheSuite(case.ServerCase):

    @classmethod
    def setUpClass(cls):
        folder = corpus("json-parsing")
        if not folder:
            raise unittest.SkipTest("the JSON corpus isn't here; set CANDOR_CORPORA to its parent folder")
        super().setUpClass()
        cls.tenant = cls.world.tenant()
        cls.files = {}
        for name in sorted(os.listdir(folder)):
            if name.endswith(".json"):
                with open(os.path.join(folder, name), "rb") as file:
                    cls.files[name] = file.read()

    def send(self, beginning):
        """(file, path, answer) for every file that begins so, on each route."""
        client = Client(self.server.url, {"X-API-Key": self.tenant.key})
        for name, body in self.files.items():
            if name.startswith(beginning):
                for path, longest in ROUTES:
                    if len(body) <= longest:
                        yield name, path, client.request("POST", path, body)

    def test_what_must_be_rejected_is_rejected(self):
        names = set()
        for name, path, answer in self.send("n_"):
            with self.subTest(file=name, path=path):
                self.assertProblem(answer, 400, "MALFORMED_JSON")
            names.add(name)
        self.assertGreaterEqual(len(names), 187)

    def test_what_must_be_accepted_is_read_as_json(self):
        names = set()
        for name, path, answer in self.send("y_"):
            with self.subTest(file=name, path=path):
                self.assertProblem(answer, 400, "MALFORMED_JSON" if name in DUPLICATE_NAMES else "VALIDATION_FAILED")
            names.add(name)
        self.assertGreaterEqual(len(names - set(DUPLICATE_NAMES)), 93)

    def test_of_what_must_be_accepted_the_contract_refuses_two_files_for_a_name_that_comes_twice(self):
        refused = collections.defaultdict(set)
        for name, path, answer in self.send("y_"):
            if answer["code"] == "MALFORMED_JSON":
                refused[name].add(path)
                self.assertIn("used twice", answer["detail"])
        self.assertEqual(sorted(refused), sorted(DUPLICATE_NAMES))
        self.assertEqual([len(paths) for paths in refused.values()], [len(ROUTES)] * len(DUPLICATE_NAMES))

    def test_what_may_be_either_does_no_harm(self):
        for name, path, answer in self.send("i_"):
            with self.subTest(file=name, path=path):
                self.assertEqual(answer.status, 400)
        self.assertEqual(self.tenant.client.get(INTERVIEWS)["items"], [])


if __name__ == "__main__":
    case.main(__doc__)

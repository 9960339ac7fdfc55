# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The command line of a test, and a test case with a server of its own."""

import argparse
import os
import subprocess
import sys
import unittest
import urllib.parse
import uuid

from support.client import Client
from support.openapi import witness
from support.receiver import Receiver
from support.server import ALLOW_LOOPBACK, Server
from support.world import World

options = None


def fresh_database(url):
    """Creates a database on the PostgreSQL server at `url`; its URL."""
    name = f"candor_{uuid.uuid4().hex}"
    parts = urllib.parse.urlsplit(url)
    subprocess.run(["psql", url, "-qc", f"CREATE DATABASE {name}"], check=True, stdin=subprocess.DEVNULL)
    return parts._replace(path=f"/{name}").geturl()


def main(description, *more):
    """Runs the tests of the calling script. `more` are (flag, keyword arguments) of further options."""
    global options
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--server", required=True, help="the candor-server program")
    parser.add_argument("--database", metavar="URL",
        help="a PostgreSQL server, on which a database is made for each server of the test; without it SQLite")
    parser.add_argument("--postgres", metavar="FILE", help="file with the URL for --database")
    for flag, arguments in more:
        parser.add_argument(flag, **arguments)
    options, rest = parser.parse_known_args()
    if options.postgres:
        with open(options.postgres, encoding="utf-8") as file:
            options.database = file.read().strip()
    options.server = os.path.abspath(options.server)
    if not os.access(options.server, os.X_OK):
        parser.error(f"{options.server} is no program; build candor-server first")
    unittest.main(module="__main__", argv=[sys.argv[0], *rest], verbosity=2)


class ServerCase(unittest.TestCase):
    """A test case with one server, one world and one receiver for all of its tests."""

    environment = {}
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.receiver = Receiver()
        cls.addClassCleanup(cls.receiver.close)
        cls.server = cls.new_server({**ALLOW_LOOPBACK, **cls.environment})
        cls.world = World(cls.server, cls.receiver)

    @classmethod
    def new_server(cls, environment, **arguments):
        """A running server on a database of its own, that is stopped with the class."""
        database = fresh_database(options.database) if options.database else None
        server = Server(options.server, database, environment, **arguments)
        cls.addClassCleanup(cls._everything_was_as_described)
        cls.addClassCleanup(cls._stop, server)
        return server.start()

    @staticmethod
    def _everything_was_as_described():
        if witness.faults:
            raise AssertionError("not as described:\n" + "\n".join(dict.fromkeys(witness.faults)))

    @staticmethod
    def _stop(server):
        code = server.stop()
        if code not in (None, 0):
            raise AssertionError(f"the server ended with {code} after SIGTERM; its log ends with:\n{server.last_words}")

    @property
    def is_sqlite(self):
        return not options.database

    def assertProblem(self, answer, status, code):
        """An RFC 9457 answer with the members that the contract promises."""
        self.assertEqual(answer.status, status, answer)
        self.assertTrue(answer.is_problem, f"{answer.headers.get('Content-Type')}: {answer}")
        for member in ("type", "title", "status", "detail", "instance", "code", "requestId"):
            self.assertIn(member, answer.json, answer)
        self.assertEqual(answer["status"], status)
        self.assertEqual(answer["code"], code, answer)
        self.assertEqual(answer["requestId"], answer.headers.get("X-Request-Id"))
        return answer

    def assertFields(self, value, *names):
        missing = [name for name in names if name not in value]
        self.assertEqual(missing, [], f"missing in {sorted(value)}")


class TenantCase(ServerCase):
    """A test case with one tenant, whose events go to the receiver."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.acme = cls.world.tenant("Acme")
        cls.config = cls.acme.receive()

    def tearDown(self):
        faults = [(call.event, call.faults) for call in self.receiver.calls() if call.faults]
        self.assertEqual(faults, [], "every webhook verifies")

    def events(self, run_id):
        return [call.event for call in self.receiver.calls(run_id)]

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A server that can't start tells the program that started it why."""

import os
import socket
import sqlite3
import unittest

from support import case
from support.supervised import Supervised


class StartFailures(unittest.TestCase):

    def start(self, folder=None, **arguments):
        server = Supervised(case.options.server, folder=folder, **arguments)
        self.addCleanup(server.stop)
        return server

    def refused(self, code, folder=None, **arguments):
        server = self.start(folder, **arguments)
        failure = server.failure()
        self.assertEqual((failure["code"], server.code), (code, 1), failure)
        self.assertEqual(failure["folder"], server.folder)
        self.assertTrue(failure["detail"])
        return failure

    def used_folder(self):
        """Of a server that has run and ended."""
        server = self.start()
        self.assertTrue(server.url, server.log())
        server.end()
        return server.folder

    def test_the_port_is_taken(self):
        with socket.create_server(("127.0.0.1", 0)) as other:
            port = other.getsockname()[1]
            failure = self.refused("PORT_TAKEN", environment={"CANDOR_LISTEN": f"127.0.0.1:{port}"})
        self.assertEqual(failure["port"], port)

    def test_another_server_has_the_folder(self):
        server = self.start()
        self.refused("FOLDER_IN_USE", server.folder)

    def test_the_folder_cant_be_made(self):
        server = self.start()
        self.refused("FOLDER_UNWRITABLE", os.path.join(server.folder, "candor.db", "below-a-file"))

    def test_the_master_key_is_gone(self):
        folder = self.used_folder()
        os.remove(os.path.join(folder, "master.key"))
        self.refused("MASTER_KEY_MISSING", folder)

    def test_the_master_key_is_another_one(self):
        self.refused("MASTER_KEY_MISSING", self.used_folder(), environment={"CANDOR_MASTER_KEY": "A" * 43 + "="})

    def test_the_data_is_of_a_newer_candor(self):
        folder = self.used_folder()
        database = sqlite3.connect(os.path.join(folder, "candor.db"))
        with database:
            database.execute("INSERT INTO schema_version (version, applied_at) VALUES (9999, 0)")
        database.close()
        self.refused("SCHEMA_NEWER", folder)

    def test_the_database_cant_be_reached(self):
        with socket.socket() as nobody:  # bound, so that nobody else listens there, and not listening
            nobody.bind(("127.0.0.1", 0))
            port = nobody.getsockname()[1]
            self.refused("DATABASE_UNREACHABLE", database=f"postgresql://candor@127.0.0.1:{port}/candor")

    def test_the_settings_forbid_it(self):
        self.refused("SETTINGS_INVALID", environment={"CANDOR_LISTEN": "0.0.0.0:0"})


if __name__ == "__main__":
    case.main(__doc__)

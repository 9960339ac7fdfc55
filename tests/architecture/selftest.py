#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants violations in a small tree and demands that check.py names each by file and line, and nothing else."""

import shutil
import tempfile
import unittest
from pathlib import Path

import check

HERE = Path(__file__).resolve().parent
SPDX = ("// SPDX-FileCopyrightText: 2026 The Candor authors\n"
        "// SPDX-License-Identifier: GPL-3.0-or-later\n")


class PlantedViolations(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)
        rules = self.root / "tests" / "architecture"
        rules.mkdir(parents=True)
        for name in ("arrows.txt", "headers.txt", "longfiles.txt"):
            shutil.copy(HERE / name, rules / name)

    def plant(self, path, body, room):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{SPDX}{body}\nnamespace candor::{room} {{ }}\n", encoding="utf-8")

    def found(self):
        rules = check.Rules(self.root / "tests" / "architecture")
        return [line.split("] ", 1)[0] + "]" for line in check.violations(self.root, rules)]

    def test_a_clean_file_has_no_violation(self):
        self.plant("core/workflow/a.cpp", '#include "workflow/a.h"\n#include "storage/database.h"\n#include <QString>', "workflow")
        self.assertEqual(self.found(), [])

    def test_an_arrow_that_points_up_is_found_at_its_line(self):
        self.plant("core/domain/a.cpp", '#include "domain/a.h"\n#include "storage/database.h"', "domain")
        self.assertEqual(self.found(), ["core/domain/a.cpp:4: [include]"])

    def test_the_console_never_sees_storage_workflow_or_server(self):
        self.plant("ui/pages/a.cpp", '#include "storage/a.h"\n#include "workflow/a.h"\n#include "server/a.h"\n#include "api/a.h"', "pages")
        self.assertEqual(self.found(), [f"ui/pages/a.cpp:{line}: [include]" for line in (3, 4, 5)])

    def test_the_window_does_not_know_its_pages(self):
        self.plant("ui/frame/a.cpp", '#include "pages/a.h"\n#include "models/a.h"', "frame")
        self.assertEqual(self.found(), ["ui/frame/a.cpp:3: [include]"])

    def test_a_style_sheet_is_found(self):
        self.plant("ui/parts/a.cpp", 'void f() { widget->setStyleSheet("color: red"); }', "parts")
        self.assertEqual(self.found(), ["ui/parts/a.cpp:3: [stylesheet]"])

    def test_angle_brackets_do_not_hide_an_arrow(self):
        self.plant("core/api/a.h", "#  include <http/client.h>", "api")
        self.assertEqual(self.found(), ["core/api/a.h:3: [include]"])

    def test_an_include_without_a_room_is_found(self):
        self.plant("core/api/a.cpp", '#include "a.h"\n#include "a.moc"', "api")
        self.assertEqual(self.found(), ["core/api/a.cpp:3: [include]"])

    def test_the_innermost_folder_decides_the_room(self):
        self.plant("server/edge/a.cpp", '#include "workflow/a.h"', "edge")
        self.plant("server/a.cpp", '#include "workflow/a.h"', "server")
        self.assertEqual(self.found(), ["server/edge/a.cpp:3: [include]"])

    def test_a_folder_that_is_no_room_is_found(self):
        self.plant("core/attic/a.cpp", "", "attic")
        self.assertEqual(self.found(), ["core/attic/a.cpp:1: [include]"])

    def test_sql_openssl_curl_and_the_http_server_stay_in_their_places(self):
        body = "#include <QtSql/QSqlQuery>\n#include <openssl/evp.h>\n#include <curl/curl.h>\n#include <QHttpServer>"
        self.plant("server/a.cpp", body, "server")
        self.plant("core/storage/a.cpp", "#include <QSqlQuery>", "storage")
        self.plant("core/crypto/a.cpp", "#include <openssl/evp.h>", "crypto")
        self.plant("core/http/a.cpp", "#include <curl/curl.h>", "http")
        self.plant("server/edge/qthttpadapter.cpp", "#include <QHttpServer>", "edge")
        self.assertEqual(self.found(), [f"server/a.cpp:{line}: [library]" for line in (3, 4, 5, 6)])

    def test_the_network_stays_out_of_the_domain(self):
        self.plant("core/domain/a.h", "#include <QHostAddress>", "domain")
        self.assertEqual(self.found(), ["core/domain/a.h:3: [library]"])

    def test_a_file_in_a_foreign_namespace_is_found(self):
        self.plant("core/api/a.h", "", "domain")
        self.assertEqual(self.found(), ["core/api/a.h:1: [namespace]"])

    def test_a_file_without_its_licence_is_found(self):
        (self.root / "scripts").mkdir()
        (self.root / "scripts" / "tidy").write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
        self.assertEqual(self.found(), ["scripts/tidy:1: [licence]"] * 2)

    def test_a_long_file_is_found_unless_it_is_excused(self):
        self.plant("core/api/a.cpp", "\n" * 400, "api")
        self.assertEqual(self.found(), ["core/api/a.cpp:401: [length]"])
        excuses = self.root / "tests" / "architecture" / "longfiles.txt"
        excuses.write_text("core/api/a.cpp # a generated table\n", encoding="utf-8")
        self.assertEqual(self.found(), [])

    def test_a_broken_table_is_no_silent_pass(self):
        (self.root / "tests" / "architecture" / "arrows.txt").write_text("api core/api: attic\n", encoding="utf-8")
        with self.assertRaises(ValueError):
            self.found()


if __name__ == "__main__":
    unittest.main()

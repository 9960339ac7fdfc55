#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""fill.py FILE COUNT: puts so many interviews into the database of a server that doesn't run and has made one with a plan."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench" / "reads"))
import filling  # noqa: E402

filling.fill(filling.Sqlite(sys.argv[1]), int(sys.argv[2]))

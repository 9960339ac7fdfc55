#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the source tree against its own architecture and prints each violation as file:line: what.

check.py [source folder] [--only include,library,namespace,licence,length,stylesheet]

Exit code 0 without violations, 1 with some, 2 when the tables can't be read.
"""

import argparse
import fnmatch
import re
import sys
from pathlib import Path

CODE_FOLDERS = ("core", "server", "app", "ui")
LENGTH_LIMIT = 400
LENGTH_FOLDERS = CODE_FOLDERS + ("tests", "scripts")
LENGTH_SUFFIXES = {".cpp", ".h", ".py", ".js", ".sh"}
LICENCE_FOLDERS = CODE_FOLDERS + ("tests", "scripts", "resources")
LICENCE_SUFFIXES = {".cpp", ".h", ".py", ".js", ".mjs", ".css", ".sql", ".sh"}
LICENCE_LINES = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier: GPL-3.0-or-later")
SKIPPED_FOLDERS = {"node_modules", "__pycache__", "vendor", "swagger-ui", "build", "corpora"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def table_lines(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.split("#", 1)[0].strip()
        if line:
            yield number, line


class Rules:
    def __init__(self, folder):
        self.rooms = {}  # folder -> (name, set of rooms it may include, or None for all)
        for number, line in table_lines(folder / "arrows.txt"):
            head, separator, targets = line.partition(":")
            words = head.split()
            if not separator or len(words) != 2:
                raise ValueError(f"arrows.txt:{number}: wants “name folder: rooms”")
            allowed = set(targets.split())
            self.rooms[words[1]] = (words[0], None if "*" in allowed else allowed)
        names = {name for name, _ in self.rooms.values()}
        for name, allowed in self.rooms.values():
            for unknown in (allowed or set()) - names:
                raise ValueError(f"arrows.txt: {name} points at the unknown room {unknown}")
        self.names = names
        self.libraries = []  # (patterns, places)
        for number, line in table_lines(folder / "headers.txt"):
            patterns, separator, places = line.partition(":")
            if not separator or not places.split():
                raise ValueError(f"headers.txt:{number}: wants “patterns: places”")
            self.libraries.append((patterns.split(), places.split()))
        self.long_files = {line for _, line in table_lines(folder / "longfiles.txt")}

    def room_of(self, path):
        """The room with the longest folder that holds this relative path."""
        folders = [folder for folder in self.rooms if path.startswith(folder + "/")]
        return self.rooms[max(folders, key=len)] if folders else None


def source_files(root, folders, suffixes):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root)
            if path.is_file() and not SKIPPED_FOLDERS & set(relative.parts):
                if path.suffix in suffixes or (not path.suffix and starts_with_shebang(path)):
                    yield relative.as_posix(), path.read_text(encoding="utf-8").splitlines()


def starts_with_shebang(path):
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def includes(lines):
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(1), match.group(2)


def is_generated(header):
    return header.endswith(".moc") or header.startswith(("moc_", "ui_"))


def check_arrows(rules, path, lines):
    name, allowed = rules.room_of(path) or (None, None)
    if name is None:
        yield 1, "this folder is no room of tests/architecture/arrows.txt"
        return
    for number, bracket, header in includes(lines):
        target = header.split("/", 1)[0] if "/" in header else None
        if target in rules.names:
            if target != name and allowed is not None and target not in allowed:
                yield number, f"{name} must not include {header}: there is no arrow {name} → {target}"
        elif bracket == '"' and not is_generated(header):
            yield number, f'"{header}" does not start with a room: write "{name}/…"'


def check_libraries(rules, path, lines):
    for number, _, header in includes(lines):
        candidates = {header, header.split("/", 1)[0], header.rsplit("/", 1)[-1]}
        for patterns, places in rules.libraries:
            hit = any(fnmatch.fnmatchcase(name, pattern) for name in candidates for pattern in patterns)
            if hit and not any(is_in(path, place) for place in places):
                yield number, f"<{header}> belongs to {', '.join(places)} only"


def is_in(path, place):
    return path.startswith(place if place.endswith(".") else place + "/") or (
        Path(path).stem == Path(place).name and Path(path).parent.as_posix() == Path(place).parent.as_posix())


def check_namespace(rules, path, lines):
    name, _ = rules.room_of(path) or (None, None)
    text = "\n".join(lines)
    if name is None or re.search(r"^(int|auto) main\(", text, re.MULTILINE):
        return
    if not re.search(rf"^namespace candor::{name}\b", text, re.MULTILINE):
        yield 1, f"nothing here is in namespace candor::{name}"


def check_licence(_rules, _path, lines):
    head = lines[:4]
    for wanted in LICENCE_LINES:
        if not any(wanted in line for line in head):
            yield 1, f"the file does not start with “{wanted} …”"


def check_stylesheet(_rules, _path, lines):
    for number, line in enumerate(lines, 1):
        if re.search(r"\bsetStyleSheet\b", line):
            yield number, "style sheets stop palette and font (decision 0100); ui/look draws"


def check_length(rules, path, lines):
    if len(lines) > LENGTH_LIMIT and path not in rules.long_files:
        yield LENGTH_LIMIT + 1, f"{len(lines)} lines; more than {LENGTH_LIMIT} asks to be split"


CHECKS = {
    "include": (check_arrows, CODE_FOLDERS, {".cpp", ".h"}),
    "library": (check_libraries, CODE_FOLDERS, {".cpp", ".h"}),
    "namespace": (check_namespace, CODE_FOLDERS, {".cpp", ".h"}),
    "licence": (check_licence, LICENCE_FOLDERS, LICENCE_SUFFIXES),
    "stylesheet": (check_stylesheet, ("ui", "app/desktop"), {".cpp", ".h"}),
    "length": (check_length, LENGTH_FOLDERS, LENGTH_SUFFIXES),
}


def violations(root, rules, only=None):
    for kind, (check, folders, suffixes) in CHECKS.items():
        if only and kind not in only:
            continue
        for path, lines in source_files(root, folders, suffixes):
            for number, what in check(rules, path, lines):
                yield f"{path}:{number}: [{kind}] {what}"


def main():
    parser = argparse.ArgumentParser(description="Checks the source tree against its own architecture.")
    parser.add_argument("root", nargs="?", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--only", type=lambda text: text.split(","))
    options = parser.parse_args()
    try:
        rules = Rules(options.root / "tests" / "architecture")
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    found = list(violations(options.root, rules, options.only))
    for line in found:
        print(line)
    print(f"{len(found)} violations" if found else "The house is as its plan says.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

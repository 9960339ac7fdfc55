# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A candor-server as a program starts it that hands it an owner's token."""

import json
import os
import queue
import secrets
import shutil
import subprocess
import tempfile
import threading

from support.openapi import witness


def new_token():
    return secrets.token_urlsafe(32)


class Supervised:
    """`said` is its first line. `stdin` is what it is handed, a token's line unless given."""

    def __init__(self, program, folder=None, database=None, environment=None, stdin=None, arguments=()):
        self.token = new_token()
        self._scratch = tempfile.mkdtemp(prefix="candor-e2e.")
        self.folder = folder or os.path.join(self._scratch, "data")
        clean = {name: value for name, value in os.environ.items() if not name.startswith("CANDOR_")}
        clean.update({"CANDOR_DATA_DIR": self.folder, "CANDOR_LISTEN": "127.0.0.1:0",
            "CANDOR_LIMITS_REQUESTS_PER_MINUTE": "0", "CANDOR_LIMITS_LOGINS_PER_MINUTE": "0"})
        if database:
            clean["CANDOR_DATABASE"] = database
        self._log = open(os.path.join(self._scratch, "log"), "w+b")
        self.process = subprocess.Popen([program, "serve", "--owner-token-stdin", *arguments], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=self._log, env={**clean, **(environment or {})})
        self.process.stdin.write((self.token + "\n").encode() if stdin is None else stdin)
        self.process.stdin.close()
        self._lines = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.said = self.line() or ""
        self.url = None
        if self.said.startswith("listening on "):
            self.url = self.said[len("listening on "):]
            witness.ask(self.url)

    def _read(self):
        for line in self.process.stdout:
            self._lines.put(line.decode().rstrip("\n"))
        self._lines.put(None)

    def line(self, seconds=120):
        """The next line it says; None once it has ended."""
        try:
            line = self._lines.get(timeout=seconds)
        except queue.Empty:
            raise AssertionError(f"the server says nothing; its log:\n{self.log()}") from None
        if line is None:
            self._lines.put(None)
        return line

    def told(self, name):
        """The value of the line `name: value`, whatever is said before."""
        while True:
            line = self.line()
            if line is None:
                raise AssertionError(f"the server ended without telling its {name}; its log:\n{self.log()}")
            if line.startswith(f"{name}: "):
                return line[len(name) + 2:]

    def failure(self):
        """What it says that failed; it must have ended by itself."""
        if not self.said.startswith("failed "):
            raise AssertionError(f"the server said '{self.said}'; its log:\n{self.log()}")
        self.code = self.process.wait(60)
        return json.loads(self.said[len("failed "):])

    def log(self):
        self._log.seek(0)
        return self._log.read().decode("utf-8", "replace")

    def end(self):
        """Lets it go; its folder stays."""
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(60)
        self._reader.join(60)
        self.process.stdout.close()

    def stop(self):
        self.end()
        self._log.close()
        shutil.rmtree(self._scratch, ignore_errors=True)

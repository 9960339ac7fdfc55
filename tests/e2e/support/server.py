# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A candor-server of the test's own, that can be killed and started again."""

import os
import shutil
import signal
import subprocess
import tempfile
import threading

from support.openapi import witness
from support.waiting import Bell

# What lets webhooks reach a receiver on this machine.
ALLOW_LOOPBACK = {"CANDOR_WEBHOOKS_ALLOW_NETWORKS": "127.0.0.0/8", "CANDOR_WEBHOOKS_ALLOW_HTTP": "*"}


class Server:
    """`folder` is made and removed unless given. The server's log is kept in self.log_file until stop().

    `wrapper`: a program and its arguments that run the server, such as valgrind; it may take `patience` times as long.
    """

    def __init__(self, program, database=None, environment=None, folder=None, wrapper=(), patience=1):
        self._command = [*wrapper, program, "serve"]
        self._patience = patience
        self.database = database
        self._scratch = tempfile.mkdtemp(prefix="candor-e2e.")
        self.folder = folder or os.path.join(self._scratch, "data")
        self.log_file = os.path.join(self._scratch, "log")
        self._address = "127.0.0.1:0"
        self._bell = Bell()
        self._process = None
        self.last_words = ""  # of the log, once it has stopped
        self.url = None
        self._environment = {name: value for name, value in os.environ.items() if not name.startswith("CANDOR_")}
        self._environment.update({"CANDOR_DATA_DIR": self.folder, "CANDOR_LIMITS_REQUESTS_PER_MINUTE": "0",
            "CANDOR_LIMITS_LOGINS_PER_MINUTE": "0", "CANDOR_LIMITS_LOGIN_FAILURES_PER_ADDRESS": "0",
            "QT_QPA_PLATFORM": "offscreen"})
        if database:
            self._environment["CANDOR_DATABASE"] = database
        self._environment.update(environment or {})

    @property
    def pid(self):
        return self._process.pid

    @property
    def is_running(self):
        return self._process is not None and self._process.poll() is None

    def start(self, seconds=60, environment=None):
        """Answers when the server says that it listens. After the first time the port stays the same.

        `environment` is added for this run alone.
        """
        lines = []
        with open(self.log_file, "ab") as log:
            self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, stderr=log,
                stdin=subprocess.DEVNULL, env={**self._environment, "CANDOR_LISTEN": self._address, **(environment or {})})
        threading.Thread(target=self._read, args=(self._process, lines), daemon=True).start()
        self._bell.wait_for(lambda: lines or not self.is_running, self._explanation("the server to listen"),
            seconds * self._patience)
        prefix = "listening on "
        if not lines or not lines[0].startswith(prefix):
            raise AssertionError(self._explanation(f"the server's first line is {lines[:1]}, not '{prefix}…'")())
        self.url = lines[0][len(prefix):].rstrip("/")
        self._address = self.url.split("//", 1)[1]
        witness.ask(self.url)
        return self

    def _read(self, process, lines):
        with process.stdout:
            for line in process.stdout:
                lines.append(line.decode("utf-8", "replace").rstrip("\n"))
                self._bell.ring()
        process.wait()
        self._bell.ring()

    def kill(self):
        """kill -9, as a power cut would be for the process."""
        self._process.kill()
        self._process.wait()

    def terminate(self, seconds=30):
        """Asks the server to end, as systemd does, and answers its exit code; it may be started again."""
        self._process.send_signal(signal.SIGTERM)
        try:
            return self._process.wait(seconds * self._patience)
        except subprocess.TimeoutExpired:
            self.kill()
            return "still running after SIGTERM"

    def stop(self, seconds=30):
        """Asks the server to end, removes what it left, and answers its exit code."""
        code = self.terminate(seconds) if self.is_running else None
        if os.path.exists(self.log_file):
            self.last_words = self.log()[-6000:].decode("utf-8", "replace")
        shutil.rmtree(self._scratch, ignore_errors=True)
        return code

    def log(self):
        with open(self.log_file, "rb") as log:
            return log.read()

    def _explanation(self, what):
        return lambda: f"{what}; its log ends with:\n{self.log()[-3000:].decode('utf-8', 'replace')}"

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A network of the test's own, which nothing leaves, with a name server that changes its mind. Needs root.

The calling script is run again in name spaces for network and mounts, where only the loopback is up; 11.22.33.44 is an
address of this machine there, and /etc/resolv.conf names the name server of the test.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading

PUBLIC = "11.22.33.44"
INSIDE = "CANDOR_TEST_NETWORK"  # set in the environment of the second run


def is_possible():
    """Whether this process may make such a network."""
    if os.geteuid() != 0 or not shutil.which("unshare") or not shutil.which("ip"):
        return False
    return subprocess.run(["unshare", "--net", "--mount", "true"], check=False, stderr=subprocess.DEVNULL).returncode == 0


def is_inside():
    return INSIDE in os.environ


def enter():
    """Runs this script again inside, with its arguments; the exit code."""
    with tempfile.NamedTemporaryFile("w", suffix=".resolv") as resolver:
        resolver.write("nameserver 127.0.0.1\noptions timeout:2 attempts:2\n")
        resolver.flush()
        os.chmod(resolver.name, 0o644)
        script = ('set -e; ip link set lo up; ip addr add "$1/32" dev lo; '
            'mount --bind "$2" "$(readlink -f /etc/resolv.conf)"; shift 2; exec "$@"')
        return subprocess.run(["unshare", "--net", "--mount", "sh", "-c", script, "sh", PUBLIC, resolver.name, sys.executable,
            "-B", *sys.argv], check=False, env={**os.environ, INSIDE: "1"}).returncode


class NameServer:
    """Answers every A question with `address()`, and has no other records. Listens on port 53 of the loopback."""

    def __init__(self, address):
        self._address = address
        self.asked = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 53))
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                question, client = self._socket.recvfrom(512)
            except OSError:
                return
            self._socket.sendto(self._answer(question), client)

    def _answer(self, question):
        """RFC 1035 §4.1: the question again, and one answer without a time to live."""
        at, labels = 12, []
        while question[at]:
            labels.append(question[at + 1:at + 1 + question[at]].decode("ascii", "replace"))
            at += question[at] + 1
        end = at + 5
        wants_address = question[at + 1:at + 3] == b"\0\1"
        record = b""
        if wants_address:
            address = self._address()
            self.asked.append((".".join(labels), address))
            record = b"\xc0\x0c\0\1\0\1\0\0\0\0\0\4" + socket.inet_aton(address)
        counts = b"\0\1" + (b"\0\1" if record else b"\0\0") + b"\0\0\0\0"
        return question[:2] + b"\x81\x80" + counts + question[12:end] + record

    def close(self):
        self._socket.close()

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What can be seen of the server from outside: its log, its memory, its descriptors."""

import os
import re

# Readable lines, one for each request that was answered and one for each that the edge refused.
LOGGED = {"CANDOR_LOG_FORMAT": "text", "CANDOR_LOG_LEVEL": "debug"}

ACCESS = re.compile(rb"candor\.server\.access: (\S+) (\S+) (.+) (\d{3})$", re.MULTILINE)
REFUSED = re.compile(rb"candor\.edge: \S+ refused: (\d{3}) (\S+)$", re.MULTILINE)
LEVEL = re.compile(rb"^\S+ (warning|error|fatal) .*$", re.MULTILINE)

MEBIBYTE = 1024 * 1024
LISTENING = "0A"


class Log:
    """The server's log from the moment this was made."""

    def __init__(self, server):
        self._server = server
        self._start = len(server.log())

    def text(self):
        return self._server.log()[self._start:]

    def answered(self):
        """The request ids of the answered requests, in the order of the log."""
        return [match[0].decode() for match in ACCESS.findall(self.text())]

    def refusals(self):
        return [int(match[0]) for match in REFUSED.findall(self.text())]

    def complaints(self):
        return [match.group(0).decode("utf-8", "replace") for match in LEVEL.finditer(self.text())]


def _status(pid, name):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return int(re.search(rf"^{name}:\s+(\d+) kB$", file.read(), re.MULTILINE)[1]) * 1024


def resident(pid):
    """Bytes of memory in use."""
    return _status(pid, "VmRSS")


def peak(pid):
    """The most bytes of memory in use since forget_peak()."""
    return _status(pid, "VmHWM")


def forget_peak(pid):
    with open(f"/proc/{pid}/clear_refs", "w", encoding="ascii") as file:
        file.write("5")


def descriptors(pid, kind=""):
    """How many are open; of one kind, by the beginning of its name in /proc, such as "socket:"."""
    if not kind:
        return len(os.listdir(f"/proc/{pid}/fd"))
    count = 0
    for number in os.listdir(f"/proc/{pid}/fd"):
        try:
            count += os.readlink(f"/proc/{pid}/fd/{number}").startswith(kind)
        except FileNotFoundError:
            pass  # closed since it was listed
    return count


def queues(port):
    """Bytes that the kernel holds for each peer of the local TCP `port`, of closed connections too."""
    with open("/proc/net/tcp", encoding="ascii") as file:
        rows = [line.split() for line in file.readlines()[1:]]
    return [int(row[4].split(":")[0], 16) for row in rows if int(row[1].split(":")[1], 16) == port and row[3] != LISTENING]

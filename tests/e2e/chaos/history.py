# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a run saw from outside, one JSON object a line, in the order in which it was seen."""

import json
import threading
import time


class History:
    """Keeps the lines in `path`, which survives whatever happens to the run; for any thread."""

    def __init__(self, path):
        self.path = path
        self._file = open(path, "w", encoding="utf-8")
        self._lock = threading.Lock()
        self._began = time.monotonic()
        self._counts = {}

    def note(self, op, **what):
        with self._lock:
            self._counts[op] = self._counts.get(op, 0) + 1
            line = {"t": round((time.monotonic() - self._began) * 1000), "op": op, **what}
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()

    def count(self, *ops):
        with self._lock:
            return sum(self._counts.get(op, 0) for op in ops)

    def lines(self):
        return read(self.path)

    def close(self):
        self._file.close()


def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]

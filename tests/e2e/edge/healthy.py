# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A well-behaved client that goes on asking while others misbehave."""

import threading
import time

from support.waiting import Bell


class Healthy:
    """Asks `ask()` again and again, on a thread of its own, until leave(). `ask` raises when the answer is wrong."""

    def __init__(self, ask):
        self._ask = ask
        self._seconds = []
        self._bell = Bell()
        self._leaving = False
        self.failure = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        try:
            while not self._leaving:
                begin = time.monotonic()
                self._ask()
                self._seconds.append(time.monotonic() - begin)
                self._bell.ring()
        except Exception as error:  # whatever it is, the test's own thread says it
            self.failure = error
            self._bell.ring()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.leave()

    def wait_for_answers(self, count):
        """Until so many more answers have come."""
        wanted = len(self._seconds) + count
        self._bell.wait_for(lambda: self.failure or len(self._seconds) >= wanted, f"{count} answers to a healthy client")

    def take(self):
        """The seconds that each answer took since the last call."""
        taken, self._seconds = self._seconds, []
        return taken

    def leave(self):
        self._leaving = True
        self._thread.join()
        if self.failure:
            raise AssertionError(f"the healthy client was not served: {self.failure}") from self.failure


def percentile(seconds, share):
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Waiting for a condition with a deadline."""

import threading
import time


class Deadline(AssertionError):
    """What was waited for did not come in time."""


class Bell:
    """Rung whenever something happened that somebody may wait for."""

    longest_nap = 0.1  # s; a bound for conditions that nobody rings for

    def __init__(self):
        self._condition = threading.Condition()

    def ring(self):
        with self._condition:
            self._condition.notify_all()

    def wait_for(self, condition, what, seconds=60):
        """Answers the first true value of condition(); raises Deadline, naming `what`, after `seconds`."""
        end = time.monotonic() + seconds
        while True:
            value = condition()
            if value:
                return value
            left = end - time.monotonic()
            if left <= 0:
                raise Deadline(f"after {seconds} s still waiting for {what() if callable(what) else what}")
            with self._condition:
                self._condition.wait(min(left, self.longest_nap))

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Malformed, ambiguous and odd requests: each is answered or refused as RFC 9110 and 9112 let a strict server do it, and
nothing that stands inside or behind a refused request is ever served."""

import collections

from edge import play, process, table
from support import case
from support.waiting import Bell


class Requests(case.ServerCase):

    environment = process.LOGGED

    def test_every_case_is_answered_in_its_class_and_served_nothing_else(self):
        only = case.options.only
        chosen = [each for each in table.everything() if not only or only in each.name]
        self.assertTrue(chosen, f"no case is named like {only}")
        log = process.Log(self.server)
        record = play.Record()
        failed = 0
        for number, each in enumerate(chosen):
            with self.subTest(each.name, sent=each.text[:600], source=each.source):
                failed += 1
                play.play(play.address_of(self.server), each, f"r{number:05}", record)
                failed -= 1
        print(f"  {len(chosen)} cases, {record.refusals} of them refused")
        self.assertTrue(self.server.is_running)
        if failed:
            return  # what was logged can't be right then
        self.assertLogged(log, record)

    def assertLogged(self, log, record):
        """The log knows the answered requests and the refusals, and no others."""
        expected = len(record.answered) + record.nameless
        Bell().wait_for(lambda: len(log.answered()) >= expected and len(log.refusals()) >= record.refusals,
            "the log to catch up")
        named = [name for name in log.answered() if not name.startswith("req_")]
        self.assertEqual(collections.Counter(named), collections.Counter(record.answered))
        self.assertEqual(len(log.answered()), expected)
        self.assertEqual(len(log.refusals()), record.refusals)
        self.assertEqual(log.complaints(), [])


if __name__ == "__main__":
    case.main(__doc__, ("--only", {"help": "a part of the names of the cases to play"}))

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Plays a case against the server itself and says what was not as it should be."""

import dataclasses
import json
import urllib.parse

from edge.table import get
from edge.wire import Malformed, Wire

FOLLOWER = 9  # the number of the request behind each case


@dataclasses.dataclass
class Record:
    """What the server's log must hold."""

    answered: list = dataclasses.field(default_factory=list)  # request ids
    nameless: int = 0  # answers to requests without an id
    refusals: int = 0


class Wrong(AssertionError):
    """Not what the case says."""


def expect(condition, what):
    if not condition:
        raise Wrong(what)


def address_of(server):
    parts = urllib.parse.urlsplit(server.url)
    return parts.hostname, parts.port


def play(address, case, prefix, record):
    follower = get(number=FOLLOWER).replace("marker", prefix).encode("latin-1")
    outcome = case.outcome
    with Wire(address) as wire:
        wire.send(case.marked(prefix) + (b"" if outcome.waits else follower))
        if outcome.waits:
            wire.finish_sending()
        number = 0
        for expected in outcome.answers:
            number = _take_answer(wire, expected, prefix, number, record)
        if outcome.refusal:
            _take_refusal(wire, outcome, not outcome.answers and case.text.startswith("HEAD "))
            record.refusals += 1
        elif not outcome.waits and not outcome.closes:
            _take_answer(wire, f"404 {FOLLOWER}", prefix, number, record)
            return
        more = wire.answer()
        expect(more is None, f"one answer more: {more}")
        expect(not wire.was_reset, "the connection was reset")


def _take_answer(wire, expected, prefix, number, record):
    """`number` of the last request → that of this one."""
    status, *marks = expected.split()
    answer = wire.answer(without_body="head" in marks)
    expect(answer is not None, f"the connection ended instead of {expected}")
    expect(answer.status == int(status), f"{answer} instead of {expected}")
    if answer.status == 100:
        return number
    given = [int(mark) for mark in marks if mark.isdigit()]
    number = given[0] if given else number + 1
    if number == 0:
        record.nameless += 1
        return number
    name = f"{prefix}-{number}"
    expect(answer.all("x-request-id") == [name], f"{answer} instead of the answer to {name}")
    record.answered.append(name)
    return number


def _take_refusal(wire, outcome, without_body):
    answer = wire.answer(without_body)
    expect(answer is not None, f"the connection ended without {outcome.refusal}")
    expect(answer.status in outcome.refusal, f"{answer} instead of {outcome.refusal}")
    expect(answer.all("connection") == ["close"], f"the refusal does not say that it closes: {answer}")
    expect(answer.first("content-type") == "application/problem+json", f"no problem: {answer}")
    if without_body:
        return
    try:
        problem = json.loads(answer.body)
    except ValueError as error:
        raise Malformed(f"a problem that is no JSON: {answer}") from error
    expect(problem["status"] == answer.status, f"two statuses: {answer}")
    expect(problem["requestId"] == answer.first("x-request-id"), f"two request ids: {answer}")

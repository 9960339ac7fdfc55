# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How a case is written: the bytes that are sent, and what RFC 9110 and 9112 let a strict server make of them.

Bytes are written as Latin-1 text. `marker-1` to `marker-9` name the requests of one case, in their path and their
X-Request-Id; a runner may replace them by names of the same length (see Case.marked).
"""

import dataclasses

HOST = "Host: localhost\r\n"


def lines(*fields):
    return "".join(f"{field}\r\n" for field in fields)


def request(fields="", body="", method="POST", number=1, target=None, version="HTTP/1.1", host=HOST):
    """`fields` are whole lines; `body` follows as it is, so that it may be anything."""
    target = f"/marker-{number}" if target is None else target
    return f"{method} {target} {version}\r\n{host}X-Request-Id: marker-{number}\r\n{fields}\r\n{body}"


def get(fields="", number=1, **changes):
    return request(fields, method="GET", number=number, **changes)


def chunk(data):
    return f"{len(data):x}\r\n{data}\r\n"


END = "0\r\n\r\n"  # of a chunked body
CHUNKED = "Transfer-Encoding: chunked\r\n"
SMUGGLED = get(number=2)  # what must not be served when it stands inside a body


def shown(text):
    """`text` as it may stand in a case's name."""
    return repr(text) if len(text) <= 80 else f"{text[:20]!r}… of {len(text)} bytes"


def length(size):
    return f"Content-Length: {size}\r\n"


@dataclasses.dataclass(frozen=True)
class Outcome:
    """Answers in their order, then perhaps a refusal that ends the connection.

    `answers`: a status; "head" behind it for an answer without its body; a digit behind it for the number of the request
    when it isn't the next one, 0 for one without a name. 100 is no answer of its own.
    `refusal`: the statuses that are right; empty: none comes.
    """

    answers: tuple = ()
    refusal: tuple = ()
    waits: bool = False  # the server waits for more; when there is no more it closes without a word
    closes: bool = False  # after the last answer, as was asked for

    def then_refused(self, *statuses):
        return dataclasses.replace(self, refusal=statuses)

    def then_waits(self):
        return dataclasses.replace(self, waits=True)


def served(*answers, closes=False):
    return Outcome(answers=tuple(str(answer) for answer in answers), closes=closes)


def refused(*statuses):
    return Outcome(refusal=statuses)


def waits():
    return Outcome(waits=True)


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    text: str
    outcome: Outcome
    source: str

    def marked(self, prefix="marker"):
        """The bytes to send, with another six characters in the place of `marker`."""
        assert len(prefix) == len("marker")
        return self.text.replace("marker", prefix).encode("latin-1")


def cases(table):
    """Case objects of rows (name, text, outcome, source)."""
    return [Case(*row) for row in table]


def everything():
    """All cases of all tables."""
    from edge import chunks, codings, exchanges, fields, h1spec, hosts, lengths, requestlines, targets
    tables = (requestlines, targets, fields, hosts, lengths, codings, chunks, exchanges, h1spec)
    found = [case for table in tables for case in cases(table.CASES)]
    names = [case.name for case in found]
    repeated = sorted({name for name in names if names.count(name) > 1})
    assert not repeated, f"two cases are named alike: {repeated}"
    return found

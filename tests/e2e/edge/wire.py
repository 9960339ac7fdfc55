# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A client that sends exactly the bytes it is told to and believes nothing about the answers."""

import re
import select
import socket

FIELD_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+): ?([\t\x20-\x7e\x80-\xff]*)\Z")


class Malformed(AssertionError):
    """What came back is no HTTP."""


class Answer:
    def __init__(self, status, fields, body):
        self.status = status
        self.fields = fields  # (name in small letters, value), in order
        self.body = body

    def all(self, name):
        return [value for known, value in self.fields if known == name]

    def first(self, name):
        return next(iter(self.all(name)), None)

    def __repr__(self):
        return f"{self.status} {self.fields} {self.body[:300]!r}"


class Wire:
    """One connection. Ends that the other side makes are kept, not raised: see `ended` and `was_reset`."""

    is_ready = True  # to send requests

    def __init__(self, address, timeout=15, source=None):
        self.socket = socket.create_connection(address, timeout=timeout, source_address=(source, 0) if source else None)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.received = bytearray()
        self.ended = False
        self.was_reset = False

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        self.socket.close()

    def abort(self):
        """Ends the connection by a reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.socket.close()

    def send(self, data):
        """As much as the other side takes before it ends the connection; its answers are kept meanwhile."""
        data = memoryview(data)
        while data and not self.ended:
            poll = select.poll()
            poll.register(self.socket, select.POLLIN | select.POLLOUT)
            news = poll.poll(self.socket.gettimeout() * 1000)
            if not news:
                raise TimeoutError("the other side neither takes bytes nor sends any")
            if news[0][1] & ~select.POLLOUT:
                self.receive()
            else:
                try:
                    data = data[self.socket.send(data[:256 * 1024]):]
                except (BrokenPipeError, ConnectionResetError):
                    # What it said before can still be read, unless the reset has overtaken it.
                    self.read_to_end()
        return len(data) == 0

    def finish_sending(self):
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the other side was faster

    def receive(self):
        """Waits for bytes; False when none will come any more."""
        try:
            more = self.socket.recv(65536)
        except ConnectionResetError:
            self.was_reset = True
            more = b""
        self.ended = self.ended or not more
        self.received += more
        return bool(more)

    def read_to_end(self):
        while not self.ended:
            self.receive()
        return bytes(self.received)

    def answer(self, without_body=False):
        """The next answer; None when the connection ended instead."""
        while b"\r\n\r\n" not in self.received:
            if self.ended or not self.receive():
                if self.received:
                    raise Malformed(f"the connection ended within an answer: {bytes(self.received)!r}")
                return None
        head, _, rest = bytes(self.received).partition(b"\r\n\r\n")
        status, fields = parsed_head(head)
        announced = [value for name, value in fields if name == "content-length"]
        coded = [value for name, value in fields if name == "transfer-encoding"]
        if status < 200 or status in (204, 304) or without_body:
            size = 0
        elif coded or len(announced) != 1 or not announced[0].isdigit():
            raise Malformed(f"an answer without one length: {head!r}")
        else:
            size = int(announced[0])
        while len(self.received) < len(head) + 4 + size:
            if self.ended or not self.receive():
                raise Malformed(f"the connection ended within an answer's body: {bytes(self.received)!r}")
        body = bytes(self.received[len(head) + 4:len(head) + 4 + size])
        del self.received[:len(head) + 4 + size]
        return Answer(status, fields, body)


def parsed_head(head):
    first, *rest = head.split(b"\r\n")
    match = re.fullmatch(rb"HTTP/1\.[01] ([1-5][0-9][0-9]) [\t\x20-\x7e]*", first)
    if not match:
        raise Malformed(f"no status line: {first!r} in {head!r}")
    fields = []
    for line in rest:
        field = FIELD_LINE.match(line)
        if not field:
            raise Malformed(f"no header line: {line!r} in {head!r}")
        fields.append((field[1].decode().lower(), field[2].decode("latin-1")))
    return int(match[1]), fields

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A client under TLS that decides at each byte of the encrypted stream whether to go on."""

import ssl

from edge.wire import Wire


class TlsWire(Wire):
    """`most`: bytes of the handshake that it sends; with fewer than that takes, `is_ready` stays False.

    send() takes bytes of the encrypted stream, as encrypted() makes them; what is received is decrypted.
    """

    def __init__(self, address, context, timeout=15, most=None):
        super().__init__(address, timeout)
        self.is_ready = False
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=address[0])
        self._shake_hands(most)

    def _shake_hands(self, most):
        while not self.ended:
            done = True
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                done = False
            data = self._outgoing.read()
            if most is not None:
                if most < len(data):
                    self.send(data[:most])
                    return
                most -= len(data)
            self.send(data)
            if done:
                self.is_ready = True
                return
            self.receive()

    def encrypted(self, data):
        self._tls.write(data)
        return self._outgoing.read()

    def farewell(self):
        """The bytes that say that no more will come."""
        try:
            self._tls.unwrap()
        except ssl.SSLWantReadError:
            pass  # the other side has not said so yet
        return self._outgoing.read()

    def receive(self):
        before = len(self.received)
        more = super().receive()
        self._incoming.write(self.received[before:])
        del self.received[before:]
        while self.is_ready:
            try:
                data = self._tls.read(65536)
            except (ssl.SSLWantReadError, ssl.SSLZeroReturnError):
                break
            if not data:
                break
            self.received += data
        return more

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""RFC 9112 §3.2: exactly one Host, well-formed, of this server."""

from edge.table import SMUGGLED, get, lines, refused, served, shown


def hosts(*values):
    return get(host=lines(*(f"Host: {value}" for value in values)))


BAD = [
    "", " ", ",", "a b", "localhost, localhost", "localhost,elsewhere.example", "localhost localhost",
    "localhost\telsewhere.example", "someone@localhost", "someone:secret@localhost", "localhost@elsewhere.example",
    "http://localhost", "//localhost", "localhost/", "localhost/marker-2", "localhost?marker-2", "localhost#marker-2",
    "localhost:", "localhost:0x50", "localhost:http", "localhost:-1", "localhost:+80", "localhost:65536", "localhost:99999",
    "localhost:4294967376", "localhost:80:80", "localhost :80", "localhost: 80", "localhost:8 0",
    "localhost:80@elsewhere.example", "localhost:80#@elsewhere.example", ":80", "localhost\0", "localhost\0.elsewhere.example",
    "local\rhost", "local\nhost", "localhost\x0b", "localhost%00", "localhost%2eexample", "local%68ost", "localhost\\",
    "localhost;a=b", "\"localhost\"", "'localhost'", "<localhost>", "(localhost)", "{localhost}", "local|host", "local^host",
    "l\xf6calhost", "localhost\xff", "\xc2\xa0localhost", "[::1", "::1", "[::1]80", "[::1%25lo]", "[::1]:", "[::1]:65536",
    "[::g]", "[]", "[localhost]", "[127.0.0.1]", "a" * 300, "*", "*.example",
]

CASES = [
    (f"the Host {shown(value)}", hosts(value) + SMUGGLED, refused(400), "RFC 9112 3.2") for value in BAD
] + [
    (f"the foreign Host {value!r}", hosts(value) + SMUGGLED, refused(421), "RFC 9110 15.5.20")
    for value in ("elsewhere.example", "localhost.elsewhere.example", "elsewhere.localhost", "localhost.", "127.0.0.2",
        "127.1", "2130706433", "0x7f000001", "0", "0.0.0.0", "[::]", "[::ffff:127.0.0.1]", "..", ".", "-")
] + [
    (f"the own Host {value!r}", hosts(value), served(404), "RFC 9110 7.2")
    for value in ("localhost", "LocalHost", "localhost:80", "localhost:0", "localhost:65535", "127.0.0.1", "[::1]", "[::1]:80",
        " localhost ", "\tlocalhost\t", "localhost:80 ")
] + [
    ("no Host", get(host="") + SMUGGLED, refused(400), "RFC 9112 3.2"),
    ("two Hosts", hosts("localhost", "elsewhere.example") + SMUGGLED, refused(400), "RFC 9112 3.2"),
    ("the same Host twice", hosts("localhost", "localhost") + SMUGGLED, refused(400), "RFC 9112 3.2"),
    ("a foreign Host before the own", hosts("elsewhere.example", "localhost") + SMUGGLED, refused(400, 421), "RFC 9112 3.2"),
    ("a Host and an empty one", hosts("localhost", "") + SMUGGLED, refused(400), "RFC 9112 3.2"),
    ("two Hosts in unlike spelling", get(host=lines("Host: localhost", "hOST: localhost")) + SMUGGLED, refused(400),
        "RFC 9112 3.2"),
    ("two Hosts far from each other", get(lines(*["A: b"] * 50, "Host: localhost")) + SMUGGLED, refused(400), "RFC 9112 3.2"),
    ("a second Host behind a fold", get("X-A: a\r\n Host: elsewhere.example\r\n") + SMUGGLED, refused(400), "RFC 9112 5.2"),
    ("a second Host with a space before its colon", get("Host : elsewhere.example\r\n") + SMUGGLED, refused(400),
        "RFC 9112 5.1"),
    ("a Host with an underscore in its name", get("Ho_st: elsewhere.example\r\nHost_: elsewhere.example\r\n"), served(404),
        "RFC 9110 5.1"),
    ("an X-Forwarded-Host", get(lines("X-Forwarded-Host: elsewhere.example", "X-Host: elsewhere.example",
        "Forwarded: host=elsewhere.example", "X-Original-URL: /livez", "X-Rewrite-URL: /livez")), served(404), "RFC 7239 5.3"),
    ("a Host that the connection is told to drop", get(lines("Connection: Host")), served(404), "RFC 9110 7.6.1"),
    ("HTTP/1.0 with two Hosts", get(host=lines("Host: localhost", "Host: localhost"), version="HTTP/1.0") + SMUGGLED,
        refused(400), "RFC 9112 3.2"),
    ("HTTP/1.0 with a malformed Host", get(host=lines("Host: a b"), version="HTTP/1.0") + SMUGGLED, refused(400),
        "RFC 9112 3.2"),
    ("HTTP/1.0 without a Host where hosts are listed", get(host="", version="HTTP/1.0") + SMUGGLED, refused(400, 421),
        "RFC 9110 7.4"),
]

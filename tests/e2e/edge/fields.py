# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""RFC 9112 §5, RFC 9110 §5: field lines, their line ends, their sizes."""

from edge.table import HOST, SMUGGLED, get, lines, refused, request, served

START = f"GET /marker-1 HTTP/1.1\r\n{HOST}X-Request-Id: marker-1\r\n"

NAMES = [
    (f"a field name with {char!r}", get(f"X-{char}A: a\r\n") + SMUGGLED, refused(400), "RFC 9110 5.1")
    for char in (*"\"(),/;<=>?@[\\]{}", " ", "\x80", "\x85", "\xa0", "\xad", "\xff", *map(chr, range(32)), "\x7f")
] + [
    (f"{char!r} before the colon", get(f"X-A{char}: a\r\n") + SMUGGLED, refused(400), "RFC 9112 5.1")
    for char in (" ", "\t", "\x0b", "\x0c", "\0", "\r", "\n", "\x85", "\xa0", "\x7f")
] + [
    ("no name", get(": a\r\n") + SMUGGLED, refused(400), "RFC 9110 5.1"),
    ("a colon only", get(":\r\n") + SMUGGLED, refused(400), "RFC 9110 5.1"),
    ("no colon", get("X-A a\r\n") + SMUGGLED, refused(400), "RFC 9112 5"),
    ("no colon and no value", get("X-A\r\n") + SMUGGLED, refused(400), "RFC 9112 5"),
    ("a request line in the place of a field", get("GET /marker-2 HTTP/1.1\r\n"), refused(400), "RFC 9112 5"),
    ("a name of two words", get("X A: a\r\n"), refused(400), "RFC 9110 5.1"),
    ("a name of all the characters that are allowed", get("!#$%&'*+-.^_`|~09azAZ: a\r\n"), served(404), "RFC 9110 5.6.2"),
    ("a name beyond ASCII", get("X-\xc3\xa4: a\r\n"), refused(400), "RFC 9110 5.1"),
    ("a name in capitals", get("HOST-X: a\r\nACCEPT: */*\r\n"), served(404), "RFC 9110 5.1"),
]

VALUES = [
    (f"a value with {char!r}", get(f"X-A: a{char}b\r\n") + SMUGGLED, refused(400), "RFC 9110 5.5")
    for char in (*map(chr, [code for code in range(32) if code != 9]), "\x7f")
] + [
    ("an empty value", get("X-A:\r\n"), served(404), "RFC 9110 5.5"),
    ("a value of spaces", get("X-A:    \r\n"), served(404), "RFC 9110 5.5"),
    ("a value between tabs", get("X-A:\ta\t\r\n"), served(404), "RFC 9110 5.5"),
    ("a value without a space before it", get("X-A:a\r\n"), served(404), "RFC 9110 5.5"),
    ("a value with a tab inside", get("X-A: a\tb\r\n"), served(404), "RFC 9110 5.5"),
    ("a value with colons", get("X-A: :a:b:\r\n"), served(404), "RFC 9110 5.5"),
    ("a value beyond ASCII", get("X-A: \xe4\xff\x80\r\n"), served(404), "RFC 9110 5.5"),
    ("a value with an unfinished quotation", get("X-A: \"a\r\n"), served(404), "RFC 9110 5.5"),
    ("a value with a backslash at its end", get("X-A: a\\\r\n"), served(404), "RFC 9110 5.5"),
    ("a value that looks like an escaped line end", get("X-A: a%0d%0aX-B: b\r\n"), served(404), "RFC 9110 5.5"),
    ("a value with the letters of a line end in UTF-8's overlong form", get("X-A: a\xc0\x8dX-B: b\r\n"), served(404),
        "RFC 9110 5.5"),
    ("a value with a next-line character", get("X-A: a\xc2\x85X-B: b\r\n"), served(404), "RFC 9110 5.5"),
]

FOLDS = [
    ("a fold by a space", get("X-A: a\r\n b\r\n") + SMUGGLED, refused(400), "RFC 9112 5.2"),
    ("a fold by a tab", get("X-A: a\r\n\tb\r\n") + SMUGGLED, refused(400), "RFC 9112 5.2"),
    ("a fold that looks like a field", get("X-A: a\r\n X-B: b\r\n") + SMUGGLED, refused(400), "RFC 9112 5.2"),
    ("a fold before the value", get("X-A:\r\n a\r\n") + SMUGGLED, refused(400), "RFC 9112 5.2"),
    ("a fold of nothing but a space", get("X-A: a\r\n \r\n") + SMUGGLED, refused(400), "RFC 9112 5.2"),
    ("a fold within the name", get("X-\r\n A: a\r\n") + SMUGGLED, refused(400), "RFC 9112 5.2"),
    ("a fold after a bare line feed", get("X-A: a\n b\r\n") + SMUGGLED, refused(400), "RFC 9112 5.2"),
    ("a fold of the last field", START + "X-A: a\r\n \r\n\r\n", refused(400), "RFC 9112 5.2"),
    ("a vertical tab at the beginning of a line", get("X-A: a\r\n\x0bb\r\n") + SMUGGLED, refused(400), "RFC 9112 5.2"),
    ("a space before the first field", f"GET /marker-1 HTTP/1.1\r\n {HOST}{HOST}\r\n", refused(400), "RFC 9112 2.2"),
    ("a tab before the first field", f"GET /marker-1 HTTP/1.1\r\n\t{HOST}{HOST}\r\n", refused(400), "RFC 9112 2.2"),
    ("a line of spaces before the first field", f"GET /marker-1 HTTP/1.1\r\n   \r\n{HOST}\r\n", refused(400),
        "RFC 9112 2.2"),
    ("a fold of Host", "GET /marker-1 HTTP/1.1\r\nHost:\r\n localhost\r\n\r\n", refused(400), "RFC 9112 5.2"),
]

LINE_ENDS = [
    ("a bare line feed after a field", get("X-A: a\n") + SMUGGLED, refused(400), "RFC 9112 2.2"),
    ("a bare carriage return after a field", get("X-A: a\r") + SMUGGLED, refused(400), "RFC 9112 2.2"),
    ("a bare carriage return that hides a field", get("X-A: a\rHost: elsewhere.example\r\n"), refused(400), "RFC 9112 2.2"),
    ("a bare line feed that hides a field", get("X-A: a\nX-B: b\r\n"), refused(400), "RFC 9112 2.2"),
    ("two carriage returns after a field", get("X-A: a\r\r\n") + SMUGGLED, refused(400), "RFC 9112 2.2"),
    ("a line feed before the carriage return", get("X-A: a\n\r") + SMUGGLED, refused(400), "RFC 9112 2.2"),
    ("a head that ends with a bare line feed", START + "\n" + SMUGGLED, refused(400), "RFC 9112 2.2"),
    ("a head that ends with a bare carriage return", START + "\r" + SMUGGLED, refused(400), "RFC 9112 2.2"),
    ("a head that ends with two line feeds", START[:-2] + "\n\n" + SMUGGLED, refused(400), "RFC 9112 2.2"),
    ("a head that ends with two carriage returns", START[:-2] + "\r\r" + SMUGGLED, refused(400), "RFC 9112 2.2"),
    ("a head that ends with line feed, carriage return, line feed", START[:-2] + "\n\r\n" + SMUGGLED, refused(400),
        "RFC 9112 2.2"),
    ("a head that ends with carriage return, carriage return, line feed", START + "\r\r\n" + SMUGGLED, refused(400),
        "RFC 9112 2.2"),
    ("a carriage return in the place of the last line feed", START + "\rX-A: a\r\n\r\n" + SMUGGLED, refused(400),
        "RFC 9112 2.2"),
    ("a head that ends with a NUL", START + "\0\r\n" + SMUGGLED, refused(400), "RFC 9112 2.2"),
]

SIZES = [
    ("99 fields", get("A: b\r\n" * 97), served(404), "RFC 9110 5.4"),
    ("1000 fields", get("A: b\r\n" * 1000) + SMUGGLED, refused(431), "RFC 6585 5"),
    ("1000 empty fields", get("A:\r\n" * 1000) + SMUGGLED, refused(431), "RFC 6585 5"),
    ("a value of 8000 bytes", get("X-A: " + "a" * 8000 + "\r\n"), served(404), "RFC 9110 5.4"),
    ("a value of 100 KiB", get("X-A: " + "a" * 102400 + "\r\n") + SMUGGLED, refused(431), "RFC 6585 5"),
    ("a value of 100 KiB of spaces", get("X-A: " + " " * 102400 + "\r\n") + SMUGGLED, refused(431), "RFC 6585 5"),
    ("a name of 100 KiB", get("A" * 102400 + ": a\r\n") + SMUGGLED, refused(431), "RFC 6585 5"),
    ("100 KiB without a colon", get("A" * 102400 + "\r\n") + SMUGGLED, refused(400, 431), "RFC 6585 5"),
    ("4 fields of 5 KiB", get(("X-A: " + "a" * 5120 + "\r\n") * 4) + SMUGGLED, refused(431), "RFC 6585 5"),
    ("a cookie of 100 KiB", get("Cookie: a=" + "b" * 102400 + "\r\n") + SMUGGLED, refused(431), "RFC 6585 5"),
    ("1000 ranges", get("Range: bytes=" + ",".join(["0-"] * 1000) + "\r\n"), served(404), "RFC 9110 14.2"),
    ("a range without sense", get(lines("Range: bytes=9-1,-,x"), target="/livez"), served(200), "RFC 9110 14.2"),
    ("two media types", request(lines("Content-Type: text/plain", "Content-Type: application/json")), served(404),
        "RFC 9110 5.3"),
    ("an unknown coding of the content", request(lines("Content-Encoding: no-such", "Content-Length: 1"), "x"),
        served(404), "RFC 9110 8.4"),
]

CASES = NAMES + VALUES + FOLDS + LINE_ENDS + SIZES

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""RFC 9112 §6.2 and §6.3: one Content-Length, of digits only, and a body of that size."""

from edge.table import CHUNKED, END, SMUGGLED, get, length, lines, refused, request, served, shown, waits

SIZE = len(SMUGGLED)


def claims(value, method="POST", target=None):
    """A body that is a request, under a length that some would read as its size and some would not."""
    return request(f"Content-Length: {value}\r\n", SMUGGLED, method=method, target=target)


BAD = [
    f"+{SIZE}", f"-{SIZE}", "-0", "+0", f"0x{SIZE:x}", f"0X{SIZE:X}", f"0o{SIZE:o}", f"0b{SIZE:b}", f"{SIZE:x}h", f"{SIZE}.0",
    f"{SIZE}.", f".{SIZE}", f"{SIZE}e0", f"{SIZE // 10}e1", f"{SIZE},", f",{SIZE}", f"{SIZE},{SIZE}", f"{SIZE}, {SIZE}",
    f"{SIZE}, {SIZE}, {SIZE}", f"0, {SIZE}", f"{SIZE}, 0", f"0 {SIZE}", f"{SIZE} 0", f"{SIZE // 10} {SIZE % 10}",
    f"{SIZE // 10}_{SIZE % 10}", f"{SIZE // 10}'{SIZE % 10}", f"{SIZE};", f"{SIZE}; a=b", f"\"{SIZE}\"", f"'{SIZE}'", f"({SIZE})",
    f"={SIZE}", f"{SIZE}x", f"x{SIZE}", f"{SIZE}\0", f"\0{SIZE}", f"{SIZE}\x0b", f"\x0b{SIZE}", f"\x0c{SIZE}", f"{SIZE}\x0c",
    f"{SIZE}\r", f"\r{SIZE}", f"\n{SIZE}", f"{SIZE}\n", f"\x85{SIZE}", f"\xa0{SIZE}", f"{SIZE}\xa0", f"{SIZE}\xff", "\xb2\xb3",
    "\xd9\xa3", "", " ", ",", "abc", "none", "NaN", "Infinity", "chunked", "identity", "true", "\\0", "%30", f"{SIZE}%00",
    "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
    str(2 ** 64 + SIZE), str(2 ** 63 + SIZE), "9" * 200, "-1234", "-123456789123456789123456789",
]
# Content-Length: 4294967296+n is a number like others, only larger than any body that is taken.
LARGE = [1048577, 1073741824, 2 ** 31, 2 ** 32, 2 ** 32 + SIZE, 999999999999999999]

NAMES = [
    (f"a length under the name {name!r}", request(f"{name}: {SIZE}\r\n", SMUGGLED), refused(400), "RFC 9112 5.1")
    for name in ("Content-Length ", "Content-Length\t", " Content-Length", "\tContent-Length", "Content Length",
        "Content\tLength", "Content-Length\0", "Content-Length\x0b", "Content-Length\xa0", "Content\x85-Length", "Content-\rLength",
        "Content-\nLength", "\"Content-Length\"", "Content-Length:\r\n", "Content-Length,", "Content\\Length", "Content-Length;")
]
# Fields of another name say nothing about the body: none follows, and what does is the next request.
OTHER_NAMES = [
    (f"the other field {name}", request(f"{name}: {SIZE}\r\n", SMUGGLED), served(404, 404), "RFC 9112 6.3")
    for name in ("Content_Length", "Content-Lengt", "Content-Length-", "X-Content-Length", "ContentLength", "Content.Length",
        "Content-Length`", "Length", "Content--Length")
]

TWO = [
    ("two lengths", request(length(SIZE) + length(0), SMUGGLED), refused(400), "RFC 9112 6.3"),
    ("two lengths, the other way round", request(length(0) + length(SIZE), SMUGGLED), refused(400), "RFC 9112 6.3"),
    ("the same length twice", request(length(SIZE) * 2, SMUGGLED), refused(400), "RFC 9112 6.3"),
    ("two lengths in unlike spelling", request(length(SIZE) + f"content-LENGTH: {SIZE}\r\n", SMUGGLED), refused(400),
        "RFC 9112 6.3"),
    ("a length and an empty one", request(length(SIZE) + "Content-Length:\r\n", SMUGGLED), refused(400), "RFC 9112 6.3"),
    ("a length far from the other", request(length(SIZE) + "A: b\r\n" * 50 + length(0), SMUGGLED), refused(400),
        "RFC 9112 6.3"),
    ("a length behind a fold", request(f"X-A: a\r\n Content-Length: {SIZE}\r\n", SMUGGLED), refused(400), "RFC 9112 5.2"),
    ("a length on the next line", request(f"Content-Length:\r\n {SIZE}\r\n", SMUGGLED), refused(400), "RFC 9112 5.2"),
    ("a length that a fold makes longer", request(f"Content-Length: {SIZE // 10}\r\n {SIZE % 10}\r\n", SMUGGLED), refused(400),
        "RFC 9112 5.2"),
    ("a length behind a bare carriage return", request(f"X-A: a\rContent-Length: {SIZE}\r\n", SMUGGLED), refused(400),
        "RFC 9112 2.2"),
    ("a length behind a bare line feed", request(f"X-A: a\nContent-Length: {SIZE}\r\n", SMUGGLED), refused(400),
        "RFC 9112 2.2"),
    ("a length behind a malformed field", request(f"X-Bad Y: \r\nContent-Length: {SIZE}\r\n", SMUGGLED), refused(400),
        "RFC 9112 5.1"),
    ("a length that the connection is told to drop", request(lines("Connection: Content-Length") + length(SIZE), SMUGGLED),
        served(404), "RFC 9110 7.6.1"),
]

SERVED = [
    ("a length", request(length(SIZE), SMUGGLED), served(404), "RFC 9112 6.2"),
    ("a length between tabs", request(f"Content-Length:\t{SIZE}\t\r\n", SMUGGLED), served(404), "RFC 9110 5.5"),
    ("a length with leading zeros", request(f"Content-Length: 00{SIZE}\r\n", SMUGGLED), served(404), "RFC 9110 8.6"),
    ("a length that would differ in octal", request("Content-Length: 010\r\n", "0123456789"), served(404), "RFC 9110 8.6"),
    ("the length 00", request("Content-Length: 00\r\n") + SMUGGLED, served(404, 404), "RFC 9110 8.6"),
    ("the length 0 before another request", request(length(0), SMUGGLED), served(404, 404), "RFC 9112 6.2"),
    ("neither length before another request", request("", SMUGGLED), served(404, 404), "RFC 9112 6.3"),
    ("a length for GET", get(length(SIZE), body=SMUGGLED), served(404), "RFC 9110 9.3.1"),
    ("a length for DELETE", request(length(SIZE), SMUGGLED, method="DELETE"), served(404), "RFC 9110 9.3.5"),
    ("a length for OPTIONS", request(length(SIZE), SMUGGLED, method="OPTIONS"), served(404), "RFC 9110 9.3.7"),
    ("a length for a method nobody knows", request(length(SIZE), SMUGGLED, method="BREW"), refused(501), "RFC 9110 9.1"),
    ("a length for HEAD", request(length(SIZE), SMUGGLED, method="HEAD"), served("404 head"), "RFC 9110 9.3.2"),
    ("a length that is shorter than the body", request(length(5), "hello" + SMUGGLED), served(404, 404), "RFC 9112 6.3"),
    ("a body that is an unfinished request", get(length(16), body="GET /marker-2 HT") + get(number=3), served(404, "404 3"),
        "RFC 9112 6.3"),
    ("a length that is longer than the body", request(length(SIZE + 1), SMUGGLED), waits(), "RFC 9112 8"),
    ("a length without a body", request(length(1000)), waits(), "RFC 9112 8"),
    ("a body where none is taken", get(length(SIZE), body=SMUGGLED, target="/livez"), refused(413), "RFC 9110 15.5.14"),
]

CASES = [
    (f"the length {shown(value)}", claims(value) + get(number=3), refused(400), "RFC 9112 6.2") for value in BAD
] + [
    (f"the length {shown(value)} for GET", claims(value, "GET") + get(number=3), refused(400), "RFC 9112 6.2")
    for value in BAD[:8]
] + [
    (f"the length {value} of nothing", claims(value), served(404, closes=True), "RFC 9110 15.5.5") for value in LARGE
] + [
    (f"the length {value}", claims(value, target="/api/v1/auth/login"), refused(413), "RFC 9110 15.5.14") for value in LARGE
] + NAMES + OTHER_NAMES + TWO + SERVED + [
    (f"the length {shown(value)} beside chunks", request(f"Content-Length: {value}\r\n" + CHUNKED, END + SMUGGLED), refused(400),
        "RFC 9112 6.1") for value in BAD[:20]
]

# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""RFC 9112 §7.1: sizes, extensions, data, the last chunk, trailers."""

from edge.table import CHUNKED, END, SMUGGLED, chunk, get, length, lines, refused, request, served, shown, waits

SIZE = len(SMUGGLED)


def chunked(body, fields=""):
    return request(CHUNKED + fields, body)


BAD_SIZES = [
    f"0x{SIZE:x}", f"0X{SIZE:x}", f"x{SIZE:x}", f"+{SIZE:x}", f"-{SIZE:x}", f"{SIZE:x}h", f"{SIZE:x}.0", f"{SIZE:x}_0", f"{SIZE:x},0",
    f"#{SIZE:x}", f"\"{SIZE:x}\"", f"{SIZE:x} ", f"{SIZE:x}\t", f" {SIZE:x}", f"\t{SIZE:x}", f" {SIZE:x};a", f"\t{SIZE:x} ;a", f"{SIZE:x}  ", f"{SIZE:x} {SIZE:x}",
    f"{SIZE:x}\0", f"\0{SIZE:x}", f"{SIZE:x}\x0b", f"{SIZE:x}\x0c", f"\x0b{SIZE:x}", f"{SIZE:x}\r", f"\r{SIZE:x}", f"\n{SIZE:x}",
    f"{SIZE:x}\xa0", f"\xef\xbc\x91{SIZE:x}", f"{SIZE:x}:", f"{SIZE:x}=", f"{SIZE:x}g", "g", "x", "0x", "+", "-", "", " ", ".", "-1", "+1",
    "-0", "+0", "0x0", "0_0", "00x", "0.0", " 0", "0 ", "\t0", "0\t", "0\0", "0\r", "\r0", "\x0c0", "0,0", "0g0", "1e1 ", "\\0", "%30",
    "7fffffffffffffff", "8000000000000000", "ffffffffffffffff", "fffffffffffffffff", f"10000000000000000{SIZE:x}",
    "10000000000000000", "f" * 1000, "0" * 1000 + f"{SIZE:x}",
]
LARGE = ["100001", "7fffffff", "80000000", "ffffffff", "100000000", "fffffffffffffff"]

BAD_EXTENSIONS = [
    ";a\n", ";\n", ";a=b\n\r", ";a\r", ";a\rb", ";\r", ";a=\"\rb\"", ";a=\"\nb\"", "\r;a", "\n;a", ";a\0", ";\0", ";a=\x01", ";a=\x7f",
    ";a=\"\0\"", ";a\x0b", ";a\x0c", ";a=b\x08", "\0;a", "\x0b;a", "\x0c;a", ",a", ":a", " a", " a;b", "=a", "\xa0;a",
]
# The bytes of a well-formed line, of a name and a value that are no tokens: a strict server refuses them, too.
BAD_EXTENSION_GRAMMAR = [";", ";;a", ";=b", "; ;a", ";a b", ";[a]", ";a=", ";a=b c", ";a=\"b", ";a=\"b\"c", ";a=b;", ";a\xff", ";(a)"]
GOOD_EXTENSIONS = [";a", ";a=b", ";a=\"b\"", ";a=\"b;c\"", ";a=\"b \\\" c\"", " ;a", "\t;a", "; a = b", ";a;b;c=d", ";a=\"\"",
    ";!#$%&'*+-.^_`|~=x", ";a=\"\xe4\xff\""]

LINE_ENDS = [
    ("a size that ends with a bare line feed", chunked(f"{SIZE:x}\n{SMUGGLED}\r\n{END}"), refused(400), "RFC 9112 7.1"),
    ("a size that ends with a bare carriage return", chunked(f"{SIZE:x}\r{SMUGGLED}\r\n{END}"), refused(400), "RFC 9112 7.1"),
    ("a size that ends backwards", chunked(f"{SIZE:x}\n\r{SMUGGLED}\r\n{END}"), refused(400), "RFC 9112 7.1"),
    ("a size and an x in the place of the line feed", chunked(f"{SIZE:x}\rx{SMUGGLED}\r\n{END}"), refused(400), "RFC 9112 7.1"),
    ("data that ends with a bare line feed", chunked(f"{SIZE:x}\r\n{SMUGGLED}\n{END}"), refused(400), "RFC 9112 7.1"),
    ("data that ends with a bare carriage return", chunked(f"{SIZE:x}\r\n{SMUGGLED}\r{END}"), refused(400), "RFC 9112 7.1"),
    ("data that ends backwards", chunked(f"{SIZE:x}\r\n{SMUGGLED}\n\r{END}"), refused(400), "RFC 9112 7.1"),
    ("data without a line end", chunked(f"{SIZE:x}\r\n{SMUGGLED}{END}"), refused(400), "RFC 9112 7.1"),
    ("data that ends with two other bytes", chunked(f"{SIZE:x}\r\n{SMUGGLED}XX{END}"), refused(400), "RFC 9112 7.1"),
    ("data that ends with two line ends", chunked(f"{SIZE:x}\r\n{SMUGGLED}\r\n\r\n{END}"), refused(400), "RFC 9112 7.1"),
    ("data that is longer than its size", chunked("5\r\nhello, world\r\n" + END), refused(400), "RFC 9112 7.1"),
    ("data that is one byte longer than its size", chunked("5\r\nhello!\r\n" + END), refused(400), "RFC 9112 7.1"),
    ("data that is shorter than its size", chunked("9\r\nhello\r\n" + END + SMUGGLED), refused(400), "RFC 9112 7.1"),
    ("data of a body without sizes", chunked("hello"), waits(), "RFC 9112 7.1"),
    ("a request where a size should be", chunked(SMUGGLED), refused(400), "RFC 9112 7.1"),
    ("an empty line before the first size", chunked("\r\n" + END), refused(400), "RFC 9112 7.1"),
    ("a last chunk that ends with a bare line feed", chunked("0\n\r\n" + SMUGGLED), refused(400), "RFC 9112 7.1"),
    ("a last chunk that ends with two line feeds", chunked("0\n\n" + SMUGGLED), refused(400), "RFC 9112 7.1"),
    ("a last chunk that ends with a bare carriage return", chunked("0\r\r\n" + SMUGGLED), refused(400), "RFC 9112 7.1"),
    ("a body that ends with a bare line feed", chunked("0\r\n\n" + SMUGGLED), refused(400), "RFC 9112 7.1"),
    ("a body that ends with a bare carriage return", chunked("0\r\n\r" + SMUGGLED), refused(400), "RFC 9112 7.1"),
    ("a body that ends with two other bytes", chunked("0\r\nXX" + SMUGGLED), refused(400), "RFC 9112 7.1"),
    ("a body that ends with a NUL", chunked("0\r\n\0\r\n" + SMUGGLED), refused(400), "RFC 9112 7.1"),
    ("a body without its last chunk", chunked(chunk("hello")), waits(), "RFC 9112 8"),
    ("a body without its last line", chunked(chunk("hello") + "0\r\n"), waits(), "RFC 9112 8"),
    ("a body that ends within a size", chunked("5"), waits(), "RFC 9112 8"),
    ("a body that ends within the data", chunked("5\r\nhel"), waits(), "RFC 9112 8"),
    ("a request behind a body without its last line", chunked("0\r\n" + SMUGGLED), refused(400), "RFC 9112 7.1.2"),
]

TRAILERS = [
    (f"the trailer field {field!r}", chunked(f"{chunk('hello')}0\r\n{field}\r\n\r\n") + SMUGGLED, served(404, 404),
        "RFC 9110 6.5.1")
    for field in ("Content-Type: text/plain", "Authorization: Bearer x", "X-Request-Id: marker-7", "Connection: close",
        "Content-Encoding: gzip", "Expect: no-such", "Trailer: X-A", "TE: trailers", "Upgrade: h2c", "X-API-Key: x",
        "Cookie: a=b", "X-A:", "X-A: a")
] + [
    (f"the trailer field {field!r}, which must come before the body", chunked(f"{chunk('hello')}0\r\n{field}\r\n\r\n")
        + SMUGGLED, refused(400), "RFC 9110 6.5.1")
    for field in (f"Content-Length: {SIZE}", "Transfer-Encoding: chunked", "Host: elsewhere.example", "Host: a\r\nHost: b",
        "Content-Length: x", "Content-Length: 5\r\nContent-Length: 6")
] + [
    (f"the malformed trailer field {field!r}", chunked(f"0\r\n{field}\r\n\r\n") + SMUGGLED, refused(400), "RFC 9112 7.1.2")
    for field in ("X-A : a", "X-A\t: a", " X-A: a", "\tX-A: a", "X-A: a\r\n b", "X-A: a\r\n\tb", "X-A", ": a", "X A: a", "X-A: \0",
        "X-A: a\rb", "X-A: a\n", "X-A: a\nX-B: b", "X-\xc3\xa4: a", "X-A: a\x7f", "X-A: a\r", "\0: a", "GET /marker-2 HTTP/1.1")
] + [
    ("1000 trailer fields", chunked("0\r\n" + "A: b\r\n" * 1000 + "\r\n"), refused(431), "RFC 6585 5"),
    ("a trailer field of 100 KiB", chunked("0\r\nX-A: " + "a" * 102400 + "\r\n\r\n"), refused(431), "RFC 6585 5"),
    ("trailer fields of 100 KiB together", chunked("0\r\n" + ("X-A: " + "a" * 1024 + "\r\n") * 99 + "\r\n"), refused(431),
        "RFC 6585 5"),
    ("a credential in a trailer", request(CHUNKED, "0\r\nX-API-Key: x\r\n\r\n", target="/api/v1/integration/interviews"),
        refused(401), "RFC 9110 6.5.1"),
]

SERVED = [
    ("one chunk", chunked(chunk("hello") + END) + SMUGGLED, served(404, 404), "RFC 9112 7.1"),
    ("many chunks", chunked(chunk("x") * 500 + END) + SMUGGLED, served(404, 404), "RFC 9112 7.1"),
    ("no chunk but the last", chunked(END) + SMUGGLED, served(404, 404), "RFC 9112 7.1"),
    ("a size in capitals", chunked("A\r\n0123456789\r\n" + END) + SMUGGLED, served(404, 404), "RFC 9112 7.1"),
    ("a size with leading zeros", chunked("00a\r\n0123456789\r\n" + END) + SMUGGLED, served(404, 404), "RFC 9112 7.1"),
    ("a last chunk of many zeros", chunked("0000000\r\n\r\n") + SMUGGLED, served(404, 404), "RFC 9112 7.1"),
    ("data that looks like the end", chunked(chunk(END + SMUGGLED) + END) + SMUGGLED, served(404, 404), "RFC 9112 7.1"),
    ("data that is a request", chunked(chunk(SMUGGLED) + END), served(404), "RFC 9112 7.1"),
    ("a chunked body where none is taken", get(CHUNKED, body=chunk(SMUGGLED) + END, target="/livez"), refused(413),
        "RFC 9110 15.5.14"),
    ("an empty chunked body where none is taken", get(CHUNKED, body=END, target="/livez") + SMUGGLED, served(200, 404),
        "RFC 9112 7.1"),
    ("chunks that together are too large", chunked(chunk("x" * 65536) * 17 + END), refused(413), "RFC 9110 15.5.14"),
    ("an extension of 64 KiB", chunked("5;a=" + "b" * 65536 + "\r\nhello\r\n" + END), refused(400, 413, 431), "RFC 9112 7.1.1"),
    ("extensions of 64 KiB together", chunked(("1;a=" + "b" * 1024 + "\r\nx\r\n") * 64 + END), refused(400, 413, 431),
        "RFC 9112 7.1.1"),
    ("a chunked body that waits to be asked for", chunked(chunk("hello") + END, lines("Expect: 100-continue")),
        served(100, 404), "RFC 9110 10.1.1"),
    ("a length of the decoded body", chunked(chunk("hello") + END, length(5)), refused(400), "RFC 9112 6.1"),
]

CASES = [
    (f"the chunk size {shown(size)}", chunked(f"{size}\r\n{SMUGGLED}\r\n{END}"), refused(400), "RFC 9112 7.1") for size in BAD_SIZES
] + [
    (f"the large chunk size {size}", chunked(f"{size}\r\n{SMUGGLED}\r\n{END}"), refused(413), "RFC 9110 15.5.14")
    for size in LARGE
] + [
    (f"the chunk extension {extension!r}", chunked(f"{SIZE:x}{extension}\r\n{SMUGGLED}\r\n{END}"), refused(400), "RFC 9112 7.1.1")
    for extension in BAD_EXTENSIONS + BAD_EXTENSION_GRAMMAR
] + [
    (f"the extension {extension!r} of the last chunk", chunked(f"0{extension}\r\n\r\n{SMUGGLED}"), refused(400),
        "RFC 9112 7.1.1") for extension in BAD_EXTENSIONS + BAD_EXTENSION_GRAMMAR
] + [
    (f"the well-formed chunk extension {extension!r}", chunked(f"{SIZE:x}{extension}\r\n{SMUGGLED}\r\n0{extension}\r\n\r\n"),
        served(404), "RFC 9112 7.1.1") for extension in GOOD_EXTENSIONS
] + LINE_ENDS + TRAILERS + SERVED

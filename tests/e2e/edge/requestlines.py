# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""RFC 9112 §2 and §3: unfinished requests, the request line, its line ends, the version."""

from edge.table import HOST, SMUGGLED, get, lines, refused, request, served, waits

WHOLE = "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n"


def first_line(text):
    return f"{text}\r\n{HOST}X-Request-Id: marker-1\r\n\r\n"


UNFINISHED = [(f"an unfinished request that ends after {WHOLE[:end]!r}", WHOLE[:end], waits(), "RFC 9112 2.1")
    for end in (1, 3, 4, 5, 10, 11, 15, 19, 20, 21, 24, 26, 27, 36, 37, 38, 39)]

LINES = [
    ("nothing at all", "", waits(), "RFC 9112 2.1"),
    ("an empty line and nothing more", "\r\n", waits(), "RFC 9112 2.2"),
    ("an empty line before the request line", "\r\n" + get(), served(404), "RFC 9112 2.2"),
    ("an empty line between two requests", get() + "\r\n" + get(number=2), served(404, 404), "RFC 9112 2.2"),
    ("a bare line feed before the request line", "\n" + get(), refused(400), "RFC 9112 2.2"),
    ("a bare carriage return before the request line", "\r" + get(), refused(400), "RFC 9112 2.2"),
    ("a bare line feed after the request line", f"GET /marker-1 HTTP/1.1\n{HOST}\r\n", refused(400), "RFC 9112 2.2"),
    ("a bare carriage return after the request line", f"GET /marker-1 HTTP/1.1\r{HOST}\r\n", refused(400), "RFC 9112 2.2"),
    ("a head of bare line feeds only", "GET /marker-1 HTTP/1.1\nHost: localhost\n\n", refused(400), "RFC 9112 2.2"),
    ("a head of bare carriage returns only", "GET /marker-1 HTTP/1.1\rHost: localhost\r\r" + SMUGGLED, refused(400),
        "RFC 9112 2.2"),
    ("a request line that ends with two carriage returns", f"GET /marker-1 HTTP/1.1\r\r\n{HOST}\r\n", refused(400),
        "RFC 9112 2.2"),
    ("a request line that ends backwards", f"GET /marker-1 HTTP/1.1\n\r{HOST}\r\n", refused(400), "RFC 9112 2.2"),
    ("a line of spaces before the request line", "   \r\n" + get(), refused(400), "RFC 9112 2.2"),
    ("a line of spaces and nothing more", " \r\n", refused(400), "RFC 9112 3"),
    ("a request line of one word", first_line("GET"), refused(400), "RFC 9112 3"),
    ("a request line of two words", first_line("GET /marker-1"), refused(400, 505), "RFC 9112 3"),
    ("a request line without a version but with its space", "GET /marker-1 \r\n\r\n", refused(400), "RFC 9112 3"),
    ("a request line without a target but with both spaces", first_line("GET  HTTP/1.1"), refused(400), "RFC 9112 3"),
    ("a request line of four words", first_line("GET /marker-1 HTTP/1.1 HTTP/1.1"), refused(400), "RFC 9112 3"),
    ("a second version that is older", first_line("GET /marker-1 HTTP/1.1 HTTP/1.0"), refused(400), "RFC 9112 3"),
    ("two spaces after the method", first_line("GET  /marker-1 HTTP/1.1"), refused(400), "RFC 9112 3"),
    ("two spaces before the version", first_line("GET /marker-1  HTTP/1.1"), refused(400), "RFC 9112 3"),
    ("tabs between the words", first_line("GET\t/marker-1\tHTTP/1.1"), refused(400), "RFC 9112 3"),
    ("a tab after the target", first_line("GET /marker-1\t HTTP/1.1"), refused(400), "RFC 9112 3"),
    ("a vertical tab between the words", first_line("GET\x0b/marker-1 HTTP/1.1"), refused(400), "RFC 9112 3"),
    ("a form feed between the words", first_line("GET /marker-1\x0cHTTP/1.1"), refused(400), "RFC 9112 3"),
    ("a no-break space between the words", first_line("GET\xa0/marker-1 HTTP/1.1"), refused(400), "RFC 9112 3"),
    ("a space before the method", first_line(" GET /marker-1 HTTP/1.1"), refused(400), "RFC 9112 3"),
    ("a space after the version", first_line("GET /marker-1 HTTP/1.1 "), refused(400), "RFC 9112 3"),
    ("a tab after the version", first_line("GET /marker-1 HTTP/1.1\t"), refused(400), "RFC 9112 3"),
    ("words before the method", first_line("one more GET /marker-1 HTTP/1.1"), refused(400, 505), "RFC 9112 3"),
    ("a NUL before the method", first_line("\0GET /marker-1 HTTP/1.1"), refused(400), "RFC 9110 5.6.2"),
    ("a NUL after the method", first_line("GET\0 /marker-1 HTTP/1.1"), refused(400), "RFC 9110 5.6.2"),
    ("a NUL after the version", first_line("GET /marker-1 HTTP/1.1\0"), refused(400), "RFC 9112 2.3"),
    ("a byte order mark before the method", "\xef\xbb\xbf" + get(), refused(400), "RFC 9110 9.1"),
    ("a method in brackets", first_line("[GET] /marker-1 HTTP/1.1"), refused(400), "RFC 9110 9.1"),
    ("a method with a colon", first_line("GET: /marker-1 HTTP/1.1"), refused(400), "RFC 9110 9.1"),
    ("a method with a slash", first_line("GE/T /marker-1 HTTP/1.1"), refused(400), "RFC 9110 9.1"),
    ("a method with a quotation mark", first_line("\"GET\" /marker-1 HTTP/1.1"), refused(400), "RFC 9110 9.1"),
    ("a method beyond ASCII", first_line("GÉT /marker-1 HTTP/1.1"), refused(400), "RFC 9110 9.1"),
    ("a method of 100 KiB", first_line("A" * 102400 + " /marker-1 HTTP/1.1"), refused(400, 414, 501), "RFC 9112 3"),
    ("a header line in the place of a request line", HOST + WHOLE, refused(400), "RFC 9112 3"),
    ("an answer in the place of a request", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" + get(),
        refused(400, 505), "RFC 9112 2.1"),
    ("a TLS client's first bytes", "\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03" + "\x07" * 154 + "\r\n\r\n",
        refused(400), "RFC 9112 3"),
    ("an SSH client's first line", "SSH-2.0-OpenSSH_9.2\r\n", refused(400), "RFC 9112 3"),
    ("an SMTP client's first line", "EHLO mail.example\r\n", refused(400), "RFC 9112 3"),
    ("a SOCKS client's first bytes", "\x05\x01\x00\r\n", refused(400), "RFC 9112 3"),
    ("a proxy protocol line", "PROXY TCP4 192.0.2.1 192.0.2.2 5 80\r\n" + get(), refused(400, 505), "RFC 9112 3"),
    ("a binary proxy protocol header", "\r\n\r\n\0\r\nQUIT\n\x21\x11\x00\x0c" + "\x01" * 12 + get(), refused(400),
        "RFC 9112 2.2"),
    ("every byte there is", "".join(map(chr, range(256))) + "\r\n\r\n", refused(400), "RFC 9112 3"),
    ("a request line behind a refused one", "GET\r\n" + SMUGGLED, refused(400), "RFC 9112 2.2"),
]

VERSIONS = [
    (f"the version {version!r}", first_line(f"GET /marker-1 {version}") + SMUGGLED, refused(*statuses), "RFC 9112 2.3")
    for version, *statuses in (
        ("HTTP/0.9", 505), ("HTTP/1.2", 505), ("HTTP/1.9", 505), ("HTTP/2.0", 505), ("HTTP/2.1", 505), ("HTTP/3.0", 505),
        ("HTTP/9.9", 505), ("HTTP/0.0", 505), ("HTTP/2", 400, 505), ("HTTP/3", 400, 505), ("HTTP/1", 400), ("HTTP/1.", 400),
        ("HTTP/.1", 400), ("HTTP/1.11", 400), ("HTTP/11.1", 400), ("HTTP/01.1", 400), ("HTTP/1.01", 400),
        ("HTTP/01.01", 400), ("HTTP/1.1.1", 400), ("HTTP/1,1", 400), ("HTTP/1 .1", 400), ("HTTP/ 1.1", 400),
        ("HTTP /1.1", 400), ("HTTP/+1.1", 400), ("HTTP/-1.1", 400), ("HTTP/1.1x", 400), ("HTTP/x.1", 400), ("HTTP/1.x", 400),
        ("HTTP/1.A", 400), ("http/1.1", 400), ("Http/1.1", 400), ("HTTPS/1.1", 400), ("HTCPCP/1.0", 400), ("HTTP1.1", 400),
        ("HTTP\\1.1", 400), ("HTTP//1.1", 400), ("/1.1", 400), ("1.1", 400), ("HTTP/", 400), ("HTTP", 400), ("HTTP/1.1;", 400),
        ("HTTP/1.1#", 400), ("HTTP/\xb9.\xb9", 400), ("XHTTP/1.1", 400), ("HTTP/1.1\x00", 400), ("HTTP/1\x00.1", 400))
]

HTTP2 = [
    ("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0" + SMUGGLED, refused(400, 505),
        "RFC 9113 3.4"),
    ("the preface of HTTP/2 with an older version", "PRI * HTTP/1.1\r\nHost: localhost\r\n\r\nSM\r\n\r\n",
        refused(400, 501), "RFC 9113 3.4"),
    ("the preface of HTTP/2 behind a request", get() + "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        served(404).then_refused(400, 505), "RFC 9113 3.4"),
    ("a frame of HTTP/2 without the preface", "\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80\r\n", refused(400), "RFC 9113 3.4"),
    ("pseudo-header fields of HTTP/2", get(lines(":method: GET", ":path: /marker-2")), refused(400), "RFC 9113 8.3"),
]

HTTP10 = [
    ("HTTP/1.0 ends the connection", get(version="HTTP/1.0") + SMUGGLED, served(404, closes=True), "RFC 9112 9.3"),
    ("HTTP/1.0 keeps the connection when asked to", get(lines("Connection: keep-alive"), version="HTTP/1.0"),
        served(404), "RFC 9112 9.3"),
    ("HTTP/1.0 with a chunked body", request(lines("Transfer-Encoding: chunked", "Connection: keep-alive"),
        "0\r\n\r\n" + SMUGGLED, version="HTTP/1.0"), refused(400), "RFC 9112 6.1"),
    ("HTTP/0.9", "GET /marker-1\r\n", refused(400, 505), "RFC 9112 3"),
    ("HTTP/0.9 with an empty line", "GET /marker-1\r\n\r\n", refused(400, 505), "RFC 9112 3"),
    ("a caller that wants the connection closed", get(lines("Connection: close")) + SMUGGLED, served(404, closes=True),
        "RFC 9112 9.6"),
    ("a caller that wants the connection closed among other things",
        get(lines("Connection: foo, CLOSE ,bar")) + SMUGGLED, served(404, closes=True), "RFC 9112 9.6"),
    ("a caller that wants it kept and closed", get(lines("Connection: keep-alive", "Connection: close")) + SMUGGLED,
        served(404, closes=True), "RFC 9112 9.6"),
]

CASES = UNFINISHED + LINES + VERSIONS + HTTP2 + HTTP10

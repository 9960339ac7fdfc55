# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The 33 classes of the h1spec list (github.com/uNetworking/h1spec), one request of our own for each, in its order.

Its first 15 stop in the middle of a request, where a server waits; of the others its answer is in the class that the list
allows: 2xx there is an application that answers, here one that says 404 or 401, or /livez.
"""

from edge.table import CHUNKED, END, HOST, chunk, get, length, lines, refused, request, served, waits

SOURCE = "h1spec"
STOPS = [
    ("inside the method", "GE"),
    ("before the target", "GET "),
    ("inside the target", "GET /liv"),
    ("before the version", "GET /livez "),
    ("inside the version's name", "GET /livez HTT"),
    ("behind the version", "GET /livez HTTP/1.1"),
    ("inside the first line end", "GET /livez HTTP/1.1\r"),
    ("behind the request line", "GET /livez HTTP/1.1\r\n"),
    ("inside a field's name", "GET /livez HTTP/1.1\r\nAcce"),
    ("behind a field's colon", "GET /livez HTTP/1.1\r\nAccept:"),
    ("before a field's value", "GET /livez HTTP/1.1\r\nAccept: "),
    ("behind a field's value", "GET /livez HTTP/1.1\r\nAccept: text/plain"),
    ("inside a field's line end", "GET /livez HTTP/1.1\r\nAccept: text/plain\r"),
    ("behind a field", "GET /livez HTTP/1.1\r\n" + HOST),
    ("inside the head's end", "GET /livez HTTP/1.1\r\n" + HOST + "\r"),
]

WHOLE = [
    ("no version", "GET /marker-1 \r\n" + HOST + "\r\n", refused(400)),
    ("an expectation", get(lines("Expect: 100-continue"), target="/livez"), served(200)),
    ("a valid GET", get(target="/livez"), served(200)),
    ("a valid GET with odd fields", get(lines("emptY:"), target="/livez", host="hOsT:\tlocalhost\r\n"), served(200)),
    ("a character that no field's name has", get(lines("X-Odd{}: 1")), refused(400)),
    ("no Host", get(length(5), host=""), refused(400)),
    ("two Hosts", get(host=HOST + "Host: elsewhere.example\r\n"), refused(400)),
    ("a negative length beyond all numbers", get(lines("Content-Length: -" + "9" * 30)), refused(400)),
    ("a negative length", get(lines("Content-Length: -5")), refused(400)),
    ("a length in words", get(lines("Content-Length: five")), refused(400)),
    ("a field without a value", get(lines("X-Nothing: "), target="/livez"), served(200)),
    ("a control character in a value", get(lines("X-Bell: a\x07b")), refused(400)),
    ("a version that does not exist", get(version="HTTP/8.7"), refused(505)),
    ("words before the method", "And also " + get(), refused(400, 505)),
    ("a carriage return where a line begins", f"GET /marker-1 HTTP/1.1\r\n{HOST}\r\rX-Late: 1\r\n\r\n", refused(400)),
    ("a valid POST with a body", request(length(5), "12345"), served(404)),
    ("a chunked body", request(CHUNKED, chunk("twelve bytes") + END), served(404)),
    ("a length and a coding", request(lines("cOntent-Length: 12", "transFer-encoding: chunked"), chunk("twelve bytes") + END),
        refused(400)),
]

CASES = [(f"h1spec: an end {where}", text, waits(), SOURCE) for where, text in STOPS] \
    + [(f"h1spec: {name}", text, outcome, SOURCE) for name, text, outcome in WHOLE]
assert len(CASES) == 33

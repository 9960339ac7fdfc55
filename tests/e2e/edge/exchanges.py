# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""RFC 9110 §7 to §10: methods, expectations, upgrades, and requests that follow one another."""

from edge.table import CHUNKED, END, HOST, SMUGGLED, chunk, get, length, lines, refused, request, served

METHODS = [
    ("GET", get(target="/livez"), served(200), "RFC 9110 9.3.1"),
    ("HEAD", request(method="HEAD", target="/livez"), served("200 head"), "RFC 9110 9.3.2"),
    ("HEAD of nothing", request(method="HEAD") + SMUGGLED, served("404 head", 404), "RFC 9110 9.3.2"),
    ("HEAD that is refused", request(method="HEAD", target="/api/v1/auth/me") + SMUGGLED, refused(401), "RFC 9110 9.3.2"),
    ("POST without a body", request(), served(404), "RFC 9110 9.3.3"),
    ("POST where only GET is known", request(length(5), "hello", target="/livez"), served(405), "RFC 9110 15.5.6"),
    ("OPTIONS where only GET is known", request(method="OPTIONS", target="/livez"), served(405), "RFC 9110 15.5.6"),
    ("a method in small letters", request(method="get", target="/livez"), refused(501), "RFC 9110 9.1"),
    ("a method that only begins like GET", request(method="GETX", target="/livez"), refused(501), "RFC 9110 9.1"),
    ("a method nobody knows", request(method="BREW", target="/livez"), refused(501), "RFC 9110 9.1"),
    ("DELETE where only GET is known", request(method="DELETE", target="/livez"), served(405), "RFC 9110 15.5.6"),
    ("a method of 32 letters", request(method="A" * 32), refused(501), "RFC 9110 9.1"),
    ("a method of all the characters that are allowed", request(method="!#$%&'*+-.^_`|~0"), refused(501), "RFC 9110 9.1"),
    ("TRACE", request(method="TRACE") + SMUGGLED, refused(405, 501), "RFC 9110 9.3.8"),
    ("TRACE with a body", request(length(5), "hello", method="TRACE") + SMUGGLED, refused(400, 405, 501), "RFC 9110 9.3.8"),
    ("TRACE with a secret", request(lines("Authorization: Bearer secret", "Max-Forwards: 0"), method="TRACE") + SMUGGLED,
        refused(405, 501), "RFC 9110 9.3.8"),
    ("CONNECT", request(method="CONNECT", target="localhost:80") + SMUGGLED, refused(400, 405, 501), "RFC 9110 9.3.6"),
    ("CONNECT to a path", request(method="CONNECT") + SMUGGLED, refused(400, 405, 501), "RFC 9110 9.3.6"),
    ("CONNECT to elsewhere", request(method="CONNECT", target="elsewhere.example:443") + SMUGGLED, refused(400, 405, 501),
        "RFC 9110 9.3.6"),
    ("an override of the method", request(lines("X-HTTP-Method-Override: GET"), target="/livez"), served(405), "RFC 9110 9.1"),
]

EXPECTATIONS = [
    ("a body that waits to be asked for", request(lines("Expect: 100-continue") + length(5), "hello"), served(100, 404),
        "RFC 9110 10.1.1"),
    ("an expectation in capitals", request(lines("Expect: 100-CONTINUE") + length(5), "hello"), served(100, 404),
        "RFC 9110 10.1.1"),
    ("an expectation and a body that is a request", request(lines("Expect: 100-continue") + length(len(SMUGGLED)), SMUGGLED),
        served(100, 404), "RFC 9110 10.1.1"),
    ("an expectation and another request behind the body",
        request(lines("Expect: 100-continue") + length(5), "hello" + SMUGGLED), served(100, 404, 404), "RFC 9110 10.1.1"),
    ("an expectation without a body", get(lines("Expect: 100-continue")) + SMUGGLED, served(404, 404), "RFC 9110 10.1.1"),
    ("an expectation without a body, of a known path", get(lines("Expect: 100-continue"), target="/livez"), served(200),
        "RFC 9110 10.1.1"),
    ("an expectation and a body that is too large", request(lines("Expect: 100-continue") + length(2 ** 30), target="/api/v1/auth/login")
        + SMUGGLED, refused(413), "RFC 9110 10.1.1"),
    ("an expectation without a credential",
        request(lines("Expect: 100-continue") + length(5), target="/api/v1/integration/interviews") + SMUGGLED, refused(401),
        "RFC 9110 10.1.1"),
    ("an expectation in HTTP/1.0", request(lines("Expect: 100-continue") + length(5), "hello", version="HTTP/1.0"),
        served(404, closes=True), "RFC 9110 10.1.1"),
    ("two expectations that agree", request(lines("Expect: 100-continue", "Expect: 100-continue") + length(5), "hello"),
        served(100, 404), "RFC 9110 10.1.1"),
] + [
    (f"the expectation {value!r}", request(f"Expect: {value}\r\n" + length(5), "hello") + SMUGGLED, refused(417),
        "RFC 9110 10.1.1")
    for value in ("200-ok", "x 100-continue", "100-continue x", "100-continue, a=b", "100-continue;q=1", "\"100-continue\"",
        "100 continue", "100", "", "y100-continue", "100-continue,100-continue")
] + [
    ("an expectation with a space before its colon", request("Expect : 100-continue\r\n" + length(5), "hello") + SMUGGLED,
        refused(400), "RFC 9112 5.1"),
    ("an expectation behind a vertical tab", request("Expect: \x0b100-continue\r\n" + length(5), "hello") + SMUGGLED,
        refused(400, 417), "RFC 9110 10.1.1"),
]

WEBSOCKET = lines("Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
H2C = lines("Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA")
UPGRADES = [
    ("an upgrade to a web socket", get(lines("Connection: Upgrade") + WEBSOCKET) + SMUGGLED, served(404, 404),
        "RFC 9110 7.8"),
    ("an upgrade of a known path", get(lines("Connection: Upgrade") + WEBSOCKET, target="/livez") + SMUGGLED,
        served(200, 404), "RFC 9110 7.8"),
    ("an upgrade to a web socket of no such version",
        get(lines("Connection: Upgrade") + WEBSOCKET.replace("13", "99"), target="/livez"), served(200), "RFC 6455 4.2.2"),
    ("an upgrade by POST", request(lines("Connection: Upgrade") + WEBSOCKET + length(5), "hello") + SMUGGLED,
        served(404, 404), "RFC 9110 7.8"),
    ("an upgrade that Connection does not name", get(WEBSOCKET, target="/livez"), served(200), "RFC 9110 7.8"),
    ("an upgrade in HTTP/1.0", get(lines("Connection: Upgrade") + WEBSOCKET, version="HTTP/1.0") + SMUGGLED,
        served(404, closes=True), "RFC 9110 7.8"),
    ("an upgrade to what nobody knows", get(lines("Connection: Upgrade", "Upgrade: no-such/9"), target="/livez"),
        served(200), "RFC 9110 7.8"),
    ("an upgrade to TLS", get(lines("Connection: Upgrade", "Upgrade: TLS/1.2"), target="/livez"), served(200), "RFC 2817 3"),
    ("an upgrade to HTTP/2 without TLS", get(lines("Connection: Upgrade, HTTP2-Settings") + H2C) + SMUGGLED,
        served(404, 404), "RFC 9113 3.1"),
    ("an upgrade to HTTP/2 and its preface", get(lines("Connection: Upgrade, HTTP2-Settings") + H2C)
        + "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", served(404).then_refused(400, 505), "RFC 9113 3.1"),
    ("an upgrade to HTTP/2 with a body", request(lines("Connection: Upgrade, HTTP2-Settings") + H2C + length(len(SMUGGLED)),
        SMUGGLED), served(404), "RFC 9113 3.1"),
    ("an upgrade with both lengths", request(lines("Connection: Upgrade") + WEBSOCKET + CHUNKED + length(5), END + SMUGGLED),
        refused(400), "RFC 9112 6.1"),
]

HOPS = [
    ("a connection field that names what matters", get(lines("Connection: X-Request-Id, Authorization, Host, close-not")),
        served(404), "RFC 9110 7.6.1"),
    ("a connection field of commas", get(lines("Connection: ,,,")), served(404), "RFC 9110 5.6.1"),
    ("a connection field that is quoted", get(lines("Connection: \"close\"")), served(404), "RFC 9110 7.6.1"),
    ("a proxy's fields", get(lines("Proxy-Connection: close", "Proxy-Authorization: Basic eDp4", "Keep-Alive: timeout=1",
        "TE: trailers", "Max-Forwards: 0", "Via: 1.0 x")), served(404), "RFC 9110 7.6"),
]

SEQUENCES = [
    ("two requests", get() + get(number=2), served(404, 404), "RFC 9112 9.3.2"),
    ("nine requests of many kinds", get() + request(length(3), "abc", number=2) + request(CHUNKED, chunk("abc") + END, number=3)
        + request(method="HEAD", number=4) + get(target="/livez", number=5) + get(target="/readyz", number=6)
        + request(length(0), number=7) + get(target="/interview/check", number=8),
        served(404, 404, 404, "404 head", 200, 200, 404, 200), "RFC 9112 9.3.2"),
    ("a refused request between two others", get() + "GET\r\n\r\n" + get(number=3), served(404).then_refused(400),
        "RFC 9112 9.3.2"),
    ("a request that is refused before its body and a body that is a request",
        request(length(len(SMUGGLED)), SMUGGLED, target="/api/v1/integration/interviews"), refused(401), "RFC 9112 9.3"),
    ("a request that is refused before its chunks and chunks that are a request",
        request(CHUNKED, chunk(SMUGGLED) + END + SMUGGLED, target="/api/v1/integration/interviews"), refused(401),
        "RFC 9112 9.3"),
    ("a body that is too large and is a request", request(length(2 ** 21), SMUGGLED * 20, target="/api/v1/auth/login"), refused(413), "RFC 9112 9.3"),
    ("a body that nobody expects and that is a request", get(length(len(SMUGGLED)), body=SMUGGLED, target="/livez"),
        refused(413), "RFC 9112 9.3"),
    ("HEAD and a body that is a request",
        request(length(len(SMUGGLED)), SMUGGLED, method="HEAD", target="/interview/check"), refused(413), "RFC 9110 9.3.2"),
    ("a request whose answer has no body and a request", request(method="HEAD", target="/interview/check") + SMUGGLED,
        served("200 head", 404), "RFC 9112 9.3.2"),
    ("an unfinished request behind a whole one", get() + "GET /marker-2 HTTP/1.1\r\nHo", served(404).then_waits(), "RFC 9112 9.3.2"),
    ("noise behind a whole request", get() + "\0\0\0\0\r\n", served(404).then_refused(400), "RFC 9112 9.3.2"),
    ("noise without an end behind a whole request", get() + "\0\0\0\0", served(404).then_refused(400), "RFC 9112 9.3.2"),
    ("the rest of a request that was another's", "Ignored: X\r\n\r\n" + SMUGGLED, refused(400), "RFC 9112 9.3.2"),
    ("a request of the best known kind", f"GET /livez HTTP/1.1\r\n{HOST}User-Agent: x\r\nAccept: */*\r\n\r\n", served("200 0"),
        "RFC 9112 2.1"),
    ("fields without sense", f"GET /livez HTTP/1.1\r\nhoSt:\tlocalhost\r\nempty:\r\n\r\n", served("200 0"), "RFC 9112 5"),
]

CASES = METHODS + EXPECTATIONS + UPGRADES + HOPS + SEQUENCES

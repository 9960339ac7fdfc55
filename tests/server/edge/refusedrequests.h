// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

// Requests that RFC 9110, 9112 and 3986 (or this server's stricter reading of them) have refused, whole or as
// far as the refusal. Written from the RFCs' grammar, not from the parser.
struct RefusedRequest
{
    const char *name;
    QByteArray bytes;
    int status;
};

inline QList<RefusedRequest> refusedRequests()
{
    const QByteArray host = "Host: candor.example\r\n";
    const auto get
        = [host](const QByteArray &target) { return "GET " + target + " HTTP/1.1\r\n" + host + "\r\n"; };
    const auto with
        = [host](const QByteArray &fields) { return "GET / HTTP/1.1\r\n" + host + fields + "\r\n"; };
    const auto post = [host](const QByteArray &fields, const QByteArray &body) {
        return "POST / HTTP/1.1\r\n" + host + fields + "\r\n" + body;
    };
    const auto chunks
        = [post](const QByteArray &body) { return post("Transfer-Encoding: chunked\r\n", body); };
    const auto hosts = [](const QByteArray &fields) { return "GET / HTTP/1.1\r\n" + fields + "\r\n"; };
    return {
        // RFC 9112 §3: the request line
        {"a request line without a version", "GET /\r\n" + host + "\r\n", 400},
        {"a request line without a target", "GET HTTP/1.1\r\n" + host + "\r\n", 400},
        {"two spaces after the method", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400},
        {"two spaces before the version", "GET /  HTTP/1.1\r\n" + host + "\r\n", 400},
        {"a space inside the target", get("/a b"), 400},
        {"a tab instead of a space", "GET\t/ HTTP/1.1\r\n" + host + "\r\n", 400},
        {"a space before the method", " GET / HTTP/1.1\r\n" + host + "\r\n", 400},
        {"a space after the version", "GET / HTTP/1.1 \r\n" + host + "\r\n", 400},
        {"a method that is too long", QByteArray(33, 'A') + " / HTTP/1.1\r\n" + host + "\r\n", 400},
        {"a method that is as long as any", QByteArray(32, 'A') + " / HTTP/1.1\r\n" + host + "\r\n", 501},
        {"a method that is no token", "G(T / HTTP/1.1\r\n" + host + "\r\n", 400},
        {"an endless method", QByteArray(40, 'A') + " / HTTP/1.1\r\n" + host + "\r\n", 400},
        {"two empty lines before the request", "\r\n\r\n" + get("/"), 400},
        {"binary noise", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12), 400},
        {"the method CONNECT", "CONNECT candor.example:443 HTTP/1.1\r\n" + host + "\r\n", 501},
        {"the method TRACE", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 501},
        {"the asterisk target", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 501},
        // §2.3: the version
        {"HTTP/2.0", "GET / HTTP/2.0\r\n" + host + "\r\n", 505},
        {"the HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
        {"HTTP/1.2", "GET / HTTP/1.2\r\n" + host + "\r\n", 505},
        {"HTTP/0.9", "GET / HTTP/0.9\r\n\r\n", 505},
        {"a lower-case version", "GET / http/1.1\r\n" + host + "\r\n", 400},
        {"a version of two digits", "GET / HTTP/1.10\r\n" + host + "\r\n", 400},
        {"a version without a point", "GET / HTTP/1\r\n" + host + "\r\n", 400},
        // §2.2: line ends and control characters
        {"a bare line feed after the request line", "GET / HTTP/1.1\n" + host + "\r\n", 400},
        {"a bare line feed after a field", "GET / HTTP/1.1\r\nHost: candor.example\n\r\n", 400},
        {"a bare line feed that ends the head", "GET / HTTP/1.1\r\n" + host + "\n", 400},
        {"a bare carriage return in a field", with("X-A: a\rX-B: b\r\n"), 400},
        {"a bare carriage return in the target", get("/a\rb"), 400},
        {"a doubled carriage return", with("X-A: a\r\r\n"), 400},
        {"a NUL in a value", with(QByteArray("X-A: a\0b\r\n", 11)), 400},
        {"a NUL in a name", with(QByteArray("X-\0A: b\r\n", 10)), 400},
        {"an escape character in a value", with("X-A: \x1b[0m\r\n"), 400},
        {"a delete character in a value", with("X-A: a\x7f\r\n"), 400},
        // §5: fields
        {"a space before the colon", with("X-A : a\r\n"), 400},
        {"a tab before the colon", with("X-A\t: a\r\n"), 400},
        {"a field without a colon", with("X-A\r\n"), 400},
        {"a field without a name", with(": a\r\n"), 400},
        {"a folded field", with("X-A: a\r\n b\r\n"), 400},
        {"a field folded with a tab", with("X-A: a\r\n\tb\r\n"), 400},
        {"a space before the first field", "GET / HTTP/1.1\r\n " + host + "\r\n", 400},
        {"a name that is no token", with("X(A): a\r\n"), 400},
        {"a name beyond ASCII", with("X-\xc3\xa4: a\r\n"), 400},
        // §3.2: Host
        {"no Host", hosts(""), 400},
        {"two Hosts", hosts(host + host), 400},
        {"two different Hosts", hosts(host + "host: other.example\r\n"), 400},
        {"an empty Host", hosts("Host:\r\n"), 400},
        {"a Host with userinfo", hosts("Host: someone@candor.example\r\n"), 400},
        {"a Host with a path", hosts("Host: candor.example/x\r\n"), 400},
        {"a list of Hosts", hosts("Host: candor.example, other.example\r\n"), 400},
        {"a Host with a port out of range", hosts("Host: candor.example:65536\r\n"), 400},
        {"a Host with a port that is no number", hosts("Host: candor.example:http\r\n"), 400},
        {"a Host with an empty port", hosts("Host: candor.example:\r\n"), 400},
        {"a Host with a broken IPv6 address", hosts("Host: [::1\r\n"), 400},
        {"a Host with a space in its IPv6 address", hosts("Host: [2001: db8::1]\r\n"), 400},
        {"a Host with a zone in its IPv6 address", hosts("Host: [fe80::1%25eth0]\r\n"), 400},
        {"a Host with an escape", hosts("Host: candor%2eexample\r\n"), 400},
        {"a Host that is not served", hosts("Host: elsewhere.example\r\n"), 421},
        // §6.2, §6.3: lengths
        {"two lengths", post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"), 400},
        {"the same length twice", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), 400},
        {"a list of lengths", post("Content-Length: 3, 3\r\n", "abc"), 400},
        {"a positive sign", post("Content-Length: +3\r\n", "abc"), 400},
        {"a negative length", post("Content-Length: -3\r\n", "abc"), 400},
        {"a hexadecimal length", post("Content-Length: 0x3\r\n", "abc"), 400},
        {"an empty length", post("Content-Length:\r\n", ""), 400},
        {"a length with a space inside", post("Content-Length: 1 2\r\n", "abc"), 400},
        {"a length that overflows", post("Content-Length: 18446744073709551619\r\n", "abc"), 400},
        {"a fraction", post("Content-Length: 3.0\r\n", "abc"), 400},
        {"a body beyond the route's limit", post("Content-Length: 1001\r\n", ""), 413},
        // §6.1: transfer codings
        {"both lengths", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400},
        {"both lengths, the other way round", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", ""),
            400},
        {"an unknown coding", post("Transfer-Encoding: gzip\r\n", ""), 501},
        {"a coding that only looks like chunked", post("Transfer-Encoding: xchunked\r\n", ""), 501},
        {"the identity coding", post("Transfer-Encoding: identity\r\n", ""), 501},
        {"chunked after another coding", post("Transfer-Encoding: gzip, chunked\r\n", ""), 400},
        {"chunked twice in one field", post("Transfer-Encoding: chunked, chunked\r\n", ""), 400},
        {"chunked in two fields", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", ""),
            400},
        {"chunked before another coding", post("Transfer-Encoding: chunked, identity\r\n", ""), 400},
        {"an empty coding", post("Transfer-Encoding:\r\n", ""), 400},
        {"chunked behind a vertical tab",
            post("Transfer-Encoding: \x0b"
                 "chunked\r\n",
                ""),
            400},
        {"chunked in HTTP/1.0", "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n", 400},
        // §7.1: chunks
        {"a chunk size with a prefix", chunks("0x3\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk size with a sign", chunks("+3\r\nabc\r\n0\r\n\r\n"), 400},
        {"a negative chunk size", chunks("-3\r\nabc\r\n0\r\n\r\n"), 400},
        {"a tab before a chunk size", chunks("\t3;a\r\nabc\r\n0\r\n\r\n"), 400},
        {"an empty chunk size", chunks("\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk size with a space behind", chunks("3 \r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk size that overflows", chunks("ffffffffffffffff0\r\nabc"), 400},
        {"a chunk size that ends with a bare line feed", chunks("3\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk that is longer than its size", chunks("3\r\nabcd\r\n0\r\n\r\n"), 400},
        {"chunk data that ends with a bare line feed", chunks("3\r\nabc\n0\r\n\r\n"), 400},
        {"a chunk extension with a control character", chunks("3;a=\x01\r\nabc\r\n0\r\n\r\n"), 400},
        {"a space before a chunk size", chunks(" 3;a\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk extension without a name", chunks("3;\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk extension without a name before another", chunks("3;;a\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk extension whose name is no token", chunks("3;[a]\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk extension with an equals sign and no value", chunks("3;a=\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk extension whose value is no token", chunks("3;a=b c\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk extension with an unfinished quotation", chunks("3;a=\"b\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk extension that ends within an escape", chunks("3;a=\"b\\\r\nabc\r\n0\r\n\r\n"), 400},
        {"a chunk extension with more behind its quotation", chunks("3;a=\"b\"c\r\nabc\r\n0\r\n\r\n"), 400},
        {"a space behind a chunk extension", chunks("3;a \r\nabc\r\n0\r\n\r\n"), 400},
        {"an extension of the last chunk without a name", chunks("0;\r\n\r\n"), 400},
        {"a trailer without a colon", chunks("0\r\nX-A\r\n\r\n"), 400},
        {"a folded trailer", chunks("0\r\nX-A: a\r\n b\r\n\r\n"), 400},
        {"a length in the trailer", chunks("0\r\nContent-Length: 3\r\n\r\nabc"), 400},
        {"a transfer coding in the trailer", chunks("0\r\ntransfer-encoding: chunked\r\n\r\n"), 400},
        {"a Host in the trailer", chunks("0\r\nHost: candor.example\r\n\r\n"), 400},
        {"one chunk beyond the route's limit", chunks("3e9\r\n"), 413},
        {"chunks that together pass the route's limit",
            chunks("3e8\r\n" + QByteArray(1000, 'x') + "\r\n1\r\n"), 413},
        // RFC 9112 §3.2 and RFC 3986: the target
        {"a target without a slash", get("a"), 400},
        {"a fragment", get("/a#b"), 400},
        {"a fragment in the query", get("/a?b#c"), 400},
        {"an escaped NUL", get("/a%00b"), 400},
        {"an escaped NUL in the query", get("/a?b=%00"), 400},
        {"an escaped line feed", get("/a%0ab"), 400},
        {"an escaped slash", get("/a%2fb"), 400},
        {"an unfinished escape", get("/a%4"), 400},
        {"an escape that is not hexadecimal", get("/a%zz"), 400},
        {"an escape that is broken in the query", get("/a?b=%4"), 400},
        {"invalid UTF-8", get("/a%ff"), 400},
        {"an overlong dot", get("/%c0%ae%c0%ae/"), 400},
        {"a surrogate in UTF-8", get("/%ed%a0%80"), 400},
        {"an unfinished UTF-8 sequence", get("/%e2%82"), 400},
        {"invalid UTF-8 in the query", get("/a?b=%ff"), 400},
        {"a raw byte beyond ASCII", get("/\xc3\xa4"), 400},
        {"a segment of two dots", get("/a/../b"), 400},
        {"a segment of two dots at the end", get("/a/.."), 400},
        {"a segment of one dot", get("/a/./b"), 400},
        {"escaped dots", get("/a/%2e%2E/b"), 400},
        {"a backslash", get("/a\\b"), 400},
        {"a quotation mark", get("/a\"b"), 400},
        {"an absolute target with userinfo", get("http://someone@candor.example/"), 400},
        {"an absolute target of another scheme", get("ftp://candor.example/"), 400},
        {"an absolute target without a host", get("http:///a"), 400},
        {"an absolute target that differs from Host", get("http://elsewhere.example/"), 400},
        // limits
        {"a target over the limit", get("/" + QByteArray(8 * 1024, 'a')), 414},
        {"an unfinished target over the limit", "GET /" + QByteArray(9 * 1024, 'a'), 414},
        {"a target over the limit and a bare line feed", "GET /" + QByteArray(9 * 1024, 'a') + "\n", 414},
        {"a field over the limit and a bare line feed",
            "GET / HTTP/1.1\r\nX-A: " + QByteArray(9 * 1024, 'a') + "\n", 431},
        {"a field over the limit", with("X-A: " + QByteArray(8 * 1024, 'a') + "\r\n"), 431},
        {"an unfinished field over the limit", "GET / HTTP/1.1\r\nX-A: " + QByteArray(9 * 1024, 'a'), 431},
        {"fields over the limit together", with(("X-A: " + QByteArray(5000, 'a') + "\r\n").repeated(4)), 431},
        {"one field too many", with(QByteArray("A: b\r\n").repeated(100)), 431},
        {"one trailer too many", chunks("0\r\n" + QByteArray("A: b\r\n").repeated(101) + "\r\n"), 431},
        // RFC 9110 §10.1.1: expectations; §11.6: credentials
        {"an unknown expectation", post("Expect: a-miracle\r\nContent-Length: 3\r\n", "abc"), 417},
        {"an expectation with a body over the limit",
            post("Expect: 100-continue\r\nContent-Length: 1001\r\n", ""), 413},
    };
}

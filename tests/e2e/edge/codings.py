# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""RFC 9112 §6.1: chunked, alone, once, and never beside a length.

Each way to write the coding is sent three times: so that whoever believes the length reads on where whoever believes
the coding has stopped (CL.TE), the other way round (TE.CL), and without a length.
"""

from edge.table import CHUNKED, END, SMUGGLED, chunk, get, length, lines, refused, request, served

FIELD = "Transfer-Encoding"
INSIDE = f"{len(SMUGGLED):x}\r\n"  # the line that whoever believes the length takes for the whole body

# Not this field or not this coding: refused, whatever stands beside it.
REFUSED = [
    *(f"{FIELD}{separator}: chunked" for separator in (" ", "\t", "  ", " x", "\x0b", "\x0c", "\0", "\x01", "\r", "\n", "\r\n ",
        "\x7f", "\x80", "\x85", "\xa0", "\xad", "\xff", "\n ", ",", ";", "\"")),
    *(f"{prefix}{FIELD}: chunked" for prefix in (" ", "\t", "\x0b", "\x0c", "\0", "\r", "\n", "\x01", "\x7f", "\x85", "\xa0",
        "\xad", "\xff", "\"", ":", "X-A: a\r\n ", "X-A: a\r\n\t", "X-A: a\r", "X-A: a\n", "X-A: a\r\n\r", "X-A: a\0", "X-A a\r\n",
        "X-A:\r\n ")),
    *(f"{name}: chunked" for name in ("Transfer Encoding", "Transfer\tEncoding", "Transfer\\Encoding", "Transfer\xadEncoding",
        "Transfer\r-Encoding", "Transfer\n-Encoding", "Tra\rnsfer-Encoding", "Transf\xebr-Encoding", "Transfer\0-Encoding",
        "Transfer-Encoding\xc2\xa0", "Transfer/Encoding", "(Transfer-Encoding)")),
    *(f"{FIELD}:{prefix}chunked" for prefix in ("\x01", "\x08", "\n", "\x0b", "\x0c", "\r", "\x0e", "\x1f", "\0", "\x7f", "\x80",
        "\x85", "\xa0", "\xad", "\xff", " \x0b", " \xc2\xa0", "\r\n ", "\r\n\t", "\n ", "\r\n \r\n ", " x", " x-", " not-", " .",
        " =", ":", " ,", ",", " , ,", " \"", " '", " (", " \\", " ;", "\"\"", " gzip, ", " identity, ", " cow, ", " chunked, ",
        " chunked ", " deflate\x0b, ")),
    *(f"{FIELD}: chunked{suffix}" for suffix in ("\0", "\x01", "\x08", "\n", "\x0b", "\x0c", "\r", "\x0e", "\x1f", "\x7f", "\x80",
        "\x85", "\xa0", "\xad", "\xff", ",", " ,", ", ", ",,", ", identity", ", gzip", ", cow", ",chunked", ", chunked", ";", "; a=b",
        ";q=1", "\"", "'", ")", "\\", ".", "x", "-x", "s", " x", " identity", " chunked", "\r\n ", "\r\n\t", "\r\n x", "\r\n ,x",
        "\n\x0b", "\r\r", "%00", "=", "\x00x")),
    *(f"{FIELD}: {value}" for value in ("", " ", "identity", "gzip", "deflate", "compress", "x-gzip", "br", "trailers", "none", "*",
        "chunk", "chunke", "chunkedd", "xchunked", "ch\xfcnked", "chu\nnked", "chu\rnked", "chu nked", "chun\0ked", "\"chunked\"",
        "'chunked'", "(chunked)", "<chunked>", "\\chunked", "c\\hunked", "%63hunked", "=?iso-8859-1?Q?chunked?=",
        "=?utf-8?B?Y2h1bmtlZA==?=", "\xef\xbd\x83hunked", "c\xe2\x84\x8eunked", "chunKed".replace("K", "\xe2\x84\xaa"), "0", "1", "true",
        "cow chunked bar", "chunked/1.1", "chunked:", "{chunked}")),
    *("\r\n".join(f"{FIELD}: {value}" for value in values) for values in (("chunked", "chunked"), ("chunked", "identity"),
        ("identity", "chunked"), ("cow", "chunked"), ("chunked", "cow"), ("chunked", ""), ("", "chunked"), ("gzip", "chunked"),
        ("chunked", "CHUNKED"))),
    f"{FIELD}: chunked\r\ntransfer-encoding: chunked",
    f"{FIELD}: chunked\r\n{FIELD} : chunked",
    f"{FIELD}\r\n: chunked",
    f"{FIELD}",
    f"{FIELD} chunked",
    f"{FIELD}= chunked",
    f"{FIELD}: chunked\r\n{FIELD}: x\r\nX-A: a",
]
# Well-formed, if unusual: OWS around the value, a coding without regard to case.
CHUNKS = [
    "Transfer-Encoding: chunked", "Transfer-Encoding:chunked", "Transfer-Encoding:\tchunked", "Transfer-Encoding:  chunked",
    "Transfer-Encoding: \t chunked", "Transfer-Encoding: chunked ", "Transfer-Encoding: chunked\t", "Transfer-Encoding: Chunked",
    "Transfer-Encoding: CHUNKED", "Transfer-Encoding: cHuNkEd", "TRANSFER-ENCODING: chunked", "transfer-encoding: chunked",
    "tRANSFER-eNCODING: CHUNKED", "Connection: Transfer-Encoding\r\nTransfer-Encoding: chunked", "TE: trailers\r\n" + CHUNKED[:-2],
    "Content-Encoding: identity\r\n" + CHUNKED[:-2], CHUNKED + "Trailer: X-A",
]
# Other fields, which say nothing about the body.
IGNORED = [
    "Transfer_Encoding: chunked", "Transfer.Encoding: chunked", "TransferEncoding: chunked", "Transfer--Encoding: chunked",
    "Transfer-Encoding-: chunked", "X-Transfer-Encoding: chunked", "Content-Encoding: chunked", "Content-Transfer-Encoding: chunked",
    "Transfer-Encodin: chunked", "TE: chunked", "Accept-Encoding: chunked", "HTTP_TRANSFER_ENCODING: chunked",
    "X-A: a, Transfer-Encoding: chunked", "X-A: Transfer-Encoding: chunked", "X-A: a%0d%0aTransfer-Encoding: chunked",
    "X-A: \"a\\\\r\\\\nTransfer-Encoding: chunked\"", "Connection: Transfer-Encoding, chunked", "Upgrade: chunked",
]
STATUSES = (400, 501)


def three(line, alone, prefix, suffix, source):
    """`prefix` and `suffix`: what becomes of the request when a length of the one or of the other kind stands beside."""
    fields = f"{line}\r\n"
    cl_te = END + SMUGGLED
    te_cl = chunk(SMUGGLED) + END
    return [
        (f"{line!r} before a longer length", request(fields + length(len(cl_te)), cl_te), prefix, source),
        (f"{line!r} behind a shorter length", request(length(len(INSIDE)) + fields, te_cl), suffix, source),
        (f"{line!r} without a length", request(fields, END + SMUGGLED), alone, source),
    ]


def all_three(found, alone, prefix, suffix, source):
    return [case for line in dict.fromkeys(found) for case in three(line, alone, prefix, suffix, source)]


no = refused(*STATUSES)
TRICKS = all_three(REFUSED, no, no, no, "RFC 9112 6.1") \
    + all_three(CHUNKS, served(404, 404), refused(400), refused(400), "RFC 9112 6.1") \
    + all_three(IGNORED, served(404).then_refused(400), served(404), served(404, 404).then_refused(400), "RFC 9112 6.3")

METHODS = [
    (f"{method} with both lengths", request(CHUNKED + length(len(END + SMUGGLED)), END + SMUGGLED, method=method),
        refused(400), "RFC 9112 6.1") for method in ("GET", "HEAD", "OPTIONS", "DELETE", "PUT", "PATCH")
] + [
    (f"{method} with a chunked body", request(CHUNKED, END + SMUGGLED, method=method), served(404, 404), "RFC 9112 6.1")
    for method in ("GET", "OPTIONS", "DELETE", "PUT", "PATCH")
]

MORE = [
    ("HEAD with a chunked body", request(CHUNKED, END + SMUGGLED, method="HEAD"), served("404 head", 404), "RFC 9112 6.1"),
    ("both lengths of zero", request(CHUNKED + length(0), END + SMUGGLED), refused(400), "RFC 9112 6.1"),
    ("both lengths that agree", request(CHUNKED + length(len(END)), END), refused(400), "RFC 9112 6.1"),
    ("both lengths and the end of the connection", request(lines("Connection: close") + CHUNKED + length(5), END),
        refused(400), "RFC 9112 6.1"),
    ("both lengths, an unfinished second request", request(CHUNKED + length(6), END + "G") + get(number=3), refused(400),
        "RFC 9112 6.1"),
    ("both lengths, a second HEAD", request(CHUNKED + length(100), END + get(number=2).replace("GET", "HEAD")), refused(400),
        "RFC 9112 6.1"),
    ("both lengths in HTTP/1.0", request(CHUNKED + length(len(END)), END + SMUGGLED, version="HTTP/1.0"), refused(400),
        "RFC 9112 6.1"),
    ("both lengths, of which one is malformed", request(CHUNKED + "Content-Length: x\r\n", END + SMUGGLED), refused(400),
        "RFC 9112 6.3"),
    ("both lengths, far from each other", request(CHUNKED + "A: b\r\n" * 50 + length(5), END + SMUGGLED), refused(400),
        "RFC 9112 6.1"),
]

CASES = TRICKS + METHODS + MORE

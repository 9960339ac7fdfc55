# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the edge's instructions go under the hello load: what `scripts/bench edge --profile` runs."""
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

import compare

# what, the start of the function's name and of one that is subtracted; indented rows are parts of the row above them
parts = (
    ("the loop's turn (all below)", "candor::edge::Loop::takeTurn("),
    ("reading and parsing", "candor::edge::Connection::pump("),
    ("  reading the socket", "candor::edge::Socket::receive("),
    ("  RequestParser", "candor::edge::RequestParser::step("),
    ("    request line", "candor::edge::RequestParser::takeRequestLine("),
    ("      parseTarget", "candor::edge::parseTarget("),
    ("    field lines", "candor::edge::RequestParser::takeFieldLine("),
    ("    Host and the end of the head", "candor::edge::RequestParser::finishHead("),
    ("      isHost", "candor::edge::isHost("),
    ("  routing limits, credential, Expect", "candor::edge::Connection::headReady("),
    ("  the way through QHttpServer", "candor::edge::QtHttpAdapter::submit("),
    ("    QHttpServer's reading, parsing and routing", "candor::edge::QtHttpAdapter::submit(",
     "candor::edge::QtHttpAdapter::Private::handle("),
    ("    checking what came out, and handing it on", "candor::edge::QtHttpAdapter::Private::handle(",
     "candor::edge::QtHttpAdapter::Private::callApplication("),
    ("    the application", "candor::edge::QtHttpAdapter::Private::callApplication("),
    ("the answer's way out", "candor::edge::QtHttpAdapter::take("),
    ("  the answer's fields", "candor::edge::responseFields("),
    ("  QHttpServer's writing", "candor::edge::QtHttpAdapter::Private::write("),
    ("writing the socket", "candor::edge::Connection::flush("),
    ("deadlines", "candor::edge::Connection::updateDeadline("),
)


def inclusive(listing):
    """Instructions by function, from callgrind_annotate --inclusive=yes."""
    counts = {}
    for line in listing.splitlines():
        found = re.match(r"\s*([\d,]+) \([^)]*\)\s+[^:]*:(\S.*?)(?:'2)?(?: \[[^]]*\])?$", line)
        if found:
            counts.setdefault(found[2], int(found[1].replace(",", "")))
    return counts


def named(counts, start):
    matching = [count for name, count in counts.items() if name.startswith(start)]
    if not matching:
        sys.exit(f"no {start} in the profile")
    return max(matching)


def main(options):
    compare.build()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="candor-bench-"))
    try:
        data = folder / "callgrind.out"
        server = subprocess.Popen(["valgrind", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={data}",
                                   str(compare.program), "edge"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  env={**compare.os.environ, "QT_NO_GLIB": "1"}, text=True)
        port = re.match(r".*:(\d+)$", server.stdout.readline())[1]
        url = f"http://127.0.0.1:{port}/"
        compare.run("wrk", "-t1", "-c64", "-d1s", url)
        compare.run("callgrind_control", "-i", "on", server.pid)
        text = compare.run("wrk", "-t1", "-c64", f"-d{options.seconds * 3}s", url)
        compare.run("callgrind_control", "-i", "off", server.pid)
        server.send_signal(signal.SIGTERM)
        server.wait(60)
        requests = int(re.search(r"(\d+) requests in", text)[1])
        listing = compare.run("callgrind_annotate", "--inclusive=yes", "--threshold=100", "--auto=no", data)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    counts = inclusive(listing)
    total = int(re.search(r"([\d,]+) \([^)]*\)\s+PROGRAM TOTALS", listing)[1].replace(",", ""))
    print(f"{requests} requests, {total / requests:.0f} instructions each\n")
    print("| | share | instructions a request |\n|---|---:|---:|")
    for what, start, *subtracted in parts:
        used = named(counts, start) - sum(named(counts, other) for other in subtracted)
        indent = "&nbsp;" * (len(what) - len(what.lstrip()))
        print(f"| {indent}{what.lstrip()} | {used / total:.1%} | {used / requests:.0f} |")

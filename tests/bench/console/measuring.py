# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the console's table of interviews costs with many rows, and its start: what `scripts/bench console` runs."""
import json
import os
import pathlib
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(root / "tests" / "bench" / "reads"))
import reading  # noqa: E402

screens = 60  # that are scrolled through while requests are counted


class Server(reading.Server):
    """With the recruiter of its demo tenant."""

    def start(self):
        with open(self.folder / "log", "ab") as log:
            self._process = subprocess.Popen(self._command, env=self._environment, stdout=subprocess.PIPE, stderr=log, text=True)
        told = {}
        for line in self._process.stdout:
            for name, pattern in {"key": r"demo key: (\S+)", "port": r"listening on http://[^:]+:(\d+)",
                                  "recruiter": r"demo recruiter: (\S+ \S+)"}.items():
                if match := re.match(pattern, line):
                    told[name] = match[1]
            if len(told) == 3:
                break
        else:
            sys.exit(f"the server did not start; see {self.folder / 'log'}")
        self.key, self._port = told["key"], int(told["port"])
        self.seat = [f"http://127.0.0.1:{self._port}", *told["recruiter"].split()]
        self.connect()


class Console:
    """Starts consolebench and barewindow as a desktop would, away from the settings and keyring of whoever runs this."""

    def __init__(self, programs, folder):
        self._programs = programs
        self._folder = folder

    def _environment(self):
        home = tempfile.mkdtemp(dir=self._folder)
        os.chmod(home, 0o700)
        return {"QT_QPA_PLATFORM": "offscreen", **os.environ, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home,
                "XDG_RUNTIME_DIR": home, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/none"}

    def ask(self, *arguments):
        command = [self._programs / "consolebench", *map(str, arguments)]
        return json.loads(subprocess.run(command, env=self._environment(), check=True, stdout=subprocess.PIPE, text=True).stdout)

    def start(self, *command):
        """Milliseconds from before the process is made until its window can be used."""
        environment = self._environment()
        begin = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        told = subprocess.run([self._programs / command[0], *command[1:]], env=environment, check=True, stdout=subprocess.PIPE,
                              text=True).stdout
        return (int(told) - begin) / 1e6


def starts(console, times):
    """Of the bare window and of the console, in an order that is shuffled."""
    kinds = {"bare": ("barewindow",), "console": ("consolebench", "start")}
    order = [name for name in kinds for _ in range(times)]
    random.Random(7).shuffle(order)
    found = {name: [] for name in kinds}
    for name in list(kinds) + order:  # the first of each finds a cold cache
        found[name].append(console.start(*kinds[name]))
    return {name: values[1:] for name, values in found.items()}


def build(programs):
    subprocess.run(["cmake", "--build", programs.parent, "--target", "consolebench", "barewindow", "candor-server"], check=True,
                   stdout=subprocess.DEVNULL)


def one_round(console, servers, turns):
    few, many = servers
    return {"load": os.getloadavg()[0], "speed": console.ask("speed", *many.seat, turns),
            "requests": console.ask("requests", *many.seat, screens),
            "memory": {"few": console.ask("memory", *few.seat), "many": console.ask("memory", *many.seat)}}


def middle(values):
    return statistics.median(list(values))


def table(rounds, started):
    print(f"{'':38}{'ms':>9}{'bare ms':>9}{'ratio':>8}")
    for name, title in (("all", "first page, no filter"), ("filter", "another filter")):
        bare = "bare" + name.capitalize()
        times = [middle(middle(r["speed"][which]) for r in rounds) for which in (name, bare)]
        ratio = middle(middle(r["speed"][name]) / middle(r["speed"][bare]) for r in rounds)
        print(f"{title:38}{times[0]:>9.1f}{times[1]:>9.1f}{ratio:>8.2f}   (aim: 1.5)")
    opening = [middle(r["speed"][which] for r in rounds) for which in ("opening", "bareOpening")]
    print(f"{'page opened for the first time':38}{opening[0]:>9.1f}{opening[1]:>9.1f}{opening[0] / opening[1]:>8.2f}")
    begun = [middle(started[which]) for which in ("console", "bare")]
    print(f"{'start to a usable window':38}{begun[0]:>9.1f}{begun[1]:>9.1f}{begun[0] / begun[1]:>8.2f}")
    asked = rounds[-1]["requests"]
    print(f"\nScrolled through {asked['shown']} rows, {asked['pages']} pages of 100: {asked['requests']} requests for "
          f"{asked['asked']} rows; {asked['known']} known. A jump back to the middle: {asked['jump']} more.")
    print(f"\n{'resident memory, MiB':38}{'at first':>9}{'walked':>9}{'at the top':>12}")
    for name in ("few", "many"):
        memory = [r["memory"][name] for r in rounds]
        print(f"{str(memory[0]['rows']) + ' rows':38}{middle(m['first'] for m in memory):>9.1f}"
              f"{middle(m['walked'] for m in memory):>9.1f}{middle(m['top'] for m in memory):>12.1f}")


def main(options):
    programs = pathlib.Path(options.server).resolve().parent
    build(programs)
    os.environ["CANDOR_LIMITS_LOGINS_PER_MINUTE"] = "0"
    folder = pathlib.Path(tempfile.mkdtemp(prefix="candor-console-"))
    out = options.out or pathlib.Path(tempfile.gettempdir()) / f"candor-bench-console-{int(time.time())}.json"
    console = Console(programs, folder)
    servers = []
    try:
        started = starts(console, options.starts)
        for rows in (options.few, options.many):
            servers.append(Server(options, None))
            servers[-1].fill(rows)
        rounds = []
        for number in range(options.rounds):
            print(f"round {number + 1} of {options.rounds} …", file=sys.stderr)
            rounds.append(one_round(console, servers, options.turns))
            about = {"time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "system": platform.platform(),
                     "cores": os.cpu_count()}
            out.write_text(json.dumps({"about": about, "starts": started, "rounds": rounds}, indent=1))
    finally:
        for server in servers:
            server.discard()
        shutil.rmtree(folder, ignore_errors=True)
    table(rounds, started)
    print(f"\nRaw numbers: {out}")

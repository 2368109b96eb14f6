#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `cineq-cli` with SIGKILL at random moments of what it does with a person's data, and looks at what is left.

usage: kill_moments.py CINEQ_CLI [MOMENTS] [SEED]          (default: 200 moments)
In turn: ratings being given, an import running, a checkpoint being written, an export being written. After each kill the
store must open whole (PRAGMA integrity_check, foreign keys), every answer that was confirmed must be there and at most
one that was not; an import is there whole or not at all; a model or checkpoint under its own name must be readable and
training go on from it; a file under its own name is the old one or the new one, whole. Prints one line an activity, and
exits with 1 at the first loss.
"""
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

PROFILE = "ann"
CATALOG = Path(__file__).resolve().parents[1] / "data/catalogs/small.csv"
EXPORTS = ["csv", "json", "html", "md", "xlsx"]


class Loss(Exception):
    """Something of the person's is gone or half."""


def check(holds, what):
    if not holds:
        raise Loss(what)


class Home:
    """A person's folders, where a program that is killed leaves its traces."""

    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = Path(folder)
        self.store = self.folder / "store.sqlite"
        self.environment = dict(os.environ, XDG_DATA_HOME=str(self.folder / "data"), OPENBLAS_NUM_THREADS="1",
                                XDG_CONFIG_HOME=str(self.folder / "config"), QT_QPA_PLATFORM="offscreen")

    def command(self, *arguments):
        return [self.cli, "--json", "--quiet", *map(str, arguments)]

    def of_profile(self, *arguments):
        return self.command(*arguments, "--profile", PROFILE, "--store", self.store)

    def run(self, arguments):
        done = subprocess.run(arguments, env=self.environment, capture_output=True, text=True)
        check(done.returncode == 0, f"{' '.join(arguments[3:])}: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def start(self, arguments, **options):
        return subprocess.Popen(arguments, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                text=True, **options)

    def seconds(self, arguments):
        """How long it takes when nobody kills it."""
        begin = time.monotonic()
        self.run(arguments)
        return time.monotonic() - begin

    def check_store(self):
        with sqlite3.connect(self.store) as store:
            check(store.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the store is damaged")
            check(not store.execute("PRAGMA foreign_key_check").fetchall(), "the store has dangling records")
        store.close()

    def answers(self):
        self.check_store()
        shown = self.run(self.command("profile", "show", PROFILE, "--store", self.store))
        return {item["movie_id"]: item["answer"] for item in shown["items"]}


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.communicate()


def kill_after(process, seconds):
    time.sleep(seconds)
    was_running = process.poll() is None
    kill(process)
    return was_running


class Rating:
    """Answers are confirmed one by one; the kill comes after some of them, or while one is being kept."""

    def __init__(self, home, rng):
        self.home, self.rng = home, rng
        self.expected = {}
        self.model = home.folder / "small.cineq"
        home.run(home.command("train", CATALOG, "--out", self.model, "--episodes", 20))

    def moment(self):
        session = self.home.start(self.home.of_profile("session", "--model", self.model), stdin=subprocess.PIPE)
        shown = json.loads(session.stdout.readline())
        asked = None
        for _ in range(self.rng.randrange(6)):
            if shown.get("movie_id") is None:
                break
            asked = (shown["movie_id"], self.rng.choice(["like", "watch", "skip"]))
            session.stdin.write(asked[1] + "\n")
            session.stdin.flush()
            shown = json.loads(session.stdout.readline())
            self.expected[asked[0]] = asked[1]
        open_answer = None
        if shown.get("movie_id") is not None:
            open_answer = (shown["movie_id"], "watch")
            session.stdin.write("watch\n")
            session.stdin.flush()
        was_running = kill_after(session, self.rng.uniform(0.0, 0.03))
        kept = self.home.answers()
        if open_answer and open_answer[0] in kept and open_answer[0] not in self.expected:
            self.expected[open_answer[0]] = open_answer[1]
        check(kept == self.expected, f"kept {kept}, confirmed {self.expected}")
        if len(kept) > 40:
            self.home.run(self.home.command("profile", "remove", PROFILE, "--yes", "--store", self.home.store))
            self.home.run(self.home.command("profile", "create", PROFILE, "--store", self.home.store))
            self.expected = {}
        return was_running


class Importing:
    """All of the file's answers are there, or none."""

    def __init__(self, home, rng):
        self.home, self.rng = home, rng
        self.file = home.folder / "ratings.csv"
        rows = CATALOG.read_text().splitlines()[1:]
        ids = [row.split(",")[0] for row in rows]
        self.file.write_text("kind,movie_id,title,stars\n" +
                             "".join(f"rated,{i},{row.split(',')[1]},4.5\n" for i, row in zip(ids, rows)))
        self.command = home.of_profile("import", self.file, "--catalog", CATALOG)
        self.seconds = home.seconds(self.command)
        self.whole = len(home.answers())
        check(self.whole > 30, f"only {self.whole} movies were imported")
        self.undo()

    def undo(self):
        self.home.run(self.home.command("profile", "undo", PROFILE, "--store", self.home.store))
        check(not self.home.answers(), "an import could not be undone")

    def moment(self):
        was_running = kill_after(self.home.start(self.command), self.rng.uniform(0.1, 0.9) * self.seconds)
        kept = len(self.home.answers())
        check(kept in (0, self.whole), f"{kept} of {self.whole} answers of an import")
        if kept:
            self.undo()
        return was_running


class Training:
    """What bears a model's or a checkpoint's name can be read, a log up to its last line, and training goes on to its end."""

    def __init__(self, home, rng):
        self.home, self.rng = home, rng
        self.out = home.folder / "models" / "m.cineq"
        self.command = home.command("train", CATALOG, "--out", self.out, "--episodes", 60, "--checkpoint-every", 1)
        self.seconds = home.seconds(self.command)
        self.whole = self.out.read_bytes()[:12]

    def moment(self):
        shutil.rmtree(self.out.parent, ignore_errors=True)  # a kill may have come before there was one
        was_running = kill_after(self.home.start(self.command), self.rng.uniform(0.1, 1.0) * self.seconds)
        for model in self.out.parent.rglob("*.cineq") if self.out.parent.exists() else []:
            self.home.run(self.home.command("model", model))
        checkpoints = self.out.with_name(self.out.name + ".checkpoints")
        log = checkpoints / "metrics.jsonl"
        for line in log.read_text().split("\n")[:-1] if log.exists() else []:  # the last one may be cut off
            json.loads(line)
        if any(checkpoints.glob("*.cineq")):
            ended = self.home.run([*self.command, "--resume"])
            check(ended["episodes"] == 60, f"training went on to {ended['episodes']} of 60 episodes")
            self.home.run(self.home.command("model", self.out))
        return was_running


class Exporting:
    """What bears the file's name is what was there before, or the new file, whole."""

    def __init__(self, home, rng):
        self.home, self.rng = home, rng
        for row in CATALOG.read_text().splitlines()[1:20]:
            home.run(home.command("profile", "rate", PROFILE, row.split(",")[0], "like", "--catalog", CATALOG, "--store",
                                  home.store))
        self.seconds = home.seconds(self.command("csv"))
        self.rows = len(home.answers())

    def path(self, ending):
        return self.home.folder / f"mine.{ending}"

    def command(self, ending):
        return self.home.of_profile("export", "--out", self.path(ending), "--catalog", CATALOG)

    def is_whole(self, ending):
        path = self.path(ending)
        if ending == "xlsx":
            with zipfile.ZipFile(path) as book:
                return book.testzip() is None and "xl/worksheets/sheet1.xml" in book.namelist()
        text = path.read_text(encoding="utf-8-sig")
        if ending == "json":
            return len(json.loads(text)["items"]) >= self.rows
        if ending == "html":
            return text.rstrip().endswith("</html>")
        return text.count("\n") >= self.rows

    def moment(self):
        ending = self.rng.choice(EXPORTS)
        self.path(ending).write_text("what was there before")
        was_running = kill_after(self.home.start(self.command(ending)), self.rng.uniform(0.2, 1.2) * self.seconds)
        is_old = self.path(ending).read_bytes() == b"what was there before"
        check(is_old or self.is_whole(ending), f"half a file: {self.path(ending).name}")
        self.home.check_store()
        return was_running


ACTIVITIES = [Rating, Importing, Training, Exporting]


def main(cli, moments=200, seed=1):
    rng = random.Random(seed)
    for index, activity in enumerate(ACTIVITIES):
        with tempfile.TemporaryDirectory() as folder:
            home = Home(cli, folder)
            home.run(home.command("profile", "create", PROFILE, "--store", home.store))
            begin = time.monotonic()
            doing = activity(home, rng)
            count = moments // len(ACTIVITIES) + (index < moments % len(ACTIVITIES))
            struck = 0
            for moment in range(count):
                try:
                    struck += doing.moment()
                except (Loss, ValueError, OSError, KeyError) as loss:
                    sys.exit(f"{activity.__name__}, moment {moment}, seed {seed}: {loss}")
            print(f"{activity.__name__:10} {count} kills, {struck} while it was at work: nothing lost, nothing half"
                  f" ({time.monotonic() - begin:.0f} s)", flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], *map(int, sys.argv[2:4]))

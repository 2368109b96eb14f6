#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks of a release build and writes one table of their figures, as Markdown and as JSON.

usage: report.py ROOT [--rounds N]     (tests/bench/report builds what it needs, and calls it)

What is compared runs in turn, round after round, and the median counts: a shared machine is slower at times. A peer that
is not installed leaves its row without a figure.
"""
import argparse
import csv
import datetime
import json
import mmap
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MEBIBYTE = 1 << 20


class Report:
    """Rows of what was measured: name, figure, unit, what it is compared with, the ratio, the target, peak memory."""

    def __init__(self):
        self.rows = []

    def add(self, name, value, unit, *, peer=None, peer_value=None, target=None, limit=None, memory=None, note=""):
        """target: the greatest ratio to the peer; limit: the greatest value."""
        ratio = value / peer_value if value and peer_value else None
        met = None
        if target is not None and ratio is not None:
            met = ratio <= target
        elif limit is not None and value is not None:
            met = value <= limit
        self.rows.append({"name": name, "value": value, "unit": unit, "peer": peer, "peer_value": peer_value,
                          "ratio": ratio, "target": target, "limit": limit, "met": met, "peak_mib": memory, "note": note})
        print(f"{name}: {show(value)} {unit}" + (f", {show(ratio)} x {peer}" if ratio else "") + (f" ({note})" if note else ""),
              file=sys.stderr)

    def markdown(self, machine, date):
        lines = ["# What CineQ costs", "",
                 f"Measured on {date} on {machine}, by `tests/bench/report`: medians, what is compared in turn.", "",
                 "| | figure | against | ratio | target | | peak memory |", "|---|---|---|---|---|---|---|"]
        for row in self.rows:
            peer = f"{row['peer']}: {show(row['peer_value'])} {row['unit']}" if row["peer_value"] else ""
            against = "; ".join(part for part in (peer, row["note"]) if part)
            target = (f"{row['target']} x" if row["target"] is not None else
                      f"{row['limit']} {row['unit']}" if row["limit"] is not None else "")
            met = {True: "met", False: "**not met**", None: ""}[row["met"]]
            memory = f"{row['peak_mib']:.0f} MiB" if row["peak_mib"] else ""
            ratio = f"{show(row['ratio'])} x" if row["ratio"] else ""
            lines.append(f"| {row['name']} | {show(row['value'])} {row['unit']} | {against} | {ratio} | {target} | {met} | {memory} |")
        return "\n".join(lines) + "\n"


def show(value):
    return "-" if value is None else f"{value:.3g}" if value < 100 else f"{value:.0f}"


def run(command, **options):
    """Standard output and peak memory in MiB; fails with the command's own words."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=err, **options)
        _, status, usage = os.wait4(process.pid, 0)
        out.seek(0), err.seek(0)
        if os.waitstatus_to_exitcode(status) != 0:
            raise RuntimeError(f"{command[0]}: {err.read().strip().splitlines()[-1:]}")
        return out.read(), usage.ru_maxrss / 1024


def run_json(command):
    text, memory = run(command)
    return json.loads(text.strip().splitlines()[-1]), memory


def in_turn(rounds, *subjects):
    """The medians of what each subject returns, (figure, memory), called one after the other in each round."""
    found = [[] for _ in subjects]
    for _ in range(rounds):
        for figures, subject in zip(found, subjects):
            figures.append(subject())
    return [tuple(statistics.median(column) for column in zip(*figures)) for figures in found]


# Google Benchmark's rows of the table: what each is, the greatest milliseconds it may take, and what it is compared with.
RECOMMENDERS = ["baseline", "gp", "local", "posterior", "itemknn", "ease", "ials", "linucb"]
LINES = "lines cut at separators"
TITLES = "a look through all titles"
NAMES = "names counted in a hash"
SORTED = "all scores sorted"
PRODUCTS = "a product a movie, sorted"
PARTS = {
    "catalogLoad": ("reading the bundled catalogue, 9,061 movies", None, ("catalogLoadPlainly", LINES)),
    "filterKeystroke": ("a key in the filter, 9,061 movies", 10.0, ("filterKeystrokePlainly", TITLES)),
    "facetCounts": ("counts of all facets, 9,061 movies", 200.0, ("facetCountsPlainly", NAMES)),
    "sessionAnswer": ("an answer in a session: state and ranking, 9,061 movies", 1.0, ("answer/baseline", "the baseline's")),
    "topTenOfBundled": ("ten best of 9,061 movies, scores known", None, ("topTenPlainly/9061", SORTED)),
    "topTenOfReference": ("ten best of 7,840 movies, scoring included", None, ("topTenPlainly/7840", SORTED)),
    **{f"fit/{key}": (f"recommender `{key}`: fitting 671 people", None, ("fit/baseline", "the baseline's"))
       for key in RECOMMENDERS},
    **{f"answer/{key}": (f"recommender `{key}`: an answer", None, ("answer/baseline", "the baseline's")) for key in RECOMMENDERS},
    "millionLoad": ("reading a million movies of IMDb's files", 10_000.0, ("millionLoadPlainly", LINES)),
    "millionKeystroke": ("a key in the filter, a million movies: the search alone", 100.0, ("millionKeystrokePlainly", TITLES)),
    "millionFacets": ("counts of all facets, a million movies", 200.0, ("millionFacetsPlainly", NAMES)),
    "millionFeatures": ("features of a million movies, fitted to a sample of 100,000 synopses", None,
                        ("millionLoad", "reading them")),
    "rankedExactly/50000": ("ten best of 50,000 vectors of 65 numbers, exactly", None, ("rankedPlainly/50000", PRODUCTS)),
    "rankedExactly/200000": ("ten best of 200,000, exactly", None, ("rankedPlainly/200000", PRODUCTS)),
    "rankedExactly/500000": ("ten best of 500,000, exactly", None, ("rankedPlainly/500000", PRODUCTS)),
    "millionRankedExactly": ("ten best of a million vectors, exactly", None, ("rankedPlainly/1000000", PRODUCTS)),
    "millionRankedBySearch": ("ten best of a million vectors, by search", 5.0, ("millionRankedExactly", "exactly")),
    "windowShowsMillion": ("reading a million movies until the window shows them", 10_000.0, ("millionLoad", "reading alone")),
    "windowKeystrokeOfMillion": ("a key in the filter, a million movies, until the window shows what is left", 100.0,
                                 ("millionKeystroke", "the search alone")),
}


def measure_parts(report, benchmarks, window_benchmarks):
    found = {}
    # A process for each kind: what it takes at its peak is its own.
    for kind in ["-million|ranked", "millionLoad", "million(Keystroke|Facets)", "millionFeatures", "anked(Exactly|BySearch|Plainly)"]:
        found |= medians_of(benchmarks, kind)
    found |= medians_of(window_benchmarks, ".*", 1, {**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    extra = {"recall": "recall at 10: {:.3f}", "longest_stall_ms": "the window stood still for {:.0f} ms at most",
             "error_message": "{}"}
    for key, (name, limit, (peer, peer_name)) in PARTS.items():
        entry, memory = found[key]
        notes = [text.format(entry[counter]) for counter, text in extra.items() if counter in entry]
        peer_value = found[peer][0].get("real_time") if peer != key else None
        report.add(name, entry.get("real_time"), entry.get("time_unit", "ms"), peer=peer_name, peer_value=peer_value,
                   limit=limit, memory=memory, note="; ".join(notes))


def medians_of(binary, kind, repetitions=5, environment=None):
    """Google Benchmark's entries of that kind by their names, each with the peak memory of all."""
    text, memory = run([binary, "--benchmark_format=json", f"--benchmark_filter={kind}", f"--benchmark_repetitions={repetitions}",
                        "--benchmark_report_aggregates_only=true", "--benchmark_min_time=0.2"], env=environment)
    return {re.sub("/(iterations|repeats|real_time).*", "", entry["run_name"]): (entry, memory)
            for entry in json.loads(text)["benchmarks"]
            if entry.get("aggregate_name", "median") == "median"}  # one repetition alone has no aggregates


def measure_features(report, cli, reference, peers, folder, rounds):
    features = Path(folder, "features.npy")

    def cineq():
        result, memory = run_json([cli, "--json", "--quiet", "features", reference, "--preset", "reference", "--out", features])
        return result["seconds"]["all"], memory

    def peer():
        return run_json([sys.executable, peers / "reference_features.py", reference])[0]["seconds"]["all"], 0.0

    compare(report, "features of the reference catalogue", "scikit-learn", 0.5, rounds, cineq, peer)
    return features


def measure_reference_training(report, cli, reference, peers, folder, features, rounds):
    def cineq():
        result, memory = run_json([cli, "--json", "--quiet", "train", reference, "--preset", "reference", "--episodes", "300",
                                   "--seed", "1", "--out", Path(folder, "reference.cineq")])
        return result["seconds"], memory

    def peer():
        return run_json([sys.executable, peers / "reference_training.py", features, "300", "1"])[0]["seconds"], 0.0

    compare(report, "300 episodes of the reference's training", "PyTorch", 0.33, rounds, cineq, peer)


def compare(report, name, peer_name, target, rounds, cineq, peer):
    try:
        peer()
    except (RuntimeError, OSError) as error:
        [(value, memory)] = in_turn(rounds, cineq)
        report.add(name, value, "s", memory=memory, target=target, note=f"{peer_name} is missing: {error}")
        return
    (value, memory), (peer_value, _) = in_turn(rounds, cineq, peer)
    report.add(name, value, "s", peer=peer_name, peer_value=peer_value, target=target, memory=memory)


def measure_default_training(report, cli, folder):
    """When the mean reward of a hundred episodes first reaches 95 % of what it is in the end."""
    history = Path(folder, "history.csv")
    _, memory = run([cli, "--json", "--quiet", "train", "--preset", "default", "--seed", "1", "--out", Path(folder, "d.cineq"),
                     "--history", history])
    with open(history, newline="") as file:
        rows = [(float(row["seconds"]), float(row["reward"])) for row in csv.DictReader(file)]
    window = 100
    means = [statistics.fmean(reward for _, reward in rows[end - window:end]) for end in range(window, len(rows) + 1)]
    reached = next(end for end, mean in enumerate(means) if mean >= 0.95 * means[-1])
    report.add("default training to 95 % of its final reward", rows[reached + window - 1][0], "s", memory=memory,
               peer="the whole run", peer_value=rows[-1][0])


def measure_start(report, desktop, folder, rounds):
    """From the start of the process to the first pixel on a screen of its own."""
    def start():
        with tempfile.TemporaryDirectory() as screen:
            read, write = os.pipe()
            server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-fbdir", screen, "-screen", "0", "1440x900x24"],
                                      pass_fds=[write], stderr=subprocess.DEVNULL)
            display = os.read(read, 16).decode().strip()
            home = Path(tempfile.mkdtemp(dir=folder))
            environment = {**os.environ, "DISPLAY": f":{display}", "HOME": str(home), "XDG_RUNTIME_DIR": str(home),
                           "QT_QPA_PLATFORM": "xcb"}
            try:
                with open(Path(screen, "Xvfb_screen0"), "rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as pixels:
                    before = bytes(pixels)
                    begun = time.perf_counter()
                    program = subprocess.Popen([str(desktop)], env=environment, stderr=subprocess.DEVNULL)
                    while bytes(pixels) == before:
                        if program.poll() is not None or time.perf_counter() - begun > 60:
                            raise RuntimeError("cineq shows nothing")
                        time.sleep(0.002)
                    shown = time.perf_counter() - begun
                time.sleep(5)  # the model is ready, and the list
                status = Path(f"/proc/{program.pid}/status").read_text()
                program.terminate()
                program.wait()
            finally:
                server.terminate()
                server.wait()
            return shown, int(status.split("VmHWM:")[1].split()[0]) / 1024

    def libraries():
        begun = time.perf_counter()
        _, memory = run([desktop, "--version"])
        return time.perf_counter() - begun, memory

    try:
        start()  # what is read from disk is in memory from here on
        [(value, memory)] = in_turn(rounds, start)
    except (OSError, RuntimeError) as error:
        report.add("start of `cineq` to its first paint", None, "s", limit=1.0, note=f"not measured: {error}")
        return
    [(library_time, library_memory)] = in_turn(rounds, libraries)
    report.add("start of `cineq` to its first paint", value, "s", limit=1.0, memory=memory, peer="loading its libraries",
               peer_value=library_time)
    report.add("memory of `cineq` with the bundled data, at its peak", memory, "MiB", limit=300, peer="its libraries",
               peer_value=library_memory)


def machine_name():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    return f"{model}, {os.cpu_count()} cores, {platform.freedesktop_os_release()['PRETTY_NAME']}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    build, here = root / "build", root / "tests" / "bench"
    shared = root.parent / "shared"
    reference = shared / "data" / "imdb_movies_2025_cleaned.csv"
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        cli = build / "bin" / "cineq-cli"
        measure_parts(report, build / "tests" / "benchmarks", build / "tests" / "window_benchmarks")
        measure_start(report, build / "bin" / "cineq", folder, arguments.rounds)
        if reference.exists():
            features = measure_features(report, cli, reference, shared / "peers", folder, arguments.rounds)
            measure_reference_training(report, cli, reference, shared / "peers", folder, features, arguments.rounds)
        measure_default_training(report, cli, folder)
    date = datetime.date.today().isoformat()
    (here / "REPORT.md").write_text(report.markdown(machine_name(), date))
    (here / "REPORT.json").write_text(json.dumps({"date": date, "machine": machine_name(), "rows": report.rows}, indent=1) + "\n")
    print(f"Written: {here / 'REPORT.md'}", file=sys.stderr)


if __name__ == "__main__":
    main()

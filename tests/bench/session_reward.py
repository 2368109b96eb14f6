#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mean reward of a model over simulated people, asked from outside through `cineq-cli --json session`.

usage: session_reward.py CINEQ_CLI MODEL CATALOG [USERS] [SEED] [STEPS]
needs: python3-numpy
The people are the reference system's: a hidden unit vector in the space of the reference features, score = 0.7 x cosine
+ N(0, 0.1). Prints one JSON line: mean reward a session, the same without the noise of the answers (given the person, the
expectation at the movies shown), their standard errors, and the milliseconds an answer took.
"""
import json
import math
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

NOISE = 0.1
STEPS = [(0.3, 0.7), (0.15, 0.4), (0.0, 0.6), (-0.15, 0.3)]  # least score, rise of the reward there
REWARDS = {"like": 1.5, "watch": 0.8, "click": 0.4, "skip": -0.2, "ignore": -0.5}


def answer(score):
    return ("like" if score > 0.3 else "watch" if score > 0.15 else "click" if score > 0 else
            "skip" if score > -0.15 else "ignore")


def expected_reward(score):
    return -0.5 + sum(rise * 0.5 * math.erfc((least - score) / NOISE / math.sqrt(2)) for least, rise in STEPS)


def reference_features(cli, catalog):
    with tempfile.TemporaryDirectory() as folder:
        matrix = Path(folder, "features.npy")
        subprocess.run([cli, "--quiet", "features", catalog, "--preset", "reference", "--out", matrix], check=True,
                       stdout=subprocess.DEVNULL)
        features = np.load(matrix).astype(np.float64)
    return features / np.maximum(np.linalg.norm(features, axis=1, keepdims=True), 1e-12)


def main(cli, model, catalog, users=2000, seed=1, steps=10):
    features = reference_features(cli, catalog)
    rng = np.random.default_rng(seed)
    session = subprocess.Popen([cli, "--json", "--quiet", "session", "--model", model, "--catalog", catalog],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
    shown = json.loads(session.stdout.readline())
    rewards, expected, seconds = [], [], 0.0
    for _ in range(users):
        preference = rng.standard_normal(features.shape[1])
        preference /= np.linalg.norm(preference)
        total, total_expected, seen = 0.0, 0.0, set()
        for _ in range(steps):
            row = int(shown["movie_id"]) - 1
            assert row not in seen, "a movie was shown twice in one session"
            seen.add(row)
            score = 0.7 * features[row] @ preference
            kind = answer(score + rng.normal(0, NOISE))
            total += REWARDS[kind]
            total_expected += expected_reward(score)
            start = time.perf_counter()
            session.stdin.write(kind + "\n")
            shown = json.loads(session.stdout.readline())
            seconds += time.perf_counter() - start
        rewards.append(total)
        expected.append(total_expected)
        session.stdin.write("reset\n")
        shown = json.loads(session.stdout.readline())
    session.stdin.close()
    print(json.dumps({"users": users, "steps": steps, "mean_reward": round(float(np.mean(rewards)), 4),
                      "standard_error": round(float(np.std(rewards) / np.sqrt(users)), 4),
                      "mean_expected_reward": round(float(np.mean(expected)), 4),
                      "standard_error_expected": round(float(np.std(expected) / np.sqrt(users)), 4),
                      "ms_per_answer": round(1e3 * seconds / (users * steps), 3)}))


if __name__ == "__main__":
    main(*sys.argv[1:4], *(int(x) for x in sys.argv[4:]))

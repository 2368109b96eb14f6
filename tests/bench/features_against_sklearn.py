#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares CineQ's reference features with scikit-learn's: same values, and how long each takes in the same run.

usage: OPENBLAS_NUM_THREADS=1 features_against_sklearn.py CATALOG.csv [--cli build/bin/cineq-cli] [--rounds 3]
needs: python3-sklearn python3-pandas python3-numpy; skips where they are missing

Runs `cineq-cli --json features CATALOG --preset reference --out F.npy --terms T.txt` and, in turn with it, scikit-learn
on the same file (columns genre, rating, description). Compared are the pipelines, from the file to the matrix, as each
times itself: neither loading of libraries nor writing counts. The time of CineQ's whole process stands beside it.
Exit code: 0 agrees, 1 differs, 77 skipped.
"""
import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

try:
    import numpy as np
    import pandas as pd
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.preprocessing import MinMaxScaler, MultiLabelBinarizer
except ImportError as missing:
    print(f"skipped: {missing.name} is missing (python3-sklearn python3-pandas python3-numpy)")
    sys.exit(77)

COMPONENTS = 100
LEADING = 10
VARIANCE_TOLERANCE = 0.0005
SINGULAR_VALUE_TOLERANCE = 0.005
PROJECTION_TOLERANCE = 0.01
TIME_BUDGET = 1.0  # times scikit-learn's


class Peer:
    """scikit-learn's pipeline, as in the reference system."""

    def __init__(self, catalog):
        start = time.perf_counter()
        movies = pd.read_csv(catalog)
        self.genres = MultiLabelBinarizer().fit_transform(
            movies.genre.apply(lambda names: [name.strip() for name in names.split(",")]))
        vectorizer = TfidfVectorizer(max_features=5000, stop_words="english")
        self.tfidf = vectorizer.fit_transform(movies.description.fillna(""))
        svd = TruncatedSVD(n_components=COMPONENTS, random_state=42)
        self.embedding = svd.fit_transform(self.tfidf)
        self.rating = MinMaxScaler().fit_transform(movies[["rating"]])
        self.features = np.hstack([self.genres, self.embedding, self.rating]).astype(np.float32)
        self.seconds = time.perf_counter() - start
        self.terms = list(vectorizer.get_feature_names_out())
        mean_square = self.tfidf.multiply(self.tfidf).sum() / len(movies)
        self.total_variance = mean_square - np.square(self.tfidf.mean(axis=0)).sum()
        self.explained = svd.explained_variance_ratio_.sum()


class Ours:
    """One run of cineq-cli."""

    def __init__(self, cli, catalog, folder):
        matrix, terms = Path(folder, "features.npy"), Path(folder, "terms.txt")
        start = time.perf_counter()
        run = subprocess.run([cli, "--json", "features", catalog, "--preset", "reference", "--out", matrix,
                              "--terms", terms], check=True, stdout=subprocess.PIPE, text=True)
        self.process_seconds = time.perf_counter() - start
        facts = json.loads(run.stdout)
        self.seconds = facts["seconds"]["all"]
        self.nonzeros = facts["tfidf_nonzeros"]
        self.features = np.load(matrix)
        self.terms = terms.read_text(encoding="utf-8").split("\n")[:-1]


class Report:
    def __init__(self):
        self.agrees = True

    def line(self, what, text, right):
        self.agrees = self.agrees and right
        print(f"{'ok  ' if right else 'FAIL'} {what}: {text}")


def compare_values(ours, peer, report):
    same = sum(a == b for a, b in zip(ours.terms, peer.terms))
    report.line("vocabulary", f"{same} of {len(peer.terms)} terms the same", ours.terms == peer.terms)
    report.line("non-zeros", f"{ours.nonzeros}, scikit-learn {peer.tfidf.nnz}", ours.nonzeros == peer.tfidf.nnz)
    report.line("shape", f"{ours.features.shape}, expected {peer.features.shape}",
                ours.features.shape == peer.features.shape)
    if ours.features.shape != peer.features.shape:
        return
    first = peer.genres.shape[1]
    report.line("genres", "equal", np.array_equal(ours.features[:, :first], peer.features[:, :first]))
    rating_error = np.abs(ours.features[:, -1] - peer.features[:, -1]).max()
    report.line("rating", f"largest difference {rating_error:.1e}", rating_error < 1e-6)
    compare_embeddings(ours.features[:, first:-1].astype(np.float64), peer, report)


def compare_embeddings(embedding, peer, report):
    explained = embedding.var(axis=0).sum() / peer.total_variance
    report.line("explained variance ratio", f"{explained:.6f}, scikit-learn {peer.explained:.6f}",
                abs(explained - peer.explained) < VARIANCE_TOLERANCE)
    # The norm of a projected column is the singular value as far as the vector is exact.
    values, expected = (np.linalg.norm(block[:, :LEADING], axis=0) for block in (embedding, peer.embedding))
    worst = np.abs(values / expected - 1).max()
    report.line(f"leading {LEADING} singular values", f"largest relative difference {worst:.1e}",
                worst < SINGULAR_VALUE_TOLERANCE)
    leading, reference = embedding[:, :LEADING], peer.embedding[:, :LEADING]
    signs = np.sign((leading * reference).sum(axis=0))
    error = np.abs(leading * signs - reference).max()
    report.line(f"leading {LEADING} projections up to sign", f"largest difference {error:.1e}",
                error < PROJECTION_TOLERANCE)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("catalog")
    parser.add_argument("--cli", default=Path(__file__).resolve().parents[2] / "build" / "bin" / "cineq-cli")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    if not Path(arguments.cli).exists():
        print(f"skipped: {arguments.cli} is not built")
        return 77
    our_seconds, process_seconds, peer_seconds = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(arguments.rounds):
            peer = Peer(arguments.catalog)
            ours = Ours(arguments.cli, arguments.catalog, folder)
            peer_seconds.append(peer.seconds)
            our_seconds.append(ours.seconds)
            process_seconds.append(ours.process_seconds)
    report = Report()
    compare_values(ours, peer, report)
    ratio = statistics.median(our_seconds) / statistics.median(peer_seconds)
    report.line("time", f"{ratio:.2f} x scikit-learn's ({statistics.median(our_seconds):.3f} s and "
                f"{statistics.median(peer_seconds):.3f} s, medians of {arguments.rounds}; CineQ's whole process "
                f"{statistics.median(process_seconds):.3f} s)", ratio <= TIME_BUDGET)
    return 0 if report.agrees else 1


if __name__ == "__main__":
    sys.exit(main())

// SPDX-License-Identifier: GPL-3.0-or-later
// What each recommender costs on the bundle: to fit, and at each of a session's forty answers.
#include "tests/bench/benchfixtures.h"

#include "engine/recommenders/registry.h"

#include <benchmark/benchmark.h>

using namespace cineq;

namespace {

void fit(benchmark::State &state, const QString &key)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(fitRecommender(key, bench::bundledRatings(), 1));
}

/// All movies scored, the best one answered as one of the people would.
void answer(benchmark::State &state, const QString &key)
{
    constexpr int kSteps = 40;
    constexpr int kPerson = 12;
    const RatingMatrix &people = bench::bundledRatings();
    const auto recommender = fitRecommender(key, people, 1);
    std::unique_ptr<RecommenderSession> session;
    Eigen::VectorXf scores(people.movies());
    int step = kSteps;
    for (auto _ : state) {
        if (step++ >= kSteps) {
            state.PauseTiming();
            session = recommender->start();
            step = 1;
            state.ResumeTiming();
        }
        session->score(scores);
        Eigen::Index best = 0;
        scores.maxCoeff(&best);
        session->observe(int(best), people.answer(kPerson, int(best)));
    }
}

[[maybe_unused]] const bool kAreRegistered = [] {
    for (const char *key : {"gp", "local", "posterior", "baseline", "itemknn", "ease", "ials", "linucb"}) {
        const QString name = QString::fromLatin1(key);
        benchmark::RegisterBenchmark(qPrintable(QStringLiteral("fit/%1").arg(name)), fit, name)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(qPrintable(QStringLiteral("answer/%1").arg(name)), answer, name)
            ->Unit(benchmark::kMillisecond);
    }
    return true;
}();

} // namespace

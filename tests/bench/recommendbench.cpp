// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for: an answer taken in, and a list.
#include "tests/bench/benchfixtures.h"
#include "tests/bench/plainways.h"

#include "engine/session/ratingsession.h"

#include <benchmark/benchmark.h>

using namespace cineq;

namespace {

/// As a person of mixed taste answers, again and again.
FeedbackKind answerAt(int step)
{
    constexpr std::array kAnswers{FeedbackKind::Like, FeedbackKind::Ignore, FeedbackKind::Watch, FeedbackKind::Ignore,
                                  FeedbackKind::Skip};
    return kAnswers[size_t(step) % kAnswers.size()];
}

/// Sessions of forty answers, each taken in, all movies scored and the next one chosen.
void sessionAnswer(benchmark::State &state)
{
    const std::shared_ptr<const Model> model = bench::bundledModel();
    auto session = std::make_unique<RatingSession>(model, 1);
    for (auto _ : state) {
        if (session->steps().size() >= 40) {
            state.PauseTiming();
            session = std::make_unique<RatingSession>(model, 1);
            state.ResumeTiming();
        }
        session->answer(answerAt(static_cast<int>(session->steps().size())));
    }
    state.counters["movies"] = model->catalog->size();
}
BENCHMARK(sessionAnswer)->Unit(benchmark::kMillisecond);

/// A list of ten after twenty answers.
void topTen(benchmark::State &state, const std::shared_ptr<const Model> &model)
{
    if (!model) {
        state.SkipWithError("the catalogue is missing");
        return;
    }
    RatingSession session(model, 1);
    for (int step = 0; step < 20; ++step)
        session.answer(answerAt(step));
    for (auto _ : state)
        benchmark::DoNotOptimize(session.recommend({.topK = 10}));
    state.counters["movies"] = model->catalog->size();
}

void topTenOfBundled(benchmark::State &state)
{
    topTen(state, bench::bundledModel());
}
BENCHMARK(topTenOfBundled)->Unit(benchmark::kMillisecond);

void topTenOfReference(benchmark::State &state)
{
    topTen(state, bench::referenceModel());
}
BENCHMARK(topTenOfReference)->Unit(benchmark::kMillisecond);

/// Scores that are known already, of so many movies.
void topTenPlainly(benchmark::State &state)
{
    Rng rng(1, "scores");
    std::vector<float> scores(std::size_t(state.range(0)));
    std::ranges::generate(scores, [&rng] { return static_cast<float>(rng.normal()); });
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::tenOfAllSorted(scores));
}
BENCHMARK(topTenPlainly)->Unit(benchmark::kMillisecond)->Arg(9061)->Arg(7840);

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/decisiontrace.h"

#include "engine/recommend/ranking.h"
#include "engine/rl/candidates.h"
#include "engine/user/cosineuser.h"
#include "engine/user/ratinguser.h"

#include <algorithm>
#include <numeric>

namespace cineq {

namespace {

std::unique_ptr<SimulatedUser> newUser(const Model &model)
{
    if (model.config.state != StateKind::People)
        return std::make_unique<CosineUser>(model.unitFeatures);
    const std::shared_ptr<const RatingMatrix> ratings(model.peoplePriors, &model.peoplePriors->ratings);
    auto people = std::make_shared<std::vector<int>>(size_t(ratings->people()));
    std::iota(people->begin(), people->end(), 0);
    return std::make_unique<RatingUser>(ratings, std::move(people));
}

/// The open movie of highest Q; -1 once all are closed.
int bestOpen(const std::vector<float> &q, const QList<int> &closed)
{
    std::vector<bool> isOpen(q.size(), true);
    for (const int row : closed)
        isOpen[size_t(row)] = false;
    int best = -1;
    for (int row = 0; row < std::ssize(q); ++row) {
        if (isOpen[size_t(row)] && (best < 0 || q[size_t(row)] > q[size_t(best)]))
            best = row;
    }
    return best;
}

/// 1-based; 0 where the movie is closed.
int placeOf(int row, const std::vector<float> &q, const QList<int> &closed)
{
    if (closed.contains(row))
        return 0;
    const auto isBefore = [&](int other) {
        return q[size_t(other)] > q[size_t(row)] || (q[size_t(other)] == q[size_t(row)] && other < row);
    };
    int before = 0;
    for (int other = 0; other < std::ssize(q); ++other)
        before += isBefore(other) ? 1 : 0;
    for (const int other : closed)
        before -= isBefore(other) ? 1 : 0;
    return before + 1;
}

void traceNetwork(const Model &model, const UserState &state, const QList<int> &closed, DecisionTrace &trace)
{
    std::vector<float> pairs;
    int traced = trace.row;
    if (state.pairDimensions() > 0) {
        trace.compared = openCandidates(state.prior(), closed, model.catalog->size(), model.config.candidates);
        const auto found = std::ranges::find(trace.compared, trace.row);
        trace.isCandidate = found != trace.compared.end();
        traced = static_cast<int>(found - trace.compared.begin());
        if (!trace.isCandidate)
            trace.compared.push_back(trace.row);
        pairs.resize(trace.compared.size() * size_t(state.pairDimensions()));
        state.describePairs(trace.compared, pairs);
    }
    trace.layers = model.network->layers();
    trace.forward = model.network->trace(state.values(), trace.compared, pairs, traced);
    trace.advantage = trace.forward.advantages[size_t(traced)];
    trace.networkQ = trace.forward.q[size_t(traced)];
    for (const LayerTraits &layer : std::as_const(trace.layers))
        trace.parameters.append(layer.parameters > 0 ? summariesOf(*model.network, layer.name)
                                                     : QList<ParameterSummary>());
}

} // namespace

TracedPerson simulatedPerson(const Model &model, quint64 seed, int answers)
{
    Rng rng(seed, "traced person");
    const std::unique_ptr<SimulatedUser> user = newUser(model);
    user->reset(rng);
    std::unique_ptr<UserState> state = model.newState(seed);
    if (user->person() != UserState::kNobody)
        state->reset(rng, user->person());
    TracedPerson person;
    for (int step = 0; step < answers; ++step) {
        const int row = bestOpen(model.score(*state, person.closed), person.closed);
        if (row < 0)
            break;
        const FeedbackKind kind = user->answer(row, rng);
        state->observe(row, kind);
        person.answers.append({row, kind});
        person.closed.append(row);
    }
    person.state = std::move(state);
    return person;
}

QList<ParameterSummary> summariesOf(const QNetwork &network, const QString &layer)
{
    QList<ParameterSummary> summaries;
    for (const ParameterValues &parameter : network.parameters(layer))
        summaries.append({parameter.name, parameter.shape, summaryOf(parameter.values),
                          countInBins(parameter.values, kParameterBins)});
    return summaries;
}

DecisionTrace traceDecision(const Model &model, const TracedPerson &person, int row)
{
    const UserState &state = *person.state;
    DecisionTrace trace{.row = row, .answers = person.answers, .networkWeight = model.info.networkWeight};
    trace.features = model.featuresOf(row);
    trace.state.assign(state.values().begin(), state.values().end());
    trace.taste.assign(state.taste().begin(), state.taste().end());
    traceNetwork(model, state, person.closed, trace);

    const std::span<const float> prior = state.prior();
    trace.hasPrior = !prior.empty();
    if (trace.hasPrior)
        trace.prior = prior[size_t(row)];
    else
        trace.networkWeight = 1.0;
    trace.q = model.score(state, person.closed);
    trace.place = placeOf(row, trace.q, person.closed);
    trace.openMovies = model.catalog->size() - static_cast<int>(person.closed.size());
    RecommendationRequest request;
    request.topK = DecisionTrace::kBest;
    request.excludedRows = person.closed;
    if (const Result<RecommendationList> list = rankMovies(model, state, request))
        trace.best = list->items;
    return trace;
}

} // namespace cineq

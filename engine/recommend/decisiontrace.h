// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/summary.h"
#include "engine/model/model.h"
#include "engine/recommend/recommendation.h"
#include "engine/user/feedback.h"

#include <memory>
#include <vector>

namespace cineq {

/// Somebody for whom a decision is followed.
struct TracedPerson
{
    std::shared_ptr<const UserState> state;
    QList<Feedback> answers; ///< that the state has taken in, in their order
    QList<int> closed;       ///< rows that are not to be shown to them
};

/// Somebody whom the model doesn't know, after so many answers to what it suggests: one of the people that it was
/// fitted on, treated as a stranger (StateKind::People), or a CosineUser. The same for the same seed; fewer answers are
/// the beginning of more. answers: 0 or more; at most one a movie.
[[nodiscard]] TracedPerson simulatedPerson(const Model &model, quint64 seed, int answers);

/// What is to be said of a layer's weights.
struct ParameterSummary
{
    QString name;        ///< "weight"
    QList<qint64> shape; ///< {512, 310}
    Summary summary;
    BinCounts bins; ///< kParameterBins bins
};
inline constexpr int kParameterBins = 50;

/// Of each of the layer's parameters. Only reads: may be called while another thread scores.
[[nodiscard]] QList<ParameterSummary> summariesOf(const QNetwork &network, const QString &layer);

/// How one movie comes to its Q for one person, step by step; plain values, taken from the model's own objects.
struct DecisionTrace
{
    static constexpr int kBest = 15; ///< movies that are listed

    int row = -1;                              ///< of the movie
    std::vector<float> features;               ///< [D], of the movie
    std::vector<float> state;                  ///< [S], what the network reads of the person
    std::vector<float> taste;                  ///< [D], the estimate of the person's taste in feature space
    QList<Feedback> answers;                   ///< that the state has taken in
    QList<LayerTraits> layers;                 ///< of the network
    ForwardTrace forward;                      ///< of `compared`
    std::vector<int> compared;                 ///< rows that the network looked at together; empty = all
    bool isCandidate = true;                   ///< false: the movie was not among them and is looked at beside them
    QList<QList<ParameterSummary>> parameters; ///< of each of `layers`
    float advantage = 0.0F;                    ///< A(s, a) of the movie
    float networkQ = 0.0F;                     ///< what the network says of the movie
    bool hasPrior = false;      ///< whether the state has an opinion of its own, to which the network's is added
    float prior = 0.0F;         ///< that opinion of the movie
    double networkWeight = 1.0; ///< Q = prior + weight x network
    std::vector<float> q;       ///< [N], what ranks
    int place = 0;              ///< 1-based place of the movie among those that may be shown; 0 = it may not
    int openMovies = 0;         ///< that may be shown
    QList<Recommendation> best; ///< first kBest of the list that the person gets
};

/// row: in the model's catalogue. About three scorings of it. The model is scored with: one thread at a time.
[[nodiscard]] DecisionTrace traceDecision(const Model &model, const TracedPerson &person, int row);

} // namespace cineq

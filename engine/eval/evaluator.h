// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/eval/metrics.h"
#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace cineq {

/// Told how much of a work is done, 0 ... 1, now and then; false = no longer wanted, the work fails with Cancelled.
using WorkProgress = std::function<bool(double share)>;

/// What is evaluated: how a recommender comes from the ratings of the training people.
struct EvaluationPolicy
{
    using Fit = std::function<Result<std::shared_ptr<const Recommender>>(const RatingMatrix &trainingPeople,
                                                                         const WorkProgress &progress)>;
    /// Another way to use what was fitted, measured as a policy of its own.
    struct Variant
    {
        QString name;
        std::function<std::shared_ptr<const Recommender>(std::shared_ptr<const Recommender> fitted)> make;
    };

    QString name;
    Fit fit; ///< of the people it looks at the training people alone; called from several threads
    std::vector<Variant> variants = {};
};

/// A recommender that is there already, whoever trains: the people evaluated must not be those that it learned from.
[[nodiscard]] EvaluationPolicy fixedPolicy(QString name, std::shared_ptr<const Recommender> recommender);

/// Who is played, how, and with what.
struct EvaluationProtocol
{
    int folds = 5;                         ///< 2 ... people; each is played by policies fitted on the others
    quint64 splitSeed = 0;                 ///< of folds, of the people drawn, of the known ratings
    std::vector<int> steps = {10, 20, 40}; ///< after which a session is measured, ascending; 1 ... movies
    int people = 0;                        ///< play so many, drawn by the seed; 0 = everybody
    bool known = false;                    ///< people known already, below; without folds and sessions
    int threads = 1;                       ///< the results are the same with any number
};

/// Share of a person's ratings that is told in `known` mode.
inline constexpr double kKnownShare = 0.8;

/// One person served by one policy.
struct PlayedSession
{
    MovieList shown; ///< in this order
    std::vector<FeedbackKind> answers;
    std::vector<MovieList> lists; ///< after each of the protocol's steps: the best kListLength of what was not shown
};

/// Who is played with policies fitted on whom; people as indices, ascending.
struct EvaluationFold
{
    std::vector<int> training;
    std::vector<int> played;
};

/// What happened, as plain values; makeReport() (evaluationreport.h) measures it.
struct Evaluation
{
    EvaluationProtocol protocol;                ///< `steps` is 0 alone in `known` mode
    std::shared_ptr<const RatingMatrix> fitted; ///< training people's ratings are taken from here
    std::shared_ptr<const RatingMatrix> told;   ///< observed of a person before anything is shown
    std::shared_ptr<const RatingMatrix> truth;  ///< what the person answers from and the lists are held against
    std::vector<EvaluationFold> folds;
    QStringList policies;       ///< each with its variants behind it
    std::vector<int> variantOf; ///< place in `policies` of what each is a variant of; -1 = of none
    std::vector<std::vector<std::vector<PlayedSession>>> sessions; ///< [policy][fold][place in EvaluationFold::played]
};

/// How far an evaluation is.
struct EvaluationProgress
{
    qint64 sessions = 0; ///< played
    qint64 all = 0;      ///< to be played
    QString policy;      ///< at work
    double fitted = 1.0; ///< share of its fit; below 1 while it is fitted
    /// Until the end; NaN until each policy has been fitted and played in one fold.
    double secondsLeft = std::numeric_limits<double>::quiet_NaN();
    double measured = 0.0; ///< share of what comes after the last session
};

/// Told after each session and while policies are fitted, from the threads at work, one call at a time; false = no
/// longer wanted.
using EvaluationObserver = std::function<bool(const EvaluationProgress &)>;

/// Plays everybody with every policy.
///
/// Cold (the default): people are dealt into folds; each policy is fitted on all ratings of the other folds' people and
/// serves those of the fold, of whom it knows nothing. Each step shows the movie with the highest score of those not
/// yet shown (of equal ones the first of the catalogue), and the person answers from their stars, Ignore where they
/// have not rated it. `known`: kKnownShare of everybody's ratings are drawn; each policy is fitted on these and told
/// these of the person (in catalogue order), and lists the best of the other movies, which the person's remaining
/// ratings are held against.
///
/// Fails with what a fit fails with, ScoresInvalid and Cancelled.
[[nodiscard]] Result<Evaluation> evaluate(const std::shared_ptr<const RatingMatrix> &ratings,
                                          const std::vector<EvaluationPolicy> &policies,
                                          const EvaluationProtocol &protocol, const EvaluationObserver &observer = {});

/// Serves one person: tells the recommender `told`, then shows as many movies as the last of `steps` says; fewer where
/// the recommender's scores are no numbers. scores: scratch of the length movies.
[[nodiscard]] PlayedSession playSession(const Recommender &recommender, const RatingMatrix &told,
                                        const RatingMatrix &truth, int person, std::span<const int> steps,
                                        Eigen::VectorXf &scores);

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eval/evaluationreport.h"
#include "engine/model/model.h"
#include "engine/recommend/steering.h"

#include <memory>

namespace cineq {

/// Name of the model that is measured as it is.
inline constexpr QLatin1StringView kModelPolicy("model");

/// What is evaluated on what.
struct EvaluationSubject
{
    CatalogPtr catalog;
    std::shared_ptr<const Model> model; ///< measured too, as it is; null = none
    Steering steering;                  ///< each policy but kBaselinePolicy is measured so too; neutral = none is
    std::shared_ptr<const RatingMatrix> ratings;
    QStringList users;                                 ///< ids of the matrix's people
    qint64 unknownMovies = 0;                          ///< ratings that are not in the matrix
    std::vector<CatalogIssue> issues;                  ///< of the ratings' file
    std::shared_ptr<const FeatureMatrix> unitFeatures; ///< movies x dimensions, rows of unit norm
};

/// ratings: file of people's ratings. model: of that catalogue, or null. Fails like readRatings() and with TooFewPeople
/// below two.
[[nodiscard]] Result<EvaluationSubject> readEvaluationSubject(const QString &ratings, CatalogPtr catalog,
                                                              std::shared_ptr<const Model> model,
                                                              const Steering &steering = {});

/// The protocol with its steps ascending, each once, and all the threads there are. Fails with SettingInvalid where
/// the ratings have fewer people or movies than it asks for.
[[nodiscard]] Result<EvaluationProtocol> fitProtocol(EvaluationProtocol protocol, const RatingMatrix &ratings);

/// Those of evaluationPolicies() with these names (empty = all), kBaselinePolicy, without which there is no report, and
/// the subject's model as kModelPolicy; steered ones as variants, "gp steered". seed: of what they draw.
[[nodiscard]] std::vector<EvaluationPolicy> chooseEvaluationPolicies(const EvaluationSubject &subject,
                                                                     const QStringList &names, quint64 seed);

/// What was played and what that is worth.
struct EvaluationReport
{
    EvaluationSubject subject;
    Evaluation evaluation;
    std::vector<EvaluationRow> rows; ///< of makeReport()

    /// People who like no movie that they could be asked for.
    [[nodiscard]] int peopleWithoutLikes() const;
    /// How the policy served the person, one of those played.
    [[nodiscard]] const PlayedSession &sessionOf(int policy, int person) const;
};

using EvaluationReportPtr = std::shared_ptr<const EvaluationReport>;

/// Plays and measures; the observer's time left is that of both. Fails like evaluate() and makeReport().
[[nodiscard]] Result<EvaluationReport> runEvaluation(const EvaluationSubject &subject,
                                                     const std::vector<EvaluationPolicy> &policies,
                                                     const EvaluationProtocol &protocol,
                                                     const EvaluationObserver &observer);

} // namespace cineq

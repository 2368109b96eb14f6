// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/evaluationpolicies.h"

#include "engine/recommenders/registry.h"

namespace cineq {

std::vector<EvaluationPolicy> evaluationPolicies(const CatalogPtr &, quint64 seed)
{
    std::vector<EvaluationPolicy> policies;
    for (const QString &key : recommenderKeys())
        policies.push_back({key,
                            [key, seed](const RatingMatrix &people,
                                        const FitProgress &) -> Result<std::shared_ptr<const Recommender>> {
                                return fitRecommender(key, people, seed);
                            }});
    return policies;
}

} // namespace cineq

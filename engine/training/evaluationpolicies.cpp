// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/evaluationpolicies.h"

#include "engine/model/modelrecommender.h"
#include "engine/recommenders/registry.h"
#include "engine/training/trainer.h"

namespace cineq {

namespace {

/// CineQ's own agent, trained on the people.
EvaluationPolicy agentPolicy(const CatalogPtr &catalog, const DqnConfig &config, quint64 seed)
{
    const auto fit = [=](const RatingMatrix &people,
                         const WorkProgress &progress) -> Result<std::shared_ptr<const Recommender>> {
        const Result<std::shared_ptr<const Model>> start = makeUntrainedModel(catalog, config, seed, people);
        if (!start)
            return tl::unexpected(start.error());
        const Result<std::unique_ptr<Trainer>> trainer = makeTrainer(*start, People(people, config.state));
        if (!trainer)
            return tl::unexpected(trainer.error());
        const double searchShare = (*trainer)->hasSearched() ? 0.0 : 0.4; // of the time that training takes
        while (!(*trainer)->isFinished()) {
            if (const Result<TrainingHistory> stepped = (*trainer)->step(); !stepped)
                return tl::unexpected(stepped.error());
            const double learned = double((*trainer)->history().size()) / double(config.episodes);
            if (!progress(searchShare * (*trainer)->searchProgress() + (1.0 - searchShare) * learned))
                return failure(ErrorCode::Cancelled);
        }
        const Result<std::shared_ptr<const Model>> model = (*trainer)->model();
        if (!model)
            return tl::unexpected(model.error());
        return makeModelRecommender(*model, seed);
    };
    return {QStringLiteral("cineq"), fit};
}

} // namespace

std::vector<EvaluationPolicy> evaluationPolicies(const CatalogPtr &catalog, quint64 seed, const DqnConfig &agent)
{
    std::vector<EvaluationPolicy> policies;
    for (const QString &key : recommenderKeys())
        policies.push_back({key,
                            [key, seed](const RatingMatrix &people,
                                        const WorkProgress &) -> Result<std::shared_ptr<const Recommender>> {
                                return fitRecommender(key, people, seed);
                            }});
    policies.push_back(agentPolicy(catalog, agent, seed));
    return policies;
}

} // namespace cineq

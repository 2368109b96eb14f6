// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/evaluationrun.h"

#include "engine/model/modelrecommender.h"
#include "engine/training/evaluationpolicies.h"
#include "engine/user/cosineuser.h"

#include <algorithm>
#include <thread>

namespace cineq {

Result<EvaluationSubject> readEvaluationSubject(const QString &ratings, CatalogPtr catalog,
                                                std::shared_ptr<const Model> model)
{
    Result<RatingTable> table = readRatings(ratings, *catalog);
    if (!table)
        return tl::unexpected(table.error());
    auto matrix = std::make_shared<const RatingMatrix>(*table);
    if (matrix->people() < 2)
        return failure(ErrorCode::TooFewPeople, ratings, {QString::number(matrix->people())});
    return EvaluationSubject{std::move(catalog), std::move(model),     std::move(matrix),
                             table->users,       table->unknownMovies, std::move(table->issues)};
}

Result<EvaluationProtocol> fitProtocol(EvaluationProtocol protocol, const RatingMatrix &ratings)
{
    std::ranges::sort(protocol.steps);
    protocol.steps.erase(std::unique(protocol.steps.begin(), protocol.steps.end()), protocol.steps.end());
    protocol.threads = std::max(1, int(std::thread::hardware_concurrency()));
    const auto checkAtMost = [](const char *setting, int value, int most, const char *range) -> Result<void> {
        if (value > most)
            return failure(ErrorCode::SettingInvalid, {},
                           {QLatin1String(setting), QString::number(value), QString::fromLatin1(range).arg(most)});
        return {};
    };
    const Result<void> fits =
        checkAtMost("people", protocol.people, ratings.people(), "1 ... %1, the people who have rated")
            .and_then([&] {
                return checkAtMost("folds", protocol.known ? 0 : protocol.folds, ratings.people(),
                                   "2 ... %1, the people who have rated");
            })
            .and_then([&] {
                return checkAtMost("steps", protocol.known ? 0 : protocol.steps.back(), ratings.movies(),
                                   "1 ... %1, the movies of the catalogue");
            });
    if (!fits)
        return tl::unexpected(fits.error());
    return protocol;
}

std::vector<EvaluationPolicy> chooseEvaluationPolicies(const EvaluationSubject &subject, const QStringList &names,
                                                       quint64 seed)
{
    std::vector<EvaluationPolicy> policies = evaluationPolicies(subject.catalog, seed);
    if (!names.isEmpty())
        std::erase_if(policies, [&](const EvaluationPolicy &policy) {
            return policy.name != kBaselinePolicy && !names.contains(policy.name);
        });
    if (subject.model)
        policies.push_back(fixedPolicy(kModelPolicy, makeModelRecommender(subject.model)));
    return policies;
}

int EvaluationReport::peopleWithoutLikes() const
{
    int count = 0;
    for (const EvaluationFold &fold : evaluation.folds) {
        count += int(std::ranges::count_if(fold.played, [this](int person) {
            return std::ranges::none_of(evaluation.truth->stars(person),
                                        [](float stars) { return stars >= kLikedStars; });
        }));
    }
    return count;
}

const PlayedSession &EvaluationReport::sessionOf(int policy, int person) const
{
    for (std::size_t fold = 0; fold < evaluation.folds.size(); ++fold) {
        const std::vector<int> &played = evaluation.folds[fold].played;
        const auto place = std::ranges::lower_bound(played, person);
        if (place != played.end() && *place == person)
            return evaluation.sessions[size_t(policy)][fold][size_t(place - played.begin())];
    }
    Q_UNREACHABLE();
}

Result<EvaluationReport> runEvaluation(const EvaluationSubject &subject, const std::vector<EvaluationPolicy> &policies,
                                       const EvaluationProtocol &protocol, const EvaluationObserver &observer)
{
    Result<Evaluation> evaluation = evaluate(subject.ratings, policies, protocol, observer);
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    const FeatureExtractor extractor = FeatureExtractor::fit(*subject.catalog, FeatureConfig::defaults());
    auto rows = makeReport(*evaluation, subject.catalog->terms(TermKind::Genre),
                           unitRows(extractor.transform(*subject.catalog)));
    if (!rows)
        return tl::unexpected(rows.error());
    return EvaluationReport{subject, std::move(*evaluation), std::move(*rows)};
}

} // namespace cineq

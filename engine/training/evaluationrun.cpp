// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/evaluationrun.h"

#include "engine/model/modelrecommender.h"
#include "engine/recommend/steeredrecommender.h"
#include "engine/training/evaluationpolicies.h"
#include "engine/user/cosineuser.h"

#include <QElapsedTimer>

#include <algorithm>
#include <thread>

namespace cineq {

namespace {

EvaluationPolicy::Variant steeredVariant(const QString &name, const EvaluationSubject &subject)
{
    return {QStringLiteral("%1 steered").arg(name), [subject](std::shared_ptr<const Recommender> fitted) {
                return makeSteeredRecommender(std::move(fitted), subject.steering, subject.catalog,
                                              subject.unitFeatures);
            }};
}

} // namespace

Result<EvaluationSubject> readEvaluationSubject(const QString &ratings, CatalogPtr catalog,
                                                std::shared_ptr<const Model> model, const Steering &steering)
{
    Result<RatingTable> table = readRatings(ratings, *catalog);
    if (!table)
        return tl::unexpected(table.error());
    auto matrix = std::make_shared<const RatingMatrix>(*table);
    if (matrix->people() < 2)
        return failure(ErrorCode::TooFewPeople, ratings, {QString::number(matrix->people())});
    const FeatureExtractor extractor = FeatureExtractor::fit(*catalog, FeatureConfig::defaults());
    auto features = std::make_shared<const FeatureMatrix>(unitRows(extractor.transform(*catalog)));
    return EvaluationSubject{.catalog = std::move(catalog),
                             .model = std::move(model),
                             .steering = steering,
                             .ratings = std::move(matrix),
                             .users = table->users,
                             .unknownMovies = table->unknownMovies,
                             .issues = std::move(table->issues),
                             .unitFeatures = std::move(features)};
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
    if (!subject.steering.isNeutral()) {
        for (EvaluationPolicy &policy : policies) {
            if (policy.name != kBaselinePolicy)
                policy.variants.push_back(steeredVariant(policy.name, subject));
        }
    }
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
    const int people = protocol.people > 0 ? protocol.people : subject.ratings->people();
    qsizetype rows = 0;
    for (const EvaluationPolicy &policy : policies)
        rows += 1 + std::ssize(policy.variants);
    const double toMeasure = expectedReportSeconds(int(rows), people, protocol);
    Result<Evaluation> evaluation = evaluate(subject.ratings, policies, protocol, [&](EvaluationProgress progress) {
        progress.secondsLeft += toMeasure;
        return !observer || observer(progress);
    });
    if (!evaluation)
        return tl::unexpected(evaluation.error());

    QElapsedTimer clock;
    clock.start();
    EvaluationProgress progress{.sessions = rows * people, .all = rows * people};
    const auto measured = [&](double share) {
        progress.measured = share;
        progress.secondsLeft = double(clock.elapsed()) / 1000.0 * (1.0 - share) / share;
        return !observer || observer(progress);
    };
    auto report = makeReport(*evaluation, subject.catalog->terms(TermKind::Genre), *subject.unitFeatures, measured);
    if (!report)
        return tl::unexpected(report.error());
    return EvaluationReport{subject, std::move(*evaluation), std::move(*report)};
}

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/peoplepriors.h"

#include "engine/recommenders/addedmovies.h"
#include "engine/recommenders/answermatrices.h"
#include "engine/recommenders/ease.h"
#include "engine/recommenders/gaussianprocess.h"
#include "engine/recommenders/localprocess.h"
#include "engine/recommenders/personposterior.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace cineq {

namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

void normalizeRows(Matrix &matrix)
{
    for (int row = 0; row < matrix.rows(); ++row) {
        if (const float norm = matrix.row(row).norm(); norm > 0.0F)
            matrix.row(row) /= norm;
    }
}

Matrix genresOf(const Catalog &catalog)
{
    const TermColumn &column = catalog.terms(TermKind::Genre);
    Matrix genres = Matrix::Zero(catalog.size(), std::max(1, int(column.vocabulary().size())));
    for (int row = 0; row < catalog.size(); ++row) {
        for (const quint32 genre : column.termsAt(row))
            genres(row, int(genre)) = 1.0F;
    }
    normalizeRows(genres);
    return genres;
}

/// Soft bins of the year: movies of near years are alike.
Matrix epochsOf(const Catalog &catalog)
{
    constexpr float kFirst = 1930.0F;
    constexpr float kStep = 6.0F;
    constexpr int kCount = 15;
    Matrix epochs = Matrix::Zero(catalog.size(), kCount);
    for (int row = 0; row < catalog.size(); ++row) {
        const int year = catalog.yearAt(row);
        for (int bin = 0; year > 0 && bin < kCount; ++bin) {
            const float distance = (static_cast<float>(year) - kFirst) / kStep - static_cast<float>(bin);
            epochs(row, bin) = std::exp(-0.5F * distance * distance);
        }
    }
    normalizeRows(epochs);
    return epochs;
}

Matrix movieInputs(const RatingMatrix &ratings, const Catalog &catalog)
{
    constexpr float kUsualReward = 0.5F;
    constexpr float kPeopleForHalf = 5.0F;
    Eigen::VectorXf sums = Eigen::VectorXf::Zero(ratings.movies());
    Eigen::VectorXf counts = Eigen::VectorXf::Zero(ratings.movies());
    for (int person = 0; person < ratings.people(); ++person) {
        for (std::size_t i = 0; i < ratings.rows(person).size(); ++i) {
            sums[ratings.rows(person)[i]] += static_cast<float>(traits(ratings.answers(person)[i]).reward);
            counts[ratings.rows(person)[i]] += 1.0F;
        }
    }
    const float people = static_cast<float>(std::max(ratings.people(), 1));
    const auto unrated = static_cast<float>(traits(FeedbackKind::Ignore).reward);
    Matrix inputs = Matrix::Zero(catalog.size(), PeoplePriors::kMovieInputs);
    for (int row = 0; row < ratings.movies(); ++row) {
        inputs(row, 0) = (sums[row] + unrated * (people - counts[row])) / people;
        inputs(row, 1) = std::log1p(counts[row]) / 5.0F;
        inputs(row, 2) = (sums[row] + kPeopleForHalf * kUsualReward) / (counts[row] + kPeopleForHalf);
    }
    for (int row = 0; row < catalog.size(); ++row) {
        const int year = catalog.yearAt(row);
        inputs(row, 3) = year > 0 ? (static_cast<float>(year) - 1990.0F) / 10.0F : 0.0F;
    }
    return inputs;
}

/// The mean reward that those movies have at least that strangers are shown.
float usualReward(Eigen::VectorXf means)
{
    constexpr Eigen::Index kUsual = 150;
    const Eigen::Index last = std::min(kUsual, means.size() * 3 / 4);
    std::ranges::nth_element(means, means.begin() + last, std::ranges::greater());
    return means[last];
}

} // namespace

std::shared_ptr<const PeoplePriors> PeoplePriors::withProfileNetwork(ListNetwork network) const
{
    auto priors = std::make_shared<PeoplePriors>(*this);
    priors->profileRanker = std::make_shared<const ProfileRanker>(profileInputs, std::move(network));
    return priors;
}

std::shared_ptr<const PeoplePriors> fitPeoplePriors(RatingMatrix ratings, const Catalog &catalog,
                                                    std::shared_ptr<const FeatureMatrix> unitFeatures,
                                                    const LocalProcessHyperparameters &hyperparameters)
{
    auto priors = std::make_shared<PeoplePriors>();
    priors->content = std::make_shared<const ContentMatrix>(contentMatrix(catalog, ratings.movies()));
    const auto content = std::make_shared<const ContentMatrix>(priors->content->topRows(ratings.movies()));
    const auto order = std::make_shared<const RatingOrder>(ratings);
    AnswerMatrices answers(ratings);
    const auto local = [&](const LocalProcessHyperparameters &values) {
        return fitLocalProcess(answers, {.values = values, .content = content, .order = order, .lookahead = 1.0F});
    };
    LocalProcessHyperparameters byContent = hyperparameters;
    byContent.contentShare = (1.0F + hyperparameters.contentShare) / 2.0F;
    const auto process = [&](const GaussianProcessSettings &settings) { return fitGaussianProcess(answers, settings); };
    priors->parts = {
        {QStringLiteral("local"), local(hyperparameters), 1.0F, 0.0F},
        {QStringLiteral("local, by content"), local(byContent), 0.0F, 0.0F},
        {QStringLiteral("GP reward, sure"), process({.channels = {{kRewardScale, 0.05F}}}), 0.0F, 0.0F},
        {QStringLiteral("GP reward, unsure"), process({.channels = {{kRewardScale, 0.6F}}}), 0.0F, 0.0F},
        {QStringLiteral("GP rated"), process({.target = kRatedScale, .channels = {{kRatedScale, 0.1F}}}), 0.0F, 0.0F},
        {QStringLiteral("GP liked"), process({.target = kLikedScale, .channels = {{kLikedScale, 0.1F}}}), 0.0F, 0.0F},
        {QStringLiteral("posterior, 2 answers"), fitPersonPosterior(answers, {.classes = 2}), 0.0F, 0.0F},
        {QStringLiteral("posterior, 3 answers"), fitPersonPosterior(answers, {.classes = 3}), 0.0F, 0.0F},
        {QStringLiteral("EASE"), fitEase(answers), 0.0F, 1.0F},
    };
    priors->genres = genresOf(catalog);
    priors->epochs = epochsOf(catalog);
    priors->movies = movieInputs(ratings, catalog);
    priors->usualReward = usualReward(priors->movies.col(0).head(ratings.movies()));
    std::shared_ptr<const AddedMovies> added;
    if (catalog.size() > ratings.movies()) {
        added = std::make_shared<const AddedMovies>(ratings, *priors->content, *unitFeatures);
        for (PeoplePriors::Part &part : priors->parts)
            part.recommender = inferAdded(std::move(part.recommender), added);
        for (const int column : {0, 1, 2}) { // all but the year come from people
            Eigen::VectorXf values = priors->movies.col(column);
            added->infer(values, 0.0F);
            priors->movies.col(column) = values;
        }
    }
    priors->hyperparameters = hyperparameters;
    priors->profileInputs = std::make_shared<const ProfileInputs>(ratings, order, priors->content, added);
    priors->unitFeatures = std::move(unitFeatures);
    priors->ratings = std::move(ratings);
    return priors;
}

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"

#include "engine/base/memory.h"
#include "engine/base/paths.h"
#include "engine/recommenders/peoplestate.h"
#include "engine/rl/candidates.h"
#include "engine/user/beliefstate.h"
#include "engine/user/cosineuser.h"
#include "engine/user/preferencestate.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <new>

namespace cineq {

namespace {

/// How a model remembers its catalogue: the bundled one by its name, so that the model serves on another machine.
QString storedPath(const QString &catalogPath)
{
    const QFileInfo file(catalogPath);
    const bool bundled = file.canonicalPath() == QFileInfo(bundledDataFolder()).canonicalFilePath();
    return bundled ? file.fileName() : file.absoluteFilePath();
}

} // namespace

std::vector<float> Model::featuresOf(int row) const
{
    const FeatureMatrix vector = extractor.transform(*catalog, row, 1);
    return {vector.data(), vector.data() + vector.size()};
}

std::unique_ptr<UserState> Model::newState(quint64 seed) const
{
    std::unique_ptr<UserState> state;
    switch (config.state) {
    case StateKind::Preference:
        state = std::make_unique<PreferenceState>(features);
        break;
    case StateKind::Belief:
        state = std::make_unique<BeliefState>(beliefSpace);
        break;
    case StateKind::People:
        state = std::make_unique<PeopleState>(peoplePriors);
        break;
    }
    Rng rng(seed, "state");
    state->reset(rng);
    return state;
}

std::vector<float> Model::score(const UserState &state, std::span<const int> closed) const
{
    return score(state, closed, info.networkWeight);
}

std::vector<float> Model::score(const UserState &state, std::span<const int> closed, double networkWeight) const
{
    const std::span<const float> prior = state.prior();
    if (prior.empty()) {
        std::vector<float> q(size_t(catalog->size()));
        network->score(state.values(), 1, q);
        return q;
    }
    std::vector<float> q(prior.begin(), prior.end());
    if (networkWeight == 0.0)
        return q;
    if (network->shape().pairDimensions > 0) {
        addToCandidates(state, closed, networkWeight, q);
        return q;
    }
    std::vector<float> added(q.size());
    network->score(state.values(), 1, added);
    for (std::size_t row = 0; row < q.size(); ++row)
        q[row] += static_cast<float>(networkWeight) * added[row];
    return q;
}

void Model::addToCandidates(const UserState &state, std::span<const int> closed, double networkWeight,
                            std::vector<float> &q) const
{
    const std::vector<int> candidates = openCandidates(q, closed, catalog->size(), config.candidates);
    if (candidates.empty())
        return;
    std::vector<float> pairs(candidates.size() * size_t(state.pairDimensions()));
    state.describePairs(candidates, pairs);
    std::vector<float> added(candidates.size());
    network->score(state.values(), candidates, pairs, added);
    const float lowestPrior = q[size_t(candidates.back())];
    float lowest = std::numeric_limits<float>::infinity();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        added[i] = q[size_t(candidates[i])] + static_cast<float>(networkWeight) * added[i];
        lowest = std::min(lowest, added[i]);
    }
    for (float &value : q)
        value = lowest - std::max(0.0F, lowestPrior - value);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        q[size_t(candidates[i])] = added[i];
}

std::vector<ScoreParts> Model::scoreParts(const UserState &state, std::span<const float> q,
                                          std::span<const int> rows) const
{
    std::vector<ScoreParts> parts(rows.size());
    state.addPriorParts(rows, parts);
    const std::span<const float> prior = state.prior();
    const float weight = prior.empty() ? 1.0F : static_cast<float>(info.networkWeight);
    const float value = weight != 0.0F ? weight * network->value(state.values()) : 0.0F;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const float added = q[size_t(rows[i])] - (prior.empty() ? 0.0F : prior[size_t(rows[i])]);
        parts[i].value += value;
        parts[i].sessionMatch += added - value;
    }
    return parts;
}

NetworkShape Model::networkShape() const
{
    return network->shape();
}

std::shared_ptr<const Model> Model::withOwnNetwork() const
{
    auto own = std::make_shared<Model>(*this);
    QNetwork copy(config, networkShape(), unitFeatures, 0);
    [[maybe_unused]] const Result<void> fits = copy.setWeights(network->weights());
    Q_ASSERT(fits);
    own->setNetwork(std::make_shared<const QNetwork>(std::move(copy)));
    if (!network->searchLists().isEmpty())
        own->prepareSearch(network->searchLists());
    return own;
}

bool Model::isSearched() const
{
    return config.state == StateKind::Preference && network->canSearch();
}

std::optional<std::vector<int>> Model::best(const UserState &state, int count) const
{
    return isSearched() ? std::optional(network->best(state.values(), count)) : std::nullopt;
}

void Model::setNetwork(std::shared_ptr<const QNetwork> newNetwork)
{
    network = std::move(newNetwork);
    if (info.networkWeight != 0.0) // else nothing asks it
        network->prepare();
}

void Model::prepareSearch(ProductLists known) const
{
    if (info.trained && isSearched())
        network->prepareSearch(std::move(known), info.seed);
}

void Model::fitState(RatingMatrix ratings, const LocalProcessHyperparameters &hyperparameters)
{
    FeatureMatrix content = extractor.transform(*catalog);
    features = config.state == StateKind::Preference ? std::make_shared<const FeatureMatrix>(content) : nullptr;
    if (config.state == StateKind::People) // whose ratings of a catalogue may be averages over those met as strangers
        content.rightCols(1).setZero();
    unitFeatures = std::make_shared<const FeatureMatrix>(unitRows(std::move(content)));
    beliefSpace = config.state == StateKind::Belief ? makeBeliefSpace(*catalog, unitFeatures) : nullptr;
    peoplePriors = config.state == StateKind::People
                       ? fitPeoplePriors(std::move(ratings), *catalog, unitFeatures, hyperparameters)
                       : nullptr;
}

FeatureConfig featureConfigOf(const DqnConfig &config)
{
    return config.tagFeatures ? FeatureConfig::defaults() : FeatureConfig::reference();
}

QString presetName(const DqnConfig &config)
{
    for (const QString &name : {QStringLiteral("default"), QStringLiteral("reference"), QStringLiteral("people")}) {
        if (config == *DqnConfig::preset(name))
            return name;
    }
    return QStringLiteral("custom");
}

Result<void> checkMemory(const DqnConfig &config, const NetworkShape &shape, qint64 bytes)
{
    constexpr qint64 kMostParameters = 130'000'000; // so that a checkpoint's state stays below 2 GiB
    const qint64 parameters = QNetwork::leastParameters(config, shape) + shape.actions;
    const qint64 needed = QNetwork::trainingMemory(config, shape);
    const qint64 usable =
        parameters <= kMostParameters ? bytes : std::min(bytes, needed / parameters * kMostParameters);
    if (config.network == NetworkKind::TwoTowerDueling || needed <= usable)
        return {};
    return failure(ErrorCode::NetworkTooLarge, {},
                   {QString::number(shape.actions), QString::number(needed), QString::number(usable)});
}

Result<std::shared_ptr<const Model>> makeUntrainedModel(CatalogPtr catalog, const DqnConfig &config, quint64 seed,
                                                        const RatingMatrix &ratings)
{
    if (catalog->size() < 2)
        return failure(ErrorCode::CatalogTooSmall, catalog->path(),
                       {QString::number(catalog->size()), QStringLiteral("2")});
    try {
        Model fitted;
        fitted.extractor = FeatureExtractor::fit(*catalog, featureConfigOf(config));
        fitted.catalog = std::move(catalog);
        return makeUntrainedModel(fitted, config, seed, ratings);
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, {}, {QStringLiteral("features")});
    }
}

Result<std::shared_ptr<const Model>> makeUntrainedModel(const Model &fitted, const DqnConfig &config, quint64 seed,
                                                        const RatingMatrix &ratings)
{
    if (config.state == StateKind::People && ratings.people() == 0)
        return failure(ErrorCode::RatingsNeeded);
    try {
        auto model = std::make_shared<Model>(fitted);
        model->config = config;
        model->fitState(ratings,
                        fitted.peoplePriors ? fitted.peoplePriors->hyperparameters : LocalProcessHyperparameters{});
        const bool twoTower = config.network == NetworkKind::TwoTowerDueling;
        const std::unique_ptr<UserState> state = model->newState(seed);
        const NetworkShape shape{.stateDimensions = state->dimensions(),
                                 .actions = model->catalog->size(),
                                 .actionDimensions = twoTower ? model->extractor.dimensions() : 0,
                                 .pairDimensions = state->pairDimensions()};
        if (const std::optional<qint64> free = availableMemory()) {
            if (const Result<void> fits = checkMemory(config, shape, *free); !fits)
                return tl::unexpected(fits.error());
        }
        model->history.clear();
        model->info = {.catalogPath = storedPath(model->catalog->path()),
                       .catalogFingerprint = model->catalog->fingerprint(),
                       .movies = model->catalog->size(),
                       .preset = presetName(config),
                       .seed = seed,
                       .created = QDateTime::currentDateTimeUtc()};
        model->setNetwork(std::make_shared<const QNetwork>(config, shape, model->unitFeatures, seed));
        return model;
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, {}, {QStringLiteral("network")});
    }
}

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"

#include "engine/base/paths.h"
#include "engine/user/beliefstate.h"
#include "engine/user/cosineuser.h"
#include "engine/user/preferencestate.h"

#include <QFileInfo>

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

std::unique_ptr<UserState> Model::newState(quint64 seed) const
{
    std::unique_ptr<UserState> state;
    if (config.state == StateKind::Belief)
        state = std::make_unique<BeliefState>(beliefSpace);
    else
        state = std::make_unique<PreferenceState>(features);
    Rng rng(seed, "state");
    state->reset(rng);
    return state;
}

std::vector<float> Model::score(const UserState &state) const
{
    return score(state.values(), state.prior(), info.networkWeight);
}

std::vector<float> Model::score(std::span<const float> state, std::span<const float> prior, double networkWeight) const
{
    if (prior.empty()) {
        std::vector<float> q(size_t(catalog->size()));
        network->score(state, 1, q);
        return q;
    }
    std::vector<float> q(prior.begin(), prior.end());
    if (networkWeight == 0.0)
        return q;
    std::vector<float> added(q.size());
    network->score(state, 1, added);
    for (std::size_t row = 0; row < q.size(); ++row)
        q[row] += static_cast<float>(networkWeight) * added[row];
    return q;
}

NetworkShape Model::networkShape() const
{
    return network->shape();
}

void Model::setFeatures(CatalogPtr newCatalog, FeatureMatrix newFeatures)
{
    catalog = std::move(newCatalog);
    features = std::make_shared<const FeatureMatrix>(std::move(newFeatures));
    unitFeatures = std::make_shared<const FeatureMatrix>(unitRows(*features));
    beliefSpace = makeBeliefSpace(*catalog, unitFeatures);
}

FeatureConfig featureConfigOf(const DqnConfig &config)
{
    return config.tagFeatures ? FeatureConfig::defaults() : FeatureConfig::reference();
}

QString presetName(const DqnConfig &config)
{
    for (const QString &name : {QStringLiteral("default"), QStringLiteral("reference")}) {
        if (config == *DqnConfig::preset(name))
            return name;
    }
    return QStringLiteral("custom");
}

Result<std::shared_ptr<const Model>> makeUntrainedModel(CatalogPtr catalog, const DqnConfig &config, quint64 seed)
{
    if (catalog->size() < 2)
        return failure(ErrorCode::CatalogTooSmall, catalog->path(),
                       {QString::number(catalog->size()), QStringLiteral("2")});
    try {
        Model fitted;
        fitted.extractor = FeatureExtractor::fit(*catalog, featureConfigOf(config));
        // Not the features that fit() could hand out: a model read from a file has these, to the last bit.
        FeatureMatrix features = fitted.extractor.transform(*catalog);
        fitted.setFeatures(std::move(catalog), std::move(features));
        return makeUntrainedModel(fitted, config, seed);
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, {}, {QStringLiteral("features")});
    }
}

Result<std::shared_ptr<const Model>> makeUntrainedModel(const Model &fitted, const DqnConfig &config, quint64 seed)
{
    try {
        auto model = std::make_shared<Model>(fitted);
        model->config = config;
        const bool twoTower = config.network == NetworkKind::TwoTowerDueling;
        const NetworkShape shape{.stateDimensions = model->newState(seed)->dimensions(),
                                 .actions = model->catalog->size(),
                                 .actionDimensions = twoTower ? static_cast<int>(model->features->cols()) : 0};
        model->network = std::make_shared<const QNetwork>(config, shape, model->unitFeatures, seed);
        model->history.clear();
        model->info = {.catalogPath = storedPath(model->catalog->path()),
                       .catalogFingerprint = model->catalog->fingerprint(),
                       .preset = presetName(config),
                       .seed = seed,
                       .created = QDateTime::currentDateTimeUtc()};
        return model;
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, {}, {QStringLiteral("network")});
    }
}

} // namespace cineq

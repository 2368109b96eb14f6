// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/modelfile.h"

#include "engine/base/datastream.h"
#include "engine/base/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>
#include <new>

namespace cineq {

namespace {

constexpr char kMagic[] = "CineQ model\n";
constexpr qsizetype kMagicSize = sizeof(kMagic) - 1;
constexpr quint32 kFirstVersionWithLists = 5;
constexpr quint32 kFirstVersionWithHyperparameters = 6;
/// Of all local processes before.
constexpr LocalProcessHyperparameters kFormerHyperparameters{.ratedNoise = 0.1F,
                                                             .tasteNoise = 0.12F,
                                                             .beta = 0.2F,
                                                             .eraBeta = 0.3F,
                                                             .halfLife = 5.0F,
                                                             .eraMean = 0.6F,
                                                             .contentShare = 0.4F,
                                                             .orderWeight = 2.5F};
constexpr auto kHash = QCryptographicHash::Blake2b_256;
constexpr qsizetype kHashSize = 32;

struct Header
{
    ModelInfo info;
    DqnConfig config;
    NetworkShape shape;
};

QDataStream &operator<<(QDataStream &stream, const Header &header)
{
    const ModelInfo &info = header.info;
    return stream << info.catalogPath << info.catalogFingerprint << info.preset << info.seed << info.created
                  << info.trained << info.realPeople << info.gain.mean << info.gain.standardError
                  << qint32(info.gain.people) << info.networkWeight << header.config
                  << qint32(header.shape.stateDimensions) << qint32(header.shape.actions)
                  << qint32(header.shape.actionDimensions) << qint32(header.shape.pairDimensions);
}

QDataStream &operator>>(QDataStream &stream, Header &header)
{
    ModelInfo &info = header.info;
    qint32 stateDimensions = 0;
    qint32 actions = 0;
    qint32 actionDimensions = 0;
    qint32 pairDimensions = 0;
    qint32 people = 0;
    stream >> info.catalogPath >> info.catalogFingerprint >> info.preset >> info.seed >> info.created >> info.trained >>
        info.realPeople >> info.gain.mean >> info.gain.standardError >> people >> info.networkWeight >> header.config >>
        stateDimensions >> actions >> actionDimensions >> pairDimensions;
    info.gain.people = people;
    info.movies = actions;
    header.shape = {stateDimensions, actions, actionDimensions, pairDimensions};
    const bool twoTower = header.config.network == NetworkKind::TwoTowerDueling;
    const bool pairs = header.config.state == StateKind::People;
    const bool sane = header.config.check() && stateDimensions > 0 && actions > 0 && actionDimensions >= 0 &&
                      pairDimensions >= 0 && (actionDimensions > 0) == twoTower && (pairDimensions > 0) == pairs &&
                      (!pairs || stateDimensions > actionDimensions) && people >= 0 && std::isfinite(info.gain.mean) &&
                      std::isfinite(info.gain.standardError) && std::isfinite(info.networkWeight);
    if (stream.status() == QDataStream::Ok && !sane)
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

tl::unexpected<Error> damaged(const QString &path, const QString &what)
{
    return failure(ErrorCode::ModelDamaged, path, {what});
}

Result<void> checkIsFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, path);
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, path);
    if (!info.isFile())
        return failure(ErrorCode::ModelForeign, path);
    return {};
}

/// Magic and version, which is returned; the stream stands behind them afterwards.
Result<quint32> readPreamble(QDataStream &stream, const QString &path)
{
    stream.setVersion(kStreamVersion);
    QByteArray magic(kMagicSize, '\0');
    quint32 version = 0;
    if (stream.readRawData(magic.data(), int(magic.size())) != magic.size() || magic != kMagic)
        return failure(ErrorCode::ModelForeign, path);
    stream >> version;
    if (stream.status() != QDataStream::Ok)
        return damaged(path, QStringLiteral("cut short"));
    if (version < kOldestModelFormatVersion || version > kModelFormatVersion)
        return failure(ErrorCode::ModelVersion, path, {QString::number(version), QString::number(kModelFormatVersion)});
    return version;
}

/// All that a file holds, checked against its hash.
struct Content
{
    Header header;
    FeatureExtractor extractor;
    QByteArray weights;
    TrainingHistory history;
    TrainingEvents events;
    RatingMatrix ratings{0};
    LocalProcessHyperparameters hyperparameters = kFormerHyperparameters;
    QByteArray profileNetwork; // empty where none was trained
    QByteArray trainingState;
    ProductLists lists; // of the network's search; empty where it needs none
    QByteArray hash;
};

Result<Content> readContent(const QString &path)
{
    if (const Result<void> regular = checkIsFile(path); !regular)
        return tl::unexpected(regular.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, {file.errorString()});
    const QByteArray bytes = file.readAll();
    QDataStream stream(bytes);
    const Result<quint32> version = readPreamble(stream, path);
    if (!version)
        return tl::unexpected(version.error());
    if (bytes.size() <= kMagicSize + kHashSize)
        return damaged(path, QStringLiteral("cut short"));
    Content content;
    content.hash = bytes.last(kHashSize);
    const QByteArrayView hashed(bytes.constData(), bytes.size() - kHashSize);
    if (QCryptographicHash::hash(hashed, kHash) != content.hash)
        return damaged(path, QStringLiteral("its checksum does not fit its content"));
    QByteArray header;
    stream >> header;
    QDataStream headerStream(header);
    headerStream.setVersion(kStreamVersion);
    headerStream >> content.header;
    stream >> content.extractor >> content.weights;
    if (*version == kOldestModelFormatVersion)
        readHistoryOfVersion3(stream, content.history);
    else
        stream >> content.history >> content.events;
    stream >> content.ratings >> content.profileNetwork >> content.trainingState;
    if (*version >= kFirstVersionWithLists)
        stream >> content.lists;
    if (*version >= kFirstVersionWithHyperparameters)
        stream >> content.hyperparameters;
    if (stream.status() != QDataStream::Ok || headerStream.status() != QDataStream::Ok)
        return damaged(path, QStringLiteral("a part of it can't be read"));
    content.header.info.path = path;
    content.header.info.hash = content.hash;
    return content;
}

/// The header alone, unchecked beyond its form.
Result<Header> readHeader(const QString &path)
{
    if (const Result<void> regular = checkIsFile(path); !regular)
        return tl::unexpected(regular.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, {file.errorString()});
    QDataStream stream(&file);
    if (const Result<quint32> version = readPreamble(stream, path); !version)
        return tl::unexpected(version.error());
    QByteArray bytes;
    stream >> bytes;
    Header header;
    QDataStream headerStream(bytes);
    headerStream.setVersion(kStreamVersion);
    headerStream >> header;
    if (stream.status() != QDataStream::Ok || headerStream.status() != QDataStream::Ok)
        return damaged(path, QStringLiteral("its header can't be read"));
    header.info.path = path;
    return header;
}

/// Whether the model knows what to make of each of the catalogue's movies.
Result<void> checkServes(const Header &header, const Catalog &catalog, const QString &path)
{
    const int trained = header.info.movies;
    const bool begins = trained <= catalog.size() &&
                        header.info.catalogFingerprint ==
                            (trained == catalog.size() ? catalog.fingerprint() : catalog.fingerprintOfFirst(trained));
    if (!begins)
        return failure(ErrorCode::ModelOtherCatalog, path, {header.info.catalogPath, catalog.path()});
    if (trained < catalog.size() && header.shape.actionDimensions == 0)
        return failure(ErrorCode::ModelFixedMovies, path, {QString::number(trained), QString::number(catalog.size())});
    return {};
}

/// A network with the file's weights; features as with QNetwork.
Result<std::shared_ptr<const QNetwork>> networkOf(const Content &content, ActionFeatures features, const QString &path)
{
    const qint64 weights = content.weights.size() / qint64(sizeof(float));
    if (weights < QNetwork::leastParameters(content.header.config, content.header.shape))
        return damaged(path, QStringLiteral("it has too few weights"));
    auto network =
        std::make_shared<QNetwork>(content.header.config, content.header.shape, std::move(features), quint64(0));
    if (Result<void> read = network->setWeights(content.weights); !read) {
        Error error = read.error();
        error.file = path;
        return tl::unexpected(error);
    }
    return network;
}

/// Takes over what the file has learned to rank profiles with, if it has.
Result<void> readProfileNetwork(const Content &content, Model &model, const QString &path)
{
    if (content.profileNetwork.isEmpty() || model.peoplePriors == nullptr)
        return {};
    Rng rng(0);
    ListNetwork network(ProfileInputs::kCount, rng);
    QDataStream stream(content.profileNetwork);
    stream.setVersion(kStreamVersion);
    stream >> network;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return damaged(path, QStringLiteral("its profile network can't be read"));
    model.peoplePriors = model.peoplePriors->withProfileNetwork(std::move(network));
    return {};
}

} // namespace

Result<QByteArray> writeModel(const QString &path, const Model &model, const QByteArray &trainingState)
{
    QByteArray header;
    QDataStream headerStream(&header, QIODevice::WriteOnly);
    headerStream.setVersion(kStreamVersion);
    NetworkShape shape = model.networkShape();
    shape.actions = model.info.movies;
    headerStream << Header{model.info, model.config, shape};

    QByteArray profileNetwork;
    if (model.peoplePriors && model.peoplePriors->profileRanker) {
        QDataStream networkStream(&profileNetwork, QIODevice::WriteOnly);
        networkStream.setVersion(kStreamVersion);
        networkStream << model.peoplePriors->profileRanker->network();
    }

    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream.writeRawData(kMagic, int(kMagicSize));
    stream << kModelFormatVersion << header << model.extractor << model.network->weights() << model.history
           << model.events << (model.peoplePriors ? model.peoplePriors->ratings : RatingMatrix(0)) << profileNetwork
           << trainingState << model.network->searchLists()
           << (model.peoplePriors ? model.peoplePriors->hyperparameters : LocalProcessHyperparameters{});
    QByteArray hash = QCryptographicHash::hash(bytes, kHash);

    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || file.write(hash) != hash.size() ||
        !file.commit())
        return failure(ErrorCode::WriteFailed, path, {file.errorString()});
    return hash;
}

Result<std::shared_ptr<const Model>> readModel(const QString &path, CatalogPtr catalog, QByteArray *trainingState)
{
    try {
        Result<Content> content = readContent(path);
        if (!content)
            return tl::unexpected(content.error());
        Header &header = content->header;
        if (const Result<void> serves = checkServes(header, *catalog, path); !serves)
            return tl::unexpected(serves.error());
        auto model = std::make_shared<Model>();
        model->info = header.info;
        model->config = header.config;
        model->extractor = std::move(content->extractor);
        model->catalog = std::move(catalog);
        model->history = std::move(content->history);
        model->events = std::move(content->events);
        NetworkShape &shape = header.shape;
        shape.actions = model->catalog->size();
        if (model->config.state == StateKind::People) {
            if (content->ratings.movies() != header.info.movies)
                return damaged(path, QStringLiteral("its ratings are not of its catalogue"));
            if (content->ratings.people() == 0)
                return damaged(path, QStringLiteral("it has learned from nobody's ratings"));
        }
        model->fitState(std::move(content->ratings), content->hyperparameters);
        if (const Result<void> read = readProfileNetwork(*content, *model, path); !read)
            return tl::unexpected(read.error());
        const std::unique_ptr<UserState> state = model->newState(0);
        if (shape.stateDimensions != state->dimensions() || shape.pairDimensions != state->pairDimensions() ||
            (shape.actionDimensions != 0 && shape.actionDimensions != model->extractor.dimensions()))
            return failure(ErrorCode::ModelShape, path,
                           {QStringLiteral("network"),
                            QStringLiteral("%1 x %2").arg(shape.stateDimensions).arg(shape.actionDimensions),
                            QStringLiteral("%1 x %2").arg(state->dimensions()).arg(model->extractor.dimensions())});
        Result<std::shared_ptr<const QNetwork>> network = networkOf(*content, model->unitFeatures, path);
        if (!network)
            return tl::unexpected(network.error());
        model->setNetwork(std::move(*network));
        model->prepareSearch(std::move(content->lists));
        if (trainingState != nullptr)
            *trainingState = std::move(content->trainingState);
        return model;
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, path, {QStringLiteral("model")});
    }
}

Result<ModelDescription> describeModel(const QString &path)
{
    try {
        Result<Content> content = readContent(path);
        if (!content)
            return tl::unexpected(content.error());
        const Header &header = content->header;
        const Result<std::shared_ptr<const QNetwork>> network = networkOf(*content, nullptr, path);
        if (!network)
            return tl::unexpected(network.error());
        return ModelDescription{
            .info = header.info,
            .config = header.config,
            .prior = header.config.state == StateKind::People ? std::optional(content->hyperparameters) : std::nullopt,
            .shape = header.shape,
            .episodes = static_cast<int>(content->history.size()),
            .genreDimensions = content->extractor.genreDimensions(),
            .tagDimensions = content->extractor.tagDimensions(),
            .textDimensions = content->extractor.embeddingDimensions(),
            .layers = (*network)->layers(),
            .parameters = (*network)->parameterCount()};
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, path, {QStringLiteral("model")});
    }
}

Result<RunRecord> readRunRecord(const QString &path)
{
    try {
        return readContent(path).map([](Content &&content) {
            return RunRecord{content.header.info, content.header.config, std::move(content.history),
                             std::move(content.events)};
        });
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, path, {QStringLiteral("model")});
    }
}

Result<ModelInfo> readModelInfo(const QString &path)
{
    return readHeader(path).map(&Header::info);
}

QString catalogFileOf(const ModelInfo &info)
{
    return QDir(bundledDataFolder()).filePath(info.catalogPath); // an absolute path stays as it is
}

QString freshModelPath(const QString &folder, const QString &preset)
{
    const QString stem = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-")) + preset;
    QString path = QDir(folder).filePath(stem + QStringLiteral(".cineq"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QStringLiteral("%1-%2.cineq").arg(stem).arg(number));
    return path;
}

QString newestModelFor(const QString &folder, const Catalog &catalog)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("*.cineq")}, QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo &file : files) {
        const Result<Header> header = readHeader(file.filePath());
        if (header && checkServes(*header, catalog, file.filePath()) && readContent(file.filePath()))
            return file.filePath();
    }
    return {};
}

} // namespace cineq

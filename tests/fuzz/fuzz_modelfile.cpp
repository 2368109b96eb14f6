// SPDX-License-Identifier: GPL-3.0-or-later
// Any content as a model file. Checksums would end every try at once, so an input is the content between them, in four
// parts, and the file is made of it with checksums that fit.
#include "engine/base/datastream.h"
#include "engine/model/modelfile.h"

#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace cineq;

extern "C" std::size_t LLVMFuzzerMutate(quint8 *data, std::size_t size, std::size_t most);

namespace {

constexpr qsizetype kMagicSize = 12;
constexpr auto kHash = QCryptographicHash::Blake2b_256;
constexpr int kHashSize = 32;

/// A model file between its checksums.
struct Parts
{
    QByteArray header;
    QByteArray features;
    QByteArray weights; ///< a single byte stands for the weights of that fixture, which are too long to mutate
    QByteArray rest;    ///< history, ratings, profile network, training state
};

QByteArray toInput(const Parts &parts)
{
    QByteArray input;
    QDataStream stream(&input, QIODevice::WriteOnly);
    stream << parts.header << parts.features << parts.weights << parts.rest;
    return input;
}

std::optional<Parts> fromInput(const QByteArray &input)
{
    Parts parts;
    QDataStream stream(input);
    stream >> parts.header >> parts.features >> parts.weights >> parts.rest;
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(parts) : std::nullopt;
}

/// A small model of each kind of network and state, and its file in parts.
struct Fixture
{
    Parts parts;
    QByteArray weights;
};

const CatalogPtr &catalog()
{
    static const CatalogPtr kCatalog = tinyCatalog(6);
    return kCatalog;
}

const InputFolder &folder()
{
    static const InputFolder kFolder;
    return kFolder;
}

RatingMatrix ratings()
{
    RatingTable table{.movies = catalog()->size()};
    for (int user = 0; user < 4; ++user) {
        table.users.append(QString::number(user));
        for (int row = user % 2; row < table.movies; row += 2)
            table.ratings.push_back(
                {.user = user, .row = row, .stars = 0.5F + float((user + row) % 10) / 2.0F, .timestamp = row});
    }
    return RatingMatrix(table);
}

Fixture makeFixture(const DqnConfig &config, char number)
{
    const auto fresh = makeUntrainedModel(catalog(), config, 1, ratings());
    require(fresh.has_value());
    Model model = **fresh;
    model.info.catalogPath = QStringLiteral("tiny.csv"); // no matter where the target runs
    model.history = {{.episode = 1, .learningSteps = 5, .reward = 1.25}};
    const QString path = folder().path(QStringLiteral("fixture"));
    require(writeModel(path, model, "training state").has_value());

    const QByteArray bytes = contentOf(path);
    Fixture fixture{.weights = model.network->weights()};
    QDataStream stream(bytes);
    stream.setVersion(kStreamVersion);
    quint32 version = 0;
    stream.skipRawData(kMagicSize);
    stream >> version >> fixture.parts.header;
    quint32 magic = 0;
    quint64 size = 0;
    stream >> magic >> version >> size;
    stream.skipRawData(kHashSize);
    fixture.parts.features.resize(qsizetype(size));
    stream.readRawData(fixture.parts.features.data(), int(size));
    QByteArray weights;
    stream >> weights;
    require(weights == fixture.weights);
    fixture.parts.weights = QByteArray(1, number);
    fixture.parts.rest = bytes.sliced(stream.device()->pos()).chopped(kHashSize);
    return fixture;
}

const std::array<Fixture, 3> &fixtures()
{
    static const std::array<Fixture, 3> kFixtures{makeFixture(DqnConfig::defaults(), 0),
                                                  makeFixture(DqnConfig::reference(), 1),
                                                  makeFixture(DqnConfig::people(), 2)};
    return kFixtures;
}

/// The file with both checksums.
QByteArray sealed(const Parts &parts)
{
    const bool isShort = parts.weights.size() == 1 && quint8(parts.weights[0]) < fixtures().size();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream.writeRawData("CineQ model\n", int(kMagicSize));
    stream << kModelFormatVersion << parts.header << quint32(0x43514658) << quint32(1)
           << quint64(parts.features.size());
    stream.writeRawData(QCryptographicHash::hash(parts.features, kHash).constData(), kHashSize);
    stream.writeRawData(parts.features.constData(), int(parts.features.size()));
    stream << (isShort ? fixtures()[quint8(parts.weights[0])].weights : parts.weights);
    stream.writeRawData(parts.rest.constData(), int(parts.rest.size()));
    return bytes + QCryptographicHash::hash(bytes, kHash);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication kApplication(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const std::optional<Parts> parts = fromInput(input);
    const QString path = folder().write(QStringLiteral("input"), parts ? sealed(*parts) : input);
    (void)readModelInfo(path);
    const auto described = describeModel(path);
    QByteArray trainingState;
    const auto model = readModel(path, catalog(), &trainingState);
    if (!model)
        return 0;
    require(described.has_value() && described->info.hash == (*model)->info.hash);
    const auto state = (*model)->newState(0);
    (void)(*model)->score(*state, {}, 0.0);
    state->observe(2, FeedbackKind::Like);
    (void)(*model)->score(*state, {});
    return 0;
}

/// Mutates one part, whatever its length; begins with a fixture.
extern "C" std::size_t LLVMFuzzerCustomMutator(quint8 *data, std::size_t size, std::size_t most, unsigned seed)
{
    std::optional<Parts> parts = fromInput(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!parts) {
        parts = fixtures()[seed % fixtures().size()].parts;
    } else {
        const std::array<QByteArray *, 4> all{&parts->header, &parts->features, &parts->weights, &parts->rest};
        QByteArray &part = *all[seed % all.size()];
        const qsizetype length = part.size();
        part.resize(length + 64);
        part.resize(qsizetype(
            LLVMFuzzerMutate(reinterpret_cast<quint8 *>(part.data()), std::size_t(length), std::size_t(part.size()))));
    }
    const QByteArray input = toInput(*parts);
    if (std::size_t(input.size()) > most)
        return LLVMFuzzerMutate(data, size, most);
    std::copy(input.begin(), input.end(), data);
    return std::size_t(input.size());
}

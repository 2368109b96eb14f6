// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/datastream.h"
#include "engine/base/rng.h"
#include "engine/catalog/catalogreader.h"
#include "engine/features/featureextractor.h"
#include "engine/rl/dqnconfig.h"

#include <QIODevice>
#include <QTest>

#include <algorithm>
#include <bit>
#include <memory>
#include <numeric>
#include <span>
#include <vector>

/// The handmade catalogue of 60 movies.
[[nodiscard]] inline cineq::CatalogPtr smallCatalog()
{
    const auto catalog = cineq::readCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"));
    if (!catalog)
        QTest::qFail("small.csv can't be read", __FILE__, __LINE__);
    return catalog.value_or(nullptr);
}

/// The first movies of that catalogue.
[[nodiscard]] inline cineq::CatalogPtr tinyCatalog(int movies)
{
    const cineq::CatalogPtr all = smallCatalog();
    cineq::CatalogBuilder builder;
    for (int row = 0; row < movies; ++row)
        builder.add(all->movieAt(row));
    return builder.freeze(cineq::CatalogFormat::CineQ, QStringLiteral("tiny.csv"));
}

/// Movies in random directions, each of unit norm.
[[nodiscard]] inline std::shared_ptr<const cineq::FeatureMatrix> randomUnitFeatures(int movies, int dimensions,
                                                                                    quint64 seed)
{
    cineq::Rng rng(seed, "test features");
    cineq::FeatureMatrix features(movies, dimensions);
    std::generate_n(features.data(), features.size(), [&] { return static_cast<float>(rng.normal()); });
    features.rowwise().normalize();
    return std::make_shared<const cineq::FeatureMatrix>(std::move(features));
}

[[nodiscard]] inline std::vector<float> randomVector(int size, cineq::Rng &rng)
{
    std::vector<float> values(static_cast<std::size_t>(size));
    std::ranges::generate(values, [&] { return static_cast<float>(rng.normal()); });
    return values;
}

/// What `write` puts into a stream.
template <typename Write>
[[nodiscard]] QByteArray streamedBy(const Write &write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(cineq::kStreamVersion);
    write(stream);
    return bytes;
}

template <typename Value>
[[nodiscard]] QByteArray streamed(const Value &value)
{
    return streamedBy([&](QDataStream &stream) { stream << value; });
}

/// Hands a stream over the bytes to `read`; returns its status afterwards.
template <typename Read>
QDataStream::Status readBy(const QByteArray &bytes, const Read &read)
{
    QDataStream stream(bytes);
    stream.setVersion(cineq::kStreamVersion);
    read(stream);
    return stream.status();
}

/// Equal bit by bit, so that NaN equals itself and 0 differs from -0.
[[nodiscard]] inline bool sameBits(std::span<const float> a, std::span<const float> b)
{
    return std::ranges::equal(
        a, b, {}, [](float x) { return std::bit_cast<quint32>(x); }, [](float x) { return std::bit_cast<quint32>(x); });
}

/// A run that is over in a blink.
[[nodiscard]] inline cineq::DqnConfig quickConfig(cineq::DqnConfig config = {})
{
    config.episodes = 12;
    config.parallelEnvironments = std::min(config.parallelEnvironments, 4);
    config.trainInterval = 1;
    config.learningStarts = 16;
    config.batchSize = 16;
    config.replayCapacity = 256;
    config.targetUpdateInterval = 7;
    config.epsilonDecay = 0.98;
    config.embeddingDimensions = 8;
    config.candidates = std::min(config.candidates, 20);
    return config;
}

/// How much slower than a plain build sanitizers may be.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr int kSlack = 10;
#else
inline constexpr int kSlack = 1;
#endif

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/productindex.h"

#include "engine/base/datastream.h"

#if defined(CINEQ_HAS_FAISS)
#include <faiss/Clustering.h>
#include <faiss/IndexFlat.h>
#include <faiss/IndexScalarQuantizer.h>
#endif

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cineq {

namespace {

constexpr Eigen::Index kBlockRows = 4096; // of an exact product: what a core's cache holds

/// Puts the `count` places of the greatest products in front, the greatest first, and drops the others.
void keepGreatest(std::vector<std::pair<float, int>> &found, std::size_t count)
{
    const auto before = [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    const std::size_t kept = std::min(count, found.size());
    std::ranges::partial_sort(found, found.begin() + std::ptrdiff_t(kept), before);
    found.resize(kept);
}

} // namespace

std::vector<int> greatestProducts(const ProductRows &rows, std::span<const float> query, int count)
{
    Q_ASSERT(std::ssize(query) == rows.cols());
    const Eigen::Map<const Eigen::VectorXf> vector(query.data(), std::ssize(query));
    std::vector<std::pair<float, int>> found;
    Eigen::VectorXf products;
    float least = -std::numeric_limits<float>::infinity(); // of those that may yet be among the greatest
    for (Eigen::Index begin = 0; begin < rows.rows(); begin += kBlockRows) {
        products.noalias() = rows.middleRows(begin, std::min(kBlockRows, rows.rows() - begin)) * vector;
        for (Eigen::Index i = 0; i < products.size(); ++i) {
            if (products[i] > least)
                found.emplace_back(products[i], static_cast<int>(begin + i));
        }
        if (std::ssize(found) > 2 * std::ptrdiff_t(count)) {
            keepGreatest(found, std::size_t(count));
            least = count > 0 ? found.back().first : least;
        }
    }
    keepGreatest(found, std::size_t(std::max(count, 0)));
    std::vector<int> greatest(found.size());
    std::ranges::transform(found, greatest.begin(), [](const auto &entry) { return entry.second; });
    return greatest;
}

bool ProductLists::fits(Eigen::Index rows, Eigen::Index dimensions) const
{
    return std::ssize(listOf) == rows && centroids.cols() == dimensions && centroids.allFinite() &&
           std::ranges::all_of(listOf, [this](quint16 list) { return list < centroids.rows(); });
}

QDataStream &operator<<(QDataStream &stream, const ProductLists &lists)
{
    stream << static_cast<quint64>(lists.listOf.size()) << static_cast<quint64>(lists.centroids.rows())
           << static_cast<quint64>(lists.centroids.cols());
    writeArray(stream, std::span(lists.listOf));
    writeArray(stream, std::span(lists.centroids.data(), static_cast<std::size_t>(lists.centroids.size())));
    return stream;
}

QDataStream &operator>>(QDataStream &stream, ProductLists &lists)
{
    constexpr quint64 kMostDimensions = 1 << 16;
    quint64 rows = 0;
    quint64 count = 0;
    quint64 dimensions = 0;
    stream >> rows >> count >> dimensions;
    if (!canFollow(stream, rows, sizeof(quint16)))
        return stream;
    if (count > std::numeric_limits<quint16>::max() || dimensions > kMostDimensions) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return stream;
    }
    lists.listOf.resize(rows);
    readArray(stream, std::span(lists.listOf));
    if (!canFollow(stream, count * dimensions, sizeof(float)))
        return stream;
    lists.centroids.resize(static_cast<Eigen::Index>(count), static_cast<Eigen::Index>(dimensions));
    readArray(stream, std::span(lists.centroids.data(), count * dimensions));
    return stream;
}

#if defined(CINEQ_HAS_FAISS)

namespace {

constexpr int kLists = 1024;
constexpr int kRowsOfAList = 64; // that k-means learns from
constexpr int kIterations = 10;
constexpr int kListsLookedAt = 96;

} // namespace

struct ProductIndex::Impl
{
    Impl(Eigen::Index dimensions, Eigen::Index lists)
        : quantizer(dimensions),
          index(&quantizer, static_cast<std::size_t>(dimensions), static_cast<std::size_t>(lists),
                faiss::ScalarQuantizer::QT_8bit, faiss::METRIC_INNER_PRODUCT)
    {
        index.nprobe = kListsLookedAt;
    }

    faiss::IndexFlatIP quantizer;
    faiss::IndexIVFScalarQuantizer index;
};

bool ProductIndex::isSupported()
{
    return true;
}

ProductLists ProductIndex::learn(const ProductRows &rows, quint64 seed)
{
    const Eigen::Index count = std::clamp<Eigen::Index>(rows.rows() / kRowsOfAList, 1, kLists);
    faiss::ClusteringParameters parameters;
    parameters.niter = kIterations;
    parameters.seed = static_cast<int>(seed % std::numeric_limits<int>::max());
    parameters.min_points_per_centroid = 1;
    parameters.max_points_per_centroid = kRowsOfAList;
    faiss::Clustering clustering(static_cast<int>(rows.cols()), static_cast<int>(count), parameters);
    faiss::IndexFlatL2 nearest(rows.cols());
    clustering.train(rows.rows(), rows.data(), nearest);
    ProductLists lists;
    lists.centroids = Eigen::Map<const ProductMatrix>(clustering.centroids.data(), count, rows.cols());
    std::vector<std::int64_t> assigned(static_cast<std::size_t>(rows.rows()));
    nearest.assign(rows.rows(), rows.data(), assigned.data());
    lists.listOf.assign(assigned.begin(), assigned.end());
    return lists;
}

ProductIndex::ProductIndex(const ProductRows &rows, const ProductLists &lists)
    : m_impl(std::make_unique<Impl>(rows.cols(), lists.centroids.rows()))
{
    Q_ASSERT(lists.fits(rows.rows(), rows.cols()));
    m_impl->quantizer.add(lists.centroids.rows(), lists.centroids.data());
    m_impl->index.train(rows.rows(), rows.data()); // the scale of its numbers; the lists are there
    const std::vector<std::int64_t> listOf(lists.listOf.begin(), lists.listOf.end());
    m_impl->index.add_core(rows.rows(), rows.data(), nullptr, listOf.data());
}

ProductIndex::~ProductIndex() = default;

std::vector<int> ProductIndex::candidates(std::span<const float> query, int count) const
{
    std::vector<float> products(static_cast<std::size_t>(count));
    std::vector<std::int64_t> found(static_cast<std::size_t>(count));
    m_impl->index.search(1, query.data(), count, products.data(), found.data());
    std::vector<int> rows;
    rows.reserve(found.size());
    for (const std::int64_t row : found) {
        if (row >= 0)
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

#else

struct ProductIndex::Impl
{
};

bool ProductIndex::isSupported()
{
    return false;
}

ProductLists ProductIndex::learn(const ProductRows &, quint64)
{
    return {};
}

ProductIndex::ProductIndex(const ProductRows &, const ProductLists &) {}

ProductIndex::~ProductIndex() = default;

std::vector<int> ProductIndex::candidates(std::span<const float>, int) const
{
    return {};
}

#endif

} // namespace cineq

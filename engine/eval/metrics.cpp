// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/metrics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace cineq {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

bool isIn(qint32 movie, std::span<const qint32> relevant)
{
    return std::ranges::binary_search(relevant, movie);
}

/// What rank i (from 0) counts.
double discount(std::size_t rank)
{
    return 1.0 / std::log2(double(rank) + 2.0);
}

double discountedGain(std::span<const double> gains, int length)
{
    double sum = 0.0;
    for (std::size_t rank = 0; rank < std::min(gains.size(), size_t(length)); ++rank)
        sum += std::max(gains[rank], 0.0) * discount(rank);
    return sum;
}

/// How many lists hold each movie. Shape: movies.
std::vector<int> exposures(std::span<const MovieList> lists, int movies)
{
    std::vector<int> counts(size_t(movies), 0);
    for (const MovieList &list : lists) {
        for (const qint32 movie : list)
            ++counts[size_t(movie)];
    }
    return counts;
}

double jaccard(std::span<const quint32> a, std::span<const quint32> b)
{
    const auto common = std::ranges::count_if(a, [&](quint32 term) { return std::ranges::find(b, term) != b.end(); });
    const auto all = std::ssize(a) + std::ssize(b) - common;
    return all == 0 ? 0.0 : double(common) / double(all);
}

/// Share of each genre in the movies; all 0 where none has a genre. Shape: genres.
std::vector<double> genreShares(std::span<const qint32> movies, const TermColumn &genres)
{
    std::vector<double> shares(size_t(genres.vocabulary().size()), 0.0);
    int withGenres = 0;
    for (const qint32 movie : movies) {
        const std::span<const quint32> terms = genres.termsAt(movie);
        withGenres += terms.empty() ? 0 : 1;
        for (const quint32 term : terms)
            shares[term] += 1.0 / double(terms.size());
    }
    for (double &share : shares)
        share /= std::max(withGenres, 1);
    return shares;
}

} // namespace

double sessionReward(std::span<const FeedbackKind> answers)
{
    double sum = 0.0;
    for (const FeedbackKind answer : answers)
        sum += traits(answer).reward;
    return sum;
}

int hitCount(std::span<const qint32> movies, std::span<const qint32> relevant)
{
    return int(std::ranges::count_if(movies, [&](qint32 movie) { return isIn(movie, relevant); }));
}

double precision(std::span<const qint32> movies, std::span<const qint32> relevant, int length)
{
    return relevant.empty() ? kUndefined : double(hitCount(movies, relevant)) / length;
}

double recall(std::span<const qint32> movies, std::span<const qint32> relevant)
{
    return relevant.empty() ? kUndefined : double(hitCount(movies, relevant)) / double(relevant.size());
}

double cappedRecall(std::span<const qint32> movies, std::span<const qint32> relevant, int length)
{
    const auto most = std::min(std::ptrdiff_t(length), std::ssize(relevant));
    return relevant.empty() ? kUndefined : double(hitCount(movies, relevant)) / double(most);
}

double hitRate(std::span<const qint32> movies, std::span<const qint32> relevant)
{
    if (relevant.empty())
        return kUndefined;
    return hitCount(movies, relevant) > 0 ? 1.0 : 0.0;
}

double ndcg(std::span<const qint32> movies, std::span<const qint32> relevant, int length)
{
    std::vector<double> gains;
    for (const qint32 movie : movies)
        gains.push_back(isIn(movie, relevant) ? 1.0 : 0.0);
    return gradedNdcg(gains, std::vector<double>(relevant.size(), 1.0), length);
}

double gradedNdcg(std::span<const double> gains, std::span<const double> candidateGains, int length)
{
    std::vector<double> best(std::min(candidateGains.size(), size_t(length)));
    std::ranges::partial_sort_copy(candidateGains, best, std::greater<>());
    const double most = discountedGain(best, length);
    return most > 0.0 ? discountedGain(gains, length) / most : kUndefined;
}

double catalogueCoverage(std::span<const MovieList> lists, int movies)
{
    const std::vector<int> counts = exposures(lists, movies);
    const auto listed = std::ranges::count_if(counts, [](int count) { return count > 0; });
    return lists.empty() ? kUndefined : double(listed) / movies;
}

double exposureGini(std::span<const MovieList> lists, int movies)
{
    std::vector<int> counts = exposures(lists, movies);
    std::ranges::sort(counts);
    double weighted = 0.0;
    double sum = 0.0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        weighted += (2.0 * double(i + 1) - movies - 1.0) * counts[i];
        sum += counts[i];
    }
    return sum > 0.0 ? weighted / (movies * sum) : kUndefined;
}

double personalisation(std::span<const MovieList> lists, int length)
{
    if (lists.size() < 2)
        return kUndefined;
    // A movie that is in c lists is common to c (c - 1) / 2 pairs of them.
    qint32 lastMovie = -1;
    for (const MovieList &list : lists) {
        for (const qint32 movie : list)
            lastMovie = std::max(lastMovie, movie);
    }
    double common = 0.0;
    for (const int count : exposures(lists, lastMovie + 1))
        common += 0.5 * double(count) * double(count - 1);
    const double pairs = 0.5 * double(lists.size()) * double(lists.size() - 1);
    return 1.0 - common / pairs / length;
}

double genreCoverage(std::span<const qint32> list, const TermColumn &genres)
{
    const std::vector<double> shares = genreShares(list, genres);
    if (list.empty() || shares.empty())
        return kUndefined;
    return double(std::ranges::count_if(shares, [](double share) { return share > 0.0; })) / double(shares.size());
}

double intraListDiversity(std::span<const qint32> list, const TermColumn &genres)
{
    double sum = 0.0;
    int pairs = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = i + 1; j < list.size(); ++j, ++pairs)
            sum += 1.0 - jaccard(genres.termsAt(list[i]), genres.termsAt(list[j]));
    }
    return pairs > 0 ? sum / pairs : kUndefined;
}

double contentDiversity(std::span<const qint32> list, const FeatureMatrix &unitFeatures)
{
    if (list.size() < 2)
        return kUndefined;
    // Sum over ordered pairs of x_i . x_j = |sum x_i|^2 - sum |x_i|^2: one pass instead of one a pair.
    Eigen::RowVectorXf sum = Eigen::RowVectorXf::Zero(unitFeatures.cols());
    double squares = 0.0;
    for (const qint32 movie : list) {
        sum += unitFeatures.row(movie);
        squares += double(unitFeatures.row(movie).squaredNorm());
    }
    const double pairs = double(list.size()) * double(list.size() - 1);
    return 1.0 - (double(sum.squaredNorm()) - squares) / pairs;
}

double novelty(std::span<const qint32> list, std::span<const int> raters, int people)
{
    double bits = 0.0;
    for (const qint32 movie : list)
        bits -= std::log2((raters[size_t(movie)] + 1.0) / (people + 2.0));
    return list.empty() ? kUndefined : bits / double(list.size());
}

double calibration(std::span<const qint32> list, std::span<const qint32> likedHistory, const TermColumn &genres)
{
    constexpr double kSmoothing = 0.01;
    const std::vector<double> wanted = genreShares(likedHistory, genres);
    const std::vector<double> listed = genreShares(list, genres);
    double divergence = 0.0;
    bool defined = false;
    for (std::size_t genre = 0; genre < wanted.size(); ++genre) {
        const double p = wanted[genre];
        if (p <= 0.0)
            continue;
        defined = true;
        divergence += p * std::log(p / ((1.0 - kSmoothing) * listed[genre] + kSmoothing * p));
    }
    return defined && !list.empty() ? divergence : kUndefined;
}

} // namespace cineq

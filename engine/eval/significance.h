// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <vector>

namespace cineq {

/// Mean over people and how far chance may have moved it.
struct Estimate
{
    double mean = std::numeric_limits<double>::quiet_NaN();
    double standardError = std::numeric_limits<double>::quiet_NaN(); ///< NaN below two people
    int people = 0;
};

/// Of the values that are not NaN.
[[nodiscard]] Estimate estimateMean(std::span<const double> values);

/// What A has over B, person by person.
struct PairedDifference
{
    Estimate difference; ///< A - B
    double t = std::numeric_limits<double>::quiet_NaN();
    double pValue = std::numeric_limits<double>::quiet_NaN(); ///< two-sided, of the sign-flip permutation test
    double low = std::numeric_limits<double>::quiet_NaN();    ///< of the 95 % bootstrap interval of the mean
    double high = std::numeric_limits<double>::quiet_NaN();
    int above = 0; ///< people with A > B
    int equal = 0;
    int below = 0;
};

/// Random sign flips, and samples of people, that a comparison draws.
inline constexpr int kResamples = 10'000;

/// Compares two policies over the same people, in the same order; people with a NaN in either are left out. The p-value
/// is that of Fisher's sign-flip permutation test (1935): exact up to 13 people who differ, else by random flips, the
/// observation counted as one of them (Phipson and Smyth 2010). The interval takes percentiles of bootstrap samples of
/// people (Efron and Tibshirani 1993).
[[nodiscard]] PairedDifference comparePaired(std::span<const double> a, std::span<const double> b, quint64 seed);

/// p-values adjusted for being so many (Holm 1979), in the same order; NaN stays and does not count.
[[nodiscard]] std::vector<double> holmAdjusted(std::span<const double> pValues);

} // namespace cineq

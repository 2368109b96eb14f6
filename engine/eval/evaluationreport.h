// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eval/evaluator.h"
#include "engine/eval/significance.h"

#include <QLatin1StringView>

#include <array>
#include <optional>

namespace cineq {

/// What is measured of a policy after so many steps; the formulas are in metrics.h. `List` metrics are of the ten best
/// of what was not shown, against what the person likes of it.
enum class Metric : std::uint8_t {
    Reward,
    Hits,
    SessionPrecision,
    SessionRecall,
    ListNdcg,
    ListGradedNdcg,
    ListPrecision,
    ListRecall,
    ListCappedRecall,
    ListHitRate,
    GenreCoverage,
    IntraListDiversity,
    ContentDiversity,
    Novelty,
    Calibration,
    CatalogueCoverage,
    ExposureGini,
    Personalisation,
};
inline constexpr int kMetricCount = 18;

struct MetricTraits
{
    Metric metric;
    QLatin1StringView key; ///< name in reports
    bool higherIsBetter = true;
    bool ofSessions = false; ///< of the movies shown, not of a list; not measured in `known` mode
    bool ofPeople = true;    ///< one value a person; else one value a fold, of which only the mean is given
};

inline constexpr std::array<MetricTraits, kMetricCount> kMetrics{{
    {Metric::Reward, QLatin1StringView("reward"), true, true},
    {Metric::Hits, QLatin1StringView("hits"), true, true},
    {Metric::SessionPrecision, QLatin1StringView("session_precision"), true, true},
    {Metric::SessionRecall, QLatin1StringView("session_recall"), true, true},
    {Metric::ListNdcg, QLatin1StringView("ndcg_at_10")},
    {Metric::ListGradedNdcg, QLatin1StringView("ndcgg_at_10")},
    {Metric::ListPrecision, QLatin1StringView("precision_at_10")},
    {Metric::ListRecall, QLatin1StringView("recall_at_10")},
    {Metric::ListCappedRecall, QLatin1StringView("recall_capped_at_10")},
    {Metric::ListHitRate, QLatin1StringView("hit_rate_at_10")},
    {Metric::GenreCoverage, QLatin1StringView("genre_coverage_at_10")},
    {Metric::IntraListDiversity, QLatin1StringView("intra_list_diversity_at_10")},
    {Metric::ContentDiversity, QLatin1StringView("content_diversity_at_10")},
    {Metric::Novelty, QLatin1StringView("novelty_at_10")},
    {Metric::Calibration, QLatin1StringView("calibration_at_10"), false},
    {Metric::CatalogueCoverage, QLatin1StringView("catalogue_coverage_at_10"), true, false, false},
    {Metric::ExposureGini, QLatin1StringView("exposure_gini_at_10"), false, false, false},
    {Metric::Personalisation, QLatin1StringView("personalisation_at_10"), true, false, false},
}};

[[nodiscard]] constexpr const MetricTraits &traits(Metric metric)
{
    return kMetrics[static_cast<std::size_t>(metric)];
}

/// The one metric that a claim rests on, fixed before anything was measured; the others illustrate.
inline constexpr Metric kPrimaryMetric = Metric::Reward;
inline constexpr int kPrimarySteps = 20;

/// The policy without which no evaluation is worth reading: what does worse has learned nothing about people.
inline constexpr QLatin1StringView kBaselinePolicy("popularity");

/// One metric of one policy.
struct MetricResult
{
    Estimate value;              ///< no standard error where the metric is none of people
    bool isBest = false;         ///< no other policy has a better mean
    int rival = -1;              ///< index into Evaluation::policies: the best other policy; -1 = none to compare with
    PairedDifference difference; ///< this policy - rival
    double holmPValue = std::numeric_limits<double>::quiet_NaN(); ///< adjusted for all policies of this metric and step
};

/// One policy after so many steps.
struct EvaluationRow
{
    int policy = 0; ///< index into Evaluation::policies
    int steps = 0;
    int people = 0;  ///< played
    int skipped = 0; ///< of these, without a liked movie that a list could hold: not in the list's means
    std::array<MetricResult, kMetricCount> metrics;
    PairedDifference price; ///< of a variant: reward of the policy that it is one of - its own; else NaN

    [[nodiscard]] const MetricResult &of(Metric metric) const { return metrics[static_cast<std::size_t>(metric)]; }
};

/// Measures what was played: rows by step count, then in the policies' order. genres: |G| is its vocabulary.
/// unitFeatures: movies x dimensions, rows of unit norm. progress: told from the threads at work, one call at a time.
/// Fails with BaselineMissing where kBaselinePolicy was not played, and with Cancelled.
[[nodiscard]] Result<std::vector<EvaluationRow>> makeReport(const Evaluation &evaluation, const TermColumn &genres,
                                                            const FeatureMatrix &unitFeatures,
                                                            const WorkProgress &progress = {});

/// How many seconds makeReport() will take for so many rows a step count, judged by one comparison, which it makes.
[[nodiscard]] double expectedReportSeconds(int policies, int people, const EvaluationProtocol &protocol);

} // namespace cineq

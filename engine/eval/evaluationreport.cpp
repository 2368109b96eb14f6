// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/evaluationreport.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <functional>
#include <future>
#include <mutex>
#include <numeric>

namespace cineq {

namespace {

/// A metric's values of one policy after so many steps: one a person, or one a fold.
using MetricValues = std::array<std::vector<double>, kMetricCount>;

std::size_t indexOf(Metric metric)
{
    return static_cast<std::size_t>(metric);
}

/// People who rated each movie. Shape: movies.
std::vector<int> ratersOf(const RatingMatrix &ratings, std::span<const int> people)
{
    std::vector<int> raters(size_t(ratings.movies()), 0);
    for (const int person : people) {
        for (const qint32 row : ratings.rows(person))
            ++raters[size_t(row)];
    }
    return raters;
}

/// Rows of what the person likes, ascending.
MovieList likedRows(const RatingMatrix &ratings, int person)
{
    MovieList liked;
    for (std::size_t i = 0; i < ratings.rows(person).size(); ++i) {
        if (ratings.stars(person)[i] >= kLikedStars)
            liked.push_back(ratings.rows(person)[i]);
    }
    return liked;
}

/// The list without the movies of another.
MovieList without(std::span<const qint32> list, std::span<const qint32> others)
{
    MovieList left;
    std::ranges::copy_if(list, std::back_inserter(left),
                         [&](qint32 row) { return std::ranges::find(others, row) == others.end(); });
    return left;
}

/// Measures sessions; everything about the movies is looked up here.
class SessionMeter
{
public:
    SessionMeter(const Evaluation &evaluation, const TermColumn &genres, const FeatureMatrix &unitFeatures)
        : m_evaluation(evaluation), m_genres(genres), m_unitFeatures(unitFeatures)
    {
        for (const EvaluationFold &fold : evaluation.folds)
            m_raters.push_back(ratersOf(*evaluation.fitted, fold.training));
    }

    /// Of one policy at one place of the protocol's steps.
    [[nodiscard]] MetricValues measure(std::size_t policy, std::size_t stepPlace) const
    {
        MetricValues values;
        for (std::size_t fold = 0; fold < m_evaluation.folds.size(); ++fold) {
            const std::vector<PlayedSession> &sessions = m_evaluation.sessions[policy][fold];
            std::vector<MovieList> lists;
            for (std::size_t i = 0; i < sessions.size(); ++i) {
                measureSession(sessions[i], fold, m_evaluation.folds[fold].played[i], stepPlace, values);
                lists.push_back(sessions[i].lists[stepPlace]);
            }
            const int movies = m_evaluation.truth->movies();
            values[indexOf(Metric::CatalogueCoverage)].push_back(catalogueCoverage(lists, movies));
            values[indexOf(Metric::ExposureGini)].push_back(exposureGini(lists, movies));
            values[indexOf(Metric::Personalisation)].push_back(personalisation(lists));
        }
        return values;
    }

private:
    void measureSession(const PlayedSession &session, std::size_t fold, int person, std::size_t stepPlace,
                        MetricValues &values) const
    {
        const RatingMatrix &truth = *m_evaluation.truth;
        const int steps = m_evaluation.protocol.steps[stepPlace];
        const auto shown = std::span(session.shown).first(size_t(steps));
        const auto answers = std::span(session.answers).first(size_t(steps));
        const MovieList &list = session.lists[stepPlace];
        const MovieList liked = likedRows(truth, person);
        const MovieList relevant = without(liked, shown);
        const auto add = [&](Metric metric, double value) { values[indexOf(metric)].push_back(value); };

        if (steps > 0) {
            add(Metric::Reward, sessionReward(answers));
            add(Metric::Hits, hitCount(shown, liked));
            add(Metric::SessionPrecision, precision(shown, liked, steps));
            add(Metric::SessionRecall, recall(shown, liked));
        }
        add(Metric::ListNdcg, ndcg(list, relevant));
        add(Metric::ListGradedNdcg, gradedNdcgOf(list, shown, person));
        add(Metric::ListPrecision, precision(list, relevant));
        add(Metric::ListRecall, recall(list, relevant));
        add(Metric::ListCappedRecall, cappedRecall(list, relevant));
        add(Metric::ListHitRate, hitRate(list, relevant));
        add(Metric::GenreCoverage, genreCoverage(list, m_genres));
        add(Metric::IntraListDiversity, intraListDiversity(list, m_genres));
        add(Metric::ContentDiversity, contentDiversity(list, m_unitFeatures));
        add(Metric::Novelty, novelty(list, m_raters[fold], int(m_evaluation.folds[fold].training.size())));
        MovieList history = likedRows(*m_evaluation.told, person); // what the policy knows to be liked
        std::ranges::copy_if(shown, std::back_inserter(history),
                             [&](qint32 row) { return std::ranges::binary_search(liked, row); });
        add(Metric::Calibration, calibration(list, history, m_genres));
    }

    [[nodiscard]] double gradedNdcgOf(const MovieList &list, std::span<const qint32> shown, int person) const
    {
        const RatingMatrix &truth = *m_evaluation.truth;
        const auto gain = [&](qint32 row) { return traits(truth.answer(person, row)).reward; };
        std::vector<double> gains;
        std::ranges::transform(list, std::back_inserter(gains), gain);
        std::vector<double> candidateGains; // what is not rated gains nothing
        std::ranges::transform(without(truth.rows(person), shown), std::back_inserter(candidateGains), gain);
        return gradedNdcg(gains, candidateGains);
    }

    const Evaluation &m_evaluation;
    const TermColumn &m_genres;
    const FeatureMatrix &m_unitFeatures;
    std::vector<std::vector<int>> m_raters; // [fold][movie], among the training people
};

/// How many metrics are measured, told from several threads.
class Measuring
{
public:
    Measuring(std::size_t all, const WorkProgress &progress) : m_all(all), m_progress(progress) {}

    /// One more is done. False where the others are no longer wanted.
    bool advance()
    {
        const std::lock_guard lock(m_mutex);
        ++m_done;
        if (m_progress && !m_stopped)
            m_stopped = !m_progress(double(m_done) / double(m_all));
        return !m_stopped;
    }
    [[nodiscard]] bool isStopped() const { return m_stopped; } ///< once all threads are done

private:
    std::size_t m_all;
    const WorkProgress &m_progress;
    std::mutex m_mutex;
    std::size_t m_done = 0;
    bool m_stopped = false;
};

/// Place of the best mean but that of `except`, the first of equal ones; -1 where there is none.
int bestOf(const MetricTraits &metric, std::span<const EvaluationRow> rows, int except)
{
    int best = -1;
    const auto mean = [&](int row) { return rows[size_t(row)].of(metric.metric).value.mean; };
    for (int row = 0; row < std::ssize(rows); ++row) {
        if (row == except || std::isnan(mean(row)))
            continue;
        if (best < 0 || (metric.higherIsBetter ? mean(row) > mean(best) : mean(row) < mean(best)))
            best = row;
    }
    return best;
}

/// Holds each policy of one step count against the best other one.
void compare(const MetricTraits &metric, std::span<const MetricValues> values, std::span<EvaluationRow> rows,
             quint64 seed)
{
    const std::size_t index = indexOf(metric.metric);
    const int best = bestOf(metric, rows, -1);
    std::vector<double> pValues;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        MetricResult &result = rows[row].metrics[index];
        result.isBest = best >= 0 && result.value.mean == rows[size_t(best)].of(metric.metric).value.mean;
        result.rival = bestOf(metric, rows, int(row));
        if (metric.ofPeople && result.rival >= 0 && result.value.people > 0)
            result.difference = comparePaired(values[row][index], values[size_t(result.rival)][index], seed);
        pValues.push_back(result.difference.pValue);
    }
    if (best < 0)
        return;
    // The best and its rival are one comparison: it counts once.
    pValues[size_t(best)] = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> adjusted = holmAdjusted(pValues);
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row].metrics[index].holmPValue = adjusted[row];
    MetricResult &first = rows[size_t(best)].metrics[index];
    if (first.rival >= 0)
        first.holmPValue = adjusted[size_t(first.rival)];
}

/// The policies at one place of the protocol's steps.
std::vector<EvaluationRow> rowsAt(const Evaluation &evaluation, const SessionMeter &meter, std::size_t stepPlace,
                                  Measuring &measuring)
{
    const quint64 seed = evaluation.protocol.splitSeed;
    std::vector<MetricValues> values;
    std::vector<EvaluationRow> rows;
    for (std::size_t policy = 0; policy < evaluation.sessions.size(); ++policy) {
        values.push_back(meter.measure(policy, stepPlace));
        EvaluationRow &row = rows.emplace_back();
        row.policy = int(policy);
        row.steps = evaluation.protocol.steps[stepPlace];
        const std::vector<double> &ndcgs = values.back()[indexOf(Metric::ListNdcg)];
        row.people = int(ndcgs.size());
        row.skipped = int(std::ranges::count_if(ndcgs, [](double value) { return std::isnan(value); }));
        for (const MetricTraits &metric : kMetrics) {
            Estimate &value = row.metrics[indexOf(metric.metric)].value;
            value = estimateMean(values.back()[indexOf(metric.metric)]);
            if (!metric.ofPeople)
                value.standardError = std::numeric_limits<double>::quiet_NaN();
        }
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (const int twin = evaluation.variantOf[row]; twin >= 0)
            rows[row].price = comparePaired(values[size_t(twin)][indexOf(Metric::Reward)],
                                            values[row][indexOf(Metric::Reward)], seed);
    }
    for (const MetricTraits &metric : kMetrics) {
        compare(metric, values, rows, seed);
        if (!measuring.advance())
            break;
    }
    return rows;
}

} // namespace

Result<std::vector<EvaluationRow>> makeReport(const Evaluation &evaluation, const TermColumn &genres,
                                              const FeatureMatrix &unitFeatures, const WorkProgress &progress)
{
    if (!evaluation.policies.contains(kBaselinePolicy))
        return failure(ErrorCode::BaselineMissing, {}, {kBaselinePolicy});
    const SessionMeter meter(evaluation, genres, unitFeatures);
    Measuring measuring(evaluation.protocol.steps.size() * kMetricCount, progress);
    const auto launch = evaluation.protocol.threads > 1 ? std::launch::async : std::launch::deferred;
    std::vector<std::future<std::vector<EvaluationRow>>> blocks;
    blocks.reserve(evaluation.protocol.steps.size());
    for (std::size_t place = 0; place < evaluation.protocol.steps.size(); ++place)
        blocks.push_back(
            std::async(launch, rowsAt, std::cref(evaluation), std::cref(meter), place, std::ref(measuring)));
    std::vector<EvaluationRow> report;
    for (auto &block : blocks)
        std::ranges::move(block.get(), std::back_inserter(report));
    if (measuring.isStopped())
        return failure(ErrorCode::Cancelled);
    return report;
}

double expectedReportSeconds(int policies, int people, const EvaluationProtocol &protocol)
{
    std::vector<double> values(static_cast<std::size_t>(people));
    std::iota(values.begin(), values.end(), 1.0);
    QElapsedTimer clock;
    clock.start();
    static_cast<void>(comparePaired(values, std::vector<double>(values.size()), protocol.splitSeed));
    const double seconds = double(clock.nsecsElapsed()) * 1e-9;
    const auto compared = std::ranges::count_if(kMetrics, [&](const MetricTraits &metric) {
        return metric.ofPeople && !(protocol.known && metric.ofSessions);
    });
    const auto blocks = std::ssize(protocol.steps); // measured side by side
    return seconds * double(compared) * policies * double(blocks) /
           double(std::min<std::ptrdiff_t>(blocks, std::max(1, protocol.threads)));
}

} // namespace cineq

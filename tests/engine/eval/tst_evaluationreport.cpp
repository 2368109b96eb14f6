// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/evaluationreport.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/eval/evalfixtures.h"

#include <cmath>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

/// Four movies: drama, drama, comedy, both.
CatalogPtr fourMovies()
{
    CatalogBuilder builder;
    for (const char *genres : {"Drama", "Drama", "Comedy", "Comedy Drama"}) {
        Movie movie;
        movie.id = QString::number(builder.size());
        movie.title = movie.id;
        movie.terms[int(TermKind::Genre)] = QString::fromLatin1(genres).split(u' ');
        builder.add(std::move(movie));
    }
    return builder.freeze(CatalogFormat::CineQ, u"four.csv"_s);
}

} // namespace

class TestEvaluationReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metrics_byHand();
    void peopleWithoutLikes_areSkippedAndCounted();
    void everyRow_isHeldAgainstTheBestOther();
    void holm_countsTheBestPairOnce();
    void known_measuresListsAlone();
    void withoutPopularity_thereIsNoReport();
    void metrics_areInTheOrderOfTheirKind();

private:
    [[nodiscard]] Result<std::vector<EvaluationRow>> reportOf(const std::shared_ptr<const RatingMatrix> &ratings,
                                                              const std::vector<EvaluationPolicy> &policies,
                                                              const EvaluationProtocol &protocol) const
    {
        const Result<Evaluation> evaluation = evaluate(ratings, policies, protocol);
        if (!evaluation)
            return tl::unexpected(evaluation.error());
        return makeReport(*evaluation, m_catalog->terms(TermKind::Genre), *m_features);
    }

    const CatalogPtr m_catalog = fourMovies();
    const std::shared_ptr<const FeatureMatrix> m_features = randomUnitFeatures(4, 3, 1);
};

void TestEvaluationReport::metrics_byHand()
{
    const auto ratings = ratingsFrom({{4.5F, 0.0F, 4.0F, 3.0F}, {0.0F, 5.0F, 2.0F, 4.5F}});
    const auto report =
        reportOf(ratings, {fixedOrder(u"popularity"_s, 4, {0, 1, 2, 3})}, {.folds = 2, .steps = {1, 2}});
    QVERIFY(report);
    QCOMPARE(report->size(), 2U);
    const EvaluationRow &two = (*report)[1];
    QCOMPARE(two.steps, 2);
    QCOMPARE(two.people, 2);
    QCOMPARE(two.skipped, 0);
    const auto mean = [&](Metric metric) { return two.of(metric).value.mean; };
    // The first person sees a like and an unrated movie, the second an unrated one and a like.
    QVERIFY(isNear(mean(Metric::Reward), 1.0));
    QVERIFY(isNear(two.of(Metric::Reward).value.standardError, 0.0));
    QVERIFY(isNear(mean(Metric::Hits), 1.0));
    QVERIFY(isNear(mean(Metric::SessionPrecision), 0.5));
    QVERIFY(isNear(mean(Metric::SessionRecall), 0.5));
    // The list is 2, 3; the first person likes 2 of it, the second 3.
    QVERIFY(isNear(mean(Metric::ListNdcg), (1.0 + 1.0 / std::log2(3.0)) / 2.0));
    QVERIFY(isNear(mean(Metric::ListPrecision), 0.1));
    QVERIFY(isNear(mean(Metric::ListRecall), 1.0));
    QVERIFY(isNear(mean(Metric::ListHitRate), 1.0));
    // Graded: 0.8 and 0.4 / log2 3 in the best order; -0.2, that is nothing, and 1.5 in the worse one.
    QVERIFY(isNear(mean(Metric::ListGradedNdcg), (1.0 + 1.0 / std::log2(3.0)) / 2.0));
    QVERIFY(isNear(mean(Metric::GenreCoverage), 1.0));
    QVERIFY(isNear(mean(Metric::IntraListDiversity), 0.5));
    // One training person a fold, who rated both.
    QVERIFY(isNear(mean(Metric::Novelty), -std::log2(2.0 / 3.0)));
    // Liked so far: a drama. The list: half comedy, half mixed, so a quarter drama.
    QVERIFY(isNear(mean(Metric::Calibration), -std::log(0.99 * 0.25 + 0.01)));
    QVERIFY(isNear(mean(Metric::CatalogueCoverage), 0.5));
    QVERIFY(isNear(mean(Metric::ExposureGini), 0.5));
    QVERIFY(std::isnan(mean(Metric::Personalisation))); // one person a fold has no pair
    QVERIFY(std::isnan(two.of(Metric::CatalogueCoverage).value.standardError));
    QVERIFY(isNear((*report)[0].of(Metric::Reward).value.mean, 0.5));
}

void TestEvaluationReport::peopleWithoutLikes_areSkippedAndCounted()
{
    const auto ratings = ratingsFrom({{5.0F, 0.0F, 0.0F, 0.0F}, {0.0F, 0.0F, 5.0F, 0.0F}, {3.0F, 2.0F, 1.0F, 0.0F}});
    const auto report = reportOf(ratings, {fixedOrder(u"popularity"_s, 4, {0, 1, 2, 3})}, {.folds = 3, .steps = {1}});
    QVERIFY(report);
    const EvaluationRow &row = report->front();
    QCOMPARE(row.people, 3);
    QCOMPARE(row.skipped, 2); // the first has seen all they like, the third likes nothing
    QCOMPARE(row.of(Metric::ListNdcg).value.people, 1);
    QVERIFY(isNear(row.of(Metric::ListNdcg).value.mean, 1.0 / std::log2(3.0)));
    QCOMPARE(row.of(Metric::Reward).value.people, 3);
    QVERIFY(isNear(row.of(Metric::Reward).value.mean, (1.5 - 0.5 + 0.4) / 3.0));
    QCOMPARE(row.of(Metric::SessionRecall).value.people, 2);
}

void TestEvaluationReport::everyRow_isHeldAgainstTheBestOther()
{
    // Everybody likes 1, some 2, nobody the others.
    std::vector<Stars> people;
    for (int person = 0; person < 8; ++person)
        people.push_back({0.0F, 5.0F, person % 2 == 0 ? 5.0F : 0.0F, 0.0F});
    const auto report =
        reportOf(ratingsFrom(people),
                 {fixedOrder(u"popularity"_s, 4, {0}), fixedOrder(u"best"_s, 4, {1}), fixedOrder(u"second"_s, 4, {2})},
                 {.folds = 4, .steps = {1}});
    QVERIFY(report);
    const auto reward = [&](std::size_t policy) { return (*report)[policy].of(Metric::Reward); };
    QVERIFY(!reward(0).isBest && reward(1).isBest && !reward(2).isBest);
    QCOMPARE(reward(0).rival, 1);
    QCOMPARE(reward(1).rival, 2);
    QCOMPARE(reward(2).rival, 1);
    QVERIFY(isNear(reward(0).difference.difference.mean, -2.0));
    QVERIFY(isNear(reward(0).difference.pValue, 2.0 / 256.0));
    QVERIFY(isNear(reward(1).difference.difference.mean, 1.0));
    QVERIFY(isNear(reward(1).difference.pValue, 2.0 / 16.0));
    QCOMPARE(reward(1).difference.above, 4);
    QCOMPARE(reward(1).difference.equal, 4);
    QCOMPARE(reward(2).difference.pValue, reward(1).difference.pValue);
    // Where less is better, the best has the least.
    const auto gini = [&](std::size_t policy) { return (*report)[policy].of(Metric::ExposureGini).value.mean; };
    for (std::size_t policy = 0; policy < 3; ++policy)
        QCOMPARE((*report)[policy].of(Metric::ExposureGini).isBest,
                 gini(policy) == std::min({gini(0), gini(1), gini(2)}));
}

void TestEvaluationReport::holm_countsTheBestPairOnce()
{
    std::vector<Stars> people;
    for (int person = 0; person < 8; ++person)
        people.push_back({0.0F, 5.0F, person % 2 == 0 ? 5.0F : 0.0F, 0.0F});
    const auto report =
        reportOf(ratingsFrom(people),
                 {fixedOrder(u"popularity"_s, 4, {0}), fixedOrder(u"best"_s, 4, {1}), fixedOrder(u"second"_s, 4, {2})},
                 {.folds = 4, .steps = {1}});
    QVERIFY(report);
    const auto adjusted = [&](std::size_t policy) { return (*report)[policy].of(Metric::Reward).holmPValue; };
    QVERIFY(isNear(adjusted(0), 2.0 * 2.0 / 256.0)); // two comparisons, this is the smaller p
    QVERIFY(isNear(adjusted(2), 2.0 / 16.0));
    QCOMPARE(adjusted(1), adjusted(2));
}

void TestEvaluationReport::known_measuresListsAlone()
{
    std::vector<Stars> people(6, Stars{5.0F, 5.0F, 5.0F, 5.0F});
    const auto ratings = ratingsFrom(people); // three of four are told
    const auto report = reportOf(ratings, {fixedOrder(u"popularity"_s, 4, {})}, {.known = true});
    QVERIFY(report);
    QCOMPARE(report->size(), 1U);
    const EvaluationRow &row = report->front();
    QCOMPARE(row.steps, 0);
    QCOMPARE(row.people, 6);
    QCOMPARE(row.skipped, 0);
    for (const MetricTraits &metric : kMetrics) {
        if (metric.ofSessions)
            QCOMPARE(row.of(metric.metric).value.people, 0);
    }
    QVERIFY(isNear(row.of(Metric::ListNdcg).value.mean, 1.0)); // nothing but the fourth is left to list
    QVERIFY(isNear(row.of(Metric::ListRecall).value.mean, 1.0));
    QVERIFY(!std::isnan(row.of(Metric::Calibration).value.mean));
}

void TestEvaluationReport::withoutPopularity_thereIsNoReport()
{
    const auto report = reportOf(ratingsFrom({{5.0F, 0, 0, 0}, {5.0F, 0, 0, 0}}), {fixedOrder(u"mine"_s, 4, {})},
                                 {.folds = 2, .steps = {1}});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::BaselineMissing);
}

void TestEvaluationReport::metrics_areInTheOrderOfTheirKind()
{
    for (std::size_t i = 0; i < kMetrics.size(); ++i)
        QCOMPARE(std::size_t(kMetrics[i].metric), i);
}

QTEST_GUILESS_MAIN(TestEvaluationReport)
#include "tst_evaluationreport.moc"

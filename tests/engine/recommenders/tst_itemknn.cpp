// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/itemknn.h"

#include "tests/engine/recommenders/peoplefixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cineq;

class TestItemKnn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_areThoseOfTheDefinition_data();
    void scores_areThoseOfTheDefinition();
};

void TestItemKnn::scores_areThoseOfTheDefinition_data()
{
    QTest::addColumn<int>("neighbours");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("all neighbours") << 100 << Recommender::kNobody;
    QTest::newRow("three neighbours") << 3 << Recommender::kNobody;
    QTest::newRow("three neighbours, one person left out") << 3 << 7;
}

void TestItemKnn::scores_areThoseOfTheDefinition()
{
    QFETCH(int, neighbours);
    QFETCH(int, leftOut);
    constexpr int kMovies = 18;
    constexpr ItemKnnSettings kSettings{.shrinkage = 4.0F, .weight = 0.5F};
    const RatingMatrix ratings = twoTastes(20, kMovies, 8);
    ItemKnnSettings settings = kSettings;
    settings.neighbours = neighbours;
    const auto knn = fitItemKnn(ratings, settings);

    Eigen::MatrixXd lifts = denseAnswers(ratings, liftOf);
    const Eigen::VectorXd means = lifts.colwise().mean();
    if (leftOut != Recommender::kNobody)
        lifts.row(leftOut).setZero();
    Eigen::VectorXd expected = means.array() + traits(FeedbackKind::Ignore).reward;
    const std::vector<Feedback> answers{{2, FeedbackKind::Like}, {11, FeedbackKind::Ignore}};
    for (const auto &[row, kind] : answers) {
        std::vector<double> similarities;
        for (int other = 0; other < kMovies; ++other) {
            const double norms = lifts.col(row).norm() * lifts.col(other).norm();
            const double dot = lifts.col(row).dot(lifts.col(other));
            similarities.push_back(other == row ? 0.0 : dot / (norms + double(kSettings.shrinkage)));
        }
        std::vector<double> sorted = similarities;
        std::ranges::sort(sorted, std::greater<>());
        const double least = neighbours < kMovies ? sorted[size_t(neighbours - 1)] : 0.0;
        for (int other = 0; other < kMovies; ++other) {
            if (similarities[size_t(other)] >= least)
                expected[other] += double(kSettings.weight) * (liftOf(kind) - means[row]) * similarities[size_t(other)];
        }
    }
    QVERIFY(areNear(scoresAfter(*knn, answers, leftOut), expected.cast<float>(), 1e-5));
}

QTEST_GUILESS_MAIN(TestItemKnn)
#include "tst_itemknn.moc"

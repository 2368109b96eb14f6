// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/ease.h"

#include "tests/engine/recommenders/peoplefixtures.h"

#include <Eigen/LU>

#include <QTest>

using namespace cineq;

namespace {

/// B of Steck 2019, equation 8: movies x movies, its diagonal 0.
Eigen::MatrixXd weightsByThePaper(const Eigen::MatrixXd &lifts, double lambda)
{
    Eigen::MatrixXd gram = lifts.transpose() * lifts;
    gram.diagonal().array() += lambda;
    const Eigen::MatrixXd inverse = gram.inverse();
    Eigen::MatrixXd weights = -(inverse * inverse.diagonal().cwiseInverse().asDiagonal());
    weights.diagonal().setZero();
    return weights;
}

} // namespace

class TestEase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_areThoseOfThePaper_data();
    void scores_areThoseOfThePaper();
    void popularity_fadesWithRatings();
    void lastAnswer_counts();
};

void TestEase::scores_areThoseOfThePaper_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("fewer people than movies") << 14 << Recommender::kNobody;
    QTest::newRow("fewer people than movies, one left out") << 14 << 4;
    QTest::newRow("more people than movies") << 50 << Recommender::kNobody;
    QTest::newRow("more people than movies, one left out") << 50 << 4;
}

void TestEase::scores_areThoseOfThePaper()
{
    QFETCH(int, people);
    QFETCH(int, leftOut);
    constexpr int kMovies = 22;
    constexpr float kLambda = 7.0F;
    const RatingMatrix ratings = twoTastes(people, kMovies, 2);
    const auto ease = fitEase(ratings, {.regularization = kLambda, .popularity = 0.0F});

    Eigen::MatrixXd lifts = denseAnswers(ratings, liftOf);
    const Eigen::VectorXd means = lifts.colwise().mean();
    if (leftOut != Recommender::kNobody)
        lifts.row(leftOut).setZero();
    const Eigen::MatrixXd weights = weightsByThePaper(lifts, double(kLambda));
    std::vector<Feedback> answers;
    Eigen::VectorXd profile = Eigen::VectorXd::Zero(kMovies);
    for (int row = 1; row < kMovies; row += 3) {
        const FeedbackKind kind = kFeedback[size_t(row % kFeedbackKindCount)].kind;
        answers.push_back({row, kind});
        profile[row] = kind == FeedbackKind::Ignore ? -means[row] : liftOf(kind);
        const Eigen::VectorXd expected = weights.transpose() * profile;
        QVERIFY(areNear(scoresAfter(*ease, answers, leftOut), expected.cast<float>(), 1e-4));
    }
}

void TestEase::popularity_fadesWithRatings()
{
    const RatingMatrix ratings = twoTastes(14, 22, 2);
    const auto with = fitEase(ratings, {.popularity = 0.6F, .fadeRatings = 2.0F});
    const auto without = fitEase(ratings, {.popularity = 0.0F});
    const Eigen::VectorXd means = denseAnswers(ratings, liftOf).colwise().mean();
    std::vector<Feedback> answers{{5, FeedbackKind::Ignore}};
    for (const double weight : {0.6, 0.6 * 4.0 / 9.0, 0.6 / 4.0}) { // of 0, 1 and 2 ratings
        QVERIFY(areNear(scoresAfter(*with, answers) - scoresAfter(*without, answers), (weight * means).cast<float>(),
                        1e-5));
        answers.push_back({int(answers.size()), FeedbackKind::Watch});
    }
}

void TestEase::lastAnswer_counts()
{
    const auto ease = fitEase(twoTastes(14, 22, 2));
    const std::vector<Feedback> once{{3, FeedbackKind::Ignore}};
    const std::vector<Feedback> changed{{3, FeedbackKind::Like}, {3, FeedbackKind::Ignore}};
    QVERIFY(areNear(scoresAfter(*ease, once), scoresAfter(*ease, changed), 1e-6));
}

QTEST_GUILESS_MAIN(TestEase)
#include "tst_ease.moc"

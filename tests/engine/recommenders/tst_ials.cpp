// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/ials.h"

#include "tests/engine/recommenders/peoplefixtures.h"

#include <Eigen/Dense>

#include <QTest>

using namespace cineq;

namespace {

constexpr int kMovies = 26;
constexpr int kPeople = 18;
constexpr IalsSettings kSettings{.factors = 5, .iterations = 6};

/// What the fit makes as small as it can: Rendle et al. 2021, equations 2 to 4, with the lifts as labels.
double lossOf(const Eigen::MatrixXd &lifts, const Eigen::MatrixXd &people, const Eigen::MatrixXd &movies,
              const IalsSettings &settings)
{
    const Eigen::MatrixXd predicted = people * movies.transpose();
    const double unobserved = double(settings.unobserved);
    double loss = unobserved * predicted.squaredNorm();
    Eigen::VectorXd perPerson = Eigen::VectorXd::Constant(people.rows(), unobserved * double(movies.rows()));
    Eigen::VectorXd perMovie = Eigen::VectorXd::Constant(movies.rows(), unobserved * double(people.rows()));
    for (int person = 0; person < lifts.rows(); ++person) {
        for (int row = 0; row < lifts.cols(); ++row) {
            if (lifts(person, row) == 0.0)
                continue;
            const double error = lifts(person, row) - predicted(person, row);
            loss += error * error;
            perPerson[person] += 1.0;
            perMovie[row] += 1.0;
        }
    }
    return loss + double(settings.regularization) *
                      (perPerson.dot(people.rowwise().squaredNorm()) + perMovie.dot(movies.rowwise().squaredNorm()));
}

} // namespace

class TestIals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_leavesNothingToGainByPeoplesFactors();
    void fit_gainsByIterations();
    void foldIn_isTheMostProbable_data();
    void foldIn_isTheMostProbable();
    void scores_areProductsOfFactors();
    void otherSeed_startsElsewhere();
};

void TestIals::fit_leavesNothingToGainByPeoplesFactors()
{
    const RatingMatrix ratings = twoTastes(kPeople, kMovies, 4);
    const auto ials = fitIals(ratings, 1, kSettings);
    const Eigen::MatrixXd lifts = denseAnswers(ratings, liftOf);
    const Eigen::MatrixXd movies = ials->movieFactors().cast<double>();
    Eigen::MatrixXd people = ials->personFactors().cast<double>();
    constexpr double kStep = 1e-3;
    for (Eigen::Index i = 0; i < people.size(); ++i) {
        const double value = people.data()[i];
        people.data()[i] = value + kStep;
        const double above = lossOf(lifts, people, movies, kSettings);
        people.data()[i] = value - kStep;
        const double below = lossOf(lifts, people, movies, kSettings);
        people.data()[i] = value;
        QVERIFY(std::abs(above - below) / (2.0 * kStep) < 1e-3);
    }
}

void TestIals::fit_gainsByIterations()
{
    const RatingMatrix ratings = twoTastes(kPeople, kMovies, 4);
    const Eigen::MatrixXd lifts = denseAnswers(ratings, liftOf);
    double before = std::numeric_limits<double>::infinity();
    for (const int iterations : {1, 2, 4, 8}) {
        IalsSettings settings = kSettings;
        settings.iterations = iterations;
        const auto ials = fitIals(ratings, 1, settings);
        const double loss =
            lossOf(lifts, ials->personFactors().cast<double>(), ials->movieFactors().cast<double>(), settings);
        QVERIFY(loss < before);
        before = loss;
    }
}

void TestIals::foldIn_isTheMostProbable_data()
{
    QTest::addColumn<int>("rated");
    QTest::addColumn<int>("ignored");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("nothing known") << 0 << 0 << Recommender::kNobody;
    QTest::newRow("asked") << 6 << 3 << Recommender::kNobody;
    QTest::newRow("unasked") << 12 << 0 << Recommender::kNobody;
    QTest::newRow("unasked, then asked") << 12 << 2 << Recommender::kNobody;
    QTest::newRow("left out") << 6 << 1 << 3;
}

void TestIals::foldIn_isTheMostProbable()
{
    QFETCH(int, rated);
    QFETCH(int, ignored);
    QFETCH(int, leftOut);
    const auto ials = fitIals(twoTastes(kPeople, kMovies, 4), 1, kSettings);
    const Eigen::MatrixXd movies = ials->movieFactors().cast<double>();
    std::vector<Eigen::RowVectorXd> people;
    for (int person = 0; person < kPeople; ++person) {
        if (person != leftOut)
            people.emplace_back(ials->personFactors().row(person).cast<double>());
    }
    Eigen::RowVectorXd mean = Eigen::RowVectorXd::Zero(movies.cols());
    for (const Eigen::RowVectorXd &person : people)
        mean += person / double(people.size());
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(movies.cols(), movies.cols());
    for (const Eigen::RowVectorXd &person : people)
        covariance += (person - mean).transpose() * (person - mean) / double(people.size());
    covariance.diagonal().array() += 1e-6 + 1e-3 * covariance.trace() / double(movies.cols());

    // Stacked least squares: prior, answers, and what was passed over.
    Eigen::MatrixXd precision = double(kSettings.noise) * covariance.inverse();
    Eigen::VectorXd information = precision * mean.transpose();
    IalsSession session = ials->session(leftOut);
    for (int row = 0; row < rated + ignored; ++row) {
        const FeedbackKind kind = row < rated ? FeedbackKind::Watch : FeedbackKind::Ignore;
        session.observe(row, kind);
        precision += movies.row(row).transpose() * movies.row(row);
        information += liftOf(kind) * movies.row(row).transpose();
    }
    const double unasked = std::max(rated - 4 * ignored, 0);
    precision += unasked / (unasked + double(kSettings.unaskedForHalf)) * double(kSettings.unobserved) *
                 movies.transpose() * movies;
    const Eigen::VectorXd expected = precision.ldlt().solve(information);
    QVERIFY(areNear(session.personFactors(), expected.cast<float>(), 2e-3));
}

void TestIals::scores_areProductsOfFactors()
{
    const auto ials = fitIals(twoTastes(kPeople, kMovies, 4), 1, kSettings);
    IalsSession session = ials->session();
    session.observe(4, FeedbackKind::Like);
    QVERIFY(areNear(scoresOf(session, kMovies), ials->movieFactors() * session.personFactors(), 1e-5));
}

void TestIals::otherSeed_startsElsewhere()
{
    const RatingMatrix ratings = twoTastes(kPeople, kMovies, 4);
    QVERIFY(fitIals(ratings, 1, kSettings)->movieFactors() == fitIals(ratings, 1, kSettings)->movieFactors());
    QVERIFY(fitIals(ratings, 1, kSettings)->movieFactors() != fitIals(ratings, 2, kSettings)->movieFactors());
}

QTEST_GUILESS_MAIN(TestIals)
#include "tst_ials.moc"

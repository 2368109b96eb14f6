// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/localprocess.h"

#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <Eigen/Dense>

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

constexpr int kMovies = 30;
constexpr int kPeople = 40;

std::vector<Feedback> manyAnswers()
{
    std::vector<Feedback> answers;
    for (int step = 0; step < 25; ++step)
        answers.push_back({step * 7 % kMovies, kFeedback[size_t(step % kFeedbackKindCount)].kind});
    return answers;
}

/// The process by its formula, dense and in double precision, without content.
Eigen::VectorXf denseScores(const RatingMatrix &ratings, const LocalProcessSettings &settings,
                            std::span<const Feedback> answers, int leftOut)
{
    const auto counts = [&](const AnswerScale &scale) {
        return denseAnswers(ratings, [&](FeedbackKind kind) { return double(scale[size_t(kind)]); });
    };
    const auto given = static_cast<float>(answers.size());
    const auto posterior = fitPersonPosterior(ratings, {.beta = 1.0F, .smoothing = settings.smoothing});
    auto session = posterior->session(leftOut);
    for (const auto &[row, kind] : answers)
        session.observe(row, kind);
    const Eigen::VectorXd weights = session.weights(settings.beta / (1.0F + given / settings.halfLife)).cast<double>();
    Eigen::VectorXd others = Eigen::VectorXd::Ones(ratings.people());
    if (leftOut != Recommender::kNobody)
        others[leftOut] = 0.0;
    others /= others.sum();
    const auto meansOf = [&](const Eigen::MatrixXd &values) -> Eigen::RowVectorXd {
        return values.colwise().mean() + (weights - others).transpose() * values;
    };
    const auto deviationsOf = [&](const Eigen::MatrixXd &values) -> Eigen::MatrixXd {
        const Eigen::RowVectorXd means = weights.transpose() * values;
        return weights.cwiseSqrt().asDiagonal() * (values.rowwise() - means);
    };

    const Eigen::MatrixXd target = counts(settings.targets.front());
    const auto channels = std::ssize(settings.channels);
    const Eigen::Index observations = std::ssize(answers) * channels;
    Eigen::MatrixXd columns(ratings.people(), observations);
    Eigen::VectorXd residuals(observations);
    Eigen::VectorXd noise(observations);
    for (Eigen::Index i = 0; i < observations; ++i) {
        const AnswerChannel &channel = settings.channels[size_t(i % channels)];
        const Feedback &answer = answers[size_t(i / channels)];
        const Eigen::MatrixXd values = counts(channel.scale);
        columns.col(i) = deviationsOf(values).col(answer.row);
        residuals[i] = double(channel.scale[size_t(answer.kind)]) - meansOf(values)[answer.row];
        noise[i] = double(channel.noise * (1.0F + settings.noiseGrowth * given));
    }
    Eigen::MatrixXd covariance = columns.transpose() * columns;
    covariance.diagonal() += noise;
    const Eigen::VectorXd factors = covariance.ldlt().solve(residuals);
    return (meansOf(target).transpose() + deviationsOf(target).transpose() * columns * factors).cast<float>();
}

} // namespace

class TestLocalProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_areThoseOfDenseConditioning_data();
    void scores_areThoseOfDenseConditioning();
    void start_isTheMeanReward_ofTheOneLeftOutToo();
    void allAlike_isTheGaussianProcess();
    void targets_areAllPredicted();
    void content_speaksOfMoviesFewRated();
    void longProfile_isCutToItsEnd();
};

void TestLocalProcess::scores_areThoseOfDenseConditioning_data()
{
    QTest::addColumn<float>("noiseGrowth");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("somebody new") << 0.0F << Recommender::kNobody;
    QTest::newRow("left out") << 0.0F << 5;
    QTest::newRow("growing noise") << 0.1F << Recommender::kNobody;
}

void TestLocalProcess::scores_areThoseOfDenseConditioning()
{
    QFETCH(float, noiseGrowth);
    QFETCH(int, leftOut);
    const LocalProcessSettings settings{.noiseGrowth = noiseGrowth};
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    const auto process = fitLocalProcess(people, settings);
    const std::vector<Feedback> answers = manyAnswers();
    for (const std::size_t count : {size_t(0), size_t(1), size_t(4), answers.size()}) {
        const std::span<const Feedback> some = std::span(answers).first(count);
        QVERIFY(areNear(scoresAfter(*process, some, leftOut), denseScores(people, settings, some, leftOut), 2e-4));
    }
}

void TestLocalProcess::start_isTheMeanReward_ofTheOneLeftOutToo()
{
    const auto process = fitLocalProcess(peopleOf(3, {{{0, 5.0F}, {1, 4.0F}}, {{0, 2.5F}}}));
    for (const int leftOut : {Recommender::kNobody, 0})
        QVERIFY(areNear(scoresAfter(*process, {}, leftOut), Eigen::Vector3f(0.65F, 0.15F, -0.5F), 1e-6));
}

void TestLocalProcess::allAlike_isTheGaussianProcess()
{
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    const auto local = fitLocalProcess(people, {.beta = 0.0F});
    const auto process = fitGaussianProcess(people, {.channels = LocalProcessSettings{}.channels});
    const std::vector<Feedback> answers = manyAnswers();
    QVERIFY(areNear(scoresAfter(*local, answers), scoresAfter(*process, answers), 2e-4));
}

void TestLocalProcess::targets_areAllPredicted()
{
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    const auto both = fitLocalProcess(people, {.targets = {kRewardScale, kRatedScale}});
    auto session = both->session();
    for (const auto &[row, kind] : manyAnswers())
        session.observe(row, kind);
    Eigen::MatrixXf predictions(kMovies, both->targets());
    session.predict(predictions);
    QVERIFY(areNear(predictions.col(0), scoresAfter(*both, manyAnswers()), 0.0));
    const auto rated = fitLocalProcess(people, {.targets = {kRatedScale}});
    QVERIFY(areNear(predictions.col(1), scoresAfter(*rated, manyAnswers()), 1e-6));
}

void TestLocalProcess::content_speaksOfMoviesFewRated()
{
    // The last two movies are each known to one person of either taste: their content alone tells them apart.
    RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    std::vector<Rating> ratings{{0, kMovies, 4.0F, 0}, {0, kMovies + 1, 4.0F, 0}};
    RatingMatrix more(kMovies + 2);
    for (int person = 0; person < kPeople; ++person) {
        std::vector<Rating> all;
        for (std::size_t i = 0; i < people.rows(person).size(); ++i)
            all.push_back({0, people.rows(person)[i], people.stars(person)[i], 0});
        if (person < 2)
            all.insert(all.end(), ratings.begin(), ratings.end());
        more.append(all);
    }
    ContentMatrix content(kMovies + 2, 2);
    for (int row = 0; row < kMovies; ++row)
        content.insert(row, row < kMovies / 2 ? 0 : 1) = 1.0F;
    content.insert(kMovies, 0) = 1.0F;
    content.insert(kMovies + 1, 1) = 1.0F;
    const std::vector<Feedback> likesLower{{1, FeedbackKind::Like}, {4, FeedbackKind::Like}, {20, FeedbackKind::Skip}};
    const auto differenceBy = [&](float share) {
        const Eigen::VectorXf scores = scoresAfter(
            *fitLocalProcess(more, {.contentShare = share, .content = std::make_shared<const ContentMatrix>(content)}),
            likesLower);
        return scores[kMovies] - scores[kMovies + 1];
    };
    QVERIFY(std::abs(differenceBy(0.0F)) < 1e-4F);
    QVERIFY(differenceBy(0.4F) > 0.02F);
}

void TestLocalProcess::longProfile_isCutToItsEnd()
{
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    const auto process = fitLocalProcess(people, {.beta = 0.0F});
    std::vector<Feedback> answers;
    for (int i = 0; i < 20; ++i) {
        for (const Feedback &answer : manyAnswers())
            answers.push_back(answer);
    }
    const Eigen::VectorXf all = scoresAfter(*process, answers);
    QVERIFY(all.allFinite());
    QVERIFY(areNear(all, scoresAfter(*process, std::span(answers).last(200)), 1e-5));
}

QTEST_GUILESS_MAIN(TestLocalProcess)
#include "tst_localprocess.moc"

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
constexpr int kPeople = 60;

std::vector<Feedback> manyAnswers()
{
    std::vector<Feedback> answers;
    for (int step = 0; step < 25; ++step)
        answers.push_back({step * 7 % kMovies, kFeedback[size_t(step % kFeedbackKindCount)].kind});
    return answers;
}

std::shared_ptr<const ContentMatrix> someContent(int movies)
{
    ContentMatrix content(movies, 3);
    for (int row = 0; row < movies; ++row) {
        content.insert(row, row < movies / 2 ? 0 : 1) = 0.8F;
        if (row % 3 == 0)
            content.insert(row, 2) = 0.6F;
    }
    return std::make_shared<const ContentMatrix>(std::move(content));
}

/// The process by its formula, dense and in double precision.
class DenseProcess
{
public:
    DenseProcess(const RatingMatrix &ratings, LocalProcessSettings settings, std::span<const Feedback> answers,
                 int leftOut)
        : m_ratings(&ratings), m_settings(std::move(settings)), m_answers(answers)
    {
        const auto posterior = fitPersonPosterior(ratings, {.beta = 1.0F, .smoothing = m_settings.smoothing});
        PersonPosteriorSession session = posterior->session(leftOut);
        for (const auto &[row, kind] : answers)
            session.observe(row, kind);
        const auto given = static_cast<float>(answers.size());
        m_weights = session.weights(m_settings.beta / (1.0F + given / m_settings.halfLife)).cast<double>();
        m_others = Eigen::VectorXd::Ones(ratings.people());
        if (leftOut != Recommender::kNobody)
            m_others[leftOut] = 0.0;
        m_others /= m_others.sum();
    }

    [[nodiscard]] Eigen::VectorXf scores() const
    {
        const AnswerChannel reward{kRewardScale, 0.0F};
        const auto channels = std::ssize(m_settings.channels);
        const Eigen::Index observations = std::ssize(m_answers) * channels;
        Eigen::MatrixXd within(observations, observations);
        Eigen::MatrixXd across(m_ratings->movies(), observations);
        Eigen::VectorXd residuals(observations);
        for (Eigen::Index i = 0; i < observations; ++i) {
            const AnswerChannel &channel = m_settings.channels[size_t(i % channels)];
            const Feedback &answer = m_answers[size_t(i / channels)];
            for (Eigen::Index j = 0; j < observations; ++j)
                within(i, j) = covariance(channel, m_settings.channels[size_t(j % channels)])(
                    answer.row, m_answers[size_t(j / channels)].row);
            within(i, i) += double(channel.noise);
            across.col(i) = covariance(reward, channel).col(answer.row);
            residuals[i] = double(channel.scale[size_t(answer.kind)]) - means(channel)[answer.row];
        }
        return (means(reward).transpose() + across * within.ldlt().solve(residuals)).cast<float>();
    }

private:
    /// People x movies.
    [[nodiscard]] Eigen::MatrixXd values(const AnswerChannel &channel) const
    {
        return denseAnswers(*m_ratings, [&](FeedbackKind kind) { return double(channel.scale[size_t(kind)]); });
    }
    [[nodiscard]] Eigen::RowVectorXd means(const AnswerChannel &channel) const
    {
        return values(channel).colwise().mean() + (m_weights - m_others).transpose() * values(channel);
    }
    /// Movies x movies.
    [[nodiscard]] Eigen::MatrixXd covariance(const AnswerChannel &a, const AnswerChannel &b) const
    {
        const auto deviations = [&](const AnswerChannel &channel) -> Eigen::MatrixXd {
            const Eigen::RowVectorXd alike = m_weights.transpose() * values(channel);
            return m_weights.cwiseSqrt().asDiagonal() * (values(channel).rowwise() - alike);
        };
        const Eigen::MatrixXd people = deviations(a).transpose() * deviations(b);
        if (!m_settings.content)
            return people;
        // All movies of these tests are known to several.
        const auto centred = [&](const AnswerChannel &channel) -> Eigen::MatrixXd {
            return values(channel).rowwise() - values(channel).colwise().mean();
        };
        const auto contentDeviations = [&](const AnswerChannel &channel) -> Eigen::VectorXd {
            const Eigen::ArrayXd variances = centred(channel).array().square().colwise().mean().transpose();
            const Eigen::ArrayXd spread = variances.unaryExpr(
                [this](double variance) { return std::pow(variance, double(m_settings.contentSpread)); });
            return (spread * variances.sum() / spread.sum()).sqrt();
        };
        const double correlation = centred(a).cwiseProduct(centred(b)).sum() / (centred(a).norm() * centred(b).norm());
        const Eigen::MatrixXd content = Eigen::MatrixXf(*m_settings.content).cast<double>();
        const double share = double(m_settings.contentShare);
        return (1.0 - share) * people + share * correlation * (contentDeviations(a).asDiagonal() * content) *
                                            (contentDeviations(b).asDiagonal() * content).transpose();
    }

    const RatingMatrix *m_ratings;
    LocalProcessSettings m_settings;
    std::span<const Feedback> m_answers;
    Eigen::VectorXd m_weights;
    Eigen::VectorXd m_others; // as if nothing was answered
};

} // namespace

class TestLocalProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_areThoseOfDenseConditioning_data();
    void scores_areThoseOfDenseConditioning();
    void start_isTheMeanReward_ofTheOneLeftOutToo();
    void allAlike_isTheGaussianProcess();
    void content_speaksOfMoviesFewRated();
    void longProfile_isCutToItsEnd();
};

void TestLocalProcess::scores_areThoseOfDenseConditioning_data()
{
    QTest::addColumn<float>("contentShare");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("somebody new") << 0.0F << Recommender::kNobody;
    QTest::newRow("left out") << 0.0F << 5;
    QTest::newRow("content") << 0.3F << Recommender::kNobody;
    QTest::newRow("content, left out") << 0.3F << 5;
}

void TestLocalProcess::scores_areThoseOfDenseConditioning()
{
    QFETCH(float, contentShare);
    QFETCH(int, leftOut);
    LocalProcessSettings settings{.contentShare = contentShare};
    if (contentShare > 0.0F)
        settings.content = someContent(kMovies);
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    for (int row = 0; row < kMovies; ++row) {
        int ratings = 0;
        for (int person = 0; person < kPeople; ++person)
            ratings += people.answer(person, row) != FeedbackKind::Ignore;
        QVERIFY(ratings >= 8); // or the deviations by content leave it out
    }
    const auto process = fitLocalProcess(people, settings);
    const std::vector<Feedback> answers = manyAnswers();
    for (const std::size_t count : {size_t(0), size_t(1), size_t(4), answers.size()}) {
        const std::span<const Feedback> some = std::span(answers).first(count);
        QVERIFY(areNear(scoresAfter(*process, some, leftOut), DenseProcess(people, settings, some, leftOut).scores(),
                        2e-4));
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

void TestLocalProcess::content_speaksOfMoviesFewRated()
{
    // The last two movies are each known to one person of either taste: their content alone tells them apart.
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    const std::vector<Rating> ratings{{0, kMovies, 4.0F, 0}, {0, kMovies + 1, 4.0F, 0}};
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

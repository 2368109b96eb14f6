// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/localprocess.h"

#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <Eigen/Dense>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

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

/// The first taste is a little commoner in the first two months, the other in the last.
RatingMatrix inThreeMonths(const RatingMatrix &people)
{
    std::vector<int> months;
    for (int person = 0; person < people.people(); ++person)
        months.push_back(person % 2 == 0 ? person % 5 % 3 * 2 : person % 7 % 2 * 4);
    return inMonths(people, months);
}

/// The process by its formula, dense and in double precision.
class DenseProcess
{
public:
    DenseProcess(const RatingMatrix &ratings, LocalProcessSettings settings, std::span<const Feedback> answers,
                 int leftOut)
        : m_ratings(&ratings),
          m_settings(std::move(settings)),
          m_channels{{kRatedScale, m_settings.values.ratedNoise}, {kTasteScale, m_settings.values.tasteNoise}},
          m_answers(answers)
    {
        const auto posterior = fitPersonPosterior(ratings, {.beta = 1.0F});
        PersonPosteriorSession session = posterior->session(leftOut);
        for (const auto &[row, kind] : answers)
            session.observe(row, kind);
        const auto given = static_cast<float>(answers.size());
        m_weights =
            session.weights(m_settings.values.beta / (1.0F + given / m_settings.values.halfLife)).cast<double>();
        m_others = Eigen::VectorXd::Ones(ratings.people());
        if (leftOut != Recommender::kNobody)
            m_others[leftOut] = 0.0;
        const Eigen::VectorXd likelihoods = hearEras();
        m_others /= m_others.sum();
        const double temper = double(m_settings.values.eraBeta / (1.0F + given / m_settings.values.halfLife));
        for (int person = 0; person < ratings.people(); ++person)
            m_weights[person] *= std::pow(likelihoods[person], temper);
        m_weights /= m_weights.sum();
        m_order = orderLikeness(leftOut);
    }

    [[nodiscard]] Eigen::VectorXf scores() const
    {
        const Eigen::Index observations = std::ssize(m_answers) * channels();
        Eigen::VectorXd residuals(observations);
        for (Eigen::Index i = 0; i < observations; ++i)
            residuals[i] = double(channelOf(i).scale[size_t(answerOf(i).kind)]) - means(channelOf(i))[answerOf(i).row];
        return (means(kReward).transpose() + withAnswers(kReward) * amongAnswers().ldlt().solve(residuals))
            .cast<float>();
    }

    /// What asking about a movie adds to its score, if all other movies are looked at and the best ten count.
    [[nodiscard]] double informationValue(int row) const
    {
        const Eigen::VectorXd expected = scores().cast<double>();
        const Eigen::VectorXd probabilities = answerProbabilities(row, expected[row]);
        Eigen::MatrixXd effects(expected.size(), channels());
        Eigen::MatrixXd within(channels(), channels());
        Eigen::MatrixXd counts(channels(), kFeedbackKindCount);
        for (Eigen::Index a = 0; a < channels(); ++a) {
            const AnswerChannel &channel = m_channels[size_t(a)];
            effects.col(a) = conditioned(kReward, channel).col(row);
            for (Eigen::Index b = 0; b < channels(); ++b)
                within(a, b) = conditioned(channel, m_channels[size_t(b)])(row, row);
            within(a, a) += double(channel.noise);
            for (Eigen::Index kind = 0; kind < kFeedbackKindCount; ++kind)
                counts(a, kind) = double(channel.scale[size_t(kind)]);
        }
        const Eigen::VectorXd usual = counts * probabilities;
        double gain = -bestTen(expected, row);
        for (Eigen::Index kind = 0; kind < kFeedbackKindCount; ++kind)
            gain +=
                probabilities[kind] * bestTen(expected + effects * within.ldlt().solve(counts.col(kind) - usual), row);
        return gain;
    }

private:
    static constexpr AnswerChannel kReward{kRewardScale, 0.0F};

    [[nodiscard]] Eigen::Index channels() const { return std::ssize(m_channels); }
    [[nodiscard]] const AnswerChannel &channelOf(Eigen::Index observation) const
    {
        return m_channels[size_t(observation % channels())];
    }
    [[nodiscard]] const Feedback &answerOf(Eigen::Index observation) const
    {
        return m_answers[size_t(observation / channels())];
    }
    /// Covariance of the movies' values with the observations. Movies x observations.
    [[nodiscard]] Eigen::MatrixXd withAnswers(const AnswerChannel &channel) const
    {
        Eigen::MatrixXd across(m_ratings->movies(), std::ssize(m_answers) * channels());
        for (Eigen::Index i = 0; i < across.cols(); ++i)
            across.col(i) = covariance(channel, channelOf(i)).col(answerOf(i).row);
        return across;
    }
    [[nodiscard]] Eigen::MatrixXd amongAnswers() const
    {
        const Eigen::Index observations = std::ssize(m_answers) * channels();
        Eigen::MatrixXd within(observations, observations);
        for (Eigen::Index i = 0; i < observations; ++i) {
            for (Eigen::Index j = 0; j < observations; ++j)
                within(i, j) = covariance(channelOf(i), channelOf(j))(answerOf(i).row, answerOf(j).row);
            within(i, i) += double(channelOf(i).noise);
        }
        return within;
    }
    /// Covariance that remains once the answers are known. Movies x movies.
    [[nodiscard]] Eigen::MatrixXd conditioned(const AnswerChannel &a, const AnswerChannel &b) const
    {
        return covariance(a, b) - withAnswers(a) * amongAnswers().ldlt().solve(withAnswers(b).transpose());
    }
    [[nodiscard]] Eigen::VectorXd answerProbabilities(int row, double score) const
    {
        Eigen::VectorXd shares = Eigen::VectorXd::Zero(kFeedbackKindCount);
        for (int person = 0; person < m_ratings->people(); ++person)
            shares[Eigen::Index(m_ratings->answer(person, row))] += m_weights[person] + 0.2 / m_ratings->people();
        shares[Eigen::Index(FeedbackKind::Ignore)] = 0.0;
        shares /= shares.sum();
        double lifts = 0.0;
        for (const FeedbackTraits &answer : kFeedback)
            lifts += shares[Eigen::Index(answer.kind)] * double(lift(answer.kind));
        const double rated = std::clamp((score + 0.5) / lifts, 0.0, 1.0);
        shares *= rated;
        shares[Eigen::Index(FeedbackKind::Ignore)] = 1.0 - rated;
        return shares;
    }
    /// Sum of the ten highest of the movies that are neither this one nor answered.
    [[nodiscard]] double bestTen(Eigen::VectorXd values, int without) const
    {
        values[without] = -100.0;
        for (const Feedback &answer : m_answers)
            values[answer.row] = -100.0;
        std::ranges::sort(values, std::greater());
        return values.head(10).sum();
    }

    /// People x movies.
    [[nodiscard]] Eigen::MatrixXd values(const AnswerChannel &channel) const
    {
        return denseAnswers(*m_ratings, [&](FeedbackKind kind) { return double(channel.scale[size_t(kind)]); });
    }
    [[nodiscard]] Eigen::RowVectorXd means(const AnswerChannel &channel) const
    {
        Eigen::VectorXd shift = m_weights - m_others;
        if (!m_answers.empty())
            shift += double(m_settings.values.eraMean) * (m_era - m_others);
        return values(channel).colwise().mean() + shift.transpose() * values(channel);
    }
    /// How likely the answers are of each one's era, of which m_era becomes the mean; before m_others sum to 1.
    [[nodiscard]] Eigen::VectorXd hearEras()
    {
        constexpr double kUsual = 2.0;
        constexpr int kActivities = 13; // half a deviation apart
        const int people = m_ratings->people();
        const auto monthOf = [&](int person) { return double(m_ratings->timestamps(person)[0] / kMonth); };
        const auto peopleUntil = [&](int person) {
            double sum = 0.0;
            for (int other = 0; other < people; ++other)
                sum += monthOf(other) < monthOf(person) ? 1.0 : monthOf(other) == monthOf(person) ? 0.5 : 0.0;
            return sum;
        };
        Eigen::MatrixXd nearness(people, people);
        for (int a = 0; a < people; ++a) {
            for (int b = 0; b < people; ++b) {
                const double distance = (monthOf(a) - monthOf(b)) / 2.0 * (peopleUntil(a) - peopleUntil(b)) / 8.0;
                nearness(a, b) = m_others[b] * std::exp(-std::sqrt(distance));
            }
        }
        const Eigen::VectorXd around = nearness.rowwise().sum();
        Eigen::MatrixXd likelihoods(people, kActivities);
        for (int i = 0; i < kActivities; ++i)
            likelihoods.col(i).setConstant(std::exp(-0.5 * std::pow(0.5 * (i - 6), 2)));
        const Eigen::MatrixXd rated = values(AnswerChannel{kRatedScale, 0.0F});
        for (const auto &[row, kind] : m_answers) {
            const double usual = m_others.dot(rated.col(row)) / people;
            for (int person = 0; person < people; ++person) {
                const double share =
                    (nearness.row(person).dot(rated.col(row)) + kUsual * usual) / (around[person] + kUsual);
                for (int i = 0; i < kActivities; ++i) {
                    const double odds = share / (1.0 - share) * std::exp(0.5 * (i - 6));
                    likelihoods(person, i) *= (kind == FeedbackKind::Ignore ? 1.0 : odds) / (1.0 + odds);
                }
            }
        }
        const Eigen::VectorXd inAll = likelihoods.rowwise().sum();
        const Eigen::VectorXd probabilities = m_others.cwiseProduct(inAll) / m_others.dot(inAll);
        const Eigen::VectorXd shares = probabilities.array() / (around.array() + kUsual);
        m_era = nearness.transpose() * shares + kUsual * shares.sum() / m_others.sum() * m_others;
        return inAll;
    }

    /// Movies x movies.
    [[nodiscard]] const Eigen::MatrixXd &covariance(const AnswerChannel &a, const AnswerChannel &b) const
    {
        const auto [entry, isNew] = m_covariances.try_emplace({a.scale, b.scale});
        if (isNew)
            entry->second = computedCovariance(a, b);
        return entry->second;
    }
    [[nodiscard]] Eigen::MatrixXd computedCovariance(const AnswerChannel &a, const AnswerChannel &b) const
    {
        const auto deviations = [&](const AnswerChannel &channel) -> Eigen::MatrixXd {
            const Eigen::RowVectorXd alike = m_weights.transpose() * values(channel);
            return m_weights.cwiseSqrt().asDiagonal() * (values(channel).rowwise() - alike);
        };
        Eigen::MatrixXd result = deviations(a).transpose() * deviations(b);
        // All movies of these tests are known to several.
        const auto centred = [&](const AnswerChannel &channel) -> Eigen::MatrixXd {
            return values(channel).rowwise() - values(channel).colwise().mean();
        };
        const auto contentDeviations = [&](const AnswerChannel &channel) -> Eigen::VectorXd {
            return centred(channel).array().square().colwise().mean().sqrt().transpose();
        };
        const double correlation = centred(a).cwiseProduct(centred(b)).sum() / (centred(a).norm() * centred(b).norm());
        if (m_settings.content) {
            const Eigen::MatrixXd content = Eigen::MatrixXf(*m_settings.content).cast<double>();
            const double share = double(m_settings.values.contentShare);
            result = (1.0 - share) * result + share * correlation * (contentDeviations(a).asDiagonal() * content) *
                                                  (contentDeviations(b).asDiagonal() * content).transpose();
        }
        if (m_settings.order) {
            const double variances = centred(a).norm() * centred(b).norm() / double(centred(a).size());
            result += double(m_settings.values.orderWeight) * correlation * variances * m_order;
        }
        return result;
    }
    /// Of people whose times are all the same, so that their rows are their order. Movies x movies.
    [[nodiscard]] Eigen::MatrixXd orderLikeness(int leftOut) const
    {
        Eigen::MatrixXd near = Eigen::MatrixXd::Zero(m_ratings->movies(), m_ratings->movies());
        Eigen::VectorXd raters = Eigen::VectorXd::Zero(m_ratings->movies());
        for (int person = 0; person < m_ratings->people(); ++person) {
            const auto rows = m_ratings->rows(person);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                raters[rows[i]] += 1.0;
                for (std::size_t j = 0; j < rows.size() && person != leftOut; ++j)
                    near(rows[i], rows[j]) += std::exp(-std::abs(double(i) - double(j)) / 8.0);
            }
        }
        near.diagonal() = raters;
        const Eigen::VectorXd scale = (raters.array() + 10.0).rsqrt();
        return scale.asDiagonal() * near * scale.asDiagonal();
    }

    const RatingMatrix *m_ratings;
    LocalProcessSettings m_settings;
    std::vector<AnswerChannel> m_channels;
    std::span<const Feedback> m_answers;
    Eigen::VectorXd m_weights;
    Eigen::VectorXd m_others; // as if nothing was answered
    Eigen::VectorXd m_era;    // those who speak for the person's era
    Eigen::MatrixXd m_order;
    mutable std::map<std::pair<AnswerScale, AnswerScale>, Eigen::MatrixXd> m_covariances;
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
    void lookahead_isTheExpectedRiseOfTheBestOthers_data();
    void lookahead_isTheExpectedRiseOfTheBestOthers();
    void lookahead_asksWhatDividesPeople_ratherThanWhatAllAnswerAlike();
    void lookahead_fadesWithAnswers();
    void lookahead_whereNobodyRated_addsNothing();
};

void TestLocalProcess::scores_areThoseOfDenseConditioning_data()
{
    QTest::addColumn<float>("contentShare");
    QTest::addColumn<float>("orderWeight");
    QTest::addColumn<float>("eraBeta");
    QTest::addColumn<float>("eraMean");
    QTest::addColumn<int>("leftOut");
    QTest::newRow("somebody new") << 0.0F << 0.0F << 0.0F << 0.0F << Recommender::kNobody;
    QTest::newRow("left out") << 0.0F << 0.0F << 0.0F << 0.0F << 5;
    QTest::newRow("content") << 0.3F << 0.0F << 0.0F << 0.0F << Recommender::kNobody;
    QTest::newRow("content, left out") << 0.3F << 0.0F << 0.0F << 0.0F << 5;
    QTest::newRow("order") << 0.0F << 0.7F << 0.0F << 0.0F << Recommender::kNobody;
    QTest::newRow("order, left out") << 0.0F << 0.7F << 0.0F << 0.0F << 5;
    QTest::newRow("people of the era") << 0.0F << 0.0F << 0.4F << 0.0F << Recommender::kNobody;
    QTest::newRow("mean of the era") << 0.0F << 0.0F << 0.0F << 0.6F << Recommender::kNobody;
    QTest::newRow("mean of the era, left out") << 0.0F << 0.0F << 0.0F << 0.6F << 5;
    QTest::newRow("all") << 0.3F << 0.7F << 0.4F << 0.6F << Recommender::kNobody;
    QTest::newRow("all, left out") << 0.3F << 0.7F << 0.4F << 0.6F << 5;
}

void TestLocalProcess::scores_areThoseOfDenseConditioning()
{
    QFETCH(float, contentShare);
    QFETCH(float, orderWeight);
    QFETCH(float, eraBeta);
    QFETCH(float, eraMean);
    QFETCH(int, leftOut);
    const RatingMatrix people = inThreeMonths(twoTastes(kPeople, kMovies, 3));
    LocalProcessSettings settings{
        .values = {.eraBeta = eraBeta, .eraMean = eraMean, .contentShare = contentShare, .orderWeight = orderWeight}};
    if (contentShare > 0.0F)
        settings.content = someContent(kMovies);
    if (orderWeight > 0.0F)
        settings.order = std::make_shared<const RatingOrder>(people);
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
    const LocalProcessHyperparameters values{.beta = 0.0F, .eraBeta = 0.0F, .eraMean = 0.0F};
    const auto local = fitLocalProcess(people, {.values = values});
    const auto process =
        fitGaussianProcess(people, {.channels = {{kRatedScale, values.ratedNoise}, {kTasteScale, values.tasteNoise}}});
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
        const Eigen::VectorXf scores =
            scoresAfter(*fitLocalProcess(more, {.values = {.contentShare = share},
                                                .content = std::make_shared<const ContentMatrix>(content)}),
                        likesLower);
        return scores[kMovies] - scores[kMovies + 1];
    };
    QVERIFY(std::abs(differenceBy(0.0F)) < 1e-4F);
    QVERIFY(differenceBy(0.4F) > 0.02F);
}

void TestLocalProcess::longProfile_isCutToItsEnd()
{
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    const auto process = fitLocalProcess(people, {.values = {.beta = 0.0F, .eraBeta = 0.0F, .eraMean = 0.0F}});
    std::vector<Feedback> answers;
    for (int i = 0; i < 20; ++i) {
        for (const Feedback &answer : manyAnswers())
            answers.push_back(answer);
    }
    const Eigen::VectorXf all = scoresAfter(*process, answers);
    QVERIFY(all.allFinite());
    QVERIFY(areNear(all, scoresAfter(*process, std::span(answers).last(200)), 1e-5));
}

void TestLocalProcess::lookahead_isTheExpectedRiseOfTheBestOthers_data()
{
    QTest::addColumn<float>("contentShare");
    QTest::addColumn<float>("orderWeight");
    QTest::addColumn<int>("answers");
    QTest::newRow("nothing answered") << 0.0F << 0.0F << 0;
    QTest::newRow("four answers") << 0.0F << 0.0F << 4;
    QTest::newRow("content") << 0.3F << 0.0F << 4;
    QTest::newRow("order") << 0.3F << 0.7F << 4;
}

void TestLocalProcess::lookahead_isTheExpectedRiseOfTheBestOthers()
{
    QFETCH(float, contentShare);
    QFETCH(float, orderWeight);
    QFETCH(int, answers);
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    // With so low a beta little is known of a person after four answers, and much can be learned.
    LocalProcessSettings settings{.values = {.beta = 0.1F, .contentShare = contentShare, .orderWeight = orderWeight},
                                  .lookahead = 0.8F,
                                  .lookaheadHalfLife = 4.0F};
    if (contentShare > 0.0F)
        settings.content = someContent(kMovies);
    if (orderWeight > 0.0F)
        settings.order = std::make_shared<const RatingOrder>(people);
    const std::vector<Feedback> all = manyAnswers();
    const std::span<const Feedback> given = std::span(all).first(size_t(answers));
    const DenseProcess dense(people, settings, given, Recommender::kNobody);
    const Eigen::VectorXf plain = dense.scores();
    const Eigen::VectorXf scores = scoresAfter(*fitLocalProcess(people, settings), given);
    const double weight = 0.8 / (1.0 + answers / 4.0);
    int raised = 0;
    for (int row = 0; row < kMovies; ++row) {
        const bool answered = std::ranges::find(given, row, &Feedback::row) != given.end();
        const auto better = std::ranges::count_if(plain, [&](float other) { return other > plain[row]; });
        const auto answeredBetter =
            std::ranges::count_if(given, [&](const Feedback &answer) { return plain[answer.row] > plain[row]; });
        const bool promising = !answered && better - answeredBetter < 16;
        const double expected = double(plain[row]) + (promising ? weight * dense.informationValue(row) : 0.0);
        QVERIFY2(std::abs(double(scores[row]) - expected) < 5e-4,
                 qPrintable(QStringLiteral("movie %1: %2, not %3").arg(row).arg(scores[row]).arg(expected)));
        raised += expected > double(plain[row]) + 1e-3;
    }
    QVERIFY(raised > 3);
}

void TestLocalProcess::lookahead_asksWhatDividesPeople_ratherThanWhatAllAnswerAlike()
{
    // Everybody watched movie 0. Movie 1 is loved by those who love 2 to 7 and unknown to those who love 8 to 13.
    RatingMatrix people(14);
    for (int person = 0; person < 40; ++person) {
        const bool first = person % 2 == 0;
        std::vector<Rating> ratings{{0, 0, 3.5F, 0}};
        if (first)
            ratings.push_back({0, 1, 5.0F, 0});
        for (int row = first ? 2 : 8; row < (first ? 8 : 14); ++row)
            ratings.push_back({0, row, row % 3 == 0 ? 4.0F : 5.0F, 0});
        people.append(ratings);
    }
    const Eigen::VectorXf plain = scoresAfter(*fitLocalProcess(people), {});
    const Eigen::VectorXf looking = scoresAfter(*fitLocalProcess(people, {.lookahead = 1.0F}), {});
    QVERIFY(plain[0] > plain[1]);
    QVERIFY(looking[1] > looking[0]);
    QVERIFY(std::abs(looking[0] - plain[0]) < 1e-4F);
}

void TestLocalProcess::lookahead_fadesWithAnswers()
{
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    const std::vector<Feedback> answers = manyAnswers();
    const auto mostGained = [&](float halfLife) {
        const auto given = std::span(answers).first(5);
        const LocalProcessSettings settings{.lookahead = 1.0F, .lookaheadHalfLife = halfLife};
        return (scoresAfter(*fitLocalProcess(people, settings), given) - scoresAfter(*fitLocalProcess(people), given))
            .maxCoeff();
    };
    QVERIFY(mostGained(5.0F) > 1e-3F);
    QVERIFY(std::abs(mostGained(5.0F) - 0.5F * mostGained(1e9F)) < 1e-4F);
}

void TestLocalProcess::lookahead_whereNobodyRated_addsNothing()
{
    const auto process = fitLocalProcess(peopleOf(3, {{}, {}}), {.lookahead = 1.0F});
    QVERIFY(areNear(scoresAfter(*process, {}), Eigen::Vector3f::Constant(-0.5F), 1e-6));
    const std::vector<Feedback> all{{0, FeedbackKind::Like}, {1, FeedbackKind::Skip}, {2, FeedbackKind::Ignore}};
    QVERIFY(scoresAfter(*process, all).allFinite());
}

QTEST_GUILESS_MAIN(TestLocalProcess)
#include "tst_localprocess.moc"

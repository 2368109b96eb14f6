// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/gaussianprocess.h"

#include "engine/catalog/catalogreader.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <Eigen/Dense>

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

constexpr int kMovies = 30;
constexpr int kPeople = 17;

/// The process by its textbook formula, dense and in double precision.
class DenseProcess
{
public:
    DenseProcess(const RatingMatrix &ratings, GaussianProcessSettings settings, int leftOut)
        : m_settings(std::move(settings)), m_target(root(ratings, m_settings.target, leftOut))
    {
        for (const AnswerChannel &channel : m_settings.channels)
            m_channels.push_back(root(ratings, channel.scale, leftOut));
    }

    [[nodiscard]] Eigen::VectorXf scoresAfter(std::span<const Feedback> answers) const
    {
        const auto channels = std::ssize(m_channels);
        const Eigen::Index observations = std::ssize(answers) * channels;
        Eigen::MatrixXd within(observations, observations);
        Eigen::MatrixXd across(m_target.values.cols(), observations);
        Eigen::VectorXd residuals(observations);
        for (Eigen::Index i = 0; i < observations; ++i) {
            const Feedback &answer = answers[size_t(i / channels)];
            const Root &channel = m_channels[size_t(i % channels)];
            for (Eigen::Index j = 0; j < observations; ++j)
                within(i, j) = covariance(channel, answer.row, m_channels[size_t(j % channels)],
                                          answers[size_t(j / channels)].row);
            within(i, i) += double(m_settings.channels[size_t(i % channels)].noise);
            for (int row = 0; row < across.rows(); ++row)
                across(row, i) = covariance(m_target, row, channel, answer.row);
            residuals[i] = channel.scale[size_t(answer.kind)] - channel.means[answer.row];
        }
        const Eigen::VectorXd scores = m_target.means + across * within.ldlt().solve(residuals);
        return scores.cast<float>();
    }

private:
    /// What answers count, their means and what is left of each person beyond these.
    struct Root
    {
        Eigen::VectorXd scale;
        Eigen::VectorXd means;
        Eigen::MatrixXd values; // P: people x movies
        double contentVariance = 0.0;
    };

    [[nodiscard]] Root root(const RatingMatrix &ratings, const AnswerScale &scale, int leftOut) const
    {
        Root root;
        root.scale = Eigen::Map<const Eigen::VectorXf>(scale.data(), std::ssize(scale)).cast<double>();
        root.values = denseAnswers(ratings, [&](FeedbackKind kind) { return double(scale[size_t(kind)]); });
        root.means = root.values.colwise().mean();
        root.values.rowwise() -= root.means.transpose();
        root.values /= std::sqrt(double(ratings.people()));
        if (m_settings.content) {
            double people = 0.0;
            double content = 0.0;
            for (int row = 0; row < ratings.movies(); ++row) {
                int answers = 0;
                for (int person = 0; person < ratings.people(); ++person)
                    answers += scale[size_t(ratings.answer(person, row))] != scale[size_t(FeedbackKind::Ignore)];
                people += answers * root.values.col(row).squaredNorm();
                content += answers * double(m_settings.content->row(row).squaredNorm());
            }
            root.contentVariance = people / content;
        }
        if (leftOut != Recommender::kNobody)
            root.values.row(leftOut).setZero();
        return root;
    }

    [[nodiscard]] double covariance(const Root &a, int row, const Root &b, int otherRow) const
    {
        const double people = a.values.col(row).dot(b.values.col(otherRow));
        if (!m_settings.content)
            return people;
        const double share = double(m_settings.contentShare);
        const double content = double(m_settings.content->row(row).dot(m_settings.content->row(otherRow)));
        return (1.0 - share) * people + share * std::sqrt(a.contentVariance * b.contentVariance) * content;
    }

    GaussianProcessSettings m_settings;
    Root m_target;
    std::vector<Root> m_channels;
};

} // namespace

class TestGaussianProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_areThoseOfDenseConditioning_data();
    void scores_areThoseOfDenseConditioning();
    void start_isTheMeanReward();
    void rewardScale_isTheTableOfRewards();
    void surePerson_isRemembered();
    void sameMovieTwice_countsTwice();

    void content_isOfUnitNorm_andWithin0And1();
    void content_findsTheSameKindOfMovie();
    void content_leavesTermsOfOneMovieOut();
    void content_speaksOfMoviesNobodyRated();
};

void TestGaussianProcess::scores_areThoseOfDenseConditioning_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<float>("contentShare");
    QTest::addColumn<int>("leftOut");
    for (const int channels : {1, 2, 3}) {
        for (const float share : {0.0F, 0.3F}) {
            for (const int leftOut : {Recommender::kNobody, 5})
                QTest::addRow("%d channels, content %.1f, left out %d", channels, double(share), leftOut)
                    << channels << share << leftOut;
        }
    }
}

void TestGaussianProcess::scores_areThoseOfDenseConditioning()
{
    QFETCH(int, channels);
    QFETCH(float, contentShare);
    QFETCH(int, leftOut);
    GaussianProcessSettings settings;
    settings.channels = {{kRewardScale, 0.2F}, {kRatedScale, 0.1F}, {kTasteScale, 0.4F}};
    settings.channels.resize(size_t(channels));
    if (channels == 2)
        settings.target = kLikedScale;
    if (contentShare > 0.0F) {
        settings.contentShare = contentShare;
        settings.content = std::make_shared<const ContentMatrix>(contentMatrix(*tinyCatalog(kMovies)));
    }
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    const auto process = fitGaussianProcess(people, settings);
    const DenseProcess dense(people, settings, leftOut);
    std::vector<Feedback> answers;
    for (int step = 0; step < 60; ++step) { // every movie twice
        answers.push_back({step * 7 % kMovies, kFeedback[size_t(step % kFeedbackKindCount)].kind});
        if (step < 4 || step % 20 == 19)
            QVERIFY(areNear(scoresAfter(*process, answers, leftOut), dense.scoresAfter(answers), 2e-4));
    }
}

void TestGaussianProcess::start_isTheMeanReward()
{
    const auto process = fitGaussianProcess(peopleOf(3, {{{0, 5.0F}, {1, 4.0F}}, {{0, 2.5F}}}));
    QVERIFY(areNear(scoresAfter(*process, {}), Eigen::Vector3f(0.65F, 0.15F, -0.5F), 1e-6));
}

void TestGaussianProcess::rewardScale_isTheTableOfRewards()
{
    for (const FeedbackTraits &row : kFeedback)
        QCOMPARE(kRewardScale[size_t(row.kind)], float(row.reward));
}

void TestGaussianProcess::surePerson_isRemembered()
{
    const auto process = fitGaussianProcess(twoTastes(kPeople, kMovies, 3), {.channels = {{.noise = 1e-4F}}});
    const Eigen::VectorXf scores =
        scoresAfter(*process, std::vector<Feedback>{{2, FeedbackKind::Like}, {25, FeedbackKind::Ignore}});
    QVERIFY(std::abs(scores[2] - 1.5F) < 0.01F);
    QVERIFY(std::abs(scores[25] + 0.5F) < 0.01F);
}

void TestGaussianProcess::sameMovieTwice_countsTwice()
{
    const RatingMatrix people = twoTastes(kPeople, kMovies, 3);
    const std::vector<Feedback> twice{{2, FeedbackKind::Like}, {2, FeedbackKind::Like}};
    const std::vector<Feedback> once{{2, FeedbackKind::Like}};
    QVERIFY(areNear(scoresAfter(*fitGaussianProcess(people, {.channels = {{.noise = 0.2F}}}), twice),
                    scoresAfter(*fitGaussianProcess(people, {.channels = {{.noise = 0.1F}}}), once), 1e-5));
}

void TestGaussianProcess::content_isOfUnitNorm_andWithin0And1()
{
    const CatalogPtr catalog = smallCatalog();
    const ContentMatrix content = contentMatrix(*catalog);
    QCOMPARE(int(content.rows()), catalog->size());
    for (int a = 0; a < catalog->size(); ++a) {
        QVERIFY(std::abs(content.row(a).norm() - 1.0F) < 1e-5F);
        for (int b = 0; b < a; ++b) {
            const float similarity = content.row(a).dot(content.row(b));
            QVERIFY(similarity >= 0.0F && similarity < 1.0001F);
        }
    }
}

void TestGaussianProcess::content_findsTheSameKindOfMovie()
{
    CatalogBuilder builder;
    const auto add = [&](const QString &title, int year, const QStringList &genres, const QStringList &directors) {
        Movie movie{.id = title, .title = title, .year = year};
        movie.terms[int(TermKind::Genre)] = genres;
        movie.terms[int(TermKind::Director)] = directors;
        builder.add(movie);
    };
    add(u"A"_qs, 1980, {u"Horror"_qs}, {u"Ann"_qs});
    add(u"B"_qs, 1984, {u"Horror"_qs}, {u"Ann"_qs});
    add(u"C"_qs, 1984, {u"Horror"_qs}, {u"Bob"_qs});
    add(u"D"_qs, 2010, {u"Horror"_qs}, {u"Bob"_qs});
    add(u"E"_qs, 2010, {u"Musical"_qs}, {u"Cleo"_qs});
    add(u"F"_qs, 0, {}, {});
    const ContentMatrix content = contentMatrix(*builder.freeze(CatalogFormat::CineQ, {}));
    const auto similarity = [&](int a, int b) { return content.row(a).dot(content.row(b)); };
    QVERIFY(similarity(0, 1) > similarity(0, 2)); // director
    QVERIFY(similarity(0, 2) > similarity(0, 3)); // year
    QVERIFY(similarity(0, 3) > similarity(0, 4)); // genre
    QCOMPARE(similarity(5, 5), 0.0F);             // nothing known
}

void TestGaussianProcess::content_leavesTermsOfOneMovieOut()
{
    CatalogBuilder builder;
    for (const QString &title : {u"A"_qs, u"B"_qs}) {
        Movie movie{.id = title, .title = title};
        movie.terms[int(TermKind::Tag)] = {title};
        builder.add(movie);
    }
    QCOMPARE(int(contentMatrix(*builder.freeze(CatalogFormat::CineQ, {})).nonZeros()), 0);
}

void TestGaussianProcess::content_speaksOfMoviesNobodyRated()
{
    ContentMatrix content(5, 2);
    for (int row = 0; row < 5; ++row)
        content.insert(row, row % 2) = 1.0F;
    const auto process = fitGaussianProcess(
        peopleOf(5, {{{0, 5.0F}}, {{1, 5.0F}}, {{2, 4.0F}}}),
        {.contentShare = 0.25F, .content = std::make_shared<const ContentMatrix>(std::move(content))});
    const Eigen::VectorXf scores = scoresAfter(*process, std::vector<Feedback>{{0, FeedbackKind::Like}});
    QVERIFY(scores[4] > scores[3] + 0.01F); // like the movie liked
}

QTEST_GUILESS_MAIN(TestGaussianProcess)
#include "tst_gaussianprocess.moc"

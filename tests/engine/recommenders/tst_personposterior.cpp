// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/personposterior.h"

#include "tests/engine/recommenders/peoplefixtures.h"

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

/// Four people and two movies. Of the first movie one likes it, one watches it, one skips it, one has not rated it.
RatingMatrix fourPeople()
{
    return peopleOf(2, {{{0, 5.0F}, {1, 5.0F}}, {{0, 4.0F}, {1, 3.0F}}, {{0, 2.0F}}, {{1, 4.0F}}});
}

/// Weights by the definition: product over answers of p^beta, p = (1 - s) [same class] + s share of the class.
Eigen::VectorXf weightsByHand(const std::vector<std::vector<int>> &classes, const std::vector<int> &answers,
                              double beta, double smoothing)
{
    const auto people = std::ssize(classes);
    Eigen::VectorXd weights = Eigen::VectorXd::Ones(people);
    for (std::size_t movie = 0; movie < answers.size(); ++movie) {
        int alike = 0;
        for (const std::vector<int> &person : classes)
            alike += person[movie] == answers[movie];
        for (int person = 0; person < people; ++person) {
            const bool same = classes[size_t(person)][movie] == answers[movie];
            weights[person] *= std::pow((same ? 1.0 - smoothing : 0.0) + smoothing * alike / double(people), beta);
        }
    }
    return (weights / weights.sum()).cast<float>();
}

} // namespace

class TestPersonPosterior : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weights_areThoseOfBayes_data();
    void weights_areThoseOfBayes();
    void scores_areWeightedRewards();
    void nobodyAnsweredSo_changesNothing();
    void leftOut_hasNoWeight();
    void effectivePeople_fallWithWhatIsKnown();
};

void TestPersonPosterior::weights_areThoseOfBayes_data()
{
    QTest::addColumn<int>("classes");
    QTest::addColumn<std::vector<std::vector<int>>>("peoplesClasses"); // by person, of both movies; 9 = not rated
    QTest::addColumn<std::vector<int>>("answers");                     // classes of Watch and of Ignore
    QTest::newRow("rated or not") << 2 << std::vector<std::vector<int>>{{1, 1}, {1, 1}, {1, 9}, {9, 1}}
                                  << std::vector<int>{1, 9};
    QTest::newRow("liked, rated, not") << 3 << std::vector<std::vector<int>>{{1, 1}, {1, 2}, {2, 9}, {9, 1}}
                                       << std::vector<int>{1, 9};
    QTest::newRow("all five") << 5 << std::vector<std::vector<int>>{{1, 1}, {2, 3}, {4, 9}, {9, 2}}
                              << std::vector<int>{2, 9};
}

void TestPersonPosterior::weights_areThoseOfBayes()
{
    QFETCH(int, classes);
    QFETCH(std::vector<std::vector<int>>, peoplesClasses);
    QFETCH(std::vector<int>, answers);
    const auto posterior = fitPersonPosterior(fourPeople(), {.classes = classes, .beta = 0.4F, .smoothing = 0.25F});
    PersonPosteriorSession session = posterior->session();
    QVERIFY(areNear(session.weights(), Eigen::Vector4f::Constant(0.25F), 1e-6));
    session.observe(0, FeedbackKind::Watch);
    session.observe(1, FeedbackKind::Ignore);
    QVERIFY(areNear(session.weights(), weightsByHand(peoplesClasses, answers, 0.4, 0.25), 1e-5));
}

void TestPersonPosterior::scores_areWeightedRewards()
{
    const RatingMatrix people = twoTastes(13, 20, 5);
    const auto posterior = fitPersonPosterior(people);
    PersonPosteriorSession session = posterior->session();
    session.observe(3, FeedbackKind::Like);
    session.observe(15, FeedbackKind::Ignore);
    const Eigen::MatrixXd rewards = denseAnswers(people, [](FeedbackKind kind) { return traits(kind).reward; });
    const Eigen::VectorXd expected = rewards.transpose() * session.weights().cast<double>();
    QVERIFY(areNear(scoresOf(session, 20), expected.cast<float>(), 1e-5));
}

void TestPersonPosterior::nobodyAnsweredSo_changesNothing()
{
    const auto posterior = fitPersonPosterior(fourPeople(), {.classes = 5});
    PersonPosteriorSession session = posterior->session();
    session.observe(0, FeedbackKind::Click); // nobody gave it three stars
    QVERIFY(areNear(session.weights(), Eigen::Vector4f::Constant(0.25F), 1e-6));
}

void TestPersonPosterior::leftOut_hasNoWeight()
{
    const auto posterior = fitPersonPosterior(fourPeople());
    PersonPosteriorSession session = posterior->session(1);
    for (int times = 0; times < 20; ++times) {
        QCOMPARE(session.weights()[1], 0.0F);
        QVERIFY(std::abs(session.weights().sum() - 1.0F) < 1e-5F);
        session.observe(0, FeedbackKind::Watch);
    }
}

void TestPersonPosterior::effectivePeople_fallWithWhatIsKnown()
{
    const auto posterior = fitPersonPosterior(twoTastes(12, 20, 5));
    PersonPosteriorSession session = posterior->session();
    QVERIFY(std::abs(session.effectivePeople() - 12.0F) < 1e-3F);
    for (int row = 0; row < 20; ++row)
        session.observe(row, row < 10 ? FeedbackKind::Like : FeedbackKind::Ignore);
    QVERIFY(session.effectivePeople() < 9.0F);
    QVERIFY(session.effectivePeople() >= 1.0F);
    const Eigen::VectorXf weights = session.weights();
    const float entropy = -(weights.array() * weights.array().log()).sum();
    QVERIFY(std::abs(session.effectivePeople() - std::exp(entropy)) < 1e-3F);
}

QTEST_GUILESS_MAIN(TestPersonPosterior)
#include "tst_personposterior.moc"

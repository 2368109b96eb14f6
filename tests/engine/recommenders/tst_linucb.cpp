// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/linucb.h"

#include "engine/recommenders/gaussianprocess.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <QTest>

using namespace cineq;

namespace {

constexpr int kMovies = 20;
constexpr int kPeople = 9;
constexpr LinUcbSettings kAllFactors{.factors = kMovies, .noise = 0.2F, .alpha = 0.0F};

std::vector<Feedback> someAnswers()
{
    return {{1, FeedbackKind::Like}, {18, FeedbackKind::Ignore}, {5, FeedbackKind::Skip}, {1, FeedbackKind::Watch}};
}

} // namespace

class TestLinUcb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withAllFactors_isTheGaussianProcess_data();
    void withAllFactors_isTheGaussianProcess();
    void bonus_isAlphaStandardDeviations();
    void bonus_fallsWithAnswers();
    void fewFactors_keepTheLeadingOnes();
};

void TestLinUcb::withAllFactors_isTheGaussianProcess_data()
{
    QTest::addColumn<int>("leftOut");
    QTest::newRow("nobody left out") << Recommender::kNobody;
    QTest::newRow("one left out") << 2;
}

void TestLinUcb::withAllFactors_isTheGaussianProcess()
{
    QFETCH(int, leftOut);
    const RatingMatrix people = twoTastes(kPeople, kMovies, 6);
    QVERIFY(areNear(scoresAfter(*fitLinUcb(people, 1, kAllFactors), someAnswers(), leftOut),
                    scoresAfter(*fitGaussianProcess(people), someAnswers(), leftOut), 1e-3));
}

void TestLinUcb::bonus_isAlphaStandardDeviations()
{
    const RatingMatrix people = twoTastes(kPeople, kMovies, 6);
    LinUcbSettings settings = kAllFactors;
    settings.alpha = 2.0F;
    const Eigen::VectorXf bonus =
        scoresAfter(*fitLinUcb(people, 1, settings), {}) - scoresAfter(*fitLinUcb(people, 1, kAllFactors), {});
    Eigen::MatrixXd rewards = denseAnswers(people, [](FeedbackKind kind) { return traits(kind).reward; });
    rewards.rowwise() -= rewards.colwise().mean().eval();
    const Eigen::VectorXd deviations = (rewards.colwise().squaredNorm() / double(kPeople)).cwiseSqrt();
    QVERIFY(areNear(bonus, (2.0 * deviations).cast<float>(), 1e-3));
}

void TestLinUcb::bonus_fallsWithAnswers()
{
    const RatingMatrix people = twoTastes(kPeople, kMovies, 6);
    LinUcbSettings settings = kAllFactors;
    settings.alpha = 1.0F;
    const auto bonusAfter = [&](const std::vector<Feedback> &answers) {
        return Eigen::VectorXf(scoresAfter(*fitLinUcb(people, 1, settings), answers) -
                               scoresAfter(*fitLinUcb(people, 1, kAllFactors), answers));
    };
    const Eigen::VectorXf before = bonusAfter({});
    const Eigen::VectorXf after = bonusAfter({{3, FeedbackKind::Ignore}});
    QVERIFY((after.array() <= before.array() + 1e-4F).all());
    QVERIFY((after.array() >= 0.0F).all());
    QVERIFY(after[3] < 0.9F * before[3]);
}

void TestLinUcb::fewFactors_keepTheLeadingOnes()
{
    // Two tastes are one direction: people differ along it more than along all others.
    const RatingMatrix people = twoTastes(80, kMovies, 6);
    LinUcbSettings settings = kAllFactors;
    settings.factors = 1;
    const Eigen::VectorXf scores =
        scoresAfter(*fitLinUcb(people, 1, settings), std::vector<Feedback>{{0, FeedbackKind::Like}}) -
        scoresAfter(*fitLinUcb(people, 1, settings), {});
    QVERIFY((scores.head(kMovies / 2).array() > 0.0F).all());
    QVERIFY((scores.tail(kMovies / 2).array() < 0.0F).all());
}

QTEST_GUILESS_MAIN(TestLinUcb)
#include "tst_linucb.moc"

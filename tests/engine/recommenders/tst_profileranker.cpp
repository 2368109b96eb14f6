// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/profileranker.h"

#include "tests/engine/recommenders/peoplefixtures.h"

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

constexpr int kMovies = 400;

/// Ten people, each of whom rates 40 neighbouring movies in turn.
RatingMatrix neighbours()
{
    std::vector<Stars> people(10);
    for (int person = 0; person < 10; ++person) {
        for (int i = 0; i < 40; ++i)
            people[size_t(person)].emplace_back(40 * person + i, person % 2 == 0 ? 5.0F : 3.0F);
    }
    return peopleOf(kMovies, people);
}

/// Even and odd movies have one feature each.
std::shared_ptr<const ContentMatrix> parity()
{
    ContentMatrix content(kMovies, 2);
    for (int row = 0; row < kMovies; ++row)
        content.insert(row, row % 2) = 1.0F;
    return std::make_shared<const ContentMatrix>(std::move(content));
}

std::shared_ptr<const ProfileInputs> inputs()
{
    const RatingMatrix ratings = neighbours();
    return std::make_shared<const ProfileInputs>(ratings, std::make_shared<const RatingOrder>(ratings), parity(),
                                                 nullptr);
}

/// A network that is one of the inputs.
ListNetwork only(int input)
{
    Rng rng(1);
    ListNetwork network(ProfileInputs::kCount, rng);
    QByteArray bytes;
    QDataStream writing(&bytes, QIODevice::WriteOnly);
    writing << network;
    const float one = 1.0F;
    const qsizetype place = bytes.size() - qsizetype(sizeof one) * (ProfileInputs::kCount - input);
    std::copy_n(reinterpret_cast<const char *>(&one), sizeof one, bytes.begin() + place);
    QDataStream reading(bytes);
    reading >> network;
    return network;
}

/// Falling with the row.
Eigen::VectorXf someScores()
{
    return Eigen::VectorXf::LinSpaced(kMovies, 1.0F, -1.0F);
}

const std::vector<Feedback> kProfile{{2, FeedbackKind::Like}, {5, FeedbackKind::Skip}, {8, FeedbackKind::Like}};

} // namespace

class TestProfileRanker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void candidates_areTheBestOpenMovies();
    void inputs_tellWhatIsNearInOrder_andAlikeInContent();
    void inputs_tellHowManyKnowAMovie_andHowTheyLikeIt();
    void inputs_areOfTheListAlone();
    void ranking_keepsPlaceAndSpread_ofTheCandidates();
    void ranking_leavesTheOthersBehind_asTheyWere();
    void networkWithoutOpinion_changesNothing();
    void profileOfEverything_isNoTrouble();
};

void TestProfileRanker::candidates_areTheBestOpenMovies()
{
    const std::vector<int> rows = ProfileInputs::candidates(someScores(), kProfile);
    QCOMPARE(rows.size(), size_t(300));
    QCOMPARE(std::vector<int>(rows.begin(), rows.begin() + 5), (std::vector<int>{0, 1, 3, 4, 6}));
}

void TestProfileRanker::inputs_tellWhatIsNearInOrder_andAlikeInContent()
{
    const std::vector<int> rows{3, 39, 50, 51, 6};
    const Eigen::MatrixXf told = inputs()->describe(kProfile, rows, someScores(), Recommender::kNobody);
    QVERIFY(told(4, 1) > told(0, 1)); // 6 lies between 5 and 8
    QVERIFY(told(0, 1) > told(1, 1)); // 39 is far off, 50 is nobody's neighbour
    QVERIFY(told(1, 1) >= told(2, 1));
    QVERIFY(told(2, 2) > told(3, 2)); // liked: even ones
    QVERIFY(std::abs(double(told(0, 5)) - (std::log(3.0) - 4.0)) < 1e-6);
    const Eigen::MatrixXf without = inputs()->describe(kProfile, rows, someScores(), 0);
    QVERIFY(without.col(1).isZero(1e-3F)); // the one person who knows these
}

void TestProfileRanker::inputs_tellHowManyKnowAMovie_andHowTheyLikeIt()
{
    std::vector<Stars> people{{{0, 5.0F}, {1, 3.0F}, {2, 3.0F}}, {{2, 3.0F}}, {{2, 3.0F}}};
    const RatingMatrix ratings = peopleOf(kMovies, people);
    const ProfileInputs inputs(ratings, std::make_shared<const RatingOrder>(ratings), parity(), nullptr);
    const std::vector<int> rows{0, 1, 2, 3};
    const Eigen::MatrixXf told = inputs.describe({}, rows, someScores(), Recommender::kNobody);
    QVERIFY(told(2, 3) > told(0, 3) && told(0, 3) == told(1, 3) && told(1, 3) > told(3, 3));
    QVERIFY(told(0, 4) > told(1, 4) && told(1, 4) > told(3, 4));
}

void TestProfileRanker::inputs_areOfTheListAlone()
{
    const std::vector<int> rows{3, 39, 50};
    const Eigen::MatrixXf told = inputs()->describe(kProfile, rows, someScores(), Recommender::kNobody);
    const Eigen::MatrixXf higher =
        inputs()->describe(kProfile, rows, 5.0F * someScores().array() + 3.0F, Recommender::kNobody);
    QVERIFY((told - higher).cwiseAbs().maxCoeff() < 1e-3F);
}

void TestProfileRanker::ranking_keepsPlaceAndSpread_ofTheCandidates()
{
    const std::vector<int> rows = ProfileInputs::candidates(someScores(), kProfile);
    Eigen::VectorXf scores = someScores();
    ProfileRanker(inputs(), only(1)).rank(kProfile, Recommender::kNobody, scores);
    const Eigen::VectorXf before = someScores()(rows);
    const Eigen::VectorXf after = scores(rows);
    QVERIFY(std::abs(after.mean() - before.mean()) < 1e-4F);
    const auto spread = [](const Eigen::VectorXf &values) { return (values.array() - values.mean()).matrix().norm(); };
    QVERIFY(std::abs(spread(after) / spread(before) - 1.0F) < 1e-4F);
    QVERIFY(scores[6] > scores[3] && scores[3] > scores[0] && scores[0] > scores[39]);
}

void TestProfileRanker::ranking_leavesTheOthersBehind_asTheyWere()
{
    const std::vector<int> rows = ProfileInputs::candidates(someScores(), kProfile);
    Eigen::VectorXf scores = someScores();
    ProfileRanker(inputs(), only(1)).rank(kProfile, Recommender::kNobody, scores);
    const float lowest = scores(rows).minCoeff();
    for (int row = rows.back() + 1; row < kMovies; ++row) {
        QVERIFY(scores[row] < lowest);
        QVERIFY(row == rows.back() + 1 || scores[row] < scores[row - 1]);
    }
}

void TestProfileRanker::networkWithoutOpinion_changesNothing()
{
    Rng rng(1);
    Eigen::VectorXf scores = someScores();
    ProfileRanker(inputs(), ListNetwork(ProfileInputs::kCount, rng)).rank(kProfile, Recommender::kNobody, scores);
    QCOMPARE(scores, someScores());
}

void TestProfileRanker::profileOfEverything_isNoTrouble()
{
    std::vector<Feedback> all;
    for (int row = 0; row < kMovies; ++row)
        all.push_back({row, FeedbackKind::Watch});
    Eigen::VectorXf scores = someScores();
    ProfileRanker(inputs(), only(1)).rank(all, Recommender::kNobody, scores);
    QCOMPARE(scores, someScores());
    all.pop_back();
    ProfileRanker(inputs(), only(1)).rank(all, Recommender::kNobody, scores); // a list of one
    QVERIFY(scores.allFinite());
}

QTEST_GUILESS_MAIN(TestProfileRanker)
#include "tst_profileranker.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/peoplestate.h"

#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

using namespace cineq;

namespace {

constexpr int kMovies = 60;
constexpr int kPeople = 40;

std::shared_ptr<const PeoplePriors> priors()
{
    static const auto fitted =
        fitPeoplePriors(twoTastes(kPeople, kMovies, 3), *smallCatalog(), randomUnitFeatures(kMovies, 5, 1), {});
    return fitted;
}

std::vector<float> copyOf(std::span<const float> values)
{
    return {values.begin(), values.end()};
}

/// Somebody who answers so to the movies 0, 1, 2 ...
PeopleState after(const std::vector<FeedbackKind> &answers, int person = UserState::kNobody)
{
    PeopleState state(priors());
    Rng rng(1);
    state.reset(rng, person);
    int row = 0;
    for (const FeedbackKind kind : answers)
        state.observe(row++, kind);
    return state;
}

} // namespace

class TestPeopleState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prior_isTheOpinionsWeighed();
    void recommendersAskedLate_knowEveryAnswer();
    void answers_moveThePriorTowardsPeopleOfThatTaste();
    void ownRatings_areLeftOut();
    void profiles_areLeftToTheirOwnPrior_sessionsAreNot();
    void profiles_areRankedByTheNetwork_strangersAreNot();
    void pairs_holdOpinionsAndDistances();
    void wish_liftsMoviesOfItsKind();
    void clone_isIndependent();
    void stream_roundTrips();
    void damagedStream_isFound_andNothingChanges();
};

void TestPeopleState::prior_isTheOpinionsWeighed()
{
    Eigen::VectorXf opinions = Eigen::VectorXf::Zero(kMovies);
    for (const PeoplePriors::Part &part : priors()->parts)
        opinions += part.sessionWeight * scoresAfter(*part.recommender, {});
    const PeopleState state = after({});
    const std::span<const float> prior = state.prior();
    QCOMPARE(std::ssize(prior), kMovies);
    QVERIFY(areNear(Eigen::Map<const Eigen::VectorXf>(prior.data(), kMovies), opinions, 1e-5));
}

void TestPeopleState::recommendersAskedLate_knowEveryAnswer()
{
    std::vector<int> rows(kMovies);
    std::iota(rows.begin(), rows.end(), 0);
    const auto pairsOf = [&](const PeopleState &state) {
        std::vector<float> pairs(rows.size() * size_t(state.pairDimensions()));
        state.describePairs(rows, pairs);
        return pairs;
    };
    using enum FeedbackKind;
    PeopleState asked = after({});
    std::vector<float> pairs;
    for (int row = 0; const FeedbackKind kind : {Like, Ignore, Watch, Skip, Like}) {
        asked.observe(row++, kind);
        pairs = pairsOf(asked);
    }
    QCOMPARE(pairsOf(after({Like, Ignore, Watch, Skip, Like})), pairs);
}

void TestPeopleState::answers_moveThePriorTowardsPeopleOfThatTaste()
{
    using enum FeedbackKind;
    const PeopleState lower = after({Like, Like, Watch, Like});
    const PeopleState upper = after({Ignore, Ignore, Skip, Ignore});
    const auto meanOf = [](const PeopleState &state, int begin) {
        const std::span<const float> half = state.prior().subspan(size_t(begin), 25);
        return std::accumulate(half.begin(), half.end(), 0.0F);
    };
    QVERIFY(meanOf(lower, 5) > meanOf(upper, 5) + 1.0F);
    QVERIFY(meanOf(lower, 30) < meanOf(upper, 30) - 1.0F);
}

void TestPeopleState::ownRatings_areLeftOut()
{
    using enum FeedbackKind;
    const std::vector<float> asStranger = copyOf(after({Like, Ignore, Watch}).prior());
    const std::vector<float> asOneOfThem = copyOf(after({Like, Ignore, Watch}, 2).prior());
    QVERIFY(asStranger != asOneOfThem);
    // What is left is what people without that one would say, but for the movies' averages, which stay.
    QVERIFY(std::abs(asStranger[10] - asOneOfThem[10]) < 0.2F);
}

void TestPeopleState::profiles_areLeftToTheirOwnPrior_sessionsAreNot()
{
    PeopleState profile(priors());
    PeopleState session(priors());
    for (int row = 0; row < 50; ++row) {
        profile.observe(row, FeedbackKind::Watch);
        session.observe(row, row % 2 == 0 ? FeedbackKind::Ignore : FeedbackKind::Watch);
    }
    QVERIFY(profile.values()[0] < 0.2F);
    QVERIFY(session.values()[0] > 0.9F);
    QCOMPARE(after({}).values()[0], 1.0F);
}

void TestPeopleState::profiles_areRankedByTheNetwork_strangersAreNot()
{
    Rng rng(3);
    const ListNetwork fresh(ProfileInputs::kCount, rng);
    RankedList list{Eigen::MatrixXf::Random(20, ProfileInputs::kCount), Eigen::VectorXf::Zero(20)};
    list.relevance[4] = 1.0F;
    ListTraining training(fresh, {list}, rng);
    while (!training.isFinished())
        training.step();
    const auto ranking = priors()->withProfileNetwork(training.network());
    const auto priorOf = [](const std::shared_ptr<const PeoplePriors> &of, int knownOfFour) {
        PeopleState state(of);
        for (int row = 0; row < 48; ++row)
            state.observe(row, row % 4 < knownOfFour ? FeedbackKind::Watch : FeedbackKind::Ignore);
        return copyOf(state.prior());
    };
    QCOMPARE(priorOf(ranking, 2), priorOf(priors(), 2));
    QVERIFY(priorOf(ranking, 4) != priorOf(priors(), 4));

    PeopleState state(ranking);
    for (int row = 0; row < 48; ++row)
        state.observe(row, FeedbackKind::Watch);
    const std::vector<int> rows{50, 52, 59};
    std::vector<ScoreParts> parts(rows.size());
    state.addPriorParts(rows, parts);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QVERIFY(parts[i].sessionMatch != 0.0F);
        QVERIFY(std::abs(parts[i].sum() - state.prior()[size_t(rows[i])]) < 1e-4F);
    }
}

void TestPeopleState::pairs_holdOpinionsAndDistances()
{
    using enum FeedbackKind;
    const PeopleState state = after({Like, Ignore});
    const std::vector<int> rows{7, 9, 31};
    const int width = state.pairDimensions();
    std::vector<float> inputs(rows.size() * size_t(width));
    state.describePairs(rows, inputs);
    const std::vector<Feedback> answers{{0, Like}, {1, Ignore}};
    for (std::size_t part = 0; part < priors()->parts.size(); ++part) {
        const Eigen::VectorXf scores = scoresAfter(*priors()->parts[part].recommender, answers);
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(std::abs(inputs[i * size_t(width) + part] - scores[rows[i]]) < 1e-5F);
    }
    QVERIFY(std::ranges::all_of(inputs, [](float value) { return std::isfinite(value); }));
    QCOMPARE(inputs[size_t(width) - 1], 0.0F); // the first of the candidates
    QVERIFY(inputs[3 * size_t(width) - 1] > inputs[2 * size_t(width) - 1]);
}

void TestPeopleState::wish_liftsMoviesOfItsKind()
{
    PeopleState state = after({});
    const std::vector<float> before = copyOf(state.prior());
    const auto wish = priors()->unitFeatures->row(20);
    state.biasTowards(std::span(wish.data(), size_t(wish.size())));
    QVERIFY(state.prior()[20] > before[20] + 0.2F);
}

void TestPeopleState::clone_isIndependent()
{
    PeopleState state = after({FeedbackKind::Like});
    const std::unique_ptr<UserState> copy = state.clone();
    const std::vector<float> before = copyOf(state.prior());
    QVERIFY(sameBits(copy->prior(), before));
    copy->observe(5, FeedbackKind::Skip);
    QVERIFY(!sameBits(copy->prior(), before));
    QVERIFY(sameBits(state.prior(), before));
}

void TestPeopleState::stream_roundTrips()
{
    using enum FeedbackKind;
    PeopleState state = after({Like, Skip, Ignore}, 4);
    const std::vector<float> wish{0.0F, 1.0F, 0.0F, 0.0F, 0.0F};
    state.biasTowards(wish);
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { state.save(stream); });
    PeopleState read = after({Watch});
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { read.load(stream); }), QDataStream::Ok);
    QVERIFY(sameBits(read.prior(), state.prior()));
    QVERIFY(sameBits(read.values(), state.values()));
}

void TestPeopleState::damagedStream_isFound_andNothingChanges()
{
    using enum FeedbackKind;
    const PeopleState state = after({Like, Skip, Ignore});
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { state.save(stream); });
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        PeopleState read = after({Watch});
        const std::vector<float> before = copyOf(read.prior());
        QVERIFY(readBy(bytes.first(length), [&](QDataStream &stream) { read.load(stream); }) != QDataStream::Ok);
        QVERIFY(sameBits(read.prior(), before));
    }
}

QTEST_GUILESS_MAIN(TestPeopleState)
#include "tst_peoplestate.moc"

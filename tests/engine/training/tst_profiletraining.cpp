// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/profiletraining.h"

#include "engine/base/paths.h"
#include "engine/catalog/catalogreader.h"
#include "engine/catalog/ratingtable.h"
#include "engine/eval/metrics.h"
#include "engine/eval/splits.h"
#include "engine/recommenders/ease.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace cineq;

namespace {

struct Bundle
{
    CatalogPtr catalog = *readCatalog(QDir(bundledDataFolder()).filePath(QStringLiteral("movies.csv")));
    RatingMatrix ratings{*readRatings(QDir(bundledDataFolder()).filePath(QStringLiteral("ratings.csv")), *catalog)};
    std::shared_ptr<const ContentMatrix> content = std::make_shared<const ContentMatrix>(contentMatrix(*catalog));
};

std::shared_ptr<const PeoplePriors> priorsOf(RatingMatrix ratings, std::shared_ptr<const ContentMatrix> content)
{
    auto priors = std::make_shared<PeoplePriors>();
    priors->ratings = std::move(ratings);
    priors->content = std::move(content);
    return priors;
}

ListNetwork learnedBy(ProfileTraining training)
{
    int steps = 0;
    for (; !training.isFinished(); ++steps)
        training.step();
    if (steps != ProfileTraining::kSteps)
        qFatal("%d steps", steps);
    return training.network();
}

/// How many of the best ten the person liked.
int likedAmongTen(Eigen::VectorXf scores, std::span<const Feedback> profile, const RatingMatrix &asked, int person)
{
    for (const Feedback &answer : profile)
        scores[answer.row] = -std::numeric_limits<float>::infinity();
    int liked = 0;
    for (int place = 0; place < 10; ++place) {
        int best = 0;
        scores.maxCoeff(&best);
        liked += asked.starsFor(person, best) >= kLikedStars;
        scores[best] = -std::numeric_limits<float>::infinity();
    }
    return liked;
}

} // namespace

class TestProfileTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void training_ranksBetterThanEase_forPeopleItNeverSaw();
    void sameSeed_givesTheSameNetwork();
    void fewPeople_areNoTrouble();
};

void TestProfileTraining::training_ranksBetterThanEase_forPeopleItNeverSaw()
{
    const Bundle bundle;
    const auto folds = dealIntoFolds(bundle.ratings.people(), 3, 4);
    std::vector<int> learnedFrom = folds[0];
    learnedFrom.insert(learnedFrom.end(), folds[1].begin(), folds[1].end());
    std::ranges::sort(learnedFrom);
    const RatingMatrix people = bundle.ratings.subset(learnedFrom);
    const ProfileRanker ranker(std::make_shared<const ProfileInputs>(
                                   people, std::make_shared<const RatingOrder>(people), bundle.content, nullptr),
                               learnedBy(ProfileTraining(priorsOf(people, bundle.content), 7)));
    const auto ease = fitEase(people);
    const auto [known, asked] = splitRatings(bundle.ratings.subset(folds[2]), 0.8, 11);
    int byEase = 0;
    int ranked = 0;
    for (int person = 0; person < known.people(); ++person) {
        std::vector<Feedback> profile;
        const auto session = ease->start();
        for (std::size_t i = 0; i < known.rows(person).size(); ++i) {
            profile.push_back({known.rows(person)[i], known.answers(person)[i]});
            session->observe(profile.back().row, profile.back().kind);
        }
        Eigen::VectorXf scores(known.movies());
        session->score(scores);
        byEase += likedAmongTen(scores, profile, asked, person);
        ranker.rank(profile, Recommender::kNobody, scores);
        ranked += likedAmongTen(scores, profile, asked, person);
    }
    qInfo("liked among the best ten of %d people: %d by EASE, %d ranked", known.people(), byEase, ranked);
    QVERIFY(ranked > byEase);
}

void TestProfileTraining::sameSeed_givesTheSameNetwork()
{
    const Bundle bundle;
    const RatingMatrix people = bundle.ratings.subset(drawPeople(bundle.ratings.people(), 60, 1));
    const auto bytesOf = [&](quint64 seed) {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << learnedBy(ProfileTraining(priorsOf(people, bundle.content), seed));
        return bytes;
    };
    QCOMPARE(bytesOf(3), bytesOf(3));
    QVERIFY(bytesOf(3) != bytesOf(4));
}

void TestProfileTraining::fewPeople_areNoTrouble()
{
    RatingMatrix ratings(3);
    ratings.append(std::vector<Rating>{{0, 1, 4.0F, 0}});
    ratings.append(std::vector<Rating>{});
    ProfileTraining training(priorsOf(std::move(ratings), std::make_shared<const ContentMatrix>(3, 1)), 1);
    while (!training.isFinished())
        training.step();
    Rng rng(1);
    QVERIFY(training.network().score(Eigen::MatrixXf::Random(2, ProfileInputs::kCount)).isZero());
}

QTEST_GUILESS_MAIN(TestProfileTraining)
#include "tst_profiletraining.moc"

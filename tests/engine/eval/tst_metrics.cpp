// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/metrics.h"
#include "tests/engine/enginefixtures.h"

#include <cmath>
#include <map>
#include <set>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

/// |a - b| within rounding; qFuzzyCompare can't compare with 0.
bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12 * std::max(1.0, std::abs(b));
}

/// A movie a genre list; "" has none.
CatalogPtr catalogOf(const QStringList &genresOfMovies)
{
    CatalogBuilder builder;
    for (const QString &genres : genresOfMovies) {
        Movie movie;
        movie.id = QString::number(builder.size());
        movie.title = movie.id;
        movie.terms[int(TermKind::Genre)] = genres.split(u' ', Qt::SkipEmptyParts);
        builder.add(std::move(movie));
    }
    return builder.freeze(CatalogFormat::CineQ, u"handmade.csv"_s);
}

const TermColumn &genresOf(const CatalogPtr &catalog)
{
    return catalog->terms(TermKind::Genre);
}

/// So many different rows below `movies`, in random order.
MovieList randomList(int movies, int count, Rng &rng)
{
    MovieList all(static_cast<std::size_t>(movies));
    std::iota(all.begin(), all.end(), 0);
    for (int i = 0; i < count; ++i)
        std::swap(all[size_t(i)], all[size_t(i) + rng.uniformIndex(all.size() - size_t(i))]);
    all.resize(size_t(count));
    return all;
}

MovieList sorted(MovieList list)
{
    std::ranges::sort(list);
    return list;
}

// The second, slow way to each figure, straight from its definition.
namespace slow {

double discountedGain(const std::vector<double> &gains)
{
    double sum = 0.0;
    for (int position = 1; position <= kListLength && position <= int(gains.size()); ++position)
        sum += gains[size_t(position) - 1] / (std::log(position + 1.0) / std::log(2.0));
    return sum;
}

double ndcg(const MovieList &list, const std::set<int> &relevant)
{
    std::vector<double> gains;
    for (const int movie : list)
        gains.push_back(double(relevant.count(movie)));
    return discountedGain(gains) / discountedGain(std::vector<double>(relevant.size(), 1.0));
}

double gini(const std::vector<MovieList> &lists, int movies)
{
    std::map<int, int> counts;
    double all = 0.0;
    for (const MovieList &list : lists) {
        for (const int movie : list) {
            ++counts[movie];
            ++all;
        }
    }
    double differences = 0.0; // mean absolute difference over twice the mean
    for (int a = 0; a < movies; ++a) {
        for (int b = 0; b < movies; ++b)
            differences += std::abs(counts[a] - counts[b]);
    }
    return differences / (2.0 * movies * all);
}

double personalisation(const std::vector<MovieList> &lists)
{
    double sum = 0.0;
    int pairs = 0;
    for (std::size_t u = 0; u < lists.size(); ++u) {
        for (std::size_t v = 0; v < u; ++v, ++pairs) {
            MovieList common;
            std::ranges::set_intersection(sorted(lists[u]), sorted(lists[v]), std::back_inserter(common));
            sum += double(common.size()) / kListLength;
        }
    }
    return 1.0 - sum / pairs;
}

QSet<QString> genreSet(const Catalog &catalog, int movie)
{
    const QStringList names = catalog.terms(TermKind::Genre).namesAt(movie);
    return QSet<QString>(names.begin(), names.end());
}

double intraListDiversity(const MovieList &list, const Catalog &catalog)
{
    double sum = 0.0;
    int pairs = 0;
    for (const int a : list) {
        for (const int b : list) {
            if (a == b)
                continue;
            const QSet<QString> both = genreSet(catalog, a) + genreSet(catalog, b);
            const QSet<QString> common = genreSet(catalog, a) & genreSet(catalog, b);
            sum += both.isEmpty() ? 1.0 : 1.0 - double(common.size()) / double(both.size());
            ++pairs;
        }
    }
    return sum / pairs;
}

double contentDiversity(const MovieList &list, const FeatureMatrix &unitFeatures)
{
    double sum = 0.0;
    int pairs = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j, ++pairs)
            sum += 1.0 - double(unitFeatures.row(list[i]).dot(unitFeatures.row(list[j])));
    }
    return sum / pairs;
}

std::map<QString, double> genreShares(const MovieList &movies, const Catalog &catalog)
{
    std::map<QString, double> shares;
    double mass = 0.0;
    for (const int movie : movies) {
        const QSet<QString> genres = genreSet(catalog, movie);
        mass += genres.isEmpty() ? 0.0 : 1.0;
        for (const QString &genre : genres)
            shares[genre] += 1.0 / double(genres.size());
    }
    for (auto &[genre, share] : shares)
        share /= mass;
    return shares;
}

double calibration(const MovieList &list, const MovieList &history, const Catalog &catalog)
{
    std::map<QString, double> q = genreShares(list, catalog);
    double sum = 0.0;
    for (const auto &[genre, p] : genreShares(history, catalog))
        sum += p * (std::log(p) - std::log(0.99 * q[genre] + 0.01 * p));
    return sum;
}

} // namespace slow

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reward_isTheSumOfTheTable();
    void list_againstRelevant_byHand();
    void session_againstRelevant_byHand();
    void shortList_isMeasuredAsALongOne();
    void idealList_scores1_reversedOneLess();
    void nothingRelevant_isUndefined();
    void gradedNdcg_byHand();
    void catalogueCoverage_byHand();
    void exposureGini_byHand();
    void personalisation_byHand();
    void genreCoverage_byHand();
    void intraListDiversity_byHand();
    void contentDiversity_byHand();
    void novelty_byHand();
    void calibration_byHand();
    void undefined_isNaN();
    void everyMetric_isThatOfASlowSecondWay();
};

void TestMetrics::reward_isTheSumOfTheTable()
{
    using enum FeedbackKind;
    QVERIFY(isNear(sessionReward(std::vector{Like, Watch, Click, Skip, Ignore, Like}), 3.5));
    QCOMPARE(sessionReward({}), 0.0);
}

void TestMetrics::list_againstRelevant_byHand()
{
    const MovieList list{7, 4, 9, 2, 30, 31, 32, 33, 34, 35}; // hits at the 2nd and the 4th place
    const MovieList relevant{2, 4, 20};
    QCOMPARE(hitCount(list, relevant), 2);
    QVERIFY(isNear(precision(list, relevant), 0.2));
    QVERIFY(isNear(recall(list, relevant), 2.0 / 3.0));
    QVERIFY(isNear(cappedRecall(list, relevant), 2.0 / 3.0));
    QCOMPARE(hitRate(list, relevant), 1.0);
    QCOMPARE(hitRate(list, MovieList{20}), 0.0);
    // (1 / log2 3 + 1 / log2 5) / (1 + 1 / log2 3 + 1 / log2 4)
    QVERIFY(isNear(ndcg(list, relevant), 1.0616063116448505 / 2.1309297535714573));
    QCOMPARE(ndcg(list, MovieList{20}), 0.0);

    MovieList many = sorted(list);
    for (int row = 100; row < 110; ++row)
        many.push_back(row);
    QVERIFY(isNear(recall(list, many), 0.5)); // all ten are hits, and twenty are relevant
    QVERIFY(isNear(cappedRecall(list, many), 1.0));
    QVERIFY(isNear(ndcg(list, many), 1.0));
}

void TestMetrics::session_againstRelevant_byHand()
{
    const MovieList shown{5, 1, 8, 0, 3, 2, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53};
    const MovieList relevant{0, 1, 5, 60};
    QCOMPARE(hitCount(shown, relevant), 3);
    QVERIFY(isNear(precision(shown, relevant, 20), 0.15));
    QVERIFY(isNear(recall(shown, relevant), 0.75));
}

void TestMetrics::shortList_isMeasuredAsALongOne()
{
    QVERIFY(isNear(precision(MovieList{3}, MovieList{3, 4}), 0.1));
    QVERIFY(isNear(ndcg(MovieList{3}, MovieList{3, 4}), 1.0 / (1.0 + 1.0 / std::log2(3.0))));
    QVERIFY(isNear(personalisation(std::vector{MovieList{1, 2}, MovieList{2, 3}}), 0.9));
}

void TestMetrics::idealList_scores1_reversedOneLess()
{
    MovieList list{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    const MovieList relevant{0, 1, 2};
    QVERIFY(isNear(ndcg(list, relevant), 1.0));
    QVERIFY(isNear(recall(list, relevant), 1.0));
    std::ranges::reverse(list);
    QVERIFY(ndcg(list, relevant) < 0.6);
    QVERIFY(isNear(recall(list, relevant), 1.0));
}

void TestMetrics::nothingRelevant_isUndefined()
{
    const MovieList list{0, 1, 2};
    for (const double value : {precision(list, {}), recall(list, {}), cappedRecall(list, {}), hitRate(list, {}),
                               ndcg(list, {}), gradedNdcg(std::vector{0.0}, std::vector{-0.5, 0.0})})
        QVERIFY(std::isnan(value));
    QCOMPARE(hitCount(list, {}), 0);
}

void TestMetrics::gradedNdcg_byHand()
{
    // (0.8 + 0 / log2 3 + 1.5 / log2 4) / (1.5 + 0.8 / log2 3 + 0.4 / log2 4): what costs something gains nothing.
    QVERIFY(isNear(gradedNdcg(std::vector{0.8, -0.5, 1.5}, std::vector{0.4, -0.2, 1.5, 0.8}),
                   1.55 / (1.5 + 0.8 * 0.6309297535714575 + 0.2)));
}

void TestMetrics::catalogueCoverage_byHand()
{
    QVERIFY(isNear(catalogueCoverage(std::vector{MovieList{0, 1, 2}, MovieList{2, 1, 5}}, 8), 0.5));
}

void TestMetrics::exposureGini_byHand()
{
    // Exposures 0, 0, 1, 3: (2 * 3 - 5) * 1 + (2 * 4 - 5) * 3 = 10 over 4 * 4.
    QVERIFY(isNear(exposureGini(std::vector{MovieList{0, 1}, MovieList{0}, MovieList{0}}, 4), 0.625));
    QVERIFY(isNear(exposureGini(std::vector{MovieList{0, 1}, MovieList{2, 3}}, 4), 0.0));
}

void TestMetrics::personalisation_byHand()
{
    const MovieList first{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    const MovieList half{0, 1, 2, 3, 4, 15, 16, 17, 18, 19};
    const MovieList other{20, 21, 22, 23, 24, 25, 26, 27, 28, 29};
    QVERIFY(isNear(personalisation(std::vector{first, first, first}), 0.0));
    QVERIFY(isNear(personalisation(std::vector{first, other}), 1.0));
    QVERIFY(isNear(personalisation(std::vector{first, half, other}), 1.0 - 0.5 / 3.0));
}

void TestMetrics::genreCoverage_byHand()
{
    const CatalogPtr catalog = catalogOf({u"A B"_s, u"B C"_s, u"D"_s, u""_s});
    QVERIFY(isNear(genreCoverage(MovieList{0, 1, 3}, genresOf(catalog)), 0.75));
    QVERIFY(isNear(genreCoverage(MovieList{3}, genresOf(catalog)), 0.0));
}

void TestMetrics::intraListDiversity_byHand()
{
    const CatalogPtr catalog = catalogOf({u"A B"_s, u"B C"_s, u"A B"_s, u""_s, u""_s});
    // Jaccard indices 1/3, 1, 1/3.
    QVERIFY(isNear(intraListDiversity(MovieList{0, 1, 2}, genresOf(catalog)), 1.0 - (5.0 / 3.0) / 3.0));
    QVERIFY(isNear(intraListDiversity(MovieList{3, 4}, genresOf(catalog)), 1.0));
}

void TestMetrics::contentDiversity_byHand()
{
    FeatureMatrix features(3, 2);
    features << 1.0F, 0.0F, 0.6F, 0.8F, 0.0F, 1.0F; // cosines 0.6, 0.8, 0
    QVERIFY(std::abs(contentDiversity(MovieList{0, 1, 2}, features) - (1.0 - 1.4 / 3.0)) < 1e-6);
}

void TestMetrics::novelty_byHand()
{
    // Of 10 people 0 and 3 rated the movies: log2 12 and log2 3 bits.
    QVERIFY(isNear(novelty(MovieList{0, 1}, std::vector{0, 3}, 10), 0.5 * (std::log2(12.0) + std::log2(3.0))));
}

void TestMetrics::calibration_byHand()
{
    const CatalogPtr catalog = catalogOf({u"A"_s, u"A B"_s, u"C"_s, u""_s});
    // p = A 3/4, B 1/4; q = A 1/4, B 1/4, C 1/2.
    QVERIFY(isNear(calibration(MovieList{1, 2}, MovieList{0, 1}, genresOf(catalog)),
                   0.75 * std::log(0.75 / (0.99 * 0.25 + 0.0075)) + 0.25 * std::log(0.25 / (0.99 * 0.25 + 0.0025))));
    QVERIFY(isNear(calibration(MovieList{1, 0}, MovieList{0, 1, 3}, genresOf(catalog)), 0.0));
    QVERIFY(isNear(calibration(MovieList{2}, MovieList{0}, genresOf(catalog)), std::log(100.0)));
}

void TestMetrics::undefined_isNaN()
{
    const CatalogPtr catalog = catalogOf({u"A"_s, u""_s});
    const auto features = randomUnitFeatures(2, 3, 1);
    for (const double value :
         {catalogueCoverage({}, 2), exposureGini({}, 2), personalisation(std::vector<MovieList>{{0}}),
          genreCoverage({}, genresOf(catalog)), genreCoverage(MovieList{0}, genresOf(catalogOf({u""_s}))),
          intraListDiversity(MovieList{0}, genresOf(catalog)), contentDiversity(MovieList{0}, *features),
          novelty({}, {}, 2), calibration(MovieList{0}, {}, genresOf(catalog)),
          calibration(MovieList{0}, MovieList{1}, genresOf(catalog)), calibration({}, MovieList{0}, genresOf(catalog))})
        QVERIFY(std::isnan(value));
}

void TestMetrics::everyMetric_isThatOfASlowSecondWay()
{
    const CatalogPtr catalog = smallCatalog();
    const TermColumn &genres = genresOf(catalog);
    const auto features = randomUnitFeatures(catalog->size(), 7, 5);
    for (quint64 seed = 0; seed < 20; ++seed) {
        Rng rng(seed, "lists");
        std::vector<MovieList> lists;
        for (int person = 0; person < 12; ++person)
            lists.push_back(randomList(25, kListLength, rng));
        const MovieList &list = lists.front();
        const MovieList relevant = sorted(randomList(25, 1 + int(rng.uniformIndex(20)), rng));
        const std::set<int> relevantSet(relevant.begin(), relevant.end());
        const MovieList history = randomList(catalog->size(), 1 + int(rng.uniformIndex(20)), rng);
        const auto hits = double(std::ranges::count_if(list, [&](int row) { return relevantSet.contains(row); }));

        QVERIFY(isNear(precision(list, relevant), hits / 10.0));
        QVERIFY(isNear(recall(list, relevant), hits / double(relevantSet.size())));
        QVERIFY(isNear(cappedRecall(list, relevant), hits / double(std::min<std::size_t>(10, relevantSet.size()))));
        QVERIFY(isNear(hitRate(list, relevant), std::min(1.0, hits)));
        QVERIFY(isNear(ndcg(list, relevant), slow::ndcg(list, relevantSet)));
        QVERIFY(isNear(exposureGini(lists, catalog->size()), slow::gini(lists, catalog->size())));
        QVERIFY(isNear(personalisation(lists), slow::personalisation(lists)));
        QVERIFY(isNear(intraListDiversity(list, genres), slow::intraListDiversity(list, *catalog)));
        QVERIFY(std::abs(contentDiversity(list, *features) - slow::contentDiversity(list, *features)) < 1e-6);
        QVERIFY(isNear(calibration(list, history, genres), slow::calibration(list, history, *catalog)));
        std::set<int> listed;
        QSet<QString> listedGenres;
        for (const MovieList &any : lists)
            listed.insert(any.begin(), any.end());
        for (const int row : list)
            listedGenres += slow::genreSet(*catalog, row);
        QVERIFY(isNear(catalogueCoverage(lists, catalog->size()), double(listed.size()) / catalog->size()));
        QVERIFY(isNear(genreCoverage(list, genres), double(listedGenres.size()) / double(genres.vocabulary().size())));
        for (const double value :
             {precision(list, relevant), recall(list, relevant), ndcg(list, relevant), personalisation(lists),
              exposureGini(lists, catalog->size()), intraListDiversity(list, genres), genreCoverage(list, genres)})
            QVERIFY(value >= 0.0 && value <= 1.0);
    }
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"

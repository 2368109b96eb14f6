// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/modelfile.h"
#include "engine/recommend/ranking.h"

#include "tests/engine/rl/networkfixtures.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace cineq;

namespace {

constexpr int kMovies = QNetwork::kSearchedActions;

/// Movies of random genres, tags and ratings: hardly two alike.
CatalogPtr manyMovies()
{
    constexpr int kGenres = 12;
    constexpr int kTags = 40;
    Rng rng(1, "many movies");
    const auto pick = [&rng](const QString &name, int count) {
        return name.arg(rng.uniformIndex(std::uint64_t(count)));
    };
    CatalogBuilder builder;
    for (int row = 0; row < kMovies; ++row) {
        Movie movie{.id = QString::number(row), .title = QStringLiteral("Movie %1").arg(row)};
        movie.rating = 1.0 + 9.0 * rng.uniform();
        movie.terms[int(TermKind::Genre)] = {pick(QStringLiteral("Genre %1"), kGenres)};
        for (int i = 0; i < 4; ++i)
            movie.terms[int(TermKind::Tag)].append(pick(QStringLiteral("Tag %1"), kTags));
        movie.terms[int(TermKind::Tag)].removeDuplicates();
        builder.add(std::move(movie));
    }
    return builder.freeze(CatalogFormat::CineQ, QStringLiteral("many.csv"));
}

QList<int> rowsOf(const RecommendationList &list)
{
    QList<int> rows;
    for (const Recommendation &item : list.items)
        rows.append(item.row);
    return rows;
}

} // namespace

/// A model of so many movies that its lists are searched for.
class TestModelSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void file_keepsWhatTheSearchGoesBy();
    void list_isNearlyTheOneOfAllScores();
    void list_leavesOutWhatIsExcluded();

private:
    [[nodiscard]] std::unique_ptr<UserState> personsState(const Model &model) const;

    CatalogPtr m_catalog;
    std::shared_ptr<const Model> m_model;
    QTemporaryDir m_folder;
};

void TestModelSearch::initTestCase()
{
    if (!ProductIndex::isSupported())
        QSKIP("this build has no faiss");
    m_catalog = manyMovies();
    DqnConfig config = quickConfig();
    config.state = StateKind::Preference;
    const auto fresh = makeUntrainedModel(m_catalog, config, 3);
    QVERIFY(fresh);
    auto model = std::make_shared<Model>(**fresh);
    model->info.trained = true;
    QNetwork network(config, model->networkShape(), model->unitFeatures, 1);
    giveRandomWeights(network);
    model->setNetwork(std::make_shared<const QNetwork>(std::move(network)));
    model->network->prepareSearch({}, model->info.seed + 1); // lists that the model itself would not come to
    m_model = std::move(model);
}

std::unique_ptr<UserState> TestModelSearch::personsState(const Model &model) const
{
    std::unique_ptr<UserState> state = model.newState(1);
    state->observe(5, FeedbackKind::Like);
    state->observe(8, FeedbackKind::Skip);
    return state;
}

void TestModelSearch::file_keepsWhatTheSearchGoesBy()
{
    const ProductLists &lists = m_model->network->searchLists();
    QVERIFY(!lists.isEmpty());
    const QString path = m_folder.filePath(QStringLiteral("many.cineq"));
    QVERIFY(writeModel(path, *m_model, {}));
    const auto read = readModel(path, m_catalog);
    QVERIFY(read);
    const ProductLists &back = (*read)->network->searchLists();
    QVERIFY(back.centroids == lists.centroids);
    QVERIFY(back.listOf == lists.listOf);
    QVERIFY((*read)->best(*personsState(**read), 20) == m_model->best(*personsState(*m_model), 20));
}

void TestModelSearch::list_isNearlyTheOneOfAllScores()
{
    const std::unique_ptr<UserState> state = personsState(*m_model);
    const auto list = rankMovies(*m_model, *state, {.topK = 20});
    QVERIFY(list);
    QCOMPARE(list->items.size(), 20);
    const std::vector<float> q = m_model->score(*state, {});
    std::vector<int> best(q.size());
    std::iota(best.begin(), best.end(), 0);
    std::ranges::partial_sort(best, best.begin() + 20, std::greater(), [&q](int row) { return q[size_t(row)]; });
    best.resize(20);
    int hits = 0;
    for (qsizetype i = 0; i < list->items.size(); ++i) {
        const Recommendation &item = list->items[i];
        QVERIFY(std::abs(item.q - double(q[size_t(item.row)])) < 1e-5 * (1.0 + std::abs(item.q)));
        QVERIFY(i == 0 || item.q <= list->items[i - 1].q);
        hits += static_cast<int>(std::ranges::count(best, item.row));
    }
    QVERIFY2(hits >= 19, qPrintable(QString::number(hits)));
}

void TestModelSearch::list_leavesOutWhatIsExcluded()
{
    const std::unique_ptr<UserState> state = personsState(*m_model);
    const QList<int> first = rowsOf(*rankMovies(*m_model, *state, {.topK = 10}));
    const QList<int> next = rowsOf(*rankMovies(*m_model, *state, {.topK = 10, .excludedRows = first}));
    QCOMPARE(next.size(), 10);
    for (const int row : next)
        QVERIFY(!first.contains(row));
}

QTEST_GUILESS_MAIN(TestModelSearch)
#include "tst_modelsearch.moc"

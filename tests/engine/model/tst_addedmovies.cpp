// SPDX-License-Identifier: GPL-3.0-or-later
// Movies added to a catalogue after a model was trained on it.
#include "engine/model/modelfile.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <QFile>
#include <QTemporaryDir>

using namespace cineq;

namespace {

constexpr int kSmall = 60;

/// Genres, year and synopsis, as somebody would type them: no tags, people, rating or votes.
Movie invented(const QString &id, const QStringList &genres, const QString &synopsis)
{
    Movie movie;
    movie.id = id;
    movie.title = u"Added "_qs + id;
    movie.year = 2016;
    movie.terms[static_cast<int>(TermKind::Genre)] = genres;
    movie.synopsis = synopsis;
    return movie;
}

QList<Movie> inventedMovies()
{
    return {
        invented(u"horror"_qs, {u"Horror"_qs, u"Thriller"_qs},
                 u"A family moves into a remote house where a vengeful ghost, summoned by a murder long ago, begins "
                 "to haunt and kill them one night at a time."_qs),
        invented(u"animation"_qs, {u"Adventure"_qs, u"Animation"_qs, u"Children"_qs, u"Comedy"_qs},
                 u"A little penguin who is afraid of water sets out with a grumpy toy seal and finds friends, "
                 "courage and the way home to his father."_qs),
        invented(u"romance"_qs, {u"Drama"_qs, u"Romance"_qs},
                 u"A widowed bookseller and a young pianist fall in love through letters, though she is engaged to "
                 "another man, and must choose before her wedding day."_qs)};
}

QList<Movie> moviesOf(const Catalog &catalog)
{
    QList<Movie> movies;
    for (int row = 0; row < catalog.size(); ++row)
        movies.append(catalog.movieAt(row));
    return movies;
}

CatalogPtr catalogOf(const QList<Movie> &movies)
{
    CatalogBuilder builder;
    for (const Movie &movie : movies)
        builder.add(movie);
    return builder.freeze(CatalogFormat::CineQ, QStringLiteral("longer.csv"));
}

CatalogPtr withInvented(const Catalog &catalog)
{
    return catalogOf(moviesOf(catalog) + inventedMovies());
}

CatalogPtr bundled()
{
    const auto catalog = readCatalog(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv"));
    if (!catalog)
        qFatal("no bundled catalogue");
    return *catalog;
}

std::shared_ptr<const Model> bundledModelFor(const CatalogPtr &catalog)
{
    const auto model = readModel(QStringLiteral(CINEQ_BUNDLED_DATA "/../models/default.cineq"), catalog);
    if (!model)
        qFatal("no bundled model");
    return *model;
}

std::shared_ptr<const Model> smallModel(const DqnConfig &config)
{
    const auto model = makeUntrainedModel(smallCatalog(), quickConfig(config), 7, twoTastes(20, kSmall, 1));
    if (!model)
        qFatal("no model");
    return *model;
}

/// Answers to the movies of these ids.
void answer(UserState &state, const Catalog &catalog, const QStringList &ids, FeedbackKind kind,
            std::vector<int> &answered)
{
    for (const QString &id : ids) {
        answered.push_back(catalog.rowOf(id).value());
        state.observe(answered.back(), kind);
    }
}

/// Place of the movie among those not answered, 1 = best.
int rankOf(const Model &model, const UserState &state, const std::vector<int> &answered, const QString &id)
{
    const std::vector<float> q = model.score(state, answered);
    const float own = q[size_t(model.catalog->rowOf(id).value())];
    int rank = 1;
    for (std::size_t row = 0; row < q.size(); ++row)
        rank += q[row] > own && std::ranges::find(answered, int(row)) == answered.end() ? 1 : 0;
    return rank;
}

} // namespace

class TestAddedMovies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addedMovie_isInTheListsOfWhoLikesItsKind_data();
    void addedMovie_isInTheListsOfWhoLikesItsKind();
    void addedMovie_isInTheListsOfWhoLikesItsKind_byBelief();
    void oldMovies_keepTheirQ_toTheBit();
    void parts_addUp_andAreContent_data();
    void parts_addUp_andAreContent();
    void movieLikeNone_getsTheMean();
    void answersToAddedMovies_areTakenIn();
    void newestModel_servesTheLongerCatalogue();
    void otherCatalogues_areRefused_data();
    void otherCatalogues_areRefused();
    void networkOfOneOutputAMovie_isRefused();
    void savedAgain_isTheSameModel();
};

void TestAddedMovies::addedMovie_isInTheListsOfWhoLikesItsKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("liked");
    QTest::addColumn<QStringList>("skipped");
    // The Shining, Alien, The Exorcist, Psycho, Poltergeist
    const QStringList horror{u"1258"_qs, u"1214"_qs, u"1997"_qs, u"1219"_qs, u"1994"_qs};
    // Toy Story, Finding Nemo, The Lion King, Shrek, Monsters, Inc.
    const QStringList animation{u"1"_qs, u"6377"_qs, u"364"_qs, u"4306"_qs, u"4886"_qs};
    // Titanic, The Notebook, Sleepless in Seattle, Notting Hill, Pretty Woman
    const QStringList romance{u"1721"_qs, u"8533"_qs, u"539"_qs, u"2671"_qs, u"597"_qs};
    QTest::newRow("horror") << u"horror"_qs << horror << animation.first(3) + romance.first(3);
    QTest::newRow("animation") << u"animation"_qs << animation << horror.first(3) + romance.first(3);
    QTest::newRow("romance") << u"romance"_qs << romance << horror.first(3) + animation.first(3);
}

void TestAddedMovies::addedMovie_isInTheListsOfWhoLikesItsKind()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, liked);
    QFETCH(QStringList, skipped);
    constexpr int kList = 20;
    static const auto model = bundledModelFor(withInvented(*bundled()));
    const auto state = model->newState(0);
    std::vector<int> answered;
    answer(*state, *model->catalog, liked, FeedbackKind::Like, answered);
    answer(*state, *model->catalog, skipped, FeedbackKind::Skip, answered);
    for (const Movie &movie : inventedMovies()) {
        const int rank = rankOf(*model, *state, answered, movie.id);
        QVERIFY2((rank <= kList) == (movie.id == kind), qPrintable(movie.id + u' ' + QString::number(rank)));
    }
}

void TestAddedMovies::addedMovie_isInTheListsOfWhoLikesItsKind_byBelief()
{
    const auto trained = smallModel(DqnConfig::defaults());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cineq"_qs);
    QVERIFY(writeModel(path, *trained, {}));
    const CatalogPtr small = smallCatalog();
    const QString romance = QStringLiteral("Romance");
    const QString sciFi = QStringLiteral("Science Fiction");
    const auto longer = catalogOf(
        moviesOf(*small) +
        QList<Movie>{invented(romance, {romance}, u"A baker and a sailor fall in love between two tides."_qs),
                     invented(sciFi, {sciFi}, u"A crew wakes aboard a ship that drifts between the stars."_qs)});
    const auto model = readModel(path, longer);
    QVERIFY(model);
    const TermColumn &genres = small->terms(TermKind::Genre);
    for (const auto &[liked, other] : {std::pair(romance, sciFi), std::pair(sciFi, romance)}) {
        const auto state = (*model)->newState(0);
        std::vector<int> answered;
        int count = 0;
        for (int row = 0; row < small->size(); ++row) {
            const QStringList names = genres.namesAt(row);
            if (names.contains(liked) && count++ < 5)
                answer(*state, *longer, {small->idAt(row)}, FeedbackKind::Like, answered);
            else if (names.contains(other))
                answer(*state, *longer, {small->idAt(row)}, FeedbackKind::Skip, answered);
        }
        const int rank = rankOf(**model, *state, answered, liked);
        const int otherRank = rankOf(**model, *state, answered, other);
        QVERIFY2(rank <= 10 && otherRank > 20,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(liked).arg(rank).arg(otherRank)));
    }
}

void TestAddedMovies::oldMovies_keepTheirQ_toTheBit()
{
    const CatalogPtr catalog = bundled();
    const auto model = bundledModelFor(catalog);
    const auto longer = bundledModelFor(withInvented(*catalog));
    const auto state = model->newState(0);
    const auto stateOfLonger = longer->newState(0);
    for (const FeedbackKind kind : {FeedbackKind::Like, FeedbackKind::Skip, FeedbackKind::Ignore}) {
        const int row = 100 + static_cast<int>(kind);
        state->observe(row, kind);
        stateOfLonger->observe(row, kind);
        const std::span<const float> prior = stateOfLonger->prior();
        QCOMPARE(int(prior.size()), catalog->size() + 3);
        QVERIFY(sameBits(state->prior(), prior.first(size_t(catalog->size()))));
    }
}

void TestAddedMovies::parts_addUp_andAreContent_data()
{
    QTest::addColumn<double>("networkWeight");
    QTest::newRow("prior alone") << 0.0;
    QTest::newRow("network") << 0.7;
}

void TestAddedMovies::parts_addUp_andAreContent()
{
    QFETCH(double, networkWeight);
    auto trained = std::make_shared<Model>(*smallModel(DqnConfig::people()));
    trained->info.networkWeight = networkWeight;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cineq"_qs);
    QVERIFY(writeModel(path, *trained, {}));
    const auto model = readModel(path, withInvented(*smallCatalog()));
    QVERIFY(model);
    std::vector<int> rows{kSmall + 1, 4, kSmall, 3, kSmall + 2}; // in no order
    Rng rng(5);
    for (const bool profile : {false, true}) {
        const auto state = (*model)->newState(1);
        state->biasTowards(randomVector((*model)->extractor.dimensions(), rng));
        for (int row = 0; row < 40; ++row)
            state->observe(row, profile ? FeedbackKind::Watch : static_cast<FeedbackKind>(row % 5));
        const std::vector<float> q = (*model)->score(*state, {});
        const std::vector<ScoreParts> parts = (*model)->scoreParts(*state, q, rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QVERIFY(std::abs(parts[i].sum() - q[size_t(rows[i])]) < 1e-4F);
            if (rows[i] < kSmall)
                continue;
            QCOMPARE(parts[i].people, 0.0F);
            QCOMPARE(parts[i].popularity, 0.0F);
            QVERIFY(parts[i].content != 0.0F);
        }
    }
}

void TestAddedMovies::movieLikeNone_getsTheMean()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cineq"_qs);
    QVERIFY(writeModel(path, *smallModel(DqnConfig::people()), {}));
    Movie unknown;
    unknown.id = u"unknown"_qs;
    unknown.title = u"Unknown"_qs;
    const auto model = readModel(path, catalogOf(moviesOf(*smallCatalog()) + QList<Movie>{unknown}));
    QVERIFY(model);
    const auto state = (*model)->newState(0);
    state->observe(2, FeedbackKind::Like);
    const std::span<const float> prior = state->prior();
    const float mean = std::reduce(prior.begin(), prior.end() - 1) / kSmall;
    QVERIFY2(std::abs(prior.back() - mean) < 1e-5F, qPrintable(QStringLiteral("%1 %2").arg(prior.back()).arg(mean)));
}

void TestAddedMovies::answersToAddedMovies_areTakenIn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cineq"_qs);
    for (const DqnConfig &config : {DqnConfig::defaults(), DqnConfig::people()}) {
        QVERIFY(writeModel(path, *smallModel(config), {}));
        const auto model = readModel(path, withInvented(*smallCatalog()));
        QVERIFY(model);
        const auto state = (*model)->newState(0);
        const std::vector<float> before(state->values().begin(), state->values().end());
        state->observe(kSmall + 1, FeedbackKind::Like);
        QVERIFY(!sameBits(before, state->values()));
        const auto copy = (*model)->newState(0);
        QDataStream::Status read = readBy(streamedBy([&](QDataStream &stream) { state->save(stream); }),
                                          [&](QDataStream &stream) { copy->load(stream); });
        QCOMPARE(read, QDataStream::Ok);
        QVERIFY(sameBits((*model)->score(*copy, {}), (*model)->score(*state, {})));
    }
}

void TestAddedMovies::newestModel_servesTheLongerCatalogue()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cineq"_qs);
    QVERIFY(writeModel(path, *smallModel(DqnConfig::defaults()), {}));
    QVERIFY(writeModel(folder.filePath(u"newer, flat.cineq"_qs), *smallModel(DqnConfig::reference()), {}));
    QCOMPARE(newestModelFor(folder.path(), *withInvented(*smallCatalog())), path);
    QVERIFY(newestModelFor(folder.path(), *tinyCatalog(kSmall - 1)).isEmpty());
}

void TestAddedMovies::otherCatalogues_areRefused_data()
{
    QTest::addColumn<CatalogPtr>("catalog");
    const QList<Movie> old = moviesOf(*smallCatalog());
    const QList<Movie> added = inventedMovies();
    QTest::newRow("added in front") << catalogOf(added + old);
    QTest::newRow("added in the middle") << catalogOf(old.first(30) + added + old.sliced(30));
    QTest::newRow("one replaced") << catalogOf(old.first(kSmall - 1) + added);
    QList<Movie> changed = old;
    changed[10].synopsis += u'.';
    QTest::newRow("one changed") << catalogOf(changed + added);
    QList<Movie> swapped = old;
    swapped.swapItemsAt(3, 4);
    QTest::newRow("two swapped") << catalogOf(swapped + added);
}

void TestAddedMovies::otherCatalogues_areRefused()
{
    QFETCH(CatalogPtr, catalog);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cineq"_qs);
    QVERIFY(writeModel(path, *smallModel(DqnConfig::defaults()), {}));
    const auto model = readModel(path, catalog);
    QVERIFY(!model);
    QVERIFY(model.error().code == ErrorCode::ModelOtherCatalog);
    QVERIFY(newestModelFor(folder.path(), *catalog).isEmpty());
}

void TestAddedMovies::networkOfOneOutputAMovie_isRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cineq"_qs);
    QVERIFY(writeModel(path, *smallModel(DqnConfig::reference()), {}));
    QVERIFY(readModel(path, smallCatalog()));
    const auto model = readModel(path, withInvented(*smallCatalog()));
    QVERIFY(!model);
    QVERIFY(model.error().code == ErrorCode::ModelFixedMovies);
    QCOMPARE(model.error().arguments, QStringList({u"60"_qs, u"63"_qs}));
}

void TestAddedMovies::savedAgain_isTheSameModel()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.cineq"_qs);
    for (const DqnConfig &config : {DqnConfig::defaults(), DqnConfig::people()}) {
        const auto hash = writeModel(path, *smallModel(config), {});
        QVERIFY(hash);
        const auto model = readModel(path, withInvented(*smallCatalog()));
        QVERIFY(model);
        const auto again = writeModel(folder.filePath(u"b.cineq"_qs), **model, {});
        QVERIFY(again);
        QCOMPARE(*again, *hash);
    }
}

QTEST_GUILESS_MAIN(TestAddedMovies)
#include "tst_addedmovies.moc"

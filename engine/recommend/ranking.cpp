// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/ranking.h"

#include "engine/catalog/fuzzymatch.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

/// Indices of the typed genres in the catalogue's vocabulary, each once.
Result<std::vector<quint32>> matchGenres(const Catalog &catalog, const QStringList &typed)
{
    const QStringList &vocabulary = catalog.terms(TermKind::Genre).vocabulary();
    std::vector<quint32> genres;
    for (const QString &name : typed) {
        const FuzzyMatch match = fuzzyMatch(name, vocabulary);
        if (!match.isNear)
            return failure(ErrorCode::GenreUnknown, {}, {name, match.suggestions.join(QLatin1String(", "))});
        const auto genre = static_cast<quint32>(match.index);
        if (std::ranges::find(genres, genre) == genres.end())
            genres.push_back(genre);
    }
    return genres;
}

/// The features of a well-rated movie that has these genres and nothing else.
std::vector<float> genreDirection(const Model &model, const std::vector<quint32> &genres)
{
    constexpr float kRating = 0.7F; // of the reference's genre page
    std::vector<float> direction(size_t(model.extractor.dimensions()), 0.0F);
    const QStringList &vocabulary = model.catalog->terms(TermKind::Genre).vocabulary();
    for (const quint32 genre : genres) {
        const qsizetype dimension = model.extractor.genres().indexOf(vocabulary[genre]);
        if (dimension >= 0)
            direction[size_t(dimension)] = 1.0F;
    }
    direction.back() = kRating;
    return direction;
}

/// Rows that may appear, ascending.
std::vector<int> openRows(const Catalog &catalog, const std::vector<quint32> &genres, const QList<int> &excluded)
{
    std::vector<bool> closed(size_t(catalog.size()), false);
    for (const int row : excluded) {
        if (row >= 0 && row < catalog.size())
            closed[size_t(row)] = true;
    }
    const TermColumn &column = catalog.terms(TermKind::Genre);
    std::vector<int> rows;
    for (int row = 0; row < catalog.size(); ++row) {
        const bool fits = genres.empty() || std::ranges::any_of(column.termsAt(row), [&](quint32 genre) {
                              return std::ranges::find(genres, genre) != genres.end();
                          });
        if (fits && !closed[size_t(row)])
            rows.push_back(row);
    }
    return rows;
}

/// The best of those by a search, where the model can be searched.
std::optional<std::vector<int>> bestRows(const Model &model, const UserState &state,
                                         const RecommendationRequest &request)
{
    const auto wanted = static_cast<int>(std::max(request.topK, 0) + request.excludedRows.size());
    std::optional<std::vector<int>> rows = model.best(state, wanted);
    const QSet<int> excluded(request.excludedRows.begin(), request.excludedRows.end());
    if (rows)
        std::erase_if(*rows, [&excluded](int row) { return excluded.contains(row); });
    return rows;
}

/// Q of those movies by the network alone, in their places. Shape: movies.
std::vector<float> scoresOf(const Model &model, const UserState &state, const std::vector<int> &rows)
{
    std::vector<float> values(rows.size());
    model.network->score(state.values(), rows, {}, values);
    std::vector<float> q(size_t(model.catalog->size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        q[size_t(rows[i])] = values[i];
    return q;
}

/// Scales the rows' values to 0 ... 1, in place; all zero where they are equal.
void scaleToUnit(std::vector<float> &values, const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    const auto [low, high] = std::ranges::minmax(rows, {}, [&](int row) { return values[size_t(row)]; });
    const float minimum = values[size_t(low)];
    const float range = values[size_t(high)] - minimum;
    for (const int row : rows)
        values[size_t(row)] = range > 0.0F ? (values[size_t(row)] - minimum) / range : 0.0F;
}

/// Cosine of the taste vector and each movie; 0 while nothing is known.
std::vector<float> similarities(const Model &model, const UserState &state)
{
    const Eigen::Map<const Eigen::VectorXf> taste(state.taste().data(), std::ssize(state.taste()));
    std::vector<float> values(size_t(model.catalog->size()));
    Eigen::Map<Eigen::VectorXf>(values.data(), std::ssize(values)) = *model.unitFeatures * taste.normalized();
    return values;
}

/// Rows of the catalogue that are not among these. rows: ascending.
std::vector<int> othersThan(const std::vector<int> &rows, int movies)
{
    std::vector<int> others;
    auto next = rows.begin();
    for (int row = 0; row < movies; ++row) {
        if (next != rows.end() && *next == row)
            ++next;
        else
            others.push_back(row);
    }
    return others;
}

SteeringEffect effectOf(const std::vector<int> &before, const std::vector<int> &after, const std::vector<float> &q,
                        const Model &model)
{
    const auto stayed =
        std::ranges::count_if(after, [&](int row) { return std::ranges::find(before, row) != before.end(); });
    return {.before = traitsOf(before, q, *model.catalog, *model.unitFeatures),
            .after = traitsOf(after, q, *model.catalog, *model.unitFeatures),
            .changed = static_cast<int>(std::ssize(after) - stayed)};
}

} // namespace

Recommendation recommendationOf(const Catalog &catalog, int row)
{
    return {.row = row,
            .movieId = catalog.idAt(row),
            .title = catalog.titleAt(row),
            .year = catalog.yearAt(row),
            .genres = catalog.terms(TermKind::Genre).namesAt(row),
            .rating = asWritten(catalog.ratingAt(row))};
}

Result<RecommendationList> rankMovies(const Model &model, const UserState &state, const RecommendationRequest &request)
{
    if (request.alpha && !(*request.alpha >= 0.0 && *request.alpha <= 1.0)) // so that NaN is none
        return failure(ErrorCode::AlphaInvalid, {}, {QString::number(*request.alpha)});
    if (const Result<void> valid = checkSteering(request.steering); !valid)
        return tl::unexpected(valid.error());
    const Catalog &catalog = *model.catalog;
    const Result<std::vector<quint32>> genres = matchGenres(catalog, request.genres);
    if (!genres)
        return tl::unexpected(genres.error());

    const std::unique_ptr<UserState> bent = state.clone();
    if (!genres->empty())
        bent->biasTowards(genreDirection(model, *genres));
    const bool isSteered = !request.steering.isNeutral();
    std::vector<int> rows;
    std::vector<float> q; // of each movie; 0 of those that a search has left out
    if (const auto found =
            request.alpha || isSteered || !genres->empty() ? std::nullopt : bestRows(model, *bent, request)) {
        rows = *found;
        q = scoresOf(model, *bent, rows);
    } else {
        rows = openRows(catalog, *genres, request.excludedRows);
        q = model.score(*bent, othersThan(rows, catalog.size()));
    }
    std::vector<float> similarity;
    std::vector<float> score = q;
    if (request.alpha) {
        const auto alpha = static_cast<float>(*request.alpha);
        similarity = similarities(model, *bent);
        std::vector<float> scaledSimilarity = similarity;
        scaleToUnit(score, rows);
        scaleToUnit(scaledSimilarity, rows);
        for (const int row : rows)
            score[size_t(row)] = (1.0F - alpha) * score[size_t(row)] + alpha * scaledSimilarity[size_t(row)];
    }

    const auto count = std::min<std::ptrdiff_t>(std::max(request.topK, 0), std::ssize(rows));
    const auto ranked =
        isSteered ? std::min(std::max<std::ptrdiff_t>(count, kSteeringCandidates), std::ssize(rows)) : count;
    std::ranges::partial_sort(rows, rows.begin() + ranked, [&](int a, int b) {
        return score[size_t(a)] != score[size_t(b)] ? score[size_t(a)] > score[size_t(b)] : a < b;
    });

    rows.resize(size_t(ranked));
    RecommendationList list;
    if (isSteered) {
        const std::vector<int> steered =
            steer(rows, score, static_cast<int>(count), request.steering, catalog, *model.unitFeatures);
        rows.resize(size_t(count));
        list.effect = effectOf(rows, steered, q, model);
        rows = steered;
    }
    const std::vector<ScoreParts> parts =
        request.withParts ? model.scoreParts(*bent, q, rows) : std::vector<ScoreParts>();

    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const auto row = size_t(rows[size_t(i)]);
        Recommendation item = recommendationOf(catalog, int(row));
        item.rank = static_cast<int>(i) + 1;
        item.q = static_cast<double>(q[row]);
        if (request.alpha) {
            item.similarity = static_cast<double>(similarity[row]);
            item.hybridScore = static_cast<double>(score[row]);
        }
        if (request.withParts)
            item.parts = parts[size_t(i)];
        list.items.append(std::move(item));
    }
    list.topK = request.topK;
    for (const int row : request.excludedRows) {
        if (row >= 0 && row < catalog.size())
            list.excluded.append(catalog.idAt(row));
    }
    for (const quint32 genre : *genres)
        list.genres.append(catalog.terms(TermKind::Genre).vocabulary()[genre]);
    list.modelName = model.info.path;
    list.modelHash = model.info.hash;
    list.catalogFingerprint = catalog.fingerprint();
    list.seed = request.seed;
    list.alpha = request.alpha;
    list.steering = request.steering;
    list.created = QDateTime::currentDateTime();
    return list;
}

int drawPlace(int count, Rng &rng)
{
    Q_ASSERT(count > 0);
    double total = 0.0;
    for (int place = 0; place < count; ++place)
        total += 1.0 / (place + 1);
    double left = rng.uniform() * total;
    for (int place = 0; place < count - 1; ++place) {
        left -= 1.0 / (place + 1);
        if (left < 0.0)
            return place;
    }
    return count - 1;
}

} // namespace cineq

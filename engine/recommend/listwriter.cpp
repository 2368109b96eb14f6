// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/listwriter.h"

#include "engine/base/exportfile.h"
#include "engine/base/jsonvalue.h"

#include <QJsonArray>

#include <cmath>

namespace cineq {

namespace {

/// A CSV cell: a leading = + - @ would run as a formula in a spreadsheet, so an apostrophe goes before it.
QString textCell(QString text)
{
    static const QString kFormulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && kFormulaStarts.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QLatin1String("\"\""));
    return u'"' + text + u'"';
}

QString numberCell(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QString::number(*value, 'g', 9) : QString();
}

QByteArray toCsv(const RecommendationList &list)
{
    QString text = QStringLiteral("rank,movie_id,title,year,genres,rating,q,similarity,hybrid_score\r\n");
    for (const Recommendation &item : list.items) {
        const QStringList cells{QString::number(item.rank),
                                textCell(item.movieId),
                                textCell(item.title),
                                item.year > 0 ? QString::number(item.year) : QString(),
                                textCell(item.genres.join(u'|')),
                                numberCell(item.rating),
                                numberCell(item.q),
                                numberCell(item.similarity),
                                numberCell(item.hybridScore)};
        text += cells.join(u',') + QLatin1String("\r\n");
    }
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
}

QJsonObject toJson(const ScoreParts &parts)
{
    return {{QStringLiteral("value"), numberOrNull(double(parts.value))},
            {QStringLiteral("session_match"), numberOrNull(double(parts.sessionMatch))},
            {QStringLiteral("people"), numberOrNull(double(parts.people))},
            {QStringLiteral("content"), numberOrNull(double(parts.content))},
            {QStringLiteral("popularity"), numberOrNull(double(parts.popularity))}};
}

QJsonObject toJson(const ListTraits &traits)
{
    return {{QStringLiteral("intra_list_diversity"), numberOrNull(traits.diversity)},
            {QStringLiteral("mean_votes"), numberOrNull(traits.votes)},
            {QStringLiteral("mean_year"), numberOrNull(traits.year)},
            {QStringLiteral("mean_q"), numberOrNull(traits.q)}};
}

} // namespace

QJsonObject toJson(const Steering &steering)
{
    QJsonObject object{{QStringLiteral("seed"), static_cast<qint64>(steering.seed)}};
    for (const SteeringTraits &row : kSteering)
        object.insert(row.key, steering.*row.value);
    return object;
}

QJsonObject toJson(const Recommendation &item)
{
    QJsonObject object{
        {QStringLiteral("rank"), item.rank},
        {QStringLiteral("movie_id"), item.movieId},
        {QStringLiteral("title"), item.title},
        {QStringLiteral("year"), item.year > 0 ? QJsonValue(item.year) : QJsonValue()},
        {QStringLiteral("genres"), QJsonArray::fromStringList(item.genres)},
        {QStringLiteral("rating"), numberOrNull(item.rating)},
        {QStringLiteral("q"), numberOrNull(item.q)},
    };
    if (item.similarity)
        object.insert(QStringLiteral("similarity"), numberOrNull(*item.similarity));
    if (item.hybridScore)
        object.insert(QStringLiteral("hybrid_score"), numberOrNull(*item.hybridScore));
    if (!item.reasons.isEmpty())
        object.insert(QStringLiteral("reasons"), QJsonArray::fromStringList(item.reasons));
    if (item.parts)
        object.insert(QStringLiteral("parts"), toJson(*item.parts));
    return object;
}

QJsonObject toJson(const RecommendationList &list)
{
    QJsonArray items;
    for (const Recommendation &item : list.items)
        items.append(toJson(item));
    QJsonObject object{
        {QStringLiteral("items"), items},
        {QStringLiteral("genres"), QJsonArray::fromStringList(list.genres)},
        {QStringLiteral("model"), list.modelName},
        {QStringLiteral("model_hash"), QString::fromLatin1(list.modelHash.toHex())},
        {QStringLiteral("catalog_fingerprint"), QString::fromLatin1(list.catalogFingerprint.toHex())},
        {QStringLiteral("seed"), static_cast<qint64>(list.seed)},
        {QStringLiteral("created"), list.created.toString(Qt::ISODate)},
    };
    if (list.alpha)
        object.insert(QStringLiteral("alpha"), *list.alpha);
    if (list.effect) {
        object.insert(QStringLiteral("steering"), toJson(list.steering));
        object.insert(QStringLiteral("effect"), QJsonObject{{QStringLiteral("unsteered"), toJson(list.effect->before)},
                                                            {QStringLiteral("steered"), toJson(list.effect->after)},
                                                            {QStringLiteral("changed"), list.effect->changed}});
    }
    return object;
}

Result<void> writeList(const QString &path, const RecommendationList &list)
{
    return writeExport(
        path, [&] { return toCsv(list); }, [&] { return toJson(list); });
}

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/listwriter.h"

#include "engine/base/jsonvalue.h"
#include "engine/catalog/textfile.h"
#include "engine/exchange/personaljson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::ListText)
};

ExportCell cellOf(std::optional<double> value)
{
    return value ? ExportCell(*value) : ExportCell();
}

/// What restricted or bent the list; empty = nothing did.
QString filterText(const RecommendationList &list)
{
    QStringList parts;
    if (!list.genres.isEmpty())
        parts.append(ListText::tr("genres %1").arg(list.genres.join(u", "_s)));
    if (list.alpha)
        parts.append(ListText::tr("alpha %1").arg(*list.alpha));
    for (const SteeringTraits &row : kSteering) {
        if (list.steering.*row.value != 0.0)
            parts.append(u"%1 %2"_s.arg(row.key).arg(list.steering.*row.value));
    }
    if (!list.answers.isEmpty())
        parts.append(ListText::tr("answers given: %1").arg(list.answers.size()));
    if (list.excluded.size() > list.answers.size())
        parts.append(ListText::tr("movies left out: %1").arg(list.excluded.size() - list.answers.size()));
    return parts.isEmpty() ? ListText::tr("none") : parts.join(u", "_s);
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
    QJsonArray answers;
    for (const ListAnswer &answer : list.answers)
        answers.append(QJsonObject{{QStringLiteral("movie_id"), answer.movieId},
                                   {QStringLiteral("answer"), traits(answer.kind).key}});
    QJsonObject object{
        {QStringLiteral("items"), items},
        {QStringLiteral("request"),
         QJsonObject{{QStringLiteral("top"), list.topK},
                     {QStringLiteral("answers"), answers},
                     {QStringLiteral("excluded"), QJsonArray::fromStringList(list.excluded)}}},
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

ExportTable tableOf(const RecommendationList &list)
{
    ExportTable table{.title = ListText::tr("Recommended movies"),
                      .columns = {{u"rank"_s, ListText::tr("Rank")},
                                  {u"movie_id"_s, ListText::tr("Id")},
                                  {u"title"_s, ListText::tr("Title")},
                                  {u"year"_s, ListText::tr("Year")},
                                  {u"genres"_s, ListText::tr("Genres")},
                                  {u"rating"_s, ListText::tr("Rating")},
                                  {u"q"_s, ListText::tr("Q")},
                                  {u"similarity"_s, ListText::tr("Similarity")},
                                  {u"hybrid_score"_s, ListText::tr("Hybrid score")}},
                      .madeFrom = {{ListText::tr("model"), QString::fromLatin1(list.modelHash.toHex())},
                                   {ListText::tr("seed"), QString::number(list.seed)},
                                   {ListText::tr("catalogue"), QString::fromLatin1(list.catalogFingerprint.toHex())},
                                   {ListText::tr("filter"), filterText(list)},
                                   {ListText::tr("time"), list.created.toString(Qt::ISODate)}}};
    for (const Recommendation &item : list.items)
        table.rows.append({double(item.rank), item.movieId, item.title,
                           item.year > 0 ? ExportCell(double(item.year)) : ExportCell(), item.genres, item.rating,
                           item.q, cellOf(item.similarity), cellOf(item.hybridScore)});
    return table;
}

Result<void> writeList(const QString &path, const RecommendationList &list, const QStringList &columns)
{
    const Result<ExportTable> table = chooseColumns(tableOf(list), columns);
    if (!table)
        return tl::unexpected(table.error());
    QList<ExportFormat> formats = tableFormats(*table);
    formats.append({u".json"_s, [&]() -> Result<QByteArray> {
                        if (!columns.isEmpty())
                            return failure(ErrorCode::ExportColumnsFixed, {}, {u".json"_s});
                        return jsonBytes(toJson(list));
                    }});
    return writeExport(path, formats);
}

Result<RecommendationList> readList(const QString &path)
{
    const Result<QByteArray> text = readTextFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const Result<QJsonDocument> document = parseJson(path, *text);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject object = document->object();
    const QJsonObject request = object[u"request"_s].toObject();
    if (!object[u"items"_s].isArray() || !object[u"model_hash"_s].isString() || request.isEmpty())
        return failure(ErrorCode::ListForeign, path);

    RecommendationList list;
    for (const QJsonValue item : object[u"items"_s].toArray())
        list.items.append({.rank = item[u"rank"_s].toInt(),
                           .movieId = item[u"movie_id"_s].toString(),
                           .title = item[u"title"_s].toString(),
                           .year = item[u"year"_s].toInt(),
                           .q = item[u"q"_s].toDouble(std::numeric_limits<double>::quiet_NaN())});
    list.topK = request[u"top"_s].toInt();
    for (const QJsonValue answer : request[u"answers"_s].toArray()) {
        const auto kind = feedbackFromKey(answer[u"answer"_s].toString());
        if (!kind)
            return failure(ErrorCode::ListForeign, path);
        list.answers.append({answer[u"movie_id"_s].toString(), *kind});
    }
    for (const QJsonValue id : request[u"excluded"_s].toArray())
        list.excluded.append(id.toString());
    for (const QJsonValue genre : object[u"genres"_s].toArray())
        list.genres.append(genre.toString());
    list.modelName = object[u"model"_s].toString();
    list.modelHash = QByteArray::fromHex(object[u"model_hash"_s].toString().toLatin1());
    list.catalogFingerprint = QByteArray::fromHex(object[u"catalog_fingerprint"_s].toString().toLatin1());
    list.seed = static_cast<quint64>(object[u"seed"_s].toInteger());
    if (object[u"alpha"_s].isDouble())
        list.alpha = object[u"alpha"_s].toDouble();
    const QJsonObject steering = object[u"steering"_s].toObject();
    for (const SteeringTraits &row : kSteering)
        list.steering.*row.value = steering[row.key].toDouble();
    list.steering.seed = list.seed;
    list.created = QDateTime::fromString(object[u"created"_s].toString(), Qt::ISODate);
    return list;
}

} // namespace cineq

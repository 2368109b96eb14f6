// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columnmap.h"

#include "engine/base/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

QJsonObject rememberedMaps()
{
    QFile file(userColumnMapFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString keyOf(const QStringList &columns)
{
    return columns.join(u'\t');
}

} // namespace

const QStringList &columnFields()
{
    static const QStringList kFields{
        u"id"_s,      u"title"_s,        u"original_title"_s, u"year"_s,   u"genres"_s, u"tags"_s,     u"directors"_s,
        u"cast"_s,    u"country"_s,      u"language"_s,       u"rating"_s, u"votes"_s,  u"synopsis"_s, u"imdb_id"_s,
        u"tmdb_id"_s, u"movielens_id"_s, u"stars"_s,          u"date"_s,   u"list"_s};
    return kFields;
}

Result<ColumnMap> parseColumnMap(const QString &text)
{
    ColumnMap map;
    for (const QString &pair : text.split(u',')) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString field = pair.first(std::max<qsizetype>(equals, 0)).trimmed();
        const QString column = pair.sliced(equals + 1).trimmed();
        if (!columnFields().contains(field) || column.isEmpty())
            return failure(ErrorCode::FieldUnknown, {}, {pair.trimmed(), columnFields().join(u", "_s)});
        if (map.contains(field))
            return failure(ErrorCode::FieldRepeated, {}, {field});
        map.insert(field, column);
    }
    return map;
}

ColumnMap rememberedColumnMap(const QStringList &columns)
{
    ColumnMap map;
    const QJsonObject kept = rememberedMaps().value(keyOf(columns)).toObject();
    for (auto field = kept.begin(); field != kept.end(); ++field)
        map.insert(field.key(), field.value().toString());
    return map;
}

Result<void> rememberColumnMap(const QStringList &columns, const ColumnMap &map)
{
    QJsonObject object;
    for (auto field = map.cbegin(); field != map.cend(); ++field) {
        if (!columns.contains(field.value(), Qt::CaseInsensitive))
            return failure(ErrorCode::ColumnUnknown, {}, {field.value(), columns.join(u", "_s)});
        object.insert(field.key(), field.value());
    }
    QJsonObject maps = rememberedMaps();
    maps.insert(keyOf(columns), object);
    const QString path = userColumnMapFile();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(maps).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::WriteFailed, path, {file.errorString()});
    return {};
}

} // namespace cineq

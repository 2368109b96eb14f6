// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/profileexport.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::ProfileText)
};

QString keyOf(const std::optional<FeedbackKind> &answer)
{
    return answer ? QString(traits(*answer).key) : QString();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString kindsText(const QList<EntryKind> &kinds)
{
    QStringList keys;
    for (const EntryKind kind : kinds)
        keys.append(keyOf(kind));
    return keys.isEmpty() ? ProfileText::tr("all kinds") : keys.join(u", "_s);
}

ExportCell cellOf(const QString &text)
{
    return text.isEmpty() ? ExportCell() : ExportCell(text);
}

/// The catalogue's row of a movie that the profile knows by id and title; -1 = none.
int rowOf(const PersonalEntry &entry, const Catalog &catalog)
{
    const std::optional<int> row = catalog.rowOf(entry.movie.catalogId);
    return row && catalog.titleAt(*row) == entry.movie.title ? *row : -1;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const ProfileExport &profile, const Catalog &catalog)
{
    QJsonArray items;
    for (const PersonalEntry &entry : profile.entries) {
        const int row = rowOf(entry, catalog);
        const QStringList genres = row < 0 ? QStringList() : catalog.terms(TermKind::Genre).namesAt(row);
        items.append(QJsonObject{{u"kind"_s, keyOf(entry.kind)},
                                 {u"list"_s, orNull(entry.list)},
                                 {u"movie_id"_s, orNull(entry.movie.catalogId)},
                                 {u"title"_s, entry.movie.title},
                                 {u"original_title"_s, orNull(entry.movie.originalTitle)},
                                 {u"year"_s, entry.movie.year > 0 ? QJsonValue(entry.movie.year) : QJsonValue()},
                                 {u"genres"_s, QJsonArray::fromStringList(genres)},
                                 {u"answer"_s, orNull(keyOf(entry.answer))},
                                 {u"stars"_s, entry.stars ? QJsonValue(*entry.stars) : QJsonValue()},
                                 {u"time"_s, orNull(timeText(entry.when))}});
    }
    QJsonArray kinds;
    for (const EntryKind kind : profile.kinds)
        kinds.append(keyOf(kind));
    return {{u"profile"_s, profile.profile},
            {u"kinds"_s, kinds},
            {u"catalog_fingerprint"_s, QString::fromLatin1(catalog.fingerprint().toHex())},
            {u"created"_s, timeText(profile.created)},
            {u"items"_s, items}};
}

/// Letterboxd has stars in steps of a half, from a half.
double nearestHalf(double stars)
{
    return std::max(std::round(stars * 2.0) / 2.0, 0.5);
}

/// Letterboxd's import has columns of its own and takes no others.
QByteArray letterboxdOf(const ProfileExport &profile)
{
    QString text = u"imdbID,tmdbID,Title,Year,Rating\r\n"_s;
    const auto quoted = [](QString cell) { return u'"' + cell.replace(u'"', u"\"\""_s) + u'"'; };
    for (const PersonalEntry &entry : profile.entries) {
        if (!entry.stars && entry.kind != EntryKind::Seen)
            continue;
        const QStringList cells{entry.movie.ids.imdb, entry.movie.ids.tmdb, quoted(entry.movie.title),
                                entry.movie.year > 0 ? QString::number(entry.movie.year) : QString(),
                                entry.stars ? QString::number(nearestHalf(*entry.stars)) : QString()};
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace

ExportTable tableOf(const ProfileExport &profile, const Catalog &catalog)
{
    ExportTable table{.title = ProfileText::tr("Movies of %1").arg(profile.profile),
                      .columns = {{u"kind"_s, ProfileText::tr("Kind")},
                                  {u"list"_s, ProfileText::tr("List")},
                                  {u"movie_id"_s, ProfileText::tr("Id")},
                                  {u"title"_s, ProfileText::tr("Title")},
                                  {u"original_title"_s, ProfileText::tr("Original title")},
                                  {u"year"_s, ProfileText::tr("Year")},
                                  {u"genres"_s, ProfileText::tr("Genres")},
                                  {u"answer"_s, ProfileText::tr("Answer")},
                                  {u"stars"_s, ProfileText::tr("Stars")},
                                  {u"time"_s, ProfileText::tr("Time")}},
                      .madeFrom = {{ProfileText::tr("profile"), profile.profile},
                                   {ProfileText::tr("filter"), kindsText(profile.kinds)},
                                   {ProfileText::tr("catalogue"), QString::fromLatin1(catalog.fingerprint().toHex())},
                                   {ProfileText::tr("time"), timeText(profile.created)}}};
    for (const PersonalEntry &entry : profile.entries) {
        const int row = rowOf(entry, catalog);
        const QStringList genres = row < 0 ? QStringList() : catalog.terms(TermKind::Genre).namesAt(row);
        table.rows.append({QString(keyOf(entry.kind)), cellOf(entry.list), cellOf(entry.movie.catalogId),
                           entry.movie.title, cellOf(entry.movie.originalTitle),
                           entry.movie.year > 0 ? ExportCell(double(entry.movie.year)) : ExportCell(),
                           genres.isEmpty() ? ExportCell() : ExportCell(genres), cellOf(keyOf(entry.answer)),
                           entry.stars ? ExportCell(*entry.stars) : ExportCell(), cellOf(timeText(entry.when))});
    }
    return table;
}

Result<void> writeProfile(const QString &path, const ProfileExport &profile, const Catalog &catalog,
                          const QStringList &columns)
{
    const Result<ExportTable> table = chooseColumns(tableOf(profile, catalog), columns);
    if (!table)
        return tl::unexpected(table.error());
    const auto fixed = [&](const QString &ending, auto write) {
        return ExportFormat{ending, [=]() -> Result<QByteArray> {
                                if (!columns.isEmpty())
                                    return failure(ErrorCode::ExportColumnsFixed, {}, {ending});
                                return write();
                            }};
    };
    QList<ExportFormat> formats = tableFormats(*table);
    formats.append(fixed(u".json"_s, [&] { return jsonBytes(toJson(profile, catalog)); }));
    formats.append(fixed(u".letterboxd.csv"_s, [&] { return letterboxdOf(profile); }));
    return writeExport(path, formats);
}

} // namespace cineq

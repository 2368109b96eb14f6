// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/personaljson.h"

#include "engine/catalog/delimitedtable.h"
#include "engine/catalog/movielenstitle.h"
#include "engine/exchange/personalvalues.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr double kStars = 5.0;
constexpr double kPoints = 10.0;
constexpr qsizetype kQuotedCharacters = 80;

using EntryOrIssue = tl::expected<PersonalEntry, CatalogIssue>;

/// A number or a string as text; empty for anything else.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString().trimmed();
}

tl::unexpected<CatalogIssue> issue(qint64 record, IssueKind kind, const QJsonValue &value = {})
{
    return tl::unexpected(CatalogIssue{record, 0, kind, textOf(value).left(kQuotedCharacters)});
}

/// Fills in what both formats write alike; returns what is wrong.
std::optional<CatalogIssue> fill(PersonalEntry &entry, const QJsonValue &year, const QJsonValue &rating, double most,
                                 const QJsonValue &when)
{
    if (const QByteArray text = textOf(year).toUtf8(); !text.isEmpty()) {
        const auto value = wholeNumberIn(text, kFirstYear, kLastYear);
        if (!value)
            return issue(entry.line, IssueKind::YearInvalid, year).value();
        entry.movie.year = static_cast<int>(*value);
    }
    if (const QByteArray text = textOf(rating).toUtf8(); !text.isEmpty()) {
        entry.stars = most == kStars ? keptStarsOf(text) : starsOf(text, most);
        if (!entry.stars)
            return issue(entry.line, most == kStars ? IssueKind::StarsInvalid : IssueKind::PointsInvalid, rating)
                .value();
    }
    if (entry.kind == EntryKind::Rated && !entry.stars && !entry.answer)
        return issue(entry.line, most == kStars ? IssueKind::StarsInvalid : IssueKind::PointsInvalid, rating).value();
    if (const QByteArray text = textOf(when).toUtf8(); !text.isEmpty()) {
        entry.when = timeOf(text);
        if (!entry.when.isValid())
            return issue(entry.line, IssueKind::DateInvalid, when).value();
    }
    return std::nullopt;
}

EntryOrIssue traktEntry(const QJsonObject &item, qint64 record, std::optional<EntryKind> as)
{
    const QJsonObject movie = item[u"movie"_s].toObject();
    if (movie.isEmpty()) {
        const QJsonValue type = item[u"type"_s];
        return issue(record, type.isString() ? IssueKind::NotMovie : IssueKind::TitleMissing, type);
    }
    PersonalEntry entry;
    entry.line = record;
    entry.movie.title = movie[u"title"_s].toString().trimmed();
    const QJsonObject ids = movie[u"ids"_s].toObject();
    entry.movie.ids.imdb = textOf(ids[u"imdb"_s]);
    entry.movie.ids.tmdb = textOf(ids[u"tmdb"_s]);
    if (entry.movie.title.isEmpty() && entry.movie.ids == MovieIds())
        return issue(record, IssueKind::TitleMissing);
    QJsonValue when = item[u"rated_at"_s];
    if (item.contains(u"watched_at"_s) || item.contains(u"last_watched_at"_s)) {
        entry.kind = EntryKind::Seen;
        when = item[item.contains(u"watched_at"_s) ? u"watched_at"_s : u"last_watched_at"_s];
    } else if (item.contains(u"listed_at"_s)) {
        entry.kind = EntryKind::Wish;
        when = item[u"listed_at"_s];
    }
    entry.kind = as.value_or(entry.kind);
    if (auto fault = fill(entry, movie[u"year"_s], item[u"rating"_s], kPoints, when))
        return tl::unexpected(*std::move(fault));
    return entry;
}

EntryOrIssue cineqEntry(const QJsonObject &item, qint64 record, std::optional<EntryKind> as)
{
    PersonalEntry entry;
    entry.line = record;
    entry.movie.catalogId = textOf(item[u"movie_id"_s]);
    entry.movie.title = item[u"title"_s].toString().trimmed();
    entry.movie.originalTitle = item[u"original_title"_s].toString().trimmed();
    if (entry.movie.title.isEmpty())
        return issue(record, IssueKind::TitleMissing);
    const auto kind = entryKindFromKey(item[u"kind"_s].toString());
    if (!kind)
        return issue(record, IssueKind::EntryKindInvalid, item[u"kind"_s]);
    entry.kind = as.value_or(*kind);
    if (entry.kind == EntryKind::Listed)
        entry.list = item[u"list"_s].toString().trimmed();
    if (entry.kind == EntryKind::Listed && entry.list.isEmpty())
        return issue(record, IssueKind::EntryKindInvalid, item[u"kind"_s]);
    if (const QString answer = textOf(item[u"answer"_s]); !answer.isEmpty()) {
        entry.answer = feedbackFromKey(answer);
        if (!entry.answer)
            return issue(record, IssueKind::AnswerInvalid, item[u"answer"_s]);
    }
    if (auto fault = fill(entry, item[u"year"_s], item[u"stars"_s], kStars, item[u"time"_s]))
        return tl::unexpected(*std::move(fault));
    return entry;
}

} // namespace

bool isJson(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    const QByteArrayView trimmed = text.trimmed();
    return trimmed.startsWith('[') || trimmed.startsWith('{');
}

Result<QJsonDocument> parseJson(const QString &path, const QByteArray &text)
{
    const QByteArray plain = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(plain, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failure(ErrorCode::JsonInvalid, path, {fault.errorString()},
                       plain.first(std::min<qsizetype>(fault.offset, plain.size())).count('\n') + 1);
    return document;
}

std::optional<PersonalFormat> formatOf(const QJsonDocument &document)
{
    if (document.isObject())
        return document[u"profile"_s].isString() && document[u"items"_s].isArray()
                   ? std::optional(PersonalFormat::CineQJson)
                   : std::nullopt;
    for (const QJsonValue item : document.array()) {
        const QJsonObject object = item.toObject();
        for (const QString &time : {u"rated_at"_s, u"watched_at"_s, u"last_watched_at"_s, u"listed_at"_s}) {
            if (object.contains(time))
                return PersonalFormat::TraktJson;
        }
    }
    return std::nullopt;
}

Result<PersonalFile> readPersonalJson(const QString &path, const QJsonDocument &document,
                                      const PersonalFileOptions &options)
{
    const std::optional<PersonalFormat> format = formatOf(document);
    if (!format)
        return failure(ErrorCode::PersonalFormatUnknown, path, {u"JSON"_s});
    PersonalFile file{.format = *format};
    const bool isOwn = *format == PersonalFormat::CineQJson;
    qint64 record = 0;
    for (const QJsonValue item : isOwn ? document[u"items"_s].toArray() : document.array()) {
        ++record;
        EntryOrIssue entry =
            isOwn ? cineqEntry(item.toObject(), record, options.as) : traktEntry(item.toObject(), record, options.as);
        if (entry)
            file.entries.append(*std::move(entry));
        else
            file.issues.push_back(std::move(entry.error()));
    }
    if (file.entries.isEmpty() && !file.issues.empty())
        return tl::unexpected(DelimitedTable::noUsableRow(path, file.issues));
    return file;
}

} // namespace cineq

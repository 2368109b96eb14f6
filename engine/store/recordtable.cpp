// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/recordtable.h"

#include <algorithm>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(bool isKnown, const QVariant &value)
{
    return isKnown ? value : QVariant();
}

Result<QVariantList> rowOfRecord(const Answer &answer)
{
    return QVariantList{answer.movieId,
                        answer.title,
                        orNull(answer.year > 0, answer.year),
                        orNull(!answer.stars, QString(traits(answer.kind).key)),
                        orNull(answer.stars.has_value(), answer.stars.value_or(0.0)),
                        answer.given.toMSecsSinceEpoch()};
}

Result<QVariantList> rowOfRecord(const ListEntry &entry)
{
    return usableName(entry.list).map([&](const QString &list) {
        return QVariantList{list, entry.movieId, entry.title, orNull(entry.year > 0, entry.year),
                            entry.added.toMSecsSinceEpoch()};
    });
}

Result<QVariantList> rowOfRecord(const SavedFilter &filter)
{
    return usableName(filter.name).map([&](const QString &name) { return QVariantList{name, u""_s + filter.text}; });
}

Result<QVariantList> rowOfRecord(const SessionStart &session)
{
    return QVariantList{session.begun.toMSecsSinceEpoch()};
}

} // namespace

const QList<RecordTable> &recordTables()
{
    static const QList<RecordTable> all{
        {u"answer"_s,
         {u"movie_id"_s, u"title"_s},
         {u"year"_s, u"kind"_s, u"stars"_s, u"given_ms"_s},
         u"given_ms, movie_id, title"_s},
        {u"list_entry"_s,
         {u"list"_s, u"movie_id"_s, u"title"_s},
         {u"year"_s, u"added_ms"_s},
         u"added_ms, list, movie_id, title"_s},
        {u"saved_filter"_s, {u"name"_s}, {u"filter"_s}, u"name"_s},
        {u"session"_s, {u"begun_ms"_s}, {}, u"begun_ms"_s},
    };
    static_assert(std::variant_size_v<Record> == 4);
    return all;
}

QString normalizedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).trimmed();
}

Result<QString> usableName(const QString &name, qsizetype longest)
{
    const auto breaksLine = [](QChar character) {
        return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
               character == QChar::ParagraphSeparator;
    };
    QString usable = normalizedName(name);
    if (usable.isEmpty() || usable.size() > longest || std::ranges::any_of(usable, breaksLine))
        return failure(ErrorCode::NameInvalid, {}, {name, QString::number(longest)});
    return usable;
}

Result<QVariantList> toRow(const Record &record)
{
    return std::visit([](const auto &kind) { return rowOfRecord(kind); }, record);
}

template <>
std::optional<Answer> fromRow(const QVariantList &row)
{
    Answer answer{
        .movieId = row[0].toString(), .title = row[1].toString(), .year = row[2].toInt(), .given = timeOf(row[5])};
    if (!row[4].isNull()) {
        answer.stars = row[4].toDouble();
        answer.kind = feedbackForStars(*answer.stars);
        return answer;
    }
    const std::optional<FeedbackKind> kind = feedbackFromKey(row[3].toString());
    if (!kind)
        return std::nullopt;
    answer.kind = *kind;
    return answer;
}

template <>
std::optional<ListEntry> fromRow(const QVariantList &row)
{
    return ListEntry{row[0].toString(), row[1].toString(), row[2].toString(), row[3].toInt(), timeOf(row[4])};
}

template <>
std::optional<SavedFilter> fromRow(const QVariantList &row)
{
    return SavedFilter{row[0].toString(), row[1].toString()};
}

template <>
std::optional<SessionStart> fromRow(const QVariantList &row)
{
    return SessionStart{timeOf(row[0])};
}

} // namespace cineq

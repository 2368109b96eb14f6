// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cineq {

/// What a part of a query looks at.
enum class QueryField {
    Title,
    Genre,
    Tag,
    Director,
    Cast,
    Country,
    Language,
    Synopsis,
    Words, ///< of the synopsis
    Year,
    Decade,
    Rating,
    Votes,
    Stars, ///< the person's own
    List,  ///< one of the person's
    Has,   ///< whether a field is known
};
inline constexpr int kQueryFieldCount = 16;

/// What the field is called in a query: "genre".
[[nodiscard]] QString fieldName(QueryField field);
/// Blind to case; none if no field is called so.
[[nodiscard]] std::optional<QueryField> fieldNamed(const QString &name);
/// Names of all fields, in the order of the enumeration.
[[nodiscard]] QStringList fieldNames();

/// A question to a catalogue, as a tree: which movies?
///
///     genre:horror,thriller and not tag:slasher year:>=1990 (rating:8 or director:"ann hui") "lonely robot"
///
/// Words and quoted phrases are looked for in titles, people, tags and synopses. A field takes one value or several
/// with commas between them, of which any will do. Names match the term of that name, else every term in which the
/// value begins a word. Numbers are compared (>=1990), lie in a range (1990..1999, both included, either end may be
/// missing), or are as exact as they are written: rating:8 is from 8 up to, not with, 9. Parts beside each other must
/// all be true, with or without "and", which binds stronger than "or"; "not" takes what follows it. All of it is blind
/// to case and accents. A quote inside quotes is written twice.
struct Query
{
    enum class Kind { All, And, Or, Not, Words, Match };

    Kind kind = Kind::All;
    std::vector<Query> parts; ///< And, Or: at least two, none of the same kind; Not: one
    QString words;            ///< Words: not empty
    QueryField field{};       ///< Match
    QStringList values;       ///< Match: at least one, none empty

    bool operator==(const Query &) const = default;
    [[nodiscard]] bool isAll() const { return kind == Kind::All; }
};

/// The movies of which all are true; the parts may be All or And themselves.
[[nodiscard]] Query allOf(std::vector<Query> parts);
[[nodiscard]] Query anyOf(std::vector<Query> parts); ///< likewise
[[nodiscard]] Query notOf(Query query);

/// Why a text is no query, and where.
struct QueryError
{
    Error error;
    qsizetype position = 0; ///< in UTF-16 code units
    qsizetype length = 0;   ///< likewise; at least 1 but for an end that came too soon
};

/// Reads a query; an empty text is All. Fails with QueryFieldUnknown, QueryValueMissing, QueryValueInvalid,
/// QueryBracketOpen, QueryBracketClosed, QueryQuoteOpen, QueryPartMissing and QueryTooLong.
[[nodiscard]] tl::expected<Query, QueryError> parseQuery(const QString &text);

/// The query as it is typed; parseQuery() reads the same query from it.
[[nodiscard]] QString toText(const Query &query);

/// A value as it is typed behind a field's colon: in quotes where it needs them.
[[nodiscard]] QString valueText(const QString &value);

/// Where the numbers lie that a value of a query stands for.
struct NumberRange
{
    double from = 0.0;
    double to = 0.0;
    bool withFrom = true;
    bool withTo = true;

    [[nodiscard]] bool contains(double value) const
    {
        return (withFrom ? value >= from : value > from) && (withTo ? value <= to : value < to);
    }
};

/// Whether the field is one of numbers.
[[nodiscard]] bool isNumeric(QueryField field);
/// What a value of such a field stands for; none if it is no number of the field.
[[nodiscard]] std::optional<NumberRange> numberRange(QueryField field, const QString &value);

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/query.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, kQueryFieldCount> &names()
{
    static const std::array<QString, kQueryFieldCount> kNames{
        u"title"_s, u"genre"_s, u"tag"_s,    u"director"_s, u"cast"_s,  u"country"_s, u"language"_s, u"synopsis"_s,
        u"words"_s, u"year"_s,  u"decade"_s, u"rating"_s,   u"votes"_s, u"stars"_s,   u"list"_s,     u"has"_s};
    return kNames;
}

Query joined(Query::Kind kind, std::vector<Query> parts)
{
    std::vector<Query> flat;
    for (Query &part : parts) {
        if (part.kind == kind)
            flat.insert(flat.end(), std::make_move_iterator(part.parts.begin()),
                        std::make_move_iterator(part.parts.end()));
        else
            flat.push_back(std::move(part));
    }
    if (flat.size() == 1)
        return std::move(flat.front());
    return {.kind = kind, .parts = std::move(flat)};
}

/// A word that reads as itself needs no quotes.
QString quotedIfNeeded(const QString &text, bool isValue)
{
    static const QStringList kOperators{u"and"_s, u"or"_s, u"not"_s};
    bool plain = !text.isEmpty() && !(!isValue && kOperators.contains(text.toLower()));
    for (const QChar character : text)
        plain = plain && !character.isSpace() && !u"()\""_s.contains(character) && character != (isValue ? u',' : u':');
    return plain ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString bracketedUnless(bool plain, const Query &query)
{
    return plain ? toText(query) : u'(' + toText(query) + u')';
}

std::optional<double> number(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    // Neither "inf", "1e5" nor "0x10" is how a person writes one.
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u'.';
    });
    return ok && plain ? std::optional(value) : std::nullopt;
}

/// One unit of a number's last digit.
double unitOf(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 1.0 : std::pow(10.0, -static_cast<double>(number.size() - point - 1));
}

std::optional<NumberRange> compared(const QString &value)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const bool isGreater = value.startsWith(u'>');
    const bool isLess = value.startsWith(u'<');
    if (!isGreater && !isLess)
        return std::nullopt;
    const bool with = value.mid(1).startsWith(u'=');
    const std::optional<double> limit = number(value.mid(with ? 2 : 1));
    if (!limit)
        return std::nullopt;
    return isGreater ? NumberRange{*limit, kInfinity, with, true} : NumberRange{-kInfinity, *limit, true, with};
}

std::optional<NumberRange> between(const QString &value)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const qsizetype dots = value.indexOf(".."_L1);
    if (dots < 0 || value.size() == 2)
        return std::nullopt;
    const QString first = value.left(dots);
    const QString last = value.mid(dots + 2);
    const std::optional<double> from = first.isEmpty() ? -kInfinity : number(first);
    const std::optional<double> to = last.isEmpty() ? kInfinity : number(last);
    return from && to && *from <= *to ? std::optional(NumberRange{*from, *to}) : std::nullopt;
}

/// "1990s" or "1990"
std::optional<NumberRange> decade(const QString &value)
{
    const std::optional<double> first = number(value.endsWith(u's') ? value.chopped(1) : value);
    if (!first || std::fmod(*first, 10.0) != 0.0)
        return std::nullopt;
    return NumberRange{*first, *first + 10.0, true, false};
}

} // namespace

QString fieldName(QueryField field)
{
    return names()[static_cast<std::size_t>(field)];
}

std::optional<QueryField> fieldNamed(const QString &name)
{
    for (int i = 0; i < kQueryFieldCount; ++i) {
        if (names()[static_cast<std::size_t>(i)].compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<QueryField>(i);
    }
    return std::nullopt;
}

QStringList fieldNames()
{
    return {names().begin(), names().end()};
}

Query allOf(std::vector<Query> parts)
{
    std::erase_if(parts, [](const Query &part) { return part.isAll(); });
    return parts.empty() ? Query{} : joined(Query::Kind::And, std::move(parts));
}

Query anyOf(std::vector<Query> parts)
{
    return joined(Query::Kind::Or, std::move(parts));
}

Query notOf(Query query)
{
    Query result{.kind = Query::Kind::Not};
    result.parts.push_back(std::move(query));
    return result;
}

QString toText(const Query &query)
{
    const auto join = [&query](const QString &between) {
        QStringList parts;
        for (const Query &part : query.parts)
            parts.append(bracketedUnless(query.kind == Query::Kind::Or || part.kind != Query::Kind::Or, part));
        return parts.join(between);
    };
    switch (query.kind) {
    case Query::Kind::All:
        return {};
    case Query::Kind::And:
        return join(u" "_s);
    case Query::Kind::Or:
        return join(u" or "_s);
    case Query::Kind::Not: {
        const Query &part = query.parts.front();
        return "not "_L1 + bracketedUnless(part.kind != Query::Kind::And && part.kind != Query::Kind::Or, part);
    }
    case Query::Kind::Words:
        return quotedIfNeeded(query.words, false);
    case Query::Kind::Match: {
        QStringList values;
        for (const QString &value : query.values)
            values.append(valueText(value));
        return fieldName(query.field) + u':' + values.join(u',');
    }
    }
    Q_UNREACHABLE();
    return {};
}

QString valueText(const QString &value)
{
    return quotedIfNeeded(value, true);
}

bool isNumeric(QueryField field)
{
    return field == QueryField::Words || field == QueryField::Year || field == QueryField::Decade ||
           field == QueryField::Rating || field == QueryField::Votes || field == QueryField::Stars;
}

std::optional<NumberRange> numberRange(QueryField field, const QString &value)
{
    if (field == QueryField::Decade)
        return decade(value.toLower());
    if (const std::optional<NumberRange> range = compared(value))
        return range;
    if (const std::optional<NumberRange> range = between(value))
        return range;
    const std::optional<double> exact = number(value);
    return exact ? std::optional(NumberRange{*exact, *exact + unitOf(value), true, false}) : std::nullopt;
}

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/fuzzymatch.h"
#include "engine/catalog/query.h"

#include <algorithm>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuery = 10000; // UTF-16 code units
constexpr int kDeepest = 100;              // brackets and "not" inside each other

/// Recursive descent:
///     any    = all { "or" all }
///     all    = part { ["and"] part }
///     part   = "not" part | "(" any ")" | field ":" value { "," value } | word | phrase
class Parser
{
public:
    using Parsed = tl::expected<Query, QueryError>;

    explicit Parser(const QString &text) : m_text(text) {}

    Parsed parse()
    {
        if (m_text.size() > kLongestQuery)
            return fail(ErrorCode::QueryTooLong, kLongestQuery, m_text.size() - kLongestQuery);
        skipSpace();
        if (atEnd())
            return Query{};
        Parsed query = any(0);
        if (query && !atEnd()) // nothing but a bracket ends a query before its text
            return fail(ErrorCode::QueryBracketClosed, m_at, 1);
        return query;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return atEnd() ? QChar() : m_text[m_at]; }

    void skipSpace()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    static tl::unexpected<QueryError> fail(ErrorCode code, qsizetype position, qsizetype length,
                                           QStringList arguments = {})
    {
        return tl::unexpected(QueryError{{.code = code, .arguments = std::move(arguments)}, position, length});
    }

    /// The text from here to the next character that ends a word or value.
    [[nodiscard]] QString run(const QString &ends) const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace() && !ends.contains(m_text[end]))
            ++end;
        return m_text.sliced(m_at, end - m_at);
    }

    [[nodiscard]] bool isNext(QLatin1StringView keyword) const
    {
        return run(u"()\""_s).compare(keyword, Qt::CaseInsensitive) == 0;
    }

    bool take(QLatin1StringView keyword)
    {
        if (!isNext(keyword))
            return false;
        m_at += keyword.size();
        skipSpace();
        return true;
    }

    Parsed any(int depth)
    {
        std::vector<Query> parts;
        do {
            Parsed part = all(depth);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (take("or"_L1));
        return anyOf(std::move(parts));
    }

    Parsed all(int depth)
    {
        std::vector<Query> parts;
        do {
            Parsed part = this->part(depth);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        } while (take("and"_L1) || (!atEnd() && here() != u')' && !isNext("or"_L1)));
        return allOf(std::move(parts));
    }

    Parsed part(int depth)
    {
        if (depth > kDeepest)
            return fail(ErrorCode::QueryTooLong, m_at, atEnd() ? 0 : 1);
        if (take("not"_L1))
            return this->part(depth + 1).map(notOf);
        if (here() == u'(')
            return bracket(depth);
        if (atEnd())
            return fail(ErrorCode::QueryPartMissing, m_text.size(), 0);
        if (here() == u')')
            return fail(ErrorCode::QueryPartMissing, m_at, 1);
        for (const QLatin1StringView keyword : {"and"_L1, "or"_L1}) {
            if (isNext(keyword))
                return fail(ErrorCode::QueryPartMissing, m_at, keyword.size());
        }
        Parsed leaf = here() == u'"' ? phrase() : wordOrMatch();
        skipSpace();
        return leaf;
    }

    Parsed bracket(int depth)
    {
        const qsizetype opening = m_at++;
        skipSpace();
        Parsed inside = any(depth + 1);
        if (!inside)
            return inside;
        if (here() != u')')
            return fail(ErrorCode::QueryBracketOpen, opening, 1);
        ++m_at;
        skipSpace();
        return inside;
    }

    tl::expected<QString, QueryError> quoted()
    {
        const qsizetype opening = m_at++;
        QString text;
        while (!atEnd()) {
            const QChar character = m_text[m_at++];
            if (character != u'"')
                text += character;
            else if (here() == u'"')
                text += m_text[m_at++];
            else
                return text;
        }
        return fail(ErrorCode::QueryQuoteOpen, opening, 1);
    }

    Parsed phrase()
    {
        const qsizetype opening = m_at;
        tl::expected<QString, QueryError> text = quoted();
        if (!text)
            return tl::unexpected(text.error());
        if (text->trimmed().isEmpty())
            return fail(ErrorCode::QueryPartMissing, opening, m_at - opening);
        return Query{.kind = Query::Kind::Words, .words = std::move(*text)};
    }

    Parsed wordOrMatch()
    {
        const qsizetype begin = m_at;
        const QString word = run(u"()\""_s);
        const qsizetype colon = word.indexOf(u':');
        const QString name = word.left(colon);
        const bool isName = colon > 0 && std::ranges::all_of(name, [](QChar c) { return c.isLetter(); });
        const std::optional<QueryField> field = isName ? fieldNamed(name) : std::nullopt;
        if (field) {
            m_at += colon + 1;
            return match(*field);
        }
        const qsizetype end = begin + word.size();
        const bool hasValue = colon + 1 < word.size() || (end < m_text.size() && m_text[end] == u'"');
        if (isName && hasValue)
            return fail(ErrorCode::QueryFieldUnknown, begin, colon,
                        {name, fuzzyMatch(name, fieldNames()).suggestions.value(0)});
        m_at = end;
        return Query{.kind = Query::Kind::Words, .words = word};
    }

    Parsed match(QueryField field)
    {
        Query query{.kind = Query::Kind::Match, .field = field};
        bool goesOn = true;
        while (goesOn) {
            const qsizetype begin = m_at;
            QString value;
            if (here() == u'"') {
                tl::expected<QString, QueryError> text = quoted();
                if (!text)
                    return tl::unexpected(text.error());
                value = std::move(*text);
            } else {
                value = run(u"()\","_s);
                m_at += value.size();
            }
            if (value.trimmed().isEmpty())
                return fail(ErrorCode::QueryValueMissing, begin, std::max<qsizetype>(m_at - begin, atEnd() ? 0 : 1),
                            {fieldName(field)});
            if (!isValue(field, value))
                return fail(ErrorCode::QueryValueInvalid, begin, m_at - begin, {fieldName(field), value});
            query.values.append(std::move(value));
            goesOn = here() == u',';
            m_at += goesOn ? 1 : 0;
        }
        return query;
    }

    static bool isValue(QueryField field, const QString &value)
    {
        if (isNumeric(field))
            return numberRange(field, value).has_value();
        return field != QueryField::Has || (fieldNamed(value) && fieldNamed(value) != QueryField::Has);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

tl::expected<Query, QueryError> parseQuery(const QString &text)
{
    return Parser(text).parse();
}

} // namespace cineq

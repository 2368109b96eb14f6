// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/querycompletion.h"

#include "engine/catalog/facets.h"
#include "engine/catalog/foldedtext.h"

#include <algorithm>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

/// The word or value in which the cursor is.
struct Typed
{
    std::optional<QueryField> field; ///< that it is a value of; none of a word
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind it, closing quote included
    QString text;      ///< up to the cursor, without quotes
};

bool endsWord(QChar character)
{
    return character.isSpace() || u"()\""_s.contains(character);
}

/// Behind the closing quote of the text that begins with a quote there, or the end of all.
qsizetype endOfQuoted(const QString &text, qsizetype begin)
{
    qsizetype end = begin + 1;
    while (end < text.size()) {
        if (text[end] != u'"')
            ++end;
        else if (end + 1 < text.size() && text[end + 1] == u'"')
            end += 2;
        else
            return end + 1;
    }
    return end;
}

qsizetype endOfPlain(const QString &text, qsizetype begin, bool isValue)
{
    qsizetype end = begin;
    while (end < text.size() && !endsWord(text[end]) && !(isValue && text[end] == u','))
        ++end;
    return end;
}

/// The value of the field that begins there, if the cursor is at its end; moves begin behind it and its comma.
std::optional<Typed> valueAt(const QString &text, qsizetype &begin, QueryField field, qsizetype cursor)
{
    const qsizetype from = begin;
    const bool isQuoted = from < text.size() && text[from] == u'"';
    const qsizetype end = isQuoted ? endOfQuoted(text, from) : endOfPlain(text, from, true);
    begin = end;
    if (isQuoted && cursor > from) {
        const bool isClosed = end - from > 1 && text[end - 1] == u'"';
        if (cursor > end || (cursor == end && isClosed))
            return std::nullopt;
        // What is behind the cursor is another part where the quote is still open.
        const qsizetype replaced = isClosed && cursor == end - 1 ? end : cursor;
        return Typed{field, from, replaced, text.sliced(from + 1, cursor - from - 1).replace(u"\"\""_s, u"\""_s)};
    }
    if (cursor != end || isQuoted)
        return std::nullopt;
    return Typed{field, from, end, text.sliced(from, end - from)};
}

std::optional<Typed> typedAt(const QString &text, qsizetype cursor)
{
    for (qsizetype at = 0; at <= cursor && at < text.size();) {
        if (text[at].isSpace() || text[at] == u'(' || text[at] == u')') {
            ++at;
            continue;
        }
        if (text[at] == u'"') {
            at = endOfQuoted(text, at);
            continue;
        }
        const qsizetype end = endOfPlain(text, at, false);
        const QString word = text.sliced(at, end - at);
        const std::optional<QueryField> field = fieldNamed(word.left(word.indexOf(u':')));
        if (!field || !word.contains(u':')) {
            if (cursor == end)
                return Typed{std::nullopt, at, end, word};
            at = end;
            continue;
        }
        for (at += word.indexOf(u':') + 1; at <= cursor;) {
            if (std::optional<Typed> value = valueAt(text, at, *field, cursor))
                return value;
            if (at >= text.size() || text[at] != u',')
                break;
            ++at;
        }
    }
    return std::nullopt;
}

QStringList fieldsLike(const QString &typed, const QString &ending)
{
    QStringList fields;
    for (const QString &name : fieldNames()) {
        if (name.startsWith(typed, Qt::CaseInsensitive))
            fields.append(name + ending);
    }
    return fields;
}

QStringList termsLike(const CatalogSearch &search, TermKind kind, const QString &typed)
{
    const TermColumn &terms = search.catalog()->terms(kind);
    const std::vector<int> movies = terms.counts();
    std::vector<int> found = search.termsWithWord(kind, typed);
    std::ranges::stable_sort(found, std::greater(), [&movies](int term) { return movies[std::size_t(term)]; });
    QStringList names;
    for (const int term : found)
        names.append(terms.vocabulary()[term]);
    return names;
}

QStringList valuesLike(const CatalogSearch &search, const PersonalRows &personal, QueryField field,
                       const QString &typed)
{
    if (const std::optional<TermKind> kind = termKind(field))
        return termsLike(search, *kind, typed);
    QStringList values;
    if (field != QueryField::Decade && field != QueryField::List)
        return values;
    for (const FacetValue &value : facetValues(*search.catalog(), personal, field)) {
        if (foldedText(value.value).startsWith(foldedText(typed)))
            values.append(value.value);
    }
    return values;
}

} // namespace

QueryCompletions completionsAt(const CatalogSearch *search, const PersonalRows &personal, const QString &text,
                               qsizetype cursor, int most)
{
    const std::optional<Typed> typed = typedAt(text, cursor);
    if (!typed)
        return {};
    QueryCompletions completions{.position = typed->begin, .length = typed->end - typed->begin};
    if (!typed->field)
        completions.texts = fieldsLike(typed->text, u":"_s);
    else if (typed->field == QueryField::Has)
        completions.texts = fieldsLike(typed->text, {});
    else if (search != nullptr)
        completions.texts = valuesLike(*search, personal, *typed->field, typed->text);
    completions.texts.resize(std::min<qsizetype>(completions.texts.size(), most));
    std::ranges::transform(completions.texts, completions.texts.begin(),
                           [&typed](const QString &value) { return typed->field ? valueText(value) : value; });
    completions.texts.removeAll(text.sliced(completions.position, completions.length)); // it is there
    return completions;
}

} // namespace cineq

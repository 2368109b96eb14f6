// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogsearch.h"

#include "engine/catalog/catalogstatistics.h"
#include "engine/catalog/foldedtext.h"

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

constexpr TermKind kSearchedKinds[] = {TermKind::Director, TermKind::Cast, TermKind::Tag};

/// Whether the words stand in the name, beginning where a word begins.
bool beginsWordIn(const QString &words, const QString &name)
{
    for (qsizetype at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// Sets the bits of rows for which it holds.
template <typename Holds>
QBitArray rowsWhere(int size, const Holds &holds)
{
    QBitArray rows(size);
    for (int row = 0; row < size; ++row) {
        if (holds(row))
            rows.setBit(row);
    }
    return rows;
}

} // namespace

std::optional<TermKind> termKind(QueryField field)
{
    switch (field) {
    case QueryField::Genre:
        return TermKind::Genre;
    case QueryField::Tag:
        return TermKind::Tag;
    case QueryField::Director:
        return TermKind::Director;
    case QueryField::Cast:
        return TermKind::Cast;
    case QueryField::Country:
        return TermKind::Country;
    case QueryField::Language:
        return TermKind::Language;
    default:
        return std::nullopt;
    }
}

std::shared_ptr<const CatalogSearch> CatalogSearch::build(const CatalogPtr &catalog)
{
    std::shared_ptr<CatalogSearch> search(new CatalogSearch);
    search->m_catalog = catalog;
    for (int kind = 0; kind < kTermKindCount; ++kind) {
        for (const QString &term : catalog->terms(static_cast<TermKind>(kind)).vocabulary())
            search->m_vocabularies[static_cast<std::size_t>(kind)].append(foldedText(term));
    }
    search->buildText();
    return search;
}

void CatalogSearch::buildText()
{
    const auto append = [this](const QString &foldedText) {
        m_text += foldedText.toStdString();
        m_text += '\n'; // no word holds one: nothing matches across fields
    };
    m_places.reserve(m_catalog->size() + 1);
    m_words.reserve(m_catalog->size());
    for (int row = 0; row < m_catalog->size(); ++row) {
        Place place{.titles = m_text.size()};
        append(foldedText(m_catalog->titleAt(row)));
        append(foldedText(m_catalog->originalTitleAt(row)));
        place.people = m_text.size();
        for (const TermKind kind : kSearchedKinds) {
            for (const quint32 term : m_catalog->terms(kind).termsAt(row))
                append(m_vocabularies[static_cast<std::size_t>(kind)][term]);
        }
        place.synopsis = m_text.size();
        append(foldedText(m_catalog->synopsisAt(row)));
        m_words.push_back(wordCount(m_catalog->synopsisAt(row)));
        m_places.push_back(place);
    }
    m_places.push_back({m_text.size(), m_text.size(), m_text.size()});
}

QBitArray CatalogSearch::matches(const Query &query, const PersonalRows &personal) const
{
    switch (query.kind) {
    case Query::Kind::All:
        return QBitArray(m_catalog->size(), true);
    case Query::Kind::And: {
        QBitArray rows = matches(query.parts.front(), personal);
        for (std::size_t i = 1; i < query.parts.size(); ++i)
            rows &= matches(query.parts[i], personal);
        return rows;
    }
    case Query::Kind::Or: {
        QBitArray rows = matches(query.parts.front(), personal);
        for (std::size_t i = 1; i < query.parts.size(); ++i)
            rows |= matches(query.parts[i], personal);
        return rows;
    }
    case Query::Kind::Not:
        return ~matches(query.parts.front(), personal);
    case Query::Kind::Words:
        return textMatches(query.words, Part::Anything);
    case Query::Kind::Match:
        return fieldMatches(query, personal);
    }
    Q_UNREACHABLE();
    return {};
}

QBitArray CatalogSearch::textMatches(const QString &words, Part part) const
{
    const std::string needle = foldedText(words).toStdString();
    if (needle.empty())
        return QBitArray(m_catalog->size(), true);
    QBitArray found(m_catalog->size());
    std::size_t row = 0;
    for (std::size_t at = m_text.find(needle); at != std::string::npos;) {
        while (m_places[row + 1].titles <= at)
            ++row;
        if (part == Part::Synopsis && at < m_places[row].synopsis) {
            at = m_text.find(needle, m_places[row].synopsis);
            continue;
        }
        if (part != Part::Titles || at < m_places[row].people)
            found.setBit(static_cast<qsizetype>(row));
        at = m_text.find(needle, m_places[row + 1].titles);
    }
    return found;
}

QBitArray CatalogSearch::fieldMatches(const Query &query, const PersonalRows &personal) const
{
    if (const std::optional<TermKind> kind = termKind(query.field))
        return termMatches(*kind, query.values);
    if (isNumeric(query.field))
        return numberMatches(query.field, query.values, personal);

    QBitArray rows(m_catalog->size());
    for (const QString &value : query.values) {
        if (query.field == QueryField::Title || query.field == QueryField::Synopsis) {
            rows |= textMatches(value, query.field == QueryField::Title ? Part::Titles : Part::Synopsis);
        } else if (query.field == QueryField::Has) {
            if (const std::optional<QueryField> field = fieldNamed(value))
                rows |= known(*field, personal);
        } else {
            for (auto list = personal.lists.begin(); list != personal.lists.end(); ++list) {
                if (foldedText(list.key()) == foldedText(value))
                    rows |= list.value();
            }
        }
    }
    return rows;
}

std::vector<int> CatalogSearch::termsWithWord(TermKind kind, const QString &words) const
{
    const QStringList &vocabulary = m_vocabularies[static_cast<std::size_t>(kind)];
    const QString folded = foldedText(words);
    std::vector<int> terms;
    for (int term = 0; term < vocabulary.size(); ++term) {
        if (beginsWordIn(folded, vocabulary[term]))
            terms.push_back(term);
    }
    return terms;
}

QBitArray CatalogSearch::termMatches(TermKind kind, const QStringList &values) const
{
    const QStringList &vocabulary = m_vocabularies[static_cast<std::size_t>(kind)];
    std::vector<bool> wanted(vocabulary.size(), false);
    for (const QString &value : values) {
        const QString folded = foldedText(value);
        const bool isName = vocabulary.contains(folded);
        for (const int term : termsWithWord(kind, value)) {
            if (!isName || vocabulary[term] == folded)
                wanted[term] = true;
        }
    }
    const TermColumn &terms = m_catalog->terms(kind);
    return rowsWhere(m_catalog->size(), [&](int row) {
        return std::ranges::any_of(terms.termsAt(row), [&wanted](quint32 term) { return wanted[term]; });
    });
}

QBitArray CatalogSearch::numberMatches(QueryField field, const QStringList &values, const PersonalRows &personal) const
{
    std::vector<NumberRange> ranges;
    for (const QString &value : values) {
        if (const std::optional<NumberRange> range = numberRange(field, value))
            ranges.push_back(*range);
    }
    const auto inRange = [&ranges](double value) {
        return std::ranges::any_of(ranges, [value](const NumberRange &range) { return range.contains(value); });
    };
    const Catalog &catalog = *m_catalog;
    QBitArray rows(catalog.size());
    switch (field) {
    case QueryField::Rating:
        return rowsWhere(catalog.size(), [&](int row) { return inRange(asWritten(catalog.ratingAt(row))); });
    case QueryField::Words:
        return rowsWhere(catalog.size(),
                         [&](int row) { return !catalog.synopsisAt(row).isEmpty() && inRange(m_words[size_t(row)]); });
    case QueryField::Votes:
        return rowsWhere(catalog.size(),
                         [&](int row) { return catalog.votesAt(row) >= 0 && inRange(catalog.votesAt(row)); });
    case QueryField::Stars:
        for (auto stars = personal.stars.begin(); stars != personal.stars.end(); ++stars)
            rows.setBit(stars.key(), inRange(stars.value()));
        return rows;
    default: // years and decades
        return rowsWhere(catalog.size(),
                         [&](int row) { return catalog.yearAt(row) != 0 && inRange(catalog.yearAt(row)); });
    }
}

QBitArray CatalogSearch::known(QueryField field, const PersonalRows &personal) const
{
    const Catalog &catalog = *m_catalog;
    if (const std::optional<TermKind> kind = termKind(field))
        return rowsWhere(catalog.size(), [&](int row) { return !catalog.terms(*kind).termsAt(row).empty(); });
    QBitArray rows(catalog.size());
    switch (field) {
    case QueryField::Title:
        return QBitArray(catalog.size(), true);
    case QueryField::Synopsis:
    case QueryField::Words:
        return rowsWhere(catalog.size(), [&](int row) { return !catalog.synopsisAt(row).isEmpty(); });
    case QueryField::Year:
    case QueryField::Decade:
        return rowsWhere(catalog.size(), [&](int row) { return catalog.yearAt(row) != 0; });
    case QueryField::Rating:
        return rowsWhere(catalog.size(), [&](int row) { return !std::isnan(catalog.ratingAt(row)); });
    case QueryField::Votes:
        return rowsWhere(catalog.size(), [&](int row) { return catalog.votesAt(row) >= 0; });
    case QueryField::Stars:
        for (auto stars = personal.stars.begin(); stars != personal.stars.end(); ++stars)
            rows.setBit(stars.key());
        return rows;
    default:
        for (const QBitArray &list : personal.lists)
            rows |= list;
        return rows;
    }
}

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/catalog/query.h"

#include <QBitArray>
#include <QHash>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace cineq {

/// What a person keeps of a catalogue's movies.
struct PersonalRows
{
    QHash<QString, QBitArray> lists; ///< by name. Shape of each: movies
    QHash<int, double> stars;        ///< of catalogue rows, 0 ... 5

    bool operator==(const PersonalRows &) const = default;
};

/// Answers queries to a catalogue. What that needs is worked out once, so that a keystroke costs milliseconds: the
/// folded text of every movie in one buffer and the folded vocabularies. Immutable after build(), which, like
/// everything else here, may run on any thread.
class CatalogSearch
{
public:
    [[nodiscard]] static std::shared_ptr<const CatalogSearch> build(const CatalogPtr &catalog);

    [[nodiscard]] const CatalogPtr &catalog() const { return m_catalog; }
    /// The terms in which those words begin where a word does, blind to case and accents: places in the vocabulary.
    [[nodiscard]] std::vector<int> termsWithWord(TermKind kind, const QString &words) const;
    /// Shape: movies.
    [[nodiscard]] QBitArray matches(const Query &query, const PersonalRows &personal) const;

private:
    /// Where a movie's parts begin in the text.
    struct Place
    {
        std::size_t titles = 0;
        std::size_t people = 0; ///< and tags
        std::size_t synopsis = 0;
    };
    enum class Part { Anything, Titles, Synopsis };

    CatalogSearch() = default;
    void buildText();
    [[nodiscard]] QBitArray textMatches(const QString &words, Part part) const;
    [[nodiscard]] QBitArray fieldMatches(const Query &query, const PersonalRows &personal) const;
    [[nodiscard]] QBitArray termMatches(TermKind kind, const QStringList &values) const;
    [[nodiscard]] QBitArray numberMatches(QueryField field, const QStringList &values,
                                          const PersonalRows &personal) const;
    [[nodiscard]] QBitArray known(QueryField field, const PersonalRows &personal) const;

    CatalogPtr m_catalog;
    std::string m_text;                                     // UTF-8, one movie after the other
    std::vector<Place> m_places;                            // of each movie, and the end
    std::vector<int> m_words;                               // of each synopsis; 0 = none
    std::array<QStringList, kTermKindCount> m_vocabularies; // folded
};

/// The terms that a field of a query is about; none for other fields.
[[nodiscard]] std::optional<TermKind> termKind(QueryField field);

} // namespace cineq

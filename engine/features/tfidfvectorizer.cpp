// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/tfidfvectorizer.h"

#include "engine/features/countselection.h"
#include "engine/features/stopwords.h"
#include "engine/features/tokenizer.h"
#include "engine/features/wordindex.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>

namespace cineq {

namespace {

struct TermCount
{
    int term = 0;
    int count = 0;
};

/// Terms of each text with their counts, in the order of their first appearance.
struct CountedTexts
{
    std::vector<std::size_t> offsets{0}; // text i: entries offsets[i] ... offsets[i + 1] - 1
    std::vector<TermCount> entries;

    [[nodiscard]] std::size_t size() const { return offsets.size() - 1; }
    [[nodiscard]] std::span<const TermCount> at(std::size_t text) const
    {
        return std::span(entries).subspan(offsets[text], offsets[text + 1] - offsets[text]);
    }
};

/// `termOf` numbers a token, negative for one that doesn't count.
template <typename TermOf>
CountedTexts countTerms(std::span<const QStringView> texts, const TermOf &termOf)
{
    CountedTexts counted;
    counted.offsets.reserve(texts.size() + 1);
    std::vector<std::size_t> entryOf; // of each term in the current text, plus one; older if not beyond its offset
    Tokenizer words;
    for (const QStringView text : texts) {
        const std::size_t offset = counted.offsets.back();
        words.setText(text);
        while (words.next()) {
            const int term = termOf(words.token());
            if (term < 0)
                continue;
            if (static_cast<std::size_t>(term) >= entryOf.size())
                entryOf.resize(std::max<std::size_t>(term + 1, entryOf.size() * 2), 0);
            if (entryOf[term] > offset) {
                ++counted.entries[entryOf[term] - 1].count;
            } else {
                counted.entries.push_back({term, 1});
                entryOf[term] = counted.entries.size();
            }
        }
        counted.offsets.push_back(counted.entries.size());
    }
    return counted;
}

std::vector<int> sortedByWord(const WordIndex &words, int first)
{
    struct Key
    {
        std::uint64_t head; // first eight bytes as a number: settles most comparisons
        int number;
    };
    std::vector<Key> keys;
    keys.reserve(words.size() - first);
    for (int number = first; number < words.size(); ++number) {
        const std::string_view word = words.wordAt(number);
        std::uint64_t head = 0;
        for (std::size_t i = 0; i < sizeof(head); ++i)
            head = head << 8 | (i < word.size() ? static_cast<unsigned char>(word[i]) : 0);
        keys.push_back({head, number});
    }
    std::sort(keys.begin(), keys.end(), [&words](const Key &a, const Key &b) {
        return a.head != b.head ? a.head < b.head : words.wordAt(a.number) < words.wordAt(b.number);
    });
    std::vector<int> numbers(keys.size());
    std::transform(keys.begin(), keys.end(), numbers.begin(), [](const Key &key) { return key.number; });
    return numbers;
}

/// Columns of the kept terms, by the terms' numbers; -1 for those left out.
std::vector<int> selectTerms(const CountedTexts &counted, std::span<const int> alphabetical, int maxTerms)
{
    std::vector<int> corpusCounts(alphabetical.size(), 0);
    for (const TermCount &entry : counted.entries)
        corpusCounts[entry.term] += entry.count;
    std::vector<int> countsInOrder(alphabetical.size());
    std::transform(alphabetical.begin(), alphabetical.end(), countsInOrder.begin(),
                   [&corpusCounts](int term) { return corpusCounts[term]; });
    const std::vector<bool> selected = selectByCount(countsInOrder, maxTerms);

    std::vector<int> columns(alphabetical.size(), -1);
    int column = 0;
    for (std::size_t place = 0; place < alphabetical.size(); ++place) {
        if (selected[place])
            columns[alphabetical[place]] = column++;
    }
    return columns;
}

void keepColumns(CountedTexts &counted, std::span<const int> columns)
{
    std::size_t kept = 0;
    std::size_t begin = 0;
    for (std::size_t text = 0; text < counted.size(); ++text) {
        const std::size_t end = counted.offsets[text + 1];
        for (std::size_t i = begin; i < end; ++i) {
            const TermCount entry = counted.entries[i];
            if (columns[entry.term] >= 0)
                counted.entries[kept++] = {columns[entry.term], entry.count};
        }
        begin = end;
        counted.offsets[text + 1] = kept;
    }
    counted.entries.resize(kept);
}

std::vector<float> inverseDocumentFrequencies(const CountedTexts &counted, std::size_t termCount)
{
    std::vector<int> textsWithTerm(termCount, 0);
    for (const TermCount &entry : counted.entries)
        ++textsWithTerm[entry.term];
    const double texts = static_cast<double>(counted.size());
    std::vector<float> idf(termCount);
    std::transform(textsWithTerm.begin(), textsWithTerm.end(), idf.begin(), [texts](int withTerm) {
        return static_cast<float>(std::log((1.0 + texts) / (1.0 + withTerm)) + 1.0);
    });
    return idf;
}

TermMatrix weigh(const CountedTexts &counted, std::span<const float> idf)
{
    TermMatrix weights(static_cast<Eigen::Index>(counted.size()), static_cast<Eigen::Index>(idf.size()));
    weights.reserve(static_cast<Eigen::Index>(counted.entries.size()));
    std::vector<TermCount> row;
    for (std::size_t text = 0; text < counted.size(); ++text) {
        row.assign(counted.at(text).begin(), counted.at(text).end());
        std::sort(row.begin(), row.end(), [](const TermCount &a, const TermCount &b) { return a.term < b.term; });
        double squares = 0.0;
        for (const TermCount &entry : row) {
            const double weight = static_cast<double>(entry.count) * idf[entry.term];
            squares += weight * weight;
        }
        const double scale = squares > 0.0 ? 1.0 / std::sqrt(squares) : 0.0;
        weights.startVec(static_cast<Eigen::Index>(text));
        for (const TermCount &entry : row)
            weights.insertBack(static_cast<Eigen::Index>(text), entry.term) =
                static_cast<float>(scale * entry.count * idf[entry.term]);
    }
    weights.finalize();
    return weights;
}

} // namespace

TfidfVectorizer::TfidfVectorizer(QStringList terms, std::vector<float> idf)
    : m_terms(std::move(terms)), m_idf(std::move(idf))
{
    Q_ASSERT(static_cast<std::size_t>(m_terms.size()) == m_idf.size());
}

TfidfVectorizer TfidfVectorizer::fit(std::span<const QStringView> texts, int maxTerms, TermMatrix *weights)
{
    WordIndex words;
    for (const std::string_view word : englishStopWords())
        words.add(word);
    const int stopWords = words.size(); // words with lower numbers don't count
    CountedTexts counted = countTerms(texts, [&](std::string_view word) { return words.add(word) - stopWords; });

    std::vector<int> alphabetical = sortedByWord(words, stopWords);
    for (int &number : alphabetical)
        number -= stopWords;
    const std::vector<int> columns = selectTerms(counted, alphabetical, maxTerms);
    keepColumns(counted, columns);

    QStringList terms;
    for (const int term : alphabetical) {
        if (columns[term] < 0)
            continue;
        const std::string_view word = words.wordAt(term + stopWords);
        terms.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    }
    std::vector<float> idf = inverseDocumentFrequencies(counted, static_cast<std::size_t>(terms.size()));
    TfidfVectorizer fitted(std::move(terms), std::move(idf));
    if (weights != nullptr)
        *weights = weigh(counted, fitted.m_idf);
    return fitted;
}

TermMatrix TfidfVectorizer::transform(std::span<const QStringView> texts) const
{
    WordIndex words;
    for (const QString &term : m_terms)
        words.add(term.toStdString());
    return weigh(countTerms(texts, [&words](std::string_view word) { return words.numberOf(word); }), m_idf);
}

} // namespace cineq

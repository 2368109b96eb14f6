// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/tfidfvectorizer.h"

#include "engine/features/stopwords.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

namespace cineq {

namespace {

/// Numbers words in the order of their first appearance. Words are UTF-8, whose bytes sort like code points.
class WordIndex
{
public:
    static constexpr int kAbsent = -1;

    [[nodiscard]] int size() const { return static_cast<int>(m_ends.size()); }

    [[nodiscard]] std::string_view wordAt(int number) const
    {
        const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
        return std::string_view(m_text).substr(begin, m_ends[number] - begin);
    }

    [[nodiscard]] int numberOf(std::string_view word) const
    {
        return m_slots[slotOf(word, std::hash<std::string_view>()(word))].number;
    }

    int add(std::string_view word)
    {
        const std::size_t hash = std::hash<std::string_view>()(word);
        Slot &slot = m_slots[slotOf(word, hash)];
        if (slot.number != kAbsent)
            return slot.number;
        const int number = size();
        slot = {hash, number};
        m_text += word;
        m_ends.push_back(m_text.size());
        if (m_ends.size() * 2 > m_slots.size())
            grow();
        return number;
    }

private:
    struct Slot
    {
        std::size_t hash = 0;
        int number = kAbsent;
    };

    [[nodiscard]] std::size_t slotOf(std::string_view word, std::size_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t position = hash & mask;
        while (m_slots[position].number != kAbsent &&
               (m_slots[position].hash != hash || wordAt(m_slots[position].number) != word))
            position = (position + 1) & mask;
        return position;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        const std::size_t mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.number == kAbsent)
                continue;
            std::size_t position = slot.hash & mask;
            while (m_slots[position].number != kAbsent)
                position = (position + 1) & mask;
            m_slots[position] = slot;
        }
    }

    std::string m_text; // all words, one behind the other
    std::vector<std::size_t> m_ends;
    std::vector<Slot> m_slots = std::vector<Slot>(1024); // a power of two, at most half full
};

constexpr char32_t kCapitalIWithDot = 0x130;
constexpr char32_t kCapitalSigma = 0x3A3;
constexpr char32_t kSmallSigma = 0x3C3;
constexpr char32_t kSmallFinalSigma = 0x3C2;

/// Lower-case form of ASCII's word characters; 0 for the others.
constexpr std::array<char, 128> kAsciiWord = [] {
    std::array<char, 128> table{};
    for (char c = 'a'; c <= 'z'; ++c) {
        table[c] = c;
        table[c - 'a' + 'A'] = c;
    }
    for (char c = '0'; c <= '9'; ++c)
        table[c] = c;
    table['_'] = '_';
    return table;
}();

bool isCased(char32_t c)
{
    return QChar::isLower(c) || QChar::isUpper(c) || QChar::isTitleCase(c);
}

bool isCaseIgnorable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Letter_Modifier:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return QStringView(u"'.:\u00B7\u2018\u2019\u2024\u2027").contains(QChar::fromUcs2(static_cast<char16_t>(c))) &&
               !QChar::requiresSurrogates(c);
    }
}

/// The character that starts at `position`, which then moves behind it; a lone surrogate stands for itself.
char32_t takeCharacter(QStringView text, qsizetype &position)
{
    const QChar unit = text[position++];
    if (unit.isHighSurrogate() && position < text.size() && text[position].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position++]);
    return unit.unicode();
}

char32_t takeCharacterBackwards(QStringView text, qsizetype &position)
{
    const QChar unit = text[--position];
    if (unit.isLowSurrogate() && position > 0 && text[position - 1].isHighSurrogate())
        return QChar::surrogateToUcs4(text[--position], unit);
    return unit.unicode();
}

/// Unicode's rule Final_Sigma (The Unicode Standard, table 3-17): behind a letter, and none follows.
bool isFinalSigma(QStringView text, qsizetype position)
{
    bool behindLetter = false;
    for (qsizetype before = position; before > 0;) {
        const char32_t c = takeCharacterBackwards(text, before);
        if (isCaseIgnorable(c))
            continue;
        behindLetter = isCased(c);
        break;
    }
    if (!behindLetter)
        return false;
    for (qsizetype after = position + 1; after < text.size();) {
        const char32_t c = takeCharacter(text, after);
        if (!isCaseIgnorable(c))
            return !isCased(c);
    }
    return true;
}

void appendUtf8(std::string &bytes, char32_t c)
{
    const auto continuation = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        bytes += static_cast<char>(c);
    } else if (c < 0x800) {
        bytes += static_cast<char>(0xC0 | (c >> 6));
        bytes += continuation(0);
    } else if (c < 0x10000) {
        bytes += static_cast<char>(0xE0 | (c >> 12));
        bytes += continuation(6);
        bytes += continuation(0);
    } else {
        bytes += static_cast<char>(0xF0 | (c >> 18));
        bytes += continuation(12);
        bytes += continuation(6);
        bytes += continuation(0);
    }
}

/// Calls `use` with every token of the text, lower-case, in UTF-8.
template <typename Use>
void forEachToken(QStringView text, std::string &token, const Use &use)
{
    int length = 0; // in characters
    const auto append = [&](char32_t c) {
        appendUtf8(token, c);
        ++length;
    };
    const auto finish = [&] {
        if (length >= 2)
            use(std::string_view(token));
        token.clear();
        length = 0;
    };
    finish();
    for (qsizetype position = 0; position < text.size();) {
        const qsizetype start = position;
        const char32_t c = takeCharacter(text, position);
        if (c < kAsciiWord.size()) {
            if (const char lower = kAsciiWord[c]; lower != 0) {
                token += lower;
                ++length;
            } else {
                finish();
            }
        } else if (c == kCapitalIWithDot) { // lower-case: an i and a combining dot, which is no word character
            append(U'i');
            finish();
        } else if (c == kCapitalSigma) {
            append(isFinalSigma(text, start) ? kSmallFinalSigma : kSmallSigma);
        } else if (const char32_t lower = QChar::toLower(c); QChar::isLetterOrNumber(lower)) {
            append(lower);
        } else {
            finish();
        }
    }
    finish();
}

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
    std::string token;
    for (const QStringView text : texts) {
        const std::size_t offset = counted.offsets.back();
        forEachToken(text, token, [&](std::string_view word) {
            const int term = termOf(word);
            if (term < 0)
                return;
            if (static_cast<std::size_t>(term) >= entryOf.size())
                entryOf.resize(std::max<std::size_t>(term + 1, entryOf.size() * 2), 0);
            if (entryOf[term] > offset) {
                ++counted.entries[entryOf[term] - 1].count;
            } else {
                counted.entries.push_back({term, 1});
                entryOf[term] = counted.entries.size();
            }
        });
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

/// Finds which elements an unstable introsort by descending count, the one that NumPy uses, puts into the first places.
/// Only the part that holds the border is followed: what the others look like inside doesn't matter.
class CountSelection
{
public:
    explicit CountSelection(std::span<const int> counts) : m_counts(counts), m_order(counts.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    /// Shape: counts; true for the `kept` elements in front.
    [[nodiscard]] std::vector<bool> select(int kept)
    {
        const int size = static_cast<int>(m_order.size());
        if (kept < size)
            settleBorder(std::max(kept, 0));
        std::vector<bool> selected(size, false);
        for (int place = 0; place < std::min(kept, size); ++place)
            selected[m_order[place]] = true;
        return selected;
    }

private:
    static constexpr int kInsertionSize = 16;

    [[nodiscard]] bool precedes(int a, int b) const { return m_counts[a] > m_counts[b]; }

    void settleBorder(int border)
    {
        int first = 0;
        int last = static_cast<int>(m_order.size()) - 1;
        int depth = 2 * (static_cast<int>(std::bit_width(m_order.size())) - 1);
        while (last - first >= kInsertionSize) {
            const int middle = partition(first, last);
            --depth;
            const bool leftIsLarger = middle - first >= last - middle;
            const bool goLeft = border <= middle;
            (goLeft ? last : first) = goLeft ? middle - 1 : middle + 1;
            if (goLeft == leftIsLarger && depth < 0) { // the smaller part is sorted without looking at the depth
                heapSort(first, last);
                return;
            }
        }
        insertionSort(first, last);
    }

    /// Median of three (Sedgewick 1978); returns where the pivot ends up.
    int partition(int first, int last)
    {
        const auto order = [this](int low, int high) {
            if (precedes(m_order[high], m_order[low]))
                std::swap(m_order[low], m_order[high]);
        };
        const int middle = first + (last - first) / 2;
        order(first, middle);
        order(middle, last);
        order(first, middle);
        const int pivot = m_order[middle];
        std::swap(m_order[middle], m_order[last - 1]);
        int up = first;
        int down = last - 1;
        for (;;) {
            do
                ++up;
            while (precedes(m_order[up], pivot));
            do
                --down;
            while (precedes(pivot, m_order[down]));
            if (up >= down)
                break;
            std::swap(m_order[up], m_order[down]);
        }
        std::swap(m_order[up], m_order[last - 1]);
        return up;
    }

    void insertionSort(int first, int last)
    {
        for (int place = first + 1; place <= last; ++place) {
            const auto position = std::upper_bound(m_order.begin() + first, m_order.begin() + place, m_order[place],
                                                   [this](int a, int b) { return precedes(a, b); });
            std::rotate(position, m_order.begin() + place, m_order.begin() + place + 1);
        }
    }

    void heapSort(int first, int last)
    {
        const int size = last - first + 1;
        for (int root = size / 2 - 1; root >= 0; --root)
            siftDown(first, root, size);
        for (int end = size - 1; end > 0; --end) {
            std::swap(m_order[first], m_order[first + end]);
            siftDown(first, 0, end);
        }
    }

    void siftDown(int first, int root, int size)
    {
        const int element = m_order[first + root];
        for (int child = 2 * root + 1; child < size; child = 2 * root + 1) {
            if (child + 1 < size && precedes(m_order[first + child], m_order[first + child + 1]))
                ++child;
            if (!precedes(element, m_order[first + child]))
                break;
            m_order[first + root] = m_order[first + child];
            root = child;
        }
        m_order[first + root] = element;
    }

    std::span<const int> m_counts;
    std::vector<int> m_order;
};

/// Columns of the kept terms, by the terms' numbers; -1 for those left out.
std::vector<int> selectTerms(const CountedTexts &counted, std::span<const int> alphabetical, int maxTerms)
{
    std::vector<int> corpusCounts(alphabetical.size(), 0);
    for (const TermCount &entry : counted.entries)
        corpusCounts[entry.term] += entry.count;
    std::vector<int> countsInOrder(alphabetical.size());
    std::transform(alphabetical.begin(), alphabetical.end(), countsInOrder.begin(),
                   [&corpusCounts](int term) { return corpusCounts[term]; });
    const std::vector<bool> selected = CountSelection(countsInOrder).select(maxTerms);

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

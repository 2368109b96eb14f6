// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace cineq {
namespace {

constexpr double kNearSimilarity = 0.75;
constexpr std::size_t kSuggestionCount = 3;

struct Candidate
{
    int index = 0;
    double similarity = 0.0;
    bool isSameText = false;
};

/// Letters and digits alone, without case and accents.
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            result.append(c);
    }
    return result;
}

int editDistance(const QString &a, const QString &b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int substituted = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, substituted});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

} // namespace

double spellingSimilarity(const QString &a, const QString &b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    return longer == 0 ? 0.0 : 1.0 - static_cast<double>(editDistance(a, b)) / static_cast<double>(longer);
}

FuzzyMatch fuzzyMatch(const QString &typed, const QStringList &vocabulary)
{
    const QString key = folded(typed);
    std::vector<Candidate> candidates;
    for (int i = 0; i < static_cast<int>(vocabulary.size()); ++i) {
        const QString &name = vocabulary.at(i);
        const double similarity = spellingSimilarity(key, folded(name));
        if (similarity > 0.0)
            candidates.push_back({i, similarity, name.compare(typed, Qt::CaseInsensitive) == 0});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.isSameText > b.isSameText;
    });
    if (candidates.empty())
        return {};

    FuzzyMatch match;
    match.index = candidates[0].index;
    match.similarity = candidates[0].similarity;
    const bool isExact = match.similarity == 1.0;
    const bool isTied = candidates.size() > 1 && candidates[1].similarity == match.similarity;
    match.isNear = isExact || (match.similarity >= kNearSimilarity && !isTied);
    for (std::size_t i = 0; i < std::min(candidates.size(), kSuggestionCount); ++i)
        match.suggestions.append(vocabulary.at(candidates[i].index));
    return match;
}

} // namespace cineq

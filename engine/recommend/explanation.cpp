// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/explanation.h"

#include <QHash>

#include <algorithm>

namespace cineq {

namespace {

constexpr qsizetype kMostTerms = 5;
constexpr double kLeastSimilarity = 0.1; // below it the two have nothing to do with each other

QStringList sharedTerms(const Catalog &catalog, int a, int b)
{
    QStringList shared;
    for (const TermKind kind : {TermKind::Director, TermKind::Tag, TermKind::Genre}) {
        const QStringList others = catalog.terms(kind).namesAt(b);
        for (const QString &name : catalog.terms(kind).namesAt(a)) {
            if (others.contains(name) && shared.size() < kMostTerms)
                shared.append(name);
        }
    }
    return shared;
}

} // namespace

QList<Reason> explain(const Model &model, int row, const QList<int> &likedRows, int count)
{
    QList<Reason> reasons;
    for (const int liked : likedRows) {
        const auto similarity = static_cast<double>(model.unitFeatures->row(row).dot(model.unitFeatures->row(liked)));
        if (similarity >= kLeastSimilarity)
            reasons.append({liked, similarity, sharedTerms(*model.catalog, row, liked)});
    }
    std::ranges::stable_sort(reasons, std::ranges::greater(), &Reason::similarity);
    if (reasons.size() > count)
        reasons.resize(count);
    return reasons;
}

QStringList sharedTermsOf(const QList<Reason> &reasons)
{
    QHash<QString, int> counts;
    QStringList terms;
    for (const Reason &reason : reasons) {
        for (const QString &term : reason.sharedTerms) {
            if (++counts[term] == 1)
                terms.append(term);
        }
    }
    std::ranges::stable_sort(terms, std::ranges::greater(), [&](const QString &term) { return counts[term]; });
    return terms.first(std::min(terms.size(), kMostTerms));
}

} // namespace cineq

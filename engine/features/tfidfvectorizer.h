// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/SparseCore>

#include <QStringList>
#include <QStringView>

#include <span>
#include <vector>

namespace cineq {

/// Texts x terms, float32, one text a row, columns ascending within a row.
using TermMatrix = Eigen::SparseMatrix<float, Eigen::RowMajor>;

/// Weighs the words of texts by term frequency times inverse document frequency (Spärck Jones 1972), in agreement with
/// scikit-learn 1.2's TfidfVectorizer(max_features=maxTerms, stop_words='english'): lower-case; a token is a run of two
/// or more letters, digits (any script) or underscores; stop words removed; the terms with the highest count in the
/// corpus kept; idf = ln((1 + texts) / (1 + texts with the term)) + 1; rows of unit L2 norm.
/// Of terms with the same count at the limit, those are kept that NumPy's quicksort (up to 1.24) puts first.
class TfidfVectorizer
{
public:
    TfidfVectorizer() = default;
    /// One that was fitted earlier: terms() and idf() of the same length.
    TfidfVectorizer(QStringList terms, std::vector<float> idf);

    /// Learns terms and weights; `weights`, if given, receives transform(texts) at little cost.
    /// No text, or none with a usable word, gives no terms.
    [[nodiscard]] static TfidfVectorizer fit(std::span<const QStringView> texts, int maxTerms,
                                             TermMatrix *weights = nullptr);
    /// Shape: texts x terms. Words that are not terms count as absent; a text without any term is a row of zeros.
    [[nodiscard]] TermMatrix transform(std::span<const QStringView> texts) const;

    [[nodiscard]] const QStringList &terms() const { return m_terms; }    ///< ascending by code point
    [[nodiscard]] const std::vector<float> &idf() const { return m_idf; } ///< one a term

private:
    QStringList m_terms;
    std::vector<float> m_idf;
};

} // namespace cineq

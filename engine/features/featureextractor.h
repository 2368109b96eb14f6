// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <Eigen/Core>

#include <QDataStream>

#include <vector>

namespace cineq {

/// Movies x dimensions, float32, one movie a row.
using FeatureMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// What the features are made of.
struct FeatureConfig
{
    int maxTerms = 5000;           ///< vocabulary of the TF-IDF: the terms with the highest count in the corpus
    int embeddingDimensions = 100; ///< components of the truncated SVD; fewer where the text has a lower rank
    bool useTags = true;           ///< tags multi-hot beside the genres
    quint64 seed = 42;             ///< start vector of the SVD

    /// The reference system's features: genres, text, rating.
    [[nodiscard]] static FeatureConfig reference() { return {.useTags = false}; }
    [[nodiscard]] static FeatureConfig defaults() { return {}; }
};

/// Seconds of each stage of FeatureExtractor::fit().
struct FeatureTimings
{
    double terms = 0.0; ///< genres and tags
    double tfidf = 0.0;
    double svd = 0.0;      ///< projecting the texts included
    double assemble = 0.0; ///< rating and putting the blocks together
};

/// Turns movies into feature vectors: [genres | tags | text embedding | rating], each block as in the reference system.
/// Genres and tags are multi-hot over the fitted vocabulary (alphabetical); the text embedding is the projection of the
/// L2-normed TF-IDF row onto the leading right singular vectors of the fitted corpus (not centred; Deerwester et al.
/// 1990); the rating is min-max scaled to [0, 1], the fitted mean where it is not known.
/// A fitted extractor also transforms movies added later: unknown genres, tags and words count as absent.
class FeatureExtractor
{
public:
    FeatureExtractor() = default;

    /// Learns vocabularies, idf weights, singular vectors and the rating range; of more than 100,000 synopses, a sample
    /// of so many decides on words, weights and singular vectors. `features`, if given, receives the features of that
    /// catalogue, which costs less than a transform() afterwards.
    [[nodiscard]] static FeatureExtractor fit(const Catalog &catalog, const FeatureConfig &config,
                                              FeatureMatrix *features = nullptr);
    /// Shape: catalog.size() x dimensions(). On several threads.
    [[nodiscard]] FeatureMatrix transform(const Catalog &catalog) const;
    /// The same of the movies in rows first ... first + count - 1. Shape: count x dimensions().
    [[nodiscard]] FeatureMatrix transform(const Catalog &catalog, int first, int count) const;

    [[nodiscard]] int genreDimensions() const { return static_cast<int>(m_genres.size()); }
    [[nodiscard]] int tagDimensions() const { return static_cast<int>(m_tags.size()); }
    [[nodiscard]] int embeddingDimensions() const { return static_cast<int>(m_components.rows()); }
    [[nodiscard]] int dimensions() const { return genreDimensions() + tagDimensions() + embeddingDimensions() + 1; }
    [[nodiscard]] const QStringList &genres() const { return m_genres; }
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    [[nodiscard]] const QStringList &terms() const { return m_terms; } ///< of the TF-IDF, alphabetical
    [[nodiscard]] double explainedVarianceRatio() const { return m_explainedVarianceRatio; }
    [[nodiscard]] const std::vector<double> &singularValues() const { return m_singularValues; } ///< descending
    [[nodiscard]] qint64 tfidfNonZeros() const { return m_tfidfNonZeros; }
    [[nodiscard]] const FeatureTimings &timings() const { return m_timings; }
    /// BLAKE2b-256 over everything fitted; equal hashes give equal features.
    [[nodiscard]] QByteArray hash() const;

    friend QDataStream &operator<<(QDataStream &stream, const FeatureExtractor &extractor);
    /// On damaged input the stream's status is not Ok and the extractor unchanged.
    friend QDataStream &operator>>(QDataStream &stream, FeatureExtractor &extractor);

private:
    [[nodiscard]] FeatureMatrix transformWithoutTexts(const Catalog &catalog, int first,
                                                      int count) const; ///< zeros in textColumns()
    [[nodiscard]] Eigen::Block<FeatureMatrix> textColumns(FeatureMatrix &features) const;
    /// Fills textColumns() of the movies from the row first on, block by block on several threads.
    void transformTexts(const Catalog &catalog, int first, FeatureMatrix &features) const;
    /// Everything fitted, in bytes: what hash() is taken of and what a stream carries.
    [[nodiscard]] QByteArray serialized() const;
    /// False, and nothing changed, where the bytes are not what serialized() makes.
    [[nodiscard]] bool restore(const QByteArray &payload);
    /// All numbers finite and the rating range in order.
    [[nodiscard]] bool isSound() const;

    QStringList m_genres;
    QStringList m_tags;
    QStringList m_terms;
    std::vector<float> m_idf;   // one a term
    FeatureMatrix m_components; // embedding dimensions x terms
    double m_ratingMinimum = 0.0;
    double m_ratingMaximum = 1.0;
    double m_ratingMean = 0.0;
    double m_explainedVarianceRatio = 0.0;
    std::vector<double> m_singularValues;
    qint64 m_tfidfNonZeros = 0;
    FeatureTimings m_timings;
};

} // namespace cineq

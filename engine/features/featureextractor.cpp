// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/featureextractor.h"

#include "engine/base/datastream.h"
#include "engine/features/tfidfvectorizer.h"
#include "engine/features/truncatedsvd.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QHash>
#include <QIODevice>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace cineq {

namespace {

constexpr quint32 kMagic = 0x43514658; // "CQFX"
constexpr quint32 kVersion = 1;
constexpr std::ptrdiff_t kMostTextsFitted = 100'000;
constexpr int kBlockRows = 4096; // of what one thread transforms at a time
constexpr auto kHashAlgorithm = QCryptographicHash::Blake2b_256;

double secondsSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

/// Views into the catalogue, which must outlive them.
std::vector<QStringView> synopses(const Catalog &catalog, int first, int count)
{
    std::vector<QStringView> texts;
    texts.reserve(size_t(count));
    for (int row = first; row < first + count; ++row)
        texts.emplace_back(catalog.synopsisAt(row));
    return texts;
}

/// Of more than can be fitted to, as many as can, spread evenly over those that say anything.
std::vector<QStringView> fitted(std::vector<QStringView> texts)
{
    if (std::ssize(texts) <= kMostTextsFitted)
        return texts;
    std::erase_if(texts, [](QStringView text) { return text.isEmpty(); });
    const auto count = std::min(kMostTextsFitted, std::ssize(texts));
    std::vector<QStringView> sample;
    sample.reserve(size_t(count));
    for (std::ptrdiff_t i = 0; i < count; ++i)
        sample.push_back(texts[size_t(i * std::ssize(texts) / count)]);
    return sample;
}

/// Sets 1 in the columns of the terms that each movie from the row `first` on carries; `names` are the columns from
/// `firstColumn` on.
void encodeTerms(const TermColumn &terms, int first, const QStringList &names, Eigen::Index firstColumn,
                 FeatureMatrix &features)
{
    constexpr Eigen::Index kUnknown = -1;
    QHash<QString, Eigen::Index> columnOfName;
    columnOfName.reserve(names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        columnOfName.insert(names[i], firstColumn + i);
    std::vector<Eigen::Index> columns;
    columns.reserve(terms.vocabulary().size());
    for (const QString &name : terms.vocabulary())
        columns.push_back(columnOfName.value(name, kUnknown));
    for (Eigen::Index row = 0; row < features.rows(); ++row) {
        for (const quint32 term : terms.termsAt(first + static_cast<int>(row))) {
            if (columns[term] != kUnknown)
                features(row, columns[term]) = 1.0F;
        }
    }
}

struct RatingRange
{
    double minimum = 0.0;
    double maximum = 1.0;
    double mean = 0.0;
};

/// Of the ratings that are known; the default range where none is.
RatingRange ratingRange(const Catalog &catalog)
{
    RatingRange range;
    double sum = 0.0;
    int known = 0;
    for (int row = 0; row < catalog.size(); ++row) {
        const double rating = catalog.ratingAt(row);
        if (!std::isfinite(rating))
            continue;
        range.minimum = known == 0 ? rating : std::min(range.minimum, rating);
        range.maximum = known == 0 ? rating : std::max(range.maximum, rating);
        sum += rating;
        ++known;
    }
    if (known > 0)
        range.mean = sum / known;
    return range;
}

/// Writes the rating's column of the movies from the row `first` on. Ratings outside the fitted range are cut to it.
void scaleRatings(const Catalog &catalog, int first, const RatingRange &range, FeatureMatrix::ColXpr column)
{
    const double width = range.maximum - range.minimum;
    for (int row = 0; row < column.rows(); ++row) {
        const double known = catalog.ratingAt(first + row);
        const double rating = std::isfinite(known) ? known : range.mean;
        const double scaled = width > 0.0 ? (rating - range.minimum) / width : 0.0;
        column[row] = static_cast<float>(std::clamp(scaled, 0.0, 1.0));
    }
}

void writeNames(QDataStream &stream, const QStringList &names)
{
    stream << static_cast<quint64>(names.size());
    for (const QString &name : names)
        stream << name;
}

QStringList readNames(QDataStream &stream)
{
    quint64 count = 0;
    stream >> count;
    QStringList names;
    if (!canFollow(stream, count, sizeof(quint32)))
        return names;
    names.resize(static_cast<qsizetype>(count));
    for (QString &name : names)
        stream >> name;
    return names;
}

/// Reads so many bytes piece by piece: a damaged size runs into the end of the data, not out of memory.
QByteArray readBytes(QDataStream &stream, quint64 sizeBytes)
{
    constexpr quint64 kPieceBytes = 1 << 20;
    QByteArray bytes;
    while (static_cast<quint64>(bytes.size()) < sizeBytes) {
        const qsizetype offset = bytes.size();
        const auto piece = static_cast<int>(std::min(kPieceBytes, sizeBytes - static_cast<quint64>(offset)));
        bytes.resize(offset + piece);
        if (stream.readRawData(bytes.data() + offset, piece) != piece) {
            stream.setStatus(QDataStream::ReadPastEnd);
            return {};
        }
    }
    return bytes;
}

} // namespace

FeatureExtractor FeatureExtractor::fit(const Catalog &catalog, const FeatureConfig &config, FeatureMatrix *features)
{
    FeatureExtractor extractor;
    QElapsedTimer timer;
    timer.start();
    extractor.m_genres = catalog.terms(TermKind::Genre).vocabulary();
    if (config.useTags)
        extractor.m_tags = catalog.terms(TermKind::Tag).vocabulary();
    const RatingRange range = ratingRange(catalog);
    extractor.m_ratingMinimum = range.minimum;
    extractor.m_ratingMaximum = range.maximum;
    extractor.m_ratingMean = range.mean;
    extractor.m_timings.terms = secondsSince(timer);

    timer.restart();
    TermMatrix weights;
    const TfidfVectorizer vectorizer =
        TfidfVectorizer::fit(fitted(synopses(catalog, 0, catalog.size())), config.maxTerms, &weights);
    extractor.m_terms = vectorizer.terms();
    extractor.m_idf = vectorizer.idf();
    extractor.m_tfidfNonZeros = weights.nonZeros();
    extractor.m_timings.tfidf = secondsSince(timer);

    timer.restart();
    TruncatedSvd svd = truncatedSvd(weights, config.embeddingDimensions, config.seed);
    extractor.m_components = std::move(svd.components);
    extractor.m_singularValues = std::move(svd.singularValues);
    extractor.m_explainedVarianceRatio = svd.explainedVarianceRatio;
    extractor.m_timings.svd = secondsSince(timer);

    timer.restart();
    if (features != nullptr) {
        *features = extractor.transformWithoutTexts(catalog, 0, catalog.size());
        if (svd.embeddings.rows() == catalog.size())
            extractor.textColumns(*features) = svd.embeddings;
        else
            extractor.transformTexts(catalog, 0, *features);
    }
    extractor.m_timings.assemble = secondsSince(timer);
    return extractor;
}

FeatureMatrix FeatureExtractor::transform(const Catalog &catalog) const
{
    return transform(catalog, 0, catalog.size());
}

FeatureMatrix FeatureExtractor::transform(const Catalog &catalog, int first, int count) const
{
    FeatureMatrix features = transformWithoutTexts(catalog, first, count);
    transformTexts(catalog, first, features);
    return features;
}

Eigen::Block<FeatureMatrix> FeatureExtractor::textColumns(FeatureMatrix &features) const
{
    return features.block(0, genreDimensions() + tagDimensions(), features.rows(), embeddingDimensions());
}

void FeatureExtractor::transformTexts(const Catalog &catalog, int first, FeatureMatrix &features) const
{
    if (embeddingDimensions() == 0)
        return;
    const TfidfVectorizer vectorizer(m_terms, m_idf);
    const auto rows = static_cast<int>(features.rows());
    const std::vector<QStringView> texts = synopses(catalog, first, rows);
    std::vector<int> blocks;
    for (int begin = 0; begin < rows; begin += kBlockRows)
        blocks.push_back(begin);
    QThreadPool threads; // of its own: this thread may be one of a pool whose threads all wait here
    QtConcurrent::blockingMap(&threads, blocks, [&](int begin) {
        const int count = std::min(kBlockRows, rows - begin);
        const TermMatrix weights = vectorizer.transform(std::span(texts).subspan(size_t(begin), size_t(count)));
        textColumns(features).middleRows(begin, count) = project(weights, m_components);
    });
}

FeatureMatrix FeatureExtractor::transformWithoutTexts(const Catalog &catalog, int first, int count) const
{
    FeatureMatrix features = FeatureMatrix::Zero(count, dimensions());
    encodeTerms(catalog.terms(TermKind::Genre), first, m_genres, 0, features);
    encodeTerms(catalog.terms(TermKind::Tag), first, m_tags, genreDimensions(), features);
    scaleRatings(catalog, first, {m_ratingMinimum, m_ratingMaximum, m_ratingMean}, features.col(dimensions() - 1));
    return features;
}

QByteArray FeatureExtractor::serialized() const
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    writeNames(stream, m_genres);
    writeNames(stream, m_tags);
    writeNames(stream, m_terms);
    stream << static_cast<quint64>(m_components.rows());
    writeArray(stream, std::span(m_idf));
    writeArray(stream, std::span(m_components.data(), static_cast<std::size_t>(m_components.size())));
    writeArray(stream, std::span(m_singularValues));
    stream << m_ratingMinimum << m_ratingMaximum << m_ratingMean << m_explainedVarianceRatio << m_tfidfNonZeros;
    return payload;
}

bool FeatureExtractor::restore(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setVersion(kStreamVersion);
    FeatureExtractor read;
    read.m_genres = readNames(stream);
    read.m_tags = readNames(stream);
    read.m_terms = readNames(stream);
    const auto terms = static_cast<quint64>(read.m_terms.size());
    quint64 dimensions = 0;
    stream >> dimensions;
    if (dimensions > terms || !canFollow(stream, dimensions * terms, sizeof(float)))
        return false;
    read.m_idf.resize(terms);
    read.m_components.resize(static_cast<Eigen::Index>(dimensions), static_cast<Eigen::Index>(terms));
    read.m_singularValues.resize(dimensions);
    readArray(stream, std::span(read.m_idf));
    readArray(stream, std::span(read.m_components.data(), dimensions * terms));
    readArray(stream, std::span(read.m_singularValues));
    stream >> read.m_ratingMinimum >> read.m_ratingMaximum >> read.m_ratingMean >> read.m_explainedVarianceRatio >>
        read.m_tfidfNonZeros;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !read.isSound())
        return false;
    *this = std::move(read);
    return true;
}

bool FeatureExtractor::isSound() const
{
    const auto finite = [](double value) { return std::isfinite(value); };
    return std::all_of(m_idf.begin(), m_idf.end(), finite) && m_components.allFinite() &&
           std::all_of(m_singularValues.begin(), m_singularValues.end(), finite) && finite(m_ratingMinimum) &&
           finite(m_ratingMaximum) && finite(m_ratingMean) && m_ratingMinimum <= m_ratingMaximum &&
           finite(m_explainedVarianceRatio) && m_tfidfNonZeros >= 0;
}

QByteArray FeatureExtractor::hash() const
{
    return QCryptographicHash::hash(serialized(), kHashAlgorithm);
}

QDataStream &operator<<(QDataStream &stream, const FeatureExtractor &extractor)
{
    const QByteArray payload = extractor.serialized();
    const QByteArray hash = QCryptographicHash::hash(payload, kHashAlgorithm);
    stream << kMagic << kVersion << static_cast<quint64>(payload.size());
    stream.writeRawData(hash.constData(), static_cast<int>(hash.size()));
    constexpr qsizetype kPieceBytes = 1 << 30; // writeRawData() counts in int
    for (qsizetype offset = 0; offset < payload.size(); offset += kPieceBytes)
        stream.writeRawData(payload.constData() + offset,
                            static_cast<int>(std::min(kPieceBytes, payload.size() - offset)));
    return stream;
}

QDataStream &operator>>(QDataStream &stream, FeatureExtractor &extractor)
{
    quint32 magic = 0;
    quint32 version = 0;
    quint64 sizeBytes = 0;
    stream >> magic >> version >> sizeBytes;
    if (stream.status() != QDataStream::Ok)
        return stream;
    if (magic != kMagic || version != kVersion) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return stream;
    }
    const QByteArray hash = readBytes(stream, QCryptographicHash::hashLength(kHashAlgorithm));
    const QByteArray payload = readBytes(stream, sizeBytes);
    if (stream.status() == QDataStream::Ok &&
        (QCryptographicHash::hash(payload, kHashAlgorithm) != hash || !extractor.restore(payload)))
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

} // namespace cineq

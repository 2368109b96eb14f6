// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalog.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cineq {
namespace {

/// Length first, then UTF-8, so that neighbours can't run into each other.
void put(QDataStream &stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    stream << static_cast<qint64>(bytes.size());
    stream.writeRawData(bytes.constData(), static_cast<int>(bytes.size()));
}

void put(QDataStream &stream, const QStringList &texts)
{
    stream << static_cast<qint64>(texts.size());
    for (const QString &text : texts)
        put(stream, text);
}

} // namespace

QStringList TermColumn::namesAt(int row) const
{
    QStringList names;
    const auto terms = termsAt(row);
    names.reserve(static_cast<qsizetype>(terms.size()));
    for (const quint32 term : terms)
        names.append(m_vocabulary.at(term));
    return names;
}

std::vector<int> TermColumn::counts() const
{
    std::vector<int> counts(m_vocabulary.size(), 0);
    for (const quint32 term : m_terms)
        ++counts[term];
    return counts;
}

Movie Catalog::movieAt(int row) const
{
    Movie movie;
    movie.id = m_ids[row];
    movie.title = m_titles[row];
    movie.originalTitle = m_originalTitles[row];
    movie.year = m_years[row];
    for (int kind = 0; kind < kTermKindCount; ++kind)
        movie.terms[kind] = m_terms[kind].namesAt(row);
    movie.rating = m_ratings[row];
    movie.votes = m_votes[row];
    movie.synopsis = m_synopses[row];
    return movie;
}

std::optional<int> Catalog::rowOf(const QString &id) const
{
    const auto found = m_rowOfId.constFind(id);
    return found == m_rowOfId.cend() ? std::nullopt : std::optional(*found);
}

QByteArray Catalog::fingerprint() const
{
    std::call_once(m_fingerprintOnce, [this] { m_fingerprint = fingerprintOfFirst(size()); });
    return m_fingerprint;
}

QByteArray Catalog::fingerprintOfFirst(int rows) const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (int row = 0; row < rows; ++row) {
        QByteArray content;
        QDataStream stream(&content, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_0);
        stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
        put(stream, m_ids[row]);
        put(stream, m_titles[row]);
        stream << m_years[row];
        put(stream, terms(TermKind::Genre).namesAt(row));
        put(stream, terms(TermKind::Tag).namesAt(row));
        stream << (std::isnan(m_ratings[row]) ? -1.0F : m_ratings[row]); // NaN has many bit patterns
        put(stream, m_synopses[row]);
        hash.addData(content);
    }
    return hash.result();
}

struct CatalogBuilder::Impl
{
    /// Numbers for the names of one kind, in the order of their first use.
    struct Interner
    {
        QHash<QString, quint32> termOf;
        std::vector<int> lastRow; ///< that carries the term, so that a movie has it once
    };

    void addTerms(int kind, const QStringList &names, int row);
    void sortVocabulary(int kind);

    std::shared_ptr<Catalog> catalog{new Catalog};
    Interner interners[kTermKindCount];
};

void CatalogBuilder::Impl::addTerms(int kind, const QStringList &names, int row)
{
    auto &[termOf, lastRow] = interners[kind];
    TermColumn &column = catalog->m_terms[kind];
    for (const QString &name : names) {
        auto term = termOf.constFind(name);
        if (term == termOf.cend()) {
            term = termOf.insert(name, static_cast<quint32>(lastRow.size()));
            lastRow.push_back(-1);
            column.m_vocabulary.append(name);
        }
        if (std::exchange(lastRow[*term], row) != row)
            column.m_terms.push_back(*term);
    }
    column.m_offsets.push_back(static_cast<quint32>(column.m_terms.size()));
}

void CatalogBuilder::Impl::sortVocabulary(int kind)
{
    TermColumn &column = catalog->m_terms[kind];
    const QStringList unsorted = std::exchange(column.m_vocabulary, {});
    std::vector<quint32> order(unsorted.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return unsorted.at(a) < unsorted.at(b); });

    std::vector<quint32> sortedTerm(order.size());
    column.m_vocabulary.reserve(unsorted.size());
    for (const quint32 term : order) {
        sortedTerm[term] = static_cast<quint32>(column.m_vocabulary.size());
        column.m_vocabulary.append(unsorted.at(term));
    }
    for (quint32 &term : column.m_terms)
        term = sortedTerm[term];
}

CatalogBuilder::CatalogBuilder() : m_impl(std::make_unique<Impl>()) {}
CatalogBuilder::~CatalogBuilder() = default;

bool CatalogBuilder::add(Movie movie)
{
    Catalog &catalog = *m_impl->catalog;
    const int row = catalog.size();
    if (catalog.m_rowOfId.contains(movie.id))
        return false;
    catalog.m_rowOfId.insert(movie.id, row);
    for (int kind = 0; kind < kTermKindCount; ++kind)
        m_impl->addTerms(kind, movie.terms[kind], row);
    catalog.m_ids.push_back(std::move(movie.id));
    catalog.m_titles.push_back(std::move(movie.title));
    catalog.m_originalTitles.push_back(std::move(movie.originalTitle));
    catalog.m_years.push_back(static_cast<qint16>(movie.year));
    catalog.m_ratings.push_back(static_cast<float>(movie.rating));
    catalog.m_votes.push_back(movie.votes);
    catalog.m_synopses.push_back(std::move(movie.synopsis));
    return true;
}

void CatalogBuilder::addIssue(CatalogIssue issue)
{
    m_impl->catalog->m_issues.push_back(std::move(issue));
}

int CatalogBuilder::size() const
{
    return m_impl->catalog->size();
}

CatalogPtr CatalogBuilder::freeze(CatalogFormat format, const QString &path)
{
    for (int kind = 0; kind < kTermKindCount; ++kind)
        m_impl->sortVocabulary(kind);
    const std::shared_ptr<Catalog> catalog = std::exchange(m_impl, std::make_unique<Impl>())->catalog;
    catalog->m_format = format;
    catalog->m_path = path;
    return catalog;
}

double asWritten(float rating)
{
    constexpr double kDecimals = 1e4;
    return std::round(static_cast<double>(rating) * kDecimals) / kDecimals;
}

} // namespace cineq

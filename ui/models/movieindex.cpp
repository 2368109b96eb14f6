// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/movieindex.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace cineq {

namespace {

/// Place of every text in the order of the user's language, equal texts sharing one.
std::vector<quint32> collationRanks(qsizetype size, const auto &textAt)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size);
    for (qsizetype i = 0; i < size; ++i)
        keys.push_back(collator.sortKey(textAt(i)));

    std::vector<quint32> order(size);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });

    std::vector<quint32> ranks(size);
    for (qsizetype i = 1; i < size; ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (keys[order[i - 1]].compare(keys[order[i]]) < 0 ? 1 : 0);
    return ranks;
}

/// Base letters of those that Unicode doesn't decompose.
QLatin1StringView baseLetters(QChar character)
{
    switch (character.unicode()) {
    case 0x00C6:
    case 0x00E6:
        return QLatin1StringView("ae");
    case 0x00DF:
        return QLatin1StringView("ss");
    case 0x00D8:
    case 0x00F8:
        return QLatin1StringView("o");
    case 0x0110:
    case 0x0111:
        return QLatin1StringView("d");
    case 0x0131:
        return QLatin1StringView("i");
    case 0x0141:
    case 0x0142:
        return QLatin1StringView("l");
    case 0x0152:
    case 0x0153:
        return QLatin1StringView("oe");
    default:
        return {};
    }
}

constexpr TermKind kSearchedKinds[] = {TermKind::Director, TermKind::Cast, TermKind::Tag};

} // namespace

std::shared_ptr<const MovieIndex> MovieIndex::build(const CatalogPtr &catalog)
{
    std::shared_ptr<MovieIndex> index(new MovieIndex);
    index->m_catalog = catalog;
    index->buildText();
    index->buildTitleRanks();
    for (int column = 0; column < MovieTableModel::kColumnCount; ++column) {
        if (MovieTableModel::termKind(static_cast<MovieTableModel::Column>(column)))
            index->buildTermRanks(static_cast<MovieTableModel::Column>(column));
    }
    return index;
}

QString MovieIndex::folded(const QString &text)
{
    const bool plain =
        std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.unicode() < 0x80; });
    if (plain)
        return text.toLower().simplified();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (const QLatin1StringView letters = baseLetters(character); !letters.isEmpty())
            result.append(letters);
        else if (!character.isMark())
            result.append(character);
    }
    return result.toCaseFolded().simplified();
}

void MovieIndex::buildText()
{
    // Each term is folded once, however many movies carry it.
    std::array<std::vector<std::string>, std::size(kSearchedKinds)> terms;
    for (std::size_t k = 0; k < terms.size(); ++k) {
        for (const QString &term : m_catalog->terms(kSearchedKinds[k]).vocabulary())
            terms[k].push_back(folded(term).toStdString());
    }
    const auto append = [this](const std::string &text) {
        m_text += text;
        m_text += '\n'; // no word holds one: nothing matches across fields
    };
    m_offsets.reserve(m_catalog->size() + 1);
    for (int row = 0; row < m_catalog->size(); ++row) {
        m_offsets.push_back(m_text.size());
        append(folded(m_catalog->titleAt(row)).toStdString());
        append(folded(m_catalog->originalTitleAt(row)).toStdString());
        for (std::size_t k = 0; k < terms.size(); ++k) {
            for (const quint32 term : m_catalog->terms(kSearchedKinds[k]).termsAt(row))
                append(terms[k][term]);
        }
        append(folded(m_catalog->synopsisAt(row)).toStdString());
    }
    m_offsets.push_back(m_text.size());
}

void MovieIndex::buildTitleRanks()
{
    m_ranks[static_cast<std::size_t>(MovieTableModel::Column::Title)] =
        collationRanks(m_catalog->size(),
                       [this](qsizetype row) -> const QString & { return m_catalog->titleAt(static_cast<int>(row)); });
}

void MovieIndex::buildTermRanks(MovieTableModel::Column column)
{
    const TermColumn &terms = m_catalog->terms(*MovieTableModel::termKind(column));
    const QStringList &vocabulary = terms.vocabulary();
    const std::vector<quint32> termRanks =
        collationRanks(vocabulary.size(), [&vocabulary](qsizetype i) -> const QString & { return vocabulary[i]; });
    const auto compare = [&](int a, int b) {
        const auto byRank = [&termRanks](quint32 x, quint32 y) { return termRanks[x] <=> termRanks[y]; };
        const auto left = terms.termsAt(a);
        const auto right = terms.termsAt(b);
        return std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(), right.end(), byRank);
    };

    std::vector<quint32> &ranks = m_ranks[static_cast<std::size_t>(column)];
    ranks.assign(m_catalog->size(), kUnknown);
    std::vector<int> order;
    order.reserve(m_catalog->size());
    for (int row = 0; row < m_catalog->size(); ++row) {
        if (!terms.termsAt(row).empty())
            order.push_back(row);
    }
    std::sort(order.begin(), order.end(), [&compare](int a, int b) { return compare(a, b) < 0; });
    quint32 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compare(order[i - 1], order[i]) < 0)
            ++rank;
        ranks[order[i]] = rank;
    }
}

QBitArray MovieIndex::matches(const QString &query) const
{
    QBitArray result(m_catalog->size(), true);
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::string needle = word.toStdString();
        QBitArray found(m_catalog->size());
        std::size_t row = 0;
        std::size_t at = m_text.find(needle);
        while (at != std::string::npos) {
            while (m_offsets[row + 1] <= at)
                ++row;
            found.setBit(static_cast<qsizetype>(row));
            at = m_text.find(needle, m_offsets[row + 1]);
        }
        result &= found;
    }
    return result;
}

} // namespace cineq

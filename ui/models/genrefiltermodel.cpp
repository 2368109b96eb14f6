// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/genrefiltermodel.h"

#include "ui/style/icons.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace cineq {

namespace {

QIcon stateIcon(GenreFilterModel::State state)
{
    static const QIcon kOff = themedIcon(QStringLiteral("filter-off"));
    static const QIcon kIncluded = themedIcon(QStringLiteral("filter-include"));
    static const QIcon kExcluded = themedIcon(QStringLiteral("filter-exclude"));
    switch (state) {
    case GenreFilterModel::State::Off:
        return kOff;
    case GenreFilterModel::State::Included:
        return kIncluded;
    case GenreFilterModel::State::Excluded:
        return kExcluded;
    }
    Q_UNREACHABLE();
    return {};
}

QFont stateFont(GenreFilterModel::State state)
{
    QFont font;
    font.setBold(state == GenreFilterModel::State::Included);
    font.setStrikeOut(state == GenreFilterModel::State::Excluded);
    return font;
}

} // namespace

GenreFilterModel::GenreFilterModel(QObject *parent) : QAbstractTableModel(parent) {}

void GenreFilterModel::setCatalog(CatalogPtr catalog)
{
    beginResetModel();
    const QStringList before = m_catalog ? m_catalog->terms(TermKind::Genre).vocabulary() : QStringList();
    const std::vector<State> statesBefore = std::move(m_states);
    m_catalog = std::move(catalog);
    const QStringList names = m_catalog ? m_catalog->terms(TermKind::Genre).vocabulary() : QStringList();
    m_states.assign(names.size(), State::Off);
    for (qsizetype genre = 0; genre < names.size(); ++genre) {
        if (const qsizetype old = before.indexOf(names[genre]); old >= 0)
            m_states[genre] = statesBefore[old];
    }
    count(QBitArray(m_catalog ? m_catalog->size() : 0, true));
    endResetModel();
    Q_EMIT selectionChanged(selection());
}

void GenreFilterModel::setMatches(const QBitArray &matches)
{
    if (!m_catalog || matches.size() != m_catalog->size() || m_states.empty())
        return;
    const std::vector<int> before = m_counts;
    count(matches);
    if (m_counts != before)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

void GenreFilterModel::setState(int genre, State state)
{
    if (m_states[genre] == state)
        return;
    m_states[genre] = state;
    Q_EMIT dataChanged(index(genre, 0), index(genre, kColumnCount - 1));
    Q_EMIT selectionChanged(selection());
}

GenreSelection GenreFilterModel::selection() const
{
    GenreSelection selection;
    for (std::size_t genre = 0; genre < m_states.size(); ++genre) {
        if (m_states[genre] == State::Included)
            selection.included.push_back(static_cast<quint32>(genre));
        else if (m_states[genre] == State::Excluded)
            selection.excluded.push_back(static_cast<quint32>(genre));
    }
    return selection;
}

int GenreFilterModel::chosenCount() const
{
    return static_cast<int>(m_states.size() - std::count(m_states.begin(), m_states.end(), State::Off));
}

int GenreFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_states.size());
}

int GenreFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant GenreFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int genre = index.row();
    const bool isName = static_cast<Column>(index.column()) == Column::Name;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? m_catalog->terms(TermKind::Genre).vocabulary().at(genre) : QLocale().toString(m_counts[genre]);
    case SortRole:
        return isName ? QVariant(m_catalog->terms(TermKind::Genre).vocabulary().at(genre)) : QVariant(m_counts[genre]);
    case StateRole:
        return QVariant::fromValue(m_states[genre]);
    case Qt::DecorationRole:
        return isName ? QVariant(stateIcon(m_states[genre])) : QVariant();
    case Qt::FontRole:
        return isName ? QVariant(stateFont(m_states[genre])) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return accessibleText(genre);
    default:
        return {};
    }
}

QVariant GenreFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return static_cast<Column>(section) == Column::Name ? tr("Genre") : tr("Movies");
}

void GenreFilterModel::cycle(int genre)
{
    switch (m_states[genre]) {
    case State::Off:
        return setState(genre, State::Included);
    case State::Included:
        return setState(genre, State::Excluded);
    case State::Excluded:
        return setState(genre, State::Off);
    }
}

void GenreFilterModel::clear()
{
    if (chosenCount() == 0)
        return;
    std::fill(m_states.begin(), m_states.end(), State::Off);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    Q_EMIT selectionChanged({});
}

void GenreFilterModel::count(const QBitArray &matches)
{
    m_counts.assign(m_states.size(), 0);
    if (!m_catalog)
        return;
    const TermColumn &genres = m_catalog->terms(TermKind::Genre);
    for (int row = 0; row < m_catalog->size(); ++row) {
        if (!matches.testBit(row))
            continue;
        for (const quint32 genre : genres.termsAt(row))
            ++m_counts[genre];
    }
}

QString GenreFilterModel::accessibleText(int genre) const
{
    const QString &name = m_catalog->terms(TermKind::Genre).vocabulary().at(genre);
    switch (m_states[genre]) {
    case State::Off:
        return tr("%1: %Ln movie(s)", nullptr, m_counts[genre]).arg(name);
    case State::Included:
        return tr("%1: %Ln movie(s), included", nullptr, m_counts[genre]).arg(name);
    case State::Excluded:
        return tr("%1: %Ln movie(s), excluded", nullptr, m_counts[genre]).arg(name);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace cineq

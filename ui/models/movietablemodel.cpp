// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/movietablemodel.h"

#include "ui/models/cells.h"

namespace cineq {

MovieTableModel::MovieTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void MovieTableModel::setCatalog(CatalogPtr catalog)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    endResetModel();
}

int MovieTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_catalog ? 0 : m_catalog->size();
}

int MovieTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant MovieTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case SortRole:
        return value(index.row(), column);
    case Qt::ToolTipRole:
        return toolTip(index.row(), column);
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    default:
        return {};
    }
}

QVariant MovieTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    return headValue(role, columnName(column), {}, isNumber(column));
}

QString MovieTableModel::columnName(Column column)
{
    switch (column) {
    case Column::Title:
        return tr("Title");
    case Column::Year:
        return tr("Year");
    case Column::Genres:
        return tr("Genres");
    case Column::Rating:
        return tr("Rating");
    case Column::Votes:
        return tr("Votes");
    case Column::Tags:
        return tr("Tags");
    case Column::Directors:
        return tr("Directors");
    case Column::Cast:
        return tr("Cast");
    case Column::Country:
        return tr("Country");
    case Column::Language:
        return tr("Language");
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<TermKind> MovieTableModel::termKind(Column column)
{
    switch (column) {
    case Column::Genres:
        return TermKind::Genre;
    case Column::Tags:
        return TermKind::Tag;
    case Column::Directors:
        return TermKind::Director;
    case Column::Cast:
        return TermKind::Cast;
    case Column::Country:
        return TermKind::Country;
    case Column::Language:
        return TermKind::Language;
    case Column::Title:
    case Column::Year:
    case Column::Rating:
    case Column::Votes:
        break;
    }
    return std::nullopt;
}

bool MovieTableModel::isNumber(Column column)
{
    return column == Column::Year || column == Column::Rating || column == Column::Votes;
}

QVariant MovieTableModel::value(int row, Column column) const
{
    switch (column) {
    case Column::Year:
        return yearValue(m_catalog->yearAt(row));
    case Column::Rating:
        return numberValue(static_cast<double>(m_catalog->ratingAt(row)));
    case Column::Votes: {
        const int votes = m_catalog->votesAt(row);
        return votes < 0 ? QVariant() : QVariant(votes);
    }
    case Column::Title:
        return m_catalog->titleAt(row);
    default:
        return namesValue(m_catalog->terms(*termKind(column)).namesAt(row));
    }
}

QString MovieTableModel::text(int row, Column column) const
{
    const QVariant known = value(row, column);
    if (!known.isValid())
        return kUnknownText;
    switch (column) {
    case Column::Year:
        return known.toString(); // no thousands separator in a year
    case Column::Rating:
        return decimalText(known, 1);
    case Column::Votes:
        return QLocale().toString(known.toInt());
    default:
        return known.toString();
    }
}

QString MovieTableModel::toolTip(int row, Column column) const
{
    if (column == Column::Title) {
        const QString &original = m_catalog->originalTitleAt(row);
        return original.isEmpty() ? m_catalog->titleAt(row) : tr("%1 (%2)").arg(m_catalog->titleAt(row), original);
    }
    return isNumber(column) ? QString() : value(row, column).toString();
}

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exporttablemodel.h"

#include "ui/models/cells.h"

namespace cineq {

namespace {

constexpr int kDigits = 6; // of a number that is no whole one

QString numberText(double number)
{
    if (!std::isfinite(number))
        return kUnknownText;
    if (number == std::round(number))
        return QLocale().toString(number, 'f', 0);
    return QLocale().toString(number, 'g', kDigits);
}

} // namespace

void ExportTableModel::setTable(ExportTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ExportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ExportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ExportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExportCell &cell = m_table.rows[index.row()][index.column()];
    const double *number = std::get_if<double>(&cell);
    switch (role) {
    case Qt::DisplayRole:
        return number != nullptr ? numberText(*number) : readableText(cell);
    case SortRole:
        return number != nullptr ? QVariant(*number) : QVariant(readableText(cell));
    case Qt::TextAlignmentRole:
        return cellAlignment(number != nullptr);
    default:
        return {};
    }
}

QVariant ExportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_table.columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumeric(m_table, section));
    return role == Qt::DisplayRole ? QVariant(m_table.columns[section].heading) : QVariant();
}

} // namespace cineq

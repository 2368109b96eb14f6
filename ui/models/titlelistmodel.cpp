// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/titlelistmodel.h"

namespace cineq {

TitleListModel::TitleListModel(QObject *parent) : QAbstractListModel(parent) {}

void TitleListModel::setCatalog(CatalogPtr catalog)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    endResetModel();
}

int TitleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_catalog ? 0 : m_catalog->size();
}

QVariant TitleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == Qt::DisplayRole || role == Qt::EditRole ? titleWithYear(*m_catalog, index.row()) : QVariant();
}

QString titleWithYear(const Catalog &catalog, int row)
{
    const int year = catalog.yearAt(row);
    // No arg(): whoever completes a title asks for all of them at each key.
    return year == 0 ? catalog.titleAt(row) : catalog.titleAt(row) + QLatin1String(" (") + QString::number(year) + QLatin1Char(')');
}

} // namespace cineq

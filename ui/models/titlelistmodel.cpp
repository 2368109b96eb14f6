// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/titlelistmodel.h"

#include <array>

namespace cineq {

TitleListModel::TitleListModel(QObject *parent) : QAbstractListModel(parent) {}

void TitleListModel::setCatalog(CatalogPtr catalog)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    m_rows.clear();
    endResetModel();
}

void TitleListModel::find(const QString &typed, int most)
{
    std::array<QList<int>, 3> found; // the title, its beginning, something within
    for (int row = 0; m_catalog && !typed.isEmpty() && row < m_catalog->size(); ++row) {
        const QString &title = m_catalog->titleAt(row);
        const bool isLonger = typed.size() > title.size(); // with the year, or no match
        if (isLonger && (!typed.startsWith(title, Qt::CaseInsensitive) ||
                         typed.compare(titleWithYear(*m_catalog, row), Qt::CaseInsensitive) != 0))
            continue;
        const qsizetype place = isLonger ? 0 : title.indexOf(typed, 0, Qt::CaseInsensitive);
        if (place < 0)
            continue;
        const bool isWhole = place == 0 && typed.size() >= title.size();
        QList<int> &rows = found[isWhole ? 0 : place == 0 ? 1 : 2];
        if (rows.size() < most)
            rows.append(row);
    }
    beginResetModel();
    m_rows = (found[0] + found[1] + found[2]).mid(0, most);
    endResetModel();
}

int TitleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TitleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
    return isText ? titleWithYear(*m_catalog, m_rows[index.row()]) : QVariant();
}

QString titleWithYear(const Catalog &catalog, int row)
{
    const int year = catalog.yearAt(row);
    return year == 0 ? catalog.titleAt(row) : TitleListModel::tr("%1 (%2)").arg(catalog.titleAt(row)).arg(year);
}

} // namespace cineq

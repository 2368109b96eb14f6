// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedfiltermodel.h"

#include "ui/style/icons.h"

#include <QLocale>

namespace cineq {

SavedFilterModel::SavedFilterModel(QObject *parent) : QAbstractTableModel(parent) {}

void SavedFilterModel::setFilters(const QList<SavedFilter> &filters)
{
    const auto isSame = [](const SavedFilter &a, const SavedFilter &b) { return a.name == b.name && a.text == b.text; };
    if (std::ranges::equal(filters, m_filters, isSame))
        return;
    beginResetModel();
    m_filters = filters;
    m_counts.clear();
    endResetModel();
}

void SavedFilterModel::setCounts(const QList<int> &counts)
{
    if (counts.isEmpty() || counts.size() != m_filters.size() || counts == m_counts)
        return;
    m_counts = counts;
    const int count = static_cast<int>(Column::Count);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, count));
}

int SavedFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filters.size());
}

int SavedFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant SavedFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedFilter &filter = m_filters[index.row()];
    const int count = m_counts.value(index.row(), -1);
    const bool isName = static_cast<Column>(index.column()) == Column::Name;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? filter.name : count < 0 ? QString() : QLocale().toString(count);
    case Qt::DecorationRole:
        return isName ? QVariant(themedIcon(QStringLiteral("filter"))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return filter.text;
    case Qt::AccessibleTextRole:
        return count < 0 ? filter.name : tr("%1: %Ln movie(s)", nullptr, count).arg(filter.name);
    default:
        return {};
    }
}

} // namespace cineq

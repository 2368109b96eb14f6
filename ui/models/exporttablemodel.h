// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/exporttable.h"

#include <QAbstractTableModel>

namespace cineq {

/// Shows an ExportTable with numbers as the user's language writes them. Owns its table, which is given whole.
class ExportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Cells as they are compared: numbers as numbers.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ExportTable table);
    [[nodiscard]] const ExportTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    ExportTable m_table;
};

} // namespace cineq

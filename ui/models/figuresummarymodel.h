// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/summary.h"

#include <QAbstractTableModel>

namespace cineq {

/// Figures summed up, a row each: how many values, mean, standard deviation, least and largest. GUI thread.
class FigureSummaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Figure, Count, Mean, Deviation, Minimum, Maximum };
    Q_ENUM(Column)
    static constexpr int kColumnCount = 6;

    enum Role {
        SortRole = Qt::UserRole, ///< numbers as numbers, text as text; invalid where there is none
    };

    /// names: of the figures, a row each.
    explicit FigureSummaryModel(QStringList names, QObject *parent = nullptr);

    /// One for each figure, in their order.
    void setSummaries(const QList<Summary> &summaries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant value(int row, Column column) const;

    QStringList m_names;
    QList<Summary> m_summaries;
};

} // namespace cineq

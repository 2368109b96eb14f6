// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/records.h"

#include <QAbstractTableModel>

namespace cineq {

/// A profile's saved filters by name, each with the number of movies that it leaves. GUI thread.
class SavedFilterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Count };
    static constexpr int kColumnCount = 2;

    explicit SavedFilterModel(QObject *parent = nullptr);

    void setFilters(const QList<SavedFilter> &filters);
    /// counts: movies of each; -1 = no query.
    void setCounts(const QList<int> &counts);
    [[nodiscard]] const QList<SavedFilter> &filters() const { return m_filters; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<SavedFilter> m_filters;
    QList<int> m_counts;
};

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/session/ratingsession.h"

#include <QAbstractTableModel>

namespace cineq {

/// The answers of an interactive session as a table, in the order given. Holds the list of steps as the value it was
/// given and a share of the catalogue that their rows belong to. GUI thread.
class SessionHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Step, Title, Answer, Reward, Q };
    Q_ENUM(Column)
    static constexpr int kColumnCount = 5;

    enum Role {
        SortRole = Qt::UserRole, ///< numbers as numbers, text as text
        CatalogRowRole,          ///< int
    };

    explicit SessionHistoryModel(QObject *parent = nullptr);

    /// Shows these steps; only what differs from the steps before is touched. catalog may be null without steps. stars:
    /// by catalogue row, of answers that were given so.
    void setSteps(const QList<SessionStep> &steps, const CatalogPtr &catalog, const QHash<int, double> &stars = {});
    [[nodiscard]] const QList<SessionStep> &steps() const { return m_steps; }
    [[nodiscard]] const CatalogPtr &catalog() const { return m_catalog; } ///< may be null

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString columnName(Column column);

private:
    [[nodiscard]] QVariant value(int row, Column column) const;
    [[nodiscard]] QString text(int row, Column column) const;

    QList<SessionStep> m_steps;
    CatalogPtr m_catalog;
    QHash<int, double> m_stars;
};

} // namespace cineq

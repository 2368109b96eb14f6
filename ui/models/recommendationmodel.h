// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/recommendation.h"

#include <QAbstractTableModel>
#include <QHash>

namespace cineq {

/// A recommendation list as a table, with what moved since the list before. Holds the list as the value it was given.
/// GUI thread.
class RecommendationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Rank, Change, Title, Q, Similarity, Hybrid, Rating, Year, Genres };
    Q_ENUM(Column)
    static constexpr int kColumnCount = 9;

    enum Role {
        SortRole = Qt::UserRole, ///< numbers as numbers, text as text; invalid where the value is not known
        CatalogRowRole,          ///< int
    };

    /// What a new list is compared with.
    enum class Comparison {
        ListBefore, ///< an answer, a model or alpha changed: the same question again
        Nothing,    ///< another question: places are not comparable
    };

    explicit RecommendationModel(QObject *parent = nullptr);

    [[nodiscard]] const RecommendationList &list() const { return m_list; }
    void setList(const RecommendationList &list, Comparison comparison);
    void clear();
    /// Titles of what the list before had and this one has not; none where they are not compared.
    [[nodiscard]] const QStringList &left() const { return m_left; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString columnName(Column column);

private:
    struct Change
    {
        bool isNew = false;
        int places = 0; ///< upwards; 0 = stayed
    };

    [[nodiscard]] QVariant value(int row, Column column) const;
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString changeText(int row) const;
    [[nodiscard]] QString changeSentence(int row) const;
    [[nodiscard]] QVariant changeColor(int row) const;

    QStringList m_left;
    RecommendationList m_list;
    QList<Change> m_changes; ///< one a row; empty = nothing to compare with
};

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <QAbstractTableModel>

namespace cineq {

/// The open catalogue as a table: row = catalogue row, one column a field. Holds no copy of a movie, only a share of
/// the immutable catalogue. GUI thread.
class MovieTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Title, Year, Genres, Rating, Votes, Tags, Directors, Cast, Country, Language };
    Q_ENUM(Column)
    static constexpr int kColumnCount = 10;

    enum Role {
        /// Numbers as numbers, text as text; invalid where the value is not known.
        SortRole = Qt::UserRole,
    };

    explicit MovieTableModel(QObject *parent = nullptr);

    [[nodiscard]] const CatalogPtr &catalog() const { return m_catalog; } ///< may be null
    void setCatalog(CatalogPtr catalog);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString columnName(Column column);
    /// The kind of term a column lists; none for the others.
    [[nodiscard]] static std::optional<TermKind> termKind(Column column);
    [[nodiscard]] static bool isNumber(Column column);

private:
    [[nodiscard]] QVariant value(int row, Column column) const;
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString toolTip(int row, Column column) const;

    CatalogPtr m_catalog;
};

} // namespace cineq

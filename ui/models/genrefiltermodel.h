// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "ui/models/moviefiltermodel.h"

#include <QAbstractTableModel>
#include <QBitArray>

#include <vector>

namespace cineq {

/// The catalogue's genres, each with the number of movies that the text filter leaves and whether it is asked for or
/// shut out. Row = genre of the vocabulary. Owns the choice; holds no names of its own. GUI thread.
class GenreFilterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Count };
    static constexpr int kColumnCount = 2;
    enum class State { Off, Included, Excluded };
    Q_ENUM(State)
    enum Role { StateRole = Qt::UserRole, SortRole };

    explicit GenreFilterModel(QObject *parent = nullptr);

    /// The choice is kept by name where the new catalogue has those genres.
    void setCatalog(CatalogPtr catalog);
    /// matches: movies to count. Shape: movies.
    void setMatches(const QBitArray &matches);
    [[nodiscard]] State state(int genre) const { return m_states[genre]; }
    void setState(int genre, State state);
    [[nodiscard]] GenreSelection selection() const;
    [[nodiscard]] int chosenCount() const; ///< genres included or excluded

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    /// Off -> included -> excluded -> off.
    void cycle(int genre);
    void clear();

Q_SIGNALS:
    void selectionChanged(const cineq::GenreSelection &selection);

private:
    void count(const QBitArray &matches);
    [[nodiscard]] QString accessibleText(int genre) const;

    CatalogPtr m_catalog;
    std::vector<int> m_counts;   // [genres]
    std::vector<State> m_states; // [genres]
};

} // namespace cineq

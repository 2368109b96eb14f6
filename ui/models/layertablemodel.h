// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/summary.h"
#include "engine/rl/qnetwork.h"

#include <QAbstractTableModel>

namespace cineq {

/// The layers of a Q-network as a table, in the order of the forward pass, and what they put out for one state where
/// that is known. Holds the values it was given. GUI thread.
class LayerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Name,
        Type,
        OutputShape,
        Parameters,
        Mean,
        Deviation,
        Minimum,
        Maximum,
        Positive,
        Negative,
        Dead
    };
    Q_ENUM(Column)
    static constexpr int kColumnCount = 11;

    enum Role {
        SortRole = Qt::UserRole, ///< numbers as numbers, text as text; invalid where the value is not known
    };

    explicit LayerTableModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<LayerTraits> &layers() const { return m_layers; }
    /// outputs: of each layer; empty = not known.
    void setLayers(const QList<LayerTraits> &layers, const QList<Summary> &outputs = {});

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString columnName(Column column);
    /// Whether it says what the layers put out.
    [[nodiscard]] static bool isOutput(Column column) { return column >= Column::Mean; }

private:
    [[nodiscard]] QVariant value(int row, Column column) const;

    QList<LayerTraits> m_layers;
    QList<Summary> m_outputs; // one a layer, or none
};

} // namespace cineq

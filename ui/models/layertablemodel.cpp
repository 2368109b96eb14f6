// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/layertablemodel.h"

#include "ui/models/cells.h"

namespace cineq {

namespace {

constexpr int kDigits = 3; // of what layers put out

bool isText(LayerTableModel::Column column)
{
    return column < LayerTableModel::Column::Parameters;
}

QString meaning(LayerTableModel::Column column)
{
    using Column = LayerTableModel::Column;
    switch (column) {
    case Column::OutputShape:
        return LayerTableModel::tr("Numbers that the layer puts out for one state");
    case Column::Parameters:
        return LayerTableModel::tr("Weights, biases and the norms' running statistics");
    case Column::Mean:
    case Column::Deviation:
    case Column::Minimum:
    case Column::Maximum:
        return LayerTableModel::tr("%1 of what the layer puts out").arg(LayerTableModel::columnName(column));
    case Column::Positive:
    case Column::Negative:
        return LayerTableModel::tr("Units that put out a number of that sign");
    case Column::Dead:
        return LayerTableModel::tr("Units that put out 0");
    default:
        return LayerTableModel::columnName(column);
    }
}

} // namespace

LayerTableModel::LayerTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void LayerTableModel::setLayers(const QList<LayerTraits> &layers, const QList<Summary> &outputs)
{
    beginResetModel();
    m_layers = layers;
    m_outputs = outputs;
    endResetModel();
}

int LayerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layers.size());
}

int LayerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant LayerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    QVariant cell = value(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (isText(column) || !cell.isValid())
            return cell.toString();
        return cell.typeId() == QMetaType::Double ? QLocale().toString(cell.toDouble(), 'g', kDigits)
                                                  : QLocale().toString(cell.toLongLong());
    case SortRole:
        return cell;
    case Qt::TextAlignmentRole:
        return cellAlignment(!isText(column));
    default:
        return {};
    }
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    return headValue(role, columnName(column), meaning(column), !isText(column));
}

QString LayerTableModel::columnName(Column column)
{
    switch (column) {
    case Column::Name:
        return tr("Layer");
    case Column::Type:
        return tr("Type");
    case Column::OutputShape:
        return tr("Output");
    case Column::Parameters:
        return tr("Parameters");
    case Column::Mean:
        return tr("Mean");
    case Column::Deviation:
        return tr("SD");
    case Column::Minimum:
        return tr("Minimum");
    case Column::Maximum:
        return tr("Maximum");
    case Column::Positive:
        return tr("Positive");
    case Column::Negative:
        return tr("Negative");
    case Column::Dead:
        return tr("Dead");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant LayerTableModel::value(int row, Column column) const
{
    const LayerTraits &layer = m_layers[row];
    if (isOutput(column) && m_outputs.isEmpty())
        return {};
    switch (column) {
    case Column::Name:
        return layer.name;
    case Column::Type:
        return layer.type;
    case Column::OutputShape:
        return layer.outputShape;
    case Column::Parameters:
        return layer.parameters;
    case Column::Mean:
        return numberValue(m_outputs[row].mean);
    case Column::Deviation:
        return numberValue(m_outputs[row].deviation);
    case Column::Minimum:
        return numberValue(m_outputs[row].minimum);
    case Column::Maximum:
        return numberValue(m_outputs[row].maximum);
    case Column::Positive:
        return m_outputs[row].positive;
    case Column::Negative:
        return m_outputs[row].negative;
    case Column::Dead:
        return m_outputs[row].zeros();
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace cineq

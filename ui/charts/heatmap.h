// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tablechart.h"

#include <QStringList>

class QCPItemRect;
class QCPItemText;

namespace cineq {

/// Shares of pairs, as a square of cells: a darker cell (on dark ground a lighter one) is a larger share, and each says
/// its percentage where there is room. Given whole, never added to.
class HeatMap final : public TableChart
{
    Q_OBJECT

public:
    struct Cell
    {
        int row = 0;        ///< of names
        int column = 0;     ///< likewise
        double share = 0.0; ///< 0 ... 1
        QString sentence;   ///< what the cell says
    };

    HeatMap(const QString &name, ChartColor color, QWidget *parent = nullptr);

    /// names: of the rows, the first on top, and of the columns. table: a row a cell. Cells not given stay empty.
    void setCells(ExportTable table, const QStringList &names, const QList<Cell> &cells);

protected:
    void applyColors() override;

private:
    void placeTexts();

    QList<double> m_shares;
    QList<QCPItemRect *> m_cells;
    QList<QCPItemText *> m_texts;
};

} // namespace cineq

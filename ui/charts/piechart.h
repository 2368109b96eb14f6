// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plainchart.h"
#include "ui/models/exporttablemodel.h"

class QPieSeries;

namespace cineq {

/// Shares of a whole, given whole each time. Each slice says its name and number beside it, so that no colour need be
/// told from another. Its context menu exports it.
class PieChart final : public PlainChart
{
    Q_OBJECT

public:
    struct Slice
    {
        QString name;
        double value = 0.0; ///< 0 or more
    };

    PieChart(const QString &name, QWidget *parent = nullptr);

    void setSlices(const QList<Slice> &slices);
    [[nodiscard]] const QList<Slice> &slices() const { return m_slices; }
    [[nodiscard]] ExportTable table() const; ///< a row a slice

private:
    void applyColors() override;

    QList<Slice> m_slices;
    QPieSeries *m_series;
};

} // namespace cineq

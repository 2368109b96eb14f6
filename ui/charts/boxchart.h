// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tablechart.h"

#include <QStringList>

class QCPStatisticalBox;

namespace cineq {

/// A box plot: for each group the median, a box from the lower to the upper quartile and whiskers beyond. Given whole,
/// never added to.
class BoxChart final : public TableChart
{
    Q_OBJECT

public:
    struct Box
    {
        QString name; ///< at the axis
        double lowerWhisker = 0.0;
        double lowerQuartile = 0.0;
        double median = 0.0;
        double upperQuartile = 0.0;
        double upperWhisker = 0.0;
        QString sentence; ///< what the box says
    };

    /// yTitle: of the values.
    BoxChart(const QString &name, ChartColor color, const QString &yTitle, QWidget *parent = nullptr);

    /// table: a row a box.
    void setBoxes(ExportTable table, const QList<Box> &boxes);

protected:
    void applyColors() override;

private:
    void placeNames();

    QStringList m_names;
    QCPStatisticalBox *m_boxes;
};

} // namespace cineq

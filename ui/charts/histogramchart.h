// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tablechart.h"

class QCPBars;
class QCPItemStraightLine;
class QCPItemText;

namespace cineq {

/// Upright bars over bands of a number, with marks such as the mean. Given whole, never added to.
class HistogramChart final : public TableChart
{
    Q_OBJECT

public:
    struct Band
    {
        double from = 0.0;
        double to = 0.0; ///< beyond from
        double height = 0.0;
        QString sentence; ///< what the band says
    };
    /// An upright line over the whole height, with its name.
    struct Mark
    {
        QString name;
        double value = 0.0;
    };

    /// xTitle, yTitle: of the axes.
    HistogramChart(const QString &name, ChartColor color, const QString &xTitle, const QString &yTitle,
                   QWidget *parent = nullptr);

    /// table: a row a band. marks: at most two.
    void setBands(ExportTable table, const QList<Band> &bands, const QList<Mark> &marks = {});

protected:
    void applyColors() override;

private:
    void showMarks(QList<Mark> marks);

    QCPBars *m_bars;
    QList<QCPItemStraightLine *> m_lines;
    QList<QCPItemText *> m_names; // of the lines
};

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/exporttable.h"

#include <QStringList>
#include <QWidget>

class QCustomPlot;

namespace cineq {

/// Groups of bars from 0, each with its standard error: a group a name, in each a bar of every series. Given whole,
/// never added to. Its context menu exports it. GUI thread; owns its plot.
class ErrorBarChart : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        double value = 0.0; ///< NaN = no bar
        double error = 0.0; ///< to either side; NaN = none known
    };
    struct Series
    {
        QString name; ///< empty = not in the legend
        QList<Bar> bars;
    };

    explicit ErrorBarChart(QWidget *parent = nullptr);

    /// valueName: of the axis. Every series has a bar for each of the groups.
    void setBars(const QString &valueName, const QStringList &groups, const QList<Series> &series);

    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 110}; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSeries(const Series &series, int place, int count);
    void applyColors();
    void placeNames();

    QStringList m_groups;
    ExportTable m_table; // a row a bar
    QCustomPlot *m_plot;
};

} // namespace cineq

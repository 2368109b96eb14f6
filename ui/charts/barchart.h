// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolors.h"

#include <QStringList>
#include <QtCharts/QChartView>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace cineq {

/// Named bars, the first on top, each with its value. GUI thread; owns its chart. Given whole, never added to.
class BarChart : public QChartView
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        double value = 0.0;
    };

    /// decimals: of the values shown.
    BarChart(const QString &name, ChartColor color, int decimals, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    [[nodiscard]] int barCount() const { return m_count; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 80}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    ChartColor m_color;
    int m_count = 0;
    QHorizontalBarSeries *m_series;
    QBarCategoryAxis *m_names;
    QValueAxis *m_values;
};

} // namespace cineq

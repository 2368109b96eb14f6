// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolors.h"

#include <QList>
#include <QPointF>
#include <QtCharts/QChartView>

class QLineSeries;
class QValueAxis;

namespace cineq {

/// A short curve, given whole each time. GUI thread; owns its chart.
class CurveChart : public QChartView
{
    Q_OBJECT

public:
    CurveChart(const QString &name, ChartColor color, QWidget *parent = nullptr);

    void setPoints(const QList<QPointF> &points);
    [[nodiscard]] int pointCount() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 80}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    ChartColor m_color;
    QLineSeries *m_series;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

} // namespace cineq

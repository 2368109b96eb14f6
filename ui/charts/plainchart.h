// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolors.h"

#include <QtCharts/QChartView>

namespace cineq {

/// What the docks' small charts have in common: a title, no frame, no legend, colours and font that follow the
/// palette's. GUI thread; owns its chart.
class PlainChart : public QChartView
{
    Q_OBJECT

public:
    PlainChart(const QString &name, ChartColor color, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return {360, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 80}; }

protected:
    [[nodiscard]] QColor color() const { return chartColor(m_color, palette()); }
    /// Takes the palette and the font over; a subclass adds its series. Its constructor's last call.
    virtual void applyColors();
    void changeEvent(QEvent *event) override;

private:
    ChartColor m_color;
};

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/exporttable.h"
#include "ui/charts/plainchart.h"

#include <QList>
#include <QPointF>

class QLineSeries;
class QValueAxis;

namespace cineq {

/// A short curve, given whole each time. Its context menu exports it.
class CurveChart final : public PlainChart
{
    Q_OBJECT

public:
    CurveChart(const QString &name, ChartColor color, QWidget *parent = nullptr);

    void setPoints(const QList<QPointF> &points);
    [[nodiscard]] int pointCount() const;
    [[nodiscard]] ExportTable table() const; ///< a row a point

private:
    void applyColors() override;

    QLineSeries *m_series;
    QValueAxis *m_x;
    QValueAxis *m_y;
};

} // namespace cineq

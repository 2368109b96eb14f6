// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plainchart.h"

#include <QStringList>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace cineq {

/// Named bars, the first on top, each with its value. Given whole, never added to.
class BarChart final : public PlainChart
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

private:
    void applyColors() override;

    int m_count = 0;
    QHorizontalBarSeries *m_series;
    QBarCategoryAxis *m_names;
    QValueAxis *m_values;
};

} // namespace cineq

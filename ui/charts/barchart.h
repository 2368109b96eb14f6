// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/tablechart.h"

#include <QStringList>

class QCPBars;
class QCPItemText;

namespace cineq {

/// Named bars, the first on top, each with its value. Given whole, never added to.
class BarChart final : public TableChart
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

    /// Of the table's columns: what the bars are and what their values mean.
    void setHeadings(const QString &names, const QString &values);
    void setBars(const QList<Bar> &bars);
    [[nodiscard]] int barCount() const { return itemCount(); }

protected:
    void applyColors() override;

private:
    [[nodiscard]] ExportTable tableOf(const QList<Bar> &bars) const;
    void showValues(const QList<Bar> &bars);
    void placeNames();

    int m_decimals;
    QString m_namesHeading;
    QString m_valuesHeading;
    QStringList m_names; // as they stand at the axis
    QCPBars *m_bars;
    QList<QCPItemText *> m_values; // at the bars' ends
};

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/piechart.h"

#include "ui/charts/chartexport.h"
#include "ui/style/colors.h"

#include <QtCharts/QPieSeries>

#include <array>

namespace cineq {

PieChart::PieChart(const QString &name, QWidget *parent)
    : PlainChart(name, ChartColor::Blue, parent), m_series(new QPieSeries)
{
    chart()->addSeries(m_series);
    m_series->setPieSize(0.7);
    setSlices({});
    addChartExport(this, [this] { return table(); });
}

void PieChart::setSlices(const QList<Slice> &slices)
{
    m_slices = slices;
    m_series->clear();
    QStringList parts;
    for (const Slice &slice : slices) {
        if (slice.value <= 0.0)
            continue;
        //: a slice of a pie: name, number
        parts.append(tr("%1: %2").arg(slice.name, QLocale().toString(slice.value)));
        m_series->append(parts.last(), slice.value)->setLabelVisible();
    }
    setAccessibleDescription(parts.isEmpty() ? tr("Nothing yet") : parts.join(tr(", ")));
    chart()->setTitle(parts.isEmpty() ? tr("%1: nothing yet").arg(accessibleName()) : accessibleName());
    applyColors();
}

ExportTable PieChart::table() const
{
    ExportTable table{.title = accessibleName(),
                      .columns = {{QStringLiteral("name"), tr("Name")}, {QStringLiteral("value"), tr("Value")}}};
    for (const Slice &slice : m_slices)
        table.rows.append({slice.name, slice.value});
    return table;
}

void PieChart::applyColors()
{
    PlainChart::applyColors();
    constexpr std::array kColors{ChartColor::Blue, ChartColor::Green, ChartColor::Purple, ChartColor::Vermilion};
    const QColor ground = palette().color(QPalette::Base);
    const QList<QPieSlice *> slices = m_series->slices();
    for (qsizetype i = 0; i < slices.size(); ++i) {
        const QColor strong = chartColor(kColors[size_t(i) % kColors.size()], palette());
        slices[i]->setBrush(i < std::ssize(kColors) ? strong : mixed(strong, ground, 0.5));
        slices[i]->setPen(QPen(ground, 2.0));
        slices[i]->setLabelBrush(palette().color(QPalette::Text));
        slices[i]->setLabelFont(chart()->titleFont());
    }
}

} // namespace cineq

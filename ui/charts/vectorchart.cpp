// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/vectorchart.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>

namespace cineq {

namespace {

constexpr double kHeadroom = 0.06; // of the range, above and below
constexpr int kDigits = 3;
constexpr double kSlant = 20.0; // degrees: parts may be slimmer than their names
constexpr double kApart = 3.0;  // lines of text between two slanted names, along the axis

} // namespace

VectorChart::VectorChart(const QString &title, ChartColor color, QWidget *parent) : TableChart(title, color, parent)
{
    plot().xAxis->grid()->setVisible(false);
    plot().xAxis->setSubTicks(false);
    plot().xAxis->setTickLength(6);
    plot().yAxis->setNumberFormat(QStringLiteral("gb"));
    plot().yAxis->setNumberPrecision(kDigits);
    plot().yAxis->setSubTicks(false);
    plot().yAxis->ticker()->setTickCount(4);
    connect(&plot(), &QCustomPlot::beforeReplot, this, &VectorChart::nameParts);
    connect(&plot(), &QCustomPlot::afterLayout, this, &VectorChart::setImpulses);
    applyColors();
}

void VectorChart::setVector(std::span<const float> values, const QList<Part> &parts)
{
    const auto count = std::ssize(values);
    double low = 0.0;
    double high = 1e-6; // so that zeros alone have an axis
    for (const float value : values) {
        low = std::min(low, double(value));
        high = std::max(high, double(value));
    }
    const double margin = kHeadroom * (high - low);
    plot().clearPlottables();
    auto *impulses = new QCPGraph(plot().xAxis, plot().yAxis); // the plot owns it
    impulses->setLineStyle(QCPGraph::lsImpulse);
    ExportTable table{.title = accessibleName(),
                      .columns = {{QStringLiteral("index"), tr("Index")},
                                  {QStringLiteral("part"), tr("Part")},
                                  {QStringLiteral("value"), tr("Value")}}};
    QList<Item> items;
    QList<double> places;
    QList<double> heights;
    for (const Part &part : parts) {
        for (int i = part.begin; i < part.begin + part.size; ++i) {
            const double value = double(values[size_t(i)]);
            places.append(i);
            heights.append(value);
            table.rows.append(QList<ExportCell>{double(i), part.name, value});
            items.append({QRectF(QPointF(i - 0.5, low - margin), QPointF(i + 0.5, high + margin)), {}});
        }
    }
    impulses->setData(places, heights, true);
    m_parts = parts;
    plot().xAxis->setRange(-0.5, double(std::max<std::ptrdiff_t>(count, 1)) - 0.5);
    plot().yAxis->setRange(low - margin, high + margin);
    setItems(std::move(table), std::move(items));
}

void VectorChart::nameParts()
{
    const auto names = QSharedPointer<QCPAxisTickerText>::create();
    const double apart =
        kApart * fontMetrics().height() / std::max(1, plot().viewport().width()) * plot().xAxis->range().size();
    double place = 0.0;
    QStringList here;
    for (const Part &part : std::as_const(m_parts)) {
        if (!here.isEmpty() && part.begin - 0.5 - place >= apart)
            here.clear();
        if (here.isEmpty())
            place = part.begin - 0.5;
        here.append(part.name);
        names->addTick(place, here.join(QLatin1String(", ")));
    }
    plot().xAxis->setTicker(names);
    plot().xAxis->setTickLabelRotation(m_parts.size() > 1 ? kSlant : 0.0);
}

QString VectorChart::sentence(int item) const
{
    const QList<ExportCell> &row = table().rows[item];
    //: a number of a vector: part of the vector, index, value
    return tr("%1, %2: %3")
        .arg(std::get<QString>(row[1]), QLocale().toString(static_cast<int>(std::get<double>(row[0]))),
             QLocale().toString(std::get<double>(row[2]), 'g', kDigits));
}

void VectorChart::applyColors()
{
    TableChart::applyColors();
    // At the right: for the name of a last, slim part.
    plot().axisRect()->setMinimumMargins(QMargins(4, 6, 3 * fontMetrics().height(), 4));
    setImpulses();
}

void VectorChart::setImpulses()
{
    const double slot = plot().xAxis->coordToPixel(1.0) - plot().xAxis->coordToPixel(0.0);
    for (int i = 0; i < plot().plottableCount(); ++i)
        plot().plottable(i)->setPen(QPen(color(), std::max(1.0, slot), Qt::SolidLine, Qt::FlatCap));
}

} // namespace cineq

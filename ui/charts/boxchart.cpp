// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/boxchart.h"

#include <qcustomplot.h>

#include <algorithm>

namespace cineq {

namespace {

constexpr double kBoxWidth = 0.6;   // of the distance between boxes
constexpr double kMargin = 0.06;    // of the value range, beyond the whiskers
constexpr int kAxisCharacters = 10; // of text, for the axis of values and its title
constexpr double kSlant = 35.0;     // degrees, of names that have no room side by side

} // namespace

BoxChart::BoxChart(const QString &name, ChartColor color, const QString &yTitle, QWidget *parent)
    : TableChart(name, color, parent), m_boxes(new QCPStatisticalBox(plot().xAxis, plot().yAxis)) // the plot owns it
{
    m_boxes->setWidth(kBoxWidth);
    m_boxes->setWhiskerWidth(kBoxWidth / 2.0);
    plot().xAxis->grid()->setVisible(false);
    plot().xAxis->setTickLength(0);
    plot().xAxis->setSubTicks(false);
    plot().yAxis->setSubTicks(false);
    plot().yAxis->setLabel(yTitle);
    plot().yAxis->setLabelPadding(2);
    setEmptyText(tr("Nothing to show yet."));
    connect(&plot(), &QCustomPlot::beforeReplot, this, &BoxChart::placeNames);
    applyColors();
}

void BoxChart::setBoxes(ExportTable table, const QList<Box> &boxes)
{
    m_names.clear();
    m_boxes->data()->clear();
    double low = boxes.isEmpty() ? 0.0 : boxes.first().lowerWhisker;
    double high = boxes.isEmpty() ? 1.0 : boxes.first().upperWhisker;
    for (const Box &box : boxes) {
        m_boxes->addData(static_cast<double>(m_names.size()), box.lowerWhisker, box.lowerQuartile, box.median,
                         box.upperQuartile, box.upperWhisker);
        m_names.append(box.name);
        low = std::min(low, box.lowerWhisker);
        high = std::max(high, box.upperWhisker);
    }
    const double margin = high > low ? kMargin * (high - low) : 0.5;
    plot().xAxis->setRange(-0.5, std::max(0.5, static_cast<double>(boxes.size()) - 0.5));
    plot().yAxis->setRange(low - margin, high + margin);
    QList<Item> items;
    const QCPRange span = plot().yAxis->range();
    for (qsizetype i = 0; i < boxes.size(); ++i)
        items.append({QRectF(static_cast<double>(i) - 0.5, span.lower, 1.0, span.size()), boxes[i].sentence});
    setItems(std::move(table), items);
}

void BoxChart::applyColors()
{
    TableChart::applyColors();
    const QColor text = palette().color(QPalette::Text);
    m_boxes->setBrush(faint(color(), palette()));
    m_boxes->setPen(QPen(color(), 1.2));
    m_boxes->setMedianPen(QPen(text, 2.4, Qt::SolidLine, Qt::FlatCap));
    m_boxes->setWhiskerPen(QPen(text, 1.0));
    m_boxes->setWhiskerBarPen(QPen(text, 1.0));
}

void BoxChart::placeNames()
{
    const QFontMetrics metrics(plot().xAxis->tickLabelFont());
    const auto names = QSharedPointer<QCPAxisTickerText>::create();
    int widest = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        names->addTick(static_cast<double>(i), m_names[i]);
        widest = std::max(widest, metrics.horizontalAdvance(m_names[i]));
    }
    const int width = plot().viewport().width() - kAxisCharacters * metrics.averageCharWidth();
    const qsizetype room = width / std::max<qsizetype>(1, m_names.size());
    plot().xAxis->setTicker(names);
    plot().xAxis->setTickLabelRotation(widest + metrics.averageCharWidth() > room ? -kSlant : 0.0);
}

} // namespace cineq

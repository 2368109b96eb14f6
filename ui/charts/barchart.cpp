// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/barchart.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>

namespace cineq {

namespace {

constexpr int kNameLength = 26;        // characters; longer names are cut and stay whole in the table
constexpr double kBarWidth = 0.72;     // of the distance between bars
constexpr int kAxisLines = 2;          // of text, for the axis of values
constexpr double kRoomForValue = 0.14; // of the value range, beyond the longest bar

} // namespace

BarChart::BarChart(const QString &name, ChartColor color, int decimals, QWidget *parent)
    : TableChart(name, color, parent),
      m_decimals(decimals),
      m_namesHeading(tr("Name")),
      m_valuesHeading(tr("Value")),
      m_bars(new QCPBars(plot().yAxis, plot().xAxis)) // the plot owns it
{
    m_bars->setWidth(kBarWidth);
    plot().yAxis->setRangeReversed(true);
    plot().yAxis->setTickLength(0);
    plot().yAxis->setSubTicks(false);
    plot().yAxis->grid()->setVisible(false);
    plot().xAxis->setSubTicks(false);
    plot().xAxis->setNumberFormat(QStringLiteral("gb"));
    if (decimals == 0) {
        const auto wholeNumbers = QSharedPointer<QCPAxisTickerFixed>::create();
        wholeNumbers->setTickStep(1.0);
        wholeNumbers->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
        plot().xAxis->setTicker(wholeNumbers);
    }
    plot().xAxis->ticker()->setTickCount(4);
    setEmptyText(tr("Nothing to show yet."));
    connect(&plot(), &QCustomPlot::beforeReplot, this, &BarChart::placeNames);
    applyColors();
}

void BarChart::setHeadings(const QString &names, const QString &values)
{
    m_namesHeading = names;
    m_valuesHeading = values;
}

void BarChart::setBars(const QList<Bar> &bars)
{
    QVector<double> places;
    QVector<double> values;
    QList<Item> items;
    m_names.clear();
    double low = 0.0;
    double high = 0.0;
    for (const Bar &bar : bars) {
        places.append(static_cast<double>(places.size()));
        values.append(bar.value);
        m_names.append(bar.name.size() > kNameLength ? bar.name.left(kNameLength - 1) + QChar(0x2026) : bar.name);
        low = std::min(low, bar.value);
        high = std::max(high, bar.value);
    }
    const double room = high > low ? kRoomForValue * (high - low) : 1.0;
    plot().xAxis->setRange(low < 0.0 ? low - room : 0.0, high > 0.0 || low == high ? high + room : 0.0);
    plot().yAxis->setRange(-0.5, std::max(0.5, static_cast<double>(bars.size()) - 0.5));
    const QCPRange span = plot().xAxis->range();
    for (qsizetype i = 0; i < bars.size(); ++i)
        items.append({QRectF(span.lower, static_cast<double>(i) - 0.5, span.size(), 1.0),
                      tr("%1: %2").arg(bars[i].name, QLocale().toString(bars[i].value, 'f', m_decimals))});
    m_bars->setData(places, values, true);
    showValues(bars);
    setItems(tableOf(bars), items);
}

ExportTable BarChart::tableOf(const QList<Bar> &bars) const
{
    ExportTable table{
        .title = accessibleName(),
        .columns = {{QStringLiteral("name"), m_namesHeading}, {QStringLiteral("value"), m_valuesHeading}}};
    for (const Bar &bar : bars)
        table.rows.append({bar.name, bar.value});
    return table;
}

/// Each value as text at the end of its bar.
void BarChart::showValues(const QList<Bar> &bars)
{
    for (QCPItemText *text : std::as_const(m_values))
        plot().removeItem(text);
    m_values.clear();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const bool isNegative = bars[i].value < 0.0;
        auto *text = new QCPItemText(&plot()); // the plot owns it
        text->setText(QLocale().toString(bars[i].value, 'f', m_decimals));
        text->position->setCoords(bars[i].value, static_cast<double>(i));
        text->setPositionAlignment((isNegative ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        text->setPadding(QMargins(4, 0, 4, 0));
        text->setClipToAxisRect(false);
        m_values.append(text);
    }
}

void BarChart::applyColors()
{
    TableChart::applyColors();
    m_bars->setBrush(color());
    m_bars->setPen(QPen(color()));
    for (QCPItemText *text : std::as_const(m_values)) {
        text->setColor(palette().color(QPalette::Text));
        text->setFont(plot().xAxis->tickLabelFont());
    }
}

/// As many names as there is height for.
void BarChart::placeNames()
{
    const auto names = QSharedPointer<QCPAxisTickerText>::create();
    const int lineHeight = QFontMetrics(plot().yAxis->tickLabelFont()).height();
    const int room = std::max(1, plot().viewport().height() - kAxisLines * lineHeight);
    const auto step = std::max<qsizetype>(1, (m_names.size() * lineHeight + room - 1) / room);
    for (qsizetype i = 0; i < m_names.size(); i += step)
        names->addTick(static_cast<double>(i), m_names[i]);
    plot().yAxis->setTicker(names);
    for (QCPItemText *text : std::as_const(m_values))
        text->setVisible(step == 1);
}

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/errorbarchart.h"

#include "ui/charts/chartcolors.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/plotcolors.h"

#include <qcustomplot.h>

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace cineq {

namespace {

constexpr double kGroupWidth = 0.8; // of the distance between groups
constexpr double kMargin = 0.06;    // of the value range, beyond the longest error bar
constexpr double kSlant = 35.0;     // degrees, of names that have no room side by side
constexpr std::array kColors{ChartColor::Blue, ChartColor::Vermilion, ChartColor::Green, ChartColor::Purple};

double errorOf(const ErrorBarChart::Bar &bar)
{
    return std::isnan(bar.error) ? 0.0 : bar.error;
}

} // namespace

ErrorBarChart::ErrorBarChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumSize(60, 50);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setTickLength(0);
    m_plot->xAxis->setSubTicks(false);
    m_plot->yAxis->setNumberFormat(QStringLiteral("gb"));
    m_plot->yAxis->setNumberPrecision(4);
    m_plot->axisRect()->setMinimumMargins(QMargins(4, 4, 8, 4));
    m_plot->plotLayout()->insertRow(0);
    auto *legendRow = new QCPLayoutGrid; // above the bars, not on them; the plot owns it
    m_plot->plotLayout()->addElement(0, 0, legendRow);
    legendRow->addElement(0, 0, m_plot->legend);
    legendRow->addElement(0, 1, new QCPLayoutElement(m_plot));
    legendRow->setColumnStretchFactor(0, 0.001);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    applyColors();
    addChartExport(this, [this] { return m_table; });
}

void ErrorBarChart::setBars(const QString &valueName, const QStringList &groups, const QList<Series> &series)
{
    m_groups = groups;
    m_plot->clearPlottables();
    double low = 0.0;
    double high = 0.0;
    QStringList sentences;
    m_table = {.title = valueName,
               .columns = {{QStringLiteral("group"), tr("Group")},
                           {QStringLiteral("series"), tr("Series")},
                           {QStringLiteral("value"), valueName},
                           {QStringLiteral("standard_error"), tr("Standard error")}},
               .rows = {},
               .madeFrom = {}};
    const QLocale locale;
    for (int place = 0; place < series.size(); ++place) {
        addSeries(series[place], place, static_cast<int>(series.size()));
        for (int group = 0; group < groups.size(); ++group) {
            const Bar &bar = series[place].bars[group];
            if (std::isnan(bar.value))
                continue;
            m_table.rows.append({groups[group], series[place].name, bar.value, bar.error});
            low = std::min(low, bar.value - errorOf(bar));
            high = std::max(high, bar.value + errorOf(bar));
            //: policy, step count, mean, standard error
            sentences.append(tr("%1, %2: %3 ± %4")
                                 .arg(groups[group], series[place].name, locale.toString(bar.value, 'g', 3),
                                      locale.toString(errorOf(bar), 'g', 2)));
        }
    }
    m_plot->legend->setVisible(std::ranges::any_of(series, [](const Series &one) { return !one.name.isEmpty(); }));
    const auto names = QSharedPointer<QCPAxisTickerText>::create();
    for (int group = 0; group < groups.size(); ++group)
        names->addTick(group, groups[group]);
    m_plot->xAxis->setTicker(names);
    m_plot->xAxis->setRange(-0.5, std::max(1.0, double(groups.size())) - 0.5);
    const double margin = high > low ? kMargin * (high - low) : 1.0;
    m_plot->yAxis->setRange(low < 0.0 ? low - margin : 0.0, high > 0.0 || low == high ? high + margin : 0.0);
    m_plot->yAxis->setLabel(valueName);
    setAccessibleName(valueName);
    setAccessibleDescription(sentences.join(QLatin1String("; ")));
    applyColors();
}

void ErrorBarChart::addSeries(const Series &series, int place, int count)
{
    QVector<double> keys;
    QVector<double> values;
    QVector<double> errors;
    const double width = kGroupWidth / count;
    for (int group = 0; group < m_groups.size(); ++group) {
        keys.append(group + (place - 0.5 * (count - 1)) * width);
        values.append(series.bars[group].value);
        errors.append(series.bars[group].error);
    }
    auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis); // the plot owns it
    bars->setName(series.name);
    bars->setWidth(0.9 * width);
    bars->setData(keys, values, true);
    if (series.name.isEmpty())
        bars->removeFromLegend();
    auto *errorBars = new QCPErrorBars(m_plot->xAxis, m_plot->yAxis);
    errorBars->setDataPlottable(bars);
    errorBars->setData(errors);
    errorBars->setSymbolGap(0);
    errorBars->removeFromLegend();
}

void ErrorBarChart::applyColors()
{
    applyPalette(*m_plot, palette(), font());
    std::size_t place = 0;
    for (int i = 0; i < m_plot->plottableCount(); ++i) {
        QCPAbstractPlottable *plottable = m_plot->plottable(i);
        if (qobject_cast<QCPBars *>(plottable) == nullptr) {
            plottable->setPen(QPen(palette().color(QPalette::Text), 1.2));
            continue;
        }
        const QColor color = chartColor(kColors[place % kColors.size()], palette());
        const QColor shade = place / kColors.size() % 2 == 0 ? color : faint(color, palette());
        plottable->setPen(QPen(shade));
        plottable->setBrush(shade);
        ++place;
    }
    placeNames();
}

void ErrorBarChart::placeNames()
{
    const QFontMetrics metrics(m_plot->xAxis->tickLabelFont());
    int widest = 0;
    for (const QString &group : m_groups)
        widest = std::max(widest, metrics.horizontalAdvance(group));
    const qsizetype room = m_plot->width() / std::max<qsizetype>(1, m_groups.size() + 1);
    m_plot->xAxis->setTickLabelRotation(widest + metrics.averageCharWidth() > room ? -kSlant : 0.0);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ErrorBarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void ErrorBarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placeNames();
}

} // namespace cineq

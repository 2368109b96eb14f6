// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/livechart.h"

#include "ui/charts/chartexport.h"
#include "ui/charts/chartmarks.h"
#include "ui/charts/plotcolors.h"
#include "ui/docks/elidedlabel.h"

#include <qcustomplot.h>

#include <QAction>
#include <QBoxLayout>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cineq {

namespace {

constexpr int kReplotInterval = 40; // ms
constexpr int kReplotShare = 4;     // drawing takes at most one part in so many of the thread's time
constexpr double kMargin = 0.06;    // of the value range, above and below the line
constexpr double kZoomStep = 0.7;
constexpr double kPanStep = 0.15;

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

} // namespace

LiveChart::LiveChart(const Traits &traits, QWidget *parent)
    : QWidget(parent), m_traits(traits), m_history(traits.averageWindow)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(traits.title);
    setToolTip(tr("Wheel or + and -: zoom. Drag or arrow keys: move. Double click or Home: follow new data."));

    auto *title = new QLabel(traits.title, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_unit = new QLabel(traits.yTitle, this);
    m_readout = new ElidedLabel(this);
    m_readout->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_followButton = new QToolButton(this);
    m_followButton->setText(tr("Follow"));
    m_followButton->setToolTip(tr("Show the whole run again and follow new data"));
    m_followButton->setAccessibleName(tr("Follow new data: %1").arg(traits.title));
    m_followButton->setAutoRaise(true);
    m_followButton->hide();
    connect(m_followButton, &QToolButton::clicked, this, &LiveChart::follow);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(4, 0, 4, 0);
    header->setSpacing(6);
    header->addWidget(title);
    header->addWidget(m_unit);
    header->addWidget(m_readout, 1);
    header->addWidget(m_followButton);

    buildPlot();
    buildMenu();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(1);
    layout->addLayout(header);
    layout->addWidget(m_plot, 1);

    m_replotTimer.setSingleShot(true);
    m_replotTimer.setInterval(kReplotInterval);
    connect(&m_replotTimer, &QTimer::timeout, this, &LiveChart::replot);
    applyScale();
    applyColors();
}

LiveChart::~LiveChart() = default;

void LiveChart::buildPlot()
{
    m_plot = new QCustomPlot(this);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumSize(60, 50);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setPlottingHint(QCP::phFastPolylines); // thick lines of 4000 points take 50 times as long otherwise
    m_plot->xAxis->setLabel(m_traits.xTitle);
    m_plot->yAxis->setLabel(m_traits.yTitle);
    m_plot->xAxis->setLabelPadding(1);
    m_plot->yAxis->setLabelPadding(2);
    m_plot->axisRect()->setMinimumMargins(QMargins(4, 6, 8, 4));
    m_plot->plotLayout()->setRowSpacing(0);

    m_rawGraph = m_plot->addGraph();
    if (m_traits.averageWindow > 0)
        m_averageGraph = m_plot->addGraph();
    m_curves = std::make_unique<ChartCurves>(*m_plot);
    m_marks = std::make_unique<ChartMarks>(*m_plot);
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] { m_marks->update(); });

    // The cursor has a layer of its own, so that moving the mouse doesn't draw the lines anew.
    m_plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
    m_cursor = new QCPItemStraightLine(m_plot);
    m_cursor->setLayer(QStringLiteral("overlay"));
    m_cursor->setVisible(false);

    m_plot->installEventFilter(this);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) { showReadout(event->position().x()); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &LiveChart::follow);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        connect(axis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this] {
            if (!m_moving)
                setFollowing(false);
        });
    }
}

void LiveChart::buildMenu()
{
    m_followAction = new QAction(tr("&Follow new data"), this);
    m_logarithmic = new QAction(tr("&Logarithmic scale"), this);
    m_logarithmic->setCheckable(true);
    m_logarithmic->setChecked(m_traits.scale == Scale::Logarithmic);
    connect(m_followAction, &QAction::triggered, this, &LiveChart::follow);
    connect(m_logarithmic, &QAction::toggled, this,
            [this](bool on) { setScale(on ? Scale::Logarithmic : Scale::Linear); });
    addActions({m_followAction, m_logarithmic});
    addChartExport(this, [this] { return table(); });
    m_followAction->setEnabled(!m_following);
}

void LiveChart::append(double x, double value)
{
    m_history.append(x, value);
    scheduleReplot();
}

void LiveChart::setAverageWindow(int window)
{
    if (m_averageGraph == nullptr)
        return;
    m_history.setAverageWindow(window);
    scheduleReplot();
}

void LiveChart::addMark(double x, const QString &kind, Qt::PenStyle dashes)
{
    m_marks->add(x, kind, dashes);
    scheduleReplot();
}

void LiveChart::setCurves(const QList<ChartCurve> &curves)
{
    m_curves->setCurves(curves);
    scheduleReplot();
}

const QList<ChartCurve> &LiveChart::curves() const
{
    return m_curves->curves();
}

qsizetype LiveChart::marksDrawn() const
{
    return m_marks->drawn();
}

void LiveChart::clear()
{
    m_history.clear();
    m_marks->clear();
    hideReadout();
    setFollowing(true);
    scheduleReplot();
}

double LiveChart::xMinimum() const
{
    return m_plot->xAxis->range().lower;
}

double LiveChart::xMaximum() const
{
    return m_plot->xAxis->range().upper;
}

void LiveChart::follow()
{
    setFollowing(true);
    scheduleReplot();
}

void LiveChart::setScale(Scale scale)
{
    if (scale == m_traits.scale)
        return;
    m_traits.scale = scale;
    m_logarithmic->setChecked(scale == Scale::Logarithmic);
    applyScale();
    scheduleReplot();
}

void LiveChart::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    m_followButton->setVisible(!following);
    m_followAction->setEnabled(!following);
    Q_EMIT followingChanged(following);
}

void LiveChart::applyScale()
{
    const QScopedValueRollback guard(m_moving, true);
    QCPAxis *axis = m_plot->yAxis;
    if (m_traits.scale == Scale::Logarithmic) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
        axis->ticker()->setTickCount(3); // within one decade the ticks are spaced evenly, and crowd below
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setNumberPrecision(3);
    } else {
        axis->setScaleType(QCPAxis::stLinear);
        axis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        axis->ticker()->setTickCount(4);
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setNumberPrecision(4);
    }
    m_curves->setLogarithmic(m_traits.scale == Scale::Logarithmic);
    m_plot->xAxis->ticker()->setTickCount(4);
    m_plot->xAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->xAxis->setNumberPrecision(0);
    setFollowing(true); // the range before means nothing on the other scale
}

void LiveChart::applyColors()
{
    const QPalette colors = palette();
    applyPalette(*m_plot, colors, font());
    const QColor strong = chartColor(m_traits.color, colors);
    m_rawGraph->setPen(
        QPen(m_averageGraph != nullptr ? faint(strong, colors) : strong, m_averageGraph != nullptr ? 1.0 : 1.5));
    if (m_averageGraph != nullptr)
        m_averageGraph->setPen(QPen(strong, 2.0));
    m_marks->applyColors(colors, font());
    m_curves->applyColors(colors, font());
    m_cursor->setPen(QPen(colors.color(QPalette::Text), 1, Qt::DashLine));

    QPalette faded = colors;
    faded.setColor(QPalette::WindowText, secondaryText(colors));
    m_readout->setPalette(faded);
    m_unit->setPalette(faded);
    placeUnit();
}

void LiveChart::placeUnit()
{
    // A low chart has no room for the unit along its axis.
    const QFontMetrics metrics(m_plot->yAxis->labelFont());
    const int axisHeight = m_plot->height() - 4 * metrics.height();
    const bool fits = metrics.horizontalAdvance(m_traits.yTitle) <= axisHeight;
    m_plot->yAxis->setLabel(fits ? m_traits.yTitle : QString());
    m_unit->setVisible(!fits);
}

void LiveChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placeUnit();
    scheduleReplot();
}

void LiveChart::scheduleReplot()
{
    if (isVisible() && !m_replotTimer.isActive())
        m_replotTimer.start();
}

void LiveChart::replot()
{
    QElapsedTimer clock;
    clock.start();
    fillGraphs();
    if (m_following)
        showNewest();
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
    ++m_replots;
    m_replotTimer.setInterval(std::max<int>(kReplotInterval, kReplotShare * static_cast<int>(clock.elapsed())));
    if (!m_cursor->visible())
        m_readout->setText(m_history.isEmpty() ? QString() : pointText(m_history.points().back()));
    setAccessibleDescription(m_readout->text());
}

void LiveChart::fillGraphs()
{
    const bool logarithmic = m_traits.scale == Scale::Logarithmic;
    const auto drawn = [logarithmic](double value) {
        return logarithmic && value <= 0.0 ? std::numeric_limits<double>::quiet_NaN() : value;
    };
    QVector<QCPGraphData> raw;
    QVector<QCPGraphData> average;
    raw.reserve(static_cast<qsizetype>(m_history.points().size()));
    average.reserve(raw.capacity());
    for (const ChartPoint &point : m_history.points()) {
        raw.append(QCPGraphData(point.x, drawn(point.value)));
        average.append(QCPGraphData(point.x, drawn(point.average)));
    }
    m_rawGraph->data()->set(raw, true);
    if (m_averageGraph != nullptr)
        m_averageGraph->data()->set(average, true);
}

void LiveChart::showNewest()
{
    const QScopedValueRollback guard(m_moving, true);
    const bool logarithmic = m_traits.scale == Scale::Logarithmic;
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    double low = kInfinity;
    double high = -kInfinity;
    double first = kInfinity;
    double last = -kInfinity;
    const auto include = [&](double x, double value) {
        first = std::min(first, x);
        last = std::max(last, x);
        if (std::isnan(value) || (logarithmic && value <= 0.0))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const ChartPoint &point : m_history.points())
        include(point.x, point.value);
    for (const ChartCurve &curve : m_curves->curves()) {
        for (const ChartPoint &point : curve.points->points())
            include(point.x, drawnValue(*curve.points, point));
    }
    if (first > last)
        m_plot->xAxis->setRange(0.0, 1.0);
    else
        m_plot->xAxis->setRange(first, std::max(last, first + 1.0));
    if (low > high) {
        m_plot->yAxis->setRange(logarithmic ? 0.1 : 0.0, 1.0);
    } else if (logarithmic) {
        const double margin = std::max(1.3, std::pow(high / low, kMargin));
        m_plot->yAxis->setRange(low / margin, high * margin);
    } else {
        const double margin = high > low ? (high - low) * kMargin : std::max(std::abs(high) * kMargin, 1e-6);
        m_plot->yAxis->setRange(low - margin, high + margin);
    }
}

QString LiveChart::pointText(const ChartPoint &point) const
{
    const QString x = QLocale().toString(static_cast<qint64>(std::llround(point.x)));
    //: position, value
    QString text = tr("%1: %2").arg(x, number(point.value));
    if (std::isnan(point.value))
        text = tr("%1: no value").arg(x);
    else if (m_averageGraph != nullptr)
        //: position, value, moving average
        text = tr("%1: %2, mean %3").arg(x, number(point.value), number(point.average));
    if (const QString curves = m_curves->textAt(point.x); !curves.isEmpty())
        //: a point's numbers; those of other curves there
        text = tr("%1; %2").arg(text, curves);
    const QStringList marks = marksAt(point);
    //: a point's numbers; what happened there
    return marks.isEmpty() ? text : tr("%1; %2").arg(text, marks.join(tr(", ")));
}

QStringList LiveChart::marksAt(const ChartPoint &point) const
{
    const std::vector<ChartPoint> &points = m_history.points();
    const auto at = std::ranges::lower_bound(points, point.x, {}, &ChartPoint::x);
    const double before = at == points.begin() ? -std::numeric_limits<double>::infinity() : std::prev(at)->x;
    return m_marks->namesBetween(before, point.x);
}

void LiveChart::showReadout(double pixel)
{
    const ChartPoint *point = m_history.nearest(m_plot->xAxis->pixelToCoord(pixel));
    if (point == nullptr)
        return;
    m_cursor->point1->setCoords(point->x, m_plot->yAxis->range().lower);
    m_cursor->point2->setCoords(point->x, m_plot->yAxis->range().upper);
    m_cursor->setVisible(true);
    m_readout->setText(pointText(*point));
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

void LiveChart::hideReadout()
{
    if (!m_cursor->visible())
        return;
    m_cursor->setVisible(false);
    m_readout->setText(m_history.isEmpty() ? QString() : pointText(m_history.points().back()));
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

ExportTable LiveChart::table() const
{
    ExportTable table{.title = m_traits.title,
                      .columns = {{QStringLiteral("x"), m_traits.xTitle}, {QStringLiteral("value"), m_traits.yTitle}}};
    if (m_averageGraph != nullptr)
        table.columns.append({QStringLiteral("average"), tr("Moving average")});
    if (!m_marks->isEmpty())
        table.columns.append({QStringLiteral("event"), tr("Event")});
    std::map<double, QList<ExportCell>> rows;
    for (const ChartPoint &point : m_history.points()) {
        QList<ExportCell> row{point.x, point.value};
        if (m_averageGraph != nullptr)
            row.append(point.average);
        if (!m_marks->isEmpty())
            row.append(marksAt(point));
        rows.insert({point.x, row});
    }
    for (const ChartCurve &curve : m_curves->curves()) {
        const qsizetype column = table.columns.size();
        table.columns.append({curve.label.toLower(), curve.name});
        for (const ChartPoint &point : curve.points->points()) {
            QList<ExportCell> &row = rows[point.x];
            row.resize(column);
            row[0] = point.x;
            row.append(drawnValue(*curve.points, point));
        }
    }
    for (auto &[x, row] : rows) {
        row.resize(table.columns.size());
        table.rows.append(row);
    }
    return table;
}

bool LiveChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::Leave)
        hideReadout();
    return QWidget::eventFilter(watched, event);
}

void LiveChart::keyPressEvent(QKeyEvent *event)
{
    QCPAxis *axis = m_plot->xAxis;
    switch (event->key()) {
    case Qt::Key_Plus:
        axis->scaleRange(kZoomStep);
        break;
    case Qt::Key_Minus:
        axis->scaleRange(1.0 / kZoomStep);
        break;
    case Qt::Key_Left:
        axis->moveRange(-axis->range().size() * kPanStep);
        break;
    case Qt::Key_Right:
        axis->moveRange(axis->range().size() * kPanStep);
        break;
    case Qt::Key_Home:
        follow();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    scheduleReplot();
}

void LiveChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void LiveChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    scheduleReplot();
}

void LiveChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_cursor == nullptr) // still being built
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColors();
        scheduleReplot();
    }
}

} // namespace cineq

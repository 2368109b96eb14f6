// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/chartexport.h"

#include "engine/base/background.h"
#include "engine/session/errortext.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/style/icons.h"

#include <qcustomplot.h>

#include <QAction>
#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFutureWatcher>
#include <QGraphicsView>
#include <QMessageBox>
#include <QStatusTipEvent>
#include <QSvgGenerator>
#include <QtConcurrentRun>

namespace cineq {

namespace {

constexpr char kOrigin[] = "madeFrom"; // a property of widgets

const QString kPng = QStringLiteral(".png");
const QString kSvg = QStringLiteral(".svg");
constexpr int kPictureScale = 2; // pixels of a picture for each on screen

struct ChartExport
{
    Q_DECLARE_TR_FUNCTIONS(cineq::ChartExport)
};

QCustomPlot *plotOf(QWidget &chart)
{
    auto *plot = qobject_cast<QCustomPlot *>(&chart);
    return plot != nullptr ? plot : chart.findChild<QCustomPlot *>();
}

int titleHeight(const QWidget &chart)
{
    return chart.fontMetrics().height() * 3 / 2;
}

/// A plot that its table stands in front of has the size of the table.
QSize plotSize(const QCustomPlot &plot)
{
    return plot.isVisible() || plot.isWindow() ? plot.size() : plot.parentWidget()->size();
}

QSize pictureSize(QWidget &chart)
{
    if (const QCustomPlot *plot = plotOf(chart))
        return plotSize(*plot) + QSize(0, titleHeight(chart));
    const auto *view = qobject_cast<const QGraphicsView *>(&chart);
    return view == nullptr ? chart.size() : view->sceneRect().size().toSize();
}

/// Leaves the painter where the plot goes beneath.
void paintTitle(const QWidget &chart, const QString &title, int width, QPainter &painter)
{
    const QRect heading(0, 0, width, titleHeight(chart));
    painter.fillRect(heading, chart.palette().brush(QPalette::Base));
    QFont bold = chart.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(chart.palette().color(QPalette::Text));
    painter.drawText(heading, Qt::AlignCenter, title);
    painter.translate(0, heading.height());
}

void paintWidget(QWidget &chart, QPainter &painter)
{
    if (const auto *view = qobject_cast<const QGraphicsView *>(&chart)) // all of it, scrolled away or not
        view->scene()->render(&painter, QRect(QPoint(), pictureSize(chart)), view->sceneRect());
    else
        chart.render(&painter);
}

/// Hides what follows the mouse for as long as it lives.
class OverlayHidden
{
public:
    explicit OverlayHidden(QCustomPlot &plot)
        : m_layer(plot.layer(QStringLiteral("overlay"))), m_wasVisible(m_layer->visible())
    {
        m_layer->setVisible(false);
    }
    ~OverlayHidden() { m_layer->setVisible(m_wasVisible); }
    Q_DISABLE_COPY_MOVE(OverlayHidden)

private:
    QCPLayer *m_layer;
    bool m_wasVisible;
};

QByteArray svgOf(QWidget &chart, const ExportTable &table)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize(chart));
    generator.setViewBox(QRect(QPoint(), pictureSize(chart)));
    generator.setTitle(table.title);
    generator.setResolution(chart.logicalDpiX());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    if (QCustomPlot *plot = plotOf(chart)) {
        const QSize size = plotSize(*plot);
        const OverlayHidden hidden(*plot);
        paintTitle(chart, table.title, size.width(), painter);
        plot->toPainter(&painter, size.width(), size.height());
    } else {
        paintWidget(chart, painter);
    }
    painter.end();
    return bytes;
}

/// Drawn as for a screen of that many pixels: QCustomPlot::toPainter() takes 2 s and more for a full LiveChart.
void paintPlot(QCustomPlot &plot, int pixelRatio, QPainter &painter)
{
    const OverlayHidden hidden(plot);
    const double ratio = plot.bufferDevicePixelRatio();
    const QSize size = plotSize(plot);
    plot.resize(size);
    plot.setViewport(QRect(QPoint(), size));
    plot.setBufferDevicePixelRatio(pixelRatio);
    plot.replot();
    plot.render(&painter, painter.transform().map(QPoint()));
    plot.setBufferDevicePixelRatio(ratio);
    plot.replot(QCustomPlot::rpQueuedReplot);
}

QImage pictureOf(QWidget &chart, const QString &title)
{
    QImage image(pictureSize(chart) * kPictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    image.fill(chart.palette().color(QPalette::Base));
    QPainter painter(&image);
    if (QCustomPlot *plot = plotOf(chart)) {
        paintTitle(chart, title, plotSize(*plot).width(), painter);
        paintPlot(*plot, kPictureScale, painter);
    } else {
        paintWidget(chart, painter);
    }
    painter.end();
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Draws what the file's ending asks for. What it returns encodes and writes, on any thread: a picture takes longer
/// than a window may stand still.
std::function<Result<void>()> chartWriter(QWidget &chart, const ExportTable &table, const QString &path)
{
    QImage picture;
    QByteArray drawing;
    if (path.endsWith(kPng, Qt::CaseInsensitive))
        picture = pictureOf(chart, table.title);
    else if (path.endsWith(kSvg, Qt::CaseInsensitive))
        drawing = svgOf(chart, table);
    return [=] {
        return writeExport(path, {{kPng, [&] { return pngOf(picture); }},
                                  {kSvg, [&] { return drawing; }},
                                  {QStringLiteral(".csv"), [&] { return csvOf(table); }}});
    };
}

ExportTable withOrigin(ExportTable table, const QWidget &chart)
{
    for (const QWidget *widget = &chart; widget != nullptr && table.madeFrom.isEmpty(); widget = widget->parentWidget())
        table.madeFrom = widget->property(kOrigin).value<QList<std::pair<QString, QString>>>();
    table.madeFrom.append({ChartExport::tr("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
    return table;
}

void sayNotWritten(QWidget *chart, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, ChartExport::tr("Export chart"),
                                ChartExport::tr("Not exported: %1.").arg(errorText(error)), QMessageBox::Ok, chart);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void setChartOrigin(QWidget *widget, const QList<std::pair<QString, QString>> &madeFrom)
{
    widget->setProperty(kOrigin, QVariant::fromValue(madeFrom));
}

void addChartExport(QWidget *chart, std::function<ExportTable()> table)
{
    auto *action = new QAction(themedIcon(QStringLiteral("export")), ChartExport::tr("&Export chart…"), chart);
    action->setObjectName(QStringLiteral("exportChart"));
    QObject::connect(action, &QAction::triggered, chart, [chart, table = std::move(table)] {
        const auto write = [chart, table](const QString &path) {
            auto *writing = new QFutureWatcher<Result<void>>(chart);
            QObject::connect(writing, &QFutureWatcherBase::finished, chart, [chart, writing, path] {
                if (const Result<void> written = writing->result(); !written) {
                    sayNotWritten(chart, written.error());
                } else {
                    QStatusTipEvent tip(ChartExport::tr("The chart was written to %1.").arg(path));
                    QCoreApplication::sendEvent(chart, &tip);
                }
                writing->deleteLater();
            });
            writing->setFuture(
                QtConcurrent::run(&backgroundPool(), chartWriter(*chart, withOrigin(table(), *chart), path)));
        };
        openExportDialog(chart, ChartExport::tr("Export chart"), table().title, write,
                         {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")});
    });
    chart->addAction(action);
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
    if (QCustomPlot *plot = plotOf(*chart); plot != nullptr && plot != chart) {
        plot->setContextMenuPolicy(Qt::NoContextMenu); // the chart has one
        plot->setAttribute(Qt::WA_NoMousePropagation, false);
    }
}

Result<void> writeChart(QWidget &chart, const ExportTable &table, const QString &path)
{
    return chartWriter(chart, table, path)();
}

} // namespace cineq

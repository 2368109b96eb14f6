// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/tablechart.h"

#include "ui/charts/chartexport.h"
#include "ui/charts/plotcolors.h"
#include "ui/docks/elidedlabel.h"
#include "ui/docks/movielist.h"
#include "ui/style/icons.h"

#include <qcustomplot.h>

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QTableView>
#include <QToolButton>

#include <limits>
#include <utility>

namespace cineq {

namespace {

constexpr double kAside = 4.0; // an item aside of the way counts as so much farther

} // namespace

TableChart::TableChart(const QString &title, ChartColor color, QWidget *parent)
    : QWidget(parent),
      m_color(color),
      m_title(new QLabel(title)),
      m_readout(new ElidedLabel),
      m_summary(new QLabel),
      m_toggle(new QToolButton),
      m_pages(new QStackedWidget),
      m_empty(new QLabel),
      m_plot(new QCustomPlot(this)) // without a parent it would begin with pictures of 640 x 480
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    buildPlot();
    buildTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(1);
    buildHeader();
    layout->addWidget(m_pages, 1);
    buildMenu();
    showPage();
}

void TableChart::buildHeader()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setMinimumWidth(1); // a long one must not widen a dock
    m_title->setToolTip(m_title->text());
    m_readout->setObjectName(QStringLiteral("chartReadout"));
    m_readout->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setObjectName(QStringLiteral("chartSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(4, 0, 4, 0);
    m_summary->hide();
    m_toggle->setObjectName(QStringLiteral("chartToggle"));
    m_toggle->setAutoRaise(true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_title);
    line->addWidget(m_readout, 1);
    line->addWidget(m_toggle);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addLayout(line);
    column->addWidget(m_summary);
}

void TableChart::buildPlot()
{
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumSize(60, 50);
    m_plot->setMouseTracking(true);
    m_plot->axisRect()->setMinimumMargins(QMargins(4, 6, 8, 4));
    m_plot->plotLayout()->setRowSpacing(0);
    // The frame has a layer of its own, so that moving it doesn't draw the items anew.
    m_plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
    m_frame = new QCPItemRect(m_plot); // the plot owns it
    m_frame->setLayer(QStringLiteral("overlay"));
    m_frame->setVisible(false);
    m_plot->installEventFilter(this);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] { m_isStale = false; });
}

void TableChart::buildTable()
{
    m_table = makeMovieList(&m_model, ExportTableModel::SortRole, accessibleName());
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto itemOf = [this](const QModelIndex &index) {
        return qobject_cast<QSortFilterProxyModel *>(m_table->model())->mapToSource(index).row();
    };
    connect(m_table, &QTableView::activated, this,
            [this, itemOf](const QModelIndex &index) { activate(itemOf(index)); });
}

void TableChart::buildMenu()
{
    auto *asTable = new QAction(tr("Show as &table"), this);
    asTable->setObjectName(QStringLiteral("showAsTable"));
    asTable->setCheckable(true);
    asTable->setIcon(themedIcon(QStringLiteral("columns")));
    asTable->setToolTip(tr("Show the chart's numbers as a table, or the chart again"));
    m_toggle->setDefaultAction(asTable);
    m_toggle->setAccessibleName(tr("Show as table: %1").arg(accessibleName()));
    connect(asTable, &QAction::toggled, this, &TableChart::showPage);
    addAction(asTable);
    addChartExport(this, [this] { return table(); });
    m_table->addAction(asTable);
    m_table->addAction(actions().last());
}

bool TableChart::isTableShown() const
{
    return m_toggle->defaultAction()->isChecked();
}

void TableChart::setTableShown(bool shown)
{
    m_toggle->defaultAction()->setChecked(shown);
}

void TableChart::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
}

void TableChart::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void TableChart::setActivatable(bool activatable)
{
    m_isActivatable = activatable;
}

void TableChart::setItems(ExportTable table, QList<Item> items)
{
    Q_ASSERT(table.rows.size() == items.size());
    setCurrentItem(-1);
    m_data = std::move(table);
    m_isModelFresh = false;
    m_items = std::move(items);
    showPage();
    applyColors();
    redrawSoon();
}

void TableChart::showPage()
{
    if (isTableShown() && !std::exchange(m_isModelFresh, true))
        m_model.setTable(m_data);
    m_pages->setCurrentWidget(m_items.isEmpty() ? static_cast<QWidget *>(m_empty)
                              : isTableShown()  ? static_cast<QWidget *>(m_table)
                                                : m_plot);
    m_toggle->setVisible(!m_items.isEmpty());
    for (QAction *action : actions())
        action->setEnabled(!m_items.isEmpty());
    setCurrentItem(-1);
    setFocusPolicy(m_pages->currentWidget() == m_plot ? Qt::StrongFocus : Qt::NoFocus); // the table has it
}

void TableChart::setCurrentItem(int item)
{
    if (std::exchange(m_current, item) == item)
        return;
    m_frame->setVisible(item >= 0);
    m_readout->setText(item < 0 ? QString() : sentence(item));
    setAccessibleDescription(m_readout->text());
    if (item >= 0) {
        m_frame->topLeft->setCoords(m_items[item].slot.topLeft());
        m_frame->bottomRight->setCoords(m_items[item].slot.bottomRight());
    }
    m_plot->setCursor(item >= 0 && m_isActivatable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

void TableChart::activate(int item)
{
    if (item >= 0 && m_isActivatable)
        Q_EMIT itemActivated(item);
}

QRectF TableChart::pixelsOf(const QRectF &slot) const
{
    const QPointF corner(m_plot->xAxis->coordToPixel(slot.left()), m_plot->yAxis->coordToPixel(slot.top()));
    const QPointF opposite(m_plot->xAxis->coordToPixel(slot.right()), m_plot->yAxis->coordToPixel(slot.bottom()));
    return QRectF(corner, opposite).normalized();
}

int TableChart::itemAt(QPointF position) const
{
    for (int item = 0; item < m_items.size(); ++item) {
        if (pixelsOf(m_items[item].slot).contains(position))
            return item;
    }
    return -1;
}

int TableChart::neighbour(QPointF direction) const
{
    if (m_current < 0)
        return m_items.isEmpty() ? -1 : 0;
    const QPointF from = pixelsOf(m_items[m_current].slot).center();
    int nearest = m_current;
    double least = std::numeric_limits<double>::infinity();
    for (int item = 0; item < m_items.size(); ++item) {
        const QPointF way = pixelsOf(m_items[item].slot).center() - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double distance = ahead + kAside * std::abs(QPointF::dotProduct(way, {direction.y(), direction.x()}));
        if (ahead > 0.5 && distance < least) {
            least = distance;
            nearest = item;
        }
    }
    return nearest;
}

void TableChart::applyColors()
{
    applyPalette(*m_plot, palette(), font());
    m_frame->setPen(QPen(palette().color(QPalette::Text), 2.0));
}

void TableChart::redrawSoon()
{
    m_isStale = true;
    const auto redraw = [this] {
        if (m_isStale && m_plot->isVisible())
            m_plot->replot();
    };
    QMetaObject::invokeMethod(m_plot, redraw, Qt::QueuedConnection);
}

bool TableChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        setCurrentItem(itemAt(static_cast<QMouseEvent *>(event)->position()));
    else if (event->type() == QEvent::Leave)
        setCurrentItem(-1);
    else if (event->type() == QEvent::Wheel) { // there is nothing to zoom: the page scrolls
        event->ignore();
        return true;
    } else if (event->type() == QEvent::MouseButtonRelease &&
               static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        activate(itemAt(static_cast<QMouseEvent *>(event)->position()));
    else if (event->type() == QEvent::Show && m_isStale) // unless its new size has drawn it
        redrawSoon();
    return QWidget::eventFilter(watched, event);
}

void TableChart::keyPressEvent(QKeyEvent *event)
{
    if (m_pages->currentWidget() != m_plot) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentItem(neighbour({-1.0, 0.0}));
        break;
    case Qt::Key_Right:
        setCurrentItem(neighbour({1.0, 0.0}));
        break;
    case Qt::Key_Up:
        setCurrentItem(neighbour({0.0, -1.0}));
        break;
    case Qt::Key_Down:
        setCurrentItem(neighbour({0.0, 1.0}));
        break;
    case Qt::Key_Home:
        setCurrentItem(m_items.isEmpty() ? -1 : 0);
        break;
    case Qt::Key_End:
        setCurrentItem(static_cast<int>(m_items.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TableChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrentItem(-1);
}

void TableChart::paintEvent(QPaintEvent *event)
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

void TableChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColors();
        redrawSoon();
    }
}

} // namespace cineq

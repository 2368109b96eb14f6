// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolors.h"
#include "ui/models/exporttablemodel.h"

#include <QRectF>
#include <QWidget>

class QCPItemRect;
class QCustomPlot;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace cineq {

/// A chart that has its data beside it as a table: every item, be it a bar, a box or a cell, is one of the table's
/// rows. The mouse and the arrow keys go from item to item, whose sentence is read out above the plot; a click or Enter
/// activates it, in the chart and in the table. The context menu turns to the table and exports as chartexport.h says.
/// A subclass draws the items into plot(). GUI thread; owns its plot and its table.
class TableChart : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] const ExportTable &table() const { return m_data; }
    [[nodiscard]] int itemCount() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] int currentItem() const { return m_current; } ///< row of the table; -1 = none
    [[nodiscard]] bool isTableShown() const;

    /// What stands under the title: the figures that sum the items up. Empty = nothing.
    void setSummary(const QString &text);
    /// What stands in the place of a chart without items.
    void setEmptyText(const QString &text);
    /// Says that a click or Enter does something.
    void setActivatable(bool activatable);

    [[nodiscard]] QSize sizeHint() const override { return {360, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 110}; }

public Q_SLOTS:
    void setTableShown(bool shown);

Q_SIGNALS:
    void itemActivated(int item);

protected:
    struct Item
    {
        QRectF slot;      ///< in the coordinates of the plot's axes: where the item is met
        QString sentence; ///< what it says
    };

    /// title: above the plot, and the chart's accessible name.
    TableChart(const QString &title, ChartColor color, QWidget *parent);

    [[nodiscard]] QCustomPlot &plot() const { return *m_plot; }
    [[nodiscard]] QColor color() const { return chartColor(m_color, palette()); }
    /// items: shape of the table's rows. After the plot has been filled.
    void setItems(ExportTable table, QList<Item> items);
    /// What the item says. A chart of very many items makes it when it is asked for, and gives none with the items.
    [[nodiscard]] virtual QString sentence(int item) const { return m_items[item].sentence; }
    /// Takes the palette and the font over; a subclass adds what it draws, and its constructor's last call is this.
    virtual void applyColors();

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeader();
    void buildPlot();
    void buildTable();
    void buildMenu();
    void showPage();
    void redrawSoon(); ///< once, and only what is seen: a hidden chart when it is shown
    void setCurrentItem(int item);
    void activate(int item);
    [[nodiscard]] int itemAt(QPointF position) const; ///< pixels of the plot
    /// The nearest item from the current one in that direction, in pixels; the current one if there is none.
    [[nodiscard]] int neighbour(QPointF direction) const;
    [[nodiscard]] QRectF pixelsOf(const QRectF &slot) const;

    ChartColor m_color;
    QList<Item> m_items;
    ExportTable m_data;
    ExportTableModel m_model; // of m_data, once that is to be seen
    bool m_isModelFresh = false;
    int m_current = -1;
    bool m_isActivatable = false;
    bool m_isStale = false; // the plot's picture
    QLabel *m_title;
    QLabel *m_readout;
    QLabel *m_summary;
    QToolButton *m_toggle;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    QCustomPlot *m_plot;
    QTableView *m_table = nullptr;
    QCPItemRect *m_frame = nullptr; // around the current item
};

} // namespace cineq

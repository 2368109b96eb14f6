// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QWidget>

class QGridLayout;

namespace cineq {

/// Lays charts out in as many columns as the room asks for: one row when wide and low, two by two, or one column. With
/// a least size of the charts: as many columns as fit, and as high as it takes. GUI thread; owns the charts as
/// children.
class ChartGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ChartGrid(QWidget *parent = nullptr);

    void add(QWidget *chart);
    void setLeastChartSize(const QSize &size);
    /// A chart that is not shown leaves no gap.
    void setChartShown(QWidget *chart, bool shown);
    [[nodiscard]] int columns() const { return m_columns; }

    /// One column wide, whatever it is: it takes to its width.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<QWidget *> shownCharts() const;
    void arrange(int columns);
    [[nodiscard]] int columnsFor(const QSize &size) const;

    QList<QWidget *> m_charts;
    QSet<QWidget *> m_hidden; // of them
    QGridLayout *m_layout;
    QSize m_leastSize{0, 0}; // of a chart; empty where the room decides
    int m_columns = 0;
};

} // namespace cineq

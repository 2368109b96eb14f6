// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace cineq {

/// Lays charts out in as many columns as the room asks for: one row when wide and low, two by two, or one column.
/// GUI thread; owns the charts as children.
class ChartGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ChartGrid(QWidget *parent = nullptr);

    void add(QWidget *chart);
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QList<QWidget *> m_charts;
    QGridLayout *m_layout;
    int m_columns = 0;
};

} // namespace cineq

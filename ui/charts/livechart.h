// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/exporttable.h"
#include "ui/charts/chartcolors.h"
#include "ui/charts/chartcurves.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;
class QToolButton;

namespace cineq {

class ChartMarks;

/// A line that grows while one looks at it: raw values faint, their moving average strong. Follows new data until the
/// person zooms or drags, and again from "Follow" on. Lives on the GUI thread alone; owns its history and its plot.
/// Appending is cheap: drawing waits for a one-shot timer and for the chart to be visible.
class LiveChart : public QWidget
{
    Q_OBJECT

public:
    enum class Scale { Linear, Logarithmic };

    /// What the axes say, with units.
    struct Traits
    {
        QString title;
        QString xTitle;
        QString yTitle;
        ChartColor color = ChartColor::Blue;
        int averageWindow = 0; ///< values; 0 = raw line alone
        Scale scale = Scale::Linear;
    };

    explicit LiveChart(const Traits &traits, QWidget *parent = nullptr);
    ~LiveChart() override;

    void append(double x, double value);
    /// Something of that kind happened at x, as ChartMarks draws it.
    /// Only where the traits have an average. window: values, 1 or more; 1 = the raw line.
    void setAverageWindow(int window);
    void addMark(double x, const QString &kind, Qt::PenStyle dashes);
    /// Draws these besides, in the place of those before; clear() leaves them.
    void setCurves(const QList<ChartCurve> &curves);
    void clear();

    [[nodiscard]] const ChartHistory &history() const { return m_history; }
    [[nodiscard]] const QList<ChartCurve> &curves() const;
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] Scale scale() const { return m_traits.scale; }
    [[nodiscard]] double xMinimum() const; ///< of what is visible
    [[nodiscard]] double xMaximum() const; ///< likewise
    [[nodiscard]] int replots() const { return m_replots; }
    [[nodiscard]] qsizetype marksDrawn() const; ///< of those in view

    /// The kept points, a row each with what was marked since the one before, and what curves have there; a gap has no
    /// value.
    [[nodiscard]] ExportTable table() const;

    [[nodiscard]] QSize sizeHint() const override { return {320, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 110}; }

public Q_SLOTS:
    void follow();
    void setScale(cineq::LiveChart::Scale scale);

Q_SIGNALS:
    void followingChanged(bool following);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildPlot();
    void buildMenu();
    void applyColors();
    void applyScale();
    void placeUnit();
    void setFollowing(bool following);
    void scheduleReplot();
    void replot();
    void fillGraphs();
    void showNewest();
    void showReadout(double pixel);
    void hideReadout();
    [[nodiscard]] QString pointText(const ChartPoint &point) const;
    [[nodiscard]] QStringList marksAt(const ChartPoint &point) const;

    Traits m_traits;
    ChartHistory m_history;
    bool m_following = true;
    bool m_moving = false; // the axes move by our own hand, not the person's
    int m_replots = 0;
    QTimer m_replotTimer;

    QLabel *m_unit = nullptr; // y title, shown here where the axis is too short for it
    QLabel *m_readout = nullptr;
    QToolButton *m_followButton = nullptr;
    QAction *m_followAction = nullptr;
    QAction *m_logarithmic = nullptr;
    QCustomPlot *m_plot = nullptr;
    QCPGraph *m_rawGraph = nullptr;
    QCPGraph *m_averageGraph = nullptr; // null without average
    QCPItemStraightLine *m_cursor = nullptr;
    std::unique_ptr<ChartMarks> m_marks;
    std::unique_ptr<ChartCurves> m_curves;
};

} // namespace cineq

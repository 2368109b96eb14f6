// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalogstatistics.h"

#include <QFutureWatcher>
#include <QHash>
#include <QStringList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QScrollArea;
class QStackedWidget;

namespace cineq {

class BarChart;
class BoxChart;
class ChartGrid;
class HeatMap;
class HistogramChart;
class Session;
class TableChart;

/// The open catalogue in charts: ratings, genres, years, decades, pairs of genres, lengths of synopses. A click or
/// Enter on a bar asks for the movies that it counts. Counts in the background, and only while it is visible; figures
/// of a former catalogue are never shown. Borrows the session. GUI thread.
class AnalyticsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AnalyticsPage(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// query: in the catalogue's query language.
    void filterRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildNotice();
    QWidget *buildCharts();
    void add(TableChart *chart, const QString &objectName);
    void fitToFont();
    void followCatalog();
    void count();
    void showStatistics();
    void showNotice(const QString &text, bool isBusy);

    Session &m_session;
    CatalogPtr m_counted; ///< whose figures are shown or being made
    QFutureWatcher<CatalogStatistics> m_counting;
    QHash<TableChart *, QStringList> m_queries; // of each chart's items

    QStackedWidget *m_pages;
    QLabel *m_notice = nullptr;
    QProgressBar *m_progress = nullptr;
    QScrollArea *m_scroll = nullptr;
    ChartGrid *m_grid = nullptr;
    HistogramChart *m_ratings = nullptr;
    BarChart *m_genres = nullptr;
    HistogramChart *m_years = nullptr;
    BoxChart *m_decades = nullptr;
    HeatMap *m_genrePairs = nullptr;
    HistogramChart *m_synopses = nullptr;
};

} // namespace cineq

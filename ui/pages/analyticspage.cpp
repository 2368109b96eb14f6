// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticspage.h"

#include "engine/base/background.h"
#include "engine/session/session.h"
#include "ui/charts/barchart.h"
#include "ui/charts/boxchart.h"
#include "ui/charts/chartgrid.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"
#include "ui/pages/analyticscharts.h"
#include "ui/pages/fillpage.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace cineq {

namespace {

constexpr int kChartWidth = 60;  // characters: a chart's least width
constexpr int kChartHeight = 26; // lines: 25 genres and their heading

} // namespace

AnalyticsPage::AnalyticsPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("analyticsPage"));
    m_pages->addWidget(buildNotice());
    m_pages->addWidget(buildCharts());
    fillPage(this, m_pages);
    fitToFont();

    connect(&m_counting, &QFutureWatcherBase::finished, this, &AnalyticsPage::showStatistics);
    connect(&m_session, &Session::catalogOpened, this, &AnalyticsPage::followCatalog);
    connect(&m_session, &Session::openingStarted, this, &AnalyticsPage::followCatalog);
    connect(&m_session, &Session::failed, this, &AnalyticsPage::followCatalog);
    followCatalog();
}

QWidget *AnalyticsPage::buildNotice()
{
    auto *page = new QWidget;
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("analyticsNotice"));
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(240);
    m_progress->setAccessibleName(tr("Counting"));
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(m_notice);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

QWidget *AnalyticsPage::buildCharts()
{
    m_grid = new ChartGrid;
    m_ratings = new HistogramChart(tr("Ratings"), ChartColor::Blue, tr("Rating, 0 to 10"), tr("Movies"));
    m_ratings->setEmptyText(tr("No movie of this catalogue has a rating."));
    m_genres = new BarChart(tr("Genres"), ChartColor::Green, 0);
    m_genres->setHeadings(tr("Genre"), tr("Movies"));
    m_genres->setEmptyText(tr("No movie of this catalogue has a genre."));
    m_years = new HistogramChart(tr("Movies a year"), ChartColor::Blue, tr("Year"), tr("Movies"));
    m_years->setEmptyText(tr("No movie of this catalogue has a year."));
    m_decades = new BoxChart(tr("Rating by decade"), ChartColor::Blue, tr("Rating, 0 to 10"));
    m_decades->setEmptyText(tr("No movie of this catalogue has both a year and a rating."));
    m_genrePairs = new HeatMap(tr("Genres together"), ChartColor::Green);
    m_genrePairs->setEmptyText(tr("This catalogue has fewer than two genres."));
    m_synopses = new HistogramChart(tr("Length of synopses"), ChartColor::Blue, tr("Words"), tr("Movies"));
    m_synopses->setEmptyText(tr("No movie of this catalogue has a synopsis."));
    add(m_ratings, QStringLiteral("ratingChart"));
    add(m_genres, QStringLiteral("genreChart"));
    add(m_years, QStringLiteral("yearChart"));
    add(m_genrePairs, QStringLiteral("genrePairChart"));
    add(m_decades, QStringLiteral("decadeChart"));
    add(m_synopses, QStringLiteral("synopsisChart"));

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Charts of the catalogue"));
    m_scroll->setFocusPolicy(Qt::NoFocus); // its charts have it
    m_scroll->setWidget(m_grid);
    return m_scroll;
}

void AnalyticsPage::add(TableChart *chart, const QString &objectName)
{
    chart->setObjectName(objectName);
    m_grid->add(chart);
    chart->setActivatable(true);
    chart->setToolTip(tr("A click shows these movies in the catalogue; with the keyboard, arrow keys and Enter"));
    connect(chart, &TableChart::itemActivated, this,
            [this, chart](int item) { Q_EMIT filterRequested(m_queries.value(chart).value(item)); });
}

void AnalyticsPage::fitToFont()
{
    m_grid->setLeastChartSize({kChartWidth * fontMetrics().averageCharWidth(), kChartHeight * fontMetrics().height()});
}

void AnalyticsPage::followCatalog()
{
    if (m_session.catalog() == nullptr) {
        showNotice(m_session.isOpening() ? tr("Opening the catalogue…")
                                         : tr("No catalogue is open yet. Open one, and its figures are here."),
                   m_session.isOpening());
        return;
    }
    if (m_counted == m_session.catalog())
        return;
    showNotice(tr("Counting…"), true);
    if (isVisible())
        count();
}

void AnalyticsPage::count()
{
    m_counted = m_session.catalog();
    m_counting.setFuture(
        QtConcurrent::run(&backgroundPool(), [catalog = m_counted] { return catalogStatistics(*catalog); }));
}

void AnalyticsPage::showStatistics()
{
    if (m_counted != m_session.catalog())
        return;
    const CatalogStatistics statistics = m_counting.result();
    m_queries[m_ratings] = showRatings(*m_ratings, statistics);
    m_queries[m_genres] = showGenres(*m_genres, statistics);
    m_queries[m_years] = showYears(*m_years, statistics);
    m_queries[m_decades] = showDecades(*m_decades, statistics);
    m_queries[m_genrePairs] = showGenrePairs(*m_genrePairs, statistics);
    m_queries[m_synopses] = showSynopses(*m_synopses, statistics);
    m_pages->setCurrentIndex(1);
}

void AnalyticsPage::showNotice(const QString &text, bool isBusy)
{
    m_notice->setText(text);
    m_progress->setVisible(isBusy);
    m_pages->setCurrentIndex(0);
}

void AnalyticsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

void AnalyticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_session.catalog() != nullptr && m_counted != m_session.catalog())
        count();
}

} // namespace cineq

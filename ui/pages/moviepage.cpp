// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/moviepage.h"

#include "engine/base/background.h"
#include "engine/catalog/queryspelling.h"
#include "ui/docks/covergrid.h"
#include "ui/docks/tablecopy.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/models/movietablemodel.h"
#include "ui/pages/queryedit.h"
#include "ui/style/icons.h"
#include "ui/style/roomystyle.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

using Column = MovieTableModel::Column;

constexpr int kHeaderVersion = 1;
constexpr int kMostCompletions = 20;
const QString kCoversKey = QStringLiteral("movies/covers");
const QString kHeaderKey = QStringLiteral("movies/header");
const QString kHeaderVersionKey = QStringLiteral("movies/headerVersion");

struct ColumnTraits
{
    int width; ///< in average characters
    bool shown;
};

constexpr ColumnTraits kColumns[MovieTableModel::kColumnCount] = {
    {32, true},  // title
    {9, true},   // year
    {24, true},  // genres
    {10, true},  // rating
    {9, true},   // votes
    {28, true},  // tags
    {20, true},  // directors
    {30, false}, // cast
    {16, false}, // country
    {14, false}, // language
};

} // namespace

MoviePage::MoviePage(QWidget *parent)
    : QWidget(parent),
      m_catalogModel(new MovieTableModel(this)),
      m_movies(new MovieFilterModel(m_catalogModel, this)),
      m_search(new QueryEdit(this)),
      m_pages(new QStackedWidget(this)),
      m_table(new QTableView(this))
{
    buildTable();
    buildColumnActions();
    resetColumns();
    m_pages->addWidget(m_table);
    m_pages->addWidget(buildNotice());
    buildCovers();
    m_pages->addWidget(m_covers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *covers = new QToolButton(this);
    covers->setDefaultAction(m_coversAction);
    covers->setAutoRaise(true);
    covers->setAccessibleName(tr("As covers"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 6, 0);
    top->setSpacing(0);
    top->addWidget(m_search, 1);
    top->addWidget(covers, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    setTabOrder(m_search->edit(), covers);
    setTabOrder(covers, m_table);

    m_search->setCompletions([this](const QString &text, qsizetype cursor) {
        return completionsAt(m_movies->search().get(), m_movies->personal(), text, cursor, kMostCompletions);
    });
    connect(m_search, &QueryEdit::queryChanged, m_movies, &MovieFilterModel::setQuery);
    connect(m_search, &QueryEdit::leaveRequested, this, &MoviePage::enterTable);
    connect(m_movies, &MovieFilterModel::filterChanged, this, &MoviePage::updateNotice);
    connect(m_movies, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT currentMovieChanged(-1); });
    updateNotice();
}

int MoviePage::currentMovie() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_movies->catalogRow(current.row()) : -1;
}

std::vector<int> MoviePage::selectedMovies() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_movies->catalogRow(index.row()));
    return rows;
}

CatalogPtr MoviePage::catalog() const
{
    return m_catalogModel->catalog();
}

void MoviePage::setCatalog(const CatalogPtr &catalog)
{
    m_catalogModel->setCatalog(catalog);
    m_table->scrollToTop();
    updateNotice();
}

void MoviePage::setOpening(const QString &path)
{
    m_openingPath = path;
    updateNotice();
}

void MoviePage::saveSettings(QSettings &settings) const
{
    settings.setValue(kHeaderVersionKey, kHeaderVersion);
    settings.setValue(kCoversKey, m_coversAction->isChecked());
    settings.setValue(kHeaderKey, m_table->horizontalHeader()->saveState());
}

void MoviePage::restoreSettings(const QSettings &settings)
{
    m_coversAction->setChecked(settings.value(kCoversKey).toBool());
    const bool known = settings.value(kHeaderVersionKey).toInt() == kHeaderVersion;
    if (!known || !m_table->horizontalHeader()->restoreState(settings.value(kHeaderKey).toByteArray()))
        return;
    m_table->setColumnHidden(static_cast<int>(Column::Title), false);
    updateColumnActions();
}

void MoviePage::selectMovie(int row)
{
    const int visible = m_movies->visibleRow(row);
    const QModelIndex index = m_movies->index(visible, 0);
    m_table->setCurrentIndex(index);
    if (index.isValid())
        m_table->scrollTo(index);
}

void MoviePage::resetColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < MovieTableModel::kColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, !kColumns[column].shown);
        header->resizeSection(column, std::max(kColumns[column].width * character, header->sectionSizeHint(column)));
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
    updateColumnActions();
}

void MoviePage::buildTable()
{
    m_table->setObjectName(QStringLiteral("movieTable"));
    m_table->setAccessibleName(tr("Movies"));
    auto *style = new RoomyStyle(m_table);
    m_table->setStyle(style);
    m_table->horizontalHeader()->setStyle(style);
    m_table->setModel(m_movies);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);

    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Click to sort: upwards, downwards, as in the catalogue. Right-click to choose columns."));
    m_table->setSortingEnabled(true);
    addCopyActions(m_table);

    connect(header, &QHeaderView::customContextMenuRequested, this, &MoviePage::showColumnMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentMovieChanged(currentMovie()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT movieActivated(m_movies->catalogRow(index.row())); });
}

void MoviePage::buildCovers()
{
    m_covers = new CoverGrid(
        m_table, [this](const QModelIndex &index) { return coverOf(m_movies->catalogRow(index.row())); }, 1, this);
    m_covers->setObjectName(QStringLiteral("coverGrid"));

    m_coversAction = new QAction(themedIcon(QStringLiteral("covers")), tr("As &covers"), this);
    m_coversAction->setObjectName(QStringLiteral("showCovers"));
    m_coversAction->setCheckable(true);
    m_coversAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_coversAction->setStatusTip(tr("Shows the movies as covers in place of the table"));
    connect(m_coversAction, &QAction::toggled, this, &MoviePage::updateNotice);
}

Cover MoviePage::coverOf(int row) const
{
    const Catalog &catalog = *m_catalogModel->catalog();
    const int year = catalog.yearAt(row);
    const double rating = asWritten(catalog.ratingAt(row));
    return {.title = catalog.titleAt(row),
            .genres = catalog.terms(TermKind::Genre).namesAt(row),
            .lines = {{year == 0 ? QString() : QString::number(year),
                       std::isnan(rating) ? QString() : QLocale().toString(rating, 'f', 1)}}};
}

void MoviePage::buildColumnActions()
{
    for (int column = 0; column < MovieTableModel::kColumnCount; ++column) {
        auto *action = new QAction(MovieTableModel::columnName(static_cast<Column>(column)), this);
        action->setObjectName(QStringLiteral("column-%1").arg(column));
        action->setCheckable(true);
        action->setChecked(true);
        action->setEnabled(static_cast<Column>(column) != Column::Title); // a table without titles says nothing
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
        m_columnActions.append(action);
    }
}

QWidget *MoviePage::buildNotice()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_notice = new QLabel(page);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_progress = new QProgressBar(page);
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(260);
    m_progress->setAccessibleName(tr("Reading the catalogue"));
    m_respell = new QPushButton(themedIcon(QStringLiteral("search")), QString(), page);
    m_respell->setObjectName(QStringLiteral("noticeRespell"));
    m_respell->setAccessibleName(tr("Search as it may have been meant"));
    m_clearFilters = new QPushButton(themedIcon(QStringLiteral("filter-clear")), tr("Clear filters"), page);
    m_clearFilters->setObjectName(QStringLiteral("noticeClearFilters"));
    m_clearFilters->setAccessibleName(tr("Clear filters"));
    m_open = new QPushButton(themedIcon(QStringLiteral("open")), tr("&Open catalogue…"), page);
    m_open->setAccessibleName(tr("Open catalogue"));

    layout->addStretch(1);
    layout->addWidget(m_notice);
    layout->addSpacing(8);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_respell, 0, Qt::AlignHCenter);
    layout->addWidget(m_clearFilters, 0, Qt::AlignHCenter);
    layout->addWidget(m_open, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_clearFilters, &QPushButton::clicked, this, [this] { m_search->setQuery({}); });
    connect(m_respell, &QPushButton::clicked, this, [this] { m_search->setQuery(*m_spelling.result()); });
    connect(&m_spelling, &QFutureWatcherBase::finished, this, &MoviePage::offerSpelling);
    connect(m_open, &QPushButton::clicked, this, &MoviePage::openRequested);
    return page;
}

void MoviePage::enterTable()
{
    if (m_movies->rowCount() == 0)
        return;
    if (currentMovie() < 0)
        m_table->setCurrentIndex(m_movies->index(0, 0));
    m_pages->currentWidget()->setFocus(Qt::TabFocusReason);
}

void MoviePage::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_columnActions);
    menu->addSeparator();
    menu->addAction(tr("&Reset columns"), this, &MoviePage::resetColumns);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

void MoviePage::updateColumnActions()
{
    for (int column = 0; column < m_columnActions.size(); ++column)
        m_columnActions[column]->setChecked(!m_table->isColumnHidden(column));
}

void MoviePage::updateNotice()
{
    const bool hasCatalog = m_catalogModel->catalog() != nullptr;
    const bool reading = !hasCatalog && !m_openingPath.isEmpty();
    const bool filteredOut = hasCatalog && m_movies->rowCount() == 0;
    const bool asCovers = m_coversAction->isChecked();
    if (!hasCatalog || filteredOut)
        m_pages->setCurrentIndex(1);
    else
        m_pages->setCurrentWidget(asCovers ? static_cast<QWidget *>(m_covers) : m_table);
    m_progress->setVisible(reading);
    m_respell->hide();
    if (filteredOut)
        lookForSpelling();
    m_clearFilters->setVisible(filteredOut);
    m_open->setVisible(!hasCatalog && !reading);
    if (reading)
        m_notice->setText(tr("Reading %1…").arg(QFileInfo(m_openingPath).fileName()));
    else if (filteredOut)
        m_notice->setText(tr("None of %1 movies fits the search “%2”.")
                              .arg(QLocale().toString(m_catalogModel->rowCount()), toText(m_movies->query())));
    else
        m_notice->setText(tr("No catalogue is open.\nOpen one, or drop its file on this window."));
}

void MoviePage::lookForSpelling()
{
    const std::shared_ptr<const CatalogSearch> search = m_movies->search();
    if (search == nullptr)
        return;
    m_spelling.setFuture(QtConcurrent::run(
        &promptPool(), [search, query = m_movies->query(), personal = m_movies->personal()]() -> std::optional<Query> {
            return respelled(*search, personal, query);
        }));
}

void MoviePage::offerSpelling()
{
    const std::optional<Query> meant = m_spelling.result();
    const QString text = meant ? tr("Search for %1").arg(toText(*meant)) : QString();
    m_respell->setText(QString(text).replace(u'&', QLatin1String("&&")));
    m_respell->setVisible(meant && m_movies->rowCount() == 0);
}

} // namespace cineq

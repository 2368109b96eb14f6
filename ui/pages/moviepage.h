// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/catalog/query.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;

namespace cineq {

class CoverGrid;
struct Cover;
class MovieFilterModel;
class MovieTableModel;
class QueryEdit;

/// The catalogue: the line in which it is searched and its movies, as a table or as covers, or why there are none:
/// nothing open, still reading, everything filtered out. Owns the movie models and the actions that show and hide
/// columns. GUI thread.
class MoviePage : public QWidget
{
    Q_OBJECT

public:
    explicit MoviePage(QWidget *parent = nullptr);

    [[nodiscard]] MovieFilterModel *movies() const { return m_movies; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Covers in place of the table.
    [[nodiscard]] QAction *coversAction() const { return m_coversAction; }
    [[nodiscard]] QueryEdit *search() const { return m_search; }
    /// One checkable action a column.
    [[nodiscard]] const QList<QAction *> &columnActions() const { return m_columnActions; }
    [[nodiscard]] int currentMovie() const; ///< catalogue row; -1 = none

    [[nodiscard]] std::vector<int> selectedMovies() const; ///< catalogue rows

    [[nodiscard]] CatalogPtr catalog() const;
    void setCatalog(const CatalogPtr &catalog);
    /// Says that path is being read; empty = no longer.
    void setOpening(const QString &path);

    void saveSettings(QSettings &settings) const;
    void restoreSettings(const QSettings &settings);

public Q_SLOTS:
    /// Makes that catalogue row the current one; nothing is current if it is filtered out.
    void selectMovie(int row);
    void resetColumns();

Q_SIGNALS:
    void currentMovieChanged(int row);
    void movieActivated(int row);
    void openRequested();

private:
    void buildTable();
    void buildCovers();
    [[nodiscard]] Cover coverOf(int row) const; ///< of the catalogue
    void buildColumnActions();
    QWidget *buildNotice();
    void enterTable();
    void showColumnMenu(const QPoint &position);
    void updateColumnActions();
    void updateNotice();
    void lookForSpelling(); ///< of a query that nothing fits
    void offerSpelling();

    MovieTableModel *m_catalogModel;
    MovieFilterModel *m_movies;
    QueryEdit *m_search;
    QStackedWidget *m_pages;
    QTableView *m_table;
    CoverGrid *m_covers = nullptr;
    QAction *m_coversAction = nullptr;
    QLabel *m_notice = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_respell = nullptr;
    QPushButton *m_clearFilters = nullptr;
    QPushButton *m_open = nullptr;
    QList<QAction *> m_columnActions;
    QString m_openingPath;
    QFutureWatcher<std::optional<Query>> m_spelling;
};

} // namespace cineq

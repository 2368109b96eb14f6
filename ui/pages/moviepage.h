// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;

namespace cineq {

class MovieFilterModel;
class MovieTableModel;

/// The table of movies, or why there is none: nothing open, still reading, everything filtered out. Owns the movie
/// models and the actions that show and hide columns. GUI thread.
class MoviePage : public QWidget
{
    Q_OBJECT

public:
    explicit MoviePage(QWidget *parent = nullptr);

    [[nodiscard]] MovieFilterModel *movies() const { return m_movies; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// One checkable action a column.
    [[nodiscard]] const QList<QAction *> &columnActions() const { return m_columnActions; }
    [[nodiscard]] int currentMovie() const; ///< catalogue row; -1 = none

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
    void clearFiltersRequested();
    void openRequested();

private:
    void buildTable();
    void buildColumnActions();
    QWidget *buildNotice();
    void showColumnMenu(const QPoint &position);
    void updateColumnActions();
    void updateNotice();
    [[nodiscard]] QString filteredOutText() const;

    MovieTableModel *m_catalogModel;
    MovieFilterModel *m_movies;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_notice = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_clearFilters = nullptr;
    QPushButton *m_open = nullptr;
    QList<QAction *> m_columnActions;
    QString m_openingPath;
};

} // namespace cineq

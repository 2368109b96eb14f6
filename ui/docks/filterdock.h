// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <QDockWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace cineq {

class GenreFilterModel;
class MovieFilterModel;

/// The filters of the movie table: a text field, the wish list and the genres. Owns the genre model; writes what was
/// chosen into the movie model, which it borrows. GUI thread.
class FilterDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit FilterDock(MovieFilterModel *movies, QWidget *parent = nullptr);

    void setCatalog(const CatalogPtr &catalog);

public Q_SLOTS:
    void clearFilters();
    /// Catalogue rows of the movies on the wish list.
    void setWished(const QList<int> &rows);
    void focusText();

private:
    QWidget *buildText();
    QWidget *buildGenres();
    void cycleCurrentGenre();
    void filterWished();
    void updateSummary();

    MovieFilterModel *m_movies;
    GenreFilterModel *m_genres;
    QList<int> m_wished;
    QLineEdit *m_text = nullptr;
    QCheckBox *m_wishedOnly = nullptr;
    QTreeView *m_genreView = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace cineq

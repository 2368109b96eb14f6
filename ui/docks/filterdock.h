// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/query.h"

#include <QDockWidget>
#include <QSet>

#include <functional>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace cineq {

class CatalogCounter;
class FacetModel;
class MovieFilterModel;
class SavedFilterModel;
class Session;

/// What narrows the movies by clicks: the saved filters and the facets, each with what is behind it. Every click is a
/// query; whoever shows the movies follows queryChosen(). Borrows the session and the movie model. GUI thread.
class FilterDock : public QDockWidget
{
    Q_OBJECT

public:
    FilterDock(Session &session, MovieFilterModel *movies, QWidget *parent = nullptr);

public Q_SLOTS:
    void clearFilters();
    /// Asks for a name and keeps the query in force under it.
    void saveFilter();

Q_SIGNALS:
    void queryChosen(const cineq::Query &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSaved();
    QWidget *buildFacets();
    void clickFacet(const QModelIndex &index);
    void openFields();
    void useSaved(const QModelIndex &index);
    void renameSaved();
    void removeSaved();
    void askForName(const QString &title, const QString &proposed, const std::function<void(const QString &)> &use);
    void followProfile();
    void followFilter();
    void makeRoom();
    void count();

    Session &m_session;
    MovieFilterModel *m_movies;
    FacetModel *m_facets;
    SavedFilterModel *m_saved;
    CatalogCounter *m_counter;
    QWidget *m_savedBox = nullptr;
    QTreeView *m_savedView = nullptr;
    QLineEdit *m_sought = nullptr;
    QTreeView *m_facetView = nullptr;
    QPushButton *m_clear = nullptr;
    QSet<QueryField> m_open; // fields whose values are seen
};

} // namespace cineq

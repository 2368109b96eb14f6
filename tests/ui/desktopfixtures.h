// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"
#include "tests/ui/ownsettings.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/models/movietablemodel.h"
#include "ui/pages/moviepage.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

inline const QString kSmall = QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv");
inline const QString kBundled = QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv");
constexpr int kPatience = 60000; // milliseconds; models are built meanwhile

/// The desktop as main() puts it together, with folders of its own.
struct Desktop
{
    QTemporaryDir folder;
    cineq::Session session{folder.path() + QStringLiteral("/models"), folder.path() + QStringLiteral("/bundled")};
    cineq::MainWindow window{session};

    Desktop()
    {
        choose("workspace-catalogue");
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] cineq::MovieFilterModel *movies() const { return window.moviePage()->movies(); }
    [[nodiscard]] QTableView *table() const { return window.moviePage()->table(); }

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }

    /// Opens a catalogue and waits until it can be searched and has a model.
    [[nodiscard]] bool open(const QString &path)
    {
        QSignalSpy model(&session, &cineq::Session::modelChanged);
        session.openCatalog(path);
        return QTest::qWaitFor([&] { return !model.isEmpty() && !movies()->isIndexing(); }, kPatience);
    }

    /// Triggers what a click in the menu bar would.
    void choose(const char *action) const { child<QAction>(action)->trigger(); }

    /// Clicks a value of a facet as soon as it is counted.
    void clickFacet(const QString &name) const
    {
        auto *view = child<QTreeView>("facetView");
        QModelIndexList found;
        const bool isThere = QTest::qWaitFor([&] {
            found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                         Qt::MatchExactly | Qt::MatchRecursive);
            return !found.isEmpty();
        });
        if (!isThere)
            return QTest::qFail(qPrintable(name), __FILE__, __LINE__);
        view->expand(found.front().parent());
        view->scrollTo(found.front());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found.front()).center());
    }

    void clickHeader(cineq::MovieTableModel::Column column) const
    {
        QHeaderView *header = table()->horizontalHeader();
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    }

    [[nodiscard]] QVariant cell(int row, cineq::MovieTableModel::Column column, int role = Qt::DisplayRole) const
    {
        return movies()->index(row, static_cast<int>(column)).data(role);
    }
};

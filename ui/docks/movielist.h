// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

class QAbstractItemModel;

namespace cineq {

/// A table of movies in a dock: rows are chosen whole, nothing is edited, Tab leaves it. Sorts the model by sortRole as
/// the user's language does; sourceModel is borrowed. accessibleName: what it lists. Its rows can be copied; copied:
/// told how many were.
[[nodiscard]] QTableView *makeMovieList(QAbstractItemModel *sourceModel, int sortRole, const QString &accessibleName,
                                        const std::function<void(int rows)> &copied = {});

} // namespace cineq

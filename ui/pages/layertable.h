// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace cineq {

class LayerTableModel;

/// A table of a network's layers in the order of the forward pass, of which one can be chosen; rows of the view are
/// those of the model. The model is borrowed. name: for tests; accessibleName: what it lists.
[[nodiscard]] QTableView *makeLayerTable(LayerTableModel *model, const char *name, const QString &accessibleName);

} // namespace cineq

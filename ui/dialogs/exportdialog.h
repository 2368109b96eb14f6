// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace cineq {

/// Asks where to write something as CSV or JSON; `write` is called with the path, whose ending says which. Not modal to
/// the event loop. name: suggested, without ending.
void openExportDialog(QWidget *parent, const QString &title, const QString &name,
                      const std::function<void(const QString &path)> &write);

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace cineq {

/// Asks where to write something and in which format; `write` is called with the path, whose ending says which. Not
/// modal to the event loop. name: suggested, without ending. endings: of the formats offered, the first is suggested.
void openExportDialog(QWidget *parent, const QString &title, const QString &name,
                      const std::function<void(const QString &path)> &write,
                      const QStringList &endings = {QStringLiteral("csv"), QStringLiteral("json")});

} // namespace cineq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/background.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace cineq {

/// Runs work in the background and hands its result to `done` on the receiver's thread, unless the receiver is gone.
template <typename Work, typename Done>
void inBackground(QObject *receiver, Work work, const Done &done)
{
    using Value = decltype(work());
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, receiver, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&backgroundPool(), std::move(work)));
}

} // namespace cineq

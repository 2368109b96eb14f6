// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/background.h"

#include <QThreadPool>

namespace cineq {

QThreadPool &backgroundPool()
{
    static QThreadPool pool;
    return pool;
}

QThreadPool &promptPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace cineq

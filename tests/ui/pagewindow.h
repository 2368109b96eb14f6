// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pagefixtures.h"

#include <QPalette>

/// A page on a real session as a window of its own, to be resized and used with mouse and keys.
template <typename Page>
struct PageWindow
{
    QTemporaryDir folder;
    cineq::Session session{folder.path(), QString()};
    Page page{session};

    void show(const QSize &size = {1200, 800})
    {
        page.resize(size);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the page is not active");
    }

    /// Opens a catalogue and waits for its model.
    [[nodiscard]] bool open(const QString &path = QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"))
    {
        QSignalSpy spy(&session, &cineq::Session::modelChanged);
        session.openCatalog(path);
        return spy.wait(kLong) && session.model() != nullptr;
    }
};

/// Saves what the widget looks like into the folder that CINEQ_GRAB names, if it names one.
inline void grab(QWidget &widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("CINEQ_GRAB"); !folder.isEmpty())
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

/// Light on dark, as a system's dark theme has it.
[[nodiscard]] inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x24, 0x26, 0x29));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x22, 0x24, 0x28));
    return palette;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"

#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QMainWindow>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

constexpr int kLong = 60000; // ms: a busy machine is slow, not wrong

/// The child of that name, which must be there.
template <typename Widget>
[[nodiscard]] Widget *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("no child named %s", name);
    return found;
}

inline void typeOver(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

/// Clicks Save. Completions that turn up late swallow a click, as they do for a person.
inline void save(QFileDialog *shown)
{
    const QPointer<QFileDialog> dialog(shown);
    for (int i = 0; i < 50 && dialog && dialog->isVisible(); ++i) {
        QTest::mouseClick(child<QDialogButtonBox>(*dialog, "buttonBox")->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
        QTest::qWait(20);
    }
}

/// Pages on a real session with a small catalogue, to be used with mouse and keys.
struct PageStage
{
    QTemporaryDir folder;
    cineq::Session session{folder.path(), QString()};
    QMainWindow window; // goes before the session that its pages borrow

    PageStage()
    {
        window.resize(1440, 900);
        window.setCentralWidget(new QWidget);
    }

    /// Opens the small catalogue and waits for its model.
    [[nodiscard]] bool open()
    {
        QSignalSpy spy(&session, &cineq::Session::modelChanged);
        session.openCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"));
        return spy.wait(kLong) && session.model() != nullptr;
    }

    /// Shows a page as the panel of a dock, which can be moved and resized.
    template <typename Page>
    [[nodiscard]] Page *show(Qt::DockWidgetArea area = Qt::RightDockWidgetArea)
    {
        auto *dock = new QDockWidget(&window);
        auto *page = new Page(session, dock);
        dock->setWidget(page);
        window.addDockWidget(area, dock);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
        return page;
    }
};

// SPDX-License-Identifier: GPL-3.0-or-later
// Does random things to the desktop for so many actions: clicks, drags, wheels, keys, letters, menu entries, window
// sizes. The same seed does the same things to a program that behaves the same. Fails by crashing, by a report of a
// sanitizer, or where an action takes the program too long.
#include "engine/base/paths.h"
#include "ui/mainwindow/windowkeeper.h"
#include "ui/style/language.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <cstdio>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTellEvery = 1000;

class Monkey : public QObject
{
public:
    Monkey(const WindowKeeper &keeper, int actions, quint32 seed) : m_keeper(keeper), m_left(actions), m_random(seed)
    {
        next();
    }

private:
    /// Posted before it is done: an action may open a menu or a dialog with an event loop of its own.
    void next()
    {
        if (m_left-- <= 0) {
            QCoreApplication::quit();
            return;
        }
        QTimer::singleShot(0, this, [this] {
            next();
            if (m_left % kTellEvery == 0)
                std::fprintf(stderr, "%d actions left\n", m_left);
            act();
        });
    }

    [[nodiscard]] int any(qsizetype count) { return static_cast<int>(m_random.bounded(quint32(count))); }

    void act()
    {
        QWidget *window = topWindow();
        switch (any(20)) {
        case 0:
            return resizeWindow(window);
        case 1:
        case 2:
            return triggerAction();
        case 3:
            return QTest::keyClick(window, Qt::Key_Escape);
        default:
            return touch(anyWidget(window));
        }
    }

    /// What a person can reach now.
    [[nodiscard]] QWidget *topWindow() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget *modal = QApplication::activeModalWidget())
            return modal;
        return &m_keeper.window();
    }

    [[nodiscard]] QWidget *anyWidget(QWidget *window)
    {
        QList<QWidget *> all{window};
        for (QWidget *child : window->findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() && !child->size().isEmpty())
                all.append(child);
        }
        return all[any(all.size())];
    }

    void touch(QWidget *widget)
    {
        const QPoint place(any(widget->width()), any(widget->height()));
        switch (any(10)) {
        case 0:
            return click(widget, place, Qt::LeftButton, 2);
        case 1:
            return click(widget, place, Qt::RightButton);
        case 2:
            return drag(widget, place);
        case 3: {
            QWheelEvent wheel(place, widget->mapToGlobal(place), {}, {0, any(2) == 0 ? 120 : -120}, Qt::NoButton,
                              any(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(widget, &wheel);
            return;
        }
        case 4:
            return type(widget);
        case 5: {
            constexpr Qt::Key keys[] = {Qt::Key_Up,     Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right, Qt::Key_PageDown,
                                        Qt::Key_Return, Qt::Key_Tab,  Qt::Key_Delete, Qt::Key_Space, Qt::Key_Backspace,
                                        Qt::Key_Home,   Qt::Key_End,  Qt::Key_F2,     Qt::Key_Menu};
            constexpr Qt::KeyboardModifiers modifiers[] = {Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                                           Qt::ControlModifier};
            return QTest::keyClick(widget, keys[any(std::size(keys))], modifiers[any(std::size(modifiers))]);
        }
        default:
            return click(widget, place, Qt::LeftButton);
        }
    }

    /// A press may close what is clicked.
    void click(QWidget *widget, QPoint place, Qt::MouseButton button, int times = 1)
    {
        const QPointer<QWidget> still = widget;
        for (int i = 0; i < times; ++i) {
            if (still)
                QTest::mousePress(widget, button, {}, place);
            if (still)
                QTest::mouseRelease(widget, button, {}, place);
        }
    }

    void drag(QWidget *widget, QPoint from)
    {
        const QPoint to(any(widget->width()), any(widget->height()));
        const QPointer<QWidget> still = widget;
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        if (still)
            QTest::mouseMove(widget, to);
        if (still)
            QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
    }

    void type(QWidget *widget)
    {
        static const QString letters = u"aeinorst 0123456789:<>=\"(),.-äé的"_s;
        const QString letter(letters[any(letters.size())]);
        const QPointer<QWidget> still = widget;
        for (const QEvent::Type each : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(each, 0, Qt::NoModifier, letter);
            if (still)
                QCoreApplication::sendEvent(widget, &event);
        }
    }

    void triggerAction()
    {
        if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) // the menus can't be reached
            return;
        QList<QAction *> all;
        for (QAction *action : m_keeper.window().findChildren<QAction *>()) {
            const auto *owner = qobject_cast<QWidget *>(action->parent());
            const bool isInMenu = qobject_cast<const QMenu *>(owner) != nullptr;
            if (action->isEnabled() && !action->menu() && action->objectName() != u"quit"_s &&
                (isInMenu || (owner && owner->isVisible())))
                all.append(action);
        }
        all[any(all.size())]->trigger();
    }

    void resizeWindow(QWidget *window)
    {
        if (window == &m_keeper.window())
            window->resize(700 + any(900), 500 + any(600));
    }

    const WindowKeeper &m_keeper;
    int m_left;
    QRandomGenerator m_random;
};

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir scratch;
    qputenv("HOME", QFile::encodeName(scratch.path())); // where file dialogs begin
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 3 || !scratch.isValid() || !QDir::setCurrent(scratch.path())) {
        std::fputs("usage: monkey [ACTIONS [SEED]]\n", stderr);
        return 2;
    }
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch.path());
    QCoreApplication::setOrganizationName(u"CineQ"_s);
    QCoreApplication::setApplicationName(u"monkey"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    Language::apply(u"en"_s);

    Session session(scratch.filePath(u"models"_s), bundledModelFolder());
    WindowKeeper keeper(session);
    session.openStore(scratch.filePath(u"store.sqlite"_s));
    session.openCatalog(bundledCatalog());
    if (!QTest::qWaitFor([&] { return session.ratingSession() != nullptr; }, 60000)) {
        std::fputs("the bundled movies and model can't be opened\n", stderr);
        return 1;
    }
    const int actions = arguments.size() > 1 ? arguments[1].toInt() : 10000;
    QElapsedTimer clock;
    clock.start();
    Monkey monkey(keeper, actions, arguments.size() > 2 ? arguments[2].toUInt() : 1);
    const int status = QApplication::exec();
    std::fprintf(stderr, "%d actions in %.0f s; %d answers, %d jobs\n", actions, double(clock.elapsed()) / 1000.0,
                 int(session.profile().answers.size()), int(session.jobs().jobs().size()));
    return status;
}

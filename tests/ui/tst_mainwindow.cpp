// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session.h"
#include "tests/ui/stallwatch.h"
#include "ui/docks/inlinemessage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/models/movietablemodel.h"
#include "ui/pages/moviepage.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTestEventLoop>
#include <QToolButton>
#include <QTreeView>

#include <chrono>

using namespace std::chrono_literals;
using cineq::MainWindow;
using cineq::MovieFilterModel;
using cineq::MovieTableModel;
using cineq::Session;
using Column = MovieTableModel::Column;

namespace {

const QString kSmall = QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv");
const QString kBundled = QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv");
constexpr int kPatience = 60000; // milliseconds; models are built meanwhile

/// The desktop as main() puts it together, with folders of its own.
struct Desktop
{
    QTemporaryDir folder;
    Session session{folder.path() + QStringLiteral("/models"), folder.path() + QStringLiteral("/bundled")};
    MainWindow window{session};

    Desktop()
    {
        window.show();
        window.activateWindow();
    }

    [[nodiscard]] MovieFilterModel *movies() const { return window.moviePage()->movies(); }
    [[nodiscard]] QTableView *table() const { return window.moviePage()->table(); }

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }

    /// Opens a catalogue and waits until it can be searched and has a model.
    [[nodiscard]] bool open(const QString &path)
    {
        QSignalSpy model(&session, &Session::modelChanged);
        session.openCatalog(path);
        return QTest::qWaitFor([&] { return !model.isEmpty() && !movies()->isIndexing(); }, kPatience);
    }

    /// Triggers what a click in the menu bar would.
    void choose(const char *action) const { child<QAction>(action)->trigger(); }

    void clickGenre(const QString &name) const
    {
        auto *view = child<QTreeView>("genreView");
        const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, name, 1);
        view->scrollTo(found.front());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(found.front()).center());
    }

    void clickHeader(Column column) const
    {
        QHeaderView *header = table()->horizontalHeader();
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 12;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    }

    [[nodiscard]] QVariant cell(int row, Column column, int role = Qt::DisplayRole) const
    {
        return movies()->index(row, static_cast<int>(column)).data(role);
    }
};

/// Lets the event loop run as QApplication::exec() does: QTest::qWait() takes naps of 10 ms in between.
void runEventLoop(std::chrono::milliseconds time)
{
    QTestEventLoop::instance().enterLoopMSecs(int(time.count()));
}

#define VERIFY_NO_STALL(watch, whileWhat)                                                                              \
    do {                                                                                                               \
        QVERIFY((watch).ticks() > 0);                                                                                  \
        const StallWatch::Stall stall = (watch).longest();                                                             \
        qInfo("longest stall while " whileWhat ": %.1f ms (computing %.1f); by the clock %.1f, at most %.1f",          \
              stall.own.count(), stall.computing.count(), stall.wall.count(), (watch).longestWall().count());          \
        QVERIFY(stall.own < 50ms);                                                                                     \
    } while (false)

/// Qt's own parts of a control that has a name, and a button that gets its name with its text when it is shown.
bool isPartOfControl(const QWidget &widget)
{
    for (const char *type : {"QScrollBar", "QHeaderView", "QComboBoxListView", "QTableCornerButton"}) {
        if (widget.inherits(type))
            return true;
    }
    for (const char *type : {"QAbstractSpinBox", "QTabBar", "QLineEdit", "QComboBox", "QMenuBar"}) {
        if (widget.parent()->inherits(type))
            return true;
    }
    return widget.objectName().startsWith(QStringLiteral("qt_")) ||
           (!widget.isVisible() && widget.parent()->inherits("cineq::InlineMessage"));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void startsEmpty_andSaysSo();
    void opensCatalog_andCounts();
    void typing_filters_andClearRestores();
    void genreClicks_include_exclude_off();
    void emptyResult_saysWhy_andOffersClear();
    void headerClick_sorts_up_down_andBack();
    void columnAction_hidesColumn();
    void dock_closes_andComesBackByViewMenu();
    void layout_isKept_acrossWindows();
    void resetLayout_bringsEverythingBack();
    void storedGeometry_offScreen_opensVisible();
    void storedLayout_damaged_isIgnored();
    void badFile_showsMessage_keepsCatalog();
    void droppedFile_isOpened();
    void selection_fillsDetails_andAnswers();
    void movieTable_hidesAndRates_byItsContextMenu();
    void answerKeys_work_butNotWhileTyping_data();
    void answerKeys_work_butNotWhileTyping();
    void undo_takesAnswerBack();
    void trainingActions_followState();
    void menus_haveMnemonics_andKeysAreUnique();
    void controls_haveAccessibleNames();
    void loading_neverStallsWindow();
    void training_neverStallsWindow();
    void evaluation_neverStallsWindow();
    void steering_neverStallsWindow();

private:
    QTemporaryDir m_settings;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setOrganizationName(QStringLiteral("CineQ"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_mainwindow"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestMainWindow::init()
{
    QSettings().clear();
}

void TestMainWindow::startsEmpty_andSaysSo()
{
    QElapsedTimer timer;
    timer.start();
    Desktop desktop;
    QVERIFY(QTest::qWaitForWindowExposed(&desktop.window));
    qInfo("window shown after %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(desktop.child<QLabel>("notice")->isVisible());
    QVERIFY(!desktop.window.message()->isVisible());
    desktop.session.openCatalog(kSmall);
    QVERIFY(desktop.child<QLabel>("notice")->text().contains(QStringLiteral("small.csv"))); // being read
    QTRY_VERIFY_WITH_TIMEOUT(desktop.table()->isVisible(), kPatience);
}

void TestMainWindow::opensCatalog_andCounts()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    QCOMPARE(desktop.movies()->rowCount(), desktop.session.catalog()->size());
    QVERIFY(desktop.table()->isVisible());
    QVERIFY(desktop.window.windowTitle().contains(QStringLiteral("movies.csv")));
    QVERIFY(
        desktop.child<QLabel>("movieCount")->text().contains(QLocale().toString(desktop.session.catalog()->size())));
}

void TestMainWindow::typing_filters_andClearRestores()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *text = desktop.child<QLineEdit>("filterText");
    QTest::mouseClick(text, Qt::LeftButton);
    QTest::keyClicks(text, QStringLiteral("kubrick 1"));
    QTest::keyClick(text, Qt::Key_Backspace);
    const int found = desktop.movies()->rowCount();
    QVERIFY(found > 0 && found < 50);
    QVERIFY(desktop.child<QLabel>("movieCount")->text().startsWith(QString::number(found)));
    QVERIFY(desktop.session.ratingSession()->steps().isEmpty()); // the 1 was text, not an answer

    QTest::mouseClick(desktop.child<QPushButton>("clearFilters"), Qt::LeftButton);
    QVERIFY(text->text().isEmpty());
    QCOMPARE(desktop.movies()->rowCount(), desktop.session.catalog()->size());
}

void TestMainWindow::genreClicks_include_exclude_off()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    const int all = desktop.movies()->rowCount();
    const QStringList genres = desktop.session.catalog()->terms(cineq::TermKind::Genre).vocabulary();
    const int westerns = desktop.session.catalog()
                             ->terms(cineq::TermKind::Genre)
                             .counts()[static_cast<std::size_t>(genres.indexOf(QStringLiteral("Western")))];
    desktop.clickGenre(QStringLiteral("Western"));
    QCOMPARE(desktop.movies()->rowCount(), westerns);
    desktop.clickGenre(QStringLiteral("Western"));
    QCOMPARE(desktop.movies()->rowCount(), all - westerns);
    desktop.clickGenre(QStringLiteral("Western"));
    QCOMPARE(desktop.movies()->rowCount(), all);

    auto *view = desktop.child<QTreeView>("genreView"); // the keyboard does the same
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(desktop.movies()->rowCount(), westerns);
}

void TestMainWindow::emptyResult_saysWhy_andOffersClear()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QTest::keyClicks(desktop.child<QLineEdit>("filterText"), QStringLiteral("xyzzy"));
    const auto *notice = desktop.child<QLabel>("notice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("xyzzy")));
    QTest::mouseClick(desktop.child<QPushButton>("noticeClearFilters"), Qt::LeftButton);
    QVERIFY(desktop.table()->isVisible());
    QCOMPARE(desktop.movies()->rowCount(), desktop.session.catalog()->size());
}

void TestMainWindow::headerClick_sorts_up_down_andBack()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    desktop.clickHeader(Column::Year);
    const int oldest = desktop.cell(0, Column::Year, MovieTableModel::SortRole).toInt();
    desktop.clickHeader(Column::Year);
    const int newest = desktop.cell(0, Column::Year, MovieTableModel::SortRole).toInt();
    QVERIFY(oldest < 1930);
    QVERIFY(newest > 2010);
    desktop.clickHeader(Column::Year);
    QCOMPARE(desktop.movies()->catalogRow(0), 0);
    QCOMPARE(desktop.movies()->catalogRow(100), 100);
}

void TestMainWindow::columnAction_hidesColumn()
{
    Desktop desktop;
    QAction *votes = desktop.window.moviePage()->columnActions()[static_cast<int>(Column::Votes)];
    QVERIFY(votes->isChecked());
    votes->trigger();
    QVERIFY(desktop.table()->isColumnHidden(static_cast<int>(Column::Votes)));
    votes->trigger();
    QVERIFY(!desktop.table()->isColumnHidden(static_cast<int>(Column::Votes)));
    QVERIFY(!desktop.window.moviePage()->columnActions()[static_cast<int>(Column::Title)]->isEnabled());
}

void TestMainWindow::dock_closes_andComesBackByViewMenu()
{
    Desktop desktop;
    for (const char *name :
         {"filterDock", "detailsDock", "recommendationDock", "sessionDock", "trainingDock", "evaluationDock"}) {
        auto *dock = desktop.child<QDockWidget>(name);
        QVERIFY2(dock, name);
        dock->close();
        QVERIFY(!dock->toggleViewAction()->isChecked());
        dock->toggleViewAction()->trigger();
        QTRY_VERIFY(!dock->visibleRegion().isEmpty()); // in front of its tabs, too
    }
}

void TestMainWindow::layout_isKept_acrossWindows()
{
    {
        Desktop first;
        QVERIFY(first.open(kSmall));
        first.window.resize(1200, 800);
        first.child<QDockWidget>("trainingDock")->close();
        first.window.addDockWidget(Qt::RightDockWidgetArea, first.child<QDockWidget>("filterDock"));
        first.window.moviePage()->columnActions()[static_cast<int>(Column::Tags)]->trigger();
        first.table()->setColumnWidth(static_cast<int>(Column::Genres), 123);
        first.clickHeader(Column::Rating);
        first.window.close();
    }
    Desktop second;
    QVERIFY(QTest::qWaitForWindowExposed(&second.window));
    QVERIFY(!second.child<QDockWidget>("trainingDock")->isVisible());
    QCOMPARE(second.window.dockWidgetArea(second.child<QDockWidget>("filterDock")), Qt::RightDockWidgetArea);
    QVERIFY(second.table()->isColumnHidden(static_cast<int>(Column::Tags)));
    QVERIFY(!second.window.moviePage()->columnActions()[static_cast<int>(Column::Tags)]->isChecked());
    QCOMPARE(second.table()->columnWidth(static_cast<int>(Column::Genres)), 123);
    QCOMPARE(second.movies()->sortColumn(), static_cast<int>(Column::Rating));
}

void TestMainWindow::resetLayout_bringsEverythingBack()
{
    Desktop desktop;
    for (const char *name : {"filterDock", "detailsDock", "trainingDock"})
        desktop.child<QDockWidget>(name)->close();
    desktop.child<QDockWidget>("sessionDock")->setFloating(true);
    desktop.window.moviePage()->columnActions()[static_cast<int>(Column::Year)]->trigger();
    desktop.choose("resetLayout");
    for (const char *name : {"filterDock", "detailsDock", "trainingDock", "sessionDock"}) {
        QVERIFY(!desktop.child<QDockWidget>(name)->isHidden());
        QVERIFY(!desktop.child<QDockWidget>(name)->isFloating());
    }
    QCOMPARE(desktop.window.dockWidgetArea(desktop.child<QDockWidget>("trainingDock")), Qt::BottomDockWidgetArea);
    QVERIFY(!desktop.table()->isColumnHidden(static_cast<int>(Column::Year)));
}

void TestMainWindow::storedGeometry_offScreen_opensVisible()
{
    {
        Desktop desktop;
        desktop.window.setGeometry(20000, 20000, 900, 600);
        desktop.window.close();
    }
    Desktop desktop;
    const QRect screen = desktop.window.screen()->availableGeometry();
    const QRect seen = screen.intersected(desktop.window.geometry());
    QVERIFY(seen.width() >= 200 && seen.height() >= 100);
    QVERIFY(desktop.window.width() >= desktop.window.minimumWidth());
}

void TestMainWindow::storedLayout_damaged_isIgnored()
{
    {
        QSettings settings;
        settings.setValue(QStringLiteral("window/geometry"), QByteArray("nonsense"));
        settings.setValue(QStringLiteral("window/layout"), QByteArray("nonsense"));
        settings.setValue(QStringLiteral("movies/header"), QByteArray("nonsense"));
        settings.setValue(QStringLiteral("movies/headerVersion"), 1);
    }
    Desktop desktop;
    QVERIFY(desktop.child<QDockWidget>("filterDock")->isVisible());
    QVERIFY(!desktop.table()->isColumnHidden(static_cast<int>(Column::Year)));
}

void TestMainWindow::badFile_showsMessage_keepsCatalog()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    const cineq::CatalogPtr before = desktop.session.catalog();
    for (const char *name : {"missing.csv", "empty.csv", "header_only.csv", "wrong_columns.csv"}) {
        desktop.session.openCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/") + QString::fromLatin1(name));
        QTRY_VERIFY(desktop.window.message()->isVisible());
        QVERIFY(desktop.window.message()->text().contains(QString::fromLatin1(name)));
        QVERIFY(!desktop.window.message()->text().contains(QLatin1Char('\n')));
        QCOMPARE(desktop.session.catalog(), before);
        QCOMPARE(desktop.movies()->rowCount(), before->size());
        QVERIFY(!QApplication::activeModalWidget());
        QTest::mouseClick(desktop.window.message()->findChild<QToolButton *>(QStringLiteral("messageClose")),
                          Qt::LeftButton);
        QVERIFY(!desktop.window.message()->isVisible());
    }
}

void TestMainWindow::droppedFile_isOpened()
{
    Desktop desktop;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(kSmall)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desktop.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desktop.window, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.session.catalog() != nullptr, kPatience);
    QCOMPARE(desktop.movies()->rowCount(), 60);
}

void TestMainWindow::selection_fillsDetails_andAnswers()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    const QModelIndex second = desktop.movies()->index(1, 0);
    QTest::mouseClick(desktop.table()->viewport(), Qt::LeftButton, {}, desktop.table()->visualRect(second).center());
    QCOMPARE(desktop.child<QLabel>("detailsTitle")->text(), second.data().toString());

    auto *like = desktop.child<QToolButton>("details-like");
    QVERIFY(like->isEnabled());
    QTest::mouseClick(like, Qt::LeftButton);
    QTRY_COMPARE(desktop.session.ratingSession()->steps().size(), 1);
    QCOMPARE(desktop.session.ratingSession()->steps().front().row, 1);
    QVERIFY(!like->isEnabled()); // one answer a movie
    desktop.session.undoFeedback();
    QTRY_VERIFY(like->isEnabled());
}

void TestMainWindow::movieTable_hidesAndRates_byItsContextMenu()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QCOMPARE(desktop.table()->contextMenuPolicy(), Qt::ActionsContextMenu);
    const auto select = [&](int row) {
        const QModelIndex index = desktop.movies()->index(row, 0);
        QTest::mouseClick(desktop.table()->viewport(), Qt::LeftButton, {}, desktop.table()->visualRect(index).center());
    };
    const auto *notInterested = desktop.table()->findChild<QAction *>(QStringLiteral("notInterested"));
    QVERIFY(!notInterested->isEnabled());
    select(1);
    QVERIFY(notInterested->isEnabled());
    desktop.table()->setFocus();
    QTest::keyClick(desktop.table(), Qt::Key_Delete);
    const cineq::RatingSession *ratings = desktop.session.ratingSession();
    QCOMPARE(ratings->hidden().size(), 1);
    QCOMPARE(ratings->hidden().first().row, 1);
    QVERIFY(desktop.window.message()->isVisible());
    QCOMPARE(desktop.movies()->rowCount(), 60); // browsing leaves nothing out
    desktop.choose("undoFeedback");
    QVERIFY(ratings->hidden().isEmpty());
    QVERIFY(!desktop.window.message()->isVisible());

    select(2);
    desktop.table()->findChild<QAction *>(QStringLiteral("seen-like"))->trigger();
    QCOMPARE(ratings->steps().last().row, 2);
    QVERIFY(!notInterested->isEnabled()); // one answer a movie
}

void TestMainWindow::answerKeys_work_butNotWhileTyping_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<cineq::FeedbackKind>("kind");
    QTest::newRow("1 likes") << Qt::Key_1 << cineq::FeedbackKind::Like;
    QTest::newRow("2 watches") << Qt::Key_2 << cineq::FeedbackKind::Watch;
    QTest::newRow("3 clicks") << Qt::Key_3 << cineq::FeedbackKind::Click;
    QTest::newRow("4 skips") << Qt::Key_4 << cineq::FeedbackKind::Skip;
    QTest::newRow("5 ignores") << Qt::Key_5 << cineq::FeedbackKind::Ignore;
}

void TestMainWindow::answerKeys_work_butNotWhileTyping()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const cineq::FeedbackKind, kind);
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));

    desktop.table()->setFocus();
    const int shown = desktop.session.ratingSession()->current()->row;
    QTest::keyClick(desktop.table(), key);
    QTRY_COMPARE(desktop.session.ratingSession()->steps().size(), 1);
    QCOMPARE(desktop.session.ratingSession()->steps().front().row, shown);
    QCOMPARE(desktop.session.ratingSession()->steps().front().kind, kind);

    auto *text = desktop.child<QLineEdit>("filterText");
    text->setFocus();
    QTest::keyClick(text, key);
    QCOMPARE(text->text(), QString(QLatin1Char('0' + (key - Qt::Key_0))));
    auto *number = desktop.window.findChild<QSpinBox *>();
    if (number) {
        number->setFocus();
        QTest::keyClick(number, key);
    }
    QTest::qWait(50);
    QCOMPARE(desktop.session.ratingSession()->steps().size(), 1);
}

void TestMainWindow::undo_takesAnswerBack()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    const auto *undo = desktop.child<QAction>("undoFeedback");
    QVERIFY(!undo->isEnabled());
    const int shown = desktop.session.ratingSession()->current()->row;
    desktop.choose("answer-skip");
    desktop.choose("answer-like");
    QTRY_COMPARE(desktop.session.ratingSession()->steps().size(), 2);
    QVERIFY(undo->isEnabled());
    desktop.choose("undoFeedback");
    desktop.choose("undoFeedback");
    QTRY_COMPARE(desktop.session.ratingSession()->steps().size(), 0);
    QCOMPARE(desktop.session.ratingSession()->current()->row, shown);
    QVERIFY(!undo->isEnabled());
}

void TestMainWindow::trainingActions_followState()
{
    Desktop desktop;
    const auto *start = desktop.child<QAction>("startTraining");
    const auto *pause = desktop.child<QAction>("pauseTraining");
    const auto *stop = desktop.child<QAction>("stopTraining");
    QVERIFY(!start->isEnabled()); // nothing to train on yet
    QVERIFY(desktop.open(kSmall));
    QVERIFY(start->isEnabled() && !pause->isEnabled() && !stop->isEnabled());
    desktop.choose("startTraining");
    QTRY_COMPARE_WITH_TIMEOUT(desktop.session.trainingState(), cineq::TrainingState::Running, kPatience);
    QVERIFY(!start->isEnabled() && pause->isEnabled() && stop->isEnabled());
    const QString pauseText = pause->text();
    desktop.choose("pauseTraining");
    QTRY_COMPARE_WITH_TIMEOUT(desktop.session.trainingState(), cineq::TrainingState::Paused, kPatience);
    QVERIFY(pause->isEnabled() && stop->isEnabled());
    QVERIFY(pause->text() != pauseText);
    desktop.choose("stopTraining");
    QTRY_COMPARE_WITH_TIMEOUT(desktop.session.trainingState(), cineq::TrainingState::Idle, kPatience);
    QVERIFY(start->isEnabled() && !pause->isEnabled() && !stop->isEnabled());
}

void TestMainWindow::menus_haveMnemonics_andKeysAreUnique()
{
    Desktop desktop;
    QStringList keys;
    const QList<QAction *> menus = desktop.window.menuBar()->actions();
    QCOMPARE(menus.size(), 5);
    for (const QAction *menu : menus) {
        QVERIFY(menu->text().contains(QLatin1Char('&')));
        for (const QAction *action : menu->menu()->actions()) {
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
            if (!action->shortcut().isEmpty())
                keys.append(action->shortcut().toString());
        }
    }
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(keys.contains(QStringLiteral("Ctrl+O")) && keys.contains(QStringLiteral("Ctrl+E")));
}

void TestMainWindow::controls_haveAccessibleNames()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QStringList unnamed;
    for (const QWidget *widget : desktop.window.findChildren<QWidget *>()) {
        const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") ||
                               widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox") ||
                               widget->inherits("QAbstractSlider") || widget->inherits("QAbstractItemView") ||
                               widget->inherits("QProgressBar");
        if (!isControl || isPartOfControl(*widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!face || face->text(QAccessible::Name).isEmpty()) {
            unnamed.append(QStringLiteral("%1 %2 in %3")
                               .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                    widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
}

void TestMainWindow::loading_neverStallsWindow()
{
    Desktop desktop;
    QVERIFY(QTest::qWaitForWindowExposed(&desktop.window));
    runEventLoop(200ms); // the first paint is not loading
    QSignalSpy model(&desktop.session, &Session::modelChanged);
    StallWatch watch;
    desktop.session.openCatalog(kBundled);
    QVERIFY(model.wait(kPatience));
    runEventLoop(200ms);
    watch.stop();
    QVERIFY(!desktop.movies()->isIndexing());
    VERIFY_NO_STALL(watch, "movies were read and a model was made");
}

void TestMainWindow::training_neverStallsWindow()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    QSignalSpy episodes(&desktop.session, &Session::episodesFinished);
    QSignalSpy finished(&desktop.session, &Session::trainingFinished);
    StallWatch watch;
    desktop.choose("startTraining");
    while (episodes.count() < 3)
        QVERIFY(episodes.wait(kPatience));
    QTest::keyClicks(desktop.child<QLineEdit>("filterText"), QStringLiteral("love story"));
    desktop.clickHeader(Column::Title);
    desktop.child<QLineEdit>("filterText")->clear();
    runEventLoop(500ms);
    desktop.choose("stopTraining");
    QVERIFY(finished.wait(kPatience));
    runEventLoop(200ms);
    watch.stop();
    QCOMPARE(desktop.session.trainingState(), cineq::TrainingState::Idle);
    VERIFY_NO_STALL(watch, "training, filtering and sorting");
}

void TestMainWindow::evaluation_neverStallsWindow()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *start = desktop.child<QPushButton>("startEvaluation");
    desktop.child<QDockWidget>("evaluationDock")->raise();
    QTRY_VERIFY(start->isVisible());
    runEventLoop(200ms);
    StallWatch watch;
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::keyClicks(desktop.child<QLineEdit>("filterText"), QStringLiteral("love story"));
    desktop.clickHeader(Column::Title);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kPatience);
    runEventLoop(200ms);
    watch.stop();
    QVERIFY(desktop.child<QTableView>("evaluationTable")->isVisible());
    VERIFY_NO_STALL(watch, "policies were evaluated and the report came");
}

/// The bundled model, thirty answers, genres that bend the state, the longest list with its parts: all that a list
/// costs.
void TestMainWindow::steering_neverStallsWindow()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    QSignalSpy model(&desktop.session, &Session::modelChanged);
    desktop.session.openModel(QStringLiteral(CINEQ_BUNDLED_DATA "/../models/default.cineq"));
    QVERIFY(model.wait(kPatience));
    for (int answer = 0; answer < 30; ++answer)
        desktop.session.giveFeedback(answer % 3 == 0 ? cineq::FeedbackKind::Ignore : cineq::FeedbackKind::Like);
    desktop.child<QDockWidget>("recommendationDock")->raise();
    desktop.child<QSpinBox>("topK")->setValue(50);
    QTest::keyClicks(desktop.child<QLineEdit>("genres"), QStringLiteral("drama, crime"));
    for (const char *heading : {"steering", "why"})
        QTest::mouseClick(desktop.child<QToolButton>(heading), Qt::LeftButton);
    runEventLoop(1000ms);
    auto *slider = desktop.child<QSlider>("diversity");
    slider->setFocus();
    StallWatch watch;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(slider, Qt::Key_Right);
        runEventLoop(15ms);
    }
    watch.stop();
    const QString summary = desktop.child<QLabel>("steeringSummary")->text();
    QVERIFY2(summary.contains(QLatin1String("of 50 ")) && !summary.startsWith(QLatin1Char('0')), qPrintable(summary));
    VERIFY_NO_STALL(watch, "a slider steered the list");
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

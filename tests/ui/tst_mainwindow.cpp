// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopfixtures.h"
#include "ui/docks/inlinemessage.h"
#include "ui/models/recommendationmodel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QToolBar>
#include <QToolButton>

using cineq::MovieTableModel;
using Column = MovieTableModel::Column;

namespace {

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
    void init() { QSettings().clear(); }
    void startsEmpty_andSaysSo();
    void opensCatalog_andCounts();
    void typing_filters_andClearRestores();
    void genreClicks_include_exclude_off();
    void emptyResult_saysWhy_andOffersClear();
    void misspelledSearch_offersTheSpellingMeant();
    void headerClick_sorts_up_down_andBack();
    void badFile_showsMessage_keepsCatalog();
    void droppedFile_isOpened();
    void selection_fillsDetails_andAnswers();
    void movieTable_hidesAndRates_byItsContextMenu();
    void movieMenu_isOfThePageInSight();
    void blindAnswers_leaveTheListWithoutExpectations();
    void whatWasSaid_goesWithThePage();
    void failedTraining_isToldOnce();
    void fifthAnswer_saysThatTheListIsReady();
    void answer_saysWhatLeftTheList();
    void quitting_asks_whileARunIsUnderWay();
    void lowWindow_hasEveryPageInItsBar();
    void answerKeys_work_butNotWhileTyping_data();
    void answerKeys_work_butNotWhileTyping();
    void undo_takesAnswerBack();
    void trainingActions_followState();
    void menus_haveMnemonics_andKeysAreUnique();
    void controls_haveAccessibleNames();

private:
    OwnSettings m_settings{QStringLiteral("tst_mainwindow")};
};

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
    auto *text = desktop.child<QLineEdit>("queryText");
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
    desktop.clickFacet(QStringLiteral("Western"));
    QCOMPARE(desktop.movies()->rowCount(), westerns);
    desktop.clickFacet(QStringLiteral("Western"));
    QCOMPARE(desktop.movies()->rowCount(), all - westerns);
    desktop.clickFacet(QStringLiteral("Western"));
    QCOMPARE(desktop.movies()->rowCount(), all);

    auto *view = desktop.child<QTreeView>("facetView"); // the keyboard does the same
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(desktop.movies()->rowCount(), westerns);
}

void TestMainWindow::emptyResult_saysWhy_andOffersClear()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QTest::keyClicks(desktop.child<QLineEdit>("queryText"), QStringLiteral("xyzzy"));
    const auto *notice = desktop.child<QLabel>("notice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("xyzzy")));
    QTest::mouseClick(desktop.child<QPushButton>("noticeClearFilters"), Qt::LeftButton);
    QVERIFY(desktop.table()->isVisible());
    QCOMPARE(desktop.movies()->rowCount(), desktop.session.catalog()->size());
}

void TestMainWindow::misspelledSearch_offersTheSpellingMeant()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *line = desktop.child<QLineEdit>("queryText");
    QTest::keyClicks(line, QStringLiteral("genre:westrn year:1950..1959"));
    auto *respell = desktop.child<QPushButton>("noticeRespell");
    QTRY_VERIFY(respell->isVisible());
    QTest::mouseClick(respell, Qt::LeftButton);
    QCOMPARE(line->text(), QStringLiteral("genre:Western year:1950..1959"));
    QVERIFY(desktop.movies()->rowCount() > 0);
    QVERIFY(desktop.table()->isVisible());
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
    QVERIFY(like->isEnabled()); // for another answer in its place
    const auto *answered = desktop.child<QLabel>("answered");
    const QString text = answered->text();
    desktop.session.undo();
    QTRY_VERIFY(answered->text() != text);
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
    QTRY_VERIFY(ratings->hidden().isEmpty());
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

    auto *text = desktop.child<QLineEdit>("queryText");
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
    QTRY_VERIFY(!undo->isEnabled());
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
    QCOMPARE(menus.size(), 8);
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

void TestMainWindow::movieMenu_isOfThePageInSight()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *menu = desktop.child<QMenu>("movieMenu");
    const auto offered = [&] {
        menu->popup({});
        const QList<QAction *> actions = menu->actions();
        menu->close();
        return actions;
    };
    QVERIFY(offered().contains(desktop.table()->findChild<QAction *>(QStringLiteral("wish"))));
    desktop.choose("workspace-recommend");
    auto *page = desktop.child<QWidget>("recommendationPage");
    QVERIFY(offered().contains(page->findChild<QAction *>(QStringLiteral("notInterested"))));
    QVERIFY(!offered().contains(desktop.table()->findChild<QAction *>(QStringLiteral("wish"))));
}

void TestMainWindow::blindAnswers_leaveTheListWithoutExpectations()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    desktop.choose("workspace-session");
    const auto *list = desktop.child<QTableView>("listTable");
    const auto q = static_cast<int>(cineq::RecommendationModel::Column::Q);
    QTRY_VERIFY(list->isVisible() && !list->isColumnHidden(q));
    auto *blind = desktop.child<QCheckBox>("blind");
    blind->setFocus();
    QTest::keyClick(blind, Qt::Key_Space);
    QVERIFY(list->isColumnHidden(q));
    QTest::keyClick(blind, Qt::Key_Space);
    QVERIFY(!list->isColumnHidden(q));
}

void TestMainWindow::whatWasSaid_goesWithThePage()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    desktop.table()->selectRow(3);
    desktop.table()->findChild<QAction *>(QStringLiteral("notInterested"))->trigger();
    QVERIFY(desktop.window.message()->isVisible());
    desktop.choose("workspace-session");
    QVERIFY(!desktop.window.message()->isVisible());
}

void TestMainWindow::failedTraining_isToldOnce()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    const auto told = [&desktop] {
        const QList<cineq::InlineMessage *> messages = desktop.window.findChildren<cineq::InlineMessage *>();
        return std::ranges::count_if(messages,
                                     [](const cineq::InlineMessage *message) { return message->isVisible(); });
    };
    QSignalSpy failed(&desktop.session, &cineq::Session::trainingFailed);
    for (const char *workspace : {"workspace-training", "workspace-catalogue"}) { // that is in sight by then
        auto *preset = desktop.child<QComboBox>("preset");
        desktop.choose("workspace-training");
        preset->setFocus();
        QTest::keyClick(preset, Qt::Key_Home);
        QTest::keyClick(preset, Qt::Key_Down); // real people, whose ratings of these movies nobody has
        desktop.choose("startTraining");
        desktop.choose(workspace);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(told(), 1);
        failed.clear();
    }
}

void TestMainWindow::fifthAnswer_saysThatTheListIsReady()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    desktop.choose("workspace-session");
    auto *message = desktop.child<QWidget>("sessionPage")->findChild<cineq::InlineMessage *>();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!message->isVisible());
        desktop.choose("answer-like");
    }
    QVERIFY(message->isVisible());
    QTest::mouseClick(message->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
    QVERIFY(desktop.child<QWidget>("recommendationPage")->isVisible());
    desktop.choose("answer-like");
    QVERIFY(!message->isVisible());
}

void TestMainWindow::answer_saysWhatLeftTheList()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    desktop.choose("workspace-session");
    const auto *left = desktop.child<QLabel>("listLeft");
    QTRY_VERIFY(desktop.child<QTableView>("listTable")->model()->rowCount() > 0);
    QVERIFY(!left->isVisible());
    const QString title = desktop.session.ratingSession()->current()->title;
    desktop.choose("answer-like");
    QTRY_VERIFY(left->isVisible());
    QVERIFY2(left->text().contains(title), qPrintable(left->text()));
}

void TestMainWindow::quitting_asks_whileARunIsUnderWay()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    desktop.choose("startTraining");
    QVERIFY(desktop.session.trainingState() != cineq::TrainingState::Idle);
    desktop.choose("quit");
    auto *question = desktop.child<QMessageBox>("quitQuestion");
    QVERIFY(question && question->isVisible() && desktop.window.isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(desktop.window.isVisible());
    QVERIFY(desktop.session.trainingState() != cineq::TrainingState::Idle);
    QTRY_VERIFY(!desktop.child<QMessageBox>("quitQuestion"));

    desktop.choose("quit");
    question = desktop.child<QMessageBox>("quitQuestion");
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!desktop.window.isVisible());
}

void TestMainWindow::lowWindow_hasEveryPageInItsBar()
{
    Desktop desktop;
    auto *bar = desktop.child<QToolBar>("workspaceBar");
    const auto isWhole = [&] {
        return std::ranges::all_of(bar->actions(),
                                   [&](QAction *action) { return bar->widgetForAction(action)->isVisible(); });
    };
    desktop.window.resize(1000, 900);
    QTRY_VERIFY(isWhole());
    QCOMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextUnderIcon);
    desktop.window.setMinimumSize(100, 100);
    desktop.window.resize(800, 420);
    QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QTRY_VERIFY(isWhole());
    desktop.window.resize(1000, 900);
    QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextUnderIcon);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Searching the catalogue in the window: by typing, by clicks, by saved searches.
#include "tests/ui/desktopfixtures.h"

#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestMovieSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clicks_writeTheQuery_andTypingMarksTheFacets();
    void mistake_isSaid_andTheLastResultStays();
    void escape_empties_andDownEntersTheTable();
    void soughtValue_isFoundAndClicked();
    void covers_showTheSameMovies_andTheSameChoice();
    void savedSearch_isUsed_renamed_removed_andUndone();
    void searchesAndAnswers_areUndoneInTheOrderTheyWereMade();
    void whatIsTyped_isTheLinesToUndo_andClicksToo();

private:
    OwnSettings m_settings{u"moviesearch"_s};
};

void TestMovieSearch::clicks_writeTheQuery_andTypingMarksTheFacets()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *text = desktop.child<QLineEdit>("queryText");
    QTest::keyClicks(text, u"robot"_s);
    desktop.clickFacet(u"Sci-Fi"_s);
    desktop.clickFacet(u"Comedy"_s);
    QCOMPARE(text->text(), u"robot genre:Sci-Fi,Comedy"_s);
    desktop.clickFacet(u"Comedy"_s);
    QCOMPARE(text->text(), u"robot genre:Sci-Fi not genre:Comedy"_s);
    const int rows = desktop.movies()->rowCount();
    QVERIFY(rows > 0 && rows < 100);

    text->selectAll();
    QTest::keyClicks(text, u"genre:western,war"_s);
    auto *view = desktop.child<QTreeView>("facetView");
    const QModelIndex war =
        view->model()
            ->match(view->model()->index(0, 0), Qt::DisplayRole, u"War"_s, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    QTRY_VERIFY(war.data(Qt::AccessibleTextRole).toString().endsWith(u"included"_s));
}

void TestMovieSearch::mistake_isSaid_andTheLastResultStays()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *text = desktop.child<QLineEdit>("queryText");
    const auto *mistake = desktop.child<QLabel>("queryMistake");
    QTest::keyClicks(text, u"genre:horror"_s);
    const int rows = desktop.movies()->rowCount();
    QVERIFY(mistake->isHidden());
    QGuiApplication::clipboard()->setText(u" yeer:1990"_s);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(mistake->isVisible());
    QVERIFY2(mistake->text().contains(u"year"_s), qPrintable(mistake->text()));
    QCOMPARE(desktop.movies()->rowCount(), rows);
    desktop.clickFacet(u"Comedy"_s); // goes on from the last one without a mistake
    QCOMPARE(text->text(), u"genre:horror,Comedy"_s);
    QVERIFY(mistake->isHidden());
}

void TestMovieSearch::escape_empties_andDownEntersTheTable()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    auto *text = desktop.child<QLineEdit>("queryText");
    QTest::keyClick(desktop.table(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"xyzzy"_s);
    QTest::keyClick(text, Qt::Key_Down);
    QVERIFY(text->hasFocus()); // there is nothing to go to
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(text->text(), QString());
    QTest::keyClick(text, Qt::Key_Down);
    QVERIFY(desktop.table()->hasFocus());
    QCOMPARE(desktop.table()->currentIndex().row(), 0);
}

void TestMovieSearch::soughtValue_isFoundAndClicked()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    QTest::keyClicks(desktop.child<QLineEdit>("facetText"), u"isao tak"_s);
    desktop.clickFacet(u"Isao Takahata"_s);
    QCOMPARE(desktop.child<QLineEdit>("queryText")->text(), u"director:\"Isao Takahata\""_s);
    QVERIFY(desktop.movies()->rowCount() > 0);
    QTest::mouseClick(desktop.child<QPushButton>("clearFilters"), Qt::LeftButton);
    QVERIFY(desktop.child<QLineEdit>("facetText")->text().isEmpty());
    QCOMPARE(desktop.movies()->rowCount(), desktop.session.catalog()->size());
}

void TestMovieSearch::covers_showTheSameMovies_andTheSameChoice()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    desktop.window.moviePage()->selectMovie(2);
    QTest::keyClick(&desktop.window, Qt::Key_G, Qt::ControlModifier);
    auto *covers = desktop.child<QListView>("coverGrid");
    QVERIFY(covers->isVisible() && !desktop.table()->isVisible());
    QCOMPARE(covers->currentIndex().row(), 2);
    QCOMPARE(covers->model()->rowCount(), desktop.movies()->rowCount());
    QTest::mouseClick(covers->viewport(), Qt::LeftButton, {},
                      covers->visualRect(covers->model()->index(1, 0)).center());
    QCOMPARE(desktop.window.moviePage()->currentMovie(), 1);
    QTest::keyClick(covers, Qt::Key_Right);
    QCOMPARE(desktop.window.moviePage()->currentMovie(), 2);
    QCOMPARE(covers->actions(), desktop.table()->actions());
    QTest::keyClick(covers, Qt::Key_Insert);
    QCOMPARE(desktop.session.listedRows(cineq::kWishList), QList{2});

    QTest::keyClicks(desktop.child<QLineEdit>("queryText"), u"xyzzy"_s);
    QVERIFY(desktop.child<QLabel>("notice")->isVisible());
    desktop.child<QLineEdit>("queryText")->clear();
    QVERIFY(covers->isVisible());
    QTest::keyClick(&desktop.window, Qt::Key_G, Qt::ControlModifier);
    QVERIFY(desktop.table()->isVisible());
}

void TestMovieSearch::savedSearch_isUsed_renamed_removed_andUndone()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *text = desktop.child<QLineEdit>("queryText");
    auto *saved = desktop.child<QTreeView>("savedView");
    const auto name = [&](const QString &typed) {
        auto *dialog = desktop.window.findChild<QInputDialog *>();
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    };

    desktop.choose("saveFilter"); // nothing is searched for: there is nothing to save
    QVERIFY(!desktop.window.findChild<QInputDialog *>());
    QVERIFY(!saved->isVisible());
    QTest::keyClicks(text, u"genre:western year:<1970"_s);
    const int rows = desktop.movies()->rowCount();
    desktop.choose("saveFilter");
    name(u"Old westerns"_s);
    QTRY_VERIFY(saved->isVisible());
    QTRY_COMPARE(saved->model()->index(0, 1).data().toString(), QLocale().toString(rows));

    QTest::keyClick(text, Qt::Key_Escape);
    QTest::mouseClick(saved->viewport(), Qt::LeftButton, {}, saved->visualRect(saved->model()->index(0, 0)).center());
    QCOMPARE(text->text(), u"genre:western year:<1970"_s);
    QCOMPARE(desktop.movies()->rowCount(), rows);

    desktop.choose("renameSaved");
    name(u"Dust"_s);
    QTRY_COMPARE(saved->model()->index(0, 0).data().toString(), u"Dust"_s);
    saved->setCurrentIndex(saved->model()->index(0, 0));
    desktop.choose("removeSaved");
    QTRY_VERIFY(!saved->isVisible());
    desktop.choose("undoFeedback");
    QTRY_VERIFY(saved->isVisible());
    QCOMPARE(saved->model()->index(0, 0).data().toString(), u"Dust"_s);
}

void TestMovieSearch::searchesAndAnswers_areUndoneInTheOrderTheyWereMade()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *text = desktop.child<QLineEdit>("queryText");
    const auto *undo = desktop.child<QAction>("undoFeedback");
    const auto *redo = desktop.child<QAction>("redoFeedback");
    const auto *session = desktop.session.ratingSession();
    QVERIFY(!undo->isEnabled());

    desktop.clickFacet(u"Western"_s);
    const QString western = text->text();
    QVERIFY2(western.contains(u"Western"_s), qPrintable(western));
    QCOMPARE(undo->text(), u"&Undo: searched for "_s + western);
    QTest::qWait(5);
    desktop.choose("answer-like");
    QVERIFY2(undo->text().startsWith(u"&Undo: liked "_s), qPrintable(undo->text()));
    QTest::qWait(5);
    desktop.clickFacet(u"Crime"_s);
    desktop.choose("workspace-session");

    desktop.choose("undoFeedback"); // of what can't be seen here: it is shown
    QCOMPARE(text->text(), western);
    QVERIFY(text->isVisible());
    desktop.choose("undoFeedback");
    QTRY_VERIFY(session->steps().isEmpty());
    QCOMPARE(text->text(), western);
    desktop.choose("undoFeedback");
    QCOMPARE(text->text(), QString());
    QVERIFY(!undo->isEnabled());

    QCOMPARE(redo->text(), u"&Redo: searched for "_s + western);
    desktop.choose("redoFeedback");
    QCOMPARE(text->text(), western);
    QTRY_VERIFY2(redo->text().startsWith(u"&Redo: liked "_s), qPrintable(redo->text()));
    desktop.choose("redoFeedback");
    QTRY_COMPARE(session->steps().size(), 1);
    QTRY_VERIFY2(redo->text().startsWith(u"&Redo: searched for "_s), qPrintable(redo->text()));
    desktop.choose("redoFeedback");
    QVERIFY2(text->text().contains(u"Crime"_s), qPrintable(text->text()));
    QVERIFY(!redo->isEnabled());
}

void TestMovieSearch::whatIsTyped_isTheLinesToUndo_andClicksToo()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *text = desktop.child<QLineEdit>("queryText");
    text->setFocus();
    QTest::keyClicks(text, u"lonely robot"_s);
    QVERIFY(!desktop.child<QAction>("undoFeedback")->isEnabled());
    desktop.clickFacet(u"Comedy"_s);
    const QString clicked = text->text();
    QVERIFY(clicked != u"lonely robot"_s);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text->text(), u"lonely robot"_s);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text->text(), clicked);

    desktop.choose("clearAllFilters");
    desktop.choose("undoFeedback");
    QCOMPARE(text->text(), clicked);
}

QTEST_MAIN(TestMovieSearch)
#include "tst_moviesearch.moc"

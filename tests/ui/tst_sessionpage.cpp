// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/genreleaning.h"
#include "tests/ui/pagefixtures.h"
#include "tests/ui/pagewindow.h"
#include "ui/charts/barchart.h"
#include "ui/charts/curvechart.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/staredit.h"
#include "ui/models/sessionhistorymodel.h"
#include "ui/pages/sessionpage.h"
#include "ui/style/feedbackstyle.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace cineq;

namespace {

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

class TestSessionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_goOnAndUndoComesBack();
    void undo_leavesAHiddenMovieHidden();
    void newSession_canBeTakenBack();
    void otherCatalog_takesTheOfferAway();
    void blind_hidesTheExpectation();
    void history_activationNamesTheMovie();
    void stars_areGivenByHalves_withMouseAndKeys();
    void tasteChart_showsTheGenresOfTheState_afterEachAnswer();
    void noTab_makesThePageHigherThanItsWindow();
    void unseen_goesOn_teachesNothing_andStaysInTheList();
};

void TestSessionPage::answers_goOnAndUndoComesBack()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<SessionPage>();
    auto *title = child<QLabel>(*page, "movieTitle");
    auto *table = child<QTableView>(*page, "historyTable");
    auto *undo = child<QPushButton>(*page, "undoFeedback");
    const QString first = title->text();
    QVERIFY(!first.isEmpty());
    QVERIFY(!child<QLabel>(*page, "synopsis")->text().isEmpty());
    QVERIFY(!undo->isEnabled());

    QTest::mouseClick(child<QToolButton>(*page, "like"), Qt::LeftButton);
    const QString second = title->text();
    QVERIFY(second != first);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(*table, 0, static_cast<int>(SessionHistoryModel::Column::Title)), first);

    auto *skip = child<QToolButton>(*page, "skip");
    skip->setFocus();
    QTest::keyClick(skip, Qt::Key_Space); // by keyboard alone
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(*table, 0, static_cast<int>(SessionHistoryModel::Column::Title)), second); // newest on top
    QVERIFY(child<QLabel>(*page, "rewardSum")->text().contains(QLocale().toString(1.3, 'f', 1)));
    QVERIFY(child<QLabel>(*page, "step")->text().contains(QLatin1Char('3')));
    QCOMPARE(page->findChild<CurveChart *>()->pointCount(), 3);

    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(title->text(), second);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(title->text(), first);
    QCOMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(!undo->isEnabled());
}

void TestSessionPage::undo_leavesAHiddenMovieHidden()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<SessionPage>();
    const auto *title = child<QLabel>(*page, "movieTitle");
    auto *undo = child<QPushButton>(*page, "undoFeedback");
    const int hidden = stage.session.ratingSession()->current()->row;
    stage.session.hideMovie(hidden, HiddenReason::NotInterested);
    const QString inHand = title->text();
    stage.session.giveFeedbackTo(hidden, FeedbackKind::Like);
    QTest::mouseClick(undo, Qt::LeftButton); // the answer
    QTRY_COMPARE(title->text(), inHand);
    QCOMPARE(stage.session.ratingSession()->hidden().size(), 1);
    QTest::mouseClick(undo, Qt::LeftButton); // hiding
    QTRY_COMPARE(stage.session.ratingSession()->current()->row, hidden);
    QTRY_VERIFY(!undo->isEnabled());
}

void TestSessionPage::newSession_canBeTakenBack()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<SessionPage>();
    for (const char *answer : {"like", "ignore", "watch"})
        QTest::mouseClick(child<QToolButton>(*page, answer), Qt::LeftButton);
    const QString title = child<QLabel>(*page, "movieTitle")->text();
    QTest::mouseClick(child<QPushButton>(*page, "newSession"), Qt::LeftButton);
    QCOMPARE(stage.session.ratingSession()->steps().size(), 0);
    QCOMPARE(child<QLabel>(*page, "movieTitle")->text(), title); // what was answered stays known

    auto *back = child<QPushButton>(*page, "messageAction");
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(child<QTableView>(*page, "historyTable")->model()->rowCount(), 3);
    QCOMPARE(stage.session.ratingSession()->steps()[1].kind, FeedbackKind::Ignore);
    QCOMPARE(child<QLabel>(*page, "movieTitle")->text(), title);
}

void TestSessionPage::otherCatalog_takesTheOfferAway()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<SessionPage>();
    for (const char *answer : {"like", "ignore"})
        QTest::mouseClick(child<QToolButton>(*page, answer), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*page, "newSession"), Qt::LeftButton);
    const auto *message = page->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY(stage.open());
    QVERIFY(!message->isVisible());
}

void TestSessionPage::blind_hidesTheExpectation()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<SessionPage>();
    const auto *expectation = child<QLabel>(*page, "expectation");
    const QString open = expectation->text();
    auto *blind = child<QCheckBox>(*page, "blind");
    QTest::mouseClick(blind, Qt::LeftButton, {}, QPoint(8, blind->height() / 2));
    QVERIFY(expectation->text() != open);
    QTest::mouseClick(child<QToolButton>(*page, "click"), Qt::LeftButton);
    QVERIFY(expectation->text().contains(QLatin1String("hidden")));
}

void TestSessionPage::history_activationNamesTheMovie()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<SessionPage>();
    QSignalSpy spy(page, &SessionPage::movieActivated);
    const int row = stage.session.ratingSession()->current()->row;
    QTest::mouseClick(child<QToolButton>(*page, "like"), Qt::LeftButton);
    auto *table = child<QTableView>(*page, "historyTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), row);
}

void TestSessionPage::stars_areGivenByHalves_withMouseAndKeys()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<SessionPage>();
    auto *stars = child<StarEdit>(*page, "stars");
    const auto given = [&] { return stage.session.profile().answers; };
    // The left half of the fifth star.
    QTest::mouseClick(stars, Qt::LeftButton, {}, QPoint(stars->width() * 9 / 10 - 4, stars->height() / 2));
    QCOMPARE(given().size(), 1);
    QCOMPARE(given().first().stars, 4.5);
    QCOMPARE(given().first().kind, FeedbackKind::Like);
    QCOMPARE(stage.session.ratingSession()->steps().size(), 1);

    stars->setFocus();
    QTest::keyClick(stars, Qt::Key_Return); // nothing is chosen
    QCOMPARE(given().size(), 1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(stars, Qt::Key_Right);
    QTest::keyClick(stars, Qt::Key_Left);
    QCOMPARE(stars->accessibleDescription(), FeedbackStyle::starsText(1.0));
    QTest::keyClick(stars, Qt::Key_Return);
    QCOMPARE(given().size(), 2);
    QCOMPARE(given().last().stars, 1.0);
    QCOMPARE(given().last().kind, FeedbackKind::Ignore);
    const auto *history = child<QTableView>(*page, "historyTable");
    const auto answer = static_cast<int>(SessionHistoryModel::Column::Answer);
    QTRY_COMPARE(history->model()->index(0, answer).data().toString(), FeedbackStyle::starsText(1.0));
}

void TestSessionPage::tasteChart_showsTheGenresOfTheState_afterEachAnswer()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<SessionPage>();
    auto *tabs = child<QTabWidget>(*page, "sessionTabs");
    auto *chart = child<BarChart>(*page, "tasteChart");
    for (int tab = 1; tab < tabs->count(); ++tab) { // by keys
        tabs->tabBar()->setFocus();
        QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    }
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->barCount(), 0); // nothing is known
    QVERIFY(!chart->toolTip().isEmpty());

    const QStringList genres = stage.session.ratingSession()->current()->genres;
    QTest::mouseClick(child<QToolButton>(*page, "like"), Qt::LeftButton);
    QVERIFY(chart->barCount() > 0);
    const auto nameOf = [chart](qsizetype bar) { return std::get<QString>(chart->table().rows[bar].front()); };
    QVERIFY2(genres.contains(nameOf(0)), qPrintable(nameOf(0))); // leant to the most
    QVERIFY(std::get<double>(chart->table().rows.front().back()) > 0.0);
    const RatingSession &ratings = *stage.session.ratingSession();
    const QList<GenreLeaning> leanings = leadingGenres(ratings.model()->extractor, ratings.state().taste(), 12);
    QCOMPARE(chart->barCount(), int(leanings.size()));
    for (qsizetype i = 0; i < leanings.size(); ++i)
        QCOMPARE(nameOf(i), leanings[i].genre);

    QTest::mouseClick(child<QPushButton>(*page, "undoFeedback"), Qt::LeftButton);
    QTRY_COMPARE(chart->barCount(), 0);
}

void TestSessionPage::noTab_makesThePageHigherThanItsWindow()
{
    PageWindow<SessionPage> stage;
    QVERIFY(stage.open());
    stage.show({1000, 700});
    stage.session.giveFeedback(FeedbackKind::Like);
    auto *tabs = child<QTabWidget>(stage.page, "sessionTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(50); // a chart says what it would like once it is shown
        QVERIFY2(!child<QScrollArea>(stage.page, "pageScroll")->verticalScrollBar()->isVisible(),
                 qPrintable(tabs->tabText(tab)));
    }
}

void TestSessionPage::unseen_goesOn_teachesNothing_andStaysInTheList()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<SessionPage>();
    const int first = stage.session.ratingSession()->current()->row;
    const auto before = stage.session.recommend({.topK = 5});
    QTest::mouseClick(child<QPushButton>(*page, "unseen"), Qt::LeftButton);
    const int second = stage.session.ratingSession()->current()->row;
    QVERIFY(second != first);
    QVERIFY(stage.session.ratingSession()->steps().isEmpty());
    QVERIFY(stage.session.profile().entries.isEmpty());
    const auto after = stage.session.recommend({.topK = 5});
    QVERIFY(before && after);
    QCOMPARE(after->items.front().row, first);

    QTest::mouseClick(child<QToolButton>(*page, "like"), Qt::LeftButton);
    QVERIFY(stage.session.ratingSession()->current()->row != first);
    QTest::mouseClick(child<QPushButton>(*page, "undoFeedback"), Qt::LeftButton);
    QTRY_COMPARE(stage.session.ratingSession()->current()->row, second); // the one passed is not asked again
}

QTEST_MAIN(TestSessionPage)
#include "tst_sessionpage.moc"

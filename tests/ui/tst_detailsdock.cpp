// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"
#include "tests/ui/desktopfixtures.h"
#include "ui/charts/starhistogram.h"
#include "ui/docks/detailsdock.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using cineq::DetailsDock;

namespace {

/// Clicks a link of the label as an assistive technology would: by its place among the links, from the keyboard.
void follow(QLabel *label, int link)
{
    label->setFocus();
    for (int i = 0; i <= link; ++i)
        QTest::keyClick(label, Qt::Key_Tab);
    QTest::keyClick(label, Qt::Key_Return);
}

} // namespace

class TestDetailsDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_areLinksToTheMoviesThatShareThem();
    void similarMovies_areShown_andLedTo_backAndForward();
    void similarMovies_askedForInTheTable_areBroughtIntoSight();
    void cursorThatRunsThrough_isNoHistory();
    void answer_isChanged_andTakenBack();
    void starsOfRealPeople_areShown_withAnyModel();

private:
    OwnSettings m_settings{u"tst_detailsdock"_s};
};

void TestDetailsDock::values_areLinksToTheMoviesThatShareThem()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    desktop.window.moviePage()->selectMovie(0);
    const QString year = QString::number(desktop.session.catalog()->yearAt(0));
    auto *label = desktop.child<QLabel>("detailsYear");
    QVERIFY(label->text().contains(year));
    follow(label, 0);
    QCOMPARE(desktop.child<QLineEdit>("queryText")->text(), u"year:"_s + year);
    for (int row = 0; row < desktop.movies()->rowCount(); ++row)
        QCOMPARE(desktop.session.catalog()->yearAt(desktop.movies()->catalogRow(row)), year.toInt());
}

void TestDetailsDock::similarMovies_areShown_andLedTo_backAndForward()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    desktop.window.moviePage()->selectMovie(5);
    const auto *details = desktop.window.findChild<DetailsDock *>();
    auto *similar = desktop.child<QLabel>("detailsSimilar");
    QTRY_VERIFY(similar->isVisible());
    QVERIFY(!desktop.child<QLabel>("detailsExpected")->text().isEmpty());
    const int expected = cineq::similarMovies(*desktop.session.model(), 5, 6).at(1);
    follow(similar, 1);
    QCOMPARE(details->row(), expected);
    auto *back = desktop.child<QToolButton>("detailsBack");
    auto *forward = desktop.child<QToolButton>("detailsForward");
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(details->row(), 5);
    QVERIFY(!back->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(details->row(), expected);
    QVERIFY(!forward->isEnabled());
}

void TestDetailsDock::similarMovies_askedForInTheTable_areBroughtIntoSight()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    desktop.window.resize(desktop.window.minimumSize()); // too small for all details
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    desktop.window.moviePage()->selectMovie(5);
    auto *similar = desktop.child<QLabel>("detailsSimilar");
    QTRY_VERIFY(similar->isVisible());
    QTRY_VERIFY(similar->visibleRegion().boundingRect() != similar->rect());
    desktop.table()->setFocus();
    const QList<QAction *> menu = desktop.table()->actions();
    const auto asked = std::ranges::find(menu, u"similarMovies"_s, &QAction::objectName);
    QVERIFY(asked != menu.end());
    (*asked)->trigger();
    QTRY_VERIFY(similar->hasFocus());
    QTRY_COMPARE(similar->visibleRegion().boundingRect(), similar->rect());
    QCOMPARE(desktop.window.findChild<DetailsDock *>()->row(), 5);
}

void TestDetailsDock::cursorThatRunsThrough_isNoHistory()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    desktop.window.moviePage()->selectMovie(0);
    desktop.table()->setFocus();
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(desktop.table(), Qt::Key_Down);
    QCOMPARE(desktop.window.findChild<DetailsDock *>()->row(), 10);
    QVERIFY(!desktop.child<QToolButton>("detailsBack")->isEnabled());
}

void TestDetailsDock::answer_isChanged_andTakenBack()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    desktop.window.moviePage()->selectMovie(4);
    const auto *session = desktop.session.ratingSession();
    const auto *answered = desktop.child<QLabel>("answered");
    auto *takeBack = desktop.child<QToolButton>("forgetAnswer");
    QVERIFY(!takeBack->isVisible());
    QTest::mouseClick(desktop.child<QToolButton>("details-like"), Qt::LeftButton);
    desktop.choose("answer-skip"); // to another movie
    QCOMPARE(session->steps().size(), 2);
    const QDateTime given = desktop.session.profile().answers.first().given;

    QTest::mouseClick(desktop.child<QToolButton>("details-ignore"), Qt::LeftButton);
    QTRY_COMPARE(desktop.session.ratingSession()->steps().first().kind, cineq::FeedbackKind::Ignore);
    QCOMPARE(desktop.session.ratingSession()->steps().first().row, 4); // in its place
    QCOMPARE(desktop.session.profile().answers.size(), 2);
    QCOMPARE(desktop.session.profile().answers.first().given, given);
    QVERIFY2(answered->text().contains(u"Ignore"_s), qPrintable(answered->text()));

    QVERIFY(takeBack->isVisible());
    QTest::mouseClick(takeBack, Qt::LeftButton);
    QTRY_COMPARE(desktop.session.ratingSession()->steps().size(), 1);
    QVERIFY(!desktop.session.ratingSession()->isAnswered(4));
    QVERIFY(!takeBack->isVisible());
    desktop.choose("undoFeedback");
    QTRY_COMPARE(desktop.session.ratingSession()->steps().size(), 2);
    desktop.choose("undoFeedback");
    QTRY_COMPARE(desktop.session.ratingSession()->steps().first().kind, cineq::FeedbackKind::Like);
}

void TestDetailsDock::starsOfRealPeople_areShown_withAnyModel()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled)); // with a fresh model, which knows nobody
    QVERIFY(!desktop.session.model()->peoplePriors);
    desktop.window.moviePage()->selectMovie(0);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.window.findChild<cineq::StarHistogram *>()->isVisible(), kPatience);
}

QTEST_MAIN(TestDetailsDock)
#include "tst_detailsdock.moc"

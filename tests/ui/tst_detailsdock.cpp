// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopfixtures.h"
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

QTEST_MAIN(TestDetailsDock)
#include "tst_detailsdock.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dockfixtures.h"
#include "ui/charts/curvechart.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/sessiondock.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace cineq;

namespace {

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

class TestSessionDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_goOnAndUndoComesBack();
    void undo_leavesAHiddenMovieHidden();
    void newSession_canBeTakenBack();
    void otherCatalog_takesTheOfferAway();
    void blind_hidesTheExpectation();
    void history_activationNamesTheMovie();
};

void TestSessionDock::answers_goOnAndUndoComesBack()
{
    DockStage stage;
    QVERIFY(stage.open());
    auto *dock = stage.show<SessionDock>();
    auto *title = child<QLabel>(*dock, "movieTitle");
    auto *table = child<QTableView>(*dock, "historyTable");
    auto *undo = child<QPushButton>(*dock, "undoFeedback");
    const QString first = title->text();
    QVERIFY(!first.isEmpty());
    QVERIFY(!child<QLabel>(*dock, "synopsis")->text().isEmpty());
    QVERIFY(!undo->isEnabled());

    QTest::mouseClick(child<QToolButton>(*dock, "like"), Qt::LeftButton);
    const QString second = title->text();
    QVERIFY(second != first);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(*table, 0, static_cast<int>(SessionHistoryModel::Column::Title)), first);

    auto *skip = child<QToolButton>(*dock, "skip");
    skip->setFocus();
    QTest::keyClick(skip, Qt::Key_Space); // by keyboard alone
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(*table, 0, static_cast<int>(SessionHistoryModel::Column::Title)), second); // newest on top
    QVERIFY(child<QLabel>(*dock, "rewardSum")->text().contains(QLocale().toString(1.3, 'f', 1)));
    QVERIFY(child<QLabel>(*dock, "step")->text().contains(QLatin1Char('3')));
    QCOMPARE(dock->findChild<CurveChart *>()->pointCount(), 3);

    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(title->text(), second);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(title->text(), first);
    QCOMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(!undo->isEnabled());
}

void TestSessionDock::undo_leavesAHiddenMovieHidden()
{
    DockStage stage;
    QVERIFY(stage.open());
    auto *dock = stage.show<SessionDock>();
    const auto *title = child<QLabel>(*dock, "movieTitle");
    auto *undo = child<QPushButton>(*dock, "undoFeedback");
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

void TestSessionDock::newSession_canBeTakenBack()
{
    DockStage stage;
    QVERIFY(stage.open());
    auto *dock = stage.show<SessionDock>();
    for (const char *answer : {"like", "ignore", "watch"})
        QTest::mouseClick(child<QToolButton>(*dock, answer), Qt::LeftButton);
    const QString title = child<QLabel>(*dock, "movieTitle")->text();
    QTest::mouseClick(child<QPushButton>(*dock, "newSession"), Qt::LeftButton);
    QCOMPARE(stage.session.ratingSession()->steps().size(), 0);
    QCOMPARE(child<QLabel>(*dock, "movieTitle")->text(), title); // what was answered stays known

    auto *back = child<QPushButton>(*dock, "messageAction");
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(child<QTableView>(*dock, "historyTable")->model()->rowCount(), 3);
    QCOMPARE(stage.session.ratingSession()->steps()[1].kind, FeedbackKind::Ignore);
    QCOMPARE(child<QLabel>(*dock, "movieTitle")->text(), title);
}

void TestSessionDock::otherCatalog_takesTheOfferAway()
{
    DockStage stage;
    QVERIFY(stage.open());
    auto *dock = stage.show<SessionDock>();
    for (const char *answer : {"like", "ignore"})
        QTest::mouseClick(child<QToolButton>(*dock, answer), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*dock, "newSession"), Qt::LeftButton);
    const auto *message = dock->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY(stage.open());
    QVERIFY(!message->isVisible());
}

void TestSessionDock::blind_hidesTheExpectation()
{
    DockStage stage;
    QVERIFY(stage.open());
    auto *dock = stage.show<SessionDock>();
    const auto *expectation = child<QLabel>(*dock, "expectation");
    const QString open = expectation->text();
    auto *blind = child<QCheckBox>(*dock, "blind");
    QTest::mouseClick(blind, Qt::LeftButton, {}, QPoint(8, blind->height() / 2));
    QVERIFY(expectation->text() != open);
    QTest::mouseClick(child<QToolButton>(*dock, "click"), Qt::LeftButton);
    QVERIFY(expectation->text().contains(QLatin1String("hidden")));
}

void TestSessionDock::history_activationNamesTheMovie()
{
    DockStage stage;
    QVERIFY(stage.open());
    auto *dock = stage.show<SessionDock>();
    QSignalSpy spy(dock, &SessionDock::movieActivated);
    const int row = stage.session.ratingSession()->current()->row;
    QTest::mouseClick(child<QToolButton>(*dock, "like"), Qt::LeftButton);
    auto *table = child<QTableView>(*dock, "historyTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toInt(), row);
}

QTEST_MAIN(TestSessionDock)
#include "tst_sessiondock.moc"

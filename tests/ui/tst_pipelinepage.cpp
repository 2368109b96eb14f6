// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/pipelinefixtures.h"
#include "tests/ui/stallwatch.h"
#include "ui/models/titlelistmodel.h"
#include "ui/pages/factlist.h"
#include "ui/pages/pipelinestep.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTestEventLoop>

#include <functional>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 8;

} // namespace

class TestPipelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void titles_areAnItemModel();
    void withoutCatalog_saysWhatToDo();
    void catalogTooSmallForAModel_saysSo();
    void firstMovie_isTheSessionsSuggestion_andFollowsIt();
    void typedTitle_isFollowed();
    void completion_isFollowed();
    void unknownTitle_saysSo_andTheMovieStays();
    void steps_areWalkedByKeys_andKeepTheirPlace();
    void anotherModel_isFollowed();
    void anotherCatalog_isFollowed();
    void hiddenPage_waitsUntilItIsSeen();
    void controls_haveNames_andThePageIsSmall();
    void bundledCatalog_neverStallsThePage();
};

void TestPipelinePage::titles_areAnItemModel()
{
    TitleListModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    model.setCatalog(stage.session.catalog());
    QCOMPARE(model.rowCount(), 0); // nothing typed
    model.find(u"THE LANTERN"_s, 5);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.catalogRow(0), 0);
    QCOMPARE(model.index(0).data().toString(), u"The Lantern Keeper (1987)"_s);
    for (const QString &whole : {u"the lantern keeper"_s, u"The Lantern Keeper (1987)"_s}) {
        model.find(whole, 5);
        QCOMPARE(model.rowCount(), 1);
    }
    model.find(u"The Lantern Keeper (1988)"_s, 5);
    QCOMPARE(model.rowCount(), 0);
    model.find(u"the"_s, 3);
    QCOMPARE(model.rowCount(), 3);
    for (int place = 0; place < 3; ++place) // beginnings come before what is within
        QVERIFY(model.index(place).data().toString().startsWith(u"The"_s));
}

void TestPipelinePage::withoutCatalog_saysWhatToDo()
{
    PageWindow<PipelinePage> stage;
    stage.show();
    auto *page = &stage.page;
    const auto *empty = child<QLabel>(*page, "pipelineEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->text().contains(u"Open one"_s), qPrintable(empty->text()));
    QVERIFY(!child<QLineEdit>(*page, "pipelineMovie")->isEnabled());
    page->showMovie(3); // nothing to show
    QVERIFY(!page->trace());
    QVERIFY(stage.open());
    QTRY_VERIFY(page->trace());
    QVERIFY(!empty->isVisible());
}

void TestPipelinePage::catalogTooSmallForAModel_saysSo()
{
    PageWindow<PipelinePage> stage;
    stage.show();
    QVERIFY(openTooSmallCatalog(stage.session));
    const auto *empty = child<QLabel>(stage.page, "pipelineEmpty");
    QTRY_VERIFY2(empty->text().contains(u"no model for this catalogue"_s), qPrintable(empty->text()));
    QVERIFY(empty->isVisible());
    stage.page.showMovie(0);
    QVERIFY(!stage.page.trace());
}

void TestPipelinePage::firstMovie_isTheSessionsSuggestion_andFollowsIt()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    QCOMPARE(page->trace()->row, stage.session.ratingSession()->current()->row);
    QCOMPARE(page->trace()->place, 1);
    stage.session.giveFeedback(FeedbackKind::Like);
    QTRY_COMPARE(page->trace()->row, stage.session.ratingSession()->current()->row);
    QCOMPARE(page->trace()->answers.size(), 1);
}

void TestPipelinePage::typedTitle_isFollowed()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    auto *movie = child<QLineEdit>(*page, "pipelineMovie");
    typeOver(movie, u"nine doors"_s);
    QTest::keyClick(movie, Qt::Key_Return);
    QTRY_COMPARE(page->trace()->row, 3);
    QTRY_COMPARE(movie->text(), u"Nine Doors Down (2011)"_s);
    QCOMPARE(child<FactList>(*page, "movieFacts")->value(u"Title"_s), u"Nine Doors Down (2011)"_s);
    typeOver(movie, QString());
    QTest::keyClick(movie, Qt::Key_Delete);
    QTest::keyClick(movie, Qt::Key_Return);
    QTRY_COMPARE(page->trace()->row, stage.session.ratingSession()->current()->row);
}

void TestPipelinePage::completion_isFollowed()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    auto *movie = child<QLineEdit>(*page, "pipelineMovie");
    typeOver(movie, u"thunder"_s);
    QAbstractItemView *popup = movie->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"Salt and Thunder (2004)"_s);
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualRect(popup->model()->index(0, 0)).center());
    QTRY_COMPARE(page->trace()->row, 2);
    QTRY_COMPARE(movie->text(), u"Salt and Thunder (2004)"_s);
}

void TestPipelinePage::unknownTitle_saysSo_andTheMovieStays()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    const auto before = page->trace();
    auto *movie = child<QLineEdit>(*page, "pipelineMovie");
    typeOver(movie, u"qqqqq"_s);
    QTest::keyClick(movie, Qt::Key_Return);
    QVERIFY(child<QLabel>(*page, "pipelineStatus")->text().contains(u"qqqqq"_s));
    QCOMPARE(page->trace(), before);
}

void TestPipelinePage::steps_areWalkedByKeys_andKeepTheirPlace()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show({1000, 500});
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    auto *list = child<QListWidget>(*page, "pipelineSteps");
    QCOMPARE(list->count(), kSteps);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    auto *features = child<PipelineStep>(*page, "featureStep");
    QVERIFY(features->isVisible());
    QTRY_VERIFY(features->verticalScrollBar()->maximum() > 0);
    features->verticalScrollBar()->setValue(50);
    for (int step = 2; step < kSteps; ++step) {
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), step);
        QVERIFY(!features->isVisible());
        grab(stage.page, u"pipeline-%1"_s.arg(step + 1));
    }
    goTo(*page, Features);
    QVERIFY(features->isVisible());
    QCOMPARE(features->verticalScrollBar()->value(), 50);
    stage.session.giveFeedback(FeedbackKind::Like); // new numbers, the same place
    QTRY_COMPARE(page->trace()->answers.size(), 1);
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(features->verticalScrollBar()->value(), 50);
}

void TestPipelinePage::anotherModel_isFollowed()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    goTo(*page, State);
    page->showMovie(7);
    QTRY_COMPARE(page->trace()->row, 7);
    QVERIFY(page->trace()->hasPrior);
    QVERIFY(use(stage.session, DqnConfig::reference()));
    QTRY_VERIFY(page->trace() && !page->trace()->hasPrior);
    QCOMPARE(page->trace()->row, 7); // the movie is the same
    QVERIFY(child<QLabel>(*page, "updateRule")->text().contains(u"η"_s));
}

void TestPipelinePage::anotherCatalog_isFollowed()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    page->showMovie(59);
    QTRY_VERIFY(page->trace() && page->trace()->row == 59);
    QVERIFY(stage.open(QStringLiteral(CINEQ_TEST_DATA "/catalogs/cineq.csv")));
    QTRY_VERIFY(page->trace() && std::ssize(page->trace()->q) == stage.session.catalog()->size());
    QCOMPARE(page->trace()->row, stage.session.ratingSession()->current()->row);
    QVERIFY(child<QLineEdit>(*page, "pipelineMovie")->text().isEmpty());
}

void TestPipelinePage::hiddenPage_waitsUntilItIsSeen()
{
    PageWindow<PipelinePage> stage;
    stage.show();
    auto *page = &stage.page;
    page->hide();
    QVERIFY(stage.open());
    page->showMovie(4);
    QTest::qWait(200);
    QVERIFY(!page->trace());
    page->show();
    QTRY_VERIFY(page->trace());
    QCOMPARE(page->trace()->row, 4);
}

void TestPipelinePage::controls_haveNames_andThePageIsSmall()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show({560, 420});
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    auto *steps = child<QComboBox>(*page, "pipelineStep"); // in the place of the list
    QVERIFY(steps->isVisible());
    steps->setFocus();
    for (int step = 0; step < kSteps; ++step) {
        QCOMPARE(child<QListWidget>(*page, "pipelineSteps")->currentRow(), step);
        QCOMPARE(accessibility::unnamedControls(stage.page), QStringList());
        QTest::keyClick(steps, Qt::Key_Down);
    }
    QVERIFY2(page->width() <= 560 && page->height() <= 420, qPrintable(QString::number(page->width())));
    grab(stage.page, u"pipeline-small"_s);
}

void TestPipelinePage::bundledCatalog_neverStallsThePage()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv")));
    stage.show();
    const PipelinePage &page = stage.page;
    QTRY_VERIFY(page.trace());
    QTestEventLoop::instance().enterLoopMSecs(200); // the first paint is not following a movie
    const auto verifyNoStall = [](const QString &what, const std::function<void()> &act) {
        StallWatch watch;
        act();
        QTestEventLoop::instance().enterLoopMSecs(60);
        watch.stop();
        QVERIFY(watch.ticks() > 0);
        const double longest = watch.longest().own.count();
        QVERIFY2(longest < 50.0, qPrintable(u"%1: %2 ms"_s.arg(what).arg(longest)));
    };
    verifyNoStall(u"another movie"_s, [&] {
        stage.page.showMovie(4000);
        while (page.trace()->row != 4000)
            QTestEventLoop::instance().enterLoopMSecs(20);
    });
    for (int step = 0; step < kSteps; ++step)
        verifyNoStall(u"step %1"_s.arg(step), [&] { child<QListWidget>(page, "pipelineSteps")->setCurrentRow(step); });
    for (const QChar &key : u"the"_s)
        verifyNoStall(key, [&] { QTest::keyClick(child<QLineEdit>(page, "pipelineMovie"), key.toLatin1()); });
}

QTEST_MAIN(TestPipelinePage)
#include "tst_pipelinepage.moc"

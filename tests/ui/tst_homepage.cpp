// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/pagewindow.h"
#include "ui/docks/inlinemessage.h"
#include "ui/pages/homepage.h"

#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

using Stage = PageWindow<HomePage>;

QString tile(const HomePage &page, const char *name)
{
    return child<QLabel>(page, name)->text();
}

} // namespace

class TestHomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void emptyPage_saysWhatToDo();
    void tiles_sayHowThingsStand();
    void tiles_followWhatThePersonDoes();
    void fewAnswers_promoteTheFirstStep();
    void steps_askForWhatTheySay_data();
    void steps_askForWhatTheySay();
    void training_isSaid_whileItRuns();
    void runCutOff_isOffered_untilOneGoesOn();
    void hiddenPage_catchesUp_whenItIsShown();
    void everyControl_hasAName();
    void page_shrinks();
};

void TestHomePage::emptyPage_saysWhatToDo()
{
    Stage stage;
    stage.show();
    QVERIFY(child<QLabel>(stage.page, "homeNotice")->text().contains(u"No catalogue"_s));
    QVERIFY(!child<QPushButton>(stage.page, "rateStep")->isEnabled());
    QVERIFY(!child<QPushButton>(stage.page, "trainStep")->isEnabled());
    QVERIFY(!child<QPushButton>(stage.page, "tonightStep")->isEnabled());
    QVERIFY(!child<QFrame>(stage.page, "promotion")->isVisible());
    QCOMPARE(tile(stage.page, "moviesTile"), u"–"_s);
    QSignalSpy asked(&stage.page, &HomePage::openRequested);
    QTest::mouseClick(child<QPushButton>(stage.page, "homeOpen"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);

    stage.session.openCatalog(u"/nowhere/at/all.csv"_s);
    QTRY_VERIFY(child<QLabel>(stage.page, "homeNotice")->text().contains(u"Opening"_s) || !stage.session.isOpening());
    QTRY_VERIFY_WITH_TIMEOUT(!stage.session.isOpening(), kLong);
    QTRY_VERIFY(child<QPushButton>(stage.page, "homeOpen")->isVisible());
}

void TestHomePage::tiles_sayHowThingsStand()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    QTRY_COMPARE(tile(stage.page, "moviesTile"), u"60"_s);
    const CatalogPtr catalog = stage.session.catalog();
    QCOMPARE(tile(stage.page, "genresTile").toInt(), catalog->terms(TermKind::Genre).vocabulary().size());
    double sum = 0.0;
    for (int row = 0; row < catalog->size(); ++row)
        sum += double(catalog->ratingAt(row));
    QCOMPARE(tile(stage.page, "ratingTile"), QLocale().toString(sum / catalog->size(), 'f', 1));
    QTRY_COMPARE(tile(stage.page, "modelTile"), u"Two towers, dueling"_s);
    const auto notes = child<QLabel>(stage.page, "modelTile")->parentWidget()->findChildren<QLabel *>();
    QVERIFY(notes.last()->text().contains(QLocale().toString(stage.session.model()->network->parameterCount())));
    QCOMPARE(tile(stage.page, "trainingTile"), u"–"_s);
    QCOMPARE(tile(stage.page, "answersTile"), u"0"_s);
    QCOMPARE(tile(stage.page, "wishesTile"), u"0"_s);
}

void TestHomePage::tiles_followWhatThePersonDoes()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    stage.session.giveFeedback(FeedbackKind::Like);
    QTRY_COMPARE(tile(stage.page, "answersTile"), u"1"_s);
    stage.session.setListed(kWishList, {3, 4}, true);
    stage.session.giveFeedback(FeedbackKind::Skip);
    QTRY_COMPARE(tile(stage.page, "wishesTile"), u"2"_s);
    QTRY_COMPARE(tile(stage.page, "answersTile"), u"2"_s);
    stage.session.undo();
    QTRY_COMPARE_WITH_TIMEOUT(tile(stage.page, "answersTile"), u"1"_s, kLong);
}

void TestHomePage::fewAnswers_promoteTheFirstStep()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    auto *promotion = child<QFrame>(stage.page, "promotion");
    auto *rate = child<QPushButton>(stage.page, "rateStep");
    QTRY_VERIFY(promotion->isVisible());
    QVERIFY(!rate->isVisible());
    stage.session.giveFeedback(FeedbackKind::Like);
    stage.session.giveFeedback(FeedbackKind::Watch);
    auto *progress = child<QProgressBar>(stage.page, "answerProgress");
    QTRY_COMPARE(progress->text(), u"2 of 5"_s);
    QSignalSpy asked(&stage.page, &HomePage::rateRequested);
    QTest::mouseClick(child<QPushButton>(stage.page, "promotedRate"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    grab(stage.page, u"home-first"_s);
    for (int i = 0; i < 3; ++i)
        stage.session.giveFeedback(FeedbackKind::Click);
    QTRY_VERIFY(!promotion->isVisible());
    QVERIFY(rate->isVisible());
}

void TestHomePage::steps_askForWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("rate") << QByteArray("rateStep") << QByteArray(SIGNAL(rateRequested()));
    QTest::newRow("train") << QByteArray("trainStep") << QByteArray(SIGNAL(trainRequested()));
    QTest::newRow("tonight") << QByteArray("tonightStep") << QByteArray(SIGNAL(tonightRequested()));
}

void TestHomePage::steps_askForWhatTheySay()
{
    QFETCH(QByteArray, step);
    QFETCH(QByteArray, signal);
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    for (int i = 0; i < 5; ++i)
        stage.session.giveFeedback(FeedbackKind::Click);
    auto *button = child<QPushButton>(stage.page, step.constData());
    QTRY_VERIFY(button->isVisible() && button->isEnabled());
    QSignalSpy asked(&stage.page, signal.constData());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
}

void TestHomePage::training_isSaid_whileItRuns()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    TrainingRequest request;
    request.config.episodes = 100;
    request.config.parallelEnvironments = 4;
    QSignalSpy finished(&stage.session, &Session::trainingFinished);
    stage.session.startTraining(request);
    QTRY_COMPARE(tile(stage.page, "trainingTile"), u"Under way"_s);
    QVERIFY(!child<QPushButton>(stage.page, "trainStep")->isEnabled());
    QVERIFY(finished.wait(kLong));
    QTRY_COMPARE(tile(stage.page, "trainingTile"),
                 QLocale().toString(summarize(stage.session.model()->history).meanRewardLast100, 'f', 2));
    QVERIFY(child<QPushButton>(stage.page, "trainStep")->isEnabled());
}

void TestHomePage::runCutOff_isOffered_untilOneGoesOn()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    auto *message = child<InlineMessage>(stage.page, "");
    QVERIFY(!message->isVisible());
    Q_EMIT stage.session.unfinishedRunFound({.checkpoint = u"/nowhere"_s, .episodes = 100, .asked = 300});
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"episode 100 of 300"_s));
    QTest::mouseClick(child<QAbstractButton>(*message, "messageClose"), Qt::LeftButton);
    QVERIFY(!message->isVisible());
    QCOMPARE(stage.session.trainingState(), TrainingState::Idle);

    Q_EMIT stage.session.unfinishedRunFound({.checkpoint = u"/nowhere"_s, .episodes = 100, .asked = 300});
    QSignalSpy failed(&stage.session, &Session::trainingFailed);
    QTest::mouseClick(child<QAbstractButton>(*message, "messageAction"), Qt::LeftButton);
    QVERIFY(!message->isVisible());
    QVERIFY(failed.size() == 1 || failed.wait(kLong)); // there is no such checkpoint
}

void TestHomePage::hiddenPage_catchesUp_whenItIsShown()
{
    Stage stage;
    QVERIFY(stage.open());
    stage.session.giveFeedback(FeedbackKind::Like);
    QCOMPARE(tile(stage.page, "moviesTile"), u"–"_s);
    stage.show();
    QCOMPARE(tile(stage.page, "moviesTile"), u"60"_s);
    QCOMPARE(tile(stage.page, "answersTile"), u"1"_s);
}

void TestHomePage::everyControl_hasAName()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    QCOMPARE(accessibility::unnamedControls(stage.page), QStringList());
}

void TestHomePage::page_shrinks()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv")));
    for (int i = 0; i < 6; ++i)
        stage.session.giveFeedback(FeedbackKind::Click);
    QTRY_VERIFY(child<QPushButton>(stage.page, "rateStep")->isVisible());
    QTest::qWait(20);
    grab(stage.page, u"home"_s);
    stage.page.resize(560, 420);
    QTest::qWait(20);
    QCOMPARE(stage.page.size(), QSize(560, 420));
    QVERIFY(child<QPushButton>(stage.page, "rateStep")->width() <= 560);
    grab(stage.page, u"home-small"_s);
    stage.page.setPalette(darkPalette());
    QFont large = stage.page.font();
    large.setPointSizeF(2.0 * large.pointSizeF());
    stage.page.setFont(large);
    stage.page.resize(1200, 800);
    QTest::qWait(20);
    auto *scroll = child<QScrollArea>(stage.page, "pageScroll");
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    grab(stage.page, u"home-large-dark"_s);
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"
#include "engine/session/runfollower.h"
#include "engine/training/checkpoints.h"
#include "tests/ui/desktopfixtures.h"
#include "tests/ui/stallwatch.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTestEventLoop>
#include <QToolButton>

using namespace std::chrono_literals;
using cineq::Session;
using Column = cineq::MovieTableModel::Column;

namespace {

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

} // namespace

class TestWindowStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void loading_neverStallsWindow();
    void training_neverStallsWindow();
    void evaluation_neverStallsWindow();
    void steering_neverStallsWindow();
    void tourWithTraining_neverStallsWindow();
    void followingALongRun_neverStallsWindow();

private:
    OwnSettings m_settings{QStringLiteral("tst_windowstalls")};
};

void TestWindowStalls::loading_neverStallsWindow()
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

void TestWindowStalls::training_neverStallsWindow()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    QSignalSpy episodes(&desktop.session, &Session::episodesFinished);
    QSignalSpy finished(&desktop.session, &Session::trainingFinished);
    StallWatch watch;
    desktop.choose("startTraining");
    while (episodes.count() < 3)
        QVERIFY(episodes.wait(kPatience));
    QTest::keyClicks(desktop.child<QLineEdit>("queryText"), QStringLiteral("love story"));
    desktop.clickHeader(Column::Title);
    desktop.child<QLineEdit>("queryText")->clear();
    runEventLoop(500ms);
    desktop.choose("stopTraining");
    QVERIFY(finished.wait(kPatience));
    runEventLoop(200ms);
    watch.stop();
    QCOMPARE(desktop.session.trainingState(), cineq::TrainingState::Idle);
    VERIFY_NO_STALL(watch, "training, filtering and sorting");
}

void TestWindowStalls::evaluation_neverStallsWindow()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    auto *start = desktop.child<QPushButton>("startEvaluation");
    desktop.choose("workspace-evaluate");
    QTRY_VERIFY(start->isVisible());
    runEventLoop(200ms);
    StallWatch watch;
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::keyClicks(desktop.child<QLineEdit>("queryText"), QStringLiteral("love story"));
    desktop.clickHeader(Column::Title);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), kPatience);
    runEventLoop(200ms);
    watch.stop();
    QVERIFY(desktop.child<QTableView>("evaluationTable")->isVisible());
    VERIFY_NO_STALL(watch, "policies were evaluated and the report came");
}

/// The bundled model, thirty answers, genres that bend the state, the longest list with its parts: all that a list
/// costs.
void TestWindowStalls::steering_neverStallsWindow()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    QSignalSpy model(&desktop.session, &Session::modelChanged);
    desktop.session.openModel(QStringLiteral(CINEQ_BUNDLED_DATA "/../models/default.cineq"));
    QVERIFY(model.wait(kPatience));
    for (int answer = 0; answer < 30; ++answer)
        desktop.session.giveFeedback(answer % 3 == 0 ? cineq::FeedbackKind::Ignore : cineq::FeedbackKind::Like);
    desktop.choose("workspace-recommend");
    desktop.child<QSpinBox>("topK")->setValue(50);
    QTest::keyClicks(desktop.child<QLineEdit>("genres"), QStringLiteral("drama, crime"));
    for (const char *heading : {"steering", "why"})
        QTest::mouseClick(desktop.child<QToolButton>(heading), Qt::LeftButton);
    runEventLoop(1000ms);
    auto *slider = desktop.child<QWidget>("recommendationPage")->findChild<QSlider *>(QStringLiteral("diversity"));
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

/// Every page, twice: at the first visit it computes what it shows, then it is at hand.
void TestWindowStalls::tourWithTraining_neverStallsWindow()
{
    Desktop desktop;
    QVERIFY(desktop.open(kBundled));
    QSignalSpy model(&desktop.session, &Session::modelChanged);
    desktop.session.openModel(QStringLiteral(CINEQ_BUNDLED_DATA "/../models/default.cineq"));
    QVERIFY(model.wait(kPatience));
    QSignalSpy episodes(&desktop.session, &Session::episodesFinished);
    desktop.choose("startTraining");
    QVERIFY(episodes.wait(kPatience));
    runEventLoop(300ms);
    QStringList slow;
    for (int visit = 0; visit < 2; ++visit) {
        for (const char *page :
             {"home", "catalogue", "recommend", "session", "training", "evaluate", "model", "pipeline", "analytics"}) {
            StallWatch watch;
            desktop.choose(qPrintable(QStringLiteral("workspace-%1").arg(QLatin1StringView(page))));
            runEventLoop(250ms);
            if (qstrcmp(page, "catalogue") == 0) {
                QTest::keyClicks(desktop.child<QLineEdit>("queryText"), QStringLiteral("year:>1990 love"));
                for (int i = 0; i < 10; ++i) {
                    QTest::keyClick(desktop.table(), Qt::Key_Down);
                    runEventLoop(20ms);
                }
                desktop.choose("showCovers");
                runEventLoop(100ms);
                desktop.choose("showCovers");
                desktop.child<QLineEdit>("queryText")->clear();
                runEventLoop(100ms);
            } else if (qstrcmp(page, "session") == 0) {
                for (const char *answer : {"answer-like", "answer-ignore", "undoFeedback", "redoFeedback"}) {
                    desktop.choose(answer);
                    runEventLoop(100ms);
                }
            }
            watch.stop();
            const StallWatch::Stall stall = watch.longest();
            const QString text = QStringLiteral("%1 %2: %3 ms (computing %4)")
                                     .arg(QLatin1StringView(page))
                                     .arg(visit)
                                     .arg(stall.own.count(), 0, 'f', 1)
                                     .arg(stall.computing.count(), 0, 'f', 1);
            qInfo("%s", qPrintable(text));
            if (stall.own >= 50ms)
                slow.append(text);
        }
    }
    QVERIFY(desktop.session.trainingState() == cineq::TrainingState::Running);
    desktop.choose("stopTraining");
    QTRY_COMPARE_WITH_TIMEOUT(desktop.session.trainingState(), cineq::TrainingState::Idle, kPatience);
    QVERIFY2(slow.isEmpty(), qPrintable(slow.join(QLatin1String("; "))));
}

void TestWindowStalls::followingALongRun_neverStallsWindow()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    desktop.choose("workspace-training");
    constexpr int kEpisodes = 60'000;
    const QString model = desktop.folder.filePath(QStringLiteral("long.cineq"));
    const auto start = cineq::makeUntrainedModel(desktop.session.catalog(), {.episodes = kEpisodes}, 1);
    QVERIFY(start);
    cineq::Trainer trainer(*start);
    cineq::Checkpoints checkpoints(model, 100);
    checkpoints.log(trainer);
    QFile log(cineq::runLogIn(cineq::runFolderOf(model)));
    QVERIFY(log.open(QIODevice::Append));
    for (int episode = 1; episode <= kEpisodes; ++episode)
        log.write(
            QStringLiteral("{\"episode\":%1,\"learning_steps\":%2,\"reward\":1.5,\"loss\":0.1,\"epsilon\":0.2,"
                           "\"mean_q\":0.5,\"max_abs_q\":2,\"td_error\":0.3,\"replay_fill\":0.5,\"seconds\":%3}\n")
                .arg(episode)
                .arg(3 * episode)
                .arg(0.01 * episode)
                .toUtf8());
    log.close();
    const cineq::RunFollower &follower = desktop.session.runFollower();
    StallWatch watch;
    desktop.session.runFollower().follow(cineq::runFolderOf(model));
    QTRY_COMPARE_WITH_TIMEOUT(follower.history().size(), kEpisodes, kPatience);
    runEventLoop(500ms);
    watch.stop();
    VERIFY_NO_STALL(watch, "a long run was read");
}

QTEST_MAIN(TestWindowStalls)
#include "tst_windowstalls.moc"

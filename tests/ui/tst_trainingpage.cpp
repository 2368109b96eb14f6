// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"
#include "engine/training/checkpoints.h"
#include "tests/engine/enginefixtures.h"
#include "tests/ui/pagefixtures.h"
#include "ui/charts/livechart.h"
#include "ui/docks/inlinemessage.h"
#include "ui/pages/recommendationpage.h"
#include "ui/pages/trainingpage.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace cineq;

class TestTrainingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void training_startsPausesResumesStops();
    void training_runsToItsEnd_andTheModelIsInUse();
    void training_stopsWhilePreparing();
    void training_tellsWhyItFailed();
    void deadRun_isOffered_andGoesOnToItsEnd();
    void deadRun_isOfferedNoMore_onceARunBeginsElsewhere();
};

void TestTrainingPage::training_startsPausesResumesStops()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>(Qt::BottomDockWidgetArea);
    auto *start = child<QPushButton>(*page, "startTraining");
    auto *pause = child<QPushButton>(*page, "pauseTraining");
    auto *stop = child<QPushButton>(*page, "stopTraining");
    auto *status = child<QLabel>(*page, "trainingStatus");
    auto *reward = child<LiveChart>(*page, "rewardChart");
    auto *episodes = child<QSpinBox>(*page, "episodes");
    typeOver(episodes, QStringLiteral("100000"));
    QTest::keyClick(episodes, Qt::Key_Return);
    QCOMPARE(page->request().config.episodes, 100000);
    QVERIFY(!pause->isEnabled());
    QVERIFY(!stop->isEnabled());

    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(status->text().contains(QLatin1String("Preparing"))); // answered at once
    QVERIFY(!start->isEnabled());
    QVERIFY(!episodes->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(reward->history().appended() > 20, kLong);
    for (const char *name : {"lossChart", "epsilonChart", "meanQChart"})
        QCOMPARE(child<LiveChart>(*page, name)->history().appended(), reward->history().appended());
    QVERIFY(reward->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(reward->replots() > 0, kLong);

    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Paused, kLong);
    QTest::qWait(100);
    const qint64 atPause = reward->history().appended();
    QTest::qWait(200);
    QCOMPARE(reward->history().appended(), atPause);
    QVERIFY(status->text().contains(QLatin1String("Paused")));
    QVERIFY(!start->isEnabled());

    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(reward->history().appended() > atPause, kLong);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Idle, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QLatin1String("Stopped")), kLong);
    QVERIFY(start->isEnabled());
    QVERIFY(episodes->isEnabled());
    QVERIFY(reward->history().appended() > atPause); // the charts stay
    QVERIFY(stage.session.model()->info.trained);
}

void TestTrainingPage::training_runsToItsEnd_andTheModelIsInUse()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>(Qt::BottomDockWidgetArea);
    auto *list = stage.show<RecommendationPage>();
    QTRY_VERIFY(list->list().has_value());
    const QByteArray before = list->list()->modelHash;
    auto *episodes = child<QSpinBox>(*page, "episodes");
    typeOver(episodes, QStringLiteral("40"));
    typeOver(child<QSpinBox>(*page, "seed"), QStringLiteral("7"));
    QSignalSpy spy(&stage.session, &Session::trainingFinished);
    QTest::mouseClick(child<QPushButton>(*page, "startTraining"), Qt::LeftButton);
    QVERIFY(spy.wait(kLong));
    QVERIFY(child<QLabel>(*page, "trainingStatus")->text().contains(QLatin1String("Finished")));
    QCOMPARE(child<LiveChart>(*page, "rewardChart")->history().appended(), qint64(40));
    QCOMPARE(stage.session.trainingRequest().seed, quint64(7));
    QTRY_VERIFY(list->list()->modelHash != before); // the list has followed
    QVERIFY(page->findChild<InlineMessage *>()->isVisible());
}

void TestTrainingPage::training_stopsWhilePreparing()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>(Qt::BottomDockWidgetArea);
    QTest::mouseClick(child<QPushButton>(*page, "startTraining"), Qt::LeftButton);
    QVERIFY(stage.session.trainingState() != TrainingState::Idle);
    QTest::mouseClick(child<QPushButton>(*page, "stopTraining"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Idle, kLong);
    QTRY_VERIFY(child<QPushButton>(*page, "startTraining")->isEnabled());
    QVERIFY(!child<QLabel>(*page, "trainingStatus")->text().contains(QLatin1String("Preparing")));
}

void TestTrainingPage::training_tellsWhyItFailed()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>(Qt::BottomDockWidgetArea);
    typeOver(child<QAbstractSpinBox>(*page, "maxLoss"), QStringLiteral("0.001")); // any loss is beyond it
    QTest::keyClick(child<QAbstractSpinBox>(*page, "maxLoss"), Qt::Key_Return);
    QSignalSpy spy(&stage.session, &Session::trainingFailed);
    QTest::mouseClick(child<QPushButton>(*page, "startTraining"), Qt::LeftButton);
    QVERIFY(spy.wait(kLong));
    const auto *message = page->findChild<InlineMessage *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("diverged")), qPrintable(message->text()));
    QVERIFY(child<QPushButton>(*page, "startTraining")->isEnabled());
}

void TestTrainingPage::deadRun_isOffered_andGoesOnToItsEnd()
{
    PageStage stage;
    const QString modelPath = stage.folder.filePath(QStringLiteral("dead.cineq"));
    {
        DqnConfig config = quickConfig();
        config.episodes = 120;
        const auto start = makeUntrainedModel(smallCatalog(), config, 7);
        QVERIFY(start);
        Trainer trainer(*start);
        Checkpoints checkpoints(modelPath, 50);
        while (trainer.history().size() < 110) {
            QVERIFY(trainer.step());
            QVERIFY(checkpoints.keep(trainer));
        }
    } // and the program died
    auto *page = stage.show<TrainingPage>(Qt::BottomDockWidgetArea);
    QVERIFY(stage.open());
    auto *message = page->findChild<InlineMessage *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), kLong);
    QVERIFY2(message->text().contains(QLatin1String("of 120")), qPrintable(message->text()));
    QPushButton *goOn = nullptr;
    for (QPushButton *button : message->findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String("Go on")))
            goOn = button;
    }
    QVERIFY(goOn != nullptr && goOn->isVisible());

    QTest::mouseClick(goOn, Qt::LeftButton);
    QVERIFY(!message->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(stage.session.model()->info.path == modelPath, kLong);
    QCOMPARE(stage.session.trainingState(), TrainingState::Idle);
    QCOMPARE(stage.session.model()->history.size(), 120);
    QCOMPARE(child<LiveChart>(*page, "rewardChart")->history().appended(), 120);
    QVERIFY(!QFileInfo::exists(modelPath + QStringLiteral(".checkpoints")));
}

void TestTrainingPage::deadRun_isOfferedNoMore_onceARunBeginsElsewhere()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>(Qt::BottomDockWidgetArea);
    auto *message = page->findChild<InlineMessage *>();
    Q_EMIT stage.session.unfinishedRunFound({.checkpoint = QStringLiteral("/nowhere"), .episodes = 100, .asked = 300});
    QVERIFY(message->isVisible());
    stage.session.startTraining(page->request());
    QVERIFY(!message->isVisible());
    stage.session.stopTraining();
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Idle, kLong);
}

QTEST_MAIN(TestTrainingPage)
#include "tst_trainingpage.moc"

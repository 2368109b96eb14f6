// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"
#include "engine/training/checkpoints.h"
#include "tests/engine/enginefixtures.h"
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/ownsettings.h"
#include "tests/ui/pagewindow.h"
#include "ui/charts/livechart.h"
#include "ui/charts/tablechart.h"
#include "ui/docks/inlinemessage.h"
#include "ui/models/figuresummarymodel.h"
#include "ui/pages/recommendationpage.h"
#include "ui/pages/trainingpage.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace cineq;

namespace {

/// Clicks the tab of that name.
void clickTab(const QWidget &page, const QString &name)
{
    for (QTabBar *bar : page.findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == name)
                return QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
        }
    }
    qFatal("no tab named %s", qPrintable(name));
}

/// Begins a run that has learned something.
void startEndlessRun(PageStage &stage, TrainingPage &page)
{
    typeOver(child<QSpinBox>(page, "episodes"), QStringLiteral("100000"));
    QTest::keyClick(child<QSpinBox>(page, "episodes"), Qt::Key_Return);
    QTest::mouseClick(child<QPushButton>(page, "startTraining"), Qt::LeftButton);
    const auto hasLearned = [&] {
        return !stage.session.history().isEmpty() && stage.session.history().last().learningSteps > 0;
    };
    if (!QTest::qWaitFor(hasLearned, kLong))
        QTest::qFail("nothing is learned", __FILE__, __LINE__);
}

/// A run of so many episodes that has come to its end.
void train(PageStage &stage, TrainingPage &page, int episodes)
{
    typeOver(child<QSpinBox>(page, "episodes"), QString::number(episodes));
    QTest::keyClick(child<QSpinBox>(page, "episodes"), Qt::Key_Return);
    QSignalSpy finished(&stage.session, &Session::trainingFinished);
    QTest::mouseClick(child<QPushButton>(page, "startTraining"), Qt::LeftButton);
    if (!finished.wait(kLong))
        QTest::qFail("the run does not end", __FILE__, __LINE__);
}

} // namespace

class TestTrainingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void training_startsPausesResumesStops();
    void training_runsToItsEnd_andTheModelIsInUse();
    void figures_areAllDrawn_inTabs();
    void pauses_andTargetSyncs_areMarked();
    void summary_isOfTheRun_andCopied();
    void nextRun_beginsWithEmptyCharts();
    void checkpoint_isUsed_whileTheRunGoesOn();
    void run_isEvaluated_whileItGoesOn();
    void run_ofAnotherCatalogue_saysWhyItIsNotEvaluated();
    void smoothing_isChosen_forAllCharts_andKept();
    void modelBefore_isOfferedAgain_afterARun();
    void page_isNamed_andShrinks();
    void training_stopsWhilePreparing();
    void training_stoppedBeforeItLearned_claimsNoModel();
    void training_tellsWhyItFailed();
    void deadRun_isOffered_andGoesOnToItsEnd();
    void deadRun_isOfferedNoMore_onceARunBeginsElsewhere();

private:
    OwnSettings m_settings{QStringLiteral("tst_trainingpage")};
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

void TestTrainingPage::figures_areAllDrawn_inTabs()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>();
    train(stage, *page, 60);
    clickTab(*page, QStringLiteral("Values and speed"));
    for (const char *name : {"maxAbsQChart", "tdErrorChart", "replayFillChart", "speedChart"}) {
        const auto *chart = child<LiveChart>(*page, name);
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->history().appended(), 60);
    }
    QVERIFY(!child<LiveChart>(*page, "rewardChart")->isVisible());
    const TrainingHistory &history = stage.session.history();
    QCOMPARE(child<LiveChart>(*page, "tdErrorChart")->history().points().back().value, history.last().tdError);
    QCOMPARE(child<LiveChart>(*page, "maxAbsQChart")->history().points().back().value, history.last().maxAbsQ);
    QCOMPARE(child<LiveChart>(*page, "replayFillChart")->history().points().back().value, history.last().replayFill);

    clickTab(*page, QStringLiteral("Rewards"));
    const auto *histogram = child<TableChart>(*page, "rewardHistogram");
    QTRY_VERIFY(histogram->isVisible() && histogram->itemCount() > 1);
    double counted = 0.0;
    for (const QList<ExportCell> &row : histogram->table().rows)
        counted += std::get<double>(row[2]);
    QCOMPARE(counted, 60.0);
}

void TestTrainingPage::pauses_andTargetSyncs_areMarked()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>();
    typeOver(child<QSpinBox>(*page, "episodes"), QStringLiteral("100000"));
    QTest::keyClick(child<QSpinBox>(*page, "episodes"), Qt::Key_Return);
    QTest::mouseClick(child<QPushButton>(*page, "startTraining"), Qt::LeftButton);
    const auto *loss = child<LiveChart>(*page, "lossChart");
    QTRY_VERIFY_WITH_TIMEOUT(loss->history().appended() > 60, kLong);
    QTest::mouseClick(child<QPushButton>(*page, "pauseTraining"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Paused, kLong);
    QTRY_COMPARE(stage.session.trainingEvents().size(), 1);
    const QList<QLabel *> texts = page->findChildren<QLabel *>(QStringLiteral("trainingLegend"));
    const auto shown = std::ranges::find_if(texts, &QLabel::isVisible);
    QVERIFY(shown != texts.end());
    const QLabel *marks = *shown;
    QVERIFY2(marks->text().contains(QLatin1String("pause")) && marks->text().contains(QLatin1String("target sync")),
             qPrintable(marks->text()));
    const auto eventsOf = [](const LiveChart &chart) {
        QStringList events;
        for (const QList<ExportCell> &row : chart.table().rows)
            events.append(cellText(row.last()));
        return events;
    };
    QCOMPARE(eventsOf(*child<LiveChart>(*page, "rewardChart")).filter(QStringLiteral("Pause")).size(), 1);
    QVERIFY(eventsOf(*loss).contains(QStringLiteral("Target sync")));
    QVERIFY(!eventsOf(*child<LiveChart>(*page, "rewardChart")).contains(QStringLiteral("Target sync")));
    QTest::mouseClick(child<QPushButton>(*page, "stopTraining"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Idle, kLong);
    QCOMPARE(stage.session.model()->events.size(), 1); // the file has it, too
}

void TestTrainingPage::summary_isOfTheRun_andCopied()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>();
    train(stage, *page, 50);
    clickTab(*page, QStringLiteral("Summary"));
    auto *table = child<QTableView>(*page, "runSummary");
    QVERIFY(table->isVisible());
    const auto cell = [table](int row, FigureSummaryModel::Column column) {
        return table->model()->index(row, static_cast<int>(column)).data(FigureSummaryModel::SortRole);
    };
    QTRY_COMPARE(cell(0, FigureSummaryModel::Column::Count).toInt(), 50);
    const double mean = meanReward(stage.session.history(), 0, 50);
    QVERIFY(std::abs(cell(0, FigureSummaryModel::Column::Mean).toDouble() - mean) < 1e-9);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QLatin1String("Reward")) && copied.contains(QLatin1String("TD error")),
             qPrintable(copied));
}

void TestTrainingPage::nextRun_beginsWithEmptyCharts()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>();
    train(stage, *page, 40);
    train(stage, *page, 30);
    QCOMPARE(child<LiveChart>(*page, "rewardChart")->history().appended(), 30);
    clickTab(*page, QStringLiteral("Summary"));
    const auto *table = child<QTableView>(*page, "runSummary");
    QTRY_COMPARE(table->model()->index(0, 1).data(FigureSummaryModel::SortRole).toInt(), 30);
}

void TestTrainingPage::checkpoint_isUsed_whileTheRunGoesOn()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>();
    auto *use = child<QPushButton>(*page, "useCheckpoint");
    QVERIFY(!use->isEnabled());
    startEndlessRun(stage, *page);
    QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), kLong);
    const auto before = stage.session.model();
    QSignalSpy changed(&stage.session, &Session::modelChanged);
    QTest::mouseClick(use, Qt::LeftButton);
    QVERIFY(changed.wait(kLong));
    const auto used = stage.session.model();
    QVERIFY(used != before && used->info.trained && used->info.path.isEmpty());
    QVERIFY(used->network->weights() != before->network->weights());
    QCOMPARE(stage.session.trainingState(), TrainingState::Running);
    const qsizetype episodes = stage.session.history().size();
    QTRY_VERIFY_WITH_TIMEOUT(stage.session.history().size() > episodes, kLong);
    QCOMPARE(child<LiveChart>(*page, "rewardChart")->history().appended(), stage.session.history().size());
    QVERIFY(page->findChild<InlineMessage *>()->text().contains(QLatin1String("in use")));
    QTest::mouseClick(child<QPushButton>(*page, "stopTraining"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.session.model()->info.path.isEmpty(), kLong); // the run's last is in use
    QVERIFY(!use->isEnabled());
}

void TestTrainingPage::run_isEvaluated_whileItGoesOn()
{
    PageStage stage;
    QSignalSpy opened(&stage.session, &Session::modelChanged);
    stage.session.openCatalog(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv"));
    QVERIFY(opened.wait(kLong));
    auto *page = stage.show<TrainingPage>();
    auto *evaluate = child<QPushButton>(*page, "evaluateNow");
    const auto *judgement = child<QLabel>(*page, "runJudgement");
    QVERIFY(!evaluate->isEnabled());
    startEndlessRun(stage, *page);
    QTRY_VERIFY_WITH_TIMEOUT(evaluate->isEnabled(), kLong);
    evaluate->setFocus();
    const qsizetype episodes = stage.session.history().size();
    QTest::keyClick(evaluate, Qt::Key_Space);
    QVERIFY(judgement->isVisible());
    QVERIFY(!evaluate->isEnabled());
    QCOMPARE(stage.session.jobs().runningCount(), 2); // the run is the other
    QTRY_VERIFY_WITH_TIMEOUT(judgement->text().contains(u'±'), 3 * kLong);
    QVERIFY2(judgement->text().contains(QLatin1String("100 real people")), qPrintable(judgement->text()));
    QCOMPARE(stage.session.trainingState(), TrainingState::Running);
    QVERIFY(stage.session.history().size() > episodes);
    QVERIFY(evaluate->isEnabled());
    const ExportTable table = child<LiveChart>(*page, "rewardChart")->table();
    QVERIFY(std::ranges::any_of(table.rows, [](const QList<ExportCell> &row) {
        return cellText(row.last()).contains(QLatin1String("Evaluated"));
    }));
    stage.session.stopTraining();
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Idle, kLong);
}

void TestTrainingPage::run_ofAnotherCatalogue_saysWhyItIsNotEvaluated()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>();
    auto *evaluate = child<QPushButton>(*page, "evaluateNow");
    startEndlessRun(stage, *page);
    QTRY_VERIFY_WITH_TIMEOUT(evaluate->isEnabled(), kLong);
    QTest::mouseClick(evaluate, Qt::LeftButton);
    const auto *judgement = child<QLabel>(*page, "runJudgement");
    QTRY_VERIFY2_WITH_TIMEOUT(judgement->text().startsWith(QLatin1String("Not evaluated")),
                              qPrintable(judgement->text()), kLong);
    QVERIFY(evaluate->isEnabled());
    QCOMPARE(stage.session.trainingState(), TrainingState::Running);
    stage.session.stopTraining();
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Idle, kLong);
}

void TestTrainingPage::smoothing_isChosen_forAllCharts_andKept()
{
    QSettings().clear();
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>();
    startEndlessRun(stage, *page);
    QTRY_VERIFY_WITH_TIMEOUT(stage.session.history().size() > 20, kLong);
    stage.session.stopTraining();
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Idle, kLong);
    const auto *chart = child<LiveChart>(*page, "rewardChart");
    const auto isRaw = [&] {
        return std::ranges::all_of(chart->table().rows, [](const QList<ExportCell> &row) { return row[1] == row[2]; });
    };
    auto *smoothing = child<QSpinBox>(*page, "smoothing");
    QVERIFY(!isRaw());
    smoothing->setFocus();
    smoothing->selectAll();
    QTest::keyClicks(smoothing, QStringLiteral("1"));
    QTest::keyClick(smoothing, Qt::Key_Return);
    QVERIFY(isRaw());
    TrainingPage again(stage.session);
    QCOMPARE(child<QSpinBox>(again, "smoothing")->value(), 1);
    QSettings().clear();
}

void TestTrainingPage::modelBefore_isOfferedAgain_afterARun()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>();
    const auto train = [&] {
        startEndlessRun(stage, *page);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.session.history().isEmpty(), kLong);
        stage.session.stopTraining();
        QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Idle, kLong);
    };
    train();
    const QString first = stage.session.model()->info.path;
    train();
    QVERIFY(stage.session.model()->info.path != first);
    const auto buttons =
        page->findChild<InlineMessage *>(QStringLiteral("trainingMessage"))->findChildren<QPushButton *>();
    QVERIFY(buttons.size() == 1 && buttons.front()->isVisible());
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.model()->info.path, first, kLong);
}

void TestTrainingPage::page_isNamed_andShrinks()
{
    PageWindow<TrainingPage> stage;
    QVERIFY(stage.open());
    stage.show();
    QCOMPARE(accessibility::unnamedControls(stage.page), QStringList());
    stage.page.resize(560, 420);
    QTRY_COMPARE(stage.page.size(), QSize(560, 420));
    QVERIFY(stage.page.minimumSizeHint().width() <= 560 && stage.page.minimumSizeHint().height() <= 420);
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

void TestTrainingPage::training_stoppedBeforeItLearned_claimsNoModel()
{
    PageStage stage;
    QVERIFY(stage.open());
    auto *page = stage.show<TrainingPage>(Qt::BottomDockWidgetArea);
    const auto model = stage.session.model();
    for (const char *setting : {"learningStarts", "episodes"}) {
        typeOver(child<QSpinBox>(*page, setting), QStringLiteral("20000"));
        QTest::keyClick(child<QSpinBox>(*page, setting), Qt::Key_Return);
    }
    QTest::mouseClick(child<QPushButton>(*page, "startTraining"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.session.history().isEmpty(), kLong);
    QTest::mouseClick(child<QPushButton>(*page, "stopTraining"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.trainingState(), TrainingState::Idle, kLong);
    QCOMPARE(child<QLabel>(*page, "trainingStatus")->text(),
             QStringLiteral("Ended before anything was learned; the model in use stays."));
    QVERIFY(!child<InlineMessage>(*page, "trainingMessage")->isVisible());
    QCOMPARE(stage.session.model(), model);
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

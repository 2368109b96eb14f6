// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/model.h"
#include "tests/engine/enginefixtures.h"
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/pagewindow.h"
#include "ui/charts/livechart.h"
#include "ui/docks/inlinemessage.h"
#include "ui/models/runtablemodel.h"
#include "ui/pages/runcomparison.h"
#include "ui/pages/runsview.h"
#include "ui/pages/trainingpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionViewItem>
#include <QTabBar>
#include <QTableView>

using namespace cineq;

using Column = RunTableModel::Column;

namespace {

/// A Training page whose tab of runs is in front.
struct Stage : PageWindow<TrainingPage>
{
    QTableView *table = child<QTableView>(page, "runTable");

    [[nodiscard]] bool openAndShow()
    {
        const bool opened = open();
        show();
        for (QTabBar *bar : page.findChildren<QTabBar *>()) {
            for (int i = 0; i < bar->count(); ++i) {
                if (bar->tabText(i) == QLatin1String("Runs"))
                    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
            }
        }
        return opened && table->parentWidget() != nullptr;
    }
    /// A run to its end.
    [[nodiscard]] bool train(quint64 seed, double learningRate = 1e-3)
    {
        DqnConfig config = quickConfig();
        config.learningRate = learningRate;
        QSignalSpy finished(&session, &Session::trainingFinished);
        session.startTraining({config, seed});
        return finished.wait(kLong) && QTest::qWaitFor([&] { return session.model()->info.seed == seed; }, kLong);
    }
    [[nodiscard]] QModelIndex cell(int row, Column column) const
    {
        return table->model()->index(row, static_cast<int>(column));
    }
    [[nodiscard]] QString text(int row, Column column) const { return cell(row, column).data().toString(); }
    void click(int row, Column column) const
    {
        table->scrollTo(cell(row, column));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell(row, column)).center());
    }
    /// Clicks the box of the row, or presses Space on it.
    void tick(int row, bool byKey = false) const
    {
        if (byKey) {
            table->setCurrentIndex(cell(row, Column::Compared));
            QTest::keyClick(table, Qt::Key_Space);
            return;
        }
        table->scrollTo(cell(row, Column::Compared));
        const QRect rect = table->visualRect(cell(row, Column::Compared));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 10, rect.center().y()));
    }
    void edit(int row, Column column, const QString &text) const
    {
        table->setFocus();
        table->setCurrentIndex(cell(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (editor == nullptr)
            return QTest::qFail("no editor", __FILE__, __LINE__);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the delegate commits once the key is done with
    }
    [[nodiscard]] const InlineMessage *message() const
    {
        return page.findChild<RunsView *>()->findChild<InlineMessage *>();
    }
};

} // namespace

class TestRunsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_areListed_whenTheyEnd();
    void nameAndNote_areEditedInPlace_andKept();
    void tickedRuns_areDrawnBeside_andTheirSettingsCompared();
    void runWithoutItsFile_saysSo();
    void model_ofARun_isUsed();
    void removedRun_isPutBack();
    void settings_alike_areNotListed();
};

void TestRunsView::runs_areListed_whenTheyEnd()
{
    Stage stage;
    QVERIFY(stage.openAndShow());
    const auto *empty = child<QLabel>(stage.page, "runsEmpty");
    QVERIFY(empty->isVisible() && empty->text().contains(QLatin1String("Start")));
    QVERIFY(stage.train(7));
    QTRY_COMPARE(stage.table->model()->rowCount(), 1);
    QVERIFY(stage.table->isVisible());
    QCOMPARE(stage.text(0, Column::Seed), QStringLiteral("7"));
    QCOMPARE(stage.text(0, Column::Model), QStringLiteral("in use"));
    const double last = meanReward(stage.session.history(), 0, 100);
    QCOMPARE(stage.cell(0, Column::Last).data(RunTableModel::SortRole).toDouble(), last);
    QCOMPARE(stage.cell(0, Column::Best).data(RunTableModel::SortRole).toDouble(), last); // of all: there are 12
    QVERIFY(stage.train(8));
    QTRY_COMPARE(stage.table->model()->rowCount(), 2);
    QCOMPARE(stage.text(0, Column::Seed), QStringLiteral("8")); // the newest first
    QCOMPARE(accessibility::unnamedControls(stage.page), QStringList());
}

void TestRunsView::nameAndNote_areEditedInPlace_andKept()
{
    Stage stage;
    QVERIFY(stage.openAndShow());
    QVERIFY(stage.train(7));
    QTRY_COMPARE(stage.table->model()->rowCount(), 1);
    stage.edit(0, Column::Name, QStringLiteral("First light"));
    stage.edit(0, Column::Note, QStringLiteral("slow"));
    QCOMPARE(stage.text(0, Column::Name), QStringLiteral("First light"));
    QCOMPARE(stage.session.profile().runs.first().name, QStringLiteral("First light"));
    QCOMPARE(stage.session.profile().runs.first().note, QStringLiteral("slow"));
    QVERIFY(stage.train(8)); // the table is made anew
    QTRY_COMPARE(stage.table->model()->rowCount(), 2);
    QCOMPARE(stage.text(1, Column::Name), QStringLiteral("First light"));
}

void TestRunsView::tickedRuns_areDrawnBeside_andTheirSettingsCompared()
{
    Stage stage;
    QVERIFY(stage.openAndShow());
    QVERIFY(stage.train(7, 1e-3));
    QVERIFY(stage.train(8, 1e-4));
    QTRY_COMPARE(stage.table->model()->rowCount(), 2);
    const auto *reward = child<LiveChart>(stage.page, "rewardChart");
    const auto *settings = child<QTableView>(stage.page, "settingTable");
    stage.tick(0);
    QTRY_COMPARE_WITH_TIMEOUT(reward->curves().size(), 1, kLong);
    QVERIFY(!settings->isVisible());
    stage.tick(1, true);
    QTRY_COMPARE_WITH_TIMEOUT(reward->curves().size(), 2, kLong);
    QCOMPARE(reward->curves()[0].label, QStringLiteral("A"));
    QCOMPARE(reward->curves()[1].points->points().size(), 12U);
    QVERIFY(curvePen(0, stage.page.palette()).dashPattern() != curvePen(1, stage.page.palette()).dashPattern());
    QTRY_VERIFY(settings->isVisible());
    QCOMPARE(settings->model()->rowCount(), 1); // the learning rate alone differs
    QCOMPARE(settings->model()->index(0, 1).data().toString().toDouble(), 1e-4);
    QCOMPARE(settings->model()->index(0, 2).data().toString().toDouble(), 1e-3);
    stage.edit(1, Column::Name, QStringLiteral("Fast"));
    QCOMPARE(reward->curves()[1].name, QStringLiteral("Fast"));
    const QString legend = child<QLabel>(stage.page, "trainingLegend")->text();
    QVERIFY2(legend.contains(QLatin1String("B: Fast")), qPrintable(legend));
    stage.tick(0);
    QCOMPARE(reward->curves().size(), 1);
    QVERIFY(!settings->isVisible());
}

void TestRunsView::runWithoutItsFile_saysSo()
{
    Stage stage;
    QVERIFY(stage.openAndShow());
    stage.session.keepRun({.model = stage.folder.filePath(QStringLiteral("gone.cineq")),
                           .preset = QStringLiteral("default"),
                           .seed = 3,
                           .episodes = 10,
                           .ended = QDateTime::currentDateTimeUtc()});
    QTRY_COMPARE(stage.text(0, Column::Model), QStringLiteral("its file is gone"));
    stage.click(0, Column::Seed);
    QVERIFY(!child<QPushButton>(stage.page, "useRun")->isEnabled());
    QVERIFY(child<QPushButton>(stage.page, "removeRun")->isEnabled());
    stage.tick(0);
    QCOMPARE(stage.text(0, Column::Compared), QString());
}

void TestRunsView::model_ofARun_isUsed()
{
    Stage stage;
    QVERIFY(stage.openAndShow());
    QVERIFY(stage.train(7));
    QVERIFY(stage.train(8));
    QTRY_COMPARE(stage.table->model()->rowCount(), 2);
    auto *use = child<QPushButton>(stage.page, "useRun");
    stage.click(0, Column::Seed);
    QVERIFY(!use->isEnabled()); // it is in use
    stage.click(1, Column::Seed);
    QVERIFY(use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.session.model()->info.seed, 7U, kLong);
    QTRY_COMPARE(stage.text(1, Column::Model), QStringLiteral("in use"));
    QVERIFY(!use->isEnabled());
}

void TestRunsView::removedRun_isPutBack()
{
    Stage stage;
    QVERIFY(stage.openAndShow());
    QVERIFY(stage.train(7));
    QTRY_COMPARE(stage.table->model()->rowCount(), 1);
    stage.edit(0, Column::Name, QStringLiteral("First light"));
    stage.click(0, Column::Seed);
    QTest::mouseClick(child<QPushButton>(stage.page, "removeRun"), Qt::LeftButton);
    QCOMPARE(stage.table->model()->rowCount(), 0);
    QVERIFY(stage.session.profile().runs.isEmpty());
    QVERIFY(QFileInfo::exists(stage.session.model()->info.path)); // the model's file stays
    const InlineMessage *message = stage.message();
    QVERIFY(message->isVisible() && message->text().contains(QLatin1String("First light")));
    QTest::mouseClick(child<QPushButton>(*message, "messageAction"), Qt::LeftButton);
    QCOMPARE(stage.table->model()->rowCount(), 1);
    QCOMPARE(stage.text(0, Column::Name), QStringLiteral("First light"));
}

void TestRunsView::settings_alike_areNotListed()
{
    const DqnConfig config = DqnConfig::defaults();
    QVERIFY(differingSettings({}).rows.isEmpty());
    QVERIFY(differingSettings({{QStringLiteral("A"), config}, {QStringLiteral("B"), config}}).rows.isEmpty());
    DqnConfig other = config;
    other.gamma = 0.5;
    other.doubleDqn = !config.doubleDqn;
    const ExportTable table =
        differingSettings({{QStringLiteral("A"), config}, {QStringLiteral("B"), other}, {QStringLiteral("C"), config}});
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.columns.size(), 4);
    QCOMPARE(table.rows[0][1], table.rows[0][3]);
    QVERIFY(table.rows[0][1] != table.rows[0][2]);
}

QTEST_MAIN(TestRunsView)
#include "tst_runsview.moc"

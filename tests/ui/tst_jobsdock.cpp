// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopfixtures.h"
#include "ui/docks/jobsdock.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace cineq;
using namespace Qt::StringLiterals;
using Column = JobTableModel::Column;

namespace {

/// The desktop with the jobs shown, as a person has them.
struct Watched : Desktop
{
    QTableView *table = child<QTableView>("jobTable");

    Watched() { choose("jobsDockToggle"); }

    [[nodiscard]] QString cell(int row, Column column) const
    {
        return table->model()->index(row, static_cast<int>(column)).data().toString();
    }
    void click(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    void chooseRow(int row) const
    {
        const QRect rect = table->visualRect(table->model()->index(row, static_cast<int>(Column::What)));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, rect.center());
    }
};

} // namespace

class TestJobsDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void emptyList_saysWhatItIsFor();
    void openingACatalogue_isAJob_andItsFigureIsLogged();
    void failures_areLogged_withTheirReason();
    void training_isShown_andCancelled();
    void theStatusBarsButton_showsTheJobs();
    void clearing_leavesTheEmptyList();
    void longLog_isReadWhole_belowTheTable();
    void model_tellsItsChanges();

private:
    OwnSettings m_settings{u"tst_jobsdock"_s};
};

void TestJobsDock::emptyList_saysWhatItIsFor()
{
    const Watched desktop;
    QTRY_VERIFY(desktop.child<QLabel>("jobsEmpty")->isVisible());
    QVERIFY(!desktop.child<QToolButton>("runningJobs")->isVisible());
}

void TestJobsDock::openingACatalogue_isAJob_andItsFigureIsLogged()
{
    Watched desktop;
    desktop.session.openCatalog(kBundled);
    QVERIFY(desktop.child<QToolButton>("runningJobs")->isVisible());
    QCOMPARE(desktop.cell(0, Column::What), u"Opening movies.csv"_s);
    QCOMPARE(desktop.cell(0, Column::State), u"Under way"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.session.model(), kPatience);
    QCOMPARE(desktop.table->model()->rowCount(), 2); // the model is the other
    QVERIFY(desktop.cell(1, Column::State).contains(QLocale().toString(desktop.session.catalog()->size())));
    QVERIFY(!desktop.child<QToolButton>("runningJobs")->isVisible());
}

void TestJobsDock::failures_areLogged_withTheirReason()
{
    Watched desktop;
    desktop.session.openCatalog(u"/nowhere/none.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.cell(0, Column::State).startsWith(u"Failed"_s), kPatience);
    QVERIFY(desktop.cell(0, Column::State).contains(u"/nowhere/none.csv"_s));
    desktop.session.saveModel(u"/nowhere/m.cineq"_s);
    QCOMPARE(desktop.table->model()->rowCount(), 2);
    QVERIFY(desktop.cell(0, Column::State).startsWith(u"Failed"_s));
}

void TestJobsDock::training_isShown_andCancelled()
{
    Watched desktop;
    QVERIFY(desktop.open(kSmall));
    DqnConfig config = DqnConfig::defaults();
    config.episodes = 1000000;
    desktop.session.startTraining({config, 1});
    QCOMPARE(desktop.cell(0, Column::What), u"Training"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.session.history().isEmpty(), kPatience);
    QTRY_VERIFY(desktop.cell(0, Column::State).contains(u"left"_s));
    desktop.chooseRow(0);
    QVERIFY(desktop.child<QPushButton>("cancelJob")->isEnabled());
    desktop.click("cancelJob");
    QTRY_COMPARE_WITH_TIMEOUT(desktop.session.trainingState(), TrainingState::Idle, kPatience);
    QVERIFY(desktop.cell(0, Column::State).startsWith(u"Stopped"_s));
    QVERIFY(!desktop.child<QPushButton>("cancelJob")->isEnabled());
}

void TestJobsDock::theStatusBarsButton_showsTheJobs()
{
    Desktop desktop;
    auto *dock = desktop.child<QDockWidget>("jobsDock");
    QVERIFY(!dock->isVisible());
    const quint64 job = desktop.session.jobs().begin(u"Something long"_s);
    auto *button = desktop.child<QToolButton>("runningJobs");
    QCOMPARE(button->text(), u"Something long"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(dock->isVisible());
    desktop.session.jobs().finish(job, {});
    QVERIFY(!button->isVisible());
}

void TestJobsDock::clearing_leavesTheEmptyList()
{
    Watched desktop;
    desktop.session.jobs().note(u"Export"_s, u"written"_s);
    QVERIFY(!desktop.child<QLabel>("jobsEmpty")->isVisible());
    desktop.click("clearJobs");
    QTRY_VERIFY(desktop.child<QLabel>("jobsEmpty")->isVisible());
}

void TestJobsDock::longLog_isReadWhole_belowTheTable()
{
    Watched desktop;
    const QString sentence = u"a sentence that no column is wide enough for "_s.repeated(5);
    desktop.session.jobs().note(u"Export"_s, sentence);
    desktop.chooseRow(0);
    QCOMPARE(desktop.child<QLabel>("chosenJob")->text(), sentence);
}

void TestJobsDock::model_tellsItsChanges()
{
    JobList jobs;
    JobTableModel model(jobs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const quint64 first = jobs.begin(u"first"_s);
    jobs.begin(u"second"_s);
    jobs.progress(first, 1, 2);
    const auto state = static_cast<int>(Column::State);
    QCOMPARE(model.index(1, state).data(JobTableModel::PercentRole).toInt(), 50);
    QCOMPARE(model.index(0, state).data(JobTableModel::PercentRole).toInt(), -1);
    jobs.finish(first, {});
    QVERIFY(!model.index(1, state).data(JobTableModel::PercentRole).isValid());
    QCOMPARE(model.job(0).what, u"second"_s); // the newest
    jobs.clear();
    QCOMPARE(model.rowCount(), 1);
}

QTEST_MAIN(TestJobsDock)
#include "tst_jobsdock.moc"

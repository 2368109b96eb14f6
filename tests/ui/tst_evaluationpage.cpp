// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/enginefixtures.h"
#include "tests/engine/eval/peoplefile.h"
#include "tests/ui/pagefixtures.h"
#include "ui/docks/inlinemessage.h"
#include "ui/models/sessionpairmodel.h"
#include "ui/pages/evaluationpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

/// The page on the small catalogue with thirty people's ratings, sessions of 3 and 5 steps.
struct EvaluationStage : PageStage
{
    EvaluationPage *page = nullptr;

    [[nodiscard]] bool prepare()
    {
        QFile file(folder.filePath(u"ratings.csv"_s));
        if (!open() || !file.open(QIODevice::WriteOnly) || file.write(thirtyPeople()) <= 0)
            return false;
        file.close();
        page = show<EvaluationPage>(Qt::BottomDockWidgetArea);
        typeOver(child<QLineEdit>(*page, "ratings"), file.fileName());
        typeOver(child<QLineEdit>(*page, "steps"), u"3, 5"_s);
        return true;
    }

    /// Ticks or unticks the policy as a person does.
    void tick(const QString &policy) const
    {
        auto *policies = child<QListWidget>(*page, "policies");
        policies->setFocus();
        policies->setCurrentItem(policies->findItems(policy, Qt::MatchStartsWith).first());
        QTest::keyClick(policies, Qt::Key_Space);
    }

    void start() const { QTest::mouseClick(button("startEvaluation"), Qt::LeftButton); }
    void stop() const { QTest::mouseClick(button("stopEvaluation"), Qt::LeftButton); }
    void openTab(int index) const
    {
        auto *tabs = page->findChild<QTabBar *>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    }
    void exportTo(const QString &path) const
    {
        QTest::mouseClick(child<QToolButton>(*page, "exportReport"), Qt::LeftButton);
        auto *dialog = child<QFileDialog>(*page, "exportDialog");
        typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), path);
        save(dialog);
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return child<QPushButton>(*page, name); }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(*page, "evaluationTable"); }
    [[nodiscard]] QString status() const { return child<QLabel>(*page, "evaluationStatus")->text(); }
    [[nodiscard]] QString message() const
    {
        const auto *message = page->findChild<InlineMessage *>();
        return message->isVisible() ? message->text() : QString();
    }
    /// Waits until the run is over.
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return button("startEvaluation")->isEnabled(); }, kLong);
    }
    [[nodiscard]] QStringList column(EvaluationModel::Column column) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts.append(table()->model()->index(row, int(column)).data().toString());
        return texts;
    }
};

using Column = EvaluationModel::Column;

} // namespace

class TestEvaluationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void run_fillsTheTable();
    void tickedPolicies_areEvaluated_popularityAlways();
    void headerClick_sortsByNumber();
    void metric_isChosenByKeys();
    void bars_followTheMetric();
    void person_isSteppedThrough_withTwoPolicies();
    void report_isExported_data();
    void report_isExported();
    void export_tellsWhyItFailed();
    void stop_isAnsweredAtOnce_andStartCanFollow();
    void steered_standsBesideThePlainPolicy_withItsPrice();
    void metricAndExport_leaveTheTabsTheirRoom_data();
    void metricAndExport_leaveTheTabsTheirRoom();
    void knownPeople_getLists();
    void modelOfTheWindow_isMeasuredToo();
    void ratingsOfOtherMovies_areRefused_inOneLine();
    void moreFoldsThanPeople_areRefused_inOneLine();
    void stepsOfNoNumber_cantBeStarted();
    void otherCatalogue_dropsTheReport();
};

void TestEvaluationPage::run_fillsTheTable()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    QVERIFY(!stage.button("stopEvaluation")->isEnabled());
    stage.start();
    QVERIFY(stage.status().contains(u"Reading"_s)); // answered at once
    QVERIFY(!stage.button("startEvaluation")->isEnabled());
    QVERIFY(!child<QSpinBox>(*stage.page, "folds")->isEnabled());
    QVERIFY(stage.page->findChild<QProgressBar *>()->isVisible());
    QVERIFY(stage.wait());
    QVERIFY(stage.table()->isVisible());
    QCOMPARE(stage.column(Column::Policy), (QStringList{u"random"_s, u"popularity"_s, u"ease"_s, u"gp"_s, u"random"_s,
                                                        u"popularity"_s, u"ease"_s, u"gp"_s}));
    QVERIFY2(stage.status().contains(u"30 people, 60 movies; 5 fold"_s), qPrintable(stage.status()));
    QVERIFY(stage.column(Column::Value).first().contains(u'±'));
    QVERIFY(!stage.page->findChild<QProgressBar *>()->isVisible());
    QVERIFY(stage.message().isEmpty());
}

void TestEvaluationPage::tickedPolicies_areEvaluated_popularityAlways()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    for (const QString &policy : {u"random"_s, u"ease"_s, u"gp"_s, u"popularity"_s}) // the last can't be unticked
        stage.tick(policy);
    stage.start();
    QVERIFY(stage.wait());
    QCOMPARE(stage.column(Column::Policy), (QStringList{u"popularity"_s, u"popularity"_s}));
    QCOMPARE(stage.column(Column::PValue), QStringList(2, QString(QChar(0x2013))));
}

void TestEvaluationPage::headerClick_sortsByNumber()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.start();
    QVERIFY(stage.wait());
    const QHeaderView *header = stage.table()->horizontalHeader();
    const QPoint value(header->sectionViewportPosition(int(Column::Value)) + 8, header->height() / 2);
    for (const bool ascending : {true, false}) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, value);
        QList<double> means;
        for (int row = 0; row < stage.table()->model()->rowCount(); ++row)
            means.append(
                stage.table()->model()->index(row, int(Column::Value)).data(EvaluationModel::SortRole).toDouble());
        QVERIFY(ascending ? std::ranges::is_sorted(means) : std::ranges::is_sorted(means, std::ranges::greater()));
    }
}

void TestEvaluationPage::metric_isChosenByKeys()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.start();
    QVERIFY(stage.wait());
    auto *metric = child<QComboBox>(*stage.page, "metric");
    QCOMPARE(metric->count(), kMetricCount);
    const QStringList rewards = stage.column(Column::Value);
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_Down);
    QCOMPARE(metric->currentText(), u"Hits"_s);
    QCOMPARE(stage.table()->model()->headerData(int(Column::Value), Qt::Horizontal).toString(), u"Hits"_s);
    QVERIFY(stage.column(Column::Value) != rewards);
}

void TestEvaluationPage::bars_followTheMetric()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.start();
    QVERIFY(stage.wait());
    stage.openTab(1);
    auto *chart = child<QWidget>(*stage.page, "evaluationChart");
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->accessibleName(), u"Reward"_s);
    QCOMPARE(chart->accessibleDescription().count(u"; "_s), 7); // four policies, two step counts
    auto *metric = child<QComboBox>(*stage.page, "metric");
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_End);
    QCOMPARE(chart->accessibleName(), u"Personalisation"_s);
    QVERIFY2(chart->accessibleDescription().contains(u"popularity, 3 step(s): 0 ± 0"_s),
             qPrintable(chart->accessibleDescription()));
}

void TestEvaluationPage::person_isSteppedThrough_withTwoPolicies()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.start();
    QVERIFY(stage.wait());
    stage.openTab(2);
    auto *person = child<QComboBox>(*stage.page, "person");
    auto *right = child<QComboBox>(*stage.page, "rightPolicy");
    const auto *steps = child<QTableView>(*stage.page, "stepTable");
    const auto *sentence = child<QLabel>(*stage.page, "parting");
    QCOMPARE(person->count(), 30);
    QCOMPARE(child<QComboBox>(*stage.page, "leftPolicy")->currentText(), u"popularity"_s);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Home);
    QCOMPARE(right->currentText(), u"random"_s);
    QCOMPARE(steps->model()->rowCount(), 5); // of the longer sessions
    QVERIFY2(sentence->text().startsWith(u"They part at step"_s), qPrintable(sentence->text()));
    QCOMPARE(steps->selectionModel()->selectedRows().size(), 1); // there

    const auto stars = [steps] {
        QStringList cells;
        for (int row = 0; row < steps->model()->rowCount(); ++row)
            cells.append(steps->model()->index(row, int(SessionPairModel::Column::LeftStars)).data().toString());
        return cells;
    };
    const QStringList before = stars();
    person->setFocus();
    for (int i = 0; i < 3 && stars() == before; ++i) // two people may have given the same
        QTest::keyClick(person, Qt::Key_Down);
    QVERIFY(stars() != before);

    right->setFocus();
    QTest::keyClick(right, Qt::Key_Down);
    QCOMPARE(right->currentText(), u"popularity"_s);
    QVERIFY2(sentence->text().contains(u"the same throughout"_s), qPrintable(sentence->text()));
}

void TestEvaluationPage::report_isExported_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << u"report.csv"_s;
    QTest::newRow("json") << u"report.json"_s;
}

void TestEvaluationPage::report_isExported()
{
    QFETCH(QString, file);
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.start();
    QVERIFY(stage.wait());
    const QString path = stage.folder.filePath(file);
    stage.exportTo(path);
    QTRY_VERIFY2(stage.message().contains(path), qPrintable(stage.message()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    if (file.endsWith(u"json"_s))
        QCOMPARE(QJsonDocument::fromJson(content)[u"rows"_s].toArray().size(), 8);
    else
        QCOMPARE(content.count("\r\n"), 1 + 8 * kMetricCount);
}

void TestEvaluationPage::export_tellsWhyItFailed()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.start();
    QVERIFY(stage.wait());
    stage.exportTo(stage.folder.filePath(u"report.xls"_s));
    QTRY_VERIFY2(stage.message().contains(u".csv, .json"_s), qPrintable(stage.message()));
}

void TestEvaluationPage::stop_isAnsweredAtOnce_andStartCanFollow()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.tick(u"cineq"_s); // trains for minutes
    stage.start();
    QTRY_VERIFY_WITH_TIMEOUT(stage.status().contains(u"sessions"_s), kLong);
    QVERIFY2(stage.status().contains(u"so far"_s), qPrintable(stage.status()));
    QElapsedTimer timer;
    timer.start();
    stage.stop();
    QVERIFY(stage.status().contains(u"nothing of the run is kept"_s));
    QVERIFY(!stage.button("stopEvaluation")->isEnabled());
    QVERIFY(stage.button("startEvaluation")->isEnabled());
    QVERIFY(timer.elapsed() < 100 * kSlack);
    QVERIFY(!stage.table()->isVisible());
    QVERIFY(child<QLabel>(*stage.page, "evaluationEmpty")->isVisible());
    stage.tick(u"cineq"_s);
    stage.start();
    QVERIFY(stage.wait());
    QVERIFY(!stage.column(Column::Policy).contains(u"cineq"_s));
}

void TestEvaluationPage::steered_standsBesideThePlainPolicy_withItsPrice()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    for (const QString &policy : {u"random"_s, u"ease"_s})
        stage.tick(policy);
    typeOver(child<QLineEdit>(*stage.page, "steps"), u"5"_s);
    stage.start();
    QVERIFY(stage.wait());
    QCOMPARE(stage.column(Column::Policy), (QStringList{u"popularity"_s, u"gp"_s}));
    QVERIFY(stage.table()->isColumnHidden(int(Column::Price)));

    QTest::mouseClick(child<QToolButton>(*stage.page, "alsoSteered"), Qt::LeftButton);
    auto *popularity = child<QSlider>(*stage.page, "popularity");
    QTRY_VERIFY(popularity->isVisible());
    popularity->setFocus();
    QTest::keyClick(popularity, Qt::Key_Home);
    stage.start();
    QVERIFY(!popularity->isEnabled());
    QVERIFY(stage.wait());
    QCOMPARE(stage.column(Column::Policy), (QStringList{u"popularity"_s, u"gp"_s, u"gp steered"_s}));
    QVERIFY(!stage.table()->isColumnHidden(int(Column::Price)));
    const QStringList prices = stage.column(Column::Price);
    QCOMPARE(prices.mid(0, 2), QStringList(2, QString(QChar(0x2013))));
    QVERIFY2(prices[2].contains(u'±'), qPrintable(prices[2]));
    auto *metric = child<QComboBox>(*stage.page, "metric");
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_End);
    QVERIFY(!stage.table()->isColumnHidden(int(Column::Price)));
    QCOMPARE(stage.column(Column::Price), prices); // in reward, whatever metric is looked at
}

void TestEvaluationPage::metricAndExport_leaveTheTabsTheirRoom_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(440, 560), QSize(800, 560), QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)})
        QTest::addRow("%d x %d", size.width(), size.height())
            << size; // the first: beside other docks in a small window
}

void TestEvaluationPage::metricAndExport_leaveTheTabsTheirRoom()
{
    QFETCH(QSize, size);
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.start();
    QVERIFY(stage.wait());
    stage.window.resize(size);
    const auto *tabs = stage.page->findChild<QTabBar *>();
    const auto *metric = child<QComboBox>(*stage.page, "metric");
    const auto *exporting = child<QToolButton>(*stage.page, "exportReport");
    const auto placeOf = [&stage](const QWidget *widget) {
        return QRect(widget->mapTo(stage.page, QPoint()), widget->size());
    };
    QTRY_COMPARE(stage.window.size(), size);
    QTRY_VERIFY(!placeOf(tabs).intersects(placeOf(metric)));
    QVERIFY(!placeOf(metric).intersects(placeOf(exporting)));
    const bool isSlim = size.width() < 800; // then tabs scroll
    for (int tab = 0; tab < (isSlim ? 1 : tabs->count()); ++tab)
        QVERIFY2(tabs->rect().contains(tabs->tabRect(tab)), qPrintable(tabs->tabText(tab)));
    for (const QWidget *widget : {static_cast<const QWidget *>(tabs), static_cast<const QWidget *>(metric),
                                  static_cast<const QWidget *>(exporting)})
        QVERIFY(stage.page->rect().contains(placeOf(widget)));
}

void TestEvaluationPage::knownPeople_getLists()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    auto *known = child<QCheckBox>(*stage.page, "known");
    known->setFocus();
    QTest::keyClick(known, Qt::Key_Space);
    QVERIFY(!child<QLineEdit>(*stage.page, "steps")->isEnabled());
    stage.start();
    QVERIFY(stage.wait());
    QCOMPARE(stage.table()->model()->rowCount(), 4);
    QCOMPARE(child<QComboBox>(*stage.page, "metric")->currentText(), u"NDCG@10"_s);
    stage.openTab(2);
    QVERIFY(!child<QTableView>(*stage.page, "stepTable")->isVisible()); // there are no sessions to step through
}

void TestEvaluationPage::modelOfTheWindow_isMeasuredToo()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.tick(u"model in use"_s);
    stage.start();
    QVERIFY(stage.wait());
    QVERIFY(stage.column(Column::Policy).contains(u"model"_s));
}

void TestEvaluationPage::ratingsOfOtherMovies_areRefused_inOneLine()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    typeOver(child<QLineEdit>(*stage.page, "ratings"), QStringLiteral(CINEQ_TEST_DATA "/ratings/all_unknown.csv"));
    stage.start();
    QVERIFY(stage.wait());
    QVERIFY2(stage.message().contains(u"all_unknown.csv: line 2: no movie of the catalogue"_s),
             qPrintable(stage.message()));
    QVERIFY(!stage.message().contains(u'\n'));
    QVERIFY(!stage.table()->isVisible());
}

void TestEvaluationPage::moreFoldsThanPeople_areRefused_inOneLine()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    typeOver(child<QSpinBox>(*stage.page, "folds"), u"31"_s);
    stage.start();
    QVERIFY(stage.wait());
    QVERIFY2(stage.message().contains(u"folds can't be \"31\"; allowed: 2 ... 30"_s), qPrintable(stage.message()));
}

void TestEvaluationPage::stepsOfNoNumber_cantBeStarted()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    for (const QString &steps : {u"10, many"_s, u"0"_s, u","_s}) {
        typeOver(child<QLineEdit>(*stage.page, "steps"), steps);
        QVERIFY(!stage.button("startEvaluation")->isEnabled());
        QVERIFY(stage.status().contains(u"10, 20, 40"_s));
    }
    typeOver(child<QLineEdit>(*stage.page, "steps"), u"5"_s);
    QVERIFY(stage.button("startEvaluation")->isEnabled());
    QVERIFY(stage.status().isEmpty());
}

void TestEvaluationPage::otherCatalogue_dropsTheReport()
{
    EvaluationStage stage;
    QVERIFY(stage.prepare());
    stage.start();
    QVERIFY(stage.wait());
    QVERIFY(stage.open());
    QVERIFY(!stage.table()->isVisible());
    QVERIFY(stage.status().isEmpty());
    QCOMPARE(child<QComboBox>(*stage.page, "person")->count(), 0);
}

QTEST_MAIN(TestEvaluationPage)
#include "tst_evaluationpage.moc"

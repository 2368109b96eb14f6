// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pipelinefixtures.h"
#include "ui/charts/barchart.h"
#include "ui/charts/bincounts.h"
#include "ui/charts/flowdiagram.h"
#include "ui/charts/vectorchart.h"
#include "ui/models/layertablemodel.h"
#include "ui/models/recommendationmodel.h"
#include "ui/pages/factlist.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

#include <cmath>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

void addKinds()
{
    QTest::addColumn<DqnConfig>("config");
    QTest::newRow("two towers") << DqnConfig::defaults();
    QTest::newRow("flat dueling") << DqnConfig::reference();
}

/// A value of a list of facts as a number.
double number(const QWidget &page, const char *facts, const QString &name)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(child<FactList>(page, facts)->value(name), &isNumber);
    return isNumber ? value : std::nan("");
}

/// As near as four digits are.
bool isShown(double shown, double value)
{
    return std::abs(shown - value) <= 1e-3 * std::max(1e-3, std::abs(value));
}

} // namespace

Q_DECLARE_METATYPE(DqnConfig)

/// What each step of the pipeline shows.
class TestPipelineSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void features_areTheMovies();
    void state_isTheSessions();
    void seed_givesAnotherPerson();
    void answers_moveTheState();
    void forwardPass_isTheNetworks_data() { addKinds(); }
    void forwardPass_isTheNetworks();
    void aggregation_addsUpToQ_data() { addKinds(); }
    void aggregation_addsUpToQ();
    void modelOfPeople_showsThatItsPriorRanks();
    void best_areTheRecommenders_andFollowedByEnter();
    void learning_isTheModels();
    void overview_leadsToTheSteps();
};

void TestPipelineSteps::features_areTheMovies()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    page->showMovie(3);
    QTRY_VERIFY(page->trace() && page->trace()->row == 3);
    goTo(*page, Features);
    const Model &model = *stage.session.model();
    const std::vector<float> row = model.featuresOf(3);
    const auto *vector = child<VectorChart>(*page, "featureVector");
    QCOMPARE(vector->itemCount(), std::ssize(row));
    for (int i = 0; i < vector->itemCount(); ++i)
        QCOMPARE(std::get<double>(vector->table().rows[i][2]), double(row[size_t(i)]));
    const auto *facts = child<FactList>(*page, "featureFacts");
    QCOMPARE(facts->value(u"Dimensions"_s), QLocale().toString(qlonglong(row.size())));
    QVERIFY2(facts->value(u"Active genres"_s).contains(u"Psychological Horror"_s),
             qPrintable(facts->value(u"Active genres"_s)));
    QVERIFY(isShown(number(*page, "featureFacts", u"Rating, scaled"_s), double(row.back())));
    const auto *genres = child<BarChart>(*page, "genreBars");
    QCOMPARE(std::ranges::count(genres->table().rows, ExportCell(1.0), [](const auto &bar) { return bar[1]; }), 2);
    QCOMPARE(child<BarChart>(*page, "embeddingBars")->barCount(), std::min(15, model.extractor.embeddingDimensions()));
}

void TestPipelineSteps::state_isTheSessions()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    for (const FeedbackKind kind : {FeedbackKind::Like, FeedbackKind::Skip, FeedbackKind::Watch})
        stage.session.giveFeedback(kind);
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    goTo(*page, State);
    const std::span<const float> values = stage.session.ratingSession()->state().values();
    QVERIFY(std::ranges::equal(page->trace()->state, values));
    QVERIFY(isShown(number(*page, "stateFacts", u"Norm"_s), summaryOf(values).norm));
    QCOMPARE(child<VectorChart>(*page, "stateVector")->itemCount(), std::ssize(values));
    QVERIFY(child<FactList>(*page, "stateFacts")->value(u"Answers"_s).contains(u"Skip"_s));
    QVERIFY(child<BarChart>(*page, "genreWeights")->barCount() > 0);
}

void TestPipelineSteps::seed_givesAnotherPerson()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    QVERIFY(use(stage.session, DqnConfig::reference()));
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    QVERIFY(!child<QSpinBox>(*page, "pipelineSeed")->isVisible());
    chooseSimulated(*page);
    auto *seed = child<QSpinBox>(*page, "pipelineSeed");
    QVERIFY(seed->isVisible());
    QTRY_COMPARE(page->trace()->answers.size(), 5);
    const std::vector<float> before = page->trace()->state;
    typeOver(seed, u"7"_s);
    QTest::keyClick(seed, Qt::Key_Return);
    QTRY_VERIFY(page->trace()->state != before);
    const TracedPerson expected = simulatedPerson(*stage.session.model(), 7, 5);
    QTRY_VERIFY(std::ranges::equal(page->trace()->state, expected.state->values()));
}

void TestPipelineSteps::answers_moveTheState()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    chooseSimulated(*page);
    auto *answers = child<QSpinBox>(*page, "pipelineAnswers");
    typeOver(answers, u"0"_s);
    QTRY_VERIFY(page->trace() && page->trace()->answers.isEmpty());
    goTo(*page, State);
    QVERIFY(child<FactList>(*page, "stateFacts")->value(u"Answers"_s).contains(u"none yet"_s));
    typeOver(answers, u"12"_s);
    QTRY_COMPARE(page->trace()->answers.size(), 12);
    QVERIFY(child<FactList>(*page, "stateFacts")->value(u"Answers"_s).startsWith(u"2 before"_s));
}

void TestPipelineSteps::forwardPass_isTheNetworks()
{
    QFETCH(DqnConfig, config);
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    QVERIFY(config == DqnConfig::defaults() || use(stage.session, config));
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    goTo(*page, Forward);
    const auto *table = child<QTableView>(*page, "forwardTable");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Model &model = *stage.session.model();
    const ForwardTrace expected =
        model.network->trace(stage.session.ratingSession()->state().values(), {}, {}, page->trace()->row);
    QCOMPARE(table->model()->rowCount(), std::ssize(expected.outputs));
    using Column = LayerTableModel::Column;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const Summary summary = summaryOf(expected.outputs[size_t(row)]);
        const auto sortValue = [&](Column column) {
            return table->model()->index(row, static_cast<int>(column)).data(LayerTableModel::SortRole);
        };
        QVERIFY(std::abs(sortValue(Column::Mean).toDouble() - summary.mean) < 1e-4);
        QVERIFY(std::abs(sortValue(Column::Maximum).toDouble() - summary.maximum) < 1e-4);
        QCOMPARE(sortValue(Column::Positive).toLongLong() + sortValue(Column::Negative).toLongLong() +
                     sortValue(Column::Dead).toLongLong(),
                 summary.count);
    }
    QVERIFY(isShown(number(*page, "forwardFacts", u"V(s)"_s), double(expected.value)));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    const auto *activations = child<HistogramChart>(*page, "activations");
    double counted = 0.0;
    for (const QList<ExportCell> &row : activations->table().rows)
        counted += std::get<double>(row[2]);
    QCOMPARE(counted, double(expected.outputs[1].size()));
    QVERIFY(child<BarChart>(*page, "topUnits")->barCount() > 0);
}

void TestPipelineSteps::aggregation_addsUpToQ()
{
    QFETCH(DqnConfig, config);
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    QVERIFY(config == DqnConfig::defaults() || use(stage.session, config));
    stage.session.giveFeedback(FeedbackKind::Like);
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    goTo(*page, Aggregation);
    const bool isFlat = config.network == NetworkKind::FlatDueling;
    const DecisionTrace &trace = *page->trace();
    const double networkQ = double(trace.forward.value) + double(trace.advantage) - double(trace.forward.offset);
    QVERIFY(std::abs(networkQ - double(trace.networkQ)) < 1e-4);
    const auto fact = [&](const QString &name) { return number(*page, "aggregationFacts", name); };
    QVERIFY(isShown(fact(u"V(s)"_s), double(trace.forward.value)));
    QVERIFY(isShown(fact(u"A(s, a)"_s), double(trace.advantage)));
    QVERIFY(!isFlat || isShown(fact(u"mean A(s, ·)"_s), double(trace.forward.offset)));
    const double expected = isFlat ? networkQ : double(trace.prior) + trace.networkWeight * networkQ;
    QVERIFY(isShown(fact(u"Q(s, a)"_s), expected));
    const std::vector<float> q = stage.session.model()->score(stage.session.ratingSession()->state(), {});
    QVERIFY(isShown(fact(u"Q(s, a)"_s), double(q[size_t(trace.row)])));
    double counted = 0.0;
    for (const QList<ExportCell> &row : child<HistogramChart>(*page, "qHistogram")->table().rows)
        counted += std::get<double>(row[2]);
    QCOMPARE(counted, double(q.size()));
}

void TestPipelineSteps::modelOfPeople_showsThatItsPriorRanks()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv")));
    QSignalSpy changed(&stage.session, &Session::modelChanged);
    stage.session.openModel(QStringLiteral(CINEQ_BUNDLED_DATA "/../models/default.cineq"));
    QVERIFY(changed.wait(kLong));
    stage.show();
    PipelinePage *page = &stage.page;
    chooseSimulated(*page);
    QTRY_VERIFY_WITH_TIMEOUT(page->trace() && page->trace()->answers.size() == 5, kLong);
    const DecisionTrace &trace = *page->trace();
    QCOMPARE(trace.networkWeight, 0.0);
    QCOMPARE(trace.q[size_t(trace.row)], trace.prior);
    goTo(*page, Forward);
    const QString remark = child<QLabel>(*page, "forwardRemark")->text();
    QVERIFY2(remark.contains(u"the prior, ranks alone"_s), qPrintable(remark));
    QVERIFY2(remark.contains(QLocale().toString(stage.session.model()->config.candidates)), qPrintable(remark));
    goTo(*page, Aggregation);
    QVERIFY(isShown(number(*page, "aggregationFacts", u"Prior"_s), double(trace.prior)));
    QVERIFY(isShown(number(*page, "aggregationFacts", u"say"_s), double(trace.forward.scale)));
    QVERIFY(isShown(number(*page, "aggregationFacts", u"Network's Q"_s),
                    double(trace.forward.scale) * (double(trace.forward.value) + double(trace.advantage))));
    goTo(*page, State);
    const QString rule = child<QLabel>(*page, "updateRule")->text();
    QVERIFY2(rule.contains(u"people's ratings"_s), qPrintable(rule));
    goTo(*page, Learning);
    QVERIFY(child<QLabel>(*page, "learningRun")->text().contains(u"600"_s));
}

void TestPipelineSteps::best_areTheRecommenders_andFollowedByEnter()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    for (const FeedbackKind kind : {FeedbackKind::Like, FeedbackKind::Ignore})
        stage.session.giveFeedback(kind);
    stage.session.hideMovie(stage.session.ratingSession()->current()->row, HiddenReason::Seen);
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    goTo(*page, List);
    auto *table = child<QTableView>(*page, "bestTable");
    RecommendationRequest request;
    request.topK = DecisionTrace::kBest;
    const Result<RecommendationList> list = stage.session.recommend(request);
    QVERIFY(list);
    QCOMPARE(table->model()->rowCount(), DecisionTrace::kBest);
    for (int row = 0; row < DecisionTrace::kBest; ++row)
        QCOMPARE(table->model()->index(row, 0).data(RecommendationModel::CatalogRowRole).toInt(), list->items[row].row);
    QCOMPARE(child<BarChart>(*page, "bestBars")->barCount(), DecisionTrace::kBest);

    table->setFocus();
    table->setCurrentIndex(table->model()->index(4, static_cast<int>(RecommendationModel::Column::Title)));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(page->trace()->row, list->items[4].row);
    QVERIFY(child<QLabel>(*page, "place")->text().contains(u"number 5 of 57"_s));
    page->showMovie(stage.session.ratingSession()->steps().first().row);
    QTRY_COMPARE(page->trace()->place, 0);
    QVERIFY(child<QLabel>(*page, "place")->text().contains(u"can't be in the list"_s));
}

void TestPipelineSteps::learning_isTheModels()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    QVERIFY(use(stage.session, DqnConfig::reference()));
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    goTo(*page, Learning);
    const auto *facts = child<FactList>(*page, "learningFacts");
    QCOMPARE(facts->value(u"Target"_s), u"y = r + 0.95 × max Q′(s′, ·)"_s);
    QCOMPARE(facts->value(u"Replay memory"_s), u"50000"_s);
    QCOMPARE(facts->value(u"Loss"_s), u"Mean squared"_s);
    QCOMPARE(facts->value(u"Target update"_s), u"50"_s);
    QVERIFY(child<QLabel>(*page, "learningRun")->text().contains(u"has not been trained"_s));
}

void TestPipelineSteps::overview_leadsToTheSteps()
{
    PageWindow<PipelinePage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    QTRY_VERIFY(page->trace());
    const auto *list = child<QListWidget>(*page, "pipelineSteps");
    goTo(*page, Overview);
    auto *diagram = child<FlowDiagram>(*page, "overviewDiagram");
    QVERIFY(diagram->isVisible());
    QTest::mouseClick(diagram->viewport(), Qt::LeftButton, {}, diagram->boxRect(2).center()); // the movie
    QCOMPARE(list->currentRow(), 0);
    goTo(*page, Overview);
    const int last = diagram->boxCount() - 1;
    diagram->setFocus();
    QTest::keyClick(diagram, Qt::Key_End);
    QCOMPARE(diagram->currentBox(), last);
    QCOMPARE(list->currentRow(), 5);
}

QTEST_MAIN(TestPipelineSteps)
#include "tst_pipelinesteps.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/modelpagefixtures.h"
#include "tests/ui/stallwatch.h"
#include "ui/charts/barchart.h"
#include "ui/charts/bincounts.h"
#include "ui/charts/flowdiagram.h"
#include "ui/charts/vectorchart.h"
#include "ui/models/layertablemodel.h"
#include "ui/models/recommendationmodel.h"
#include "ui/models/titlelistmodel.h"
#include "ui/pages/factlist.h"
#include "ui/pages/pipelinepage.h"
#include "ui/pages/pipelinestep.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTestEventLoop>

#include <cmath>

#include <functional>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 8;

void addKinds()
{
    QTest::addColumn<DqnConfig>("config");
    QTest::newRow("two towers") << DqnConfig::defaults();
    QTest::newRow("flat dueling") << DqnConfig::reference();
}

enum Step { Movie, Features, State, Forward, Aggregation, List, Learning, Overview };

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

void chooseSimulated(const PipelinePage &page)
{
    auto *person = child<QComboBox>(page, "pipelinePerson");
    person->setFocus();
    QTest::keyClick(person, Qt::Key_Down);
}

void goTo(const PipelinePage &page, int step)
{
    auto *list = child<QListWidget>(page, "pipelineSteps");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(step)).center());
}

} // namespace

Q_DECLARE_METATYPE(DqnConfig)

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

void TestPipelinePage::features_areTheMovies()
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

void TestPipelinePage::state_isTheSessions()
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

void TestPipelinePage::seed_givesAnotherPerson()
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

void TestPipelinePage::answers_moveTheState()
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

void TestPipelinePage::forwardPass_isTheNetworks()
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

void TestPipelinePage::aggregation_addsUpToQ()
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

void TestPipelinePage::modelOfPeople_showsThatItsPriorRanks()
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

void TestPipelinePage::best_areTheRecommenders_andFollowedByEnter()
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

void TestPipelinePage::learning_isTheModels()
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

void TestPipelinePage::overview_leadsToTheSteps()
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

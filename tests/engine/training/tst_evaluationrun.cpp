// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/evaluationrun.h"

#include "engine/training/evaluationwriter.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/eval/evalfixtures.h"

#include <QTemporaryDir>

using namespace cineq;
using namespace Qt::StringLiterals;

class TestEvaluationRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratingsOfOtherMovies_areNoSubject();
    void protocol_isPutInOrder();
    void protocol_tooLarge_isRefused_data();
    void protocol_tooLarge_isRefused();
    void knownProtocol_hasNoFoldsAndSteps();
    void policies_areThoseNamed_andPopularity();
    void policies_unnamed_areAll_andTheModelLast();
    void steering_servesAllButPopularitySteeredToo();
    void report_isOfWhatWasPlayed();
    void price_isTheRewardThatSteeringCosts();
    void measuring_isToldOf_andCanBeCancelled();
    void csv_hasALineAPolicyStepCountAndMetric();

private:
    [[nodiscard]] EvaluationSubject subject(std::shared_ptr<const Model> model = nullptr) const
    {
        return {.catalog = m_catalog,
                .model = std::move(model),
                .ratings = m_ratings,
                .users = {u"a"_s, u"b"_s, u"c"_s},
                .unitFeatures = m_features};
    }
    [[nodiscard]] static QStringList namesOf(const std::vector<EvaluationPolicy> &policies)
    {
        QStringList names;
        for (const EvaluationPolicy &policy : policies)
            names.append(policy.name);
        return names;
    }

    const CatalogPtr m_catalog = tinyCatalog(5);
    const std::shared_ptr<const FeatureMatrix> m_features = randomUnitFeatures(5, 3, 1);
    const std::shared_ptr<const RatingMatrix> m_ratings =
        ratingsFrom({{5, 0, 4, 1, 0}, {0, 5, 1, 0, 3}, {2, 1, 0, 0, 3}});
};

void TestEvaluationRun::ratingsOfOtherMovies_areNoSubject()
{
    const auto read = readEvaluationSubject(QStringLiteral(CINEQ_TEST_DATA "/ratings/all_unknown.csv"), m_catalog, {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::MovieUnknown);
}

void TestEvaluationRun::protocol_isPutInOrder()
{
    const auto protocol = fitProtocol({.folds = 3, .steps = {4, 2, 4}}, *m_ratings);
    QVERIFY(protocol);
    QCOMPARE(protocol->steps, (std::vector<int>{2, 4}));
    QVERIFY(protocol->threads >= 1);
}

void TestEvaluationRun::protocol_tooLarge_isRefused_data()
{
    QTest::addColumn<EvaluationProtocol>("protocol");
    QTest::addColumn<QStringList>("arguments");
    const QString people = u"the people who have rated"_s;
    QTest::newRow("folds") << EvaluationProtocol{.folds = 4, .steps = {2}}
                           << QStringList{u"folds"_s, u"4"_s, u"2 ... 3, "_s + people};
    QTest::newRow("people") << EvaluationProtocol{.folds = 2, .steps = {2}, .people = 9}
                            << QStringList{u"people"_s, u"9"_s, u"1 ... 3, "_s + people};
    QTest::newRow("steps") << EvaluationProtocol{.folds = 2, .steps = {6, 2}}
                           << QStringList{u"steps"_s, u"6"_s, u"1 ... 5, the movies of the catalogue"_s};
}

void TestEvaluationRun::protocol_tooLarge_isRefused()
{
    QFETCH(EvaluationProtocol, protocol);
    QFETCH(QStringList, arguments);
    const auto fitted = fitProtocol(protocol, *m_ratings);
    QVERIFY(!fitted);
    QCOMPARE(fitted.error().code, ErrorCode::SettingInvalid);
    QCOMPARE(fitted.error().arguments, arguments);
}

void TestEvaluationRun::knownProtocol_hasNoFoldsAndSteps()
{
    QVERIFY(fitProtocol({.folds = 100, .steps = {100}, .known = true}, *m_ratings));
}

void TestEvaluationRun::policies_areThoseNamed_andPopularity()
{
    QCOMPARE(namesOf(chooseEvaluationPolicies(subject(), {u"gp"_s}, 0)), (QStringList{u"popularity"_s, u"gp"_s}));
}

void TestEvaluationRun::policies_unnamed_areAll_andTheModelLast()
{
    const QStringList without = namesOf(chooseEvaluationPolicies(subject(), {}, 0));
    QVERIFY(without.contains(u"random"_s) && without.contains(u"cineq"_s));
    const auto model = makeUntrainedModel(m_catalog, quickConfig(), 0);
    QVERIFY(model);
    QCOMPARE(namesOf(chooseEvaluationPolicies(subject(*model), {}, 0)), without + QStringList{u"model"_s});
}

void TestEvaluationRun::steering_servesAllButPopularitySteeredToo()
{
    EvaluationSubject steered = subject();
    steered.steering.popularity = -1.0;
    const auto policies = chooseEvaluationPolicies(steered, {u"random"_s}, 7);
    const auto report = runEvaluation(steered, policies, {.folds = 3, .splitSeed = 7, .steps = {2}}, {});
    QVERIFY(report);
    const Evaluation &evaluation = report->evaluation;
    QCOMPARE(evaluation.policies, (QStringList{u"random"_s, u"random steered"_s, u"popularity"_s}));
    for (int person = 0; person < 3; ++person)
        QVERIFY(report->sessionOf(0, person).shown != report->sessionOf(1, person).shown);
    const QJsonObject json = toJson(*report);
    QCOMPARE(json[u"steering"_s][u"popularity"_s].toDouble(), -1.0);
    QCOMPARE(json[u"rows"_s][1][u"price"_s][u"of"_s].toString(), u"random"_s);
    QVERIFY(json[u"rows"_s][0][u"price"_s].isUndefined());
}

void TestEvaluationRun::price_isTheRewardThatSteeringCosts()
{
    EvaluationPolicy policy = fixedOrder(u"popularity"_s, 5, {0, 2});
    const EvaluationPolicy steered = fixedOrder({}, 5, {1, 3});
    policy.variants.push_back(
        {u"steered"_s, [&](const auto &) { return *steered.fit(RatingMatrix(5), [](double) { return true; }); }});
    const auto report = runEvaluation(subject(), {policy}, {.folds = 3, .steps = {2}}, {});
    QVERIFY(report);
    const EvaluationRow &plain = report->rows[0];
    const EvaluationRow &bent = report->rows[1];
    QCOMPARE(plain.price.difference.people, 0);
    QCOMPARE(bent.price.difference.people, 3);
    QCOMPARE(bent.price.difference.mean, plain.of(Metric::Reward).value.mean - bent.of(Metric::Reward).value.mean);
    QVERIFY(bent.price.difference.mean != 0.0);
}

void TestEvaluationRun::measuring_isToldOf_andCanBeCancelled()
{
    const std::vector<EvaluationPolicy> policies{fixedOrder(u"popularity"_s, 5, {0, 2}),
                                                 fixedOrder(u"other"_s, 5, {1, 3})};
    for (const double wanted : {1.0, 0.4}) {
        std::vector<double> measured;
        bool leftIsKnown = true;
        const auto report = runEvaluation(
            subject(), policies, {.folds = 3, .steps = {1, 2}, .threads = 2}, [&](const EvaluationProgress &progress) {
                if (progress.measured == 0.0)
                    return true;
                measured.push_back(progress.measured);
                leftIsKnown = leftIsKnown && progress.sessions == progress.all && progress.secondsLeft >= 0.0;
                return progress.measured <= wanted;
            });
        QVERIFY(leftIsKnown);
        QVERIFY(std::ranges::is_sorted(measured));
        QCOMPARE(report.has_value(), wanted == 1.0);
        if (report)
            QCOMPARE(measured.back(), 1.0);
        else
            QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }
}

void TestEvaluationRun::report_isOfWhatWasPlayed()
{
    const std::vector<EvaluationPolicy> policies{fixedOrder(u"popularity"_s, 5, {0, 2}),
                                                 fixedOrder(u"other"_s, 5, {1, 3})};
    const auto report = runEvaluation(subject(), policies, {.folds = 3, .steps = {2}}, {});
    QVERIFY(report);
    QCOMPARE(report->rows.size(), std::size_t(2));
    // a likes both and has 1.5 + 0.8, b ignores one and gives the other 1 star, c gives 2 stars and ignores.
    QCOMPARE(report->rows[0].of(Metric::Reward).value.mean, (1.5 + 0.8 - 0.5 - 0.5 - 0.2 - 0.5) / 3.0);
    QCOMPARE(report->peopleWithoutLikes(), 1);
    QCOMPARE(report->subject.users, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestEvaluationRun::csv_hasALineAPolicyStepCountAndMetric()
{
    const auto report =
        runEvaluation(subject(), {fixedOrder(u"popularity"_s, 5, {0, 2})}, {.folds = 3, .steps = {2}}, {});
    QVERIFY(report);
    const QTemporaryDir folder;
    QVERIFY(writeReport(folder.filePath(u"r.csv"_s), *report));
    QFile file(folder.filePath(u"r.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), kMetricCount + 2); // a header, and nothing behind the last break
    QCOMPARE(lines[0].count(','), lines[1].count(','));
    QVERIFY2(lines[1].startsWith("popularity,2,reward,3,0.2,"), lines[1].constData());
    QVERIFY2(lines[1].endsWith(",1,,,,,,,,,\r"), lines[1].constData()); // nothing to compare with
}

QTEST_GUILESS_MAIN(TestEvaluationRun)
#include "tst_evaluationrun.moc"

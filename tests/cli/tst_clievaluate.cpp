// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/engine/eval/peoplefile.h"

#include <QSet>

#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> idsIn(const QJsonArray &array)
{
    QSet<QString> ids;
    for (const QJsonValue id : array)
        ids.insert(id.toString());
    return ids;
}

} // namespace

class TestCliEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void json_hasTypedFields();
    void metrics_haveTypedFields();
    void popularity_isAlwaysAmongThem();
    void sameOptions_giveTheSameNumbersAgain();
    void shorterSessions_measureTheSame_besideLongerOnes();
    void sessions_holdEverybodyOnce_andNoMovieTwice();
    void model_playsWhatItsSessionShows();
    void modelOfRealPeople_isRemarkedOn();
    void modelOfRealPeople_saysWhatItsPriorWasFittedWith();
    void known_listsWithoutSessions();
    void users_areSoMany();
    void steering_isMeasuredBesideThePlainPolicy();
    void table_tellsThePriceOfSteering();
    void table_speaksToPeople();
    void wrongUse_givesStatus2_data();
    void wrongUse_givesStatus2();
    void badFiles_fail();
    void interruption_givesStatus130();

private:
    [[nodiscard]] CliResult evaluate(const QStringList &options, bool json = true) const
    {
        QStringList arguments{u"evaluate"_s, testCatalog(u"small.csv"_s), u"--ratings"_s, m_ratings};
        if (json)
            arguments.prepend(u"--json"_s);
        return m_cli.run(arguments + options);
    }
    [[nodiscard]] static QJsonArray rowsOf(const CliResult &result) { return result.json().value(u"rows"_s).toArray(); }
    /// The lines of a file of sessions.
    [[nodiscard]] static QList<QJsonObject> sessionsIn(const QString &path)
    {
        return CliResult{0, Cli::bytesOf(path), {}}.events();
    }

    Cli m_cli;
    const QString m_ratings = m_cli.path(u"ratings.csv"_s);
};

void TestCliEvaluate::initTestCase()
{
    QVERIFY(!m_cli.written(u"ratings.csv"_s, thirtyPeople()).isEmpty());
}

void TestCliEvaluate::json_hasTypedFields()
{
    const CliResult result = evaluate({u"--folds"_s, u"3"_s, u"--split-seed"_s, u"7"_s, u"--steps"_s, u"20,5"_s,
                                       u"--policies"_s, u"popularity,gp,random"_s});
    COMPARE_STATUS(result, kCliDone);
    const QJsonObject report = result.json();
    VERIFY_FIELDS(report, {{"folds", QJsonValue::Double},
                           {"split_seed", QJsonValue::Double},
                           {"steps", QJsonValue::Array},
                           {"people", QJsonValue::Double},
                           {"skipped", QJsonValue::Double},
                           {"ratings", QJsonValue::Double},
                           {"movies", QJsonValue::Double},
                           {"genres", QJsonValue::Double},
                           {"policies", QJsonValue::Array},
                           {"rows", QJsonValue::Array}});
    QCOMPARE(report.value(u"folds"_s).toInt(), 3);
    QCOMPARE(report.value(u"split_seed"_s).toInt(), 7);
    QCOMPARE(report.value(u"people"_s).toInt(), 30);
    QCOMPARE(report.value(u"movies"_s).toInt(), 60);
    QCOMPARE(report.value(u"steps"_s).toArray(), (QJsonArray{5, 20}));
    const QJsonArray rows = rowsOf(result);
    QCOMPARE(rows.size(), 6);
    QSet<QString> seen;
    for (const QJsonValue row : rows) {
        QCOMPARE(row[u"people"_s].toInt(), 30);
        seen.insert(row[u"policy"_s].toString() + QString::number(row[u"steps"_s].toInt()));
    }
    QCOMPARE(seen,
             (QSet<QString>{u"popularity5"_s, u"popularity20"_s, u"gp5"_s, u"gp20"_s, u"random5"_s, u"random20"_s}));
}

void TestCliEvaluate::metrics_haveTypedFields()
{
    const QJsonArray rows = rowsOf(evaluate({u"--steps"_s, u"10"_s, u"--policies"_s, u"popularity,random"_s}));
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        for (const QString &name :
             {u"reward"_s, u"hits"_s, u"session_precision"_s, u"session_recall"_s, u"ndcg_at_10"_s, u"ndcgg_at_10"_s,
              u"precision_at_10"_s, u"recall_at_10"_s, u"recall_capped_at_10"_s, u"hit_rate_at_10"_s,
              u"genre_coverage_at_10"_s, u"intra_list_diversity_at_10"_s, u"content_diversity_at_10"_s,
              u"novelty_at_10"_s, u"calibration_at_10"_s}) {
            const QJsonObject metric = row.value(name).toObject();
            VERIFY_FIELDS(metric, {{"mean", QJsonValue::Double},
                                   {"standard_error", QJsonValue::Double},
                                   {"people", QJsonValue::Double},
                                   {"best", QJsonValue::Bool},
                                   {"against", QJsonValue::String},
                                   {"difference", QJsonValue::Double},
                                   {"p_value", QJsonValue::Double},
                                   {"p_value_holm", QJsonValue::Double},
                                   {"interval", QJsonValue::Array},
                                   {"wins", QJsonValue::Double},
                                   {"ties", QJsonValue::Double},
                                   {"losses", QJsonValue::Double}});
            const double p = metric.value(u"p_value"_s).toDouble();
            QVERIFY(p > 0.0 && p <= 1.0);
            QVERIFY(metric.value(u"against"_s).toString() != row.value(u"policy"_s).toString());
        }
        for (const QString &name :
             {u"catalogue_coverage_at_10"_s, u"exposure_gini_at_10"_s, u"personalisation_at_10"_s}) {
            const double mean = row.value(name)[u"mean"_s].toDouble(-1.0);
            QVERIFY2(mean >= 0.0 && mean <= 1.0, qPrintable(name));
        }
    }
    const auto difference = [&](int row) { return rows[row][u"reward"_s][u"difference"_s].toDouble(); };
    QCOMPARE(difference(0), -difference(1));
}

void TestCliEvaluate::popularity_isAlwaysAmongThem()
{
    const CliResult result = evaluate({u"--policies"_s, u"gp"_s, u"--steps"_s, u"5"_s});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json().value(u"policies"_s).toArray(), (QJsonArray{u"popularity"_s, u"gp"_s}));
    QCOMPARE(rowsOf(result).size(), 2);
}

void TestCliEvaluate::sameOptions_giveTheSameNumbersAgain()
{
    const QStringList options{u"--policies"_s, u"random,popularity,ials,baseline"_s, u"--steps"_s, u"5,10"_s};
    const CliResult first = evaluate(options);
    COMPARE_STATUS(first, kCliDone);
    QCOMPARE(evaluate(options).out, first.out);
    QVERIFY(evaluate(options + QStringList{u"--split-seed"_s, u"4"_s}).out != first.out);
}

void TestCliEvaluate::shorterSessions_measureTheSame_besideLongerOnes()
{
    const QStringList policies{u"--policies"_s, u"popularity,gp"_s};
    const QJsonArray both = rowsOf(evaluate(policies + QStringList{u"--steps"_s, u"5,20"_s}));
    const QJsonArray alone = rowsOf(evaluate(policies + QStringList{u"--steps"_s, u"5"_s}));
    QCOMPARE(alone, (QJsonArray{both[0], both[1]}));
}

void TestCliEvaluate::sessions_holdEverybodyOnce_andNoMovieTwice()
{
    const QString file = m_cli.path(u"sessions.jsonl"_s);
    const CliResult result =
        evaluate({u"--steps"_s, u"10,20"_s, u"--policies"_s, u"popularity,gp"_s, u"--sessions"_s, file});
    COMPARE_STATUS(result, kCliDone);
    const QList<QJsonObject> sessions = sessionsIn(file);
    QCOMPARE(sessions.size(), 60);
    QSet<QString> seen;
    double reward = 0.0;
    for (const QJsonObject &session : sessions) {
        seen.insert(session.value(u"policy"_s).toString() + u' ' + session.value(u"user_id"_s).toString());
        const QSet<QString> shown = idsIn(session.value(u"shown"_s).toArray());
        QCOMPARE(shown.size(), 20);
        const QSet<QString> listed = idsIn(session.value(u"lists"_s).toArray().last().toArray());
        QCOMPARE(listed.size(), 10);
        QVERIFY(!shown.intersects(listed));
        for (const QJsonValue answer : session.value(u"answers"_s).toArray()) {
            const QMap<QString, double> rewards{
                {u"like"_s, 1.5}, {u"watch"_s, 0.8}, {u"click"_s, 0.4}, {u"skip"_s, -0.2}, {u"ignore"_s, -0.5}};
            if (session.value(u"policy"_s) == u"gp"_s)
                reward += rewards.value(answer.toString(), qQNaN());
        }
    }
    QCOMPARE(seen.size(), 60);
    const QJsonValue last = rowsOf(result).last();
    QCOMPARE(last[u"policy"_s].toString(), u"gp"_s);
    QVERIFY(qAbs(last[u"reward"_s][u"mean"_s].toDouble() - reward / 30.0) < 1e-9);
}

void TestCliEvaluate::model_playsWhatItsSessionShows()
{
    const QString model = m_cli.path(u"small.cineq"_s);
    COMPARE_STATUS(m_cli.run({u"train"_s, testCatalog(u"small.csv"_s), u"--episodes"_s, u"64"_s, u"--out"_s, model}),
                   kCliDone);
    const QString file = m_cli.path(u"model.jsonl"_s);
    const CliResult result =
        m_cli.run({u"--json"_s, u"evaluate"_s, u"--model"_s, model, u"--ratings"_s, m_ratings, u"--steps"_s, u"15"_s,
                   u"--policies"_s, u"popularity"_s, u"--sessions"_s, file});
    COMPARE_STATUS(result, kCliDone);
    QVERIFY(!result.err.contains("real people"));
    QCOMPARE(result.json().value(u"model"_s).toString(), model);
    QCOMPARE(rowsOf(result).size(), 2);
    const QList<QJsonObject> sessions = sessionsIn(file);
    const auto played = std::ranges::find_if(sessions, [](const QJsonObject &session) {
        return session.value(u"policy"_s) == u"model"_s && session.value(u"user_id"_s) == u"p7"_s;
    });
    QVERIFY(played != sessions.end());
    QByteArray commands;
    for (const QJsonValue answer : played->value(u"answers"_s).toArray())
        commands += answer.toString().toUtf8() + '\n';
    const CliResult session = m_cli.run({u"--json"_s, u"session"_s, u"--model"_s, model}, commands + "top 10\n");
    COMPARE_STATUS(session, kCliDone);
    const QList<QJsonObject> events = session.events();
    QJsonArray shown;
    for (int step = 0; step < 15; ++step)
        shown.append(events[step].value(u"movie_id"_s));
    QCOMPARE(shown, played->value(u"shown"_s).toArray());
    QJsonArray top;
    for (const QJsonValue item : events[16].value(u"items"_s).toArray())
        top.append(item[u"movie_id"_s]);
    QCOMPARE(top, played->value(u"lists"_s).toArray().last().toArray());
}

void TestCliEvaluate::modelOfRealPeople_isRemarkedOn()
{
    const QString model = m_cli.path(u"real.cineq"_s);
    COMPARE_STATUS(m_cli.run({u"train"_s, testCatalog(u"small.csv"_s), u"--ratings"_s, m_ratings, u"--episodes"_s,
                              u"64"_s, u"--out"_s, model}),
                   kCliDone);
    const CliResult result = m_cli.run({u"--json"_s, u"evaluate"_s, u"--model"_s, model, u"--ratings"_s, m_ratings,
                                        u"--steps"_s, u"5"_s, u"--policies"_s, u"popularity"_s});
    COMPARE_STATUS(result, kCliDone);
    QVERIFY2(result.err.contains("real people"), result.err.constData());
    QCOMPARE(result.json().value(u"policies"_s).toArray(), (QJsonArray{u"popularity"_s, u"model"_s}));
}

void TestCliEvaluate::modelOfRealPeople_saysWhatItsPriorWasFittedWith()
{
    const QString model = m_cli.path(u"prior.cineq"_s);
    const CliResult trained = m_cli.run({u"train"_s, testCatalog(u"small.csv"_s), u"--ratings"_s, m_ratings,
                                         u"--episodes"_s, u"64"_s, u"--out"_s, model});
    COMPARE_STATUS(trained, kCliDone);
    QVERIFY2(trained.err.contains("finding hyper-parameters"), trained.err.constData());
    const QJsonObject values =
        m_cli.run({u"--json"_s, u"model"_s, model}).json().value(u"prior_hyperparameters"_s).toObject();
    QCOMPARE(values.size(), 8);
    for (const QJsonValue value : values)
        QVERIFY(value.toDouble(-1.0) >= 0.0);
    const CliResult told = m_cli.run({u"model"_s, model});
    QVERIFY2(told.out.contains("found for the prior"), told.out.constData());
}

void TestCliEvaluate::known_listsWithoutSessions()
{
    const QString file = m_cli.path(u"known.jsonl"_s);
    const CliResult result = evaluate({u"--known"_s, u"--policies"_s, u"popularity,gp"_s, u"--sessions"_s, file});
    COMPARE_STATUS(result, kCliDone);
    const QJsonArray rows = rowsOf(result);
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue row : rows) {
        QVERIFY(row[u"ndcg_at_10"_s][u"mean"_s].isDouble());
        QVERIFY(row[u"reward"_s].isUndefined());
        QCOMPARE(row[u"people"_s].toInt(), 30);
        QCOMPARE(row[u"skipped"_s].toInt(), result.json().value(u"skipped"_s).toInt());
        QCOMPARE(row[u"ndcg_at_10"_s][u"people"_s].toInt(), 30 - row[u"skipped"_s].toInt());
    }
    for (const QJsonObject &session : sessionsIn(file))
        QVERIFY(session.value(u"shown"_s).toArray().isEmpty());
}

void TestCliEvaluate::steering_isMeasuredBesideThePlainPolicy()
{
    const CliResult result =
        evaluate({u"--folds"_s, u"2"_s, u"--policies"_s, u"gp"_s, u"--steps"_s, u"5"_s, u"--popularity"_s, u"-1"_s});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json().value(u"policies"_s), (QJsonArray{u"popularity"_s, u"gp"_s, u"gp steered"_s}));
    QCOMPARE(result.json()[u"steering"_s][u"popularity"_s].toDouble(), -1.0);
    const QJsonArray rows = rowsOf(result);
    QCOMPARE(rows.size(), 3);
    QVERIFY(!rows[1].toObject().contains(u"price"_s));
    const QJsonObject price = rows[2][u"price"_s].toObject();
    QCOMPARE(price.value(u"of"_s).toString(), u"gp"_s);
    const auto rewardOf = [&rows](int row) { return rows[row][u"reward"_s][u"mean"_s].toDouble(); };
    QVERIFY(std::abs(price.value(u"mean"_s).toDouble() - (rewardOf(1) - rewardOf(2))) < 1e-9);
    QVERIFY(price.value(u"standard_error"_s).toDouble() > 0.0);
}

void TestCliEvaluate::table_tellsThePriceOfSteering()
{
    const CliResult result = evaluate(
        {u"--folds"_s, u"2"_s, u"--policies"_s, u"gp"_s, u"--steps"_s, u"5,10"_s, u"--popularity"_s, u"-1"_s}, false);
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.out.count("gp steered: price in reward "), 2);
}

void TestCliEvaluate::users_areSoMany()
{
    const CliResult result = evaluate({u"--users"_s, u"8"_s, u"--policies"_s, u"popularity"_s, u"--steps"_s, u"5"_s});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json().value(u"people"_s).toInt(), 8);
    const QJsonObject reward = rowsOf(result).first()[u"reward"_s].toObject();
    QCOMPARE(reward.value(u"people"_s).toInt(), 8);
    QVERIFY(reward.value(u"p_value"_s).isNull()); // nobody to compare with
}

void TestCliEvaluate::table_speaksToPeople()
{
    const CliResult result = evaluate({u"--steps"_s, u"5,10"_s, u"--policies"_s, u"popularity,random"_s}, false);
    COMPARE_STATUS(result, kCliDone);
    for (const QByteArray &word : {"30 people"_ba, "60 movies"_ba, "5 folds"_ba, "Sessions of 5 steps"_ba,
                                   "Sessions of 10 steps"_ba, "popularity "_ba, "random "_ba, " +- "_ba, " *"_ba})
        QVERIFY2(result.out.contains(word), word.constData());
    QCOMPARE(result.out.count("Sessions of"), 2);
}

void TestCliEvaluate::wrongUse_givesStatus2_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("unknown policy") << QStringList{u"--policies"_s, u"popularity,dance"_s};
    QTest::newRow("one fold") << QStringList{u"--folds"_s, u"1"_s};
    QTest::newRow("more folds than people") << QStringList{u"--folds"_s, u"31"_s};
    QTest::newRow("more people than there are") << QStringList{u"--users"_s, u"31"_s};
    QTest::newRow("no people") << QStringList{u"--users"_s, u"0"_s};
    QTest::newRow("no steps") << QStringList{u"--steps"_s, u"0"_s};
    QTest::newRow("steps of no number") << QStringList{u"--steps"_s, u"10,many"_s};
    QTest::newRow("more steps than movies") << QStringList{u"--steps"_s, u"10,61"_s};
    QTest::newRow("negative seed") << QStringList{u"--split-seed"_s, u"-1"_s};
    QTest::newRow("seed that JSON does not keep") << QStringList{u"--split-seed"_s, u"9007199254740992"_s};
    QTest::newRow("steering beyond its range") << QStringList{u"--recency"_s, u"3"_s};
    QTest::newRow("known has no folds") << QStringList{u"--known"_s, u"--folds"_s, u"3"_s};
    QTest::newRow("known has no sessions") << QStringList{u"--known"_s, u"--steps"_s, u"3"_s};
}

void TestCliEvaluate::wrongUse_givesStatus2()
{
    QFETCH(QStringList, options);
    const CliResult result = evaluate(options);
    COMPARE_STATUS(result, kCliWrongUsage);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!result.err.isEmpty());
}

void TestCliEvaluate::badFiles_fail()
{
    const QString catalog = testCatalog(u"small.csv"_s);
    VERIFY_FAILED(m_cli.run({u"evaluate"_s, catalog, u"--ratings"_s, u"none.csv"_s}), u"none.csv"_s);
    VERIFY_FAILED(m_cli.run({u"evaluate"_s, u"none.csv"_s, u"--ratings"_s, m_ratings}), u"none.csv"_s);
    const QString lonely = m_cli.written(u"lonely.csv"_s, "user_id,movie_id,stars\na,1,4\na,2,5\n");
    VERIFY_FAILED(m_cli.run({u"evaluate"_s, catalog, u"--ratings"_s, lonely}), u"lonely.csv"_s, u"1 people"_s);
    VERIFY_FAILED(m_cli.run({u"evaluate"_s, catalog, u"--ratings"_s, m_ratings, u"--sessions"_s, m_cli.path(u"."_s)}));
}

void TestCliEvaluate::interruption_givesStatus130()
{
    QProcess process;
    m_cli.prepare(process, {u"--json"_s, u"evaluate"_s, u"--policies"_s, u"popularity,gp"_s}); // of the bundled people
    process.setReadChannel(QProcess::StandardError);
    process.start();
    while (!process.canReadLine())
        QVERIFY(process.waitForReadyRead(Cli::kTimeoutMs));
    QVERIFY(kill(pid_t(process.processId()), SIGINT) == 0);
    const CliResult stopped = Cli::collect(process);
    COMPARE_STATUS(stopped, kCliInterrupted);
    QCOMPARE(stopped.out, QByteArray());
    QVERIFY2(stopped.err.contains("same command again"), stopped.err.constData());
}

QTEST_GUILESS_MAIN(TestCliEvaluate)
#include "tst_clievaluate.moc"

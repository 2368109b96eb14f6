// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// The history without its last column, the seconds, which differ from run to run.
QByteArrayList historyOf(const QString &path)
{
    QByteArrayList lines = Cli::bytesOf(path).trimmed().split('\n');
    for (QByteArray &line : lines)
        line.truncate(line.lastIndexOf(','));
    return lines;
}

} // namespace

class TestCliTrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void train_describesWithTypedFields();
    void train_writesHistory_ofEveryEpisode();
    void train_showsProgress_everyTenPercent();
    void train_saysNothing_whenQuiet();
    void train_givesSameModel_fromSameSeed_data();
    void train_givesSameModel_fromSameSeed();
    void train_givesOtherModel_fromOtherSeed();
    void train_takesHyperParameters();
    void train_keepsModel_amongTheUsers_withoutOut();
    void interruptedTrain_goesOn_asIfItHadNotBeen_data();
    void interruptedTrain_goesOn_asIfItHadNotBeen();
    void killedTrain_goesOnFromItsCheckpoint_asIfItHadNotBeen();
    void resume_fails_withoutSuitableModel();
    void resume_keepsHyperParameters();
    void train_copesWithPoorCatalog_data();
    void train_copesWithPoorCatalog();
    void train_failsOnBadCatalog_andLeavesNothing_data();
    void train_failsOnBadCatalog_andLeavesNothing();
    void train_leavesNothing_whereItCantWrite();
    void divergedTrain_fails_andKeepsTheModelThatWasThere();

private:
    /// The list that a model ranks.
    [[nodiscard]] QJsonArray listOf(const QString &model) const
    {
        return m_cli.run({u"--json"_s, u"recommend"_s, u"--model"_s, model, u"--top"_s, u"60"_s})
            .json()
            .value(u"items"_s)
            .toArray();
    }

    Cli m_cli;
    const QString m_catalog = testCatalog(u"small.csv"_s);
};

void TestCliTrain::train_describesWithTypedFields()
{
    const QString out = m_cli.path(u"typed.cineq"_s);
    const CliResult result = m_cli.run({u"train"_s, m_catalog, u"--episodes"_s, u"48"_s, u"--out"_s, out, u"--json"_s});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonObject facts = result.json();
    VERIFY_FIELDS(facts, {{"episodes", QJsonValue::Double},
                          {"learning_steps", QJsonValue::Double},
                          {"seconds", QJsonValue::Double},
                          {"mean_reward_first_100", QJsonValue::Double},
                          {"mean_reward_last_100", QJsonValue::Double},
                          {"loss_last", QJsonValue::Double},
                          {"q_abs_max", QJsonValue::Double},
                          {"model", QJsonValue::String}});
    QCOMPARE(facts.value(u"episodes"_s).toInt(), 48);
    QVERIFY(facts.value(u"learning_steps"_s).toInt() > 0);
    QCOMPARE(facts.value(u"model"_s).toString(), out);
    QVERIFY(QFile::exists(out));
}

void TestCliTrain::train_writesHistory_ofEveryEpisode()
{
    const QString history = m_cli.path(u"history.csv"_s);
    COMPARE_STATUS(m_cli.run({u"train"_s, m_catalog, u"--episodes"_s, u"20"_s, u"--out"_s, m_cli.path(u"h.cineq"_s),
                              u"--history"_s, history}),
                   kCliDone);
    const QByteArrayList lines = Cli::bytesOf(history).trimmed().split('\n');
    QCOMPARE(lines.size(), 21);
    QVERIFY(lines.first().startsWith("episode,learning_steps,reward,loss,epsilon,"));
    for (qsizetype episode = 1; episode < lines.size(); ++episode)
        QCOMPARE(lines[episode].split(',').first().toInt(), episode);
}

void TestCliTrain::train_showsProgress_everyTenPercent()
{
    const CliResult result =
        m_cli.run({u"train"_s, m_catalog, u"--episodes"_s, u"400"_s, u"--out"_s, m_cli.path(u"p.cineq"_s)});
    COMPARE_STATUS(result, kCliDone);
    QByteArrayList lines = result.err.trimmed().split('\n');
    lines.removeIf([](const QByteArray &line) { return !line.startsWith("training:"); });
    QCOMPARE(lines.size(), 10);
    for (qsizetype tenth = 1; tenth <= lines.size(); ++tenth)
        QVERIFY2(lines[tenth - 1].contains(QByteArray::number(10 * tenth) + " %"), lines[tenth - 1].constData());
    QVERIFY2(lines.front().contains("/s") && lines.front().contains("left"), lines.front().constData());
}

void TestCliTrain::train_saysNothing_whenQuiet()
{
    const CliResult result = m_cli.run(
        {u"--quiet"_s, u"train"_s, m_catalog, u"--episodes"_s, u"20"_s, u"--out"_s, m_cli.path(u"q.cineq"_s)});
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.err, QByteArray());
}

void TestCliTrain::train_givesSameModel_fromSameSeed_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("episodes");
    QTest::newRow("default") << u"default"_s << 320;
    QTest::newRow("reference") << u"reference"_s << 60; // a learning step takes longer
}

void TestCliTrain::train_givesSameModel_fromSameSeed()
{
    QFETCH(QString, preset);
    QJsonArray lists[2];
    QByteArrayList histories[2];
    for (int run = 0; run < 2; ++run) {
        const QString out = m_cli.path(u"same%1.cineq"_s.arg(run));
        const QString history = m_cli.path(u"same.csv"_s);
        COMPARE_STATUS(m_cli.run({u"train"_s, m_catalog, u"--preset"_s, preset, u"--episodes"_s, u"40"_s, u"--seed"_s,
                                  u"7"_s, u"--out"_s, out, u"--history"_s, history}),
                       kCliDone);
        lists[run] = listOf(out);
        histories[run] = historyOf(history);
    }
    QCOMPARE(lists[0].size(), 60);
    QCOMPARE(lists[0], lists[1]);
    QCOMPARE(histories[0], histories[1]);
}

void TestCliTrain::train_givesOtherModel_fromOtherSeed()
{
    QByteArrayList histories[2];
    for (int seed = 0; seed < 2; ++seed) {
        const QString history = m_cli.path(u"seed.csv"_s);
        COMPARE_STATUS(m_cli.run({u"train"_s, m_catalog, u"--episodes"_s, u"40"_s, u"--seed"_s, QString::number(seed),
                                  u"--out"_s, m_cli.path(u"seed.cineq"_s), u"--history"_s, history}),
                       kCliDone);
        histories[seed] = historyOf(history);
    }
    QVERIFY(histories[0] != histories[1]);
}

void TestCliTrain::train_takesHyperParameters()
{
    const QString out = m_cli.path(u"set.cineq"_s);
    COMPARE_STATUS(m_cli.run({u"train"_s, m_catalog, u"--set"_s, u"gamma=0.25"_s, u"--set"_s, u"doubleDqn=false"_s,
                              u"--set"_s, u"episodes=12"_s, u"--out"_s, out}),
                   kCliDone);
    const QJsonObject values = m_cli.run({u"--json"_s, u"model"_s, out}).json().value(u"hyperparameters"_s).toObject();
    QCOMPARE(values.value(u"gamma"_s), QJsonValue(0.25));
    QCOMPARE(values.value(u"doubleDqn"_s), QJsonValue(false));
    QCOMPARE(values.value(u"episodes"_s), QJsonValue(12));
}

void TestCliTrain::train_keepsModel_amongTheUsers_withoutOut()
{
    const Cli cli;
    const CliResult missing = cli.run({u"--json"_s, u"recommend"_s, u"--catalog"_s, m_catalog});
    VERIFY_FAILED(missing, m_catalog, u"train one first"_s);
    const CliResult result = cli.run({u"--json"_s, u"train"_s, m_catalog, u"--episodes"_s, u"12"_s});
    COMPARE_STATUS(result, kCliDone);
    const QString model = result.json().value(u"model"_s).toString();
    QVERIFY2(model.startsWith(cli.path(u"data/cineq/models/"_s)), qPrintable(model));
    const CliResult list = cli.run({u"--json"_s, u"recommend"_s, u"--catalog"_s, m_catalog});
    COMPARE_STATUS(list, kCliDone);
    QCOMPARE(list.json().value(u"model"_s).toString(), model);
}

void TestCliTrain::interruptedTrain_goesOn_asIfItHadNotBeen_data()
{
    train_givesSameModel_fromSameSeed_data();
}

void TestCliTrain::interruptedTrain_goesOn_asIfItHadNotBeen()
{
    QFETCH(QString, preset);
    QFETCH(int, episodes);
    const auto train = [&](const QString &name) -> QStringList {
        return {u"--json"_s,
                u"train"_s,
                m_catalog,
                u"--preset"_s,
                preset,
                u"--episodes"_s,
                QString::number(episodes),
                u"--seed"_s,
                u"3"_s,
                u"--out"_s,
                m_cli.path(name + u".cineq"_s),
                u"--history"_s,
                m_cli.path(name + u".csv"_s)};
    };
    COMPARE_STATUS(m_cli.run(train(u"whole"_s)), kCliDone);

    QProcess process;
    m_cli.prepare(process, train(u"parts"_s));
    process.setReadChannel(QProcess::StandardError);
    process.start();
    while (!process.canReadLine())
        QVERIFY(process.waitForReadyRead(Cli::kTimeoutMs));
    QVERIFY(kill(pid_t(process.processId()), SIGINT) == 0);
    const CliResult stopped = Cli::collect(process);
    COMPARE_STATUS(stopped, kCliInterrupted);
    QCOMPARE(stopped.out, QByteArray());
    const QString model = m_cli.path(u"parts.cineq"_s);
    const QString wayOn = u"train %1 --out %2 --resume"_s.arg(m_catalog, model);
    QVERIFY2(stopped.err.contains(wayOn.toUtf8()), stopped.err.constData());
    const int done =
        m_cli.run({u"--json"_s, u"model"_s, model}).json()[u"trained_on"_s].toObject().value(u"episodes"_s).toInt();
    QVERIFY2(done > 0 && done < episodes, qPrintable(QString::number(done)));
    QCOMPARE(historyOf(m_cli.path(u"parts.csv"_s)).size(), done + 1);

    const CliResult resumed =
        m_cli.run(wayOn.split(u' ') + QStringList{u"--json"_s, u"--history"_s, m_cli.path(u"parts.csv"_s)});
    COMPARE_STATUS(resumed, kCliDone);
    QCOMPARE(resumed.json().value(u"episodes"_s).toInt(), episodes);
    QCOMPARE(historyOf(m_cli.path(u"parts.csv"_s)), historyOf(m_cli.path(u"whole.csv"_s)));
    QCOMPARE(listOf(model), listOf(m_cli.path(u"whole.cineq"_s)));
}

void TestCliTrain::killedTrain_goesOnFromItsCheckpoint_asIfItHadNotBeen()
{
    const auto train = [&](const QString &name) -> QStringList {
        return {u"--json"_s,
                u"train"_s,
                m_catalog,
                u"--episodes"_s,
                u"60"_s,
                u"--seed"_s,
                u"3"_s,
                u"--checkpoint-every"_s,
                u"5"_s,
                u"--out"_s,
                m_cli.path(name + u".cineq"_s),
                u"--history"_s,
                m_cli.path(name + u".csv"_s)};
    };
    COMPARE_STATUS(m_cli.run(train(u"unkilled"_s)), kCliDone);
    QVERIFY(!QFileInfo::exists(m_cli.path(u"unkilled.cineq.checkpoints"_s)));

    QProcess process;
    m_cli.prepare(process, train(u"killed"_s));
    process.start();
    const QDir checkpoints(m_cli.path(u"killed.cineq.checkpoints"_s));
    const auto written = [&] { return checkpoints.entryList({u"*.cineq"_s}, QDir::Files).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(written() >= 2 || process.state() == QProcess::NotRunning, Cli::kTimeoutMs);
    process.kill();
    QVERIFY(process.waitForFinished(Cli::kTimeoutMs));
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QVERIFY(!QFileInfo::exists(m_cli.path(u"killed.cineq"_s)));

    const CliResult resumed = m_cli.run({u"--json"_s, u"train"_s, m_catalog, u"--resume"_s, u"--out"_s,
                                         m_cli.path(u"killed.cineq"_s), u"--history"_s, m_cli.path(u"killed.csv"_s)});
    COMPARE_STATUS(resumed, kCliDone);
    QCOMPARE(historyOf(m_cli.path(u"killed.csv"_s)), historyOf(m_cli.path(u"unkilled.csv"_s)));
    QCOMPARE(listOf(m_cli.path(u"killed.cineq"_s)), listOf(m_cli.path(u"unkilled.cineq"_s)));
    QVERIFY(!checkpoints.exists());
}

void TestCliTrain::resume_fails_withoutSuitableModel()
{
    const QString missing = m_cli.path(u"missing.cineq"_s);
    VERIFY_FAILED(m_cli.run({u"--json"_s, u"train"_s, m_catalog, u"--resume"_s, u"--out"_s, missing}), missing,
                  u"no such file"_s);
    QVERIFY(!QFile::exists(missing));

    const QString other = m_cli.path(u"other.cineq"_s);
    const QString movieLens = testCatalog(u"movielens.csv"_s);
    COMPARE_STATUS(m_cli.run({u"train"_s, movieLens, u"--episodes"_s, u"8"_s, u"--out"_s, other}), kCliDone);
    const QByteArray before = Cli::bytesOf(other);
    VERIFY_FAILED(m_cli.run({u"--json"_s, u"train"_s, m_catalog, u"--resume"_s, u"--out"_s, other}), other, m_catalog,
                  movieLens, u"another catalogue"_s);
    QVERIFY(Cli::bytesOf(other) == before);

    const QString foreign = m_cli.written(u"foreign.cineq"_s, "title\nA\n");
    VERIFY_FAILED(m_cli.run({u"--json"_s, u"train"_s, m_catalog, u"--resume"_s, u"--out"_s, foreign}), foreign,
                  u"no CineQ model"_s);
    QCOMPARE(Cli::bytesOf(foreign), "title\nA\n"_ba);
}

void TestCliTrain::resume_keepsHyperParameters()
{
    const QString out = m_cli.path(u"keeps.cineq"_s);
    COMPARE_STATUS(m_cli.run({u"train"_s, m_catalog, u"--episodes"_s, u"8"_s, u"--out"_s, out}), kCliDone);
    const CliResult result =
        m_cli.run({u"train"_s, m_catalog, u"--out"_s, out, u"--resume"_s, u"--set"_s, u"gamma=0.1"_s});
    COMPARE_STATUS(result, kCliWrongUsage);
    QVERIFY2(result.err.contains("leave --set out"), result.err.constData());
}

void TestCliTrain::train_copesWithPoorCatalog_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("movies");
    QTest::newRow("no feature at all") << u"title_only.csv"_s << u"default"_s << 2;
    QTest::newRow("no ratings, no texts, one movie without genre") << u"movielens.csv"_s << u"default"_s << 4;
    QTest::newRow("the same by the reference") << u"movielens.csv"_s << u"reference"_s << 4;
    QTest::newRow("one row skipped") << u"repeated_ids.csv"_s << u"default"_s << 3;
}

void TestCliTrain::train_copesWithPoorCatalog()
{
    QFETCH(QString, name);
    QFETCH(QString, preset);
    QFETCH(int, movies);
    const QString out = m_cli.path(u"poor.cineq"_s);
    COMPARE_STATUS(
        m_cli.run({u"train"_s, testCatalog(name), u"--preset"_s, preset, u"--episodes"_s, u"40"_s, u"--out"_s, out}),
        kCliDone);
    const QJsonArray list = listOf(out);
    QCOMPARE(list.size(), movies);
    for (const QJsonValue item : list)
        QVERIFY(item[u"q"_s].isDouble());
}

void TestCliTrain::train_failsOnBadCatalog_andLeavesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << testCatalog(u"empty.csv"_s);
    QTest::newRow("wrong columns") << testCatalog(u"wrong_columns.csv"_s);
    QTest::newRow("folder") << QStringLiteral(CINEQ_TEST_DATA);
    QTest::newRow("no such file") << u"no_such_file.csv"_s;
    QTest::newRow("one movie") << m_cli.written(u"one.csv"_s, "title\nOnly\n");
}

void TestCliTrain::train_failsOnBadCatalog_andLeavesNothing()
{
    QFETCH(QString, path);
    const Cli cli;
    VERIFY_FAILED(cli.run({u"--json"_s, u"train"_s, path, u"--out"_s, u"bad.cineq"_s}), path);
    QCOMPARE(cli.files(), QStringList());
}

void TestCliTrain::train_leavesNothing_whereItCantWrite()
{
    const Cli cli;
    const QString closed = cli.path(u"closed"_s);
    QVERIFY(QDir().mkpath(closed) && chmod(qPrintable(closed), 0555) == 0);
    const QString out = closed + u"/model.cineq"_s;
    const CliResult result = cli.runUnprivileged(
        {u"--json"_s, u"--quiet"_s, u"train"_s, m_catalog, u"--episodes"_s, u"8"_s, u"--out"_s, out});
    if (result.status == -1)
        QSKIP("the build folder is closed to others");
    VERIFY_FAILED(result, out, u"can't be written"_s, u"you may write to"_s);
    QVERIFY(QDir(closed).isEmpty());

    VERIFY_FAILED(cli.run({u"--json"_s, u"--quiet"_s, u"train"_s, m_catalog, u"--episodes"_s, u"8"_s, u"--out"_s,
                           cli.path(u"."_s)}),
                  u"can't be written"_s);
    QCOMPARE(cli.files(), QStringList());
}

void TestCliTrain::divergedTrain_fails_andKeepsTheModelThatWasThere()
{
    const QString out = m_cli.path(u"diverged.cineq"_s);
    COMPARE_STATUS(m_cli.run({u"train"_s, m_catalog, u"--episodes"_s, u"8"_s, u"--out"_s, out}), kCliDone);
    const QByteArray before = Cli::bytesOf(out);
    const CliResult result = m_cli.run({u"--json"_s, u"--quiet"_s, u"train"_s, m_catalog, u"--out"_s, out, u"--set"_s,
                                        u"maxLoss=0.001"_s, u"--episodes"_s, u"64"_s});
    VERIFY_FAILED(result, u"diverged"_s, u"loss"_s, u"step"_s);
    QVERIFY(Cli::bytesOf(out) == before);
}

QTEST_GUILESS_MAIN(TestCliTrain)
#include "tst_clitrain.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/freeport.h"

#include <QElapsedTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoticeMs = 30'000; ///< within which a lost rank is named

/// The history without its last column, the seconds, which differ from run to run.
QByteArrayList historyOf(const QString &path)
{
    QByteArrayList lines = Cli::bytesOf(path).trimmed().split('\n');
    for (QByteArray &line : lines)
        line.truncate(line.lastIndexOf(','));
    return lines;
}

/// Processes that this one has started, by their rank.
QHash<int, pid_t> ranksOf(qint64 process)
{
    QHash<int, pid_t> ranks;
    const QByteArray children = Cli::bytesOf(u"/proc/%1/task/%1/children"_s.arg(process));
    for (const QByteArray &child : children.simplified().split(' ')) {
        for (const QByteArray &variable :
             Cli::bytesOf(u"/proc/%1/environ"_s.arg(QLatin1StringView(child))).split('\0')) {
            if (variable.startsWith("RANK="))
                ranks.insert(variable.mid(5).toInt(), child.toInt());
        }
    }
    return ranks;
}

} // namespace

class TestCliTrainWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workers_mustBeANumber_data();
    void workers_mustBeANumber();
    void environment_mustBeWhole_data();
    void environment_mustBeWhole();
    void workers_areRefusedPolitely_withoutGloo();
    void oneWorker_equalsNone();
    void workers_giveTheSameTwice_data();
    void workers_giveTheSameTwice();
    void workers_failWithOneLine_whereTheRunDoes();
    void ranksOfTheEnvironment_equalWorkers();
    void ranksThatDiffer_areNamed();
    void killedRank_isNamed_andItsCheckpointGoesOn();
    void killedFirstRank_isNamed();
    void silentRank_isNamed();
    void rankThatNeverComes_isNamed();
    void killedWorker_isNamedAtOnce();
    void interruptedWorkers_sayHowToGoOn_andDo();

private:
    [[nodiscard]] QStringList train(const QString &out, const QStringList &more) const
    {
        return QStringList{u"--quiet"_s, u"train"_s, m_catalog, u"--out"_s, m_cli.path(out)} + more;
    }
    void prepareRank(QProcess &process, int rank, int port, const QStringList &arguments) const
    {
        m_cli.prepare(process, arguments);
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(u"RANK"_s, QString::number(rank));
        environment.insert(u"WORLD_SIZE"_s, u"2"_s);
        environment.insert(u"MASTER_ADDR"_s, u"127.0.0.1"_s);
        environment.insert(u"MASTER_PORT"_s, QString::number(port));
        process.setProcessEnvironment(environment);
    }
    [[nodiscard]] CliResult runWith(const QStringList &environment) const
    {
        QProcess process;
        m_cli.prepare(process, train(u"env.cineq"_s, {u"--episodes"_s, u"8"_s}));
        QProcessEnvironment all = process.processEnvironment();
        for (const QString &pair : environment)
            all.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        process.setProcessEnvironment(all);
        return Cli::finish(process, {});
    }
    [[nodiscard]] QDir checkpointsOf(const QString &out) const { return QDir(m_cli.path(out + u".checkpoints"_s)); }
    [[nodiscard]] bool waitForCheckpoint(const QString &out, const QProcess &process) const
    {
        const auto isThere = [&] { return !checkpointsOf(out).entryList({u"*.cineq"_s}, QDir::Files).isEmpty(); };
        return QTest::qWaitFor([&] { return isThere() || process.state() == QProcess::NotRunning; }, Cli::kTimeoutMs) &&
               isThere();
    }

    Cli m_cli;
    const QString m_catalog = testCatalog(u"small.csv"_s);
    const QStringList m_endless{u"--episodes"_s, u"1000000"_s, u"--checkpoint-every"_s, u"64"_s};
};

// clang-format off
#define SKIP_WITHOUT_GLOO() do { if (!CINEQ_HAS_GLOO) QSKIP("built without Gloo"); } while (false)
// clang-format on

void TestCliTrainWorkers::workers_mustBeANumber_data()
{
    QTest::addColumn<QString>("workers");
    for (const char *workers : {"0", "-1", "two", "1.5", "100000", ""})
        QTest::newRow(workers) << QString::fromLatin1(workers);
}

void TestCliTrainWorkers::workers_mustBeANumber()
{
    QFETCH(QString, workers);
    const CliResult result = m_cli.run(train(u"junk.cineq"_s, {u"--workers"_s, workers}));
    COMPARE_STATUS(result, kCliWrongUsage);
    QVERIFY2(result.err.contains("--workers"), result.err.constData());
    QVERIFY(!QFile::exists(m_cli.path(u"junk.cineq"_s)));
}

void TestCliTrainWorkers::environment_mustBeWhole_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("culprit");
    QTest::newRow("RANK alone") << QStringList{u"RANK=0"_s} << u"WORLD_SIZE"_s;
    QTest::newRow("WORLD_SIZE alone") << QStringList{u"WORLD_SIZE=2"_s} << u"RANK"_s;
    QTest::newRow("no such rank") << QStringList{u"RANK=2"_s, u"WORLD_SIZE=2"_s} << u"RANK: 2"_s;
    QTest::newRow("rank below 0") << QStringList{u"RANK=-1"_s, u"WORLD_SIZE=2"_s} << u"RANK: -1"_s;
    QTest::newRow("world of nobody") << QStringList{u"RANK=0"_s, u"WORLD_SIZE=0"_s} << u"WORLD_SIZE: 0"_s;
    QTest::newRow("junk for a rank") << QStringList{u"RANK=one"_s, u"WORLD_SIZE=2"_s} << u"RANK: one"_s;
    QTest::newRow("no port") << QStringList{u"RANK=0"_s, u"WORLD_SIZE=2"_s, u"MASTER_ADDR=127.0.0.1"_s}
                             << u"MASTER_PORT"_s;
    QTest::newRow("junk for a port") << QStringList{u"RANK=0"_s, u"WORLD_SIZE=2"_s, u"MASTER_ADDR=127.0.0.1"_s,
                                                    u"MASTER_PORT=http"_s}
                                     << u"MASTER_PORT: http"_s;
    QTest::newRow("no such port") << QStringList{u"RANK=0"_s, u"WORLD_SIZE=2"_s, u"MASTER_ADDR=127.0.0.1"_s,
                                                 u"MASTER_PORT=65536"_s}
                                  << u"MASTER_PORT: 65536"_s;
    QTest::newRow("no address") << QStringList{u"RANK=0"_s, u"WORLD_SIZE=2"_s, u"MASTER_PORT=29500"_s}
                                << u"MASTER_ADDR"_s;
}

void TestCliTrainWorkers::environment_mustBeWhole()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, culprit);
    const CliResult result = runWith(environment);
    COMPARE_STATUS(result, kCliWrongUsage);
    QCOMPARE(result.err.count('\n'), 1);
    const bool needsGloo = culprit.startsWith(u"MASTER"_s);
    if (CINEQ_HAS_GLOO || !needsGloo)
        QVERIFY2(result.err.contains(culprit.toUtf8()), result.err.constData());
}

void TestCliTrainWorkers::workers_areRefusedPolitely_withoutGloo()
{
    if (CINEQ_HAS_GLOO)
        QSKIP("built with Gloo");
    const CliResult result = m_cli.run(train(u"none.cineq"_s, {u"--workers"_s, u"2"_s}));
    COMPARE_STATUS(result, kCliWrongUsage);
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.err.contains("without Gloo"), result.err.constData());
    QVERIFY(m_cli.run({u"train"_s, u"--help"_s}).out.contains("no Gloo"));
}

void TestCliTrainWorkers::oneWorker_equalsNone()
{
    const auto history = [&](const QStringList &more) {
        const QString path = m_cli.path(u"one.csv"_s);
        const CliResult result =
            m_cli.run(train(u"one.cineq"_s, QStringList{u"--episodes"_s, u"40"_s, u"--history"_s, path} + more));
        return result.status == kCliDone ? historyOf(path) : QByteArrayList();
    };
    const QByteArrayList alone = history({});
    QCOMPARE(alone.size(), 41);
    QCOMPARE(history({u"--workers"_s, u"1"_s}), alone);
    COMPARE_STATUS(runWith({u"RANK=0"_s, u"WORLD_SIZE=1"_s}), kCliDone);
}

void TestCliTrainWorkers::workers_giveTheSameTwice_data()
{
    QTest::addColumn<QString>("preset");
    QTest::newRow("default") << u"default"_s;
    QTest::newRow("reference") << u"reference"_s;
}

void TestCliTrainWorkers::workers_giveTheSameTwice()
{
    SKIP_WITHOUT_GLOO();
    QFETCH(QString, preset);
    QByteArrayList histories[2];
    QJsonArray lists[2];
    for (int run = 0; run < 2; ++run) {
        const QString history = m_cli.path(u"twice.csv"_s);
        const CliResult result = m_cli.run(
            train(u"twice.cineq"_s, {u"--json"_s, u"--workers"_s, u"2"_s, u"--preset"_s, preset, u"--episodes"_s,
                                     u"50"_s, u"--seed"_s, u"7"_s, u"--history"_s, history}));
        COMPARE_STATUS(result, kCliDone);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.out.count('\n'), 1);
        QCOMPARE(result.json().value(u"workers"_s).toInt(), 2);
        QCOMPARE(result.json().value(u"episodes"_s).toInt(), 50);
        histories[run] = historyOf(history);
        lists[run] =
            m_cli.run({u"--json"_s, u"recommend"_s, u"--model"_s, m_cli.path(u"twice.cineq"_s), u"--top"_s, u"60"_s})
                .json()
                .value(u"items"_s)
                .toArray();
    }
    QCOMPARE(histories[0].size(), 51);
    QCOMPARE(histories[0], histories[1]);
    QCOMPARE(lists[0].size(), 60);
    QCOMPARE(lists[0], lists[1]);
}

void TestCliTrainWorkers::workers_failWithOneLine_whereTheRunDoes()
{
    SKIP_WITHOUT_GLOO();
    VERIFY_FAILED(m_cli.run({u"train"_s, u"no_such_file.csv"_s, u"--workers"_s, u"2"_s, u"--out"_s, u"x.cineq"_s}),
                  u"no_such_file.csv"_s);
    VERIFY_FAILED(m_cli.run(train(u"x.cineq"_s, {u"--workers"_s, u"2"_s, u"--set"_s, u"maxLoss=0.001"_s})),
                  u"diverged"_s);
    QVERIFY(!QFile::exists(m_cli.path(u"x.cineq"_s)));
}

void TestCliTrainWorkers::ranksOfTheEnvironment_equalWorkers()
{
    SKIP_WITHOUT_GLOO();
    const QStringList more{u"--episodes"_s, u"40"_s, u"--json"_s};
    COMPARE_STATUS(m_cli.run(train(u"workers.cineq"_s, more + QStringList{u"--workers"_s, u"2"_s, u"--history"_s,
                                                                          m_cli.path(u"workers.csv"_s)})),
                   kCliDone);
    const int port = freePort();
    QProcess ranks[2];
    for (int rank : {1, 0}) { // the first comes last
        prepareRank(ranks[rank], rank, port,
                    train(u"ranks.cineq"_s, more + QStringList{u"--history"_s, m_cli.path(u"ranks.csv"_s)}));
        ranks[rank].start();
    }
    const CliResult first = Cli::collect(ranks[0]);
    const CliResult second = Cli::collect(ranks[1]);
    COMPARE_STATUS(first, kCliDone);
    COMPARE_STATUS(second, kCliDone);
    QCOMPARE(first.json().value(u"workers"_s).toInt(), 2);
    QCOMPARE(second.out + second.err, QByteArray()); // rank 0 alone has results
    QCOMPARE(historyOf(m_cli.path(u"ranks.csv"_s)), historyOf(m_cli.path(u"workers.csv"_s)));
}

void TestCliTrainWorkers::ranksThatDiffer_areNamed()
{
    SKIP_WITHOUT_GLOO();
    const int port = freePort();
    QProcess ranks[2];
    for (int rank : {0, 1}) {
        prepareRank(ranks[rank], rank, port, train(u"differ.cineq"_s, {u"--seed"_s, QString::number(rank)}));
        ranks[rank].start();
    }
    VERIFY_FAILED(Cli::collect(ranks[0]), u"rank 1 ended"_s);
    VERIFY_FAILED(Cli::collect(ranks[1]), u"rank 1 has another"_s, u"seed"_s);
}

void TestCliTrainWorkers::killedRank_isNamed_andItsCheckpointGoesOn()
{
    SKIP_WITHOUT_GLOO();
    const int port = freePort();
    QProcess ranks[2];
    for (int rank : {0, 1}) {
        prepareRank(ranks[rank], rank, port, train(u"killed.cineq"_s, m_endless));
        ranks[rank].start();
    }
    QVERIFY(waitForCheckpoint(u"killed.cineq"_s, ranks[0]));
    ranks[1].kill();
    QElapsedTimer clock;
    clock.start();
    VERIFY_FAILED(Cli::collect(ranks[0]), u"rank 1 "_s, u"checkpoint is kept"_s, u"--resume"_s);
    QVERIFY(clock.elapsed() < kNoticeMs);
    ranks[1].waitForFinished();

    const QString newest = checkpointsOf(u"killed.cineq"_s).entryList({u"*.cineq"_s}, QDir::Files).last();
    const int episodes = newest.section(u'-', 1, 1).toInt() + 32;
    const CliResult resumed = m_cli.run(train(u"killed.cineq"_s, {u"--json"_s, u"--resume"_s, u"--workers"_s, u"2"_s,
                                                                  u"--episodes"_s, QString::number(episodes)}));
    COMPARE_STATUS(resumed, kCliDone);
    QCOMPARE(resumed.json().value(u"episodes"_s).toInt(), episodes);
    QVERIFY(!checkpointsOf(u"killed.cineq"_s).exists());
}

void TestCliTrainWorkers::killedFirstRank_isNamed()
{
    SKIP_WITHOUT_GLOO();
    const int port = freePort();
    QProcess ranks[2];
    for (int rank : {0, 1}) {
        prepareRank(ranks[rank], rank, port, train(u"first.cineq"_s, m_endless));
        ranks[rank].start();
    }
    QVERIFY(waitForCheckpoint(u"first.cineq"_s, ranks[0]));
    ranks[0].kill();
    QElapsedTimer clock;
    clock.start();
    VERIFY_FAILED(Cli::collect(ranks[1]), u"rank 0 "_s);
    QVERIFY(clock.elapsed() < kNoticeMs);
    ranks[0].waitForFinished();
}

void TestCliTrainWorkers::silentRank_isNamed()
{
    SKIP_WITHOUT_GLOO();
    const int port = freePort();
    QProcess ranks[2];
    for (int rank : {0, 1}) {
        prepareRank(ranks[rank], rank, port, train(u"silent.cineq"_s, m_endless));
        ranks[rank].start();
    }
    QVERIFY(waitForCheckpoint(u"silent.cineq"_s, ranks[0]));
    kill(pid_t(ranks[1].processId()), SIGSTOP); // its connections stay open
    QElapsedTimer clock;
    clock.start();
    VERIFY_FAILED(Cli::collect(ranks[0]), u"rank 1 gave no sign of life"_s);
    QVERIFY(clock.elapsed() < kNoticeMs);
    ranks[1].kill();
    ranks[1].waitForFinished();
}

void TestCliTrainWorkers::rankThatNeverComes_isNamed()
{
    SKIP_WITHOUT_GLOO();
    QElapsedTimer clock;
    clock.start();
    QProcess ranks[2]; // each waits for the other where it is not
    for (int rank : {0, 1}) {
        prepareRank(ranks[rank], rank, freePort(), train(u"alone.cineq"_s, {}));
        ranks[rank].start();
    }
    VERIFY_FAILED(Cli::collect(ranks[0]), u"rank 1 has not come"_s);
    VERIFY_FAILED(Cli::collect(ranks[1]), u"rank 0 has not come"_s);
    QVERIFY(clock.elapsed() < kNoticeMs);
}

void TestCliTrainWorkers::killedWorker_isNamedAtOnce()
{
    SKIP_WITHOUT_GLOO();
    QProcess process;
    m_cli.prepare(process, train(u"worker.cineq"_s, m_endless + QStringList{u"--workers"_s, u"2"_s}));
    process.start();
    QVERIFY(waitForCheckpoint(u"worker.cineq"_s, process));
    const QHash<int, pid_t> ranks = ranksOf(process.processId());
    QCOMPARE(ranks.size(), 2);
    QElapsedTimer clock;
    clock.start();
    kill(ranks.value(1), SIGKILL);
    VERIFY_FAILED(Cli::collect(process), u"rank 1 was killed by signal 9"_s, u"--resume --workers 2"_s);
    QVERIFY(clock.elapsed() < 5000);
    QVERIFY(kill(ranks.value(0), 0) != 0); // nobody is left
}

void TestCliTrainWorkers::interruptedWorkers_sayHowToGoOn_andDo()
{
    SKIP_WITHOUT_GLOO();
    QProcess process;
    m_cli.prepare(process, {u"train"_s, m_catalog, u"--out"_s, m_cli.path(u"ctrl.cineq"_s), u"--workers"_s, u"2"_s,
                            u"--episodes"_s, u"100000"_s, u"--checkpoint-every"_s, u"64"_s});
    process.start();
    QVERIFY(waitForCheckpoint(u"ctrl.cineq"_s, process));
    kill(pid_t(process.processId()), SIGINT);
    const CliResult stopped = Cli::collect(process);
    COMPARE_STATUS(stopped, kCliInterrupted);
    const QByteArray command =
        "train " + m_catalog.toUtf8() + " --out " + m_cli.path(u"ctrl.cineq"_s).toUtf8() + " --resume --workers 2";
    QVERIFY2(stopped.err.contains(command), stopped.err.constData());
    const int done = m_cli.run({u"--json"_s, u"model"_s, m_cli.path(u"ctrl.cineq"_s)})
                         .json()[u"trained_on"_s]
                         .toObject()
                         .value(u"episodes"_s)
                         .toInt();
    QVERIFY(done > 0);
    const CliResult resumed =
        m_cli.run(QString::fromUtf8(command).split(u' ') +
                  QStringList{u"--json"_s, u"--quiet"_s, u"--episodes"_s, QString::number(done + 40)});
    COMPARE_STATUS(resumed, kCliDone);
    QCOMPARE(resumed.json().value(u"episodes"_s).toInt(), done + 40);
}

QTEST_GUILESS_MAIN(TestCliTrainWorkers)
#include "tst_clitrainworkers.moc"

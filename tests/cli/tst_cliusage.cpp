// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"

using namespace Qt::StringLiterals;

class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help_isToldOnStandardOutput_data();
    void help_isToldOnStandardOutput();
    void version_isToldEverywhere_data();
    void version_isToldEverywhere();
    void options_areTaken_beforeAndBehindArguments_data();
    void options_areTaken_beforeAndBehindArguments();
    void wrongUsage_givesStatus2_data();
    void wrongUsage_givesStatus2();
    void quiet_leavesRemarksOut();
    void fullOutput_givesStatus1();

private:
    Cli m_cli;
};

void TestCliUsage::help_isToldOnStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("program") << QStringList{u"--help"_s} << "train"_ba;
    QTest::newRow("train") << QStringList{u"train"_s, u"--help"_s} << "--resume"_ba;
    QTest::newRow("session") << QStringList{u"session"_s, u"--help"_s} << "stars"_ba;
    QTest::newRow("before the command") << QStringList{u"--help"_s, u"train"_s} << "--resume"_ba;
}

void TestCliUsage::help_isToldOnStandardOutput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const CliResult result = m_cli.run(arguments);
    COMPARE_STATUS(result, kCliDone);
    QVERIFY(result.out.contains(word));
    QCOMPARE(result.err, QByteArray());
}

void TestCliUsage::version_isToldEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList{u"--version"_s};
    QTest::newRow("train") << QStringList{u"train"_s, u"--version"_s};
}

void TestCliUsage::version_isToldEverywhere()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli.run(arguments);
    COMPARE_STATUS(result, kCliDone);
    QVERIFY(QRegularExpression(u"^cineq-cli \\d+\\.\\d+\\.\\d+\n$"_s).match(QString::fromUtf8(result.out)).hasMatch());
}

void TestCliUsage::options_areTaken_beforeAndBehindArguments_data()
{
    const QString catalog = testCatalog(u"small.csv"_s);
    const QString out = m_cli.path(u"features.npy"_s);
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("json first") << QStringList{u"--json"_s, u"features"_s, catalog, u"--out"_s, out};
    QTest::newRow("json last") << QStringList{u"features"_s, catalog, u"--out"_s, out, u"--json"_s};
    QTest::newRow("out first") << QStringList{u"--json"_s, u"features"_s, u"--out"_s, out, catalog};
    QTest::newRow("joined by =") << QStringList{u"features"_s, u"--out="_s + out, catalog, u"--json"_s};
}

void TestCliUsage::options_areTaken_beforeAndBehindArguments()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli.run(arguments);
    COMPARE_STATUS(result, kCliDone);
    QCOMPARE(result.json().value(u"movies"_s).toInt(), 60);
}

void TestCliUsage::wrongUsage_givesStatus2_data()
{
    const QString catalog = testCatalog(u"small.csv"_s);
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("unknown option") << QStringList{u"catalog"_s, u"--dance"_s};
    QTest::newRow("argument too many") << QStringList{u"catalog"_s, catalog, catalog};
    QTest::newRow("features without --out") << QStringList{u"features"_s, catalog};
    QTest::newRow("--top 0") << QStringList{u"recommend"_s, u"--top"_s, u"0"_s};
    QTest::newRow("--top without a number") << QStringList{u"recommend"_s, u"--top"_s};
    QTest::newRow("--alpha 2") << QStringList{u"recommend"_s, u"--alpha"_s, u"2"_s};
    QTest::newRow("--diversity -0.1") << QStringList{u"recommend"_s, u"--diversity=-0.1"_s};
    QTest::newRow("--popularity 1.5") << QStringList{u"recommend"_s, u"--popularity"_s, u"1.5"_s};
    QTest::newRow("--recency of no number") << QStringList{u"recommend"_s, u"--recency"_s, u"new"_s};
    QTest::newRow("--exploration 2") << QStringList{u"recommend"_s, u"--exploration"_s, u"2"_s};
    QTest::newRow("--seed -1") << QStringList{u"recommend"_s, u"--seed"_s, u"-1"_s};
    QTest::newRow("train --seed 2^53") << QStringList{u"train"_s, u"--seed"_s, u"9007199254740992"_s};
    QTest::newRow("train --seed -1") << QStringList{u"train"_s, u"--seed"_s, u"-1"_s};
    QTest::newRow("unknown preset") << QStringList{u"train"_s, catalog, u"--preset"_s, u"dance"_s};
    QTest::newRow("unknown hyper-parameter") << QStringList{u"train"_s, catalog, u"--set"_s, u"dance=1"_s};
    QTest::newRow("hyper-parameter out of range") << QStringList{u"train"_s, catalog, u"--set"_s, u"gamma=7"_s};
    QTest::newRow("learning starts beyond the replay")
        << QStringList{u"train"_s, catalog, u"--set"_s, u"replayCapacity=100"_s, u"--set"_s, u"learningStarts=101"_s};
    QTest::newRow("hyper-parameter of no number") << QStringList{u"train"_s, catalog, u"--set"_s, u"gamma=high"_s};
    QTest::newRow("hyper-parameter without value") << QStringList{u"train"_s, catalog, u"--set"_s, u"gamma"_s};
    QTest::newRow("--episodes 0") << QStringList{u"train"_s, catalog, u"--episodes"_s, u"0"_s};
    QTest::newRow("--resume without --out") << QStringList{u"train"_s, catalog, u"--resume"_s};
}

void TestCliUsage::wrongUsage_givesStatus2()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli.run(arguments);
    COMPARE_STATUS(result, kCliWrongUsage);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(!result.err.isEmpty());
}

void TestCliUsage::quiet_leavesRemarksOut()
{
    const QString catalog = testCatalog(u"some_bad_rows.csv"_s);
    const CliResult loud = m_cli.run({u"catalog"_s, catalog});
    COMPARE_STATUS(loud, kCliDone);
    QVERIFY2(loud.err.contains("4 of 7 rows skipped; the first in line 4"), loud.err.constData());
    const CliResult quiet = m_cli.run({u"catalog"_s, u"--quiet"_s, catalog});
    COMPARE_STATUS(quiet, kCliDone);
    QCOMPARE(quiet.err, QByteArray());
    QCOMPARE(quiet.out, loud.out);
}

void TestCliUsage::fullOutput_givesStatus1()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full");
    QProcess process;
    m_cli.prepare(process, {u"--json"_s, u"catalog"_s, testCatalog(u"small.csv"_s)});
    process.setStandardOutputFile(u"/dev/full"_s);
    const CliResult result = Cli::finish(process, {});
    VERIFY_FAILED(result, u"standard output"_s);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"

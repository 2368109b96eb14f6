// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"

using namespace Qt::StringLiterals;

/// The desktop's command line as a shell without a display sees it.
class TestDesktopUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_needNoDisplay_data();
    void words_needNoDisplay();

private:
    Cli m_cli;
};

void TestDesktopUsage::words_needNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("--help") << QStringList{u"--help"_s} << "--model <file>"_ba;
    QTest::newRow("-h") << QStringList{u"-h"_s} << "[CATALOG]"_ba;
    QTest::newRow("--version") << QStringList{u"--version"_s} << "cineq 0."_ba;
    QTest::newRow("behind a catalogue") << QStringList{u"movies.csv"_s, u"--version"_s} << "cineq 0."_ba;
}

void TestDesktopUsage::words_needNoDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    QProcess process;
    m_cli.prepare(process, arguments);
    QProcessEnvironment environment = process.processEnvironment();
    for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(CINEQ_DESKTOP));
    const CliResult result = Cli::finish(process, {});
    COMPARE_STATUS(result, kCliDone);
    QVERIFY2(result.out.contains(word), result.out.constData());
}

QTEST_GUILESS_MAIN(TestDesktopUsage)
#include "tst_desktopusage.moc"
